import { assertObject, assertString, type SegmentedText } from '../bitext/index.js';
import { assertWordModel, builtInModel, type ModelOptions, type WordVectors } from '../model/index.js';
import { prepareTexts } from './vocabulary.js';
import { linkWords } from './word-links.js';
import { SegmentIndex } from './segment-index.js';

/**
 * How alike two sentences are in meaning, 0 to 1, in any two languages or one; the same both ways. Between languages that
 * the model knows (without one, that of this package), the mean of how well the words of each are answered by the other's, weighty words
 * counting most; in other languages the share of what each says that the other answers.
 * Throws `TypeError` for what is no text.
 */
export function similarity(a: string, languageOfA: string, b: string, languageOfB: string, options: ModelOptions = {}): number {
  assertString(a, 'a');
  assertString(b, 'b');
  assertString(languageOfA, 'languageOfA', 'a BCP 47 tag such as "en"');
  assertString(languageOfB, 'languageOfB', 'a BCP 47 tag such as "nl"');
  assertObject(options, 'options');
  const { model = builtInModel() } = options;
  assertWordModel(model);
  if (model.knows(languageOfA) && model.knows(languageOfB)) return likenessOfWords(model.embedWords(a, languageOfA), model.embedWords(b, languageOfB), model.dimensions);
  const prepared = prepareTexts([oneSegment(a, languageOfA), oneSegment(b, languageOfB)]);
  const [first, second] = prepared.texts;
  const index = new SegmentIndex(prepared, linkWords(prepared.vocabulary, [[first!.language, second!.language]]), () => false);
  if (first!.segmentCount === 0) return 0;
  const partner = index.partnersOf(0)[0];
  return partner === undefined ? 0 : harmonicMean(partner.covered, partner.covers);
}

// Longer texts are compared by what their first words say: the table of all pairs has to stay small.
const mostWords = 500;

/**
 * Each word's best cosine with a word of the other text, its square root taken (a word half as like says more than half as
 * much), weighed by the square of its length. Form and powers were chosen on STS-B's development pairs.
 */
function likenessOfWords(a: WordVectors, b: WordVectors, dimensions: number): number {
  const n = Math.min(a.count, mostWords);
  const m = Math.min(b.count, mostWords);
  const squaresA = squaredLengths(a, n, dimensions);
  const squaresB = squaredLengths(b, m, dimensions);
  const bestOfA = new Float64Array(n);
  const bestOfB = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let product = 0;
      for (let k = 0; k < dimensions; k++) product += a.vectors[i * dimensions + k]! * b.vectors[j * dimensions + k]!;
      if (product <= 0) continue;
      const likeness = product / Math.sqrt(squaresA[i]! * squaresB[j]!);
      if (likeness > bestOfA[i]!) bestOfA[i] = likeness;
      if (likeness > bestOfB[j]!) bestOfB[j] = likeness;
    }
  }
  return Math.min(1, (answered(bestOfA, squaresA) + answered(bestOfB, squaresB)) / 2);
}

function squaredLengths({ vectors }: WordVectors, count: number, dimensions: number): Float64Array {
  const squares = new Float64Array(count);
  for (let i = 0; i < count; i++) for (let k = 0; k < dimensions; k++) squares[i]! += vectors[i * dimensions + k]! * vectors[i * dimensions + k]!;
  return squares;
}

function answered(best: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < best.length; i++) {
    sum += weights[i]! * Math.sqrt(best[i]!);
    total += weights[i]!;
  }
  return total === 0 ? 0 : sum / total;
}

const harmonicMean = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y));

function oneSegment(text: string, language: string): SegmentedText {
  const segments = text.trim() === '' ? [] : [{ from: 0, to: text.length, kind: 'sentence' as const, paragraph: 0 }];
  return { text, language, segments };
}
