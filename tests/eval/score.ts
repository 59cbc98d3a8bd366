import { compareBeads, type Agreement, type BeadComparison, type BeadShape, type SegmentKind, type SegmentRange, type Span } from '../../src/bitext/index.js';

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 from counts; a ratio of nothing is 0. */
export function agreementOf(right: number, found: number, wanted: number): Agreement {
  const precision = ratio(right, found);
  const recall = ratio(right, wanted);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

// ---------------------------------------------------------------- segmentation

/** Boundary agreement, and the share of gold sentences that were found exactly. */
export interface SegmentationScore extends Agreement {
  readonly exact: number;
  /** How well headings, list items and boilerplate are told from sentences, where gold knows the kinds: F1 over exact segments of the same kind. */
  readonly kindF1?: number;
}

/** A segment and, where it is known, its kind. */
export interface KindedSpan extends Span {
  readonly kind?: SegmentKind;
}

export interface SegmentationCase {
  readonly text: string;
  readonly gold: readonly KindedSpan[];
  readonly found: readonly KindedSpan[];
}

/**
 * A boundary is where a segment ends, trailing blanks left out of account. The end of the text is no boundary: every
 * segmenter finds it.
 */
export function scoreSegmentation(cases: readonly SegmentationCase[]): SegmentationScore {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let exact = 0;
  let sentences = 0;
  const kinds = { right: 0, found: 0, wanted: 0 };
  for (const { text, gold, found: segments } of cases) {
    const goldSpans = withoutBlanks(text, gold);
    const foundSpans = withoutBlanks(text, segments);
    const textEnd = text.trimEnd().length;
    const goldEnds = new Set(goldSpans.map((span) => span.to).filter((to) => to < textEnd));
    const foundEnds = new Set(foundSpans.map((span) => span.to).filter((to) => to < textEnd));
    found += foundEnds.size;
    wanted += goldEnds.size;
    for (const end of foundEnds) if (goldEnds.has(end)) right++;

    const startOf = new Map(foundSpans.map(({ from, to }) => [to, from]));
    sentences += goldSpans.length;
    for (const { from, to } of goldSpans) if (startOf.get(to) === from) exact++;

    if (goldSpans.every(({ kind }) => kind === undefined)) continue;
    const goldKinds = new Set(goldSpans.filter(isNoSentence).map(keyOfSpan));
    const foundKinds = new Set(foundSpans.filter(isNoSentence).map(keyOfSpan));
    kinds.wanted += goldKinds.size;
    kinds.found += foundKinds.size;
    for (const key of foundKinds) if (goldKinds.has(key)) kinds.right++;
  }
  const score = { ...agreementOf(right, found, wanted), exact: ratio(exact, sentences) };
  return kinds.wanted === 0 ? score : { ...score, kindF1: agreementOf(kinds.right, kinds.found, kinds.wanted).f1 };
}

const isNoSentence = ({ kind }: KindedSpan): boolean => kind !== undefined && kind !== 'sentence';
const keyOfSpan = ({ from, to, kind }: KindedSpan): string => `${from} ${to} ${kind}`;

function withoutBlanks(text: string, spans: readonly KindedSpan[]): KindedSpan[] {
  const trimmed: KindedSpan[] = [];
  for (const span of spans) {
    const { from, to } = span;
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (start < end) trimmed.push({ ...span, from: start, to: end });
  }
  return trimmed;
}

// ---------------------------------------------------------------- alignment

/** A found bead and how sure the aligner was of it. */
export interface ScoredBead extends BeadShape {
  readonly score: number;
}

export interface AlignmentCase {
  readonly gold: readonly BeadShape[];
  readonly found: readonly ScoredBead[];
  readonly sourceCount: number;
  readonly targetCount: number;
}

export interface AlignmentScore extends BeadComparison {
  /** Shape of gold bead, such as `2-1` → how many of them were found exactly, and how many there are. */
  readonly recallByShape: ReadonlyMap<string, readonly [found: number, all: number]>;
  /** Mean distance between the scores of beads with two sides and the share of them that gold has; 0–1. */
  readonly calibrationError: number;
}

/**
 * Strict and lax agreement over all cases together: the cases are laid end to end as one long text, so that
 * `compareBeads` counts every bead once and long texts weigh more than short ones.
 */
export function scoreAlignment(cases: readonly AlignmentCase[]): AlignmentScore {
  const gold: BeadShape[] = [];
  const found: ScoredBead[] = [];
  let source = 0;
  let target = 0;
  for (const item of cases) {
    for (const bead of item.gold) gold.push(shift(bead, source, target));
    for (const bead of item.found) found.push({ ...shift(bead, source, target), score: bead.score });
    source += item.sourceCount;
    target += item.targetCount;
  }

  const foundKeys = new Set(found.map(keyOfBead));
  const goldKeys = new Set(gold.map(keyOfBead));
  const recallByShape = new Map<string, [number, number]>();
  for (const bead of gold) {
    const shape = `${bead.source.count}-${bead.target.count}`;
    const counts = recallByShape.get(shape) ?? [0, 0];
    if (foundKeys.has(keyOfBead(bead))) counts[0]++;
    counts[1]++;
    recallByShape.set(shape, counts);
  }
  const judged = found.filter((bead) => bead.source.count > 0 && bead.target.count > 0);
  return {
    ...compareBeads(found, gold),
    recallByShape: new Map([...recallByShape].sort(([a], [b]) => (a < b ? -1 : 1))),
    calibrationError: calibrationError(judged.map((bead) => ({ score: bead.score, right: goldKeys.has(keyOfBead(bead)) }))),
  };
}

const shift = ({ source, target }: BeadShape, bySource: number, byTarget: number): BeadShape => ({
  source: { first: source.first + bySource, count: source.count },
  target: { first: target.first + byTarget, count: target.count },
});
// Where a side is empty its place says nothing: two aligners may hang the same 1-0 bead before or after a neighbour.
const keyOfRange = ({ first, count }: SegmentRange): string => (count === 0 ? '-' : `${first}+${count}`);
const keyOfBead = ({ source, target }: BeadShape): string => `${keyOfRange(source)} ${keyOfRange(target)}`;

/** Gold that knows the block (a paragraph, a list item) of each sentence and no more; `null` where it knows none. */
export interface BlockCase {
  readonly sourceBlocks: readonly (string | number | null)[];
  readonly targetBlocks: readonly (string | number | null)[];
  readonly found: readonly (BeadShape & { readonly score: number })[];
}

/**
 * A bead is right when both its sides touch the same blocks and none that is unknown. Precision: over the beads with a
 * known block on both sides; the calibration error is over the same. Recall: the share of sentences in right beads, over those whose
 * block both texts have.
 */
export function scoreBlocks(cases: readonly BlockCase[]): Agreement & { readonly calibrationError: number } {
  let right = 0;
  const judged: { score: number; right: boolean }[] = [];
  let reached = 0;
  let reachable = 0;
  for (const { sourceBlocks, targetBlocks, found } of cases) {
    const reachedSource = new Set<number>();
    const reachedTarget = new Set<number>();
    for (const bead of found) {
      const sourceIndices = indicesOf(bead.source);
      const targetIndices = indicesOf(bead.target);
      const touchedSource = new Set(sourceIndices.map((i) => sourceBlocks[i] ?? null));
      const touchedTarget = new Set(targetIndices.map((j) => targetBlocks[j] ?? null));
      if (![...touchedSource].some(isKnown) || ![...touchedTarget].some(isKnown)) continue;
      const touched = new Set<string | number | null>([...touchedSource, ...touchedTarget]);
      const isRight = !touched.has(null) && touched.size === touchedSource.size && touched.size === touchedTarget.size;
      judged.push({ score: bead.score, right: isRight });
      if (!isRight) continue;
      right++;
      for (const i of sourceIndices) reachedSource.add(i);
      for (const j of targetIndices) reachedTarget.add(j);
    }
    const inSource = new Set(sourceBlocks);
    const inTarget = new Set(targetBlocks);
    reached += reachedSource.size + reachedTarget.size;
    reachable += sourceBlocks.filter((block) => isKnown(block) && inTarget.has(block)).length;
    reachable += targetBlocks.filter((block) => isKnown(block) && inSource.has(block)).length;
  }
  const precision = ratio(right, judged.length);
  const recall = ratio(reached, reachable);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), calibrationError: calibrationError(judged) };
}

const isKnown = (block: string | number | null): boolean => block !== null;
const indicesOf = ({ first, count }: SegmentRange): number[] => Array.from({ length: count }, (_, k) => first + k);

// ---------------------------------------------------------------- claims

/** A pair of segments of two documents, each by index. */
export type SegmentPair = readonly [documentA: number, segmentA: number, documentB: number, segmentB: number];

export interface FoundLink {
  readonly pair: SegmentPair;
  readonly score: number;
  readonly conflicting: boolean;
}

export interface ClaimCase {
  /** Grade of each pair that is not 0. 3: the same claim; 2: the same in part; 1: related, which counts neither way. */
  readonly gold: readonly (readonly [...SegmentPair, grade: number])[];
  readonly conflicts: readonly SegmentPair[];
  readonly found: readonly FoundLink[];
}

export interface ClaimScore extends Agreement {
  readonly averagePrecision: number;
  /** F1 at the threshold that suits it best; far above `f1` means that the scores are out of true. */
  readonly bestF1: number;
  readonly calibrationError: number;
  /** Share of the pairs graded 3, and of those graded 2, that were found with a score of 0.5 or more. */
  readonly recallOfSame: number;
  readonly recallOfOverlapping: number;
  readonly conflicts: Agreement;
}

/**
 * Ranks all links of all cases together. A pair of grade 2 or 3 is right, one of grade 1 is left out of account.
 * Precision, recall and F1 are at a score of 0.5. Throws `RangeError` when a pair is given twice.
 */
export function scoreClaims(cases: readonly ClaimCase[]): ClaimScore {
  const judged: { score: number; right: boolean }[] = [];
  const accepted = { right: 0, found: 0, same: 0, overlapping: 0 };
  const wanted = { same: 0, overlapping: 0 };
  const conflicts = { right: 0, found: 0, wanted: 0 };
  for (const { gold, conflicts: goldConflicts, found } of cases) {
    const grades = new Map(gold.map(([a, i, b, j, grade]) => [keyOfPair([a, i, b, j]), grade]));
    const clashes = new Set(goldConflicts.map(keyOfPair));
    for (const grade of grades.values()) {
      if (grade === 3) wanted.same++;
      else if (grade === 2) wanted.overlapping++;
    }
    conflicts.wanted += clashes.size;

    const seen = new Set<string>();
    for (const { pair, score, conflicting } of found) {
      const key = keyOfPair(pair);
      if (seen.has(key)) throw new RangeError(`got the pair ${key} twice, expected each pair of segments at most once`);
      seen.add(key);
      const grade = grades.get(key) ?? 0;
      if (conflicting && clashes.has(key)) {
        conflicts.right++;
        conflicts.found++;
      } else if (conflicting && grade !== 1) conflicts.found++;
      if (grade === 1) continue;
      judged.push({ score, right: grade >= 2 });
      if (score < 0.5) continue;
      accepted.found++;
      if (grade === 3) accepted.same++;
      else if (grade === 2) accepted.overlapping++;
    }
  }
  const total = wanted.same + wanted.overlapping;
  return {
    ...agreementOf(accepted.same + accepted.overlapping, accepted.found, total),
    ...rank(judged, total),
    calibrationError: calibrationError(judged),
    recallOfSame: ratio(accepted.same, wanted.same),
    recallOfOverlapping: ratio(accepted.overlapping, wanted.overlapping),
    conflicts: agreementOf(conflicts.right, conflicts.found, conflicts.wanted),
  };
}

const keyOfPair = ([a, i, b, j]: SegmentPair): string => `${a}:${i} ${b}:${j}`;

function rank(judged: readonly { score: number; right: boolean }[], wanted: number): { averagePrecision: number; bestF1: number } {
  const ranked = [...judged].sort((a, b) => b.score - a.score);
  let right = 0;
  let precisions = 0;
  let bestF1 = 0;
  ranked.forEach((link, index) => {
    if (link.right) {
      right++;
      precisions += right / (index + 1);
    }
    bestF1 = Math.max(bestF1, agreementOf(right, index + 1, wanted).f1);
  });
  return { averagePrecision: ratio(precisions, wanted), bestF1 };
}

/**
 * Expected calibration error over ten bins of equal width (Naeini et al. 2015): the mean distance between the score that
 * links were given and the share of them that is right, weighted by links.
 */
export function calibrationError(links: readonly { readonly score: number; readonly right: boolean }[]): number {
  const excess = new Float64Array(10);
  for (const { score, right } of links) excess[Math.min(9, Math.floor(score * 10))]! += score - (right ? 1 : 0);
  return ratio(excess.reduce((sum, bin) => sum + Math.abs(bin), 0), links.length);
}

// ---------------------------------------------------------------- mining, similarity, words

/** Pairs found between two bags of sentences, against gold pairs; both as `[source, target]`. */
export function scorePairs(cases: readonly { readonly gold: readonly (readonly [number, number])[]; readonly found: readonly (readonly [number, number])[] }[]): Agreement {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const item of cases) {
    const gold = new Set(item.gold.map(String));
    const distinct = new Set(item.found.map(String));
    wanted += gold.size;
    found += distinct.size;
    for (const pair of distinct) if (gold.has(pair)) right++;
  }
  return agreementOf(right, found, wanted);
}

/** Spearman's rank correlation: Pearson's on ranks, equal values sharing the mean of their ranks. −1 to 1; `NaN` when one side is constant. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  const ranksOfX = ranksOf(x);
  const ranksOfY = ranksOf(y);
  const mean = (x.length - 1) / 2;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = ranksOfX[i]! - mean;
    const dy = ranksOfY[i]! - mean;
    covariance += dx * dy;
    varianceX += dx * dx;
    varianceY += dy * dy;
  }
  return covariance / Math.sqrt(varianceX * varianceY);
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + end - 1) / 2;
    start = end;
  }
  return ranks;
}

export interface WordCase {
  readonly accepted: readonly string[];
  /** Best first. */
  readonly found: readonly string[];
}

/** Share of words whose first answer is accepted, and of those with an accepted answer among the first five. */
export function scoreWords(cases: readonly WordCase[]): { readonly precisionAt1: number; readonly precisionAt5: number } {
  let first = 0;
  let five = 0;
  for (const { accepted, found } of cases) {
    const words = found.slice(0, 5).map((word) => word.toLowerCase());
    if (words[0] !== undefined && accepted.includes(words[0])) first++;
    if (words.some((word) => accepted.includes(word))) five++;
  }
  return { precisionAt1: ratio(first, cases.length), precisionAt5: ratio(five, cases.length) };
}
