import { roundScore, type SegmentedText } from '../bitext/index.js';
import type { Embedder } from '../model/index.js';
import { SegmentIndex, linkWords, prepareTexts } from '../evidence/index.js';
import { findCandidates } from './candidates.js';
import { findCandidatesOfMany } from './candidates-of-many.js';
import { isOfWords, type Clash } from './clashes.js';
import type { WeightedLink } from './cluster.js';
import { clashFeatureCount, measureClashes, relateClashes, type ClashTable, type SoftLikeness } from './disputes.js';
import { readForest, scoreRow, type ForestModel } from './forest.js';
import { ForestKernel } from './forest-kernel.js';
import { graphFeatureCount, graphMeasure } from './graph-features.js';
import { StatedValues } from './known-values.js';
import { leaveStage, mostForVectors } from './large-sets.js';
import { PartTable } from './part-table.js';
import { joinPassages } from './passages.js';
import { pairFeatureCount, pairFeatureNames, pairMeasure, type CandidatePairs, type FeatureVectors } from './pair-features.js';
import { claimWeights, conflictForest, firstForest, relationForest, secondConflictForest, secondForest, secondForestOfTwo, secondWordConflictForest, smallSetForest, wordConflictForest, type ScoreMixture } from './scorer-weights.js';
import { readFacts, type SegmentFacts } from './segment-facts.js';
import { weighTextPairs } from './text-pairs.js';
import { findVectors } from './vectors.js';

/** Everything that is known of the segments of a set of texts before any pair is scored. */
export interface ClaimSet {
  readonly index: SegmentIndex;
  readonly facts: SegmentFacts;
  readonly vectors: FeatureVectors | undefined;
  readonly parts: PartTable;
  readonly pairs: CandidatePairs;
  /** `pairFeatureCount` numbers a pair, in lists of some thousands of pairs. {@link scoreClaims} takes them out list by list: of a large set they would be most of what is kept. */
  readonly features: Float32Array[];
  /** How likely each pair is by itself, where pairs were chosen by that. */
  readonly firstScores?: Float64Array;
}

// From here up a reader more often says that two texts disagree than not: on the events, left out one by one (train/claims/RESULTS.md).
export const leastDispute = 0.5;

/** A clash, and how likely it is what the two segments disagree on. */
export interface JudgedClash extends Clash {
  readonly likelihood: number;
}

/** Two segments of different texts, by their numbers in the index, and how likely a reader joins them. */
export interface ScoredPair {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The same whatever they disagree on: what joins a claim. */
  readonly alike: number;
  /** How likely a reader says that they disagree; 0 where nothing clashes. */
  readonly dispute: number;
  /** Those that two segments which disagree may do so about, the likeliest first. */
  readonly clashes: readonly JudgedClash[];
  /** How likely a reader says that both say the same, and neither more than the other. */
  readonly same: number;
}

/** Measures all candidate pairs of a set of texts; with `ofFirst`, those of the first text alone. */
export function measureClaims(documents: readonly SegmentedText[], model: Embedder | undefined, ofFirst: boolean = false): ClaimSet {
  const stated = new StatedValues();
  const prepared = prepareTexts(documents, { onValues: stated.add.bind(stated) });
  const links = linkWords(prepared.vocabulary, languagePairs(prepared.texts.map((text) => text.language)), [], true);
  const index = new SegmentIndex(prepared, links, (text, segment) => documents[text]!.segments[segment]!.kind === 'boilerplate');
  const facts = readFacts(documents, index, stated);
  const vectors = model === undefined ? undefined : findVectors(index, facts, model);
  const parts = new PartTable(index, facts, vectors);
  const measure = pairMeasure(index, facts, vectors, parts);
  if (index.textOf.length > mostForVectors) return { index, facts, vectors, parts, ...choosePairs(findCandidatesOfMany(index, facts, vectors, ofFirst), measure, ofFirst) };
  const pairs = findCandidates(index, facts, vectors, ofFirst);
  return { index, facts, vectors, parts, pairs, features: [measure(pairs)] };
}

/** The features of all pairs in one row of rows. */
export function featuresOf({ pairs, features }: ClaimSet): Float32Array {
  if (features.length === 1) return features[0]!;
  const joined = new Float32Array(pairs.count * pairFeatureCount);
  let at = 0;
  for (const rows of features) {
    joined.set(rows, at);
    at += rows.length;
  }
  return joined;
}

/** Every two languages that different documents may bring together; one with itself when two documents share it. */
function languagePairs(languages: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const pairs: [number, number][] = [];
  for (const a of counts.keys()) for (const b of counts.keys()) if (a < b || (a === b && counts.get(a)! > 1)) pairs.push([a, b]);
  return pairs;
}

/** Features of the second stage: those of the pair, then those of the graph that the first scores make. */
export const secondFeatureCount: number = pairFeatureCount + graphFeatureCount;

export function joinFeatures(pairs: CandidatePairs, features: Float32Array, graph: Float32Array): Float32Array {
  const joined = new Float32Array(pairs.count * secondFeatureCount);
  for (let p = 0; p < pairs.count; p++) {
    joined.set(features.subarray(p * pairFeatureCount, (p + 1) * pairFeatureCount), p * secondFeatureCount);
    joined.set(graph.subarray(p * graphFeatureCount, (p + 1) * graphFeatureCount), p * secondFeatureCount + pairFeatureCount);
  }
  return joined;
}

/** Features of small sets: those of the pair, then how much is thought to stand beside the set. */
export const smallSetFeatureCount: number = pairFeatureCount + 1;

/** Writes the features of the pair at `from` among those of a small set into `row`, from `at` on. */
export function copySmallSetRow(features: Float32Array, from: number, { beside }: SegmentFacts, row: Float32Array, at: number): void {
  for (let k = 0; k < pairFeatureCount; k++) row[at + k] = features[from + k]!;
  row[at + pairFeatureCount] = beside;
}

/** What the plain part of the scorer looks at: few features, whose weights hold on any report. */
export const plainFeatures: readonly string[] = [
  'soft mean', 'told, less', 'told, more', 'soft content, less', 'soft content, more', 'claim met', 'claim met less', 'centred cosine', 'claim cosine', 'context cosine', 'no vectors',
  'values same', 'values clash', 'names same',
];
const plainColumns: readonly number[] = plainFeatures.map((name) => pairFeatureNames.indexOf(name));

/** The features of the plain part, one row a pair. */
export function pickPlain(pairs: CandidatePairs, features: Float32Array): Float32Array {
  const width = plainColumns.length;
  const picked = new Float32Array(pairs.count * width);
  for (let p = 0; p < pairs.count; p++) for (let k = 0; k < width; k++) picked[p * width + k] = features[p * pairFeatureCount + plainColumns[k]!]!;
  return picked;
}

// With two texts alone, a dispute lifts the score of segments that are at least so alike.
const leastForDispute = 0.15;

/** So much plain, so much boosted: the first holds on any text, the second knows more; `train/claims/RESULTS.md` tells what each share brings. */
function blend({ plainShare, scale, shift }: ScoreMixture, boosted: number, plain: number): number {
  return scale * ((1 - plainShare) * boosted + plainShare * plain) + shift;
}

// Up to the first, texts are scored as the cases were of which the trees learned; from the second on they are more on one matter than any of those.
const knownTopic = 0.28;
const unknownTopic = 0.42;

/** How much of the score the plain part has by right of the topic: all where everything is on one matter, as in real reports of one decision, and trees have seen nothing like it. */
export function plainShareOf(topic: number): number {
  return Math.min(1, Math.max(0, (topic - knownTopic) / (unknownTopic - knownTopic)));
}

/** How much of the score the trees of small sets have: as much as stands beside the set only in thought. */
function smallShareOf({ beside, silent }: SegmentFacts): number {
  const claiming = silent.reduce((sum, isSilent) => sum + 1 - isSilent, 0);
  return beside / (claiming + beside);
}

interface Scorer {
  readonly first: ForestModel;
  readonly second: ForestModel;
  readonly secondOfTwo: ForestModel;
  /** Of small sets each pair by itself. */
  readonly ofSmall: ForestModel;
  /** Whether a link says the same on both sides. */
  readonly relation: ForestModel;
  readonly conflict: Judge;
  readonly secondConflict: Judge;
  /** What walks through the trees of the judges. */
  readonly kernel: ForestKernel;
}
/** A judge of values that clash, and one of words. */
interface Judge {
  readonly values: ForestModel;
  readonly words: ForestModel;
}
let known: Scorer | undefined;

function readScorer(): Scorer {
  if (known !== undefined) return known;
  const conflict = { values: readForest(conflictForest), words: readForest(wordConflictForest) };
  const secondConflict = { values: readForest(secondConflictForest), words: readForest(secondWordConflictForest) };
  const kernel = new ForestKernel([conflict.values, conflict.words, secondConflict.values, secondConflict.words]);
  return (known = { first: readForest(firstForest), second: readForest(secondForest), secondOfTwo: readForest(secondForestOfTwo), ofSmall: readForest(smallSetForest), relation: readForest(relationForest), conflict, secondConflict, kernel });
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
/** How likely each pair is by itself. */
function scoreAlone({ first }: Scorer, { count }: CandidatePairs, features: Float32Array): Float64Array {
  const scores = new Float64Array(count);
  for (let p = 0; p < count; p++) scores[p] = logistic(scoreRow(first, features, p * pairFeatureCount));
  return scores;
}

// In a large set, pairs below this first score go no further: few of them are links, and most of those are wrong (train/claims/RESULTS.md).
const leastFirst = 0.18;

/**
 * The pairs of a large set whose first score leaves them a chance, with their features and that score. Lists of candidates are measured
 * one after the other, and each is left with those first that are kept: the features of all would take a gigabyte.
 */
function choosePairs(lists: Iterable<CandidatePairs>, measure: (pairs: CandidatePairs) => Float32Array, turned: boolean): { pairs: CandidatePairs; features: Float32Array[]; firstScores: Float64Array } {
  const parts: { pairs: CandidatePairs; firstScores: Float64Array }[] = [];
  const features: Float32Array[] = [];
  let total = 0;
  for (const pairs of lists) {
    const rows = measure(pairs);
    const first = scoreAlone(readScorer(), pairs, rows);
    const { from, to, mean } = pairs;
    let count = 0;
    for (let p = 0; p < pairs.count; p++) {
      if (first[p]! < leastFirst) continue;
      if (count < p) {
        rows.copyWithin(count * pairFeatureCount, p * pairFeatureCount, (p + 1) * pairFeatureCount);
        from[count] = from[p]!;
        to[count] = to[p]!;
        mean[count] = mean[p]!;
        first[count] = first[p]!;
      }
      count++;
    }
    parts.push({ pairs: { count, turned, from: from.slice(0, count), to: to.slice(0, count), mean: mean.slice(0, count) }, firstScores: first.slice(0, count) });
    features.push(rows.slice(0, count * pairFeatureCount));
    total += count;
  }
  const joined = { pairs: { count: total, turned, from: new Int32Array(total), to: new Int32Array(total), mean: new Float64Array(total) }, features, firstScores: new Float64Array(total) };
  let at = 0;
  for (const { pairs, firstScores } of parts) {
    joined.pairs.from.set(pairs.from, at);
    joined.pairs.to.set(pairs.to, at);
    joined.pairs.mean.set(pairs.mean, at);
    joined.firstScores.set(firstScores, at);
    at += pairs.count;
  }
  return joined;
}

const softColumn = pairFeatureNames.indexOf('soft mean');
const toldColumn = pairFeatureNames.indexOf('told, less');

/** What `measureClashes` takes from the features of the pairs. */
export function softOf(set: ClaimSet): SoftLikeness {
  const features = featuresOf(set);
  const column = (at: number): Float32Array => Float32Array.from({ length: set.pairs.count }, (_, p) => features[p * pairFeatureCount + at]!);
  return { mean: column(softColumn), told: column(toldColumn) };
}

/**
 * Scores every candidate in three steps: each pair by itself; each pair again in the light of all the others, joined with a
 * plain linear score; and, for those that may belong together, whether they disagree. Best first; those below `leastScore`
 * are left out. The set is left without its features. `known` are links between segments that the pairs leave out, as they were scored before.
 */
export function scoreClaims(set: ClaimSet, leastScore: number, known: readonly WeightedLink[] = []): ScoredPair[] {
  const { index, facts, vectors } = set;
  const scorer = readScorer();
  const isLarge = index.textOf.length > mostForVectors;
  const { pairs } = set;
  const firstScores = set.firstScores ?? scoreAlone(scorer, pairs, featuresOf(set));
  const { single, soft, same } = scoreAgain(set, firstScores, scorer, known);
  const scores = joinPassages(pairs, isLarge ? weighTextPairs(pairs, single, index, facts) : single, index, facts);
  leaveStage(index.textOf.length);
  const table = measureClashes(pairs, scores, soft, { index, facts, vectors }, known);
  const { clashes, pairOf } = table;
  const likelihoods = judgeClashes(table, scorer);
  // What a text tells again has the score of its first telling.
  const twins = new Map<number, number[]>();
  facts.twin.forEach((original, segment) => {
    if (original === segment || facts.silent[segment] === 1) return;
    const list = twins.get(original);
    if (list === undefined) twins.set(original, [original, segment]);
    else list.push(segment);
  });
  const isMany = index.prepared.texts.length > 2;
  const scored: ScoredPair[] = [];
  for (let p = 0, next = 0, end = 0; p < pairs.count; p++, next = end) {
    let likelihood = 0;
    for (; end < clashes.length && pairOf[end] === p; end++) likelihood = Math.max(likelihood, likelihoods[end]!);
    const dispute = roundScore(likelihood);
    // Two that disagree speak of one matter: they belong together at least as likely. Of two texts that may be strangers, something
    // else has to say so too.
    const alike = roundScore(scores[p]!);
    const score = isMany || alike >= leastForDispute ? Math.max(alike, dispute) : alike;
    if (score < leastScore) continue;
    const found = dispute < leastDispute ? none : rankClashes(clashes, likelihoods, next, end);
    const [a, b] = [pairs.from[p]!, pairs.to[p]!];
    for (const from of twins.get(a) ?? [a]) {
      for (const to of twins.get(b) ?? [b]) scored.push({ from, to, score, alike, dispute, clashes: from === a && to === b ? found : shiftClashes(found, index, a, from, b, to), same: same[p]! });
    }
  }
  return scored.sort((x, y) => y.score - x.score || x.from - y.from || x.to - y.to);
}

const none: readonly JudgedClash[] = [];

// Of pairs below this score, which hardly become links, nobody asks what they are.
const leastRelated = 0.2;

/** The second score of each pair, what is asked of its features afterwards, and how likely the two say the same. One row at a time: those of all pairs of a large set would take half a gigabyte. */
function scoreAgain({ index, facts, pairs, features }: ClaimSet, firstScores: Float64Array, { second, secondOfTwo, ofSmall, relation }: Scorer, known: readonly WeightedLink[]): { single: Float64Array; soft: SoftLikeness; same: Float64Array } {
  const { weights, base, many, two, alone } = claimWeights;
  const isMany = index.prepared.texts.length > 2;
  const share = plainShareOf(facts.topic);
  const smallShare = smallShareOf(facts);
  const [forest, mixture] = isMany ? [second, many] : [secondOfTwo, two];
  const measure = share < 1 ? graphMeasure(pairs, firstScores, index, known) : undefined;
  const row = new Float32Array(secondFeatureCount);
  const single = new Float64Array(pairs.count);
  const soft = { mean: new Float32Array(pairs.count), told: new Float32Array(pairs.count) };
  const same = new Float64Array(pairs.count);
  let p = 0;
  for (let rows = features.shift(); rows !== undefined; rows = features.shift()) {
    for (let first = 0; first < rows.length; first += pairFeatureCount, p++) {
      let sum = base;
      for (let k = 0; k < weights.length; k++) sum += weights[k]! * rows[first + plainColumns[k]!]!;
      let z = 0;
      if (measure !== undefined) {
        for (let k = 0; k < pairFeatureCount; k++) row[k] = rows[first + k]!;
        measure(p, row, pairFeatureCount);
        z += (1 - share) * blend(mixture, scoreRow(forest, row, 0), sum);
      }
      if (share > 0) z += share * blend(alone, 0, sum);
      if (smallShare > 0) {
        copySmallSetRow(rows, first, facts, row, 0);
        z = (1 - smallShare) * z + smallShare * scoreRow(ofSmall, row, 0);
      }
      single[p] = logistic(z);
      soft.mean[p] = rows[first + softColumn]!;
      soft.told[p] = rows[first + toldColumn]!;
      if (single[p]! >= leastRelated) same[p] = logistic(scoreRow(relation, rows, first));
    }
  }
  return { single, soft, same };
}

/** Clashes `from` to `to`, the likeliest first. */
function rankClashes(clashes: readonly Clash[], likelihoods: Float64Array, from: number, to: number): JudgedClash[] {
  const judged: JudgedClash[] = [];
  for (let k = from; k < to; k++) {
    const { kind, type, source, target, values } = clashes[k]!;
    judged.push({ kind, type, source, target, values, likelihood: likelihoods[k]! });
  }
  return judged.sort((x, y) => y.likelihood - x.likelihood);
}

/** How likely each clash is what its pair disagrees on. */
function judgeClashes(table: ClashTable, { conflict, secondConflict, kernel }: Scorer): Float64Array {
  const { clashes, rows } = table;
  // The clashes of words, and those of values: each has its judge.
  const ofWords: number[] = [];
  const ofValues: number[] = [];
  for (let k = 0; k < clashes.length; k++) (isOfWords(clashes[k]!) ? ofWords : ofValues).push(k);
  const likelihoods = new Float64Array(clashes.length);
  const judge = (forest: ForestModel, places: readonly number[]): void => {
    const odds = kernel.scoreRows(forest, rows, clashFeatureCount, Int32Array.from(places, (k) => k * clashFeatureCount));
    for (let x = 0; x < places.length; x++) likelihoods[places[x]!] = logistic(odds[x]!);
  };
  judge(conflict.values, ofValues);
  judge(conflict.words, ofWords);
  relateClashes(table, likelihoods);
  judge(secondConflict.values, ofValues);
  judge(secondConflict.words, ofWords);
  return likelihoods;
}

/** The clashes of a pair, moved to segments that say the same words elsewhere in the same texts. */
function shiftClashes(clashes: readonly JudgedClash[], index: SegmentIndex, a: number, from: number, b: number, to: number): JudgedClash[] {
  const startOf = (segment: number): number => {
    const text = index.textOf[segment]!;
    return index.prepared.texts[text]!.document.segments[segment - index.firstSegment[text]!]!.from;
  };
  const [left, right] = [startOf(from) - startOf(a), startOf(to) - startOf(b)];
  return clashes.map((clash) => ({
    ...clash,
    source: { from: clash.source.from + left, to: clash.source.to + left },
    target: { from: clash.target.from + right, to: clash.target.to + right },
  }));
}
