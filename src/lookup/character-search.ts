import levenshtein from 'fast-levenshtein';
import { Best } from './fuzzy-search.js';
import type { LanguageTexts, MemoryTables } from './memory-tables.js';

/** Longer texts, in UTF-16 code units, are found by their exact words only: an edit matrix grows with the square of the length. */
const longestCompared = 4000;
const bins = 32;
const buckets = 512;

/** `1 − edits / length of the longer text`, of texts that are not the same; at most 0.99. */
export function characterSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer > longestCompared ? 0 : Math.min(0.99, 1 - levenshtein.get(a, b) / longer);
}

/**
 * Finds every side of a language that is like a text by its plain characters, as they are written:
 *
 *     similarity = 1 − edits / length of the longer text
 *
 * with the Levenshtein distance and the length of the UTF-16 code units; nothing is folded, and a digit is a character.
 *
 * No index of words answers this for certain, since fewer edits than there are words may change them all. So every text is looked
 * at, yet most short ones are refused by what is kept of each: how many of its units have each value modulo 32 (which in Latin scripts is the letter,
 * large or small), up to 255. Edits are at least what one text has of these beyond the other, whichever has more. Texts are then compared
 * likeliest first. The counts are made when first asked for: 36 bytes a text.
 */
export class CharacterSearch {
  private counts = new Uint8Array(bins << 8);
  private lengths = new Int32Array(1 << 8);
  private known = 0;

  /** See `FuzzySearch.search`. */
  search(tables: MemoryTables, { index }: LanguageTexts, text: string, least: number, limit: number, accept: (side: number, similarity: number, stored: string) => number): void {
    const length = text.length;
    if (length > longestCompared) return;
    this.extend(tables, index);
    const { counts, lengths, known } = this;
    const asked = new Uint8Array(bins);
    countUnits(text, asked, 0);
    const best = new Best(least, limit);
    const found: number[][] = [];
    for (let side = 0; side < known; side++) {
      const other = lengths[side]!;
      const longer = other > length ? other : length;
      const allowed = (1 - least) * longer + 1e-9;
      if (other > longestCompared || other - length > allowed || length - other > allowed) continue;
      let more = 0;
      let fewer = 0;
      for (let b = 0, at = side * bins; b < bins; b++, at++) {
        const difference = counts[at]! - asked[b]!;
        if (difference > 0) more += difference;
        else fewer -= difference;
      }
      const edits = more > fewer ? more : fewer;
      if (edits > allowed) continue;
      (found[buckets - Math.floor((1 - edits / longer) * buckets)] ??= []).push(side);
    }
    for (const [bucket, sides] of found.entries()) {
      if (sides === undefined) continue;
      // All that follow are at most this like.
      if ((buckets - bucket + 1) / buckets < best.threshold) break;
      for (const side of sides) {
        const stored = tables.sideText(index, side);
        const similarity = characterSimilarity(text, stored);
        if (similarity < best.threshold - 1e-9) continue;
        const counted = accept(side, similarity, stored);
        if (counted >= 0) best.add(counted);
      }
    }
  }

  private extend(tables: MemoryTables, index: LanguageTexts['index']): void {
    if (index.count > this.lengths.length) {
      const size = Math.max(index.count, this.lengths.length * 2);
      const lengths = new Int32Array(size);
      lengths.set(this.lengths);
      this.lengths = lengths;
      const counts = new Uint8Array(size * bins);
      counts.set(this.counts);
      this.counts = counts;
    }
    for (; this.known < index.count; this.known++) {
      const text = tables.sideText(index, this.known);
      this.lengths[this.known] = text.length;
      if (text.length <= longestCompared) countUnits(text, this.counts, this.known * bins);
    }
  }
}

function countUnits(text: string, counts: Uint8Array, from: number): void {
  for (let k = 0; k < text.length; k++) {
    const at = from + (text.charCodeAt(k) & (bins - 1));
    if (counts[at]! < 255) counts[at]!++;
  }
}
