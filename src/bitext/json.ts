import { assertString, describeValue } from './argument.js';
import { createBitext, type Bead, type Bitext } from './bitext.js';
import { FormatError } from './format-error.js';
import { assertSegmentedText, type SegmentedText } from './segmented-text.js';

const format = 'bitekst bitext JSON';

/** A bitext as JSON on one line; {@link parseBitext} reads it back equal. */
export function formatBitext(bitext: Bitext): string {
  return JSON.stringify(bitext);
}

/**
 * Reads {@link formatBitext}'s JSON. Throws `FormatError` when it is not JSON, is of another version, or breaks a law of
 * bitexts (offsets, order, cover); the message says which.
 */
export function parseBitext(json: string): Bitext {
  assertString(json, 'json', 'JSON in a string');
  const value = parseJson(json, format);
  if (!isRecord(value)) throw breach(`got ${describe(value)}, expected an object`);
  if (value['version'] !== 1) throw breach(`got version ${describe(value['version'])}, expected 1; a newer bitekst may have written it`);
  const source = readText(value['source'], 'source');
  const target = readText(value['target'], 'target');
  const beads = readArray(value['beads'], 'beads').map(readBead);
  try {
    assertSegmentedText(source);
    assertSegmentedText(target);
    return createBitext(source, target, beads);
  } catch (error) {
    throw breach((error as Error).message);
  }
}

function readText(value: unknown, at: string): SegmentedText {
  if (!isRecord(value) || typeof value['text'] !== 'string' || typeof value['language'] !== 'string') {
    throw breach(`got ${at}: ${describe(value)}, expected an object with text, language and segments`);
  }
  const kinds = ['sentence', 'heading', 'listItem', 'boilerplate'];
  for (const segment of readArray(value['segments'], `${at}.segments`)) {
    if (!isRecord(segment) || !kinds.includes(segment['kind'] as string) || !Number.isInteger(segment['paragraph'])) {
      throw breach(`got ${describe(segment)} in ${at}.segments, expected from, to, kind and paragraph`);
    }
  }
  return value as unknown as SegmentedText;
}

function readBead(value: unknown): Bead {
  const score = isRecord(value) ? value['score'] : undefined;
  if (!isRecord(value) || !isRecord(value['source']) || !isRecord(value['target']) || typeof score !== 'number' || !(score >= 0 && score <= 1)) {
    throw breach(`got bead ${describe(value)}, expected source, target and a score of 0 to 1`);
  }
  return value as unknown as Bead;
}

function readArray(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw breach(`got ${at}: ${describe(value)}, expected an array`);
  return value;
}

// JSON that parses but says something wrong has no one place to blame: its start stands for the whole.
const breach = (problem: string): FormatError => new FormatError(format, 1, 1, problem);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function describe(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    // Nested too deep to be written.
    return describeValue(value);
  }
}

/** `JSON.parse`, with a `FormatError` of `format` at the place where `json` breaks. */
export function parseJson(json: string, format: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const { line, column } = placeOfSyntaxError(json, error);
    throw new FormatError(format, line, column, `got no JSON (${(error as Error).message})`);
  }
}

function placeOfSyntaxError(json: string, error: unknown): { line: number; column: number } {
  // V8 says "at position N"; engines that do not are answered with the end, where a cut-off file breaks.
  const position = Number(/position (\d+)/u.exec(String(error))?.[1] ?? json.length);
  const before = json.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++;
  return { line, column: position - lineStart + 1 };
}
