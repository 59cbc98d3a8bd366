import { primaryLanguage } from '../language.js';
import { citationWordsEn, functionWordsEn } from './en.js';
import { citationWordsNl, functionWordsNl } from './nl.js';

const tables: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['en', functionWordsEn],
  ['nl', functionWordsNl],
]);
const cache = /* @__PURE__ */ new Map<string, ReadonlySet<string>>();

/** The function words of a language (`en`, `nl`; `en-GB` counts as `en`) as forms (see `Word`); empty for a language without a table. */
export function functionWords(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  let words = cache.get(primary);
  if (words === undefined) {
    words = new Set(tables.get(primary)?.split(/\s+/u).filter(Boolean));
    // A language without a table leaves no trace: a caller may pass any string as its code.
    if (tables.has(primary)) cache.set(primary, words);
  }
  return words;
}

const citationTables: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ['en', /* @__PURE__ */ new Set(citationWordsEn.split(' '))],
  ['nl', /* @__PURE__ */ new Set(citationWordsNl.split(' '))],
]);
const none: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Words before a term in a list ("to delete", "de factuur", "zich aanmelden") that are no part of it; none for a language without a table. */
export const citationWords = (language: string): ReadonlySet<string> => citationTables.get(primaryLanguage(language)) ?? none;
