import { findWords, functionWords } from '../text/index.js';
import { phraseKey, type FinishedSide } from './candidates.js';

/** A short form that texts give in brackets behind its full form. */
export interface FoundAbbreviation {
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  readonly count: number;
}

const bracketed = /\((?<short>\p{L}[\p{L}\p{N}.-]{1,7})\)/gu;
const longestFull = 8;

/** The abbreviations of a language's candidates, by candidate id: "European Economic Area (EEA)". */
export function findAbbreviations(texts: readonly string[], side: FinishedSide): Map<number, FoundAbbreviation> {
  const found = new Map<number, FoundAbbreviation>();
  const minor = functionWords(side.language);
  for (const text of texts) {
    if (!text.includes('(')) continue;
    for (const match of text.matchAll(bracketed)) {
      const short = match.groups!['short']!;
      if (!/\p{Lu}/u.test(short) && short.length > 4) continue;
      const before = findWords(text.slice(Math.max(0, match.index - 200), match.index));
      // The longest run of words before the bracket whose beginnings hold the letters of the short form, in order.
      for (let length = Math.min(longestFull, before.length); length >= 1; length--) {
        const words = before.slice(before.length - length).map(({ form }) => form);
        if (minor.has(words[0]!) || !spells(short, words, minor, side)) continue;
        const lemmas = words.map((form) => lemmaIdOf(form, side)).filter((lemma) => lemma !== undefined);
        const id = lemmas.length < words.length ? undefined : side.ids.get(phraseKey(lemmas, side.lemmas));
        if (id === undefined) continue;
        const known = found.get(id);
        if (known === undefined || known.key === short.toLowerCase()) found.set(id, { text: short, key: short.toLowerCase(), count: side.forms.counts[side.forms.idOf(short.toLowerCase()) ?? -1] ?? 1 });
        break;
      }
    }
  }
  return found;
}

function lemmaIdOf(form: string, side: FinishedSide): number | undefined {
  const id = side.forms.idOf(form);
  return id === undefined ? undefined : side.lemmas.lemmaOf[id];
}

// Whether the letters of the short form are the first letters of the words, or of parts of compounds; function words may be left out.
function spells(short: string, words: readonly string[], minor: ReadonlySet<string>, side: FinishedSide): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let at = 0;
  for (const word of words) {
    if (at < letters.length && word.startsWith(letters[at]!)) {
      at++;
      const lemma = lemmaIdOf(word, side);
      for (const piece of word.split('-').slice(1)) if (at < letters.length && piece.startsWith(letters[at]!)) at++;
      if (!word.includes('-') && lemma !== undefined) for (const part of side.partsOf(lemma).slice(1)) if (at < letters.length && part.startsWith(letters[at]!)) at++;
    } else if (!minor.has(word)) return false;
  }
  return at === letters.length && letters.length >= 2;
}
