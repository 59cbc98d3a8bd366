import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { JobDefaults, JobKind, JobLinesResult } from '../jobs/index.js';
import type { JobTask } from '../queue/index.js';
import { readLanguagePair, readLanguages, readMinScore, readWhole } from './arguments.js';
import { Refusal, type Context, type OptionSpec } from './host.js';
import { readStandardInput, refusalOf } from './input.js';
import { readModel } from './model-file.js';
import { compileLater, compileLightly, sweepAlone } from './tune-engine.js';

/** The options that `--jsonl` adds to a command. */
export const jobOptions: Readonly<Record<string, OptionSpec>> = { jsonl: { type: 'boolean' }, workers: { type: 'string' } };

// Options of a command that a job has no use for.
const others: readonly string[] = ['as', 'format', 'only', 'full'];

// How many bytes of whole lines travel together: enough that messages cost little, and not so much that a worker waits for
// another at the end. The first ones are small, so that every worker begins, and output starts, at once.
const mostBytes = 48 << 10;
const firstBytes = 4 << 10;

/**
 * Runs the jobs of a JSON Lines file: a record a line on standard output for each, in their order, whichever worker did it. At
 * most a few tasks a worker are read ahead, and nothing more is read while the output is not taken off. Resolves to 1 when
 * some job failed.
 */
export async function runJobStream(context: Context, kind: JobKind): Promise<0 | 1> {
  const { files, options, say, host, notice } = context;
  for (const option of others) if (options.has(option)) throw new Refusal(say('usage.notWithJsonl', { option: `--${option}` }));
  if (files.length > 1) throw new Refusal(`${say('usage.fileCount', { got: files.length, count: 1 })}. ${say('usage.tryHelp', { command: kind })}`);
  const workers = readWhole(options, 'workers', 0, say) ?? availableParallelism();
  const defaults = readDefaults(context, kind);
  const modelFile = options.get('model');
  // A model that is none is refused here, before any job.
  await readModel(context);
  const file = files[0] ?? '-';
  const source: AsyncIterable<Uint8Array> = file === '-' ? readStandardInput(context) : createReadStream(file);

  compileLater();
  compileLightly();
  if (workers > 1) sweepAlone();
  const { createJobPool } = await import('../queue/index.js');
  const pool = await createJobPool(workers);
  const run = async (lines: Uint8Array, firstLine: number): Promise<JobLinesResult> => {
    const task: JobTask = { kind, lines, firstLine, defaults, ...(modelFile !== undefined && { modelFile: String(modelFile) }) };
    return pool.run(task);
  };
  let failed = 0;
  let jobs = 0;
  try {
    await streamInOrder(source, 2 * Math.max(1, workers) + 1, run, async (result) => {
      failed += result.failed;
      jobs += result.jobs;
      if (result.text !== '' && host.stdout.write(result.text) === false && 'once' in host.stdout) await once(host.stdout as unknown as NodeJS.WriteStream, 'drain');
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined ? error : refusalOf(error, file, say);
  } finally {
    await pool.destroy();
  }
  if (failed > 0) notice(say('notice.jobsFailed', { failed, count: jobs }));
  return failed > 0 ? 1 : 0;
}

/** What the command's options say of every job. */
export function readDefaults({ options, say }: Context, kind: JobKind): Omit<JobDefaults, 'model'> {
  const lang = options.get('lang');
  const languages = lang === undefined ? undefined : (kind === 'align' ? readLanguagePair(options, say) : readLanguages(options, String(lang).split(',').length, say)).map((one) => one!);
  const minScore = readMinScore(options, say);
  return { ...(languages !== undefined && { languages }), ...(minScore !== undefined && { minScore }), ...(options.has('explain') && { explain: true }) };
}

type Run = (lines: Uint8Array, firstLine: number) => Promise<JobLinesResult>;

/**
 * Cuts a stream into tasks of whole lines, runs up to `limit` of them at a time, and hands their results on in the order of the
 * lines. Lines are not held back to fill a task while anyone is idle, so that whoever waits for an answer before the next question
 * gets it.
 */
async function streamInOrder(source: AsyncIterable<Uint8Array>, limit: number, run: Run, write: (result: JobLinesResult) => Promise<void>): Promise<void> {
  // Whole lines that wait for a place, and the beginning of a line whose end has not come.
  let waiting: Uint8Array[] = [];
  let tail: Uint8Array[] = [];
  const running: Promise<JobLinesResult | { readonly broken: unknown }>[] = [];
  let open = 0;
  let tasks = 0;
  let nextLine = 1;
  let ended = false;
  let wake = (): void => {};
  const sleep = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  let freed = (): void => {};

  const start = (): void => {
    while (open < limit && waiting.length > 0) {
      const lines = take();
      const first = nextLine;
      nextLine += countLines(lines);
      open++;
      tasks++;
      running.push(run(lines, first).catch((broken: unknown) => ({ broken })));
      wake();
    }
  };
  const take = (): Uint8Array => {
    const wanted = Math.min(mostBytes, firstBytes * 2 ** Math.min(8, Math.floor(tasks / limit)));
    const [first] = waiting;
    if (first!.length > wanted) {
      const newline = first!.indexOf(10, wanted - 1);
      if (newline >= 0 && newline + 1 < first!.length) {
        waiting[0] = first!.subarray(newline + 1);
        // Copied, since a view would travel with all that it looks at.
        return first!.slice(0, newline + 1);
      }
    }
    let size = 0;
    let count = 0;
    while (count < waiting.length && (count === 0 || size + waiting[count]!.length <= wanted)) size += waiting[count++]!.length;
    const lines = join(waiting.slice(0, count));
    waiting = waiting.slice(count);
    return lines;
  };

  const writing = (async (): Promise<void> => {
    for (;;) {
      const next = running.shift();
      if (next === undefined) {
        if (ended && waiting.length === 0) return;
        await sleep();
        continue;
      }
      const result = await next;
      if ('broken' in result) throw result.broken;
      await write(result);
      open--;
      start();
      freed();
    }
  })();
  let failure: { readonly error: unknown } | undefined;
  writing.catch((error: unknown) => {
    failure = { error };
    freed();
  });
  for await (const chunk of source) {
    const newline = chunk.lastIndexOf(10);
    if (newline < 0) tail.push(chunk);
    else {
      waiting.push(join([...tail, chunk.subarray(0, newline + 1)]));
      tail = newline + 1 < chunk.length ? [chunk.subarray(newline + 1)] : [];
    }
    start();
    while (waiting.length > 0 && failure === undefined) await new Promise<void>((resolve) => (freed = resolve));
    if (failure !== undefined) throw failure.error;
  }
  if (tail.length > 0) waiting.push(join(tail));
  ended = true;
  start();
  wake();
  await writing;
}

function countLines(lines: Uint8Array): number {
  let count = 0;
  for (let at = lines.indexOf(10); at >= 0; at = lines.indexOf(10, at + 1)) count++;
  return count;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
