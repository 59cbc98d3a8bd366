import type { Server } from 'node:http';
import { ServiceError } from '../bitext/index.js';
import type { JobLinesResult } from '../jobs/index.js';
import type { QueueWorker, WorkSummary } from './queue-worker.js';

/** Counts what a worker does. */
export interface WorkMeter {
  count(result: Pick<JobLinesResult, 'jobs' | 'failed'>, bytes: number, seconds: number): void;
  countError(): void;
  summary(): WorkSummary;
  /** Shards that took up to each of `secondBounds`, and all; and their time together. */
  times(): { readonly counts: readonly number[]; readonly sum: number };
}

/** Upper bounds of the histogram of a shard's time, s. */
const secondBounds: readonly number[] = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createWorkMeter(): WorkMeter {
  let shards = 0;
  let jobs = 0;
  let failedJobs = 0;
  let done = 0;
  let errors = 0;
  let sum = 0;
  const counts = [...secondBounds, Infinity].map(() => 0);
  return {
    count: (result, bytes, seconds) => {
      shards++;
      jobs += result.jobs;
      failedJobs += result.failed;
      done += bytes;
      sum += seconds;
      for (const [k, bound] of [...secondBounds, Infinity].entries()) if (seconds <= bound) counts[k]!++;
    },
    countError: () => void errors++,
    summary: () => ({ shards, jobs, failedJobs, bytes: done, errors }),
    times: () => ({ counts, sum }),
  };
}

/**
 * The text that Prometheus reads: counters of this worker since it began, and gauges of the whole run, left out where the server does
 * not answer (`bitekst_queue_up` is 0 then).
 */
export function formatMetrics(run: string, meter: WorkMeter, states: Readonly<Record<string, number>> | undefined, threads: number): string {
  const label = `run="${run}"`;
  const { shards, jobs, failedJobs, bytes, errors } = meter.summary();
  const { counts, sum } = meter.times();
  const family = (name: string, type: 'counter' | 'gauge' | 'histogram', help: string, samples: readonly (readonly [labels: string, value: number])[]): string =>
    [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([labels, value]) => `${labels.startsWith('_') ? `${name}${labels}` : `${name}{${labels}}`} ${value}`)].join('\n');
  const families = [
    family('bitekst_queue_jobs_total', 'counter', 'Document pairs or claim sets done by this worker.', [[`${label},result="done"`, jobs - failedJobs], [`${label},result="failed"`, failedJobs]]),
    family('bitekst_queue_shards_total', 'counter', 'Shards done by this worker.', [[label, shards]]),
    family('bitekst_queue_shard_errors_total', 'counter', 'Shards tried in vain by this worker.', [[label, errors]]),
    family('bitekst_queue_input_bytes_total', 'counter', 'Bytes of input done by this worker.', [[label, bytes]]),
    family('bitekst_queue_shard_seconds', 'histogram', 'Time of a shard, from its lines to its stored result.', [
      ...secondBounds.map((bound, k) => [`_bucket{${label},le="${bound}"}`, counts[k]!] as const),
      [`_bucket{${label},le="+Inf"}`, counts.at(-1)!],
      [`_sum{${label}}`, sum],
      [`_count{${label}}`, shards],
    ]),
    family('bitekst_queue_threads', 'gauge', 'Threads of this worker.', [[label, threads]]),
    family('bitekst_queue_up', 'gauge', 'Whether Redis answers.', [[label, states === undefined ? 0 : 1]]),
    ...(states === undefined ? [] : [family('bitekst_queue_shards', 'gauge', 'Shards of the run by state.', ['wait', 'active', 'delayed', 'failed', 'done'].map((state) => [`${label},state="${state}"`, states[state] ?? 0]))]),
  ];
  return `${families.join('\n')}\n`;
}

/** Where a worker tells of itself. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves `/metrics` for Prometheus and `/health` (200, or 503 where Redis does not answer) over HTTP, on the loopback alone unless
 * `host` says otherwise. Port 0 is any that is free. Throws `ServiceError` `address` where it cannot listen there.
 */
export async function serveMetrics(worker: Pick<QueueWorker, 'healthy' | 'metrics'>, port: number, host = '127.0.0.1'): Promise<MetricsServer> {
  // Loaded for those who ask for it.
  const { createServer } = await import('node:http');
  const server: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const answer = (status: number, type: string, text: string): void => {
      response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'GET only\n');
    else if (path === '/metrics') void worker.metrics().then((text) => answer(200, 'text/plain; version=0.0.4; charset=utf-8', text), () => answer(500, 'text/plain', 'failed\n'));
    else if (path === '/health') void worker.healthy().then((well) => answer(well ? 200 : 503, 'text/plain', well ? 'ok\n' : 'Redis does not answer\n'));
    else answer(404, 'text/plain', '/metrics or /health\n');
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ServiceError('address', `cannot serve metrics at ${host}:${port} (${error.code ?? error.message}): take another port`, error)));
    server.listen(port, host, resolve);
  });
  server.unref();
  return {
    port: (server.address() as { port: number }).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
