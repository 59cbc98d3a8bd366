import type { DutchLemmas } from './dutch-lemmas.js';
import { dutchIrregularNouns } from './dutch-nouns.js';
import { closeStem, openStem } from './dutch-spelling.js';
import { readIrregularForms } from './lemma-candidates.js';
import { ADJECTIVE, type Lexicon, type LexiconEntry, NOUN, VERB, WHOLE } from './lexicon.js';

/** One part of a compound. `start` and `end` are UTF-16 offsets within the word, half-open; linking `s` and hyphens lie outside. */
export interface CompoundPart {
  readonly start: number;
  readonly end: number;
  /** The part as written, in lower case: `mensen` in mensenrechten, with the linking letters that make it look like a plural. */
  readonly text: string;
  /** Its base word: `mens`. For a verb stem (`slaap` in slaapzak) the stem itself, if that is also a noun, or else the infinitive. */
  readonly lemma: string;
  /** What joins it to the next part: `s`, `-`, or nothing. */
  readonly link: string;
}

/**
 * What a split may use beside the lexicon: forms that base words take inside compounds. Only what cannot be seen from the form itself
 * is kept (bom- before -en is boom), so that making it takes milliseconds; grows by {@link addPart}.
 */
export interface CompoundParts {
  readonly lexicon: Lexicon;
  /** Stems before -en (bom, boss, ziek): the cost of the form in -en, below zero (−1 − cost) if it is an adjective's. */
  readonly openStems: Map<string, number>;
  /** Stems of verbs (slaap, zwem) and forms that follow no rule (kinder): their cost. */
  readonly otherModifiers: Map<string, number>;
  /** Who does and the doing of a verb (slijper, wisseling), only last in a compound: their cost. */
  readonly otherHeads: Map<string, number>;
  /** The first four letters of every modifier that long: most offsets of a word begin none, and are passed over with one look-up. */
  readonly beginnings: Set<string>;
}

const shortestCompound = 5;
const longestCompound = 80;
const longestPart = 24;

// Costs in classes of frequency. Fitted by hand on the development half of the gold (fixtures/morphology), where each is the middle of the range that scores best.
const perPart = 2;
const perClass = 0.25;
const shortness = [99, 99, 5.5, 1.5, 0.7, 0.2];
const linkS = 0.3;
const linkSUnusual = 1;
const missingS = 1;
const inflectedHead = 0.3;
const verbStem = 0.7;
const deverbal = 1;
/** A word that only the caller knows: as dear as a rare one. */
const foreignWord = 3.5;
const dearestPerPart = 5.8;

const takesS = ['ing', 'heid', 'teit', 'schap', 'dom', 'ie'];
const endsWithOne = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

/** Adjectives that as a last part are suffixes: kleurrijk, waardevol, gastvrij, rechtmatig. */
const suffixes: ReadonlySet<string> = /* @__PURE__ */ new Set(['rijk', 'vol', 'vrij', 'loos', 'matig', 'zinnig', 'waardig', 'aardig', 'wijd', 'achtig', 'vormig', 'gezind', 'zaam', 'talig', 'voudig', 'jarig', 'delig']);

const costOf = (word: string, entry: LexiconEntry): number => perPart + (9 - (entry >> 4)) * perClass + (shortness[word.length] ?? 0);

/** What looks like a part after e and is an ending: bakkerij. */
const derivations: ReadonlySet<string> = /* @__PURE__ */ new Set(['erij', 'erijen', 'erijtje', 'ering', 'eringen']);

const usable = (entry: LexiconEntry | undefined): entry is LexiconEntry => entry !== undefined && (entry & WHOLE) === 0 && (entry & (NOUN | ADJECTIVE)) !== 0;

/** Words in unstressed -en and -er take no further -en or -e: keuken, kamer. */
const takesEn = (word: string, opened: string): boolean => opened !== word || word.length < 5 || !(word.endsWith('en') || word.endsWith('er'));

const addOther = (parts: CompoundParts, form: string, cost: number): void => {
  const known = parts.lexicon.get(form);
  if (known !== undefined && (known & WHOLE) !== 0) return;
  if (cost >= (parts.otherModifiers.get(form) ?? Infinity)) return;
  parts.otherModifiers.set(form, cost);
  if (form.length > 3) parts.beginnings.add(form.slice(0, 4));
};

/** Adds the forms that a base word of the lexicon takes inside compounds. */
export const addPart = (parts: CompoundParts, word: string, entry: LexiconEntry): void => {
  if ((entry & WHOLE) !== 0) return;
  if (usable(entry)) {
    if (word.length > 3) parts.beginnings.add(word.slice(0, 4));
    const opened = openStem(word)[0] ?? word;
    if (takesEn(word, opened) && !word.endsWith('e')) {
      const noun = (entry & NOUN) !== 0;
      // Adjectives become nouns before -en: ziekenhuis, armenzorg.
      const cost = costOf(word, entry) + (noun ? 0.3 : 1);
      const known = parts.openStems.get(opened);
      if (known === undefined || cost < (known < 0 ? -1 - known : known)) parts.openStems.set(opened, noun ? cost : -1 - cost);
      if (opened.length < 4) parts.beginnings.add(`${opened}en`.slice(0, 4));
      else if (opened !== word) parts.beginnings.add(opened.slice(0, 4));
    }
  }
  if ((entry & VERB) !== 0 && word.endsWith('en')) {
    const open = word.slice(0, -2);
    for (const stem of closeStem(open)) if (stem.length > 2) addOther(parts, stem, costOf(stem, entry) + verbStem);
    if (open.length > 2) for (const end of ['er', 'ing']) parts.otherHeads.set(open + end, costOf(word, entry) + deverbal);
  }
};

/** What a form costs before another part, below zero (−1 − cost) if no linking s may follow it; undefined if it cannot stand there. */
const modifierCost = (text: string, parts: CompoundParts): number | undefined => {
  const entry = parts.lexicon.get(text);
  if (entry !== undefined && (entry & WHOLE) !== 0) return undefined;
  let best = usable(entry) ? costOf(text, entry) : Infinity;
  const noun = usable(entry) && (entry & NOUN) !== 0;
  best = Math.min(best, parts.otherModifiers.get(text) ?? Infinity);
  const last = text.charCodeAt(text.length - 1);
  if (last === 110 && text.charCodeAt(text.length - 2) === 101) {
    const plural = parts.openStems.get(text.slice(0, -2));
    if (plural !== undefined) best = Math.min(best, plural < 0 ? -1 - plural : plural);
    const singular = parts.lexicon.get(text.slice(0, -1));
    if (usable(singular)) best = Math.min(best, costOf(text, singular) + 0.3);
  } else if (last === 101) {
    const plural = parts.openStems.get(text.slice(0, -1));
    if (plural !== undefined && plural >= 0 && text.length > 3 && !text.endsWith('inge')) best = Math.min(best, plural + 0.9);
  } else if (last === 115 && text.endsWith('jes') && entry === undefined) {
    // deeltjesversneller, streepjescode
    for (const stem of [text.slice(0, -3), text.slice(0, -4)]) {
      const base = parts.lexicon.get(stem);
      if (usable(base)) best = Math.min(best, costOf(text, base) + 0.5);
    }
  }
  return best === Infinity ? undefined : noun ? best : -1 - best;
};

/** What a word costs as the last part, uninflected. */
const headCostOf = (text: string, parts: CompoundParts): number | undefined => {
  const entry = parts.lexicon.get(text);
  if (entry === undefined) return parts.otherHeads.get(text);
  return usable(entry) && !suffixes.has(text) ? costOf(text, entry) : undefined;
};

/** Forms inside compounds that follow no rule: the -er of old -er plurals, scheeps-, vowel changes. */
const irregularModifiers: readonly (readonly [form: string, lemma: string])[] = [
  ['kinder', 'kind'], ['eier', 'ei'], ['runder', 'rund'], ['lammer', 'lam'], ['kalver', 'kalf'], ['hoender', 'hoen'], ['blader', 'blad'], ['rader', 'rad'], ['goederen', 'goed'],
  ['klere', 'kleed'], ['kleren', 'kleed'], ['kleder', 'kleed'], ['volkeren', 'volk'], ['volken', 'volk'], ['liederen', 'lied'], ['steden', 'stad'], ['schepen', 'schip'], ['scheeps', 'schip'], ['leden', 'lid'],
  ['dagen', 'dag'], ['wegen', 'weg'], ['paden', 'pad'], ['glazen', 'glas'], ['graven', 'graf'], ['daken', 'dak'], ['goden', 'god'], ['smeden', 'smid'], ['wereld', 'wereld'],
  ['hersen', 'hersenen'], ['schei', 'scheiden'], ['koeien', 'koe'], ['bijen', 'bij'], ['vaat', 'vat'], ['vlooien', 'vlo'], ['ere', 'eer'], ['zonne', 'zon'], ['rogge', 'rogge'], ['minderheden', 'minderheid'], ['eenheden', 'eenheid'], ['kruiden', 'kruid'],
];

const emptyParts = (lexicon: Lexicon): CompoundParts =>
  ({ lexicon, openStems: new Map(), otherModifiers: new Map(), otherHeads: new Map(), beginnings: new Set() });

/** The base word of a modifier, by undoing what {@link addPart} did. */
const modifierLemma = (text: string, parts: CompoundParts, morphology: DutchLemmas): string => {
  const isNoun = (word: string): boolean => usable(parts.lexicon.get(word));
  if (isNoun(text)) return text;
  for (const [form, lemma] of irregularModifiers) if (form === text) return lemma;
  if (text.endsWith('en') && isNoun(text.slice(0, -1))) return text.slice(0, -1);
  const open = text.endsWith('en') ? text.slice(0, -2) : text.endsWith('e') ? text.slice(0, -1) : '';
  if (open !== '') for (const lemma of closeStem(open)) if (isNoun(lemma)) return lemma;
  for (const stem of openStem(text)) if (morphology.isVerb(`${stem}en`)) return `${stem}en`;
  return text.endsWith('jes') ? (morphology.lemmas(text).find(isNoun) ?? text) : text;
};

export const createCompoundParts = (lexicon: Lexicon): CompoundParts => {
  const parts = emptyParts(lexicon);
  for (const [form, lemma] of irregularModifiers) addOther(parts, form, costOf(form, lexicon.get(lemma) ?? 5 << 4));
  for (const [form, lemmas] of readIrregularForms(dutchIrregularNouns)) {
    const entry = lexicon.get(lemmas[0]!);
    if (form.endsWith('en') && usable(entry)) addOther(parts, form, costOf(form, entry) + 0.3);
  }
  for (const [word, entry] of lexicon) addPart(parts, word, entry);
  return parts;
};

/**
 * The cheapest cover of `word` by known parts, or null. Left to right over the offsets that a chain of modifiers reaches; from each,
 * one look-up for every part length, so the work is bounded by the word's length (at most {@link longestCompound}) times {@link longestPart}.
 */
export const splitKnown = (word: string, parts: CompoundParts, morphology: DutchLemmas, isWord?: (word: string) => boolean): CompoundPart[] | null => {
  const { length } = word;
  const costs = new Float64Array(length + 1).fill(Infinity);
  const from = new Int32Array(length + 1);
  const partEnd = new Int32Array(length + 1);
  costs[0] = 0;
  let bestCost = Infinity;
  let bestStart = 0;
  let bestLemma = '';
  for (let start = 0; start < length - 1; start += 1) {
    const cost = costs[start]!;
    if (cost >= bestCost) continue;
    const known = parts.beginnings.has(word.slice(start, start + 4));
    const far = Math.min(length - 2, start + (known || isWord !== undefined ? longestPart : 3));
    for (let end = start + 2; end <= far; end += 1) {
      const text = word.slice(start, end);
      let entry = known || end - start < 4 ? modifierCost(text, parts) : undefined;
      if (entry === undefined) {
        if (isWord === undefined || end - start < 4 || !isWord(text)) continue;
        entry = foreignWord;
      }
      const noun = entry >= 0;
      const partCost = cost + (noun ? entry : -1 - entry);
      const wantsS = end - start > 4 && endsWithOne(text, takesS);
      const plain = partCost + (wantsS && !text.endsWith('ie') ? missingS : 0);
      if (plain < costs[end]!) {
        costs[end] = plain;
        from[end] = start;
        partEnd[end] = end;
      }
      if (noun && end < length - 2 && word.charCodeAt(end) === 115) {
        const linked = partCost + (wantsS ? 0 : text.endsWith('s') ? linkSUnusual * 3 : end - start > 3 ? linkS : linkSUnusual);
        if (linked < costs[end + 1]!) {
          costs[end + 1] = linked;
          from[end + 1] = start;
          partEnd[end + 1] = end;
        }
      }
    }
    if (start === 0 || derivations.has(word.slice(start - 1))) continue;
    const tail = word.slice(start);
    let headCost = headCostOf(tail, parts);
    let lemma = tail;
    if (headCost === undefined && tail.length > 3) {
      // Nouns and adjectives inflect in these letters only: kinderen, auto's, grote, musea, politici, grootst.
      const last = word.charCodeAt(length - 1);
      const kind = last === 116 || last === 114 || (last === 101 && !tail.endsWith('je')) ? ADJECTIVE : NOUN;
      if (last === 110 || last === 115 || last === 101 || last === 97 || last === 105 || last === 116 || last === 114) for (const candidate of morphology.lemmas(tail)) {
        const known = headCostOf(candidate, parts);
        if (known === undefined || (((parts.lexicon.get(candidate) ?? NOUN) & kind) === 0)) continue;
        headCost = known + inflectedHead + (shortness[tail.length] ?? 0) - (shortness[candidate.length] ?? 0);
        lemma = candidate;
        break;
      }
      if (headCost === undefined && isWord !== undefined && isWord(tail)) headCost = foreignWord;
    }
    if (headCost !== undefined && cost + headCost < bestCost) {
      bestCost = cost + headCost;
      bestStart = start;
      bestLemma = lemma;
    }
  }
  if (bestCost === Infinity) return null;
  const found: CompoundPart[] = [{ start: bestStart, end: length, text: word.slice(bestStart), lemma: bestLemma, link: '' }];
  for (let at = bestStart; at > 0; at = from[at]!) {
    const start = from[at]!;
    const end = partEnd[at]!;
    const text = word.slice(start, end);
    found.push({ start, end, text, lemma: modifierLemma(text, parts, morphology), link: word.slice(end, at) });
  }
  if (bestCost > dearestPerPart * found.length) return null;
  return found.reverse();
};

/** Endings of verbs; a bare stem is as often a noun: doodstraf is no form of a verb doodstraffen. */
const verbEndings = ['en', 'de', 'te', 'end', 'd', 't'];

/** Whether `word` is a base word, an inflected form of one, or a verb with a prefix or particle: such a word is not split. */
const isSimplex = (word: string, lexicon: Lexicon, morphology: DutchLemmas): boolean =>
  lexicon.has(word) || morphology.lemmas(word).some((lemma) => lexicon.has(lemma) || (endsWithOne(word, verbEndings) && morphology.isVerb(lemma) && (word.length >= lemma.length || !lemma.startsWith(word))));

const wordOnly = /^[\p{Ll}\p{M}]+$/u;

export const splitWord = (
  given: string, lexicon: Lexicon, parts: CompoundParts, morphology: DutchLemmas, isWord?: (word: string) => boolean,
): CompoundPart[] | null => {
  if (given.length < shortestCompound || given.length > longestCompound) return null;
  const word = given.toLowerCase();
  if (word.length !== given.length) return null;
  if (word.includes('-')) return splitHyphenated(word, lexicon, parts, morphology, isWord);
  if (!wordOnly.test(word) || isSimplex(word, lexicon, morphology)) return null;
  return splitKnown(word, parts, morphology, isWord);
};

/** Words before a hyphen that make a derivation, not a compound. */
const hyphenPrefixes: ReadonlySet<string> = /* @__PURE__ */ new Set(['ex', 'non', 'anti', 'pro', 'niet', 'oud', 're', 'co', 'pre', 'post', 'neo', 'semi', 'quasi', 'pseudo', 'sint', 'st', 'van', 'de', 'el', 'al', 'la', 'le']);

/** At a hyphen the writer splits; what is left is to know that the last part is a Dutch word, and to split on inside the parts. */
const splitHyphenated = (
  word: string, lexicon: Lexicon, parts: CompoundParts, morphology: DutchLemmas, isWord?: (word: string) => boolean,
): CompoundPart[] | null => {
  const pieces = word.split('-');
  const head = pieces[pieces.length - 1]!;
  if (pieces.some((piece) => piece === '') || hyphenPrefixes.has(pieces[0]!)) return null;
  if (!wordOnly.test(head)) return null;
  const headSplit = isSimplex(head, lexicon, morphology) ? null : splitKnown(head, parts, morphology, isWord);
  const lemma = headCostOf(head, parts) !== undefined ? head : morphology.lemmas(head).find((candidate) => headCostOf(candidate, parts) !== undefined);
  if (headSplit === null && lemma === undefined && isWord?.(head) !== true) return null;
  const found: CompoundPart[] = [];
  let start = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const final = index === pieces.length - 1;
    const inner = final ? headSplit : wordOnly.test(piece) && !isSimplex(piece, lexicon, morphology) ? splitKnown(piece, parts, morphology, isWord) : null;
    const link = final ? '' : '-';
    if (inner === null) found.push({ start, end: start + piece.length, text: piece, lemma: final ? (lemma ?? piece) : (modifierLemma(piece, parts, morphology)), link });
    else for (const part of inner) found.push({ ...part, start: part.start + start, end: part.end + start, link: part.end === piece.length ? link : part.link });
    start += piece.length + 1;
  }
  return found;
};
