import { assertDocument, assertFraction, assertList, assertObject, createBitext, describeValue, mirrorBitext, roundScore, type AnyUnit, type Bead, type Bitext, type SegmentedText } from '../bitext/index.js';
import { assertEmbedder, builtInModel, type Embedder } from '../model/index.js';
import { beadWeights, GivenWords, learnedWeights, lengthWeights, linkWords, PairEvidence, prepareTexts, segmentLengths, vectorWeights, type BeadWeights, type PreparedText, type WordLinks } from '../evidence/index.js';
import { lookCloser, mergedCoverage } from './closer-look.js';
import { explainBead } from './explain-bead.js';
import { assertAnchors, buildFence, cellsOfParagraphs, type AlignmentAnchor } from './fence.js';
import { lookFirst } from './first-look.js';
import { scoreAtPrecision } from './precision.js';
import { searchCover, type SearchRules } from './search-cover.js';
import { beadShapes, type FoundCover } from './search.js';
import { isKnownPair, learnLinks, vectorsOf } from './words-of-pair.js';

export interface AlignOptions {
  /** Give each bead its evidence; {@link explainBead} gives that of one bead afterwards (with the same `dictionary`). */
  readonly explain?: boolean;
  /**
   * What gives segments their vectors; by default the model of this package. Texts in languages that it does not know are
   * aligned without vectors; so are all with null. The vectors of other embedders are levelled first (see {@link Embedder}).
   */
  readonly model?: Embedder | null;
  /** Segments that belong together, by number: each pair ends up in one bead. Both sides have to rise. */
  readonly anchors?: readonly AlignmentAnchor[];
  /**
   * No bead reaches across the edges of locked paragraphs. True: paragraph i answers paragraph i, and there are as many on either
   * side. A list: which answers which, by number, both rising.
   */
  readonly lockParagraphs?: boolean | readonly AlignmentAnchor[];
  /** The most segments of a bead, both sides together: 2 (one to one alone) to 6, which is the default. */
  readonly maxBead?: number;
  /** Beads that join segments with a lower score, 0 to 1, are taken apart: each of their segments then stands alone. */
  readonly minScore?: number;
  /**
   * Keep only so many beads that join segments that at least this share of them is right, 0.5 to 0.995; the others are taken apart as by
   * `minScore`. Held-out bitexts made from open translations vouch for it, news and manuals; on quite other texts the share
   * may be another.
   */
  readonly atPrecision?: number;
  /**
   * Words that translate each other, and translated sentences to learn words from: units with a side in either language, such as
   * a dictionary or translation memory gives.
   */
  readonly dictionary?: readonly AnyUnit[];
}

/**
 * Aligns two texts that translate each other, segment by segment and in order: beads of up to 4 segments a side and 6 in all,
 * and beads with an empty side where nothing corresponds. Any two languages will do; the words of those that the lexicon
 * does not know are learned from the texts. The answer is a cover of both texts, the same on every run, and the mirror image
 * of the answer for the texts in the other order. Throws `RangeError` where an option is out of range, or anchors and locked
 * paragraphs leave no alignment that meets them, `TypeError` for what is no text or option at all.
 */
export function align<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, options: AlignOptions = {}): Bitext<S, T> {
  assertDocument(source, 'source');
  assertDocument(target, 'target');
  assertObject(options, 'options');
  // One order of the pair, whichever way it came, makes ties and rounding come out alike in both directions.
  const order = compareTexts(source, target);
  if (options.anchors !== undefined) assertAnchors(options.anchors, 'anchors');
  if (options.lockParagraphs !== undefined && typeof options.lockParagraphs !== 'boolean') assertAnchors(options.lockParagraphs, 'lockParagraphs');
  if (order > 0) return mirrorBitext(align(target, source, mirrorOptions(options)));
  const { explain = false, model = builtInModel(), anchors = [], lockParagraphs = false, maxBead = mostSegments, dictionary } = options;
  if (model !== null) assertEmbedder(model);
  if (dictionary !== undefined) assertList(dictionary, 'dictionary', 'an array of units');
  if (!Number.isInteger(maxBead) || maxBead < 2 || maxBead > mostSegments) throw new RangeError(`got maxBead ${describeValue(maxBead)}, expected a whole number from 2 to ${mostSegments}`);
  const minScore = leastScore(options, isKnownPair(source, target));
  const cells = lockParagraphs === false ? [] : cellsOfParagraphs(source, target, lockParagraphs);
  const fence = buildFence(source.segments.length, target.segments.length, anchors, cells);
  const given = dictionary === undefined ? undefined : new GivenWords(dictionary, source.language, target.language);
  const rules: SearchRules = { fence, shapes: maxBead === mostSegments ? beadShapes : beadShapes.filter(([a, b]) => a + b <= maxBead) };
  let bitext = order === 0 && fence === undefined ? alignWithItself(source, target) : alignOrdered(source, target, model, rules, given);
  if (minScore > 0) bitext = createBitext(source, target, bitext.beads.flatMap((bead) => (bead.score < minScore ? takeApart(bead) : [bead])));
  return explain ? { ...bitext, beads: bitext.beads.map((bead, index) => ({ ...bead, evidence: explainBead(bitext, index, dictionary === undefined ? {} : { dictionary }) })) } : bitext;
}

const mostSegments = 6;

function mirrorOptions({ anchors, lockParagraphs, ...rest }: AlignOptions): AlignOptions {
  const turn = (pairs: readonly AlignmentAnchor[]): AlignmentAnchor[] => pairs.map(({ source, target }) => ({ source: target, target: source }));
  return {
    ...rest,
    ...(anchors === undefined ? {} : { anchors: turn(anchors) }),
    ...(lockParagraphs === undefined ? {} : { lockParagraphs: typeof lockParagraphs === 'boolean' ? lockParagraphs : turn(lockParagraphs) }),
  };
}

function leastScore({ minScore = 0, atPrecision }: AlignOptions, isKnown: boolean): number {
  assertFraction(minScore, 'minScore');
  if (atPrecision !== undefined) assertFraction(atPrecision, 'atPrecision');
  return atPrecision === undefined ? minScore : Math.max(minScore, scoreAtPrecision(atPrecision, isKnown));
}

/** The segments of a bead one by one, those of the source first: that nothing answers them is as likely as that the bead is wrong. */
function takeApart(bead: Bead): Bead[] {
  const { source, target, score } = bead;
  if (source.count === 0 || target.count === 0) return [bead];
  const parts: Bead[] = [];
  for (let s = 0; s < source.count; s++) parts.push({ source: { first: source.first + s, count: 1 }, target: { first: target.first, count: 0 }, score: roundScore(1 - score) });
  for (let t = 0; t < target.count; t++) parts.push({ source: { first: source.first + source.count, count: 0 }, target: { first: target.first + t, count: 1 }, score: roundScore(1 - score) });
  return parts;
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

function alignOrdered<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, model: Embedder | null, rules: SearchRules, given: GivenWords | undefined): Bitext<S, T> {
  const vectors = model === null ? undefined : vectorsOf(source, target, model);
  const isKnown = isKnownPair(source, target);
  if (isKnown && vectors !== undefined) {
    const lengths = [segmentLengths(source), segmentLengths(target)] as const;
    const first = lookFirst(source, target, vectors, rules, lengths);
    return createBitext(source, target, beadsOf(lookCloser(source, target, vectors, first, rules, given, undefined, lengths)));
  }
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [PreparedText, PreparedText];
  const dictionary = given?.linksOf(vocabulary, a.language, b.language) ?? [];
  const find = (links: WordLinks, weights: BeadWeights): Bead[] => beadsOf(searchCover(new PairEvidence(a, b, vocabulary, links, vectors), weights, isKnown ? mergedCoverage : 0, undefined, rules));
  const untaught = linkWords(vocabulary, [[a.language, b.language]], dictionary);
  if (isKnown) return createBitext(source, target, find(untaught, beadWeights));
  // A dictionary knows words as well and as patchily as what is learned from the texts.
  const first = vectors !== undefined ? vectorWeights : given === undefined ? lengthWeights : learnedWeights;
  const later = vectors !== undefined ? vectorWeights : learnedWeights;
  let beads = find(untaught, first);
  for (let round = 0; round < learningRounds; round++) beads = find(learnLinks(a, b, vocabulary, beads, dictionary), round === 0 ? first : later);
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
