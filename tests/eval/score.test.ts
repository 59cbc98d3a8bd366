import { describe, expect, it } from 'vitest';
import { parseBeads } from '../../src/bitext/index.js';
import { agreementOf, calibrationError, scoreAlignment, scoreBlocks, scoreClaims, scorePairs, scoreSegmentation, scoreWords, spearman } from './score.js';

describe('agreementOf', () => {
  it('is precision, recall and their harmonic mean', () => expect(agreementOf(2, 4, 2)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 }));
  it('is 0 of nothing', () => expect(agreementOf(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 }));
});

describe('scoreSegmentation', () => {
  const text = 'One. Two. Three.';
  const gold = [
    { from: 0, to: 4 },
    { from: 5, to: 9 },
    { from: 10, to: 16 },
  ];

  it('is 1 for gold itself, with blanks inside the spans or without', () => {
    const found = [
      { from: 0, to: 5 },
      { from: 5, to: 10 },
      { from: 10, to: 16 },
    ];
    expect(scoreSegmentation([{ text, gold, found }])).toEqual({ precision: 1, recall: 1, f1: 1, exact: 1 });
  });

  it('counts a missed boundary against recall and both its sentences against exact', () => {
    const found = [
      { from: 0, to: 9 },
      { from: 10, to: 16 },
    ];
    expect(scoreSegmentation([{ text, gold, found }])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, exact: 1 / 3 });
  });

  it('scores kinds where gold knows them, over what is no sentence', () => {
    const kinded = (kinds: readonly ('sentence' | 'heading' | 'boilerplate')[]) => gold.map((span, index) => ({ ...span, kind: kinds[index]! }));
    const score = scoreSegmentation([{ text, gold: kinded(['heading', 'sentence', 'boilerplate']), found: kinded(['heading', 'heading', 'heading']) }]);
    expect(score.kindF1).toBeCloseTo((2 * (1 / 3) * (1 / 2)) / (1 / 3 + 1 / 2));
  });

  it('gives nothing for the end of the text', () => {
    const found = [{ from: 0, to: 16 }];
    expect(scoreSegmentation([{ text, gold, found }])).toEqual({ precision: 0, recall: 0, f1: 0, exact: 0 });
  });
});

describe('scoreAlignment', () => {
  const scored = (notation: string, score = 1) => parseBeads(notation).map((bead) => ({ ...bead, score }));
  const item = (gold: string, found: string, score = 1) => {
    const beads = parseBeads(gold);
    return {
      gold: beads,
      found: scored(found, score),
      sourceCount: beads.reduce((sum, bead) => sum + bead.source.count, 0),
      targetCount: beads.reduce((sum, bead) => sum + bead.target.count, 0),
    };
  };

  it('is 1 for gold itself', () => {
    const score = scoreAlignment([item('1-1 2-1 0-1', '1-1 2-1 0-1')]);
    expect(score.strict.f1).toBe(1);
    expect(score.lax.f1).toBe(1);
    expect([...score.recallByShape]).toEqual([['0-1', [1, 1]], ['1-1', [1, 1]], ['2-1', [1, 1]]]);
  });

  it('keeps the beads of one case apart from those of the next', () => {
    const score = scoreAlignment([item('1-1 1-1', '1-1 1-1'), item('1-1 1-1', '2-2')]);
    expect(score.strict.precision).toBeCloseTo(2 / 3);
    expect(score.strict.recall).toBeCloseTo(2 / 4);
    expect(score.lax).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('asks that a score of 0.75 be right three times in four', () => {
    expect(scoreAlignment([item('1-1 1-1', '1-1 1-1', 0.75)]).calibrationError).toBeCloseTo(0.25);
  });
});

describe('scoreBlocks', () => {
  const found = parseBeads('1-1 1-2 1-0 1-1').map((bead) => ({ ...bead, score: 0.9 }));
  it('asks that both sides touch the same blocks', () => {
    const score = scoreBlocks([{ sourceBlocks: ['a', 'b', 'c', 'd'], targetBlocks: ['a', 'b', 'b', 'e'], found }]);
    // Judged: a–a, b–bb, d–e. Reachable: a and b of the source, a, b and b of the target.
    expect(score).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, calibrationError: expect.closeTo(0.9 - 2 / 3, 12) as number });
  });

  it('does not judge a bead with an unknown side, and refuses one that is unknown in part', () => {
    const score = scoreBlocks([{ sourceBlocks: [null, 'b', 'c', 'd'], targetBlocks: ['a', 'b', null, 'd'], found }]);
    expect(score.precision).toBe(1 / 2);
    expect(score.recall).toBe(2 / 4);
  });
});

describe('scoreClaims', () => {
  const gold = [
    [0, 0, 1, 0, 3],
    [0, 1, 1, 1, 2],
    [0, 2, 1, 2, 1],
  ] as const;
  const link = (segmentA: number, segmentB: number, score: number, conflicting = false) => ({ pair: [0, segmentA, 1, segmentB] as const, score, conflicting });

  it('ranks links, leaves grade 1 out of account and cuts at 0.5', () => {
    const score = scoreClaims([{ gold, conflicts: [], found: [link(0, 0, 0.9), link(5, 5, 0.8), link(2, 2, 0.7), link(1, 1, 0.4)] }]);
    expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, recallOfSame: 1, recallOfOverlapping: 0 });
    expect(score.averagePrecision).toBeCloseTo((1 / 1 + 2 / 3) / 2);
    expect(score.bestF1).toBeCloseTo(0.8);
  });

  it('scores conflicts apart', () => {
    const score = scoreClaims([{ gold, conflicts: [[0, 1, 1, 1]], found: [link(1, 1, 0.9, true), link(0, 0, 0.9, true), link(2, 2, 0.9, true)] }]);
    expect(score.conflicts).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
  });

  it('refuses a pair that is given twice', () => {
    expect(() => scoreClaims([{ gold, conflicts: [], found: [link(0, 0, 1), link(0, 0, 0.5)] }])).toThrow(RangeError);
  });
});

describe('calibrationError', () => {
  it('is 0 when half of what scored 0.5 is right', () => expect(calibrationError([{ score: 0.5, right: true }, { score: 0.5, right: false }])).toBe(0));
  it('does not let one bin make up for another', () => expect(calibrationError([{ score: 0.95, right: false }, { score: 0.05, right: true }])).toBeCloseTo(0.95));
  it('puts a score of 1 in the last bin', () => expect(calibrationError([{ score: 1, right: true }])).toBe(0));
});

describe('scorePairs', () => {
  it('counts each pair once', () => expect(scorePairs([{ gold: [[0, 0], [1, 1]], found: [[0, 0], [0, 0], [0, 1]] }])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 }));
});

describe('spearman', () => {
  it('sees order alone', () => expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1));
  it('turns with the order', () => expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1));
  it('lets equal values share their rank', () => expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2));
  it('is not a number when one side never varies', () => expect(spearman([1, 1], [1, 2])).toBeNaN());
});

describe('scoreWords', () => {
  it('reads the first and the first five answers, in any case', () => {
    const accepted = ['huis'];
    const score = scoreWords([
      { accepted, found: ['Huis'] },
      { accepted, found: ['thuis', 'woning', 'huis'] },
      { accepted, found: ['a', 'b', 'c', 'd', 'e', 'huis'] },
      { accepted, found: [] },
    ]);
    expect(score).toEqual({ precisionAt1: 0.25, precisionAt5: 0.5 });
  });
});
