/**
 * Word classes of a language: lists of forms (base forms for verbs and adjectives), separated by blanks. What no list, ending
 * or lexicon tells is taken for a noun, as most unknown words are.
 */
export interface WordClassTable {
  /** Words that open a noun phrase: articles, possessives, quantifiers. */
  readonly determiners: string;
  /** Prepositions that may join two nouns into a term, as in "right of access". */
  readonly joiners: string;
  /** Words after which a form that is a verb or a noun is a verb. */
  readonly verbOpeners: string;
  readonly verbs: string;
  /** Forms that are verbs as well as nouns; which of the two, their neighbours tell. */
  readonly nounsToo: string;
  readonly adjectives: string;
  /** Of the adjectives, those that are nouns as well. */
  readonly nounsAlso: string;
  readonly adverbs: string;
  readonly adverbEndings: string;
  readonly notAdverbs: string;
  readonly adjectiveEndings: string;
  /** Of the endings of adjectives, those that nouns have as well. */
  readonly nounEndings: string;
  readonly notAdjectives: string;
  readonly verbEndings: string;
  readonly notVerbs: string;
  /** Nouns of measure and time and of no matter of their own: no terms when they stand alone. */
  readonly vague: string;
  /** Nouns that count or measure what a joiner behind them brings: "number of patients" is as much a term as "patients". */
  readonly quantities: string;
  /** Those that do so with nothing in between: "aantal patiënten", "percent support". */
  readonly counters: string;
  /** Adjectives that seldom begin a term. */
  readonly plain: string;
}
