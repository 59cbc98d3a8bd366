import { primaryLanguage } from '../language.js';
import { phraseKey } from './name-key.js';
import { countries } from './countries.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { peoples } from './peoples.js';

/** A thing that languages name differently. */
export interface NamedThing {
  readonly key: string;
}

/** What the forms that begin with one word name: a name of that word alone, and longer names. */
export interface Exonym {
  /** What the word by itself names, if anything. */
  thing: NamedThing | undefined;
  /** Names of several words, longest first: the forms after the first, and what they name. */
  longer: readonly { readonly rest: readonly string[]; readonly thing: NamedThing }[];
}

/** The names that a language has its own words for: by first form, and acronyms (which count only in capitals). */
export interface Exonyms {
  readonly names: ReadonlyMap<string, Exonym>;
  readonly acronyms: ReadonlyMap<string, NamedThing>;
  /** What each thing itself is called, lower case: the other forms are its adjectives, its people, its further names. */
  readonly main: ReadonlySet<string>;
}

/** Columns of the tables, in order. A further language is a further column. */
const columns: readonly string[] = ['en', 'nl'];

/** A row of the tables. Of most nobody ever asks the key, which takes longer to make than all else of the row to read. */
class NameRow implements NamedThing {
  /** Its forms by column, commas between. */
  readonly cells: readonly string[];
  private made: string | undefined;

  constructor(row: string) {
    this.cells = row.split('|');
  }

  get key(): string {
    return (this.made ??= phraseKey(formsOf(this.cells[0])[0]!));
  }
}

let rows: readonly NameRow[] | undefined;

// A row without a form in the first column, of which keys are made, names nothing.
const readRows = (): readonly NameRow[] => [countries, peoples, places, organisations].flatMap((table) => table.split('\n')).map((line) => new NameRow(line)).filter(({ cells }) => cells[0] !== '');

const formsOf = (cell: string | undefined): string[] => (cell === undefined || cell === '' ? [] : cell.split(','));

// A form that is all capitals and digits is an acronym: `US` must not be found in `us`.
function isAcronym(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (!((code >= 0x41 && code <= 0x5a) || (at > 0 && code >= 0x30 && code <= 0x39))) return false;
  }
  return form.length > 1;
}

const none: Exonym['longer'] = [];

// English first where the language has no column of its own, and as the second choice in the others: a Dutch text also writes `New York Times`.
function readExonyms(language: string): Exonyms {
  const own = columns.indexOf(language);
  const order = own <= 0 ? [0] : [own, 0];
  const names = new Map<string, Exonym>();
  const acronyms = new Map<string, NamedThing>();
  const main = new Set<string>();
  const several: { rest: readonly string[]; thing: NamedThing }[][] = [];
  rows ??= readRows();
  for (const column of order) {
    for (const thing of rows) {
      let isFirst = true;
      for (const form of formsOf(thing.cells[column])) {
        const lower = form.toLowerCase();
        if (isFirst) main.add(lower);
        isFirst = false;
        if (isAcronym(form)) {
          if (!acronyms.has(lower)) acronyms.set(lower, thing);
          continue;
        }
        const blank = lower.indexOf(' ');
        const first = blank < 0 ? lower : lower.slice(0, blank);
        let entry = names.get(first);
        if (entry === undefined) names.set(first, (entry = { thing: undefined, longer: none }));
        if (blank < 0) entry.thing ??= thing;
        else {
          const name = { rest: lower.slice(blank + 1).split(' '), thing };
          if (entry.longer === none) entry.longer = [name];
          else {
            const list = entry.longer as (typeof name)[];
            if (list.push(name) === 2) several.push(list);
          }
        }
      }
    }
  }
  // Stable: among names of one length the language's own come first.
  for (const list of several) list.sort((a, b) => b.rest.length - a.rest.length);
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
  return rest.length === 0 ? (entry.thing === undefined ? undefined : 'derived') : entry.longer.some((longer) => longer.rest.join(' ') === rest.join(' ')) ? 'derived' : undefined;
}
