import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelHead } from '../../src/model/model-file.js';
import { findWordRow, indexWords, keyBlock, keyOfRow } from '../../src/model/vocabulary.js';

const letters = fc.constantFrom('a', 'b', 'e', "'", '.', 'é', 'ß', 'ж', 'ー', '水', '😀', '𝒜');
const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((units) => units.join(''));
const words = fc.uniqueArray(word, { maxLength: 80 });
const neutral = fc.uniqueArray(fc.tuple(fc.constantFrom('1', '2'), word).map((parts) => parts.join('')), { maxLength: 30 });

const headOf = (counts: readonly number[], neutralWords: number): ModelHead => ({
  languages: counts.map((count, k) => ({ language: k === 0 ? 'en' : 'nl', decimal: '.', words: count })), neutralWords,
  dimensions: 4, subspaces: 1, buckets: 1, origin: { name: 'test', pairs: 0, seed: 0 },
});

/** Keys in order, each as a model file has them. */
function frontCode(lists: readonly (readonly string[])[]): Uint8Array {
  const bytes: number[] = [];
  let before = new Uint8Array();
  for (const [row, one] of lists.flat().entries()) {
    const key = new TextEncoder().encode(one);
    let shared = 0;
    if (row % keyBlock !== 0) while (shared < Math.min(before.length, key.length) && before[shared] === key[shared]) shared++;
    bytes.push(shared, key.length - shared, ...key.subarray(shared));
    before = key;
  }
  return Uint8Array.from(bytes);
}

describe('the table of words', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the same with and without WebAssembly, and finds every word', () => {
    fc.assert(
      fc.property(words, words, neutral, (english, dutch, signs) => {
        const lists = [[...english].sort(), [...dutch].sort(), [...signs].sort()];
        const head = headOf([english.length, dutch.length], signs.length);
        const keys = frontCode(lists);
        const quick = indexWords(head, keys);
        expect(quick).toEqual(indexWords(head, keys, false));
        expect(quick.tables[0]!.buffer).toBe(quick.tables[1]!.buffer);
        lists.flat().forEach((key, row) => {
          expect(keyOfRow(quick, keys, row)).toBe(key);
        });
      }),
      { seed: 31, numRuns: 400 },
    );
  });

  it('is there on a platform without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    const lists = [['house', 'houses'], ['huis', 'één'], ['15000']];
    const slow = indexWords(headOf([2, 2], 1), frontCode(lists));
    expect(slow.tables[0]!.buffer).not.toBe(slow.tables[1]!.buffer);
    expect(findWordRow(slow, 0, 'Houses')).toBe(1);
    expect(findWordRow(slow, 1, 'huizen')).toBe(-1);
  });

  it('refuses keys that are not as many as the head says', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: -3, max: 3 }), fc.nat({ max: 5 }), fc.boolean(), (own, more, cut, quick) => {
        fc.pre(own.length + more >= 0 && (more !== 0 || cut > 0));
        const keys = frontCode([[...own].sort()]);
        expect(() => indexWords(headOf([own.length + more, 0], 0), keys.subarray(0, keys.length - cut), quick)).toThrow(/expected those of \d+ words/u);
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});
