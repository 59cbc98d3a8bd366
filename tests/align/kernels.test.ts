import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadShapes, buildLattice } from '../../src/align/index.js';
import { exponential } from '../../src/align/exponential.js';
import type { Band, Shape } from '../../src/align/search.js';
import { findBest, sumOverCovers } from '../../src/align/sweeps.js';
import { firstLookWeights, priceByVectors } from '../../src/evidence/index.js';
import { measureRuns } from '../../src/evidence/price-kernel.js';
import type { SegmentedText, SegmentStructure } from '../../src/bitext/index.js';
import { runLength, SegmentVectors } from '../../src/model/index.js';

/** Numbers from 0 to 1 that look random, the same for one seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function makeBand(n: number, m: number, width: number, next: () => number): Band {
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    const middle = Math.round((i * m) / n);
    from[i] = Math.max(from[i - 1]!, Math.min(m, middle - Math.floor(next() * width)));
  }
  for (let i = 0; i <= n; i++) to[i] = Math.max(i === 0 ? 0 : to[i - 1]!, from[Math.min(n, i + 1)]!, Math.min(m, Math.round((i * m) / Math.max(1, n)) + Math.floor(next() * width)));
  to[n] = m;
  from[0] = 0;
  return { from, to };
}

const quickShapes: readonly Shape[] = [[1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1]];

describe('the kernels', () => {
  it('take e^x as Math.exp does', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it('sweep a lattice to the same bits as the platform without them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 120 }), fc.integer({ min: 80, max: 120 }), fc.integer({ min: 2, max: 9 }), fc.boolean(), fc.integer(), (n, m, width, isQuick, seed) => {
        const next = numbersFrom(seed);
        const shapes = isQuick ? quickShapes : beadShapes;
        const cost = (): number => (next() < 0.2 ? Infinity : next() < 0.05 ? 900 + 3000 * next() : 20 * next() - 4);
        const lattice = buildLattice(n, m, makeBand(n, m, width, next), { cost: (_i, a, _j, b) => (b === 0 || a === 0 ? 12 * next() : cost()), roughCost: () => 0, gapOpen: 4 * next(), openRow: () => {} }, shapes);
        const slow = findBest(lattice, false);
        const slowSums = sumOverCovers(lattice, slow, false);
        const quick = findBest(lattice);
        expect(isSame(quick.states.subarray(quick.firstState, quick.firstState + slow.states.length), slow.states)).toBe(true);
        expect(isSame(quick.taken.subarray(quick.firstTaken, quick.firstTaken + slow.taken.length), slow.taken)).toBe(true);
        const sums = sumOverCovers(lattice, quick);
        expect(sums.beads.buffer).not.toBe(slowSums.beads.buffer);
        expect(sums.firstBead).toBeGreaterThan(0);
        expect(isSame(sums.beads.subarray(sums.firstBead, sums.firstBead + slowSums.beads.length), slowSums.beads)).toBe(true);
        expect(isSame(sums.sourceSkips.subarray(sums.firstSource, sums.firstSource + n), slowSums.sourceSkips)).toBe(true);
        expect(isSame(sums.targetSkips.subarray(sums.firstTarget, sums.firstTarget + m), slowSums.targetSkips)).toBe(true);
        expect([sums.all, sums.gaps]).toEqual([slowSums.all, slowSums.gaps]);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('price a band to the same bits, in blocks or at once, anew or in part', () => {
    let inBands = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 }), fc.integer(), (n, m, width, kind, seed) => {
        const next = numbersFrom(seed);
        const texts = [makeText(n, kind, next), makeText(m, kind, next)] as const;
        const vectors = [n, m].map((count) => new SegmentVectors(Float32Array.from({ length: count * dimensions }, () => (next() < 0.02 ? 0 : next() - 0.3)), dimensions)) as [SegmentVectors, SegmentVectors];
        const quick = priceByVectors(...texts, vectors, firstLookWeights);
        const slow = priceByVectors(...texts, vectors, firstLookWeights, { quick: false });
        expect([quick.costBand === undefined, slow.costBand === undefined]).toEqual([false, true]);
        const priceBand = quick.costBand!;
        const counted = { ...quick, costBand: (band: Parameters<typeof priceBand>[0]): boolean => priceBand(band) && ++inBands > 0 };
        const band = makeBand(n, m, width, next);
        const narrow = buildLattice(n, m, band, counted, quickShapes);
        expect(isSame(narrow.beads, buildLattice(n, m, band, slow, quickShapes).beads)).toBe(true);
        // Some rows wider: the others keep their prices.
        const at = Math.floor(next() * n);
        const wide = { from: band.from.slice(), to: band.to.slice() };
        for (let i = Math.max(0, at - 6); i <= Math.min(n, at + 6); i++) {
          wide.from[i] = Math.max(i === 0 ? 0 : wide.from[i - 1]!, wide.from[i]! - 2);
          wide.to[i] = Math.min(wide.to[Math.min(n, i + 7)]!, wide.to[i]! + 2);
        }
        for (let i = n - 1; i >= 0; i--) wide.to[i] = Math.min(wide.to[i]!, wide.to[i + 1]!);
        expect(isSame(buildLattice(n, m, wide, counted, quickShapes, narrow).beads, buildLattice(n, m, wide, slow, quickShapes).beads)).toBe(true);
      }),
      { seed: 13, numRuns: 100 },
    );
    expect(inBands).toBe(200);
  });

  it('measure the vectors of runs to the same bits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer(), (count, seed) => {
        const next = numbersFrom(seed);
        const vectors = new SegmentVectors(Float32Array.from({ length: count * dimensions }, () => (next() < 0.02 ? 0 : next() - 0.3)), dimensions);
        const norms = [1, 2, 3].map(() => new Float32Array(count));
        expect(measureRuns(vectors, norms)).toBe(true);
        for (let n = 1; n <= 3; n++) {
          const wanted = new Float32Array(count);
          for (let s = 0; s + n <= count; s++) if ((s % runLength) + n <= runLength) wanted[s] = vectors.lengthOf(s, n);
          expect(isSame(norms[n - 1]!, wanted)).toBe(true);
        }
      }),
      { seed: 17, numRuns: 200 },
    );
    expect(measureRuns(new SegmentVectors(new Float32Array(6), 3), [])).toBe(false);
  });

  it('leave a band that is too wide for them to the platform', () => {
    const next = numbersFrom(3);
    const [n, m] = [20, 6000];
    const texts = [makeText(n, 0, next), makeText(m, 0, next)] as const;
    const vectors = [n, m].map((count) => new SegmentVectors(Float32Array.from({ length: count * dimensions }, () => next() - 0.3), dimensions)) as [SegmentVectors, SegmentVectors];
    const band = { from: new Int32Array(n + 1), to: new Int32Array(n + 1).fill(m) };
    expect(isSame(buildLattice(n, m, band, priceByVectors(...texts, vectors, firstLookWeights), quickShapes).beads, buildLattice(n, m, band, priceByVectors(...texts, vectors, firstLookWeights, { quick: false }), quickShapes).beads)).toBe(true);
  });
});

const dimensions = 8;

const isSame = (a: Bits, b: Bits): boolean => Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));
type Bits = Float64Array | Float32Array | Uint8Array;

// 0: sentences alone. 1: paragraphs, 2: and markup, 3: and blocks that are no prose.
function makeText(count: number, kind: number, next: () => number): SegmentedText {
  let text = '';
  let paragraph = 0;
  let blocks = 0;
  const segments = Array.from({ length: count }, (_, s) => {
    const from = text.length;
    text += `${'word '.repeat(Math.floor(next() * 20))}end${['.', '?', '!', '', ':'][Math.floor(next() * 5)]!}`;
    const to = text.length;
    text += ' ';
    if (kind > 0 && next() < 0.3) paragraph++;
    // As many of them on either side, or they would say nothing.
    if (s > 0 && blocks < 2 && (s === count - 1 || next() < 0.02)) blocks = s === count - 1 ? 2 : blocks + 1;
    const structure: SegmentStructure = { block: next() < 0.8 ? 'paragraph' : 'listItem', level: Math.floor(next() * 3), setAsideBefore: kind > 2 ? blocks : 0 } as SegmentStructure;
    return { from, to, kind: next() < 0.8 ? ('sentence' as const) : ('heading' as const), paragraph: kind === 0 ? s : paragraph, ...(kind > 1 && { structure }) };
  });
  return { text, language: 'en', segments };
}
