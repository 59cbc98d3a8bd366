import { primaryLanguage } from '../language.js';
import { denialsEn } from './en.js';
import { denialsNl } from './nl.js';
import { oppositePairs } from './opposites.js';

/** What turns a statement into its contrary, in one language. */
export interface PolarityWords {
  /** Words that deny what they stand with, as forms (see `Word`). */
  readonly denials: ReadonlySet<string>;
  /**
   * Poles that a form names: `2k` and `2k + 1` are the two ways of one opposition, with the same numbers in every language
   * (`approved` and `goedgekeurd`, against `rejected` and `verworpen`).
   */
  readonly poles: ReadonlyMap<string, readonly number[]>;
}

const denials: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['en', denialsEn],
  ['nl', denialsNl],
]);
// The columns of the table of opposites.
const columns: readonly string[] = ['en', 'nl'];
const cache = /* @__PURE__ */ new Map<string, PolarityWords>();
const none: PolarityWords = { denials: /* @__PURE__ */ new Set(), poles: /* @__PURE__ */ new Map() };

/** The words of denial and opposition of a language (`en`, `nl`; `en-GB` counts as `en`); none for a language without a table. */
export function polarityWords(language: string): PolarityWords {
  const primary = primaryLanguage(language);
  const column = columns.indexOf(primary);
  if (column < 0) return none;
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const poles = new Map<string, number[]>();
  oppositePairs.trim().split('\n').forEach((line, row) => {
    line.split('\t')[column]!.split('|').forEach((forms, side) => {
      for (const form of forms.split(' ')) {
        const present = poles.get(form);
        if (present === undefined) poles.set(form, [2 * row + side]);
        else present.push(2 * row + side);
      }
    });
  });
  const words = { denials: new Set(denials.get(primary)!.trim().split(/\s+/u)), poles };
  cache.set(primary, words);
  return words;
}
