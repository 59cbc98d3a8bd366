import { assertList, assertObject, assertString, FormatError, type Span } from '../bitext/index.js';
import { formatResources, type ResourceBundle } from './format-resources.js';
import { readKeyForms, type KeyForm, type KeyOptions } from './key-forms.js';
import { createPlaces, parseJson, type JsonNode } from './parse-json.js';
import { findPlaceholders, type Placeholder, type PlaceholderOptions } from './placeholders.js';
import { placeResource, type ResourceFile, type ResourcePathOptions } from './resource-file.js';

/** Where a value stands. Line and column count from 1, columns in UTF-16 code units. */
export interface ResourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The value in the file's text, its quotes included. */
  readonly span: Span;
}

/** One text under one key in one language. */
export interface ResourceValue extends KeyForm {
  /**
   * What the value is in every language: namespace and key. Two values that answer each other share it; the older notation of
   * plurals is brought to the newer (`common:item` beside `item_plural` is `common:item_one`).
   */
  readonly id: string;
  readonly language: string;
  readonly namespace: string;
  /** The key as it is written, nested ones joined: `cart.item_one`. */
  readonly key: string;
  /** What leads to it in the file: names of members, and indexes of arrays. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly place: ResourcePlace;
}

/** Something odd about a file of resources. */
export interface ResourceIssue {
  /**
   * - `keyRepeated`: the same key stands twice, or once nested and once flat. The values have the one that i18next finds: nested before
   *   flat, then the last.
   * - `valueNotText`: a number, a boolean or null, which i18next does not show as text; left out of the values.
   */
  readonly code: 'keyRepeated' | 'valueNotText';
  readonly message: string;
  readonly language: string;
  readonly namespace: string;
  readonly key: string;
  readonly place: ResourcePlace;
}

/** The values of a project, in the order of the files and of their lines. */
export interface Resources {
  readonly version: 1;
  /** In the order of the files. */
  readonly languages: readonly string[];
  readonly namespaces: readonly string[];
  readonly values: readonly ResourceValue[];
  readonly issues: readonly ResourceIssue[];
}

export interface ReadResourcesOptions extends KeyOptions, PlaceholderOptions, ResourcePathOptions {}

/**
 * Reads resources: files of JSON (nested or flat keys, arrays, plurals, contexts), or the object that i18next takes as `resources`.
 * Throws `FormatError` for a file that is not JSON or not an object, `RangeError` for one whose language is nowhere said.
 */
export function readResources(source: readonly ResourceFile[] | ResourceBundle, options: ReadResourcesOptions = {}): Resources {
  const expected = 'files of resources, or the object that i18next takes as resources';
  if (!Array.isArray(source)) {
    assertObject(source, 'source', expected);
    for (const [language, namespaces] of Object.entries(source)) assertObject(namespaces, `source.${language}`, expected);
  }
  assertObject(options, 'options', 'an object of options');
  // An array is the files; JSON has no other that a bundle could be.
  const files = Array.isArray(source) ? (source as readonly ResourceFile[]) : formatResources(source as ResourceBundle, { path: '{{lng}}/{{ns}}' });
  const leaves = new Map<string, Leaf>();
  const languages = new Set<string>();
  const namespaces = new Map<string, Map<string, string[]>>();
  const issues: ResourceIssue[] = [];
  for (const file of files) {
    assertObject(file, 'a file', 'an object with path and text');
    assertString(file.path, 'the path of a file');
    assertString(file.text, `the text of ${file.path}`, 'the text of a file, JSON');
    const { language, namespace } = placeResource(file, options);
    languages.add(language);
    let texts = namespaces.get(namespace);
    if (texts === undefined) namespaces.set(namespace, (texts = new Map<string, string[]>()));
    const root = parseJson(file.text, format, file.path);
    const placeOf = createPlaces(file.text);
    const place = ({ from, to }: Span): ResourcePlace => ({ file: file.path, ...placeOf(from), span: { from, to } });
    if (root.kind !== 'object') throw notObject(file, root);
    walk(root, [], options.keySeparator ?? '.', (node, path, key) => {
      const at = place(node);
      const about = { language, namespace, key, place: at };
      if (node.kind === 'other') {
        issues.push({ code: 'valueNotText', message: `${key} is ${String(node.value)}, not a text`, ...about });
        return;
      }
      const name = JSON.stringify([language, namespace, key]);
      const before = leaves.get(name);
      if (before !== undefined) {
        issues.push({ code: 'keyRepeated', message: `${key} stands at ${before.place.file}:${before.place.line} as well`, ...about });
        if (before.path.length > path.length) return;
        leaves.delete(name);
      }
      leaves.set(name, { ...about, path, text: node.value });
      const list = texts.get(key);
      if (list === undefined) texts.set(key, [node.value]);
      else list.push(node.value);
    });
  }
  const forms = new Map([...namespaces].map(([namespace, texts]) => [namespace, readKeyForms(texts, options)]));
  const values = [...leaves.values()].map((leaf): ResourceValue => {
    const form = forms.get(leaf.namespace)!.get(leaf.key)!;
    return { id: idOf(leaf.namespace, form, options), ...leaf, ...form, placeholders: findPlaceholders(leaf.text, options) };
  });
  return { version: 1, languages: [...languages], namespaces: [...namespaces.keys()], values, issues };
}

const format = 'i18next JSON';

interface Leaf {
  readonly language: string;
  readonly namespace: string;
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly place: ResourcePlace;
}

type LeafNode = Extract<JsonNode, { readonly kind: 'string' | 'other' }>;

function walk(node: JsonNode, path: readonly (string | number)[], separator: string | false, take: (leaf: LeafNode, path: readonly (string | number)[], key: string) => void): void {
  if (node.kind === 'object') for (const { name, value } of node.members) walk(value, [...path, name], separator, take);
  else if (node.kind === 'array') node.items.forEach((item, index) => walk(item, [...path, index], separator, take));
  else take(node, path, path.join(separator === false ? '.' : separator));
}

/** The id of a value: as i18next would be asked for it, with the plural always written out. */
function idOf(namespace: string, { stem, context, plural, ordinal }: KeyForm, { contextSeparator = '_', pluralSeparator = '_' }: KeyOptions): string {
  const ending = plural === undefined ? '' : `${ordinal === true ? `${pluralSeparator}ordinal` : ''}${pluralSeparator}${plural}`;
  return `${namespace}:${stem}${context === undefined ? '' : contextSeparator + context}${ending}`;
}

function notObject(file: ResourceFile, root: JsonNode): FormatError {
  const { line, column } = createPlaces(file.text)(root.from);
  return new FormatError(format, line, column, `got ${root.kind === 'array' ? 'an array' : root.kind === 'string' ? 'a text' : root.kind === 'other' ? String(root.value) : root.kind}, expected an object of keys and texts, in ${file.path}`);
}

/** The values of one key in all languages. */
export interface ResourceEntry extends KeyForm {
  readonly id: string;
  readonly namespace: string;
  /** By language; a language without the key is not there. */
  readonly values: { readonly [language: string]: ResourceValue };
}

export function assertResources(value: unknown): asserts value is Resources {
  assertObject(value, 'resources', 'resources, as readResources() makes');
  for (const member of ['languages', 'namespaces', 'values'] as const) assertList((value as Partial<Resources>)[member], `resources.${member}`, 'an array');
}

/** The values by key, in the order in which the keys are first met. */
export function tabulateResources(resources: Resources): ResourceEntry[] {
  assertResources(resources);
  const entries = new Map<string, ResourceValue[]>();
  for (const value of resources.values) {
    const list = entries.get(value.id);
    if (list === undefined) entries.set(value.id, [value]);
    else list.push(value);
  }
  return [...entries].map(([id, values]) => {
    const { namespace, stem, context, plural, ordinal } = values[0]!;
    return {
      id, namespace, stem, ...(context !== undefined && { context }), ...(plural !== undefined && { plural }), ...(ordinal !== undefined && { ordinal }),
      values: Object.fromEntries(values.map((value) => [value.language, value])),
    };
  });
}
