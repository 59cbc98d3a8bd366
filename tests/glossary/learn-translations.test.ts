import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnTranslations } from '../../src/glossary/index.js';
import { randomNumbers } from '../../src/train/random.js';

// A small language of matters, each said by one word a side, in another order on the other side, with function words between.
const nouns: readonly (readonly [string, string])[] = [
  ['bridge', 'brug'], ['ferry', 'veerboot'], ['mayor', 'burgemeester'], ['river', 'rivier'], ['tower', 'toren'], ['church', 'kerk'], ['school', 'school'], ['farmer', 'boer'],
  ['cheese', 'kaas'], ['ship', 'schip'], ['lock', 'sluis'], ['street', 'straat'], ['garden', 'tuin'], ['tree', 'boom'], ['letter', 'brief'], ['window', 'raam'],
];
const verbs: readonly (readonly [string, string])[] = [['saw', 'zag'], ['painted', 'schilderde'], ['sold', 'verkocht'], ['bought', 'kocht'], ['closed', 'sloot']];
const random = randomNumbers(11);
const pick = (list: readonly (readonly [string, string])[]): readonly [string, string] => list[Math.floor(random() * list.length)]!;
const units = Array.from({ length: 120 }, () => {
  const [a, verb, b] = [pick(nouns), pick(verbs), pick(nouns)];
  return { en: `Yesterday the ${a[0]} ${verb[0]} the ${b[0]}.`, nl: `De ${a[1]} ${verb[1]} gisteren de ${b[1]}.` };
});

describe('learnTranslations', () => {
  it('learns every noun from 120 sentences, both ways', () => {
    const learned = learnTranslations(units);
    const wrong = nouns.filter(([en, nl]) => learned.translationsOf(en, 'en', 1)[0]?.text !== nl || learned.translationsOf(nl, 'nl', 1)[0]?.text !== en);
    expect(wrong).toEqual([]);
  });

  it('finds a word by any of its inflections, seen or not', () => {
    const learned = learnTranslations(units);
    expect(learned.translationsOf('Ferries', 'en', 1)[0]?.text).toBe('veerboot');
    expect(learned.translationsOf('schepen', 'nl', 1)[0]?.text).toBe('ship');
    expect(learned.translationsOf('constructor', 'en')).toEqual([]);
  });

  it('gives shares that do not exceed the whole', () => {
    const learned = learnTranslations(units);
    for (const word of learned.wordsOf('en')) {
      const scores = learned.translationsOf(word, 'en', 100).map(({ score }) => score);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1);
      expect(scores.every((score) => score > 0)).toBe(true);
    }
  });

  it('says what it got where it cannot learn', () => {
    expect(() => learnTranslations([])).toThrow(RangeError);
    expect(() => learnTranslations([{ en: 'alone' }])).toThrow('expected two');
    expect(() => learnTranslations(units).translationsOf('pont', 'fr')).toThrow('expected en or nl');
    expect(learnTranslations([{ en: 'a lock', nl: '' }], { languages: ['en', 'nl'] }).wordsOf('en')).toEqual([]);
  });

  it('takes any text, and gives the same for the same', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.record({ en: text, nl: text }), { minLength: 1, maxLength: 6 }), (some) => {
        const [a, b] = [learnTranslations(some), learnTranslations(some)];
        for (const word of a.wordsOf('en')) expect(a.translationsOf(word, 'en')).toEqual(b.translationsOf(word, 'en'));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
