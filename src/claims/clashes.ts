import { lowerBound, type EvidenceKind, type Span } from '../bitext/index.js';
import { actorNouns, ClauseRole, polarityWords, type Comparison, type QuantityValue, type Value } from '../text/index.js';
import type { SegmentIndex, WordLinks } from '../evidence/index.js';
import { mostValues, type KnownValue } from './known-values.js';
import type { FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

/** Two statements that may answer one question differently, one in either segment, with spans in the whole texts. */
export interface Clash {
  readonly kind: EvidenceKind;
  readonly type: 'quantity' | 'ordinal' | 'date' | 'time' | 'name' | 'polarity' | 'actor';
  readonly source: Span;
  readonly target: Span;
  /** The values; undefined for words of opposite meaning and for actors. */
  readonly values: readonly [Value, Value] | undefined;
}

/** A clash with what is known of the two when it is found. */
export interface FoundClash {
  readonly clash: Clash;
  /** How far the words around the one are those around the other, 0 to 1: whether they answer the same question. */
  readonly context: number;
  /** The same of the side that agrees less. */
  readonly contextLess: number;
  /** How far apart they are, 0 to 5: of two amounts the absolute logarithm of their ratio, of dates months, of times hours; 0 for what has none of these. */
  readonly distance: number;
  /** How alike the words around either value are to those around one in the other segment that agrees with it, 0 to 1: what is answered so well elsewhere clashes with nothing. */
  readonly answered: number;
  /** Keys of the two values, as far as two texts that tell the same would agree in them; of words of opposite meaning, the pole that each names. */
  readonly keys: readonly [string, string];
}

/** Whether words clash, and not values: each has a judge of its own, since most of what is known of the one says nothing of the other. */
export const isOfWords = ({ type }: Pick<Clash, 'type'>): boolean => type === 'polarity' || type === 'actor';

/** Who acts, in common words: a noun with what narrows it down ("the infrastructure minister", "goederentrein"), in offsets of the text. */
interface Actor extends Span {
  /** Two texts that name the same actor by words that translate each other mostly agree in it. */
  readonly key: string;
  readonly head: number;
  /** Types of the words that narrow it down. */
  readonly others: readonly number[];
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
  /** 1 where it has. */
  private readonly poled: Uint8Array;
  private readonly strength: Float64Array;
  // The two segments at hand, and the links of the words of the first with those of the second, and the other way round, once they are asked for: of
  // three pairs one has nothing that they could decide on.
  private first = -1;
  private second = -1;
  private left!: Tokens;
  private right!: Tokens;
  private links: readonly [WordLinks, WordLinks] | undefined;
  /** The words of each name, as {@link sharesStem} compares them; and of each segment those of its names, once they are asked for. */
  private readonly stems: Map<string, readonly string[]> = new Map();
  private readonly stemsIn: (readonly (readonly string[])[] | undefined)[];
  /** Of each segment which of its values, and which of its names, stand behind a denial, a bit each; −1 until that is asked. */
  private readonly deniedValues: Int32Array;
  private readonly deniedNames: Int32Array;
  /** Which actors of the two segments at hand may be one, row by row, and how well those of either side that may agree in the words around them. */
  private readonly isOne: Uint8Array = new Uint8Array(mostActors * mostActors);
  private readonly leftMet: Float64Array = new Float64Array(mostActors);
  private readonly rightMet: Float64Array = new Float64Array(mostActors);
  private readonly touched: number[] = [];
  /** 1 for types that deny. */
  private readonly denying: Uint8Array;
  /** 1 for types that name who acts; 1 for those that tell what is done; 1 for those that join an actor and what narrows it down. */
  private readonly acting: Uint8Array;
  private readonly doing: Uint8Array;
  private readonly joining: Uint8Array;
  private readonly known: (readonly Actor[] | undefined)[];

  constructor(index: SegmentIndex, facts: SegmentFacts) {
    this.index = index;
    this.facts = facts;
    const { vocabulary } = index.prepared;
    const { size, form, language, languages } = vocabulary;
    const polar = languages.map((tag) => polarityWords(tag));
    const nouns = languages.map((tag) => actorNouns(tag));
    const poles = new Array<readonly number[] | undefined>(size);
    this.poled = new Uint8Array(size);
    this.denying = new Uint8Array(size);
    this.acting = new Uint8Array(size);
    this.doing = new Uint8Array(size);
    this.joining = new Uint8Array(size);
    for (let t = 0; t < size; t++) {
      const word = form[t]!;
      const { poles: polesOf, denials } = polar[language[t]!]!;
      const own = polesOf.get(word);
      poles[t] = own;
      if (own !== undefined) this.poled[t] = 1;
      if (denials.has(word)) this.denying[t] = 1;
      if ((facts.role[t]! & ClauseRole.agent) !== 0) this.joining[t] = 1;
      if (facts.figure[t] === 1 || facts.grammatical[t] === 1) continue;
      if (nouns[language[t]!]!(word)) this.acting[t] = 1;
      if ((facts.role[t]! & ClauseRole.verb) !== 0) this.doing[t] = 1;
    }
    this.poles = poles;
    this.strength = new Float64Array(size);
    const segments = facts.values.length;
    this.known = new Array<readonly Actor[] | undefined>(segments);
    this.stemsIn = new Array<readonly (readonly string[])[] | undefined>(segments);
    this.deniedValues = new Int32Array(segments).fill(-1);
    this.deniedNames = new Int32Array(segments).fill(-1);
  }

  /** Every two values of the segments that clash, and that nothing in the other segment agrees with; best context first. */
  between(a: number, b: number): FoundClash[] {
    const { facts } = this;
    this.first = a;
    this.second = b;
    this.left = this.tokensOf(a);
    this.right = this.tokensOf(b);
    this.links = undefined;
    const found: FoundClash[] = [];
    this.compareLists(facts.values[a]!, facts.values[b]!, this.deniedValues, found);
    this.compareLists(facts.names[a]!, facts.names[b]!, this.deniedNames, found);
    this.compareActors(a, b, found);
    this.comparePoles(found);
    if (facts.denials[a]! > 0) this.compareDenials(found, false);
    if (facts.denials[b]! > 0) this.compareDenials(found, true);
    return found.length < 2 ? found : found.sort((x, y) => y.context - x.context || x.clash.source.from - y.clash.source.from || x.clash.target.from - y.clash.target.from);
  }

  /** Values, or names, of the two segments at hand, each with each. */
  private compareLists(left: readonly KnownValue[], right: readonly KnownValue[], denied: Int32Array, found: FoundClash[]): void {
    const m = Math.min(left.length, mostValues);
    const n = Math.min(right.length, mostValues);
    if (m === 0 || n === 0) return;
    const { compare } = this.facts;
    // Places of two: that of the left × n + that of the right.
    const clashing: number[] = [];
    // What agrees, or only may ("12 years", "twelve"): it spares a value where its surroundings agree as well.
    const met: number[] = [];
    for (let i = 0; i < m; i++) {
      const v = left[i]!;
      for (let j = 0; j < n; j++) {
        const w = right[j]!;
        const verdict = answer(v, w, compare);
        if (verdict === 'same' || verdict === 'compatible') {
          // "nearly three quarters (74 per cent)": what is only near enough to another figure spares no third.
          if (!isAmount(v) || !isAmount(w) || v.amount === w.amount || v.upTo !== null || w.upTo !== null || v.unit !== w.unit) met.push(i * n + j);
        } else if (verdict === 'clash' || (v.kind === 'name' && w.kind === 'name' && v.category === 'name' && w.category === 'name')) {
          if (!this.isDenied(this.first, this.left, left, i, denied) && !this.isDenied(this.second, this.right, right, j, denied) && !(v.kind === 'name' && this.sharesStem(i, j))) clashing.push(i * n + j);
        }
      }
    }
    for (let k = 0; k < clashing.length; k++) this.addValues(left, right, n, clashing[k]!, met, found);
  }

  /** Two values that clash, unless either is answered elsewhere as well as they would be by each other. */
  private addValues(left: readonly KnownValue[], right: readonly KnownValue[], width: number, place: number, met: readonly number[], found: FoundClash[]): void {
    const j = place % width;
    const i = (place - j) / width;
    const v = left[i]!;
    const w = right[j]!;
    const { context, contextLess } = this.contextOf(v, w);
    let answered = -1;
    for (let k = 0; k < met.length; k++) {
      const y = met[k]! % width;
      const x = (met[k]! - y) / width;
      if (x === i || y === j) answered = Math.max(answered, this.contextOf(left[x]!, right[y]!).context);
    }
    if (answered >= context) return;
    found.push({
      clash: {
        kind: v.kind === 'name' ? 'name' : v.kind === 'date' || v.kind === 'time' ? 'date' : 'number',
        type: v.kind === 'name' || v.kind === 'date' || v.kind === 'time' || v.kind === 'ordinal' ? v.kind : 'quantity',
        source: v,
        target: w,
        values: [v, w],
      },
      context,
      contextLess,
      distance: distanceOf(v, w),
      answered,
      keys: [answerKey(v), answerKey(w)],
    });
  }

  /** "not the 12,500 first reported": whether value `i` of a segment stands just behind a denial, which is what the text does not say. */
  private isDenied(segment: number, tokens: Tokens, values: readonly KnownValue[], i: number, denied: Int32Array): boolean {
    let bits = denied[segment]!;
    if (bits < 0) {
      bits = 0;
      for (let k = 0; k < values.length && k < mostValues; k++) if (this.standsDenied(tokens, values[k]!)) bits |= 1 << k;
      denied[segment] = bits;
    }
    return (bits & (1 << i)) !== 0;
  }

  private standsDenied(tokens: Tokens, value: Span): boolean {
    const first = firstWithin(tokens, value);
    const { tokenTo, tokenType, document: { text } } = tokens.text;
    // "No. 12" denies nothing.
    for (let k = first - 1; k >= Math.max(tokens.from, first - valueDeniedWithin); k--) if (this.denying[tokenType[k]!] === 1 && text[tokenTo[k]!] !== '.') return true;
    return false;
  }

  /** Whether a word of either name, `i` and `j` of those of the segments at hand, begins with one of the other: "the Waal" and "de Waaldijk" are no two rivers. */
  private sharesStem(i: number, j: number): boolean {
    const own = this.stemsOf(this.first, this.left)[i]!;
    const others = this.stemsOf(this.second, this.right)[j]!;
    for (let x = 0; x < own.length; x++) for (let y = 0; y < others.length; y++) if (own[x]!.startsWith(others[y]!) || others[y]!.startsWith(own[x]!)) return true;
    return false;
  }

  /** The words of each name of a segment. */
  private stemsOf(segment: number, { text: { document: { text } } }: Tokens): readonly (readonly string[])[] {
    return (this.stemsIn[segment] ??= this.facts.names[segment]!.slice(0, mostValues).map(({ from, to }) => {
      const name = text.slice(from, to);
      let words = this.stems.get(name);
      if (words === undefined) this.stems.set(name, (words = name.toLowerCase().split(/\P{L}+/u).filter((word) => word.length >= leastStem)));
      return words;
    }));
  }

  /** The likeness of two names by their words, 0 to 1: a name in part, or in translation ("Open Window", "Open Raam"), is no other name. */
  alike({ source, target }: Clash, vectors: FeatureVectors | undefined): number {
    const { left, right, facts: { grammatical } } = this;
    const leftFrom = firstWithin(left, source);
    const leftTo = pastWithin(left, leftFrom, source);
    const rightFrom = firstWithin(right, target);
    const rightTo = pastWithin(right, rightFrom, target);
    let best = 0;
    for (let x = leftFrom; x < leftTo; x++) {
      const one = left.text.tokenType[x]!;
      if (grammatical[one] === 1) continue;
      for (let y = rightFrom; y < rightTo; y++) {
        const other = right.text.tokenType[y]!;
        if (grammatical[other] === 1) continue;
        best = Math.max(best, this.linkOf(one, other), vectors === undefined ? 0 : cosineOfTypes(vectors, one, other));
      }
    }
    return best;
  }

  /** Who acts in a segment, in common words, in order. */
  actorsOf(segment: number): readonly Actor[] {
    const known = this.known[segment];
    if (known !== undefined) return known;
    const { acting, doing, joining, facts } = this;
    const { text: { tokenType, tokenFrom, tokenTo }, from, to } = this.tokensOf(segment);
    const touches = (k: number): boolean => k > from && tokenFrom[k]! - tokenTo[k - 1]! <= 1;
    const narrows = (k: number): boolean => facts.grammatical[tokenType[k]!] === 0 && facts.figure[tokenType[k]!] === 0 && doing[tokenType[k]!] === 0;
    const found: Actor[] = [];
    for (let k = from; k < to && found.length < mostActors; k++) {
      // Of two in a row ("police officer") the first narrows the second down.
      if (acting[tokenType[k]!] === 0 || (k + 1 < to && acting[tokenType[k + 1]!] === 1 && touches(k + 1))) continue;
      let first = k;
      while (k - first < mostNarrowing && touches(first) && narrows(first - 1)) first--;
      const others: number[] = [];
      for (let x = first; x < k; x++) others.push(tokenType[x]!);
      if (k + 2 < to && joining[tokenType[k + 1]!] === 1) for (let x = k + 2; x < Math.min(to, k + 4); x++) if (narrows(x)) others.push(tokenType[x]!);
      const key = `actor:${[tokenType[k]!, ...others.slice(0, k - first)].map((type) => this.rootOf(type)).sort((x, y) => x - y).join(' ')}`;
      found.push({ from: tokenFrom[first]!, to: tokenTo[k]!, key, head: tokenType[k]!, others });
    }
    this.known[segment] = found;
    return found;
  }

  /** One type for all that surely translate it. */
  private rootOf(type: number): number {
    const { start, to, strength } = this.index.links;
    let root = type;
    for (let l = start[type]!; l < start[type + 1]!; l++) if (strength[l]! >= surelySame && to[l]! < root) root = to[l]!;
    return root;
  }

  /** Two who act, neither of whom the other segment names elsewhere as well as here; one of them may go by a name. */
  private compareActors(a: number, b: number, found: FoundClash[]): void {
    const left = this.actorsOf(a);
    const right = this.actorsOf(b);
    if (left.length + right.length === 0) return;
    const { isOne } = this;
    const n = right.length;
    let ones = 0;
    for (let i = 0; i < left.length; i++) {
      for (let j = 0; j < n; j++) {
        const may = this.isOneActor(left[i]!, right[j]!) ? 1 : 0;
        isOne[i * n + j] = may;
        ones += may;
      }
    }
    if (ones < left.length * n) {
      // How well each two that are one agree in the words around them, at best.
      const { leftMet, rightMet } = this;
      leftMet.fill(-1);
      rightMet.fill(-1);
      for (let i = 0; i < left.length && ones > 0; i++) {
        for (let j = 0; j < n; j++) {
          if (isOne[i * n + j] === 0) continue;
          const { context } = this.contextOf(left[i]!, right[j]!);
          leftMet[i] = Math.max(leftMet[i]!, context);
          rightMet[j] = Math.max(rightMet[j]!, context);
        }
      }
      for (let i = 0; i < left.length; i++) for (let j = 0; j < n; j++) if (isOne[i * n + j] === 0) this.addActors(left[i]!, right[j]!, left[i]!.key, right[j]!.key, Math.max(leftMet[i]!, rightMet[j]!), found);
    }
    const rightAlone = actorsAlone(right, 1, isOne, left.length, n);
    if (rightAlone.length > 0) for (const v of this.namesAlone(a, b)) for (const y of rightAlone) this.addActors(v, y, answerKey(v), y.key, -1, found);
    const leftAlone = actorsAlone(left, n, isOne, n, 1);
    if (leftAlone.length > 0) for (const w of this.namesAlone(b, a)) for (const x of leftAlone) this.addActors(x, w, x.key, answerKey(w), -1, found);
  }

  /** The names of a segment with which none of another is one, as far as they may name who acts. */
  private namesAlone(segment: number, other: number): readonly KnownValue[] {
    const { names, compare } = this.facts;
    const own = names[segment]!;
    const others = names[other]!;
    const alone: KnownValue[] = [];
    for (let i = 0; i < own.length && i < mostValues; i++) {
      const name = own[i]!;
      if (name.kind !== 'name' || name.category !== 'name') continue;
      let j = 0;
      while (j < others.length && j < mostValues && compare(name, others[j]!) === 'unrelated') j++;
      if (j === others.length || j === mostValues) alone.push(name);
    }
    return alone;
  }

  /** Whether two actors, one of either segment at hand, may be one. */
  private isOneActor(x: Actor, y: Actor): boolean {
    const isSame = this.linkOf(x.head, y.head) >= leastMet;
    if (isSame && (x.others.length === 0 || y.others.length === 0)) return true;
    const least = isSame ? leastMet : surelySame;
    for (let i = 0; i < x.others.length; i++) {
      if (this.linkOf(x.others[i]!, y.head) >= least) return true;
      for (let j = 0; isSame && j < y.others.length; j++) if (this.linkOf(x.others[i]!, y.others[j]!) >= least) return true;
    }
    for (let j = 0; j < y.others.length; j++) if (this.linkOf(x.head, y.others[j]!) >= least) return true;
    return false;
  }

  private addActors(source: Span, target: Span, sourceKey: string, targetKey: string, answered: number, found: FoundClash[]): void {
    const { context, contextLess } = this.contextOf(source, target);
    if (answered >= context || context < leastActorContext) return;
    found.push({ clash: { kind: 'lexicon', type: 'actor', source, target, values: undefined }, context, contextLess, distance: 0, answered, keys: [sourceKey, targetKey] });
  }

  /** How far what is done beside the one answers what is done beside the other, 0 to 1. */
  acts({ source, target }: Clash): number {
    const { left, right, doing } = this;
    const sourceFrom = firstWithin(left, source);
    const sourceTo = pastWithin(left, sourceFrom, source);
    const targetFrom = firstWithin(right, target);
    const targetTo = pastWithin(right, targetFrom, target);
    const leftType = left.text.tokenType;
    const rightType = right.text.tokenType;
    const leftPast = Math.min(left.to, sourceTo + near);
    const rightPast = Math.min(right.to, targetTo + near);
    let best = 0;
    for (let x = Math.max(left.from, sourceFrom - near); x < leftPast; x++) {
      if ((x >= sourceFrom && x < sourceTo) || doing[leftType[x]!] === 0) continue;
      for (let y = Math.max(right.from, targetFrom - near); y < rightPast; y++) {
        if ((y < targetFrom || y >= targetTo) && doing[rightType[y]!] === 1) best = Math.max(best, this.linkOf(leftType[x]!, rightType[y]!));
      }
    }
    return best;
  }

  private comparePoles(found: FoundClash[]): void {
    const { left, right, poles } = this;
    const rightPlaces = this.poledPlaces(right);
    if (rightPlaces.length === 0) return;
    for (const x of this.poledPlaces(left)) {
      const own = poles[left.text.tokenType[x]!]!;
      for (const y of rightPlaces) {
        const other = poles[right.text.tokenType[y]!]!;
        const pole = own.find((one) => other.includes(one ^ 1));
        if (pole === undefined || own.some((one) => other.includes(one))) continue;
        const source = { from: left.text.tokenFrom[x]!, to: left.text.tokenTo[x]! };
        const target = { from: right.text.tokenFrom[y]!, to: right.text.tokenTo[y]! };
        const { context, contextLess } = this.contextOf(source, target);
        found.push({ clash: { kind: 'lexicon', type: 'polarity', source, target, values: undefined }, context, contextLess, distance: 0, answered: -1, keys: [`pole:${pole}`, `pole:${pole ^ 1}`] });
      }
    }
  }

  /** Where a segment has words with poles: the first of them, each of which is compared with each of the other. */
  private poledPlaces({ text: { tokenType }, from, to }: Tokens): number[] {
    const { poled } = this;
    const places: number[] = [];
    for (let x = from; x < to && places.length < mostPoled; x++) if (poled[tokenType[x]!] === 1) places.push(x);
    return places;
  }

  /** What the first segment at hand denies and the second affirms, with `turned` the other way round: a word beside a denial whose answer stands without one. */
  private compareDenials(found: FoundClash[], turned: boolean): void {
    const { facts, denying } = this;
    const links = this.linksOf(turned ? this.second : this.first);
    const left = turned ? this.right : this.left;
    const right = turned ? this.left : this.right;
    const leftType = left.text.tokenType;
    const rightType = right.text.tokenType;
    let denials = 0;
    for (let x = left.from; x < left.to && denials < mostPoled; x++) {
      if (denying[leftType[x]!] === 0) continue;
      denials++;
      for (let k = Math.max(left.from, x - 1); k < Math.min(left.to, x + deniedWithin + 1); k++) {
        const type = leftType[k]!;
        if (facts.grammatical[type] === 1 || facts.figure[type] === 1) continue;
        let best = -1;
        let strength = leastDenied;
        for (let y = right.from; y < right.to; y++) {
          const other = rightType[y]!;
          if (facts.grammatical[other] === 1) continue;
          for (let l = links.start[type]!; l < links.end[type]!; l++) {
            if (links.to[l] !== other || links.strength[l]! < strength) continue;
            best = y;
            strength = links.strength[l]! + 1e-9;
          }
        }
        if (best < 0 || this.standsBesideDenial(right, best)) continue;
        const denied = { from: left.text.tokenFrom[Math.min(x, k)]!, to: left.text.tokenTo[Math.max(x, k)]! };
        const affirmed = { from: right.text.tokenFrom[best]!, to: right.text.tokenTo[best]! };
        const source = turned ? affirmed : denied;
        const target = turned ? denied : affirmed;
        const { context, contextLess } = this.contextOf(source, target);
        found.push({ clash: { kind: 'lexicon', type: 'polarity', source, target, values: undefined }, context, contextLess, distance: 0, answered: -1, keys: ['denied', 'affirmed'] });
        break;
      }
    }
  }

  private standsBesideDenial({ text: { tokenType }, from, to }: Tokens, k: number): boolean {
    for (let x = Math.max(from, k - deniedWithin); x < Math.min(to, k + deniedWithin + 1); x++) if (this.denying[tokenType[x]!] === 1) return true;
    return false;
  }

  private tokensOf(segment: number): Tokens {
    const { textOf, firstSegment, prepared } = this.index;
    const text = prepared.texts[textOf[segment]!]!;
    const s = segment - firstSegment[textOf[segment]!]!;
    return { text, from: text.tokenStart[s]!, to: text.tokenStart[s + 1]! };
  }

  /** Mean of both ways: the share of the telling words near the one that the words near the other answer, nearer words for more. */
  private contextOf(v: Span, w: Span): { context: number; contextLess: number } {
    const left = placeOf(this.left, v);
    const right = placeOf(this.right, w);
    const there = this.contextOneWay(left, right, this.linksOf(this.second));
    const back = this.contextOneWay(right, left, this.linksOf(this.first));
    return { context: (there + back) / 2, contextLess: Math.min(there, back) };
  }

  /** How far the first telling word behind the one value, before it, and the word beside it answer those of the other, 0 to 1 each. */
  neighbours({ source, target }: Clash): { after: number; before: number; beside: number } {
    const { left, right } = this;
    const leftFrom = firstWithin(left, source);
    const rightFrom = firstWithin(right, target);
    return {
      after: this.linkOf(this.tellingFrom(left, pastWithin(left, leftFrom, source), 1), this.tellingFrom(right, pastWithin(right, rightFrom, target), 1)),
      before: this.linkOf(this.tellingFrom(left, leftFrom - 1, -1), this.tellingFrom(right, rightFrom - 1, -1)),
      beside: this.linkOf(typeAt(left, leftFrom - 1), typeAt(right, rightFrom - 1)),
    };
  }

  /** The first type from a place on that tells something; −1 where none is near. */
  private tellingFrom({ text: { tokenType }, from, to }: Tokens, place: number, step: 1 | -1): number {
    const { grammatical } = this.facts;
    for (let k = place, seen = 0; k >= from && k < to && seen < besideWithin; k += step, seen++) if (grammatical[tokenType[k]!] === 0) return tokenType[k]!;
    return -1;
  }

  private linksOf(segment: number): WordLinks {
    return (this.links ??= this.index.linksOfSegments(this.first, this.second))[segment === this.first ? 0 : 1];
  }

  /** How surely a type of the first segment at hand answers one of the second. */
  private linkOf(type: number, other: number): number {
    if (type < 0 || other < 0) return 0;
    const { start, end, to, strength } = this.linksOf(this.first);
    for (let l = start[type]!; l < end[type]!; l++) if (to[l] === other) return strength[l]!;
    return type === other ? 1 : 0;
  }

  /** `links` are those of the words of the right. */
  private contextOneWay(left: Place, right: Place, links: WordLinks): number {
    const { strength, touched, facts } = this;
    // What the types of the left would find near the value of the right.
    let touches = 0;
    const past = Math.min(right.to, right.last + 2 * near);
    for (let y = Math.max(right.from, right.first - 2 * near); y < past; y++) {
      if (y >= right.first && y < right.last) continue;
      const type = right.types[y]!;
      for (let l = links.start[type]!; l < links.end[type]!; l++) {
        const other = links.to[l]!;
        if (strength[other]! < links.strength[l]!) {
          strength[other] = links.strength[l]!;
          touched[touches++] = other;
        }
      }
    }
    let whole = 0;
    let met = 0;
    const end = Math.min(left.to, left.last + near);
    for (let x = Math.max(left.from, left.first - near); x < end; x++) {
      if (x >= left.first && x < left.last) continue;
      const type = left.types[x]!;
      if (facts.grammatical[type] === 1) continue;
      const distance = x < left.first ? left.first - x : x - left.last + 1;
      const weight = facts.rarity[type]! / (1 + distance / 2);
      whole += weight;
      met += weight * strength[type]!;
    }
    for (let k = 0; k < touches; k++) strength[touched[k]!] = 0;
    return whole === 0 ? 0 : met / whole;
  }
}

function cosineOfTypes({ words: { vectors, dimensions } }: FeatureVectors, one: number, other: number): number {
  let dot = 0;
  for (let i = 0; i < dimensions; i++) dot += vectors[one * dimensions + i]! * vectors[other * dimensions + i]!;
  return dot;
}

// Words at most so far from a value say what it is a value of.
const near = 5;
// The telling word beside a value is within so many words.
const besideWithin = 3;
// A denial reaches so many words; what it denies has an answer at least so sure.
const deniedWithin = 3;
const leastDenied = 0.6;
const valueDeniedWithin = 2;
// What compounds with a name begin with it, when it has so many letters.
const leastStem = 4;
// Of an actor so many words before the noun narrow it down; a sentence has seldom more actors than this.
const mostNarrowing = 2;
const mostActors = 8;
// Words that translate each other so surely are one; from the lower strength on they answer each other.
const surelySame = 0.8;
const leastMet = 0.5;
// Actors about whom nothing alike is said answer no one question.
const leastActorContext = 0.1;

// More words of opposite meaning, or denials, than this no sentence has.
const mostPoled = 40;

/** Tokens `first` to `last` among the tokens `from` to `to` of a segment. */
interface Place {
  readonly types: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function placeOf(tokens: Tokens, span: Span): Place {
  const first = firstWithin(tokens, span);
  return { types: tokens.text.tokenType, from: tokens.from, to: tokens.to, first, last: pastWithin(tokens, first, span) };
}

/** The first token that a span touches. Spans of tokens rise: the first that ends past where the span starts. */
const firstWithin = ({ text, from, to }: Tokens, span: Span): number => lowerBound(text.tokenTo, from, to, span.from + 1);

/** One past the last token that a span touches, of which the first is known. */
function pastWithin({ text: { tokenFrom }, to }: Tokens, first: number, span: Span): number {
  let last = first;
  while (last < to && tokenFrom[last]! < span.to) last++;
  return last;
}

const typeAt = ({ text, from, to }: Tokens, k: number): number => (k >= from && k < to ? text.tokenType[k]! : -1);

/** Those who act whom none of the other side may be: in `isOne`, one is `step` after the one before it, and has its `count` others at every `stride`. */
function actorsAlone(actors: readonly Actor[], step: number, isOne: Uint8Array, count: number, stride: number): readonly Actor[] {
  const alone: Actor[] = [];
  for (let i = 0; i < actors.length; i++) {
    let k = 0;
    while (k < count && isOne[i * step + k * stride] === 0) k++;
    if (k === count) alone.push(actors[i]!);
  }
  return alone;
}

const isAmount = (value: KnownValue): value is KnownValue & QuantityValue => value.kind !== 'name' && value.kind !== 'date' && value.kind !== 'time';

/**
 * `compareValues`, sterner where two texts answer one question: "up to five years" and "at most six" cannot both be the bound,
 * and the ninth of a list is not its No. 12.
 */
function answer(v: KnownValue, w: KnownValue, compare: SegmentFacts['compare']): Comparison {
  const verdict = compare(v, w);
  if (!isAmount(v) || !isAmount(w) || v.upTo !== null || w.upTo !== null) return verdict;
  if (verdict === 'compatible' && v.kind === w.kind && v.unit === w.unit && v.amount !== w.amount && v.hedge === w.hedge && (v.hedge === 'under' || v.hedge === 'over')) return 'clash';
  if ((v.kind === 'ordinal' && w.kind === 'number') || (v.kind === 'number' && w.kind === 'ordinal')) {
    if (v.amount === w.amount) return 'compatible';
    return v.amount > 2 && w.amount > 2 && v.amount < 100 && w.amount < 100 ? 'clash' : verdict;
  }
  return verdict;
}

function distanceOf(v: KnownValue, w: KnownValue): number {
  if (isAmount(v) && isAmount(w) && v.amount > 0 && w.amount > 0) return Math.min(5, Math.abs(Math.log(v.amount / w.amount)));
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
