import type { EvidenceKind, Span } from '../bitext/index.js';
import { actorNouns, clauseWords, polarityWords, type Comparison, type Value } from '../text/index.js';
import { lowerBound, type SegmentIndex, type WordLinks } from '../evidence/index.js';
import type { KnownValue } from './known-values.js';
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
  private readonly strength: Float64Array;
  // The two segments at hand, and the links of the words of the first with those of the second, and the other way round, once they are asked for: of
  // three pairs one has nothing that they could decide on.
  private first = -1;
  private second = -1;
  private links: readonly [WordLinks, WordLinks] | undefined;
  /** The words of each name, as {@link sharesStem} compares them. */
  private readonly stems: Map<string, readonly string[]> = new Map();
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
    const tables = vocabulary.languages.map((language) => polarityWords(language).poles);
    this.poles = vocabulary.form.map((form, t) => tables[vocabulary.language[t]!]!.get(form));
    this.strength = new Float64Array(vocabulary.size);
    const denials = vocabulary.languages.map((language) => polarityWords(language).denials);
    this.denying = Uint8Array.from(vocabulary.form, (form, t) => (denials[vocabulary.language[t]!]!.has(form) ? 1 : 0));
    const nouns = vocabulary.languages.map((language) => actorNouns(language));
    this.acting = Uint8Array.from(vocabulary.form, (form, t) => (facts.figure[t] === 0 && facts.grammatical[t] === 0 && nouns[vocabulary.language[t]!]!(form) ? 1 : 0));
    const clauses = vocabulary.languages.map((language) => clauseWords(language));
    this.doing = Uint8Array.from(vocabulary.form, (form, t) => (facts.figure[t] === 0 && facts.grammatical[t] === 0 && clauses[vocabulary.language[t]!]?.isVerb(form) === true ? 1 : 0));
    this.joining = Uint8Array.from(vocabulary.form, (form, t) => (clauses[vocabulary.language[t]!]?.agents.has(form) === true ? 1 : 0));
    this.known = new Array<readonly Actor[] | undefined>(facts.values.length);
  }

  /** Every two values of the segments that clash, and that nothing in the other segment agrees with; best context first. */
  between(a: number, b: number): FoundClash[] {
    const { facts } = this;
    this.first = a;
    this.second = b;
    this.links = undefined;
    const found: FoundClash[] = [];
    this.compareLists(a, b, facts.values[a]!, facts.values[b]!, found);
    this.compareLists(a, b, facts.names[a]!, facts.names[b]!, found);
    this.compareActors(a, b, found);
    this.comparePoles(a, b, found);
    if (facts.denials[a]! > 0) this.compareDenials(a, b, found, false);
    if (facts.denials[b]! > 0) this.compareDenials(b, a, found, true);
    return found.length < 2 ? found : found.sort((x, y) => y.context - x.context || x.clash.source.from - y.clash.source.from || x.clash.target.from - y.clash.target.from);
  }

  private compareLists(a: number, b: number, left: readonly KnownValue[], right: readonly KnownValue[], found: FoundClash[]): void {
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
        } else if ((verdict === 'clash' || (v.kind === 'name' && w.kind === 'name' && v.category === 'name' && w.category === 'name')) && !this.isDenied(a, v) && !this.isDenied(b, w) && !(v.kind === 'name' && this.sharesStem(a, v, b, w))) clashing.push([i, j]);
      }
    }
    if (clashing.length === 0) return;
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

  /** Whether a word of either name begins with one of the other: "the Waal" and "de Waaldijk" are no two rivers. */
  private sharesStem(a: number, v: Span, b: number, w: Span): boolean {
    const others = this.stemsOf(b, w);
    return this.stemsOf(a, v).some((word) => others.some((other) => word.startsWith(other) || other.startsWith(word)));
  }

  private stemsOf(segment: number, { from, to }: Span): readonly string[] {
    const name = this.tokensOf(segment).text.document.text.slice(from, to);
    let words = this.stems.get(name);
    if (words === undefined) this.stems.set(name, (words = name.toLowerCase().split(/\P{L}+/u).filter((word) => word.length >= leastStem)));
    return words;
  }

  /** The likeness of two names by their words, 0 to 1: a name in part, or in translation ("Open Window", "Open Raam"), is no other name. */
  alike(a: number, b: number, { source, target }: Clash, vectors: FeatureVectors | undefined): number {
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const [leftFrom, leftTo] = tokensWithin(left, source);
    const [rightFrom, rightTo] = tokensWithin(right, target);
    let best = 0;
    for (let x = leftFrom; x < leftTo; x++) {
      if (this.facts.grammatical[left.text.tokenType[x]!] === 1) continue;
      for (let y = rightFrom; y < rightTo; y++) {
        if (this.facts.grammatical[right.text.tokenType[y]!] === 1) continue;
        const [one, other] = [left.text.tokenType[x]!, right.text.tokenType[y]!];
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
    const [left, right] = [this.actorsOf(a), this.actorsOf(b)];
    if (left.length + right.length === 0) return;
    const isOne = left.map((x) => right.map((y) => this.isOneActor(x, y)));
    if (isOne.some((row) => row.includes(false))) {
      // How well each two that are one agree in the words around them.
      const agreed = left.map((x, i) => right.map((y, j) => (isOne[i]![j]! ? this.contextOf(a, b, x, y).context : -1)));
      const rightMet = right.map((_, j) => agreed.reduce((best, row) => Math.max(best, row[j]!), -1));
      left.forEach((x, i) => {
        const leftMet = Math.max(...agreed[i]!);
        right.forEach((y, j) => {
          if (!isOne[i]![j]!) this.addActors(a, b, x, y, [x.key, y.key], Math.max(leftMet, rightMet[j]!), found);
        });
      });
    }
    const named = (segment: number, other: number): readonly KnownValue[] => this.facts.names[segment]!.slice(0, mostValues).filter((v) => v.kind === 'name' && v.category === 'name' && !this.facts.names[other]!.slice(0, mostValues).some((w) => this.facts.compare(v, w) !== 'unrelated'));
    const rightAlone = right.filter((_, j) => !isOne.some((row) => row[j]!));
    if (rightAlone.length > 0) for (const v of named(a, b)) for (const y of rightAlone) this.addActors(a, b, v, y, [answerKey(v), y.key], -1, found);
    const leftAlone = left.filter((_, i) => !isOne[i]!.includes(true));
    if (leftAlone.length > 0) for (const w of named(b, a)) for (const x of leftAlone) this.addActors(a, b, x, w, [x.key, answerKey(w)], -1, found);
  }

  /** Whether two actors, one of either segment at hand, may be one. */
  private isOneActor(x: Actor, y: Actor): boolean {
    if (this.linkOf(x.head, y.head) < leastMet) return x.others.some((type) => this.linkOf(type, y.head) >= surelySame) || y.others.some((type) => this.linkOf(x.head, type) >= surelySame);
    if (x.others.length === 0 || y.others.length === 0) return true;
    return x.others.some((type) => this.linkOf(type, y.head) >= leastMet || y.others.some((other) => this.linkOf(type, other) >= leastMet)) || y.others.some((type) => this.linkOf(x.head, type) >= leastMet);
  }

  private addActors(a: number, b: number, source: Span, target: Span, keys: readonly [string, string], answered: number, found: FoundClash[]): void {
    const { context, contextLess } = this.contextOf(a, b, source, target);
    if (answered >= context || context < leastActorContext) return;
    found.push({ clash: { kind: 'lexicon', type: 'actor', source, target, values: undefined }, context, contextLess, distance: 0, answered, keys });
  }

  /** How far what is done beside the one answers what is done beside the other, 0 to 1. */
  acts(a: number, b: number, { source, target }: Clash): number {
    const verbsNear = (segment: number, span: Span): number[] => {
      const tokens = this.tokensOf(segment);
      const [from, to] = tokensWithin(tokens, span);
      const types: number[] = [];
      for (let k = Math.max(tokens.from, from - near); k < Math.min(tokens.to, to + near); k++) if ((k < from || k >= to) && this.doing[tokens.text.tokenType[k]!] === 1) types.push(tokens.text.tokenType[k]!);
      return types;
    };
    const others = verbsNear(b, target);
    let best = 0;
    for (const type of others.length === 0 ? [] : verbsNear(a, source)) for (const other of others) best = Math.max(best, this.linkOf(type, other));
    return best;
  }

  private comparePoles(a: number, b: number, found: FoundClash[]): void {
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
        const { context, contextLess } = this.contextOf(a, b, source, target);
        found.push({ clash: { kind: 'lexicon', type: 'polarity', source, target, values: undefined }, context, contextLess, distance: 0, answered: -1, keys: [`pole:${pole}`, `pole:${pole ^ 1}`] });
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
  private compareDenials(a: number, b: number, found: FoundClash[], turned: boolean): void {
    const { facts, denying } = this;
    const links = this.linksOf(a);
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
          for (let l = links.start[type]!; l < links.end[type]!; l++) {
            if (links.to[l] === other && links.strength[l]! >= strength) [best, strength] = [y, links.strength[l]! + 1e-9];
          }
        }
        if (best < 0 || isDenied(right, best)) continue;
        const denied = { from: left.text.tokenFrom[Math.min(x, k)]!, to: left.text.tokenTo[Math.max(x, k)]! };
        const affirmed = { from: right.text.tokenFrom[best]!, to: right.text.tokenTo[best]! };
        const [source, target, from, to] = turned ? [affirmed, denied, b, a] : [denied, affirmed, a, b];
        const { context, contextLess } = this.contextOf(from, to, source, target);
        found.push({ clash: { kind: 'lexicon', type: 'polarity', source, target, values: undefined }, context, contextLess, distance: 0, answered: -1, keys: ['denied', 'affirmed'] });
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
    const [left, right] = [placeOf(this.tokensOf(a), v), placeOf(this.tokensOf(b), w)];
    const there = this.contextOneWay(left, right, this.linksOf(b));
    const back = this.contextOneWay(right, left, this.linksOf(a));
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

/** As in the features: a segment with more values is a table. */
export const mostValues = 12;
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
  const [first, last] = tokensWithin(tokens, span);
  return { types: tokens.text.tokenType, from: tokens.from, to: tokens.to, first, last };
}

function tokensWithin({ text, from, to }: { text: { tokenFrom: Int32Array; tokenTo: Int32Array }; from: number; to: number }, span: { from: number; to: number }): [number, number] {
  // Spans of tokens rise: the first that ends past where the span starts.
  const first = lowerBound(text.tokenTo, from, to, span.from + 1);
  let last = first;
  while (last < to && text.tokenFrom[last]! < span.to) last++;
  return [first, last];
}

/**
 * `compareValues`, sterner where two texts answer one question: "up to five years" and "at most six" cannot both be the bound,
 * and the ninth of a list is not its No. 12.
 */
function answer(v: KnownValue, w: KnownValue, compare: SegmentFacts['compare']): Comparison {
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
