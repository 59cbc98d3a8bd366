import type { DutchLemmas } from './dutch-lemmas.js';
import { dutchIrregularAdjectives, dutchIrregularNouns } from './dutch-nouns.js';
import { closeStem, openStem } from './dutch-spelling.js';
import { dutchParticles, dutchStrongVerbs, dutchVerbPrefixes } from './dutch-verbs.js';
import { readIrregularLemmas, readVerbForms } from './lemma-candidates.js';
import { ADJECTIVE, type Lexicon, NOUN, VERB } from './lexicon.js';
import type { PartOfSpeech } from './morphology.js';

interface Tables {
  /** Irregular forms by lemma. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly verbs: ReadonlyMap<string, readonly string[]>;
}

let loaded: Tables | undefined;
const tables = (): Tables => {
  loaded ??= { nouns: readIrregularLemmas(dutchIrregularNouns), adjectives: readIrregularLemmas(dutchIrregularAdjectives), verbs: readVerbForms(dutchStrongVerbs).rows };
  return loaded;
};

const endsInVowel = /[aeiouyé]$/u;
const shortBeforeSonorant = /(?:^|[^aeiouy])[aeiou][lmnr]$/u;

const diminutives = (lemma: string): string[] => {
  const small: string[] = [];
  if (lemma.endsWith('ing') && lemma.length > 5) small.push(`${lemma.slice(0, -1)}kje`, `${lemma}etje`);
  else if (lemma.endsWith('ng') || (shortBeforeSonorant.test(lemma) && !/(?:er|el|en|em)$/u.test(lemma.length > 3 ? lemma : ''))) small.push(lemma.endsWith('ng') ? `${lemma}etje` : `${lemma}${lemma.slice(-1)}etje`);
  else if (/[^m]m$/u.test(lemma)) small.push(`${lemma}pje`);
  else if (/[aou]$/u.test(lemma) && !/(?:aa|oo|uu|au|ou|eu|ie|oe|ui)$/u.test(lemma)) small.push(`${lemma}${lemma.slice(-1)}tje`);
  else if (endsInVowel.test(lemma) || /[lnrw]$/u.test(lemma)) small.push(`${lemma}tje`);
  else if (lemma.length > 1) small.push(`${lemma}je`);
  return small.flatMap((form) => [form, `${form}s`]);
};

const nounForms = (lemma: string): string[] => {
  const listed = tables().nouns.get(lemma);
  const forms = [...(listed ?? [])];
  const ends = lemma[lemma.length - 1]!;
  // A compound takes the irregular plural of its last part: hoofdstad, hoofdsteden.
  if (listed === undefined) {
    for (let cut = 3; cut <= 6 && cut < lemma.length - 1; cut += 1) {
      const tail = tables().nouns.get(lemma.slice(-cut));
      if (tail !== undefined) forms.push(...tail.map((form) => lemma.slice(0, -cut) + form));
    }
  }
  if (lemma.endsWith('heid')) forms.push(`${lemma.slice(0, -2)}den`);
  else if (/(?:ie|ee)$/u.test(lemma)) forms.push(`${lemma}ën`, `${lemma}s`);
  else if (/[aiouy]$/u.test(lemma) && !/(?:aa|eeu|oe|ui|ou|au|eu)$/u.test(lemma)) forms.push(`${lemma}'s`, `${lemma}’s`);
  else if (ends === 'e') forms.push(`${lemma}s`, `${lemma}n`);
  else {
    for (const stem of openStem(lemma).slice(0, 2)) forms.push(`${stem}en`);
    if (!/[sxz]$/u.test(lemma)) forms.push(`${lemma}s`);
  }
  return [lemma, ...forms, ...diminutives(lemma)];
};

const adjectiveForms = (lemma: string): string[] => {
  const forms = [lemma, ...(tables().adjectives.get(lemma) ?? [])];
  const stem = openStem(lemma)[0] ?? lemma;
  const comparative = lemma.endsWith('r') ? `${lemma}der` : `${stem}er`;
  const superlative = lemma.endsWith('s') ? `${lemma}t` : `${lemma}st`;
  forms.push(`${stem}e`, comparative, `${comparative}e`, superlative, `${superlative}e`);
  if (!lemma.endsWith('s')) forms.push(`${lemma}s`);
  return forms;
};

const simpleVerbForms = (lemma: string): string[] => {
  const listed = tables().verbs.get(lemma);
  const stem = closeStem(lemma.slice(0, -2))[0] ?? lemma.slice(0, -2);
  const forms = [lemma, ...(listed ?? [])];
  if (listed === undefined || !/(?:aan|zien|doen|zijn|hebben|ullen|mogen|willen|kunnen)$/u.test(lemma)) {
    for (const option of lemma.endsWith('eren') ? closeStem(lemma.slice(0, -2)) : [stem]) forms.push(option, option.endsWith('t') ? option : `${option}t`);
  }
  if (listed === undefined) {
    // 't kofschip looks at the stem of the infinitive: leven and reizen take d.
    const voiceless = /[tkfshpxc]$/u.test(stem) && !/[vz]en$/u.test(lemma);
    for (const option of lemma.endsWith('eren') ? closeStem(lemma.slice(0, -2)) : [stem]) {
      const mark = voiceless ? 't' : 'd';
      const participle = option.endsWith(mark) ? option : option + mark;
      const bare = /^(?:be|ver|ont|her|er|ge)/u.test(lemma) && lemma.length > 6;
      const full = bare ? participle : `ge${participle}`;
      forms.push(`${option}${mark}e`, `${option}${mark}en`, full, `${openStem(full)[0] ?? full}e`);
    }
  }
  forms.push(`${lemma}d`, `${lemma}de`);
  return forms;
};

const verbForms = (lemma: string, morphology: DutchLemmas): string[] => {
  if (!tables().verbs.has(lemma)) {
    for (const particle of dutchParticles) {
      if (!lemma.startsWith(particle)) continue;
      const base = lemma.slice(particle.length);
      if (!morphology.isVerb(base) || dutchVerbPrefixes.includes(particle) && tables().verbs.get(lemma) !== undefined) continue;
      const inner = verbForms(base, morphology);
      return [...new Set([...inner.map((form) => particle + form), `${particle}te${base}`, `${particle} te ${base}`])];
    }
    for (const prefix of dutchVerbPrefixes) {
      const base = lemma.slice(prefix.length);
      if (!lemma.startsWith(prefix) || !tables().verbs.has(base)) continue;
      return simpleVerbForms(base).map((form) => prefix + (form.startsWith('ge') && form !== base && !base.startsWith('ge') ? form.slice(2) : form));
    }
  }
  return simpleVerbForms(lemma);
};

/** All forms of a Dutch base word. Regular forms of an irregular word are left out for verbs and kept for nouns, which often have both. */
export const inflectDutch = (lemma: string, partOfSpeech: PartOfSpeech | undefined, lexicon: Lexicon, morphology: DutchLemmas): string[] => {
  if (lemma.length < 2 || lemma.length > 64) return [lemma];
  const entry = lexicon.get(lemma) ?? 0;
  const verb = partOfSpeech === undefined ? (entry & VERB) !== 0 || morphology.isVerb(lemma) : partOfSpeech === 'verb';
  const adjective = partOfSpeech === undefined ? (entry & ADJECTIVE) !== 0 : partOfSpeech === 'adjective';
  const noun = partOfSpeech === undefined ? (entry & NOUN) !== 0 || (!verb && !adjective) : partOfSpeech === 'noun';
  const forms = [lemma];
  if (noun) forms.push(...nounForms(lemma));
  if (adjective) forms.push(...adjectiveForms(lemma));
  if (verb && lemma.endsWith('n')) forms.push(...verbForms(lemma, morphology));
  return [...new Set(forms)];
};
