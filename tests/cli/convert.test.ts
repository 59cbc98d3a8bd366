import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';
import { en } from '../../src/cli/messages/en.js';
import { convert, csv, formats, jsonLines, lossOf, readAll, tmx } from '../../src/formats/index.js';
import { fakeHost } from './fake-host.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const run = async (args: readonly string[], options: Parameters<typeof fakeHost>[1] = {}) => {
  const host = fakeHost(['convert', ...args], options);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
};
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bitekst-convert-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = 'source,target,source_lang,target_lang,note\nEbb,Eb,en,nl,tide\n"High\ntide",Hoogwater,en,nl,\nAlone,,en,nl,\n';

describe('bitekst convert', () => {
  it('converts by the ends of the names, and says what it left out', async () => {
    const from = put('a.csv', table);
    expect(await run([from, at('a.tmx')])).toEqual({ status: 0, out: '', err: 'bitekst: 3 records converted from CSV to TMX 1.4\nbitekst: TMX 1.4 cannot hold sides without a counterpart: lost in 1 record\nbitekst: 1 record was left out\n' });
    expect(readAll(tmx.createReader(), [readFileSync(at('a.tmx'))]).records).toEqual([{ en: 'Ebb', nl: 'Eb', notes: ['tide'] }, { en: 'High\ntide', nl: 'Hoogwater' }]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  it.skipIf(process.platform === 'win32')('keeps a link, and writes to what it leads to', async () => {
    symlinkSync(put('shelf.csv', 'old'), at('link.csv'));
    expect(await run([put('a.csv', table), at('link.csv')])).toMatchObject({ status: 0 });
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('shelf.csv'), 'utf8')).toContain('Hoogwater');
  });
  it.skipIf(process.platform === 'win32')('writes to a pipe, and does not take its place', async () => {
    execFileSync('mkfifo', [at('pipe.csv')]);
    const read = readFile(at('pipe.csv'), 'utf8');
    expect(await run([put('a.csv', table), at('pipe.csv')])).toMatchObject({ status: 0 });
    expect(await read).toContain('Hoogwater');
    expect(lstatSync(at('pipe.csv')).isFIFO()).toBe(true);
  });
  it('takes the languages of a pair of texts from their names, or from --lang', async () => {
    const [source, target] = [put('c.en.txt', 'Ebb\nHigh tide\n'), put('c.nl.txt', 'Eb\nHoogwater\n')];
    expect((await run([source, target, '-', '--from', 'moses', '--to', 'jsonl'])).out).toBe('{"version":1,"kind":"unit","en":"Ebb","nl":"Eb"}\n{"version":1,"kind":"unit","en":"High tide","nl":"Hoogwater"}\n');
    expect((await run([source, target, '-', '--from', 'moses', '--to', 'jsonl', '--lang', 'en-GB,nl-BE'])).out).toContain('"en-GB":"Ebb","nl-BE":"Eb"');
    const [one, two] = [put('one', 'a\n'), put('two', 'b\n')];
    expect(await run([one, two, '-', '--from', 'moses', '--to', 'jsonl'])).toMatchObject({ status: 2, err: expect.stringContaining('got no languages for a Moses pair') as string });
  });
  it('reads standard input and writes more files than one', async () => {
    const { status } = await run(['-', at('d.en'), at('d.nl'), '--from', 'csv', '--to', 'moses', '-q'], { stdin: table });
    expect(status).toBe(0);
    expect([readFileSync(at('d.en'), 'utf8'), readFileSync(at('d.nl'), 'utf8')]).toEqual(['Ebb\nHigh tide\nAlone\n', 'Eb\nHoogwater\n\n']);
  });
  it('tells under --dry-run what would be lost, in either language, and writes nothing', async () => {
    const from = put('e.csv', table);
    expect(await run([from, at('e.po'), '--dry-run', '--ui', 'nl'])).toEqual({ status: 0, out: '', err: 'bitekst: 3 records zouden worden omgezet van CSV naar gettext PO\n' });
    const lossy = await run([from, at('e.en'), at('e.nl'), '--to', 'moses', '--dry-run', '--ui', 'nl']);
    expect(lossy.status).toBe(1);
    expect(lossy.err).toContain('heeft geen plaats voor opmerkingen: verloren in 1 record\n');
    expect(existsSync(at('e.po')) || existsSync(at('e.en'))).toBe(false);
  });
  it('leaves what was there when the source is wrong', async () => {
    const from = put('f.tmx', '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Ebb</seg></tuv><tuv xml:lang="nl"><seg>Eb</seg></tuv></tu></bod>');
    const to = put('f.csv', 'precious');
    expect(await run([from, to])).toMatchObject({ status: 2, err: expect.stringMatching(/f\.tmx: TMX, line 1, column \d+: /u) as string });
    expect(readFileSync(to, 'utf8')).toBe('precious');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  it('converts a file onto itself', async () => {
    const both = put('g.csv', table.replaceAll(',', ';'));
    expect((await run([both, both])).status).toBe(0);
    expect(readAll(csv.createReader(), [readFileSync(both)]).records).toHaveLength(3);
  });
  it('writes the delimiter that a Dutch spreadsheet opens', async () => {
    const from = put('h.csv', table);
    expect((await run([from, '-', '--to', 'review', '--delimiter', 'semicolon'])).out.split('\n')[0]).toBe('\ufeffbead;score;en;nl;decision;note');
  });
  it('takes resources of i18next out to translators and back, by the languages of their paths', async () => {
    const [en, nl] = [put('shop.en.json', '{\n  "cart": {\n    "empty": "Your cart is empty",\n    "full": "Full"\n  }\n}\n'), put('shop.nl.json', '{\n  "cart": {\n    "empty": "Je mandje is leeg"\n  }\n}\n')];
    expect(await run([en, nl, at('shop.xlf')])).toMatchObject({ status: 0, err: 'bitekst: 2 records converted from i18next JSON to XLIFF 2.1\n' });
    expect(readFileSync(at('shop.xlf'), 'utf8')).toContain('name="cart.empty"');
    // Dutch goes where the path says, though the file has it second.
    expect((await run([at('shop.xlf'), at('new.nl.json'), at('new.en.json')])).status).toBe(0);
    expect([readFileSync(at('new.en.json'), 'utf8'), readFileSync(at('new.nl.json'), 'utf8')]).toEqual([readFileSync(en, 'utf8'), readFileSync(nl, 'utf8')]);
    expect((await run([put('one.json', '{}'), put('two.json', '{}'), at('x.csv')])).err).toContain('got no languages for i18next resources');
  });
  it('writes the types of resources', async () => {
    const en = put('types.en.json', '{"cart": {"empty": "Your cart is empty, {{name}}"}}');
    expect(await run([en, at('i18next.d.ts'), '--dry-run'])).toEqual({ status: 0, out: '', err: 'bitekst: types of 1 key in en would be written\n' });
    expect(existsSync(at('i18next.d.ts'))).toBe(false);
    expect(await run([en, at('i18next.d.ts'), '--ui', 'nl'])).toEqual({ status: 0, out: '', err: 'bitekst: typen van 1 sleutel in en geschreven\n' });
    expect(readFileSync(at('i18next.d.ts'), 'utf8')).toContain("empty: 'Your cart is empty, {{name}}'");
    expect(await run([en, at('i18next.d.ts'), '--lang', 'nl'])).toMatchObject({ status: 2, err: expect.stringContaining('expected one of en') as string });
    expect(await run([put('bad.en.json', '{'), at('i18next.d.ts')])).toMatchObject({ status: 2, err: expect.stringMatching(/line 1, column 2/u) as string });
  });
  it.each([
    [[], 2, 'no files given'],
    [['a.csv'], 2, 'expected 2 files, got 1'],
    [['a.txt', 'b.tmx'], 2, 'a.txt does not say its format; name it with --from: tmx, xliff'],
    [['a.csv', 'b.tmx', '--to', 'docx'], 2, 'got --to docx, expected one of tmx'],
    [['a.csv', 'b', '--to', 'moses'], 2, 'csv takes file and moses takes source + target, got 2 files'],
    [['a.csv', '-', '-', '--to', 'moses'], 2, 'moses has more files than one'],
    [['missing.csv', 'b.tmx'], 2, 'missing.csv: no such file'],
    [['.', 'b.tmx', '--from', 'csv'], 2, '. is a folder'],
    [['a.tmx', 'b.tbx'], 2, 'terms are extracted from texts'],
    [['a.csv', 'b.tmx', '--lang', 'en'], 2, 'expected two languages such as en,nl'],
    [['a.csv', 'no/such/folder/b.tmx'], 2, 'b.tmx cannot be written: ENOENT'],
  ])('%j is refused', async (args, status, problem) => {
    put('a.csv', table);
    put('a.tmx', '<tmx version="1.4"><header srclang="en"/><body/></tmx>');
    const here = process.cwd();
    process.chdir(folder);
    try {
      expect(await run(args)).toMatchObject({ status, out: '', err: expect.stringContaining(problem) as string });
    } finally {
      process.chdir(here);
    }
  });
  it('has a word for every feature that a format may lack', () => {
    const features = new Set(formats.flatMap((from) => formats.filter((to) => from.content === to.content || from.content === 'terms').flatMap((to) => lossOf(from, to).map(({ feature }) => feature))));
    expect([...features].filter((feature) => !(`feature.${feature}` in en))).toEqual([]);
  });
  it('does as the library does', async () => {
    let text = '';
    await convert({ format: csv, parts: [table] }, { format: jsonLines, write: (piece) => void (text += piece) });
    expect((await run([put('i.csv', table), '-', '--to', 'jsonl'])).out).toBe(text);
  });
});
