import { assertList, assertObject, assertString, describeValue } from './argument.js';
import { contentId } from './content-id.js';
import { FormatError } from './format-error.js';
import { parseJson } from './json.js';
import { isLanguageTag } from './language-tag.js';
import type { Span } from './span.js';

/**
 * What someone decided about a term.
 * - `candidate`: nothing yet; a program proposed it.
 * - `approved`: use it.
 * - `rejected`: it is no term, or no translation; a later extraction does not propose it again.
 * - `forbidden`: it is understood and must not be used ("permissie" where the house says "toestemming").
 */
export type TermStatus = 'candidate' | 'approved' | 'rejected' | 'forbidden';

/** Part of speech; a name is a noun for grammar and kept apart because names are rarely translated. */
export type PartOfSpeech = 'noun' | 'name' | 'verb' | 'adjective' | 'adverb' | 'other';

/** Grammatical gender. For Dutch, `common` is the gender of "de" where masculine and feminine are one. */
export type TermGender = 'masculine' | 'feminine' | 'common' | 'neuter';

/** What kind of form a term is, in the words of TBX-Basic. */
export type TermForm = 'fullForm' | 'abbreviation' | 'acronym' | 'shortForm' | 'variant' | 'phrase';

/** One word or phrase for a concept in one language. */
export interface Term {
  /** As it should be read in a list: the form found most, or the lemma. Never empty. */
  readonly text: string;
  readonly status: TermStatus;
  /** The dictionary form, by which inflected forms are found; left out where it is `text`. */
  readonly lemma?: string;
  readonly partOfSpeech?: PartOfSpeech;
  readonly gender?: TermGender;
  readonly form?: TermForm;
  /** How often it occurs in the texts it was extracted from, in any inflection. */
  readonly frequency?: number;
  /** In how many documents it occurs. */
  readonly documents?: number;
  readonly notes?: readonly string[];
}

/** Sentences that show the concept at work, the terms marked: `spans.nl` are stretches of `texts.nl`. */
export interface TermExample {
  readonly texts: { readonly [language: string]: string };
  readonly spans: { readonly [language: string]: readonly Span[] };
  /** Where the sentences came from, for people to read. */
  readonly origin?: string;
}

/** A translation that the texts offer as well and that is not among the concept's terms. */
export interface TermAlternative {
  readonly language: string;
  readonly text: string;
  /** Of all places where the concept is translated into this language, the share that reads so: 0 to 1. */
  readonly share: number;
  /** In how many places. */
  readonly frequency?: number;
}

/** Why an extraction believes that the terms answer each other. */
export interface TermReason {
  /** `termhood`: said more here than in general language; `association`: the terms keep company; the others as in evidence. */
  readonly kind: 'termhood' | 'association' | 'vector' | 'cognate' | 'compound' | 'name' | 'abbreviation';
  /** How much it says, in nats: above 0 for the entry, below 0 against it. */
  readonly weight: number;
}

/**
 * Something to know about a concept before translating it.
 * - `untranslatable`: it is the same in both languages.
 * - `falseFriend`: it has a look-alike in the other language that means something else.
 */
export type TermFlag = 'untranslatable' | 'falseFriend';

/** A concept: its terms in each language, the first of each the one to prefer. */
export interface TermEntry {
  /** Stays the same whatever is decided about the entry later; {@link termEntryId} makes it from the first terms. */
  readonly entryId: string;
  /** By BCP 47 tag. At least one language; in each at least one term, no two with the same text. */
  readonly terms: { readonly [language: string]: readonly Term[] };
  readonly definition?: string;
  /** The subject field: `law`, `software`. */
  readonly domain?: string;
  /** How likely the entry is right, 0 to 1: its first terms translate each other, and are terms. */
  readonly score?: number;
  readonly reasons?: readonly TermReason[];
  /** How often the first terms were found answering each other. */
  readonly frequency?: number;
  /** In how many documents. */
  readonly documents?: number;
  readonly examples?: readonly TermExample[];
  readonly alternatives?: readonly TermAlternative[];
  readonly flags?: readonly TermFlag[];
  readonly notes?: readonly string[];
  /** Where it came from, for people to read. */
  readonly origin?: string;
  /** When it was made: ISO 8601 in UTC and whole seconds. */
  readonly created?: string;
  readonly changed?: string;
  /** Who made it, or changed it last. */
  readonly author?: string;
  /** What a format knows and this noun does not, under that format's own name for it. */
  readonly properties?: { readonly [name: string]: string };
}

/** A glossary: concepts with their terms. Plain data; every change makes a new one. */
export interface TermBase {
  readonly version: 1;
  readonly name?: string;
  /** The languages in the order to show them; an entry need not have terms in each. */
  readonly languages: readonly string[];
  /** No two with the same `entryId`. */
  readonly entries: readonly TermEntry[];
}

/**
 * The id of a concept, from the first term of each language: its lemma where known, in Unicode's composed form. The order
 * of the languages does not count, nor what was decided.
 */
export function termEntryId(terms: TermEntry['terms']): string {
  assertTerms(terms);
  const parts: string[] = [];
  for (const language of Object.keys(terms).sort()) {
    const first = terms[language]![0];
    if (first !== undefined) parts.push(language, (first.lemma ?? first.text).normalize('NFC'));
  }
  return contentId(parts);
}

/** A term base that came from a caller. */
export function assertTermBase(value: unknown, name: string): asserts value is TermBase {
  assertObject(value, name, 'a term base, as createTermBase(), extractTerms() and parseTermBase() make');
  for (const member of ['entries', 'languages'] as const) assertList((value as Partial<TermBase>)[member], `${name}.${member}`, 'an array');
  for (const entry of (value as TermBase).entries) assertEntryShape(entry);
}

/**
 * Joins entries to a term base. Throws `RangeError` when two entries share an id, or an entry breaks a law of
 * {@link TermEntry}; the message names the entry.
 */
export function createTermBase(entries: readonly TermEntry[], languages?: readonly string[], name?: string): TermBase {
  assertList(entries, 'entries', 'an array of term entries');
  const ids = new Set<string>();
  const found = new Set<string>(languages ?? []);
  for (const entry of entries) {
    assertEntryShape(entry);
    if (ids.has(entry.entryId)) throw new RangeError(`got two entries with the id "${entry.entryId}", expected each once; merge them first`);
    ids.add(entry.entryId);
    assertTermEntry(entry);
    for (const language of Object.keys(entry.terms)) found.add(language);
  }
  const base = { version: 1 as const, languages: [...found], entries };
  return name === undefined ? base : { ...base, name };
}

/** The members without which an entry cannot be looked at; what a file holds is looked at whole by {@link checkTermEntryShape}. */
function assertEntryShape(entry: unknown): asserts entry is TermEntry {
  assertObject(entry, 'a term entry', 'an object with entryId and terms');
  const { entryId, terms } = entry as Partial<TermEntry>;
  assertString(entryId, 'entryId');
  assertTerms(terms);
}

function assertTerms(terms: unknown): asserts terms is TermEntry['terms'] {
  assertObject(terms, 'terms', 'an object with a list of terms for each language');
  for (const list of Object.values(terms as object)) {
    assertList(list, 'the terms of a language', 'an array of terms');
    for (const term of list) {
      assertObject(term, 'a term', 'an object with text and status');
      assertString((term as Partial<Term>).text, 'the text of a term');
    }
  }
}

const statuses: ReadonlySet<string> = new Set(['candidate', 'approved', 'rejected', 'forbidden']);

/** Checks the laws that every reader of a {@link TermEntry} relies on. Throws `RangeError` with the first breach. */
export function assertTermEntry(entry: TermEntry): void {
  const at = `entry "${entry.entryId}"`;
  if (entry.entryId === '') throw new RangeError('got an entry with an empty id, expected one; termEntryId makes it');
  const languages = Object.keys(entry.terms);
  if (languages.length === 0) throw new RangeError(`got ${at} without terms, expected at least one language`);
  for (const language of languages) {
    if (!isLanguageTag(language)) throw new RangeError(`got ${at} with terms in "${language}", expected a BCP 47 tag`);
    const terms = entry.terms[language]!;
    if (terms.length === 0) throw new RangeError(`got ${at} with no term in "${language}", expected at least one; leave the language out`);
    if (new Set(terms.map((term) => term.text)).size < terms.length) throw new RangeError(`got ${at} with the same term twice in "${language}", expected each once`);
    for (const term of terms) {
      if (term.text === '') throw new RangeError(`got ${at} with an empty term in "${language}", expected words`);
      if (!statuses.has(term.status)) throw new RangeError(`got ${at} with status ${describeValue(term.status)}, expected one of ${[...statuses].join(', ')}`);
    }
  }
  assertShare(entry.score, `${at} with score`);
  for (const { share } of entry.alternatives ?? []) assertShare(share, `${at} with an alternative's share`);
  for (const { texts, spans } of entry.examples ?? []) {
    for (const language of Object.keys(spans)) {
      for (const { from, to } of spans[language]!) {
        if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= (texts[language]?.length ?? 0))) {
          throw new RangeError(`got ${at} with an example marked at [${from}, ${to}) in "${language}", expected a span within its text`);
        }
      }
    }
  }
}

function assertShare(value: number | undefined, at: string): void {
  if (value !== undefined && !(value >= 0 && value <= 1)) throw new RangeError(`got ${at} ${value}, expected 0 to 1`);
}

/** A term base as JSON on one line; {@link parseTermBase} reads it back equal. */
export function formatTermBase(base: TermBase): string {
  return JSON.stringify(base);
}

/** Reads {@link formatTermBase}'s JSON. Throws `FormatError` when it is not JSON, of another version, or breaks a law. */
export function parseTermBase(json: string): TermBase {
  assertString(json, 'json', 'a string of JSON, as formatTermBase() makes');
  const format = 'bitekst term base JSON';
  const value = parseJson(json, format);
  const base = value as TermBase;
  if (typeof value !== 'object' || value === null || !Array.isArray(base.entries) || !Array.isArray(base.languages)) {
    throw new FormatError(format, 1, 1, 'expected an object with version, languages and entries');
  }
  if (base.version !== 1) throw new FormatError(format, 1, 1, `got version ${JSON.stringify(base.version)}, expected 1; a newer bitekst may have written it`);
  try {
    createTermBase(base.entries.map(checkTermEntryShape), base.languages, base.name);
  } catch (error) {
    throw new FormatError(format, 1, 1, (error as Error).message);
  }
  return base;
}

type Check = (value: unknown) => boolean;
const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const oneOf = (...words: string[]): Check => (value) => words.includes(value as string);
const mapOf = (check: Check): Check => (value) => isRecord(value) && Object.values(value).every(check);
const shape = (members: Record<string, Check>, required: readonly string[]): Check => {
  const known = new Map(Object.entries(members));
  return (value) => isRecord(value) && required.every((name) => Object.hasOwn(value, name)) && Object.keys(value).every((name) => known.get(name)?.(value[name]) ?? false);
};
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a value that came out of a file as a {@link TermEntry}; throws `RangeError` naming the member that does not fit. */
export function checkTermEntryShape(value: unknown): TermEntry {
  const checks = entryChecks();
  if (!isRecord(value)) throw new RangeError(`got ${describe(value)}, expected a term entry`);
  for (const name of ['entryId', 'terms']) if (!Object.hasOwn(value, name)) throw new RangeError(`got a term entry without ${name}`);
  for (const name of Object.keys(value)) {
    const check = checks.get(name);
    if (check === undefined) throw new RangeError(`got a term entry with the member "${name}", expected one of ${[...checks.keys()].join(', ')}`);
    if (!check(value[name])) throw new RangeError(`got ${name}: ${describe(value[name])}, which is not what a term entry holds there`);
  }
  return value as unknown as TermEntry;
}

const describe = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);

let checksOfEntry: ReadonlyMap<string, Check> | undefined;

function entryChecks(): ReadonlyMap<string, Check> {
  if (checksOfEntry !== undefined) return checksOfEntry;
  const span = shape({ from: isCount, to: isCount }, ['to', 'from']);
  const term = shape({
    text: isString, status: oneOf('candidate', 'approved', 'rejected', 'forbidden'), lemma: isString,
    partOfSpeech: oneOf('noun', 'name', 'verb', 'adjective', 'adverb', 'other'), gender: oneOf('masculine', 'feminine', 'common', 'neuter'),
    form: oneOf('fullForm', 'abbreviation', 'acronym', 'shortForm', 'variant', 'phrase'), frequency: isCount, documents: isCount, notes: listOf(isString),
  }, ['text', 'status']);
  checksOfEntry = new Map<string, Check>([
    ['entryId', isString], ['terms', mapOf(listOf(term))], ['definition', isString], ['domain', isString], ['score', isNumber],
    ['reasons', listOf(shape({ kind: oneOf('termhood', 'association', 'vector', 'cognate', 'compound', 'name', 'abbreviation'), weight: isNumber }, ['kind', 'weight']))],
    ['frequency', isCount], ['documents', isCount],
    ['examples', listOf(shape({ texts: mapOf(isString), spans: mapOf(listOf(span)), origin: isString }, ['texts', 'spans']))],
    ['alternatives', listOf(shape({ language: isString, text: isString, share: isNumber, frequency: isCount }, ['language', 'text', 'share']))],
    ['flags', listOf(oneOf('untranslatable', 'falseFriend'))], ['notes', listOf(isString)], ['origin', isString],
    ['created', isString], ['changed', isString], ['author', isString], ['properties', mapOf(isString)],
  ]);
  return checksOfEntry;
}
