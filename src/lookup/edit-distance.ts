import type { TokenVocabulary } from './token-vocabulary.js';

const separator = 0x20;

/**
 * Levenshtein distance from one pattern to many texts, 32 rows of the matrix in one number: Myers (1999), in blocks as
 * Hyyrö (2003) has them. Pattern and texts are tokens, each followed by one blank.
 */
export class EditPattern {
  private length = 0;
  private blocks = 0;
  // Code unit → 1-based slot of its row in `equal`; 0: the pattern has no such unit.
  private readonly slot = new Uint16Array(65536);
  private readonly used: number[] = [];
  private equal = new Int32Array(256);
  private plus = new Int32Array(8);
  private minus = new Int32Array(8);

  /** Takes the tokens that run up to `count` with their units in `units`; `unitStart` as in a `TokenReader`. */
  set(units: Uint16Array, unitStart: Int32Array, count: number): void {
    for (const unit of this.used) this.slot[unit] = 0;
    this.used.length = 0;
    this.length = unitStart[count]! + count;
    this.blocks = Math.ceil(this.length / 32);
    if (this.plus.length < this.blocks) {
      this.plus = new Int32Array(this.blocks * 2);
      this.minus = new Int32Array(this.blocks * 2);
    }
    this.equal.fill(0);
    let row = 0;
    for (let k = 0; k < count; k++) {
      for (let i = unitStart[k]!; i < unitStart[k + 1]!; i++) this.mark(units[i]!, row++);
      this.mark(separator, row++);
    }
  }

  private mark(unit: number, row: number): void {
    let slot = this.slot[unit]!;
    if (slot === 0) {
      slot = this.used.push(unit);
      this.slot[unit] = slot;
      const size = (slot + 1) * this.blocks;
      if (size > this.equal.length) {
        const larger = new Int32Array(size * 2);
        larger.set(this.equal);
        this.equal = larger;
      }
    }
    this.equal[slot * this.blocks + (row >> 5)]! |= 1 << (row & 31);
  }

  /** The distance to the text of `tokens[from … to]`, `weight` long, where it is `limit` or less; more than `limit` otherwise. */
  distance(vocabulary: TokenVocabulary, tokens: Int32Array, from: number, to: number, weight: number, limit: number): number {
    const { blocks, equal, slot, plus, minus } = this;
    const { units, start } = vocabulary;
    if (this.length === 0) return weight;
    const last = blocks - 1;
    const bottom = 1 << ((this.length - 1) & 31);
    for (let b = 0; b < blocks; b++) {
      plus[b] = -1;
      minus[b] = 0;
    }
    let score = this.length;
    let left = weight;
    for (let k = from; k < to; k++) {
      const token = tokens[k]!;
      const end = start[token + 1]!;
      for (let i = start[token]!; i <= end; i++) {
        const row = slot[i < end ? units[i]! : separator]! * blocks;
        // The top of the matrix grows by one with every column: a text may not begin for free.
        let carry = 1;
        for (let b = 0; b < last; b++) {
          const p = plus[b]!;
          const m = minus[b]!;
          let eq = equal[row + b]!;
          const vertical = eq | m;
          if (carry < 0) eq |= 1;
          const horizontal = (((eq & p) + p) ^ p) | eq;
          let up = m | ~(horizontal | p);
          let down = p & horizontal;
          const next = up < 0 ? 1 : down < 0 ? -1 : 0;
          up = (up << 1) | (carry > 0 ? 1 : 0);
          down = (down << 1) | (carry < 0 ? 1 : 0);
          plus[b] = down | ~(vertical | up);
          minus[b] = up & vertical;
          carry = next;
        }
        const p = plus[last]!;
        const m = minus[last]!;
        let eq = equal[row + last]!;
        const vertical = eq | m;
        if (carry < 0) eq |= 1;
        const horizontal = (((eq & p) + p) ^ p) | eq;
        let up = m | ~(horizontal | p);
        let down = p & horizontal;
        if (up & bottom) score++;
        else if (down & bottom) score--;
        up = (up << 1) | (carry > 0 ? 1 : 0);
        down = (down << 1) | (carry < 0 ? 1 : 0);
        plus[last] = down | ~(vertical | up);
        minus[last] = up & vertical;
        left--;
      }
      // What is left of the text can lower the score by one a column.
      if (score - left > limit) return limit + 1;
    }
    return score;
  }
}
