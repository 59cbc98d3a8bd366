import type { Span } from '../bitext/index.js';
import type { Host, Options } from './host.js';

/** How a thing is shown where there is colour. */
export type Style = 'bold' | 'dim' | 'clash' | 'agree' | 'accent';

const codes: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  clash: ['31', '39'],
  agree: ['32', '39'],
  accent: ['36', '39'],
};

/** What output is fitted to. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
}

/**
 * The terminal behind standard output. Colour where it is a terminal, and neither `--no-color`, `NO_COLOR` (no-color.org)
 * nor `TERM=dumb` speak against it. Width: the terminal's, else `COLUMNS`, else 80; never under 60.
 */
export function createTerminal(host: Host, options: Options): Terminal {
  const { stdout, environment } = host;
  const colour = stdout.isTTY === true && !options.has('no-color') && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  const columns = Number(environment['COLUMNS']);
  const width = stdout.columns ?? (Number.isInteger(columns) && columns > 0 ? columns : 80);
  return {
    width: Math.max(60, width),
    paint: (style, text) => (colour && text !== '' ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text),
  };
}

/** A stretch of a text to be shown in a style. */
export interface Mark extends Span {
  readonly style: Style;
}

export interface LayOptions {
  readonly width: number;
  readonly paint: Terminal['paint'];
  /** Spans of `text` to style, disjoint and in order. */
  readonly marks?: readonly Mark[];
  /** The style of all the rest. */
  readonly style?: Style;
  /** More lines than this are cut off with "…". */
  readonly maxLines?: number;
}

/**
 * Lays words of `text` from `span` out in lines of at most `width` columns, blanks folded. A word that is wider is broken.
 * Control characters are shown as U+FFFD: a text must not drive the terminal.
 */
export function layText(text: string, span: Span, { width, paint, marks = [], style, maxLines = Infinity }: LayOptions): string[] {
  // Lines as words first, painted after: colour codes take no columns and must not be cut.
  const lines: { words: [number, number, number][]; used: number }[] = [{ words: [], used: 0 }];
  for (const word of wordsOf(text, span, width)) {
    const line = lines.at(-1)!;
    const used = line.used + (line.words.length === 0 ? 0 : 1) + word[2];
    if (line.words.length === 0 || used <= width) {
      line.words.push(word);
      line.used = used;
    } else {
      if (lines.length > maxLines) break;
      lines.push({ words: [word], used: word[2] });
    }
  }
  let end = '';
  if (lines.length > maxLines) {
    lines.length = maxLines;
    const last = lines.at(-1)!;
    end = ' …';
    while (last.used + 2 > width && last.words.length > 1) last.used -= last.words.pop()![2] + 1;
    // A single word that fills the line, an address as a rule, gives up its end.
    if (last.used + 2 > width) {
      const [from, to] = last.words[0]!;
      last.words[0] = [from, from + takeColumns(text.slice(from, to), width - 2).length, width - 2];
    }
  }
  const plain = (piece: string): string => (style === undefined ? piece : paint(style, piece));
  let next = 0;
  const paintWord = ([from, to]: [number, number, number]): string => {
    while (next < marks.length && marks[next]!.to <= from) next++;
    let painted = '';
    let at = from;
    for (let i = next; i < marks.length && marks[i]!.from < to; i++) {
      const start = Math.max(at, marks[i]!.from);
      const stop = Math.min(to, marks[i]!.to);
      if (stop <= start) continue;
      painted += plain(visible(text.slice(at, start))) + paint(marks[i]!.style, visible(text.slice(start, stop)));
      at = stop;
    }
    return painted + plain(visible(text.slice(at, to)));
  };
  return lines.map((line, index) => line.words.map(paintWord).join(' ') + (index === lines.length - 1 ? plain(end) : ''));
}

/** The words of a span as [from, to, columns]; one wider than `width` comes in pieces. */
function* wordsOf(text: string, span: Span, width: number): Generator<[number, number, number]> {
  const blank = /\s/u;
  let start = -1;
  let used = 0;
  let at = span.from;
  while (at < span.to) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (blank.test(character)) {
      if (start >= 0) yield [start, at, used];
      start = -1;
      used = 0;
    } else {
      const columns = characterWidth(character);
      if (start >= 0 && used + columns > width) {
        yield [start, at, used];
        start = at;
        used = 0;
      }
      if (start < 0) start = at;
      used += columns;
    }
    at += character.length;
  }
  if (start >= 0) yield [start, span.to, used];
}

/** How many columns a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` with blanks after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text`, its end taken off and "…" put there where it is wider than `width`. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${takeColumns(text, width - 1)}…`;
}

/** As much of `text` as `width` columns hold. */
function takeColumns(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

// Wide by Unicode's East Asian Width (UAX 11), in blocks; marks and joiners take no column of their own.
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  return zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/** A text with its control characters made visible. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}

/** A text on one line: blanks folded to one space each. */
export function foldBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
