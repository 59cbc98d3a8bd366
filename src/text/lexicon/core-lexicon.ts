import { primaryLanguage } from '../language.js';
import { coreFamilies } from './families-core.js';
import { economyFamilies } from './families-economy.js';
import { everydayFamilies } from './families-everyday.js';
import { lawFamilies } from './families-law.js';
import { politicsFamilies } from './families-politics.js';
import { scienceFamilies } from './families-science.js';
import { readFamiliesQuickly, type ReadFamilies } from './family-kernel.js';
import { FormTable } from './form-table.js';
import { dutchInflection, endingsLike, englishInflection, findByStem, type InflectionTable } from './inflection.js';

/** What a lexicon knows of a word: the concepts that it may stand for, and how sure that is. */
export interface ConceptMatch {
  /** Concept ids, ascending; the same id in every language. */
  readonly concepts: readonly number[];
  /** How the word was found: as it is listed, by an inflected form of it, or by the parts of a compound. */
  readonly by: 'form' | 'inflection' | 'compound';
}

/** Words of several languages under shared concepts: all forms of a concept may translate or paraphrase each other. */
export interface Lexicon {
  /** Tags of the languages that it knows, without region. */
  readonly languages: readonly string[];
  /** One past the highest concept id. */
  readonly conceptCount: number;
  /** The concepts of a word or of words joined by one blank, in lower case; `undefined` when unknown. */
  find(form: string, language: string): ConceptMatch | undefined;
  /** How many words the longest listed form has that begins with this word, or with these two joined by one blank; 1 when none has more. */
  longestFormFrom(words: string, language: string): number;
  /** Whether a listed form may go on after this word, for the bit of the next one (`wordBit`): a bit that is not set says that none does. */
  followingOf(word: string, language: string): number;
  /** How rare a concept is in general prose: −log2 of the share of sentences that mention it, 0 to 15. */
  rarityOf(concept: number): number;
}

/** The tables of families, whose concepts are counted from one to the next. */
export const familyTables: readonly string[] = [coreFamilies, politicsFamilies, lawFamilies, economyFamilies, everydayFamilies, scienceFamilies];
const coreLanguages: readonly string[] = ['en', 'nl'];
let core: Lexicon | undefined;

/** The built-in English–Dutch lexicon: our own families of words (CC0), read from their tables on first use. */
export function coreLexicon(): Lexicon {
  core ??= createLexicon(readFamiliesQuickly(familyTables, coreLanguages.length) ?? parseFamilies(familyTables, coreLanguages.length), coreLanguages, [englishInflection, dutchInflection]);
  return core;
}

const newline = 0x0a;
const bar = 0x7c;

/**
 * Reads families of words, one on a line: the rarity as one letter of base 36, then for each language a tab (none before
 * the first) and its forms, split by `|`. A form that begins with a digit or capital of base 36 shares so many characters with
 * the form before it (`house|5s`); forms are in lower case, so the two cannot be mistaken.
 */
export function parseFamilies(tables: readonly string[], languages: number): ReadFamilies {
  const forms = Array.from({ length: languages }, () => new FormTable());
  const rarity: number[] = [];
  for (const table of tables) {
    for (let at = 0; at < table.length; ) {
      const code = table.charCodeAt(at++);
      if (code === newline) continue;
      const concept = rarity.length;
      rarity.push(code < 0x3a ? code - 0x30 : code - 0x57);
      for (const known of forms) {
        do at = known.readForm(table, at, concept) + 1;
        while (table.charCodeAt(at - 1) === bar);
      }
    }
  }
  return { forms, rarity };
}

function createLexicon({ forms, rarity }: ReadFamilies, languages: readonly string[], inflections: readonly InflectionTable[]): Lexicon {
  const indexOf = new Map(languages.map((language, k) => [language, k]));
  const baseIndex = (language: string): number | undefined => indexOf.get(language) ?? indexOf.get(primaryLanguage(language));
  return {
    languages,
    conceptCount: rarity.length,
    find(form, language) {
      const k = baseIndex(language);
      return k === undefined ? undefined : findForm(form, forms[k]!, inflections[k]!);
    },
    longestFormFrom(words, language) {
      const k = baseIndex(language);
      return k === undefined ? 1 : forms[k]!.longestFrom(words);
    },
    followingOf(word, language) {
      const k = baseIndex(language);
      return k === undefined ? 0 : forms[k]!.followingOf(word);
    },
    rarityOf: (concept) => rarity[concept]!,
  };
}

// Longer "words" are addresses and hashes; neither inflects.
const longestWord = 40;

function findForm(form: string, forms: FormTable, inflection: InflectionTable): ConceptMatch | undefined {
  const concepts = forms.conceptsOf(form);
  if (concepts !== undefined) return { concepts, by: 'form' };
  if (form.length < 2 || form.length > longestWord || form.includes(' ')) return undefined;
  const ofStem = findByStem(form, inflection, (word, length, ending) => forms.conceptsOf(word, length, ending));
  if (ofStem !== undefined) return { concepts: ofStem, by: 'inflection' };
  const parts = compoundParts(form, forms, inflection);
  return parts === undefined ? undefined : { concepts: parts, by: 'compound' };
}

// A part of a compound must be a word of some length: short ones are found inside anything.
const shortestPart = 4;
const shortestModifier = 3;

/** The concepts of the two or three parts of a compound, the head (last part) as long as can be. */
function compoundParts(word: string, forms: FormTable, inflection: InflectionTable, depth = 0): number[] | undefined {
  const hyphen = word.indexOf('-');
  if (hyphen > 0 && depth === 0) {
    const found = new Set<number>();
    for (const part of word.split('-')) for (const concept of part.length < 3 ? [] : (findForm(part, forms, inflection)?.concepts ?? [])) found.add(concept);
    return found.size === 0 ? undefined : [...found].sort((a, b) => a - b);
  }
  if (inflection.compoundLinks.length === 0) return undefined;
  // However many parts it has, it begins with a listed form, and most words do not.
  const beginning = forms.shortestBeginning(word, shortestModifier, word.length - shortestPart);
  if (beginning === 0) return undefined;
  for (let at = beginning; at <= word.length - shortestPart; at++) {
    const head = findPart(word.slice(at), forms, inflection);
    if (head === undefined) continue;
    for (const link of inflection.compoundLinks) {
      const end = at - link.length;
      if (end < shortestModifier || !word.startsWith(link, end)) continue;
      const first = word.slice(0, end);
      const concepts = forms.conceptsOf(first) ?? (depth < 1 ? compoundParts(first, forms, inflection, depth + 1) : undefined);
      if (concepts !== undefined) return [...new Set([...concepts, ...head])].sort((a, b) => a - b);
    }
  }
  return undefined;
}

function findPart(part: string, forms: FormTable, inflection: InflectionTable): readonly number[] | undefined {
  const concepts = forms.conceptsOf(part);
  if (concepts !== undefined) return concepts;
  if (part.length < shortestPart + 1) return undefined;
  for (const [ending, replacement] of endingsLike(part, inflection)) {
    if (!part.endsWith(ending) || part.length - ending.length < shortestPart) continue;
    const found = forms.conceptsOf(part, part.length - ending.length, replacement);
    if (found !== undefined) return found;
  }
  return undefined;
}
