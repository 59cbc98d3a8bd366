import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { FormatError, primaryLanguage } from '../bitext/index.js';

/** Two texts that say the same. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/**
 * The pairs of one file, as they come, never all at once. A name ending in `.tmx` is read as TMX; a name for which
 * `name.SOURCE` and `name.TARGET` exist (`corpus.en`, `corpus.nl`) as a pair of Moses files, line against line; anything
 * else as TSV, the source before the first tab and the target before the next. Lines without a target are passed over.
 * Throws `FormatError` when Moses files differ in length and when a TMX file is none.
 */
export async function* readPairs(file: string, source: string, target: string): AsyncGenerator<TextPair> {
  if (/\.tmx$/iu.test(file)) yield* readTmx(file, source, target);
  else if (!existsSync(file) && existsSync(`${file}.${source}`) && existsSync(`${file}.${target}`)) yield* readMoses(`${file}.${source}`, `${file}.${target}`);
  else yield* readTsv(file);
}

async function* readTsv(file: string): AsyncGenerator<TextPair> {
  for await (const line of linesOf(file)) {
    const tab = line.indexOf('\t');
    if (tab <= 0) continue;
    const next = line.indexOf('\t', tab + 1);
    const target = line.slice(tab + 1, next < 0 ? undefined : next);
    if (target !== '') yield { source: line.slice(0, tab), target };
  }
}

async function* readMoses(sourceFile: string, targetFile: string): AsyncGenerator<TextPair> {
  const targets = linesOf(targetFile)[Symbol.asyncIterator]();
  let count = 0;
  for await (const source of linesOf(sourceFile)) {
    const next = await targets.next();
    if (next.done === true) throw new FormatError('Moses', count + 1, 1, `got no line ${count + 1} in ${targetFile}, expected as many as in ${sourceFile}`);
    count++;
    if (source !== '' && next.value !== '') yield { source, target: next.value };
  }
  if ((await targets.next()).done !== true) throw new FormatError('Moses', count + 1, 1, `got more than ${count} lines in ${targetFile}, expected as many as in ${sourceFile}`);
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}

// No translation unit is longer than this; a file without an end of one would otherwise be held in memory whole.
const longestUnit = 1 << 22;

/** TMX, unit by unit. Only what training needs: languages, segments, the five entities of XML and numeric ones. */
async function* readTmx(file: string, source: string, target: string): AsyncGenerator<TextPair> {
  let held = '';
  let line = 1;
  let opened = false;
  for await (const part of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    held += part as string;
    if (/<!ENTITY/u.test(held)) throw new FormatError('TMX', line, 1, 'got an entity declaration, expected none: it could make a small file expand without end');
    if (!opened) {
      if (!held.includes('<tmx')) {
        if (held.length > 65536) throw new FormatError('TMX', 1, 1, 'got no <tmx> within the first 65,536 characters, expected a TMX file');
        continue;
      }
      opened = true;
    }
    for (;;) {
      const end = held.indexOf('</tu>');
      if (end < 0) break;
      const start = held.lastIndexOf('<tu', end);
      const from = unitStart(held, end);
      if (start >= 0 && from >= 0) {
        const pair = readUnit(held.slice(from, end), source, target);
        if (pair) yield pair;
      }
      for (let i = held.indexOf('\n'); i >= 0 && i < end; i = held.indexOf('\n', i + 1)) line++;
      held = held.slice(end + 5);
    }
    if (held.length > longestUnit) throw new FormatError('TMX', line, 1, `got a translation unit of more than ${longestUnit} characters, expected </tu> before`);
  }
  if (!opened) throw new FormatError('TMX', 1, 1, 'got no <tmx>, expected a TMX file');
  if (!held.includes('</tmx>')) throw new FormatError('TMX', line, 1, 'got the end of the file within the body, expected </tmx>; the file was cut short');
}

/** Where the last `<tu>` or `<tu …>` before `end` begins; `<tuv` is another element. */
function unitStart(text: string, end: number): number {
  let at = text.lastIndexOf('<tu', end);
  while (at >= 0 && /[a-z]/iu.test(text.charAt(at + 3))) at = at === 0 ? -1 : text.lastIndexOf('<tu', at - 1);
  return at;
}

function readUnit(unit: string, source: string, target: string): TextPair | undefined {
  let a: string | undefined;
  let b: string | undefined;
  for (const variant of unit.split('<tuv').slice(1)) {
    const language = /^[^>]*?\blang\s*=\s*["']([^"']{1,40})["']/u.exec(variant)?.[1];
    const from = variant.indexOf('<seg>');
    const to = variant.lastIndexOf('</seg>');
    if (language === undefined || from < 0 || to < from) continue;
    const tag = primaryLanguage(language);
    const text = plainText(variant.slice(from + 5, to));
    if (tag === primaryLanguage(source)) a ??= text;
    else if (tag === primaryLanguage(target)) b ??= text;
  }
  return a && b ? { source: a, target: b } : undefined;
}

const entities: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

// Codes of the original format stand inside bpt, ept, ph and it: they are no words. What hi and sub hold, is.
function plainText(xml: string): string {
  return xml
    .replace(/<(bpt|ept|ph|it|ut)\b[^<>]*>[^<]*<\/\1>/gu, ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/giu, (whole, name: string) => {
      if (!name.startsWith('#')) return entities.get(name) ?? whole;
      const point = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : whole;
    })
    .trim();
}
