// npx tsx tests/eval/measure-embedders.ts [ROW…]: what `align` and `alignClaims` make of vectors that are not the built-in model's, and
// of languages that no table knows. No neural model is at hand where this runs, so ours stands in for one: its vectors as
// another embedder gives them, and bent until any two sentences of a language have a cosine of 0.75, as those of E5 have.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align, type AlignOptions } from '../../src/align/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { builtInModel, Model, type Embedder, type SegmentVectors } from '../../src/model/index.js';
import { fromSegments, segment } from '../../src/segment/index.js';
import { bend, maskLanguages } from '../model/fake-embedders.js';
import { evaluateSet, type MeasuredLibrary } from './evaluate.js';
import { findSets } from './sets.js';

const model = builtInModel();
console.log(`background of the built-in model: ${backgroundOf(model).toFixed(3)}, bent: ${backgroundOf(bend(model, 0.75)).toFixed(3)}`);

const plain: Embedder = { dimensions: model.dimensions, knows: (language) => model.knows(language), embedSegments: (document) => model.embedSegments(document) };
const bent = bend(model, 0.75);
// What is an instance of Model is not levelled.
const unlevelled = Object.assign(Object.create(Model.prototype) as Model, bent, { wordVector: model.wordVector.bind(model), writeWordVector: model.writeWordVector.bind(model) });
const wanted = process.argv.slice(2);
const rows: readonly (readonly [name: string, model: Embedder | null, masked: boolean])[] = [
  ['the built-in model', model, false],
  ['no vectors', null, false],
  ['the same vectors, levelled', plain, false],
  ['bent to 0.75, levelled', bent, false],
  ['bent to 0.75, as they are', unlevelled, false],
  ['unknown languages, no vectors', null, true],
  ['unknown languages, vectors', maskLanguages(model), true],
  ['unknown languages, bent', maskLanguages(bent), true],
];
const sets = findSets().filter(({ kind, name }) => (kind === 'alignment' && /ntrex|progit-real/u.test(name)) || kind === 'mining');
console.log(['', ...sets.map(({ name }) => name)].join(' | '));
for (const [name, embedder, masked] of rows) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const library: Partial<MeasuredLibrary> = {
    fromSegments: (segments, language) => fromSegments(segments, masked ? `qa${language.charAt(0)}` : language),
    align: (source, target) => align(source, target, { model: embedder } satisfies AlignOptions),
    alignClaims: (documents, options) => alignClaims(documents, { ...options, model: embedder }),
  };
  const scores = sets.map((set) => {
    const { measures } = evaluateSet(set, library);
    return (100 * (measures['strictF1'] ?? measures['f1']!)).toFixed(1);
  });
  console.log([name, ...scores].join(' | '));
}

/** Median over the texts of fixtures/reports of the mean cosine of two of their segments. */
function backgroundOf(embedder: Embedder): number {
  const folder = resolve(import.meta.dirname, '../../fixtures/reports');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:en|nl)\.txt$/u.test(file)).sort();
  const means = texts
    .map((file) => meanCosine(embedder.embedSegments(segment(readFileSync(join(folder, file), 'utf8'), file.endsWith('.en.txt') ? 'en' : 'nl') satisfies SegmentedText)))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return means[means.length >> 1]!;
}

function meanCosine(vectors: SegmentVectors): number {
  const row = new Float32Array(vectors.dimensions);
  const sum = new Float64Array(vectors.dimensions);
  let count = 0;
  for (let s = 0; s < vectors.count; s++) {
    const length = vectors.sumOf(s, 1, row);
    if (length === 0) continue;
    count++;
    row.forEach((value, k) => (sum[k]! += value / length));
  }
  return (sum.reduce((total, value) => total + value * value, 0) - count) / (count * (count - 1));
}
