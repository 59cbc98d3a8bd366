import { coreLexicon, functionWords, isCapitalized, letterBit, type Lexicon, type Value, type Word, type WordKind } from '../text/index.js';
import { primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { readWords, type SegmentWords } from './segment-words.js';
import { segmentLengths } from './surface.js';

/**
 * The tokens of one text as numbers. Token `k` of segment `s` runs from `tokenStart[s]` to `tokenStart[s + 1]`; a token is
 * a word, a number, or a value such as a date. Its type is an index into the {@link Vocabulary} that was made with it.
 */
export interface PreparedText {
  readonly document: SegmentedText;
  /** Index of its language in the vocabulary. */
  readonly language: number;
  readonly segmentCount: number;
  readonly tokenStart: Int32Array;
  readonly tokenType: Int32Array;
  /** Span of each token in the whole text. */
  readonly tokenFrom: Int32Array;
  readonly tokenTo: Int32Array;
  /** Index into `wordKinds`. */
  readonly tokenKind: Uint8Array;
  /** Characters of each segment, blanks not counted. */
  readonly lengths: Float64Array;
  /** Numbers, money, measures, dates and times; those of segment `s` run from `valueStart[s]` to `valueStart[s + 1]`. Names are not among them. */
  readonly values: readonly Value[];
  readonly valueStart: Int32Array;
}

/** What every type (a form in a language) is known by. The arrays run parallel, one entry a type. */
export interface Vocabulary {
  readonly languages: readonly string[];
  readonly size: number;
  readonly form: readonly string[];
  readonly facts: readonly WordFacts[];
  readonly language: Int32Array;
  /** How telling the type is, in nats: rare in general, and rare within these texts. */
  readonly weight: Float64Array;
  /** 1 where the type begins a value: a number, a sum, a date … */
  readonly numeric: Uint8Array;
  /** 1 where the type is written with a capital within a sentence. */
  readonly capital: Uint8Array;
  /** The value that the type is part of, or undefined: one of all with the same key. */
  readonly value: readonly (Value | undefined)[];
  /** Concepts of type `t`: `concept[conceptStart[t] … conceptStart[t + 1]]`, with how sure each is, 0 to 1. */
  readonly conceptStart: Int32Array;
  readonly concept: Int32Array;
  readonly conceptStrength: Float64Array;
}

export interface PreparedTexts {
  readonly texts: readonly PreparedText[];
  readonly vocabulary: Vocabulary;
}

// How sure a concept is by the way it was found; set by hand, to be fitted with the price (issue of the search, not of words).
const sureness = { form: 1, inflection: 0.9, compound: 0.7 } as const;

/** What is known of words whatever the text, kept for whoever asks again. */
export class WordCache {
  readonly lexicon: Lexicon = coreLexicon();
  private readonly languages: Map<string, Map<string, WordFacts>> = new Map();

  wordsOf(language: string): Map<string, WordFacts> {
    let known = this.languages.get(language);
    if (known === undefined) this.languages.set(language, (known = new Map()));
    return known;
  }

  /** Words and pairs of them that it holds, in all languages. */
  size = 0;
  private wordCount = 0;
  // Pairs of words by their numbers, in a table that is at most half full; four entries a place: both numbers, how many words, nothing.
  private pairs: Int32Array = new Int32Array(1 << 12);
  private pairCount = 0;

  learn(form: string, language: string): WordFacts {
    this.size++;
    const match = this.lexicon.find(form, language);
    const minor = functionWords(language).has(form);
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
      form, number: this.wordCount++, following: this.lexicon.followingOf(form, language), minor, bits,
      concepts: match === undefined ? [] : [...new Set(match.concepts)].sort((a, b) => a - b), sure, owner: undefined, type: -1, skeleton: undefined,
    };
    this.wordsOf(language).set(form, facts);
    return facts;
  }

  /** How many words the longest listed form has that begins with a word and the one after it; 1 where there is none. */
  longestFrom(first: WordFacts, next: WordFacts, language: string): number {
    const { pairs } = this;
    const mask = pairs.length - 1;
    let at = placeOf(first.number, next.number) & mask;
    for (; pairs[at + 2] !== 0; at = (at + 4) & mask) if (pairs[at] === first.number && pairs[at + 1] === next.number) return pairs[at + 2]!;
    const longest = this.lexicon.longestFormFrom(`${first.form} ${next.form}`, language);
    this.size++;
    pairs[at] = first.number;
    pairs[at + 1] = next.number;
    pairs[at + 2] = longest;
    this.pairCount++;
    if (8 * this.pairCount > pairs.length) this.growPairs();
    return longest;
  }

  private growPairs(): void {
    const before = this.pairs;
    const mask = 2 * before.length - 1;
    const pairs = new Int32Array(2 * before.length);
    for (let k = 0; k < before.length; k += 4) {
      if (before[k + 2] === 0) continue;
      let at = placeOf(before[k]!, before[k + 1]!) & mask;
      while (pairs[at + 2] !== 0) at = (at + 4) & mask;
      pairs.set(before.subarray(k, k + 3), at);
    }
    this.pairs = pairs;
  }
}

// The finaliser of murmur3 over a mix of both numbers; a multiple of 4.
function placeOf(first: number, next: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ next;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) << 2;
}

let shared: WordCache | undefined;
const mostShared = 200_000;

// What many small texts ask again and again; begun anew before it grows large.
function sharedCache(): WordCache {
  if (shared === undefined || shared.size > mostShared) shared = new WordCache();
  return shared;
}

/** A word of a language; an object, since one look by its form then serves all that is asked of it. */
export interface WordFacts {
  readonly form: string;
  /** Counted from 0 on, over all languages of a cache. */
  readonly number: number;
  /** The bits of the first letters of words that follow it in listed forms. */
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

export interface PrepareOptions {
  readonly cache?: WordCache;
  /** The words of each text, where somebody has read them already. */
  readonly words?: readonly SegmentWords[];
  /** Told what the segments of each text state, sure or not, one text after the other. Most of it is not kept. */
  readonly onValues?: (document: SegmentedText, values: SegmentWords['values']) => void;
}

/** Splits texts into tokens of one shared vocabulary, and weighs each type. */
export function prepareTexts(documents: readonly SegmentedText[], { cache = sharedCache(), words = [], onValues }: PrepareOptions = {}): PreparedTexts {
  const types = new TypeTable(cache);
  const texts = documents.map((document, d) => {
    const read = words[d] ?? readWords(document);
    onValues?.(document, read.values);
    return prepareText(document, types, read);
  });
  return { texts, vocabulary: types.finish(texts) };
}

function prepareText(document: SegmentedText, types: TypeTable, { words, wordStart: firstWord, values: found }: SegmentWords): PreparedText {
  const { segments, text } = document;
  const language = types.languageIndex(document.language);
  const tokenStart = new Int32Array(segments.length + 1);
  const lengths = segmentLengths(document);
  const type: number[] = [];
  const values: Value[] = [];
  const valueStart = new Int32Array(segments.length + 1);
  for (let s = 0; s < segments.length; s++) {
    const sure = found[s]!.filter((value) => value.sure);
    for (const value of sure) if (value.kind !== 'name') values.push(value);
    types.internRun(text, language, words, firstWord[s]!, firstWord[s + 1]!, sure, type);
    tokenStart[s + 1] = type.length;
    valueStart[s + 1] = values.length;
  }
  const tokenFrom = new Int32Array(words.length);
  const tokenTo = new Int32Array(words.length);
  const tokenKind = new Uint8Array(words.length);
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    tokenFrom[k] = word.from;
    tokenTo[k] = word.to;
    tokenKind[k] = wordKinds.indexOf(word.kind);
  }
  return { document, language, segmentCount: segments.length, tokenStart, tokenType: new Int32Array(type), tokenFrom, tokenTo, tokenKind, lengths, values, valueStart };
}

const wordKinds: readonly WordKind[] = ['word', 'number', 'code', 'handle', 'url', 'email', 'emoji'];

/** The words of segment `s`, told from its tokens without reading them again. */
export function segmentWords({ tokenStart, tokenType, tokenFrom, tokenTo, tokenKind }: PreparedText, { form }: Vocabulary, s: number): Word[] {
  const words: Word[] = [];
  for (let k = tokenStart[s]!; k < tokenStart[s + 1]!; k++) words.push({ from: tokenFrom[k]!, to: tokenTo[k]!, form: form[tokenType[k]!]!, kind: wordKinds[tokenKind[k]!]! });
  return words;
}

function joinForms(words: readonly Word[], first: number, count: number): string {
  let joined = words[first]!.form;
  for (let w = first + 1; w < first + count; w++) joined += ` ${words[w]!.form}`;
  return joined;
}

const unknownBits = 13;
/** How rare a word is that no lexicon lists. */
const unlistedBits = (form: string): number => (form.length <= 3 ? 7 : unknownBits);
const functionWordBits = 2;
// The first word of a value carries its weight; "million" and "euros" behind it say little more.
const innerValueBits = 3;

/** A type that is more than a word by itself: one in a phrase, or part of a value. */
interface SpecialType {
  readonly value: Value | undefined;
  readonly numeric: 0 | 1;
  readonly bits: number;
  readonly concepts: readonly number[];
  readonly strengths: readonly number[];
}

class TypeTable {
  private readonly lexicon: Lexicon;
  private readonly cache: WordCache;
  private readonly words: Map<string, WordFacts>[] = [];
  // What is known of the words of the run at hand.
  private readonly run: WordFacts[] = [];
  /** Types that are more than their form: in a phrase, or part of a value. */
  private readonly ids: Map<string, number>[] = [];
  private readonly languages: string[] = [];
  // A type is its word's facts, and what sets it apart from the word by itself where something does; all else is laid out at the end.
  private readonly facts: WordFacts[] = [];
  private readonly special: (SpecialType | undefined)[] = [];
  private readonly language: number[] = [];
  private readonly capital: number[] = [];

  constructor(cache: WordCache) {
    this.cache = cache;
    this.lexicon = cache.lexicon;
  }

  languageIndex(language: string): number {
    const base = primaryLanguage(language);
    const known = this.languages.indexOf(base);
    if (known >= 0) return known;
    this.languages.push(base);
    this.ids.push(new Map());
    this.words.push(this.cache.wordsOf(base));
    return this.languages.length - 1;
  }

  /** Adds the types of the words of one segment to `type`; `values` are those within it, in order. */
  internRun(text: string, language: number, words: readonly Word[], firstWord: number, end: number, values: readonly Value[], type: number[]): void {
    const tag = this.languages[language]!;
    const known = this.words[language]!;
    const { cache, run } = this;
    run.length = 0;
    for (let k = firstWord; k < end; k++) run.push(known.get(words[k]!.form) ?? cache.learn(words[k]!.form, tag));
    let v = 0;
    for (let k = firstWord; k < end; ) {
      const first = run[k - firstWord]!;
      let phrase = '';
      let count = 1;
      // Few words go on with one that begins with the letter of the next.
      if (k + 1 < end && (first.following & letterBit(words[k + 1]!.form.charCodeAt(0))) !== 0) {
        const longest = cache.longestFrom(first, run[k + 1 - firstWord]!, tag);
        for (let length = Math.min(longest, end - k); length > 1; length--) {
          const joined = joinForms(words, k, length);
          if (this.lexicon.find(joined, tag)?.by !== 'form') continue;
          phrase = joined;
          count = length;
          break;
        }
      }
      for (let w = k; w < k + count; w++) {
        const word = words[w]!;
        const { from, to } = word;
        while (v < values.length && values[v]!.to <= from) v++;
        const value = v < values.length && values[v]!.from < to ? values[v] : undefined;
        const facts = run[w - firstWord]!;
        const id = phrase !== '' || value !== undefined ? this.internSpecial(language, facts, phrase, value, value !== undefined && value.from >= from) : facts.owner === this ? facts.type : this.internWord(language, facts);
        if (w > firstWord && isCapitalized(text, word)) this.capital[id] = 1;
        type.push(id);
      }
      k += count;
    }
  }

  private internWord(language: number, facts: WordFacts): number {
    facts.owner = this;
    facts.type = this.add(language, facts, undefined);
    return facts.type;
  }

  private add(language: number, facts: WordFacts, special: SpecialType | undefined): number {
    this.facts.push(facts);
    this.special.push(special);
    this.language.push(language);
    this.capital.push(0);
    return this.facts.length - 1;
  }

  private internSpecial(language: number, facts: WordFacts, phrase: string, value: Value | undefined, begins: boolean): number {
    const key = `${facts.form}\n${phrase}\n${value === undefined ? '' : value.key}\n${begins ? 1 : 0}`;
    const ids = this.ids[language]!;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.add(language, facts, this.describe(language, facts, phrase, value, begins));
    ids.set(key, id);
    return id;
  }

  private describe(language: number, facts: WordFacts, phrase: string, value: Value | undefined, begins: boolean): SpecialType {
    if (value !== undefined && value.kind !== 'name') return { value, numeric: begins ? 1 : 0, bits: begins ? Math.min(12, 3 + 1.5 * value.key.length) : innerValueBits, concepts: [], strengths: [] };
    if (phrase === '') return { value, numeric: 0, bits: facts.bits, concepts: facts.concepts, strengths: facts.concepts.map(() => facts.sure) };
    let { bits } = facts;
    const whole = this.lexicon.find(phrase, this.languages[language]!);
    const strengths = new Map<number, number>();
    for (const concept of facts.concepts) strengths.set(concept, facts.sure * (whole === undefined ? 1 : 0.6));
    if (whole !== undefined) {
      for (const concept of whole.concepts) {
        strengths.set(concept, 1);
        bits = Math.min(bits, 2 + this.lexicon.rarityOf(concept) / 2);
      }
    }
    const concepts = [...strengths.keys()].sort((a, b) => a - b);
    return { value, numeric: 0, bits, concepts, strengths: concepts.map((concept) => strengths.get(concept)!) };
  }

  finish(texts: readonly PreparedText[]): Vocabulary {
    const { facts, special } = this;
    const size = facts.length;
    const seen = new Int32Array(size).fill(-1);
    const frequency = new Float64Array(size);
    const segments = new Float64Array(this.languages.length);
    let stamp = 0;
    for (const text of texts) {
      segments[text.language]! += text.segmentCount;
      for (let s = 0; s < text.segmentCount; s++, stamp++) {
        for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) {
          const t = text.tokenType[k]!;
          if (seen[t] === stamp) continue;
          seen[t] = stamp;
          frequency[t]!++;
        }
      }
    }
    const form = new Array<string>(size);
    const value = new Array<Value | undefined>(size);
    const weight = new Float64Array(size);
    const numeric = new Uint8Array(size);
    const conceptStart = new Int32Array(size + 1);
    for (let t = 0; t < size; t++) conceptStart[t + 1] = conceptStart[t]! + (special[t] ?? facts[t]!).concepts.length;
    const concept = new Int32Array(conceptStart[size]!);
    const conceptStrength = new Float64Array(conceptStart[size]!);
    const logs = segments.map((n) => Math.log(1 + n));
    for (let t = 0; t < size; t++) {
      const word = facts[t]!;
      const own = special[t];
      form[t] = word.form;
      value[t] = own?.value;
      let { bits } = own ?? word;
      if (own === undefined && word.minor) bits = Math.min(bits, functionWordBits);
      const n = segments[this.language[t]!]!;
      const local = Math.log(1 + n / frequency[t]!) / logs[this.language[t]!]!;
      weight[t] = Math.max(0.3, bits * Math.LN2 * local);
      if (own !== undefined) numeric[t] = own.numeric;
      const { concepts } = own ?? word;
      const first = conceptStart[t]!;
      for (let k = 0; k < concepts.length; k++) {
        concept[first + k] = concepts[k]!;
        conceptStrength[first + k] = own === undefined ? word.sure : own.strengths[k]!;
      }
    }
    return { languages: this.languages, size, form, facts, language: new Int32Array(this.language), weight, numeric, capital: new Uint8Array(this.capital), value, conceptStart, concept, conceptStrength };
  }
}
