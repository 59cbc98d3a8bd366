import { isCapitalized, type Lexicon, type Value, type Word, type WordKind } from '../text/index.js';
import { primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { numberIn } from './number-in.js';
import { PairMap } from './pair-map.js';
import { readWords, type SegmentWords } from './segment-words.js';
import { segmentLengths } from './surface.js';
import { sharedCache, type LanguageWords, type WordCache, type WordFacts } from './word-cache.js';

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
  /** Index into `wordKinds`; of a number {@link numberKind}. */
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
    const read = words[d] ?? readWords(document, cache);
    onValues?.(document, read.values);
    return prepareText(document, types, read);
  });
  return { texts, vocabulary: types.finish(texts) };
}

function prepareText(document: SegmentedText, types: TypeTable, read: SegmentWords): PreparedText {
  const { words, wordStart, values: found } = read;
  const { segments, text } = document;
  const language = types.languageIndex(document.language);
  const facts = types.factsOf(language, read);
  const lengths = segmentLengths(document);
  const tokenType = new Int32Array(words.length);
  const values: Value[] = [];
  const valueStart = new Int32Array(segments.length + 1);
  for (let s = 0; s < segments.length; s++) {
    const sure = found[s]!.filter((value) => value.sure);
    for (const value of sure) if (value.kind !== 'name') values.push(value);
    types.internRun(text, language, words, facts, wordStart[s]!, wordStart[s + 1]!, sure, tokenType);
    valueStart[s + 1] = values.length;
  }
  const tokenFrom = new Int32Array(words.length);
  const tokenTo = new Int32Array(words.length);
  const tokenKind = new Uint8Array(words.length);
  for (let k = 0; k < words.length; k++) {
    const { from, to, kind } = words[k]!;
    tokenFrom[k] = from;
    tokenTo[k] = to;
    if (kind !== 'word') tokenKind[k] = wordKinds.indexOf(kind);
  }
  return { document, language, segmentCount: segments.length, tokenStart: wordStart, tokenType, tokenFrom, tokenTo, tokenKind, lengths, values, valueStart };
}

// A word first, as most are: 0 needs no look.
const wordKinds: readonly WordKind[] = ['word', 'number', 'code', 'handle', 'url', 'email', 'emoji'];
export const numberKind: number = /* @__PURE__ */ wordKinds.indexOf('number');

function joinForms(words: readonly Word[], first: number, count: number): string {
  let joined = words[first]!.form;
  for (let w = first + 1; w < first + count; w++) joined += ` ${words[w]!.form}`;
  return joined;
}

const functionWordBits = 2;
// The first word of a value carries its weight; "million" and "euros" behind it say little more.
const innerValueBits = 3;

/** A type that is more than a word by itself: one in a phrase, or part of a value. */
interface SpecialType {
  readonly value: Value | undefined;
  readonly numeric: 0 | 1;
  readonly bits: number;
  readonly concepts: readonly number[];
  /** How sure each is; undefined where all are as sure as the word. */
  readonly strengths: readonly number[] | undefined;
}
const noConcepts: readonly number[] = [];

class TypeTable {
  private readonly lexicon: Lexicon;
  private readonly cache: WordCache;
  private readonly words: LanguageWords[] = [];
  // Phrases, and keys of values, in the order in which they came; the places they stand in, by both numbers and whether the value begins there;
  // and the types of words there, by the number of the word and of its place.
  private readonly phrases: Map<string, number> = new Map([['', 0]]);
  private readonly valueKeys: Map<string, number> = new Map([['', 0]]);
  private readonly settings: PairMap = new PairMap();
  private settingCount = 0;
  private readonly ids: PairMap = new PairMap();
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
    this.words.push(this.cache.wordsOf(base));
    return this.languages.length - 1;
  }

  /** What is known of the words of a text in one of its languages; asked anew where another cache said it. */
  factsOf(language: number, { words, cache, facts }: SegmentWords): readonly WordFacts[] {
    return cache === this.cache ? facts : words.map(({ form }) => this.cache.factsOf(form, this.words[language]!));
  }

  /** Sets the types of the words [firstWord, end) of one segment in `type`, by what is known of each; `values` are those within it, in order. */
  internRun(text: string, language: number, words: readonly Word[], known: readonly WordFacts[], firstWord: number, end: number, values: readonly Value[], type: Int32Array): void {
    const own = this.words[language]!;
    let v = 0;
    for (let k = firstWord; k < end; ) {
      const first = known[k]!;
      // Few words go on with one like the next.
      const count = k + 1 < end && (first.following & known[k + 1]!.bit) !== 0 ? this.phraseLength(words, k, end, first, known[k + 1]!, own.language) : 1;
      const phrase = count > 1 ? joinForms(words, k, count) : '';
      for (let w = k; w < k + count; w++) {
        const word = words[w]!;
        const { from, to } = word;
        while (v < values.length && values[v]!.to <= from) v++;
        const value = v < values.length && values[v]!.from < to ? values[v] : undefined;
        const facts = known[w]!;
        const id = count > 1 || value !== undefined ? this.internSpecial(language, facts, phrase, value, value !== undefined && value.from >= from) : facts.owner === this ? facts.type : this.internWord(language, facts);
        if (w > firstWord && this.capital[id] === 0 && isCapitalized(text, word)) this.capital[id] = 1;
        type[w] = id;
      }
      k += count;
    }
  }

  /** How many words from `k` on, before `end`, the longest listed form is that they begin with; 1 where they begin with none of more. */
  private phraseLength(words: readonly Word[], k: number, end: number, first: WordFacts, next: WordFacts, language: string): number {
    const phrases = this.cache.phrasesFrom(first, next, language);
    for (let length = Math.min(phrases >> 1, end - k); length > 2; length--) if (this.lexicon.find(joinForms(words, k, length), language)?.by === 'form') return length;
    return 1 + (phrases & 1);
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
    const what = 2 * (value === undefined ? 0 : numberIn(this.valueKeys, value.key)) + (begins ? 1 : 0);
    const within = phrase === '' ? 0 : numberIn(this.phrases, phrase);
    let setting = this.settings.get(within, what);
    if (setting === undefined) this.settings.set(within, what, (setting = this.settingCount++));
    let id = this.ids.get(facts.number, setting);
    if (id === undefined) this.ids.set(facts.number, setting, (id = this.add(language, facts, this.describe(language, facts, phrase, value, begins))));
    return id;
  }

  private describe(language: number, facts: WordFacts, phrase: string, value: Value | undefined, begins: boolean): SpecialType {
    if (value !== undefined && value.kind !== 'name') return { value, numeric: begins ? 1 : 0, bits: begins ? Math.min(12, 3 + 1.5 * value.key.length) : innerValueBits, concepts: noConcepts, strengths: undefined };
    if (phrase === '') return { value, numeric: 0, bits: facts.bits, concepts: facts.concepts, strengths: undefined };
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
        conceptStrength[first + k] = own?.strengths === undefined ? word.sure : own.strengths[k]!;
      }
    }
    return { languages: this.languages, size, form, facts, language: new Int32Array(this.language), weight, numeric, capital: new Uint8Array(this.capital), value, conceptStart, concept, conceptStrength };
  }
}
