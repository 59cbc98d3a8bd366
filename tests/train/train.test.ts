import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bitext/index.js';
import { cosine, loadModel, wordTranslations, nearestWords } from '../../src/model/index.js';
import { train, type TrainOptions, type TrainingProgress } from '../../src/train/index.js';
import { toyPairs, toyWords } from './toy-pairs.js';

const folder = mkdtempSync(join(tmpdir(), 'bitekst-train-'));
const pairs = join(folder, 'toy.tsv');
const settings: Omit<TrainOptions, 'pairs'> = { source: 'en', target: 'nl', dimensions: 32, subspaces: 16, buckets: 1024, batchSize: 64, steps: 120, threads: 1 };
const toy: TrainOptions = { ...settings, pairs: [{ file: pairs }] };
let trained: Uint8Array;

beforeAll(async () => {
  writeFileSync(pairs, toyPairs(1200).join('\n'));
  trained = (await train(toy))!.bytes;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('train', () => {
  it('learns which words answer which from sentences alone', () => {
    const model = loadModel(trained);
    const right = toyWords.filter(([english, dutch]) => wordTranslations(english, 'en', 'nl', { model, count: 1 })[0]!.text === dutch);
    expect(right.length).toBeGreaterThanOrEqual(toyWords.length - 3);
  });

  it('tells held-out pairs from each other', async () => {
    const result = (await train(toy))!;
    expect(result).toMatchObject({ pairs: 1200, heldOutPairs: 6, steps: 120 });
    expect(result.heldOutAccuracy).toBe(1);
  });

  it('gives the same bytes on every run and for any number of threads', async () => {
    expect(Buffer.from((await train({ ...toy, threads: 2 }))!.bytes).equals(trained)).toBe(true);
    expect(Buffer.from((await train({ ...toy, threads: 3 }))!.bytes).equals(trained)).toBe(true);
  });

  it('gives other bytes for another seed', async () => {
    expect(Buffer.from((await train({ ...toy, seed: 2 }))!.bytes).equals(trained)).toBe(false);
  });

  it('goes on where it was interrupted, to the same bytes', async () => {
    const checkpoint = join(folder, 'toy.checkpoint');
    expect(await train({ ...toy, checkpoint, stopAfter: 37 })).toBeUndefined();
    expect(await train({ ...toy, checkpoint, stopAfter: 80 })).toBeUndefined();
    expect(Buffer.from((await train({ ...toy, checkpoint }))!.bytes).equals(trained)).toBe(true);
  });

  it('refuses the checkpoint of another run, a cut one and a file that is none', async () => {
    const checkpoint = join(folder, 'other.checkpoint');
    await train({ ...toy, checkpoint, stopAfter: 5 });
    await expect(train({ ...toy, seed: 9, checkpoint })).rejects.toThrow(FormatError);
    const whole = readFileSync(checkpoint);
    writeFileSync(checkpoint, whole.subarray(0, whole.length - 100));
    await expect(train({ ...toy, checkpoint })).rejects.toThrow(/cut short/u);
    writeFileSync(checkpoint, 'shopping list');
    await expect(train({ ...toy, checkpoint })).rejects.toThrow(FormatError);
  });

  it('says how far it is', async () => {
    const seen: TrainingProgress[] = [];
    await train({ ...toy, onProgress: (progress) => void seen.push(progress) });
    expect(seen.filter(({ phase }) => phase === 'training').map(({ done }) => done)).toEqual([50, 100, 120]);
    const losses = seen.flatMap(({ loss }) => (loss === undefined ? [] : [loss]));
    expect(losses.at(-1)).toBeLessThan(losses[0]!);
    expect(seen.at(-1)).toMatchObject({ phase: 'writing' });
  });

  it('takes dictionaries, families and likeness scores', async () => {
    const [dictionary, families, likeness] = ['dictionary.tsv', 'families.tsv', 'likeness.jsonl'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(dictionary, Array.from({ length: 12 }, (_, i) => `to wibble${'abcdefghijkl'[i]}\tzwabbel${'lkjihgfedcba'[i]}`).join('\n'));
    writeFileSync(families, Array.from({ length: 12 }, (_, i) => `${'abcdefghijkl'[i]}lorp|${'abcdefghijkl'[i]}lorping\t${'abcdefghijkl'[i]}slurp|${'abcdefghijkl'[i]}slurpen`).join('\n'));
    writeFileSync(likeness, Array.from({ length: 12 }, (_, i) => JSON.stringify({ en: ['a baker', i % 2 ? 'a baker' : 'the church'], nl: ['een bakker', i % 2 ? 'een bakker' : 'de kerk'], score: i % 2 ? 5 : 0 })).join('\n'));
    const result = (await train({ ...toy, steps: 200, dictionaries: [{ file: dictionary, share: 2 }], families: [{ file: families }], likeness: [{ file: likeness }] }))!;
    const model = loadModel(result.bytes);
    expect(cosine(model.wordVector('wibbleb', 'en'), model.wordVector('zwabbelk', 'nl'))).toBeGreaterThan(0.6);
    expect(model.hasWord('blorp', 'en')).toBe(true);
    expect(nearestWords('blorp', 'en', { model, count: 1 })[0]!.text).toBe('blorping');
    expect(cosine(model.wordVector('blorp', 'en'), model.wordVector('bslurpen', 'nl'))).toBeGreaterThan(0.5);
  });

  it('reads Moses files and TMX alike', async () => {
    const lines = toyPairs(1200).map((line) => line.split('\t') as [string, string]);
    writeFileSync(join(folder, 'moses.en'), lines.map(([en]) => en).join('\n'));
    writeFileSync(join(folder, 'moses.nl'), lines.map(([, nl]) => nl).join('\n'));
    const unit = ([en, nl]: [string, string]): string => `<tu><prop type="x">1</prop><tuv xml:lang="nl-NL"><seg>${nl}</seg></tuv><tuv xml:lang="EN-US"><seg><bpt i="1">&lt;b></bpt>${en}<ept i="1">&lt;/b></ept></seg></tuv></tu>`;
    writeFileSync(join(folder, 'toy.tmx'), `<?xml version="1.0"?><tmx version="1.4"><header/><body>\n${lines.map(unit).join('\n')}\n</body></tmx>`);
    for (const file of [join(folder, 'moses'), join(folder, 'toy.tmx')]) {
      expect(Buffer.from((await train({ ...settings, pairs: [{ file }] }))!.bytes).equals(trained)).toBe(true);
    }
  });

  it('refuses files that are not what they should be', async () => {
    const write = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const pairsOf = (file: string): TrainOptions => ({ ...settings, pairs: [{ file }] });
    await expect(train(pairsOf(write('empty.tsv', '')))).rejects.toThrow(FormatError);
    await expect(train(pairsOf(write('words.tmx', 'no markup here')))).rejects.toThrow(FormatError);
    await expect(train(pairsOf(write('bomb.tmx', '<!DOCTYPE tmx [<!ENTITY a "aaaa">]><tmx></tmx>')))).rejects.toThrow(/entity/u);
    await expect(train(pairsOf(write('cut.tmx', '<tmx><body><tu><tuv xml:lang="en"><seg>a')))).rejects.toThrow(/cut short/u);
    write('uneven.en', 'one\ntwo');
    write('uneven.nl', 'een');
    await expect(train(pairsOf(join(folder, 'uneven')))).rejects.toThrow(FormatError);
    await expect(train({ ...toy, likeness: [{ file: write('bad.jsonl', '{"en": 1}') }] })).rejects.toThrow(FormatError);
    await expect(train(pairsOf(join(folder, 'missing.tsv')))).rejects.toThrow(/ENOENT/u);
  });

  it.each([
    { dimensions: 30 }, { subspaces: 7 }, { batchSize: 6 }, { buckets: 1000 }, { temperature: 0 }, { threads: 0 }, { target: 'en-GB' },
  ])('refuses %o', async (option) => {
    await expect(train({ ...toy, ...option })).rejects.toThrow(RangeError);
  });
});
