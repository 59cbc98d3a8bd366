import { assertIterable, assertList, describeValue } from './argument.js';
import { assertBitext, rangeText, type Bitext } from './bitext.js';
import { contentBits, contentId } from './content-id.js';
import type { InlineTag } from './inline-tag.js';
import { isLanguageTag } from './language-tag.js';
import type { Span } from './span.js';

/**
 * How far a translation has come.
 * - `initial`: not translated, or the translation is in doubt (gettext's `fuzzy`).
 * - `translated`: translated, not yet looked at by another.
 * - `reviewed`: someone looked and agreed.
 * - `final`: done.
 * - `rejected`: someone looked and found that the sides do not correspond.
 */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final' | 'rejected';

/** What is known of a unit besides its words. Every member is left out where unknown; none is guessed. */
export type UnitMetadata<L extends string = string> = {
  /** The unit's name in the file or memory it came from. Where it has none, {@link unitIdOf} makes one from its words. */
  readonly unitId?: string;
  /** How likely the two sides correspond, 0 to 1. */
  readonly score?: number;
  /** Where each side stands in its text. */
  readonly spans?: { readonly [language in L]?: Span };
  /** The segments that make up each side, as spans of that side (not of the whole text). Left out: one segment. */
  readonly segments?: { readonly [language in L]?: readonly Span[] };
  /** The markup that stood in each side. */
  readonly markup?: { readonly [language in L]?: readonly InlineTag[] };
  /** Where it came from, for people to read: a file, a title, an address. */
  readonly origin?: string;
  /** The subject field: `law`, `software`. */
  readonly domain?: string;
  /** What tells it from a unit with the same words: gettext's `msgctxt`, a key, a place in the interface. */
  readonly context?: string;
  /** When it was made: ISO 8601 in UTC and whole seconds, `2026-11-25T09:30:00Z`. */
  readonly created?: string;
  /** When it was last changed, written as `created` is. */
  readonly changed?: string;
  /** Who made it, or changed it last. */
  readonly author?: string;
  readonly state?: UnitState;
  /** How good the translation is, by whoever measured it, 0 to 1. Not `score`: a fine translation may be misaligned. */
  readonly quality?: number;
  readonly notes?: readonly string[];
  /** What a format knows and this noun does not, under that format's own name for it. */
  readonly properties?: { readonly [name: string]: string };
};

/**
 * A piece of parallel text, each side under its language: `unit.en`, `unit.nl`. The other members have names of four
 * letters and more, because every word of two or three letters may be a language (`id` is Indonesian).
 *
 * A side that is `''` has no counterpart: the unit is what remains of a bead with an empty side.
 */
export type AlignmentUnit<A extends string = string, B extends string = string> = {
  readonly [language in A | B]: string;
} & UnitMetadata<A | B>;

/**
 * A unit of whatever languages, for functions that take one: an `AlignmentUnit<'en', 'nl'>` is one, and so is an object
 * literal with a text for each language. (To an `AlignmentUnit` of unnamed languages neither could be given: its index
 * signature would want a score to be text.)
 */
export type AnyUnit = { readonly [member: string]: unknown } & UnitMetadata;

/** A unit that this library aligned: its score and its places are known. */
export type AlignedUnit<A extends string = string, B extends string = string> = AlignmentUnit<A, B> & {
  readonly score: number;
  readonly spans: { readonly [language in A | B]: Span };
};

/** The languages of a unit, in the order in which they were put in. */
export function languagesOf(unit: AnyUnit): string[] {
  const languages: string[] = [];
  // Of the other members none has a name that is a language tag; see the type.
  for (const key in unit) if (isLanguageTag(key)) languages.push(key);
  return languages;
}

/**
 * Makes a unit whose languages are known only at run time, as in a reader of files. Throws `RangeError` when a language is
 * no BCP 47 tag.
 */
export function createUnit(texts: Iterable<readonly [language: string, text: string]>, metadata: UnitMetadata = {}): AlignmentUnit {
  const unit: Record<string, unknown> = {};
  assertIterable(texts, 'texts', 'pairs of a language and a text');
  for (const pair of texts) {
    assertList(pair, 'a text', 'a pair of a language and a text');
    const [language, text] = pair;
    if (!isLanguageTag(language)) throw new RangeError(`got language ${describeValue(language)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
    unit[language] = text;
  }
  return Object.assign(unit, metadata) as AlignmentUnit;
}

/**
 * An id made from the unit's words, languages and context alone: the same unit imported twice has the same id. Score,
 * notes and the rest do not count, nor does the order of the languages.
 */
export function unitIdOf(unit: AnyUnit): string {
  return contentId(idParts(unit, languagesOf(unit)));
}

/** {@link unitIdOf} as two signed 32-bit numbers, for whoever knows the unit's languages and has many units. */
export function unitIdBits(unit: AnyUnit, languages: readonly string[]): { high: number; low: number } {
  return contentBits(idParts(unit, languages));
}

function idParts(unit: AnyUnit, languages: readonly string[]): string[] {
  const sorted = languages.length === 2 && languages[0]! < languages[1]! ? languages : [...languages].sort();
  const parts: string[] = [];
  for (const language of sorted) parts.push(language, String(unit[language]));
  if (unit.context !== undefined) parts.push(unit.context);
  return parts;
}

/**
 * The beads of a bitext that have both sides, as units by language. Throws `RangeError` when both texts are in one
 * language, since then no name tells them apart.
 */
export function unitsOf<A extends string, B extends string>(bitext: Bitext<A, B>): AlignedUnit<A, B>[] {
  assertBitext(bitext);
  const { source, target } = bitext;
  if ((source.language as string) === target.language) {
    throw new RangeError(`got a bitext with both sides in "${source.language}", expected two languages; units name their sides by language`);
  }
  const units: AlignedUnit<A, B>[] = [];
  for (const bead of bitext.beads) {
    if (bead.source.count === 0 || bead.target.count === 0) continue;
    units.push({
      [source.language]: rangeText(source, bead.source),
      [target.language]: rangeText(target, bead.target),
      score: bead.score,
      spans: { [source.language]: rangeSpan(bitext.source.segments, bead.source), [target.language]: rangeSpan(bitext.target.segments, bead.target) },
    } as unknown as AlignedUnit<A, B>);
  }
  return units;
}

function rangeSpan(segments: readonly Span[], { first, count }: { first: number; count: number }): Span {
  return { from: segments[first]!.from, to: segments[first + count - 1]!.to };
}
