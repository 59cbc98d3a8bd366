import { englishGradable, englishIrregularAdjectives, englishIrregularNouns } from './english-nouns.js';
import { englishIrregularVerbs } from './english-verbs.js';
import { readIrregularLemmas, readVerbForms } from './lemma-candidates.js';
import { ADJECTIVE, type Lexicon } from './lexicon.js';
import type { PartOfSpeech } from './morphology.js';

interface Tables {
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly verbs: ReadonlyMap<string, readonly string[]>;
  readonly gradable: ReadonlySet<string>;
}

let loaded: Tables | undefined;
const tables = (): Tables => {
  loaded ??= {
    nouns: readIrregularLemmas(englishIrregularNouns), adjectives: readIrregularLemmas(englishIrregularAdjectives), verbs: readVerbForms(englishIrregularVerbs).rows,
    gradable: new Set(englishGradable.split(/\s+/u)),
  };
  return loaded;
};

const consonantY = /[^aeiou]y$/u;
const oneSyllable = /^[^aeiouy]*[aeiou][^aeiouwxy]$/u;
const silentE = /[^aeo]e$/u;

const nounForms = (lemma: string): string[] => {
  const forms = [...(tables().nouns.get(lemma) ?? [])];
  if (forms.length === 0) forms.push(consonantY.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:[sxz]|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`);
  const plural = forms[0]!;
  forms.push(`${lemma}'s`, `${lemma}’s`, plural.endsWith('s') ? `${plural}'` : `${plural}'s`, plural.endsWith('s') ? `${plural}’` : `${plural}’s`);
  return forms;
};

/** The stems before -ing and -ed; two where the doubling depends on a stress that spelling does not show or on the country (travelled, traveled). */
const stems = (lemma: string): string[] => {
  if (silentE.test(lemma)) return [lemma.slice(0, -1)];
  if (oneSyllable.test(lemma)) return [lemma + lemma.slice(-1)];
  if (/[^aeiou][aeiou][lpt]$/u.test(lemma) || /[^aeiou](?:er|ur|in|it)$/u.test(lemma)) return [lemma, lemma + lemma.slice(-1)];
  return [lemma];
};

const verbForms = (lemma: string): string[] => {
  const row = tables().verbs.get(lemma);
  const forms: string[] = [];
  forms.push(consonantY.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:[sxzo]|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`);
  for (const stem of stems(lemma)) {
    forms.push(lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}ing`);
    if (row === undefined) forms.push(consonantY.test(lemma) ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`);
  }
  return [...(row ?? []), ...forms];
};

const adjectiveForms = (lemma: string): string[] => {
  const irregular = tables().adjectives.get(lemma);
  if (irregular !== undefined) return [...irregular];
  const stem = consonantY.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma.endsWith('e') ? lemma.slice(0, -1) : oneSyllable.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  return [`${stem}er`, `${stem}est`];
};

/** All forms of an English base word; with no part of speech given, those of a noun and a verb, for most English words are both. */
export const inflectEnglish = (lemma: string, partOfSpeech: PartOfSpeech | undefined, lexicon: Lexicon): string[] => {
  if (lemma.length < 2 || lemma.length > 64) return [lemma];
  const gradable = tables().gradable.has(lemma) || ((lexicon.get(lemma) ?? 0) & ADJECTIVE) !== 0;
  const forms = [lemma];
  if (partOfSpeech === 'noun' || partOfSpeech === undefined) forms.push(...nounForms(lemma));
  if (partOfSpeech === 'verb' || partOfSpeech === undefined) forms.push(...verbForms(lemma));
  if (partOfSpeech === 'adjective' || (partOfSpeech === undefined && gradable)) forms.push(...adjectiveForms(lemma));
  return [...new Set(forms)];
};
