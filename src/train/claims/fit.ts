import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featuresOf, joinFeatures, joinPassages, measureGraph, pairFeatureCount, pickPlain, plainFeatures, plainShareOf, secondFeatureCount } from '../../claims/index.js';
import { randomNumbers } from '../random.js';
import { fitForest, scoreForest, type BoostingOptions, type Forest, type TrainingRows } from './boosting.js';
import { findDisputes, fitConflicts, reportConflicts, type ConflictReport } from './conflicts.js';
import { fitLinear, scoreLinear, type Linear } from './linear.js';
import { foldsOf, leaveOut, type Predictions } from './leave-out.js';
import type { Measured } from './measured.js';
import { fitRelations, reportRelations, type RelationRow } from './relations.js';
import { measureLinks, type LinkScores } from './scores.js';
import { fitSmallSets, isSmall, reportSmallSets } from './small-sets.js';
import { number, writeForest } from './write-forests.js';

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

type Rows = (one: Measured) => Float32Array;

// Of the pairs that are no link every event's are kept; of the others so many, each for as many as are left out.
const keptShares = { event: 0.25, variant: 0.25, 'pair of texts': 0.25, excerpt: 0, bag: 0.12, lengthened: 0, likeness: 0.25, 'graded pair': 0, seeds: 0 } as const;

function gather(list: readonly Measured[], rows: Rows, width: number): TrainingRows {
  const random = randomNumbers(3);
  const kept: { one: Measured; pair: number; weight: number }[] = [];
  for (const one of list) {
    const keptShare = one.name === 'event' && one.measured ? 1 : keptShares[one.name];
    for (let p = 0; p < one.labels.length; p++) {
      if (one.labels[p]! < 0) continue;
      if (keptShare === 1 || one.labels[p] === 1) kept.push({ one, pair: p, weight: one.weight });
      else if (random() < keptShare) kept.push({ one, pair: p, weight: one.weight / keptShare });
    }
  }
  const features = new Float32Array(kept.length * width);
  const labels = new Uint8Array(kept.length);
  const rowWeights = new Float64Array(kept.length);
  const matrices = new Map(list.map((one) => [one, rows(one)]));
  kept.forEach(({ one, pair, weight }, r) => {
    features.set(matrices.get(one)!.subarray(pair * width, (pair + 1) * width), r * width);
    labels[r] = one.labels[pair]!;
    rowWeights[r] = weight;
  });
  return { count: kept.length, width, features, labels, weights: rowWeights };
}

const boosting: Omit<BoostingOptions, 'random'> = { trees: 100, rate: 0.1, depth: 4, leastLeaf: 2, penalty: 2, columns: 0.35, rows: 0.7 };

// Excerpts teach what scores small sets, lengthened lists what says the same, and variants the judge of conflicts: where links often stand
// over different figures, figures stop telling strangers apart (a point and a half of F1 on bags).
const teachesLinks = (one: Measured): boolean => one.name !== 'variant' && one.name !== 'lengthened' && !isSmall(one);
const fitPairs = (list: readonly Measured[], rows: Rows, width: number): Forest => fitForest(gather(list.filter(teachesLinks), rows, width), { ...boosting, random: randomNumbers(1) });
const fitPlain = (list: readonly Measured[]): Linear => fitLinear(gather(list.filter(isReport), ({ set }) => pickPlain(set.pairs, featuresOf(set)), plainFeatures.length), { rounds: 150 });

function predict(one: Measured, score: (rows: Float32Array, from: number) => number, rows: Float32Array, width: number): Float64Array {
  return Float64Array.from({ length: one.set.pairs.count }, (_, p) => score(rows, p * width));
}

const firstRows: Rows = ({ set }) => featuresOf(set);

function secondRows(first: Predictions): Rows {
  const made = new Map<Measured, Float32Array>();
  return (one) => {
    let rows = made.get(one);
    if (rows === undefined) {
      rows = joinFeatures(one.set.pairs, featuresOf(one.set), measureGraph(one.set.pairs, first.get(one)!.map(logistic), one.set.index));
      made.set(one, rows);
    }
    return rows;
  };
}

interface Mixture {
  readonly share: number;
  readonly scale: number;
  readonly shift: number;
  readonly predictions: Predictions;
}

export interface FitReport {
  /** Log-odds of every pair of every case, by scorers that did not see its event: what the package will say of other events. */
  readonly chosen: Predictions;
  readonly rows: readonly (readonly [string, string, LinkScores])[];
  readonly conflicts: ConflictReport;
  readonly relations: readonly RelationRow[];
}

/** Scale and shift that make log-odds right in proportion (Platt 1999), fitted on predictions of what was left out. */
function fitScale(z: readonly number[], labels: readonly number[], rowWeights: readonly number[]): { scale: number; shift: number } {
  let scale = 1;
  let shift = 0;
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    z.forEach((value, k) => {
      const p = logistic(scale * value + shift);
      const w = rowWeights[k]!;
      ga += w * (p - labels[k]!) * value;
      gb += w * (p - labels[k]!);
      haa += w * p * (1 - p) * value * value;
      hab += w * p * (1 - p) * value;
      hbb += w * p * (1 - p);
    });
    const determinant = haa * hbb - hab * hab;
    scale -= (hbb * ga - hab * gb) / determinant;
    shift -= (haa * gb - hab * ga) / determinant;
  }
  return { scale, shift };
}

// Two texts alone have no third to vouch for a pair, and may be lists: they have a second scorer of their own.
const isReport = (one: Measured): boolean => one.name === 'event' || one.name === 'pair of texts';
const isMany = (one: Measured): boolean => one.case.documents.length > 2;
const writeMixture = ({ share, scale, shift }: Mixture): string => `{ plainShare: ${share}, scale: ${number(scale)}, shift: ${number(shift)} }`;
// Fitted, it is -0.32; with that, two reports of an event score too low, and translations among strangers too (RESULTS.md).
const shiftOfTwo = 0.05;
const plainShares = [0, 0.2, 0.35, 0.5] as const;

/**
 * Fits the scorer, reports what each part brings with every event left out, and writes the weights. Second-stage rows of a
 * training event come from first-stage scorers that did not see it, and that saw nothing of the events left out.
 */
export function fitClaims(all: readonly Measured[], { plainShare, folds, nested, output }: { plainShare: number; folds: number; nested: boolean; output: string | undefined }): FitReport {
  const rows: [string, string, LinkScores][] = [];
  const foldOf = foldsOf(all, folds);
  // What teaches neither links nor conflicts is scored by what it teaches alone.
  const list = all.filter((one) => !isSmall(one) && one.name !== 'lengthened');
  const report = (name: string, predictions: Predictions): void => {
    const scores: Predictions = new Map([...predictions].map(([one, z]) => [one, z.map(logistic)]));
    for (const [set, result] of measureLinks(list, scores)) rows.push([name, set, result]);
  };
  const first = leaveOut(list, foldOf, folds, (train) => {
    const forest = fitPairs(train, firstRows, pairFeatureCount);
    return (one) => predict(one, (r, from) => scoreForest(forest, r, from), firstRows(one), pairFeatureCount);
  });
  report('boosted trees, each pair alone', first);
  const plain = leaveOut(list, foldOf, folds, (train) => {
    const linear = fitPlain(train);
    return (one) => predict(one, (r, from) => scoreLinear(linear, r, from), pickPlain(one.set.pairs, featuresOf(one.set)), plainFeatures.length);
  });
  report('logistic, few features', plain);
  const shallow = secondRows(first);
  const second = leaveOut(list, foldOf, folds, (train) => {
    let rowsOf = shallow;
    if (nested) {
      // Scores for the training events by scorers that saw neither them nor the fold left out.
      const inner = foldsOf(train, 3);
      const firstInner = leaveOut(train, inner, 3, (part) => {
        const forest = fitPairs(part, firstRows, pairFeatureCount);
        return (one) => predict(one, (r, from) => scoreForest(forest, r, from), firstRows(one), pairFeatureCount);
      });
      rowsOf = secondRows(firstInner);
    }
    const forest = fitPairs(train.filter(isMany), rowsOf, secondFeatureCount);
    const ofTwo = fitPairs(train.filter((one) => !isMany(one)), rowsOf, secondFeatureCount);
    return (one) => predict(one, (r, from) => scoreForest(isMany(one) ? forest : ofTwo, r, from), shallow(one), secondFeatureCount);
  });
  report('and the graph of all pairs', second);
  const mix = (boosted: Predictions, share: number, holds: (one: Measured) => boolean): Mixture => {
    const mixed: Predictions = new Map([...boosted].map(([one, z]) => [one, z.map((value, p) => (1 - share) * value + share * plain.get(one)![p]!)]));
    const [z, labels, w]: [number[], number[], number[]] = [[], [], []];
    for (const [one, list] of mixed) {
      if (one.weight === 0 || !teachesLinks(one) || !holds(one)) continue;
      list.forEach((value, p) => {
        if (one.labels[p]! < 0 || value < -6) return;
        z.push(value);
        labels.push(one.labels[p]!);
        w.push(one.weight);
      });
    }
    const scale = fitScale(z, labels, w);
    return { share, ...scale, predictions: new Map([...mixed].map(([one, list]) => [one, list.map((value) => scale.scale * value + scale.shift)])) };
  };
  for (const share of plainShares) {
    report(`the last with ${100 * share} % logistic, scaled`, mix(second, share, isMany).predictions);
  }
  const many = mix(second, plainShare, isMany);
  const two = mix(second, 0, (one) => !isMany(one));
  const alone = mix(second, 1, (one) => one.name === 'pair of texts');
  const apart: Predictions = new Map(list.map((one) => {
    const share = plainShareOf(one.set.facts.topic);
    const z = (isMany(one) ? many : two).predictions.get(one)!.map((value, p) => (1 - share) * value + share * alone.predictions.get(one)![p]!);
    return [one, z];
  }));
  report('chosen, each segment by itself', apart);
  const chosen: Predictions = new Map([...apart].map(([one, z]) => [one, joinPassages(one.set.pairs, z.map(logistic), one.set.index, one.set.facts).map((p) => Math.log((p + 1e-9) / (1 - p + 1e-9)))]));
  report('chosen', chosen);
  for (const [set, result] of reportSmallSets(all, foldOf, folds)) rows.push(['small sets', set, result]);
  // Conflicts, on the scores of the chosen mixture.
  const disputes = findDisputes(list, chosen);
  const conflicts = reportConflicts(chosen, disputes, foldOf, folds);
  const relations = reportRelations(all, foldOf, folds);
  if (output !== undefined) {
    const train = all.filter(({ name }) => name !== 'seeds');
    const linear = fitPlain(train);
    const judges = fitConflicts(disputes);
    const plainWeights = [...linear.weights].map((w, k) => w * linear.scale[k]!);
    const base = linear.base - plainWeights.reduce((sum, w, k) => sum + w * linear.mean[k]!, 0);
    const source = `// Written by src/train/claims/run.ts, which fits these numbers on invented events, bags of sentence pairs and graded pairs; see src/train/claims/RESULTS.md.
// A tree a line, its nodes in the order of a walk that goes left first: FEATURE<THRESHOLD, or the value of a leaf (log-odds); the first line is the base.

/** Log-odds are scale × (so much plain, the rest boosted) + shift. */
export interface ScoreMixture {
  readonly plainShare: number;
  readonly scale: number;
  readonly shift: number;
}

/** How the parts of the scorer are mixed, where there are third texts, for two texts, and for two that are wholly on one matter; and the plain part: a weight for each of its features. */
export const claimWeights: { readonly many: ScoreMixture; readonly two: ScoreMixture; readonly alone: ScoreMixture; readonly base: number; readonly weights: readonly number[] } = {
  many: ${writeMixture(many)},
  two: ${writeMixture({ ...two, shift: shiftOfTwo })},
  alone: ${writeMixture(alone)},
  base: ${number(base)},
  weights: [${plainWeights.map(number).join(', ')}],
};

/** Each pair by itself. */
export const firstForest = \`
${writeForest(fitPairs(train, firstRows, pairFeatureCount))}\`;

/** Each pair in the light of all. */
export const secondForest = \`
${writeForest(fitPairs(train.filter(isMany), shallow, secondFeatureCount))}\`;

/** The same where there are two texts alone. */
export const secondForestOfTwo = \`
${writeForest(fitPairs(train.filter((one) => !isMany(one)), shallow, secondFeatureCount))}\`;

/** Each pair of a small set by itself. */
export const smallSetForest = \`
${writeForest(fitSmallSets(train))}\`;

/** Whether two segments that belong together say the same, or one more than the other. */
export const relationForest = \`
${writeForest(fitRelations(train))}\`;

/** Whether the values that clash are what two segments disagree on, each clash by itself. */
export const conflictForest = \`
${writeForest(judges.first.values)}\`;

/** The same in the light of all clashes. */
export const secondConflictForest = \`
${writeForest(judges.second.values)}\`;

/** Whether the words that clash are, each clash by itself. */
export const wordConflictForest = \`
${writeForest(judges.first.words)}\`;

/** The same in the light of all clashes. */
export const secondWordConflictForest = \`
${writeForest(judges.second.words)}\`;
`;
    writeFileSync(resolve(output), source);
  }
  return { chosen, rows, conflicts, relations };
}
