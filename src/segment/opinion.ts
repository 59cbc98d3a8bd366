import { split, type splitOptions } from 'sentence-splitter';

// Ours are the abbreviations, quotes and brackets; sentence-splitter gives its opinion on what is left. Its word lists stay
// empty, since it compares every word with every entry.
const options: splitOptions = {
  AbbrMarker: { language: { ABBREVIATIONS: [], PREPOSITIVE_ABBREVIATIONS: [], EXCLAMATION_WORDS: [] } },
  SeparatorParser: { separatorCharacters: ['.', '?', '!', '…', '。', '．', '？', '！'] },
};

// UTF-16 units read on either side of the place asked about: its rules look one word back and one ahead.
const reach = 48;

/**
 * Whether sentence-splitter ends a sentence right at `at`, the place after an end mark, in the block `[from, to)`. Only the
 * words around it are read, so that the cost of one question is bounded: over a whole text its time grows with the square
 * of the length. Quotes and brackets are masked by a letter of the same length; an unclosed one would swallow the rest.
 */
export function askSplitter(text: string, from: number, to: number, at: number): boolean {
  const start = Math.max(from, at - reach);
  const window = text.slice(start, Math.min(to, at + reach)).replace(/["'“”„‘’«»‹›()[\]{}「」『』（）【】《》]/gu, 'x').replace(/\s/gu, ' ');
  for (const node of split(window, options)) {
    if (node.type === 'Sentence' && node.range[1] >= at - start) return node.range[1] === at - start;
  }
  return false;
}
