import { describe, expect, it } from 'vitest';
import { FormatError, formatBeads, type AlignmentUnit } from '../../src/bitext/index.js';
import { bitextOfUnits, i18nextResources, jsonLines, ladder, moses, po, readAll, readRecords, vecalign, writeAll } from '../../src/formats/index.js';
import { describeUnitFormat, mapUnit, wellFormed } from './contract.js';

const lineText = (t: string): string => wellFormed(t).replace(/\r\n|[\n\r]/gu, ' ');
const languages = ['en', 'nl'] as const;
const unitOf = (unit: object): AlignmentUnit => unit as AlignmentUnit;

describeUnitFormat({
  format: moses,
  reading: { languages },
  samples: [['One.\nTwo, 2.\n\nFour.', 'Eén.\r\nTwee, 2.\r\nDrie.\r\nVier 😀.\r\n']],
  expected: (unit) => [mapUnit(unit, lineText)].filter((u) => u['en'] !== '' || u['nl'] !== ''),
});

describeUnitFormat({
  format: jsonLines,
  samples: [['{"version":1,"kind":"unit","en":"One.","nl":"E\\u00e9n.","score":0.5,"notes":["a\\nb"]}\n\n{"version":1,"kind":"unit","nl-BE":"Twee 😀","markup":{"nl-BE":[{"offset":4,"kind":"point","tagId":"1"}]}}']],
  expected: (unit) => [unit],
});

describeUnitFormat({
  format: i18nextResources,
  reading: { languages },
  writing: { languages },
  samples: [
    ['{\n  "tide": {\n    "high": "High water",\n    "low": "Low water \\u2014 soon",\n    "ship_one": "{{count}} ship",\n    "ship_other": "{{count}} ships"\n  },\n  "only": "In English alone"\n}\n',
      '{"tide": {"high": "Hoogwater", "low": "Laagwater", "ship_one": "{{count}} schip", "ship_other": "{{count}} schepen"}, "quay": ["Kade"]}'],
  ],
  // Keys that say nothing of their own, and those that only the target has last, as they are read.
  adjust: (records) => [...records].sort((a, b) => Number(a['en'] === '') - Number(b['en'] === '')).map((unit, k) => unitOf({ ...unit, unitId: `key-${k}` })),
  expected: ({ en, nl, unitId }) => (en === '' && nl === '' ? [] : [{ en, nl, unitId, context: unitId } as unknown as AlignmentUnit]),
});

describe('i18next resources as a format', () => {
  const read = (en: string, nl: string) => readAll(i18nextResources.createReader({ languages: ['en', 'nl'] }), [en, nl]);

  it('keeps keys, nested or flat, and what one language has alone', () => {
    const files = ['{\n  "cart": {\n    "item_one": "{{count}} item",\n    "item_other": "{{count}} items"\n  },\n  "title": "Shop"\n}\n', '{\n  "cart": {\n    "item_one": "{{count}} artikel",\n    "item_other": "{{count}} artikelen"\n  }\n}\n'] as const;
    const { records, issues } = read(...files);
    expect(records).toEqual([
      { en: '{{count}} item', nl: '{{count}} artikel', unitId: 'cart.item_one', context: 'cart.item_one' },
      { en: '{{count}} items', nl: '{{count}} artikelen', unitId: 'cart.item_other', context: 'cart.item_other' },
      { en: 'Shop', nl: '', unitId: 'title', context: 'title' },
    ]);
    expect(issues).toEqual([]);
    expect(writeAll(i18nextResources.createWriter(), records)).toEqual(files);
  });

  it('reports what is no text and keys that stand twice', () => {
    expect(read('{"a": 3, "b": "x", "b": "y"}', '{"b": "z"}')).toMatchObject({ records: [{ en: 'y', nl: 'z' }], issues: [{ code: 'recordLeftOut', count: 2, line: 1 }] });
    const writer = i18nextResources.createWriter();
    expect(writeAll(writer, [{ en: 'Open', nl: 'Geopend', context: 'k' }, { en: 'Open', nl: 'Openen', context: 'k' }] as unknown as AlignmentUnit[])[1]).toBe('{\n  "k": "Openen"\n}\n');
    expect(writer.issues).toMatchObject([{ code: 'idRepeated', count: 1 }]);
  });

  it.each([['{"a": }', '{}', 'line 1, column 7'], ['{}', '[]', 'got an array'], ['{}', '', 'line 1, column 1']])('refuses %j and %j', (en, nl, problem) => {
    expect(() => read(en, nl)).toThrow(FormatError);
    expect(() => read(en, nl)).toThrow(problem);
  });
});

const poFile = `# Ours, all of it
msgid ""
msgstr ""
"Project-Id-Version: dyke 2\\n"
"Language: nl_BE\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# Seen by a sailor
#. shown at high tide
#: src/tide.c:12 src/moon.c:4
#, fuzzy, c-format
#| msgid "High water"
msgctxt "tide"
msgid "High tide at %s"
msgstr "Hoogwater om %s"

msgid "%d ship"
msgid_plural "%d ships"
msgstr[0] "%d schip"
msgstr[1] "%d schepen"

msgid ""
"Two\\n"
"lines\\t\\"quoted\\" \\\\ \\303\\251\\x41"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
`;
const distinctSources = (records: readonly AlignmentUnit[]): AlignmentUnit[] =>
  [...new Map(records.map((unit) => [JSON.stringify([unit.context === undefined ? null : wellFormed(unit.context), wellFormed(unit['en']!)]), unit])).values()];

// gettext wants the same line breaks at the edges of both sides.
const edgesLike = (source: string, t: string): string => {
  if (t === '') return t;
  const first = source.startsWith('\n') ? (t.startsWith('\n') ? t : `\n${t}`) : t.replace(/^\n*/u, '');
  return source.endsWith('\n') ? (first.endsWith('\n') ? first : `${first}\n`) : first.split('').reverse().join('').replace(/^\n*/u, '').split('').reverse().join('');
};

describeUnitFormat({
  format: po,
  reading: { languages },
  writing: { languages },
  samples: [[poFile.replace('nl_BE', 'nl')], ['msgid "a"\nmsgstr "b"\n']],
  adjust: distinctSources,
  // A comment is a line: a carriage return in it has nowhere to go.
  expected: (unit) => (unit['en'] === '' ? [] : [unitOf({ ...mapUnit(unit, wellFormed), nl: edgesLike(unit['en']!, wellFormed(unit['nl']!)), ...(unit.notes !== undefined && { notes: unit.notes.map((note) => wellFormed(note).replaceAll('\r', ' ')) }) })]),
});

const inBeads = (holdsScore: boolean) => (unit: AlignmentUnit): AlignmentUnit[] => {
  const texts: Record<string, string> = {};
  const segments: Record<string, { from: number; to: number }[]> = {};
  for (const language of languages) {
    const spans = unit.segments?.[language] ?? [{ from: 0, to: unit[language]!.length }];
    const lines = unit[language] === '' ? [] : spans.map(({ from, to }) => lineText(unit[language]!.slice(from, to)));
    texts[language] = lines.join(' ');
    let at = 0;
    if (lines.length > 1) segments[language] = lines.map((line) => ({ from: at, to: (at += line.length + 1) - 1 }));
  }
  if (texts['en'] === '' && texts['nl'] === '') return [];
  return [unitOf({ ...texts, ...(holdsScore && unit.score !== undefined && { score: unit.score }), ...(Object.keys(segments).length > 0 && { segments }) })];
};

describeUnitFormat({
  format: ladder,
  reading: { languages },
  writing: { languages },
  samples: [['0\t0\t0.5\n1\t1\t-0.3\n3\t2\t1.5\n3\t3\n', 'Storm.\nShips waited.\nNobody was hurt.\n', 'Storm.\nSchepen wachtten, niemand raakte gewond.\nEinde.\n']],
  expected: inBeads(true),
});
describeUnitFormat({
  format: vecalign,
  reading: { languages },
  writing: { languages },
  samples: [['[0]:[0]:0.125\n[1, 2]:[1]:0.25\n[]:[2]:0.0\n', 'Storm.\nShips waited.\nNobody was hurt.\n', 'Storm.\nSchepen wachtten, niemand raakte gewond.\nEinde.\n']],
  expected: inBeads(false),
});

describe('Moses pairs', () => {
  it('must be told their languages', () => expect(() => moses.createReader()).toThrow(RangeError));
  it('must have as many lines on both sides', () => {
    expect(() => readAll(moses.createReader({ languages }), ['a\nb\n', 'c\n'])).toThrow('got 2 lines in en and 1 in nl');
  });
  it('says what a line could not hold', () => {
    const writer = moses.createWriter({ languages });
    expect(writeAll(writer, [unitOf({ en: 'a\r\nb', nl: 'c\ud800' })])).toEqual(['a b\n', 'c\ufffd\n']);
    expect(writer.issues.map(({ code, count }) => [code, count])).toEqual([['lineBreakReplaced', 1], ['characterReplaced', 1]]);
  });
  it('asks for the side that lags, so that two streams stay in step', async () => {
    const pulled = [0, 0];
    let most = 0;
    async function* side(part: 0 | 1, chunk: string, times: number) {
      for (let i = 0; i < times; i++) {
        pulled[part]!++;
        most = Math.max(most, Math.abs(pulled[0]! * 10 - pulled[1]! * 2));
        yield chunk;
      }
    }
    let count = 0;
    for await (const unit of readRecords(moses.createReader({ languages }), side(0, 'a\n'.repeat(10), 200), side(1, 'b\n'.repeat(2), 1000))) count += unit['en'] === 'a' ? 1 : 0;
    expect(count).toBe(2000);
    expect(most).toBeLessThanOrEqual(12);
  });
});

describe('gettext PO', () => {
  it('reads contexts, plurals, comments, flags and escapes', () => {
    const { header, records, issues } = readAll(po.createReader(), [poFile]);
    expect(header).toEqual({ languages: ['en', 'nl-BE'], name: 'dyke 2' });
    expect(records).toEqual([
      {
        'en': 'High tide at %s', 'nl-BE': 'Hoogwater om %s', 'context': 'tide', 'notes': ['Seen by a sailor'], 'state': 'initial',
        'properties': { extracted: 'shown at high tide', references: 'src/tide.c:12 src/moon.c:4', previous: 'msgid "High water"', flags: 'c-format' },
      },
      { 'en': '%d ship', 'nl-BE': '%d schip', 'properties': { plural: '0' } },
      { 'en': '%d ships', 'nl-BE': '%d schepen', 'properties': { plural: '1' } },
      { 'en': 'Two\nlines\t"quoted" \\ éA', 'nl-BE': '' },
    ]);
    expect(issues).toEqual([{ code: 'recordLeftOut', message: 'an obsolete entry (#~) is not in use', count: 1, line: 27 }]);
  });
  it('writes plurals back together, fuzzy ones with their flag, and never one source twice', () => {
    const [file] = writeAll(po.createWriter(), [
      unitOf({ en: '%d ship', nl: '%d schip', properties: { plural: '0' } }), unitOf({ en: '%d ships', nl: '%d schepen', properties: { plural: '1' } }),
      unitOf({ en: 'Mast', nl: 'Mast', state: 'initial' }), unitOf({ en: 'Mast', nl: 'Paal' }),
    ]);
    expect(file).toContain('msgid "%d ship"\nmsgid_plural "%d ships"\nmsgstr[0] "%d schip"\nmsgstr[1] "%d schepen"\n');
    expect(file).toContain('#, fuzzy\nmsgid "Mast"\nmsgstr "Mast"\n');
    expect(file).toContain('msgctxt "#2"\nmsgid "Mast"\nmsgstr "Paal"\n');
  });
  it.each([
    ['msgid "a\nmsgstr "b"\n', 'line 1, column 7: got "\\"a", expected a string'],
    ['msgid "a"\nmsgid "b"\n', 'got msgid twice'],
    ['msgstr "b"\n', 'without a msgid'],
    ['msgid "a"\n\n', 'without a msgstr'],
    ['msgid "a"\nmsgstr "\\q"\n', 'which PO does not know'],
    ['msgid "a"\nmsgstr "\\377"\n', 'not UTF-8'],
    ['msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', 'got msgstr[1], expected msgstr[0]'],
    ['hello\n', 'expected a comment'],
    ['"loose"\n', 'expected a keyword'],
  ])('refuses %j', (file, problem) => {
    expect(() => readAll(po.createReader({ languages }), [file])).toThrow(FormatError);
    expect(() => readAll(po.createReader({ languages }), [file])).toThrow(problem);
  });
  it('must know its language', () => {
    expect(() => readAll(po.createReader(), ['msgid "a"\nmsgstr "b"\n'])).toThrow('no language of the translations');
  });
});

describe('files of beads', () => {
  const texts = ['A.\nB.\nC.\n', 'X.\nY.\n'];
  it('become a bitext', () => {
    const units = readAll(vecalign.createReader({ languages }), ['[0]:[0]:0.1\n[1, 2]:[]:0.0\n[]:[1]:0\n', ...texts]).records;
    const bitext = bitextOfUnits(units, languages);
    expect(formatBeads(bitext.beads)).toBe('1-1 2-0 0-1');
    expect(bitext.source.text).toBe('A.\nB.\nC.');
  });
  it('read the numbers and only the lines they ask for', async () => {
    const rungs = Array.from({ length: 5001 }, (_, i) => `${i}\t${i * 2}\t1\n`);
    let ahead = 0;
    let asked = 0;
    async function* part(line: string, times: number, counts: boolean) {
      for (let i = 0; i < times; i++) {
        if (counts) ahead = Math.max(ahead, ++asked - count);
        yield line;
      }
    }
    let count = 0;
    for await (const unit of readRecords(ladder.createReader({ languages }), rungs, part('s\n', 5000, true), part('t\nt\n', 5000, false))) count += unit['nl'] === 't t' ? 1 : 0;
    expect(count).toBe(5000);
    expect(ahead).toBeLessThan(5);
  });
  it.each([
    [ladder, '0\t0\t1\n4\t2\n', 'got a bead of 4 and 2 segments'],
    [ladder, '0\t0\t1\n1\t1\n', 'got 2 source and 1 target lines of text after the last bead'],
    [ladder, '0\t0\t1\n1\t1\n0\t2\n', 'expected it further on'],
    [ladder, '1\t1\t1\n', 'expected 0 and 0'],
    [vecalign, '[1]:[0]:0\n', 'got segment 1 of the source, expected 0'],
    [vecalign, '[0]:[0\n', 'expected a line such as'],
    [vecalign, '[]:[]:0\n', 'no segment on either side'],
  ])('refuse what is no cover: $1', (format, numbers, problem) => {
    expect(() => readAll(format.createReader({ languages }), [numbers, ...texts])).toThrow(FormatError);
    expect(() => readAll(format.createReader({ languages }), [numbers, ...texts])).toThrow(problem);
  });
});

describe('JSON Lines', () => {
  it.each([
    ['{"version":1,"kind":"unit","en":"a"', 'line 1'],
    ['\n[]', 'line 2, column 1: got [], expected an object'],
    ['{"version":2,"kind":"unit","en":"a"}', 'got version 2'],
    ['{"en":"a","nl":"b"}', 'got a record without version and kind, expected "version": 1 and "kind": "unit"'],
    ['{"version":1,"kind":"term","en":"a"}', 'expected "unit"'],
    ['{"version":1,"kind":"unit"}', 'without text'],
    ['{"version":1,"kind":"unit","en":5}', 'expected a string'],
    ['{"version":1,"kind":"unit","en":"a","colour":"b"}', 'member "colour"'],
    ['{"version":1,"kind":"unit","en":"a","score":2}', 'got score: 2'],
    ['{"version":1,"kind":"unit","en":"a","markup":{"en":[{"offset":9,"kind":"point","tagId":"1"}]}}', 'got markup at 9'],
  ])('refuses %s', (line, problem) => {
    expect(() => readAll(jsonLines.createReader(), [line])).toThrow(FormatError);
    expect(() => readAll(jsonLines.createReader(), [line])).toThrow(problem);
  });
});
