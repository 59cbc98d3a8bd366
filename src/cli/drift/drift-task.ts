import { FormatError, type Issue } from '../../bitext/index.js';
import { acceptFiles, compareFiles, type AcceptedPair, type DriftFile, type DriftOptions } from '../../drift/index.js';

/** A file and its translation, as they travel to a worker. */
export interface DriftJob {
  readonly source: DriftFile;
  readonly target: DriftFile;
  readonly accepted?: AcceptedPair;
  /** The two as they were at a commit: what was accepted, where no lock says it. */
  readonly base?: { readonly source: DriftFile; readonly target: DriftFile };
  /** As `base`, but for a hint: the findings of content count, and what the source changed since is told beside them. */
  readonly hint?: { readonly source: DriftFile; readonly target: DriftFile; readonly isDeclared: boolean };
}

export interface DriftTask {
  readonly kind: 'compare' | 'accept';
  readonly jobs: readonly DriftJob[];
  readonly options: Omit<DriftOptions, 'translationOf'>;
  /** Source and target of every pair: where links should lead. */
  readonly translations: readonly (readonly [source: string, target: string])[];
  /** How many jobs are taken, over memory that all threads share: each takes the next one when it is free, so that none waits for another. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

export interface DriftAnswer {
  readonly issues: readonly Issue[];
  readonly state?: AcceptedPair;
  /** Which translations of other files the findings rest on. */
  readonly asked: readonly (readonly [path: string, translation: string | null])[];
  /** The file could not be read: said in words, with line and column. */
  readonly broken?: string;
}

/** The answers to some jobs of a task, by the numbers of the jobs. */
export type DriftAnswers = readonly (readonly [job: number, answer: DriftAnswer])[];

/** Does jobs of a task, in a worker, until all are taken. */
export function runDriftTask(task: DriftTask): DriftAnswers {
  const run = createRunner(task);
  const answers: (readonly [number, DriftAnswer])[] = [];
  for (let answer = run(); answer !== undefined; answer = run()) answers.push(answer);
  return answers;
}

/** Makes a function that does the next job of a task that nobody has taken; undefined where there is none. */
export function createRunner({ kind, jobs, options, translations, taken }: DriftTask): () => readonly [job: number, answer: DriftAnswer] | undefined {
  const translationOf = new Map(translations);
  const answerTo = (job: DriftJob): DriftAnswer => {
    const asked = new Map<string, string | null>();
    const lookUp = (path: string): string | undefined => {
      const found = translationOf.get(path);
      asked.set(path, found ?? null);
      return found;
    };
    try {
      if (kind === 'accept') return { issues: [], state: acceptFiles(job.source, job.target, job.accepted), asked: [] };
      return { issues: compare(job, { ...options, translationOf: lookUp }), asked: [...asked] };
    } catch (error) {
      // A broken catalogue is said of its file; the rest goes on.
      if (error instanceof FormatError) return { issues: [], asked: [], broken: error.message };
      throw error;
    }
  };
  return () => {
    const index = Atomics.add(taken, 0, 1);
    const job = jobs[index];
    return job === undefined ? undefined : [index, answerTo(job)];
  };
}

function compare({ source, target, accepted, base, hint }: DriftJob, options: DriftOptions): Issue[] {
  const basis = accepted ?? (base === undefined ? undefined : acceptFiles(base.source, base.target));
  const issues = compareFiles(source, target, basis, options);
  if (hint === undefined) return issues;
  const since = compareFiles(source, target, acceptFiles(hint.source, hint.target), { ...options, codes: ['stale', 'missing'], severities: {} });
  const told = new Set(issues.map(({ sourcePlace }) => sourcePlace?.line));
  // A commit that touched the translation may not have brought it up to date, and a change of the source may ask for nothing.
  for (const issue of since) if (!told.has(issue.sourcePlace?.line)) issues.push({ ...issue, severity: hint.isDeclared ? 'warning' : 'info', score: hint.isDeclared ? 0.8 : 0.5 });
  return issues;
}
