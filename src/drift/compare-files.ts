import { canonicalLanguage, createUnit, FormatError, type Issue } from '../bitext/index.js';
import { checkResourceValues, checkUnits } from '../check/index.js';
import { acceptDocuments, compareDocuments } from './compare-documents.js';
import { acceptEntries, compareEntries } from './compare-entries.js';
import type { AcceptedPair } from './lock.js';
import { readDriftSettings, type DriftOptions, type DriftSettings } from './options.js';
import { entriesOfResources, readCatalogue, readJsonPair, type DriftEntry } from './read-entries.js';
import { driftFormatOf, readDriftDocument, type DriftFile, type DriftFormat } from './read-file.js';

/**
 * What is wrong between a file and its translation, each finding with its place in both. With `accepted`, what changed since that
 * state was accepted: sentences of the source that are new, gone or other than they were while what answers them stands, and what
 * the checks find in what is new. Without it, what the checks find anywhere. Throws `FormatError` for a file of keys that cannot be
 * read, `RangeError` for options that are none, or for a file whose name ends in nothing that is read here.
 */
export function compareFiles(source: DriftFile, target: DriftFile, accepted?: AcceptedPair, options: DriftOptions = {}): Issue[] {
  const settings = readDriftSettings(options);
  if (formatOf(source, target) === 'document') return compareDocuments(readDriftDocument(source), readDriftDocument(target), accepted, settings);
  const { left, right, content } = readEntries(source, target, settings);
  return compareEntries(left, right, accepted, content(), settings);
}

/** The state of a file and its translation as they are, to be kept as accepted. `before` is what was accepted last: what did not change keeps its links. */
export function acceptFiles(source: DriftFile, target: DriftFile, before?: AcceptedPair): AcceptedPair {
  if (formatOf(source, target) === 'document') return acceptDocuments(readDriftDocument(source), readDriftDocument(target), before);
  const { left, right } = readEntries(source, target, readDriftSettings({}));
  return acceptEntries({ source: source.path, target: target.path }, left, right);
}

/** The hashes of a file's sentences or values, in order: what a state keeps of the source. */
export function contentHashes(file: DriftFile): readonly string[] {
  const format = driftFormatOf(file.path);
  if (format === 'document') return readDriftDocument(file).hashes;
  return format === 'po' ? readCatalogue(file, file.language, true).map(({ hash }) => hash) : entriesOfResources(readJsonPair(file, file), file).map(({ hash }) => hash);
}

/** The format that two files share. */
function formatOf(source: DriftFile, target: DriftFile): DriftFormat {
  const [a, b] = [driftFormatOf(source.path), driftFormatOf(target.path)];
  if (a === undefined || a !== b) throw new RangeError(`got ${source.path} and ${target.path}, expected two documents, two JSON files or two PO files`);
  return a;
}

interface Entries {
  readonly left: readonly DriftEntry[];
  readonly right: readonly DriftEntry[];
  readonly content: () => Issue[];
}

function readEntries(source: DriftFile, target: DriftFile, settings: DriftSettings): Entries {
  if (driftFormatOf(source.path) === 'po') {
    const left = named(source, () => readCatalogue(source, source.language, true));
    const right = named(target, () => readCatalogue(target, source.language, false));
    return { left, right, content: () => checkEntries(source, target, left, right, settings) };
  }
  const resources = readJsonPair(source, target);
  const [left, right] = [entriesOfResources(resources, source), entriesOfResources(resources, target)];
  // Both files are one namespace without a name: an id is a colon and the key.
  const content = (): Issue[] => checkResourceValues(resources, canonicalLanguage(source.language)!, canonicalLanguage(target.language)!, settings).map((issue) => ({ ...issue, ...(issue.unitId !== undefined && { unitId: issue.unitId.slice(1) }), values: withoutColon(issue.values) }));
  return { left, right, content };
}

function withoutColon(values: Issue['values']): Issue['values'] {
  const key = values['key'];
  return typeof key === 'string' ? { ...values, key: key.replace(/^:/u, '') } : values;
}

// The format's error knows the line, and not the file.
function named<T>(file: DriftFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(`${file.path}: ${error.format}`, error.line, error.column, error.message.slice(error.message.indexOf(': ') + 2));
  }
}

function checkEntries(source: DriftFile, target: DriftFile, left: readonly DriftEntry[], right: readonly DriftEntry[], settings: DriftSettings): Issue[] {
  const answers = new Map(right.map((entry) => [entry.key, entry]));
  const known = new Set(left.map(({ key }) => key));
  const issues: Issue[] = [];
  const key = (code: 'missing-key' | 'extra-key', entry: DriftEntry): void => {
    const severity = settings.severityOf.get(code);
    if (severity === undefined) return;
    issues.push({ code, severity, message: code === 'missing-key' ? 'key.missing' : 'key.extra', values: { key: entry.name }, source: null, target: null, score: 1, evidence: [], unitId: entry.key, ...(code === 'missing-key' ? { sourcePlace: entry.place } : { targetPlace: entry.place }) });
  };
  for (const entry of left) if (!answers.has(entry.key)) key('missing-key', entry);
  for (const entry of right) if (!known.has(entry.key)) key('extra-key', entry);
  const pairs = left.filter((entry) => answers.has(entry.key)).map((entry) => ({ entry, answer: answers.get(entry.key)! }));
  const units = pairs.map(({ entry, answer }) => createUnit([[source.language, entry.text], [target.language, answer.text]], { unitId: entry.key }));
  for (const issue of checkUnits(units, { ...settings.checks, source: source.language, target: target.language })) {
    const pair = pairs[issue.unit!]!;
    issues.push({ ...issue, sourcePlace: pair.entry.place, targetPlace: pair.answer.place });
  }
  return issues;
}
