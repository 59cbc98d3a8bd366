import { createUnit, languagesOf, type AlignmentUnit, type TermEntry, type UnitState } from '../bitext/index.js';
import { ladder, vecalign } from './bead-files.js';
import type { Chunk, FileHeader, Format, FormatIssue, FormatWriter, ReaderOptions, TermFeature, TermFormat, UnitFeature, UnitFormat, WriterOptions } from './format.js';
import { i18nextResources } from './i18next.js';
import { jsonLines, termJsonLines } from './json-lines.js';
import { moses } from './moses.js';
import { po } from './po.js';
import { review } from './review.js';
import { readRecords, type ChunkSource } from './stream.js';
import { tbx, tbx2 } from './tbx.js';
import { deepl, termCsv, termTsv } from './term-table.js';
import { tmx } from './tmx.js';
import { csv, tsv } from './unit-table.js';
import { xliff } from './xliff.js';

/** Every format there is. */
export const formats: readonly Format[] = [tmx, xliff, csv, tsv, moses, po, jsonLines, i18nextResources, review, ladder, vecalign, tbx, tbx2, termCsv, termTsv, termJsonLines, deepl];

/** The format of a name such as `tmx`; `undefined` for a name that is none. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** The format that the end of a file's name tells, the longest that fits: `a.terms.csv` is a glossary, `a.csv` is not. */
export function formatOfFile(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  let best: { format: Format; length: number } | undefined;
  for (const format of formats) {
    for (const extension of format.extensions) {
      if (lower.endsWith(extension) && extension.length > (best?.length ?? 0)) best = { format, length: extension.length };
    }
  }
  return best?.format;
}

export type Feature = UnitFeature | TermFeature;

/** Something that one format holds and another does not, with words for it. */
export interface Loss {
  readonly feature: Feature;
  readonly message: string;
}

const words: ReadonlyMap<Feature, string> = new Map<Feature, string>([
  ['unitId', 'the names of units'], ['score', 'scores'], ['spans', 'where each side stands in its text'], ['segments', 'the segments that make up a side'], ['markup', 'markup inside texts'],
  ['origin', 'the origins of records'], ['domain', 'subject fields'], ['context', 'contexts that tell equal texts apart'], ['created', 'dates of making'], ['changed', 'dates of change'],
  ['author', 'authors'], ['state', 'states of translation'], ['quality', 'marks for quality'], ['notes', 'notes'], ['properties', 'properties of other programs'],
  ['lineBreaks', 'line breaks inside texts'], ['oneSided', 'sides without a counterpart'], ['manyLanguages', 'languages beyond two in one record'], ['manyPairs', 'pairs of languages beyond the first'],
  ['entryId', 'the ids of entries'], ['status', 'statuses of terms'], ['lemma', 'lemmas'], ['partOfSpeech', 'parts of speech'], ['gender', 'genders'], ['form', 'kinds of form (abbreviation, variant)'],
  ['termFrequency', 'frequencies of terms'], ['termDocuments', 'document counts of terms'], ['termNotes', 'notes on terms'], ['definition', 'definitions'], ['reasons', 'reasons of scores'],
  ['frequency', 'frequencies'], ['documents', 'document counts'], ['examples', 'examples'], ['alternatives', 'alternatives'], ['flags', 'flags'], ['synonyms', 'terms beyond the first of a language'],
]);

const messageOf = (feature: Feature, to: Format): string => `${to.title} cannot hold ${words.get(feature)!}`;

/**
 * What a file of one format may say that is lost in another; empty when all of it fits. A glossary becomes units, a pair of
 * terms each. Throws `RangeError` for units into a glossary: that would be an extraction of terms, not a conversion.
 */
export function lossOf(from: Format, to: Format): Loss[] {
  assertConvertible(from, to);
  const held: ReadonlySet<Feature> = from.content === 'terms' && to.content === 'units' ? new Set([...carried].filter((feature) => to.holds.has(feature as UnitFeature) || feature === 'synonyms')) : to.holds;
  return [...(from.holds as ReadonlySet<Feature>)].filter((feature) => !held.has(feature)).map((feature) => ({ feature, message: messageOf(feature, to) }));
}

/** What of an entry a unit can carry. */
const carried: ReadonlySet<Feature> = new Set<Feature>(['domain', 'score', 'notes', 'origin', 'created', 'changed', 'author', 'synonyms']);

function assertConvertible(from: Format, to: Format): void {
  if (from.content === 'units' && to.content === 'terms') {
    throw new RangeError(`got ${from.title} (texts) to be written as ${to.title} (a glossary), expected two formats of one kind; terms are extracted from texts, not converted`);
  }
}

export interface ConversionSource {
  readonly format: Format;
  /** For each part of the format, where its text comes from. */
  readonly parts: readonly (ChunkSource | Chunk)[];
  readonly options?: ReaderOptions;
}

export interface ConversionTarget {
  readonly format: Format;
  /** Takes the text to append to a part. Left out, nothing is written: the report says what would be. */
  readonly write?: (text: string, part: number) => void | Promise<void>;
  /** Languages, name and notes are the source's own where these options are silent. */
  readonly options?: WriterOptions;
}

/** What became of the records. */
export interface ConversionReport {
  readonly header: FileHeader;
  /** How many records were read and given to the writer. */
  readonly records: number;
  /** Of the features that the target cannot hold, those that were there, and in how many records. */
  readonly losses: readonly (Loss & { readonly records: number })[];
  /** What the reader met in the source. */
  readonly readIssues: readonly FormatIssue[];
  /** What the writer had to change or leave out. */
  readonly writeIssues: readonly FormatIssue[];
}

/** Reads one format and writes another, record by record. Throws `FormatError` where the source is wrong. */
export async function convert(source: ConversionSource, target: ConversionTarget): Promise<ConversionReport> {
  assertConvertible(source.format, target.format);
  const { write } = target;
  const append = async (texts: readonly string[]): Promise<void> => {
    if (write === undefined) return;
    for (const [part, text] of texts.entries()) if (text !== '') await write(text, part);
  };
  if (source.format.content === 'units') {
    return run(source.format.createReader(source.options), source, (unit: AlignmentUnit) => [unit], unitWriting(target.format as UnitFormat), target, append);
  }
  const reader = source.format.createReader(source.options);
  if (target.format.content === 'terms') return run(reader, source, (entry: TermEntry) => [entry], termWriting(target.format), target, append);
  return run(reader, source, unitsOfEntry, unitWriting(target.format), target, append, entryFeatures);
}

/** How a format is written and what it cannot hold. */
interface Writing<W> {
  create(options: WriterOptions): FormatWriter;
  /** The languages of a record, for formats that write one pair. */
  languagesOf(record: W): string[];
  readonly pairOnly: boolean;
  /** The features of a record that are lost. */
  lost(record: W, pair: readonly string[] | undefined): Feature[];
}

async function run<R extends AlignmentUnit | TermEntry, W extends AlignmentUnit | TermEntry>(
  reader: { readonly header: FileHeader; readonly issues: readonly FormatIssue[] } & Parameters<typeof readRecords<R>>[0],
  source: ConversionSource,
  recordsOf: (record: R) => W[],
  writing: Writing<W>,
  target: ConversionTarget,
  append: (texts: readonly string[]) => Promise<void>,
  lostBefore: (record: R) => Feature[] = () => [],
): Promise<ConversionReport> {
  let writer: FormatWriter | undefined;
  let pair: readonly string[] | undefined = target.options?.languages;
  let records = 0;
  const losses = new Map<Feature, number>();
  const start = (first: W | undefined): FormatWriter => {
    const { header } = reader;
    if (pair === undefined && writing.pairOnly && first !== undefined) {
      // The file's source language first, whatever the order in the record.
      const own = writing.languagesOf(first);
      pair = [...header.languages.filter((language) => own.includes(language)), ...own.filter((language) => !header.languages.includes(language))].slice(0, 2);
      if (pair.length < 2) pair = undefined;
    }
    return writing.create({
      ...(header.name !== undefined && { name: header.name }), ...(header.notes !== undefined && { notes: header.notes }), ...(pair !== undefined && { languages: pair }), ...target.options,
    });
  };
  for await (const record of readRecords(reader, ...source.parts)) {
    records++;
    const lost = new Set(lostBefore(record));
    for (const made of recordsOf(record)) {
      writer ??= start(made);
      for (const feature of writing.lost(made, pair)) lost.add(feature);
      await append((writer as FormatWriter<W>).push(made));
    }
    for (const feature of lost) losses.set(feature, (losses.get(feature) ?? 0) + 1);
  }
  writer ??= start(undefined);
  await append(writer.end());
  return {
    header: reader.header,
    records,
    losses: [...losses].map(([feature, count]) => ({ feature, message: messageOf(feature, target.format), records: count })),
    readIssues: reader.issues,
    writeIssues: writer.issues,
  };
}

function unitWriting(format: UnitFormat): Writing<AlignmentUnit> {
  const missing = new Set([...words.keys()].filter((feature) => !format.holds.has(feature as UnitFeature)));
  return {
    create: (options) => format.createWriter(options),
    languagesOf,
    pairOnly: !format.holds.has('manyPairs'),
    lost(unit, pair) {
      const languages = languagesOf(unit);
      const lost: Feature[] = [];
      for (const key of Object.keys(unit) as Feature[]) if (missing.has(key) && !isEmpty(unit, key)) lost.push(key);
      if (missing.has('lineBreaks') && languages.some((language) => /[\n\r]/u.test(unit[language]!))) lost.push('lineBreaks');
      if (missing.has('oneSided') && languages.filter((language) => unit[language] !== '').length < 2) lost.push('oneSided');
      if (missing.has('manyLanguages') && languages.length > 2) lost.push('manyLanguages');
      if (missing.has('manyPairs') && pair !== undefined && languages.length > 1 && !pair.every((language) => languages.includes(language))) lost.push('manyPairs');
      return lost;
    },
  };
}

/** Whether a member says nothing: a list without items, a side of one segment. */
function isEmpty(unit: AlignmentUnit, key: Feature): boolean {
  const value: unknown = unit[key];
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((held: unknown) => Array.isArray(held) && held.length < (key === 'segments' ? 2 : 1));
}

function termWriting(format: TermFormat): Writing<TermEntry> {
  const missing = new Set([...words.keys()].filter((feature) => !format.holds.has(feature as TermFeature)));
  return {
    create: (options) => format.createWriter(options),
    languagesOf: (entry) => Object.keys(entry.terms),
    pairOnly: !format.holds.has('manyLanguages'),
    lost: (entry, pair) => {
      const languages = Object.keys(entry.terms);
      return entryFeatures(entry).filter((feature) => missing.has(feature) && (feature !== 'manyLanguages' || (pair ?? languages.slice(0, 2)).join() !== languages.join()));
    },
  };
}

function entryFeatures(entry: TermEntry): Feature[] {
  const found = new Set<Feature>(['entryId']);
  for (const [member, value] of Object.entries(entry)) {
    if (member !== 'terms' && member !== 'entryId' && !(Array.isArray(value) && value.length === 0)) found.add(member as Feature);
  }
  const terms = Object.values(entry.terms);
  if (terms.length !== 2) found.add('manyLanguages');
  if (terms.some((list) => list.length > 1)) found.add('synonyms');
  for (const term of terms.flat()) {
    if (term.status !== 'approved') found.add('status');
    for (const [member, feature] of termMembers) if (term[member] !== undefined) found.add(feature);
  }
  return [...found];
}

const termMembers = [
  ['lemma', 'lemma'], ['partOfSpeech', 'partOfSpeech'], ['gender', 'gender'], ['form', 'form'], ['frequency', 'termFrequency'], ['documents', 'termDocuments'], ['notes', 'termNotes'],
] as const;

/** An entry as units: the n-th terms of its languages together, the last repeated; terms not to be used make none. */
function unitsOfEntry(entry: TermEntry): AlignmentUnit[] {
  const usable = Object.entries(entry.terms).map(([language, terms]) => [language, terms.filter(({ status }) => status === 'approved' || status === 'candidate')] as const).filter(([, terms]) => terms.length > 0);
  const count = Math.max(0, ...usable.map(([, terms]) => terms.length));
  if (usable.length < 2) return [];
  return Array.from({ length: count }, (_, i) => {
    const chosen = usable.map(([language, terms]) => [language, terms[Math.min(i, terms.length - 1)]!] as const);
    const state: UnitState = chosen.every(([, { status }]) => status === 'approved') ? 'reviewed' : 'initial';
    const { score, domain, notes, origin, created, changed, author } = entry;
    return createUnit(chosen.map(([language, { text }]) => [language, text] as const), {
      ...(count === 1 && { unitId: entry.entryId }), state,
      ...(score !== undefined && { score }), ...(domain !== undefined && { domain }), ...(notes !== undefined && { notes }), ...(origin !== undefined && { origin }),
      ...(created !== undefined && { created }), ...(changed !== undefined && { changed }), ...(author !== undefined && { author }),
    });
  });
}

