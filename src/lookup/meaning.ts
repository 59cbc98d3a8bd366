import type { LanguageTexts, MemoryTables } from './memory-tables.js';

/** What gives texts their vectors, in one space for all its languages: the library's `Model` is one. */
export interface MeaningModel {
  readonly dimensions: number;
  /** Whether it knows the language of a BCP 47 tag. */
  knows(language: string): boolean;
  /** The vector of a text, of any length; all zeros where it says nothing. */
  embed(text: string, language: string): Float32Array;
}

/**
 * The texts of one language by what they mean: a vector of whole bytes for each, made when it is first asked for, compared
 * one by one. An eighth of a byte's step is a cosine's error of less than 0.01 at 64 dimensions and more.
 */
export class MeaningIndex {
  private readonly model: MeaningModel;
  private vectors = new Int8Array(0);
  // 1 / length of a side's vector, in bytes' units; 0 where it says nothing.
  private inverse = new Float32Array(0);
  private covered = 0;

  constructor(model: MeaningModel) {
    this.model = model;
  }

  /** Calls `visit` with every side whose cosine to `text` is `least` or more. */
  search(tables: MemoryTables, texts: LanguageTexts, text: string, language: string, least: number, visit: (side: number, cosine: number) => void): void {
    this.cover(tables, texts);
    const { dimensions } = this.model;
    const { vectors, inverse } = this;
    const query = this.model.embed(text, language);
    let squares = 0;
    for (const value of query) squares += value * value;
    if (squares === 0) return;
    const scale = 1 / Math.sqrt(squares);
    for (let k = 0; k < dimensions; k++) query[k]! *= scale;
    for (let side = 0; side < this.covered; side++) {
      if (inverse[side] === 0) continue;
      let sum = 0;
      for (let k = 0, at = side * dimensions; k < dimensions; k++, at++) sum += query[k]! * vectors[at]!;
      const cosine = sum * inverse[side]!;
      if (cosine >= least) visit(side, Math.min(1, cosine));
    }
  }

  private cover(tables: MemoryTables, { index }: LanguageTexts): void {
    const { dimensions } = this.model;
    if (this.inverse.length < index.count) {
      const size = Math.max(index.count, this.inverse.length * 2);
      const vectors = new Int8Array(size * dimensions);
      vectors.set(this.vectors);
      const inverse = new Float32Array(size);
      inverse.set(this.inverse);
      this.vectors = vectors;
      this.inverse = inverse;
    }
    for (let side = this.covered; side < index.count; side++) {
      const tag = tables.tags[index.tag[side]!]!;
      if (!this.model.knows(tag)) continue;
      const vector = this.model.embed(tables.sideText(index, side), tag);
      let largest = 0;
      for (const value of vector) largest = Math.max(largest, Math.abs(value));
      if (largest === 0) continue;
      let squares = 0;
      for (let k = 0; k < dimensions; k++) {
        const step = Math.round((vector[k]! / largest) * 127);
        this.vectors[side * dimensions + k] = step;
        squares += step * step;
      }
      this.inverse[side] = 1 / Math.sqrt(squares);
    }
    this.covered = index.count;
  }
}
