import type { EvidenceKind } from '../bitext/index.js';
import { compareValues, type Value } from '../text/index.js';
import type { LearnedLink } from './association.js';
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
  for (const [a, b] of languagePairs) {
    addValues(vocabulary, a, b, links);
    addIdentical(vocabulary, a, b, links);
    addConcepts(vocabulary, a, b, links, isSparing);
  }
  links.seal();
  for (const [a, b] of languagePairs) addCognates(vocabulary, a, b, links, isSparing);
  for (const { a, b, strength } of learned) links.add(a, b, strength, lexiconKind);
  return links.finish();
}

/** Some of the links of a table, by their places in it. */
export function selectLinks(links: WordLinks, isWanted: (place: number) => boolean): Pick<WordLinks, 'start' | 'to' | 'strength'> {
  const types = links.end.length;
  const start = new Int32Array(types + 1);
  for (let t = 0; t < types; t++) {
    let count = start[t]!;
    for (let l = links.start[t]!; l < links.end[t]!; l++) if (isWanted(l)) count++;
    start[t + 1] = count;
  }
  const to = new Int32Array(start[types]!);
  const strength = new Float64Array(to.length);
  let count = 0;
  for (let t = 0; t < types; t++) {
    if (start[t] === start[t + 1]) continue;
    for (let l = links.start[t]!; l < links.end[t]!; l++) {
      if (!isWanted(l)) continue;
      to[count] = links.to[l]!;
      strength[count++] = links.strength[l]!;
    }
  }
  return { start, to, strength };
}

/** Rows of links in order: those of type `t` from `start[t]` to `start[t + 1]`, each its other type × 4096 + strength in steps of 1/255 × 16 + kind. */
interface PackedRows {
  readonly start: Int32Array;
  readonly packed: Float64Array;
}
const strengthSteps = 255;
const kindSteps = 16;
const valueSteps = 4096;

class LinkTable {
  private readonly size: number;
  // Links as they come, some of them twice or more: both types, and the strength and kind in one number.
  private one: Int32Array = new Int32Array(1024);
  private other: Int32Array = new Int32Array(1024);
  private value: Uint16Array = new Uint16Array(1024);
  private count = 0;
  private sealed: PackedRows | undefined;
  private sealedCount = 0;

  constructor(size: number) {
    this.size = size;
  }

  add(a: number, b: number, strength: number, kind: number): void {
    if (this.count === this.one.length) this.grow();
    this.one[this.count] = a;
    this.other[this.count] = b;
    this.value[this.count++] = Math.round(strength * strengthSteps) * kindSteps + kind;
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
    const { start, packed } = this.sealed;
    let [low, high] = [start[a]!, start[a + 1]!];
    const wanted = b * valueSteps;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (packed[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low < start[a + 1]! && packed[low]! < wanted + valueSteps;
  }

  /** Rows of the links from `first` on, both ways; of several between the same two types the strongest. */
  private sortRows(first: number): PackedRows {
    const { size, one, other, value, count } = this;
    const start = new Int32Array(size + 1);
    for (let k = first; k < count; k++) {
      start[one[k]! + 1]!++;
      if (one[k] !== other[k]) start[other[k]! + 1]!++;
    }
    for (let t = 0; t < size; t++) start[t + 1]! += start[t]!;
    const at = start.slice();
    const packed = new Float64Array(start[size]!);
    for (let k = first; k < count; k++) {
      packed[at[one[k]!]!++] = other[k]! * valueSteps + value[k]!;
      if (one[k] !== other[k]) packed[at[other[k]!]!++] = one[k]! * valueSteps + value[k]!;
    }
    let kept = 0;
    for (let t = 0; t < size; t++) {
      const [from, past] = [start[t]!, at[t]!];
      start[t] = kept;
      if (past - from > 1) packed.subarray(from, past).sort();
      for (let k = from; k < past; k++) {
        // The last of those with one type is the strongest.
        if (k + 1 < past && Math.floor(packed[k + 1]! / valueSteps) === Math.floor(packed[k]! / valueSteps)) continue;
        packed[kept++] = packed[k]!;
      }
    }
    start[size] = kept;
    return { start, packed: packed.subarray(0, kept) };
  }

  finish(): WordLinks {
    const { size } = this;
    const early = this.sealed ?? { start: new Int32Array(size + 1), packed: new Float64Array(0) };
    const late = this.sortRows(this.sealedCount);
    const most = early.packed.length + late.packed.length;
    const start = new Int32Array(size + 1);
    const to = new Int32Array(most);
    const strength = new Float64Array(most);
    const kind = new Uint8Array(most);
    let count = 0;
    for (let t = 0; t < size; t++) {
      start[t] = count;
      for (let x = early.start[t]!, y = late.start[t]!; x < early.start[t + 1]! || y < late.start[t + 1]!; ) {
        const [left, right] = [x < early.start[t + 1]! ? early.packed[x]! : Infinity, y < late.start[t + 1]! ? late.packed[y]! : Infinity];
        const isSame = Math.floor(left / valueSteps) === Math.floor(right / valueSteps);
        const taken = isSame ? Math.max(left, right) : Math.min(left, right);
        if (isSame || left < right) x++;
        if (isSame || right < left) y++;
        const value = taken % valueSteps;
        to[count] = Math.floor(taken / valueSteps);
        strength[count] = Math.floor(value / kindSteps) / strengthSteps;
        kind[count++] = value % kindSteps;
      }
    }
    start[size] = count;
    return { start, end: start.subarray(1), to: to.subarray(0, count), strength: strength.subarray(0, count), kind: kind.subarray(0, count) };
  }
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

function addValues(v: Vocabulary, a: number, b: number, links: LinkTable): void {
  const left = valuesOf(v, a);
  const right = valuesOf(v, b);
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

function valuesOf(v: Vocabulary, language: number): Map<string, { value: Value; types: number[] }> {
  const found = new Map<string, { value: Value; types: number[] }>();
  for (let t = 0; t < v.size; t++) {
    const value = v.value[t];
    if (value === undefined || v.language[t] !== language) continue;
    const entry = found.get(value.key);
    if (entry === undefined) found.set(value.key, { value, types: [t] });
    else entry.types.push(t);
  }
  return found;
}

function addAll(left: readonly number[], right: readonly number[], strength: number, kind: number, links: LinkTable): void {
  for (const a of left) for (const b of right) links.add(a, b, strength, kind);
}

const kindOf = (value: Value): number => (value.kind === 'name' ? nameKind : value.kind === 'date' || value.kind === 'time' ? dateKind : numberKind);
const isFigure = (v: Vocabulary, t: number): boolean => v.value[t] !== undefined && v.value[t]!.kind !== 'name';

function addIdentical(v: Vocabulary, a: number, b: number, links: LinkTable): void {
  const byForm = new Map<string, number[]>();
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== b) continue;
    const list = byForm.get(v.form[t]!);
    if (list === undefined) byForm.set(v.form[t]!, [t]);
    else list.push(t);
  }
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== a) continue;
    for (const other of byForm.get(v.form[t]!) ?? []) {
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

function addConcepts(v: Vocabulary, a: number, b: number, links: LinkTable, sparing: boolean): void {
  const members = new Map<number, number[]>();
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== b) continue;
    for (let k = v.conceptStart[t]!; k < v.conceptStart[t + 1]!; k++) {
      const list = members.get(v.concept[k]!);
      if (list === undefined) members.set(v.concept[k]!, [t, k]);
      else list.push(t, k);
    }
  }
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== a) continue;
    for (let k = v.conceptStart[t]!; k < v.conceptStart[t + 1]!; k++) {
      const list = members.get(v.concept[k]!);
      if (list === undefined) continue;
      const least = sparing && list.length > 2 * mostOfConcept ? leastOfMany : 0;
      for (let m = 0; m < list.length; m += 2) {
        const other = list[m]!;
        const strength = v.conceptStrength[k]! * v.conceptStrength[list[m + 1]!]!;
        // Within a language every two of them meet twice.
        if ((a === b ? t < other : other !== t) && strength >= least) links.add(t, other, strength, lexiconKind);
      }
    }
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

function addCognates(v: Vocabulary, a: number, b: number, links: LinkTable, sparing: boolean): void {
  const buckets = new Map<string, { type: number; skeleton: string }[]>();
  const prefix = sparing ? 4 : v.size > 6000 ? 3 : 2;
  const least = sparing ? leastLikenessOfMany : leastLikeness;
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== b || isFigure(v, t) || v.form[t]!.length < shortestCognate) continue;
    const skeleton = skeletonOf(v, t);
    const bucket = buckets.get(skeleton.slice(0, prefix));
    if (bucket === undefined) buckets.set(skeleton.slice(0, prefix), [{ type: t, skeleton }]);
    else bucket.push({ type: t, skeleton });
  }
  for (let t = 0; t < v.size; t++) {
    if (v.language[t] !== a || isFigure(v, t) || v.form[t]!.length < shortestCognate) continue;
    const skeleton = skeletonOf(v, t);
    for (const { type, skeleton: other } of buckets.get(skeleton.slice(0, prefix)) ?? []) {
      if (type === t || (a === b && type < t)) continue;
      const longer = Math.max(skeleton.length, other.length);
      if (Math.min(skeleton.length, other.length) < least * longer || links.has(t, type)) continue;
      const likeness = 1 - editDistance(skeleton, other, Math.ceil((1 - least) * longer)) / longer;
      if (likeness < least) continue;
      const known = hasConcept(v, t) && hasConcept(v, type) ? 0.4 : 1;
      links.add(t, type, Math.min(0.95, (likeness - 0.4) * 1.7) * known, v.capital[t] === 1 && v.capital[type] === 1 ? nameKind : cognateKind);
    }
  }
}

// One row of the matrix: a skeleton has three letters at most for each of 40 (Hangul taken apart).
const edits = /* @__PURE__ */ new Uint8Array(256);

/** Levenshtein distance of two short strings where it is `most` or less; more than `most` otherwise. By rows (Wagner and Fischer 1974). */
export function editDistance(a: string, b: string, most: number): number {
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

const skeletonOf = ({ facts }: Vocabulary, t: number): string => (facts[t]!.skeleton ??= cognateSkeleton(facts[t]!.form));

/** A word as it may be spelled in either of two related languages: `foto` and `photo`, `Poetin` and `Putin` come out alike. */
export function cognateSkeleton(form: string): string {
  const whole = form.length > 40 ? form.slice(0, 40) : form;
  const letters = isAscii(whole) ? whole : whole.normalize('NFD').replaceAll(/\p{M}+/gu, '');
  let skeleton = '';
  let last = '';
  const add = (letter: string): void => {
    // A letter that is doubled counts once.
    if (letter !== last) skeleton += letter;
    last = letter;
  };
  for (let i = 0; i < letters.length; ) {
    const own = letters.charAt(i);
    const next = letters.charAt(i + 1);
    let taken = 1;
    switch (own) {
      case 'p':
        if (next === 'h') taken = 2;
        add(taken === 2 ? 'f' : own);
        break;
      case 't':
        if (next === 'h') taken = 2;
        add(own);
        break;
      case 's':
        add(own);
        if (next === 'c' && letters.charAt(i + 2) === 'h') {
          add('k');
          taken = 3;
        }
        break;
      case 'c':
        if (next === 'h') taken = 2;
        add('k');
        break;
      case 'q':
        add('k');
        break;
      case 'o':
        if (next === 'u' || next === 'e') taken = 2;
        add(taken === 2 ? 'u' : own);
        break;
      case 'i':
        if (next === 'j' || next === 'e') taken = 2;
        add(own);
        break;
      case 'e':
        if (next === 'i' || next === 'a') taken = 2;
        add(taken === 2 ? 'i' : own);
        break;
      case 'y':
      case 'j':
        add('i');
        break;
      case 'z':
        add('s');
        break;
      case 'v':
      case 'w':
        add('f');
        break;
      case 'x':
        add('k');
        add('s');
        break;
      default:
        // Both halves of a pair together.
        if (own >= '\ud800' && own < '\udc00' && next >= '\udc00' && next < '\ue000') taken = 2;
        add(taken === 2 ? own + next : own);
    }
    i += taken;
  }
  return skeleton;
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 0x7f) return false;
  return true;
}
