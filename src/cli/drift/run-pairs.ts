import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Tinypool } from 'tinypool';
import { packageVersion } from '../../queue/index.js';
import { createRunner, type DriftAnswer, type DriftAnswers, type DriftJob, type DriftTask } from './drift-task.js';

/** How pairs are compared. */
export interface RunOptions {
  readonly kind: DriftTask['kind'];
  readonly options: DriftTask['options'];
  readonly translations: DriftTask['translations'];
  /** Threads, this one included; 0 and 1 do it here. */
  readonly workers: number;
  readonly cache: DriftCache | undefined;
  readonly onStep: (done: number, total: number) => void;
}

// A thread costs a start and the model, as much as some dozens of documents do.
const leastForThreads = 24;
// Every thread has the texts of all jobs that are open at a time.
const charactersAtATime = 32_000_000;

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
  // This thread is one of them. From its source, in tests, it has no worker's file to run.
  const others = open.length < leastForThreads || import.meta.url.endsWith('.ts') ? 0 : Math.min(workers, open.length) - 1;
  const pool = others > 0 ? await createPool(others) : undefined;
  try {
    let done = jobs.length - open.length;
    for (const indexes of groupJobs(jobs, open)) {
      const task: DriftTask = { kind, options, translations, jobs: indexes.map((index) => jobs[index]!), taken: new Int32Array(new SharedArrayBuffer(4)) };
      const before = done;
      const onTaken = (): void => onStep(before + Math.min(indexes.length, Atomics.load(task.taken, 0)), jobs.length);
      const found = await Promise.all([runHere(task, onTaken), ...Array.from({ length: others }, async () => (await pool!.run(task, { name: 'runDriftTask' })) as DriftAnswers)]);
      for (const [index, answer] of found.flat()) answers[indexes[index]!] = answer;
      done += indexes.length;
      onStep(done, jobs.length);
    }
  } finally {
    await pool?.destroy();
  }
  const finished = answers.map((answer) => answer!);
  if (cache !== undefined) finished.forEach((answer, index) => cache.set(keys[index]!, answer));
  return finished;
}

async function createPool(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: new URL('worker.js', import.meta.url).href, minThreads: threads, maxThreads: threads });
}

async function runHere(task: DriftTask, onTaken: () => void): Promise<DriftAnswers> {
  const run = createRunner(task);
  const answers: (readonly [number, DriftAnswer])[] = [];
  for (;;) {
    // Lets the bar be drawn, and what other threads say be heard.
    await new Promise(setImmediate);
    const answer = run();
    if (answer === undefined) return answers;
    answers.push(answer);
    onTaken();
  }
}

function groupJobs(jobs: readonly DriftJob[], open: readonly number[]): number[][] {
  const groups: number[][] = [];
  let size = Infinity;
  for (const index of open) {
    if (size >= charactersAtATime) {
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
  const parts = [JSON.stringify([kind, accepted ?? null, hint?.isDeclared ?? null, options])];
  for (const file of [source, target, base?.source, base?.target, hint?.source, hint?.target]) parts.push(file === undefined ? '-' : `${file.path}\0${file.language}\0${file.text.length}\0${file.text}`);
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 27);
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
  const stamp = `${version} ${packageVersion()}`;
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
