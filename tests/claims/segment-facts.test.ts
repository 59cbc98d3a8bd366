import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureClaims } from '../../src/claims/index.js';
import { fromSegments } from '../../src/segment/index.js';

describe('readFacts', () => {
  const words = ['the', 'harbour', 'bridge', 'closed', 'opened', 'The', 'nine', '…'];
  it('finds of each segment the first of its text with the same words, of a silent one itself', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }), (lists) => {
        const documents = lists.map((segments) => fromSegments(segments.map((list) => list.join(' ')), 'en'));
        const { facts, index } = measureClaims(documents, undefined);
        const { firstSegment, prepared } = index;
        prepared.texts.forEach(({ segmentCount, tokenStart, tokenType }, d) => {
          const told = Array.from({ length: segmentCount }, (_, s) => (facts.silent[firstSegment[d]! + s] === 1 ? `silent ${s}` : tokenType.subarray(tokenStart[s], tokenStart[s + 1]).join(' ')));
          told.forEach((types, s) => expect(facts.twin[firstSegment[d]! + s]).toBe(firstSegment[d]! + told.indexOf(types)));
        });
      }),
      { seed: 20267, numRuns: 300 },
    );
  });
});
