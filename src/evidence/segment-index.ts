import { lowerBound } from '../bitext/index.js';
import { gainOf } from './best-answer.js';
import { RunLinks, TextLinks, type Tokens } from './text-links.js';
import type { PreparedTexts } from './vocabulary.js';
import { selectLinks, type WordLinks } from './link-table.js';

/** A segment of another text that shares evidence with the one asked about. */
export interface Partner {
  /** Its number among the segments of all texts. */
  readonly segment: number;
  /** Share of the asked segment's weight that the partner answers, 0 to 1. */
  readonly covered: number;
  /** Share of the partner's weight that the asked segment answers. */
  readonly covers: number;
  /** Weight of what they share, in nats, both sides together. */
  readonly shared: number;
}

// Words that more segments say, and links weaker than this, are no way to find the one segment that says the same; nor is what a word of
// twice as many segments answers: "the" within a name is seldom told, and every "the" answers it.
const mostTold = 30;
const leastTelling = 0.7;
// What shares less than this with a segment by such words is not among the likeliest, whatever else there is.
const leastToldShare = 0.08;

/** What is held to look for the likeliest of many segments. */
interface TellingSearch {
  readonly links: Pick<WordLinks, 'start' | 'to' | 'strength'>;
  /** Of each link the last segment that it leads to: most lead to none after one that asks. */
  readonly last: Int32Array;
  /** The segment of each posting. */
  readonly segmentOf: Int32Array;
  /** How many tokens have asked so far; of each segment which of them it answered last, counted from 1, how well, and how much of the segment of that one it answers. */
  asked: number;
  readonly askedBy: Int32Array;
  readonly best: Float64Array;
  readonly sum: Float64Array;
  /** Those that may share enough with the one that asks. */
  readonly likely: Int32Array;
}

/**
 * All segments of any number of texts under one numbering, found by what they say: an inverted index over types, so that
 * a question costs the postings of the segment's own words and never a look at every pair.
 */
export class SegmentIndex {
  readonly prepared: PreparedTexts;
  readonly links: WordLinks;
  /** Number of the first segment of each text; one entry more than there are texts. */
  readonly firstSegment: Int32Array;
  readonly textOf: Int32Array;
  /** Sum of the weights of each segment's tokens. */
  readonly weights: Float64Array;
  private readonly textLinks: TextLinks;
  private runLinks: RunLinks | undefined;
  // Made when first needed.
  private search: TellingSearch | undefined;
  private readonly postingStart: Int32Array;
  private readonly posting: Int32Array;
  private readonly tokenSegment: Int32Array;
  private readonly firstToken: Int32Array;
  private readonly sourceSum: Float64Array;
  private readonly targetSum: Float64Array;
  private readonly sourceBest: Float64Array;
  private readonly sourceToken: Int32Array;
  // Of each token the asking segment that it answers, and how well; made when first needed.
  private seenBy: Int32Array | undefined;
  private seenValue: Float64Array | undefined;
  private readonly postingLimit: number;

  /** `skips` tells which segments stay out of the index. */
  constructor(prepared: PreparedTexts, links: WordLinks, skips: (text: number, segment: number) => boolean) {
    this.prepared = prepared;
    this.links = links;
    const { texts, vocabulary } = prepared;
    this.textLinks = new TextLinks(texts, links);
    this.firstSegment = new Int32Array(texts.length + 1);
    this.firstToken = new Int32Array(texts.length + 1);
    texts.forEach((text, d) => {
      this.firstSegment[d + 1] = this.firstSegment[d]! + text.segmentCount;
      this.firstToken[d + 1] = this.firstToken[d]! + text.tokenType.length;
    });
    const segments = this.firstSegment[texts.length]!;
    const tokens = this.firstToken[texts.length]!;
    this.textOf = new Int32Array(segments);
    this.weights = new Float64Array(segments);
    this.tokenSegment = new Int32Array(tokens).fill(-1);
    const start = new Int32Array(vocabulary.size + 1);
    texts.forEach((text, d) => {
      for (let s = 0; s < text.segmentCount; s++) {
        const id = this.firstSegment[d]! + s;
        this.textOf[id] = d;
        if (skips(d, s)) continue;
        for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) {
          this.tokenSegment[this.firstToken[d]! + k] = id;
          this.weights[id]! += vocabulary.weight[text.tokenType[k]!]!;
          start[text.tokenType[k]! + 1]!++;
        }
      }
    });
    for (let t = 0; t < vocabulary.size; t++) start[t + 1]! += start[t]!;
    const at = start.slice();
    this.posting = new Int32Array(start[vocabulary.size]!);
    texts.forEach((text, d) => {
      for (let k = 0; k < text.tokenType.length; k++) {
        const token = this.firstToken[d]! + k;
        if (this.tokenSegment[token]! >= 0) this.posting[at[text.tokenType[k]!]!++] = token;
      }
    });
    this.postingStart = start;
    this.sourceSum = new Float64Array(segments);
    this.targetSum = new Float64Array(segments);
    this.sourceBest = new Float64Array(segments);
    this.sourceToken = new Int32Array(segments).fill(-1);
    // Words in a large share of the segments cost most and tell least; small sets can afford them.
    this.postingLimit = Math.max(200, Math.ceil(segments / 50));
  }

  /** The links from words of text `c` to words of text `d`, until two other texts are asked for; see {@link TextLinks}. */
  linksBetween(c: number, d: number, isOften: boolean = false): WordLinks {
    return this.textLinks.between(c, d, isOften);
  }

  /** The links between words of two texts, there and back, where they are at hand: whoever looks at many segments of the two asked for them. */
  rowsBetween(c: number, d: number): readonly [WordLinks, WordLinks] | undefined {
    return this.textLinks.rowsOf(c, d);
  }

  /** The links from words of segment `a` to words of segment `b`, of another text, and back, until two others are asked for; see {@link RunLinks}. */
  linksOfSegments(a: number, b: number): readonly [WordLinks, WordLinks] {
    const there = this.linksTo(a, b);
    return [there, this.runLinks!.turn()];
  }

  /** The first of {@link linksOfSegments} alone. */
  linksTo(a: number, b: number): WordLinks {
    return (this.runLinks ??= new RunLinks(this.prepared.vocabulary.size)).cut(this.linksBetween(this.textOf[a]!, this.textOf[b]!), this.tokensOf(a), this.tokensOf(b));
  }

  private tokensOf(segment: number): Tokens {
    const text = this.textOf[segment]!;
    const { tokenType, tokenStart } = this.prepared.texts[text]!;
    const s = segment - this.firstSegment[text]!;
    return { tokenType, from: tokenStart[s]!, to: tokenStart[s + 1]! };
  }

  /** The segments of later texts, `most` at most, that share most with this one by words that few segments say, and some share of its weight; the best first. */
  likeliestOf(segment: number, most: number): number[] {
    const { prepared, postingStart, weights } = this;
    const search = (this.search ??= this.openSearch());
    const { start, to, strength } = search.links;
    const { last: lastOf, segmentOf, sum, best, askedBy, likely } = search;
    const { weight } = prepared.vocabulary;
    const d = this.textOf[segment]!;
    const { tokenStart, tokenType } = prepared.texts[d]!;
    const s = segment - this.firstSegment[d]!;
    const firstLater = this.firstSegment[d + 1]!;
    const own = weights[segment]!;
    // Whatever another says itself, it shares no less where it shares enough; the factor is for what rounding may lose.
    const least = leastToldShare * own * (1 - 1e-9);
    const before = search.asked;
    let asking = before;
    let count = 0;
    for (let k = tokenStart[s]!; k < tokenStart[s + 1]!; k++) {
      const type = tokenType[k]!;
      asking++;
      if (postingStart[type + 1]! - postingStart[type]! > 2 * mostTold) continue;
      const rarity = weight[type]!;
      for (let l = start[type]!, end = start[type + 1]!; l < end; l++) {
        if (lastOf[l]! < firstLater) continue;
        const first = postingStart[to[l]!]!;
        const value = strength[l]!;
        for (let o = postingStart[to[l]! + 1]! - 1; o >= first; o--) {
          const t = segmentOf[o]!;
          if (t < firstLater) break;
          // As `gainOf` reckons it, and that a segment begins anew with each that asks.
          const last = askedBy[t]!;
          let gain = value;
          if (last === asking) {
            if (value <= best[t]!) continue;
            gain -= best[t]!;
          }
          askedBy[t] = asking;
          best[t] = value;
          const known = last > before ? sum[t]! : 0;
          const now = known + rarity * gain;
          sum[t] = now;
          if (known < least && now >= least) likely[count++] = t;
        }
      }
    }
    search.asked = asking;
    const found: number[] = [];
    const share: number[] = [];
    for (let k = 0; k < count; k++) {
      const t = likely[k]!;
      const value = sum[t]! / (own + weights[t]! + 1e-9);
      if (value < leastToldShare) continue;
      let place = found.length;
      while (place > 0 && (share[place - 1]! < value || (share[place - 1] === value && found[place - 1]! > t))) place--;
      if (place >= most) continue;
      found.splice(place, 0, t);
      share.splice(place, 0, value);
      if (found.length > most) {
        found.pop();
        share.pop();
      }
    }
    return found;
  }

  private openSearch(): TellingSearch {
    const { links: { to, strength }, postingStart, textOf } = this;
    const segmentOf = this.posting.map((token) => this.tokenSegment[token]!);
    // The first and the last text that say each type; the last before the first where none does.
    const firstText = Int32Array.from({ length: postingStart.length - 1 }, (_, t) => (postingStart[t] === postingStart[t + 1] ? 0 : textOf[segmentOf[postingStart[t]!]!]!));
    const lastText = firstText.map((_, t) => (postingStart[t] === postingStart[t + 1] ? -1 : textOf[segmentOf[postingStart[t + 1]! - 1]!]!));
    // Few of all links, of which most words have none: they lead to a text after one that asks.
    const links = selectLinks(this.links, (l, t) => strength[l]! >= leastTelling && lastText[to[l]!]! > firstText[t]! && postingStart[to[l]! + 1]! - postingStart[to[l]!]! <= mostTold);
    return {
      links,
      last: links.to.map((other) => segmentOf[postingStart[other + 1]! - 1]!),
      segmentOf,
      asked: 0,
      askedBy: new Int32Array(textOf.length),
      best: new Float64Array(textOf.length),
      sum: new Float64Array(textOf.length),
      likely: new Int32Array(textOf.length),
    };
  }

  /** Nobody asks for the {@link likeliestOf} any more: what it goes by, half of all links among it, is kept no longer. */
  endSearch(): void {
    this.search = undefined;
  }

  /** Segments of later texts that share evidence with this one, in order of their numbers; those of which the harmonic mean of both shares is below `leastMean` are left out. */
  partnersOf(segment: number, leastMean: number = 0): Partner[] {
    const { prepared, links, posting, postingStart, tokenSegment, sourceSum, targetSum, sourceBest, sourceToken } = this;
    const seenBy = (this.seenBy ??= new Int32Array(tokenSegment.length).fill(-1));
    const seenValue = (this.seenValue ??= new Float64Array(tokenSegment.length));
    const { weight } = prepared.vocabulary;
    const d = this.textOf[segment]!;
    const text = prepared.texts[d]!;
    const s = segment - this.firstSegment[d]!;
    const firstLater = this.firstToken[d + 1]!;
    const touched: number[] = [];
    for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) {
      if (this.tokenSegment[this.firstToken[d]! + k]! < 0) break;
      const type = text.tokenType[k]!;
      for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
        const other = links.to[l]!;
        const end = postingStart[other + 1]!;
        if (end - postingStart[other]! > this.postingLimit) continue;
        const value = links.strength[l]!;
        for (let o = lowerBound(posting, postingStart[other]!, end, firstLater); o < end; o++) {
          const token = posting[o]!;
          const t = tokenSegment[token]!;
          if (sourceSum[t] === 0) touched.push(t);
          sourceSum[t]! += weight[type]! * gainOf(sourceToken, sourceBest, t, k, value);
          targetSum[t]! += weight[other]! * gainOf(seenBy, seenValue, token, segment, value);
        }
      }
    }
    touched.sort((a, b) => a - b);
    const partners: Partner[] = [];
    for (const t of touched) {
      const covered = Math.min(1, sourceSum[t]! / (this.weights[segment]! + 1e-9));
      const covers = Math.min(1, targetSum[t]! / (this.weights[t]! + 1e-9));
      if (2 * covered * covers >= leastMean * (covered + covers)) partners.push({ segment: t, covered, covers, shared: sourceSum[t]! + targetSum[t]! });
      sourceSum[t] = 0;
      targetSum[t] = 0;
      sourceToken[t] = -1;
    }
    return partners;
  }
}
