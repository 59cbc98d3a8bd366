import type { SegmentIndex } from '../evidence/index.js';
import type { FeatureVectors } from './pair-features.js';

/** What gives words and sentences of several languages vectors in one space; the `Model` of this package is one. */
export interface VectorSource {
  readonly dimensions: number;
  /** Whether it knows the language of a BCP 47 tag. */
  knows(language: string): boolean;
  /** The vector of a word; of any length. */
  wordVector(word: string, language: string): Float32Array;
  /** The vector of a text; of length 1, or all zeros. */
  embed(text: string, language: string): Float32Array;
}

/** The vectors of the types and segments of `index`; undefined where the model does not know all of its languages. */
export function findVectors(index: SegmentIndex, model: VectorSource): FeatureVectors | undefined {
  const { vocabulary, texts } = index.prepared;
  const { dimensions } = model;
  if (!vocabulary.languages.every((language) => model.knows(language))) return undefined;
  const types = new Float32Array(vocabulary.size * dimensions);
  for (let t = 0; t < vocabulary.size; t++) {
    const value = vocabulary.value[t];
    if (value !== undefined && value.kind !== 'name') continue;
    const vector = model.wordVector(vocabulary.form[t]!, vocabulary.languages[vocabulary.language[t]!]!);
    let squares = 0;
    for (const x of vector) squares += x * x;
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let i = 0; i < dimensions; i++) types[t * dimensions + i] = vector[i]! * scale;
  }
  const segments = new Float32Array(index.textOf.length * dimensions);
  texts.forEach(({ document: { text, language, segments: own } }, d) => {
    own.forEach(({ from, to }, s) => segments.set(model.embed(text.slice(from, to), language), (index.firstSegment[d]! + s) * dimensions));
  });
  return { dimensions, types, segments };
}
