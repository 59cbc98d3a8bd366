import { lowerBound, type EvidenceKind } from '../bitext/index.js';
import { compareValues, letterBit, type Value } from '../text/index.js';
import type { LearnedLink } from './association.js';
import { numberIn } from './number-in.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Which types may answer which: for type `t`, the types `to[start[t] … end[t]]`, ascending, each with a strength of
 * 0 to 1 and the kind of evidence that found it. Symmetric. This one table is where every kind of word evidence meets: the
 * lexicon, numbers, cognates and names today; a model's or a self-taught lexicon's pairs are more rows of the same.
 */
export interface WordLinks {
  readonly start: Int32Array;
  /** One past the last of each type; of a whole table that is the start of the next. */
  readonly end: Int32Array;
  readonly to: Int32Array;
  readonly strength: Float64Array;
  /** Index into {@link linkKinds}. */
  readonly kind: Uint8Array;
}

export const linkKinds: readonly EvidenceKind[] = ['lexicon', 'number', 'date', 'name', 'cognate', 'vector'];
const lexiconKind = 0;
const numberKind = 1;
const dateKind = 2;
const nameKind = 3;
const cognateKind = 4;

/**
 * Joins every two types of the given pairs of languages (indices into `vocabulary.languages`) that evidence connects. Of a large
 * vocabulary, `sparing` leaves out what is less sure: such links grow with the square of its size.
 */
export function linkWords(vocabulary: Vocabulary, languagePairs: readonly (readonly [number, number])[], learned: readonly LearnedLink[] = [], sparing: boolean = false): WordLinks {
  const links = new LinkTable(vocabulary.size);
  const isSparing = sparing && vocabulary.size > largeVocabulary;
  const keys = new TypeKeys(vocabulary, isSparing ? 4 : vocabulary.size > 6000 ? 3 : 2);
  const languages = vocabulary.languages.map((_, language) => new LanguageTypes(keys, language));
  for (const [a, b] of languagePairs) {
    addValues(languages[a]!, languages[b]!, links);
    addIdentical(keys, languages[a]!, languages[b]!, links);
    addConcepts(keys, languages[a]!, languages[b]!, links, isSparing);
  }
  links.seal();
  for (const [a, b] of languagePairs) addCognates(keys, languages[a]!, languages[b]!, links, isSparing);
  for (const { a, b, strength } of learned) links.add(a, b, strength, lexiconKind);
  return links.finish();
}

/** Some of the links of a table, by their places in it. */
export function selectLinks(links: WordLinks, isWanted: (place: number, type: number) => boolean): Pick<WordLinks, 'start' | 'to' | 'strength'> {
  const types = links.end.length;
  const start = new Int32Array(types + 1);
  for (let t = 0; t < types; t++) {
    let count = start[t]!;
    for (let l = links.start[t]!; l < links.end[t]!; l++) if (isWanted(l, t)) count++;
    start[t + 1] = count;
  }
  const to = new Int32Array(start[types]!);
  const strength = new Float64Array(to.length);
  let count = 0;
  for (let t = 0; t < types; t++) {
    if (start[t] === start[t + 1]) continue;
    for (let l = links.start[t]!; l < links.end[t]!; l++) {
      if (!isWanted(l, t)) continue;
      to[count] = links.to[l]!;
      strength[count++] = links.strength[l]!;
    }
  }
  return { start, to, strength };
}

/** Rows of links in order: those of type `t` from `start[t]` to `start[t + 1]`, each its other type and its strength in steps of 1/255 × 16 + kind. */
interface LinkRows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Uint16Array;
}
const strengthSteps = 255;
const kindBits = 4;
const kindSteps = 16;

class LinkTable {
  private readonly size: number;
  // Links as they come, some of them twice or more: both types, and the strength and kind in one number.
  private one: Int32Array = new Int32Array(1024);
  private other: Int32Array = new Int32Array(1024);
  private value: Uint16Array = new Uint16Array(1024);
  private count = 0;
  private sealed: LinkRows | undefined;
  private sealedCount = 0;
  // Of the type at hand: its others, and by each of them the value of its strongest link + 1.
  private readonly offered: Int32Array;
  private offeredCount = 0;
  private readonly strongest: Uint16Array;

  constructor(size: number) {
    this.size = size;
    this.offered = new Int32Array(size);
    this.strongest = new Uint16Array(size);
  }

  add(a: number, b: number, strength: number, kind: number): void {
    if (this.count === this.one.length) this.grow();
    this.one[this.count] = a;
    this.other[this.count] = b;
    this.value[this.count++] = Math.round(strength * strengthSteps) * kindSteps + kind;
  }

  /** As {@link add} for a type that {@link take} names once all of its others are offered: of several links to one only the strongest is kept. */
  offer(b: number, strength: number, kind: number): void {
    const value = Math.round(strength * strengthSteps) * kindSteps + kind + 1;
    const known = this.strongest[b]!;
    if (known === 0) this.offered[this.offeredCount++] = b;
    if (value > known) this.strongest[b] = value;
  }

  take(a: number): void {
    const { offered, strongest } = this;
    for (let k = 0; k < this.offeredCount; k++) {
      const b = offered[k]!;
      if (this.count === this.one.length) this.grow();
      this.one[this.count] = a;
      this.other[this.count] = b;
      this.value[this.count++] = strongest[b]! - 1;
      strongest[b] = 0;
    }
    this.offeredCount = 0;
  }

  private grow(): void {
    const [one, other, value] = [new Int32Array(2 * this.count), new Int32Array(2 * this.count), new Uint16Array(2 * this.count)];
    one.set(this.one);
    other.set(this.other);
    value.set(this.value);
    this.one = one;
    this.other = other;
    this.value = value;
  }

  /** From now on {@link has} knows what there is. */
  seal(): void {
    this.sealed = this.sortRows(0);
    this.sealedCount = this.count;
  }

  has(a: number, b: number): boolean {
    if (this.sealed === undefined) return false;
    const { start, to } = this.sealed;
    const past = start[a + 1]!;
    const place = lowerBound(to, start[a]!, past, b);
    return place < past && to[place] === b;
  }

  /** Rows of the links from `first` on, both ways; of several between the same two types the strongest. */
  private sortRows(first: number): LinkRows {
    const { size, one, other, value, count } = this;
    // As many links lead to a type as from it.
    const start = new Int32Array(size + 1);
    for (let k = first; k < count; k++) {
      start[one[k]! + 1]!++;
      if (one[k] !== other[k]) start[other[k]! + 1]!++;
    }
    for (let t = 0; t < size; t++) start[t + 1]! += start[t]!;
    // By the type that they lead to first; laid out from there by the type that they come from, each row is in order.
    const from = new Int32Array(start[size]!);
    const valueFrom = new Uint16Array(start[size]!);
    const at = start.slice();
    for (let k = first; k < count; k++) {
      const a = one[k]!;
      const b = other[k]!;
      const both = value[k]!;
      const toB = at[b]!++;
      from[toB] = a;
      valueFrom[toB] = both;
      if (a === b) continue;
      const toA = at[a]!++;
      from[toA] = b;
      valueFrom[toA] = both;
    }
    const to = new Int32Array(start[size]!);
    const valueTo = new Uint16Array(start[size]!);
    at.set(start);
    for (let t = 0, k = 0; t < size; t++) {
      for (const end = start[t + 1]!; k < end; k++) {
        const row = from[k]!;
        const both = valueFrom[k]!;
        const next = at[row]!;
        if (next > start[row]! && to[next - 1] === t) {
          if (both > valueTo[next - 1]!) valueTo[next - 1] = both;
          continue;
        }
        to[next] = t;
        valueTo[next] = both;
        at[row] = next + 1;
      }
    }
    let kept = 0;
    for (let t = 0; t < size; t++) {
      const first = start[t]!;
      start[t] = kept;
      for (let k = first; k < at[t]!; k++) {
        to[kept] = to[k]!;
        valueTo[kept++] = valueTo[k]!;
      }
    }
    start[size] = kept;
    return { start, to: to.subarray(0, kept), value: valueTo.subarray(0, kept) };
  }

  finish(): WordLinks {
    const { size } = this;
    const early = this.sealed ?? { start: new Int32Array(size + 1), to: new Int32Array(0), value: new Uint16Array(0) };
    const late = this.sortRows(this.sealedCount);
    const most = early.to.length + late.to.length;
    const start = new Int32Array(size + 1);
    const to = new Int32Array(most);
    const strength = new Float64Array(most);
    const kind = new Uint8Array(most);
    let count = 0;
    for (let t = 0; t < size; t++) {
      start[t] = count;
      const earlyEnd = early.start[t + 1]!;
      const lateEnd = late.start[t + 1]!;
      for (let x = early.start[t]!, y = late.start[t]!; x < earlyEnd || y < lateEnd; count++) {
        const left = x < earlyEnd ? early.to[x]! : size;
        const right = y < lateEnd ? late.to[y]! : size;
        let value = 0;
        if (left <= right) value = early.value[x++]!;
        if (right <= left) value = Math.max(value, late.value[y++]!);
        to[count] = left < right ? left : right;
        strength[count] = (value >> kindBits) / strengthSteps;
        kind[count] = value & (kindSteps - 1);
      }
    }
    start[size] = count;
    return { start, end: start.subarray(1), to: to.subarray(0, count), strength: strength.subarray(0, count), kind: kind.subarray(0, count) };
  }
}

/** Numbers in groups: those of group `g` are `members[start[g] … start[g + 1]]`, in the order in which they came. */
interface Groups {
  readonly start: Int32Array;
  readonly members: Int32Array;
}

/** The types of each concept, with how sure it is of each. */
interface ConceptGroups extends Groups {
  readonly strengths: Float64Array;
}

/** Puts each of `all` into the group that `groupOf` says, 0 to `count` − 1, or into none for −1. By counting. */
function groupBy(all: Int32Array, groupOf: Int32Array, count: number): Groups {
  const start = new Int32Array(count + 2);
  for (let k = 0; k < all.length; k++) start[groupOf[all[k]!]! + 2]!++;
  start[1] = 0;
  for (let g = 1; g <= count; g++) start[g + 1]! += start[g]!;
  const members = new Int32Array(start[count + 1]!);
  for (let k = 0; k < all.length; k++) {
    const group = groupOf[all[k]!]!;
    if (group >= 0) members[start[group + 1]!++] = all[k]!;
  }
  return { start, members };
}

/** What types are found by, as numbers: one look by its form, and one by the beginning of its skeleton, serve a type for all pairs of languages. */
class TypeKeys {
  readonly vocabulary: Vocabulary;
  /** Of each type a number that all types of its form share, below `formCount`. */
  readonly formOf: Int32Array;
  readonly formCount: number;
  /** One past the highest concept. */
  readonly conceptCount: number;
  /** The skeletons of types that may have cognates; the rest are empty. */
  readonly skeletons: readonly string[];
  readonly lengths: Uint8Array;
  /** The {@link letterBit}s of each skeleton. */
  readonly letters: Int32Array;
  /** Of each type a number that all skeletons that begin alike share, below `prefixCount`, or −1. */
  readonly prefixOf: Int32Array;
  readonly prefixCount: number;

  constructor(vocabulary: Vocabulary, prefixLength: number) {
    const { size, form, facts, concept } = vocabulary;
    this.vocabulary = vocabulary;
    this.formOf = new Int32Array(size);
    this.lengths = new Uint8Array(size);
    this.letters = new Int32Array(size);
    this.prefixOf = new Int32Array(size).fill(-1);
    const skeletons = new Array<string>(size).fill('');
    const forms = new Map<string, number>();
    const prefixes = new Map<string, number>();
    for (let t = 0; t < size; t++) {
      this.formOf[t] = numberIn(forms, form[t]!);
      if (isFigure(vocabulary, t) || form[t]!.length < shortestCognate) continue;
      const skeleton = (facts[t]!.skeleton ??= cognateSkeleton(form[t]!));
      skeletons[t] = skeleton;
      this.lengths[t] = skeleton.length;
      this.letters[t] = lettersOf(skeleton);
      this.prefixOf[t] = numberIn(prefixes, skeleton.slice(0, prefixLength));
    }
    this.formCount = forms.size;
    this.prefixCount = prefixes.size;
    let count = 0;
    for (let place = 0; place < concept.length; place++) count = Math.max(count, concept[place]! + 1);
    this.conceptCount = count;
    this.skeletons = skeletons;
  }
}

function lettersOf(skeleton: string): number {
  let letters = 0;
  for (let i = 0; i < skeleton.length; i++) letters |= letterBit(skeleton.charCodeAt(i));
  return letters;
}

interface ValueTypes {
  readonly value: Value;
  readonly types: number[];
}

/** The types of one language, and groups of them, each made for whoever asks first. */
class LanguageTypes {
  readonly types: Int32Array;
  private readonly keys: TypeKeys;
  private valueGroups: Map<string, ValueTypes> | undefined;
  private formGroups: Groups | undefined;
  private conceptGroups: ConceptGroups | undefined;
  private prefixGroups: Groups | undefined;

  constructor(keys: TypeKeys, language: number) {
    const { size, language: languageOf } = keys.vocabulary;
    const types = new Int32Array(size);
    let count = 0;
    for (let t = 0; t < size; t++) if (languageOf[t] === language) types[count++] = t;
    this.keys = keys;
    this.types = types.subarray(0, count);
  }

  /** By key. */
  get byValue(): ReadonlyMap<string, ValueTypes> {
    return (this.valueGroups ??= groupValues(this.keys.vocabulary, this.types));
  }

  get byForm(): Groups {
    return (this.formGroups ??= groupBy(this.types, this.keys.formOf, this.keys.formCount));
  }

  get byConcept(): ConceptGroups {
    return (this.conceptGroups ??= groupByConcept(this.keys.vocabulary, this.types, this.keys.conceptCount));
  }

  get byPrefix(): Groups {
    return (this.prefixGroups ??= groupBy(this.types, this.keys.prefixOf, this.keys.prefixCount));
  }
}

function groupValues(v: Vocabulary, types: Int32Array): Map<string, ValueTypes> {
  const found = new Map<string, ValueTypes>();
  for (const t of types) {
    const value = v.value[t];
    if (value === undefined) continue;
    const entry = found.get(value.key);
    if (entry === undefined) found.set(value.key, { value, types: [t] });
    else entry.types.push(t);
  }
  return found;
}

function groupByConcept({ conceptStart, concept, conceptStrength }: Vocabulary, types: Int32Array, count: number): ConceptGroups {
  const start = new Int32Array(count + 2);
  for (let k = 0; k < types.length; k++) for (let place = conceptStart[types[k]!]!, end = conceptStart[types[k]! + 1]!; place < end; place++) start[concept[place]! + 2]!++;
  for (let c = 1; c <= count; c++) start[c + 1]! += start[c]!;
  const members = new Int32Array(start[count + 1]!);
  const strengths = new Float64Array(members.length);
  for (let k = 0; k < types.length; k++) {
    const t = types[k]!;
    for (let place = conceptStart[t]!, end = conceptStart[t + 1]!; place < end; place++) {
      const at = start[concept[place]! + 1]!++;
      members[at] = t;
      strengths[at] = conceptStrength[place]!;
    }
  }
  return { start, members, strengths };
}

function sharesConcept(v: Vocabulary, a: number, b: number): boolean {
  let i = v.conceptStart[a]!;
  let j = v.conceptStart[b]!;
  while (i < v.conceptStart[a + 1]! && j < v.conceptStart[b + 1]!) {
    const x = v.concept[i]!;
    const y = v.concept[j]!;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
const hasConcept = (v: Vocabulary, t: number): boolean => v.conceptStart[t + 1]! > v.conceptStart[t]!;

// Values that can both be true of one thing ("19 May", "19 mei 2025") meet less surely than equal ones.
const compatibleStrength = 0.75;
// Above this many different values of a kind only equal ones are looked up.
const mostCompared = 600;

function addValues(a: LanguageTypes, b: LanguageTypes, links: LinkTable): void {
  const left = a.byValue;
  const right = b.byValue;
  for (const [key, { value, types }] of left) {
    const equal = right.get(key);
    if (equal !== undefined) addAll(types, equal.types, 1, kindOf(value), links);
  }
  if (left.size > mostCompared || right.size > mostCompared) return;
  for (const [key, { value, types }] of left) {
    for (const [otherKey, other] of right) {
      if (key === otherKey || (value.kind === 'name') !== (other.value.kind === 'name')) continue;
      const comparison = compareValues(value, other.value);
      if (comparison === 'same' || comparison === 'compatible') addAll(types, other.types, compatibleStrength, kindOf(value), links);
    }
  }
}

function addAll(left: readonly number[], right: readonly number[], strength: number, kind: number, links: LinkTable): void {
  for (const a of left) for (const b of right) links.add(a, b, strength, kind);
}

const kindOf = (value: Value): number => (value.kind === 'name' ? nameKind : value.kind === 'date' || value.kind === 'time' ? dateKind : numberKind);
const isFigure = (v: Vocabulary, t: number): boolean => v.value[t] !== undefined && v.value[t]!.kind !== 'name';

function addIdentical({ vocabulary: v, formOf }: TypeKeys, a: LanguageTypes, b: LanguageTypes, links: LinkTable): void {
  const { types } = a;
  const { start, members } = b.byForm;
  for (let k = 0; k < types.length; k++) {
    const t = types[k]!;
    for (let m = start[formOf[t]!]!; m < start[formOf[t]! + 1]!; m++) {
      const other = members[m]!;
      if (a === b) {
        if (t <= other) links.add(t, other, 1, lexiconKind);
        continue;
      }
      // "1.500" is another number in English than in Dutch: values have had their say.
      if (isFigure(v, t) && isFigure(v, other)) continue;
      // "die", "was" and "had" are words of both languages and seldom the same word.
      const falseFriend = v.capital[t] === 1 && v.capital[other] === 1 ? 1 : hasConcept(v, t) !== hasConcept(v, other) ? 0.6 : hasConcept(v, t) && !sharesConcept(v, t, other) ? 0.2 : 1;
      const name = v.capital[t] === 1 && v.capital[other] === 1;
      links.add(t, other, falseFriend, name ? nameKind : cognateKind);
    }
  }
}

function addConcepts({ vocabulary: v }: TypeKeys, a: LanguageTypes, b: LanguageTypes, links: LinkTable, sparing: boolean): void {
  const { conceptStart, concept, conceptStrength } = v;
  const { types } = a;
  const { start, members, strengths } = b.byConcept;
  for (let n = 0; n < types.length; n++) {
    const t = types[n]!;
    // Within a language every two of them meet twice.
    const after = a === b ? t : -1;
    for (let k = conceptStart[t]!, last = conceptStart[t + 1]!; k < last; k++) {
      const own = conceptStrength[k]!;
      const first = start[concept[k]!]!;
      const end = start[concept[k]! + 1]!;
      const least = sparing && end - first > mostOfConcept ? leastOfMany : 0;
      for (let m = first; m < end; m++) {
        const strength = own * strengths[m]!;
        if (members[m]! > after && strength >= least) links.offer(members[m]!, strength, lexiconKind);
      }
    }
    links.take(t);
  }
}

// Shorter words resemble each other by chance.
const shortestCognate = 4;
// Below this likeness (1 − edits / length) two words are no cognates.
const leastLikeness = 0.62;

// In vocabularies of more types than this, cognates are alike from their first four letters on and in all but one letter of four.
const largeVocabulary = 20_000;
const leastLikenessOfMany = 0.75;
// Where more words than this hold one listed word, as a part of a compound most of them, only words that are surely it answer each other.
const mostOfConcept = 40;
const leastOfMany = 0.65;

function addCognates({ vocabulary: v, skeletons, lengths, letters, prefixOf }: TypeKeys, a: LanguageTypes, b: LanguageTypes, links: LinkTable, sparing: boolean): void {
  const least = sparing ? leastLikenessOfMany : leastLikeness;
  const { types } = a;
  const { start, members } = b.byPrefix;
  for (let k = 0; k < types.length; k++) {
    const t = types[k]!;
    const prefix = prefixOf[t]!;
    if (prefix < 0) continue;
    const length = lengths[t]!;
    const own = letters[t]!;
    const after = a === b ? t : -1;
    for (let m = start[prefix]!, end = start[prefix + 1]!; m < end; m++) {
      const other = members[m]!;
      if (other <= after || other === t) continue;
      const longer = Math.max(length, lengths[other]!);
      if (Math.min(length, lengths[other]!) < least * longer) continue;
      const most = Math.ceil((1 - least) * longer);
      // Each letter that the other has not takes an edit.
      if (countBits(own & ~letters[other]!) > most || countBits(letters[other]! & ~own) > most || links.has(t, other)) continue;
      const likeness = 1 - editDistance(skeletons[t]!, skeletons[other]!, most) / longer;
      if (likeness < least) continue;
      const known = hasConcept(v, t) && hasConcept(v, other) ? 0.4 : 1;
      links.add(t, other, Math.min(0.95, (likeness - 0.4) * 1.7) * known, v.capital[t] === 1 && v.capital[other] === 1 ? nameKind : cognateKind);
    }
  }
}

/** How many bits of a 32-bit number are 1, added up in pairs, fours and bytes (Warren, Hacker's Delight, 2002). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// In which places of the word at hand each unit stands, a bit a place; all 0 between two calls.
const places = /* @__PURE__ */ new Int32Array(1 << 16);
const mostPlaces = 32;

/**
 * Levenshtein distance of two short strings where it is `most` or less; more than `most` otherwise. By columns of the matrix, each as the bits of
 * where it goes up and where down (Myers 1999, as Hyyrö 2003 has it for whole strings).
 */
export function editDistance(a: string, b: string, most: number): number {
  const m = a.length;
  if (m === 0 || m > mostPlaces) return editDistanceByRows(a, b, most);
  for (let i = 0; i < m; i++) places[a.charCodeAt(i)]! |= 1 << i;
  const last = 1 << (m - 1);
  let up = -1;
  let down = 0;
  let distance = m;
  for (let j = 0; j < b.length; j++) {
    const equal = places[b.charCodeAt(j)]!;
    const across = ((((equal & up) + up) | 0) ^ up) | equal;
    let right = down | ~(across | up);
    let left = up & across;
    if ((right & last) !== 0) distance++;
    else if ((left & last) !== 0) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    const stays = equal | down;
    up = left | ~(stays | right);
    down = right & stays;
  }
  for (let i = 0; i < m; i++) places[a.charCodeAt(i)] = 0;
  return distance;
}

// One row of the matrix: a skeleton has three letters at most for each of 40 (Hangul taken apart).
const edits = /* @__PURE__ */ new Uint8Array(256);

/** The same by rows (Wagner and Fischer 1974), for any length. */
function editDistanceByRows(a: string, b: string, most: number): number {
  const n = b.length;
  for (let j = 0; j <= n; j++) edits[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let corner = i - 1;
    let left = i;
    let fewest = i;
    edits[0] = i;
    for (let j = 1; j <= n; j++) {
      const above = edits[j]!;
      let edit = corner + (b.charCodeAt(j - 1) === unit ? 0 : 1);
      if (above + 1 < edit) edit = above + 1;
      if (left + 1 < edit) edit = left + 1;
      corner = above;
      left = edit;
      edits[j] = edit;
      if (edit < fewest) fewest = edit;
    }
    // No entry of a row is below the least of the row before it.
    if (fewest > most) return fewest;
  }
  return edits[n]!;
}

/** A word as it may be spelled in either of two related languages: `foto` and `photo`, `Poetin` and `Putin` come out alike. */
export function cognateSkeleton(form: string): string {
  const whole = form.length > 40 ? form.slice(0, 40) : form;
  const letters = isAscii(whole) ? whole : whole.normalize('NFD').replaceAll(/\p{M}+/gu, '');
  let skeleton = '';
  // What stands from `kept` on comes as it is, up to the next letter that does not.
  let kept = 0;
  let last = -1;
  for (let at = 0, taken = 1; at < letters.length; at += taken) {
    const own = letters.charCodeAt(at);
    const next = at + 1 < letters.length ? letters.charCodeAt(at + 1) : 0;
    taken = 1;
    let letter = own;
    switch (own) {
      case 0x63: // ch, c → k
        if (next === 0x68) taken = 2;
        letter = 0x6b;
        break;
      case 0x65: // ei, ea → i
        if (next === 0x69 || next === 0x61) {
          taken = 2;
          letter = 0x69;
        }
        break;
      case 0x69: // ij, ie → i
        if (next === 0x6a || next === 0x65) taken = 2;
        break;
      case 0x6a: // j, y → i
      case 0x79:
        letter = 0x69;
        break;
      case 0x6f: // ou, oe → u
        if (next === 0x75 || next === 0x65) {
          taken = 2;
          letter = 0x75;
        }
        break;
      case 0x70: // ph → f
        if (next === 0x68) {
          taken = 2;
          letter = 0x66;
        }
        break;
      case 0x71: // q → k
        letter = 0x6b;
        break;
      case 0x74: // th → t
        if (next === 0x68) taken = 2;
        break;
      case 0x76: // v, w → f
      case 0x77:
        letter = 0x66;
        break;
      case 0x78: // x → ks
        skeleton += letters.slice(kept, at) + (last === 0x6b ? '' : 'k');
        kept = at;
        last = 0x6b;
        letter = 0x73;
        break;
      case 0x7a: // z → s
        letter = 0x73;
        break;
      default:
        // Both halves of a pair together.
        if (own >= 0xd800 && own < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
          taken = 2;
          letter = letters.codePointAt(at)!;
        }
    }
    // A letter that is doubled counts once.
    const isDoubled = letter === last;
    last = letter;
    if (!isDoubled && (letter > 0xffff || (letter === own && taken === 1))) continue;
    skeleton += letters.slice(kept, at);
    if (!isDoubled) skeleton += String.fromCharCode(letter);
    kept = at + taken;
  }
  return skeleton + letters.slice(kept);
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 0x7f) return false;
  return true;
}
