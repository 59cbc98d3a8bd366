import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTermBase } from '../../src/bitext/index.js';
import { runCommandLine } from '../../src/cli/index.js';
import { fakeHost } from './fake-host.js';

const units = resolve(import.meta.dirname, '../../fixtures/glossary/cars/units.tsv');
let folder: string;
const at = (name: string): string => join(folder, name);
const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
  const host = fakeHost(args);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bitekst-glossary-'));
  const rows = readFileSync(units, 'utf8').trimEnd().split('\n').map((line) => line.split('\t') as [string, string]);
  writeFileSync(at('cars.tsv'), `source\ttarget\n${rows.map((row) => row.join('\t')).join('\n')}\n`);
  writeFileSync(at('cars.en.txt'), rows.map(([en]) => en).join('\n\n'));
  writeFileSync(at('cars.nl.txt'), rows.map(([, nl]) => nl).join('\n\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('bitekst glossary', () => {
  it('lists terms of two texts', async () => {
    const { status, out } = await run('glossary', at('cars.en.txt'), at('cars.nl.txt'));
    expect(status).toBe(0);
    expect(out).toMatch(/^0\.\d\d +\d+ {2}charging station = laadpaal$/mu);
  });

  it('takes a file of units, and writes every format', async () => {
    const source = ['glossary', at('cars.tsv'), '-l', 'en,nl', '--limit', '20'];
    const json = await run(...source, '-f', 'json');
    expect(parseTermBase(json.out).entries.length).toBe(20);
    expect((await run(...source, '-f', 'csv')).out.split('\n')[0]).toContain('source,target');
    expect((await run(...source, '-f', 'tbx')).out).toContain('<tbx');
    expect((await run(...source, '-f', 'markdown')).out).toContain('| en | nl |');
    const page = await run(...source, '-f', 'html', '--ui', 'nl');
    expect(page.out).toContain('<html lang="nl">');
    expect(page.out).toContain('20 begrippen');
    const resources = JSON.parse((await run(...source, '-f', 'i18next')).out) as Record<string, Record<string, string>>;
    expect(Object.keys(resources)).toEqual(['en', 'nl']);
    expect(Object.keys(resources['en']!)).toEqual(Object.keys(resources['nl']!));
  });

  it('takes a memory', async () => {
    writeFileSync(at('units.jsonl'), readFileSync(units, 'utf8').trimEnd().split('\n').map((line) => `${JSON.stringify({ version: 1, kind: 'unit', en: line.split('\t')[0], nl: line.split('\t')[1] })}\n`).join(''));
    expect((await run('import', at('cars.memory'), at('units.jsonl'))).status).toBe(0);
    expect((await run('glossary', at('cars.memory'))).out).toContain('charging station = laadpaal');
  });

  it.each(['json', 'csv', 'tsv', 'tbx'])('brings a %s glossary up to date and keeps what a person wrote', async (format) => {
    const file = at(`old.${format}`);
    writeFileSync(file, (await run('glossary', at('cars.tsv'), '-l', 'en,nl', '--limit', '5', '-f', format)).out);
    const text = readFileSync(file, 'utf8');
    const edited = format === 'json' ? JSON.stringify({ ...JSON.parse(text), entries: (JSON.parse(text) as { entries: object[] }).entries.map((entry, k) => (k === 0 ? { ...entry, notes: ['checked by Ada'] } : entry)) }) : text;
    writeFileSync(file, edited);
    const { status, err } = await run('glossary', at('cars.tsv'), '-l', 'en,nl', '--limit', '30', '--update', file);
    expect([status, err]).toEqual([0, expect.stringMatching(/5 entries before, 2\d added/u)]);
    if (format === 'json') expect(readFileSync(file, 'utf8')).toContain('checked by Ada');
    copyFileSync(file, at('copy'));
    await run('glossary', at('cars.tsv'), '-l', 'en,nl', '--limit', '60', '--update', file, '--dry-run');
    expect(readFileSync(file)).toEqual(readFileSync(at('copy')));
  });

  it('refuses what it cannot read, and says when there is nothing', async () => {
    expect(await run('glossary')).toMatchObject({ status: 2 });
    expect(await run('glossary', at('missing.tmx'))).toMatchObject({ status: 2, err: expect.stringContaining('no such file') as string });
    writeFileSync(at('little.tsv'), 'source\ttarget\nHello.\tHallo.\n');
    expect(await run('glossary', at('little.tsv'), '-l', 'en,nl')).toMatchObject({ status: 1, err: expect.stringContaining('no terms found') as string });
    expect(await run('glossary', at('cars.tsv'), '--update', at('notes.doc'))).toMatchObject({ status: 2 });
  });
});

describe('bitekst terms', () => {
  it('checks a translation against a glossary', async () => {
    writeFileSync(at('house.csv'), 'source,target,source_lang,target_lang,status\nbattery,accu,en,nl,approved\nbattery,batterij,en,nl,forbidden\n');
    writeFileSync(at('some.tsv'), 'source\ttarget\nCharge the battery.\tLaad de batterij op.\nThe batteries are full.\tDe accu’s zijn vol.\n');
    const { status, out } = await run('terms', at('house.csv'), at('some.tsv'), '-l', 'en,nl');
    expect(status).toBe(1);
    expect(out).toContain('“batterij” is not to be used for “battery”; use “accu”');
    expect(out).not.toContain('batteries');
    writeFileSync(at('fine.tsv'), 'source\ttarget\nThe batteries are full.\tDe accu’s zijn vol.\n');
    expect(await run('terms', at('house.csv'), at('fine.tsv'), '-l', 'en,nl')).toMatchObject({ status: 0 });
  });

  it('checks two texts, and reports as other checks do', async () => {
    writeFileSync(at('candidates.json'), (await run('glossary', at('cars.tsv'), '-l', 'en,nl', '-f', 'json')).out);
    const { out } = await run('terms', at('candidates.json'), at('cars.en.txt'), at('cars.nl.txt'), '--candidates', '-f', 'json');
    const { issues } = JSON.parse(out) as { issues: { message: string }[] };
    // The terms were found in these very texts: hardly any is missing.
    expect(issues.filter(({ message }) => message === 'term.missing').length).toBeLessThan(20);
    expect((await run('terms', at('candidates.json'), at('cars.en.txt'), at('cars.nl.txt'), '-f', 'sarif')).status).toBe(0);
    expect(await run('terms', at('candidates.json'))).toMatchObject({ status: 2 });
    expect(await run('terms', at('candidates.json'), at('cars.tsv'), '-l', 'en,nl')).toMatchObject({ status: 0, err: expect.stringContaining('--candidates') as string });
  });

  it('takes a plain list of terms, in the languages that are named, for what is to be kept to', async () => {
    writeFileSync(at('plain.csv'), 'source,target\nferry,veerpont\n');
    writeFileSync(at('ferries.csv'), 'en,nl\nThe ferry is late.,De veerboot is te laat.\n');
    expect(await run('terms', at('plain.csv'), at('ferries.csv'), '-l', 'en,nl')).toMatchObject({ status: 1, out: expect.stringContaining('veerpont') as string });
    expect(await run('terms', at('plain.csv'), at('ferries.csv'))).toMatchObject({ status: 2, err: expect.stringContaining('plain.csv: ') as string });
  });

  it('names the file that is broken', async () => {
    writeFileSync(at('broken.tmx'), '<tmx version="1.4"><header/><body><tu>&nbsp;</tu></body></tmx>');
    for (const command of [['check'], ['terms', at('plain.csv')]]) expect(await run(...command, at('broken.tmx'), '-l', 'en,nl')).toMatchObject({ status: 2, err: expect.stringMatching(/broken\.tmx: TMX, line 1, column \d+: got an undefined entity, expected &amp;/u) as string });
    writeFileSync(at('broken.json'), '{"version":');
    expect(await run('check', at('broken.json'))).toMatchObject({ status: 2, err: expect.stringContaining('broken.json: ') as string });
  });
});
