import { primaryLanguage } from '../language.js';
import { actorsEn } from './en.js';
import { actorsNl } from './nl.js';

/** Whether a form (see `Word`) is a common noun for who or what acts: `minister`, `verzekeraar`, `trawler`. */
export type ActorNouns = (form: string) => boolean;

interface ActorTable {
  readonly nouns: string;
  /** Whether the language writes compounds as one word, the noun that it is last. */
  readonly compounds: boolean;
}

const tables: ReadonlyMap<string, ActorTable> = /* @__PURE__ */ new Map([
  ['en', { nouns: actorsEn, compounds: false }],
  ['nl', { nouns: actorsNl, compounds: true }],
]);
const cache = /* @__PURE__ */ new Map<string, ActorNouns>();
// A compound adds at least so many letters to a noun of at least so many: `Rotterdam` is no dam.
const leastHead = 5;
const longestHead = 16;
const leastAdded = 3;

/** The actor nouns of a language (`en`, `nl`; `en-GB` counts as `en`); none for a language without a table. */
export function actorNouns(language: string): ActorNouns {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const table = tables.get(primary);
  const nouns = new Set(table?.nouns.split(/\s+/u).filter(Boolean));
  const isActor: ActorNouns = (form) => {
    if (nouns.has(form)) return true;
    if (table?.compounds !== true) return false;
    for (let length = Math.min(longestHead, form.length - leastAdded); length >= leastHead; length--) if (nouns.has(form.slice(form.length - length))) return true;
    return false;
  };
  if (table !== undefined) cache.set(primary, isActor);
  return isActor;
}
