import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues, findSegmentValues, findValues, findWords, type Value, type Word } from '../../src/text/index.js';

// Gold: strings of our own, one a line, with the keys that a reader gives them; `?` marks a value that is not sure.
const lines = (file: string): string[] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const gold = (file: string): [string, string][] =>
  lines(file).map((line) => {
    const [text, keys] = line.split(' =>');
    return [text!, keys!.trim()];
  });
const keysOf = (text: string, language: string): string => findValues(text, language).map((value) => value.key + (value.sure ? '' : '?')).join(' ');

describe('values in English', () => {
  it.each(gold('gold-en.txt'))('%j', (text, keys) => expect(keysOf(text, 'en')).toBe(keys));
});

describe('values in Dutch', () => {
  it.each(gold('gold-nl.txt'))('%j', (text, keys) => expect(keysOf(text, 'nl')).toBe(keys));
});

describe('compareValues', () => {
  const pairs = lines('gold-pairs.txt').map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

  it.each(pairs)('%j and %j: %s', (english, dutch, expected) => {
    const a = findValues(english, 'en').at(-1);
    const b = findValues(dutch, 'nl').at(-1);
    expect(a, english).toBeDefined();
    expect(b, dutch).toBeDefined();
    expect(compareValues(a!, b!)).toBe(expected);
    expect(compareValues(b!, a!)).toBe(expected);
  });
});

describe('spans and fields', () => {
  it('tells where, how much and of what', () => {
    const text = 'Ze betaalden ongeveer € 2,5 miljoen op maandag 19 mei 2025 om half drie.';
    const found = findValues(text, 'nl').filter((value) => value.kind !== 'name');
    expect(found.map((value) => text.slice(value.from, value.to))).toEqual(['€ 2,5 miljoen', 'maandag 19 mei 2025', 'half drie']);
    expect(found).toMatchObject([
      { kind: 'money', amount: 2_500_000, unit: 'EUR', hedge: 'about', upTo: null },
      { kind: 'date', year: 2025, month: 5, day: 19, weekday: 1, rest: null },
      { kind: 'time', hour: 2, minute: 30, twelve: true },
    ]);
  });

  it('hedges', () => {
    const hedge = (text: string, language: string): unknown => findValues(text, language).map((value) => (value.kind === 'number' ? value.hedge : undefined));
    expect(hedge('more than 100 boats, at least 20 and up to 30, nearly 40, some 50', 'en')).toEqual(['over', 'over', 'under', 'under', 'about']);
    expect(hedge("meer dan 100 boten, minstens 20, hooguit 30, bijna 40, zo'n 50", 'nl')).toEqual(['over', 'over', 'under', 'under', 'about']);
  });

  it('reads digits, ISO dates and names in a language without a table, and thousands not surely', () => {
    expect(keysOf('Am 2025-05-19 kamen 1.234 Leute mit 3,5 kg zu Anna Huber', 'de')).toBe('name:am? date:2025-05-19 n:1234? name:leute measure:g:3500 name:ana huber');
  });

  it('flags day and month that may be exchanged', () => {
    expect(findValues('5/6/2025', 'en')).toMatchObject([{ month: 5, day: 6, swappable: true }]);
    expect(findValues('5/6/2025', 'nl')).toMatchObject([{ month: 6, day: 5, swappable: false }]);
    expect(findValues('5/19/2025', 'en')).toMatchObject([{ month: 5, day: 19, swappable: false }]);
  });

  it('takes a capital at the head of a sentence for a name only with a reason', () => {
    expect(keysOf('Mills turn. The mills grind.', 'en')).toBe('');
    expect(keysOf('Veenstra zweeg. Later sprak Veenstra wel.', 'nl')).toBe('name:venstra name:venstra');
    expect(keysOf('Veenstra zweeg.', 'nl')).toBe('name:venstra?');
  });

  it('takes no words of the prototype for values', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(findValues(`the ${word} of`, 'en').filter((value) => value.kind !== 'name')).toEqual([]);
    expect(findValues('1 constructor', 'constructor')).toMatchObject([{ key: 'n:1' }]);
  });
});

describe('laws', () => {
  const pieces = (
    "1 15.000 15,000 2,5 2.5m 10-15 14:30 2025-05-19 19/5/2025 1990s 3rd 23-jarige één een a half kwart quarter third derde two thirds miljoen million hundred honderd " +
    "tweehonderdvijftig thirty-two between and en tussen tot to of van over voor past ago geleden last vorige week May mei 19 2025 maandag Monday, p.m. 's middags uur o'clock € $ % ° km " +
    'euro dollars The Hague Den Haag Russia EU-lidstaten Vladimir Poetin van der Leyen al-Assad IV Chapter Q3 @x a@b.nl https://a.nl . , \n\n ( ) " minus -5 ½ \uD83D 👍 constructor'
  ).split(/ /u);
  const anyText = fc.oneof(
    fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\u00A0', '-')), { maxLength: 12 }).map((parts) => parts.map(([piece, gap]) => piece + gap).join('')),
    fc.string({ unit: 'binary' }),
  );
  const language = fc.constantFrom('en', 'nl', 'de');

  it('gives spans inside the text, not empty, in order and disjoint within a kind, and well-formed values', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const last = new Map<string, number>();
        for (const value of findValues(text, code)) {
          expect(value.from).toBeGreaterThanOrEqual(last.get(value.kind) ?? 0);
          expect(value.to).toBeGreaterThan(value.from);
          expect(value.to).toBeLessThanOrEqual(text.length);
          last.set(value.kind, value.to);
          expect(value.key).not.toMatch(/NaN|undefined|Infinity|:$/u);
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        }
      }),
      { seed: 20253, numRuns: 5000 },
    );
  });

  it('reads the same twice, and the same from words that are already there', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const values = findValues(text, code);
        expect(findValues(text, code)).toEqual(values);
        expect(findValues(text, code, findWords(text))).toEqual(values);
      }),
      { seed: 20254, numRuns: 5000 },
    );
  });

  it('compares symmetrically, and a value with itself never clashes', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (left, right, code) => {
        const values: Value[] = [...findValues(left, code), ...findValues(right, code)];
        for (const a of values) {
          expect(['same', 'compatible']).toContain(compareValues(a, a));
          for (const b of values) expect(compareValues(a, b)).toBe(compareValues(b, a));
        }
      }),
      { seed: 20255, numRuns: 5000 },
    );
  });

  it('reads an amount again from its own span', () => {
    // Money, measures and shares carry all that they mean in their span; a plain number may owe its reading to its neighbours, a time its noon to the words behind.
    for (const [file, code] of [['gold-en.txt', 'en'], ['gold-nl.txt', 'nl']] as const) {
      for (const [text] of gold(file)) {
        for (const value of findValues(text, code)) {
          if (value.kind !== 'money' && value.kind !== 'measure' && value.kind !== 'percent') continue;
          const own = text.slice(value.from, value.to);
          if (/ (?:and|en) /u.test(own) || /third|quarter|derde|kwart|vijfde|half|fifth|five|helft|op de/u.test(own)) continue;
          expect(findValues(own, code).map((again) => again.key), `${own} in ${text}`).toEqual([value.key]);
        }
      }
    }
  });

  it('ends on hostile input', () => {
    for (const unit of ['1,', '1-', '1 ', '1 000 ', 'one ', 'A ', 'A. ', 'van A ', 'Al-', 'a-A', 'honderd', 'May ', 'half ', '€1m ', '1 to ', 'tussen 1 en ', "'s ", 'The Hague ', 'EU-', '\uD83D', '1990s ', 'Jan van ', '-']) {
      const text = unit.repeat(100_000 / unit.length);
      for (const code of ['en', 'nl']) expect(findValues(text, code).length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('values of segments', () => {
  /** What each of some segments states, that stand in one text with something between them. */
  const readSegments = (segments: readonly string[], language: string, between: string): { text: string; spans: { from: number; to: number }[]; values: (readonly Value[])[] } => {
    let text = '';
    const spans = segments.map((segment) => {
      const from = text.length;
      text += segment + between;
      return { from, to: from + segment.length };
    });
    const words: Word[] = [];
    const wordStart = new Int32Array(spans.length + 1);
    spans.forEach(({ from, to }, s) => {
      words.push(...findWords(text, from, to));
      wordStart[s + 1] = words.length;
    });
    return { text, spans, values: findSegmentValues(text, language, spans, words, wordStart) };
  };
  const keys = (segments: readonly string[], language: string, between: string = '\n'): string[] => readSegments(segments, language, between).values.map((own) => own.map(({ key, sure }) => key + (sure ? '' : '?')).join(' '));

  it('joins no name, sum or date over the border of two', () => {
    expect(keys(['Een kroniek van Het Waterblad', 'Kies de kortste weg naar Delft'], 'nl')).toEqual(['name:vaterblad', 'name:kis? name:delft']);
    expect(keys(['The whole came to 12 €', '40 days later the works began'], 'en')).toEqual(['money:EUR:12', 'measure:s:3456000']);
    expect(keys(['They met on 19', 'May 2024 was warmer'], 'en')).toEqual(['n:19', 'date:2024-05']);
    expect(keys(['The temperature fell to -', '5 people fainted'], 'en', '')).toEqual(['', 'n:5']);
  });

  it('takes a capital at the beginning of one for no proof, and what another says for one', () => {
    expect(keys(['Welders met on Monday.', 'Nobody asked the welders.'], 'en')[0]).toBe('date:w1');
    expect(keys(['Brandt met on Monday.', 'Nobody asked Brandt.'], 'en')).toEqual(['name:brandt date:w1', 'name:brandt']);
    expect(keys(['Brandt met on Monday.', 'Nobody asked.'], 'en')[0]).toBe('name:brandt? date:w1');
  });

  it('knows of the beginning of a long text how it writes a word at the end, and of another text nothing', () => {
    const filling = Array.from({ length: 9000 }, (_, k) => `w${k.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!)}x`).join(' ');
    expect(keys([`The lumber sat down. ${filling}. Lumber sat down.`], 'en')[0]).toBe('');
    expect(keys([`The lumbers sat down. ${filling}. Lumber sat down.`], 'en')[0]).toBe('name:lumber?');
    expect(keys(['The lumber sat down.'], 'en')[0]).toBe('');
    expect(keys(['Lumber sat down.'], 'en')[0]).toBe('name:lumber?');
  });

  it('reads each but for its names as if it stood alone, and within its span', () => {
    const segment = fc.array(fc.constantFrom('12', '€', '-', '5 May', '19', '%', 'million', 'Delft', 'the', '40 days', 'ago', '1990s', "'", '~', '3', 'half', 'v1.2', '(2015)', ','), { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), fc.constantFrom('\n', ' ', ''), fc.constantFrom('en', 'nl', 'de'), (segments, between, code) => {
        const { spans, values } = readSegments(segments, code, between);
        segments.forEach((own, s) => {
          for (const { from, to } of values[s]!) expect(from >= spans[s]!.from && to <= spans[s]!.to).toBe(true);
          const figures = (list: readonly Value[], origin: number): unknown[] => list.filter(({ kind }) => kind !== 'name').map((value) => ({ ...value, from: value.from - origin, to: value.to - origin }));
          expect(figures(values[s]!, spans[s]!.from)).toEqual(figures(findValues(own, code), 0));
        });
      }),
      { seed: 20261, numRuns: 5000 },
    );
  });
});
