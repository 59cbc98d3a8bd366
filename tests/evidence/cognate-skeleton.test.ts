import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cognateSkeleton } from '../../src/evidence/index.js';

// The rules one after the other, each over the whole word: what a skeleton is.
const rules: readonly (readonly [RegExp, string])[] = [
  [/\p{M}+/gu, ''], [/ph/gu, 'f'], [/th/gu, 't'], [/sch/gu, 'sk'], [/ch/gu, 'k'], [/ou|oe/gu, 'u'], [/ij|ie|ei|ea|y/gu, 'i'], [/[cq]/gu, 'k'], [/z/gu, 's'], [/[vw]/gu, 'f'], [/x/gu, 'ks'], [/j/gu, 'i'],
];

function skeletonByRules(form: string): string {
  let skeleton = form.slice(0, 40).normalize('NFD');
  for (const [pattern, replacement] of rules) skeleton = skeleton.replaceAll(pattern, replacement);
  return skeleton.replaceAll(/(.)\1+/gsu, '$1');
}

describe('the skeleton of a word', () => {
  it('is what the rules of spelling make of it, one after the other', () => {
    const letter = fc.constantFrom(...'pthscjieauoyqzvwxkbnéïĳ\u0301😀', '\ud83d', '\ude00');
    fc.assert(
      fc.property(fc.oneof(fc.array(letter, { maxLength: 50 }).map((letters) => letters.join('')), fc.string({ unit: 'binary', maxLength: 45 })), (form) => {
        expect(cognateSkeleton(form)).toBe(skeletonByRules(form));
      }),
      { seed: 31, numRuns: 5000 },
    );
  });

  it('makes cognates alike', () => {
    expect([cognateSkeleton('photo'), cognateSkeleton('foto')]).toEqual(['foto', 'foto']);
    expect([cognateSkeleton('poetin'), cognateSkeleton('putin')]).toEqual(['putin', 'putin']);
    expect(cognateSkeleton('schijf')).toBe('skif');
  });
});
