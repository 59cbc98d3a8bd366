import { contentId, segmentText, type Claim, type ClaimAlignment, type ClaimLink, type ClaimRelation, type Evidence, type SegmentedText } from '../bitext/index.js';
import { explainRuns, linkWords, prepareTexts, SegmentIndex, tokenRun } from '../evidence/index.js';
import { clusterLinks } from './cluster.js';
import { scoreCandidates, type ScoredPair } from './score.js';

export interface ClaimOptions {
  /** Links below this score are left out; 0 to 1. */
  readonly minScore?: number;
}

/**
 * Finds what any number of texts on one matter claim in common, in any order and any mixture of languages: links between
 * segments of different texts, each with its reasons, and the claims that the links make up. Boilerplate makes no claim.
 * Throws `RangeError` when `minScore` is not within 0 and 1.
 */
export function alignClaims(documents: readonly SegmentedText[], { minScore = 0.5 }: ClaimOptions = {}): ClaimAlignment {
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`got minScore ${minScore}, expected 0 to 1`);
  const prepared = prepareTexts(documents);
  const { texts, vocabulary } = prepared;
  const links = linkWords(vocabulary, languagePairs(texts.map((text) => text.language)));
  const isSkipped = (text: number, segment: number): boolean => documents[text]!.segments[segment]!.kind === 'boilerplate';
  const index = new SegmentIndex(prepared, links, isSkipped);
  const pairs = scoreCandidates(index);
  const claimLinks = pairs.filter(({ score }) => score >= minScore).map((pair) => explainPair(pair, index));
  return { version: 1, documents, links: claimLinks, claims: formClaims(documents, index, pairs, claimLinks, minScore, isSkipped) };
}

/** Every two languages that different documents may bring together; one with itself when two documents share it. */
function languagePairs(languages: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const pairs: [number, number][] = [];
  for (const a of counts.keys()) for (const b of counts.keys()) if (a < b || (a === b && counts.get(a)! > 1)) pairs.push([a, b]);
  return pairs;
}

function explainPair(pair: ScoredPair, index: SegmentIndex): ClaimLink {
  const { texts, vocabulary } = index.prepared;
  const [a, b] = [index.textOf[pair.from]!, index.textOf[pair.to]!];
  const from = { document: a, segment: pair.from - index.firstSegment[a]! };
  const to = { document: b, segment: pair.to - index.firstSegment[b]! };
  const evidence = explainRuns(tokenRun(texts[a]!, from.segment, 1), tokenRun(texts[b]!, to.segment, 1), vocabulary, index.links);
  const relation: ClaimRelation = isConflict(evidence, pair.score) ? 'conflicting' : Math.min(pair.covered, pair.covers) > 0.5 ? 'same' : 'overlapping';
  return { from, to, score: pair.score, relation, evidence };
}

// Two sentences on different matters may well name different numbers: only a pair that probably belongs together conflicts.
const leastConflict = 0.3;

function isConflict(evidence: readonly Evidence[], score: number): boolean {
  return score >= leastConflict && evidence.some(({ verdict }) => verdict === 'clashes');
}

// A link below this score makes no claim of two segments, however low a caller's minScore.
const leastJoin = 0.35;

function formClaims(documents: readonly SegmentedText[], index: SegmentIndex, pairs: readonly ScoredPair[], links: readonly ClaimLink[], minScore: number, isSkipped: (text: number, segment: number) => boolean): Claim[] {
  const segments = index.textOf.length;
  const refOf = (segment: number): { document: number; segment: number } => {
    const document = index.textOf[segment]!;
    return { document, segment: segment - index.firstSegment[document]! };
  };
  const conflicting = new Set<string>();
  links.forEach(({ relation, from, to }) => {
    if (relation === 'conflicting') conflicting.add(`${index.firstSegment[from.document]! + from.segment} ${index.firstSegment[to.document]! + to.segment}`);
  });
  const claims: Claim[] = [];
  const ids = new Map<string, number>();
  for (const { members, central } of clusterLinks(segments, pairs, Math.max(minScore, leastJoin))) {
    const refs = members.map(refOf);
    if (refs.length === 1 && isSkipped(refs[0]!.document, refs[0]!.segment)) continue;
    const words = refs.map((ref) => segmentText(documents[ref.document]!, ref.segment)).sort();
    const id = contentId(words);
    // The same words elsewhere make the same id; the second and later ones are numbered.
    const copies = (ids.get(id) ?? 0) + 1;
    ids.set(id, copies);
    const disputed = members.some((a, x) => members.slice(x + 1).some((b) => conflicting.has(`${a} ${b}`)));
    claims.push({ claimId: copies === 1 ? id : `${id}-${copies}`, members: refs, central: refOf(central), disputed });
  }
  return claims;
}
