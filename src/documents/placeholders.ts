import type { Span } from '../bitext/index.js';

// What programs fill in: `{{name}}`, `${name}`, `{0}`, `{user.name}`, `%{name}`, `%(name)s`, `%1$s`, `%-5.2f`. A blank is no flag
// here, as it is in C: "5 % discount" is prose. Each part has a bound, so that no text is read twice. Not `placeholderEnd` of `text/`,
// which reads the strings of interfaces: there braces around several words are a placeholder, here they are prose.
const placeholder = /\{\{[^{}]{1,80}\}\}|[$%#]?\{[\w$][\w$.[\]-]{0,60}\}|%\(\w{1,60}\)[a-zA-Z]|%(?:\d{1,2}\$)?[-+#0]?\d{0,3}(?:\.\d{1,2})?l{0,2}[sdifuxXeEgGcp@](?![\p{L}\p{N}_])/gu;

/** The placeholders of a text, in order, but for those in `within`, stretches that count as a whole already. */
export function findPlaceholders(text: string, within: readonly Span[]): Span[] {
  // Most texts have none.
  if (!text.includes('{') && !text.includes('%')) return [];
  const taken = [...within].sort((a, b) => a.from - b.from);
  const found: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(placeholder)) {
    const from = match.index;
    const to = from + match[0].length;
    // "100%s": a sign of per cent after a digit is one.
    if (match[0].startsWith('%') && from > 0 && /[\p{L}\p{N}%]/u.test(text[from - 1]!)) continue;
    while (next < taken.length && taken[next]!.to <= from) next++;
    if (next < taken.length && taken[next]!.from < to) continue;
    found.push({ from, to });
  }
  return found;
}
