import { readFile } from 'node:fs/promises';
import { runJobLines, type JobDefaults, type JobKind, type JobLinesResult } from '../jobs/index.js';
import { loadModel, type Model } from '../model/index.js';
import { packNow, unpackNow } from './pack.js';

/** Some lines of jobs, as they travel to a worker. */
export interface JobTask {
  readonly kind: JobKind;
  /** Whole lines in UTF-8. */
  readonly lines: Uint8Array;
  readonly firstLine: number;
  readonly defaults: Omit<JobDefaults, 'model'>;
  /** A model that `bitekst train` made; without it, the one of the package. */
  readonly modelFile?: string;
}

/** A {@link JobTask} whose lines are deflated, as a queue keeps them. */
export interface PackedJobTask extends Omit<JobTask, 'lines'> {
  readonly packed: Uint8Array;
}

/** What a {@link PackedJobTask} came to: its records deflated, as a queue keeps them. */
export interface PackedJobResult extends Omit<JobLinesResult, 'text'> {
  readonly packed: Uint8Array;
}

let loaded: { readonly file: string; readonly model: Model } | undefined;

/** Does the jobs of a task, here; a model is read once a process or worker. */
export async function runJobTask({ kind, lines, firstLine, defaults, modelFile }: JobTask): Promise<JobLinesResult> {
  if (modelFile !== undefined && loaded?.file !== modelFile) loaded = { file: modelFile, model: loadModel(await readFile(modelFile)) };
  return runJobLines(kind, lines, firstLine, modelFile === undefined ? defaults : { ...defaults, model: loaded!.model });
}

/** {@link runJobTask} from deflated lines to deflated records, so that only those travel between threads. */
export async function runPackedTask({ packed, ...task }: PackedJobTask): Promise<PackedJobResult> {
  const { text, jobs, failed } = await runJobTask({ ...task, lines: unpackNow(packed) });
  // Copied, since a view would travel with all that it looks at.
  return { packed: new Uint8Array(packNow(Buffer.from(text))), jobs, failed };
}
