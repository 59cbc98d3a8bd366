import { builtInModel, embedDocuments, Model, type Embedder, type SegmentVectors } from '../model/index.js';
import type { SegmentedText } from '../bitext/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import type { FeatureVectors } from './pair-features.js';
import type { ClaimSpan } from './cut-claims.js';
import type { SegmentFacts } from './segment-facts.js';

/**
 * The vectors of the types and segments of `index`; undefined where the embedder does not know all of its languages. Where
 * an embedder has no vectors of words, those of the built-in model stand in, if it knows the languages.
 */
export function findVectors(index: SegmentIndex, facts: SegmentFacts, embedder: Embedder): FeatureVectors | undefined {
  const { vocabulary, texts } = index.prepared;
  const { dimensions } = embedder;
  const knowsAll = (one: Embedder): boolean => vocabulary.languages.every((language) => one.knows(language));
  if (!knowsAll(embedder)) return undefined;
  const segments = new Float32Array(index.textOf.length * dimensions);
  eachEmbedded(embedder, texts.map(({ document }) => document), (own, d) => copyUnits(own, segments, index.firstSegment[d]! * dimensions));
  const ofWords = embedder.wordVector !== undefined ? embedder : knowsAll(builtInModel()) ? builtInModel() : undefined;
  return { dimensions, segments, ...claimVectors(index, facts, segments, embedder), ...typeVectors(index, ofWords) };
}

/** Visits the vectors of each text. Those of a model are made one text after the other: of thousands they take too much room at once. */
function eachEmbedded(embedder: Embedder, documents: readonly SegmentedText[], visit: (own: SegmentVectors, d: number) => void): void {
  if (embedder instanceof Model) documents.forEach((document, d) => visit(embedder.embedSegments(document), d));
  else embedDocuments(embedder, documents).forEach(visit);
}

/** Vectors of length 1, all zeros where there are none, from `at` on. */
function copyUnits(own: SegmentVectors, into: Float32Array, at: number): void {
  for (let s = 0; s < own.count; s++) {
    const row = into.subarray(at + s * own.dimensions, at + (s + 1) * own.dimensions);
    const length = own.sumOf(s, 1, row);
    if (length > 0) for (let i = 0; i < row.length; i++) row[i]! /= length;
  }
}

/** The vectors of segments and of the claims within them, less the mean of all segments, of length 1. */
function claimVectors({ textOf, prepared }: SegmentIndex, { claims: spans, silent }: SegmentFacts, segments: Float32Array, embedder: Embedder): Pick<FeatureVectors, 'centred' | 'claimStart' | 'claims'> {
  const { dimensions } = embedder;
  const claimStart = new Int32Array(textOf.length + 1);
  spans.forEach((own, id) => (claimStart[id + 1] = claimStart[id]! + own.length));
  const claims = new Float32Array(claimStart[spans.length]! * dimensions);
  // A segment that is one claim has its vector already; the parts of the others are embedded as segments of their own.
  const cut = prepared.texts.map((): { span: ClaimSpan; claim: number }[] => []);
  spans.forEach((own, id) => {
    if (own.length > 1) own.forEach((span, k) => cut[textOf[id]!]!.push({ span, claim: claimStart[id]! + k }));
  });
  const parts = prepared.texts.map(({ document }, d) => ({ ...document, segments: cut[d]!.map(({ span: { from, to } }) => ({ from, to, kind: 'sentence' as const, paragraph: 0 })) }));
  eachEmbedded(embedder, parts, (own, d) => {
    const rows = new Float32Array(own.count * dimensions);
    copyUnits(own, rows, 0);
    cut[d]!.forEach(({ claim }, k) => claims.set(rows.subarray(k * dimensions, (k + 1) * dimensions), claim * dimensions));
  });
  spans.forEach((own, id) => {
    if (own.length === 1) claims.set(segments.subarray(id * dimensions, (id + 1) * dimensions), claimStart[id]! * dimensions);
  });
  const centre = meanOf(segments, dimensions, silent);
  return { centred: centreRows(segments, centre, new Float32Array(segments.length)), claimStart, claims: centreRows(claims, centre, claims) };
}

/** Rows less the centre, of length 1, in `centred`, which may be the rows themselves. */
function centreRows(rows: Float32Array, centre: Float64Array, centred: Float32Array): Float32Array {
  const dimensions = centre.length;
  for (let at = 0; at < rows.length; at += dimensions) {
    let squares = 0;
    for (let i = 0; i < dimensions; i++) squares += (rows[at + i]! - centre[i]!) ** 2;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let i = 0; i < dimensions; i++) centred[at + i] = (rows[at + i]! - centre[i]!) * scale;
  }
  return centred;
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
