import { describe, expect, it } from 'vitest';
import { type AlignmentUnit, type TermEntry } from '../../src/bitext/index.js';
import {
  convert, csv, deepl, findFormat, formatOfFile, formats, jsonLines, lossOf, moses, po, readAll, review, tbx, termCsv, termJsonLines, tmx, tsv, vecalign, writeAll, xliff,
  type Format, type UnitFormat,
} from '../../src/formats/index.js';

const unit = (texts: object): AlignmentUnit => texts as AlignmentUnit;
const full = unit({
  'en': 'High\ntide', 'nl-BE': 'Hoog\nwater', 'unitId': 'a', 'score': 0.5, 'notes': ['n'], 'origin': 'o', 'domain': 'd', 'context': 'c', 'created': '2026-01-01T00:00:00Z', 'state': 'final', 'quality': 0.25,
  'properties': { x: 'y' }, 'markup': { en: [{ offset: 0, kind: 'point', tagId: '1', code: '<br>' }] }, 'segments': { en: [{ from: 0, to: 4 }, { from: 5, to: 9 }] },
});
const entry: TermEntry = {
  entryId: 'a', score: 0.5, domain: 'water', frequency: 3, notes: ['n'],
  terms: { en: [{ text: 'dyke', status: 'approved', lemma: 'dyke' }], nl: [{ text: 'dijk', status: 'approved' }, { text: 'wal', status: 'forbidden' }] },
};
const textOf = async (from: Format, parts: readonly string[], to: Format, options: object = {}) => {
  const texts = to.parts.map(() => '');
  const report = await convert({ format: from, parts, options: { languages: ['en', 'nl'] as const } }, { format: to, write: (text, part) => void (texts[part]! += text), ...options });
  return { texts, report };
};

describe('the formats', () => {
  it('have names and ends of file names of their own', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
    const ends = formats.flatMap(({ extensions }) => extensions);
    expect(new Set(ends).size).toBe(ends.length);
    for (const format of formats) {
      expect(findFormat(format.name)).toBe(format);
      for (const extension of format.extensions) expect(formatOfFile(`Some.Folder/a${extension.toUpperCase()}`)).toBe(format);
    }
    expect(formatOfFile('glossary.terms.csv')).toBe(termCsv);
    expect(formatOfFile('notes.txt')).toBeUndefined();
    expect(findFormat('constructor')).toBeUndefined();
  });
});

describe('what is lost', () => {
  it('is nothing between a format and itself, or in JSON Lines', () => {
    for (const format of formats) {
      expect(lossOf(format, format)).toEqual([]);
      expect(lossOf(format, format.content === 'units' ? jsonLines : termJsonLines)).toEqual([]);
    }
  });
  it('is named', () => {
    expect(lossOf(tmx, moses).map(({ feature }) => feature)).toEqual(expect.arrayContaining(['score', 'markup', 'notes', 'lineBreaks']));
    expect(lossOf(csv, tmx)).toEqual([{ feature: 'oneSided', message: 'TMX 1.4 cannot hold sides without a counterpart' }]);
    expect(lossOf(termJsonLines, tbx).map(({ feature }) => feature)).toEqual(['lemma', 'termFrequency', 'termDocuments', 'score', 'reasons', 'frequency', 'documents', 'alternatives', 'flags', 'properties']);
    expect(lossOf(termCsv, tmx).map(({ feature }) => feature)).toEqual(expect.arrayContaining(['definition', 'examples']));
  });
  it('is refused to be guessed: terms are not converted out of texts', () => {
    expect(() => lossOf(tmx, tbx)).toThrow(RangeError);
    expect(() => lossOf(tmx, tbx)).toThrow('terms are extracted from texts');
  });
});

describe('convert', () => {
  const sources = writeAll(jsonLines.createWriter(), [full, unit({ 'en': 'Ships', 'nl-BE': '' })]);

  it('law: counts exactly the features that were there and did not come through', async () => {
    for (const to of formats) {
      if (to.content === 'terms') continue;
      const { texts, report } = await textOf(jsonLines, sources, to, { options: { languages: ['en', 'nl-BE'] } });
      const back = readAll(to.createReader({ languages: ['en', 'nl-BE'] }), texts).records[0]!;
      const lost = new Set(report.losses.map(({ feature }) => feature as string));
      const members = ['unitId', 'score', 'notes', 'origin', 'domain', 'context', 'created', 'state', 'quality', 'properties', 'markup', 'segments'];
      expect({ to: to.name, gone: members.filter((member) => back[member] === undefined) }).toEqual({ to: to.name, gone: members.filter((member) => lost.has(member)) });
      expect({ to: to.name, broken: back['en'] !== full['en'] }).toEqual({ to: to.name, broken: lost.has('lineBreaks') });
      expect(report.records).toBe(2);
      expect(report.losses.every(({ feature }) => lossOf(jsonLines, to).some((loss) => loss.feature === feature))).toBe(true);
    }
  });
  it('goes through every pair of formats', async () => {
    const plain = [unit({ en: 'High tide', nl: 'Hoogwater' }), unit({ en: 'Ebb', nl: 'Eb' })];
    const entries: TermEntry[] = [{ entryId: 'a', terms: { en: [{ text: 'dyke', status: 'approved' }], nl: [{ text: 'dijk', status: 'approved' }] } }];
    for (const from of formats) {
      const files = from.content === 'units' ? writeAll(from.createWriter(), plain) : writeAll(from.createWriter(), entries);
      for (const to of formats) {
        if (from.content === 'units' && to.content === 'terms') {
          await expect(textOf(from, files, to)).rejects.toThrow(RangeError);
          continue;
        }
        const { texts } = await textOf(from, files, to);
        const { records } = readAll(to.createReader({ languages: ['en', 'nl'] }) as ReturnType<UnitFormat['createReader']>, texts);
        const pairs = (to.content === 'units' ? records.map(({ en, nl }) => [en, nl]) : (records as unknown as TermEntry[]).map(({ terms }) => [terms['en']![0]!.text, terms['nl']![0]!.text]));
        expect({ from: from.name, to: to.name, pairs }).toEqual({ from: from.name, to: to.name, pairs: from.content === 'units' ? [['High tide', 'Hoogwater'], ['Ebb', 'Eb']] : [['dyke', 'dijk']] });
      }
    }
  });
  it('keeps the source language first, whatever the order in a unit', async () => {
    const file = '<tmx version="1.4"><header srclang="nl"/><body><tu><tuv xml:lang="en"><seg>Ebb</seg></tuv><tuv xml:lang="nl"><seg>Eb</seg></tuv></tu></body></tmx>';
    expect((await textOf(tmx, [file], moses)).texts).toEqual(['Eb\n', 'Ebb\n']);
    expect((await textOf(tmx, [file], xliff)).texts[0]).toContain('srcLang="nl" trgLang="en"');
  });
  it('counts what lies beyond the pair that is written', async () => {
    const three = writeAll(jsonLines.createWriter(), [unit({ en: 'a', nl: 'b', fr: 'c' }), unit({ en: 'd', de: 'e' })]);
    const { report } = await textOf(jsonLines, three, moses);
    expect(report.losses.map(({ feature, records }) => [feature, records])).toEqual([['manyLanguages', 1], ['manyPairs', 1]]);
    expect((await textOf(jsonLines, three, csv)).report.losses.map(({ feature }) => feature)).toEqual(['manyLanguages']);
    expect((await textOf(jsonLines, three, tmx)).report.losses).toEqual([]);
  });
  it('passes on the name and the notes of the whole', async () => {
    const file = writeAll(xliff.createWriter({ name: 'tide.html', notes: ['ours'] }), [unit({ en: 'Ebb', nl: 'Eb' })]);
    const { texts } = await textOf(xliff, file, tmx);
    expect(readAll(tmx.createReader(), texts).header).toMatchObject({ name: 'tide.html', notes: ['ours'] });
  });
  it('writes nothing when only asked what would be lost', async () => {
    const report = await convert({ format: jsonLines, parts: sources }, { format: po, options: { languages: ['en', 'nl-BE'] } });
    expect(report.losses.length).toBeGreaterThan(5);
    expect(report.writeIssues).toEqual([]);
  });
  it('makes units of a glossary, without terms that must not be used', async () => {
    const file = writeAll(termJsonLines.createWriter(), [entry]);
    const { texts, report } = await textOf(termJsonLines, file, tsv);
    expect(readAll(tsv.createReader(), texts).records).toEqual([{ en: 'dyke', nl: 'dijk', unitId: 'a', state: 'reviewed', score: 0.5, domain: 'water', notes: ['n'] }]);
    expect(report.losses.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['status', 'lemma', 'frequency']));
  });
  it('tells what DeepL leaves behind', async () => {
    const file = writeAll(termJsonLines.createWriter(), [entry]);
    const { texts, report } = await textOf(termJsonLines, file, deepl);
    expect(texts).toEqual(['dyke,dijk,en,nl\n']);
    expect(report.losses.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['entryId', 'status', 'synonyms', 'notes', 'score']));
  });
  it('takes streams of bytes, cut anywhere, and the parts as they are needed', async () => {
    const [numbers, source, target] = writeAll(vecalign.createWriter(), [unit({ en: 'Zee één', nl: 'Sea one' }), unit({ en: 'Twee', nl: 'Two' })]);
    async function* bytes(text: string) {
      for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
    }
    let out = '';
    await convert({ format: vecalign, parts: [bytes(numbers!), bytes(source!), bytes(target!)], options: { languages: ['en', 'nl'] } }, { format: review, write: (text) => void (out += text) });
    expect(readAll(review.createReader(), [out]).records).toEqual([{ en: 'Zee één', nl: 'Sea one' }, { en: 'Twee', nl: 'Two' }]);
  });
  it('closes its sources when a file is wrong', async () => {
    let closed = false;
    async function* broken() {
      try {
        yield '<tmx><body><tu>';
        yield '</body>';
        yield 'never';
      } finally {
        closed = true;
      }
    }
    await expect(convert({ format: tmx, parts: [broken()] }, { format: csv })).rejects.toThrow('TMX, line 1');
    expect(closed).toBe(true);
  });
});

