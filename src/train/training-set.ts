import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { FormatError } from '../bitext/index.js';
import { Corpus, type TrainingLanguage } from './corpus.js';
import { Random } from './random.js';
import { readPairs } from './read-pairs.js';
import type { LikenessStream, PairStream } from './trainer.js';

/** A file to learn from, and how many of its pairs are taken: 0.25 a quarter of them at random, 2 each twice. */
export interface TrainingFile {
  readonly file: string;
  readonly share?: number;
}

/** What a model is trained on. Everything but `pairs` may be left out. */
export interface TrainingFiles {
  /** Sentence pairs: TSV, Moses or TMX (see `readPairs`). */
  readonly pairs: readonly TrainingFile[];
  /** Words and terms and their translations, as TSV. */
  readonly dictionaries?: readonly TrainingFile[];
  /** Concept families: forms of one meaning, parted by `|`, source before the tab and target after. */
  readonly families?: readonly TrainingFile[];
  /** How alike people found two sentences: JSON Lines of `{ SOURCE: [a, b], TARGET: [a, b], score: 0–5 }`. */
  readonly likeness?: readonly TrainingFile[];
}

/** How often each kind of evidence is turned to; sentence pairs take what is left of 1. */
const streamShares = { dictionary: 0.15, family: 0.12, synonym: 0.06, likeness: 0.1 } as const;

export interface TrainingSet {
  readonly corpus: Corpus;
  readonly streams: readonly (PairStream | LikenessStream)[];
  readonly heldOut: readonly { readonly source: string; readonly target: string }[];
  readonly pairCount: number;
}

const languageOf = { source: 0, target: 1 } as const;
// A form of a family counts as if it had been seen this often, so that its words get vectors of their own.
const familyWeight = 3;
// Held out: one pair in so many, at most so many.
const heldOutEvery = 200;
const mostHeldOut = 1000;

/** Reads all files into one corpus. The same files and seed give the same set, in the same order. */
export async function readTrainingSet(files: TrainingFiles, languages: readonly [TrainingLanguage, TrainingLanguage], bucketCount: number, seed: number, onRead?: (pairs: number) => void): Promise<TrainingSet> {
  const corpus = new Corpus(languages, bucketCount);
  const random = new Random(seed);
  const [source, target] = [languages[0].language, languages[1].language];
  const streams: (PairStream | LikenessStream)[] = [];
  const heldOut: { source: string; target: string }[] = [];
  let pairCount = 0;
  const prose = new PairList();
  for (const { file, share = 1 } of files.pairs) {
    for await (const pair of readPairs(file, source, target)) {
      pairCount++;
      if (onRead && pairCount % 10000 === 0) onRead(pairCount);
      // Decided by the count alone, so that what is held out does not depend on the shares.
      if (pairCount % heldOutEvery === 0 && heldOut.length < mostHeldOut) {
        heldOut.push(pair);
        continue;
      }
      const copies = copiesOf(share, random);
      if (copies === 0) continue;
      const left = corpus.addText(pair.source, languageOf.source, 1);
      const right = corpus.addText(pair.target, languageOf.target, 1);
      for (let c = 0; c < copies; c++) prose.add(left, right);
    }
  }
  if (prose.size === 0) throw new FormatError('sentence pairs', 1, 1, `got no pair in ${files.pairs.map(({ file }) => file).join(', ')}, expected lines of a text, a tab and its translation`);

  const words = new PairList();
  for (const { file, share = 1 } of files.dictionaries ?? []) {
    for await (const pair of readPairs(file, source, target)) {
      const left = corpus.addText(pair.source.replace(/^to /u, ''), languageOf.source);
      const right = corpus.addText(pair.target, languageOf.target);
      for (let copies = copiesOf(share, random); copies > 0; copies--) words.add(left, right);
    }
  }
  const across = new PairList();
  const within = new PairList();
  for (const { file } of files.families ?? []) {
    for await (const { source: sourceForms, target: targetForms } of readPairs(file, source, target)) {
      addFamily(
        sourceForms.split('|').map((form) => corpus.addText(form, languageOf.source, familyWeight)),
        targetForms.split('|').map((form) => corpus.addText(form, languageOf.target, familyWeight)),
        random, across, within,
      );
    }
  }
  const judged = new PairList();
  const scores: number[] = [];
  for (const { file } of files.likeness ?? []) {
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      line++;
      if (text.trim() === '') continue;
      const { a, b, score } = readLikeness(text, line, source, target);
      const [a0, a1] = a.map((side) => corpus.addText(side, languageOf.source)) as [number, number];
      const [b0, b1] = b.map((side) => corpus.addText(side, languageOf.target)) as [number, number];
      for (const [left, right] of [[a0, b1], [a1, b0], [a0, a1], [b0, b1]] as const) {
        judged.add(left, right);
        scores.push(score / 5);
      }
    }
  }

  let rest = 1;
  const push = (name: string, list: PairList, share: number): void => {
    if (list.size < 8) return;
    rest -= share;
    streams.push({ name, ...list.finish(), share });
  };
  push('dictionary', words, streamShares.dictionary);
  push('family', across, streamShares.family);
  push('synonym', within, streamShares.synonym);
  if (judged.size >= 8) {
    rest -= streamShares.likeness;
    streams.push({ name: 'likeness', ...judged.finish(), scores: Float32Array.from(scores), share: streamShares.likeness });
  }
  streams.unshift({ name: 'pairs', ...prose.finish(), share: rest });
  return { corpus, streams, heldOut, pairCount };
}

/** Pairs of texts by index, growing. */
class PairList {
  private readonly left: number[] = [];
  private readonly right: number[] = [];

  get size(): number {
    return this.left.length;
  }

  add(left: number, right: number): void {
    this.left.push(left);
    this.right.push(right);
  }

  finish(): { left: Int32Array; right: Int32Array } {
    return { left: Int32Array.from(this.left), right: Int32Array.from(this.right) };
  }
}

function copiesOf(share: number, random: Random): number {
  const whole = Math.floor(share);
  const part = share - whole;
  return whole + (part > 0 && random.fraction() < part ? 1 : 0);
}

// Every form meets one form of the other side, drawn once; the first of each side, which name the concept, meet as well.
function addFamily(source: readonly number[], target: readonly number[], random: Random, across: PairList, within: PairList): void {
  for (const form of source) across.add(form, target[random.below(target.length)]!);
  for (const form of target) across.add(source[random.below(source.length)]!, form);
  across.add(source[0]!, target[0]!);
  for (const side of [source, target]) {
    if (side.length < 2) continue;
    for (let i = 0; i < side.length; i++) {
      const other = random.below(side.length - 1);
      within.add(side[i]!, side[other >= i ? other + 1 : other]!);
    }
  }
}

function readLikeness(text: string, line: number, source: string, target: string): { a: string[]; b: string[]; score: number } {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new FormatError('likeness scores', line, 1, (error as Error).message);
  }
  const a = value[source];
  const b = value[target];
  const { score } = value;
  if (!isPair(a) || !isPair(b) || typeof score !== 'number' || !(score >= 0 && score <= 5)) {
    throw new FormatError('likeness scores', line, 1, `got ${text.slice(0, 80)}, expected { "${source}": [text, text], "${target}": [text, text], "score": 0 to 5 }`);
  }
  return { a, b, score };
}

const isPair = (value: unknown): value is [string, string] => Array.isArray(value) && value.length === 2 && value.every((v) => typeof v === 'string');
