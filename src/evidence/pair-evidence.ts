import { lowerBound, type SegmentedText } from '../bitext/index.js';
import { gainOf } from './best-answer.js';
import type { PreparedText, Vocabulary } from './vocabulary.js';
import type { SegmentVectors } from '../model/index.js';
import { beginnings, blocksBefore, blocksBetween, lengthRatioOf, segmentEndings, segmentPlaces, sharesBlocks, sharesParagraphs } from './surface.js';
import type { WordLinks } from './link-table.js';

/** Names of the bead features, in their order; all are the same for a bead and its mirror image. */
export const beadFeatureNames: readonly string[] = [
  '1-1', '1-2', '2-2', '1-3', '1-4', '2-3', 'other shapes',
  'matched', 'unmatched', 'coverage', 'coverage below 0.25', 'coverage above 0.5',
  'least covered member', 'least covered member below 0.2', 'less covered side',
  'length', 'length squared', 'length as Gale and Church',
  'numbers unmatched', 'numbers matched', 'names unmatched', 'names matched',
  'kinds differ', 'paragraph breaks inside', 'both begin paragraphs', 'one begins a paragraph',
  'skip', 'skip length', 'skip weight', 'skip best partner',
  'behind best partner', 'endings differ', 'coverage of the short', 'skip very short',
  'shares nothing', 'shares nothing, long', 'least gain of a member', 'least gain below 0.1',
  'vectors alike', 'vectors alike below 0.3', 'vectors alike above 0.6', 'least alike member',
  'markup differs', 'blocks between',
];
/** How many features {@link PairEvidence.measure} writes. */
export const beadFeatureCount: number = beadFeatureNames.length;

// A type with more answers than this on the other side says little about where a segment's partner stands.
const mostAnswers = 64;

/** How many likely partners {@link PairEvidence.candidate} holds for each source segment. */
export const candidatesPerSegment = 3;

/** The texts that an excerpt was taken from, and where it begins in them. */
export interface WholePair {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  readonly sourceFirst: number;
  readonly targetFirst: number;
  /** That of the whole texts, where it is known. */
  readonly lengthRatio?: number;
  /** Evidence that nobody asks any more: its rows are written over. */
  readonly spent?: PairEvidence | undefined;
}

interface Row {
  segment: number;
  from: number;
  to: number;
  tokenFrom: number;
  /** Best link of each source token in each target segment of the window, 0–255; the tokens of one target segment together. */
  source: Uint8Array;
  /** Best link of each target token of the window in the source segment, 0–255. */
  target: Uint8Array;
  /** Of each target segment of the window: the weight it shares with the source segment on either side, in nats. */
  sourceCovered: Float64Array;
  targetCovered: Float64Array;
  /** … and how many numbers and names of both sides are matched. */
  numbers: Uint8Array;
  names: Uint8Array;
  /** … and the product of its vector with that of the source segment. */
  products: Float32Array;
}

const noBytes = new Uint8Array(0);
const noNumbers = new Float64Array(0);
const noProducts = new Float32Array(0);
const emptyRow = (): Row => ({ segment: -1, from: 0, to: 0, tokenFrom: 0, source: noBytes, target: noBytes, sourceCovered: noNumbers, targetCovered: noNumbers, numbers: noBytes, names: noBytes, products: noProducts });

/**
 * The evidence between two texts, ready to be asked bead by bead. Costs no string work: what a block of segments covers is
 * read from rows of best link strengths, which are made once for each source segment and a window of target segments.
 */
export class PairEvidence {
  readonly source: PreparedText;
  readonly target: PreparedText;
  private readonly vocabulary: Vocabulary;
  private readonly links: WordLinks;
  /** Tokens of the target by type: token indices, ascending. */
  private readonly occurrenceStart: Int32Array;
  private readonly occurrence: Int32Array;
  private readonly segmentOfToken: Int32Array;
  private readonly sourceTokens: TokenFacts;
  private readonly targetTokens: TokenFacts;
  private readonly sourceNumbers: Uint16Array;
  private readonly targetNumbers: Uint16Array;
  private readonly sourceNames: Uint16Array;
  private readonly targetNames: Uint16Array;
  private readonly sourceEnding: Uint8Array;
  private readonly targetEnding: Uint8Array;
  /** Whether breaks between paragraphs say anything: not where every segment is one. */
  private readonly hasParagraphs: boolean;
  private readonly sourcePlace: Int32Array;
  private readonly targetPlace: Int32Array;
  /** Whether blocks that are no prose stand at the same places of both texts. */
  private readonly hasBlocks: boolean;
  private readonly sourceBlocks: Int32Array;
  private readonly targetBlocks: Int32Array;
  private readonly sourceBegins: Uint8Array;
  private readonly targetBegins: Uint8Array;
  private readonly sourceWeight: Float64Array;
  private readonly targetWeight: Float64Array;
  private readonly rows: Row[] = [];
  // Source members at 0 … 3, target members at 4 … 7.
  private readonly gains: Float64Array = new Float64Array(8);
  // Of the tokens of both sides that are special: those of kind `k` that are missed at 2k, those that are matched behind it.
  private readonly tally: Uint32Array = new Uint32Array(6);
  private readonly firstOfType: Int32Array;
  private readonly stampOfType: Int32Array;
  private stamp = 0;
  private readonly lengthRatio: number;
  /** Greatest coverage that each segment has with any one segment of the other text, 0 to 1. */
  readonly sourcePartner: Float64Array;
  readonly targetPartner: Float64Array;
  /** The target segments that answer each source segment best, `candidatesPerSegment` a segment (−1 where there are fewer). */
  readonly candidate: Int32Array;
  readonly candidateCoverage: Float64Array;

  private readonly vectors: VectorPair | undefined;

  /**
   * `vectors` are those of the segments of both texts, in one space. Where the two are excerpts, `whole` tells of what: the
   * vectors are then those of the whole texts.
   */
  constructor(source: PreparedText, target: PreparedText, vocabulary: Vocabulary, links: WordLinks, vectors?: readonly [SegmentVectors, SegmentVectors], whole: WholePair = { source: source.document, target: target.document, sourceFirst: 0, targetFirst: 0 }) {
    this.vectors = vectors === undefined ? undefined : { source: vectorRows(vectors[0], whole.sourceFirst, source.segmentCount), target: vectorRows(vectors[1], whole.targetFirst, target.segmentCount) };
    this.source = source;
    this.target = target;
    this.vocabulary = vocabulary;
    this.links = links;
    this.firstOfType = new Int32Array(vocabulary.size);
    this.stampOfType = new Int32Array(vocabulary.size);
    const tokens = target.tokenType.length;
    const start = new Int32Array(vocabulary.size + 1);
    for (let k = 0; k < tokens; k++) start[target.tokenType[k]! + 1]!++;
    for (let t = 0; t < vocabulary.size; t++) start[t + 1]! += start[t]!;
    const at = start.slice();
    const occurrence = new Int32Array(tokens);
    for (let k = 0; k < tokens; k++) occurrence[at[target.tokenType[k]!]!++] = k;
    this.occurrenceStart = start;
    this.occurrence = occurrence;
    this.segmentOfToken = new Int32Array(tokens);
    for (let s = 0; s < target.segmentCount; s++) this.segmentOfToken.fill(s, target.tokenStart[s]!, target.tokenStart[s + 1]!);
    this.sourceTokens = tokenFacts(source, vocabulary);
    this.targetTokens = tokenFacts(target, vocabulary);
    this.sourceNumbers = countSpecial(source, this.sourceTokens.special, 1);
    this.targetNumbers = countSpecial(target, this.targetTokens.special, 1);
    this.sourceNames = countSpecial(source, this.sourceTokens.special, 2);
    this.targetNames = countSpecial(target, this.targetTokens.special, 2);
    this.sourceEnding = segmentEndings(source.document);
    this.targetEnding = segmentEndings(target.document);
    this.hasParagraphs = sharesParagraphs(whole.source) && sharesParagraphs(whole.target);
    this.sourcePlace = segmentPlaces(source.document);
    this.targetPlace = segmentPlaces(target.document);
    this.hasBlocks = sharesBlocks(whole.source, whole.target);
    this.sourceBlocks = blocksBefore(source.document);
    this.targetBlocks = blocksBefore(target.document);
    this.sourceBegins = beginnings(whole.source, whole.sourceFirst, source.segmentCount);
    this.targetBegins = beginnings(whole.target, whole.targetFirst, target.segmentCount);
    this.sourceWeight = segmentWeights(source, vocabulary);
    this.targetWeight = segmentWeights(target, vocabulary);
    this.lengthRatio = whole.lengthRatio ?? lengthRatioOf(source.lengths, target.lengths);
    this.sourcePartner = new Float64Array(source.segmentCount);
    this.targetPartner = new Float64Array(target.segmentCount);
    this.candidate = new Int32Array(source.segmentCount * candidatesPerSegment).fill(-1);
    this.candidateCoverage = new Float64Array(source.segmentCount * candidatesPerSegment);
    this.findPartners();
    for (let r = 0; r < 8; r++) {
      const row = whole.spent?.rows[r] ?? emptyRow();
      row.segment = -1;
      this.rows.push(row);
    }
  }

  /**
   * Makes the row of one source segment for target segments `from` to `to`; rows of the seven segments before it stay. False
   * when it was there already.
   */
  openRow(segment: number, from: number, to: number): boolean {
    const row = this.rows[segment & 7]!;
    if (row.segment === segment && row.from <= from && row.to >= to) return false;
    const { source, target, occurrence, occurrenceStart, segmentOfToken } = this;
    const { start, to: linked, strength } = this.links;
    const width = to - from;
    const first = source.tokenStart[segment]!;
    const count = source.tokenStart[segment + 1]! - first;
    const tokenFrom = target.tokenStart[from]!;
    const tokenTo = target.tokenStart[to]!;
    row.segment = segment;
    row.from = from;
    row.to = to;
    row.tokenFrom = tokenFrom;
    if (row.source.length < count * width) row.source = new Uint8Array(count * width * 2);
    else row.source.fill(0, 0, count * width);
    if (row.target.length < tokenTo - tokenFrom) row.target = new Uint8Array((tokenTo - tokenFrom) * 2);
    else row.target.fill(0, 0, tokenTo - tokenFrom);
    const sourceRow = row.source;
    const targetRow = row.target;
    const { firstOfType, stampOfType } = this;
    const stamp = ++this.stamp;
    for (let a = 0; a < count; a++) {
      const type = source.tokenType[first + a]!;
      // A type met before in the segment has the same links: a long segment repeats few types often.
      if (stampOfType[type] === stamp) {
        const twin = firstOfType[type]!;
        for (let cell = 0; cell < count * width; cell += count) sourceRow[cell + a] = sourceRow[cell + twin]!;
        continue;
      }
      stampOfType[type] = stamp;
      firstOfType[type] = a;
      for (let k = start[type]!; k < start[type + 1]!; k++) {
        const other = linked[k]!;
        const end = occurrenceStart[other + 1]!;
        const value = Math.round(strength[k]! * 255);
        for (let o = lowerBound(occurrence, occurrenceStart[other]!, end, tokenFrom); o < end; o++) {
          const token = occurrence[o]!;
          if (token >= tokenTo) break;
          const cell = (segmentOfToken[token]! - from) * count + a;
          if (sourceRow[cell]! < value) sourceRow[cell] = value;
          if (targetRow[token - tokenFrom]! < value) targetRow[token - tokenFrom] = value;
        }
      }
    }
    this.sumRow(row, first, count);
    return true;
  }

  /** The first target segment of an open row, and how many it has. */
  rowFrom(segment: number): number {
    return this.rows[segment & 7]!.from;
  }
  rowWidth(segment: number): number {
    const { from, to } = this.rows[segment & 7]!;
    return to - from;
  }

  private sumRow(row: Row, first: number, count: number): void {
    const { from, to, source, target, tokenFrom } = row;
    const width = to - from;
    if (row.sourceCovered.length < width) {
      row.sourceCovered = new Float64Array(2 * width);
      row.targetCovered = new Float64Array(2 * width);
      row.numbers = new Uint8Array(2 * width);
      row.names = new Uint8Array(2 * width);
      row.products = new Float32Array(2 * width);
    }
    if (this.vectors !== undefined) multiplyRow(this.vectors, row.segment, from, to, row.products);
    const { tokenStart } = this.target;
    const { weight: sourceWeight, special: sourceSpecial } = this.sourceTokens;
    const { weight: targetWeight, special: targetSpecial } = this.targetTokens;
    for (let j = 0; j < width; j++) {
      let numbers = 0;
      let names = 0;
      let covered = 0;
      const cell = j * count;
      for (let a = 0; a < count; a++) {
        const value = source[cell + a]!;
        if (value === 0) continue;
        covered += sourceWeight[first + a]! * value;
        if (value > 127) {
          const special = sourceSpecial[first + a]!;
          if (special === 1) numbers++;
          else if (special === 2) names++;
        }
      }
      row.sourceCovered[j] = covered / 255;
      covered = 0;
      const end = tokenStart[from + j + 1]!;
      for (let b = tokenStart[from + j]!; b < end; b++) {
        const value = target[b - tokenFrom]!;
        if (value === 0) continue;
        covered += targetWeight[b]! * value;
        if (value > 127) {
          const special = targetSpecial[b]!;
          if (special === 1) numbers++;
          else if (special === 2) names++;
        }
      }
      row.targetCovered[j] = covered / 255;
      row.numbers[j] = numbers > 255 ? 255 : numbers;
      row.names[j] = names > 255 ? 255 : names;
    }
  }

  /**
   * The most that a bead can have of its weight covered: the sum over its pairs of segments, which counts twice what two of
   * them cover. Rows must be open as for {@link measure}.
   */
  coverageBound(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number): number {
    let covered = 0;
    let total = 1e-9;
    for (let t = targetFirst; t < targetFirst + targetCount; t++) total += this.targetWeight[t]!;
    for (let s = sourceFirst; s < sourceFirst + sourceCount; s++) {
      const row = this.rows[s & 7]!;
      total += this.sourceWeight[s]!;
      for (let j = targetFirst - row.from; j < targetFirst - row.from + targetCount; j++) covered += row.sourceCovered[j]! + row.targetCovered[j]!;
    }
    return covered / total;
  }

  /**
   * Writes the features of a bead into `out` ({@link beadFeatureNames}). Rows of all its source segments must be open over
   * its target segments.
   */
  measure(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, out: Float64Array): void {
    out.fill(0);
    if (sourceCount === 0) {
      this.measureSkip(this.target.lengths[targetFirst]!, this.targetWeight[targetFirst]!, this.targetPartner[targetFirst]!, out);
      return;
    }
    if (targetCount === 0) {
      this.measureSkip(this.source.lengths[sourceFirst]!, this.sourceWeight[sourceFirst]!, this.sourcePartner[sourceFirst]!, out);
      return;
    }
    if (sourceCount === 1 && targetCount === 1) {
      this.addUp(sourceFirst, 1, targetFirst, 1, out);
      return;
    }
    const { source, target, sourceTokens, targetTokens } = this;
    let sourceTotal = 0;
    let sourceCovered = 0;
    let targetTotal = 0;
    let targetCovered = 0;
    let least = 1;
    // What each member adds to the cover of the other side: tokens that it answers best, less the next best answer.
    const gains = this.gains.fill(0);
    let sourceLength = 0;
    let targetLength = 0;
    const tally = this.tally.fill(0);
    for (let s = sourceFirst; s < sourceFirst + sourceCount; s++) {
      const row = this.rows[s & 7]!;
      const values = row.source;
      const first = source.tokenStart[s]!;
      const count = source.tokenStart[s + 1]! - first;
      const cell = (targetFirst - row.from) * count;
      let covered = 0;
      for (let a = 0; a < count; a++) {
        let best = values[cell + a]!;
        let second = 0;
        let by = 0;
        for (let j = 1; j < targetCount; j++) {
          const value = values[cell + j * count + a]!;
          if (value > best) {
            second = best;
            best = value;
            by = j;
          } else if (value > second) second = value;
        }
        if (best === 0 && sourceTokens.special[first + a] === 0) continue;
        const tokenWeight = sourceTokens.weight[first + a]!;
        covered += tokenWeight * best;
        if (targetCount > 1) gains[4 + by]! += tokenWeight * (best - second);
        const special = sourceTokens.special[first + a]!;
        if (special !== 0) tally[2 * special + (best > 127 ? 1 : 0)]!++;
      }
      covered /= 255;
      const total = this.sourceWeight[s]!;
      sourceCovered += covered;
      sourceTotal += total;
      sourceLength += source.lengths[s]!;
      if (covered < least * total) least = covered / total;
    }
    for (let t = targetFirst; t < targetFirst + targetCount; t++) {
      let covered = 0;
      for (let b = target.tokenStart[t]!; b < target.tokenStart[t + 1]!; b++) {
        let best = 0;
        let second = 0;
        let by = 0;
        for (let s = 0; s < sourceCount; s++) {
          const row = this.rows[(sourceFirst + s) & 7]!;
          const value = row.target[b - row.tokenFrom]!;
          if (value > best) {
            second = best;
            best = value;
            by = s;
          } else if (value > second) second = value;
        }
        if (best === 0 && targetTokens.special[b] === 0) continue;
        const tokenWeight = targetTokens.weight[b]!;
        covered += tokenWeight * best;
        if (sourceCount > 1) gains[by]! += tokenWeight * (best - second);
        const special = targetTokens.special[b]!;
        if (special !== 0) tally[2 * special + (best > 127 ? 1 : 0)]!++;
      }
      covered /= 255;
      const total = this.targetWeight[t]!;
      targetCovered += covered;
      targetTotal += total;
      targetLength += target.lengths[t]!;
      if (covered < least * total) least = covered / total;
    }
    let leastGain = 1;
    if (sourceCount > 1) for (let s = 0; s < sourceCount; s++) leastGain = Math.min(leastGain, gains[s]! / 255 / (this.sourceWeight[sourceFirst + s]! + 1e-9));
    if (targetCount > 1) for (let t = 0; t < targetCount; t++) leastGain = Math.min(leastGain, gains[4 + t]! / 255 / (this.targetWeight[targetFirst + t]! + 1e-9));
    out[36] = leastGain;
    out[37] = Math.max(0, 0.1 - leastGain) * 10;
    this.writeFeatures(sourceFirst, sourceCount, targetFirst, targetCount, sourceCovered, sourceTotal, targetCovered, targetTotal, least, sourceLength, targetLength, tally[3]!, tally[2]!, tally[5]!, tally[4]!, out);
  }

  private writeFeatures(
    sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number,
    sourceCovered: number, sourceTotal: number, targetCovered: number, targetTotal: number, least: number,
    sourceLength: number, targetLength: number, numbersMatched: number, numbersMissed: number, namesMatched: number, namesMissed: number, out: Float64Array,
  ): void {
    const segments = sourceCount + targetCount;
    out[segments === 2 ? 0 : segments === 3 ? 1 : segments === 4 ? (sourceCount === 2 ? 2 : 3) : segments === 5 ? (sourceCount === 2 || sourceCount === 3 ? 5 : 4) : 6] = 1;
    const covered = sourceCovered + targetCovered;
    const coverage = covered / (sourceTotal + targetTotal + 1e-9);
    out[7] = covered / 20;
    out[8] = (sourceTotal + targetTotal - covered) / 20;
    out[9] = coverage;
    out[10] = Math.max(0, 0.25 - coverage) * 4;
    out[11] = Math.max(0, coverage - 0.5) * 2;
    if (segments > 2) {
      out[12] = least;
      out[13] = Math.max(0, 0.2 - least) * 5;
    }
    out[14] = Math.min(sourceCovered / (sourceTotal + 1e-9), targetCovered / (targetTotal + 1e-9));
    // The mirror image swaps the logs and negates the ratio, so that the difference keeps its size to the last bit.
    const apart = Math.min(2, Math.abs(Math.log(sourceLength + 5) - Math.log(targetLength + 5) - this.lengthRatio));
    out[15] = apart;
    out[16] = apart * apart;
    // Gale & Church (1993): the difference of lengths varies with the length, by 6.8 a character; half its square is its price.
    out[17] = Math.min(12, (apart * apart * (sourceLength + targetLength)) / (4 * 6.8));
    out[18] = Math.min(4, numbersMissed);
    out[19] = Math.min(4, numbersMatched);
    out[20] = Math.min(6, namesMissed);
    out[21] = Math.min(6, namesMatched);
    if (this.vectors !== undefined) this.compareVectors(sourceFirst, sourceCount, targetFirst, targetCount, out);
    let partners = 0;
    for (let s = sourceFirst; s < sourceFirst + sourceCount; s++) partners += this.sourcePartner[s]!;
    for (let t = targetFirst; t < targetFirst + targetCount; t++) partners += this.targetPartner[t]!;
    out[30] = Math.max(0, partners / segments - coverage);
    out[31] = this.sourceEnding[sourceFirst + sourceCount - 1] === this.targetEnding[targetFirst + targetCount - 1] ? 0 : 1;
    const nothing = Math.max(0, 1 - covered / 10);
    out[34] = nothing;
    out[35] = nothing * Math.min(2, (sourceTotal + targetTotal) / 60);
    out[32] = coverage * Math.max(0, 1 - (sourceTotal + targetTotal) / 60);
    this.measureStructure(sourceFirst, sourceCount, targetFirst, targetCount, out);
  }

  /** {@link measure} without looking at words: exact for one segment a side, and for more an upper bound of what they cover. */
  measureRoughly(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, out: Float64Array): void {
    if (sourceCount === 0 || targetCount === 0) {
      this.measure(sourceFirst, sourceCount, targetFirst, targetCount, out);
      return;
    }
    out.fill(0);
    this.addUp(sourceFirst, sourceCount, targetFirst, targetCount, out);
  }

  private addUp(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, out: Float64Array): void {
    const { gains } = this;
    let sourceCovered = 0;
    let sourceTotal = 0;
    let targetCovered = 0;
    let targetTotal = 0;
    let sourceLength = 0;
    let targetLength = 0;
    let least = 1;
    let numbers = 0;
    let names = 0;
    let numbersMatched = 0;
    let namesMatched = 0;
    gains.fill(0);
    for (let s = sourceFirst; s < sourceFirst + sourceCount; s++) {
      const row = this.rows[s & 7]!;
      const weight = this.sourceWeight[s]!;
      let covered = 0;
      for (let t = 0; t < targetCount; t++) {
        const j = targetFirst + t - row.from;
        covered += row.sourceCovered[j]!;
        gains[t]! += row.targetCovered[j]!;
        numbersMatched += row.numbers[j]!;
        namesMatched += row.names[j]!;
      }
      if (covered > weight) covered = weight;
      if (covered < least * weight) least = covered / weight;
      sourceCovered += covered;
      sourceTotal += weight;
      sourceLength += this.source.lengths[s]!;
      numbers += this.sourceNumbers[s]!;
      names += this.sourceNames[s]!;
    }
    for (let t = 0; t < targetCount; t++) {
      const weight = this.targetWeight[targetFirst + t]!;
      const covered = Math.min(weight, gains[t]!);
      if (covered < least * weight) least = covered / weight;
      targetCovered += covered;
      targetTotal += weight;
      targetLength += this.target.lengths[targetFirst + t]!;
      numbers += this.targetNumbers[targetFirst + t]!;
      names += this.targetNames[targetFirst + t]!;
    }
    numbersMatched = Math.min(numbers, numbersMatched);
    namesMatched = Math.min(names, namesMatched);
    if (sourceCount + targetCount > 2) {
      // What a member adds is not known; what it covers itself stands for it.
      out[36] = least;
      out[37] = Math.max(0, 0.1 - least) * 10;
    }
    this.writeFeatures(sourceFirst, sourceCount, targetFirst, targetCount, sourceCovered, sourceTotal, targetCovered, targetTotal, least, sourceLength, targetLength, numbersMatched, numbers - numbersMatched, namesMatched, names - namesMatched, out);
  }

  private compareVectors(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, out: Float64Array): void {
    const { source, target } = this.vectors!;
    const { gains } = this;
    gains.fill(0);
    let product = 0;
    for (let s = 0; s < sourceCount; s++) {
      const row = this.rows[(sourceFirst + s) & 7]!;
      for (let t = 0; t < targetCount; t++) {
        const value = row.products[targetFirst + t - row.from]!;
        gains[s]! += value;
        gains[4 + t]! += value;
        product += value;
      }
    }
    const sourceLength = blockLength(source, sourceFirst, sourceCount);
    const targetLength = blockLength(target, targetFirst, targetCount);
    const alike = sourceLength * targetLength === 0 ? 0 : product / (sourceLength * targetLength);
    out[38] = alike;
    out[39] = Math.max(0, 0.3 - alike);
    out[40] = Math.max(0, alike - 0.6);
    if (sourceCount + targetCount === 2) return;
    let least = 1;
    for (let s = 0; sourceCount > 1 && s < sourceCount; s++) least = Math.min(least, gains[s]! / (Math.sqrt(source.grams[(sourceFirst + s) * 4]!) * targetLength + 1e-9));
    for (let t = 0; targetCount > 1 && t < targetCount; t++) least = Math.min(least, gains[4 + t]! / (Math.sqrt(target.grams[(targetFirst + t) * 4]!) * sourceLength + 1e-9));
    out[41] = least;
  }

  private measureStructure(sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, out: Float64Array): void {
    const source = this.source.document.segments;
    const target = this.target.document.segments;
    const a = source[sourceFirst]!;
    const b = target[targetFirst]!;
    out[22] = a.kind === b.kind ? 0 : 1;
    const sourcePlace = this.sourcePlace[sourceFirst]!;
    const targetPlace = this.targetPlace[targetFirst]!;
    out[42] = sourcePlace >= 0 && targetPlace >= 0 && sourcePlace !== targetPlace ? 1 : 0;
    if (this.hasBlocks) out[43] = blocksBetween(this.sourceBlocks, sourceFirst, sourceCount, this.targetBlocks, targetFirst, targetCount);
    const inside = source[sourceFirst + sourceCount - 1]!.paragraph - a.paragraph + (target[targetFirst + targetCount - 1]!.paragraph - b.paragraph);
    if (!this.hasParagraphs) return;
    out[23] = Math.min(3, inside);
    const sourceBegins = this.sourceBegins[sourceFirst]!;
    const targetBegins = this.targetBegins[targetFirst]!;
    out[24] = sourceBegins & targetBegins;
    out[25] = sourceBegins ^ targetBegins;
  }

  private measureSkip(length: number, weight: number, partner: number, out: Float64Array): void {
    out[26] = 1;
    out[27] = Math.log(1 + length / 20);
    out[28] = weight / 20;
    out[29] = partner;
    out[33] = Math.max(0, 1 - weight / 15);
  }

  // Keeps the best few, best first; of equals the earlier target segment.
  private noteCandidate(s: number, t: number, coverage: number): void {
    const { candidate, candidateCoverage } = this;
    const first = s * candidatesPerSegment;
    let at = first + candidatesPerSegment;
    while (at > first && (candidate[at - 1]! < 0 || candidateCoverage[at - 1]! < coverage)) at--;
    if (at === first + candidatesPerSegment) return;
    candidate.copyWithin(at + 1, at, first + candidatesPerSegment - 1);
    candidateCoverage.copyWithin(at + 1, at, first + candidatesPerSegment - 1);
    candidate[at] = t;
    candidateCoverage[at] = coverage;
  }

  private findPartners(): void {
    const { source, target, occurrence, occurrenceStart, segmentOfToken, sourcePartner, targetPartner } = this;
    const { start, to, strength } = this.links;
    const { weight } = this.vocabulary;
    const answers = new Int32Array(this.vocabulary.size);
    for (let t = 0; t < answers.length; t++) {
      let total = 0;
      for (let l = start[t]!; l < start[t + 1]!; l++) total += occurrenceStart[to[l]! + 1]! - occurrenceStart[to[l]!]!;
      answers[t] = total;
    }
    const n = target.segmentCount;
    const sourceBest = new Float64Array(n);
    const sourceToken = new Int32Array(n).fill(-1);
    const targetSum = new Float64Array(n);
    const sourceSum = new Float64Array(n);
    const seenToken = new Int32Array(target.tokenType.length).fill(-1);
    const seenValue = new Float64Array(target.tokenType.length);
    const touched: number[] = [];
    for (let s = 0; s < source.segmentCount; s++) {
      touched.length = 0;
      for (let k = source.tokenStart[s]!; k < source.tokenStart[s + 1]!; k++) {
        const type = source.tokenType[k]!;
        if (answers[type]! > mostAnswers) continue;
        for (let l = start[type]!; l < start[type + 1]!; l++) {
          const other = to[l]!;
          const first = occurrenceStart[other]!;
          const last = occurrenceStart[other + 1]!;
          const value = strength[l]!;
          for (let o = first; o < last; o++) {
            const token = occurrence[o]!;
            const t = segmentOfToken[token]!;
            if (sourceSum[t] === 0 && targetSum[t] === 0) touched.push(t);
            sourceSum[t]! += weight[type]! * gainOf(sourceToken, sourceBest, t, k, value);
            targetSum[t]! += weight[other]! * gainOf(seenToken, seenValue, token, s, value);
          }
        }
      }
      for (const t of touched) {
        const coverage = (sourceSum[t]! + targetSum[t]!) / (this.sourceWeight[s]! + this.targetWeight[t]! + 1e-9);
        this.noteCandidate(s, t, coverage);
        if (coverage > sourcePartner[s]!) sourcePartner[s] = coverage;
        if (coverage > targetPartner[t]!) targetPartner[t] = coverage;
        sourceSum[t] = 0;
        targetSum[t] = 0;
        sourceToken[t] = -1;
      }
    }
  }
}

/** The vectors of a text's segments, and the products of each with itself and the three after it. */
interface VectorRows {
  readonly dimensions: number;
  readonly values: Float32Array;
  readonly grams: Float64Array;
}

interface VectorPair {
  readonly source: VectorRows;
  readonly target: VectorRows;
}

function vectorRows(vectors: SegmentVectors, first: number, count: number): VectorRows {
  const { dimensions } = vectors;
  const values = new Float32Array(count * dimensions);
  for (let s = 0; s < count; s++) vectors.sumOf(first + s, 1, values.subarray(s * dimensions, (s + 1) * dimensions));
  const grams = new Float64Array(count * 4);
  for (let s = 0; s < count; s++) {
    for (let d = 0; d < 4 && s + d < count; d++) {
      let product = 0;
      for (let k = 0; k < dimensions; k++) product += values[s * dimensions + k]! * values[(s + d) * dimensions + k]!;
      grams[s * 4 + d] = product;
    }
  }
  return { dimensions, values, grams };
}

/** The length of the sum of a run of at most four vectors. */
function blockLength({ grams }: VectorRows, first: number, count: number): number {
  let squares = 0;
  for (let s = 0; s < count; s++) {
    squares += grams[(first + s) * 4]!;
    for (let d = 1; s + d < count; d++) squares += 2 * grams[(first + s) * 4 + d]!;
  }
  return Math.sqrt(Math.max(0, squares));
}

function multiplyRow({ source, target }: VectorPair, segment: number, from: number, to: number, out: Float32Array): void {
  const { dimensions, values } = source;
  const other = target.values;
  const base = segment * dimensions;
  for (let t = from; t < to; t++) {
    const at = t * dimensions;
    let product = 0;
    for (let k = 0; k < dimensions; k++) product += values[base + k]! * other[at + k]!;
    out[t - from] = product;
  }
}

interface TokenFacts {
  readonly weight: Float64Array;
  /** 1 a number, 2 a name, 0 any other. */
  readonly special: Uint8Array;
}

function tokenFacts(text: PreparedText, { weight, numeric, capital }: Vocabulary): TokenFacts {
  const { tokenType } = text;
  const facts = { weight: new Float64Array(tokenType.length), special: new Uint8Array(tokenType.length) };
  for (let k = 0; k < tokenType.length; k++) {
    const type = tokenType[k]!;
    facts.weight[k] = weight[type]!;
    facts.special[k] = numeric[type] === 1 ? 1 : capital[type] === 1 ? 2 : 0;
  }
  return facts;
}

function countSpecial(text: PreparedText, special: Uint8Array, wanted: number): Uint16Array {
  const counts = new Uint16Array(text.segmentCount);
  for (let s = 0; s < text.segmentCount; s++) {
    let count = 0;
    for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) if (special[k] === wanted) count++;
    counts[s] = Math.min(count, 65535);
  }
  return counts;
}

function segmentWeights(text: PreparedText, vocabulary: Vocabulary): Float64Array {
  const weights = new Float64Array(text.segmentCount);
  for (let s = 0; s < text.segmentCount; s++) {
    let total = 0;
    for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) total += vocabulary.weight[text.tokenType[k]!]!;
    weights[s] = total;
  }
  return weights;
}
