import { createBitext, mirrorBitext, roundScore, type Bead, type Bitext, type SegmentedText } from '../bitext/index.js';
import { builtInModel, type Embedder } from '../model/index.js';
import { beadWeights, learnedWeights, lengthWeights, linkWords, PairEvidence, prepareTexts, vectorWeights, type PreparedText } from '../evidence/index.js';
import { lookCloser, mergedCoverage } from './closer-look.js';
import { lookFirst } from './first-look.js';
import { searchCover } from './search-cover.js';
import type { FoundCover } from './search.js';
import { isKnownPair, learnLinks, vectorsOf } from './words-of-pair.js';
import { explainBead } from './explain-bead.js';

export interface AlignOptions {
  /** Give each bead its evidence; {@link explainBead} gives that of one bead afterwards. */
  readonly explain?: boolean;
  /**
   * What gives segments their vectors; by default the model of this package. Texts in languages that it does not know are
   * aligned without vectors; so are all with null. The vectors of other embedders are levelled first (see {@link Embedder}).
   */
  readonly model?: Embedder | null;
}

/**
 * Aligns two texts that translate each other, segment by segment and in order: beads of up to 4 segments a side and 6 in all,
 * and beads with an empty side where nothing corresponds. Any two languages will do; the words of those that the lexicon
 * does not know are learned from the texts. The answer is a cover of both texts, the same on every run, and the mirror image
 * of the answer for the texts in the other order.
 */
export function align<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, { explain = false, model = builtInModel() }: AlignOptions = {}): Bitext<S, T> {
  // One order of the pair, whichever way it came, makes ties and rounding come out alike in both directions.
  const order = compareTexts(source, target);
  if (order > 0) return mirrorBitext(align(target, source, { explain, model }));
  const bitext = order === 0 ? alignWithItself(source, target) : alignOrdered(source, target, model);
  return explain ? { ...bitext, beads: bitext.beads.map((bead, index) => ({ ...bead, evidence: explainBead(bitext, index) })) } : bitext;
}

function alignWithItself<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>): Bitext<S, T> {
  return createBitext(source, target, source.segments.map((_, i) => ({ source: { first: i, count: 1 }, target: { first: i, count: 1 }, score: 1 })));
}

function compareTexts(a: SegmentedText, b: SegmentedText): number {
  if (a.language !== b.language) return a.language < b.language ? -1 : 1;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  if (a.segments.length !== b.segments.length) return a.segments.length - b.segments.length;
  for (let i = 0; i < a.segments.length; i++) {
    const difference = a.segments[i]!.from - b.segments[i]!.from || a.segments[i]!.to - b.segments[i]!.to;
    if (difference !== 0) return difference;
  }
  return 0;
}

function alignOrdered<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, model: Embedder | null): Bitext<S, T> {
  const vectors = model === null ? undefined : vectorsOf(source, target, model);
  const isKnown = isKnownPair(source, target);
  if (isKnown && vectors !== undefined) return createBitext(source, target, beadsOf(lookCloser(source, target, vectors, lookFirst(source, target, vectors))));
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [PreparedText, PreparedText];
  const pair: [number, number][] = [[a.language, b.language]];
  const weights = isKnown ? beadWeights : vectors === undefined ? lengthWeights : vectorWeights;
  let beads = beadsOf(searchCover(new PairEvidence(a, b, vocabulary, linkWords(vocabulary, pair), vectors), weights, isKnown ? mergedCoverage : 0));
  for (let round = 0; !isKnown && round < learningRounds; round++) {
    const links = learnLinks(a, b, vocabulary, beads);
    beads = beadsOf(searchCover(new PairEvidence(a, b, vocabulary, links, vectors), round > 0 && vectors === undefined ? learnedWeights : weights, 0));
  }
  return createBitext(source, target, beads);
}

// Alignments that a pair of unknown languages learns its words from.
const learningRounds = 3;

function beadsOf(cover: FoundCover): Bead[] {
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k < cover.probabilities.length; k++) {
    const sourceCount = cover.sourceCounts[k]!;
    const targetCount = cover.targetCounts[k]!;
    beads.push({ source: { first: i, count: sourceCount }, target: { first: j, count: targetCount }, score: roundScore(Math.min(1, cover.probabilities[k]!)) });
    i += sourceCount;
    j += targetCount;
  }
  return beads;
}
