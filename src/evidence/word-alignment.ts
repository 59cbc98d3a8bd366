import type { Span } from '../bitext/index.js';
import { builtInModel, type Model } from '../model/index.js';
import { findWords, functionWords, type Word } from '../text/index.js';

/** Words that answer each other: a run of words on each side, most often one, as in "mensenrechten" – "human rights". */
export interface WordAnswer {
  readonly source: Span;
  readonly target: Span;
  /** How alike the two runs are, 0 to 1. */
  readonly score: number;
}

export interface WordAlignmentOptions {
  /** Without it, the model of this package, which knows English and Dutch. */
  readonly model?: Model;
  /** Answers below this score are left out; 0.4 by default. */
  readonly minScore?: number;
}

// Beyond so many words a side the rest is left without answers: the table of all pairs has to stay small.
const mostWords = 600;
// Chosen on the fixtures' translated pairs. `drift`: what a pair loses when the two stand at opposite ends of their texts.
const leastScore = 0.4;
const drift = 0.15;
// A neighbour that is left joins a run when the run then answers better by this much; or when it answers the other side by
// itself and the run loses little.
const leastGain = 0.005;
const mostLoss = 0.05;
const leastShare = 0.45;
// Shorter halves are found everywhere; longer words are no compounds that anyone wrote.
const shortestHalf = 4;
const longestCompound = 40;

/**
 * Which words of two segments answer each other, by their vectors and places: the best pairs first, each word once; then a
 * word that is left joins its neighbour's answer when both together answer better. In the order of the source; spans are
 * of the two strings. Throws `RangeError` for a language that the model does not know.
 */
export function alignWords(source: string, languageOfSource: string, target: string, languageOfTarget: string, { model = builtInModel(), minScore = leastScore }: WordAlignmentOptions = {}): WordAnswer[] {
  const a = prepareSide(source, languageOfSource, model);
  const b = prepareSide(target, languageOfTarget, model);
  const toTarget = new Int32Array(a.words.length).fill(-1);
  const toSource = new Int32Array(b.words.length).fill(-1);
  const runs: Run[] = [];
  for (const { i, j } of rankPairs(a, b, minScore)) {
    if (toTarget[i]! >= 0 || toSource[j]! >= 0) continue;
    toTarget[i] = runs.length;
    toSource[j] = runs.length;
    runs.push({ aFrom: i, aTo: i + 1, bFrom: j, bTo: j + 1, score: likeness(a, i, i + 1, b, j, j + 1) });
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (let r = 0; r < runs.length; r++) {
      const run = runs[r]!;
      grown = growRun(run, a, b, toTarget, r, true) || growRun(run, b, a, toSource, r, false) || grown;
    }
  }
  return runs
    .map((run) => ({ source: spanOf(a.words, run.aFrom, run.aTo), target: spanOf(b.words, run.bFrom, run.bTo), score: Math.min(1, Math.max(0, run.score)) }))
    .sort((x, y) => x.source.from - y.source.from);
}

interface Run {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  score: number;
}

interface Side {
  readonly words: readonly Word[];
  /** One row a word; its length is how much the word weighs. */
  readonly vectors: readonly Float32Array[];
  readonly lengths: readonly number[];
  /** Vectors of the halves of those words that may be compounds. */
  readonly parts: readonly (readonly Float32Array[])[];
  /** Function words: linked to each other, never drawn into a run of content words. */
  readonly minor: readonly boolean[];
}

function prepareSide(text: string, language: string, model: Model): Side {
  const words = findWords(text).slice(0, mostWords);
  const vectors = words.map(({ from, to }) => model.wordVector(text.slice(from, to), language));
  const minor = functionWords(language);
  const parts = words.map(({ form }) => findHalves(form, language, model));
  return { words, vectors, lengths: vectors.map(lengthOf), parts, minor: words.map(({ form }) => minor.has(form)) };
}

// Every cut of a long word into two words that the model knows.
function findHalves(form: string, language: string, model: Model): Float32Array[] {
  const halves: Float32Array[] = [];
  if (form.length < 2 * shortestHalf || form.length > longestCompound) return halves;
  for (let cut = shortestHalf; cut + shortestHalf <= form.length; cut++) {
    const [first, second] = [form.slice(0, cut), form.slice(cut)];
    if (model.hasWord(second, language) && model.hasWord(first, language)) halves.push(model.wordVector(first, language), model.wordVector(second, language));
  }
  return halves;
}

function rankPairs(a: Side, b: Side, minScore: number): { i: number; j: number; score: number }[] {
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < a.words.length; i++) {
    for (let j = 0; j < b.words.length; j++) {
      if (a.minor[i] !== b.minor[j] && a.words[i]!.form !== b.words[j]!.form) continue;
      const same = likeness(a, i, i + 1, b, j, j + 1);
      if (same < minScore) continue;
      pairs.push({ i, j, score: same - drift * Math.abs((i + 0.5) / a.words.length - (j + 0.5) / b.words.length) });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
}

// `sideways`: whether `near` is the source of the run.
function growRun(run: Run, near: Side, far: Side, taken: Int32Array, index: number, sideways: boolean): boolean {
  const from = sideways ? run.aFrom : run.bFrom;
  const to = sideways ? run.aTo : run.bTo;
  const farFrom = sideways ? run.bFrom : run.aFrom;
  const farTo = sideways ? run.bTo : run.aTo;
  for (const [newFrom, newTo, added] of [[from - 1, to, from - 1], [from, to + 1, to]] as const) {
    if (newFrom < 0 || newTo > near.words.length || taken[added]! >= 0 || near.minor[added]! || near.minor[from]!) continue;
    const score = likeness(near, newFrom, newTo, far, farFrom, farTo);
    const fits = score >= run.score + leastGain || (score >= run.score - mostLoss && likenessToPart(near, added, far, farFrom, farTo) >= leastShare);
    if (!fits) continue;
    taken[added] = index;
    run.score = score;
    if (sideways) {
      run.aFrom = newFrom;
      run.aTo = newTo;
    } else {
      run.bFrom = newFrom;
      run.bTo = newTo;
    }
    return true;
  }
  return false;
}

function likeness(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): number {
  if (aTo - aFrom === 1 && bTo - bFrom === 1) {
    if (a.words[aFrom]!.form === b.words[bFrom]!.form && a.words[aFrom]!.kind !== 'word') return 1;
    const product = a.lengths[aFrom]! * b.lengths[bFrom]!;
    return product === 0 ? 0 : dot(a.vectors[aFrom]!, b.vectors[bFrom]!) / product;
  }
  const x = sumOf(a, aFrom, aTo);
  const y = sumOf(b, bFrom, bTo);
  const product = lengthOf(x) * lengthOf(y);
  return product === 0 ? 0 : dot(x, y) / product;
}

/** How like a word is to the likest half of a compound on the other side. */
function likenessToPart(near: Side, added: number, far: Side, farFrom: number, farTo: number): number {
  let best = likeness(near, added, added + 1, far, farFrom, farTo);
  for (let j = farFrom; j < farTo; j++) {
    for (const part of far.parts[j]!) {
      const product = near.lengths[added]! * lengthOf(part);
      if (product > 0) best = Math.max(best, dot(near.vectors[added]!, part) / product);
    }
  }
  return best;
}

function sumOf({ vectors }: Side, from: number, to: number): Float32Array {
  const sum = vectors[from]!.slice();
  for (let i = from + 1; i < to; i++) for (let k = 0; k < sum.length; k++) sum[k]! += vectors[i]![k]!;
  return sum;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(dot(vector, vector));
const spanOf = (words: readonly Word[], from: number, to: number): Span => ({ from: words[from]!.from, to: words[to - 1]!.to });
