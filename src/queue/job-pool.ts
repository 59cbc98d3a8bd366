import type { JobError, JobLinesResult } from '../jobs/index.js';
import type { JobTask, PackedJobResult, PackedJobTask } from './job-task.js';
import { pack, unpack } from './pack.js';
import { threadFile } from './place.js';

/** Threads that do the jobs of lines. */
export interface JobPool {
  /** The records of a task's jobs. Jobs that kill their thread become error records; the others of the task are kept. */
  run(task: JobTask): Promise<JobLinesResult>;
  /** As {@link run}, with lines and records deflated (RFC 1951), both in the thread that does the work. */
  runPacked(task: PackedJobTask): Promise<PackedJobResult>;
  destroy(): Promise<void>;
}

/** A pool of `threads` worker threads; with 0 the work is done here, and nothing else meanwhile. */
export async function createJobPool(threads: number): Promise<JobPool> {
  if (threads === 0) {
    // Only here: a process whose threads do the work has no use for what aligns.
    const { runJobTask, runPackedTask } = await import('./job-task.js');
    // Lets output go and input come between two tasks.
    const pause = (): Promise<void> => new Promise(setImmediate);
    return {
      run: async (task) => {
        await pause();
        return runJobTask(task);
      },
      runPacked: async (task) => {
        await pause();
        return runPackedTask(task);
      },
      destroy: async () => {},
    };
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: threadFile(), minThreads: threads, maxThreads: threads });
  const run: Run = (task) => pool.run(task) as Promise<JobLinesResult>;
  return {
    run: (task) => runWhole(run, task),
    runPacked: async (task) => {
      try {
        return (await pool.run(task, { name: 'runPackedTask' })) as PackedJobResult;
      } catch (error) {
        const { packed, ...rest } = task;
        return packResult(await runApart(run, { ...rest, lines: await unpack(packed) }, error as Error));
      }
    },
    destroy: () => pool.destroy(),
  };
}

type Run = (task: JobTask) => Promise<JobLinesResult>;

async function runWhole(run: Run, task: JobTask): Promise<JobLinesResult> {
  try {
    return await run(task);
  } catch (error) {
    return runApart(run, task, error as Error);
  }
}

// A worker that dies (a job beyond its memory) takes its task with it: the jobs are done again one by one, and the one that
// kills its worker becomes an error record.
async function runApart(run: Run, task: JobTask, { message }: Error): Promise<JobLinesResult> {
  const single = splitLines(task.lines);
  if (single.length <= 1) return failedLine(task.lines, task.firstLine, message);
  const results: JobLinesResult[] = [];
  for (const [index, lines] of single.entries()) results.push(await runWhole(run, { ...task, lines, firstLine: task.firstLine + index }));
  return joinResults(results);
}

/** A result as a queue keeps it. */
export async function packResult({ text, jobs, failed }: JobLinesResult): Promise<PackedJobResult> {
  return { packed: await pack(Buffer.from(text)), jobs, failed };
}

/** The record of a line whose job could not be done. */
export function failedLine(line: Uint8Array, number: number, message: string): JobLinesResult {
  const record: JobError = { id: idOf(line) ?? number, error: { code: 'failed', message } };
  return { text: `${JSON.stringify(record)}\n`, jobs: 1, failed: 1 };
}

/** The results of lines that follow each other as one. */
export function joinResults(results: readonly JobLinesResult[]): JobLinesResult {
  return { text: results.map(({ text }) => text).join(''), jobs: results.reduce((sum, one) => sum + one.jobs, 0), failed: results.reduce((sum, one) => sum + one.failed, 0) };
}

function idOf(line: Uint8Array): string | number | undefined {
  try {
    const { id } = JSON.parse(new TextDecoder().decode(line)) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Lines one by one, each with its end. */
export function splitLines(lines: Uint8Array): Uint8Array[] {
  const single: Uint8Array[] = [];
  for (let from = 0; from < lines.length; ) {
    const newline = lines.indexOf(10, from);
    const to = newline < 0 ? lines.length : newline + 1;
    single.push(lines.subarray(from, to));
    from = to;
  }
  return single;
}
