import { primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { Model, type Embedder } from './model.js';
import { SegmentVectors } from './segment-vectors.js';

/**
 * The vectors of several texts' segments, text by text, as the fitted weights of this package read them: those of a {@link Model}
 * as they are, each made when it is asked for, since those of thousands of texts take much room; those of any other embedder levelled,
 * for which all have to be there. Throws `RangeError` when an embedder gives other than one row of finite numbers
 * a segment.
 */
export function* embedDocuments(embedder: Embedder, documents: readonly SegmentedText[]): Generator<SegmentVectors> {
  if (embedder instanceof Model) {
    for (const document of documents) yield embedder.embedSegments(document);
    return;
  }
  const vectors = documents.map((document) => embedder.embedSegments(document));
  const { dimensions } = embedder;
  const rows = vectors.map((own, d) => {
    const expected = documents[d]!.segments.length;
    if (own.count !== expected || own.dimensions !== dimensions) {
      throw new RangeError(`got ${own.count} vectors of ${own.dimensions} numbers from the embedder, expected ${expected} of ${dimensions} (one a segment)`);
    }
    const values = new Float32Array(expected * dimensions);
    for (let s = 0; s < expected; s++) {
      if (!Number.isFinite(own.sumOf(s, 1, values.subarray(s * dimensions, (s + 1) * dimensions)))) {
        throw new RangeError(`got a vector that is not finite for segment ${s} from the embedder, expected finite numbers`);
      }
    }
    return values;
  });
  levelRows(rows, documents.map(({ language }) => primaryLanguage(language)), dimensions);
  for (const values of rows) yield new SegmentVectors(values, dimensions);
}

// Mean cosine of two segments of one text by the built-in model, which the weights were fitted on: the median of the texts of
// fixtures/reports (tests/eval/measure-embedders.ts prints it).
const ownBackground = 0.07;
// Texts in which all segments are nearly one leave nothing to tell them by: no more than this is taken for background.
const mostBackground = 0.95;

/**
 * Brings unrelated segments down to the cosine that they have in the built-in model. Many neural models give any two
 * sentences a cosine of 0.7 and more, and those of one language more than those of two; taking away so much of each
 * language's mean vector that the background is ours leaves a cosine of 1 at 1 and the order of the rest nearly as it was.
 * (Centring by language: Libovický, Rosa & Fraser 2020, "On the language neutrality of pre-trained multilingual
 * representations"; the share is ours.) A background that is no higher than ours is left alone.
 */
function levelRows(rows: readonly Float32Array[], languages: readonly string[], dimensions: number): void {
  for (const language of new Set(languages)) {
    const own = rows.filter((_, d) => languages[d] === language);
    const mean = new Float64Array(dimensions);
    let count = 0;
    const eachRow = (visit: (values: Float32Array, at: number, length: number) => void): void => {
      for (const values of own) {
        for (let at = 0; at < values.length; at += dimensions) {
          let squares = 0;
          for (let k = at; k < at + dimensions; k++) squares += values[k]! * values[k]!;
          if (squares > 0) visit(values, at, Math.sqrt(squares));
        }
      }
    };
    eachRow((values, at, length) => {
      count++;
      for (let k = 0; k < dimensions; k++) mean[k]! += values[at + k]! / length;
    });
    if (count < 2) continue;
    let squares = 0;
    for (const value of mean) squares += value * value;
    // The square of the sum of unit vectors holds each one's cosine with itself, 1, and every other twice.
    const background = Math.min(mostBackground, (squares - count) / (count * (count - 1)));
    if (background <= ownBackground) continue;
    // Less `share` of the mean, the background b becomes q / (1 − b + q), q = b (1 − share)²; solved for our own.
    const share = 1 - Math.sqrt((ownBackground * (1 - background)) / (background * (1 - ownBackground)));
    eachRow((values, at, length) => {
      for (let k = 0; k < dimensions; k++) values[at + k]! -= (share * length * mean[k]!) / count;
    });
  }
}
