import { primaryLanguage } from '../language.js';
import { phraseKey } from './name-key.js';
import { countries } from './countries.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { peoples } from './peoples.js';

/** A name that languages spell differently: its key, and longer names that begin with the same word. */
export interface Exonym {
  /** Key of the one-word name, or ''. */
  key: string;
  /** Names of several words, longest first: the forms after the first, and the key. */
  readonly longer: { readonly rest: readonly string[]; readonly key: string }[];
}

/** The names that a language has its own words for: by first form, and acronyms (which count only in capitals). */
export interface Exonyms {
  readonly names: ReadonlyMap<string, Exonym>;
  readonly acronyms: ReadonlyMap<string, string>;
  /** What each thing itself is called, lower case: the other forms are its adjectives, its people, its further names. */
  readonly main: ReadonlySet<string>;
}

/** Columns of the tables, in order. A further language is a further column. */
const columns: readonly string[] = ['en', 'nl'];

function splitRow(row: string): string[][] {
  return row.split('|').map((cell) => cell.split(',').map((form) => form.trim()).filter(Boolean));
}

// A form that is all capitals and digits is an acronym: `US` must not be found in `us`.
const acronym = /^[A-Z][A-Z\d]+$/u;

// English first where the language has no column of its own, and as the second choice in the others: a Dutch text also writes `New York Times`.
function readExonyms(language: string): Exonyms {
  const own = columns.indexOf(language);
  const order = own <= 0 ? [0] : [own, 0];
  const names = new Map<string, Exonym>();
  const acronyms = new Map<string, string>();
  const main = new Set<string>();
  const rows: (readonly [string, string[][]])[] = [];
  for (const table of [countries, peoples, places, organisations]) {
    for (const line of table.split('\n')) {
      if (line.trim() === '') continue;
      const cells = splitRow(line);
      const [canonical] = cells[0] ?? [];
      if (canonical !== undefined) rows.push([phraseKey(canonical), cells]);
    }
  }
  for (const column of order) {
    for (const [key, cells] of rows) {
      const [first] = cells[column] ?? [];
      if (first !== undefined) main.add(first.toLowerCase());
      for (const form of cells[column] ?? []) {
        if (acronym.test(form)) {
          if (!acronyms.has(form.toLowerCase())) acronyms.set(form.toLowerCase(), key);
          continue;
        }
        const [first, ...rest] = form.toLowerCase().split(' ');
        let entry = names.get(first!);
        if (entry === undefined) names.set(first!, (entry = { key: '', longer: [] }));
        if (rest.length > 0) entry.longer.push({ rest, key });
        else if (entry.key === '') entry.key = key;
      }
    }
  }
  // Stable: among names of one length the language's own come first.
  for (const entry of names.values()) entry.longer.sort((a, b) => b.rest.length - a.rest.length);
  return { names, acronyms, main };
}

const cache = /* @__PURE__ */ new Map<string, Exonyms>();

/** The exonyms of a language (a primary subtag); those of English for a language without a column. */
export function exonymsOf(language: string): Exonyms {
  const code = columns.includes(language) ? language : '';
  let found = cache.get(code);
  if (found === undefined) cache.set(code, (found = readExonyms(code)));
  return found;
}

/**
 * What a name is to the tables of names that languages spell differently: `main` where it is what the thing itself is called
 * (`Duitsland`), `derived` where it is an adjective, a people or another form (`Duitse`), undefined where it is not there.
 */
export function exonymStanding(name: string, language: string): 'main' | 'derived' | undefined {
  const form = name.toLowerCase();
  const { names, main } = exonymsOf(primaryLanguage(language));
  if (main.has(form)) return 'main';
  const [first, ...rest] = form.split(' ');
  const entry = names.get(first!);
  if (entry === undefined) return undefined;
  return rest.length === 0 ? (entry.key === '' ? undefined : 'derived') : entry.longer.some((longer) => longer.rest.join(' ') === rest.join(' ')) ? 'derived' : undefined;
}
