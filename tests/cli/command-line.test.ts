import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatBeads, parseBitext, tabulateClaims, type ClaimAlignment, type SegmentedText } from '../../src/bitext/index.js';
import { runCommandLine } from '../../src/cli/index.js';
import { displayWidth } from '../../src/cli/terminal.js';
import { fakeHost } from './fake-host.js';

const english = `The bridge stays shut

The old bridge over the Waal will stay shut until 14 March, the city of Nijmegen said on Monday. Inspectors found 37 cracks in the steel. Some 12,000 cyclists use the bridge every day. They have to take the ferry, which sails every ten minutes.
`;
const dutch = `De brug blijft dicht

De oude brug over de Waal blijft dicht tot 14 maart, zei de stad Nijmegen maandag. Inspecteurs vonden 37 scheuren in het staal. Zo'n 12.000 fietsers gebruiken de brug elke dag. Zij moeten met de veerboot, die elke tien minuten vaart.
`;
const other = `Cracks close a bridge in Nijmegen

Inspectors found 41 cracks in the steel of the old bridge over the Waal. A shopkeeper on the quay fears for his trade.
`;

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
let en = '';
let nl = '';
let third = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bitekst-cli-'));
  en = file('bridge.en.txt', english);
  nl = file('bridge.nl.txt', dutch);
  third = file('cracks.txt', other);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], options: Parameters<typeof fakeHost>[1] = {}): Promise<{ status: number; out: string; err: string }> {
  const host = fakeHost(args, options);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
}
const rowsOf = (tsv: string): string[][] => tsv.trimEnd().split('\n').map((line) => line.split('\t'));
const recordsOf = <T>(jsonl: string): T[] => jsonl.trimEnd().split('\n').map((line) => JSON.parse(line) as T);

describe('bitekst', () => {
  it('helps', async () => {
    expect(await run([])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('Usage') as string });
    expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('bitekst claims') as string, err: '' });
    expect((await run(['help', 'claims'])).out).toBe((await run(['claims', '-h'])).out);
    expect((await run(['align', '--help', '--ui', 'nl'])).out).toContain('Gebruik');
    expect((await run(['--help'], { environment: { LANG: 'nl_NL.UTF-8' } })).out).toContain('Gebruik');
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [['cut', 'x'], 'got command "cut", expected one of segment, align, pair, claims, check, drift, import, lookup, glossary, terms, convert, queue, train'],
    [['help', 'constructor'], 'got command "constructor"'],
    [['--nonsense'], 'got option --nonsense, which bitekst does not have'],
    [['segment', '--only', 'x'], 'got option --only, which segment does not have'],
    [['segment', '--constructor'], 'got option --constructor'],
    [['segment'], 'no files given'],
    [['segment', 'a', 'b'], 'expected 1 file, got 2'],
    [['align', 'a'], 'expected 2 files, got 1'],
    [['claims', 'a'], 'expected two files or more'],
    [['segment', 'a', '--format'], 'option --format needs a value'],
    [['segment', 'a', '--lang', '--quiet'], 'option --lang needs a value'],
    [['segment', 'a', '--lang='], 'option --lang needs a value'],
    [['segment', 'a', '--quiet=yes'], 'option --quiet takes no value, got "yes"'],
    [['segment', 'a', '--format', 'html'], 'got --format html, expected one of table, text, json, jsonl, tsv, markdown'],
    [['segment', 'a', '--ui', 'fr'], 'got --ui fr, expected one of en, nl'],
    [['align', 'a', 'b', '--min-score', '2'], 'got --min-score 2, expected a number of 0 to 1'],
    [['align', 'a', 'b', '--min-score=-1'], 'expected a number of 0 to 1'],
    [['align', 'a', 'b', '--min-score', '.5', '-f', 'json'], 'does not go with --format json'],
    [['align', 'a', 'b', '--lang', 'english,dutch'], 'got language "english"'],
    [['claims', 'a', 'b', 'c', '--lang', 'en,nl'], 'got 2 languages for 3 files'],
    [['segment', 'a', '--lang', 'en,nl'], 'got 2 languages for one file'],
    [['align', '-', '-'], 'standard input can be read only once'],
  ])('refuses %j', async (args, message) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('says what is wrong with a file', async () => {
    const refusals: [string, string][] = [
      [join(folder, 'nowhere.txt'), 'no such file'],
      [folder, 'is a folder, expected a file'],
      [file('empty.txt', '\ufeff \n'), 'is empty'],
      [file('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])), 'is not UTF-8: byte 3 (0xe9)'],
      [file('numbers.txt', '1 2 3'), 'neither English nor Dutch for certain'],
    ];
    for (const [path, message] of refusals) {
      const { status, out, err } = await run(['segment', path]);
      expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(message) as string });
      expect(err.startsWith('bitekst: ')).toBe(true);
    }
    expect((await run(['segment', 'a\u001b[2J.txt'])).err).toBe('bitekst: a\ufffd[2J.txt: no such file\n');
    expect((await run(['segment', '-'], { stdin: '' })).err).toContain('standard input is empty');
    expect((await run(['segment', join(folder, 'nowhere.txt'), '--ui=nl'])).err).toContain('dit bestand bestaat niet');
  });

  it('meets the demands on an alignment', async () => {
    const shapesOf = async (...options: string[]): Promise<string> => {
      const { status, out, err } = await run(['align', en, nl, '--format', 'jsonl', ...options]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      return recordsOf<{ shape: string }>(out).map(({ shape }) => shape).join(' ');
    };
    const free = await shapesOf();
    expect(free).toBe('1-1 1-1 1-1 1-1 1-1');
    expect(await shapesOf('--anchors', file('anchors.txt', '# the headings\n1 1\n3\t4 # the cracks\n'))).not.toBe(free);
    expect(await shapesOf('--max-bead', '2', '--lock-paragraphs', '--at-precision', '0.9')).toBe(free);
    const dictionaries = [file('words.dic', 'brug @ bridge\n'), file('words.tsv', 'bridge\tbrug\n'), file('words.po', 'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "bridge"\nmsgstr "brug"\n')];
    expect(await shapesOf('--dictionary', dictionaries[0]!, '--dictionary', dictionaries[1]!, '--dictionary', dictionaries[2]!)).toBe(free);
    const entry = 'brug /brʏx/ <n>\nbridge\n';
    const length = new TextEncoder().encode(entry).length;
    file('own-nld-eng.dict', entry);
    const index = file('own-nld-eng.index', `brug\tA\t${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[length]!}\n`);
    expect(await shapesOf('--dictionary', index)).toBe(free);
  });

  it('refuses demands that nothing meets', async () => {
    const refusals: [string[], string][] = [
      [['--anchors', file('crossed.txt', '1 2\n2 1\n')], 'cannot align so: got anchors 0–1 and 1–0, expected both to rise'],
      [['--anchors', file('zero.txt', '\n0 1\n')], 'zero.txt, line 2: got "0 1", expected the numbers'],
      [['--max-bead', '9'], 'cannot align so: got maxBead 9'],
      [['--max-bead', 'two'], 'got --max-bead two'],
      [['--at-precision', '0.9999'], 'cannot align so: got atPrecision 0.9999'],
      [['--at-precision', '99'], 'got --at-precision 99, expected a number of 0 to 1'],
      [['--dictionary', file('words.dic', 'brug bridge\n')], 'hunalign dictionary'],
      [['--dictionary', file('words.xyz', '')], 'no known dictionary ends like'],
      [['--dictionary', join(folder, 'nowhere.dic')], 'no such file'],
      [['--dictionary', join(folder, 'nowhere.index')], 'no such file'],
    ];
    for (const [options, message] of refusals) {
      const { status, out, err } = await run(['align', en, nl, ...options]);
      expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(message) as string });
    }
    expect((await run(['align', '--jsonl', '--max-bead', '2'])).err).toContain('--max-bead does not go with --jsonl');
  });

  it('draws its bar on a terminal only, and wipes it', async () => {
    expect((await run(['segment', en])).err).toBe('');
    const { err } = await run(['segment', en], { errTty: true });
    expect(err).toContain('reading 0/1');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await run(['segment', en, '--quiet'], { errTty: true })).err).toBe('');
  });
});

describe('bitekst segment', () => {
  it('prints the segments in every format', async () => {
    const document = JSON.parse((await run(['segment', en, '-f', 'json'])).out) as SegmentedText;
    expect(document).toMatchObject({ language: 'en', text: english, name: 'bridge.en.txt' });
    const texts = document.segments.map(({ from, to }) => english.slice(from, to));
    expect(texts).toHaveLength(5);
    expect((await run(['segment', en, '-f', 'text'])).out).toBe(texts.map((text) => `${text}\n`).join(''));
    expect(recordsOf<{ text: string }>((await run(['segment', en, '-f', 'jsonl'])).out).map((record) => record.text)).toEqual(texts);
    const rows = rowsOf((await run(['segment', en, '-f', 'tsv'])).out);
    expect(rows[0]).toEqual(['segment', 'from', 'to', 'paragraph', 'kind', 'text']);
    expect(rows.slice(1).map((row) => english.slice(Number(row[1]), Number(row[2])))).toEqual(texts);
    expect((await run(['segment', en, '-f', 'markdown'])).out.split('\n')).toHaveLength(texts.length + 3);
    const table = (await run(['segment', en], { columns: 60 })).out;
    for (const text of texts) expect(table.replace(/\s+/gu, ' ')).toContain(text);
    expect(table).toContain('heading');
  });

  it('reads standard input, and takes the language that it is told', async () => {
    const { out, status } = await run(['segment', '-', '--lang', 'nl-BE', '-f', 'json'], { stdin: `\ufeff${dutch}` });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: 'nl-BE', text: dutch });
    expect(JSON.parse((await run(['segment', '-', '-f', 'json'], { stdin: dutch })).out)).toMatchObject({ language: 'nl' });
  });
});

describe('bitekst align', () => {
  it('reads either side from standard input', async () => {
    const whole = (await run(['align', en, nl, '-f', 'tsv'])).out;
    expect((await run(['align', '-', nl, '-f', 'tsv'], { stdin: english })).out).toBe(whole);
    expect((await run(['align', en, '-', '-f', 'tsv'], { stdin: dutch })).out).toBe(whole);
  });

  it('prints the beads in every format', async () => {
    const json = await run(['align', en, nl, '-f', 'json']);
    expect(json.status).toBe(0);
    const bitext = parseBitext(json.out);
    expect(formatBeads(bitext.beads)).toBe('1-1 1-1 1-1 1-1 1-1');
    const records = recordsOf<{ shape: string; source: { text: string; language: string }; target: { text: string }; score: number }>((await run(['align', en, nl, '-f', 'jsonl'])).out);
    expect(records.map((record) => record.shape)).toEqual(['1-1', '1-1', '1-1', '1-1', '1-1']);
    expect(records[0]).toMatchObject({ source: { language: 'en', text: 'The bridge stays shut' }, target: { language: 'nl', text: 'De brug blijft dicht' } });
    const rows = rowsOf((await run(['align', en, nl, '-f', 'tsv'])).out);
    expect(rows[0]).toEqual(['source', 'target', 'score', 'beads']);
    expect(rows.slice(1).map((row) => row[0])).toEqual(records.map((record) => record.source.text));
    expect((await run(['align', en, nl, '-f', 'markdown'])).out).toContain('| The bridge stays shut | De brug blijft dicht |');
    for (const columns of [60, 80, 140]) {
      const table = (await run(['align', en, nl, '--explain'], { columns, tty: columns === 140 })).out;
      // eslint-disable-next-line no-control-regex -- our own colour codes
      expect(Math.max(...table.replace(/\u001b\[\d+m/gu, '').split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
    }
  });

  it('says why', async () => {
    const { out } = await run(['align', en, nl, '--explain', '-f', 'tsv']);
    const rows = rowsOf(out);
    expect(rows[0]!.at(-1)).toBe('evidence');
    expect(rows.find((row) => row[0]!.includes('37 cracks'))!.at(-1)).toContain('37 = 37');
    const [record] = recordsOf<{ evidence: object[] }>((await run(['align', en, nl, '--explain', '-f', 'jsonl'])).out);
    expect(record!.evidence.length).toBeGreaterThan(0);
  });

  it('keeps the beads that score enough, and exits 1 where none does', async () => {
    const { beads } = parseBitext((await run(['align', en, nl, '-f', 'json'])).out);
    const middle = beads.map((bead) => bead.score).sort((a, b) => a - b)[2]!;
    const some = recordsOf<{ score: number }>((await run(['align', en, nl, '-f', 'jsonl', '--min-score', String(middle)])).out);
    expect(some.map((record) => record.score)).toEqual(beads.map((bead) => bead.score).filter((score) => score >= middle));
    const none = await run(['align', '-', nl, '-l', 'en,nl', '--min-score', '1', '-f', 'jsonl'], { stdin: 'Cats sleep. Dogs bark.' });
    expect(none).toMatchObject({ status: 1, out: '', err: expect.stringContaining('nothing joins the two texts') as string });
  });

  it('warns of a pair that is none', async () => {
    expect((await run(['align', en, en, '-f', 'tsv'])).err).toContain('both texts are in English');
    expect((await run(['align', en, en, '-f', 'tsv', '-q'])).err).toBe('');
  });
});

describe('bitekst claims', () => {
  it('reads one of the texts from standard input', async () => {
    const claimsOf = (jsonl: string): string[][] => recordsOf<{ members: { text: string }[] }>(jsonl).map(({ members }) => members.map(({ text }) => text));
    const { status, out } = await run(['claims', en, '-', third, '-f', 'jsonl'], { stdin: dutch });
    expect(status).toBe(0);
    expect(claimsOf(out)).toEqual(claimsOf((await run(['claims', en, nl, third, '-f', 'jsonl'])).out));
  });

  it('prints the claims in every format, all of the same claims', async () => {
    const json = await run(['claims', en, nl, third, '-f', 'json']);
    expect(json).toMatchObject({ status: 0, err: '' });
    const alignment = JSON.parse(json.out) as ClaimAlignment;
    expect(alignment.documents.map((document) => document.language)).toEqual(['en', 'nl', 'en']);
    const rows = tabulateClaims(alignment);
    expect(rows[0]!.documents.length).toBeGreaterThan(1);
    const records = recordsOf<{ claim: string; documents: string[]; members: { text: string }[] }>((await run(['claims', en, nl, third, '-f', 'jsonl'])).out);
    expect(records.map((record) => record.claim)).toEqual(rows.map((row) => row.claim.claimId));
    const members = rowsOf((await run(['claims', en, nl, third, '-f', 'tsv'])).out).slice(1);
    expect(members).toHaveLength(records.reduce((sum, record) => sum + record.members.length, 0));
    expect(members.map((row) => row.at(-1))).toEqual(records.flatMap((record) => record.members.map((member) => member.text)));
    const markdown = (await run(['claims', en, nl, third, '-f', 'markdown'])).out;
    for (const { members: list } of records) for (const { text } of list) expect(markdown).toContain(text.replaceAll("'", "'"));
    const table = (await run(['claims', en, nl, third, '--full'], { columns: 80 })).out;
    const flat = table.replace(/\s+/gu, ' ');
    for (const { members: list } of records) for (const { text } of list) expect(flat).toContain(text.slice(0, 20));
    expect(table).toContain('A  bridge.en.txt');
    const html = await run(['claims', en, nl, third, '-f', 'html', '--ui', 'nl', '--only', 'shared']);
    expect(html).toMatchObject({ status: 0, err: '' });
    expect(html.out.startsWith('<!doctype html>\n<html lang="nl">')).toBe(true);
    for (const { claim, documents } of records) expect(html.out.includes(claim)).toBe(documents.length > 1);
  });

  it.each([60, 80, 140])('fits %i columns, in colour as well', async (columns) => {
    const { out } = await run(['claims', en, nl, third], { columns, tty: true });
    expect(out).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex -- our own colour codes
    const bare = out.replace(/\u001b\[\d+m/gu, '');
    expect(Math.max(...bare.split('\n').slice(1).map(displayWidth))).toBeLessThanOrEqual(columns);
    expect(bare).toBe((await run(['claims', en, nl, third], { columns })).out);
  });

  it('shows the claims asked for, and exits 1 where there are none', async () => {
    const countOf = async (...args: string[]): Promise<number> => recordsOf((await run(['claims', en, nl, third, '-f', 'jsonl', ...args])).out).length;
    expect((await countOf('--only', 'shared')) + (await countOf('--only', 'single'))).toBe(await countOf());
    const json = JSON.parse((await run(['claims', en, nl, '-f', 'json', '--only', 'shared'])).out) as ClaimAlignment;
    expect(json.claims.every((claim) => claim.members.length > 1)).toBe(true);
    const cats = file('cats.txt', 'The cat sleeps on the mat. It is a small cat.');
    const none = await run(['claims', en, cats, '--only', 'conflicts']);
    expect(none.status).toBe(1);
    expect(none.err).toContain('no claim to show');
  });

  it('names the values that clash, with who names them', async () => {
    const { out, status } = await run(['claims', en, nl, third, '--only', 'conflicts'], { columns: 100 });
    expect(status).toBe(0);
    expect(out).toContain('≠  number: 37 (A, B) | 41 (C)');
    expect((await run(['claims', en, nl, third, '--only', 'conflicts', '--ui', 'nl'], { columns: 100 })).out).toContain('≠  getal: 37 (A, B) | 41 (C)');
  });

  it('names texts by their files, and by their paths where two files bear one name', async () => {
    const namesOf = async (...files: string[]): Promise<string[]> => (JSON.parse((await run(['claims', ...files, '-f', 'json'])).out) as ClaimAlignment).documents.map((document) => document.name!);
    expect(await namesOf(en, nl)).toEqual(['bridge.en.txt', 'bridge.nl.txt']);
    mkdirSync(join(folder, 'other'));
    const twin = file(join('other', 'bridge.en.txt'), english);
    expect(await namesOf(en, nl, twin)).toEqual([en, 'bridge.nl.txt', twin]);
  });

  it('warns of a file that is given twice', async () => expect((await run(['claims', en, en])).err).toContain('is given more than once'));
});

describe('files with markup', () => {
  const guide = '---\ntitle: The bridge\n---\n\n# Open again\n\nThe **bridge** of [Nijmegen](/n) is open. Cyclists may pass.\n\n```sh\nopen bridge\n```\n';
  const gids = '---\ntitle: De brug\n---\n\n# Weer open\n\nDe **brug** van [Nijmegen](/n) is open. Fietsers mogen erover.\n\n```sh\nopen bridge\n```\n';

  it('are read by the ends of their names: prose is cut, code is not', async () => {
    const { status, out } = await run(['segment', file('guide.en.md', guide), '-f', 'text']);
    expect({ status, lines: out.trimEnd().split('\n') }).toEqual({ status: 0, lines: ['The bridge', 'Open again', 'The bridge of Nijmegen is open.', 'Cyclists may pass.'] });
  });

  it('say where a segment stands in the file', async () => {
    const rows = recordsOf<{ text: string; original: { from: number; to: number; line: number; column: number }; elements: { kind: string; value: string }[] }>((await run(['segment', file('guide.en.md', guide), '-f', 'jsonl'])).out);
    const row = rows[2]!;
    expect(guide.slice(row.original.from, row.original.to)).toBe('The **bridge** of [Nijmegen](/n) is open.');
    expect([row.original.line, row.original.column]).toEqual([7, 1]);
    expect(row.elements.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['strong ', 'link /n']);
    expect(rowsOf((await run(['segment', file('guide.en.md', guide), '-f', 'tsv'])).out)[3]).toEqual(['2', String(row.original.from), String(row.original.to), '2', 'sentence', '7', '1', 'The bridge of Nijmegen is open.']);
  });

  it('are aligned by their prose, whatever --as says they are', async () => {
    const aligned = await run(['align', file('guide.en.md', guide), file('gids.nl.md', gids), '-f', 'tsv']);
    expect(rowsOf(aligned.out).slice(1).map(([from, to]) => [from, to])).toEqual([['The bridge', 'De brug'], ['Open again', 'Weer open'], ['The bridge of Nijmegen is open.', 'De brug van Nijmegen is open.'], ['Cyclists may pass.', 'Fietsers mogen erover.']]);
    expect((await run(['segment', '-', '--as', 'html', '-l', 'en', '-f', 'text'], { stdin: '<p>One &amp; two.</p><script>x</script>' })).out).toBe('One & two.\n');
    expect((await run(['segment', '-', '--as', 'docx'])).err).toContain('expected one of markdown, mdx, html, asciidoc, text');
  });
});

describe('bitekst pair', () => {
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  beforeAll(() => {
    write('site/en/bridge.md', `# The bridge stays shut\n\n${english}`);
    write('site/en/ferry.md', '# The ferry\n\nThe ferry to Lent sails every ten minutes from 6 in the morning. A ticket costs 2 euros.\n');
    write('site/en/.hidden/no.md', 'Not this one.');
    write('site/nl/brug.md', `# De brug blijft dicht\n\n${dutch}`);
    write('site/nl/pont.md', '# De veerboot\n\nDe veerboot naar Lent vaart vanaf 6 uur in de ochtend elke tien minuten. Een kaartje kost 2 euro.\n');
    write('site/nl/kaas.md', '# Kaas\n\nIn Gouda wordt op donderdag kaas verkocht door boeren in klompen, en de toeristen kijken toe.\n');
    write('site/nl/plaatje.png', 'x');
  });

  it('pairs two folders, and one that holds both languages', async () => {
    const [en2, nl2] = [join(folder, 'site/en'), join(folder, 'site/nl')];
    const { status, out } = await run(['pair', en2, nl2, '-f', 'tsv']);
    expect(status).toBe(0);
    expect(rowsOf(out).slice(1).map(([from, to]) => [from, to])).toEqual([[join(en2, 'bridge.md'), join(nl2, 'brug.md')], [join(en2, 'ferry.md'), join(nl2, 'pont.md')], ['', join(nl2, 'kaas.md')]]);
    const one = JSON.parse((await run(['pair', join(folder, 'site'), '-f', 'json', '--explain'])).out) as { pairs: { source: string; reasons: { kind: string }[] }[]; targetOnly: string[] };
    expect(one.pairs.map(({ source }) => source)).toEqual([join(en2, 'bridge.md'), join(en2, 'ferry.md')]);
    expect(one.pairs[0]!.reasons.map(({ kind }) => kind)).toContain('words');
    expect(one.targetOnly).toEqual([join(nl2, 'kaas.md')]);
    const table = (await run(['pair', en2, nl2, '--explain'], { columns: 200 })).out;
    expect(table).toContain('2 pairs, 1 without a counterpart');
    expect(table).toMatch(/words in common \+[\d.]+ \(/u);
    const jobs = (await run(['pair', en2, nl2, '-f', 'jobs'])).out;
    expect(jobs.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{ id: `${join(en2, 'bridge.md')} ${join(nl2, 'brug.md')}`, source: { language: 'en', format: 'markdown', text: expect.stringContaining('# The bridge') as string } }, { target: { name: join(nl2, 'pont.md'), language: 'nl' } }]);
    const aligned = (await run(['align', '--jsonl', '--workers', '0', '-'], { stdin: jobs })).out.trim().split('\n').map((line) => JSON.parse(line) as { source: { name: string }; beads: object[] });
    expect(aligned.map(({ source }) => source.name)).toEqual([join(en2, 'bridge.md'), join(en2, 'ferry.md')]);
    expect(aligned[1]!.beads).toHaveLength(3);
  });

  it('refuses what is no folder, and says when nothing fits', async () => {
    expect((await run(['pair', en, nl])).err).toContain('expected a folder');
    expect((await run(['pair', join(folder, 'site/en/.hidden'), join(folder, 'none')])).err).toContain('no such file');
    write('empty/a.png', '');
    expect((await run(['pair', join(folder, 'empty'), join(folder, 'site')])).err).toContain('has no document');
    write('other/kaas.md', 'In Gouda wordt op donderdag kaas verkocht door boeren in klompen.');
    write('one/only.md', 'The minister wrote a long letter to parliament about taxes on air travel.');
    const { status, err } = await run(['pair', join(folder, 'one'), join(folder, 'other'), '-l', 'en,nl']);
    expect({ status, err }).toEqual({ status: 1, err: 'bitekst: no document of one side translates one of the other\n' });
  });
});
