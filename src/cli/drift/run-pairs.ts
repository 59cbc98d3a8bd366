import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { DriftAnswer, DriftJob, DriftTask } from './drift-task.js';
import { runDriftTask } from './drift-task.js';

/** How pairs are compared. */
export interface RunOptions {
  readonly kind: DriftTask['kind'];
  readonly options: DriftTask['options'];
  readonly translations: DriftTask['translations'];
  /** Threads; 0 does it here. */
  readonly workers: number;
  readonly cache: DriftCache | undefined;
  readonly onStep: (done: number, total: number) => void;
}

// A thread costs a start and the model, as much as some dozens of documents do.
const leastForThreads = 24;
// Few enough that no thread waits long for another at the end.
const charactersPerTask = 60_000;

/** The answers to jobs, in their order; those that the cache knows are not worked out again. */
export async function runPairs(jobs: readonly DriftJob[], { kind, options, translations, workers, cache, onStep }: RunOptions): Promise<DriftAnswer[]> {
  const answers: (DriftAnswer | undefined)[] = jobs.map(() => undefined);
  const translationOf = new Map(translations);
  const keys = jobs.map((job) => (cache === undefined ? '' : keyOf(kind, job, options)));
  const open: number[] = [];
  jobs.forEach((_, index) => {
    const known = cache?.get(keys[index]!);
    if (known !== undefined && known.asked.every(([path, translation]) => (translationOf.get(path) ?? null) === translation)) answers[index] = known;
    else open.push(index);
  });
  let done = jobs.length - open.length;
  const take = (indexes: readonly number[], results: readonly DriftAnswer[]): void => {
    indexes.forEach((index, k) => (answers[index] = results[k]!));
    done += indexes.length;
    onStep(done, jobs.length);
  };
  const tasks = groupJobs(jobs, open).map((indexes) => ({ indexes, task: { kind, options, translations, jobs: indexes.map((index) => jobs[index]!) } satisfies DriftTask }));
  // From its source, in tests, it has no worker's file to run.
  if (workers < 2 || open.length < leastForThreads || import.meta.url.endsWith('.ts')) {
    for (const { indexes, task } of tasks) {
      // Lets the bar be drawn between two tasks.
      await new Promise(setImmediate);
      take(indexes, runDriftTask(task));
    }
  } else {
    const { Tinypool } = await import('tinypool');
    const pool = new Tinypool({ filename: new URL('worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers });
    try {
      await Promise.all(tasks.map(async ({ indexes, task }) => take(indexes, (await pool.run(task, { name: 'runDriftTask' })) as DriftAnswer[])));
    } finally {
      await pool.destroy();
    }
  }
  const finished = answers.map((answer) => answer!);
  if (cache !== undefined) finished.forEach((answer, index) => cache.set(keys[index]!, answer));
  return finished;
}

function groupJobs(jobs: readonly DriftJob[], open: readonly number[]): number[][] {
  const groups: number[][] = [];
  let size = Infinity;
  for (const index of open) {
    if (size >= charactersPerTask) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(index);
    size += jobs[index]!.source.text.length + jobs[index]!.target.text.length;
  }
  return groups;
}

/** All that an answer rests on, but for the other files' names: those it lists in `asked`. */
function keyOf(kind: string, { source, target, accepted, base, hint }: DriftJob, options: object): string {
  const hash = createHash('sha256');
  for (const file of [source, target, base?.source, base?.target, hint?.source, hint?.target]) {
    const text = file?.text ?? '';
    hash.update(`${file?.path ?? ''}\0${file?.language ?? ''}\0${text.length}\0`).update(text);
  }
  return hash.update(JSON.stringify([kind, accepted ?? null, hint?.isDeclared ?? null, options])).digest('base64url').slice(0, 27);
}

/** Answers by what they rest on, in a file that the next run reads. */
export interface DriftCache {
  readonly get: (key: string) => DriftAnswer | undefined;
  readonly set: (key: string, answer: DriftAnswer) => void;
  /** Writes what was used in this run; nothing else is kept. */
  readonly save: () => Promise<void>;
}

const version = 1;

/**
 * Opens the cache of a project: in `node_modules/.cache/bitekst` beside its `node_modules`, or else in the user's own cache folder.
 * One that cannot be read counts as empty, and one that cannot be written does no harm.
 */
export async function openCache(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<DriftCache> {
  const file = join(await cacheFolder(resolve(folder), environment), 'drift.json');
  // Another version of the package may find other things.
  const stamp = `${version} ${(createRequire(import.meta.url)('bitekst/package.json') as { version: string }).version}`;
  let known = new Map<string, DriftAnswer>();
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as { stamp?: string; answers?: [string, DriftAnswer][] };
    if (value.stamp === stamp && Array.isArray(value.answers)) known = new Map(value.answers);
  } catch {
    // None yet, or none that is whole.
  }
  const used = new Map<string, DriftAnswer>();
  let changed = false;
  return {
    get: (key) => known.get(key) ?? used.get(key),
    set: (key, answer) => {
      changed ||= !known.has(key);
      used.set(key, answer);
    },
    save: async () => {
      if (!changed && used.size === known.size) return;
      try {
        await mkdir(dirname(file), { recursive: true });
        // Renamed into place, so that two runs at a time leave one whole file.
        const temporary = `${file}.${process.pid}`;
        await writeFile(temporary, JSON.stringify({ stamp, answers: [...used] }));
        await rename(temporary, file);
      } catch {
        // A read-only disk: the next run takes as long as this one.
      }
    },
  };
}

async function cacheFolder(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const modules = join(folder, 'node_modules');
  if (await stat(modules).then((found) => found.isDirectory(), () => false)) return join(modules, '.cache', 'bitekst');
  const own = environment['XDG_CACHE_HOME'] ?? '';
  return join(own === '' ? join(homedir(), '.cache') : own, 'bitekst', createHash('sha256').update(folder).digest('hex').slice(0, 16));
}
