import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';
import { fakeHost } from './fake-host.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const run = async (...args: string[]) => {
  const host = fakeHost(args);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bitekst-lookup-'));
  writeFileSync(at('ferry.csv'), 'source,target,source_lang,target_lang\nThe ferry leaves from pier 7.,De veerboot vertrekt van pier 7.,en,nl\nThe last ferry has left.,De laatste veerboot is vertrokken.,en,nl\nAlone,,en,nl\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bitekst import and lookup', () => {
  it('makes a memory, and imports the same once', async () => {
    expect(await run('import', at('m.bitekst'), at('ferry.csv'), '--dry-run')).toMatchObject({ status: 0, err: expect.stringContaining('2 units would be added') as string });
    expect(readdirSync(folder)).toEqual(['ferry.csv']);
    expect(await run('import', at('m.bitekst'), at('ferry.csv'))).toMatchObject({ status: 0, err: expect.stringContaining('2 units added, 0 updated, 0 known already, 1 left out') as string });
    const { size } = statSync(at('m.bitekst'));
    expect(await run('import', at('m.bitekst'), at('ferry.csv'))).toMatchObject({ err: expect.stringContaining('0 units added, 0 updated, 2 known already') as string });
    expect(statSync(at('m.bitekst')).size).toBe(size);
    expect(readdirSync(folder)).toEqual(['ferry.csv', 'm.bitekst']);
  });

  it('appends little behind what the file has', async () => {
    const before = readFileSync(at('m.bitekst'));
    writeFileSync(at('more.csv'), 'source,target,source_lang,target_lang\nOpen,Openen,en,nl\n');
    expect((await run('import', at('m.bitekst'), at('more.csv'))).status).toBe(0);
    expect(readFileSync(at('m.bitekst')).subarray(0, before.length).equals(before)).toBe(true);
    expect((await run('lookup', at('m.bitekst'), 'Open', '-l', 'en', '-f', 'tsv')).out.split('\n')[1]).toMatch(/^exact\t1.0000\tOpen\tOpenen\t[0-9a-f]{16}$/u);
  });

  it('looks up, fills in, and shows', async () => {
    const { status, out } = await run('lookup', at('m.bitekst'), 'The ferry leaves from pier 12.', '-l', 'en');
    expect({ status, out }).toEqual({ status: 0, out: 'much alike  The ferry leaves from pier 7.\n0.99        De veerboot vertrekt van pier 12.\n' });
    expect(JSON.parse((await run('lookup', at('m.bitekst'), 'De laatste veerboot is vertrokken.', '--format', 'json')).out)).toMatchObject([{ kind: 'exact', translation: 'The last ferry has left.' }]);
    expect((await run('lookup', at('m.bitekst'), 'ferry', '--concordance', '-f', 'tsv', '-l', 'en')).out.split('\n')).toHaveLength(4);
    expect((await run('lookup', at('m.bitekst'), 'leave', '--concordance', '--lemma', '-l', 'en', '-f', 'jsonl')).out.trim().split('\n')).toHaveLength(2);
    expect((await run('lookup', at('m.bitekst'), 'ferry', '--translations', '-l', 'en', '-f', 'tsv')).out).toContain('veerboot\t2');
    expect((await run('lookup', at('m.bitekst'), 'The ferry leaves from pier 12.', '-l', 'en', '--measure', 'characters', '-f', 'tsv')).out.split('\n')[1]).toMatch(/^fuzzy\t0\.9333\t/u);
    expect(await run('lookup', at('m.bitekst'), 'x', '-l', 'en', '--measure', 'letters')).toMatchObject({ status: 2, err: expect.stringContaining('words, characters') as string });
    expect(await run('lookup', at('m.bitekst'), 'zeppelin', '-l', 'en')).toMatchObject({ status: 1, out: '', err: 'bitekst: nothing found for "zeppelin" (en)\n' });
  });

  it.each([
    [['lookup'], 'expected a memory and a text'],
    [['lookup', 'nowhere.bitekst', 'x', '-l', 'en'], 'no such file'],
    [['lookup', 'x', 'y', '--limit', 'two'], 'expected a whole number'],
    [['lookup', 'x', 'y', '--min-similarity', '7'], 'expected a number of 0 to 1'],
    [['import', 'x'], 'expected a memory and the files'],
    [['import', 'x', 'y.docx'], 'does not say its format'],
  ])('refuses %j', async (args, message) => {
    expect(await run(...args)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) as string });
  });

  it('imports resources of i18next, all languages at once', async () => {
    writeFileSync(at('en.json'), '{"harbour": {"open": "The harbour is open.", "boats": 3}, "only": "In English alone."}');
    writeFileSync(at('nl.json'), '{"harbour": {"open": "De haven is open."}}');
    expect(await run('import', at('i18n.bitekst'), at('en.json'), at('nl.json'))).toMatchObject({ status: 0, err: expect.stringContaining('1 unit added') as string });
    expect((await run('import', at('i18n.bitekst'), at('en.json'), at('nl.json'))).err).toContain(`1 value is no text (harbour.boats, ${at('en.json')}:1)`);
    expect((await run('lookup', at('i18n.bitekst'), 'The harbour is open.')).out).toContain('De haven is open.');
    writeFileSync(at('broken.json'), '{"harbour": }');
    expect(await run('import', at('i18n.bitekst'), at('broken.json'))).toMatchObject({ status: 2, err: expect.stringMatching(/expected a language in its path/u) as string });
    writeFileSync(at('nl.json'), '{"harbour": }');
    expect(await run('import', at('i18n.bitekst'), at('nl.json'))).toMatchObject({ status: 2, err: expect.stringMatching(/line 1, column 13/u) as string });
  });

  it('says that a memory is damaged', async () => {
    const bytes = readFileSync(at('m.bitekst'));
    bytes[60]! ^= 1;
    writeFileSync(at('bad.bitekst'), bytes);
    expect(await run('lookup', at('bad.bitekst'), 'Open', '-l', 'en')).toMatchObject({ status: 2, err: expect.stringContaining('checksum') as string });
    expect(await run('convert', at('m.bitekst'), '-', '--from', 'memory', '--to', 'tsv')).toMatchObject({ status: 0, out: expect.stringContaining('Open\tOpenen') as string, err: expect.stringContaining('3 records converted') as string });
    const cut = readFileSync(at('m.bitekst')).subarray(0, -9);
    writeFileSync(at('cut.btm'), cut);
    const saved = await run('convert', at('cut.btm'), '-', '--to', 'moses', '--lang', 'en,nl');
    expect(saved.status).toBe(2);
    expect(await run('convert', at('cut.btm'), at('saved.jsonl'))).toMatchObject({ status: 1, err: expect.stringMatching(/cut\.btm is damaged: bytes \d+ to \d+: .*\nbitekst: 2 units of it can be read\n/u) as string });
    expect(readFileSync(at('saved.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
    writeFileSync(at('none.btm'), 'no memory at all');
    expect((await run('convert', at('none.btm'), at('x.jsonl'))).status).toBe(2);
  });
});
