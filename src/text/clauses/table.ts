/** What cuts a sentence of a language into the claims that it makes, as lists of forms (see `Word`), blanks between. */
export interface ClauseTable {
  /** Forms that can only be read as a verb: auxiliaries, past tenses, participles, and what news says in the present tense. */
  readonly verbs: string;
  /** Further verbs by shape: a beginning, an end (either may be empty) and the least length of the whole word. */
  readonly verbShapes: readonly (readonly [string, string, number])[];
  /** Words that are verbs where a clause may begin, by the same three: `, citing …`, `om … te`. */
  readonly openingShapes: readonly (readonly [string, string, number])[];
  /** Words of those shapes that are no verbs. */
  readonly noVerbs: string;
  /** Join clauses, and much else. */
  readonly coordinators: string;
  /** Begin a clause that hangs on another one. */
  readonly subordinators: string;
  /** Those of them that may also narrow down a noun, without a comma before them. */
  readonly relatives: string;
  /** Follow a verb of saying, and begin what is said. */
  readonly openers: string;
  /** Verbs by which a text says who says, decides or announces something. */
  readonly saying: string;
  /** Words, or runs of words joined by `_`, after which a source is named. */
  readonly sources: string;
  /** What a source gives out: `the decision of X`, `een besluit van X`. */
  readonly sayings: string;
  /** Stand between what is given out, or a participle of saying, and who gives it: `of`, `by`. */
  readonly agents: string;
  /** Common nouns for those who say, decide and announce. */
  readonly actors: string;
  /** Pronouns that speak. */
  readonly persons: string;
  /** Forms of auxiliaries before which a participle is no act of its subject: `was accused`. */
  readonly passives: string;
  /** Begin a statement of when, which is seldom what a claim is about. */
  readonly times: string;
  /** Articles and possessives: a name for someone begins with one. */
  readonly determiners: string;
  /** End the name of a source: prepositions, and what begins an infinitive. */
  readonly stops: string;
  /** Words that stand for something said before, at the head of a sentence that leans on the one before it. */
  readonly leaning: string;
}
