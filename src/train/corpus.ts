import { createTokenBuffer, findFeatures, maxFeatures, nameRowOf, scanTokens, tokenKind, type DecimalSign } from '../model/index.js';

/** One language of a training set: its tag and how it writes decimals. */
export interface TrainingLanguage {
  readonly language: string;
  readonly decimal: DecimalSign;
}

// Longer words are cut: nobody repeats them letter by letter.
const longestKey = 64;

/**
 * Texts as runs of token types, in columns. A type is a word of one language, or a number or sign of none. Text `i` is
 * `tokens[textFrom[i] … textFrom[i + 1])`.
 */
export class Corpus {
  readonly languages: readonly TrainingLanguage[];
  readonly bucketCount: number;
  /** Per type: its key (a number's or sign's with its kind before it), its language (index, or −1 for none), how often it was seen. */
  readonly keys: string[] = [];
  readonly typeLanguage: number[] = [];
  readonly counts: number[] = [];
  /** Per type: its feature rows, `features[featureFrom[t] … featureFrom[t + 1])`. */
  readonly featureFrom: number[] = [0];
  features: Int32Array = new Int32Array(1 << 16);
  /** Per type, how often each written form was seen away from the start of a text. */
  readonly forms: (Map<string, number> | undefined)[] = [];
  /** Per type: its name row should it be a name, and how often it stood within a text, with a capital and without. */
  readonly nameRow: number[] = [];
  private readonly withCapital: number[] = [];
  private readonly within: number[] = [];
  tokens: Int32Array = new Int32Array(1 << 16);
  tokenCount = 0;
  readonly textFrom: number[] = [0];
  readonly textKeys: number[] = [];

  private readonly ids = new Map<string, number>();
  private readonly buffer = createTokenBuffer();
  private readonly scratch = new Int32Array(maxFeatures);
  private featureCount = 0;

  constructor(languages: readonly TrainingLanguage[], bucketCount: number) {
    this.languages = languages;
    this.bucketCount = bucketCount;
  }

  /** Adds a text and returns its index; `weight` is how much each of its words counts. */
  addText(text: string, language: number, weight = 1): number {
    const buffer = this.buffer;
    buffer.count = 0;
    buffer.charCount = 0;
    scanTokens(text, 0, text.length, this.languages[language]!.decimal, buffer);
    let key = 0x811c9dc5 | 0;
    for (let i = 0; i < buffer.count; i++) {
      const type = this.typeOf(i, language);
      this.counts[type]! += weight;
      if (this.tokenCount === this.tokens.length) {
        const grown = new Int32Array(2 * this.tokens.length);
        grown.set(this.tokens);
        this.tokens = grown;
      }
      this.tokens[this.tokenCount++] = type;
      if (i > 0) {
        this.within[type]!++;
        this.withCapital[type]! += buffer.capital[i]!;
      }
      key = Math.imul(key ^ type, 0x01000193);
      key ^= key >>> 15;
      if (buffer.kind[i] === tokenKind.word && (i > 0 || buffer.count === 1)) {
        const form = text.slice(buffer.from[i], buffer.to[i]);
        const forms = (this.forms[type] ??= new Map<string, number>());
        forms.set(form, (forms.get(form) ?? 0) + 1);
      }
    }
    this.textFrom.push(this.tokenCount);
    this.textKeys.push(key);
    return this.textKeys.length - 1;
  }

  /** Whether a type is written with a capital more often than not. */
  isName(type: number): boolean {
    return 2 * this.withCapital[type]! > this.within[type]!;
  }

  private typeOf(i: number, language: number): number {
    const { buffer } = this;
    const kind = buffer.kind[i]!;
    const from = buffer.keyFrom[i]!;
    const to = buffer.keyTo[i]!;
    const owner = kind === tokenKind.word ? language : -1;
    const key = (kind === tokenKind.word ? '' : String(kind)) + String.fromCharCode(...buffer.chars.subarray(from, Math.min(to, from + longestKey)));
    const id = `${owner} ${key}`;
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    const type = this.keys.length;
    this.ids.set(id, type);
    this.keys.push(key);
    this.typeLanguage.push(owner);
    this.counts.push(0);
    this.nameRow.push(nameRowOf(buffer.hash[i]!));
    this.withCapital.push(0);
    this.within.push(0);
    const count = findFeatures(buffer.chars, from, to, kind, this.bucketCount, this.scratch);
    if (this.featureCount + count > this.features.length) {
      const grown = new Int32Array(2 * this.features.length);
      grown.set(this.features);
      this.features = grown;
    }
    this.features.set(this.scratch.subarray(0, count), this.featureCount);
    this.featureCount += count;
    this.featureFrom.push(this.featureCount);
    return type;
  }
}
