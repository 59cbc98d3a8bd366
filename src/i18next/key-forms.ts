import { findPlaceholders, type PlaceholderOptions } from './placeholders.js';

/** CLDR's plural categories; `zero` is i18next's own where a language has none. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** What the endings of a key say. */
export interface KeyForm {
  /** The key without context and plural: what a program asks for. */
  readonly stem: string;
  readonly context?: string;
  readonly plural?: PluralCategory;
  /** The plural counts places (1st, 2nd), not things. */
  readonly ordinal?: true;
}

export interface KeyOptions {
  /** Between the members of nested keys; `.` by default, false for keys that are never nested. */
  readonly keySeparator?: string | false;
  /** Before a plural; `_` by default. */
  readonly pluralSeparator?: string;
  /** Before a context; `_` by default. */
  readonly contextSeparator?: string;
  /** Contexts to know by name, for keys that have no form without one. */
  readonly contexts?: readonly string[];
}

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * Reads the endings of the keys of one namespace; `texts` holds for each key its texts in all languages. An ending is a plural
 * where the keys together make one (`item_one` with `item_other`, or `item_other` with `{{count}}`), in the older notation as well
 * (`item`, `item_plural`): `each_other` alone is a key like any other. It is a context where the key without it is there, or where
 * the caller names it.
 */
export function readKeyForms(texts: ReadonlyMap<string, readonly string[]>, options: KeyOptions & PlaceholderOptions): ReadonlyMap<string, KeyForm> {
  const { pluralSeparator = '_', contextSeparator = '_', keySeparator = '.' } = options;
  const contexts = new Set(options.contexts ?? []);
  const groups = new Map<string, { readonly found: Set<string>; counted: boolean }>();
  const counts = (key: string): boolean => texts.get(key)!.some((text) => findPlaceholders(text, options).some(({ kind, name }) => kind === 'value' && name === 'count'));
  for (const key of texts.keys()) {
    const ending = readPlural(key, pluralSeparator);
    if (ending === undefined) continue;
    let group = groups.get(ending.group);
    if (group === undefined) groups.set(ending.group, (group = { found: new Set(), counted: false }));
    group.found.add(ending.category);
    group.counted ||= counts(key);
  }
  const stripped = new Map<string, KeyForm>();
  const older = `${pluralSeparator}plural`;
  for (const key of texts.keys()) {
    const ending = readPlural(key, pluralSeparator);
    const group = ending === undefined ? undefined : groups.get(ending.group)!;
    if (ending !== undefined && group !== undefined && (group.counted || group.found.size > 1)) {
      stripped.set(key, { stem: ending.stem, plural: ending.category, ...(ending.ordinal && { ordinal: true as const }) });
    } else if (key.endsWith(older) && texts.has(key.slice(0, -older.length)) && key.length > older.length) {
      stripped.set(key, { stem: key.slice(0, -older.length), plural: 'other' });
    } else {
      stripped.set(key, texts.has(key + older) ? { stem: key, plural: 'one' } : { stem: key });
    }
  }
  const stems = new Set([...stripped.values()].map(({ stem }) => stem));
  const forms = new Map<string, KeyForm>();
  for (const [key, form] of stripped) {
    const floor = keySeparator === false ? 0 : form.stem.lastIndexOf(keySeparator) + 1;
    const at = contextSeparator === '' ? -1 : findContext(form.stem, floor, contextSeparator, (stem, context) => stems.has(stem) || contexts.has(context));
    forms.set(key, at < 0 ? form : { ...form, stem: form.stem.slice(0, at), context: form.stem.slice(at + contextSeparator.length) });
  }
  return forms;
}

interface PluralEnding {
  readonly stem: string;
  readonly category: PluralCategory;
  readonly ordinal: boolean;
  /** Names the plural that it is one form of. */
  readonly group: string;
}

function readPlural(key: string, separator: string): PluralEnding | undefined {
  const at = separator === '' ? -1 : key.lastIndexOf(separator);
  const category = key.slice(at + separator.length);
  if (at <= 0 || !categories.has(category)) return undefined;
  const ordinal = `${separator}ordinal`;
  const isOrdinal = key.endsWith(ordinal, at) && at > ordinal.length;
  const stem = key.slice(0, isOrdinal ? at - ordinal.length : at);
  return { stem, category: category as PluralCategory, ordinal: isOrdinal, group: key.slice(0, at) };
}

// No context is longer in parts: it bounds the look-back.
const mostParts = 6;

/** Where the context of a stem begins with its separator, the shortest that holds; −1 where it has none. */
function findContext(stem: string, floor: number, separator: string, holds: (stem: string, context: string) => boolean): number {
  let at = stem.length;
  for (let part = 0; part < mostParts; part++) {
    at = at === 0 ? -1 : stem.lastIndexOf(separator, at - 1);
    if (at <= floor) return -1;
    if (at + separator.length < stem.length && holds(stem.slice(0, at), stem.slice(at + separator.length))) return at;
  }
  return -1;
}
