import type { AlignmentUnit, Span, UnitMetadata, UnitState } from '../bitext/index.js';

/**
 * How a unit answers a text.
 * - `context`: the same text, and the texts before and after it (or its context) agree as well.
 * - `exact`: the same text, but for blanks.
 * - `fuzzy`: much the same words; see `FuzzySearch` for the measure.
 * - `meaning`: other words that mean much the same, by a model.
 */
export type MatchKind = 'context' | 'exact' | 'fuzzy' | 'meaning';

/**
 * What became of a stretch of words, from the stored text to the text asked for. `same`, up to case and the shape of marks;
 * `changed`: one in the place of the other; `added`: only in the text asked for; `removed`: only in the stored text.
 */
export interface WordDifference {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** Where it stands in the stored text; null for `added`. */
  readonly stored: Span | null;
  /** Where it stands in the text asked for; null for `removed`. */
  readonly asked: Span | null;
}

/** A number or placeholder of the translation that was put in the place of the stored one. */
export interface FilledValue {
  readonly stored: string;
  readonly filled: string;
  /** Where it stands in the translation as given; null where the stored value has no one place there, so that a person must look. */
  readonly span: Span | null;
}

/** A unit that answers a text, and how. */
export interface MemoryMatch {
  readonly kind: MatchKind;
  /**
   * 0 to 1. `context` and `exact`: 1. `fuzzy`: by the measure asked for; by words less 0.01 where numbers or placeholders differ; at
   * most 0.99. `meaning`: the model's cosine. Kinds are not on one scale; matches come by kind first.
   */
  readonly similarity: number;
  readonly unitId: string;
  readonly unit: AlignmentUnit;
  /** The language in which the text was found, as the unit has it: asked for `nl-BE`, it may be `nl`. */
  readonly language: string;
  /** The stored text in that language. */
  readonly text: string;
  /** The language of the translation. */
  readonly translationLanguage: string;
  /** The stored translation with the numbers and placeholders of the text asked for. */
  readonly translation: string;
  readonly filled: readonly FilledValue[];
  /** Word by word, in the order of both texts. */
  readonly difference: readonly WordDifference[];
}

/** Which units count. A unit that says nothing of what is asked for does not. */
export interface UnitFilter {
  readonly domain?: string | readonly string[];
  readonly origin?: string | readonly string[];
  readonly author?: string | readonly string[];
  /** Last changed (or else made) at this time or later, ISO 8601. */
  readonly since?: string;
  /** Last changed (or else made) before this time, ISO 8601. */
  readonly until?: string;
  /** 0 to 1. */
  readonly minQuality?: number;
  /** How likely the sides correspond, at least: 0 to 1. */
  readonly minScore?: number;
  /** Left out: all but `rejected`, units of no known state included. */
  readonly states?: readonly UnitState[];
}

/**
 * What makes fuzzy matches alike. `words`: edits of words and of letters, half each, without case, shapes of marks and the values of
 * numbers and placeholders (see `FuzzySearch`). `characters`: `1 − edits / length of the longer`, of the texts as they are written.
 */
export type FuzzyMeasure = 'words' | 'characters';

export interface LookupOptions extends UnitFilter {
  /** 0 to 1; 0.7 by default. At 0.5 and below every text of the language is compared, which is slow in a large memory. */
  readonly minSimilarity?: number;
  /** `words` by default, by which every match is found; by `characters`, of texts of more than 24 nearly every one (`npm run bench lookup`). */
  readonly measure?: FuzzyMeasure;
  /** How many matches at most; 10 by default, `Infinity` for all. */
  readonly limit?: number;
  /** The language of the translation; by default that of the unit's sides which the memory met first. */
  readonly to?: string;
  /** The text before this one, in the same language; `''` where this is the first of its document. */
  readonly previous?: string;
  /** The text after this one; `''` where this is the last. */
  readonly next?: string;
  /** What tells the text from the same words elsewhere: a key, gettext's `msgctxt`. */
  readonly context?: string;
  /** Which kinds to look for; all by default, `meaning` only where the memory has a model. */
  readonly kinds?: readonly MatchKind[];
  /** The least cosine of a `meaning` match; 0.6 by default: of 48 paraphrases (`fixtures/meaning`), none was answered wrongly from there on. */
  readonly minMeaning?: number;
}

/** What a change did, or would do, to a memory: how many units. */
export interface MemoryChange {
  readonly added: number;
  /** Known words with something new about them (score, notes, quality). */
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Left out: fewer than two sides with words. */
  readonly skipped: number;
}

export interface ChangeOptions {
  /** Report, change nothing. */
  readonly dryRun?: boolean;
}

export interface AddOptions extends ChangeOptions {
  /**
   * Whether the units come in the order of their documents (a new `origin` begins a new one), so that the neighbours of each
   * are known and `context` matches can be found. True by default.
   */
  readonly ordered?: boolean;
}

/**
 * A unit as callers write it down: `{ en: 'Open', nl: 'Openen', quality: 0.9 }`. Looser than `AlignmentUnit` of languages known
 * only at run time, whose type has no room for a number beside the texts in a literal.
 */
export type UnitLike = AlignmentUnit | UnitMetadata;

type MaybePromise<T> = T | Promise<T>;

/**
 * What every store of units can do, in memory or behind a connection. `TranslationMemory` answers at once; a store that
 * waits answers with promises. Whoever is to work with both awaits.
 */
export interface MemoryStore {
  count(): MaybePromise<number>;
  /** Adds units; those whose words are known gain what is new about them. Adding the same twice changes nothing. */
  add<U extends UnitLike>(units: Iterable<U>, options?: AddOptions): MaybePromise<MemoryChange>;
  /** Puts a unit in the place of another; gives the new id, which is the old one while the words are the same. Throws `RangeError` for an unknown id. */
  update<U extends UnitLike>(unitId: string, unit: U): MaybePromise<string>;
  /** Removes units. Unknown ids count as `unchanged`. */
  remove(unitIds: Iterable<string>, options?: ChangeOptions): MaybePromise<MemoryChange>;
  get(unitId: string): MaybePromise<AlignmentUnit | undefined>;
  lookup(text: string, language: string, options?: LookupOptions): MaybePromise<MemoryMatch[]>;
}
