import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInModel, TranslationMemory } from '../../src/index.js';

const fixtures = resolve(import.meta.dirname, '../../fixtures');
const read = <T>(file: string): T[] => readFileSync(`${fixtures}/${file}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);
const paraphrases = read<{ language: 'en' | 'nl'; text: string; paraphrase: string }>('meaning/paraphrases.jsonl');
const others = read<{ en: string; nl: string }>('similarity/pairs.jsonl');

// Sentences that no paraphrase means stand beside those that one does.
const memory = new TranslationMemory({ model: builtInModel() });
memory.add(paraphrases.map(({ language, text }, k) => (language === 'en' ? { en: text, nl: `tegenhanger ${k}` } : { nl: text, en: `counterpart ${k}` })));
memory.add(others.map(({ en, nl }) => ({ en, nl })));

describe('matches by meaning, with the built-in model', () => {
  const ranks = (language: string): number[] =>
    paraphrases.filter((one) => one.language === language).map(({ text, paraphrase }) => memory.lookup(paraphrase, language, { kinds: ['meaning'], minMeaning: 0, limit: Infinity }).findIndex((match) => match.text === text));

  it.each([['en', 0.75], ['nl', 0.85]] as const)('finds in %s what a paraphrase means, first of some 170 sentences, at least %f of the time', (language, bound) => {
    const found = ranks(language);
    expect(found.filter((rank) => rank === 0).length / found.length).toBeGreaterThanOrEqual(bound);
  });

  it('finds what a lookup by edits does not', () => {
    const byEdits = paraphrases.filter(({ language, text, paraphrase }) => memory.lookup(paraphrase, language, { kinds: ['exact', 'context', 'fuzzy'] }).some((match) => match.text === text));
    expect(byEdits).toEqual([]);
  });

  it('is seldom wrong above its floor', () => {
    let right = 0;
    let wrong = 0;
    for (const { language, text, paraphrase } of paraphrases) {
      const [best] = memory.lookup(paraphrase, language, { kinds: ['meaning'] });
      if (best?.text === text) right++;
      else if (best !== undefined) wrong++;
    }
    expect(right).toBeGreaterThan(0);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
  });

  it('tells how alike they are, and stands behind exact and fuzzy matches', () => {
    const [first, ...rest] = memory.lookup('The dog barked all night.', 'en', { minMeaning: 0.4 });
    expect(first).toMatchObject({ kind: 'exact', similarity: 1 });
    for (const { kind, similarity } of rest) {
      expect(['fuzzy', 'meaning']).toContain(kind);
      expect(similarity).toBeLessThanOrEqual(1);
    }
    expect(memory.lookup('The dog barked all night.', 'fr', { kinds: ['meaning'] })).toEqual([]);
  });
});
