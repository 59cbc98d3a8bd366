import { primaryLanguage } from '../language.js';
import { functionWordsEn } from './en.js';
import { functionWordsNl } from './nl.js';

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
