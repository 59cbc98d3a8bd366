import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';
import { FormatError, TranslationMemory } from '../../src/index.js';
import { nameOfPlace, openMemory } from '../../src/store/index.js';
import { fakeHost } from '../cli/fake-host.js';
import { compareWithEmbedded } from '../lookup/compare-stores.js';
import { describeMemoryStore } from '../lookup/contract.js';
import { startPostgres, type PostgresServer } from '../tools/postgres-server.js';

const folder = mkdtempSync(join(tmpdir(), 'bitekst-store-'));
const server: PostgresServer | undefined = await startPostgres();
const missing = server === undefined ? ' (none is installed here, so its tests are skipped; Debian: apt-get install postgresql)' : '';
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});
let count = 0;
const newFile = (): string => join(folder, `${count++}.btm`);
const newAddress = (): string => `${server!.url}?schema=store_${count++}`;
const units = [{ en: 'The ferry leaves at nine.', nl: 'De veerboot vertrekt om negen uur.' }, { en: 'The bridge is shut.', nl: 'De brug is dicht.' }];

describeMemoryStore('openMemory of a file', () => openMemory(newFile(), { create: true }));

describe('a memory in a file', () => {
  it('goes on as if it had never been closed', async () => {
    const file = newFile();
    const memory = await compareWithEmbedded(await openMemory(file, { create: true }), 1000, 20261126, async (open, step) => {
      if (step % 7 !== 0) return open;
      if (step % 2 === 0) await open.save();
      await open.close();
      return openMemory(file);
    });
    await memory.close();
  });
});

/** What only the place tells apart. */
function describePlace(name: string, newPlace: () => string): void {
  describe(name, () => {
    it('keeps what was saved', async () => {
      const place = newPlace();
      const memory = await openMemory(place, { create: true });
      await memory.add(units.slice(0, 1));
      await memory.save();
      await memory.add(units.slice(1));
      await memory.close();
      const again = await openMemory(place);
      expect(await again.count()).toBe(2);
      expect(await again.languages()).toEqual(['en', 'nl']);
      expect((await again.lookup('The bridge is shut!', 'en'))[0]!.translation).toBe('De brug is dicht.');
      expect((await again.find('ferry', 'en')).lines).toHaveLength(1);
      expect((await again.translationsOf('ferry', 'en'))[0]!.text).toContain('veerboot');
      const read: string[] = [];
      for await (const [, unit] of again.units()) read.push(unit['en']!);
      expect(read).toEqual(units.map(({ en }) => en));
      await again.close();
    });

    it('is not made where nobody asks for it', async () => {
      await expect(openMemory(newPlace())).rejects.toThrow(Error);
    });

    it('serves the command line', async () => {
      const place = newPlace();
      const input = join(folder, 'units.tsv');
      writeFileSync(input, units.map(({ en, nl }) => `${en}\t${nl}\n`).join(''));
      const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
        const host = fakeHost(args);
        return { status: await runCommandLine(host), out: host.out(), err: host.err() };
      };
      expect(await run('import', place, input, '--lang', 'en,nl', '--from', 'moses')).toMatchObject({ status: 2 });
      const imported = await run('import', place, input, '--lang', 'en,nl');
      expect(imported).toMatchObject({ status: 0, err: expect.stringContaining('2') as string });
      expect((await run('import', place, input, '--lang', 'en,nl', '--dry-run')).status).toBe(0);
      expect(JSON.parse((await run('lookup', place, 'The', 'bridge', 'is', 'shut', '-f', 'json')).out)).toMatchObject([{ translation: 'De brug is dicht.' }]);
      expect((await run('lookup', place, '--concordance', 'ferry', '--lang', 'en', '-f', 'tsv')).out).toContain('veerboot');
      expect(await run('lookup', place, 'nothing like it anywhere', '--lang', 'en')).toMatchObject({ status: 1 });
    });
  });
}

describePlace('a memory in a file', newFile);

describe('a file', () => {
  it('that is damaged, or no memory, is refused', async () => {
    const file = newFile();
    writeFileSync(file, 'no memory');
    await expect(openMemory(file)).rejects.toThrow(FormatError);
    await expect(openMemory(folder)).rejects.toThrow('EISDIR');
  });

  it('that somebody else changed meanwhile is not written over', async () => {
    const file = newFile();
    const first = await openMemory(file, { create: true });
    await first.add(Array.from({ length: 2000 }, (_, k) => ({ en: `Line ${k} of the tram`, nl: `Lijn ${k} van de tram` })));
    await first.save();
    const [one, other] = [await openMemory(file), await openMemory(file)];
    await one.add(units.slice(0, 1));
    await one.close();
    await other.add(units.slice(1));
    await expect(other.close()).rejects.toThrow('has changed since it was read');
    expect(await (await openMemory(file)).count()).toBe(2001);
  });

  it.skipIf(process.platform === 'win32')('keeps what was saved when the disk is full', () => {
    const file = newFile();
    // Blocks of 512 bytes, and an error in place of the signal.
    const save = (count: number, blocks: number): string =>
      execFileSync('sh', ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --import tsx "$@"`, process.execPath, join(import.meta.dirname, 'fill-disk.ts'), file, String(count)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    expect(save(300, 100_000)).toBe('saved');
    const before = readFileSync(file);
    const full = Math.ceil(before.length / 512);
    // Too much to append, and too much to write anew: both leave the file as it was, and nothing beside it.
    expect([save(310, full), save(3000, full)]).toEqual(['EFBIG', 'EFBIG']);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(TranslationMemory.open(before).count()).toBe(300);
  }, 60_000);

  it('loses nothing that was saved when its process is killed', async () => {
    const file = newFile();
    let saved = 0;
    for (const lines of [1, 4, 2, 9, 6, 3]) {
      // Killed while the next save is under way.
      const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'save-again.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.split('\n').length > lines) child.kill('SIGKILL');
      });
      await new Promise((resolve) => child.once('close', resolve));
      expect(child.signalCode).toBe('SIGKILL');
      const told = Number(printed.trimEnd().split('\n').at(-1));
      expect(told).toBeGreaterThan(saved);
      const { memory, damage } = TranslationMemory.salvage(readFileSync(file));
      expect(memory.count()).toBeGreaterThanOrEqual(told);
      for (const at of [0, saved, told - 1]) expect(memory.lookup(`Ferry ${at} of the morning leaves from pier 0`, 'en', { limit: 1 })[0]!.similarity).toBeGreaterThan(0.9);
      saved = memory.count();
      // A save that was cut short is told, and what is whole goes on as a file.
      if (damage.length > 0) writeFileSync(file, memory.toBytes());
      expect((await (await openMemory(file)).count())).toBe(saved);
    }
  }, 120_000);

  it('is not made for a memory without units', async () => {
    const file = newFile();
    await (await openMemory(file, { create: true })).close();
    expect(existsSync(file)).toBe(false);
  });
});

it('a place is shown without its secrets', () => {
  expect(nameOfPlace('postgres://me:secret@db.example:5433/tm?schema=legal&sslmode=verify-full')).toBe('postgres://db.example:5433/tm');
  expect(nameOfPlace('postgres://me:sec ret@[')).toBe('postgres:');
  expect(nameOfPlace('folder/memory.btm')).toBe('folder/memory.btm');
});

describe.skipIf(server === undefined)(`a PostgreSQL server${missing}`, () => {
  beforeAll(() => expect(server).toBeDefined());
  describePlace('a memory in a database', newAddress);

  it('says what the matter is on the command line, without the password', async () => {
    const host = fakeHost(['lookup', server!.url.replace('bitekst@', 'nobody:secret@'), 'text', '--lang', 'en']);
    expect(await runCommandLine(host)).toBe(2);
    expect(host.err()).toContain('does not let this user in');
    expect(host.err()).not.toContain('secret');
  });
});
