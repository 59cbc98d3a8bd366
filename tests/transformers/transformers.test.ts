import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@huggingface/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { formatBeads } from '../../src/bitext/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { embedWithTransformers, type TransformersEmbedder } from '../../src/transformers/index.js';
import { writeTinyModel } from './tiny-model.js';

const folder = mkdtempSync(join(tmpdir(), 'bitekst-transformers-'));
const english = fromSegments(['The cat sleeps.', 'The dog barks.', 'The cat sleeps.'], 'en');
const dutch = fromSegments(['De hond blaft.', 'De kat slaapt.'], 'nl');
// Two languages that no table knows: of what they have in common only the vectors tell.
const subjects = ['bird', 'tree', 'wolf', 'rain', 'king', 'boat'].map((word, i) => [word, ['ptak', 'strom', 'vlk', 'dest', 'kral', 'lodka'][i]!] as const);
const predicates = ['sings', 'falls', 'howls', 'waits', 'grows', 'turns'].map((word, i) => [word, ['zpiva', 'pada', 'vyje', 'ceka', 'roste', 'toci'][i]!] as const);
let embedder: TransformersEmbedder;

beforeAll(async () => {
  writeTinyModel(join(folder, 'tiny'), [['cat', 'kat'], ['dog', 'hond'], ['sleeps', 'slaapt'], ['barks', 'blaft']]);
  writeTinyModel(join(folder, 'foreign'), [...subjects, ...predicates]);
  env.allowRemoteModels = false;
  env.localModelPath = folder;
  embedder = await embedWithTransformers([english, dutch], { model: 'tiny', batchSize: 2, dtype: 'fp32' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function likeness(a: number, b: number): number {
  const [x, y] = [new Float32Array(embedder.dimensions), new Float32Array(embedder.dimensions)];
  const lengths = embedder.embedSegments(english).sumOf(a, 1, x) * embedder.embedSegments(dutch).sumOf(b, 1, y);
  return x.reduce((sum, value, k) => sum + value * y[k]!, 0) / lengths;
}

describe('embedWithTransformers', () => {
  it('gives the vectors of the model, of length 1, in the order of the segments', () => {
    expect(embedder.dimensions).toBe(5);
    expect(likeness(0, 1)).toBeGreaterThan(0.95);
    expect(likeness(1, 0)).toBeGreaterThan(0.95);
    expect(likeness(0, 0)).toBeLessThan(0.2);
    expect(likeness(2, 1)).toBeCloseTo(likeness(0, 1), 5);
    expect(embedder.embedSegments(english).sumOf(0, 1, new Float32Array(5))).toBeCloseTo(1, 5);
  });

  it('knows the languages of the texts that it was given', () => expect(['en', 'nl', 'de'].map((language) => embedder.knows(language))).toEqual([true, true, false]));

  it('says how far it is', async () => {
    const seen: string[] = [];
    await embedWithTransformers([english, dutch], { model: 'tiny', batchSize: 3, dtype: 'fp32', onProgress: (done, total) => void seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['3/4', '4/4']);
  });

  it('refuses a text that it was not given', () => {
    expect(() => embedder.embedSegments(fromSegments(['A third thing.'], 'en'))).toThrow(RangeError);
  });

  it('takes no texts at all', async () => {
    expect((await embedWithTransformers([], { model: 'tiny', dtype: 'fp32' })).embedSegments(fromSegments([], 'en')).count).toBe(0);
  });

  it('says when a model cannot be had', async () => {
    await expect(embedWithTransformers([english], { model: 'nowhere' })).rejects.toThrow();
    await expect(embedWithTransformers([english], { model: 'tiny', batchSize: 0 })).rejects.toThrow(RangeError);
  });
});

describe('a neural embedder', () => {
  const sentences = subjects.map(([subject], i) => `${subject} ${predicates[i]![0]}`);
  const answer = (i: number): string => `${subjects[i]![1]} ${predicates[i]![1]}`;

  it('tells align what no table knows', async () => {
    const source = fromSegments(sentences, 'qaa');
    const target = fromSegments([2, 3, 4, 5].map(answer), 'qab');
    const model = await embedWithTransformers([source, target], { model: 'foreign', dtype: 'fp32' });
    expect(formatBeads(align(source, target, { model }).beads)).toBe('1-0 1-0 1-1 1-1 1-1 1-1');
    expect(formatBeads(align(source, target, { model: null }).beads)).not.toBe('1-0 1-0 1-1 1-1 1-1 1-1');
  });

  it('tells alignClaims what no table knows', async () => {
    const documents = [fromSegments(sentences.slice(0, 4), 'qaa'), fromSegments([3, 5, 0, 4].map(answer), 'qab')];
    const model = await embedWithTransformers(documents, { model: 'foreign', dtype: 'fp32' });
    const found = alignClaims(documents, { model, minScore: 0.1 }).links.map(({ from, to }) => `${from.segment}-${to.segment}`);
    expect(found.slice(0, 2).sort()).toEqual(['0-2', '3-0']);
    expect(alignClaims(documents, { model: null, minScore: 0.1 }).links).toEqual([]);
  });
});
