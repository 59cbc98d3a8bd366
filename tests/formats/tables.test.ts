import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBitext, FormatError, formatBeads, parseBeads, type AlignmentUnit } from '../../src/bitext/index.js';
import { applyReview, bitextOfUnits, coverUnitsOf, csv, readAll, review, termCsv, tsv, writeAll } from '../../src/formats/index.js';
import { describeUnitFormat, mapUnit, text, wellFormed } from './contract.js';

const header = 'source,target,source_lang,target_lang,score,note';
const csvSample = `${header},client\r\n"The dyke, they say, holds.",De dijk houdt het.,en,nl,0.75,"check\nlater",Hunze\r\nYes.,"""Ja"", zei hij.",en,nl-BE,,,\r\n`;
const inEither = (unit: AlignmentUnit): AlignmentUnit[] => (
  // Properties stand in their cell as JSON, which has escapes for what UTF-8 has not.
  unit['en'] === '' && unit['nl'] === '' ? [] : [{ ...mapUnit(unit, wellFormed), ...(unit.properties !== undefined && { properties: unit.properties }) } as unknown as AlignmentUnit]
);

describeUnitFormat({
  format: csv,
  samples: [[csvSample], [`\ufeff${header.replaceAll(',', ';')}\nA;B;en;nl;1;\n`], ['en,nl,fr\nOne.,Eén.,Un.\nTwo.,Twee.,Deux.\n']].slice(0, 2),
  expected: inEither,
});
describeUnitFormat({
  format: tsv,
  reading: { languages: ['en', 'nl'] },
  samples: [['source\ttarget\tsource_lang\ttarget_lang\nOne "word".\t"Eén ""woord"".\tTab"\ten\tnl\n'], ['"Loose quotes\tzijn "gewoon" tekst.\t0.5\nTwo.\tTwee.\n']],
  expected: inEither,
});
describeUnitFormat({
  format: review,
  samples: [['\ufeffbead,score,en,nl,decision,note\n1,0.9,The dyke holds.,De dijk houdt.,accept,\n2,0.2,Yes.,"\'-5 graden",nee,"klopt niet\n  zie p. 2"\n3,,,Los.,join,\n']],
  expected: inEither,
});

describe('tables of cells', () => {
  const cells = fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const columns = (row: readonly string[]): string[] => row.map((_, i) => `column ${i}`);
  it('law: csv-parse reads what we write, and we read what csv-stringify writes', () => {
    fc.assert(fc.property(text, text, fc.constantFrom(',' as const, ';' as const, '\t' as const), (en, nl, delimiter) => {
      const [file] = writeAll(csv.createWriter({ delimiter }), [{ en, nl }]);
      const rows = parse(file!, { delimiter, relax_column_count: false }) as string[][];
      expect(rows[1]!.slice(0, 4)).toEqual([wellFormed(en), wellFormed(nl), 'en', 'nl']);
    }), { seed: 21, numRuns: 2000 });
    fc.assert(fc.property(cells, (rows) => {
      const width = Math.min(...rows.map((row) => row.length));
      const table = rows.map((row) => row.slice(0, width).map(wellFormed));
      const file = stringify([['source', 'target', 'source_lang', 'target_lang', ...columns(table[0]!)], ...table.map((row) => ['s', 't', 'en', 'nl', ...row])]);
      const { records } = readAll(csv.createReader(), [file]);
      expect(records.map((unit) => columns(table[0]!).map((name) => unit.properties?.[name] ?? ''))).toEqual(table);
    }), { seed: 22, numRuns: 2000 });
  });

  it('reads what other programs write', () => {
    const read = (file: string, languages?: readonly [string, string]) => readAll(csv.createReader(languages === undefined ? {} : { languages }), [file]).records;
    expect(read('\ufeffSource text;Translation;Source language;Target language\r\nA, b;C;EN;nl_BE\r\n')).toEqual([{ 'en': 'A, b', 'nl-BE': 'C' }]);
    expect(read('nl,en,Score\nKat.,Cat.,0.5\n')).toEqual([{ nl: 'Kat.', en: 'Cat.', score: 0.5 }]);
    expect(read('src_url\ttrg_url\tsrc_text\ttrg_text\tbicleaner_score\na\tb\tCat.\tKat.\t0.9\n', ['en', 'nl'])).toEqual([{ en: 'Cat.', nl: 'Kat.', quality: 0.9, properties: { src_url: 'a', trg_url: 'b' } }]);
    expect(read('Cat.,Kat.,high\n', ['en', 'nl'])).toEqual([{ en: 'Cat.', nl: 'Kat.', properties: { score: 'high' } }]);
  });

  it.each([
    ['a row that is too long', `${header}\na,b,en,nl,1,,,\n`, 'line 2, column 1: got 8 cells'],
    ['an open quote, at its place', `${header}\na,b,en,nl,1,\nc,"d\n\n`, 'line 3, column 3: got a quote that is never closed'],
    ['text after a quote', `${header}\n"a"b,c,en,nl,1,\n`, 'line 2, column 4: got "b" after a closing quote'],
    ['a row without its language', `${header}\na,b,,nl,1,\n`, 'without source_lang'],
    ['a language that is none', `${header}\na,b,Engels,nl,1,\n`, 'got language "Engels"'],
    ['one language on both sides', `${header}\na,b,nl,nl,1,\n`, 'got both sides in "nl"'],
    ['no header and no languages', 'a,b\n', 'without a header'],
  ])('refuses %s', (_, file, problem) => {
    expect(() => readAll(csv.createReader(), [file])).toThrow(FormatError);
    expect(() => readAll(csv.createReader(), [file])).toThrow(problem);
  });

  it('take a word list for one, although its first words are tags of languages', () => {
    const read = (text: string, languages?: readonly [string, string]): unknown => readAll(tsv.createReader(languages === undefined ? {} : { languages }), [text]).records;
    expect(read('yes\tja\nno\tnee\n', ['en', 'nl'])).toEqual([{ en: 'yes', nl: 'ja' }, { en: 'no', nl: 'nee' }]);
    expect(read('Hi\tHoi\t0.5\n', ['en', 'nl'])).toEqual([{ en: 'Hi', nl: 'Hoi', score: 0.5 }]);
    expect(read('EN\tnl_NL\nyes\tja\n', ['en', 'nl'])).toEqual([{ en: 'yes', 'nl-NL': 'ja' }]);
    expect(read('de\tfr\nja\toui\n')).toEqual([{ de: 'ja', fr: 'oui' }]);
    expect(() => read('Hi\tHoi\nYes\tJa\n')).toThrow('without a header');
    expect(read('English\tNederlands\nYes\tJa\n')).toEqual([{ en: 'Yes', nl: 'Ja' }]);
    expect(read('English\tNederlands\nYes\tJa\n', ['en', 'nl'])).toEqual([{ en: 'Yes', nl: 'Ja' }]);
    expect(read('English\tEngels\nDutch\tNederlands\n', ['en', 'nl'])).toHaveLength(2);
    expect(readAll(termCsv.createReader(), ['Engels;Nederlands;Opmerking\npump;pomp;x\n']).records[0]!.terms).toMatchObject({ en: [{ text: 'pump' }], nl: [{ text: 'pomp' }] });
  });

  it('stays linear on a quote that is never closed and a line that never ends', () => {
    const long = 'word '.repeat(400_000);
    for (const start of [`${header}\n"`, `${header}\n`, '']) {
      const reader = csv.createReader({ maxRecordLength: 1_000_000 });
      expect(() => {
        reader.push(start);
        for (let at = 0; at < long.length; at += 1000) reader.push(long.slice(at, at + 1000));
        reader.end();
      }).toThrow(FormatError);
    }
  });
});

describe('a review', () => {
  const lines = (language: 'en' | 'nl', sentences: string[]) => {
    let at = 0;
    return {
      text: sentences.join('\n'), language,
      segments: sentences.map((sentence) => ({ from: at, to: (at += sentence.length + 1) - 1, kind: 'sentence' as const, paragraph: 0 })),
    };
  };
  const source = lines('en', ['Storm closed the harbour.', 'Ships waited.', 'Nobody was hurt.', '=1+1 is not a sum.']);
  const target = lines('nl', ['De storm sloot de haven.', 'Schepen wachtten.', 'Er vielen geen gewonden.']);
  const bitext = createBitext(source, target, parseBeads('1-1 1-1 1-0 0-1 1-0').map((bead) => ({ ...bead, score: 0.5 })));
  const edit = (change: (file: string) => string) => {
    const [file] = writeAll(review.createWriter({ languages: ['en', 'nl'] }), coverUnitsOf(bitext));
    return applyReview(bitext, readAll(review.createReader(), [change(file!)]).records);
  };

  it('left alone changes nothing', () => expect(edit((file) => file)).toEqual({ bitext, issues: [] }));
  it('saved by a spreadsheet in Dutch changes nothing', () => {
    expect(edit((file) => file.replace('\ufeff', '').replaceAll(',', ';').replaceAll('0.5', '0,5').replaceAll('\n', '\r\n'))).toEqual({ bitext, issues: [] });
  });
  it('protects cells that a spreadsheet would run', () => {
    const [file] = writeAll(review.createWriter({ languages: ['en', 'nl'] }), coverUnitsOf(bitext));
    expect(file).toContain(",'=1+1 is not a sum.");
  });
  it('accepts, rejects and joins', () => {
    const { bitext: after } = edit((file) => file.replace('haven.,', 'haven.,ok').replace('wachtten.,', 'wachtten.,fout').replace('gewonden.,', 'gewonden.,join'));
    expect(formatBeads(after.beads)).toBe('1-1 1-0 0-1 1-1 1-0');
    expect(after.beads.map((bead) => bead.score)).toEqual([1, 1, 1, 1, 0.5]);
  });
  it('reports a text that was changed and a word that is no decision', () => {
    expect(edit((file) => file.replace('Ships waited.', 'Boats waited.')).issues).toEqual([{ code: 'textChanged', message: expect.stringContaining('bead 2') as string, count: 1 }]);
    const { issues, records } = readAll(review.createReader(), ['bead,en,nl,decision\n1,A,B,maybe\n']);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['valueUnknown', 2]]);
    expect(records[0]).toEqual({ en: 'A', nl: 'B', unitId: '1', properties: { decision: 'maybe' } });
  });
  it('refuses a review of another text', () => {
    expect(() => applyReview(bitext, [{ en: 'A', nl: 'B', unitId: '9' }])).toThrow(RangeError);
    expect(() => readAll(review.createReader(), ['a,b\n1,2\n'])).toThrow('expected bead, score, two languages');
  });
  it('gives the bitext back from its units', () => {
    expect(bitextOfUnits(coverUnitsOf(bitext), ['en', 'nl'])).toEqual(bitext);
  });
});
