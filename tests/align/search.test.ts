import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadProbabilities, beadShapes, buildLattice, fullBand } from '../../src/align/index.js';
import { findCover, type Shape } from '../../src/align/search.js';
import type { BeadPrice } from '../../src/evidence/index.js';

type Step = readonly [sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number];

interface Cover {
  readonly steps: readonly Step[];
  readonly price: number;
}

/** All covers one by one, the skips of a run with those of the source first, and the opening of each run paid once. */
function listCovers(n: number, m: number, shapes: readonly Shape[], { cost, gapOpen }: BeadPrice): Cover[] {
  const covers: Cover[] = [];
  const extend = (i: number, j: number, last: 'bead' | 'source' | 'target', steps: readonly Step[], price: number): void => {
    if (i === n && j === m) covers.push({ steps, price });
    for (const [a, b] of shapes) if (i + a <= n && j + b <= m) extend(i + a, j + b, 'bead', [...steps, [i, a, j, b]], price + cost(i, a, j, b));
    const open = last === 'bead' ? gapOpen : 0;
    if (i < n && last !== 'target') extend(i + 1, j, 'source', [...steps, [i, 1, j, 0]], price + open + cost(i, 1, 0, 0));
    if (j < m) extend(i, j + 1, 'target', [...steps, [i, 0, j, 1]], price + open + cost(0, 0, j, 1));
  };
  extend(0, 0, 'bead', [], 0);
  return covers;
}

// Prices as in a lattice, which holds those of beads as float32; some in the thousands, whose likelihoods no float holds.
const price = fc.oneof(fc.integer({ min: -400, max: 1200 }).map((x) => x / 64), fc.constant(Infinity), fc.integer({ min: 1000, max: 4000 }));
const size = fc.integer({ min: 0, max: 3 });

describe('the search', () => {
  it('finds the likeliest cover, and gives each bead its share among all', () => {
    fc.assert(
      fc.property(size, size, fc.array(price, { minLength: 97, maxLength: 97 }), fc.integer({ min: 0, max: 200 }), (n, m, prices, gap) => {
        const cost = (i: number, a: number, j: number, b: number): number => {
          const found = prices[(i * 41 + a * 13 + j * 29 + b * 7) % prices.length]!;
          // A segment can always be skipped.
          return a === 0 || b === 0 ? Math.min(found, 3000) : found;
        };
        const prices1: BeadPrice = { cost, roughCost: cost, gapOpen: gap / 64, openRow: () => {} };
        const lattice = buildLattice(n, m, fullBand(n, m), prices1);
        const covers = listCovers(n, m, beadShapes, prices1);
        const least = Math.min(...covers.map((cover) => cover.price));
        const all = covers.reduce((sum, cover) => sum + Math.exp(least - cover.price), 0);
        const shareOf = (own: Step): number => covers.reduce((sum, { steps, price: total }) => (steps.some((step) => step.every((x, k) => x === own[k] || (k === 2 && own[3] === 0) || (k === 0 && own[1] === 0))) ? sum + Math.exp(least - total) : sum), 0) / all;
        const { sourceCounts, targetCounts, probabilities } = findCover(lattice);
        let total = 0;
        let i = 0;
        let j = 0;
        let last: 'bead' | 'skip' = 'bead';
        for (let k = 0; k < probabilities.length; k++) {
          const a = sourceCounts[k]!;
          const b = targetCounts[k]!;
          const skip = a === 0 || b === 0;
          total += cost(a === 0 ? 0 : i, a, b === 0 ? 0 : j, b) + (skip && last === 'bead' ? prices1.gapOpen : 0);
          last = skip ? 'skip' : 'bead';
          expect(probabilities[k]).toBeCloseTo(shareOf([i, a, j, b]), 5);
          i += a;
          j += b;
        }
        expect([i, j]).toEqual([n, m]);
        expect(total).toBeCloseTo(least, 6);
        expect(beadProbabilities(lattice).partition).toBeCloseTo(least - Math.log(all), 6);
      }),
      { seed: 20263, numRuns: 2000 },
    );
  });
});
