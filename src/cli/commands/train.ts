import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { train, type TrainingProgress, type TrainOptions } from '../../train/index.js';
import { readList, readWhole } from '../arguments.js';
import { Refusal, type Command, type Context } from '../host.js';

/** `bitekst train`: a model from the user's own pairs. */
export const trainCommand: Command = {
  options: {
    pairs: { type: 'string', multiple: true },
    dictionary: { type: 'string', multiple: true },
    source: { type: 'string' },
    target: { type: 'string' },
    out: { type: 'string', short: 'o' },
    checkpoint: { type: 'string' },
    'checkpoint-every': { type: 'string' },
    dimensions: { type: 'string' },
    words: { type: 'string' },
    steps: { type: 'string' },
    seed: { type: 'string' },
    threads: { type: 'string' },
  },
  help: 'help.train',
  run: async (context) => {
    const { options, files, say, host, notice } = context;
    if (files[0] !== undefined) throw new Refusal(say('usage.noFilesHere', { file: files[0] }));
    const pairs = readList(options, 'pairs');
    for (const name of ['pairs', 'source', 'target', 'out']) {
      if (!options.has(name)) throw new Refusal(`${say('usage.missingOption', { option: `--${name}` })}. ${say('usage.tryHelp', { command: 'train' })}`);
    }
    const out = String(options.get('out'));
    const checkpoint = String(options.get('checkpoint') ?? `${out}.checkpoint`);
    let resumes = existsSync(checkpoint);
    const result = await refuse(context, () => train({
      pairs: pairs.map((file) => ({ file })),
      dictionaries: readList(options, 'dictionary').map((file) => ({ file })),
      source: readTag(context, 'source'),
      target: readTag(context, 'target'),
      checkpoint,
      ...given({
        checkpointEvery: readWhole(options, 'checkpoint-every', 1, say),
        dimensions: readWhole(options, 'dimensions', 8, say),
        maxWords: readWhole(options, 'words', 1, say),
        steps: readWhole(options, 'steps', 1, say),
        seed: readWhole(options, 'seed', 0, say),
        threads: readWhole(options, 'threads', 1, say),
      }),
      onProgress: (progress) => {
        if (resumes && progress.phase === 'training') {
          notice(say('train.resumed', { done: progress.done, total: progress.total, file: checkpoint }));
          resumes = false;
        }
        showProgress(context, progress);
      },
    }));
    context.progress.clear();
    // `stopAfter` is not set, so training has run to its end.
    const { bytes, words, pairs: count, heldOutAccuracy, heldOutPairs } = result!;
    await refuse(context, () => writeFile(out, bytes));
    await rm(checkpoint, { force: true });
    host.stdout.write(`${say('train.done', { out, words, pairs: count, size: (bytes.length / 1e6).toFixed(1) })}\n`);
    if (heldOutPairs > 0) notice(say('train.heldOut', { pairs: heldOutPairs, percent: (100 * heldOutAccuracy).toFixed(1) }));
    return 0;
  },
};

function readTag({ options, say }: Context, name: 'source' | 'target'): string {
  const value = String(options.get(name));
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value)) throw new Refusal(say('usage.badLanguage', { value }));
  return value;
}

function showProgress({ progress, say }: Context, { phase, done, total, loss, secondsLeft }: TrainingProgress): void {
  if (phase === 'reading') progress.step(say('progress.reading'), done, total);
  else if (phase === 'training') progress.step(say('progress.training', { loss: loss?.toFixed(2) ?? '-', left: clock(secondsLeft ?? 0) }), done, total);
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** What the user got wrong is said without a stack: options out of range, files that are missing. */
async function refuse<T>({ say }: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(say('usage.badTraining', { reason: error.message }));
    const { code, path = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(say('file.missing', { file: path }));
    if (code === 'EISDIR') throw new Refusal(say('file.directory', { file: path }));
    if (code === 'EACCES' || code === 'EROFS') throw new Refusal(say('file.unwritable', { file: path, reason: message }));
    throw error;
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends Partial<Record<keyof TrainOptions, unknown>>>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
