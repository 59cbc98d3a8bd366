import { compareValues, type Comparison, type Value } from '../text/index.js';
import { PairMap } from './pair-map.js';

/** A value with a number that all of one name have, of what is no name −1. */
export type KnownValue = Value & { readonly number: number };

const verdicts: readonly Comparison[] = ['unrelated', 'compatible', 'same', 'clash'];

/** Numbers the names of a set of texts, and remembers what came of comparing two: in a set on one matter the same few meet again and again. */
export class KnownNames {
  private readonly numbers: Map<string, number> = new Map();
  /** What came of comparing two, by its place among {@link verdicts}. */
  private readonly known: PairMap = new PairMap();

  know(value: Value): number {
    if (value.kind !== 'name') return -1;
    // Names in two categories may have one key.
    const name = `${value.category} ${value.key}`;
    const known = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, known);
    return known;
  }

  /** `compareValues`. */
  compare(a: KnownValue, b: KnownValue): Comparison {
    if (a.number < 0 || b.number < 0) return compareValues(a, b);
    const known = this.known.get(a.number, b.number);
    if (known !== undefined) return verdicts[known]!;
    const found = compareValues(a, b);
    this.known.set(a.number, b.number, verdicts.indexOf(found));
    return found;
  }
}
