import { primaryLanguage } from '../bitext/index.js';

/** A path as evidence of which document translates which. */
export interface DocumentPath {
  /** The path without language and extension, in lower case: `guide/start` of `docs/nl/guide/start.nl.md`; `''` where there is none. */
  readonly key: string;
  /** The file's own name in it. */
  readonly stem: string;
}

// Names of languages as folders have them, beside tags.
const languageFolders: ReadonlySet<string> = /* @__PURE__ */ new Set(['english', 'dutch', 'nederlands', 'engels', 'source', 'target', 'original', 'translation', 'translations', 'locales', 'locale', 'i18n', 'lang', 'content', 'docs']);

/** Reads a path or file name; `language` is that of the text, and is taken off wherever it stands as a part of its own. */
export function readDocumentPath(path: string | undefined, language: string): DocumentPath {
  if (path === undefined || path === '') return { key: '', stem: '' };
  const primary = primaryLanguage(language).toLowerCase();
  const isLanguage = (part: string): boolean => part === primary || (part.startsWith(primary) && /^[-_][a-z]{2,4}$/u.test(part.slice(primary.length)));
  const parts = path.toLowerCase().replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.pop() ?? '';
  const pieces = file.split('.');
  // The extension, unless it is the language itself (Moses: `corpus.nl`), and the language before it.
  if (pieces.length > 1 && !isLanguage(pieces.at(-1)!)) pieces.pop();
  if (pieces.length > 1 && isLanguage(pieces.at(-1)!)) pieces.pop();
  let stem = pieces.join('.');
  for (const separator of ['_', '-']) {
    if (stem.endsWith(separator + primary)) stem = stem.slice(0, -primary.length - 1);
    else if (stem.startsWith(primary + separator)) stem = stem.slice(primary.length + 1);
  }
  const folders = parts.filter((part) => !isLanguage(part) && !languageFolders.has(part));
  return { key: [...folders, stem].join('/'), stem };
}

/** How much two file names look alike: twice the pairs of letters that they share, of all that they have (Dice), 0 to 1. */
export function stemLikeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  const from = a.slice(0, 80);
  const to = b.slice(0, 80);
  if (from.length < 2 || to.length < 2) return 0;
  for (let i = 0; i + 2 <= from.length; i++) pairs.set(from.slice(i, i + 2), (pairs.get(from.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 2 <= to.length; i++) {
    const left = pairs.get(to.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(to.slice(i, i + 2), left - 1);
    shared++;
  }
  return (2 * shared) / (from.length + to.length - 2);
}
