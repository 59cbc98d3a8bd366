import { createBitext, mirrorBitext, type Bead, type Bitext, type SegmentedText } from '../bitext/index.js';
import { beadWeights, learnedWeights, lengthWeights, linkWords, PairEvidence, prepareTexts, type PreparedText } from '../evidence/index.js';
import { searchCover } from './search-cover.js';
import type { FoundCover } from './search.js';
import { isKnownPair, learnLinks, vectorsOf } from './words-of-pair.js';
import { explainBead } from './explain-bead.js';

export interface AlignOptions {
  /** Give each bead its evidence; {@link explainBead} gives that of one bead afterwards. */
  readonly explain?: boolean;
}

/**
 * Aligns two texts that translate each other, segment by segment and in order: beads of up to 4 segments a side and 6 in all,
 * and beads with an empty side where nothing corresponds. Any two languages will do; the words of those that the lexicon
 * does not know are learned from the texts. The answer is a cover of both texts, the same on every run, and the mirror image
 * of the answer for the texts in the other order.
 */
export function align<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, { explain = false }: AlignOptions = {}): Bitext<S, T> {
  // One order of the pair, whichever way it came, makes ties and rounding come out alike in both directions.
  const order = compareTexts(source, target);
  if (order > 0) return mirrorBitext(align(target, source, { explain }));
  const bitext = order === 0 ? alignWithItself(source, target) : alignOrdered(source, target);
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

function alignOrdered<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>): Bitext<S, T> {
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [PreparedText, PreparedText];
  const pair: [number, number][] = [[a.language, b.language]];
  const isKnown = isKnownPair(a, b, vocabulary);
  let beads = beadsOf(searchCover(new PairEvidence(a, b, vocabulary, linkWords(vocabulary, pair), isKnown ? vectorsOf(source, target) : undefined), isKnown ? beadWeights : lengthWeights, isKnown ? mergedCoverage : 0));
  for (let round = 0; !isKnown && round < learningRounds; round++) {
    const links = learnLinks(a, b, vocabulary, beads);
    beads = beadsOf(searchCover(new PairEvidence(a, b, vocabulary, links), round === 0 ? lengthWeights : learnedWeights, 0));
  }
  return createBitext(source, target, beads);
}

/** Where the words are known, segments that share less than this part of their weight are not merged. */
export const mergedCoverage = 0.2;
// Alignments that a pair of unknown languages learns its words from.
const learningRounds = 3;

function beadsOf(cover: FoundCover): Bead[] {
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k < cover.probabilities.length; k++) {
    const sourceCount = cover.sourceCounts[k]!;
    const targetCount = cover.targetCounts[k]!;
    beads.push({ source: { first: i, count: sourceCount }, target: { first: j, count: targetCount }, score: Math.min(1, cover.probabilities[k]!) });
    i += sourceCount;
    j += targetCount;
  }
  return beads;
}
