import { createUnit, FormatError, type AlignmentUnit } from '../bitext/index.js';
import { checkLanguages } from './unit-values.js';

/**
 * Reads a dictionary of hunalign (`.dic`): a line an entry, the phrase of the target language first, `phrase @ phrase`.
 * `languages` are those of source and target, as hunalign takes them. Throws `FormatError` at a line without ` @ `.
 */
export function parseHunalignDictionary(text: string, languages: readonly string[]): AlignmentUnit[] {
  const [source, target] = pairOf(languages);
  const units: AlignmentUnit[] = [];
  eachLine(text, (line, number) => {
    const at = line.indexOf(' @ ');
    if (at <= 0 || at + 3 >= line.length) throw new FormatError('hunalign dictionary', number, 1, `got ${JSON.stringify(line.slice(0, 60))}, expected "target phrase @ source phrase"`);
    units.push(createUnit([[source, line.slice(at + 3).trim()], [target, line.slice(0, at).trim()]]));
  });
  return units;
}

/**
 * Reads a word list of two columns split by a tab, source first; further columns are passed over, and so are lines that begin
 * with `#`. Throws `FormatError` at a line without a tab.
 */
export function parseWordList(text: string, languages: readonly string[]): AlignmentUnit[] {
  const [source, target] = pairOf(languages);
  const units: AlignmentUnit[] = [];
  eachLine(text, (line, number) => {
    if (line.startsWith('#')) return;
    const [left, right] = line.split('\t', 2).map((cell) => cell.trim());
    if (left === undefined || left === '' || right === undefined || right === '') throw new FormatError('word list', number, 1, `got ${JSON.stringify(line.slice(0, 60))}, expected a word, a tab and its translation`);
    units.push(createUnit([[source, left], [target, right]]));
  });
  return units;
}

/** A dictionary of dictd, such as Debian's `dict-freedict-*` packages install: its index, and its entries, plain or as `.dict.dz`. */
export interface DictdFiles {
  readonly index: Uint8Array;
  readonly entries: Uint8Array;
}

/**
 * Reads a bilingual dictionary in the form that FreeDict gives dictd: a headword, then its translations, numbered where it has several
 * senses. Senses become units of their own; explanations and pronunciations are left out. Throws `FormatError` when the index is
 * none or points beyond the entries.
 */
export async function readDictdDictionary({ index, entries }: DictdFiles, languages: readonly string[]): Promise<AlignmentUnit[]> {
  const [source, target] = pairOf(languages);
  const bytes = await unzip(entries);
  const decoder = new TextDecoder();
  const units: AlignmentUnit[] = [];
  const seen = new Set<string>();
  eachLine(decoder.decode(index), (line, number) => {
    const [name, offsetField, lengthField] = line.split('\t');
    const offset = numberOf(offsetField);
    const length = numberOf(lengthField);
    if (name === undefined || offset === undefined || length === undefined) throw new FormatError('dictd index', number, 1, `got ${JSON.stringify(line.slice(0, 60))}, expected a headword, an offset and a length, split by tabs`);
    if (offset + length > bytes.length) throw new FormatError('dictd index', number, 1, `got an entry at ${offset} of ${length} bytes, expected it within the ${bytes.length} bytes of the entries; are both files of one dictionary, and whole?`);
    // Several headwords may share an entry; what the dictionary says of itself is none.
    const key = `${offset}`;
    if (seen.has(key) || /^00-?(?:database|-)/u.test(name)) return;
    seen.add(key);
    for (const [word, translation] of readEntry(decoder.decode(bytes.subarray(offset, offset + length)))) units.push(createUnit([[source, word], [target, translation]]));
  });
  return units;
}

/** The headword of an entry with each of its translations. */
function readEntry(entry: string): [string, string][] {
  const lines = entry.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const word = beforeAny(lines[0] ?? '', [' /', ' <', ' [']).trim();
  const numbered = lines.slice(1).filter((line) => /^\d{1,3}\. /u.test(line)).map((line) => line.slice(line.indexOf(' ') + 1));
  const senses = numbered.length > 0 ? numbered : lines.slice(1, 2);
  if (word === '') return [];
  return senses.flatMap((sense) => withoutRemarks(sense).split(/[,;]/u).map((part): [string, string] => [word, part.trim()])).filter(([, translation]) => translation !== '');
}

function beforeAny(line: string, marks: readonly string[]): string {
  let end = line.length;
  for (const mark of marks) {
    const at = line.indexOf(mark);
    if (at >= 0 && at < end) end = at;
  }
  return line.slice(0, end);
}

/** A line without what stands in brackets of any kind. */
function withoutRemarks(line: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of line) {
    if ('([<{'.includes(sign)) depth++;
    else if (')]>}'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += sign;
  }
  return kept;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in dictd's base 64, most significant digit first. */
function numberOf(field: string | undefined): number | undefined {
  if (field === undefined || field === '' || field.length > 8) return undefined;
  let value = 0;
  for (const sign of field) {
    const digit = digits.indexOf(sign);
    if (digit < 0) return undefined;
    value = value * 64 + digit;
  }
  return value;
}

async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new FormatError('dictd entries', 1, 1, `got a .dz file that cannot be unpacked: ${(error as Error).message}`);
  }
}

function pairOf(languages: readonly string[]): readonly [string, string] {
  const [source, target] = checkLanguages(languages as readonly [string, string]);
  if (languages.length !== 2 || source === undefined || target === undefined) throw new RangeError(`got ${languages.length} languages for a dictionary, expected two: source and target`);
  return [source, target];
}

/** Calls back with each line that is not blank, and its number. */
function eachLine(text: string, read: (line: string, number: number) => void): void {
  let number = 0;
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    number++;
    const line = text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    if (line.trim() !== '') read(line, number);
    from = to + 1;
  }
}
