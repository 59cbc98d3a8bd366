import type { AlignmentUnit, AnyUnit, TermEntry } from '../bitext/index.js';

/** A piece of a file: bytes in any encoding that the file declares (UTF-8 by default), or text. */
export type Chunk = string | Uint8Array;

/** What one record of a file is. */
export type FormatRecord = AlignmentUnit | TermEntry;

/** What a writer takes: units of whatever languages, or term entries. */
export type WritableRecord = AnyUnit | TermEntry;

/** What a file says about all its records. */
export interface FileHeader {
  /** The languages in the order in which the file names them: the source first. Empty where only the records say it. */
  readonly languages: readonly string[];
  /** The name of the whole: a title, the original document. */
  readonly name?: string;
  /** The program that made it. */
  readonly tool?: string;
  readonly notes?: readonly string[];
  readonly properties?: { readonly [name: string]: string };
}

/**
 * Something that a reader or writer met and did not do in silence: a character replaced, an element it does not know, a
 * record that the format cannot hold. The same finding is counted, not repeated.
 */
export interface FormatIssue {
  readonly code: FormatIssueCode;
  /** The first such finding in words. */
  readonly message: string;
  /** How many there were. */
  readonly count: number;
  /** Line of the first, from 1; left out by writers. */
  readonly line?: number;
}

export type FormatIssueCode =
  | 'characterReplaced'
  | 'lineBreakReplaced'
  | 'recordLeftOut'
  | 'elementLeftOut'
  | 'attributeLeftOut'
  | 'valueUnknown'
  | 'textChanged'
  | 'languageRepeated'
  | 'sourceRepeated'
  | 'idRepeated';

export interface ReaderOptions {
  /** The languages of the sides, source first, for files that do not say (Moses, headerless TSV, hunalign, gettext's source). */
  readonly languages?: readonly [source: string, target: string];
  /** The longest record in UTF-16 code units, header and comments included; a longer one is a `FormatError`. 16 Mi by default. */
  readonly maxRecordLength?: number;
  /** The status of terms in a file that says none. `candidate` by default: it claims nothing. */
  readonly termStatus?: 'candidate' | 'approved';
}

export interface WriterOptions {
  /** The languages to write, source first; the languages of the first record by default. */
  readonly languages?: readonly string[];
  /** The name of the whole. */
  readonly name?: string;
  /** Notes about the whole, where the format has a place for them. */
  readonly notes?: readonly string[];
  /** Between the cells of CSV, review and term tables; a comma by default. Spreadsheets in Dutch open semicolons. */
  readonly delimiter?: ',' | ';' | '\t';
}

/**
 * Takes a file piece by piece and gives the records that each piece completes. Where the pieces are cut changes nothing.
 * Throws `FormatError` at what the format forbids, and again at every later call.
 */
export interface FormatReader<R extends FormatRecord = FormatRecord> {
  /** Grows as the file is read; complete when the first record is given. */
  readonly header: FileHeader;
  readonly issues: readonly FormatIssue[];
  /** The part of the file to push next if memory is to stay constant; 0 for a format of one part. */
  readonly wants: number;
  push(chunk: Chunk, part?: number): R[];
  /** Says that a part is complete. */
  end(part?: number): R[];
}

/** Gives for each record the text to append to each part of the file. Nothing is held back that a crash may lose, but a group of gettext plurals. */
export interface FormatWriter<R extends WritableRecord = WritableRecord> {
  readonly issues: readonly FormatIssue[];
  push(record: R): readonly string[];
  end(): readonly string[];
}

/** What a record may say; a format says of each whether it can hold it. */
export type UnitFeature =
  | 'unitId' | 'score' | 'spans' | 'segments' | 'markup' | 'origin' | 'domain' | 'context' | 'created' | 'changed' | 'author' | 'state' | 'quality' | 'notes' | 'properties'
  /** Line breaks inside a side. */
  | 'lineBreaks'
  /** Sides without a counterpart. */
  | 'oneSided'
  /** More than two languages in one unit. */
  | 'manyLanguages'
  /** Units in different pairs of languages. */
  | 'manyPairs';

export type TermFeature =
  | 'entryId' | 'status' | 'lemma' | 'partOfSpeech' | 'gender' | 'form' | 'termFrequency' | 'termDocuments' | 'termNotes'
  | 'definition' | 'domain' | 'score' | 'reasons' | 'frequency' | 'documents' | 'examples' | 'alternatives' | 'flags' | 'notes' | 'origin' | 'created' | 'changed' | 'author' | 'properties'
  /** More than one term for a concept in one language. */
  | 'synonyms'
  /** More than two languages, or only one. */
  | 'manyLanguages';

interface FormatDescription {
  /** The name by which it is asked for: `tmx`. */
  readonly name: string;
  /** For people: `TMX 1.4`. */
  readonly title: string;
  /** File extensions with their dot, the usual first. */
  readonly extensions: readonly string[];
  /** The parts of the file by name; one for most, a text per language for Moses. */
  readonly parts: readonly string[];
}

/** A format of parallel text. */
export interface UnitFormat extends FormatDescription {
  readonly content: 'units';
  readonly holds: ReadonlySet<UnitFeature>;
  createReader(options?: ReaderOptions): FormatReader<AlignmentUnit>;
  createWriter(options?: WriterOptions): FormatWriter<AnyUnit>;
}

/** A format of glossaries. */
export interface TermFormat extends FormatDescription {
  readonly content: 'terms';
  readonly holds: ReadonlySet<TermFeature>;
  createReader(options?: ReaderOptions): FormatReader<TermEntry>;
  createWriter(options?: WriterOptions): FormatWriter<TermEntry>;
}

export type Format = UnitFormat | TermFormat;

export const defaultMaxRecordLength: number = 1 << 24;
