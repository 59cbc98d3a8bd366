import { checkTermEntryShape, FormatError, termEntryId, type PartOfSpeech, type Term, type TermEntry, type TermExample, type TermStatus } from '../bitext/index.js';
import { formatRow, type Row } from './delimited.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type FormatWriter, type ReaderOptions, type TermFeature, type TermFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { fileStart, formatNotes, parseNotes, wellFormedText } from './plain-text.js';
import { columnName, languageOfColumn, TableReader, type TableHeader } from './table.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { addProperty, checkLanguages, languageIn, parseShare } from './unit-values.js';

const written = ['source', 'target', 'source_lang', 'target_lang', 'pos', 'status', 'frequency', 'score', 'context_source', 'context_target', 'note', 'id', 'details'] as const;
type ColumnName = (typeof written)[number] | 'definition' | 'domain';
type Column = { readonly holds: ColumnName } | { readonly holds: 'language'; readonly language: string } | { readonly holds: 'property'; readonly name: string };

const columnsByName: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ...written.map((name): [string, ColumnName] => [name, name]),
  ['definition', 'definition'], ['domain', 'domain'], ['subject', 'domain'], ['subject_field', 'domain'],
  ['source_term', 'source'], ['term', 'source'], ['src', 'source'], ['target_term', 'target'], ['translation', 'target'], ['trg', 'target'], ['tgt', 'target'],
  ['source_language', 'source_lang'], ['target_language', 'target_lang'], ['part_of_speech', 'pos'], ['notes', 'note'], ['comment', 'note'],
]);

const holds: ReadonlySet<TermFeature> = new Set<TermFeature>([
  'entryId', 'status', 'lemma', 'partOfSpeech', 'gender', 'form', 'termFrequency', 'termDocuments', 'termNotes', 'definition', 'domain', 'score', 'reasons', 'frequency', 'documents',
  'examples', 'alternatives', 'flags', 'notes', 'origin', 'created', 'changed', 'author', 'properties', 'synonyms',
]);

/**
 * A glossary for a spreadsheet: a pair of terms a row. `status` is the target's, and the source's unless `details` says
 * otherwise; a concept with more terms has more rows with one `id`, in any order. What has no column of its own stands in
 * `details` as JSON: leave it alone and nothing is lost; what a person changes in the other columns wins.
 *
 * Reads commas, semicolons or tabs, columns in any order, languages as columns (`en`, `nl`, `Dutch`), and unknown columns as
 * properties. Entries are given at the end of the file, since rows that belong together may have been sorted apart.
 */
export const termCsv: TermFormat = termTable('terms-csv', 'CSV of terms', ',', ['.terms.csv']);

/** As {@link termCsv}, with tabs. */
export const termTsv: TermFormat = termTable('terms-tsv', 'TSV of terms', '\t', ['.terms.tsv']);

function termTable(name: string, title: string, delimiter: string, extensions: readonly string[]): TermFormat {
  return {
    name, title, content: 'terms', extensions, parts: ['file'], holds,
    createReader: (options) => createTableReader(title, delimiter, options),
    createWriter: (options) => createTableWriter(delimiter === '\t' ? delimiter : options?.delimiter ?? delimiter, options),
  };
}

/**
 * DeepL's glossary: source, target, and their languages, without a header. One translation for each source term, the first
 * that may be used; rejected terms, and concepts without a usable translation, are left out and counted. Reading takes every
 * pair for approved unless the options say `candidate`.
 */
export const deepl: TermFormat = {
  name: 'deepl',
  title: 'DeepL glossary',
  content: 'terms',
  extensions: ['.deepl.csv'],
  parts: ['file'],
  holds: new Set<TermFeature>([]),
  createReader: createDeeplReader,
  createWriter: createDeeplWriter,
};

// ---- reading

/** A concept while its rows are read. */
interface Draft {
  readonly terms: Map<string, Term[]>;
  members: Partial<TermEntry>;
  readonly properties: Map<string, string>;
}

function createTableReader(format: string, usual: string, options: ReaderOptions = {}): FormatReader<TermEntry> {
  const log = new IssueLog();
  const languages = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const absent = options.termStatus ?? 'candidate';
  const drafts = new Map<string, Draft>();
  let header: FileHeader = { languages: languages ?? [] };

  const table = new TableReader<readonly Column[]>({
    format,
    ...(usual === '\t' && { delimiter: '\t' }),
    maxLength: options.maxRecordLength ?? defaultMaxRecordLength,
    isHeader: () => true,
    readHeader(cells, line): TableHeader<readonly Column[]> {
      const columns = readColumns(cells);
      const named = columns.flatMap((column) => (column.holds === 'language' ? [column.language] : []));
      const has = (name: string): boolean => columns.some((column) => column.holds === name);
      if (named.length === 0 && !(has('source') && has('target'))) throw new FormatError(format, line, 1, `got the columns ${cells.slice(0, 12).join(', ').slice(0, 120)}, expected source and target, or a column for each language`);
      if (named.length > 0) header = { languages: named };
      return { columns, isHeader: true, unknown: columns.flatMap(({ holds }, position) => (holds === 'property' ? [position] : [])) };
    },
    readRow,
    log,
  });

  function readRow({ cells, line }: Row, columns: readonly Column[]): void {
    if (cells.slice(columns.length).some((cell) => cell !== '')) throw new FormatError(format, line, 1, `got ${cells.length} cells, expected at most ${columns.length}: the header has no more; a cell with the delimiter in it must be quoted`);
    const cell = (name: ColumnName): string => cells[columns.findIndex((column) => column.holds === name)] ?? '';
    const details = readDetails(cell('details'), line, log);
    const sides: [string, string][] = columns.flatMap((column, i): [string, string][] => (column.holds === 'language' && (cells[i] ?? '') !== '' ? [[column.language, cells[i]!]] : []));
    if (sides.length === 0) {
      for (const [i, side] of (['source', 'target'] as const).entries()) {
        if (cell(side) === '') continue;
        const tag = cell(`${side}_lang`);
        if (tag === '' && languages === undefined) throw new FormatError(format, line, 1, `got a row without ${side}_lang, and no languages were named`);
        sides.push([tag === '' ? languages![i]! : languageIn(format, tag, line, 1), cell(side)]);
      }
    }
    if (sides.length === 0) {
      if (cells.some((text) => text !== '')) log.add('recordLeftOut', 'a row without terms says nothing', line);
      return;
    }
    if (sides.length === 2 && sides[0]![0] === sides[1]![0]) throw new FormatError(format, line, 1, `got both sides in "${sides[0]![0]}", expected two languages`);

    const status = readStatus(cell('status'), absent, line, log);
    const part = readPart(cell('pos'), line, log);
    const terms = new Map(sides.map(([language, text], i): [string, Term[]] => {
      const own = (sides.length === 2 ? details[i === 0 ? 'source' : 'target'] : details[cell('target') === '' ? 'source' : 'target']) ?? {};
      const term: Record<string, unknown> = { text, status, ...(part !== undefined && { partOfSpeech: part }), ...own };
      // `null` says that this side has none, where the column speaks of the other.
      return [language, [Object.fromEntries(Object.entries(term).filter(([, value]) => value !== null)) as unknown as Term]];
    }));
    const id = cell('id') === '' ? termEntryId(Object.fromEntries(terms)) : cell('id');
    let draft = drafts.get(id);
    if (draft === undefined) drafts.set(id, (draft = { terms: new Map(), members: {}, properties: new Map() }));
    for (const [language, [term]] of terms) {
      const known = draft.terms.get(language);
      if (known === undefined) draft.terms.set(language, [term!]);
      else if (!known.some(({ text }) => text === term!.text)) known.push(term!);
    }
    readMembers(draft, details.entry ?? {}, cell, sides.map(([language]) => language), line);
    for (const [i, column] of columns.entries()) if (column.holds === 'property' && (cells[i] ?? '') !== '' && draft.properties.get(column.name) !== cells[i]) addProperty(draft.properties, column.name, cells[i]!);
    try {
      checkTermEntryShape(entryOf(id, draft));
    } catch (error) {
      throw new FormatError(format, line, 1, `${(error as Error).message}; the column details was changed`);
    }
  }

  function readMembers(draft: Draft, details: Partial<TermEntry>, cell: (name: ColumnName) => string, languagesOfRow: readonly string[], line: number): void {
    const members: { -readonly [member in keyof TermEntry]?: TermEntry[member] } = { ...draft.members, ...details };
    for (const [name, value] of Object.entries(details.properties ?? {})) draft.properties.set(name, value);
    const count = cell('frequency');
    if (/^\d{1,15}$/u.test(count)) members.frequency = Number(count);
    else if (count !== '') log.add('valueUnknown', `the frequency ${JSON.stringify(count.slice(0, 40))} is no count`, line);
    const share = parseShare(cell('score').replace(',', '.'));
    if (share !== undefined) members.score = share;
    else if (cell('score') !== '') log.add('valueUnknown', `the score ${JSON.stringify(cell('score').slice(0, 40))} is no number of 0 to 1`, line);
    if (cell('definition') !== '') members.definition = cell('definition');
    if (cell('domain') !== '') members.domain = cell('domain');
    const notes = parseNotes(cell('note'));
    if (notes.length > 0) members.notes = [...(draft.members.notes ?? []).filter((note) => !notes.includes(note)), ...notes];
    const contexts = [cell('context_source'), cell('context_target')];
    if (contexts.some((text) => text !== '') && languagesOfRow.length > 0) {
      const [source, target] = languagesOfRow.length === 2 ? languagesOfRow : [languagesOfRow[0]!, undefined];
      const texts = Object.fromEntries([[source, contexts[0]!], [target, contexts[1]!]].filter((pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== ''));
      const [first, ...others] = members.examples ?? [];
      const same = first !== undefined && Object.keys({ ...texts, ...first.texts }).every((language) => first.texts[language] === texts[language]);
      const example: TermExample = same ? first : { texts, spans: Object.fromEntries(Object.keys(texts).map((language) => [language, []])) };
      members.examples = [example, ...others];
    }
    delete members.properties;
    draft.members = members;
  }

  return createTextReader<TermEntry>(format, {
    get header() {
      return header;
    },
    get issues() {
      return log.issues;
    },
    push(text) {
      table.push(text);
      return [];
    },
    end() {
      table.end();
      return [...drafts].map(([id, draft]) => entryOf(id, draft));
    },
    place: () => table.place(),
  });
}

function entryOf(entryId: string, { terms, members, properties }: Draft): TermEntry {
  return { entryId, terms: Object.fromEntries(terms), ...members, ...(properties.size > 0 && { properties: Object.fromEntries(properties) }) };
}

const sideColumns: ReadonlySet<string> = new Set(['source', 'target', 'source_lang', 'target_lang']);

function readColumns(cells: readonly string[]): Column[] {
  const known = cells.map((cell) => columnsByName.get(columnName(cell)));
  const byLanguage = !known.includes('source');
  // Beside columns that are named by their languages, these say nothing of which language they are.
  const named = byLanguage && cells.some((cell, i) => known[i] === undefined && languageOfColumn(cell) !== undefined);
  const taken = new Set<string>();
  return cells.map((cell, i): Column => {
    const language = byLanguage && known[i] === undefined ? languageOfColumn(cell) : undefined;
    const key = known[i] ?? language;
    if (key === undefined || taken.has(key) || (named && sideColumns.has(key))) return { holds: 'property', name: cell.trim() };
    taken.add(key);
    return language === undefined ? { holds: known[i]! } : { holds: 'language', language };
  });
}

type Details = { readonly source?: Record<string, unknown>; readonly target?: Record<string, unknown>; readonly entry?: Partial<TermEntry> };

function readDetails(cell: string, line: number, log: IssueLog): Details {
  if (cell === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    value = undefined;
  }
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (isRecord(value) && Object.entries(value).every(([name, held]) => ['source', 'target', 'entry'].includes(name) && isRecord(held))) return value;
  log.add('valueUnknown', 'a cell of details is not what was written and was not read', line);
  return {};
}

const statusWords: ReadonlyMap<string, TermStatus> = new Map<string, TermStatus>([
  ['candidate', 'candidate'], ['approved', 'approved'], ['rejected', 'rejected'], ['forbidden', 'forbidden'],
  ['ok', 'approved'], ['yes', 'approved'], ['ja', 'approved'], ['goed', 'approved'], ['preferred', 'approved'], ['admitted', 'approved'],
  ['no', 'rejected'], ['nee', 'rejected'], ['fout', 'rejected'], ['deprecated', 'forbidden'], ['verboden', 'forbidden'], ['afgekeurd', 'rejected'], ['goedgekeurd', 'approved'], ['kandidaat', 'candidate'],
]);

function readStatus(cell: string, absent: TermStatus, line: number, log: IssueLog): TermStatus {
  if (cell.trim() === '') return absent;
  const status = statusWords.get(cell.trim().toLowerCase());
  if (status === undefined) log.add('valueUnknown', `the status ${JSON.stringify(cell.slice(0, 40))} is none of candidate, approved, rejected, forbidden`, line);
  return status ?? absent;
}

const parts: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ['noun', 'noun'], ['name', 'name'], ['proper noun', 'name'], ['verb', 'verb'], ['adjective', 'adjective'], ['adverb', 'adverb'], ['other', 'other'],
  ['n', 'noun'], ['v', 'verb'], ['adj', 'adjective'], ['adv', 'adverb'],
]);

function readPart(cell: string, line: number, log: IssueLog): PartOfSpeech | undefined {
  if (cell.trim() === '') return undefined;
  const part = parts.get(cell.trim().toLowerCase());
  if (part === undefined) log.add('valueUnknown', `the part of speech ${JSON.stringify(cell.slice(0, 40))} is not known`, line);
  return part;
}

// ---- writing

function createTableWriter(delimiter: string, options: WriterOptions = {}): FormatWriter<TermEntry> {
  const log = new IssueLog();
  let pair: readonly string[] | undefined = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const start = headOnce(() => formatRow(written, delimiter, log));
  return {
    get issues() {
      return log.issues;
    },
    push(given) {
      const entry = wellFormedEntry(given, log);
      const head = start();
      if (pair === undefined || (options.languages === undefined && pair.length < 2)) pair = Object.keys(entry.terms).slice(0, 2);
      const [source, target] = pair;
      const from = source === undefined ? [] : entry.terms[source] ?? [];
      const to = target === undefined ? [] : entry.terms[target] ?? [];
      if (from.length + to.length === 0) {
        log.add('recordLeftOut', `an entry without terms in ${pair.join(' or ')}`);
        return [head];
      }
      let text = head;
      for (let i = 0; i < Math.max(from.length, to.length); i++) {
        text += formatRow(rowOf(entry, source ?? '', target ?? '', from[Math.min(i, from.length - 1)], to[Math.min(i, to.length - 1)], i === 0), delimiter, log);
      }
      return [text];
    },
    end: () => [start()],
  };
}

/** In the cells half a surrogate pair cannot stand; it is replaced in the JSON of the details as well, so that both agree. */
function wellFormedEntry(entry: TermEntry, log: IssueLog): TermEntry {
  const json = JSON.stringify(entry);
  return /\\ud[89a-f]/u.test(json) ? (JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? wellFormedText(value, log) : value)) as TermEntry) : entry;
}

function rowOf(entry: TermEntry, source: string, target: string, from: Term | undefined, to: Term | undefined, first: boolean): string[] {
  const main = (to ?? from)!;
  const part = from?.partOfSpeech ?? to?.partOfSpeech;
  const restOf = (term: Term): Record<string, unknown> => {
    const { status, partOfSpeech } = term;
    return { ...without(term, ['text', 'status', 'partOfSpeech']), ...(status !== main.status && { status }), ...(partOfSpeech !== part && { partOfSpeech: partOfSpeech ?? null }) };
  };
  const { entryId, frequency, score, notes } = entry;
  const rest = without(entry, ['entryId', 'terms', 'frequency', 'score', 'notes']);
  const example = first ? entry.examples?.[0] : undefined;
  const details = Object.fromEntries(([['source', from && restOf(from)], ['target', to && restOf(to)], ['entry', first ? rest : {}]] as const).filter(([, held]) => held !== undefined && Object.keys(held).length > 0));
  return [
    from?.text ?? '', to?.text ?? '', from === undefined ? '' : source, to === undefined ? '' : target, part ?? '', main.status,
    first && frequency !== undefined ? String(frequency) : '', first && score !== undefined ? String(score) : '', example?.texts[source] ?? '', example?.texts[target] ?? '',
    first ? formatNotes(notes ?? []) : '', entryId, Object.keys(details).length === 0 ? '' : JSON.stringify(details),
  ];
}

function without(value: object, members: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !members.includes(name)));
}

// ---- DeepL

function createDeeplReader(options: ReaderOptions = {}): FormatReader<TermEntry> {
  const format = 'DeepL glossary';
  const log = new IssueLog();
  const languages = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const entries: TermEntry[] = [];
  const table = new TableReader<null>({
    format,
    maxLength: options.maxRecordLength ?? defaultMaxRecordLength,
    isHeader: () => false,
    readHeader: () => ({ columns: null, isHeader: false }),
    log,
    readRow({ cells, line }) {
      if (cells.length !== 2 && cells.length !== 4) throw new FormatError(format, line, 1, `got ${cells.length} cells, expected source and target, and perhaps their languages`);
      const [from, to, fromTag, toTag] = cells as [string, string, string?, string?];
      if (from === '' || to === '') throw new FormatError(format, line, 1, 'got a pair with an empty side');
      if (fromTag === undefined && languages === undefined) throw new FormatError(format, line, 1, 'got a pair without languages, and none were named');
      const source = fromTag === undefined ? languages![0] : languageIn(format, fromTag, line, 1);
      const target = toTag === undefined ? languages![1] : languageIn(format, toTag, line, 1);
      if (source === target) throw new FormatError(format, line, 1, `got both sides in "${source}", expected two languages`);
      const status = options.termStatus ?? 'approved';
      const terms = { [source]: [{ text: from, status }], [target]: [{ text: to, status }] };
      entries.push({ entryId: termEntryId(terms), terms });
    },
  });
  return createTextReader(format, gatherRecords(table, entries, () => ({ languages: languages ?? [] }), log));
}

function createDeeplWriter(options: WriterOptions = {}): FormatWriter<TermEntry> {
  const log = new IssueLog();
  let pair: readonly string[] | undefined = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const seen = new Set<string>();
  return {
    get issues() {
      return log.issues;
    },
    push(entry) {
      if (pair === undefined || (options.languages === undefined && pair.length < 2)) pair = Object.keys(entry.terms).slice(0, 2);
      const [source = '', target = ''] = pair;
      const best = (entry.terms[target] ?? []).find((term) => term.status === 'approved') ?? (entry.terms[target] ?? []).find((term) => term.status === 'candidate');
      const from = (entry.terms[source] ?? []).filter((term) => term.status !== 'rejected');
      if (best === undefined || from.length === 0) {
        log.add('recordLeftOut', `an entry without a usable pair in ${pair.join(' and ')}`);
        return [''];
      }
      return [from.map((term) => {
        if (seen.has(term.text)) {
          log.add('sourceRepeated', `the source term ${JSON.stringify(term.text.slice(0, 40))} has a translation already; DeepL takes one`);
          return '';
        }
        seen.add(term.text);
        return (seen.size === 1 ? fileStart : String)(formatRow([term.text, best.text, source, target], options.delimiter ?? ',', log));
      }).join('')];
    },
    end: () => [''],
  };
}

