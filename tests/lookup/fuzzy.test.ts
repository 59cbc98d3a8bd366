import fc from 'fast-check';
import levenshtein from 'fast-levenshtein';
import { describe, expect, it } from 'vitest';
import { EditPattern } from '../../src/lookup/edit-distance.js';
import { boundedEdits, nearEdits, NearWords } from '../../src/lookup/near-words.js';
import { TokenReader } from '../../src/lookup/token-reader.js';
import { TokenVocabulary } from '../../src/lookup/token-vocabulary.js';
import { TranslationMemory } from '../../src/index.js';
import { scanSimilarity } from './full-scan.js';

const seed = 20261125;
const stems = 'harbour harbours harbouring ferry ferries ferryman the a of to it leaves leave left at for from morning evening boat boats queue queued church reached open opens opened opening closed file files save saved saving'.split(' ');
const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...stems) }, { weight: 1, arbitrary: fc.constantFrom('12', '7', '2025-05-19', '{name}', '%s', '<b>', ',', '.', '!') }, { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ő', '€', '😀'), minLength: 1, maxLength: 12 }) });
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('a text as tokens', () => {
  const tokensOf = (text: string): string[] => {
    const reader = new TokenReader();
    reader.read(text);
    return Array.from({ length: reader.count }, (_, k) => String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!)));
  };

  it.each([
    ['Foto’s van de e-mail', ["foto's", 'van', 'de', 'e-mail']],
    ['Page 12 of 1,250.5!', ['page', '\u0001', 'of', '\u0001', '!']],
    ['Hi {{ user.name }}, %1$d of %s <b>new</b> ${x} $t(a.b) &amp; {0}', ['hi', '\u0002', ',', '\u0002', 'of', '\u0002', '\u0002', 'new', '\u0002', '\u0002', '\u0002', '\u0002', '\u0002']],
    ['5 % difference, a < b & c', ['\u0001', '%', 'difference', ',', 'a', '<', 'b', '&', 'c']],
    ['“Ja” – «nee»', ['"', 'ja', '"', '-', '"', 'nee', '"']],
    ['cafe\u0301', ['café']],
    ['', []],
  ])('%j', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  it('cuts any string into spans in order, in one pass', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const reader = new TokenReader();
      reader.read(text);
      let end = 0;
      for (let k = 0; k < reader.count; k++) {
        expect(reader.from[k]!).toBeGreaterThanOrEqual(end);
        expect(reader.to[k]!).toBeGreaterThan(reader.from[k]!);
        end = reader.to[k]!;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { seed, numRuns: 1000 });
  });

  it.each(['{', '<', '%', '$t(', '{{', '&#', "'", '\uD83D', 'a', '1,', '\u0301'])('reads a megabyte of %j', (unit) => {
    expect(tokensOf(unit.repeat(1_000_000 / unit.length)).length).toBeGreaterThan(0);
  });
});

describe('edit distances', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 32 });

  it('of words agree with a plain matrix up to their limit', () => {
    fc.assert(fc.property(text, text, fc.nat(4), (a, b, limit) => {
      const plain = levenshtein.get(a, b);
      const found = boundedEdits(unitsOf(a), 0, a.length, unitsOf(b), 0, b.length, limit);
      expect(found > limit ? limit + 1 : found).toBe(Math.min(plain, limit + 1));
    }), { seed, numRuns: 5000 });
  });

  it('of texts agree with a plain matrix, over one block and over many', () => {
    const reader = new TokenReader();
    fc.assert(fc.property(sentence, sentence, fc.nat(80), (a, b, limit) => {
      const vocabulary = new TokenVocabulary();
      reader.read(b);
      const tokens = Int32Array.from({ length: reader.count }, (_, k) => vocabulary.intern(reader, k));
      const { weight } = reader;
      const spell = (): string => Array.from({ length: reader.count }, (_, k) => `${String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!))} `).join('');
      const right = spell();
      reader.read(a);
      const pattern = new EditPattern();
      pattern.set(reader.units, reader.unitStart, reader.count);
      const plain = levenshtein.get(spell(), right);
      const found = pattern.distance(vocabulary, tokens, 0, tokens.length, weight, limit);
      expect(found > limit ? limit + 1 : found).toBe(Math.min(plain, limit + 1));
    }), { seed, numRuns: 5000 });
  });

  it('lead to all near words of a vocabulary and to no other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 13 });
    fc.assert(fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }), letters, (words, wanted) => {
      const vocabulary = new TokenVocabulary();
      const reader = new TokenReader();
      for (const one of words) {
        reader.read(one);
        vocabulary.intern(reader, 0);
      }
      const found: string[] = [];
      new NearWords(vocabulary).find(unitsOf(wanted), 0, wanted.length, (token, edits) => found.push(`${words[token]!} ${edits}`));
      const expected = words.filter((one) => one !== wanted && levenshtein.get(one, wanted) <= nearEdits(Math.max(one.length, wanted.length)));
      expect(found.sort()).toEqual(expected.map((one) => `${one} ${levenshtein.get(one, wanted)}`).sort());
    }), { seed, numRuns: 3000 });
  });
});

describe('fuzzy lookup', () => {
  const scan = (texts: readonly string[], asked: string, least: number): Map<string, number> => {
    const found = new Map<string, number>();
    const similarities = scans.get(texts)?.get(asked) ?? texts.map((text) => scanSimilarity(asked, text));
    if (texts.length > 1000) scans.set(texts, (scans.get(texts) ?? new Map<string, number[]>()).set(asked, similarities));
    texts.forEach((text, k) => {
      if (text !== asked && similarities[k]! >= least) found.set(text, similarities[k]!);
    });
    return found;
  };
  const scans = new Map<readonly string[], Map<string, number[]>>();
  const memoryOf = (texts: readonly string[]): TranslationMemory => {
    const memory = new TranslationMemory();
    memory.add(texts.map((text, k) => ({ en: text, nl: `zin ${k}` })));
    return memory;
  };
  const expectAll = (memory: TranslationMemory, texts: readonly string[], asked: string, least: number): void => {
    const expected = scan(texts, asked, least);
    const found = memory.lookup(asked, 'en', { minSimilarity: least, limit: Infinity, kinds: ['fuzzy'] });
    expect(found.map(({ text }) => text).sort()).toEqual([...expected.keys()].sort());
    for (const { text, similarity } of found) expect(similarity).toBeCloseTo(expected.get(text)!, 10);
  };

  it('finds all that a full scan finds, in a memory too small for an index', () => {
    fc.assert(fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 30 }), sentence, fc.double({ min: 0.3, max: 1, noNaN: true }), (texts, asked, least) => {
      expectAll(memoryOf(texts), texts, asked, least);
    }), { seed, numRuns: 500 });
  });

  // Six thousand sentences, of few words so that many are alike: three segments of an index and a tail.
  const texts = fc.sample(sentence, { seed, numRuns: 9000 }).filter((text, k, all) => text.trim() !== '' && all.indexOf(text) === k).slice(0, 6500);
  const memory = memoryOf(texts.slice(0, 2500));
  memory.lookup('the ferry', 'en');
  memory.add(texts.slice(2500, 5000).map((text, k) => ({ en: text, nl: `zin ${k + 2500}` })));
  memory.lookup('the ferry', 'en');
  memory.add(texts.slice(5000).map((text, k) => ({ en: text, nl: `zin ${k + 5000}` })));
  const queries = [...fc.sample(sentence, { seed: seed + 1, numRuns: 20 }), ...texts.slice(100, 110), 'save', 'saved', 'Opened', 'of the', 'to', 'ferries', 'a', '12', '{name}', 'habours'];

  it.each([0.6, 0.7, 0.85, 1])('finds all that a full scan finds, through the index, from %d on', (least) => {
    for (const asked of queries) expectAll(memory, texts, asked, least);
  });

  it('gives the best of all when it gives only some', () => {
    for (const asked of queries) {
      const best = [...scan(texts, asked, 0.6).values()].sort((a, b) => b - a).slice(0, 5);
      const found = memory.lookup(asked, 'en', { minSimilarity: 0.6, limit: 5, kinds: ['fuzzy'] });
      expect(found.map(({ similarity }) => similarity.toFixed(9))).toEqual(best.map((similarity) => similarity.toFixed(9)));
    }
  });

  it('finds the same in a memory that was saved and opened', () => {
    const opened = TranslationMemory.open(memory.toBytes());
    for (const asked of queries) {
      expect(opened.lookup(asked, 'en', { limit: Infinity })).toEqual(memory.lookup(asked, 'en', { limit: Infinity }));
    }
  });

  it('finds all that a full scan finds by plain characters, and the best of them', () => {
    const plain = (asked: string, stored: string): number => Math.min(0.99, 1 - levenshtein.get(asked, stored) / Math.max(asked.length, stored.length));
    const odd = ['Save', 'save', 'SAVE', 'Page 7', 'Page 12', '\uD83D', '\uD83D\uDE00', 'x'.repeat(300), `${'x'.repeat(300)}y`, 'é', 'e\u0301'];
    for (const [stored, queries] of [[texts.slice(0, 1500), ['The ferry leaves at 9', ...texts.slice(40, 52), 'save', 'a', 'Habour']], [odd, ['Save!', 'Page 123', '\uD83D\uDE01', 'x'.repeat(301), 'e']]] as const) {
      const all = memoryOf(stored);
      for (const asked of queries) {
        for (const least of [0.3, 0.7, 0.9]) {
          const expected = new Map(stored.filter((text) => text.trim() !== asked.trim() && plain(asked, text) >= least).map((text) => [text, plain(asked, text)]));
          const found = all.lookup(asked, 'en', { minSimilarity: least, measure: 'characters', kinds: ['fuzzy'], limit: Infinity });
          expect(new Map(found.map(({ text, similarity }) => [text, similarity])), asked).toEqual(expected);
          const best = all.lookup(asked, 'en', { minSimilarity: least, measure: 'characters', kinds: ['fuzzy'], limit: 4 });
          expect(best.map(({ similarity }) => similarity)).toEqual([...expected.values()].sort((a, b) => b - a).slice(0, 4));
        }
      }
    }
    const growing = memoryOf(['The ferry leaves']);
    expect(growing.lookup('The ferry left', 'en', { measure: 'characters' })).toHaveLength(1);
    growing.add([{ en: 'The ferry lefts', nl: 'x' }]);
    expect(growing.lookup('The ferry left', 'en', { measure: 'characters' }).map(({ text }) => text)).toEqual(['The ferry lefts', 'The ferry leaves']);
    expect(() => growing.lookup('x', 'en', { measure: 'letters' as 'words' })).toThrow(RangeError);
  });
});
