import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, SegmentVectors } from '../../src/model/index.js';

describe('SegmentVectors', () => {
  it('gives for every run what adding its rows gives, across chunks too', () => {
    const dimensions = 3;
    const count = 400;
    const rows = Float32Array.from({ length: count * dimensions }, (_, i) => Math.fround(((i * 7919) % 101) / 50 - 1));
    const vectors = new SegmentVectors(rows, dimensions);
    const out = new Float32Array(dimensions);
    fc.assert(
      fc.property(fc.nat(count), fc.nat(count), (x, y) => {
        const [first, end] = x < y ? [x, y] : [y, x];
        const length = vectors.sumOf(first, end - first, out);
        expect(vectors.lengthOf(first, end - first)).toBe(length);
        for (let k = 0; k < dimensions; k++) {
          let sum = 0;
          for (let s = first; s < end; s++) sum += rows[s * dimensions + k]!;
          expect(out[k]).toBeCloseTo(sum, 3);
        }
        expect(length).toBeCloseTo(Math.hypot(...out), 3);
      }),
      { seed: 5, numRuns: 5000 },
    );
  });

  it('refuses runs that are not there, and rows that do not fit', () => {
    const vectors = new SegmentVectors(new Float32Array(6), 3);
    const out = new Float32Array(3);
    expect(() => vectors.sumOf(1, 2, out)).toThrow(RangeError);
    expect(() => vectors.sumOf(-1, 1, out)).toThrow(RangeError);
    expect(() => vectors.sumOf(0, Number.NaN, out)).toThrow(RangeError);
    expect(() => new SegmentVectors(new Float32Array(7), 3)).toThrow(RangeError);
    expect(vectors.sumOf(2, 0, out)).toBe(0);
  });
});

describe('cosine', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 1], [-2, -2], -1],
    [[0, 0], [1, 1], 0],
  ])('of %j and %j is %d', (a, b, value) => expect(cosine(Float32Array.from(a), Float32Array.from(b))).toBeCloseTo(value, 6));

  it('refuses vectors of different spaces', () => expect(() => cosine(new Float32Array(2), new Float32Array(3))).toThrow(RangeError));
});
