import type { Measured } from './measured.js';

/** How well links are ranked and accepted, all 0 to 1, as the evaluation scores them. */
export interface LinkScores {
  readonly averagePrecision: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly calibrationError: number;
  readonly links: number;
}

/** Scores of every set of cases of which there are scores, the links across languages and those in one language of the events apart. */
export function measureLinks(all: readonly Measured[], scores: ReadonlyMap<Measured, Float64Array>): [string, LinkScores][] {
  const sets: [string, (one: Measured) => boolean, (cross: boolean) => boolean][] = [
    ['events-dev', (one) => one.name === 'event' && isShared(one), (cross) => cross],
    ['events-same-language', (one) => one.name === 'event' && isShared(one), (cross) => !cross],
    ['events of the fixtures', (one) => one.name === 'event' && !isShared(one), () => true],
    ['events, two texts alone', (one) => one.name === 'pair of texts', () => true],
    ['two segments of an event', (one) => one.name === 'excerpt' && !isOfBag(one) && one.set.index.textOf.length === 2, () => true],
    ['two or three of each of two texts of an event', (one) => one.name === 'excerpt' && !isOfBag(one) && [4, 6].includes(one.set.index.textOf.length), () => true],
    ['five of each', (one) => one.name === 'excerpt' && !isOfBag(one) && one.set.index.textOf.length === 10 && one.case.documents.length === 2, () => true],
    ['one or two of each of five texts', (one) => one.name === 'excerpt' && one.case.documents.length > 2, () => true],
    ['excerpts of bags', (one) => one.name === 'excerpt' && isOfBag(one), () => true],
    ['graded pairs, one by one', (one) => one.name === 'graded pair', () => true],
    ['bags', (one) => one.name === 'bag', () => true],
    ['graded pairs', (one) => one.name === 'likeness', () => true],
    ['seeds-dev', (one) => one.name === 'seeds', () => true],
  ];
  return sets.flatMap(([name, holds, counts]): [string, LinkScores][] => {
    const own = all.filter((one) => one.measured && scores.has(one) && holds(one));
    return own.length === 0 ? [] : [[name, scoreSet(own, scores, counts)]];
  });
}

// The events of events-dev are numbered; those of the fixtures have names.
export const isShared = (one: Measured): boolean => /^ev\d+$/u.test(one.case.group);

const isOfBag = (one: Measured): boolean => one.case.group.startsWith('bag');

function scoreSet(cases: readonly Measured[], scores: ReadonlyMap<Measured, Float64Array>, counts: (cross: boolean) => boolean): LinkScores {
  const ranked: [number, boolean][] = [];
  let links = 0;
  for (const one of cases) {
    const { set: { pairs, index, facts }, labels } = one;
    const { texts } = index.prepared;
    const isCounted = (a: number, b: number): boolean => counts(texts[a]!.language !== texts[b]!.language);
    for (const [key, grade] of one.case.grades) {
      const [a, b] = key.split(' ').map((ref) => Number(ref.split(':')[0])) as [number, number];
      if (grade >= 2 && isCounted(a, b)) links++;
    }
    // A segment told again counts as often as it is told.
    const told = new Map<number, number[]>();
    facts.twin.forEach((original, segment) => told.set(original, [...(told.get(original) ?? []), segment]));
    const own = scores.get(one)!;
    for (let p = 0; p < pairs.count; p++) {
      const [a, b] = [pairs.from[p]!, pairs.to[p]!];
      if (labels[p]! < 0 || own[p]! < 0.01 || !isCounted(index.textOf[a]!, index.textOf[b]!)) continue;
      for (let copies = told.get(a)!.length * told.get(b)!.length; copies > 0; copies--) ranked.push([own[p]!, labels[p] === 1]);
    }
  }
  ranked.sort((x, y) => y[0] - x[0]);
  let right = 0;
  let sum = 0;
  let accepted = 0;
  let acceptedRight = 0;
  const bins = Array.from({ length: 10 }, () => [0, 0, 0] as [number, number, number]);
  ranked.forEach(([score, isLink], k) => {
    if (isLink) {
      right++;
      sum += right / (k + 1);
    }
    if (score >= 0.5) {
      accepted++;
      if (isLink) acceptedRight++;
    }
    const bin = bins[Math.min(9, Math.floor(10 * score))]!;
    bin[0]++;
    bin[1] += score;
    if (isLink) bin[2]++;
  });
  const precision = accepted === 0 ? 0 : acceptedRight / accepted;
  const recall = links === 0 ? 0 : acceptedRight / links;
  return {
    averagePrecision: links === 0 ? 0 : sum / links,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    calibrationError: ranked.length === 0 ? 0 : bins.reduce((total, [, scores2, found]) => total + Math.abs(scores2 - found), 0) / ranked.length,
    links,
  };
}
