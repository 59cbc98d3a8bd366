/** What a word of a built-in lexicon is: bits 0–3 its kinds, the bits above them its frequency class (0 rare – 9 among the commonest). */
export type LexiconEntry = number;

/** The word is a noun. */
export const NOUN = 1;
/** The word is an adjective. */
export const ADJECTIVE = 2;
/** The word is the infinitive of a verb. */
export const VERB = 4;
/** The word never is a part of a compound: function words, names, words that only look like one. */
export const WHOLE = 8;

/** Base words with what is known of them. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>;

/**
 * Reads a front-coded word list: for each word, in code unit order, a capital letter for the number of letters it shares with
 * the word before it (`A` = 0), its other letters, and two characters: its kinds in hexadecimal, its frequency class.
 */
export const readLexicon = (packed: string): Map<string, LexiconEntry> => {
  const lexicon = new Map<string, LexiconEntry>();
  let word = '';
  let start = 0;
  const end = packed.length;
  while (start < end) {
    let next = start + 1;
    while (next < end) {
      const code = packed.charCodeAt(next);
      if (code >= 65 && code <= 90) break;
      next += 1;
    }
    word = word.slice(0, packed.charCodeAt(start) - 65) + packed.slice(start + 1, next - 2);
    lexicon.set(word, Number.parseInt(packed[next - 2]!, 16) | ((packed.charCodeAt(next - 1) - 48) << 4));
    start = next;
  }
  return lexicon;
};

/** Writes what {@link readLexicon} reads. */
export const formatLexicon = (lexicon: Lexicon): string => {
  let packed = '';
  let previous = '';
  for (const word of [...lexicon.keys()].sort()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared += 1;
    const entry = lexicon.get(word)!;
    packed += String.fromCharCode(65 + shared) + word.slice(shared) + (entry & 15).toString(16) + String(entry >> 4);
    previous = word;
  }
  return packed;
};
