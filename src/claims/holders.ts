import { lowerBound } from '../bitext/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import { answerKey, type ClashFinder } from './clashes.js';
import type { SegmentFacts } from './segment-facts.js';

// A value that more texts tell is no mark of one question.
const mostTexts = 64;
const none: readonly number[] = [];

/** Who says each value, name and actor: its segments and texts, ascending; and what each segment says. Keys go by numbers. */
export class Holders {
  private readonly index: SegmentIndex;
  private readonly numbers: Map<string, number> = new Map();
  /** The keys of segment `s` from `keyStart[s]` to `keyStart[s + 1]`, and the segments of key `k` from `heldStart[k]` to `heldStart[k + 1]`. */
  private readonly keyStart: Int32Array;
  private readonly keys: Int32Array;
  private readonly heldStart: Int32Array;
  private readonly held: Int32Array;
  /** So many keys are said at all; those with greater numbers came later. */
  private readonly said: number;
  private readonly textsOf: Map<number, readonly number[]> = new Map();

  /** Who acts is read only where `asked` is 1: in a large set it would take more memory than all values. */
  constructor(index: SegmentIndex, { values, names, silent, twin }: SegmentFacts, finder: ClashFinder, asked: Uint8Array) {
    this.index = index;
    const count = values.length;
    this.keyStart = new Int32Array(count + 1);
    const keys: number[] = [];
    // The last segment that had each key.
    const last: number[] = [];
    const isHeld = (segment: number): boolean => silent[segment] === 0 && twin[segment] === segment;
    for (let segment = 0; segment < count; segment++) {
      const add = (key: string): void => {
        const number = this.numberOf(key);
        if (last[number] === segment) return;
        last[number] = segment;
        keys.push(number);
      };
      if (isHeld(segment) || asked[segment] === 1) {
        for (const value of values[segment]!) add(answerKey(value));
        for (const value of names[segment]!) add(answerKey(value));
      }
      if (asked[segment] === 1) for (const { key } of finder.actorsOf(segment)) add(key);
      this.keyStart[segment + 1] = keys.length;
    }
    this.keys = Int32Array.from(keys);
    this.said = this.numbers.size;
    this.heldStart = new Int32Array(this.said + 1);
    const each = (visit: (segment: number, key: number) => void): void => {
      for (let segment = 0; segment < count; segment++) if (isHeld(segment)) for (let k = this.keyStart[segment]!; k < this.keyStart[segment + 1]!; k++) visit(segment, this.keys[k]!);
    };
    each((_, key) => this.heldStart[key + 1]!++);
    for (let key = 0; key < this.said; key++) this.heldStart[key + 1]! += this.heldStart[key]!;
    const at = this.heldStart.slice();
    this.held = new Int32Array(this.heldStart[this.said]!);
    each((segment, key) => {
      this.held[at[key]!++] = segment;
    });
  }

  numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }

  /** Whether a segment that is asked or may hold a value says it. */
  says(segment: number, key: number): boolean {
    for (let k = this.keyStart[segment]!; k < this.keyStart[segment + 1]!; k++) if (this.keys[k] === key) return true;
    return false;
  }

  /** How many segments say it. */
  count(key: number): number {
    return key < this.said ? this.heldStart[key + 1]! - this.heldStart[key]! : 0;
  }

  /** The greatest of the numbers of the segments of a text that say it; −1 where none does. */
  greatestWithin(key: number, text: number, numbers: Float64Array): number {
    if (key >= this.said) return -1;
    const { held, heldStart, index: { firstSegment } } = this;
    const past = heldStart[key + 1]!;
    let greatest = -1;
    for (let k = lowerBound(held, heldStart[key]!, past, firstSegment[text]!); k < past && held[k]! < firstSegment[text + 1]!; k++) greatest = Math.max(greatest, numbers[held[k]!]!);
    return greatest;
  }

  /** The texts that say it, {@link mostTexts} at most. */
  texts(key: number): readonly number[] {
    if (key >= this.said) return none;
    const known = this.textsOf.get(key);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let k = this.heldStart[key]!; k < this.heldStart[key + 1]! && found.length < mostTexts; k++) {
      const text = this.index.textOf[this.held[k]!]!;
      if (found.at(-1) !== text) found.push(text);
    }
    this.textsOf.set(key, found);
    return found;
  }

  /** How many texts say both. */
  shared(left: number, right: number): number {
    const [x, y] = [this.texts(left), this.texts(right)];
    let both = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] === y[j]) {
        both++;
        i++;
        j++;
      } else if (x[i]! < y[j]!) i++;
      else j++;
    }
    return both;
  }
}
