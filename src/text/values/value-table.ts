/**
 * The value words of one language. Lists hold `form=value` with blanks between; `_` in a form is a blank.
 * A new language is a new table of this shape.
 */
export interface ValueTable {
  readonly decimal: '.' | ',';
  /** Whether `5/6/2025` begins with the month. */
  readonly monthFirst: boolean;
  /** Cardinals up to nineteen, and what stands for a number (`anderhalf=1.5`, `dozijn=12`). */
  readonly numbers: string;
  /**
   * Phrases in which a number word is none, with blanks between: `*` stands before that word, `_` is a blank, and `.` the end of a
   * phrase (`in_*acht_.`).
   */
  readonly idioms: string;
  /** Twenty to ninety; joined with one to nine by `joins`, in the order that `unitsFirst` tells. */
  readonly tens: string;
  readonly joins: readonly string[];
  readonly unitsFirst: boolean;
  readonly scales: string;
  /** Ordinals that do not follow from a joined ten and `ordinalEndings`. */
  readonly ordinals: string;
  readonly ordinalEndings: readonly string[];
  /** Denominators. */
  readonly parts: string;
  /** Orders of magnitude: dozens, hundreds. */
  readonly orders: string;
  /** Groups told as one (`drietal=3`); round ones from ten on are of about so many. */
  readonly collectives: string;
  /** Words that say how many times something became of itself (`doubled=2`, `halved=0.5`). */
  readonly multiples: string;
  /** Feast days, to month and day, or to days from Easter (`good_friday=easter-2`), or to a name of a day of the week (`mother's_day=mothers-day/7`). */
  readonly feasts: string;
  readonly months: string;
  /** Abbreviations, which count only beside a number. */
  readonly shortMonths: string;
  readonly capitalMonths: boolean;
  readonly weekdays: string;
  readonly shortWeekdays: string;
  readonly units: string;
  /** To ISO 4217 codes. */
  readonly currencies: string;
  /** Words for an hour of the day. */
  readonly hours: string;
  readonly relatives: string;
  /** What a number, ordinal, "last" or "next" beside it makes a date of (`quarter`, `week`, `century`, `year`, `day`, a season); decades (`199x`); `square`, `cubic`. */
  readonly calendar: string;
  /** Names that the language writes in lower case, to the canonical name (`+` for a blank). */
  readonly lowerCaseNames: string;
  /** One line a role: its name (see `role` in lexicon.ts), a colon, the forms. */
  readonly roles: string;
  readonly glued: string;
  readonly hung: string;
  /** What "half three" adds to three, in hours. */
  readonly halfHour: number;
  /** Whether `2.5m` is two and a half million rather than metres. */
  readonly millionSign: boolean;
  /** Whether `s` alone, without an apostrophe, marks a possessive name (Poetins). */
  readonly pluralS: boolean;
}
