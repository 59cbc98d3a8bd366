import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { roundScore } from '../../src/bitext/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { detectLanguage, segment } from '../../src/segment/index.js';

const english = segment('The ferry ran aground at noon. Some 250 people were on board. Nobody was hurt, said the coast guard on 19 May.', 'en');
const dutch = segment('De veerboot liep om twaalf uur vast. Er waren zo’n 250 mensen aan boord. Een duiker raakte gewond.', 'nl');

describe('roundScore', () => {
  it('takes a score to the nearest millionth', () => {
    expect([0, 1, 0.5, 0.1234564999, 0.1234565001, 0.99999951].map(roundScore)).toEqual([0, 1, 0.5, 0.123456, 0.123457, 1]);
  });

  it('gives one answer for numbers a last bit apart', () => {
    for (const score of [0.1, 0.3, 0.7, 0.9231764]) expect(roundScore(score * (1 + Number.EPSILON))).toBe(roundScore(score));
  });

  it('has been at every score that leaves the library', () => {
    const { beads } = align(english, dutch, { explain: true });
    const { links } = alignClaims([english, dutch], { minScore: 0.01 });
    const scores = [...beads, ...links].flatMap(({ score, evidence = [] }) => [score, ...evidence.map(({ weight }) => weight)]);
    scores.push(detectLanguage(dutch.text).confidence);
    expect(scores.length).toBeGreaterThan(8);
    expect(scores.map(roundScore)).toEqual(scores);
  });
});
