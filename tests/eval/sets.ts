import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ClaimRelation, SegmentKind } from '../../src/bitext/index.js';
import { termTexts } from './term-texts.js';

/** What is measured: one kind, one function of the library, one scorer. */
export const evalKinds = ['segmentation', 'alignment', 'mining', 'claims', 'statements', 'similarity', 'words', 'translations', 'terms', 'termChecks', 'pairing', 'checks'] as const;
export type EvalKind = (typeof evalKinds)[number];

export interface EvalSet {
  readonly kind: EvalKind;
  /** Unique: `fixtures/alignment/ferry`, `shared/alignment/ntrex-noisy`. */
  readonly name: string;
  readonly file: string;
  /** Ours, and in the repository: its score is recorded. */
  readonly recorded: boolean;
}

const root = resolve(import.meta.dirname, '../..');

/** Every set under `fixtures/`, and under `../shared/eval` where that is there. */
export function findSets(): EvalSet[] {
  return [
    ...fixtureSets('segmentation', 'segmentation', (path) => path.replace(/\.jsonl$/u, '')),
    ...fixtureSets('reports', 'segmentation', (path) => (path === 'segmentation.jsonl' ? 'reports' : undefined)),
    ...fixtureSets('translation', 'segmentation', (path) => (path === 'segmentation.jsonl' ? 'translation' : undefined)),
    ...fixtureSets('translation', 'alignment', (path) => (path.endsWith('/gold.jsonl') ? path.split('/')[0] : undefined)),
    ...fixtureSets('translation', 'mining', (path) => (path === 'bags.jsonl' ? 'bags' : undefined)),
    ...fixtureSets('translation', 'pairing', (path) => (path.endsWith('/gold.jsonl') ? path.split('/')[0] : undefined)),
    ...fixtureSets('reports', 'claims', (path) => (path === 'events.jsonl' ? 'events' : undefined)),
    ...fixtureSets('statements', 'statements', (path) => path.replace(/\.jsonl$/u, '')),
    ...fixtureSets('similarity', 'similarity', (path) => path.replace(/\.jsonl$/u, '')),
    ...fixtureSets('words', 'words', (path) => path.replace(/\.jsonl$/u, '')),
    ...termSets(),
    ...['dev', 'heldout'].map((half): EvalSet => ({ kind: 'termChecks', name: `fixtures/termChecks/${half}`, file: join(root, `fixtures/glossary/checks.${half}.tsv`), recorded: true })),
    ...sharedSets(),
    ...checkSets(),
  ];
}

/** Texts with lists of their terms; some lie outside, and only the list is here. */
function termSets(): EvalSet[] {
  return termTexts.filter(({ units }) => existsSync(units)).map(({ name, outside }) => ({ kind: 'terms', name: `${outside ? 'shared' : 'fixtures'}/terms/${name}`, file: join(root, 'fixtures/glossary', name), recorded: !outside }));
}

/** The sets of one kind in a folder; `nameOf` leaves out files that hold something else. */
function fixtureSets(folder: string, kind: EvalKind, nameOf: (path: string) => string | undefined): EvalSet[] {
  return jsonLinesUnder(join(root, 'fixtures', folder)).flatMap((path) => {
    const name = nameOf(path);
    return name === undefined ? [] : [{ kind, name: `fixtures/${kind}/${name}`, file: join(root, 'fixtures', folder, path), recorded: true }];
  });
}

/** Texts with seeded faults in their translations: made, not read, so that the file is only a name. */
function checkSets(): EvalSet[] {
  const shared = existsSync(join(root, '../shared/eval/alignment'));
  return ['stories', ...(shared ? ['news', 'all'] : [])].map((file) => ({ kind: 'checks', name: `${file === 'stories' ? 'fixtures' : 'shared'}/checks/${file}`, file, recorded: false }));
}

function sharedSets(): EvalSet[] {
  const sets: EvalSet[] = [];
  for (const folder of evalKinds) {
    for (const path of jsonLinesUnder(join(root, '../shared/eval', folder))) {
      const file = join(root, '../shared/eval', folder, path);
      // Sets of loose pairs lie among those of beads, and measure another function.
      const kind = folder === 'alignment' && /"kind": ?"pairs"/u.test(firstLine(file)) ? 'mining' : folder;
      sets.push({ kind, name: `shared/${kind}/${path.replace(/\.jsonl$/u, '')}`, file, recorded: false });
    }
  }
  const pairs = join(root, '../shared/eval/glossary/pairs.tsv');
  if (existsSync(pairs)) sets.push({ kind: 'translations', name: 'shared/translations/pairs', file: pairs, recorded: false });
  // Collections of documents are made of aligned texts, and of parallel lines in a row that no weight was fitted on.
  const news = join(root, '../shared/eval/alignment/ntrex-parallel.jsonl');
  if (existsSync(news)) sets.push({ kind: 'pairing', name: 'shared/pairing/ntrex', file: news, recorded: false });
  for (const name of ['dtdocs', 'privacyguides', 'moodle']) {
    const file = join(root, `../shared/data/train/${name}.tsv`);
    if (existsSync(file)) sets.push({ kind: 'pairing', name: `shared/pairing/${name}`, file, recorded: false });
  }
  return sets;
}

function jsonLinesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .map((path) => relative(folder, join(folder, path)).replaceAll('\\', '/'))
    .sort();
}

const firstLine = (file: string): string => readFileSync(file, 'utf8').split('\n', 1)[0]!;

/** The cases of a set, one a line. The shape is the caller's claim; the gold of `fixtures/` is tested for it. */
export function readCases<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Sentences of one text and its language. */
export interface Side {
  readonly lang: string;
  readonly sentences: readonly string[];
}

export interface SegmentationGold {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** The kind is known in some sets only. */
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly kind?: SegmentKind }[];
}

export type BeadGold = readonly [source: readonly number[], target: readonly number[]];

export interface BeadAlignmentGold {
  readonly kind?: undefined;
  readonly source: Side;
  readonly target: Side;
  readonly gold: readonly BeadGold[];
}

export interface BlockAlignmentGold {
  readonly kind: 'blocks';
  readonly source: Side;
  readonly target: Side;
  readonly sourceBlock: readonly (string | number | null)[];
  readonly targetBlock: readonly (string | number | null)[];
}

export interface PairGold {
  readonly kind: 'pairs';
  readonly source: Side;
  readonly target: Side;
  readonly gold: readonly BeadGold[];
}

export interface ClaimGold {
  readonly id: string;
  readonly topic: string;
  readonly documents: readonly (Side & { readonly id: string })[];
  /** The pairs of documents that were graded; all of them where it is left out. */
  readonly pairs?: readonly (readonly [number, number])[];
  readonly gold: readonly (readonly [number, number, number, number, number])[];
  readonly conflicts?: readonly (readonly [number, number, number, number])[];
}

/** Two texts of a sentence each, and what they are to each other. */
export interface StatementGold {
  readonly texts: readonly [{ readonly language: string; readonly text: string }, { readonly language: string; readonly text: string }];
  readonly relation: ClaimRelation | 'none';
  /** Of a conflict: what differs. */
  readonly about?: string;
}

export interface SimilarityGold {
  readonly en: string;
  readonly nl: string;
  /** 0 (nothing in common) to 5 (the same meaning). */
  readonly score: number;
}

export interface WordGold {
  readonly word: string;
  readonly translations: readonly string[];
}
