import { functionWords } from '../function-words/index.js';
import { primaryLanguage } from '../language.js';
import { knownPartsOfSpeech, lemmaCandidates, splitCompound } from '../morphology/index.js';
import { wordClassesEn } from './en.js';
import { wordClassesNl } from './nl.js';
import type { WordClassTable } from './table.js';

/** Bits of {@link wordClassesOf}. */
export const WordClass = {
  noun: 1,
  adjective: 2,
  verb: 4,
  adverb: 8,
  /** Opens a noun phrase. */
  determiner: 16,
  /** May join two nouns into a term. */
  joiner: 32,
  /** What follows is a verb where it can be one. */
  verbOpener: 64,
  /** A function word: no term begins or ends with it. */
  grammar: 128,
  /** A participle or -ing form: a verb, or an adjective before a noun. */
  participle: 256,
  /** Nothing told: a noun because most unknown words are. */
  guess: 512,
} as const;

interface ReadTable {
  readonly vague: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
  readonly listed: ReadonlyMap<string, number>;
  readonly adverbEndings: readonly string[];
  readonly notAdverbs: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly nounEndings: readonly string[];
  readonly notAdjectives: ReadonlySet<string>;
  readonly verbEndings: readonly string[];
  readonly notVerbs: ReadonlySet<string>;
}

const tables: ReadonlyMap<string, WordClassTable> = /* @__PURE__ */ new Map([['en', wordClassesEn], ['nl', wordClassesNl]]);
const cache = /* @__PURE__ */ new Map<string, ReadTable>();

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

function readTable(language: string): ReadTable | undefined {
  const known = cache.get(language);
  const table = tables.get(language);
  if (known !== undefined || table === undefined) return known;
  const listed = new Map<string, number>();
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of list) listed.set(word, (listed.get(word) ?? 0) | bits);
  };
  add(wordsOf(table.adjectives), WordClass.adjective);
  add(wordsOf(table.nounsAlso), WordClass.noun);
  add(wordsOf(table.verbs), WordClass.verb);
  add(wordsOf(table.nounsToo), WordClass.noun | WordClass.verb);
  add(wordsOf(table.adverbs), WordClass.adverb);
  add(functionWords(language), WordClass.grammar);
  add(wordsOf(table.determiners), WordClass.determiner | WordClass.grammar);
  add(wordsOf(table.joiners), WordClass.joiner | WordClass.grammar);
  add(wordsOf(table.verbOpeners), WordClass.verbOpener);
  const vague = new Set(wordsOf(table.vague));
  const read: ReadTable = {
    vague,
    plain: new Set(wordsOf(table.plain)),
    quantities: new Set(wordsOf(table.quantities)),
    counters: new Set(wordsOf(table.counters)),
    listed,
    adverbEndings: wordsOf(table.adverbEndings),
    notAdverbs: new Set(wordsOf(table.notAdverbs)),
    adjectiveEndings: wordsOf(table.adjectiveEndings),
    nounEndings: wordsOf(table.nounEndings),
    notAdjectives: new Set(wordsOf(table.notAdjectives)),
    verbEndings: wordsOf(table.verbEndings),
    notVerbs: new Set(wordsOf(table.notVerbs)),
  };
  cache.set(language, read);
  return read;
}

/**
 * The classes that a form may be of, as bits of {@link WordClass}: by the closed lists, the lexicon, and endings; a form that
 * nothing tells is a noun. A light tagger for finding noun phrases, not a parser: `form` without context.
 */
export function wordClassesOf(form: string, language: string): number {
  const primary = primaryLanguage(language);
  const table = readTable(primary);
  if (table === undefined) return WordClass.noun;
  const listed = table.listed.get(form);
  if (listed !== undefined && (listed & (WordClass.grammar | WordClass.adverb)) !== 0) return listed;
  return primary === 'nl' ? dutchClasses(form, table, listed ?? 0) : plainClasses(form, table, listed ?? 0, primary);
}

const endsWithOne = (form: string, endings: readonly string[]): boolean => {
  for (const ending of endings) if (form.length > ending.length + 2 && form.endsWith(ending)) return true;
  return false;
};

function byEnding(form: string, table: ReadTable): number {
  if (endsWithOne(form, table.adverbEndings) && !table.notAdverbs.has(form)) return WordClass.adverb;
  if (endsWithOne(form, table.adjectiveEndings) && !table.notAdjectives.has(form)) return WordClass.adjective | (endsWithOne(form, table.nounEndings) ? WordClass.noun | WordClass.guess : 0);
  if (endsWithOne(form, table.verbEndings) && !table.notVerbs.has(form)) return WordClass.verb;
  return 0;
}

function plainClasses(form: string, table: ReadTable, listed: number, language: string): number {
  let bits = listed;
  // A form of a listed base word: closed, closes, closing.
  if (form.endsWith('ed') && form.length > 4) return bits | WordClass.participle | WordClass.verb;
  if (form.endsWith('ing') && form.length > 5) return bits | WordClass.participle | WordClass.noun;
  if (bits === 0) {
    const lemma = lemmaCandidates(form, language)[0]!;
    if (lemma !== form) {
      const ofLemma = table.listed.get(lemma) ?? 0;
      // Plurals and third persons share -s; an irregular form of a listed verb is the verb's.
      if (form.endsWith('s')) bits = ofLemma & (WordClass.verb | WordClass.noun);
      else if ((ofLemma & WordClass.verb) !== 0) bits = WordClass.verb | WordClass.participle;
      else bits = ofLemma & WordClass.adjective;
    }
  }
  if (bits === 0) bits = byEnding(form, table);
  return bits === 0 ? WordClass.noun | WordClass.guess : bits;
}

const participle = /^(?:be|ge|ver|ont|her|\p{L}{2,6}ge)\p{L}{2,}(?:d|t|en|de|te|ene)$/u;

const longestParticiple = 13;

function dutchClasses(form: string, table: ReadTable, listed: number): number {
  let bits = listed;
  const candidates = lemmaCandidates(form, 'nl');
  for (let k = 0; k < candidates.length && k < 3; k++) {
    const lemma = candidates[k]!;
    for (const part of knownPartsOfSpeech(lemma, 'nl')) {
      // The lexicon lists some inflected adjectives and participles as words of their own: an ending says more.
      if (part === 'noun') bits |= WordClass.noun;
      else if (part === 'verb') bits |= WordClass.verb;
      else bits |= WordClass.adjective;
    }
    const ofLemma = table.listed.get(lemma) ?? 0;
    bits |= ofLemma & (WordClass.adjective | WordClass.verb);
    if (bits !== 0 && k === 0 && candidates.length === 1) break;
  }
  const ending = byEnding(form, table);
  if (bits === 0 || bits === WordClass.noun) {
    if (ending !== 0) {
      const isAdjective = (ending & WordClass.adjective) !== 0;
      const compound = isAdjective ? splitCompound(form) : null;
      bits = compound === null ? (bits === WordClass.noun && isAdjective && !form.endsWith('e') ? bits | ending : ending) : bits | WordClass.noun;
    }
  }
  if ((bits & (WordClass.noun | WordClass.adjective)) === 0 && participle.test(form)) {
    // "belastingdienst" is shaped like a participle, and is none.
    if (bits !== 0 || (form.length <= longestParticiple && splitCompound(form) === null)) bits |= WordClass.participle | WordClass.verb;
  }
  return bits === 0 ? WordClass.noun | WordClass.guess : bits;
}

/** Whether a lemma is a noun of measure or time, or of no matter of its own, and so no term by itself. */
export function isVagueNoun(lemma: string, language: string): boolean {
  return readTable(primaryLanguage(language))?.vague.has(lemma) ?? false;
}

/** Whether a form is an adjective that seldom begins a term: "own", "new". */
export function isPlainAdjective(form: string, language: string): boolean {
  return readTable(primaryLanguage(language))?.plain.has(form) ?? false;
}

/** Whether a form counts or measures what a preposition brings behind it: "number" in "number of patients". */
export function isQuantity(form: string, language: string): boolean {
  return readTable(primaryLanguage(language))?.quantities.has(form) ?? false;
}

/** Whether a form counts or measures the noun right behind it: "aantal" in "aantal patiënten". */
export function isCounter(form: string, language: string): boolean {
  return readTable(primaryLanguage(language))?.counters.has(form) ?? false;
}
