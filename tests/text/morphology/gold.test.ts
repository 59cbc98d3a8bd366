import { describe, expect, it } from 'vitest';
import { type GoldScore, scoreCompounds, scoreLemmas, scoreSimplex } from './gold.js';

// Of the held-out half only the number is looked at, so that no rule is written for one of its words.
const together = (...scores: [dev: GoldScore, heldout: GoldScore]): { total: number; share: number; wrong: string[] } => {
  const total = scores.reduce((sum, score) => sum + score.total, 0);
  return { total, share: scores.reduce((sum, score) => sum + score.right, 0) / total, wrong: scores[0].wrong as string[] };
};

// Run `npx tsx tests/text/morphology/score.ts` for the numbers and what is wrong.
describe('the hand-made gold', () => {
  it('splits 93 of 100 compounds right', () => {
    const { total, share, wrong } = together(scoreCompounds('dev'), scoreCompounds('heldout'));
    expect(total).toBeGreaterThanOrEqual(500);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('splits at most 2 of 100 simple and derived words', () => {
    const { total, share, wrong } = together(scoreSimplex('dev'), scoreSimplex('heldout'));
    expect(total).toBeGreaterThanOrEqual(500);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['en', 'nl'] as const)('finds the lemmas of 500 %s words', (language) => {
    const first = together(scoreLemmas(language, 'dev', 1), scoreLemmas(language, 'heldout', 1));
    const anywhere = together(scoreLemmas(language, 'dev', Infinity), scoreLemmas(language, 'heldout', Infinity));
    expect(first.total).toBeGreaterThanOrEqual(500);
    expect(first.share, first.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(anywhere.share, anywhere.wrong.join('\n')).toBeGreaterThanOrEqual(0.96);
  });
});
