import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOfRecords } from '../../src/queue/index.js';
import { createWorkMeter, formatMetrics } from '../../src/queue/metrics.js';
import { createPlan, cutShards, shardId, type Shard } from '../../src/queue/run-plan.js';

const seed = 20261125;

async function cut(chunks: readonly Uint8Array[], shardBytes: number): Promise<Shard[]> {
  const shards: Shard[] = [];
  for await (const shard of cutShards(chunks, shardBytes)) shards.push(shard);
  return shards;
}

describe('cutShards', () => {
  it('cuts whole lines, the same however the stream comes, and loses nothing', async () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'bb', '\uFFFD', 'a longer line of words', '\r'), { maxLength: 30 }).map((all) => all.join('\n'));
    await fc.assert(fc.asyncProperty(lines, fc.integer({ min: 1, max: 40 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), async (text, shardBytes, sizes) => {
      const whole = Buffer.from(text);
      const chunks: Buffer[] = [];
      for (let from = 0, k = 0; from < whole.length; k++) {
        const to = from + sizes[k % sizes.length]!;
        chunks.push(whole.subarray(from, to), Buffer.alloc(0));
        from = to;
      }
      const shards = await cut([whole], shardBytes);
      expect(await cut(chunks, shardBytes)).toEqual(shards);
      expect(Buffer.concat(shards.map((shard) => shard.lines)).equals(whole)).toBe(true);
      let line = 1;
      for (const [k, shard] of shards.entries()) {
        expect([shard.index, shard.firstLine]).toEqual([k, line]);
        const text = Buffer.from(shard.lines).toString();
        line += text.split('\n').length - 1;
        if (k < shards.length - 1) {
          expect(text.endsWith('\n')).toBe(true);
          expect(shard.lines.length).toBeGreaterThanOrEqual(shardBytes);
        }
        // No line more than it takes to be full.
        expect(Buffer.from(shard.lines.subarray(0, -1)).lastIndexOf(10) + 1).toBeLessThan(shardBytes);
      }
    }), { seed, numRuns: 1000 });
  });

  it('reads a megabyte without a line in it as one shard', async () => {
    const shards = await cut(Array.from({ length: 64 }, () => Buffer.alloc(16 << 10, 120)), 1000);
    expect(shards.map(({ lines }) => lines.length)).toEqual([1 << 20]);
  });
});

describe('shardId', () => {
  const lines = Buffer.from('{"id":1}\n');
  const plan = createPlan('align', { languages: ['en', 'nl'] }, null, 1000);

  it('is the same for the same work, and for no other', () => {
    const id = shardId(plan, { index: 0, lines, firstLine: 1 });
    expect(id).toMatch(/^s[\w-]{27}$/u);
    expect(shardId(createPlan('align', { explain: false, languages: ['en', 'nl'] }, null, 1000), { index: 0, lines: Buffer.from(lines), firstLine: 1 })).toBe(id);
    const others = [
      shardId(plan, { index: 0, lines, firstLine: 2 }),
      shardId(plan, { index: 0, lines: Buffer.from('{"id":2}\n'), firstLine: 1 }),
      shardId(createPlan('claims', { languages: ['en', 'nl'] }, null, 1000), { index: 0, lines, firstLine: 1 }),
      shardId(createPlan('align', { languages: ['en', 'nl'], minScore: 0.5 }, null, 1000), { index: 0, lines, firstLine: 1 }),
      shardId(createPlan('align', { languages: ['en', 'nl'] }, 'digest', 1000), { index: 0, lines, firstLine: 1 }),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });
});

describe('unitsOfRecords', () => {
  it('gives the beads with two sides, and nothing for a pair that failed', () => {
    const side = (language: string, count: number, text: string): object => ({ language, first: 0, count, text });
    const records = [
      { id: 'a', source: {}, target: {}, beads: [{ shape: '1-1', score: 0.9, source: side('en', 1, 'One.'), target: side('nl', 1, 'Een.') }, { shape: '1-0', score: 0, source: side('en', 1, 'Two.'), target: side('nl', 0, '') }] },
      { id: 2, error: { code: 'invalidJob', message: '' } },
      { id: 3, documents: [], claims: [] },
    ];
    expect([...unitsOfRecords(Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')))]).toEqual([{ en: 'One.', nl: 'Een.', score: 0.9, origin: 'a' }]);
  });
});

describe('formatMetrics', () => {
  it('writes what Prometheus reads', () => {
    const meter = createWorkMeter();
    meter.count({ jobs: 3, failed: 1 }, 700, 0.2);
    meter.count({ jobs: 2, failed: 0 }, 300, 90);
    meter.countError();
    const text = formatMetrics('main', meter, { wait: 4, active: 1, delayed: 0, failed: 0, done: 2 }, 2);
    // https://prometheus.io/docs/instrumenting/exposition_formats/: a sample is a name, labels and a number.
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\} [\d.]+)$/u);
    expect(text).toContain('bitekst_queue_jobs_total{run="main",result="done"} 4\n');
    expect(text).toContain('bitekst_queue_jobs_total{run="main",result="failed"} 1\n');
    expect(text).toContain('bitekst_queue_shard_seconds_bucket{run="main",le="0.1"} 0\n');
    expect(text).toContain('bitekst_queue_shard_seconds_bucket{run="main",le="0.25"} 1\n');
    expect(text).toContain('bitekst_queue_shard_seconds_bucket{run="main",le="60"} 1\n');
    expect(text).toContain('bitekst_queue_shard_seconds_bucket{run="main",le="+Inf"} 2\n');
    expect(text).toContain('bitekst_queue_shard_seconds_sum{run="main"} 90.2\n');
    expect(text).toContain('bitekst_queue_input_bytes_total{run="main"} 1000\n');
    expect(text).toContain('bitekst_queue_shards{run="main",state="wait"} 4\n');
    expect(text).toContain('bitekst_queue_up{run="main"} 1\n');
    expect(formatMetrics('main', meter, undefined, 2)).toContain('bitekst_queue_up{run="main"} 0\n');
  });
});
