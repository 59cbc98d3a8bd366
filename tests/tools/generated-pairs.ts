import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SegmentedText } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';

const data = resolve(import.meta.dirname, '../../../shared/data/train');

export type Pair = [string, string];

/** The open training pairs of each file, in their order. */
export function readPairs(files: readonly string[]): Pair[][] {
  if (!existsSync(data)) throw new Error(`the training pairs are not there: ${data}`);
  return files.map((file) =>
    readFileSync(join(data, `${file}.tsv`), 'utf8')
      .split('\n')
      .map((line) => line.split('\t') as Pair)
      .filter((pair) => pair.length === 2 && pair[0].trim() !== '' && pair[1].trim() !== '' && pair[0].length < 1500),
  );
}

// The model has seen most of these pairs in its own training: with some words left out their vectors agree no better than those of new text.
const leftOut = 0.15;

/** A text with some of its words left out. */
export function thinOut({ text, language, segments }: SegmentedText, random: () => number): SegmentedText {
  const parts = segments.map(({ from, to }) => text.slice(from, to).split(' ').filter((_, k) => k === 0 || random() >= leftOut).join(' '));
  return fromSegments(parts, language);
}
