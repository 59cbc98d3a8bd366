import type { SegmentIndex } from '../evidence/index.js';
import type { FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

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
export function findVectors(index: SegmentIndex, { claims: spans, silent }: SegmentFacts, model: VectorSource): FeatureVectors | undefined {
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
  const claimStart = new Int32Array(index.textOf.length + 1);
  spans.forEach((own, id) => (claimStart[id + 1] = claimStart[id]! + own.length));
  const claims = new Float32Array(claimStart[spans.length]! * dimensions);
  const centred = new Float32Array(segments.length);
  const centre = meanOf(segments, dimensions, silent);
  const centreInto = (vector: Float32Array, into: Float32Array, at: number): void => {
    let squares = 0;
    for (let i = 0; i < dimensions; i++) squares += (vector[i]! - centre[i]!) ** 2;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let i = 0; i < dimensions; i++) into[at + i] = (vector[i]! - centre[i]!) * scale;
  };
  spans.forEach((own, id) => {
    const { text, language } = texts[index.textOf[id]!]!.document;
    const whole = segments.subarray(id * dimensions, (id + 1) * dimensions);
    centreInto(whole, centred, id * dimensions);
    // A segment that is one claim has its vector already.
    own.forEach(({ from, to }, k) => centreInto(own.length === 1 ? whole : model.embed(text.slice(from, to), language), claims, (claimStart[id]! + k) * dimensions));
  });
  return { dimensions, types, segments, centred, claimStart, claims };
}

function meanOf(segments: Float32Array, dimensions: number, silent: Uint8Array): Float64Array {
  const centre = new Float64Array(dimensions);
  let count = 0;
  for (let s = 0; s < silent.length; s++) {
    if (silent[s] === 1) continue;
    count++;
    for (let i = 0; i < dimensions; i++) centre[i]! += segments[s * dimensions + i]!;
  }
  for (let i = 0; i < dimensions; i++) centre[i]! /= count || 1;
  return centre;
}
