import type { DutchLemmas } from './dutch-lemmas.js';
import { closeStem, openStem } from './dutch-spelling.js';
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

/** A form that may stand before another part, with its base word and what that costs. */
interface Modifier {
  readonly lemma: string;
  readonly cost: number;
  readonly noun: boolean;
}

/** The words that a split may use; grows by {@link addPart}. */
export interface CompoundParts {
  readonly modifiers: Map<string, Modifier>;
  readonly heads: Map<string, number>;
  /** Forms that never are a part, though a rule would make them one. */
  readonly banned: Set<string>;
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
const foreignWord = 3;
const dearestPerPart = 5.8;

const takesS = ['ing', 'heid', 'teit', 'schap', 'dom', 'ie'];
const endsWithOne = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

/** Adjectives that as a last part are suffixes: kleurrijk, waardevol, gastvrij, rechtmatig. */
const suffixes: ReadonlySet<string> = /* @__PURE__ */ new Set(['rijk', 'vol', 'vrij', 'loos', 'matig', 'zinnig', 'waardig', 'aardig', 'wijd', 'achtig', 'vormig', 'gezind', 'zaam', 'talig', 'voudig', 'arm', 'jarig', 'delig']);

const costOf = (word: string, entry: LexiconEntry): number => perPart + (9 - (entry >> 4)) * perClass + (shortness[word.length] ?? 0);

const addModifier = (parts: CompoundParts, form: string, modifier: Modifier): void => {
  if (parts.banned.has(form)) return;
  const known = parts.modifiers.get(form);
  if (known === undefined || modifier.cost < known.cost) parts.modifiers.set(form, modifier);
};

/** Adds a base word with the forms it takes inside compounds. Words marked {@link WHOLE} come first, so that no rule makes a part of them. */
export const addPart = (parts: CompoundParts, word: string, entry: LexiconEntry): void => {
  if ((entry & WHOLE) !== 0) {
    parts.banned.add(word);
    return;
  }
  const cost = costOf(word, entry);
  const noun = (entry & NOUN) !== 0;
  const adjective = (entry & ADJECTIVE) !== 0;
  if (noun || adjective) {
    if (!suffixes.has(word)) parts.heads.set(word, Math.min(cost, parts.heads.get(word) ?? Infinity));
    addModifier(parts, word, { lemma: word, cost, noun });
    const opened = openStem(word)[0] ?? word;
    if (word.endsWith('e')) addModifier(parts, `${word}n`, { lemma: word, cost: cost + 0.3, noun: false });
    else if (opened !== word || word.length < 5 || !(word.endsWith('en') || word.endsWith('er'))) {
      // Adjectives become nouns before -en: ziekenhuis, armenzorg.
      addModifier(parts, `${opened}en`, { lemma: word, cost: cost + (noun ? 0.3 : 1), noun: false });
      if (noun && opened.length > 2 && !word.endsWith('ing')) addModifier(parts, `${opened}e`, { lemma: word, cost: cost + 1.2, noun: false });
    }
  }
  if ((entry & VERB) !== 0 && word.endsWith('en')) {
    for (const stem of closeStem(word.slice(0, -2))) if (stem.length > 2) addModifier(parts, stem, { lemma: word, cost: costOf(stem, entry) + verbStem, noun: false });
    // Who does it and the doing of it, as last parts: messenslijper, machtswisseling.
    const open = word.slice(0, -2);
    if (open.length > 2) for (const end of ['er', 'ing']) {
      const form = open + end;
      if (!parts.heads.has(form) && !parts.banned.has(form)) parts.heads.set(form, cost + deverbal);
    }
  }
};

/** Forms inside compounds that follow no rule: the -er of old -er plurals, scheeps-, vowel changes. */
const irregularModifiers: readonly (readonly [form: string, lemma: string])[] = [
  ['kinder', 'kind'], ['eier', 'ei'], ['runder', 'rund'], ['lammer', 'lam'], ['kalver', 'kalf'], ['hoender', 'hoen'], ['blader', 'blad'], ['rader', 'rad'], ['goederen', 'goed'],
  ['klere', 'kleed'], ['kleren', 'kleed'], ['kleder', 'kleed'], ['volkeren', 'volk'], ['volken', 'volk'], ['liederen', 'lied'], ['steden', 'stad'], ['schepen', 'schip'], ['scheep', 'schip'], ['leden', 'lid'],
  ['dagen', 'dag'], ['wegen', 'weg'], ['paden', 'pad'], ['glazen', 'glas'], ['graven', 'graf'], ['daken', 'dak'], ['goden', 'god'], ['smeden', 'smid'], ['wereld', 'wereld'],
  ['hersen', 'hersenen'], ['schei', 'scheiden'], ['koeien', 'koe'], ['vaat', 'vat'], ['vlooien', 'vlo'], ['ere', 'eer'], ['zonne', 'zon'], ['rogge', 'rogge'], ['minderheden', 'minderheid'], ['eenheden', 'eenheid'], ['kruiden', 'kruid'],
];

export const createCompoundParts = (lexicon: Lexicon): CompoundParts => {
  const parts: CompoundParts = { modifiers: new Map(), heads: new Map(), banned: new Set() };
  for (const [word, entry] of lexicon) if ((entry & WHOLE) !== 0) addPart(parts, word, entry);
  for (const [word, entry] of lexicon) if ((entry & WHOLE) === 0) addPart(parts, word, entry);
  for (const [form, lemma] of irregularModifiers) {
    const cost = costOf(form, lexicon.get(lemma) ?? 5 << 4);
    addModifier(parts, form, { lemma, cost, noun: form === 'scheep' });
  }
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
    const far = Math.min(length - 2, start + longestPart);
    for (let end = start + 2; end <= far; end += 1) {
      const text = word.slice(start, end);
      let modifier = parts.modifiers.get(text);
      if (modifier === undefined && text.endsWith('jes')) {
        // deeltjesversneller, streepjescode
        const lemma = morphology.lemmas(text).find((candidate) => parts.heads.has(candidate));
        if (lemma !== undefined) modifier = { lemma, cost: parts.heads.get(lemma)! + 0.5, noun: false };
      }
      if (modifier === undefined) {
        if (isWord === undefined || end - start < 4 || !isWord(text)) continue;
        modifier = { lemma: text, cost: perPart + foreignWord * 0.5, noun: true };
      }
      const wantsS = end - start > 4 && endsWithOne(text, takesS);
      const plain = cost + modifier.cost + (wantsS && !text.endsWith('ie') ? missingS : 0);
      if (plain < costs[end]!) {
        costs[end] = plain;
        from[end] = start;
        partEnd[end] = end;
      }
      if (modifier.noun && end < length - 2 && word.charCodeAt(end) === 115) {
        const linked = cost + modifier.cost + (wantsS ? 0 : text.endsWith('s') ? linkSUnusual * 3 : end - start > 3 ? linkS : linkSUnusual);
        if (linked < costs[end + 1]!) {
          costs[end + 1] = linked;
          from[end + 1] = start;
          partEnd[end + 1] = end;
        }
      }
    }
    if (start === 0) continue;
    const tail = word.slice(start);
    let headCost = parts.heads.get(tail);
    let lemma = tail;
    if (headCost === undefined && tail.length > 3) {
      for (const candidate of morphology.lemmas(tail)) {
        const known = parts.heads.get(candidate);
        if (known === undefined) continue;
        headCost = known + inflectedHead + (shortness[tail.length] ?? 0) - (shortness[candidate.length] ?? 0);
        lemma = candidate;
        break;
      }
      if (headCost === undefined && isWord !== undefined && isWord(tail)) headCost = perPart + foreignWord * 0.5;
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
    found.push({ start, end, text, lemma: parts.modifiers.get(text)?.lemma ?? text, link: word.slice(end, at) });
  }
  if (bestCost > dearestPerPart * found.length) return null;
  return found.reverse();
};

/** Whether `word` is a base word, an inflected form of one, or a verb with a prefix or particle: such a word is not split. */
export const isSimplex = (word: string, lexicon: Lexicon, morphology: DutchLemmas): boolean =>
  lexicon.has(word) || morphology.lemmas(word).some((lemma) => lexicon.has(lemma) || morphology.isVerb(lemma));

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
  const lemma = parts.heads.has(head) ? head : morphology.lemmas(head).find((candidate) => parts.heads.has(candidate));
  if (headSplit === null && lemma === undefined && isWord?.(head) !== true) return null;
  const found: CompoundPart[] = [];
  let start = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const final = index === pieces.length - 1;
    const inner = final ? headSplit : wordOnly.test(piece) && !isSimplex(piece, lexicon, morphology) ? splitKnown(piece, parts, morphology, isWord) : null;
    const link = final ? '' : '-';
    if (inner === null) found.push({ start, end: start + piece.length, text: piece, lemma: final ? (lemma ?? piece) : (parts.modifiers.get(piece)?.lemma ?? piece), link });
    else for (const part of inner) found.push({ ...part, start: part.start + start, end: part.end + start, link: part.end === piece.length ? link : part.link });
    start += piece.length + 1;
  }
  return found;
};
