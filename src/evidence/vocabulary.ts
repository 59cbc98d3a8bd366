import { coreLexicon, findWords, functionWords, isCapitalized, primaryLanguage, type Lexicon, type Word } from '../text/index.js';
import type { SegmentedText } from '../bitext/index.js';

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
  /** Characters of each segment, blanks not counted. */
  readonly lengths: Float64Array;
}

/** What every type (a form in a language) is known by. The arrays run parallel, one entry a type. */
export interface Vocabulary {
  readonly languages: readonly string[];
  readonly size: number;
  readonly form: readonly string[];
  readonly language: Int32Array;
  /** How telling the type is, in nats: rare in general, and rare within these texts. */
  readonly weight: Float64Array;
  /** 1 where the type is a number. */
  readonly numeric: Uint8Array;
  /** 1 where the type is written with a capital within a sentence. */
  readonly capital: Uint8Array;
  /** Concepts of type `t`: `concept[conceptStart[t] … conceptStart[t + 1]]`, with how sure each is, 0 to 1. */
  readonly conceptStart: Int32Array;
  readonly concept: Int32Array;
  readonly conceptStrength: Float64Array;
}

export interface PreparedTexts {
  readonly texts: readonly PreparedText[];
  readonly vocabulary: Vocabulary;
}

const digits = /^\d+(?:[.,]\d+)*$/u;

// How sure a concept is by the way it was found; set by hand, to be fitted with the price (issue of the search, not of words).
const sureness = { form: 1, inflection: 0.9, compound: 0.7 } as const;

/** Splits texts into tokens of one shared vocabulary, and weighs each type. */
export function prepareTexts(documents: readonly SegmentedText[]): PreparedTexts {
  const lexicon = coreLexicon();
  const types = new TypeTable(lexicon);
  const texts = documents.map((document) => prepareText(document, types));
  return { texts, vocabulary: types.finish(texts) };
}

function prepareText(document: SegmentedText, types: TypeTable): PreparedText {
  const { segments, text } = document;
  const language = types.languageIndex(document.language);
  const tokenStart = new Int32Array(segments.length + 1);
  const lengths = new Float64Array(segments.length);
  const type: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    const words = findWords(text, segment.from, segment.to);
    for (const word of words) {
      from.push(word.from);
      to.push(word.to);
    }
    types.internRun(text, language, words, type);
    let characters = 0;
    for (let i = segment.from; i < segment.to; i++) if (text.charCodeAt(i) > 32) characters++;
    lengths[s] = characters;
    tokenStart[s + 1] = type.length;
  }
  return { document, language, segmentCount: segments.length, tokenStart, tokenType: Int32Array.from(type), tokenFrom: Int32Array.from(from), tokenTo: Int32Array.from(to), lengths };
}

const unknownBits = 13;
const functionWordBits = 2;

class TypeTable {
  private readonly lexicon: Lexicon;
  private readonly ids: Map<string, number>[] = [];
  private readonly languages: string[] = [];
  private readonly form: string[] = [];
  private readonly language: number[] = [];
  private readonly bits: number[] = [];
  private readonly numeric: number[] = [];
  private readonly capital: number[] = [];
  private readonly conceptStart: number[] = [0];
  private readonly concept: number[] = [];
  private readonly conceptStrength: number[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  languageIndex(language: string): number {
    const base = primaryLanguage(language);
    const known = this.languages.indexOf(base);
    if (known >= 0) return known;
    this.languages.push(base);
    this.ids.push(new Map());
    return this.languages.length - 1;
  }

  /** Adds the types of the words of one segment to `type`. */
  internRun(text: string, language: number, words: readonly Word[], type: number[]): void {
    const tag = this.languages[language]!;
    for (let k = 0; k < words.length; ) {
      const { phrase, count } = this.phraseAt(words, k, tag);
      for (let w = k; w < k + count; w++) {
        const id = this.intern(language, tag, words[w]!.form, phrase);
        if (w > 0 && isCapitalized(text, words[w]!)) this.capital[id] = 1;
        type.push(id);
      }
      k += count;
    }
  }

  private phraseAt(words: readonly Word[], k: number, tag: string): { phrase: string; count: number } {
    for (let count = Math.min(this.lexicon.longestFormFrom(words[k]!.form, tag), words.length - k); count > 1; count--) {
      let phrase = words[k]!.form;
      for (let w = k + 1; w < k + count; w++) phrase += ` ${words[w]!.form}`;
      if (this.lexicon.find(phrase, tag)?.by === 'form') return { phrase, count };
    }
    return { phrase: '', count: 1 };
  }

  private intern(language: number, tag: string, form: string, phrase: string): number {
    const key = phrase === '' ? form : `${form}\n${phrase}`;
    const ids = this.ids[language]!;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.form.length;
    ids.set(key, id);
    const isNumber = digits.test(form);
    this.form.push(isNumber ? canonicalNumber(form) : form);
    this.language.push(language);
    this.numeric.push(isNumber ? 1 : 0);
    this.capital.push(0);
    let bits = isNumber ? Math.min(12, 4 + 2 * form.length) : form.length <= 3 ? 7 : unknownBits;
    const isFunctionWord = functionWords(tag).has(form);
    if (!isNumber) {
      const own = this.lexicon.find(form, tag);
      const whole = phrase === '' ? undefined : this.lexicon.find(phrase, tag);
      const strengths = new Map<number, number>();
      if (own !== undefined) {
        const sure = sureness[own.by] / (1 + 0.1 * (own.concepts.length - 1)) * (whole === undefined ? 1 : 0.6);
        bits = own.by === 'compound' ? unknownBits : Infinity;
        for (const c of own.concepts) {
          strengths.set(c, sure);
          bits = own.by === 'compound' ? bits : Math.min(bits, this.lexicon.rarityOf(c));
        }
      }
      if (whole !== undefined) {
        for (const c of whole.concepts) {
          strengths.set(c, 1);
          bits = Math.min(bits, 2 + this.lexicon.rarityOf(c) / 2);
        }
      }
      for (const c of [...strengths.keys()].sort((a, b) => a - b)) {
        this.concept.push(c);
        this.conceptStrength.push(strengths.get(c)!);
      }
    }
    this.bits.push(isFunctionWord && phrase === '' ? Math.min(bits, functionWordBits) : bits);
    this.conceptStart.push(this.concept.length);
    return id;
  }

  finish(texts: readonly PreparedText[]): Vocabulary {
    const size = this.form.length;
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
    const weight = new Float64Array(size);
    for (let t = 0; t < size; t++) {
      const n = segments[this.language[t]!]!;
      const local = Math.log(1 + n / frequency[t]!) / Math.log(1 + n);
      weight[t] = Math.max(0.3, this.bits[t]! * Math.LN2 * local);
    }
    return {
      languages: this.languages,
      size,
      form: this.form,
      language: Int32Array.from(this.language),
      weight,
      numeric: Uint8Array.from(this.numeric),
      capital: Uint8Array.from(this.capital),
      conceptStart: Int32Array.from(this.conceptStart),
      concept: Int32Array.from(this.concept),
      conceptStrength: Float64Array.from(this.conceptStrength),
    };
  }
}

function canonicalNumber(form: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(form)) return form.replaceAll(/[.,]/gu, '');
  return form.replaceAll(',', '.');
}
