import { checkTermEntryShape, assertTermEntry, createUnit, FormatError, isLanguageTag, type AlignmentUnit, type InlineTag, type Span, type TermEntry } from '../bitext/index.js';
import { defaultMaxRecordLength, type FormatReader, type FormatRecord, type ReaderOptions, type TermFormat, type UnitFormat } from './format.js';
import { IssueLog } from './issue-log.js';
import { createTextReader, LineSplitter } from './text-reader.js';
import { states } from './unit-values.js';

const format = 'bitekst JSON Lines';

/**
 * One unit a line, as JSON with `"version":1` and `"kind":"unit"` before its members. Holds all that a unit can say. Each
 * line stands for itself, so that files can be joined, cut and shuffled with the usual tools. The JSON Schema is
 * `bitekst/schema/records.schema.json`.
 */
export const jsonLines: UnitFormat = {
  name: 'jsonl',
  title: 'JSON Lines',
  content: 'units',
  extensions: ['.jsonl', '.ndjson'],
  parts: ['file'],
  holds: new Set([
    'unitId', 'score', 'spans', 'segments', 'markup', 'origin', 'domain', 'context', 'created', 'changed', 'author', 'state', 'quality', 'notes', 'properties',
    'lineBreaks', 'oneSided', 'manyLanguages', 'manyPairs',
  ]),
  createReader: (options) => createReader(options, 'unit', readUnit),
  createWriter: () => ({
    issues: [],
    push: (unit) => [`${JSON.stringify({ version: 1, kind: 'unit', ...unit })}\n`],
    end: () => [''],
  }),
};

/** One term entry a line, as JSON with `"version":1` and `"kind":"term"` before its members. */
export const termJsonLines: TermFormat = {
  name: 'terms-jsonl',
  title: 'JSON Lines of terms',
  content: 'terms',
  extensions: ['.terms.jsonl'],
  parts: ['file'],
  holds: new Set([
    'entryId', 'status', 'lemma', 'partOfSpeech', 'gender', 'form', 'termFrequency', 'termDocuments', 'termNotes', 'definition', 'domain', 'score', 'reasons', 'frequency', 'documents',
    'examples', 'alternatives', 'flags', 'notes', 'origin', 'created', 'changed', 'author', 'properties', 'synonyms', 'manyLanguages',
  ]),
  createReader: (options) => createReader(options, 'term', readTerm),
  createWriter: () => ({
    issues: [],
    push: (entry) => [`${JSON.stringify({ version: 1, kind: 'term', ...entry })}\n`],
    end: () => [''],
  }),
};

function createReader<R extends FormatRecord>(options: ReaderOptions = {}, kind: string, read: (members: [string, unknown][]) => R): FormatReader<R> {
  const log = new IssueLog();
  const lines = new LineSplitter(format, options.maxRecordLength ?? defaultMaxRecordLength);
  let lineNumber = 0;

  function readLine(line: string, records: R[]): void {
    lineNumber++;
    if (line.trim() === '') return;
    const fail = (column: number, problem: string): FormatError => new FormatError(format, lineNumber, column, problem);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      // V8 says "at position N"; other engines say less.
      throw fail(1 + Number(/position (\d+)/u.exec(String(error))?.[1] ?? 0), (error as Error).message);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(1, `got ${line.slice(0, 40)}, expected an object`);
    const { version, kind: found } = value as { version?: unknown; kind?: unknown };
    if (version === undefined && found === undefined) throw fail(1, `got a record without version and kind, expected "version": 1 and "kind": "${kind}" in every line`);
    if (version !== 1) throw fail(1, `got version ${JSON.stringify(version) ?? 'none'}, expected 1; a newer bitekst may have written it`);
    if (found !== kind) throw fail(1, `got a record of kind ${JSON.stringify(found) ?? 'none'}, expected "${kind}"`);
    if (countNames(line) > countMembers(value)) log.add('attributeLeftOut', 'a record has a member of one name twice; the last of them was read', lineNumber);
    try {
      records.push(read(Object.entries(value).filter(([name]) => name !== 'version' && name !== 'kind')));
    } catch (error) {
      throw error instanceof RangeError ? fail(1, error.message) : error;
    }
  }

  return createTextReader<R>(format, {
    header: { languages: [] },
    get issues() {
      return log.issues;
    },
    push(text) {
      const records: R[] = [];
      for (const line of lines.push(text)) readLine(line, records);
      return records;
    },
    end() {
      const records: R[] = [];
      for (const line of lines.end()) readLine(line, records);
      return records;
    },
    place: () => lines.place(),
  });
}

/** How many members the objects of a value have, however deep it is. */
function countMembers(value: unknown): number {
  let members = 0;
  const open: unknown[] = [value];
  for (let one = open.pop(); open.length > 0 || one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const held: unknown[] = Object.values(one);
    if (!Array.isArray(one)) members += held.length;
    for (const inner of held) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return members;
}

/** How many names of members well-formed JSON has: texts before a colon. `JSON.parse` keeps one of those that are the same. */
function countNames(json: string): number {
  let names = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    for (at++; json.charCodeAt(at) !== 0x22; at++) if (json.charCodeAt(at) === 0x5c) at++;
    at++;
    while (/\s/u.test(json.charAt(at))) at++;
    if (json.charCodeAt(at) === 0x3a) names++;
  }
  return names;
}

function readTerm(members: [string, unknown][]): TermEntry {
  const entry = checkTermEntryShape(Object.fromEntries(members));
  assertTermEntry(entry);
  return entry;
}

function readUnit(members: [string, unknown][]): AlignmentUnit {
  const texts: [string, string][] = [];
  const metadata: [string, unknown][] = [];
  for (const [name, value] of members) {
    const check = memberChecks.get(name);
    if (check !== undefined) {
      if (!check(value)) throw new RangeError(`got ${name}: ${(JSON.stringify(value) ?? '').slice(0, 60)}, which is not what a unit holds there`);
      metadata.push([name, value]);
    } else if (isLanguageTag(name)) {
      if (typeof value !== 'string') throw new RangeError(`got ${(JSON.stringify(value) ?? '').slice(0, 60)} as the text in "${name}", expected a string`);
      texts.push([name, value]);
    } else throw new RangeError(`got a unit with the member ${JSON.stringify(name.slice(0, 40))}, expected a language or one of ${[...memberChecks.keys()].join(', ')}`);
  }
  if (texts.length === 0) throw new RangeError('got a unit without text, expected at least one language');
  const unit = createUnit(texts, Object.fromEntries(metadata));
  for (const [language, text] of texts) {
    for (const { offset } of unit.markup?.[language] ?? []) if (offset > text.length) throw new RangeError(`got markup at ${offset} in "${language}", expected at most ${text.length}`);
    for (const { to } of unit.segments?.[language] ?? []) if (to > text.length) throw new RangeError(`got a segment up to ${to} in "${language}", expected at most ${text.length}`);
  }
  return unit;
}

type Check = (value: unknown) => boolean;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isOffset: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const bySide = (check: Check): Check => (value) => isRecord(value) && Object.entries(value).every(([language, held]) => isLanguageTag(language) && check(held));
const isSpan: Check = (value) => {
  const { from, to } = (value ?? {}) as Partial<Span>;
  return isOffset(from) && isOffset(to) && from! <= to!;
};
const isTag: Check = (value) => {
  const { offset, kind, tagId, type, code } = (value ?? {}) as Partial<InlineTag>;
  return isOffset(offset) && (kind === 'open' || kind === 'close' || kind === 'point') && isText(tagId) && (type === undefined || isText(type)) && (code === undefined || isText(code));
};
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);

const memberChecks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['unitId', isText], ['score', isShare], ['spans', bySide(isSpan)], ['segments', bySide(listOf(isSpan))], ['markup', bySide(listOf(isTag))],
  ['origin', isText], ['domain', isText], ['context', isText], ['created', isText], ['changed', isText], ['author', isText],
  ['state', (value) => states.has(value as string)], ['quality', isShare], ['notes', listOf(isText)], ['properties', (value) => isRecord(value) && Object.values(value).every(isText)],
]);
