import { describeValue, primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { findFeatures, nameRowOf } from './features.js';
import { codebookStep, parseModelFile, type ModelHead, type ModelSections } from './model-file.js';
import { RowSums } from './row-sums.js';
import { SegmentVectors } from './segment-vectors.js';
import { createTokenBuffer, hashKey, scanTokens, tokenKind, type TokenBuffer } from './tokens.js';
import { findRow, findWordRow, indexWords, WordForms, type ModelVocabulary } from './vocabulary.js';

/**
 * What gives segments their vectors: the model of this package, one that you trained, or a neural one by choice. Texts in
 * all its languages land in one space, where like meanings point alike.
 *
 * `align` and `alignClaims` weigh cosines as those of a {@link Model} are spread. What any other embedder gives is levelled
 * before: its background, the cosine of segments that have nothing to do with each other, is brought down to a model's.
 */
export interface Embedder {
  readonly dimensions: number;
  /** Whether it knows the language of a BCP 47 tag. */
  knows(language: string): boolean;
  /** The vectors of a text's segments, and of every run of them. */
  embedSegments(document: SegmentedText): SegmentVectors;
  /** The vector of a word, of any length. Where it is missing, `alignClaims` takes words from the built-in model. */
  wordVector?(word: string, language: string): Float32Array;
}

/** Refuses with a `TypeError` what has not the parts of an {@link Embedder}. */
export function assertEmbedder(model: unknown): asserts model is Embedder {
  const { dimensions, knows, embedSegments } = (model ?? {}) as { [member in keyof Embedder]?: unknown };
  if (typeof dimensions !== 'number' || typeof knows !== 'function' || typeof embedSegments !== 'function') {
    throw new TypeError(`got model: ${describeValue(model)}, expected one that loadModel() gives or an object with dimensions, knows() and embedSegments()`);
  }
}

/** Refuses with a `TypeError` what gives no words their vectors, as other embedders need not. */
export function assertWordModel(model: unknown): asserts model is Model {
  assertEmbedder(model);
  if (typeof (model as { [member in keyof Model]?: unknown }).embedWords !== 'function') throw new TypeError('got model: an embedder of sentences alone, expected one that loadModel() gives');
}

/** A word that another word's vector led to, best first. */
export interface WordMatch {
  /** As it is usually written. */
  readonly text: string;
  /** How alike, 0 to 1. */
  readonly score: number;
}

/** The words of a text and their vectors, one row a word; a row's length is how much the word weighs. */
export interface WordVectors {
  readonly count: number;
  /** Where each word stands in the text. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly vectors: Float32Array;
}

/**
 * Words and pieces of words of two or more languages in one space. A known word has a vector of its own; any other is made
 * of its parts and pieces; numbers and signs are the same in all languages. A text's vector is the sum of its words', whose
 * lengths are how much they weigh.
 */
export class Model implements Embedder {
  readonly dimensions: number;
  /** Primary tags, in the order of the file. */
  readonly languages: readonly string[];
  readonly head: ModelHead;
  private readonly sections: ModelSections;
  private readonly vocabulary: ModelVocabulary;
  private readonly forms: WordForms;
  // Codebook as floats; length of a row by its scale byte.
  private readonly codebook: Float32Array;
  private readonly lengths: Float32Array;
  private readonly buffer: TokenBuffer = createTokenBuffer();

  // By language, counted on first use.
  private readonly wordTotals: (number | undefined)[] = [];

  private readonly sums: RowSums;
  // Which unknown words have their vectors among the spelled ones of `sums`, by direct mapping of their hashes and kinds.
  private readonly wordTags: Int32Array = new Int32Array(2 * cachedWords).fill(-1);

  constructor(head: ModelHead, sections: ModelSections) {
    this.head = head;
    this.sections = sections;
    this.dimensions = head.dimensions;
    this.languages = head.languages.map(({ language }) => language);
    this.vocabulary = indexWords(head, sections.keys);
    this.forms = new WordForms(this.vocabulary, sections);
    this.codebook = new Float32Array(sections.codebook.length);
    for (let i = 0; i < this.codebook.length; i++) this.codebook[i] = sections.codebook[i]! * codebookStep;
    this.lengths = scaleLengths();
    this.sums = new RowSums({ dimensions: head.dimensions, subspaces: head.subspaces, codebook: this.codebook, lengths: this.lengths, scales: sections.scales, codes: sections.codes }, cachedWords);
  }

  knows(language: string): boolean {
    return this.languages.includes(primaryLanguage(language));
  }

  /** The vector of a text as one, of length 1; all zeros when it has no word. Throws `RangeError` for an unknown language. */
  embed(text: string, language: string): Float32Array {
    const out = new Float32Array(this.dimensions);
    this.addText(text, 0, text.length, this.languageIndex(language));
    this.sums.take(out, 0);
    normalize(out);
    return out;
  }

  embedSegments(document: SegmentedText): SegmentVectors {
    const group = this.languageIndex(document.language);
    const { segments, text } = document;
    const write = (first: number, count: number, out: Float32Array, at: number): void => {
      for (let s = first; s < first + count; s++) {
        this.addText(text, segments[s]!.from, segments[s]!.to, group);
        this.sums.closeRow();
      }
      this.sums.takeClosed(out, at);
    };
    return new SegmentVectors({ count: segments.length, write }, this.dimensions);
  }

  /** The vectors of a text's words one by one, in order; their sum is the text's. */
  embedWords(text: string, language: string): WordVectors {
    const group = this.languageIndex(language);
    const { buffer, dimensions } = this;
    buffer.count = 0;
    buffer.charCount = 0;
    const count = scanTokens(text, 0, text.length, this.head.languages[group]!.decimal, buffer);
    const vectors = new Float32Array(count * dimensions);
    for (let i = 0; i < count; i++) {
      this.addToken(i, group);
      this.sums.take(vectors, i * dimensions);
    }
    return { count, from: buffer.from.slice(0, count), to: buffer.to.slice(0, count), vectors };
  }

  /** The vector of a word; its length is how much the word weighs in a sentence. All zeros when it has no letter or digit. */
  wordVector(word: string, language: string): Float32Array {
    const out = new Float32Array(this.dimensions);
    this.writeWordVector(word, language, out, 0);
    return out;
  }

  /** Writes what {@link wordVector} returns to out[at …]: of many words none is made that is only copied. */
  writeWordVector(word: string, language: string, out: Float32Array, at: number): void {
    this.addText(word, 0, word.length, this.languageIndex(language));
    this.sums.take(out, at);
  }

  /** Whether a word has a vector of its own. */
  hasWord(word: string, language: string): boolean {
    return findWordRow(this.vocabulary, this.languageIndex(language), word) >= 0;
  }

  /**
   * How common a word is in general language, as far as the texts that the model was made of are general: its share of all
   * words, 0 for a word that has no vector of its own. Throws `RangeError` for an unknown language.
   */
  commonnessOf(word: string, language: string): number {
    const group = this.languageIndex(language);
    const row = findWordRow(this.vocabulary, group, word);
    return row < 0 ? 0 : 2 ** (this.sections.frequency[row]! / 8) / this.wordTotal(group);
  }

  private wordTotal(group: number): number {
    let total = this.wordTotals[group];
    if (total === undefined) {
      total = 0;
      for (let row = this.vocabulary.firstRow[group]!; row < this.vocabulary.firstRow[group + 1]!; row++) total += 2 ** (this.sections.frequency[row]! / 8);
      this.wordTotals[group] = total;
    }
    return total;
  }

  /** The words of language `to` whose vectors point most like `vector`, at most `count`, best first. */
  nearestTo(vector: Float32Array, to: string, count: number): WordMatch[] {
    return this.nearestRows(vector, this.languageIndex(to), count).map((match) => this.matchOf(match));
  }

  private nearestRows(vector: Float32Array, group: number, count: number): RankedRow[] {
    const { codes, scales } = this.sections;
    const { subspaces } = this.head;
    const table = this.productTable(vector);
    const first = this.vocabulary.firstRow[group]!;
    const last = this.vocabulary.firstRow[group + 1]!;
    const best = new BestRows(count);
    for (let row = first; row < last; row++) {
      if (scales[row] === 0) continue;
      let sum = 0;
      const code = row * subspaces;
      for (let m = 0; m < subspaces; m++) sum += table[(m << 8) + codes[code + m]!]!;
      best.offer(row, sum);
    }
    return best.finish();
  }

  /**
   * Translations of a word into language `to`, best first; where the two languages are one, its nearest words. Among words
   * that point nearly alike, the commoner comes first.
   */
  translationsOf(word: string, from: string, to: string, count: number): WordMatch[] {
    const vector = this.wordVector(word, from);
    if (vector.every((value) => value === 0)) return [];
    const group = this.languageIndex(to);
    const own = this.languageIndex(from) === group ? findWordRow(this.vocabulary, group, word) : -1;
    const { frequency } = this.sections;
    const ranked = this.nearestRows(vector, group, Math.max(4 * count, 40))
      .filter(({ row }) => row !== own)
      .map(({ row, value }) => ({ row, value, rank: value + commonness * Math.min(frequency[row]!, frequencyCap) }));
    ranked.sort((a, b) => b.rank - a.rank || a.row - b.row);
    return ranked.slice(0, count).map((match) => this.matchOf(match));
  }

  private matchOf({ row, value }: RankedRow): WordMatch {
    return { text: this.forms.formOf(row), score: Math.min(1, Math.max(0, value)) };
  }

  // Products of each piece of a unit vector with every entry of its codebook; a row's cosine is then a sum of look-ups.
  private productTable(vector: Float32Array): Float32Array {
    const { subspaces, dimensions } = this.head;
    const size = dimensions / subspaces;
    const table = new Float32Array(subspaces << 8);
    let squares = 0;
    for (const value of vector) squares += value * value;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let m = 0; m < subspaces; m++) {
      for (let c = 0; c < 256; c++) {
        const at = ((m << 8) + c) * size;
        let sum = 0;
        for (let k = 0; k < size; k++) sum += this.codebook[at + k]! * vector[m * size + k]!;
        table[(m << 8) + c] = sum * scale;
      }
    }
    return table;
  }

  private languageIndex(language: string): number {
    if (typeof language !== 'string') throw new TypeError(`got language of type ${typeof language}, expected a code as en`);
    const index = this.languages.indexOf(primaryLanguage(language));
    if (index < 0) throw new RangeError(`got language ${JSON.stringify(language)}, expected one that the model knows: ${this.languages.join(', ')}`);
    return index;
  }

  // Adds the vectors of the words of text[from, to) to the sum.
  private addText(text: string, from: number, to: number, group: number): void {
    const { buffer } = this;
    const language = this.head.languages[group]!;
    buffer.count = 0;
    buffer.charCount = 0;
    scanTokens(text, from, to, language.decimal, buffer);
    for (let i = 0; i < buffer.count; i++) this.addToken(i, group);
  }

  // Adds the vector of token `i` of the buffer to the sum: of a known word straight from its codes, which takes no longer than to read it
  // from a cache of so many words; of any other from the cache or by way of it.
  private addToken(i: number, group: number): void {
    const { buffer, vocabulary, wordTags, sums } = this;
    const hash = buffer.hash[i]!;
    const word = buffer.kind[i] === tokenKind.word;
    const row = findRow(vocabulary, word ? group : this.languages.length, hash);
    if (row >= 0) {
      sums.addRow(row);
      return;
    }
    // A capital at the start of a text says nothing.
    const name = word && i > 0 && buffer.capital[i] === 1;
    const kind = buffer.kind[i]! + 4 * (name ? 1 : 0) + 8 * group;
    const slot = hash & (cachedWords - 1);
    if (wordTags[2 * slot] !== hash || wordTags[2 * slot + 1] !== kind) {
      wordTags[2 * slot] = hash;
      wordTags[2 * slot + 1] = kind;
      sums.clear(slot);
      this.spellWord(i, group, name, slot);
    }
    sums.addSpelled(slot);
  }

  // An unknown token by its parts, or by its pieces and, for a name, its letters as a whole.
  private spellWord(i: number, group: number, name: boolean, slot: number): void {
    const { buffer, sums } = this;
    const kind = buffer.kind[i]!;
    const from = buffer.keyFrom[i]!;
    const to = buffer.keyTo[i]!;
    const firstPiece = this.vocabulary.firstRow.at(-1)!;
    let share = 1;
    if (name) {
      this.spellRow(slot, firstPiece + this.head.buckets + nameRowOf(buffer.hash[i]!), 1);
      share = piecesOfName;
    } else if (kind === tokenKind.word && this.spellParts(from, to, group, slot)) {
      share = piecesBesideParts;
    }
    const count = findFeatures(buffer.chars, from, to, kind, this.head.buckets, sums.parts);
    sums.spell(slot, count, firstPiece, share / count);
  }

  // A compound of two known words, the first with or without a linking s: the split nearest to its start wins.
  private spellParts(from: number, to: number, group: number, slot: number): boolean {
    if (to - from < 2 * shortestPart || to - from > longestCompound) return false;
    const { chars } = this.buffer;
    for (let split = from + shortestPart; split + shortestPart <= to; split++) {
      const second = findRow(this.vocabulary, group, hashKey(chars, split, to, tokenKind.word));
      if (second < 0) continue;
      let first = findRow(this.vocabulary, group, hashKey(chars, from, split, tokenKind.word));
      if (first < 0 && split - from > shortestPart && chars[split - 1] === linkingS) first = findRow(this.vocabulary, group, hashKey(chars, from, split - 1, tokenKind.word));
      if (first < 0) continue;
      this.spellRow(slot, first, weightOfPart);
      this.spellRow(slot, second, weightOfPart);
      return true;
    }
    return false;
  }

  private spellRow(slot: number, row: number, factor: number): void {
    this.sums.parts[0] = row;
    this.sums.spell(slot, 1, 0, factor);
  }
}

/** Reads a model file. Throws `FormatError` when it is none, or cut short, or damaged. */
export function loadModel(bytes: Uint8Array): Model {
  const { head, sections } = parseModelFile(bytes);
  return new Model(head, sections);
}

// A power of two: four megabytes at 128 dimensions.
const cachedWords = 8192;

// Chosen on the development sets (see model/README.md). Shorter parts are found everywhere; words beyond the longest are no words.
const shortestPart = 4;
const longestCompound = 40;
const linkingS = 0x73;
const weightOfPart = 0.8;
const piecesBesideParts = 0.4;
const piecesOfName = 1.5;

interface RankedRow {
  readonly row: number;
  /** Cosine. */
  readonly value: number;
}

// Chosen on the development words (see model/README.md): what eighth doublings of a word's count add to its cosine.
const commonness = 0.003;
const frequencyCap = 64;

/** The best few of many rows, by insertion: counts are small. */
class BestRows {
  private readonly rows: Int32Array;
  private readonly values: Float64Array;
  private size = 0;

  constructor(count: number) {
    this.rows = new Int32Array(count);
    this.values = new Float64Array(count);
  }

  offer(row: number, value: number): void {
    const { rows, values } = this;
    if (this.size === rows.length) {
      if (this.size === 0 || value <= values[this.size - 1]!) return;
    } else {
      this.size++;
    }
    let i = this.size - 1;
    while (i > 0 && values[i - 1]! < value) {
      values[i] = values[i - 1]!;
      rows[i] = rows[i - 1]!;
      i--;
    }
    values[i] = value;
    rows[i] = row;
  }

  finish(): RankedRow[] {
    return Array.from({ length: this.size }, (_, i) => ({ row: this.rows[i]!, value: this.values[i]! }));
  }
}

function normalize(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let k = 0; k < vector.length; k++) vector[k]! *= scale;
}

// 2^((byte − 128) / 12), twelve steps to a doubling, by multiplication alone, so that it is the same everywhere.
function scaleLengths(): Float32Array {
  const lengths = new Float32Array(256);
  const step = 1.0594630943592953;
  let value = 1;
  for (let b = 128; b < 256; b++) {
    lengths[b] = value;
    value *= step;
  }
  value = 1;
  for (let b = 128; b > 0; b--) {
    lengths[b] = value;
    value /= step;
  }
  return lengths;
}
