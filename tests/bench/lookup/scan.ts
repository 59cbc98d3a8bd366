import levenshtein from 'fast-levenshtein';
import { TokenReader } from '../../../src/lookup/token-reader.js';
import { scanSimilarity } from '../../lookup/full-scan.js';

const bins = 32;

/**
 * Scans all texts for those of a similarity or more, by the measure's definition. Of a million texts each is looked at, yet most are
 * refused by bounds that need no index: edits of units are at least half the difference of the counts of units by kind, plus half that
 * of the lengths; and the edits of tokens cost no less than those of units, so both together cost at least twice those.
 */
export class FullScan {
  private readonly texts: readonly string[];
  private readonly counts: Uint16Array;
  private readonly weights: Int32Array;
  private readonly reader = new TokenReader();

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.counts = new Uint16Array(texts.length * bins);
    this.weights = new Int32Array(texts.length);
    texts.forEach((text, k) => {
      const { counts, weight } = this.histogram(text);
      this.weights[k] = weight;
      this.counts.set(counts, k * bins);
    });
  }

  private histogram(text: string): { counts: Int32Array; weight: number } {
    const counts = new Int32Array(bins);
    this.reader.read(text);
    const size = this.reader.unitStart[this.reader.count]!;
    for (let i = 0; i < size; i++) counts[this.reader.units[i]! % bins]!++;
    counts[0]! += this.reader.count;
    return { counts, weight: this.reader.weight };
  }

  /** The tokens of a text, each followed by a blank. */
  private spell(text: string): string {
    const { reader } = this;
    reader.read(text);
    let spelled = '';
    for (let k = 0; k < reader.count; k++) spelled += `${String.fromCharCode(...reader.units.subarray(reader.unitStart[k], reader.unitStart[k + 1]))} `;
    return spelled;
  }

  /** Each text of similarity `least` or more that is not the very same, with its similarity. */
  find(query: string, least: number): Map<string, number> {
    const found = new Map<string, number>();
    const { counts, weight } = this.histogram(query);
    const asked = this.spell(query);
    for (let k = 0; k < this.texts.length; k++) {
      const other = this.weights[k]!;
      const heavier = weight > other ? weight : other;
      const allowed = 2 * (1 - least + 1e-9) * heavier;
      let apart = Math.abs(weight - other);
      for (let b = 0, at = k * bins; b < bins && apart <= allowed; b++) apart += Math.abs(counts[b]! - this.counts[at + b]!);
      if (apart > allowed) continue;
      const text = this.texts[k]!;
      if (levenshtein.get(asked, this.spell(text)) > allowed / 2) continue;
      const similarity = text === query ? 1 : scanSimilarity(query, text);
      if (similarity >= least) found.set(text, similarity);
    }
    return found;
  }

  /** Each text of which `1 − edits / longer length` is `least` or more: the plain measure of characters, which is nobody's own. */
  findByEdits(query: string, least: number): Map<string, number> {
    const found = new Map<string, number>();
    for (const text of this.texts) {
      const longer = Math.max(query.length, text.length);
      if (Math.abs(query.length - text.length) > (1 - least) * longer || bagDistance(query, text) > (1 - least) * longer) continue;
      const similarity = 1 - levenshtein.get(query, text) / longer;
      if (similarity >= least) found.set(text, similarity);
    }
    return found;
  }
}

const bag = new Int32Array(256);

/** No more than the edits between two texts: the characters, by their low byte, that one has beyond the other, whichever has more. */
function bagDistance(a: string, b: string): number {
  bag.fill(0);
  for (let i = 0; i < a.length; i++) bag[a.charCodeAt(i) & 255]!++;
  for (let i = 0; i < b.length; i++) bag[b.charCodeAt(i) & 255]!--;
  let more = 0;
  let fewer = 0;
  for (const count of bag) {
    if (count > 0) more += count;
    else fewer -= count;
  }
  return Math.max(more, fewer);
}
