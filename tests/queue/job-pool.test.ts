import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as QueueRoom from '../../src/queue/index.js';
import type { JobTask, PackedJobResult } from '../../src/queue/index.js';
import { pack, packNow, unpack, unpackNow } from '../../src/queue/pack.js';
import { builtCommand, makePairs } from './queue-processes.js';

const seed = 20261126;

describe('pack', () => {
  it('keeps every byte, here and in a thread of its own, whatever the size', async () => {
    const piece = fc.uint8Array({ maxLength: 300 });
    await fc.assert(fc.asyncProperty(piece, fc.integer({ min: 0, max: 400 }), async (bytes, times) => {
      const whole = Buffer.concat(Array.from({ length: times }, () => bytes));
      const packed = packNow(whole);
      expect(packed.equals(await pack(whole))).toBe(true);
      expect(unpackNow(packed).equals(whole)).toBe(true);
      expect(Buffer.from(await unpack(packed)).equals(whole)).toBe(true);
    }), { seed, numRuns: 300 });
  });

  it('takes more than one piece of output in, and refuses what it did not make', async () => {
    const zeros = Buffer.alloc(30 << 20);
    expect((await unpack(packNow(zeros))).length).toBe(zeros.length);
    expect(unpackNow(await pack(zeros)).equals(zeros)).toBe(true);
    await expect(unpack(packNow(zeros).subarray(0, 100))).rejects.toThrow();
    expect(() => unpackNow(Buffer.from('no deflate'))).toThrow();
  });
});

// Threads run the built file.
describe.skipIf(!existsSync(builtCommand))('createJobPool', () => {
  const open = async (threads: number): Promise<QueueRoom.JobPool> => ((await import(pathToFileURL(join(builtCommand, '../queue.js')).href)) as typeof QueueRoom).createJobPool(threads);
  const lines = makePairs(14, 6);
  const task: Omit<JobTask, 'lines'> = { kind: 'align', firstLine: 1, defaults: {} };
  const plain = async ({ packed, jobs, failed }: PackedJobResult): Promise<unknown> => ({ text: Buffer.from(await unpack(packed)).toString(), jobs, failed });

  it.each([0, 1, 2])('does the same with deflated lines, with %i threads', async (threads) => {
    const pool = await open(threads);
    try {
      const whole = await pool.run({ ...task, lines });
      expect(whole.jobs).toBe(14);
      // A view of something larger counts for what it shows.
      const roomy = new Uint8Array(1 << 20);
      const packed = packNow(lines);
      roomy.set(packed, 5000);
      expect(await plain(await pool.runPacked({ ...task, packed: roomy.subarray(5000, 5000 + packed.length) }))).toEqual(whole);
      const result = await pool.runPacked({ ...task, packed });
      expect(result.packed.byteLength).toBe(result.packed.buffer.byteLength);
    } finally {
      await pool.destroy();
    }
  });

  it('makes error records of what no thread can do, deflated or not, and refuses what is not deflated', async () => {
    const pool = await open(2);
    try {
      const lost = { ...task, firstLine: 11, modelFile: '/no/such/model' };
      const whole = await pool.run({ ...lost, lines });
      expect(whole).toMatchObject({ jobs: 14, failed: 14 });
      expect(JSON.parse(whole.text.split('\n')[1]!)).toMatchObject({ id: 'pair-1', error: { code: 'failed' } });
      expect(await plain(await pool.runPacked({ ...lost, packed: packNow(lines) }))).toEqual(whole);
      await expect(pool.runPacked({ ...task, packed: Buffer.from('no deflate') })).rejects.toThrow();
    } finally {
      await pool.destroy();
    }
  });
});
