// How far a placeholder may reach; a brace that is not closed by then is a brace.
const longest = 120;

/**
 * Where the placeholder that begins at `at` ends, or −1 where none begins: `{0}`, `{name}`, `{{name}}`, `${name}`,
 * `%s`, `%1$d`, `%.2f`, `%(name)s`, `%{name}`, `$t(key)`, `<b>`, `</a>`, `<br/>`, `&amp;`. Looks a bounded way ahead.
 */
export function placeholderEnd(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x7b: // {
      return text.charCodeAt(at + 1) === 0x7b ? closing(text, at + 2, '}}') : bracedName(text, at + 1);
    case 0x24: // $
      if (text.charCodeAt(at + 1) === 0x7b) return closing(text, at + 2, '}');
      return text.startsWith('$t(', at) ? closing(text, at + 3, ')') : -1;
    case 0x25: // %
      return printfEnd(text, at + 1);
    case 0x3c: // <
      return tagEnd(text, at + 1);
    case 0x26: // &
      return entityEnd(text, at + 1);
    default:
      return -1;
  }
}

const startsWithDigit = /^<\/?\d/u;
const numberedTag = /^<\/?\d+\s*\/?>$/u;

/** The placeholders and tags of a stretch of text, in order, none in another. A percentage ("50 %") is none, nor is one before a word. */
export function findPlaceholderSpans(text: string, from = 0, to: number = text.length): { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x7b && code !== 0x24 && code !== 0x25 && code !== 0x3c && code !== 0x26) continue;
    if (code === 0x25 && at > from && /[\d\p{L}]/u.test(text[at - 1]!)) continue;
    const end = placeholderEnd(text, at);
    if (end < 0 || end > to) continue;
    // "<5 or >10" is no tag.
    if (code === 0x3c && startsWithDigit.test(text.slice(at, at + 3)) && !numberedTag.test(text.slice(at, end))) continue;
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
}

function closing(text: string, from: number, close: string): number {
  const last = close.charCodeAt(0);
  const limit = Math.min(text.length, from + longest);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return -1;
    if (code === last && text.startsWith(close, i)) return i + close.length;
  }
  return -1;
}

/** `{0}`, `{user.name}`, `{count, plural}`: no blank right after the brace, so that prose in braces stays prose. */
function bracedName(text: string, from: number): number {
  return isNameUnit(text.charCodeAt(from)) ? closing(text, from, '}') : -1;
}

function printfEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === 0x7b) return closing(text, from + 1, '}');
  let at = from;
  if (first === 0x28) {
    at = closing(text, from + 1, ')');
    if (at < 0) return -1;
  }
  // Flags, position, width and precision, at most a dozen characters. A blank is a flag of C and is refused here: "5 % difference" is prose.
  const limit = Math.min(text.length, at + 12);
  while (at < limit && '0123456789$+-#.lhzq'.includes(text[at]!)) at++;
  if (at >= text.length || !'sdifuxXeEgGcp@'.includes(text[at]!)) return -1;
  // "50 %discount" is a typing error, "%d items" is not: a conversion is not followed by a letter.
  return isNameUnit(text.charCodeAt(at + 1)) ? -1 : at + 1;
}

function tagEnd(text: string, from: number): number {
  const at = text.charCodeAt(from) === 0x2f ? from + 1 : from;
  const code = text.charCodeAt(at) | 0x20;
  if (!(code >= 0x61 && code <= 0x7a) && !(text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39)) return -1;
  const limit = Math.min(text.length, at + longest);
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3e) return i + 1;
    if (unit === 0x3c || unit === 0x0a) return -1;
  }
  return -1;
}

function entityEnd(text: string, from: number): number {
  let at = text.charCodeAt(from) === 0x23 ? from + 1 : from;
  const start = at;
  while (at < from + 10 && isNameUnit(text.charCodeAt(at))) at++;
  return at > start && text.charCodeAt(at) === 0x3b ? at + 1 : -1;
}

const isNameUnit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
