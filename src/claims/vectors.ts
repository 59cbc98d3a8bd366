import { builtInModel, embedDocuments, type Embedder } from '../model/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import type { FeatureVectors } from './pair-features.js';

/**
 * The vectors of the types and segments of `index`; undefined where the embedder does not know all of its languages. Where
 * an embedder has no vectors of words, those of the built-in model stand in, if it knows the languages.
 */
export function findVectors(index: SegmentIndex, embedder: Embedder): FeatureVectors | undefined {
  const { vocabulary, texts } = index.prepared;
  const { dimensions } = embedder;
  const knowsAll = (one: Embedder): boolean => vocabulary.languages.every((language) => one.knows(language));
  if (!knowsAll(embedder)) return undefined;
  const segments = new Float32Array(index.textOf.length * dimensions);
  embedDocuments(embedder, texts.map(({ document }) => document)).forEach((own, d) => {
    for (let s = 0; s < own.count; s++) {
      const at = (index.firstSegment[d]! + s) * dimensions;
      const row = segments.subarray(at, at + dimensions);
      const length = own.sumOf(s, 1, row);
      if (length > 0) for (let i = 0; i < dimensions; i++) row[i]! /= length;
    }
  });
  const ofWords = embedder.wordVector !== undefined ? embedder : knowsAll(builtInModel()) ? builtInModel() : undefined;
  return { dimensions, segments, ...typeVectors(index, ofWords) };
}

function typeVectors(index: SegmentIndex, embedder: Embedder | undefined): Pick<FeatureVectors, 'types' | 'typeDimensions'> {
  const { vocabulary } = index.prepared;
  if (embedder?.wordVector === undefined) return { types: new Float32Array(vocabulary.size), typeDimensions: 1 };
  const { dimensions } = embedder;
  const types = new Float32Array(vocabulary.size * dimensions);
  for (let t = 0; t < vocabulary.size; t++) {
    const value = vocabulary.value[t];
    if (value !== undefined && value.kind !== 'name') continue;
    const vector = embedder.wordVector(vocabulary.form[t]!, vocabulary.languages[vocabulary.language[t]!]!);
    let squares = 0;
    for (const x of vector) squares += x * x;
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let i = 0; i < dimensions; i++) types[t * dimensions + i] = vector[i]! * scale;
  }
  return { types, typeDimensions: dimensions };
}
