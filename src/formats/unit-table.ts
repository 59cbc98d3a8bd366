import { canonicalLanguage, createUnit, FormatError, primaryLanguage, type AlignmentUnit } from '../bitext/index.js';
import { formatRow, type Row } from './delimited.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { formatNotes, parseNotes } from './plain-text.js';
import { columnName, languageOfColumn, TableReader, type TableHeader } from './table.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { addProperty, checkLanguages, languageIn, pairOf, parseShare, parseState, propertiesOf, sidesOf, type MutableMetadata } from './unit-values.js';

/** What a column holds; a `property` is one that only this file knows. */
type Column =
  | { readonly holds: 'source' | 'target' | 'source_lang' | 'target_lang' | 'status' | 'score' | 'quality' | 'id' | 'origin' | 'domain' | 'context' | 'created' | 'changed' | 'author' | 'note' | 'properties' }
  | { readonly holds: 'language'; readonly language: string }
  | { readonly holds: 'property'; readonly name: string };

const written = ['source', 'target', 'source_lang', 'target_lang', 'status', 'score', 'quality', 'id', 'origin', 'domain', 'context', 'created', 'changed', 'author', 'note', 'properties'] as const;

// Names that other programs give these columns: Bitextor, OPUS, spreadsheets of translators.
const columnsByName: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...written.map((name): [string, Column] => [name, { holds: name }]),
  ['src', { holds: 'source' }], ['source_text', { holds: 'source' }], ['src_text', { holds: 'source' }], ['original', { holds: 'source' }],
  ['trg', { holds: 'target' }], ['tgt', { holds: 'target' }], ['target_text', { holds: 'target' }], ['trg_text', { holds: 'target' }], ['tgt_text', { holds: 'target' }], ['translation', { holds: 'target' }],
  ['source_language', { holds: 'source_lang' }], ['src_lang', { holds: 'source_lang' }], ['target_language', { holds: 'target_lang' }], ['trg_lang', { holds: 'target_lang' }], ['tgt_lang', { holds: 'target_lang' }],
  ['state', { holds: 'status' }], ['notes', { holds: 'note' }], ['comment', { holds: 'note' }], ['bicleaner_score', { holds: 'quality' }],
]);

/**
 * A pair a row, with a header. Reads commas, semicolons or tabs, a header in any order and with other programs' names
 * (`src_text`), languages as columns (`en`, `nl`, `Dutch`), and unknown columns as properties; without a header, source and target
 * (and a score) in the languages that the options name; a header of languages then has both of them. `id` is always the unit's name; Indonesian is `id-ID`.
 */
export const csv: UnitFormat = unitTable('csv', 'CSV', ',', ['.csv']);

/** As {@link csv}, with tabs. Without a header nothing is quoted: a pair a line, as corpora are. */
export const tsv: UnitFormat = unitTable('tsv', 'TSV', '\t', ['.tsv', '.tab']);

function unitTable(name: string, title: string, delimiter: string, extensions: readonly string[]): UnitFormat {
  return {
    name,
    title,
    content: 'units',
    extensions,
    parts: ['file'],
    holds: new Set(['unitId', 'score', 'origin', 'domain', 'context', 'created', 'changed', 'author', 'state', 'quality', 'notes', 'properties', 'lineBreaks', 'oneSided', 'manyPairs']),
    createReader: (options) => createTableReader(title, delimiter, options),
    createWriter: (options) => createTableWriter(delimiter === '\t' ? delimiter : options?.delimiter ?? delimiter, options),
  };
}

function createTableReader(format: string, usual: string, options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const log = new IssueLog();
  const languages = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const units: AlignmentUnit[] = [];
  let header: FileHeader = { languages: languages ?? [] };
  const table = new TableReader<readonly Column[]>({
    format,
    // A tab-separated file is one; a comma-separated one may have semicolons.
    ...(usual === '\t' && { delimiter: '\t' }),
    maxLength: options.maxRecordLength ?? defaultMaxRecordLength,
    isHeader: (cells) => isHeader(cells, languages),
    readHeader(cells, line): TableHeader<readonly Column[]> {
      if (isHeader(cells, languages)) {
        const columns = readColumns(cells);
        const named = columns.flatMap((column) => (column.holds === 'language' ? [column.language] : []));
        if (named.length > 0) header = { languages: named };
        return { columns, isHeader: true, unknown: propertyColumns(columns) };
      }
      if (languages === undefined) throw new FormatError(format, line, 1, 'got a table without a header and no languages for its columns; name them, or give it a header with source, target, source_lang and target_lang');
      const positions: Column[] = [{ holds: 'source' }, { holds: 'target' }, { holds: 'score' }];
      return { columns: cells.map((_, i) => positions[i] ?? { holds: 'property', name: `column ${i + 1}` }), isHeader: false };
    },
    readRow: (row, columns) => units.push(readUnit(format, row, columns, languages, log)),
    log,
  });
  return createTextReader(format, gatherRecords(table, units, () => header, log));
}

const propertyColumns = (columns: readonly Column[]): number[] => columns.flatMap(({ holds }, position) => (holds === 'property' ? [position] : []));

/**
 * Whether a first row names columns. Languages as columns are short words like any other ("yes, ja" are two tags): where the languages
 * of the file are known, both must be among them, and elsewhere they are written as tags are, in one case.
 */
function isHeader(cells: readonly string[], languages: readonly string[] | undefined): boolean {
  const found = new Set(cells.map((cell) => columnsByName.get(columnName(cell))?.holds));
  if (found.has('source') && found.has('target')) return true;
  const columns = cells.filter(isLanguageColumn);
  if (languages === undefined) return columns.filter((cell) => tagInOneCase.test(cell.trim()) || canonicalLanguage(cell) === undefined).length >= 2;
  const named = new Set(columns.map((cell) => primaryLanguage(languageOfColumn(cell)!)));
  return languages.every((language) => named.has(primaryLanguage(language)));
}

const tagInOneCase = /^(?:[a-z]+|[A-Z]+)(?![a-z])/u;

const isLanguageColumn = (cell: string): boolean => columnName(cell) !== 'id' && languageOfColumn(cell) !== undefined;

const sideColumns: ReadonlySet<string> = new Set(['source', 'target', 'source_lang', 'target_lang']);

function readColumns(cells: readonly string[]): Column[] {
  const known = cells.map((cell) => columnsByName.get(columnName(cell)));
  const byLanguage = !known.some((column) => column?.holds === 'source');
  // Beside columns that are named by their languages, these say nothing of which language they are.
  const named = byLanguage && cells.some((cell, i) => known[i] === undefined && isLanguageColumn(cell));
  const taken = new Set<string>();
  return cells.map((cell, i): Column => {
    const column = known[i] ?? (byLanguage && isLanguageColumn(cell) ? { holds: 'language' as const, language: languageOfColumn(cell)! } : undefined);
    const key = column?.holds === 'language' ? column.language : column?.holds;
    if (column === undefined || key === undefined || taken.has(key) || (named && sideColumns.has(key))) return { holds: 'property', name: cell.trim() };
    taken.add(key);
    return column;
  });
}

function readUnit(format: string, { cells, line }: Row, columns: readonly Column[], languages: readonly [string, string] | undefined, log: IssueLog): AlignmentUnit {
  const texts: [string, string][] = [];
  const metadata: MutableMetadata = {};
  const properties = new Map<string, string>();
  let source = '';
  let target = '';
  let sourceLanguage = '';
  let targetLanguage = '';
  let byLanguage = false;
  if (cells.length > columns.length) throw new FormatError(format, line, 1, `got ${cells.length} cells, expected at most ${columns.length}: the header has no more; a cell with the delimiter in it must be quoted`);
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const cell = cells[i] ?? '';
    switch (column.holds) {
      case 'source': source = cell; break;
      case 'target': target = cell; break;
      case 'source_lang': sourceLanguage = cell; break;
      case 'target_lang': targetLanguage = cell; break;
      case 'language':
        byLanguage = true;
        texts.push([column.language, cell]);
        break;
      default: if (cell !== '') readCell(column, cell, metadata, properties, line, log);
    }
  }
  if (!byLanguage) {
    const [first, second] = [sourceLanguage, targetLanguage].map((tag, side) => {
      if (tag !== '') return languageIn(format, tag, line, 1);
      if (languages === undefined) throw new FormatError(format, line, 1, `got a row without ${side === 0 ? 'source_lang' : 'target_lang'}, and no languages were named`);
      return languages[side]!;
    }) as [string, string];
    if (first === second) throw new FormatError(format, line, 1, `got both sides in "${first}", expected two languages`);
    texts.push([first, source], [second, target]);
  }
  const held = propertiesOf(properties);
  if (held !== undefined) metadata.properties = held;
  return createUnit(texts, metadata);
}

function readCell(column: Column, cell: string, metadata: MutableMetadata, properties: Map<string, string>, line: number, log: IssueLog): void {
  switch (column.holds) {
    case 'score':
    case 'quality': {
      const share = parseShare(cell);
      if (share === undefined) properties.set(column.holds, cell);
      else metadata[column.holds] = share;
      return;
    }
    case 'status': {
      const state = parseState(cell);
      if (state === undefined) properties.set('status', cell);
      else metadata.state = state;
      return;
    }
    case 'id': metadata.unitId = cell; return;
    case 'note': metadata.notes = parseNotes(cell); return;
    case 'properties':
      for (const [name, value] of parseProperties(cell, line, log)) properties.set(name, value);
      return;
    case 'property': addProperty(properties, column.name, cell); return;
    case 'origin':
    case 'domain':
    case 'context':
    case 'created':
    case 'changed':
    case 'author': metadata[column.holds] = cell;
  }
}

/** The properties of a record as JSON in one cell; anything else there is a property named as its column. */
function parseProperties(cell: string, line: number, log: IssueLog): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return [['properties', cell]];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [['properties', cell]];
  return Object.entries(value).map(([name, held]) => {
    if (typeof held === 'string') return [name, held];
    log.add('valueUnknown', `the property ${JSON.stringify(name)} is not a text and was kept as JSON`, line);
    return [name, JSON.stringify(held)];
  });
}

function createTableWriter(delimiter: string, options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  if (options.languages !== undefined) checkLanguages(options.languages);
  const start = headOnce(() => formatRow(written, delimiter, log));
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      const head = start();
      const pair = pairOf(unit, options.languages);
      const sides = sidesOf(unit, pair, log);
      if (sides === undefined) return [head];
      return [head + formatRow([
        ...sides, ...pair!, unit.state ?? '', unit.score === undefined ? '' : String(unit.score), unit.quality === undefined ? '' : String(unit.quality), unit.unitId ?? '', unit.origin ?? '',
        unit.domain ?? '', unit.context ?? '', unit.created ?? '', unit.changed ?? '', unit.author ?? '', formatNotes(unit.notes ?? []), unit.properties === undefined ? '' : JSON.stringify(unit.properties),
      ], delimiter, log)];
    },
    end: () => [start()],
  };
}
