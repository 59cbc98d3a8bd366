import { lowerBound } from '../bitext/index.js';
import type { PreparedText } from './vocabulary.js';
import type { WordLinks } from './link-table.js';

// Two texts asked for so many times in a row have rows of their own: making them costs what looking at so many segments does.
const askedOften = 24;

/** Some rows of links, filled anew time and again: of type `t`, those from `start[t]` to `end[t]`. */
class LinkRows implements WordLinks {
  readonly start: Int32Array;
  readonly end: Int32Array;
  to: Int32Array = new Int32Array(1024);
  strength: Float64Array = new Float64Array(1024);
  kind: Uint8Array = new Uint8Array(1024);

  constructor(types: number) {
    this.start = new Int32Array(types);
    this.end = new Int32Array(types);
  }

  /** Makes room for so many links, those that there are being kept. */
  reserve(least: number): void {
    if (least <= this.to.length) return;
    const [to, strength, kind] = [new Int32Array(2 * least), new Float64Array(2 * least), new Uint8Array(2 * least)];
    to.set(this.to);
    strength.set(this.strength);
    kind.set(this.kind);
    this.to = to;
    this.strength = strength;
    this.kind = kind;
  }
}

// Of a row that is so many times as long as what it is cut down to each link is looked for, in others all are gone through.
const longRow = 8;

/** Tokens `from` to `to` of a text. */
export interface Tokens {
  readonly tokenType: Int32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts those types of a stretch that are not marked yet behind the first `count` of `into`, each once, in the order in which they are
 * first said, and marks them. Gives how many `into` then has; taking the marks off again is the caller's.
 */
export function gatherTypes({ tokenType, from, to }: Tokens, isMarked: Uint8Array, into: Int32Array, count: number): number {
  let next = count;
  for (let k = from; k < to; k++) {
    const type = tokenType[k]!;
    if (isMarked[type] === 1) continue;
    isMarked[type] = 1;
    into[next++] = type;
  }
  return next;
}

/**
 * The links between the words of two segments, cut down once for all that is asked of the two: a word has dozens of answers in a large
 * vocabulary, and hardly one of them in a segment.
 */
export class RunLinks {
  private readonly there: LinkRows;
  private readonly back: LinkRows;
  // The types of either side in the last cut, each once; and 1 for those met while one is made.
  private leftTypes: Int32Array = new Int32Array(64);
  private rightTypes: Int32Array = new Int32Array(64);
  private leftCount = 0;
  private rightCount = 0;
  private readonly isLeft: Uint8Array;
  private readonly isRight: Uint8Array;
  private count = 0;

  constructor(types: number) {
    this.there = new LinkRows(types);
    this.back = new LinkRows(types);
    this.isLeft = new Uint8Array(types);
    this.isRight = new Uint8Array(types);
  }

  /** Of each type of the left those of `links` with a type of the right, in their order. Of other types nothing may be asked. They hold until the next cut. */
  cut(links: WordLinks, left: Tokens, right: Tokens): WordLinks {
    const { there, isLeft, isRight } = this;
    const { end } = this.back;
    if (this.leftTypes.length < left.to - left.from) this.leftTypes = new Int32Array(2 * (left.to - left.from));
    if (this.rightTypes.length < right.to - right.from) this.rightTypes = new Int32Array(2 * (right.to - right.from));
    const { leftTypes, rightTypes } = this;
    const leftCount = gatherTypes(left, isLeft, leftTypes, 0);
    const rightCount = gatherTypes(right, isRight, rightTypes, 0);
    for (let k = 0; k < rightCount; k++) end[rightTypes[k]!] = 0;
    this.leftCount = leftCount;
    this.rightCount = rightCount;
    const { start: rowStart, end: rowEnd, to: answers } = links;
    let isSorted = false;
    let count = 0;
    for (let k = 0; k < leftCount; k++) {
      const type = leftTypes[k]!;
      isLeft[type] = 0;
      const from = rowStart[type]!;
      const past = rowEnd[type]!;
      there.reserve(count + Math.min(past - from, rightCount));
      there.start[type] = count;
      // A word of grammar answers each of its kind within a name or phrase, hundreds in a large vocabulary.
      if (past - from > longRow * rightCount) {
        if (!isSorted) rightTypes.subarray(0, rightCount).sort();
        isSorted = true;
        let l = from;
        for (let x = 0; x < rightCount && l < past; x++) {
          const other = rightTypes[x]!;
          l = lowerBound(answers, l, past, other);
          if (l < past && answers[l] === other) count = this.copy(links, l, count);
        }
      } else for (let l = from; l < past; l++) if (isRight[answers[l]!] === 1) count = this.copy(links, l, count);
      there.end[type] = count;
    }
    for (let k = 0; k < rightCount; k++) isRight[rightTypes[k]!] = 0;
    this.count = count;
    return there;
  }

  private copy({ to, strength, kind }: WordLinks, place: number, count: number): number {
    const { there } = this;
    const other = to[place]!;
    this.back.end[other]!++;
    there.to[count] = other;
    there.strength[count] = strength[place]!;
    there.kind[count] = kind[place]!;
    return count + 1;
  }

  /** The last {@link cut} from the other side: of each type of the right the links with one of the left, in no order. */
  turn(): WordLinks {
    const { there, back, leftTypes, rightTypes, leftCount, rightCount } = this;
    const { start, end } = back;
    back.reserve(this.count);
    let next = 0;
    for (let k = 0; k < rightCount; k++) {
      const type = rightTypes[k]!;
      start[type] = next;
      next += end[type]!;
      end[type] = start[type]!;
    }
    for (let k = 0; k < leftCount; k++) {
      const type = leftTypes[k]!;
      const past = there.end[type]!;
      for (let l = there.start[type]!; l < past; l++) {
        const at = end[there.to[l]!]!++;
        back.to[at] = type;
        back.strength[at] = there.strength[l]!;
        back.kind[at] = there.kind[l]!;
      }
    }
    return back;
  }
}

/**
 * The links of a large vocabulary, cut down to the types of two texts while these are looked at: of the dozens of words that may answer
 * one, a text has a few, and whoever compares the segments of two texts asks for the same rows hundreds of times.
 */
export class TextLinks {
  private readonly texts: readonly PreparedText[];
  private readonly links: WordLinks;
  private readonly typesOf: (Int32Array | undefined)[];
  /** 1 for the types of a text while they are told from others. */
  private readonly isMarked: Uint8Array;
  // Made when first needed.
  private there: LinkRows | undefined;
  private back: LinkRows | undefined;
  // The two texts at hand, how often they were asked for, and whether either way has rows.
  private one = -1;
  private other = -1;
  private asked = 0;
  private hasThere = false;
  private hasBack = false;

  constructor(texts: readonly PreparedText[], links: WordLinks) {
    this.texts = texts;
    this.links = links;
    this.typesOf = new Array<Int32Array | undefined>(texts.length);
    this.isMarked = new Uint8Array(links.end.length);
  }

  /**
   * Rows that hold, of each type of text `c`, at least every link with a type of text `d`, in the order of the whole table. Of other
   * types nothing may be asked, and of these only what `d` says. They hold until two other texts are asked for. Who says that he will
   * ask often has rows of the two at once.
   */
  between(c: number, d: number, isOften: boolean): WordLinks {
    const isTurned = c === this.other && d === this.one;
    if (!isTurned && (c !== this.one || d !== this.other)) {
      this.one = c;
      this.other = d;
      this.asked = 0;
      this.hasThere = this.hasBack = false;
    }
    if (isOften) this.asked = askedOften;
    if (++this.asked < askedOften || c === d) return this.links;
    if (!this.hasThere) this.cut(this.one, this.other);
    if (!isTurned) return this.there!;
    if (!this.hasBack) this.turn(this.one, this.other);
    return this.back!;
  }

  /** What {@link between} says of two texts, there and back, where both have rows. */
  rowsOf(c: number, d: number): readonly [WordLinks, WordLinks] | undefined {
    const isTurned = c === this.other && d === this.one;
    if (!this.hasThere || !this.hasBack || (!isTurned && (c !== this.one || d !== this.other))) return undefined;
    return isTurned ? [this.back!, this.there!] : [this.there!, this.back!];
  }

  /** Links of the types of `c` with those of `d`. */
  private cut(c: number, d: number): void {
    const { start: rowStart, end: rowEnd, to: answers, strength: strengths, kind: kinds } = this.links;
    const { isMarked } = this;
    const rows = (this.there ??= new LinkRows(isMarked.length));
    const { start, end } = rows;
    let { to, strength, kind } = rows;
    const asking = this.typesIn(c);
    const wanted = this.typesIn(d);
    for (let k = 0; k < wanted.length; k++) isMarked[wanted[k]!] = 1;
    let count = 0;
    for (let k = 0; k < asking.length; k++) {
      const type = asking[k]!;
      const from = rowStart[type]!;
      const past = rowEnd[type]!;
      if (count + past - from > to.length) {
        rows.reserve(count + past - from);
        ({ to, strength, kind } = rows);
      }
      start[type] = count;
      for (let l = from; l < past; l++) {
        const other = answers[l]!;
        if (isMarked[other] === 0) continue;
        to[count] = other;
        strength[count] = strengths[l]!;
        kind[count++] = kinds[l]!;
      }
      end[type] = count;
    }
    for (let k = 0; k < wanted.length; k++) isMarked[wanted[k]!] = 0;
    this.hasThere = true;
  }

  /** The same from the other side: links being symmetric, nothing is looked up again. */
  private turn(c: number, d: number): void {
    const { start: rowStart, end: rowEnd, to: answers, strength: strengths, kind: kinds } = this.there!;
    const turned = (this.back ??= new LinkRows(this.isMarked.length));
    const { start, end } = turned;
    const types = this.typesIn(d);
    const asking = this.typesIn(c);
    for (let k = 0; k < types.length; k++) end[types[k]!] = 0;
    for (let k = 0; k < asking.length; k++) for (let l = rowStart[asking[k]!]!, past = rowEnd[asking[k]!]!; l < past; l++) end[answers[l]!]!++;
    let count = 0;
    for (let k = 0; k < types.length; k++) {
      const type = types[k]!;
      start[type] = count;
      count += end[type]!;
      end[type] = start[type]!;
    }
    turned.reserve(count);
    const { to, strength, kind } = turned;
    for (let k = 0; k < asking.length; k++) {
      const type = asking[k]!;
      for (let l = rowStart[type]!, past = rowEnd[type]!; l < past; l++) {
        const at = end[answers[l]!]!++;
        to[at] = type;
        strength[at] = strengths[l]!;
        kind[at] = kinds[l]!;
      }
    }
    this.hasBack = true;
  }

  /** The types of a text, each once, ascending. */
  private typesIn(text: number): Int32Array {
    const known = this.typesOf[text];
    if (known !== undefined) return known;
    const { isMarked } = this;
    const { tokenType } = this.texts[text]!;
    const types = new Int32Array(tokenType.length);
    const count = gatherTypes({ tokenType, from: 0, to: tokenType.length }, isMarked, types, 0);
    for (let k = 0; k < count; k++) isMarked[types[k]!] = 0;
    return (this.typesOf[text] = types.slice(0, count).sort());
  }
}
