import { describe, expect, it } from 'vitest';
import { compareWithBounds, type Bounds } from './bounds.js';
import type { EvalRow } from './evaluate.js';

const bounds: Bounds = new Map([['fixtures/alignment/x', new Map([['strictF1', 0.9], ['calibrationError', 0.05]])]]);
const row = (measures: Record<string, number>, set = 'fixtures/alignment/x'): EvalRow => ({ kind: 'alignment', set, cases: 1, measures, seconds: 0 });

describe('compareWithBounds', () => {
  it('is content with the score on record', () => {
    expect(compareWithBounds(row({ strictF1: 0.9, calibrationError: 0.05 }), bounds)).toEqual({ worse: [], tighten: [] });
  });

  it('finds a score that fell and an error that rose', () => {
    const { worse, tighten } = compareWithBounds(row({ strictF1: 0.899, calibrationError: 0.051 }), bounds);
    expect(worse).toHaveLength(2);
    expect(tighten).toEqual([]);
  });

  it('says when a bound can be tightened, and keeps silent about a hair', () => {
    expect(compareWithBounds(row({ strictF1: 0.91, calibrationError: 0.01 }), bounds).tighten).toHaveLength(2);
    expect(compareWithBounds(row({ strictF1: 0.903, calibrationError: 0.048 }), bounds)).toEqual({ worse: [], tighten: [] });
  });

  it('takes a measure that is gone, or not a number, for worse', () => {
    expect(compareWithBounds(row({ strictF1: Number.NaN }), bounds).worse).toHaveLength(2);
  });

  it('has nothing to say about a set without bounds', () => {
    expect(compareWithBounds(row({ strictF1: 0 }, 'fixtures/alignment/y'), bounds)).toEqual({ worse: [], tighten: [] });
  });
});
