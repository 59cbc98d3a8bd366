import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWhere, lowerBound, segmentAt } from '../../src/bitext/index.js';

const ascending = fc.array(fc.nat(30)).map((numbers) => numbers.sort((a, b) => a - b));
const few = { seed: 19, numRuns: 2000 };

describe('halving', () => {
  it('finds what a scan finds, within the places that it is given', () => {
    fc.assert(fc.property(ascending, fc.nat(31), fc.nat(), fc.nat(), (numbers, least, x, y) => {
      const [from, to] = [x % (numbers.length + 1), y % (numbers.length + 1)].sort((a, b) => a - b) as [number, number];
      let scanned = from;
      while (scanned < to && numbers[scanned]! < least) scanned++;
      expect(firstWhere(from, to, (place) => numbers[place]! >= least)).toBe(scanned);
      for (const Column of [Int32Array, Uint32Array, Uint16Array]) expect(lowerBound(Column.from(numbers), from, to, least)).toBe(scanned);
    }), few);
  });

  it('finds the segment that an offset is in, or the last before it', () => {
    fc.assert(fc.property(ascending, fc.nat(31), (starts, offset) => {
      fc.pre(starts.length > 0);
      const segments = starts.map((from) => ({ from, to: from + 1 }));
      expect(segmentAt(segments, offset)).toBe(Math.max(0, starts.findLastIndex((from) => from <= offset)));
    }), few);
  });
});
