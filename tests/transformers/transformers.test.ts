import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromSegments } from '../../src/segment/index.js';
import { embedWithTransformers, type TransformersEmbedder } from '../../src/transformers/index.js';
import { writeTinyModel } from './tiny-model.js';

const peer = '@huggingface/transformers';
const installed = isInstalled(peer);
const folder = mkdtempSync(join(tmpdir(), 'bitekst-transformers-'));
const english = fromSegments(['The cat sleeps.', 'The dog barks.', 'The cat sleeps.'], 'en');
const dutch = fromSegments(['De hond blaft.', 'De kat slaapt.'], 'nl');
let embedder: TransformersEmbedder;

beforeAll(async () => {
  if (!installed) return;
  const { env } = (await import(/* @vite-ignore */ peer)) as { env: { allowRemoteModels: boolean; localModelPath: string } };
  writeTinyModel(join(folder, 'tiny'), [['cat', 'kat'], ['dog', 'hond'], ['sleeps', 'slaapt'], ['barks', 'blaft']]);
  env.allowRemoteModels = false;
  env.localModelPath = folder;
  embedder = await embedWithTransformers([english, dutch], { model: 'tiny', batchSize: 2, dtype: 'fp32' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function likeness(a: number, b: number): number {
  const [x, y] = [new Float32Array(embedder.dimensions), new Float32Array(embedder.dimensions)];
  const lengths = embedder.embedSegments(english).sumOf(a, 1, x) * embedder.embedSegments(dutch).sumOf(b, 1, y);
  return x.reduce((sum, value, k) => sum + value * y[k]!, 0) / lengths;
}

describe.skipIf(installed)('embedWithTransformers without its peer', () => {
  it('says what to install', async () => {
    await expect(embedWithTransformers([english])).rejects.toThrow(TypeError);
    await expect(embedWithTransformers([english])).rejects.toThrow(/npm install @huggingface\/transformers/u);
  });
});

// The peer is large (470 MB with its binaries) and therefore no development dependency: npm install --no-save it to run these.
describe.runIf(installed)('embedWithTransformers', () => {
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

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
