import { isLanguageTag, type SegmentedText } from '../bitext/index.js';
import type * as Documents from '../documents/index.js';
import type { DocumentFormat } from '../documents/index.js';
import { detectLanguage, fromSegments } from '../segment/index.js';

/** Why a job failed. `invalidText`: not UTF-8; `invalidJson`; `invalidJob`: JSON, but no job; `noLanguage`: none given and none found; `failed`: a fault of ours. */
export type JobErrorCode = 'invalidText' | 'invalidJson' | 'invalidJob' | 'noLanguage' | 'failed';

/** A job that cannot be done; caught where jobs are run, never seen outside. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  readonly code: JobErrorCode;

  constructor(code: JobErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type JobObject = Readonly<Record<string, unknown>>;

/** A value out of JSON as an object with no members but those of `known`. */
export function readObject(value: unknown, at: string, known: readonly string[]): JobObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(at, value, 'an object');
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) throw new JobFailure('invalidJob', `got ${at === '' ? 'a job' : at} with the member "${name.slice(0, 80)}", expected ${known.join(', ')}`);
  }
  return value as JobObject;
}

// Loaded with the first text that is one: a thread whose jobs have sentences would take longer to load it than to do some jobs.
let documents: typeof Documents | undefined;

/** Loads what {@link readText} needs to read the texts of a job, whatever it is. */
export async function loadReaders(job: unknown): Promise<void> {
  if (documents === undefined && textsOf(job).some((text) => typeof text === 'string' || (typeof text === 'object' && text !== null && 'text' in text))) documents = await import('../documents/index.js');
}

function textsOf(job: unknown): unknown[] {
  const { source, target, documents: several } = (job ?? {}) as { readonly source?: unknown; readonly target?: unknown; readonly documents?: unknown };
  return [source, target, ...(Array.isArray(several) ? (several as unknown[]) : [])];
}

/**
 * Reads a text of a job, for which {@link loadReaders} has loaded what is needed: a string; an array of sentences, kept as they are; or an object with `text` or `segments` and what is
 * known of them. `language` holds where the object has none; undefined: it is detected.
 */
export function readText(value: unknown, at: string, language: string | undefined): SegmentedText {
  if (typeof value === 'string') return cut(value, at, language, 'text', undefined);
  if (Array.isArray(value)) return keep(value, at, language, undefined);
  if (typeof value !== 'object' || value === null) throw invalid(at, value, 'a text: a string, an array of sentences, or an object');
  const object = readObject(value, at, ['text', 'segments', 'language', 'name', 'format']);
  const own = object['language'];
  if (own !== undefined && (typeof own !== 'string' || !isLanguageTag(own))) throw invalid(`${at}.language`, own, 'a BCP 47 tag such as "en"');
  const name = object['name'];
  if (name !== undefined && typeof name !== 'string') throw invalid(`${at}.name`, name, 'a string');
  const { text, segments, format } = object;
  if ((text === undefined) === (segments === undefined)) throw invalid(at, value, 'one of "text" and "segments"');
  if (segments !== undefined) {
    if (format !== undefined) throw invalid(`${at}.format`, format, 'none: segments are kept as they are');
    if (!Array.isArray(segments)) throw invalid(`${at}.segments`, segments, 'an array of sentences');
    return keep(segments, `${at}.segments`, own ?? language, name);
  }
  if (typeof text !== 'string') throw invalid(`${at}.text`, text, 'a string');
  const { documentFormats } = documents!;
  if (format !== undefined && !documentFormats.includes(format as DocumentFormat)) throw invalid(`${at}.format`, format, `one of ${documentFormats.join(', ')}`);
  return cut(text, at, own ?? language, (format as DocumentFormat | undefined) ?? 'text', name);
}

function cut(text: string, at: string, language: string | undefined, format: DocumentFormat, name: string | undefined): SegmentedText {
  const { parseDocument, segmentDocument } = documents!;
  const document = parseDocument(text, format);
  return segmentDocument(document, language ?? detect(document.prose, at), name === undefined ? {} : { name }).text;
}

function keep(segments: readonly unknown[], at: string, language: string | undefined, name: string | undefined): SegmentedText {
  segments.forEach((segment, index) => {
    if (typeof segment !== 'string') throw invalid(`${at}[${index}]`, segment, 'a string');
  });
  return fromSegments(segments as readonly string[], language ?? detect(segments.join('\n'), at), name === undefined ? {} : { name });
}

function detect(text: string, at: string): string {
  const { language } = detectLanguage(text);
  if (language === null) throw new JobFailure('noLanguage', `got ${at} without a language, and it is neither English nor Dutch for certain; expected "language" in it`);
  return language;
}

/** What stands at `at` is not what is expected there. */
export function invalid(at: string, value: unknown, expected: string): JobFailure {
  return new JobFailure('invalidJob', `got ${at === '' ? 'a job' : at}: ${(JSON.stringify(value) ?? String(value)).slice(0, 80)}, expected ${expected}`);
}
