import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatOfDocument, readDocument, type SegmentedDocument } from '../documents/index.js';
import { checkDocuments, type DocumentCheckOptions } from '../check/index.js';
import { findFiles, fixedPart } from './find-files.js';
import type { IssueLanguage } from '../bitext/index.js';
import { showIssues } from './show.js';

/** Two trees by language, each as a pattern of files from the project's root: `{ en: 'docs/en/**', nl: 'docs/nl/**' }`. The first is the source. */
export type AlignmentTrees = { readonly [language: string]: string };

export interface AlignmentSuiteOptions extends Omit<DocumentCheckOptions, 'bitext'> {
  /** The folder that the patterns count from; by default the working directory. */
  readonly root?: string;
  /** The name of the suite; by default the two patterns. */
  readonly name?: string;
  /** Files of the source that need no translation, by their path behind the fixed part of the pattern. */
  readonly skip?: (file: string) => boolean;
  /** The language of failure messages; by default English. */
  readonly messages?: IssueLanguage;
}

// What a document is by its name; the rest of a tree (images, data) is passed over.
const isDocument = (file: string): boolean => formatOfDocument(file) !== undefined;

/**
 * Turns two trees of documents into a suite: a test for each document of either, paired by its path behind the fixed part of
 * the pattern (`docs/en/a/b.md` and `docs/nl/a/b.md`). A test fails where the translation is not there, and where a check
 * finds an error or a warning. Documents are Markdown, MDX, HTML, AsciiDoc and plain text, by the ends of their names.
 */
export function alignmentSuite(trees: AlignmentTrees, { root = process.cwd(), name, skip = () => false, messages = 'en', ...options }: AlignmentSuiteOptions = {}): void {
  const [source, target, ...rest] = Object.entries(trees);
  if (source === undefined || target === undefined || rest.length > 0) throw new RangeError(`got trees of ${Object.keys(trees).length} languages, expected two: { en: 'docs/en/**', nl: 'docs/nl/**' }`);
  const filesOf = ([, pattern]: [string, string]): Map<string, string> => new Map(findFiles(pattern, root).filter(isDocument).map((file) => [file.slice(fixedPart(pattern).length), file]));
  const [from, to] = [filesOf(source), filesOf(target)];
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort().filter((path) => !skip(path));
  if (paths.length === 0) throw new RangeError(`got no documents for ${source[1]} and ${target[1]} in ${root}, expected Markdown, MDX, HTML, AsciiDoc or text files`);
  const read = (language: string, file: string): SegmentedDocument => readDocument(readFileSync(join(root, file), 'utf8').replace(/^\ufeff/u, ''), language, formatOfDocument(file)!, { name: file });
  describe(name ?? `${source[1]} ↔ ${target[1]}`, () => {
    test.each(paths)('%s', (path) => {
      const [a, b] = [from.get(path), to.get(path)];
      expect(a, `${b} has no source: ${source[1]} holds no ${path}`).toBeDefined();
      expect(b, `${a} has no translation: ${target[1]} holds no ${path}`).toBeDefined();
      const [one, other] = [read(source[0], a!), read(target[0], b!)];
      const issues = checkDocuments(one, other, options).filter(({ severity }) => severity !== 'info');
      const places = issues.map((issue) => issue.targetPlace ?? issue.sourcePlace).map((place) => (place === undefined ? '' : `${place.file}:${place.line}:${place.column}`));
      expect(places, `${a} and ${b}\n\n${showIssues(issues, one.text, other.text, messages)}\n`).toEqual([]);
    });
  });
}
