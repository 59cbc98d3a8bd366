import { assertTermBase, createTermBase, describeValue, type Term, type TermBase, type TermEntry, type TermExample, type TermStatus } from '../bitext/index.js';
import { lemmaCandidates } from '../text/index.js';

export interface TermDecision {
  /** Decides about the terms of this language only. */
  readonly language?: string;
  /** Decides about the terms with this text only. */
  readonly text?: string;
  /** Who decided; kept as the entry's author. */
  readonly author?: string;
  /** When: ISO 8601 in UTC and whole seconds. */
  readonly changed?: string;
}

/**
 * A term base with something decided: `approved`, `rejected`, `forbidden`, or `candidate` again, for all terms of an entry or
 * for those that are named. Ids stay. Throws `RangeError` when there is no such entry, or no such term in it.
 */
export function decideTerm(base: TermBase, entryId: string, status: TermStatus, { language, text, author, changed }: TermDecision = {}): TermBase {
  return changeEntry(base, entryId, (entry) => ({
    ...entry,
    terms: changeTerms(entry, language, text, (term) => ({ ...term, status })),
    ...(author !== undefined && { author }),
    ...(changed !== undefined && { changed }),
  }));
}

/** A term base with a note added, to an entry, or to the terms that are named; a note that is there already is not added again. */
export function noteTerm(base: TermBase, entryId: string, note: string, { language, text, author, changed }: TermDecision = {}): TermBase {
  if (note === '') throw new RangeError('got an empty note, expected words');
  const add = (notes: readonly string[] | undefined): string[] => (notes?.includes(note) === true ? [...notes] : [...(notes ?? []), note]);
  return changeEntry(base, entryId, (entry) => ({
    ...entry,
    ...(language === undefined && text === undefined ? { notes: add(entry.notes) } : { terms: changeTerms(entry, language, text, (term) => ({ ...term, notes: add(term.notes) })) }),
    ...(author !== undefined && { author }),
    ...(changed !== undefined && { changed }),
  }));
}

function changeEntry(base: TermBase, entryId: string, change: (entry: TermEntry) => TermEntry): TermBase {
  assertTermBase(base, 'base');
  const at = base.entries.findIndex((entry) => entry.entryId === entryId);
  if (at < 0) throw new RangeError(`got entry ${describeValue(entryId)}, expected one of the ${base.entries.length} of the term base`);
  return createTermBase(base.entries.with(at, change(base.entries[at]!)), base.languages, base.name);
}

function changeTerms({ entryId, terms }: TermEntry, language: string | undefined, text: string | undefined, change: (term: Term) => Term): TermEntry['terms'] {
  let changed = 0;
  const result = Object.fromEntries(Object.entries(terms).map(([tag, list]) => [tag, list.map((term) => {
    if ((language !== undefined && language !== tag) || (text !== undefined && text !== term.text)) return term;
    changed++;
    return change(term);
  })]));
  if (changed === 0) throw new RangeError(`got ${[language, text].filter((part) => part !== undefined).map((part) => JSON.stringify(part)).join(' ')}, expected a term of entry "${entryId}"`);
  return result;
}

/**
 * Joins term bases into one. Entries that say the same, by their ids or because they share a term in each of two languages,
 * become one with the terms of all; what was decided stands above what was only proposed, and among decisions the first base
 * stands above the later ones. Notes, definitions, examples and properties are kept from all.
 */
export function mergeTermBases(first: TermBase, ...others: readonly TermBase[]): TermBase {
  for (const base of [first, ...others]) assertTermBase(base, 'a term base');
  const entries = joinEntries([first, ...others].flatMap(({ entries: own }) => own), joinTwo);
  return createTermBase(entries, [first, ...others].flatMap(({ languages }) => languages).filter((language, index, all) => all.indexOf(language) === index), first.name);
}

/** Joins the entries of one term base that say the same; see {@link mergeTermBases}. */
export const deduplicateTermBase = (base: TermBase): TermBase => mergeTermBases(base);

/**
 * A term base after another extraction: every decision, note, definition and id of `known` stays, counts, scores and examples
 * are those of `extracted`, and what is new is added behind as candidates. A pair that was rejected is not proposed again.
 */
export function updateTermBase(known: TermBase, extracted: TermBase): TermBase {
  assertTermBase(known, 'known');
  assertTermBase(extracted, 'extracted');
  const entries = joinEntries([...known.entries, ...extracted.entries], (old, fresh) => {
    const joined = joinTwo(old, fresh);
    if (!known.entries.some(({ entryId }) => entryId === old.entryId)) return joined;
    const { score, reasons, frequency, documents, alternatives, flags } = fresh;
    const examples = fresh.examples ?? old.examples;
    return {
      ...joined,
      ...(score !== undefined && { score }), ...(reasons !== undefined && { reasons }), ...(frequency !== undefined && { frequency }), ...(documents !== undefined && { documents }),
      ...(alternatives !== undefined && { alternatives }), ...(flags !== undefined && { flags }), ...(examples !== undefined && { examples }),
      terms: Object.fromEntries(Object.entries(joined.terms).map(([language, terms]) => [language, terms.map((term) => {
        const counted = fresh.terms[language]?.find(({ text }) => text === term.text);
        return counted === undefined ? term : { ...term, ...(counted.frequency !== undefined && { frequency: counted.frequency }), ...(counted.documents !== undefined && { documents: counted.documents }) };
      })])),
    };
  });
  return createTermBase(entries, [...known.languages, ...extracted.languages.filter((language) => !known.languages.includes(language))], known.name);
}

function joinEntries(all: readonly TermEntry[], join: (old: TermEntry, fresh: TermEntry) => TermEntry): TermEntry[] {
  const entries: TermEntry[] = [];
  const byId = new Map<string, number>();
  // By the keys of every pair of terms in two languages that an entry has.
  const byPair = new Map<string, number>();
  for (const entry of all) {
    const keys = pairKeys(entry);
    const at = byId.get(entry.entryId) ?? keys.map((key) => byPair.get(key)).find((index) => index !== undefined);
    if (at === undefined) {
      byId.set(entry.entryId, entries.length);
      for (const key of keys) if (!byPair.has(key)) byPair.set(key, entries.length);
      entries.push(entry);
    } else {
      entries[at] = join(entries[at]!, entry);
      byId.set(entry.entryId, at);
      for (const key of pairKeys(entries[at])) if (!byPair.has(key)) byPair.set(key, at);
    }
  }
  return entries;
}

// Terms are the same for joining when they are but for capitals, blanks, hyphens and inflection.
const keyOf = ({ text, lemma }: Term, language: string): string => {
  const plain = (lemma ?? text).toLowerCase().normalize('NFC');
  return (plain.includes(' ') ? plain : lemmaCandidates(plain, language)[0] ?? plain).replaceAll(/[\s-]/gu, '');
};

function pairKeys({ terms }: TermEntry): string[] {
  const languages = Object.keys(terms).sort();
  if (languages.length === 1) return terms[languages[0]!]!.map((term) => `${languages[0]} ${keyOf(term, languages[0]!)}`);
  const keys: string[] = [];
  for (let i = 0; i < languages.length; i++) {
    for (let j = i + 1; j < languages.length; j++) {
      const [a, b] = [languages[i]!, languages[j]!];
      for (const x of terms[a]!) for (const y of terms[b]!) keys.push(`${a} ${keyOf(x, a)} ${b} ${keyOf(y, b)}`);
    }
  }
  return keys;
}

const isDecided = ({ status }: Term): boolean => status !== 'candidate';

function joinTwo(old: TermEntry, fresh: TermEntry): TermEntry {
  const terms = new Map(Object.entries(old.terms).map(([language, list]) => [language, [...list]]));
  for (const [language, list] of Object.entries(fresh.terms)) {
    const known = terms.get(language);
    if (known === undefined) {
      terms.set(language, [...list]);
      continue;
    }
    for (const term of list) {
      const at = known.findIndex(({ text }) => text === term.text);
      if (at < 0) {
        // A rejected writing is not proposed again in another one.
        if (isDecided(term) || !known.some((own) => own.status === 'rejected' && keyOf(own, language) === keyOf(term, language))) known.push(term);
        continue;
      }
      const own = known[at]!;
      const status = isDecided(own) ? own.status : term.status;
      const notes = union(own.notes, term.notes);
      known[at] = { ...term, ...own, status, ...(notes !== undefined && { notes }) };
    }
  }
  const notes = union(old.notes, fresh.notes);
  const examples = unionOfExamples(old.examples, fresh.examples);
  const flags = union(old.flags, fresh.flags);
  const properties = { ...fresh.properties, ...old.properties };
  return {
    ...fresh, ...old, terms: Object.fromEntries(terms),
    ...(notes !== undefined && { notes }), ...(examples !== undefined && { examples }), ...(flags !== undefined && { flags }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function union<T extends string>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [...a, ...b.filter((value) => !a.includes(value))];
}

function unionOfExamples(a: readonly TermExample[] | undefined, b: readonly TermExample[] | undefined): readonly TermExample[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const key = ({ texts }: TermExample): string => JSON.stringify(Object.entries(texts).sort());
  const known = new Set(a.map(key));
  return [...a, ...b.filter((example) => !known.has(key(example)))];
}
