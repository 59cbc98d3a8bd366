/**
 * What the dot after an abbreviation can be.
 * - `never`: a word always follows; the dot ends no sentence (`dr.`, `bijv.`).
 * - `number`: the same before a number; before anything else it is an ordinary word (`no.`, `art.`).
 * - `clock`: it closes a sentence before a capital that does not go on with the time of day (`7 p.m. ET`).
 * - `capital`: it may close a sentence; it does so before a capital, a digit or a quote (`etc.`, `enz.`).
 * - `starter`: it often stands before a name; it closes a sentence only before a word that starts sentences (`Inc.`, `N.V.`).
 */
export type AbbreviationClass = 'never' | 'number' | 'clock' | 'capital' | 'starter';

/** What cutting into sentences needs to know of a language. Words are kept without their last dot. */
export interface SegmentationTable {
  /** By word; a key with a capital stands only for the word so written, a key without for any casing. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationClass>;
  /** The most UTF-16 units that a key of `abbreviations` has. */
  readonly longestAbbreviation: number;
  /** Words that often start a sentence and hardly ever a name; written with a capital. */
  readonly starters: ReadonlySet<string>;
  /** Particles that start a surname in the middle of a name (`De`, `Van`), so that an initial before them is no sentence end. */
  readonly nameParticles: ReadonlySet<string>;
  /** Words in whose place an initial is a label (`plan B`, `vitamin C`), lower case. */
  readonly labelled: ReadonlySet<string>;
  /** Prepositions that open an adverbial of time (`At 5 p.m. Mr. Smith left.`), as they start a sentence. */
  readonly timeOpeners: ReadonlySet<string>;
  /** What may go on with a time of day after `a.m.` or `p.m.`: zones, weekdays; months go on with it as well. */
  readonly clockFollowers: ReadonlySet<string>;
  /** Months as they stand after the number of a day with a dot (`am 3. Oktober`), where days are written so. */
  readonly dottedDayMonths: ReadonlySet<string>;
  /** Names that end in an exclamation mark, without it. */
  readonly exclaimingNames: ReadonlySet<string>;
  /** Verbs that report speech; after a closing quote they go on with the sentence whoever speaks (`"Stop!" John said.`). */
  readonly reportingVerbs: ReadonlySet<string>;
  /** What page furniture says. */
  readonly boilerplate: BoilerplateTable;
}

/** The words of page furniture; all lower case, without the signs around them. */
export interface BoilerplateTable {
  /** Lines that are furniture when they say just this (`cover image`). */
  readonly lines: ReadonlySet<string>;
  /** Words of furniture: a short line of them and of `fillers` alone is furniture (`share this article on Facebook`). */
  readonly furniture: ReadonlySet<string>;
  /** What may stand with words of furniture; on their own they say nothing. */
  readonly fillers: ReadonlySet<string>;
  /** The word before who made it (`photo by`). */
  readonly by: string;
  /** Words that open the salutation of a letter. */
  readonly greetings: ReadonlySet<string>;
  /** Lines that are furniture when they start so (`read more`, `about:`), by their first word without a colon. */
  readonly openings: ReadonlyMap<string, readonly string[]>;
  /** Words that open a credit, with a colon after them or only names (`by`, `photo`). */
  readonly credits: ReadonlySet<string>;
  /** Month names and their short forms. */
  readonly months: ReadonlySet<string>;
  /** Other words of a date line: weekdays, `updated`, `uur`. */
  readonly dateWords: ReadonlySet<string>;
  /** Words of a byline that name a trade (`editor`, `redactie`). */
  readonly trades: ReadonlySet<string>;
  /** What is counted beside an article: `3 min read`, `12 comments`. */
  readonly counted: ReadonlySet<string>;
}

/** Words of page furniture that English and Dutch pages share. */
export const pageWords = 'facebook twitter whatsapp linkedin instagram youtube tiktok telegram bluesky mastodon threads rss pinterest reddit messenger tweet print menu podcast app apps login account sitemap disclaimer trending email e-mail download downloads tags home contact faq help live popular pdf';

/** Phrases parted by commas or newlines. */
export function phrases(list: string): string[] {
  return list.split(/[,\n]/u).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}

/** Phrases by their first word, without the colon that may end it; `read more|also` are two. */
export function byFirstWord(list: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of list) {
    const first = phrase.split(' ', 1)[0]!;
    const word = first.replace(':', '');
    map.set(word, (phrase === first ? [first] : phrase.slice(first.length + 1).split('|').map((rest) => `${first} ${rest}`)).concat(map.get(word) ?? []));
  }
  return map;
}

/** The words of a list in one string, parted by blanks. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** Joins the classes into one map. */
export function abbreviations(classes: { readonly [name in AbbreviationClass]: string }): Map<string, AbbreviationClass> {
  const map = new Map<string, AbbreviationClass>();
  for (const name of ['never', 'number', 'clock', 'capital', 'starter'] as const) {
    for (const word of words(classes[name])) map.set(word, name);
  }
  return map;
}

/** Length of the longest key. */
export function longestKey(map: ReadonlyMap<string, unknown>): number {
  let longest = 0;
  for (const key of map.keys()) longest = Math.max(longest, key.length);
  return longest;
}
