import type { SegmentIndex, WordLinks } from '../evidence/index.js';
import { ClauseRole, clauseWords } from '../text/index.js';
import { dotProduct } from './dot-product.js';
import type { FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

/** How the claims within two segments answer each other. */
export interface PartsMet {
  /** The statements that answer each other best, by their places in the lists of claims. */
  from: number;
  to: number;
  /** Their cosine; without vectors 0. */
  cosine: number;
  /** Share of what both say that the other answers, rare words for more, 0 to 1; of the side that has less of it answered. */
  met: number;
  less: number;
  /** How much they say, against what an average claim of the set says. */
  weight: number;
  /** Share of the names of their sources that agree, 0 to 1; how many of the two segments name one. */
  source: number;
  sources: number;
}

// A statement of few rare words agrees with many: so much unmet matter is added to each, in nats.
const ballast = 3;
// A statement of when runs over at most so many words. It counts for nothing in what a claim is about, and that something is said for so much.
const longestTime = 9;
const matterShares: readonly number[] = [1, 0, 0.3];
// Below this, share met and cosine together, two statements do not answer each other, whatever their sentences do.
const leastAnswer = 0.3;
// Nor do they where hardly a word of their matter is met, unless their vectors lie close.
const leastShared = 0.1;
const closeWithout = 0.5;
// Of what a statement has answered at least so much is more than when and that something is said.
const leastTimeless = 0.25;
// A word that more than so many segments a text, and so large a share of all, say is what the whole set is about. Two statements of which at
// least so much is about more than that share more than such words: so many nats of what either says, a word of a single segment of a hundred being 4.
const topicalTellings = 2;
const topicalShare = 0.15;
const leastApart = 0.5;
const leastOwnMet = 0.6;
// Headings without a verb name a subject: they are one claim only when they say so much the same.
const leastNamed = 0.5;
// A list without a verb names things and claims nothing of them: it makes what another claims only where so much of the list is answered. So many
// commas or semicolons make a list.
const leastListed = 0.3;
const leastMarks = 3;
// As many claims of a segment are told apart by the bits of a number.
const mostMarked = 31;
// A second answer of two segments is at least so good as the best, and meets so much.
const nearlyBest = 0.75;
const leastMet = 0.3;

/** Rarity of the words that are answered: of all; of the matter, as far as they are of it; of those of it that are not said all over the set. */
interface Answered {
  all: number;
  matter: number;
  apart: number;
}

/** The claims of all segments as runs of tokens, to be compared pair by pair. */
export class PartTable {
  private readonly index: SegmentIndex;
  private readonly vectors: FeatureVectors | undefined;
  /** First token of each claim, in the text's own numbering, and the one after its last. */
  private readonly tokenFrom: Int32Array;
  private readonly tokenTo: Int32Array;
  readonly claimStart: Int32Array;
  /** 1 for a claim that only names who says, decides or announces. */
  readonly isSource: Uint8Array;
  /** Sum of the rarities of each claim's words. */
  private readonly own: Float64Array;
  /** First and one past the last token of who is named, for sources. */
  private readonly nameFrom: Int32Array;
  private readonly nameTo: Int32Array;
  /** Rarity of the words of each claim, those that only say when left out and those of saying for less. */
  private readonly matter: Float64Array;
  /** 1 for each token, text by text, that only says when; 2 for one that only says that something is said. */
  private readonly whenOf: Uint8Array[];
  /** Of the matter of each claim, what is not said all over the set. */
  private readonly apart: Float64Array;
  /** Rarity of each type, of those that carry grammar a part of it. */
  private readonly rarity: Float64Array;
  /** 1 for types that tell what the whole set is about. */
  private readonly topical: Uint8Array;
  /** 1 for segments that are headings without a verb. */
  private readonly naming: Uint8Array;
  /** 1 for claims that only list. */
  private readonly listing: Uint8Array;
  private readonly usual: number;
  /** Of each type the claims at hand that say it, a bit each; 0 while none is. */
  private readonly saidBy: Int32Array;
  // What each claim of one segment has answered by each of the other, row by row; and how well each of these answers the word at hand.
  private answersThere: Float64Array = new Float64Array(16);
  private answersBack: Float64Array = new Float64Array(16);
  private readonly metBy: Float64Array = new Float64Array(mostMarked);
  private readonly there: Answered = { all: 0, matter: 0, apart: 0 };
  private readonly back: Answered = { all: 0, matter: 0, apart: 0 };
  /** Links of the words of the first of the two segments at hand with at least those of the second, and the other way round. */
  private links: readonly [WordLinks, WordLinks];
  private first = -1;
  private readonly found: PartsMet = { from: 0, to: 0, cosine: 0, met: 0, less: 0, weight: 0, source: 0, sources: 0 };

  constructor(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined) {
    this.index = index;
    this.vectors = vectors;
    this.links = [index.links, index.links];
    const { textOf, prepared } = index;
    const count = textOf.length;
    this.claimStart = new Int32Array(count + 1);
    facts.claims.forEach((claims, id) => (this.claimStart[id + 1] = this.claimStart[id]! + claims.length));
    const total = this.claimStart[count]!;
    this.tokenFrom = new Int32Array(total);
    this.tokenTo = new Int32Array(total);
    this.isSource = new Uint8Array(total);
    this.nameFrom = new Int32Array(total);
    this.nameTo = new Int32Array(total);
    this.own = new Float64Array(total);
    this.matter = new Float64Array(total);
    this.apart = new Float64Array(total);
    const segments = facts.twin.reduce((sum, original, id) => sum + (facts.silent[id] === 0 && original === id ? 1 : 0), facts.beside);
    const common = Math.log((segments + 1) / (Math.max(topicalTellings * prepared.texts.length, topicalShare * segments) + 0.5));
    this.topical = Uint8Array.from(facts.rarity, (rarity) => (rarity < common ? 1 : 0));
    this.rarity = facts.rarity.map((rarity, type) => rarity * (facts.grammatical[type] === 1 ? 0.25 : 1));
    this.naming = new Uint8Array(count);
    this.listing = new Uint8Array(total);
    this.whenOf = prepared.texts.map(({ tokenType }) => new Uint8Array(tokenType.length));
    const isKnown = prepared.vocabulary.languages.map((language) => clauseWords(language) !== undefined);
    let sum = 0;
    let statements = 0;
    facts.claims.forEach((claims, id) => {
      const text = prepared.texts[textOf[id]!]!;
      const first = text.tokenStart[id - index.firstSegment[textOf[id]!]!]!;
      const last = text.tokenStart[id - index.firstSegment[textOf[id]!]! + 1]!;
      const when = this.whenOf[textOf[id]!]!;
      this.naming[id] = facts.kinds[id] === 1 ? 1 : 0;
      let at = first;
      claims.forEach(({ from, to, kind, speaker }, k) => {
        const claim = this.claimStart[id]! + k;
        while (at < last && text.tokenTo[at]! <= from) at++;
        this.tokenFrom[claim] = at;
        this.isSource[claim] = kind === 'source' ? 1 : 0;
        let left = 0;
        this.listing[claim] = isKnown[text.language] === true && countMarks(text.document.text, from, to) >= leastMarks ? 1 : 0;
        while (at < last && text.tokenFrom[at]! < to) {
          const token = at++;
          const type = text.tokenType[token]!;
          const role = facts.role[type]!;
          if ((role & ClauseRole.time) !== 0) left = longestTime;
          else if (left > 0 && (role & ClauseRole.verb) !== 0) left = 0;
          when[token] = left > 0 ? 1 : (role & ClauseRole.saying) !== 0 ? 2 : 0;
          left--;
          const rarity = this.rarity[type]!;
          this.own[claim]! += rarity;
          this.matter[claim]! += rarity * matterShares[when[token]!]!;
          if (when[token] === 0 && this.topical[type] === 0) this.apart[claim]! += rarity;
          if ((role & ClauseRole.verb) !== 0) this.naming[id] = this.listing[claim] = 0;
          if (kind !== 'source' || speaker === null || text.tokenTo[token]! <= speaker.from || text.tokenFrom[token]! >= speaker.to) continue;
          if (this.nameTo[claim] === 0) this.nameFrom[claim] = token;
          this.nameTo[claim] = token + 1;
        }
        this.tokenTo[claim] = at;
        if (kind === 'statement') {
          sum += this.own[claim]!;
          statements++;
        }
      });
    });
    this.usual = statements === 0 ? 1 : sum / statements + 1e-9;
    this.saidBy = new Int32Array(prepared.vocabulary.size);
  }

  /** How many segments the set has. */
  get segmentCount(): number {
    return this.index.textOf.length;
  }

  /** How two segments meet; what is returned is told anew with the next two. */
  compare(a: number, b: number): Readonly<PartsMet> {
    const { index, claimStart, isSource, own, found } = this;
    this.links = index.rowsBetween(index.textOf[a]!, index.textOf[b]!) ?? index.linksOfSegments(a, b);
    this.first = a;
    const fromA = claimStart[a]!;
    const toA = claimStart[a + 1]!;
    const fromB = claimStart[b]!;
    const toB = claimStart[b + 1]!;
    const countA = toA - fromA;
    const countB = toB - fromB;
    if (this.answersThere.length < countA * countB) {
      this.answersThere = new Float64Array(2 * countA * countB);
      this.answersBack = new Float64Array(2 * countA * countB);
    }
    this.answerAll(a, b, this.answersThere);
    this.answerAll(b, a, this.answersBack);
    let best = -1;
    found.from = found.to = found.cosine = found.met = found.less = found.weight = found.source = 0;
    let ofA = 0;
    let ofB = 0;
    for (let x = fromA; x < toA; x++) ofA |= isSource[x]!;
    for (let y = fromB; y < toB; y++) ofB |= isSource[y]!;
    found.sources = ofA + ofB;
    for (let y = fromB; y < toB; y++) {
      for (let x = fromA; x < toA; x++) {
        if (isSource[x] === 1 || isSource[y] === 1) {
          if (isSource[x] === isSource[y]) found.source = Math.max(found.source, this.likenessOfNames(a, x, b, y));
          continue;
        }
        const there = this.answersThere[(x - fromA) * countB + y - fromB]!;
        const back = this.answersBack[(y - fromB) * countA + x - fromA]!;
        const met = (there + back) / (own[x]! + own[y]! + 2 * ballast);
        const cosine = this.cosineOf(x, y);
        if (met + cosine <= best) continue;
        best = met + cosine;
        found.from = x - fromA;
        found.to = y - fromB;
        found.cosine = cosine;
        found.met = met;
        found.less = Math.min(there / (own[x]! + ballast), back / (own[y]! + ballast));
        found.weight = Math.min(own[x]!, own[y]!) / this.usual;
      }
    }
    return found;
  }

  /** The statements of two segments that answer each other, by their numbers among all claims: the best two, and others that each have no better and answer nearly as well. */
  answers(a: number, b: number): [number, number][] {
    this.links = this.index.linksOfSegments(a, b);
    this.first = a;
    const { there, back, claimStart } = this;
    const found: { x: number; y: number; value: number; met: number }[] = [];
    for (let x = claimStart[a]!; x < claimStart[a + 1]!; x++) {
      if (this.isSource[x] === 1) continue;
      for (let y = claimStart[b]!; y < claimStart[b + 1]!; y++) {
        if (this.isSource[y] === 1) continue;
        this.answered(a, x, b, y, there);
        this.answered(b, y, a, x, back);
        // What meets only dates one of them.
        if (there.matter < leastTimeless * there.all || back.matter < leastTimeless * back.all) continue;
        const met = (there.matter + back.matter) / (this.matter[x]! + this.matter[y]! + 2 * ballast);
        const cosine = this.cosineOf(x, y);
        if ((this.listing[x] === 1 && there.matter < leastListed * (this.matter[x]! + ballast)) || (this.listing[y] === 1 && back.matter < leastListed * (this.matter[y]! + ballast))) continue;
        if (this.naming[a] === 1 && this.naming[b] === 1 && met < leastNamed) continue;
        const isApart = this.apart[x]! >= leastApart * this.matter[x]! && this.apart[y]! >= leastApart * this.matter[y]!;
        if (isApart && cosine < closeWithout && Math.min(there.apart, back.apart) < leastOwnMet) continue;
        if (met >= leastShared || cosine >= closeWithout) found.push({ x, y, value: met + cosine, met });
      }
    }
    if (found.length === 0) return [];
    found.sort((one, other) => other.value - one.value || one.x - other.x || one.y - other.y);
    const chosen: [number, number][] = [];
    for (const { x, y, value, met } of found) {
      if (value < leastAnswer) break;
      if (chosen.length > 0 && (value < nearlyBest * found[0]!.value || met < leastMet)) continue;
      if (chosen.some(([left, right]) => left === x || right === y)) continue;
      chosen.push([x, y]);
    }
    return chosen;
  }

  /** The cosine of two claims by their numbers among all, less the mean of the set; without vectors 0. */
  cosineOf(x: number, y: number): number {
    if (this.vectors === undefined) return 0;
    const { dimensions, centred, claimRow } = this.vectors;
    return dotProduct(centred, claimRow[x]! * dimensions, centred, claimRow[y]! * dimensions, dimensions);
  }

  /** Rarity of the words of claim `x` of segment `a` that words of claim `y` of segment `b` answer. */
  private answered(a: number, x: number, b: number, y: number, sums: Answered): void {
    sums.all = sums.matter = sums.apart = 0;
    this.answeredRun(a, this.tokenFrom[x]!, this.tokenTo[x]!, b, this.tokenFrom[y]!, this.tokenTo[y]!, sums);
  }

  /** What each statement of segment `a` has answered by each of `b`, as {@link answeredRun} tells it of two, in one pass over the words. */
  private answerAll(a: number, b: number, answers: Float64Array): void {
    const { index, claimStart, isSource, tokenFrom, tokenTo, saidBy, metBy, rarity } = this;
    const { start, end, to, strength } = this.links[a === this.first ? 0 : 1];
    const { prepared, textOf } = index;
    const asking = prepared.texts[textOf[a]!]!.tokenType;
    const other = prepared.texts[textOf[b]!]!.tokenType;
    const firstOther = claimStart[b]!;
    const lastOther = claimStart[b + 1]!;
    const width = lastOther - firstOther;
    for (let low = firstOther; low < lastOther; low += mostMarked) {
      const high = Math.min(lastOther, low + mostMarked);
      for (let y = low; y < high; y++) if (isSource[y] === 0) for (let k = tokenFrom[y]!; k < tokenTo[y]!; k++) saidBy[other[k]!]! |= 1 << (y - low);
      for (let x = claimStart[a]!, row = low - firstOther; x < claimStart[a + 1]!; x++, row += width) {
        for (let y = row; y < row + high - low; y++) answers[y] = 0;
        if (isSource[x] === 1) continue;
        for (let k = tokenFrom[x]!; k < tokenTo[x]!; k++) {
          const type = asking[k]!;
          let met = 0;
          for (let l = start[type]!; l < end[type]!; l++) {
            const value = strength[l]!;
            for (let left = saidBy[to[l]!]!; left !== 0; left &= left - 1) {
              const y = 31 - Math.clz32(left & -left);
              if ((met & (1 << y)) === 0 || value > metBy[y]!) metBy[y] = value;
              met |= 1 << y;
            }
          }
          for (; met !== 0; met &= met - 1) {
            const y = 31 - Math.clz32(met & -met);
            answers[row + y]! += rarity[type]! * metBy[y]!;
          }
        }
      }
      for (let y = low; y < high; y++) for (let k = tokenFrom[y]!; k < tokenTo[y]!; k++) saidBy[other[k]!] = 0;
    }
  }

  private answeredRun(a: number, from: number, to: number, b: number, otherFrom: number, otherTo: number, sums?: Answered): number {
    const { saidBy, index, rarity, topical } = this;
    const links = this.links[a === this.first ? 0 : 1];
    const { prepared, textOf } = index;
    const asking = prepared.texts[textOf[a]!]!.tokenType;
    const other = prepared.texts[textOf[b]!]!.tokenType;
    const when = this.whenOf[textOf[a]!]!;
    for (let k = otherFrom; k < otherTo; k++) saidBy[other[k]!] = 1;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const type = asking[k]!;
      let met = 0;
      for (let l = links.start[type]!; l < links.end[type]!; l++) if (saidBy[links.to[l]!] === 1 && links.strength[l]! > met) met = links.strength[l]!;
      const value = rarity[type]! * met;
      sum += value;
      if (sums === undefined) continue;
      sums.matter += value * matterShares[when[k]!]!;
      if (when[k] === 0 && topical[type] === 0) sums.apart += value;
    }
    for (let k = otherFrom; k < otherTo; k++) saidBy[other[k]!] = 0;
    if (sums !== undefined) sums.all = sum;
    return sum;
  }

  /** How far two sources have the same name, 0 to 1, rare words for more; 0 where a pronoun stands for one. */
  compareNames(a: number, x: number, b: number, y: number): number {
    this.links = [this.index.links, this.index.links];
    return this.likenessOfNames(a, x, b, y);
  }

  private likenessOfNames(a: number, x: number, b: number, y: number): number {
    const there = this.answeredRun(a, this.nameFrom[x]!, this.nameTo[x]!, b, this.nameFrom[y]!, this.nameTo[y]!);
    const back = this.answeredRun(b, this.nameFrom[y]!, this.nameTo[y]!, a, this.nameFrom[x]!, this.nameTo[x]!);
    const whole = this.weightOfName(a, x) + this.weightOfName(b, y);
    return whole <= 0 ? 0 : Math.min(1, (there + back) / whole);
  }

  /** The types of the name of a source. */
  nameOf(a: number, x: number): Int32Array {
    return this.index.prepared.texts[this.index.textOf[a]!]!.tokenType.subarray(this.nameFrom[x]!, this.nameTo[x]!);
  }

  /** Rarity of the name of a source, in nats. */
  nameWeight(a: number, x: number): number {
    return this.weightOfName(a, x);
  }

  private weightOfName(a: number, x: number): number {
    const types = this.index.prepared.texts[this.index.textOf[a]!]!.tokenType;
    let sum = 0;
    for (let k = this.nameFrom[x]!; k < this.nameTo[x]!; k++) sum += this.rarity[types[k]!]!;
    return sum;
  }
}

const comma = 0x2c;
const semicolon = 0x3b;

function countMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const mark = text.charCodeAt(at);
    if (mark === comma || mark === semicolon) marks++;
  }
  return marks;
}
