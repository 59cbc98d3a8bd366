import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TermBase, TermEntry } from '../../src/bitext/index.js';
import { findWords, lemmaCandidates } from '../../src/text/index.js';
import { termTexts } from './term-texts.js';

const glossaryFolder = resolve(import.meta.dirname, '../../fixtures/glossary');

/** A concept of the gold: what it may be called in each language. */
export interface GoldTerm {
  readonly en: readonly string[];
  readonly nl: readonly string[];
  readonly core: boolean;
}

export interface TermGold {
  readonly name: string;
  readonly half: 'dev' | 'heldout';
  readonly terms: readonly GoldTerm[];
  /** None where the text lies outside and is not there. */
  readonly units: readonly { readonly en: string; readonly nl: string }[] | undefined;
}

const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');

export function readTermGold(): TermGold[] {
  return termTexts.map(({ name, half, units, lines }) => ({
    name,
    half,
    terms: readLines(join(glossaryFolder, name, 'gold.tsv')).map((line) => {
      const [en, nl, kind] = line.split('\t') as [string, string, string];
      return { en: en.split(' | '), nl: nl.split(' | '), core: kind === 'core' };
    }),
    units: !existsSync(units) ? undefined : readLines(units).slice(0, lines).map((line) => {
      const [en, nl] = line.split('\t') as [string, string];
      return { en, nl };
    }),
  }));
}

const lemmaCache = new Map<string, ReadonlySet<string>>();
function lemmasOf(form: string, language: string): ReadonlySet<string> {
  const key = `${language} ${form}`;
  let lemmas = lemmaCache.get(key);
  if (lemmas === undefined) lemmaCache.set(key, (lemmas = new Set([form, ...lemmaCandidates(form, language)])));
  return lemmas;
}

const run = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/gu, '');
export const splitTerm = (text: string): string[] => findWords(text.replaceAll('-', ' ')).map(({ form }) => form);

function sameForms(x: readonly string[], y: readonly string[], language: string): boolean {
  if (x.length === y.length && x.every((form, k) => form === y[k] || [...lemmasOf(form, language)].some((lemma) => lemmasOf(y[k]!, language).has(lemma)))) return true;
  // Of different lengths: one written with a blank or hyphen and the other without, inflected at the end.
  const endings = (words: readonly string[]): string[] => (words.length === 0 ? [] : [...lemmasOf(words.at(-1)!, language)].map((lemma) => words.slice(0, -1).join('') + lemma));
  const heads = new Set([x.join(''), ...endings(x)]);
  return [y.join(''), ...endings(y)].some((form) => heads.has(form));
}

/** Whether two terms are one but for inflection, capitals, hyphens and blanks. */
export const sameTerm = (a: string, b: string, language: string): boolean => run(a) === run(b) || sameForms(splitTerm(a), splitTerm(b), language);

/** In how many of the texts a term occurs, in any of its writings and inflections. */
export function countTexts(term: string, texts: readonly (readonly string[])[], language: string): number {
  const forms = splitTerm(term);
  const first = new Set(lemmasOf(forms[0]!, language));
  let count = 0;
  for (const words of texts) {
    let found = false;
    for (let at = 0; at < words.length && !found; at++) {
      // Cheap look first: the term begins here, or with a longer word that holds it.
      if (![...lemmasOf(words[at]!, language)].some((lemma) => first.has(lemma) || lemma.startsWith(forms[0]!) || forms[0]!.startsWith(lemma))) continue;
      for (let length = 1; length <= forms.length + 1 && at + length <= words.length && !found; length++) found = sameForms(words.slice(at, at + length), forms, language);
    }
    if (found) count++;
  }
  return count;
}

export const matches = (gold: GoldTerm, en: readonly string[], nl: readonly string[]): boolean =>
  gold.en.some((term) => en.some((found) => sameTerm(term, found, 'en'))) && gold.nl.some((term) => nl.some((found) => sameTerm(term, found, 'nl')));

const textsOf = (entry: TermEntry, language: string): string[] => (entry.terms[language] ?? []).map(({ text }) => text);

/**
 * Precision of the first 50 entries by their first terms, and how many of the core terms are among the first 150: of those that
 * two units or more have on both sides, as an extraction looks for what recurs, and of all.
 */
export function scoreTerms({ terms, units = [] }: TermGold, { entries }: TermBase): { precisionAt50: number; recallAt150: number; recallOfAll: number; core: number; scored: { score: number; right: boolean }[]; wrong: string[]; missed: string[] } {
  const first = entries.slice(0, 50);
  const wrong = first.filter((entry) => !terms.some((gold) => matches(gold, textsOf(entry, 'en').slice(0, 1), textsOf(entry, 'nl').slice(0, 1))));
  const texts = { en: units.map(({ en }) => splitTerm(en)), nl: units.map(({ nl }) => splitTerm(nl)) };
  const recurs = (list: readonly string[], language: 'en' | 'nl'): boolean => list.reduce((sum, term) => sum + countTexts(term, texts[language], language), 0) >= 2;
  const all = terms.filter((gold) => gold.core);
  const core = all.filter(({ en, nl }) => recurs(en, 'en') && recurs(nl, 'nl'));
  const among = entries.slice(0, 150);
  const isMissed = (gold: GoldTerm): boolean => !among.some((entry) => matches(gold, textsOf(entry, 'en'), textsOf(entry, 'nl')));
  const missed = core.filter(isMissed);
  const show = (entry: TermEntry): string => `${textsOf(entry, 'en').join(' | ')} = ${textsOf(entry, 'nl').join(' | ')}`;
  return {
    precisionAt50: first.length === 0 ? 0 : 1 - wrong.length / first.length,
    recallAt150: core.length === 0 ? 1 : 1 - missed.length / core.length,
    recallOfAll: 1 - all.filter(isMissed).length / Math.max(1, all.length),
    core: core.length,
    scored: entries.map((entry) => ({ score: entry.score ?? 1, right: terms.some((gold) => matches(gold, textsOf(entry, 'en'), textsOf(entry, 'nl'))) })),
    wrong: wrong.map(show),
    missed: missed.map((gold) => `${gold.en.join(' | ')} = ${gold.nl.join(' | ')}`),
  };
}
