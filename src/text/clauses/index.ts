import { primaryLanguage } from '../language.js';
import { clausesEn } from './en.js';
import { clausesNl } from './nl.js';
import type { ClauseTable } from './table.js';

/** The clause words of a language, ready to be asked. */
export interface ClauseWords {
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  /** Runs of forms, blanks between, by their first form. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly sayings: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly leaning: ReadonlySet<string>;
  /** Whether a form is a verb by the lists or by its shape. */
  isVerb(form: string): boolean;
  /** Whether a form is a verb where a clause may begin. */
  isOpeningVerb(form: string): boolean;
}

const tables: ReadonlyMap<string, ClauseTable> = /* @__PURE__ */ new Map([['en', clausesEn], ['nl', clausesNl]]);
const cache = /* @__PURE__ */ new Map<string, ClauseWords>();

/** The clause words of a language (`en`, `nl`; `en-GB` counts as `en`); undefined for a language without a table. */
export function clauseWords(language: string): ClauseWords | undefined {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const table = tables.get(primary);
  if (table === undefined) return undefined;
  const words = readTable(table);
  cache.set(primary, words);
  return words;
}

const formsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

function readTable(table: ClauseTable): ClauseWords {
  const verbs = new Set(formsOf(table.verbs));
  const noVerbs = new Set(formsOf(table.noVerbs));
  const sources = new Map<string, string[]>();
  for (const run of formsOf(table.sources)) {
    const forms = run.split('_');
    const present = sources.get(forms[0]!);
    if (present === undefined) sources.set(forms[0]!, [forms.join(' ')]);
    else present.push(forms.join(' '));
  }
  const hasShape = (form: string, shapes: ClauseTable['verbShapes']): boolean => shapes.some(([start, end, least]) => form.length >= least && form.startsWith(start) && form.endsWith(end));
  return {
    coordinators: new Set(formsOf(table.coordinators)),
    subordinators: new Set(formsOf(table.subordinators)),
    relatives: new Set(formsOf(table.relatives)),
    openers: new Set(formsOf(table.openers)),
    // Of a verb in two parts the first tells enough.
    saying: new Set(formsOf(table.saying).map((run) => run.split('_')[0]!)),
    sources,
    sayings: new Set(formsOf(table.sayings).map((run) => run.split('_').at(-1)!)),
    agents: new Set(formsOf(table.agents)),
    actors: new Set(formsOf(table.actors)),
    persons: new Set(formsOf(table.persons)),
    passives: new Set(formsOf(table.passives)),
    times: new Set(formsOf(table.times)),
    determiners: new Set(formsOf(table.determiners)),
    stops: new Set(formsOf(table.stops)),
    leaning: new Set(formsOf(table.leaning)),
    isVerb: (form) => verbs.has(form) || (!noVerbs.has(form) && hasShape(form, table.verbShapes)),
    isOpeningVerb: (form) => hasShape(form, table.openingShapes),
  };
}
