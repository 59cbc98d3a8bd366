import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertCover, assertSegmentedText } from '../../src/bitext/index.js';
import { beadWeights, linkWords, PairEvidence, prepareTexts, type PreparedText } from '../../src/evidence/index.js';
import { fitBeadWeights, generateBitext, type BeadExample } from '../../src/train/index.js';

const nouns: readonly (readonly [string, string])[] = [['bridge', 'brug'], ['mayor', 'burgemeester'], ['house', 'huis'], ['bread', 'brood'], ['school', 'school'], ['children', 'kinderen'], ['garden', 'tuin'], ['letter', 'brief']];
const verbs: readonly (readonly [string, string])[] = [['opens', 'opent'], ['builds', 'bouwt'], ['sells', 'verkoopt'], ['finds', 'vindt'], ['paints', 'schildert']];
const pairs: [string, string][] = Array.from({ length: 80 }, (_, i) => {
  const [a, v, b] = [nouns[i % 8]!, verbs[(i * 3) % 5]!, nouns[(i * 5 + 3) % 8]!];
  return [`The ${a[0]} ${v[0]} the ${b[0]} in year ${1900 + i}.`, `De ${a[1]} ${v[1]} de ${b[1]} in het jaar ${1900 + i}.`];
});
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
};

describe('generateBitext', () => {
  it('gives two texts and a cover of both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const { source, target, gold } = generateBitext(pairs, pairs, randomOf(seed), { languages: ['en', 'nl'], length: [1, 30], ragged: share, unrelated: share / 4, disguised: 1 - share });
        assertSegmentedText(source);
        assertSegmentedText(target);
        assertCover(gold, source.segments.length, target.segments.length);
      }),
      { seed: 20263, numRuns: 1000 },
    );
  });
});

describe('fitBeadWeights', () => {
  it('makes the right covers likelier', () => {
    const example = (index: number): BeadExample => {
      const { source, target, gold } = generateBitext(pairs, pairs.slice().reverse(), randomOf(index + 1), { languages: ['en', 'nl'], length: [4, 12], ragged: 0.5, unrelated: 0, disguised: 0 });
      const { texts, vocabulary } = prepareTexts([source, target]);
      const [a, b] = texts as [PreparedText, PreparedText];
      return { evidence: new PairEvidence(a, b, vocabulary, linkWords(vocabulary, [[a.language, b.language]])), gold };
    };
    const losses: number[] = [];
    const start = beadWeights.map((weight) => weight / 2);
    const fitted = fitBeadWeights(30, example, { start, passes: 4, rate: 0.1, decay: 0, leastCoverage: 0, report: (_, loss) => losses.push(loss) });
    expect(fitted).toHaveLength(beadWeights.length);
    expect(losses.at(-1)!).toBeLessThan(0.7 * losses[0]!);
    expect(fitBeadWeights(5, example, { start, passes: 1, rate: 0.1, decay: 0, leastCoverage: 0 })).toEqual(fitBeadWeights(5, example, { start, passes: 1, rate: 0.1, decay: 0, leastCoverage: 0 }));
  });
});
