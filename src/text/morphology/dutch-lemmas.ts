import { dutchIrregularAdjectives, dutchIrregularNouns } from './dutch-nouns.js';
import { closeStem, openStem } from './dutch-spelling.js';
import { dutchParticles, dutchStrongVerbs, dutchVerbPrefixes } from './dutch-verbs.js';
import { ADJECTIVE, type Lexicon, NOUN, VERB, WHOLE } from './lexicon.js';
import { CandidateList, readIrregularForms, readVerbForms } from './lemma-candidates.js';

/**
 * A word of 64 letters is longer than any inflected form worth undoing; a longer one is its own lemma. This bounds every loop here.
 */
const longestWord = 64;

const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(dutchParticles);
const prefixes: ReadonlySet<string> = /* @__PURE__ */ new Set(dutchVerbPrefixes);
const longestParticle = 10;
const partedVowels: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['ë', 'e'], ['ï', 'i'], ['ü', 'u'], ['ö', 'o']]);

// Weak past and participle take t after these (’t kofschip), d after all others.
const voiceless: ReadonlySet<string> = /* @__PURE__ */ new Set(['t', 'k', 'f', 's', 'h', 'p', 'x', 'c', 'q']);

// Costs: how much less likely an analysis is than the word being its own lemma, in classes of frequency (each about a factor three).
// Set by hand and checked on the development half of the gold; a known word of the right kind costs its rarity on top, an unknown one more.
const unknown = 6;
const otherKind = 6;
const endsKnown = 3.6;
const longestEnding = 14;

interface DutchTables {
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  readonly irregularEndings: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly verbs: ReadonlyMap<string, readonly string[]>;
  readonly strong: ReadonlySet<string>;
}

/** Undoes Dutch inflection against a lexicon of base words. */
export interface DutchLemmas {
  lemmas(form: string): string[];
  /** Whether the word is an infinitive of the lexicon, with or without a prefix or particle. */
  isVerb(word: string): boolean;
  /** The verbs that a finite form and a particle apart from it make up. */
  separable(form: string, particle: string): string[];
}

export const createDutchLemmas = (lexicon: Lexicon): DutchLemmas => {
  const nouns = readIrregularForms(dutchIrregularNouns);
  const verbs = readVerbForms(dutchStrongVerbs);
  const tables: DutchTables = {
    irregular: nouns,
    irregularEndings: new Map([...nouns].filter(([form]) => form.length >= 5).map(([form, lemmas]) => [form, lemmas[0]!])),
    adjectives: readIrregularForms(dutchIrregularAdjectives),
    verbs: verbs.forms,
    strong: verbs.bases,
  };
  // The first two letters of each particle and prefix: most words begin none, and are passed over with one look-up.
  const beginnings = new Set([...dutchParticles, ...dutchVerbPrefixes].map((particle) => particle.slice(0, 2)));
  const irregularLast = new Set([...tables.irregularEndings.keys()].map((ending) => ending.slice(-2)));
  const simpleVerb = (word: string): boolean => ((lexicon.get(word) ?? 0) & VERB) !== 0 || tables.strong.has(word);

  /** A verb of the lexicon, bare or behind a prefix or particle. */
  const isVerb = (word: string): boolean => {
    if (!word.endsWith('n')) return false;
    if (simpleVerb(word)) return true;
    if (!beginnings.has(word.slice(0, 2))) return false;
    const most = Math.min(longestParticle, word.length - 3);
    for (let length = 2; length <= most; length += 1) {
      const head = word.slice(0, length);
      if ((particles.has(head) || (prefixes.has(head) && head !== 'ge')) && simpleVerb(word.slice(length))) return true;
    }
    return false;
  };

  const rarity = (word: string, kind: number): number => {
    const entry = lexicon.get(word);
    if (entry !== undefined) return (entry & kind) !== 0 ? (9 - (entry >> 4)) * 0.3 : otherKind;
    if (kind === VERB) return isVerb(word) ? 1.8 : unknown;
    return unknownAsEnding(word, kind);
  };
  /** An unknown word that ends in a known one is likely a compound, and inflects as its last part: werknemer by nemer, ziekenhuis by huis. */
  const unknownAsEnding = (word: string, kind: number): number => {
    for (let cut = Math.max(2, word.length - longestEnding); cut <= word.length - 3; cut += 1) {
      const entry = lexicon.get(word.slice(cut));
      if (entry !== undefined && (entry & kind) !== 0 && (entry & WHOLE) === 0) return word.length - cut > 3 ? endsKnown : endsKnown + 1;
    }
    return unknown;
  };
  const offer = (list: CandidateList, lemma: string, kind: number, cost: number): void => {
    list.add(lemma, cost + rarity(lemma, kind));
  };
  const offerOpened = (list: CandidateList, stem: string, before: string, cost: number): void => {
    const opened = openStem(stem);
    for (let index = 0; index < opened.length; index += 1) offer(list, `${before}${opened[index]!}en`, VERB, cost + index * 0.5);
  };
  const offerClosed = (list: CandidateList, open: string, kind: number, cost: number): void => {
    const closed = closeStem(open);
    for (let index = 0; index < closed.length; index += 1) offer(list, closed[index]!, kind, cost + index * 0.8);
  };

  /** Finite forms and participles of one verb without its particle; `before` is put in front of what is found. */
  const addVerbForms = (list: CandidateList, form: string, before: string, cost: number): void => {
    const length = form.length;
    const irregular = tables.verbs.get(form);
    if (irregular !== undefined) for (const lemma of irregular) list.add(before + lemma, cost + (before === '' ? 0.6 : 0.2));
    if (length < 3) return;
    // A prefix on a strong verb: bevond, verbrak, ontbood, onderging; participles lose ge-: besproken, overgenomen keeps it.
    const prefixed = beginnings.has(form.slice(0, 2));
    for (let cut = 2; prefixed && cut <= 5 && cut < length - 1; cut += 1) {
      const head = form.slice(0, cut);
      if (!prefixes.has(head)) continue;
      const rest = form.slice(cut);
      const bases = tables.verbs.get(rest) ?? tables.verbs.get(`ge${rest}`);
      if (bases !== undefined) for (const base of bases) if (base !== 'zijn' && base !== 'hebben') list.add(before + head + base, cost + (simpleVerb(head + base) ? 0.4 : 2.5));
    }
    const last = form[length - 1]!;
    const ge = form.startsWith('ge') && length > 4;
    const unstressed = !ge && (form.startsWith('be') || form.startsWith('ver') || form.startsWith('ont') || form.startsWith('her') || form.startsWith('over') || form.startsWith('onder') || form.startsWith('mis'));
    if (last === 't' || last === 'd') {
      // A stem in t or d takes no second one: gezet, geland, verwacht, vermeld.
      const shorter = form.slice(0, -1);
      const stem = ge ? form.slice(2) : form;
      const stemShorter = ge ? shorter.slice(2) : shorter;
      const end = stemShorter[stemShorter.length - 1]!;
      if (ge || unstressed) {
        if ((last === 't') === voiceless.has(end) || end === 'f' || end === 's') offerOpened(list, stemShorter, before, cost + 0.8);
        offerOpened(list, stem, before, cost + 1);
        // The verb itself may begin with ge-: gebeurd, gebruikt, geloofd.
        if (ge) offerOpened(list, shorter, before, cost + 1);
      }
      if (last === 't') offerOpened(list, shorter, before, cost + (form.endsWith('eert') ? 0.4 : 1));
      else if (!ge && !unstressed) offerOpened(list, form, before, cost + 2);
    }
    if (form.endsWith('ende') && length > 6) list.add(`${before}${form.slice(0, -2)}`, cost + 1 + rarity(form.slice(0, -2), VERB));
    if (form.endsWith('te') || form.endsWith('de')) {
      const stem = form.slice(0, -2);
      const end = stem[stem.length - 1]!;
      if ((form[length - 2] === 't') === voiceless.has(end) || end === 'f' || end === 's') offerOpened(list, stem, before, cost + 1);
      // The inflected participle: gebruikte, veroordeelde, gespeelde; its t or d is the ending itself.
      if (ge) {
        offerOpened(list, stem.slice(2), before, cost + 1.5);
        for (const participle of closeStem(form.slice(0, -1))) offerOpened(list, participle.slice(2), before, cost + 1.5);
      }
    } else if (form.endsWith('ten') || form.endsWith('den')) {
      const stem = form.slice(0, -3);
      const end = stem[stem.length - 1]!;
      if (length > 4 && ((form[length - 3] === 't') === voiceless.has(end) || end === 'f' || end === 's')) offerOpened(list, stem, before, cost + 1);
    } else if (form.endsWith('end') && length > 5) list.add(`${before}${form.slice(0, -1)}`, cost + 1 + rarity(form.slice(0, -1), VERB));
    if (last !== 'e' && last !== 'n') offerOpened(list, form, before, cost + (form.endsWith('eer') ? 1 : 2.6));
  };

  const addNouns = (list: CandidateList, form: string): void => {
    const length = form.length;
    const irregular = tables.irregular.get(form);
    if (irregular !== undefined) {
      for (const lemma of irregular) list.add(lemma, 0.1);
    } else if (length > 6 && irregularLast.has(form.slice(-2))) {
      for (let cut = Math.min(length - 2, 12); cut >= 5; cut -= 1) {
        const ending = tables.irregularEndings.get(form.slice(-cut));
        if (ending !== undefined) {
          if (length - cut > 2) list.add(form.slice(0, -cut) + ending, 1.4);
          break;
        }
      }
    }
    const last = form[length - 1]!;
    if (last === 'n' && form[length - 2] === 'e') {
      const open = form.slice(0, -2);
      if (form.endsWith('heden')) list.add(`${form.slice(0, -5)}heid`, 0);
      else if (form.endsWith('ieën') || form.endsWith('eeën')) list.add(form.slice(0, -2), 0.5);
      else {
        offerClosed(list, open, NOUN, 0.6);
        offer(list, form.slice(0, -1), NOUN, 0.7);
        if (form.endsWith('eren') && length > 5) offer(list, form.slice(0, -4), NOUN, 3);
      }
    } else if (last === 'n' && form[length - 2] === 'ë') {
      list.add(form.slice(0, -2), 0.5);
    } else if (last === 's') {
      const mark = form[length - 2]!;
      if (mark === "'" || mark === '’') list.add(form.slice(0, -2), 0.2);
      else {
        offer(list, form.slice(0, -1), NOUN, 0.5);
        if (form.endsWith('ies') && length > 4) offer(list, form.slice(0, -1), NOUN, 0.2);
      }
    } else if (last === "'" || last === '’') list.add(form.slice(0, -1), 0.5);
    else if (last === 'a') {
      if (form.endsWith('ea') || form.endsWith('ia') || form.endsWith('ra') || form.endsWith('ta')) offer(list, `${form.slice(0, -1)}um`, NOUN, 1);
    } else if (form.endsWith('ici') && length > 5) list.add(`${form.slice(0, -1)}us`, 0.5);
    const small = last === 's' && form[length - 2] === 'e' ? form.slice(0, -1) : form;
    if (small.endsWith('je') && small.length > 4) {
      const stem = small.slice(0, -2);
      const end = stem[stem.length - 1]!;
      if (end === 't') {
        const bare = stem.slice(0, -1);
        // autootje, parapluutje: the doubled vowel at the end is spelling only.
        const two = bare.slice(-2);
        if (two === 'oo' || two === 'aa' || two === 'uu' || (two === 'ee' && bare.length > 4)) {
          offer(list, bare.slice(0, -1), NOUN, 0.5);
          if (two === 'ee') list.add(`${bare.slice(0, -2)}é`, 1 + rarity(`${bare.slice(0, -2)}é`, NOUN));
        }
        if (bare.endsWith('e') && bare.length > 3 && bare[bare.length - 2] !== 'e' && bare[bare.length - 2] !== 'i') {
          const core = bare.slice(0, -1);
          offerClosed(list, core, NOUN, core.length > 1 && core.at(-1) === core.at(-2) ? 0.4 : 0.9);
          if (core.endsWith('ng')) offer(list, core, NOUN, 0.2);
          offer(list, bare, NOUN, 1.2);
        } else offer(list, bare, NOUN, 0.5);
        offer(list, stem, NOUN, 0.6);
      } else if (end === 'p' && stem.endsWith('mp')) {
        offer(list, stem.slice(0, -1), NOUN, 0.4);
        offer(list, stem, NOUN, 0.7);
      }
      else if (end === 'k' && stem.endsWith('nk')) {
        offer(list, `${stem.slice(0, -1)}g`, NOUN, stem.endsWith('ink') && stem.length > 5 ? 0.3 : 1);
        offer(list, stem, NOUN, 0.7);
      } else offer(list, stem, NOUN, 0.5);
    }
  };

  const addAdjectives = (list: CandidateList, form: string): void => {
    const irregular = tables.adjectives.get(form);
    if (irregular !== undefined) for (const lemma of irregular) list.add(lemma, 0.1);
    const last = form[form.length - 1]!;
    if (last === 'e') {
      offerClosed(list, form.slice(0, -1), ADJECTIVE, 0.6);
      if (form.endsWith('ste')) {
        offer(list, form.slice(0, -3), ADJECTIVE, 0.6);
        offer(list, form.slice(0, -2), ADJECTIVE, 1);
      } else if (form.endsWith('dere')) offer(list, form.slice(0, -4), ADJECTIVE, 1);
      if (form.endsWith('ere') && form.length > 5) offerClosed(list, form.slice(0, -3), ADJECTIVE, 0.8);
    } else if (last === 'r' && form[form.length - 2] === 'e') {
      offerClosed(list, form.slice(0, -2), ADJECTIVE, 0.7);
      if (form.endsWith('rder')) offer(list, form.slice(0, -3), ADJECTIVE, 0.6);
    } else if (last === 't' && form[form.length - 2] === 's') {
      offer(list, form.slice(0, -2), ADJECTIVE, 0.8);
      offer(list, form.slice(0, -1), ADJECTIVE, 0.8);
    } else if (last === 's') offer(list, form.slice(0, -1), ADJECTIVE, 1.5);
  };

  const lemmas = (given: string): string[] => {
    const form = given.toLowerCase();
    if (form.length < 2 || form.length > longestWord) return [form];
    const spaced = form.indexOf(' ');
    if (spaced > 0) return spacedVerb(form);
    const list = new CandidateList();
    const entry = lexicon.get(form);
    const verb = form.endsWith('en') && isVerb(form);
    if (entry === undefined) list.add(form, verb ? 1.9 : unknownAsEnding(form, NOUN | ADJECTIVE));
    else list.add(form, (9 - (entry >> 4)) * 0.3 + ((entry & 15) === VERB ? 0.9 : 0));
    addNouns(list, form);
    addAdjectives(list, form);
    addVerbForms(list, form, '', 0);
    // geërgerd, geïnstalleerd: the dots only part the vowels.
    const parted = form.startsWith('ge') ? partedVowels.get(form[2] ?? '') : undefined;
    if (parted !== undefined) addVerbForms(list, `ge${parted}${form.slice(3)}`, '', 0);
    // A particle in front: opgebeld, opbelt, opbelde, opTEbellen.
    const most = beginnings.has(form.slice(0, 2)) ? Math.min(longestParticle, form.length - 3) : 0;
    for (let cut = 2; cut <= most; cut += 1) {
      const particle = form.slice(0, cut);
      if (!particles.has(particle)) continue;
      const rest = form.slice(cut);
      if (rest.startsWith('te') && isVerb(rest.slice(2))) list.add(particle + rest.slice(2), 1);
      addVerbForms(list, rest, particle, rest.startsWith('ge') ? 0 : 1);
    }
    return list.ordered(form);
  };

  /** "op te bellen", "belt op", "op gebeld": one separable verb written apart. */
  const spacedVerb = (form: string): string[] => {
    const words = form.split(' ');
    if (words.length > 3) return [form];
    const [first, second, third] = words as [string, string, string | undefined];
    if (third !== undefined) return second === 'te' && particles.has(first) && isVerb(third) ? [first + third] : [form];
    if (first === 'te' && isVerb(second)) return [second];
    const found = particles.has(second) ? separable(first, second) : separable(second, first);
    return found.length > 0 ? found : [form];
  };

  const separable = (form: string, particle: string): string[] =>
    particles.has(particle) && !form.includes(' ') ? lemmas(form).filter((lemma) => isVerb(lemma)).map((lemma) => particle + lemma) : [];

  return { lemmas, isVerb, separable };
};
