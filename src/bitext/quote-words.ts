// Words in a message are cut at about this length.
const longestQuote = 80;
// What is read of a text for them: blanks are folded.
const mostRead = 8 * longestQuote;

/** Words as a message quotes them: on one line, blanks folded, the end left out where they are many. `''` where there are none. */
export function quoteWords(text: string, from = 0, to: number = text.length): string {
  const words = text.slice(from, Math.min(to, from + mostRead)).replace(/\s+/gu, ' ').trim();
  if (words.length <= longestQuote && to - from <= mostRead) return words;
  const cut = words.lastIndexOf(' ', longestQuote);
  return `${words.slice(0, cut > longestQuote / 2 ? cut : longestQuote).replace(/[\ud800-\udbff]$/u, '')}…`;
}
