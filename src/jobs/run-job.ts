import { align } from '../align/index.js';
import { tabulateClaims } from '../bitext/index.js';
import type { Model } from '../model/index.js';
import { invalid, JobFailure, loadReaders, readObject, readText, type JobErrorCode } from './read-job.js';
import { beadRecords, claimRecords, type BeadRecord, type ClaimRecord } from './records.js';

/** What a job asks for: the alignment of a pair of documents, or the claims of a set of them. */
export type JobKind = 'align' | 'claims';

/** What holds for every job that does not say otherwise. Plain data but for the model. */
export interface JobDefaults {
  /** Of the texts in order; one for all, or one for each. Those left out are detected. */
  readonly languages?: readonly string[];
  /** Beads of both sides from this score on, 0 to 1; of claims, the links. */
  readonly minScore?: number;
  /** With the reasons of each bead. */
  readonly explain?: boolean;
  readonly model?: Model;
}

/** A job's name: its own, or the number of its line. */
export type JobId = string | number;

/** A job that was not done. */
export interface JobError {
  readonly id: JobId;
  readonly error: { readonly code: JobErrorCode; readonly message: string };
}

/** What an alignment says of one of its texts. */
export interface JobText {
  readonly language: string;
  readonly name?: string;
  /** How many segments it has. */
  readonly segments: number;
}

/** The alignment of a pair. */
export interface AlignJobResult {
  readonly id: JobId;
  readonly source: JobText;
  readonly target: JobText;
  readonly beads: readonly BeadRecord[];
}

/** The claims of a set. */
export interface ClaimsJobResult {
  readonly id: JobId;
  readonly documents: readonly JobText[];
  readonly claims: readonly ClaimRecord[];
}

/** What comes out of a job. */
export type JobResult = AlignJobResult | ClaimsJobResult | JobError;

/**
 * Does one job: a pair `{ id, source, target }` or a set `{ id, documents }`, as `schema/jobs.schema.json` has them. The same
 * job gives the same record, here or in another process; what is wrong with it is the record's `error`, never thrown.
 * `line` stands for an id where the job has none.
 */
export async function runJob(kind: JobKind, job: unknown, defaults: JobDefaults, line: number): Promise<JobResult> {
  const own = typeof job === 'object' && job !== null ? (job as { id?: unknown }).id : undefined;
  const id: JobId = typeof own === 'string' || typeof own === 'number' ? own : line;
  try {
    if (own !== undefined && own !== id) throw invalid('id', own, 'a string or a number');
    await loadReaders(job);
    return kind === 'align' ? alignPair(id, job, defaults) : await findClaims(id, job, defaults);
  } catch (error) {
    return { id, error: { code: error instanceof JobFailure ? error.code : 'failed', message: (error as Error).message } };
  }
}

function alignPair(id: JobId, job: unknown, { languages, minScore = 0, explain = false, model }: JobDefaults): AlignJobResult {
  const { source: from, target: to } = readObject(job, '', ['id', 'source', 'target']);
  const source = readText(from, 'source', languageOf(languages, 0));
  const target = readText(to, 'target', languageOf(languages, 1));
  const bitext = align(source, target, { explain, ...(model !== undefined && { model }) });
  const beads = minScore === 0 ? bitext.beads : bitext.beads.filter((bead) => bead.source.count > 0 && bead.target.count > 0 && bead.score >= minScore);
  return { id, source: describe(source), target: describe(target), beads: beadRecords(bitext, beads) };
}

async function findClaims(id: JobId, job: unknown, { languages, minScore, model }: JobDefaults): Promise<ClaimsJobResult> {
  const { documents } = readObject(job, '', ['id', 'documents']);
  if (!Array.isArray(documents) || documents.length < 2) throw invalid('documents', documents, 'an array of two texts or more');
  const texts = documents.map((text, index) => readText(text, `documents[${index}]`, languageOf(languages, index)));
  // Only here: threads that align pairs have no use for it.
  const { alignClaims } = await import('../claims/index.js');
  const alignment = alignClaims(texts, { ...(minScore !== undefined && { minScore }), ...(model !== undefined && { model }) });
  return { id, documents: texts.map(describe), claims: claimRecords(alignment, tabulateClaims(alignment)) };
}

const languageOf = (languages: readonly string[] | undefined, index: number): string | undefined => (languages?.length === 1 ? languages[0] : languages?.[index]);

const describe = ({ language, name, segments }: { language: string; name?: string; segments: readonly unknown[] }): JobText => ({ language, ...(name !== undefined && { name }), segments: segments.length });

/** What a run of lines came to. */
export interface JobLinesResult {
  /** A record a line, each line ended. */
  readonly text: string;
  readonly jobs: number;
  /** How many of them failed. */
  readonly failed: number;
}

/**
 * Does the jobs of some lines of a JSON Lines file, in UTF-8, whole lines only; `firstLine` is the number of the first of
 * them, from 1. Lines without anything but blanks are no jobs.
 */
export async function runJobLines(kind: JobKind, lines: Uint8Array, firstLine: number, defaults: JobDefaults): Promise<JobLinesResult> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const records: string[] = [];
  let failed = 0;
  let line = firstLine;
  for (let from = 0; from < lines.length; line++) {
    const newline = lines.indexOf(10, from);
    const to = newline < 0 ? lines.length : newline;
    const record = await runLine(kind, lines.subarray(from, to), line, defaults, decoder);
    from = to + 1;
    if (record === undefined) continue;
    if ('error' in record) failed++;
    records.push(`${JSON.stringify(record)}\n`);
  }
  return { text: records.join(''), jobs: records.length, failed };
}

async function runLine(kind: JobKind, bytes: Uint8Array, line: number, defaults: JobDefaults, decoder: TextDecoder): Promise<JobResult | undefined> {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { id: line, error: { code: 'invalidText', message: `got line ${line} with bytes that are not UTF-8` } };
  }
  if (text.trim() === '') return undefined;
  let job: unknown;
  try {
    job = JSON.parse(text);
  } catch (error) {
    return { id: line, error: { code: 'invalidJson', message: `got line ${line}, which is not JSON: ${(error as Error).message}` } };
  }
  return runJob(kind, job, defaults, line);
}
