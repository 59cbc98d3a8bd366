import type { EvidenceKind } from '../bitext/index.js';
import { compareValues, letterBit, type Value } from '../text/index.js';
import type { LearnedLink } from './association.js';
import { cognateSkeleton } from './cognate-skeleton.js';
import { editDistance } from './edit-distance.js';
import { LinkTable, type WordLinks } from './link-table.js';
import { numberIn } from './number-in.js';
import type { Vocabulary } from './vocabulary.js';

/** What {@link WordLinks} counts kinds of evidence by. */
export const linkKinds: readonly EvidenceKind[] = ['lexicon', 'number', 'date', 'name', 'cognate'];
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
