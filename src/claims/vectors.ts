import type { SegmentedText } from '../bitext/index.js';
import { builtInModel, embedDocuments, Model, type Embedder, type SegmentVectors } from '../model/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import { mostForVectors } from './large-sets.js';
import { NearWords } from './near-words.js';
import type { FeatureVectors, VectorCentre } from './pair-features.js';
import type { ClaimSpan } from './cut-claims.js';
import type { SegmentFacts } from './segment-facts.js';

/**
 * The vectors of the types and segments of `index`; undefined where the embedder does not know all of its languages. Where
 * an embedder has no vectors of words, those of the built-in model stand in, if it knows the languages.
 */
export function findVectors(index: SegmentIndex, facts: SegmentFacts, embedder: Embedder): FeatureVectors | undefined {
  const { vocabulary } = index.prepared;
  const { dimensions } = embedder;
  const knowsAll = (one: Embedder): boolean => vocabulary.languages.every((language) => one.knows(language));
  if (!knowsAll(embedder)) return undefined;
  const { rows, claimStart, claimRow } = rowsOf(index, facts, embedder);
  const count = index.textOf.length;
  // Of a large set there is no room for two vectors a segment: the first is known from the second.
  const segments = count > mostForVectors ? undefined : rows.slice(0, count * dimensions);
  const { centred, ...centre } = centreRows(rows, meanOf(rows, dimensions, facts), count);
  const ofWords = embedder.wordVector !== undefined ? embedder : knowsAll(builtInModel()) ? builtInModel() : undefined;
  return { dimensions, segments, centred, centre, claimStart, claimRow, words: typeVectors(index, ofWords) };
}

/** Vectors of length 1, all zeros where there are none, from `at` on. */
function copyUnits(own: SegmentVectors, into: Float32Array, at: number): void {
  for (let s = 0; s < own.count; s++) {
    const row = into.subarray(at + s * own.dimensions, at + (s + 1) * own.dimensions);
    const length = own.sumOf(s, 1, row);
    if (length > 0) for (let i = 0; i < row.length; i++) row[i]! /= length;
  }
}

/** A vector of length 1 a segment, then those of the claims within segments that make several; and the row of each claim. */
function rowsOf({ textOf, firstSegment, prepared }: SegmentIndex, { claims: spans }: SegmentFacts, embedder: Embedder): Pick<FeatureVectors, 'claimStart' | 'claimRow'> & { readonly rows: Float32Array } {
  const { dimensions } = embedder;
  const count = textOf.length;
  const claimStart = new Int32Array(count + 1);
  spans.forEach((own, id) => (claimStart[id + 1] = claimStart[id]! + own.length));
  const claimRow = new Int32Array(claimStart[count]!);
  // Parts of segments are embedded as segments of their own.
  const cut = prepared.texts.map((): ClaimSpan[] => []);
  const firstRow = new Int32Array(prepared.texts.length);
  let row = count;
  for (let id = 0; id < count; id++) {
    const text = textOf[id]!;
    if (id === firstSegment[text]) firstRow[text] = row;
    const own = spans[id]!;
    if (own.length === 1) claimRow[claimStart[id]!] = id;
    else {
      own.forEach((span, k) => {
        cut[text]!.push(span);
        claimRow[claimStart[id]! + k] = row++;
      });
    }
  }
  const rows = new Float32Array(row * dimensions);
  const embed = (texts: readonly SegmentedText[], firstOf: Int32Array): void => {
    let text = 0;
    for (const own of embedDocuments(embedder, texts)) copyUnits(own, rows, firstOf[text++]! * dimensions);
  };
  embed(prepared.texts.map(({ document }) => document), firstSegment);
  const parts = prepared.texts.map(({ document }, d) => ({ ...document, segments: cut[d]!.map(({ from, to }) => ({ from, to, kind: 'sentence' as const, paragraph: 0 })) }));
  embed(parts, firstRow);
  return { rows, claimStart, claimRow };
}

/** The rows less the centre, of length 1, in the place that they had; and of the first `count` how far they were from it, and which way. */
function centreRows(rows: Float32Array, mean: Float64Array, count: number): VectorCentre & { readonly centred: Float32Array } {
  const dimensions = mean.length;
  const distance = new Float64Array(count);
  const along = new Float64Array(count);
  let square = 0;
  for (let i = 0; i < dimensions; i++) square += mean[i]! ** 2;
  for (let at = 0, row = 0; at < rows.length; at += dimensions, row++) {
    let squares = 0;
    for (let i = 0; i < dimensions; i++) squares += (rows[at + i]! - mean[i]!) ** 2;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    let product = 0;
    for (let i = 0; i < dimensions; i++) {
      rows[at + i] = (rows[at + i]! - mean[i]!) * scale;
      product += rows[at + i]! * mean[i]!;
    }
    if (row >= count) continue;
    distance[row] = Math.sqrt(squares);
    along[row] = distance[row]! * product;
  }
  return { centred: rows, distance, along, square };
}

/** The mean of the vectors of what claims something. Segments of anything have vectors in all directions: those thought to stand beside the set draw it towards nothing. */
function meanOf(segments: Float32Array, dimensions: number, { silent, beside }: SegmentFacts): Float64Array {
  const centre = new Float64Array(dimensions);
  let count = beside;
  for (let s = 0; s < silent.length; s++) {
    if (silent[s] === 1) continue;
    count++;
    for (let i = 0; i < dimensions; i++) centre[i]! += segments[s * dimensions + i]!;
  }
  for (let i = 0; i < dimensions; i++) centre[i]! /= count || 1;
  return centre;
}

function typeVectors(index: SegmentIndex, embedder: Embedder | undefined): NearWords {
  const { vocabulary } = index.prepared;
  const isMany = index.textOf.length > mostForVectors;
  if (embedder?.wordVector === undefined) return new NearWords(vocabulary.size, 1, isMany);
  const { dimensions } = embedder;
  const near = new NearWords(vocabulary.size, dimensions, isMany);
  const types = near.vectors;
  for (let t = 0; t < vocabulary.size; t++) {
    const value = vocabulary.value[t];
    if (value !== undefined && value.kind !== 'name') continue;
    const at = t * dimensions;
    const language = vocabulary.languages[vocabulary.language[t]!]!;
    if (embedder instanceof Model) embedder.writeWordVector(vocabulary.form[t]!, language, types, at);
    else types.set(embedder.wordVector(vocabulary.form[t]!, language).subarray(0, dimensions), at);
    let squares = 0;
    for (let i = at; i < at + dimensions; i++) squares += types[i]! * types[i]!;
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let i = at; i < at + dimensions; i++) types[i]! *= scale;
  }
  return near;
}
