import type { SegmentedText } from '../bitext/index.js';
import { compareValues, type Comparison, type NameValue, type Value } from '../text/index.js';
import { PairMap } from '../evidence/index.js';

/** More values or names than this in a segment make a table, not a claim; the rest is not compared. */
export const mostValues = 12;

/** A value with a number that all of one name have, of what is no name −1. */
export type KnownValue = Value & { readonly number: number };

const verdicts: readonly Comparison[] = ['unrelated', 'compatible', 'same', 'clash'];

/** The first string that told a key, since a value is kept longer than the text it was read from; and the number of the name that has it. */
interface KnownKey {
  readonly key: string;
  category: NameValue['category'] | undefined;
  number: number;
  /** Of a name in another category with the same key. */
  next: KnownKey | undefined;
}

/** Numbers the names of a set of texts, and remembers what came of comparing two: in a set on one matter the same few meet again and again. */
export class KnownNames {
  private readonly keys: Map<string, KnownKey> = new Map();
  private names: number = 0;
  /** What came of comparing two, by its place among {@link verdicts}. */
  private readonly known: PairMap = new PairMap();

  know(value: Value): KnownValue {
    let known = this.keys.get(value.key);
    if (known === undefined) this.keys.set(value.key, (known = { key: value.key, category: undefined, number: -1, next: undefined }));
    const { key } = known;
    const { from, to, sure } = value;
    // Field by field: copies that are spread each get a shape of their own from V8, which takes more room than they do and makes whatever looks at them slow.
    if (value.kind === 'name') return { kind: 'name', from, to, key, sure, number: this.numberOf(known, value.category), category: value.category };
    if (value.kind === 'date') return { kind: 'date', from, to, key, sure, number: -1, year: value.year, month: value.month, day: value.day, weekday: value.weekday, rest: value.rest, swappable: value.swappable };
    if (value.kind === 'time') return { kind: 'time', from, to, key, sure, number: -1, hour: value.hour, minute: value.minute, twelve: value.twelve };
    return { kind: value.kind, from, to, key, sure, number: -1, amount: value.amount, upTo: value.upTo, unit: value.unit, hedge: value.hedge };
  }

  private numberOf(known: KnownKey, category: NameValue['category']): number {
    let one = known;
    while (one.category !== undefined && one.category !== category) one = one.next ??= { key: known.key, category: undefined, number: -1, next: undefined };
    if (one.category === undefined) {
      one.category = category;
      one.number = this.names++;
    }
    return one.number;
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

/** What every segment of a set of texts states, by its number among all; of boilerplate nothing. */
export class StatedValues {
  /** Quantities, times and dates; names apart from them. */
  readonly values: (readonly KnownValue[])[] = [];
  readonly names: (readonly KnownValue[])[] = [];
  private readonly known: KnownNames = new KnownNames();

  /** Adds those of one more text, segment by segment. */
  add({ segments }: SegmentedText, stated: readonly (readonly Value[])[]): void {
    segments.forEach(({ kind }, s) => {
      const own: KnownValue[] = [];
      const named: KnownValue[] = [];
      if (kind !== 'boilerplate') for (const value of stated[s]!) (value.kind === 'name' ? named : own).push(this.known.know(value));
      this.values.push(fit(own));
      this.names.push(fit(named));
    });
  }

  /** `compareValues`, which of two names it has compared before remembers what came of it. */
  compare(a: KnownValue, b: KnownValue): Comparison {
    return this.known.compare(a, b);
  }
}

const nothing: readonly never[] = [];

/** A list that has grown has room for more than a sentence ever says, and most are empty. */
function fit<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}
