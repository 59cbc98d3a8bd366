/**
 * Values: what a text states independently of its language. Two values with equal keys are equal; `compareValues` decides the rest.
 *
 * Keys, by kind (amounts as JavaScript prints them, at most 12 significant digits):
 * | kind | key | example |
 * |---|---|---|
 * | `number` | `n:AMOUNT` | `n:15000`; `n:10..15` a range; `n:2-1` a score or other pair whose second is not the larger; `n:~100` an order of magnitude ("hundreds"); `n:~10..12.5` a group of about so many ("een tiental") |
 * | `ordinal` | `ord:AMOUNT` | `ord:3` for 3rd, 3e, derde |
 * | `percent` | `%:AMOUNT` | `%:75` for 75 %, three quarters, drie kwart; `pp:2` for two percentage points |
 * | `money` | `money:CURRENCY:AMOUNT` | `money:EUR:5000000` (ISO 4217 codes; `cent` for loose cents) |
 * | `measure` | `measure:BASE:AMOUNT` | `measure:m:12000` for 12 km; bases: m, m2, m3 (litres are 0.001 m3), g, s, month, m/s, J, W, Hz, byte, and every other unit itself |
 * | `time` | `time:HH:MM` | `time:14:30`; `time:2:30?` where half a day is left open ("half drie") |
 * | `date` | `date:…` | `date:2025-05-19`, `date:--05-19`, `date:2025-05`, `date:--05`, `date:2025`, `date:---19` a day of the month, `date:w1` Monday, `date:199x` a decade, `date:c19` a century, `date:Q3`, `date:2025-Q3`, `date:W21`, `date:1914/1918`, `date:--05-19/--05-21`; `date:easter-2` Good Friday and `date:mothers-day`, whose days change with the year; relative ones: `date:-1d` yesterday, `date:+1w` next week, `date:0y` this year, `date:w2-1` last Tuesday |
 * | `name` | `name:KEY` | `name:rusia` for Russia, Rusland, Russisch, Russians; words of a name by `nameKey`, blanks between; particles dropped |
 * | | `handle:…`, `url:…`, `email:…`, `code:…` | as written, in lower case |
 *
 * A weekday that only accompanies a date ("Monday, 19 May") is in the field, not in the key.
 */
export type Value = QuantityValue | TimeValue | DateValue | NameValue;

export type ValueKind = Value['kind'];

/** `about` 170; `over` 100 (more than, at least); `under` 100 (nearly, less than, at most); `order` of magnitude (dozens, thousands). */
export type Hedge = 'about' | 'over' | 'under' | 'order';

interface Found {
  /** UTF-16 code units of the given text, half-open. */
  readonly from: number;
  readonly to: number;
  /** Language-independent: equal values have equal keys. */
  readonly key: string;
  /** False where only position or shape suggests the value: an `one` that may be a pronoun, a capital that opens a sentence. */
  readonly sure: boolean;
}

export interface QuantityValue extends Found {
  readonly kind: 'number' | 'ordinal' | 'percent' | 'money' | 'measure';
  readonly amount: number;
  /** End of a range (10–15), or null. */
  readonly upTo: number | null;
  /** `''` for numbers and ordinals, `%` or `pp`, an ISO 4217 code, or a unit as in `units.ts`. */
  readonly unit: string;
  readonly hedge: Hedge | null;
}

export interface TimeValue extends Found {
  readonly kind: 'time';
  /** 0–23. */
  readonly hour: number;
  readonly minute: number;
  /** Whether it may as well be twelve hours later. */
  readonly twelve: boolean;
}

export interface DateValue extends Found {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** ISO: Monday is 1, Sunday is 7. */
  readonly weekday: number | null;
  /** What no calendar field holds: `Q3`, `W21`, `199x`, `c19`, `H1`, a feast that moves (`easter-2`), a relative date (`-1d`, `w2-1`), or the end of a range (`/2018`). */
  readonly rest: string | null;
  /** Whether day and month might be exchanged (`5/6/2025` in English). */
  readonly swappable: boolean;
}

export interface NameValue extends Found {
  readonly kind: 'name';
  readonly category: 'name' | 'acronym' | 'handle' | 'url' | 'email' | 'code';
}

/** An amount as it stands in a key. */
export function formatAmount(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : String(Number(amount.toPrecision(12)));
}
