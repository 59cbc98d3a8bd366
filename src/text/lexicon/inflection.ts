/**
 * How a language inflects, as far as a look-up needs it: endings that come off, with what takes their place, and prefixes
 * that a participle puts in front or in the middle. Not a morphology: a form that the lexicon lists itself never gets here.
 */
export interface InflectionTable {
  /** `[ending, replacement]` by the last letter of the ending, tried in this order. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  /** Shortest stem that an ending may leave. */
  readonly shortestStem: number;
  /** A doubled consonant at the end of the stem may stand for one (`stopped`, `katten`). */
  readonly undoubles: boolean;
  /** A vowel of an open syllable may be written double in the stem (`bomen`, `boom`). */
  readonly opens: boolean;
  /** `[letter in the inflected form, letter in the stem]` at the end of the stem (`brieven`, `brief`). */
  readonly hardens: readonly (readonly [string, string])[];
  /** The prefix of the participle (`ge`), which may stand behind a separable prefix (`opgelegd`). */
  readonly participlePrefix: string;
  readonly separablePrefixes: readonly string[];
  /** Put after a stem to look up the infinitive (`leg`, `leggen`). */
  readonly infinitiveEnding: string;
  /** Letters between the parts of a compound (`regering-s-partij`); empty where compounds are not written as one word. */
  readonly compoundLinks: readonly string[];
}

/** An ending, and what takes its place. */
export type Ending = readonly [string, string];

function byLastLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const last = ending[0].charAt(ending[0].length - 1);
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [ending]);
    else group.push(ending);
  }
  return groups;
}

const noEndings: readonly Ending[] = [];
/** The endings that a word may have by its last letter. */
export const endingsLike = (word: string, { endings }: InflectionTable): readonly Ending[] => endings.get(word.charAt(word.length - 1)) ?? noEndings;

export const englishInflection: InflectionTable = {
  endings: /* @__PURE__ */ byLastLetter([["'s", ''], ["'", ''], ['ies', 'y'], ['es', ''], ['s', ''], ['ied', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ily', 'y'], ['ally', ''], ['ally', 'al'], ['ly', ''], ['iness', 'y'], ['ness', '']]),
  shortestStem: 3,
  undoubles: true,
  opens: false,
  hardens: [],
  participlePrefix: '',
  separablePrefixes: [],
  infinitiveEnding: '',
  compoundLinks: [],
};

export const dutchInflection: InflectionTable = {
  endings: /* @__PURE__ */ byLastLetter([["'s", ''], ["'", ''], ['heden', 'heid'], ['en', ''], ['e', ''], ['s', ''], ['n', ''], ['t', ''], ['d', ''], ['de', ''], ['te', ''], ['den', ''], ['ten', ''], ['tje', ''], ['tjes', ''], ['je', ''], ['jes', ''], ['end', ''], ['ende', ''], ['ste', ''], ['st', ''], ['er', ''], ['ere', ''], ['ën', ''], ['ë', '']]),
  shortestStem: 3,
  undoubles: true,
  opens: true,
  hardens: [['v', 'f'], ['z', 's']],
  participlePrefix: 'ge',
  separablePrefixes: ['aan', 'achter', 'af', 'bij', 'binnen', 'door', 'in', 'mee', 'na', 'neer', 'om', 'onder', 'op', 'over', 'plaats', 'samen', 'tegen', 'terug', 'toe', 'uit', 'vast', 'voor', 'voort', 'vrij', 'weg'],
  infinitiveEnding: 'en',
  compoundLinks: ['', 's', 'e', 'en', 'n'],
};

const vowels = 'aeiou';

/** Looks up the stem that the first `length` letters of `word` make with `ending` behind them. */
export type StemLookup<T> = (word: string, length: number, ending: string) => T | undefined;

/** What `lookUp` finds for the first of the stems that `word` may be an inflected form of, likeliest first, at most about sixty, that it finds anything for. `word` is in lower case. */
export function findByStem<T>(word: string, table: InflectionTable, lookUp: StemLookup<T>): T | undefined {
  const found = tryStems(word, table, lookUp);
  if (found !== undefined || table.participlePrefix === '') return found;
  const bare = withoutParticiplePrefix(word, table);
  return bare === undefined ? undefined : (lookUp(bare, bare.length, '') ?? tryStems(bare, table, lookUp));
}

function tryStems<T>(word: string, table: InflectionTable, lookUp: StemLookup<T>): T | undefined {
  for (const [ending, replacement] of endingsLike(word, table)) {
    const length = word.length - ending.length;
    if (length < table.shortestStem || !word.endsWith(ending)) continue;
    const found = lookUp(word, length, replacement) ?? (replacement === '' ? tryRespelled(word, length, table, lookUp) : undefined);
    if (found !== undefined) return found;
  }
  return table.infinitiveEnding === '' ? undefined : tryInfinitives(word, word.length, table.infinitiveEnding, lookUp);
}

function tryRespelled<T>(word: string, length: number, table: InflectionTable, lookUp: StemLookup<T>): T | undefined {
  let found: T | undefined;
  const last = word.charAt(length - 1);
  const before = word.charAt(length - 2);
  const isOpen = table.opens && vowels.includes(before) && !vowels.includes(word.charAt(length - 3));
  if (table.undoubles && last === before && !vowels.includes(last)) found = lookUp(word, length - 1, '');
  if (isOpen && !vowels.includes(last)) found ??= lookUp(word, length - 1, before + last);
  for (const [soft, hard] of table.hardens) {
    if (last !== soft) continue;
    found ??= lookUp(word, length - 1, hard);
    if (isOpen) found ??= lookUp(word, length - 1, before + hard);
  }
  return found ?? (table.infinitiveEnding === '' ? undefined : tryInfinitives(word, length, table.infinitiveEnding, lookUp));
}

// leg → leggen, maak → maken, geef → geven, reis → reizen.
function tryInfinitives<T>(word: string, length: number, ending: string, lookUp: StemLookup<T>): T | undefined {
  const found = lookUp(word, length, ending);
  const last = word.charAt(length - 1);
  if (found !== undefined || length < 3 || vowels.includes(last)) return found;
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const before = word.charAt(length - 2);
  if (!vowels.includes(before)) return undefined;
  return (before === word.charAt(length - 3) ? lookUp(word, length - 2, soft + ending) : lookUp(word, length, last + ending))
    ?? (soft === last ? undefined : lookUp(word, length - 1, soft + ending));
}

function withoutParticiplePrefix(word: string, table: InflectionTable): string | undefined {
  const prefix = table.participlePrefix;
  if (word.startsWith(prefix) && word.length >= prefix.length + table.shortestStem) return word.slice(prefix.length);
  for (const separable of table.separablePrefixes) {
    if (word.startsWith(separable + prefix) && word.length >= separable.length + prefix.length + table.shortestStem) {
      return separable + word.slice(separable.length + prefix.length);
    }
  }
  return undefined;
}
