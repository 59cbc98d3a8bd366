import type { Span } from '../bitext/index.js';
import { cognateSkeleton } from '../evidence/index.js';
import { coreLexicon, functionWords } from '../text/index.js';
import { boundedEdits } from './near-words.js';
import { numberUnit, placeholderUnit, type TokenReader } from './token-reader.js';
import type { TokenVocabulary } from './token-vocabulary.js';

// As in the evidence room: how sure a concept is by the way it was found, and bits of words that the lexicon does not know.
const surenessOf = { form: 1, inflection: 0.9, compound: 0.7 } as const;
const unknownBits = 13;
const shortBits = 7;
const functionWordBits = 2;
const valueBits = 9;
const shortestCognate = 4;
const leastLikeness = 0.62;
const longestSkeleton = 32;

/** What a word of a language is known by to words of another. */
interface WordKnowledge {
  /** What it may stand for, ascending, and how sure that is, 0 to 1. */
  readonly concepts: readonly number[];
  readonly sureness: number;
  /** How telling it is, in nats. */
  readonly weight: number;
  /** How many words the longest phrase of the lexicon has that begins with it; 1: none. */
  readonly longest: number;
  /** How it may be spelled in a related language; empty where it is too short for the likeness to say anything. */
  readonly skeleton: Uint16Array;
  // What is compared first: two words with no bit of their concepts, no form and no beginning in common do not answer each other.
  readonly conceptBits: number;
  readonly formHash: number;
  /** The first two letters of the skeleton; −1 for none. */
  readonly beginning: number;
}

/**
 * A token of a memory's language. A line of a concordance needs far less than an alignment does: its two sides are known to answer
 * each other, and each asks only which word answers which. So what is known of a word is looked up once, when it is first compared, and
 * kept; a line is then its words against those of the other side, without a table of links and without reading dates and names in
 * either. The kinds of evidence and their strengths are those of `linkWords` in the evidence room.
 */
export class TokenSense {
  readonly form: string;
  /** It stands for itself, not for any number or any placeholder. */
  readonly isPlain: boolean;
  /** It has a letter or a digit. */
  readonly isWord: boolean;
  readonly isFunctionWord: boolean;
  private readonly language: string;
  private known: WordKnowledge | undefined;

  constructor(form: string, language: string) {
    const unit = form.charCodeAt(0);
    this.form = form;
    this.language = language;
    this.isPlain = unit !== numberUnit && unit !== placeholderUnit;
    this.isWord = (unit >= 0x61 && unit <= 0x7a) || /[\p{L}\p{N}]/u.test(form);
    this.isFunctionWord = functionWords(language).has(form);
  }

  get knowledge(): WordKnowledge {
    return (this.known ??= this.look());
  }

  private look(): WordKnowledge {
    const { form, language } = this;
    const lexicon = coreLexicon();
    const found = lexicon.find(form, language);
    let bits = form.length <= 3 ? shortBits : unknownBits;
    if (found !== undefined && found.by !== 'compound') bits = Math.min(...found.concepts.map((concept) => lexicon.rarityOf(concept)));
    if (this.isFunctionWord) bits = Math.min(bits, functionWordBits);
    const skeleton = form.length < shortestCognate ? '' : cognateSkeleton(form).slice(0, longestSkeleton);
    const concepts = found?.concepts ?? none;
    return {
      concepts,
      sureness: found === undefined ? 0 : surenessOf[found.by] / (1 + 0.1 * (concepts.length - 1)),
      weight: Math.max(0.3, bits * Math.LN2),
      longest: lexicon.longestFormFrom(form, language),
      skeleton: Uint16Array.from(skeleton, (unit) => unit.charCodeAt(0)),
      conceptBits: bitsOf(concepts),
      formHash: hashOf(form),
      beginning: skeleton.length < 2 ? -1 : (skeleton.charCodeAt(0) << 16) | skeleton.charCodeAt(1),
    };
  }
}

const none: readonly number[] = [];

// Beyond so many the table begins anew: common words are back at once, and a memory of a million words does not fill it.
const mostSenses = 50_000;

/** The tokens of one language that were asked for. */
export class TokenSenses {
  readonly language: string;
  private readonly vocabulary: TokenVocabulary;
  private readonly senses = new Map<number, TokenSense>();

  constructor(vocabulary: TokenVocabulary, language: string) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  of(token: number): TokenSense {
    const known = this.senses.get(token);
    if (known !== undefined) return known;
    if (this.senses.size >= mostSenses) this.senses.clear();
    const { units, start } = this.vocabulary;
    const sense = new TokenSense(String.fromCharCode(...units.subarray(start[token], start[token + 1])), this.language);
    this.senses.set(token, sense);
    return sense;
  }
}

function bitsOf(concepts: readonly number[]): number {
  let bits = 0;
  for (const concept of concepts) bits |= 1 << (concept & 31);
  return bits;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A word of a line with all that it is compared by. */
export interface LineWord {
  readonly span: Span;
  readonly sense: TokenSense;
  readonly knowledge: WordKnowledge;
  /** The digits of a number, or a placeholder as it stands; undefined for a word. */
  readonly value: string | undefined;
  readonly isCapital: boolean;
  /** The concepts of the phrase that it is part of. */
  phrase: readonly number[];
  /** Of its own concepts and the phrase's; 0 for a value. */
  conceptBits: number;
  readonly formHash: number;
}

/** The words of a text; marks are left out. `tokens` are the numbers of what the reader has just read of it. */
export function wordsOfLine(reader: TokenReader, text: string, tokens: Int32Array, senses: TokenSenses): LineWord[] {
  const words: LineWord[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const span = { from: reader.from[k]!, to: reader.to[k]! };
    const sense = senses.of(tokens[k]!);
    const { knowledge } = sense;
    if (!sense.isPlain) {
      const value = readValue(text.slice(span.from, span.to));
      words.push({ span, sense, knowledge, value, isCapital: false, phrase: none, conceptBits: 0, formHash: hashOf(value) });
    } else if (sense.isWord) {
      words.push({ span, sense, knowledge, value: undefined, isCapital: k > 0 && isUpper(text, span.from), phrase: none, conceptBits: knowledge.conceptBits, formHash: knowledge.formHash });
    }
  }
  return markPhrases(words, senses.language);
}

/** The words of tokens without their text, whose spans count tokens; numbers and placeholders are left out, and no word is a capital. */
export function wordsOfTokens(tokens: Int32Array, senses: TokenSenses): LineWord[] {
  const words: LineWord[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const sense = senses.of(tokens[k]!);
    const { knowledge } = sense;
    if (sense.isWord) words.push({ span: { from: k, to: k + 1 }, sense, knowledge, value: undefined, isCapital: false, phrase: none, conceptBits: knowledge.conceptBits, formHash: knowledge.formHash });
  }
  return markPhrases(words, senses.language);
}

function markPhrases(words: LineWord[], language: string): LineWord[] {
  for (let k = 0; k < words.length; ) {
    let count = Math.min(words[k]!.knowledge.longest, words.length - k);
    for (; count > 1; count--) {
      let form = words[k]!.sense.form;
      for (let w = k + 1; w < k + count; w++) form += ` ${words[w]!.sense.form}`;
      const found = coreLexicon().find(form, language);
      if (found?.by !== 'form') continue;
      for (let w = k; w < k + count; w++) {
        words[w]!.phrase = found.concepts;
        words[w]!.conceptBits |= bitsOf(found.concepts);
      }
      break;
    }
    k += Math.max(1, count);
  }
  return words;
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x41 && unit <= 0x5a) || (unit > 0x7f && /^\p{Lu}/u.test(text.charAt(at)));
}

/** A number by its digits, since languages differ in the marks between them. */
const readValue = (text: string): string => (/\p{Nd}/u.test(text) ? text.replaceAll(/\P{Nd}+/gu, '') : text);

/** Words of both sides that answer each other. */
export interface WordPair {
  readonly text: Span;
  readonly counterpart: Span;
  /** In nats, above 0. */
  readonly weight: number;
}

// Weaker evidence is chance; pairs that say less are not worth a mark.
export const leastStrength = 0.3;
const leastWeight = 1;
// Of answers alike, the one in the likeliest place: what it loses at the other end of the text. Chosen by eye.
const drift = 0.1;

/** For each word of a line its best answer, in the order of the text. */
export function findAnswers(words: readonly LineWord[], others: readonly LineWord[]): WordPair[] {
  const pairs: WordPair[] = [];
  const taken = new Uint8Array(others.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { conceptBits, formHash } = word;
    const { beginning } = word.knowledge;
    const place = (i + 0.5) / words.length;
    let best = -1;
    let bestStrength = 0;
    let bestRank = 0;
    for (let j = 0; j < others.length; j++) {
      const other = others[j]!;
      if ((conceptBits & other.conceptBits) === 0 && formHash !== other.formHash && (beginning !== other.knowledge.beginning || beginning < 0)) continue;
      const strength = strengthOf(word, other);
      if (strength < leastStrength) continue;
      const rank = strength - drift * Math.abs(place - (j + 0.5) / others.length) - (taken[j] === 1 ? drift : 0);
      if (best >= 0 && rank <= bestRank) continue;
      best = j;
      bestStrength = strength;
      bestRank = rank;
    }
    if (best < 0) continue;
    taken[best] = 1;
    const weight = word.value !== undefined ? valueBits * Math.LN2 : ((word.knowledge.weight + others[best]!.knowledge.weight) / 2) * bestStrength;
    if (weight >= leastWeight) pairs.push({ text: word.span, counterpart: others[best]!.span, weight });
  }
  return pairs;
}

/** How likely two words answer each other, 0 to 1. */
export function strengthOf(a: LineWord, b: LineWord): number {
  if (a.value !== undefined || b.value !== undefined) return a.value === b.value ? 1 : 0;
  const [x, y] = [a.knowledge, b.knowledge];
  let strength = 0;
  if ((a.conceptBits & b.conceptBits) !== 0) {
    if (meet(a.phrase, b.phrase)) return 1;
    const own = x.sureness * (a.phrase.length > 0 ? 0.6 : 1);
    const otherOwn = y.sureness * (b.phrase.length > 0 ? 0.6 : 1);
    if (meet(x.concepts, y.concepts)) strength = own * otherOwn;
    if (meet(a.phrase, y.concepts)) strength = Math.max(strength, otherOwn);
    if (meet(x.concepts, b.phrase)) strength = Math.max(strength, own);
  }
  const known = x.concepts.length > 0;
  const otherKnown = y.concepts.length > 0;
  if (x.formHash === y.formHash && a.sense.form === b.sense.form) {
    // "die", "was" and "had" are words of both languages and seldom the same word.
    const same = a.isCapital && b.isCapital ? 1 : known !== otherKnown ? 0.6 : known && strength === 0 ? 0.2 : 1;
    return Math.max(strength, same);
  }
  if (strength > 0 || x.beginning !== y.beginning || x.beginning < 0) return strength;
  return likeness(x.skeleton, y.skeleton) * (known && otherKnown ? 0.4 : 1);
}

function likeness(a: Uint16Array, b: Uint16Array): number {
  const longer = Math.max(a.length, b.length);
  const limit = Math.floor((1 - leastLikeness) * longer);
  if (Math.abs(a.length - b.length) > limit) return 0;
  const edits = boundedEdits(a, 0, a.length, b, 0, b.length, limit);
  return edits > limit ? 0 : Math.min(0.95, (1 - edits / longer - 0.4) * 1.7);
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
