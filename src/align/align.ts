import { createBitext, mirrorBitext, type Bead, type Bitext, type SegmentedText } from '../bitext/index.js';
import { beadWeights, explainRuns, linkWords, PairEvidence, prepareTexts, priceBeads, tokenRun } from '../evidence/index.js';
import { buildLattice, findCover, fullBand } from './search.js';

export interface AlignOptions {
  /** Gives each bead its `evidence`. */
  readonly explain?: boolean;
}

/**
 * Aligns two texts that translate each other, segment by segment and in order: beads of up to 4 segments a side and 6 in all,
 * and beads with an empty side where nothing corresponds. Any two languages will do; those that the lexicon does not know are
 * compared by length, numbers and words of like spelling. The answer is a cover of both texts, the same on every run,
 * and the mirror image of the answer for the texts in the other order.
 */
export function align<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, { explain = false }: AlignOptions = {}): Bitext<S, T> {
  // One order of the pair, whichever way it came, makes ties and rounding come out alike in both directions.
  const order = compareTexts(source, target);
  if (order === 0) return createBitext(source, target, source.segments.map((_, i) => ({ source: { first: i, count: 1 }, target: { first: i, count: 1 }, score: 1, ...(explain ? { evidence: [] } : {}) })));
  if (order > 0) return mirrorBitext(alignOrdered(target, source, explain));
  return alignOrdered(source, target, explain);
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

function alignOrdered<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, explain: boolean): Bitext<S, T> {
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [typeof texts[number], typeof texts[number]];
  const links = linkWords(vocabulary, [[a.language, b.language]]);
  const evidence = new PairEvidence(a, b, vocabulary, links);
  const band = fullBand(a.segmentCount, b.segmentCount);
  const cover = findCover(buildLattice(a.segmentCount, b.segmentCount, band, priceBeads(evidence, beadWeights)));
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k < cover.probabilities.length; k++) {
    const sourceCount = cover.sourceCounts[k]!;
    const targetCount = cover.targetCounts[k]!;
    beads.push({ source: { first: i, count: sourceCount }, target: { first: j, count: targetCount }, score: Math.min(1, cover.probabilities[k]!), ...(explain ? { evidence: explainRuns(tokenRun(a, i, sourceCount), tokenRun(b, j, targetCount), vocabulary, links) } : {}) });
    i += sourceCount;
    j += targetCount;
  }
  return createBitext(source, target, beads);
}
