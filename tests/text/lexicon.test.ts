import { describe, expect, it } from 'vitest';
import { coreLexicon } from '../../src/text/index.js';

const lexicon = coreLexicon();
const meets = (english: string, dutch: string): boolean => {
  const en = lexicon.find(english, 'en')?.concepts ?? [];
  const nl = new Set(lexicon.find(dutch, 'nl')?.concepts);
  return en.some((concept) => nl.has(concept));
};

describe('coreLexicon', () => {
  it('knows at least 3,000 families in both languages', () => {
    expect(lexicon.conceptCount).toBeGreaterThanOrEqual(3000);
    expect(lexicon.languages).toEqual(['en', 'nl']);
  });

  it.each([
    ['house', 'huis'], ['houses', 'huizen'], ['prosecutor', 'aanklager'], ['human rights', 'mensenrechten'], ['closed', 'gesloten'],
    ['government', 'regering'], ['children', 'kinderen'], ['walked', 'liep'], ['decisions', 'besluiten'], ['lawyer', 'advocaat'],
  ])('joins %s to %s', (english, dutch) => expect(meets(english, dutch)).toBe(true));

  it.each([['house', 'hond'], ['bread', 'brug'], ['minister', 'fiets']])('keeps %s from %s', (english, dutch) => expect(meets(english, dutch)).toBe(false));

  it('finds inflected forms and compounds, and says so', () => {
    expect(lexicon.find('burgemeesters', 'nl')!.by).not.toBe('compound');
    expect(lexicon.find('bruggenwachter', 'nl')?.by ?? 'compound').toBe('compound');
    expect(lexicon.find('regeringsbesluit', 'nl')).toMatchObject({ by: 'compound' });
    expect(meets('government', 'regeringsbesluit')).toBe(true);
  });

  it('answers a region like its language, and a language it does not know not at all', () => {
    expect(lexicon.find('huis', 'nl-BE')).toEqual(lexicon.find('huis', 'nl'));
    expect(lexicon.find('huis', 'de')).toBeUndefined();
    expect(lexicon.longestFormFrom('human', 'de')).toBe(1);
  });

  it('knows no word that only a plain object has', () => {
    for (const word of ['constructor', '__proto__', 'hasownproperty', '', ' ', '😀', 'a'.repeat(100_000)]) {
      for (const language of ['en', 'nl']) expect(lexicon.find(word, language)?.concepts ?? []).toEqual([]);
    }
  });

  it('gives every concept a rarity of 0 to 15', () => {
    for (let concept = 0; concept < lexicon.conceptCount; concept++) {
      expect(lexicon.rarityOf(concept)).toBeGreaterThanOrEqual(0);
      expect(lexicon.rarityOf(concept)).toBeLessThanOrEqual(15);
    }
  });
});
