import { primaryLanguage } from '../language.js';
import { denialsEn, impliedEn } from './en.js';
import { denialsNl, impliedNl } from './nl.js';
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
  /** Words that deny without being a denial (`fails`, `unable`, `zonder`, `pas`): the other side of a translation may deny openly. */
  readonly implied: WordPatterns;
}

/** Words of a list in which `x*` stands for every word that begins so and `*x` for every word that ends so. */
export interface WordPatterns {
  has(form: string): boolean;
}

const denials: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['en', denialsEn],
  ['nl', denialsNl],
]);
// The columns of the table of opposites.
const columns: readonly string[] = ['en', 'nl'];
const cache = /* @__PURE__ */ new Map<string, PolarityWords>();
const implied: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['en', impliedEn],
  ['nl', impliedNl],
]);
const none: PolarityWords = { denials: /* @__PURE__ */ new Set(), poles: /* @__PURE__ */ new Map(), implied: { has: () => false } };

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
  const words = { denials: new Set(denials.get(primary)!.trim().split(/\s+/u)), poles, implied: readPatterns(implied.get(primary)!) };
  cache.set(primary, words);
  return words;
}

// Openings and endings of words are a few letters: each is looked up by itself.
const longestPart = 12;

function readPatterns(list: string): WordPatterns {
  const whole = new Set<string>();
  const openings = new Set<string>();
  const endings = new Set<string>();
  for (const pattern of list.trim().split(/\s+/u)) {
    if (pattern.endsWith('*')) openings.add(pattern.slice(0, -1));
    else if (pattern.startsWith('*')) endings.add(pattern.slice(1));
    else whole.add(pattern);
  }
  return {
    has(form) {
      if (whole.has(form)) return true;
      for (let length = 2; length <= Math.min(longestPart, form.length); length++) {
        // A word that is nothing but an opening (`in`, `on`) is another word.
        if ((openings.has(form.slice(0, length)) && (length > 3 || form.length > length + 3)) || (endings.has(form.slice(form.length - length)) && form.length > length + 2)) return true;
      }
      return false;
    },
  };
}
