import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairMap } from '../../src/evidence/pair-map.js';

describe('PairMap', () => {
  it('holds what a map by both numbers holds', () => {
    const pair = fc.tuple(fc.oneof(fc.nat(5), fc.nat()), fc.oneof(fc.nat(5), fc.nat()));
    fc.assert(fc.property(fc.nat(40), fc.array(fc.tuple(pair, fc.double({ noNaN: true })), { maxLength: 200 }), (expected, list) => {
      const map = new PairMap(expected);
      const oracle = new Map<string, number>();
      for (const [[a, b], value] of list) {
        expect(map.get(a, b)).toBe(oracle.get(`${a} ${b}`));
        map.set(a, b, value);
        oracle.set(`${a} ${b}`, value);
      }
      for (const [[a, b]] of list) {
        expect(map.get(a, b)).toBe(oracle.get(`${a} ${b}`));
        expect(map.get(b, a)).toBe(oracle.get(`${b} ${a}`));
      }
    }), { seed: 26, numRuns: 1000 });
  });
});
