import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/evidence/index.js';

describe('similarity', () => {
  it.each([
    ['The ferry leaves at noon.', 'De veerboot vertrekt om twaalf uur.', 'De bakker is vandaag gesloten.'],
    ['A woman is peeling potatoes.', 'Een vrouw schilt aardappelen.', 'Een man repareert een fiets.'],
    ['Prices rose again in March.', 'In maart stegen de prijzen opnieuw.', 'In maart begon het te sneeuwen.'],
  ])('finds %j nearer to %j than to %j', (english, own, other) => {
    expect(similarity(english, 'en', own, 'nl')).toBeGreaterThan(similarity(english, 'en', other, 'nl') + 0.15);
  });

  it('is 1 for the same words, and 0 where one side has none', () => {
    expect(similarity('De kat slaapt.', 'nl', 'De kat slaapt.', 'nl')).toBeCloseTo(1, 6);
    expect(similarity('', 'en', 'De kat slaapt.', 'nl')).toBe(0);
    expect(similarity('…', 'en', '', 'nl')).toBe(0);
  });

  it('compares texts of languages without a model as well', () => {
    expect(similarity('Die 37 Risse in Rotterdam', 'de', 'The 37 cracks in Rotterdam', 'en')).toBeGreaterThan(similarity('Die 37 Risse in Rotterdam', 'de', 'Nothing of the kind', 'en'));
  });

  it('is the same both ways, and 0 to 1, for any strings', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.constantFrom('the', 'huis', 'house', '15.000', 'Zelmanovicz', '🎉', '?'), { maxLength: 8 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = similarity(a, 'en', b, 'nl');
        expect(value).toBe(similarity(b, 'nl', a, 'en'));
        expect(value).toSatisfy((score: number) => score >= 0 && score <= 1);
      }),
      { seed: 23, numRuns: 1000 },
    );
  });

  it('takes hostile lengths', () => {
    expect(similarity('house '.repeat(100_000), 'en', 'huis '.repeat(100_000), 'nl')).toBeGreaterThan(0.8);
    expect(similarity('x'.repeat(1 << 20), 'en', 'y'.repeat(1 << 20), 'nl')).toBeLessThanOrEqual(1);
  });
});
