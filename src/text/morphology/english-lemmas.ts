import { englishGradable, englishIrregularAdjectives, englishIrregularNouns, englishSpellingPairs, englishTrueIse, englishUninflected } from './english-nouns.js';
import { englishIrregularVerbs, englishVerbPrefixes } from './english-verbs.js';
import { CandidateList, readIrregularForms, readVerbForms } from './lemma-candidates.js';
import { ADJECTIVE, type Lexicon } from './lexicon.js';

const longestWord = 64;

// Costs as for Dutch: classes of frequency, set by hand and checked on the development half of the gold.
const unknown = 6;

const vowel = (letter: string): boolean => letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';
/** Irregular plurals that also end compounds. */
const nativeEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(['men', 'women', 'children', 'wives', 'knives', 'lives', 'feet', 'teeth', 'geese', 'mice', 'shelves', 'leaves', 'selves', 'thieves', 'wolves', 'loaves', 'hooves']);
const prefixes: ReadonlySet<string> = /* @__PURE__ */ new Set(englishVerbPrefixes);

/** How many groups of vowels a stem has: one for hop, two for visit. */
const syllables = (stem: string): number => {
  let groups = 0;
  let inside = false;
  for (const letter of stem) {
    const now = vowel(letter) || letter === 'y';
    if (now && !inside) groups += 1;
    inside = now;
  }
  return groups;
};

/** Whether a stem that lost -ing or -ed likely lost a silent e too; used only where the lexicon knows neither. */
const wantsE = (stem: string): boolean => {
  const last = stem[stem.length - 1]!;
  const before = stem[stem.length - 2] ?? '';
  if (last === 'v' || last === 'u' || last === 'c' || last === 'z') return true;
  if (last === 's') return before !== 's' && before !== 'u';
  if (last === 'g') return before === 'd' || before === 'r' || before === 'a' || before === 'n';
  if (last === 'l') return before !== '' && 'bcdfgkptz'.includes(before);
  if (vowel(last) || last === 'w' || last === 'x' || last === 'y' || last === 'h') return false;
  if (!vowel(before) || vowel(stem[stem.length - 3] ?? 'a')) return false;
  if (syllables(stem) === 1) return true;
  return (last === 't' && before === 'a') || (last === 'r' && (before === 'i' || before === 'u' || before === 'a')) || (last === 'd' && before !== 'e') || (last === 'n' && before === 'i') || last === 'k';
};

export interface EnglishLemmas {
  lemmas(form: string): string[];
  /** The other British or American spelling of a base word, if it has one. */
  spellingVariant(word: string): string | undefined;
}

export const createEnglishLemmas = (lexicon: Lexicon): EnglishLemmas => {
  const nouns = readIrregularForms(englishIrregularNouns);
  const adjectives = readIrregularForms(englishIrregularAdjectives);
  const verbs = readVerbForms(englishIrregularVerbs).forms;
  const gradable = new Set(englishGradable.split(/\s+/u));
  const uninflected = new Set(englishUninflected.split(/\s+/u));
  const trueIse = new Set(englishTrueIse.split(/\s+/u));
  const spellings = new Map<string, string>();
  for (const pair of englishSpellingPairs.split(',')) {
    const [british, american] = pair.trim().split(' ');
    if (british === undefined || american === undefined) continue;
    spellings.set(british, american);
    spellings.set(american, british);
  }

  const spellingVariant = (word: string): string | undefined => {
    const listed = spellings.get(word);
    if (listed !== undefined) return listed;
    if (word.length > 5) {
      if (word.endsWith('ise')) return trueIse.has(word) ? undefined : `${word.slice(0, -2)}ze`;
      if (word.endsWith('ize') && !word.endsWith('size') && !trueIse.has(`${word.slice(0, -2)}se`)) return `${word.slice(0, -2)}se`;
      if (word.endsWith('isation')) return `${word.slice(0, -6)}zation`;
      if (word.endsWith('ization')) return `${word.slice(0, -6)}sation`;
    }
    return undefined;
  };

  const rarity = (word: string): number => {
    const entry = lexicon.get(word);
    return entry === undefined ? unknown : (9 - (entry >> 4)) * 0.3;
  };
  const offer = (list: CandidateList, lemma: string, cost: number): void => list.add(lemma, cost + rarity(lemma));

  /** What can stand before -ing or -ed. */
  const addStems = (list: CandidateList, stem: string, cost: number): void => {
    const { length } = stem;
    if (length < 2 || syllables(stem) === 0) return;
    const last = stem[length - 1]!;
    const double = last === stem[length - 2] && !vowel(last);
    if (double && length > 2) {
      const single = stem.slice(0, -1);
      // fall, pass, add, buzz keep both letters; control, plan had one.
      const keeps = last === 's' || last === 'z' || last === 'f' || (last === 'l' && syllables(stem) === 1);
      offer(list, single, cost + (keeps ? 0.8 : 0));
      offer(list, stem, cost + (keeps ? 0 : 0.8));
      return;
    }
    const e = wantsE(stem);
    offer(list, `${stem}e`, cost + (e ? 0 : 0.7));
    offer(list, stem, cost + (e ? 0.7 : 0));
    if (last === 'k' && stem[length - 2] === 'c') offer(list, stem.slice(0, -1), cost + 0.2);
    if (last === 'i' && length > 2) offer(list, `${stem.slice(0, -1)}y`, cost - 0.2);
    if (last === 'y' && length < 4) offer(list, `${stem.slice(0, -1)}ie`, cost);
  };

  const addNouns = (list: CandidateList, form: string, cost: number): void => {
    const irregular = nouns.get(form);
    if (irregular !== undefined) {
      for (const lemma of irregular) list.add(lemma, cost + 0.1);
      if (!form.endsWith('s')) return;
    } else {
      // Compounds of irregular nouns: policewomen, grandchildren, housewives.
      for (let cut = 3; cut <= 8 && cut < form.length - 1; cut += 1) {
        const ending = form.slice(-cut);
        if (nativeEndings.has(ending)) list.add(form.slice(0, -cut) + nouns.get(ending)![0]!, cost + (lexicon.has(form) ? 1.5 : 0.2));
      }
    }
    if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return;
    const bare = form.slice(0, -1);
    if (form.endsWith('ies') && form.length > 4) {
      offer(list, `${form.slice(0, -3)}y`, cost);
      offer(list, bare, cost + 1.5);
      return;
    }
    if (form.endsWith('ves')) {
      const stem = form.slice(0, -3);
      if (lexicon.has(`${stem}f`)) offer(list, `${stem}f`, cost + 0.5);
      if (lexicon.has(`${stem}fe`)) offer(list, `${stem}fe`, cost + 0.5);
    }
    const sibilant = /(?:[sxz]|ch|sh)es$/u.test(form);
    if (sibilant || form.endsWith('oes')) offer(list, form.slice(0, -2), cost + (form.endsWith('ses') && !form.endsWith('sses') ? 0.7 : form.endsWith('zes') || form.endsWith('ches') ? 0.2 : 0));
    const blocked = form.endsWith('us') || form.endsWith('is');
    offer(list, bare, cost + (blocked ? 3 : sibilant && form.endsWith('sses') ? 3 : sibilant && !form.endsWith('ses') && !form.endsWith('zes') && !form.endsWith('ches') ? 1.5 : 0.2));
  };

  const addVerbs = (list: CandidateList, form: string): void => {
    const irregular = verbs.get(form);
    if (irregular !== undefined) for (const lemma of irregular) list.add(lemma, 0.2 + (form === lemma ? 0 : 0.2));
    else {
      for (let cut = 2; cut <= 5 && cut < form.length - 2; cut += 1) {
        if (!prefixes.has(form.slice(0, cut))) continue;
        const bases = verbs.get(form.slice(cut));
        if (bases !== undefined) for (const base of bases) list.add(form.slice(0, cut) + base, lexicon.has(form.slice(0, cut) + base) ? 0.2 : lexicon.has(form) ? 2.5 : 0.8);
      }
    }
    if (form.endsWith('ing') && form.length > 4) addStems(list, form.slice(0, -3), 0.3);
    else if (form.endsWith('ed') && form.length > 3) addStems(list, form.slice(0, -2), 0.3);
  };

  const addAdjectives = (list: CandidateList, form: string): void => {
    const irregular = adjectives.get(form);
    if (irregular !== undefined) for (const lemma of irregular) list.add(lemma, 0.1);
    const cut = form.endsWith('est') ? 3 : form.endsWith('er') ? 2 : 0;
    if (cut === 0 || form.length < cut + 2) return;
    const stem = form.slice(0, -cut);
    const last = stem[stem.length - 1]!;
    const bases = [stem, `${stem}e`];
    if (last === stem[stem.length - 2]) bases.push(stem.slice(0, -1));
    if (last === 'i') bases.push(`${stem.slice(0, -1)}y`);
    for (const base of bases) {
      const entry = lexicon.get(base);
      if (gradable.has(base) || (entry !== undefined && (entry & ADJECTIVE) !== 0)) offer(list, base, gradable.has(base) ? -1 : 0.3);
    }
  };

  const lemmas = (given: string): string[] => {
    let form = given.toLowerCase();
    if (form.length < 2 || form.length > longestWord) return [form];
    const list = new CandidateList();
    const end = form.slice(-2);
    const possessive = end === "'s" || end === '’s' ? 2 : end === "s'" || end === 's’' ? 1 : 0;
    if (possessive > 0) {
      form = form.slice(0, -possessive);
      if (form.length < 2) return [form];
    }
    if (uninflected.has(form)) list.add(form, 0);
    else {
      const entry = lexicon.get(form);
      list.add(form, entry === undefined ? unknown : 0.4 + (9 - (entry >> 4)) * 0.3);
    }
    if (!uninflected.has(form) || nouns.has(form) || adjectives.has(form)) {
      addNouns(list, form, 0.3);
      addAdjectives(list, form);
    }
    if (!uninflected.has(form) || verbs.has(form)) addVerbs(list, form);
    const ordered = list.ordered(form);
    const variant = spellingVariant(ordered[0]!);
    if (variant !== undefined && !ordered.includes(variant)) ordered.push(variant);
    return ordered;
  };

  return { lemmas, spellingVariant };
};
