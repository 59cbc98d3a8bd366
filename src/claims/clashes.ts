import type { EvidenceKind, Span } from '../bitext/index.js';
import { polarityWords, type Comparison, type Value } from '../text/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import type { SegmentFacts } from './segment-facts.js';

/** Two statements that may answer one question differently, one in either segment, with spans in the whole texts. */
export interface Clash {
  readonly kind: EvidenceKind;
  readonly source: { readonly from: number; readonly to: number };
  readonly target: { readonly from: number; readonly to: number };
  /** How far the words around the one are those around the other, 0 to 1: whether they answer the same question. */
  readonly context: number;
  /** How far apart they are, 0 to 5: of two amounts the absolute logarithm of their ratio, of dates months, of times hours; 0 for what has none of these. */
  readonly distance: number;
  /** The same of the side that agrees less. */
  readonly contextLess: number;
  /** How alike the words around either value are to those around one in the other segment that agrees with it, 0 to 1: what is answered so well elsewhere clashes with nothing. */
  readonly answered: number;
  /** Keys of the two values, as far as two texts that tell the same would agree in them; of words of opposite meaning, the pole that each names. */
  readonly keys: readonly [string, string];
  /** The values; undefined for words of opposite meaning. */
  readonly values: readonly [Value, Value] | undefined;
  readonly type: 'quantity' | 'ordinal' | 'date' | 'time' | 'name' | 'polarity';
}

/** Tokens `from` to `to` of a text: those of a segment. */
interface Tokens {
  readonly text: SegmentIndex['prepared']['texts'][number];
  readonly from: number;
  readonly to: number;
}

/** Finds clashes between segments, holding what it needs to look at many. */
export class ClashFinder {
  private readonly index: SegmentIndex;
  private readonly facts: SegmentFacts;
  /** Poles of each type (see `polarityWords`), where it has any. */
  private readonly poles: readonly (readonly number[] | undefined)[];
  private readonly strength: Float64Array;
  /** 1 for types that deny. */
  private readonly denying: Uint8Array;

  constructor(index: SegmentIndex, facts: SegmentFacts) {
    this.index = index;
    this.facts = facts;
    const { vocabulary } = index.prepared;
    const tables = vocabulary.languages.map((language) => polarityWords(language).poles);
    this.poles = vocabulary.form.map((form, t) => tables[vocabulary.language[t]!]!.get(form));
    this.strength = new Float64Array(vocabulary.size);
    const denials = vocabulary.languages.map((language) => polarityWords(language).denials);
    this.denying = Uint8Array.from(vocabulary.form, (form, t) => (denials[vocabulary.language[t]!]!.has(form) ? 1 : 0));
  }

  /** Every two values of the segments that clash, and that nothing in the other segment agrees with; best context first. */
  between(a: number, b: number): Clash[] {
    const { facts } = this;
    const found: Clash[] = [];
    this.compareLists(a, b, facts.values[a]!, facts.values[b]!, found);
    this.compareLists(a, b, facts.names[a]!, facts.names[b]!, found);
    this.comparePoles(a, b, found);
    this.compareDenials(a, b, found, false);
    this.compareDenials(b, a, found, true);
    return found.sort((x, y) => y.context - x.context || x.source.from - y.source.from || x.target.from - y.target.from);
  }

  private compareLists(a: number, b: number, left: readonly Value[], right: readonly Value[], found: Clash[]): void {
    if (left.length === 0 || right.length === 0) return;
    const [m, n] = [Math.min(left.length, mostValues), Math.min(right.length, mostValues)];
    const clashing: [number, number][] = [];
    // What agrees, or only may ("12 years", "twelve"): it spares a value where its surroundings agree as well.
    const met: [number, number][] = [];
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        const [v, w] = [left[i]!, right[j]!];
        const verdict = answer(v, w, this.facts.compare);
        if (verdict === 'same' || verdict === 'compatible') {
          // "nearly three quarters (74 per cent)": what is only near enough to another figure spares no third.
          if (!('amount' in v) || !('amount' in w) || v.amount === w.amount || v.upTo !== null || w.upTo !== null || v.unit !== w.unit) met.push([i, j]);
        } else if ((verdict === 'clash' || (v.kind === 'name' && w.kind === 'name' && v.category === 'name' && w.category === 'name')) && !this.isDenied(a, v) && !this.isDenied(b, w)) clashing.push([i, j]);
      }
    }
    const agreed = met.map(([i, j]) => this.contextOf(a, b, left[i]!, right[j]!).context);
    for (const [i, j] of clashing) {
      const [v, w] = [left[i]!, right[j]!];
      const { context, contextLess } = this.contextOf(a, b, v, w);
      let answered = -1;
      met.forEach(([x, y], k) => {
        if ((x === i || y === j) && agreed[k]! > answered) answered = agreed[k]!;
      });
      if (answered >= context) continue;
      found.push({
        kind: v.kind === 'name' ? 'name' : v.kind === 'date' || v.kind === 'time' ? 'date' : 'number',
        source: { from: v.from, to: v.to },
        target: { from: w.from, to: w.to },
        context,
        contextLess,
        answered,
        distance: distanceOf(v, w),
        keys: [answerKey(v), answerKey(w)],
        values: [v, w],
        type: v.kind === 'name' || v.kind === 'date' || v.kind === 'time' || v.kind === 'ordinal' ? v.kind : 'quantity',
      });
    }
  }

  /** "not the 12,500 first reported": a value just behind a denial is what the text does not say. */
  private isDenied(segment: number, value: Span): boolean {
    const tokens = this.tokensOf(segment);
    const [first] = tokensWithin(tokens, value);
    const { tokenTo, tokenType, document: { text } } = tokens.text;
    // "No. 12" denies nothing.
    for (let k = first - 1; k >= Math.max(tokens.from, first - valueDeniedWithin); k--) if (this.denying[tokenType[k]!] === 1 && text[tokenTo[k]!] !== '.') return true;
    return false;
  }

  /** The likeness of two names by their words, 0 to 1: a name in part, or in translation ("Open Window", "Open Raam"), is no other name. */
  alike(a: number, b: number, { source, target }: Clash): number {
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const [leftFrom, leftTo] = tokensWithin(left, source);
    const [rightFrom, rightTo] = tokensWithin(right, target);
    let best = 0;
    for (let x = leftFrom; x < leftTo; x++) {
      if (this.facts.grammatical[left.text.tokenType[x]!] === 1) continue;
      for (let y = rightFrom; y < rightTo; y++) if (this.facts.grammatical[right.text.tokenType[y]!] === 0) best = Math.max(best, this.linkOf(left.text.tokenType[x]!, right.text.tokenType[y]!));
    }
    return best;
  }

  private comparePoles(a: number, b: number, found: Clash[]): void {
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const rightPlaces = this.poledPlaces(right);
    for (const x of rightPlaces.length === 0 ? [] : this.poledPlaces(left)) {
      const own = this.poles[left.text.tokenType[x]!]!;
      for (const y of rightPlaces) {
        const other = this.poles[right.text.tokenType[y]!]!;
        const pole = own.find((one) => other.includes(one ^ 1));
        if (pole === undefined || own.some((one) => other.includes(one))) continue;
        const source = { from: left.text.tokenFrom[x]!, to: left.text.tokenTo[x]! };
        const target = { from: right.text.tokenFrom[y]!, to: right.text.tokenTo[y]! };
        found.push({ kind: 'lexicon', source, target, ...this.contextOf(a, b, source, target), distance: 0, keys: [`pole:${pole}`, `pole:${pole ^ 1}`], values: undefined, answered: -1, type: 'polarity' });
      }
    }
  }

  /** Where a segment has words with poles: the first of them, each of which is compared with each of the other. */
  private poledPlaces({ text, from, to }: Tokens): number[] {
    const places: number[] = [];
    for (let x = from; x < to && places.length < mostPoled; x++) if (this.poles[text.tokenType[x]!] !== undefined) places.push(x);
    return places;
  }

  /** What `a` denies and `b` affirms: a word beside a denial whose answer stands without one. With `turned`, `b` is the source. */
  private compareDenials(a: number, b: number, found: Clash[], turned: boolean): void {
    const { facts, denying } = this;
    const { links } = this.index;
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const isDenied = ({ text, from, to }: Tokens, k: number): boolean => {
      for (let x = Math.max(from, k - deniedWithin); x < Math.min(to, k + deniedWithin + 1); x++) if (denying[text.tokenType[x]!] === 1) return true;
      return false;
    };
    let denials = 0;
    for (let x = left.from; x < left.to && denials < mostPoled; x++) {
      if (denying[left.text.tokenType[x]!] === 0) continue;
      denials++;
      for (let k = Math.max(left.from, x - 1); k < Math.min(left.to, x + deniedWithin + 1); k++) {
        const type = left.text.tokenType[k]!;
        if (facts.grammatical[type] === 1 || facts.figure[type] === 1) continue;
        let best = -1;
        let strength = leastDenied;
        for (let y = right.from; y < right.to; y++) {
          const other = right.text.tokenType[y]!;
          if (facts.grammatical[other] === 1) continue;
          for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
            if (links.to[l] === other && links.strength[l]! >= strength) [best, strength] = [y, links.strength[l]! + 1e-9];
          }
        }
        if (best < 0 || isDenied(right, best)) continue;
        const denied = { from: left.text.tokenFrom[Math.min(x, k)]!, to: left.text.tokenTo[Math.max(x, k)]! };
        const affirmed = { from: right.text.tokenFrom[best]!, to: right.text.tokenTo[best]! };
        const [source, target, from, to] = turned ? [affirmed, denied, b, a] : [denied, affirmed, a, b];
        found.push({ kind: 'lexicon', source, target, ...this.contextOf(from, to, source, target), distance: 0, keys: ['denied', 'affirmed'], values: undefined, answered: -1, type: 'polarity' });
        break;
      }
    }
  }

  private tokensOf(segment: number): Tokens {
    const { textOf, firstSegment, prepared } = this.index;
    const text = prepared.texts[textOf[segment]!]!;
    const s = segment - firstSegment[textOf[segment]!]!;
    return { text, from: text.tokenStart[s]!, to: text.tokenStart[s + 1]! };
  }

  /** Mean of both ways: the share of the telling words near the one that the words near the other answer, nearer words for more. */
  private contextOf(a: number, b: number, v: Span, w: Span): { context: number; contextLess: number } {
    const there = this.contextOneWay(a, b, v, w);
    const back = this.contextOneWay(b, a, w, v);
    return { context: (there + back) / 2, contextLess: Math.min(there, back) };
  }

  /** How far the first telling word behind the one value, before it, and the word beside it answer those of the other, 0 to 1 each. */
  neighbours(a: number, b: number, { source, target }: Clash): { after: number; before: number; beside: number } {
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const [leftFrom, leftTo] = tokensWithin(left, source);
    const [rightFrom, rightTo] = tokensWithin(right, target);
    const telling = (tokens: Tokens, from: number, step: 1 | -1): number => {
      for (let k = from, seen = 0; k >= tokens.from && k < tokens.to && seen < besideWithin; k += step, seen++) if (this.facts.grammatical[tokens.text.tokenType[k]!] === 0) return tokens.text.tokenType[k]!;
      return -1;
    };
    const typeAt = ({ text, from, to }: Tokens, k: number): number => (k >= from && k < to ? text.tokenType[k]! : -1);
    return {
      after: this.linkOf(telling(left, leftTo, 1), telling(right, rightTo, 1)),
      before: this.linkOf(telling(left, leftFrom - 1, -1), telling(right, rightFrom - 1, -1)),
      beside: this.linkOf(typeAt(left, leftFrom - 1), typeAt(right, rightFrom - 1)),
    };
  }

  private linkOf(type: number, other: number): number {
    if (type < 0 || other < 0) return 0;
    const { start, to, strength } = this.index.links;
    for (let l = start[type]!; l < start[type + 1]!; l++) if (to[l] === other) return strength[l]!;
    return type === other ? 1 : 0;
  }

  private contextOneWay(a: number, b: number, v: Span, w: Span): number {
    const { strength, facts } = this;
    const { links } = this.index;
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const [leftFrom, leftTo] = tokensWithin(left, v);
    const [rightFrom, rightTo] = tokensWithin(right, w);
    // What the types of the left would find near the value of the right.
    const touched: number[] = [];
    for (let y = Math.max(right.from, rightFrom - 2 * near); y < Math.min(right.to, rightTo + 2 * near); y++) {
      if (y >= rightFrom && y < rightTo) continue;
      const type = right.text.tokenType[y]!;
      for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
        const other = links.to[l]!;
        if (strength[other]! < links.strength[l]!) {
          strength[other] = links.strength[l]!;
          touched.push(other);
        }
      }
    }
    let whole = 0;
    let met = 0;
    for (let x = Math.max(left.from, leftFrom - near); x < Math.min(left.to, leftTo + near); x++) {
      if (x >= leftFrom && x < leftTo) continue;
      const type = left.text.tokenType[x]!;
      if (facts.grammatical[type] === 1) continue;
      const distance = x < leftFrom ? leftFrom - x : x - leftTo + 1;
      const weight = facts.rarity[type]! / (1 + distance / 2);
      whole += weight;
      met += weight * strength[type]!;
    }
    for (const type of touched) strength[type] = 0;
    return whole === 0 ? 0 : met / whole;
  }
}

// Words at most so far from a value say what it is a value of.
const near = 5;
// The telling word beside a value is within so many words.
const besideWithin = 3;
// A denial reaches so many words; what it denies has an answer at least so sure.
const deniedWithin = 3;
const leastDenied = 0.6;
const valueDeniedWithin = 2;

/** As in the features: a segment with more values is a table. */
export const mostValues = 12;
// More words of opposite meaning, or denials, than this no sentence has.
const mostPoled = 40;

function tokensWithin({ text, from, to }: { text: { tokenFrom: Int32Array; tokenTo: Int32Array }; from: number; to: number }, span: { from: number; to: number }): [number, number] {
  // Spans of tokens rise: the first that ends past where the span starts.
  let first = from;
  let past = to;
  while (first < past) {
    const middle = (first + past) >> 1;
    if (text.tokenTo[middle]! <= span.from) first = middle + 1;
    else past = middle;
  }
  let last = first;
  while (last < to && text.tokenFrom[last]! < span.to) last++;
  return [first, last];
}

/**
 * `compareValues`, sterner where two texts answer one question: "up to five years" and "at most six" cannot both be the bound,
 * and the ninth of a list is not its No. 12.
 */
function answer(v: Value, w: Value, compare: SegmentFacts['compare']): Comparison {
  const verdict = compare(v, w);
  if (!('amount' in v) || !('amount' in w) || v.upTo !== null || w.upTo !== null) return verdict;
  if (verdict === 'compatible' && v.kind === w.kind && v.unit === w.unit && v.amount !== w.amount && v.hedge === w.hedge && (v.hedge === 'under' || v.hedge === 'over')) return 'clash';
  if ((v.kind === 'ordinal' && w.kind === 'number') || (v.kind === 'number' && w.kind === 'ordinal')) {
    if (v.amount === w.amount) return 'compatible';
    return v.amount > 2 && w.amount > 2 && v.amount < 100 && w.amount < 100 ? 'clash' : verdict;
  }
  return verdict;
}

function distanceOf(v: Value, w: Value): number {
  if ('amount' in v && 'amount' in w && v.amount > 0 && w.amount > 0) return Math.min(5, Math.abs(Math.log(v.amount / w.amount)));
  // In months, as far as both are told to the month.
  if (v.kind === 'date' && w.kind === 'date' && v.month !== null && w.month !== null) {
    const apart = Math.abs(v.month - w.month + ((v.day ?? 15) - (w.day ?? 15)) / 31);
    return v.year !== null && w.year !== null && v.year !== w.year ? 5 : Math.min(5, apart, 12 - apart);
  }
  if (v.kind === 'time' && w.kind === 'time') {
    const apart = Math.abs((v.hour % 12) - (w.hour % 12) + (v.minute - w.minute) / 60);
    return Math.min(5, apart, 12 - apart);
  }
  return 0;
}

/** What two texts that tell the same agree in: of a date its day and month, the year being told only once; of an hour on a dial both halves of the day. */
export function answerKey(value: Value): string {
  if (value.kind === 'date' && value.rest === null && value.month !== null) return `date:${value.month}-${value.day ?? ''}`;
  if (value.kind === 'time') return `time:${value.hour % 12}:${value.minute}`;
  return value.key;
}
