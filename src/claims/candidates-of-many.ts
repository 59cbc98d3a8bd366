import { gainOf, type SegmentIndex, type WordLinks } from '../evidence/index.js';
import { dotProduct } from './dot-product.js';
import type { CandidatePairs, FeatureVectors } from './pair-features.js';
import { relateTexts } from './related-texts.js';
import { RowProducts } from './row-products.js';
import type { SegmentFacts } from './segment-facts.js';

// Among the segments of two related texts those as likely as this by their words and half of their cosine are measured.
const leastLikely = 0.18;
// … and of those of a segment in one other text the best so many.
const mostOfText = 4;
// Where both segments have something likelier in the other text, a pair is measured when it is as likely as this share of the two best, on average.
const leastShare = 0.5;
// Of texts that are not related a segment is looked at next to so many others, found by its rare words, and only what is hardly chance is measured.
const mostAlone = 4;
const leastAlone = 0.75;
// Of 4,560 such pairs one had a lower cosine, and most of what is looked at has (`npm run bench claims-scale`, 1,000 documents).
const leastCosineAlone = 0.3;
// Room for the pairs of two texts, before it grows.
const firstRoom = 256;

/**
 * The pairs of segments of a large set that are worth measuring, a list for every two texts, so that the words of both are still at hand: of related texts (see
 * {@link relateTexts}) all that are alike by words or vectors; of others, in one list for each text, what shares rare words and is all but the same.
 * The refused alternative, the best partners of a segment in all texts at once, finds strangers first: among many sentences there
 * is always one that sounds alike, and half of what two texts on one matter tell in their own words is further apart.
 */
export function* findCandidatesOfMany(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined, ofFirst: boolean): Generator<CandidatePairs> {
  const { firstSegment, prepared } = index;
  const { twin, silent } = facts;
  const texts = prepared.texts.length;
  const related = ofFirst ? [Array.from({ length: texts - 1 }, (_, d) => d + 1)] : relateTexts(index, facts);
  const search = new TextPairSearch(index, facts, vectors);
  const found = new PairList();
  const isRelated = new Uint8Array(texts);
  for (let c = 0; c < related.length; c++) {
    for (const d of related[c]!) {
      isRelated[d] = 1;
      search.compareTexts(c, d, found);
      if (found.count > 0) yield found.take(ofFirst);
    }
    if (!ofFirst) {
      for (let a = firstSegment[c]!; a < firstSegment[c + 1]!; a++) {
        if (silent[a] === 1 || twin[a] !== a) continue;
        for (const b of index.likeliestOf(a, mostAlone)) if (twin[b] === b && isRelated[index.textOf[b]!] === 0) search.compareSegments(a, b, found);
      }
      if (found.count > 0) yield found.take(ofFirst);
    }
    for (const d of related[c]!) isRelated[d] = 0;
  }
  index.endSearch();
}

/** Pairs in parallel arrays that grow. */
class PairList {
  count = 0;
  private from: Int32Array = new Int32Array(firstRoom);
  private to: Int32Array = new Int32Array(firstRoom);
  private mean: Float64Array = new Float64Array(firstRoom);

  add(from: number, to: number, mean: number): void {
    if (this.count === this.from.length) {
      const grow = <T extends Int32Array | Float64Array>(old: T, larger: T): T => {
        larger.set(old);
        return larger;
      };
      this.from = grow(this.from, new Int32Array(2 * this.count));
      this.to = grow(this.to, new Int32Array(2 * this.count));
      this.mean = grow(this.mean, new Float64Array(2 * this.count));
    }
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.mean[this.count++] = mean;
  }

  /** The pairs added since the last time. */
  take(turned: boolean): CandidatePairs {
    const { count } = this;
    this.count = 0;
    return { count, turned, from: this.from.slice(0, count), to: this.to.slice(0, count), mean: this.mean.slice(0, count) };
  }
}

/** Looks at every two segments of two texts at once, by words and by vectors, holding what it needs to look at many. */
class TextPairSearch {
  private readonly index: SegmentIndex;
  private readonly facts: SegmentFacts;
  private readonly vectors: FeatureVectors | undefined;
  // Tokens of what is asked, chained by type: the first of each type, and of each token the next of its type, by places in the text.
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** The segment of each token, within its text. */
  private readonly segmentOf: Int32Array;
  // Of each token the asking segment that it answers, and how well.
  private readonly seenBy: Int32Array;
  private readonly seenValue: Float64Array;
  // Of each segment: the weight that it answers, that of its own that is answered, and the best answer to the token that asks.
  private readonly answers: Float64Array;
  private readonly answered: Float64Array;
  private readonly best: Float64Array;
  private readonly bestOf: Int32Array;
  /** Likeness of each two segments of two texts, row by row, and the mean of what they cover. */
  private value: Float64Array = new Float64Array(0);
  private mean: Float64Array = new Float64Array(0);
  private readonly cosines: RowProducts | undefined;
  private readonly top: Float64Array = new Float64Array(mostOfText);

  constructor(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined) {
    this.index = index;
    this.facts = facts;
    this.vectors = vectors;
    this.cosines = vectors === undefined ? undefined : new RowProducts(vectors.centred, vectors.dimensions);
    const { texts, vocabulary } = index.prepared;
    let [tokens, segments] = [0, 0];
    for (const { tokenType, segmentCount } of texts) {
      tokens = Math.max(tokens, tokenType.length);
      segments = Math.max(segments, segmentCount);
    }
    this.first = new Int32Array(vocabulary.size).fill(-1);
    this.next = new Int32Array(tokens);
    this.segmentOf = new Int32Array(tokens);
    this.seenBy = new Int32Array(tokens).fill(-1);
    this.seenValue = new Float64Array(tokens);
    this.answers = new Float64Array(segments);
    this.answered = new Float64Array(segments);
    this.best = new Float64Array(segments);
    this.bestOf = new Int32Array(segments).fill(-1);
  }

  compareTexts(c: number, d: number, found: PairList): void {
    const { index, facts, cosines } = this;
    const { firstSegment, prepared } = index;
    const { silent, twin } = facts;
    const [rows, columns] = [prepared.texts[c]!.segmentCount, prepared.texts[d]!.segmentCount];
    const [firstRow, firstColumn] = [firstSegment[c]!, firstSegment[d]!];
    if (this.value.length < rows * columns) {
      this.value = new Float64Array(rows * columns);
      this.mean = new Float64Array(rows * columns);
    }
    const { value, mean } = this;
    const links = index.linksBetween(c, d, true);
    this.chain(d, 0, columns);
    cosines?.open(firstColumn, columns);
    for (let i = 0; i < rows; i++) {
      const a = firstRow + i;
      if (silent[a] === 1 || twin[a] !== a) {
        value.fill(0, i * columns, (i + 1) * columns);
        continue;
      }
      this.ask(a, d, 0, columns, links);
      cosines?.multiply(a);
      for (let j = 0; j < columns; j++) {
        const b = firstColumn + j;
        const likeness = this.takeMean(a, b, j);
        mean[i * columns + j] = likeness;
        value[i * columns + j] = silent[b] === 1 || twin[b] !== b ? 0 : likeness + (cosines === undefined ? leastLikely : cosines.products[j]! / 2);
      }
    }
    this.unchain(d, 0, columns);
    this.keepBest(rows, columns, firstRow, firstColumn, found);
  }

  /** Two segments by themselves: kept when hardly anything of them differs. */
  compareSegments(a: number, b: number, found: PairList): void {
    const { index, vectors } = this;
    const cosine = vectors === undefined ? undefined : centredCosine(vectors, a, b);
    if (cosine !== undefined && cosine < leastCosineAlone) return;
    const d = index.textOf[b]!;
    const j = b - index.firstSegment[d]!;
    this.chain(d, j, j + 1);
    this.ask(a, d, j, j + 1, index.linksTo(a, b));
    const mean = this.takeMean(a, b, j);
    this.unchain(d, j, j + 1);
    if (mean + (cosine ?? mean) / 2 >= leastAlone) found.add(a, b, mean);
  }

  private chain(d: number, from: number, to: number): void {
    const { first, next, segmentOf, index: { prepared } } = this;
    const { tokenStart, tokenType } = prepared.texts[d]!;
    for (let s = from; s < to; s++) {
      for (let k = tokenStart[s]!; k < tokenStart[s + 1]!; k++) {
        const type = tokenType[k]!;
        next[k] = first[type]!;
        first[type] = k;
        segmentOf[k] = s;
        this.seenBy[k] = -1;
      }
    }
  }

  private unchain(d: number, from: number, to: number): void {
    const { tokenStart, tokenType } = this.index.prepared.texts[d]!;
    for (let k = tokenStart[from]!; k < tokenStart[to]!; k++) this.first[tokenType[k]!] = -1;
  }

  /** What segment `a` finds of itself in the segments `from` to `to` of text `d`, and they of themselves in it. */
  private ask(a: number, d: number, from: number, to: number, { start, end, to: linked, strength }: WordLinks): void {
    const { first, next, segmentOf, seenBy, seenValue, answers, answered, best, bestOf } = this;
    const { index } = this;
    const { prepared, textOf, firstSegment } = index;
    const { weight } = prepared.vocabulary;
    const { tokenStart, tokenType } = prepared.texts[textOf[a]!]!;
    const types = prepared.texts[d]!.tokenType;
    const s = a - firstSegment[textOf[a]!]!;
    answers.fill(0, from, to);
    answered.fill(0, from, to);
    bestOf.fill(-1, from, to);
    for (let k = tokenStart[s]!; k < tokenStart[s + 1]!; k++) {
      const type = tokenType[k]!;
      const own = weight[type]!;
      for (let l = start[type]!; l < end[type]!; l++) {
        let place = first[linked[l]!]!;
        if (place < 0) continue;
        const value = strength[l]!;
        const other = weight[types[place]!]!;
        for (; place >= 0; place = next[place]!) {
          const t = segmentOf[place]!;
          answers[t]! += own * gainOf(bestOf, best, t, k, value);
          answered[t]! += other * gainOf(seenBy, seenValue, place, a, value);
        }
      }
    }
  }

  private takeMean(a: number, b: number, j: number): number {
    const { weights } = this.index;
    const covered = Math.min(1, this.answers[j]! / (weights[a]! + 1e-9));
    const covers = Math.min(1, this.answered[j]! / (weights[b]! + 1e-9));
    return covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
  }

  /** Of the pairs of two texts those that are likely, among the best of their row or of their column, and not far behind the best of both. */
  private keepBest(rows: number, columns: number, firstRow: number, firstColumn: number, found: PairList): void {
    const { value, mean, top } = this;
    const ofColumns = new Float64Array(columns);
    const bestOfColumns = new Float64Array(columns);
    for (let j = 0; j < columns; j++) {
      this.findTop(j, columns, rows);
      ofColumns[j] = top[mostOfText - 1]!;
      bestOfColumns[j] = top[0]!;
    }
    for (let i = 0; i < rows; i++) {
      this.findTop(i * columns, 1, columns);
      const best = top[0]!;
      const least = top[mostOfText - 1]!;
      for (let j = 0; j < columns; j++) {
        const likeness = value[i * columns + j]!;
        if (likeness >= leastLikely && (likeness >= least || likeness >= ofColumns[j]!) && likeness >= (leastShare * (best + bestOfColumns[j]!)) / 2) found.add(firstRow + i, firstColumn + j, mean[i * columns + j]!);
      }
    }
  }

  /** The greatest of a row or column, the greatest first, and the least that is likely where there are no more: nothing below it is kept. */
  private findTop(from: number, step: number, count: number): void {
    const { value, top } = this;
    top.fill(leastLikely);
    for (let k = 0; k < count; k++) {
      const one = value[from + k * step]!;
      if (one <= top[mostOfText - 1]!) continue;
      let place = mostOfText - 1;
      for (; place > 0 && top[place - 1]! < one; place--) top[place] = top[place - 1]!;
      top[place] = one;
    }
  }
}

function centredCosine({ dimensions, centred }: FeatureVectors, a: number, b: number): number {
  return dotProduct(centred, a * dimensions, centred, b * dimensions, dimensions);
}
