import { isBlank, type ProseBuilder } from './prose-builder.js';

// What front matter says to readers, in the words of the site generators that we know of: Docusaurus, VitePress, Hugo, Jekyll,
// Astro's Starlight, MkDocs, Eleventy.
const proseKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'title', 'titel', 'description', 'summary', 'subtitle', 'tagline', 'excerpt', 'lead', 'intro', 'abstract', 'details', 'caption', 'linktitle', 'sidebar_label', 'sidebar_title',
  'sidebartitle', 'pagination_label', 'nav_title', 'navtitle', 'shorttitle', 'short_title', 'image_alt', 'imagealt', 'alt', 'actiontext', 'linktext', 'heading', 'subheading', 'question', 'answer',
]);
const titleKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['title', 'titel']);

/** Where front matter ends that opens the file at `from` (past its closing line), and where its lines stand; undefined where there is none. */
export function findFrontMatter(original: string, from: number): { readonly end: number; readonly bodyFrom: number; readonly bodyTo: number } | undefined {
  const fence = original.slice(from, from + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  let at = lineEnd(original, from);
  if (original.slice(from + 3, Math.min(at, from + 200)).trim() !== '') return undefined;
  const bodyFrom = nextLine(original, at);
  for (let line = bodyFrom; line < original.length; line = nextLine(original, at)) {
    at = lineEnd(original, line);
    const text = at - line <= 80 ? original.slice(line, at).trimEnd() : '';
    if (text === fence || (fence === '---' && text === '...')) return { end: at, bodyFrom, bodyTo: line };
  }
  return undefined;
}

/**
 * Reads front matter, YAML or TOML, line by line: the strings under keys that hold prose become blocks of it, the rest is set
 * aside as one block. One string a line; of strings over several lines those that YAML folds or keeps (`>`, `|`).
 */
export function readFrontMatter(original: string, from: number, end: number, bodyFrom: number, bodyTo: number, builder: ProseBuilder): void {
  const kept: string[] = [];
  const values: { from: number; to: number; quote: string; title: boolean }[] = [];
  let block: { indent: number; title: boolean } | undefined;
  for (let line = bodyFrom; line < bodyTo; ) {
    const stop = Math.min(bodyTo, lineEnd(original, line));
    let start = line;
    while (start < stop && isBlank(original.charCodeAt(start))) start++;
    const indent = start - line;
    if (block !== undefined && (start === stop || indent > block.indent)) {
      if (start < stop) {
        const last = values.at(-1);
        // A text over several lines is one value, from its first word to its last.
        if (last !== undefined && last.quote === 'block') last.to = stop;
        else values.push({ from: start, to: stop, quote: 'block', title: block.title });
      }
      line = nextLine(original, stop);
      continue;
    }
    if (block !== undefined) closeBlock(values);
    block = undefined;
    const field = readField(original, start, stop);
    if (field === undefined) kept.push(original.slice(line, stop));
    else {
      kept.push(original.slice(line, field.from));
      const title = titleKeys.has(field.key);
      if (field.quote === 'block') block = { indent, title };
      else values.push({ from: field.from, to: field.to, quote: field.quote, title });
    }
    line = nextLine(original, stop);
  }
  closeBlock(values);
  builder.setAside('frontMatter', from, end, kept.join('\n'));
  for (const value of values) {
    builder.begin('metadata', value.title ? 1 : 0, value.from);
    writeScalar(original, value, builder);
    builder.end(value.to);
  }
}

// The next block scalar must not grow the last one.
function closeBlock(values: { quote: string }[]): void {
  const last = values.at(-1);
  if (last?.quote === 'block') last.quote = '';
}

interface Field {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

function readField(original: string, start: number, stop: number): Field | undefined {
  const head = /^(?:- +)?["']?([\w.-]{1,40})["']?\s{0,20}[:=]\s{0,20}/u.exec(original.slice(start, Math.min(stop, start + 120)));
  if (head === null || !proseKeys.has(head[1]!.toLowerCase())) return undefined;
  const key = head[1]!.toLowerCase();
  const from = start + head[0].length;
  let to = stop;
  while (to > from && isBlank(original.charCodeAt(to - 1))) to--;
  const first = original[from];
  if (from >= to) return undefined;
  if (first === '"' || first === "'") {
    let close = from + 1;
    while (close < to && original[close] !== first) close += first === '"' && original[close] === '\\' ? 2 : 1;
    // A quote doubled inside single quotes is one.
    while (first === "'" && close + 1 < to && original[close + 1] === "'") {
      close += 2;
      while (close < to && original[close] !== "'") close++;
    }
    return close < to ? { key, from: from + 1, to: close, quote: first } : undefined;
  }
  if (/^[>|][-+\d]{0,3}$/u.test(original.slice(from, Math.min(to, from + 6)))) return { key, from, to, quote: 'block' };
  // Lists, maps, anchors, tags, true and numbers are no prose.
  if (first !== undefined && '[{&*!|>%@`#'.includes(first)) return undefined;
  const comment = original.slice(from, to).indexOf(' #');
  if (comment >= 0) to = from + comment;
  return { key, from, to, quote: '' };
}

const escapes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['n', ' '], ['t', ' '], ['"', '"'], ['\\', '\\'], ['/', '/']]);

function writeScalar(original: string, { from, to, quote }: { from: number; to: number; quote: string }, builder: ProseBuilder): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const escaped = quote === '"' && original[at] === '\\' ? 2 : quote === "'" && original[at] === "'" ? 2 : 0;
    if (escaped === 0) continue;
    builder.text(start, at);
    const sign = original[at + 1] ?? '';
    const code = sign === 'u' ? /^[\da-f]{4}/iu.exec(original.slice(at + 2, at + 6)) : null;
    const length = code === null ? 2 : 6;
    builder.put(code === null ? (quote === "'" ? "'" : (escapes.get(sign) ?? sign)) : String.fromCharCode(Number.parseInt(code[0], 16)), at, Math.min(to, at + length));
    at += length - 1;
    start = at + 1;
  }
  if (start < to) builder.text(start, to);
}

/** Where the line ends that `at` is in, its line break not counted. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Past the line break at `end`. */
export function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return end + 1;
}
