/**
 * How a language inflects, as far as a look-up needs it: endings that come off, with what takes their place, and prefixes
 * that a participle puts in front or in the middle. Not a morphology: a form that the lexicon lists itself never gets here.
 */
export interface InflectionTable {
  /** `[ending, replacement]`, tried in this order. */
  readonly endings: readonly (readonly [string, string])[];
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

export const englishInflection: InflectionTable = {
  endings: [["'s", ''], ["'", ''], ['ies', 'y'], ['es', ''], ['s', ''], ['ied', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ily', 'y'], ['ally', ''], ['ally', 'al'], ['ly', ''], ['iness', 'y'], ['ness', '']],
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
  endings: [["'s", ''], ["'", ''], ['heden', 'heid'], ['en', ''], ['e', ''], ['s', ''], ['n', ''], ['t', ''], ['d', ''], ['de', ''], ['te', ''], ['den', ''], ['ten', ''], ['tje', ''], ['tjes', ''], ['je', ''], ['jes', ''], ['end', ''], ['ende', ''], ['ste', ''], ['st', ''], ['er', ''], ['ere', ''], ['ën', ''], ['ë', '']],
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

/** The stems that `word` may be an inflected form of, likeliest first; at most about sixty. `word` is in lower case. */
export function stemCandidates(word: string, table: InflectionTable): string[] {
  const found: string[] = [];
  addStems(word, table, found);
  if (table.participlePrefix !== '') {
    const bare = withoutParticiplePrefix(word, table);
    if (bare !== undefined) {
      found.push(bare);
      addStems(bare, table, found);
    }
  }
  return found;
}

function addStems(word: string, table: InflectionTable, found: string[]): void {
  for (const [ending, replacement] of table.endings) {
    const length = word.length - ending.length;
    if (length < table.shortestStem || !word.endsWith(ending)) continue;
    const stem = word.slice(0, length);
    found.push(stem + replacement);
    if (replacement !== '') continue;
    const last = stem.charAt(length - 1);
    const before = stem.charAt(length - 2);
    if (table.undoubles && last === before && !vowels.includes(last)) found.push(stem.slice(0, -1));
    if (table.opens && vowels.includes(before) && !vowels.includes(last) && !vowels.includes(stem.charAt(length - 3))) {
      found.push(stem.slice(0, -1) + before + last);
    }
    for (const [soft, hard] of table.hardens) {
      if (last !== soft) continue;
      found.push(stem.slice(0, -1) + hard);
      if (table.opens && vowels.includes(before) && !vowels.includes(stem.charAt(length - 3))) found.push(stem.slice(0, -1) + before + hard);
    }
    if (table.infinitiveEnding !== '') addInfinitives(stem, table.infinitiveEnding, found);
  }
  if (table.infinitiveEnding !== '') addInfinitives(word, table.infinitiveEnding, found);
}

// leg → leggen, maak → maken, geef → geven, reis → reizen.
function addInfinitives(stem: string, ending: string, found: string[]): void {
  found.push(stem + ending);
  const n = stem.length;
  const last = stem.charAt(n - 1);
  if (n < 3 || vowels.includes(last)) return;
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const before = stem.charAt(n - 2);
  if (!vowels.includes(before)) return;
  if (before === stem.charAt(n - 3)) found.push(stem.slice(0, n - 2) + soft + ending);
  else found.push(stem + last + ending);
  if (soft !== last) found.push(stem.slice(0, n - 1) + soft + ending);
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
