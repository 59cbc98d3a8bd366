import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bitext/index.js';
import { builtInModel, cosine, embed, embedSegments, formatModelFile, loadModel, nameRows, nearestWords, parseModelFile, wordTranslations, type ModelHead, type ModelSections } from '../../src/model/index.js';
import { fromSegments } from '../../src/segment/index.js';

const model = builtInModel();
const isFinite = (vector: Float32Array): boolean => vector.every((value) => Number.isFinite(value));
const lengthOf = (vector: Float32Array): number => Math.hypot(...vector);
const alike = (english: string, dutch: string): number => cosine(embed(english, 'en'), embed(dutch, 'nl'));

describe('the built-in model', () => {
  it('knows English and Dutch, by any of their tags', () => {
    expect(model.languages).toEqual(['en', 'nl']);
    expect(['en', 'EN-gb', 'nl-BE', 'de', ''].map((language) => model.knows(language))).toEqual([true, true, true, false, false]);
  });

  it('puts a sentence nearer to its translation than to others', () => {
    const pairs = [
      ['The municipality is closing the swimming pool.', 'De gemeente sluit het zwembad.'],
      ['She lost her keys on the train.', 'Ze is haar sleutels kwijtgeraakt in de trein.'],
      ['Scientists have discovered a new kind of spider.', 'Wetenschappers hebben een nieuwe soort spin ontdekt.'],
      ['The judge sentenced him to four years in prison.', 'De rechter veroordeelde hem tot vier jaar cel.'],
      ['Milk is more expensive than last year.', 'Melk is duurder dan vorig jaar.'],
      ['Can you help me move the table?', 'Kun je me helpen de tafel te verplaatsen?'],
    ] as const;
    for (const [english, own] of pairs) {
      for (const [, other] of pairs) if (other !== own) expect(alike(english, own)).toBeGreaterThan(alike(english, other) + 0.2);
    }
  });

  it.each([
    ['15,000 people', '15.000 mensen', '1,500 people'],
    ['Ukraine', 'Oekraïne', 'Iceland'],
    ['May 19', '19 mei', 'June 19'],
    ['May 19', '19 mei', 'May 20'],
    ['19 May 2024', '19 mei 2024', '19 May 1999'],
    ['1 April', '1 april', '1 March'],
    ['2.5 million', '2,5 miljoen', '25 million'],
    ['Kyiv', 'Kiev', 'Warsaw'],
    ['3.5 percent', '3,5 procent', '35 percent'],
    ['a letter from Zelmanovicz', 'een brief van Zelmanovicz', 'a letter from Hourigan'],
    ['a story about world citizens', 'een verhaal over wereldburgers', 'a story about lighthouses'],
  ])('brings %j and %j together', (english, dutch, other) => expect(alike(english, dutch)).toBeGreaterThan(alike(other, dutch) + 0.1));

  it('translates common words', () => {
    const first = (word: string, from: string, to: string): string => wordTranslations(word, from, to, { count: 1 })[0]!.text.toLowerCase();
    expect(['horse', 'water', 'bridge', 'seven', 'winter', 'castle'].map((word) => first(word, 'en', 'nl'))).toEqual(['paard', 'water', 'brug', 'zeven', 'winter', 'kasteel']);
    expect(['paard', 'brug', 'zeven', 'kasteel'].map((word) => first(word, 'nl', 'en'))).toEqual(['horse', 'bridge', 'seven', 'castle']);
    expect(first('Netherlands', 'en', 'nl')).toBe('nederland');
  });

  it('gives as many words as were asked for, best first, scored 0 to 1, the word itself left out', () => {
    const found = nearestWords('snel', 'nl', { count: 7 });
    expect(found).toHaveLength(7);
    expect(found.map(({ text }) => text)).not.toContain('snel');
    for (const { score } of found) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1);
    expect(wordTranslations('horse', 'en', 'nl', { count: 0 })).toEqual([]);
    expect(wordTranslations(' …', 'en', 'nl')).toEqual([]);
  });

  it('finds the words that point most like a vector, best first', () => {
    const vector = model.wordVector('brug', 'nl');
    const found = model.nearestTo(vector, 'nl', 5);
    expect(found[0]!.text).toBe('brug');
    for (const { text } of found) expect(cosine(vector, model.wordVector(text, 'nl'))).toBeGreaterThan(cosine(vector, model.wordVector('appel', 'nl')) + 0.2);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])('reads %s as a word like any other', (word) => {
    expect(isFinite(embed(word, 'en'))).toBe(true);
    expect(() => wordTranslations(word, 'en', 'nl')).not.toThrow();
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['an unknown word', 'flurbelwichtig'],
    ['a misspelt one', 'goverment'],
    ['emoji', '🎉👩‍👩‍👧 🇳🇱'],
    ['lone surrogates', '\ud83d a \udc4d'],
    ['a megabyte without a blank', 'x'.repeat(1 << 20)],
    ['a megabyte of words', 'de kat '.repeat(150_000)],
    ['digits without end', '9'.repeat(100_000)],
    ['another script', 'Привет, 世界'],
  ])('gives a finite vector of length 1 or 0 for %s', (_, text) => {
    const vector = embed(text, 'nl');
    expect(isFinite(vector)).toBe(true);
    expect(Math.min(Math.abs(lengthOf(vector) - 1), lengthOf(vector))).toBeLessThan(1e-3);
  });

  it('gives a finite vector for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('en', 'nl'), (text, language) => {
        const vector = embed(text, language);
        expect(isFinite(vector)).toBe(true);
        expect(lengthOf(vector)).toBeLessThan(1.001);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  it('puts a misspelt word near the word', () => {
    const [right, wrong, other] = ['government', 'goverment', 'vegetables'].map((word) => model.wordVector(word, 'en'));
    expect(cosine(right!, wrong!)).toBeGreaterThan(cosine(right!, other!) + 0.2);
  });

  it('adds words up to segments and segments up to blocks', () => {
    const text = fromSegments(['De gemeente sluit het zwembad.', 'Zeven bezoekers protesteerden.', ''], 'nl');
    const vectors = embedSegments(text);
    const out = new Float32Array(vectors.dimensions);
    vectors.sumOf(0, 2, out);
    const whole = model.wordVector('De gemeente sluit het zwembad. Zeven bezoekers protesteerden.', 'nl');
    for (let k = 0; k < out.length; k++) expect(out[k]).toBeCloseTo(whole[k]!, 4);
    expect(vectors.count).toBe(text.segments.length);
  });

  it('gives the vectors of words one by one, with their places', () => {
    const text = 'Zeven bezoekers bleven.';
    const { count, from, to, vectors } = model.embedWords(text, 'nl');
    expect(Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]))).toEqual(['Zeven', 'bezoekers', 'bleven']);
    const whole = model.wordVector(text, 'nl');
    for (let k = 0; k < whole.length; k++) expect(whole[k]).toBeCloseTo(vectors[k]! + vectors[whole.length + k]! + vectors[2 * whole.length + k]!, 4);
  });

  it('refuses a language that it does not know', () => {
    expect(() => embed('ein Haus', 'de')).toThrow(RangeError);
    expect(() => wordTranslations('house', 'en', 'fr')).toThrow(/en, nl/u);
  });
  it('says of what is no text, language or count what it got and expected', () => {
    const loose = { embed, wordTranslations, nearestWords } as unknown as Record<string, (...args: unknown[]) => unknown>;
    const refused = (name: string, ...args: unknown[]): string => {
      try {
        return `gave ${JSON.stringify(loose[name]!(...args))}`;
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    expect(refused('embed', 5, 'nl')).toBe('TypeError: got text of type number, expected a string');
    expect(refused('embed', null, 'nl')).toBe('TypeError: got text of type null, expected a string');
    expect(refused('embed', {}, 'nl')).toBe('TypeError: got text of type undefined, expected a string');
    expect(refused('embed', 'huis', undefined)).toBe('TypeError: got language of type undefined, expected a code as en');
    expect(refused('wordTranslations', undefined, 'en', 'nl')).toBe('TypeError: got word of type undefined, expected a string');
    expect(refused('nearestWords', 'huis', 'nl', { count: -1 })).toBe('RangeError: got count -1, expected a whole number of at least 0');
    expect(refused('wordTranslations', 'house', 'en', 'nl', { count: 1.5 })).toBe('RangeError: got count 1.5, expected a whole number of at least 0');
  });

  it('keeps no trace of what it was asked before', () => {
    const before = embed('The dike broke at dawn.', 'en');
    embed('🎉'.repeat(500), 'nl');
    expect(embed('The dike broke at dawn.', 'en')).toEqual(before);
  });
});

describe('model files', () => {
  const head: ModelHead = { languages: [{ language: 'en', decimal: '.', words: 2 }, { language: 'nl', decimal: ',', words: 1 }], neutralWords: 1, dimensions: 8, subspaces: 2, buckets: 2, origin: { name: 'tiny', pairs: 0, seed: 1 } };
  const keys = Uint8Array.from([...[0, 1, 97], ...[0, 2, 98, 99], ...[0, 1, 97], ...[0, 2, 49, 55]]);
  const sections: ModelSections = {
    codebook: Int16Array.from({ length: 2 * 256 * 4 }, (_, i) => (i * 37) % 4096),
    codes: Uint8Array.from({ length: 2 * (6 + nameRows) }, (_, i) => i * 11),
    scales: Uint8Array.from({ length: 6 + nameRows }, (_, i) => [128, 140, 116, 128, 128, 0][i] ?? 128),
    keys,
    casing: Uint8Array.from([0b110001]),
    forms: new TextEncoder().encode('á'),
    frequency: Uint8Array.from([8, 16, 24]),
  };
  const file = formatModelFile(head, sections);

  it('come back as they were written', () => {
    const read = parseModelFile(file);
    expect(read.head).toMatchObject(head);
    expect(read.sections).toEqual(sections);
    expect(nearestWords('bc', 'en', { model: loadModel(file), count: 1 })[0]!.text).toBe('A');
    expect(wordTranslations('bc', 'en', 'nl', { model: loadModel(file), count: 1 })[0]!.text).toBe('á');
  });

  it('may lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(file.length + 3).subarray(3);
    shifted.set(file);
    expect(loadModel(shifted).wordVector('bc', 'en')).toEqual(loadModel(file).wordVector('bc', 'en'));
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(200)])],
    ['a text', new TextEncoder().encode('This is a letter, and by no means a model.')],
    ['another version', patched(4, 9)],
    ['a flipped bit', patched(file.length - 20, file[file.length - 20]! ^ 1)],
    ['a flipped bit in the head', patched(40, file[40]! ^ 1)],
    ['more than it says', Uint8Array.from([...file, 0, 0, 0, 0])],
  ])('are refused when they are %s', (_, bytes) => {
    expect(() => loadModel(bytes)).toThrow(FormatError);
    expect(() => loadModel(bytes)).toThrow(/got .*expected/u);
  });

  it('are refused wherever they are cut', () => {
    for (let length = 0; length < file.length; length += 997) expect(() => loadModel(file.slice(0, length))).toThrow(FormatError);
  });

  it.each([
    ['dimensions', { ...head, dimensions: 16 }],
    ['languages', { ...head, languages: [{ language: 'en', decimal: ';', words: 2 }] }],
    ['buckets', { ...head, buckets: 3 }],
    ['words', { ...head, neutralWords: 5 }],
  ])('are refused when their %s do not fit', (_, bad) => expect(() => loadModel(formatModelFile(bad as ModelHead, sections))).toThrow(FormatError));

  it('are refused when the keys run out', () => {
    const bad = formatModelFile(head, { ...sections, keys: keys.subarray(0, keys.length - 4) });
    expect(() => loadModel(bad)).toThrow(FormatError);
  });

  function patched(at: number, value: number): Uint8Array {
    const bytes = file.slice();
    bytes[at] = value;
    return bytes;
  }
});
