import { describe, expect, it } from 'vitest';
import { fitAttention, type AttentionSample, type WordVectors } from '../../src/train/claims/attention.js';
import { randomNumbers } from '../../src/train/random.js';

const dimensions = 8;
const random = randomNumbers(5);
const vocabulary = Array.from({ length: 12 }, () => {
  const vector = Float32Array.from({ length: dimensions }, () => 2 * random() - 1);
  return vector.map((x) => x / Math.hypot(...vector));
});

function bag(words: readonly number[]): WordVectors {
  return { count: words.length, vectors: Float32Array.from(words.flatMap((word) => [...vocabulary[word]!])), weights: new Float32Array(words.length).fill(1 / Math.max(1, words.length)) };
}
const draw = (count: number): number[] => Array.from({ length: count }, () => Math.floor(random() * vocabulary.length));

/** Bags that share all their words, and bags that share none. */
const samples: AttentionSample[] = Array.from({ length: 400 }, (_, k) => {
  const left = draw(4);
  const strangers = [...vocabulary.keys()].filter((word) => !left.includes(word));
  const right = k % 2 === 0 ? [...left].reverse() : Array.from({ length: 4 }, () => strangers[Math.floor(random() * strangers.length)]!);
  return { left: bag(left), right: bag(right), label: k % 2 === 0 ? 1 : 0, weight: 1 };
});
const options = { dimensions, hidden: 6, epochs: 12, rate: 0.01, decay: 0, random: randomNumbers(1) };

describe('fitAttention', () => {
  const model = fitAttention(samples.slice(0, 300), options);

  it('learns which bags share their words', () => {
    const right = samples.slice(300).filter(({ left, right: other, label }) => (model.score(left, other) > 0 ? 1 : 0) === label);
    expect(right.length).toBeGreaterThanOrEqual(95);
  });

  it('scores both ways alike', () => {
    for (const { left, right } of samples.slice(300)) expect(model.score(left, right)).toBeCloseTo(model.score(right, left), 9);
  });

  it('does the same on every run', () => {
    const again = fitAttention(samples.slice(0, 300), { ...options, random: randomNumbers(1) });
    expect(again.score(samples[0]!.left, samples[0]!.right)).toBe(model.score(samples[0]!.left, samples[0]!.right));
  });

  it('takes a side without words', () => {
    expect(Number.isFinite(model.score(bag([]), bag([1, 2])))).toBe(true);
  });
});
