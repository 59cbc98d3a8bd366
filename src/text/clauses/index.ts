import { functionWords } from '../function-words/index.js';
import { primaryLanguage } from '../language.js';
import { clausesEn } from './en.js';
import { clausesNl } from './nl.js';
import type { ClauseTable } from './table.js';

/** What a form is in a clause, as bits: one for each list of {@link ClauseTable}. The bits from 2^20 on are free for who reads a sentence. */
export const ClauseRole = {
  /** A verb by the lists or by its shape. */
  verb: 1,
  /** A verb where a clause may begin. */
  openingVerb: 2,
  coordinator: 4,
  subordinator: 8,
  relative: 16,
  opener: 32,
  /** Of a verb in two parts the first. */
  saying: 64,
  /** Begins a run of {@link ClauseWords.sources}. */
  source: 128,
  /** What is given out; of a run its last form. */
  given: 256,
  agent: 512,
  /** Its genitive too. */
  actor: 1024,
  person: 2048,
  passive: 4096,
  time: 8192,
  determiner: 16384,
  stop: 32768,
  leaning: 65536,
  /** A function word. */
  minor: 131072,
} as const;

/** The clause words of a language, ready to be asked. */
export interface ClauseWords {
  /** Runs of forms by their first form. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a form is, as bits of {@link ClauseRole}. */
  roleOf(form: string): number;
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
  const words = readTable(table, functionWords(primary));
  cache.set(primary, words);
  return words;
}

const formsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

function readTable(table: ClauseTable, minor: ReadonlySet<string>): ClauseWords {
  const roles = new Map<string, number>();
  const hasShape = (form: string, shapes: ClauseTable['verbShapes']): boolean => {
    for (const [start, end, least] of shapes) if (form.length >= least && form.endsWith(end) && form.startsWith(start)) return true;
    return false;
  };
  const roleByShape = (form: string): number => (hasShape(form, table.verbShapes) ? ClauseRole.verb : 0) | (hasShape(form, table.openingShapes) ? ClauseRole.openingVerb : 0);
  const add = (forms: Iterable<string>, role: number): void => {
    for (const form of forms) roles.set(form, (roles.get(form) ?? roleByShape(form)) | role);
  };
  // First: what is no verb by its shape may yet be listed as one.
  for (const form of formsOf(table.noVerbs)) roles.set(form, roleByShape(form) & ~ClauseRole.verb);
  add(formsOf(table.verbs), ClauseRole.verb);
  add(formsOf(table.coordinators), ClauseRole.coordinator);
  add(formsOf(table.subordinators), ClauseRole.subordinator);
  add(formsOf(table.relatives), ClauseRole.relative);
  add(formsOf(table.openers), ClauseRole.opener);
  add(formsOf(table.saying).map((run) => run.split('_')[0]!), ClauseRole.saying);
  add(formsOf(table.sayings).map((run) => run.split('_').at(-1)!), ClauseRole.given);
  add(formsOf(table.agents), ClauseRole.agent);
  add(formsOf(table.actors), ClauseRole.actor);
  add(formsOf(table.persons), ClauseRole.person);
  add(formsOf(table.passives), ClauseRole.passive);
  add(formsOf(table.times), ClauseRole.time);
  add(formsOf(table.determiners), ClauseRole.determiner);
  add(formsOf(table.stops), ClauseRole.stop);
  add(formsOf(table.leaning), ClauseRole.leaning);
  add(minor, ClauseRole.minor);
  const sources = new Map<string, string[][]>();
  for (const run of formsOf(table.sources)) {
    const forms = run.split('_');
    const present = sources.get(forms[0]!);
    if (present === undefined) sources.set(forms[0]!, [forms]);
    else present.push(forms);
  }
  add(sources.keys(), ClauseRole.source);
  const actorBefore = (form: string): number => (form.endsWith("'s") ? (roles.get(form.slice(0, -2)) ?? 0) & ClauseRole.actor : 0);
  return { sources, roleOf: (form) => roles.get(form) ?? (roleByShape(form) | actorBefore(form)) };
}
