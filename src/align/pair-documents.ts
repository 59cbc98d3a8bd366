import { assertDocument, assertList, type SegmentedText } from '../bitext/index.js';
import { builtInModel, type Embedder } from '../model/index.js';
import { assignBest } from './assign.js';
import { CollectionEvidence, documentFeatureNames } from './document-evidence.js';
import { weightsWithoutVectors, weightsWithVectors, type PairingWeights } from './document-weights.js';

/** How documents are paired. */
export interface PairDocumentsOptions {
  /** Pairs below this score are left out; 0 to 1, by default 0.5. */
  readonly minScore?: number;
  /** What gives documents their vectors; by default the model of this package, none with null. */
  readonly model?: Embedder | null;
  /**
   * Of each document what is the same in both languages though it is no prose: hashes of code blocks, addresses of links, ids.
   * Each counts as a word would.
   */
  readonly fixed?: { readonly source: readonly (readonly string[])[]; readonly target: readonly (readonly string[])[] };
}

/**
 * Why two documents belong together, or not.
 * - `vector`: their meaning as a whole. `words`: numbers, names and other words that are the same in both.
 * - `path`: the paths are the same but for the language, or each says another partner. `name`: the file names look or mean alike.
 * - `length`: as long as the other documents lead one to expect. `lead`: how far no other document comes near.
 */
export interface PairReason {
  readonly kind: 'vector' | 'words' | 'path' | 'name' | 'length' | 'lead';
  /** In nats: above 0 for the pair, below 0 against it. */
  readonly weight: number;
  /** Of `words`, the rarest. */
  readonly words?: readonly string[];
}

/** Two documents that belong together. */
export interface DocumentPair {
  /** Index in the first collection. */
  readonly source: number;
  readonly target: number;
  /** How likely that is right, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly PairReason[];
}

/** Which documents of two collections belong together, and which stand alone. Plain data. */
export interface DocumentPairing {
  readonly version: 1;
  /** By source; each document in one pair at most. */
  readonly pairs: readonly DocumentPair[];
  readonly sourceOnly: readonly number[];
  readonly targetOnly: readonly number[];
}

/** Candidates that each kind of evidence names for a document. */
const candidatesPerDocument = 12;
const leastLogOdds = -12;
// To have no rival says nothing where there are few others: a document leads at most a stranger as likely as this, in nats, the
// less likely the more others there are.
const strangerLogOdds = (others: number): number => Math.max(leastLogOdds, -2.5 - 1.5 * Math.log(Math.max(1, others)));

/**
 * Finds which documents of two collections belong together: by content (vectors, and the numbers, names and other words that
 * languages share), and by path, where texts have theirs as `name` (`en/guide.md` and `nl/guide.md`, `guide.en.md`). Of all
 * one-to-one choices it takes the likeliest; what has no likely partner stands alone. Ten thousand documents a side are compared
 * by index and by parts of the vector space, never all with all. Throws `RangeError` when `minScore` is not within 0 and 1, or
 * `fixed` has not a list for each document.
 */
export function pairDocuments(sources: readonly SegmentedText[], targets: readonly SegmentedText[], options: PairDocumentsOptions = {}): DocumentPairing {
  for (const [name, documents] of [['sources', sources], ['targets', targets]] as const) {
    assertList(documents, name, 'an array of segmented texts, as segment() makes');
    // A hole in the array is no document either.
    for (const [index, document] of documents.entries()) assertDocument(document, `${name}[${index}]`);
  }
  const { minScore = 0.5, model = builtInModel(), fixed } = options;
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`got minScore ${minScore}, expected 0 to 1`);
  if (fixed !== undefined && (fixed.source.length !== sources.length || fixed.target.length !== targets.length)) {
    throw new RangeError(`got fixed for ${fixed.source.length} and ${fixed.target.length} documents, expected one list for each of ${sources.length} and ${targets.length}`);
  }
  // One order of the collections, whichever way they came, makes rounding and ties come out alike in both directions.
  if (compareCollections(sources, targets) > 0) return mirror(pairDocuments(targets, sources, { minScore, model, ...(fixed !== undefined && { fixed: { source: fixed.target, target: fixed.source } }) }));
  const evidence = new CollectionEvidence(sources, targets, [fixed?.source ?? [], fixed?.target ?? []], model);
  const candidates = scoreCandidates(evidence);
  const floor = Math.max(minScore, 1e-6);
  const likely = candidates.filter(({ score }) => score >= floor);
  const least = logOdds(floor) - 1e-9;
  const chosen = assignBest(likely.map(({ source, target, score }) => ({ source, target, gain: logOdds(Math.min(score, 1 - 1e-12)) - least })), sources.length, targets.length);
  const pairs: DocumentPair[] = [];
  const takenTargets = new Uint8Array(targets.length);
  const sourceOnly: number[] = [];
  chosen.forEach((edge, source) => {
    const found = edge < 0 ? undefined : likely[edge]!;
    if (found === undefined) {
      sourceOnly.push(source);
      return;
    }
    takenTargets[found.target] = 1;
    pairs.push({ source, target: found.target, score: found.score, reasons: reasonsOf(evidence, found) });
  });
  const targetOnly = [...takenTargets.keys()].filter((index) => takenTargets[index] === 0);
  return { version: 1, pairs, sourceOnly, targetOnly };
}

function compareCollections(a: readonly SegmentedText[], b: readonly SegmentedText[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    for (const key of ['language', 'text', 'name'] as const) {
      const [from = '', to = ''] = [a[at]![key], b[at]![key]];
      if (from !== to) return from < to ? -1 : 1;
    }
  }
  return a.length - b.length;
}

function mirror({ pairs, sourceOnly, targetOnly }: DocumentPairing): DocumentPairing {
  return { version: 1, pairs: pairs.map((pair) => ({ ...pair, source: pair.target, target: pair.source })).sort((a, b) => a.source - b.source), sourceOnly: targetOnly, targetOnly: sourceOnly };
}

const logOdds = (share: number): number => Math.log(share / (1 - share));

interface ScoredCandidate {
  readonly source: number;
  readonly target: number;
  readonly features: Float64Array;
  /** What stands of it in the first fit, in nats. */
  readonly odds: number;
  /** How far it leads the next best of its source, and of its target. */
  readonly leads: readonly [number, number];
  readonly score: number;
}

const weightsOf = ({ dimensions }: CollectionEvidence): PairingWeights => (dimensions === 0 ? weightsWithoutVectors : weightsWithVectors);

/** Every pair worth a look with what speaks for it: what the weights are fitted on. */
export function scoreCandidates(evidence: CollectionEvidence, { documents: weights, leads: ofLeads }: PairingWeights = weightsOf(evidence)): ScoredCandidate[] {
  const measured = evidence.candidates(candidatesPerDocument).map(({ source, target }) => {
    const features = new Float64Array(documentFeatureNames.length);
    evidence.measure(source, target, features);
    let odds = 0;
    for (let f = 0; f < features.length; f++) odds += weights[f]! * features[f]!;
    return { source, target, features, odds: Math.max(leastLogOdds, odds) };
  });
  // The best and the second best of each document.
  const best = [new Float64Array(evidence.source.count), new Float64Array(evidence.target.count)] as const;
  const second = [new Float64Array(evidence.source.count), new Float64Array(evidence.target.count)] as const;
  for (const list of best) list.fill(leastLogOdds);
  second[0].fill(strangerLogOdds(evidence.target.count));
  second[1].fill(strangerLogOdds(evidence.source.count));
  for (const { source, target, odds } of measured) {
    for (const [side, index] of [[0, source], [1, target]] as const) {
      if (odds > best[side][index]!) {
        second[side][index] = Math.max(second[side][index]!, best[side][index]!);
        best[side][index] = odds;
      } else if (odds > second[side][index]!) second[side][index] = odds;
    }
  }
  return measured.map((one) => {
    const lead = (side: 0 | 1, index: number): number => one.odds - (one.odds === best[side][index]! ? second[side][index]! : best[side][index]!);
    const leads = [lead(0, one.source), lead(1, one.target)] as const;
    const z = ofLeads[0]! + ofLeads[1]! * one.odds + ofLeads[2]! * boundedLead(leads[0]) + ofLeads[3]! * boundedLead(leads[1]);
    return { ...one, leads, score: 1 / (1 + Math.exp(-z)) };
  });
}

// Beyond so many nats a lead says no more.
const mostLead = 6;
export const boundedLead = (lead: number): number => Math.max(-mostLead, Math.min(mostLead, lead));

function reasonsOf(evidence: CollectionEvidence, { source, target, features, leads }: ScoredCandidate): PairReason[] {
  const { documents: weights, leads: ofLeads } = weightsOf(evidence);
  const weight = (...at: number[]): number => ofLeads[1]! * at.reduce((sum, f) => sum + weights[f]! * features[f]!, 0);
  const reasons: PairReason[] = [
    { kind: 'vector', weight: weight(1) },
    { kind: 'words', weight: weight(2), words: evidence.wordsInCommon(source, target, 5) },
    { kind: 'path', weight: weight(3, 4) },
    { kind: 'name', weight: weight(5) },
    { kind: 'length', weight: weight(6) },
    { kind: 'lead', weight: ofLeads[2]! * boundedLead(leads[0]) + ofLeads[3]! * boundedLead(leads[1]) },
  ];
  return reasons.filter((reason) => reason.weight !== 0);
}
