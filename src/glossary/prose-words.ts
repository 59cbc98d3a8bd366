import { findPlaceholderSpans, findWords, type Word } from '../text/index.js';

/** The words of a stretch of text, without those in placeholders and tags: `{{name}}` has no name in it, and `<a title="…">` no title. */
export function findProseWords(text: string, from = 0, to: number = text.length): Word[] {
  const words = findWords(text, from, to);
  const spans = findPlaceholderSpans(text, from, to);
  if (spans.length === 0) return words;
  let next = 0;
  return words.filter((word) => {
    while (next < spans.length && spans[next]!.to <= word.from) next++;
    return next === spans.length || word.from < spans[next]!.from;
  });
}
