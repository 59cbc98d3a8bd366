import { readFile } from 'node:fs/promises';
import { runJobLines, type JobDefaults, type JobKind, type JobLinesResult } from '../jobs/index.js';
import { loadModel, type Model } from '../model/index.js';

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

let loaded: { readonly file: string; readonly model: Model } | undefined;

/** Does the jobs of a task, here; a model is read once a process or worker. */
export async function runJobTask({ kind, lines, firstLine, defaults, modelFile }: JobTask): Promise<JobLinesResult> {
  if (modelFile !== undefined && loaded?.file !== modelFile) loaded = { file: modelFile, model: loadModel(await readFile(modelFile)) };
  return runJobLines(kind, lines, firstLine, modelFile === undefined ? defaults : { ...defaults, model: loaded!.model });
}
