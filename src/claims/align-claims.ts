import { assertDocument, assertFraction, assertList, assertObject, type ClaimAlignment, type ClaimLink, type Evidence, type SegmentedText, type Span } from '../bitext/index.js';
import { assertEmbedder, builtInModel, type Embedder } from '../model/index.js';
import { explainRuns, tokenRun, type SegmentIndex } from '../evidence/index.js';
import type { Clash } from './clashes.js';
import { groupParts, leastLookedOfMany, nameClaims, type Dispute, type GroupedMembers } from './form-claims.js';
import { leaveStage, mostForVectors } from './large-sets.js';
import { orderByTexts } from './order-by.js';
import { leastDispute, measureClaims, scoreClaims, type JudgedClash, type ScoredPair } from './score.js';

export interface ClaimOptions {
  /** Links below this score are left out; 0 to 1. */
  readonly minScore?: number;
  /**
   * Vectors for sentences and, if it has them, words; by default the model of this package. Texts in languages that it does not
   * know are compared by words alone; so are all with null. The vectors of other embedders are levelled first (see {@link Embedder}).
   */
  readonly model?: Embedder | null;
}

/**
 * Finds what any number of texts on one matter claim in common, in any order and any mixture of languages: links between
 * segments of different texts, each with its reasons, and the claims that the links make up. Boilerplate makes no claim.
 * Throws `RangeError` when `minScore` is not within 0 and 1, `TypeError` for what is no text or option at all.
 */
export function alignClaims(documents: readonly SegmentedText[], options: ClaimOptions = {}): ClaimAlignment {
  assertList(documents, 'documents', 'an array of segmented texts');
  for (const [index, document] of documents.entries()) assertDocument(document, `documents[${index}]`);
  assertObject(options, 'options');
  const { minScore = 0.5, model = builtInModel() } = options;
  assertFraction(minScore, 'minScore');
  if (model !== null) assertEmbedder(model);
  const { index, pairs, groups } = joinSegments(documents, model ?? undefined, minScore);
  leaveStage(index.textOf.length);
  const links = explainPairs(pairs, index);
  return { version: 1, documents, links, claims: nameClaims(documents, groups, disputesOf(links, index)) };
}

/** The pairs that are links, and the members of each claim. Nothing else that was measured outlives the call: of a large set, there would not be room for it beside the reasons. */
function joinSegments(documents: readonly SegmentedText[], model: Embedder | undefined, minScore: number): { readonly index: SegmentIndex; readonly pairs: readonly ScoredPair[]; readonly groups: readonly GroupedMembers[] } {
  const set = measureClaims(documents, model);
  const { index } = set;
  // Weak links say which segments belong to one claim even where the caller wants only strong ones.
  const pairs = scoreClaims(set, Math.min(minScore, index.textOf.length > mostForVectors ? leastLookedOfMany : leastScore));
  leaveStage(index.textOf.length);
  return { index, pairs: pairs.filter(({ score }) => score >= minScore), groups: groupParts(set, pairs, minScore) };
}

/** Where linked segments disagree, by their numbers in the index. */
export function disputesOf(links: readonly ClaimLink[], { firstSegment }: Pick<SegmentIndex, 'firstSegment'>): Dispute[] {
  return links.filter(({ relation }) => relation === 'conflicting').map(({ from, to, evidence }) => ({
    from: firstSegment[from.document]! + from.segment,
    to: firstSegment[to.document]! + to.segment,
    clashes: evidence.flatMap(({ verdict, source, target }) => (verdict === 'clashes' && source !== null && target !== null ? [{ source, target }] : [])),
  }));
}

/** Pairs below this score say nothing about which segments belong together. */
export const leastScore = 0.01;
// From here up a reader more often says that both say the same than that one says more: on the events, left out one by one (train/claims/RESULTS.md).
const leastSame = 0.5;

/** Links with their reasons, in the order of the pairs. Those of the same two texts are explained one after the other, by the words of both. */
function explainPairs(pairs: readonly ScoredPair[], index: SegmentIndex): ClaimLink[] {
  const links = new Array<ClaimLink>(pairs.length);
  const spans = index.prepared.texts.map(({ tokenType }) => new Array<Span | undefined>(tokenType.length));
  for (const k of orderByTexts(pairs, index.textOf)) links[k] = explainPair(pairs[k]!, index, spans);
  return links;
}

/** A link with its reasons. `spans`: of each text those of its tokens that were told before, so that many links share them. */
export function explainPair(pair: ScoredPair, index: SegmentIndex, spans: readonly (Span | undefined)[][] = []): ClaimLink {
  const { texts, vocabulary } = index.prepared;
  const [a, b] = [index.textOf[pair.from]!, index.textOf[pair.to]!];
  const from = { document: a, segment: pair.from - index.firstSegment[a]! };
  const to = { document: b, segment: pair.to - index.firstSegment[b]! };
  const isConflict = pair.dispute >= leastDispute;
  const words = explainRuns(tokenRun(texts[a]!, from.segment, 1, spans[a]), tokenRun(texts[b]!, to.segment, 1, spans[b]), vocabulary, index.linksTo(pair.from, pair.to));
  const evidence = settleClashes(words, isConflict ? decidingClashes(pair.clashes) : []);
  return { from, to, score: pair.score, relation: isConflict ? 'conflicting' : pair.same >= leastSame ? 'same' : 'overlapping', evidence };
}

/** Of the clashes of a pair, likeliest first, those that the conflict is about: the best, and others that a reader more often calls one than not. */
function decidingClashes(clashes: readonly JudgedClash[]): Clash[] {
  const chosen: Clash[] = [];
  for (const clash of clashes) {
    if (chosen.length > 0 && clash.likelihood < leastDispute) break;
    // Each value clashes with one other.
    if (!chosen.some(({ source, target }) => source.from === clash.source.from || target.from === clash.target.from)) chosen.push(clash);
  }
  return chosen;
}

// A clash weighs as much against two segments as a value that both give weighs for them.
const clashWeight = -7;

/** Evidence in which the clashes are those given; other values that differ are told as what either side has alone. */
function settleClashes(evidence: readonly Evidence[], clashes: readonly Clash[]): Evidence[] {
  const settled: Evidence[] = [];
  const isPart = (one: Span | null, other: Span | null): boolean => clashes.some(({ source, target }) => touches(one, source) || touches(other, target));
  for (const one of evidence) {
    const { kind, verdict, source, target, weight } = one;
    if (verdict === 'agrees') settled.push(one);
    else if (verdict === 'clashes') {
      if (!isPart(source, null)) settled.push({ kind, verdict: 'unanswered', source, target: null, weight: weight / 2 });
      if (!isPart(null, target)) settled.push({ kind, verdict: 'unanswered', source: null, target, weight: weight / 2 });
    } else if (!isPart(source, target)) settled.push(one);
  }
  for (const { kind, source, target } of clashes) settled.push({ kind, verdict: 'clashes', source: { from: source.from, to: source.to }, target: { from: target.from, to: target.to }, weight: clashWeight });
  // Without the room in which it grew: of a large set the reasons are most of what is kept.
  return settled.slice();
}

const touches = (a: { from: number; to: number } | null, b: { from: number; to: number }): boolean => a !== null && a.from < b.to && b.from < a.to;
