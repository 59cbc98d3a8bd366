import { describe, expect, it } from 'vitest';
import { prepareTexts } from '../../src/evidence/index.js';
import { readWords } from '../../src/evidence/segment-words.js';
import { WordCache } from '../../src/evidence/word-cache.js';
import { segment } from '../../src/segment/index.js';

const texts = [
  segment('Mrs Visser paid 300 euros on 5 May. The treasurer did not. A twenty-five-year-old walked in at half past three.', 'en'),
  segment('Mevrouw Visser betaalde op 5 mei driehonderd euro. De penningmeester niet. Om half vier kwam er een vijfentwintigjarige binnen.', 'nl-BE'),
];

describe('prepareTexts', () => {
  it('makes the same of words that another cache told of', () => {
    const told = prepareTexts(texts, { cache: new WordCache(), words: texts.map((text) => readWords(text, new WordCache())) });
    // Copies, since the words of a text that was read just now are held.
    const { texts: own, vocabulary } = prepareTexts(texts.map((text) => ({ ...text, segments: [...text.segments] })), { cache: new WordCache() });
    expect(told.texts).toEqual(own);
    expect(told.vocabulary.form).toEqual(vocabulary.form);
    expect(told.vocabulary.weight).toEqual(vocabulary.weight);
    expect(told.vocabulary.facts.map(({ number }) => number)).toEqual(vocabulary.facts.map(({ number }) => number));
    expect(vocabulary.value.map((value) => value?.key)).toContain('measure:month:300');
  });
});
