import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { driftFormatOf, matchesPattern, sideOfPath } from '../../drift/index.js';
import { Refusal } from '../host.js';
import { refusalOf } from '../input.js';
import type { Say } from '../messages/index.js';

/** Two trees, and what of them is read. */
export interface Trees {
  /** Paths as shown: from the working folder, with `/`. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Folders to watch and to ask git about. */
  readonly roots: readonly string[];
}

/** Where to look: two folders (or files), or one place with both languages, as a folder or a pattern with `{lang}`. */
export interface TreeSpec {
  readonly places: readonly string[];
  readonly languages: { readonly source: string; readonly target: string };
}

/** Finds the files of two trees. Refuses a place that is not there, or holds nothing to compare. */
export async function findTrees({ places, languages }: TreeSpec, say: Say): Promise<Trees> {
  if (places.length === 2) {
    const [sources, targets] = [await filesIn(places[0]!, say), await filesIn(places[1]!, say)];
    // `drift . nl/`: what lies in the second tree is none of the first.
    const inTarget = new Set(targets);
    return { sources: sources.filter((path) => !inTarget.has(path)), targets, roots: [rootOf(places[0]!), rootOf(places[1]!)] };
  }
  const place = places[0]!;
  if (place.includes('{lang}')) {
    const of = async (language: string): Promise<string[]> => filesIn(place.replaceAll('{lang}', language), say);
    const [sources, targets] = [await of(languages.source), await of(languages.target)];
    return { sources, targets, roots: [rootOf(place.replaceAll('{lang}', languages.source)), rootOf(place.replaceAll('{lang}', languages.target))] };
  }
  const all = await filesIn(place, say);
  const sideOf = (path: string): 'source' | 'target' | undefined => sideOfPath(path, languages);
  const targets = all.filter((path) => sideOf(path) === 'target');
  const neutral = all.filter((path) => sideOf(path) === undefined);
  // `guide.md` beside `guide.nl.md` is the source; what has no language and no such neighbour is no text of the two.
  const marked = new Set(targets.map((path) => stripLanguage(path, languages.target)));
  return { sources: [...all.filter((path) => sideOf(path) === 'source'), ...neutral.filter((path) => marked.has(path))], targets, roots: [rootOf(place)] };
}

function stripLanguage(path: string, language: string): string {
  const dot = path.lastIndexOf('.');
  const stem = path.slice(0, dot);
  for (const sign of ['.', '_', '-']) if (stem.toLowerCase().endsWith(`${sign}${language.toLowerCase()}`)) return stem.slice(0, -language.length - 1) + path.slice(dot);
  return path;
}

/** The folder of a pattern, up to its first part with a star. */
export function rootOf(place: string): string {
  const parts = place.split('/');
  const star = parts.findIndex((part) => /[*?]/u.test(part));
  return star < 0 ? place : parts.slice(0, star).join('/') || '.';
}

async function filesIn(place: string, say: Say): Promise<string[]> {
  const root = rootOf(place);
  let isFolder: boolean;
  try {
    isFolder = (await stat(root)).isDirectory();
  } catch (error) {
    throw refusalOf(error, root, say);
  }
  if (!isFolder) {
    if (driftFormatOf(root) === undefined) throw new Refusal(say('drift.unreadable', { file: root }));
    return [shown(root)];
  }
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile() && driftFormatOf(entry.name) !== undefined && !isTool(entry.name)) found.push(shown(path));
    }
  };
  await walk(root);
  const pattern = root === place ? undefined : shown(place);
  return found.filter((path) => pattern === undefined || matchesPattern(path, pattern)).sort();
}

// JSON that tools read and nobody translates.
const isTool = (name: string): boolean => /^(?:package(?:-lock)?|tsconfig(?:\..*)?|bitekst\.config|_category_)\.json$/u.test(name);

/** A path as people and git write it: from the working folder, with `/`. */
export function shown(path: string): string {
  const from = relative(process.cwd(), resolve(path));
  return (from === '' ? '.' : from).split(sep).join('/');
}
