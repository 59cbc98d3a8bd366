import { canonicalLanguage, createBitext, createUnit, FormatError, rangeText, type AlignmentUnit, type AnyUnit, type Bead, type Bitext, type UnitState } from '../bitext/index.js';
import { formatRow, type Row } from './delimited.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatIssue, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { formatNotes, parseNotes } from './plain-text.js';
import { columnName, TableReader, type TableHeader } from './table.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { askedPair, pairOf, parseShare, parseState, sidesOf, type MutableMetadata } from './unit-values.js';

const format = 'review file';

/**
 * A table for a person: `bead`, `score`, a column for each language, `decision` and `note`, opened and saved by any
 * spreadsheet. It begins with a byte order mark, without which Excel takes UTF-8 for something else; cells that a spreadsheet
 * would run as a formula get an apostrophe before them, which reading takes away.
 *
 * Decisions: `accept`, `reject`, `join` (this bead and the one before it are one), or nothing. Reading knows the words that
 * people write (`ok`, `ja`, `nee`, `fout`); another word is kept as the property `decision` and reported.
 */
export const review: UnitFormat = {
  name: 'review',
  title: 'review file',
  content: 'units',
  extensions: ['.review.csv'],
  parts: ['file'],
  holds: new Set(['unitId', 'score', 'notes', 'state', 'lineBreaks', 'oneSided']),
  createReader,
  createWriter,
};

const decisions: ReadonlyMap<string, UnitState | 'join'> = new Map<string, UnitState | 'join'>([
  ...['accept', 'accepted', 'ok', 'yes', 'y', 'ja', 'j', 'goed', 'akkoord', 'correct', '+', '1', 'true', '✓'].map((word): [string, UnitState] => [word, 'reviewed']),
  ...['reject', 'rejected', 'no', 'n', 'nee', 'fout', 'wrong', 'x', '-', '0', 'false', '✗'].map((word): [string, UnitState] => [word, 'rejected']),
  ...['join', 'merge', 'samen', 'voeg samen'].map((word): [string, 'join'] => [word, 'join']),
]);

interface Columns {
  readonly bead: number;
  readonly score: number;
  readonly decision: number;
  readonly note: number;
  readonly sides: readonly (readonly [language: string, column: number])[];
  readonly count: number;
}

function createReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const log = new IssueLog();
  const units: AlignmentUnit[] = [];
  let header: FileHeader = { languages: [] };
  const table = new TableReader<Columns>({
    format,
    maxLength: options.maxRecordLength ?? defaultMaxRecordLength,
    // Always a header, so always quoted, whatever the delimiter.
    isHeader: () => true,
    readHeader(cells, line): TableHeader<Columns> {
      const names = cells.map(columnName);
      const sides = cells.flatMap((cell, column): [string, number][] => {
        const language = ['bead', 'score', 'decision', 'note'].includes(names[column]!) ? undefined : canonicalLanguage(cell);
        return language === undefined ? [] : [[language, column]];
      });
      if (sides.length !== 2 || sides[0]![0] === sides[1]![0]) throw new FormatError(format, line, 1, `got the columns ${cells.slice(0, 12).join(', ').slice(0, 120)}, expected bead, score, two languages, decision, note`);
      header = { languages: sides.map(([language]) => language) };
      const at = (name: string): number => names.indexOf(name);
      const read = new Set([...sides.map(([, column]) => column), ...['bead', 'score', 'decision', 'note'].map(at)]);
      cells.forEach((cell, column) => {
        if (!read.has(column) && cell.trim() !== '') log.add('elementLeftOut', `the column ${JSON.stringify(cell.slice(0, 40))} is not known in a review`, line);
      });
      return { columns: { bead: at('bead'), score: at('score'), decision: at('decision'), note: at('note'), sides, count: cells.length }, isHeader: true };
    },
    readRow: (row, columns) => units.push(readUnit(row, columns, log)),
    log,
  });
  return createTextReader(format, gatherRecords(table, units, () => header, log));
}

function readUnit({ cells, line }: Row, columns: Columns, log: IssueLog): AlignmentUnit {
  if (cells.slice(columns.count).some((cell) => cell !== '')) throw new FormatError(format, line, 1, `got ${cells.length} cells, expected at most ${columns.count}: the header has no more`);
  const metadata: MutableMetadata = {};
  const cell = (column: number): string => unguard(cells[column] ?? '');
  if (cell(columns.bead) !== '') metadata.unitId = cell(columns.bead);
  const score = cell(columns.score);
  // A spreadsheet in Dutch saves 0.85 as 0,85.
  const share = parseShare(score.replace(',', '.'));
  if (share !== undefined) metadata.score = share;
  else if (score !== '') log.add('valueUnknown', `the score ${JSON.stringify(score.slice(0, 40))} is no number of 0 to 1`, line);
  const written = cell(columns.decision);
  if (written !== '') {
    const decision = decisions.get(written.trim().toLowerCase());
    const state = decision === undefined ? parseState(written.trim()) : decision === 'join' ? undefined : decision;
    if (state !== undefined) metadata.state = state;
    else metadata.properties = { decision: decision ?? written };
    if (state === undefined && decision === undefined) log.add('valueUnknown', `the decision ${JSON.stringify(written.slice(0, 40))} is none of accept, reject, join`, line);
  }
  const notes = parseNotes(cell(columns.note));
  if (notes.length > 0) metadata.notes = notes;
  return createUnit(columns.sides.map(([language, column]) => [language, cell(column)] as const), metadata);
}

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  const delimiter = options.delimiter ?? ',';
  let pair = askedPair(options);
  const start = headOnce(() => `\ufeff${formatRow(['bead', 'score', pair?.[0] ?? 'en', pair?.[1] ?? 'nl', 'decision', 'note'], delimiter, log)}`);
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      const sides = sidesOf(unit, pair, log);
      if (sides === undefined) return [''];
      const { state } = unit;
      const decision = state === 'reviewed' ? 'accept' : state === 'rejected' ? 'reject' : state ?? unit.properties?.['decision'] ?? '';
      const cells = [unit.unitId ?? '', unit.score === undefined ? '' : String(unit.score), ...sides, decision, formatNotes(unit.notes ?? [])];
      return [start() + formatRow(cells.map(guard), delimiter, log)];
    },
    end: () => [start()],
  };
}

// What Excel, LibreOffice and Google Sheets take for a formula (OWASP, CSV Injection). A text that already has an apostrophe
// before such a character gets another, so that reading takes away exactly what writing added.
const formula = /^'*[-=+@\t\r]/u;
const guard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/**
 * The bitext as a review left it. The units are those of `coverUnitsOf`, read back: an accepted bead is certain (score 1), a
 * rejected one is taken apart into beads with an empty side, a joined one becomes one with the bead before it. A bead that
 * the review does not name stays as it was; texts are the bitext's own, and a text that the person changed is reported.
 * Throws `RangeError` for a bead that the bitext does not have.
 */
export function applyReview<S extends string, T extends string>(bitext: Bitext<S, T>, reviewed: Iterable<AnyUnit>): { readonly bitext: Bitext<S, T>; readonly issues: readonly FormatIssue[] } {
  const log = new IssueLog();
  const byBead = new Map<number, AnyUnit>();
  for (const unit of reviewed) {
    const number = Number(unit.unitId);
    if (!Number.isInteger(number) || number < 1 || number > bitext.beads.length) {
      throw new RangeError(`got a review of bead ${JSON.stringify(unit.unitId ?? '')}, expected 1 to ${bitext.beads.length}; is it a review of another text?`);
    }
    byBead.set(number - 1, unit);
  }
  const beads: Bead[] = [];
  bitext.beads.forEach((bead, index) => {
    const unit = byBead.get(index);
    for (const [document, range] of [[bitext.source, bead.source], [bitext.target, bead.target]] as const) {
      if (unit !== undefined && Object.hasOwn(unit, document.language) && unit[document.language] !== rangeText(document, range)) {
        log.add('textChanged', `bead ${index + 1} has another text in "${document.language}" than the bitext; a review decides about beads, texts are changed in their own files`);
      }
    }
    const previous = beads.at(-1);
    if (unit?.properties?.['decision'] === 'join' && previous !== undefined) {
      beads[beads.length - 1] = {
        source: { first: previous.source.first, count: previous.source.count + bead.source.count },
        target: { first: previous.target.first, count: previous.target.count + bead.target.count },
        score: 1,
      };
    } else if (unit?.state === 'rejected' && bead.source.count > 0 && bead.target.count > 0) {
      beads.push({ source: bead.source, target: { first: bead.target.first, count: 0 }, score: 1 });
      beads.push({ source: { first: bead.source.first + bead.source.count, count: 0 }, target: bead.target, score: 1 });
    } else if (unit?.state === 'reviewed' || unit?.state === 'final') beads.push({ ...bead, score: 1 });
    else beads.push(bead);
  });
  return { bitext: createBitext(bitext.source, bitext.target, beads), issues: log.issues };
}
