import type { ResourceFile } from './resource-file.js';

/** The texts of a namespace: keys, nested or not, and what they say. What i18next takes as a `ResourceKey`. */
export interface ResourceTree {
  readonly [key: string]: string | ResourceTree | readonly (string | ResourceTree)[];
}

/** Resources by language and namespace: what i18next takes as `resources`. */
export interface ResourceBundle {
  readonly [language: string]: { readonly [namespace: string]: ResourceTree };
}

export interface FormatResourcesOptions {
  /** Where the files go; `{{lng}}/{{ns}}.json` by default. */
  readonly path?: string;
  /** Blanks for each level; 2 by default. */
  readonly indent?: number;
}

/** Resources as files, one for each language and namespace; `readResources` reads them back. */
export function formatResources(bundle: ResourceBundle, options: FormatResourcesOptions = {}): ResourceFile[] {
  const { path = '{{lng}}/{{ns}}.json', indent = 2 } = options;
  return Object.entries(bundle).flatMap(([language, namespaces]) => Object.entries(namespaces).map(([namespace, tree]) => ({
    path: path.replaceAll('{{lng}}', () => language).replaceAll('{{ns}}', () => namespace), language, namespace, text: `${JSON.stringify(tree, null, indent)}\n`,
  })));
}

/**
 * A tree of flat keys: nested at the separator, arrays where the members are numbered from 0. A key that begins with another (`a` is a
 * text and `a.b` as well) stays flat, which i18next finds all the same.
 */
export function nestKeys(texts: ReadonlyMap<string, string>, separator: string | false): ResourceTree {
  const root: Branch = new Map();
  for (const [key, text] of texts) {
    const parts = separator === false || separator === '' ? [key] : key.split(separator);
    if (parts.includes('') || parts.length > deepest || startsWithKey(parts, texts, String(separator))) root.set(key, text);
    else graft(root, parts, text);
  }
  return objectOf(root);
}

type Branch = Map<string, string | Branch>;

const deepest = 100;

function startsWithKey(parts: readonly string[], texts: ReadonlyMap<string, string>, separator: string): boolean {
  for (let count = 1; count < parts.length; count++) if (texts.has(parts.slice(0, count).join(separator))) return true;
  return false;
}

function graft(root: Branch, parts: readonly string[], text: string): void {
  let branch = root;
  for (const part of parts.slice(0, -1)) {
    let next = branch.get(part);
    if (next === undefined) branch.set(part, (next = new Map()));
    branch = next as Branch;
  }
  branch.set(parts.at(-1)!, text);
}

// `Object.fromEntries` makes own members of every name, `__proto__` as well.
const objectOf = (branch: Branch): ResourceTree => Object.fromEntries([...branch].map(([key, value]) => [key, typeof value === 'string' ? value : treeOf(value)]));

function treeOf(branch: Branch): ResourceTree | readonly (string | ResourceTree)[] {
  const tree = objectOf(branch);
  let index = 0;
  for (const key of branch.keys()) if (key !== String(index++)) return tree;
  return Object.values(tree) as (string | ResourceTree)[];
}
