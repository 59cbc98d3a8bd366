import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BeadShape } from '../../src/bitext/index.js';
import { generateBitext } from '../../src/train/index.js';
import { randomNumbers } from '../../src/train/random.js';
import { readPairs, type Pair } from './generated-pairs.js';

const data = resolve(import.meta.dirname, '../../../shared/data/train');
// Manuals, laws and two Bibles: runs of consecutive sentences, of which none repeats a line of another file.
const files = ['ms_d365smb_nl-nl', 'bible_canisius_drc', 'adobe_workfront', 'ms_intune', 'digikam_doc', 'dwengo_learning_content', 'kde_docbook', 'dtdocs', 'shattered_pixel_dungeon', 'bible_svv_asv'];

/** A long pair of texts, sentence by sentence, and its beads. */
export interface LongPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly BeadShape[];
}

export const pairsAreThere = (): boolean => existsSync(data);

/**
 * Pairs of texts of `size` sentences a side, made of open training pairs: sentences merged and left out, passages left out and put in,
 * as for the fitting of the weights, in stretches of 500 pairs drawn from all the files in turn.
 */
export function makeLongPair(size: number, seed: number): LongPair {
  const corpora = readCorpora();
  const random = randomNumbers(seed);
  const source: string[] = [];
  const target: string[] = [];
  const gold: BeadShape[] = [];
  // Where each file is read on: no sentence is taken twice before a file is used up.
  const next = corpora.map((own) => Math.floor(random() * (own.length - stretch)));
  for (let turn = seed; source.length < size || target.length < size; turn++) {
    const at = turn % corpora.length;
    const own = corpora[at]!;
    if (next[at]! + stretch > own.length) next[at] = 0;
    const pairs = own.slice(next[at], next[at]! + stretch);
    next[at]! += stretch;
    const made = generateBitext(pairs, corpora[(at + 1) % corpora.length]!, random, { languages: ['en', 'nl'], length: [stretch, stretch], ragged: 0.5, unrelated: 0, disguised: 0 });
    for (const bead of made.gold) {
      gold.push({ source: { first: bead.source.first + source.length, count: bead.source.count }, target: { first: bead.target.first + target.length, count: bead.target.count } });
    }
    for (const { from, to } of made.source.segments) source.push(made.source.text.slice(from, to));
    for (const { from, to } of made.target.segments) target.push(made.target.text.slice(from, to));
  }
  return { source, target, gold };
}

const stretch = 500;
let corpora: readonly Pair[][] | undefined;

function readCorpora(): readonly Pair[][] {
  corpora ??= readPairs(files);
  return corpora;
}
