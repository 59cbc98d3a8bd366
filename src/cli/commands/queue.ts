import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { UnitFormat } from '../../formats/index.js';
import { openQueue, serveMetrics, unitsOfRecords, type JobQueue, type RunProgress, type RunStatus } from '../../queue/index.js';
import { readChoice, readWhole } from '../arguments.js';
import { Refusal, type Command, type Context } from '../host.js';
import { readStandardInput, refusalOf } from '../input.js';
import { readDefaults } from '../jobs.js';
import { readModel } from '../model-file.js';
import { replacementOf } from '../replace-file.js';
import { compileLater, compileLightly, sweepAlone } from '../tune-engine.js';

const actions = ['add', 'work', 'status', 'collect'] as const;
type Action = (typeof actions)[number];

/** The options of each action; all have `url`, `run` and `patience`. */
const actionOptions: Readonly<Record<Action, readonly string[]>> = {
  add: ['kind', 'lang', 'min-score', 'explain', 'model', 'shard', 'max-waiting'],
  work: ['workers', 'model', 'until-done', 'take-over', 'metrics-port', 'metrics-host'],
  status: ['format'],
  collect: ['out', 'no-wait', 'release'],
};

/** `bitekst queue`: the library's `JobQueue`, for jobs of more machines than one. */
export const queueCommand: Command = {
  options: {
    url: { type: 'string' },
    run: { type: 'string' },
    patience: { type: 'string' },
    kind: { type: 'string' },
    lang: { type: 'string', short: 'l' },
    'min-score': { type: 'string' },
    explain: { type: 'boolean' },
    model: { type: 'string' },
    shard: { type: 'string' },
    'max-waiting': { type: 'string' },
    workers: { type: 'string' },
    'until-done': { type: 'boolean' },
    'take-over': { type: 'string' },
    'metrics-port': { type: 'string' },
    'metrics-host': { type: 'string' },
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    'no-wait': { type: 'boolean' },
    release: { type: 'boolean' },
  },
  help: 'help.queue',
  run: async (context) => {
    const { files, options, say, host, notice } = context;
    const action = actions.find((one) => one === files[0]);
    if (action === undefined) throw new Refusal(`${say('queue.actions', { got: files[0] ?? '', actions: actions.join(', ') })}. ${say('usage.tryHelp', { command: 'queue' })}`);
    for (const other of new Set(Object.values(actionOptions).flat())) {
      if (options.has(other) && !actionOptions[action].includes(other)) throw new Refusal(say('queue.otherAction', { option: `--${other}`, action }));
    }
    const most = action === 'add' ? 1 : 0;
    if (files.length - 1 > most) throw new Refusal(`${say('usage.fileCount', { got: files.length - 1, count: most })}. ${say('usage.tryHelp', { command: 'queue' })}`);
    const address = options.get('url') ?? host.environment['BITEKST_REDIS_URL'];
    if (address === undefined || address === '') throw new Refusal(say('queue.noUrl'));
    const run = options.get('run');
    const patience = readWhole(options, 'patience', 0, say);
    const queue = await refusing(() => openQueue(String(address), { ...(run !== undefined && { run: String(run) }), ...(patience !== undefined && { patience: patience * 1000 }) }));
    try {
      if (!queue.durable && action !== 'status') notice(say('queue.notDurable'));
      return await refusing(() => runs[action](context, queue));
    } finally {
      await queue.close();
    }
  },
};

/** What the library says of a caller's mistake is, here, the user's. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

/** Ends with the first of the signals that ask a process to stop; a second one ends it at once, as ever. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

async function add(context: Context, queue: JobQueue): Promise<0 | 1> {
  const { files, options, say, notice, progress } = context;
  const kind = readChoice(options, 'kind', ['align', 'claims'] as const, say) ?? 'align';
  const file = files[1] ?? '-';
  const shardBytes = readWhole(options, 'shard', 1, say);
  const maxWaiting = readWhole(options, 'max-waiting', 1, say);
  const modelFile = options.get('model');
  // A model that is none is refused here, before any job.
  await readModel(context);
  const input = (async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* file === '-' ? readStandardInput(context) : createReadStream(file);
    } catch (error) {
      throw refusalOf(error, file, say);
    }
  })();
  let held = '';
  const label = say('queue.adding');
  const { shards, added, retried, complete } = await queue.add(input, {
    kind,
    defaults: readDefaults(context, kind),
    ...(modelFile !== undefined && { modelFile: String(modelFile) }),
    ...(shardBytes !== undefined && { shardBytes: shardBytes * 1024 }),
    ...(maxWaiting !== undefined && { maxWaiting }),
    signal: stopSignal(),
    onProgress: (now) => {
      progress.step(label, now.shards, now.shards);
      // Said once: adding may stand still for hours, and nobody is to wonder why.
      if (now.held === 'memory' && held !== 'memory') notice(say('queue.heldMemory'));
      held = now.held ?? held;
    },
  });
  progress.clear();
  notice(say('queue.added', { count: shards, added, known: shards - added, retried }));
  if (!complete) notice(say('queue.addStopped'));
  return complete ? 0 : 1;
}

async function work({ options, say, notice, host }: Context, queue: JobQueue): Promise<0 | 1> {
  const threads = readWhole(options, 'workers', 0, say) ?? availableParallelism();
  const takeOver = readWhole(options, 'take-over', 1, say);
  const port = readWhole(options, 'metrics-port', 0, say);
  const metricsHost = options.get('metrics-host');
  if (metricsHost !== undefined && port === undefined) throw new Refusal(say('usage.missingOption', { option: '--metrics-port' }));
  const modelFile = options.get('model');
  compileLater();
  compileLightly();
  // Others work beside it.
  sweepAlone();
  const worker = await queue.work({
    threads,
    untilDone: options.has('until-done'),
    signal: stopSignal(),
    ...(takeOver !== undefined && { takeOverAfter: takeOver * 1000 }),
    ...(modelFile !== undefined && { modelFile: String(modelFile) }),
  });
  const server = port === undefined ? undefined : await serveMetrics(worker, port, metricsHost === undefined ? undefined : String(metricsHost)).catch((error: unknown) => {
    worker.stop();
    throw error;
  });
  if (server !== undefined) notice(say('queue.metrics', { url: `http://${metricsHost === undefined ? '127.0.0.1' : String(metricsHost)}:${server.port}/metrics` }));
  try {
    if (host.stderr.isTTY === true) notice(say('queue.working'));
    const { shards, jobs, failedJobs } = await worker.finished;
    notice(say('queue.worked', { count: shards, jobs, failed: failedJobs }));
    return 0;
  } finally {
    server?.close();
  }
}

async function showStatus({ options, say, host }: Context, queue: JobQueue): Promise<0 | 1> {
  const format = readChoice(options, 'format', ['table', 'json'] as const, say) ?? 'table';
  const status = await queue.status();
  if (status === undefined) throw new Refusal(say('queue.noRun'));
  host.stdout.write(format === 'json' ? `${JSON.stringify({ durable: queue.durable, ...status }, null, 2)}\n` : formatStatus(status, say));
  return status.complete && status.shards.done === status.shards.all ? 0 : 1;
}

function formatStatus({ plan, complete, shards, jobs, failedJobs, bytes, bytesPerSecond, workers, failures }: RunStatus, say: Context['say']): string {
  const mebibytes = (value: number): string => (value / 2 ** 20).toFixed(2);
  const rows: (readonly [string, string])[] = [
    [say('queue.row.kind'), `${plan.kind}, bitekst ${plan.bitekst}`],
    [say('queue.row.shards'), `${shards.all}${complete ? '' : ` ${say('queue.stillAdding')}`}`],
    [say('queue.row.waiting'), String(shards.waiting)],
    [say('queue.row.active'), String(shards.active)],
    [say('queue.row.delayed'), String(shards.delayed)],
    [say('queue.row.failed'), String(shards.failed)],
    [say('queue.row.done'), `${shards.done}${shards.released === 0 ? '' : ` ${say('queue.released', { count: shards.released })}`}`],
    [say('queue.row.jobs'), `${jobs}${failedJobs === 0 ? '' : ` ${say('queue.errorRecords', { count: failedJobs })}`}`],
    [say('queue.row.input'), `${mebibytes(bytes)} MiB`],
    ...(bytesPerSecond === undefined ? [] : [[say('queue.row.rate'), `${mebibytes(bytesPerSecond)} MiB/s`] as const]),
    ...(workers === undefined ? [] : [[say('queue.row.workers'), String(workers)] as const]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  return `${[...lines, ...failures.map(({ shard, firstLine, reason }) => say('queue.failure', { shard, line: firstLine, reason }))].join('\n')}\n`;
}

async function collect(context: Context, queue: JobQueue): Promise<0 | 1> {
  const { options, say, notice } = context;
  const file = String(options.get('out') ?? '-');
  const release = options.has('release');
  if (release && file === '-') throw new Refusal(say('queue.releaseFile'));
  const progress = await queue.progress();
  if (progress === undefined) throw new Refusal(say('queue.noRun'));
  const target = await targetOf(context, file, progress);
  const { shards } = progress;
  if (shards.released > 0 && !(target === 'lines' && release)) throw new Refusal(say('queue.releasedBefore', { count: shards.released }));
  if (options.has('no-wait') && !(progress.complete && shards.done === shards.all)) {
    notice(say('queue.notDone', { done: shards.done, count: shards.all }));
    return 1;
  }
  const signal = stopSignal();
  const complete = target === 'lines' ? await collectLines(context, queue, file, release, signal) : await collectUnits(context, queue, file, target, signal);
  if (!complete) {
    notice(say('queue.collectStopped'));
    return 1;
  }
  const { jobs, failedJobs } = (await queue.progress()) ?? progress;
  if (release) await queue.remove();
  if (failedJobs > 0) notice(say('notice.jobsFailed', { failed: failedJobs, count: jobs }));
  return failedJobs > 0 ? 1 : 0;
}

/** What becomes of the results: their lines as they are, units in a format, or units in a memory. */
async function targetOf({ say }: Context, file: string, { plan }: RunProgress): Promise<'lines' | 'memory' | UnitFormat> {
  if (file === '-' || /\.jsonl$/iu.test(file)) return 'lines';
  // Loaded for those who ask for them: adding, working and collecting lines need neither.
  const [{ formatOfFile, formats }, { isMemoryPlace, nameOfPlace }] = await Promise.all([import('../../formats/index.js'), import('../../store/index.js')]);
  const format = isMemoryPlace(file) ? 'memory' : formatOfFile(file);
  if (format !== 'memory' && !(format?.content === 'units' && format.parts.length === 1)) {
    throw new Refusal(say('queue.unknownFile', { file: nameOfPlace(file), formats: ['.jsonl', '.btm', 'postgres://…', ...formats.filter((one) => one.content === 'units' && one.parts.length === 1).map(({ name }) => name)].join(', ') }));
  }
  if (plan.kind === 'claims') throw new Refusal(say('queue.claimsLines', { file: nameOfPlace(file) }));
  return format;
}

async function* mergedRecords({ say, progress }: Context, queue: JobQueue, signal: AbortSignal): AsyncGenerator<{ readonly index: number; readonly records: Uint8Array }> {
  const label = say('queue.collecting');
  for await (const shard of queue.results({ signal, onProgress: (merged, all) => progress.step(label, merged, all ?? merged + 1) })) yield shard;
  progress.clear();
}

/** How often, ms, results that are written are made safe and released. */
const releaseEvery = 5000;

async function collectLines(context: Context, queue: JobQueue, file: string, release: boolean, signal: AbortSignal): Promise<boolean> {
  const { host } = context;
  if (file === '-') {
    for await (const { records } of mergedRecords(context, queue, signal)) {
      if (records.length > 0 && host.stdout.write(records) === false && 'once' in host.stdout) await once(host.stdout as unknown as NodeJS.WriteStream, 'drain');
    }
    return !signal.aborted;
  }
  if (!release) {
    return writeWhole(context, file, async (write) => {
      for await (const { records } of mergedRecords(context, queue, signal)) await write(records);
      return !signal.aborted;
    });
  }
  // Written in place, since what is released is nowhere else: what the server says was safe stays, what stands behind it was not.
  return writing(context, file, async () => {
    const { shards, releasedBytes } = (await queue.progress())!;
    const { handle, bytes } = await openReleased(context, file, releasedBytes);
    let done = bytes;
    let next = shards.released;
    let saved = Date.now();
    const save = async (): Promise<void> => {
      await handle.sync();
      await queue.release(next, done);
      saved = Date.now();
    };
    try {
      for await (const { index, records } of mergedRecords(context, queue, signal)) {
        await handle.writeFile(records);
        done += records.length;
        next = index + 1;
        if (Date.now() - saved > releaseEvery) await save();
      }
      await save();
    } finally {
      await handle.close();
    }
    return !signal.aborted;
  });
}

async function openReleased({ say }: Context, file: string, bytes: number): Promise<{ handle: FileHandle; bytes: number }> {
  const handle = await open(file, bytes === 0 ? 'w' : constants.O_WRONLY | constants.O_APPEND).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Refusal(say('queue.otherFile', { file })) : error;
  });
  if ((await handle.stat()).size < bytes) {
    await handle.close();
    throw new Refusal(say('queue.otherFile', { file }));
  }
  await handle.truncate(bytes);
  return { handle, bytes };
}

async function collectUnits(context: Context, queue: JobQueue, file: string, target: 'memory' | UnitFormat, signal: AbortSignal): Promise<boolean> {
  if (target === 'memory') {
    const [{ withMemory }, { nameOfPlace }] = await Promise.all([import('../stored-memory.js'), import('../../store/index.js')]);
    return withMemory(context, file, true, async (memory) => {
      const sum = { added: 0, updated: 0, unchanged: 0, skipped: 0 };
      for await (const { records } of mergedRecords(context, queue, signal)) {
        const change = await memory.add([...unitsOfRecords(records)]);
        for (const name of ['added', 'updated', 'unchanged', 'skipped'] as const) sum[name] += change[name];
      }
      context.notice(context.say('import.done', { file: nameOfPlace(file), count: sum.added, ...sum }));
      return !signal.aborted;
    });
  }
  const writer = target.createWriter();
  return writeWhole(context, file, async (write) => {
    for await (const { records } of mergedRecords(context, queue, signal)) {
      let text = '';
      for (const unit of unitsOfRecords(records)) text += writer.push(unit).join('');
      await write(Buffer.from(text));
    }
    await write(Buffer.from(writer.end().join('')));
    return !signal.aborted;
  });
}

/** Takes the file's place when all is written. */
async function writeWhole(context: Context, file: string, work: (write: (bytes: Uint8Array) => Promise<void>) => Promise<boolean>): Promise<boolean> {
  return writing(context, file, async () => {
    const replacement = await replacementOf(file);
    const handle = await open(replacement.path, 'w');
    let complete = false;
    try {
      // Each behind the one before, in a pipe too.
      complete = await work((bytes) => handle.writeFile(bytes));
      if (complete && replacement.beside) await handle.sync();
    } finally {
      await handle.close();
      if (complete) await replacement.finish();
      else await replacement.abandon();
    }
    return complete;
  });
}

/** Says of the system's errors which file they are about. */
async function writing<T>({ say }: Context, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw code === undefined || syscall === undefined ? error : new Refusal(say('file.unwritable', { file, reason: code }));
  }
}

const runs: Readonly<Record<Action, (context: Context, queue: JobQueue) => Promise<0 | 1>>> = { add, work, status: showStatus, collect };
