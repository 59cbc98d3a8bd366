import { primaryLanguage } from '../language.js';
import { type CompoundPart, type CompoundParts, createCompoundParts, splitWord } from './compound-splitter.js';
import { inflectDutch } from './dutch-inflection.js';
import { type DutchLemmas, createDutchLemmas } from './dutch-lemmas.js';
import { dutchLexicon } from './dutch-lexicon.js';
import { inflectEnglish } from './english-inflection.js';
import { type EnglishLemmas, createEnglishLemmas } from './english-lemmas.js';
import { englishLexicon } from './english-lexicon.js';
import { ADJECTIVE, NOUN, VERB, type Lexicon, readLexicon } from './lexicon.js';

/** The part of speech to inflect a word as. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective';

/** What this folder knows of one language; a language without an entry in the table below has words that are their own lemmas. */
interface Morphology {
  lemmas(form: string): string[];
  inflect(lemma: string, partOfSpeech: PartOfSpeech | undefined): string[];
  separable(form: string, particle: string): string[];
  split(word: string, isWord: ((word: string) => boolean) | undefined): CompoundPart[] | null;
  kinds(lemma: string): number;
  isVerb(lemma: string): boolean;
}

const dutchMorphology = (): Morphology => {
  const lexicon: Lexicon = readLexicon(dutchLexicon);
  const lemmas: DutchLemmas = createDutchLemmas(lexicon);
  // Some 20,000 forms, needed only by who splits.
  let parts: CompoundParts | undefined;
  return {
    lemmas: lemmas.lemmas,
    inflect: (lemma, partOfSpeech) => inflectDutch(lemma, partOfSpeech, lexicon, lemmas),
    separable: lemmas.separable,
    split: (word, isWord) => {
      parts ??= createCompoundParts(lexicon);
      return splitWord(word, lexicon, parts, lemmas, isWord);
    },
    kinds: (lemma) => (lexicon.get(lemma) ?? 0) & 7,
    isVerb: lemmas.isVerb,
  };
};

const englishMorphology = (): Morphology => {
  const lexicon: Lexicon = readLexicon(englishLexicon);
  const lemmas: EnglishLemmas = createEnglishLemmas(lexicon);
  return {
    lemmas: lemmas.lemmas,
    inflect: (lemma, partOfSpeech) => inflectEnglish(lemma, partOfSpeech, lexicon),
    separable: () => [],
    split: () => null,
    kinds: (lemma) => (lexicon.get(lemma) ?? 0) & ADJECTIVE,
    isVerb: () => false,
  };
};

const languages: ReadonlyMap<string, () => Morphology> = /* @__PURE__ */ new Map([['nl', dutchMorphology], ['en', englishMorphology]]);
const loaded = /* @__PURE__ */ new Map<string, Morphology>();

/** The tables of a language, read on first use (about ten milliseconds); `nl-BE` is `nl`. */
const morphologyOf = (language: string): Morphology | undefined => {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const base = primaryLanguage(language);
  const create = languages.get(base);
  if (create === undefined) return undefined;
  const morphology = loaded.get(base) ?? create();
  loaded.set(base, morphology);
  loaded.set(language, morphology);
  return morphology;
};

/**
 * The base words that `form` may be a form of, likeliest first, in lower case: `bomen` → boom; `geschreven` → schrijven; `cities` → city.
 * The form itself is among them unless something better explains it is known; there always is at least one. Derivations in -ing, -heid and -lijk
 * are their own lemmas. A Dutch separable verb may be written in one word (opgebeld) or as two or three (`op te bellen`, `belt op`).
 * A word of more than 64 letters, or of a language without tables, is its own lemma.
 *
 * @param language A language tag; only its first part counts.
 */
export const lemmaCandidates = (form: string, language: string): string[] => morphologyOf(language)?.lemmas(form) ?? [form.toLowerCase()];

/**
 * The forms of a base word, itself first; where two spellings or plurals are possible (aardappels, aardappelen), both.
 *
 * @param partOfSpeech Which forms to give; by default those of every kind that the lexicon knows the word as, or else a noun's.
 */
export const inflect = (lemma: string, language: string, partOfSpeech?: PartOfSpeech): string[] =>
  morphologyOf(language)?.inflect(lemma.toLowerCase(), partOfSpeech) ?? [lemma.toLowerCase()];

/**
 * The separable verbs that a finite form and a particle elsewhere in its sentence may make up: `belt` … `op` → opbellen.
 * Empty where the particle is none or the form is of no known verb.
 */
export const separableVerbs = (form: string, particle: string, language: string): string[] =>
  morphologyOf(language)?.separable(form.toLowerCase(), particle.toLowerCase()) ?? [];

/** How {@link splitCompound} works. */
export interface SplitCompoundOptions {
  /** Language tag of the word; default `nl`. Compounds are written as one word in Dutch only, so other languages are never split. */
  readonly language?: string;
  /**
   * Accepts a part that the built-in list lacks, for example because it stands alone in your corpus. Asked in lower case,
   * for parts of four letters or more; known parts are preferred.
   */
  readonly isWord?: (word: string) => boolean;
}

/**
 * The parts of a Dutch compound, all of them, with linking letters left out: gegevensbeschermingsautoriteit →
 * gegevens, bescherming, autoriteit. Null for a word that is none: a simple or derived word (verantwoordelijkheid), a verb with
 * a particle (opbellen), a known name, anything under 5 or over 80 letters, and a word with a part that nothing knows.
 */
export const splitCompound = (word: string, options: SplitCompoundOptions = {}): CompoundPart[] | null =>
  morphologyOf(options.language ?? 'nl')?.split(word, options.isWord) ?? null;

/**
 * The parts of speech that the lexicon knows a base word as; none for a word that it lacks. English base words are known as
 * adjectives at most, where they have degrees of comparison.
 */
export const knownPartsOfSpeech = (lemma: string, language: string): PartOfSpeech[] => {
  const kinds = morphologyOf(language)?.kinds(lemma) ?? 0;
  const parts: PartOfSpeech[] = [];
  if (kinds & NOUN) parts.push('noun');
  if (kinds & VERB) parts.push('verb');
  if (kinds & ADJECTIVE) parts.push('adjective');
  return parts;
};

/** Whether a word is an infinitive by lexicon or parts (afdrukken: af and drukken). English infinitives cannot be told by form: false. */
export const isInfinitive = (word: string, language: string): boolean => morphologyOf(language)?.isVerb(word.toLowerCase()) ?? false;
