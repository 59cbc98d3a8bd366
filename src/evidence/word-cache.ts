import { coreLexicon, functionWords, valueFormOf, wordBit, type Lexicon, type ValueForm } from '../text/index.js';
import { PairMap } from './pair-map.js';

// How sure a concept is by the way it was found; set by hand.
const sureness = { form: 1, inflection: 0.9, compound: 0.7 } as const;

/** The words of a language that are known, by form. */
export interface LanguageWords {
  readonly language: string;
  readonly words: Map<string, WordFacts>;
  /** Function words of the language. */
  readonly minor: ReadonlySet<string>;
}

const unknownBits = 13;
/** How rare a word is that no lexicon lists. */
const unlistedBits = (form: string): number => (form.length <= 3 ? 7 : unknownBits);

/** What is known of words whatever the text, kept for whoever asks again. */
export class WordCache {
  readonly lexicon: Lexicon = coreLexicon();
  private readonly languages: Map<string, LanguageWords> = new Map();

  wordsOf(language: string): LanguageWords {
    let known = this.languages.get(language);
    if (known === undefined) this.languages.set(language, (known = { language, words: new Map(), minor: functionWords(language) }));
    return known;
  }

  /** Words and pairs of them that it holds, in all languages. */
  size = 0;
  private wordCount = 0;
  // Of two words, by their numbers, what `phrasesFrom` says.
  private readonly phrases: PairMap = new PairMap();

  factsOf(form: string, own: LanguageWords): WordFacts {
    return own.words.get(form) ?? this.learn(form, own);
  }

  private learn(form: string, { language, words, minor }: LanguageWords): WordFacts {
    this.size++;
    const following = this.lexicon.followingOf(form, language);
    const match = this.lexicon.find(form, language);
    let bits = unlistedBits(form);
    let sure = 0;
    if (match !== undefined) {
      sure = sureness[match.by] / (1 + 0.1 * (match.concepts.length - 1));
      if (match.by === 'compound') bits = unknownBits;
      else {
        bits = Infinity;
        for (const concept of match.concepts) bits = Math.min(bits, this.lexicon.rarityOf(concept));
      }
    }
    const facts: WordFacts = {
      form, value: valueFormOf(form, language), number: this.wordCount++, bit: wordBit(form), following, minor: minor.has(form), bits,
      concepts: match === undefined ? [] : ascending(match.concepts), sure, owner: undefined, type: -1, skeleton: undefined,
    };
    words.set(form, facts);
    return facts;
  }

  /** Twice how many words the longest listed form has that begins with a word and the one after it, 1 where there is none, and 1 more where both are one. */
  phrasesFrom(first: WordFacts, next: WordFacts, language: string): number {
    let phrases = this.phrases.get(first.number, next.number);
    if (phrases !== undefined) return phrases;
    const both = `${first.form} ${next.form}`;
    const longest = this.lexicon.longestFormFrom(both, language);
    phrases = 2 * longest + (longest > 1 && this.lexicon.find(both, language)?.by === 'form' ? 1 : 0);
    this.size++;
    this.phrases.set(first.number, next.number, phrases);
    return phrases;
  }
}

// Most are: forms come in the order of their concepts.
function ascending(concepts: readonly number[]): readonly number[] {
  for (let k = 1; k < concepts.length; k++) if (concepts[k]! <= concepts[k - 1]!) return [...new Set(concepts)].sort((a, b) => a - b);
  return concepts;
}

let shared: WordCache | undefined;
const mostShared = 200_000;

// What many small texts ask again and again; begun anew before it grows large.
export function sharedCache(): WordCache {
  if (shared === undefined || shared.size > mostShared) shared = new WordCache();
  return shared;
}

/** A word of a language; an object, since one look by its form then serves all that is asked of it. */
export interface WordFacts {
  readonly form: string;
  /** Counted from 0 on, over all languages of a cache. */
  readonly number: number;
  /** What it can mean where values are read. */
  readonly value: ValueForm;
  /** As `wordBit` says. */
  readonly bit: number;
  /** The bits of words that follow it in listed forms. */
  readonly following: number;
  /** Whether it is a function word. */
  readonly minor: boolean;
  /** How rare it is in general, in bits. */
  readonly bits: number;
  /** What it may stand for, ascending, and how sure each is, 0 to 1. */
  readonly concepts: readonly number[];
  readonly sure: number;
  /** The type of the word by itself, in the vocabulary of `owner`. */
  owner: object | undefined;
  type: number;
  /** The word as related languages may spell it, once somebody has asked. */
  skeleton: string | undefined;
}
