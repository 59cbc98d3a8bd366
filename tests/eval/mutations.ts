import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Random } from '../../src/train/random.js';
import { readCases, type BeadAlignmentGold, type BlockAlignmentGold } from './sets.js';

/** Sentences of English and the sentences of Dutch that translate them, by gold. */
export interface Passage {
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/** A text and its translation, passage by passage, of which a reader would say that nothing is wrong. */
export interface CleanText {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** What was done to a translation; the first code that a check may give for it is the usual one. */
export const mutationCodes = {
  drop: ['missing', 'order'],
  add: ['added'],
  number: ['number-mismatch', 'date-mismatch'],
  date: ['date-mismatch', 'number-mismatch'],
  name: ['name-mismatch'],
  negation: ['negation-mismatch'],
  untranslated: ['untranslated'],
  placeholder: ['placeholder'],
  markup: ['markup'],
  duplicate: ['duplicate', 'added'],
  term: ['term'],
  move: ['order'],
  cut: ['length'],
} as const;
export type MutationKind = keyof typeof mutationCodes;

/** Kinds whose code is off by default: they are measured with that code alone asked for. */
export const askedKinds: readonly MutationKind[] = ['negation', 'cut'];

/** One fault in a translation: which passage of which text was touched, and how. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly text: CleanText;
  readonly passage: number;
  /** How many passages, from that one on, have something else in their place. */
  readonly count: number;
  /** What stands in their place, and which of these hold the fault. */
  readonly replacement: readonly Passage[];
  readonly faults: readonly number[];
  /** The terms that hold, where a term was replaced. */
  readonly terms?: readonly (readonly [en: string, nl: string])[];
}

const root = resolve(import.meta.dirname, '../..');

/** The clean texts: the gold beads with two sides of the news sets and of our own stories, and the blocks of the book that both sides have. */
export function readCleanTexts(): CleanText[] {
  return [...beadTexts(join(root, 'fixtures/translation'), ['ferry/gold', 'grebe/gold']), ...beadTexts(join(root, '../shared/eval/alignment'), ['ntrex-parallel']), ...bookTexts()];
}

function beadTexts(folder: string, names: readonly string[]): CleanText[] {
  return names.flatMap((name) => casesOf<BeadAlignmentGold & { id?: string }>(join(folder, `${name}.jsonl`)).flatMap((item, index) => {
    if (item.source.lang !== 'en' && item.target.lang !== 'en') return [];
    const [en, nl] = item.source.lang === 'en' ? [item.source, item.target] : [item.target, item.source];
    const passages = item.gold.flatMap(([a, b]) => (a.length === 0 || b.length === 0 ? [] : [{ en: a.map((i) => en.sentences[i]!), nl: b.map((i) => nl.sentences[i]!) }]));
    return passages.length < 4 ? [] : [{ id: `${name}:${item.id ?? index}`, passages }];
  }));
}

// Chapters are long: cut into texts of this many passages, as articles are.
const passagesOfText = 40;

function bookTexts(): CleanText[] {
  return casesOf<BlockAlignmentGold & { id?: string }>(join(root, '../shared/eval/alignment/progit-real.jsonl')).flatMap((item, chapter) => {
    const passages: Passage[] = [];
    const nlOf = new Map<string | number, string[]>();
    item.targetBlock.forEach((block, i) => {
      if (block !== null) nlOf.set(block, [...(nlOf.get(block) ?? []), item.target.sentences[i]!]);
    });
    const enOf = new Map<string | number, string[]>();
    item.sourceBlock.forEach((block, i) => {
      if (block !== null) enOf.set(block, [...(enOf.get(block) ?? []), item.source.sentences[i]!]);
    });
    for (const [block, en] of enOf) {
      const nl = nlOf.get(block);
      if (nl !== undefined) passages.push({ en, nl });
    }
    const texts: CleanText[] = [];
    for (let at = 0; at + 4 < passages.length; at += passagesOfText) texts.push({ id: `progit:${item.id ?? chapter}:${at}`, passages: passages.slice(at, at + passagesOfText) });
    return texts;
  });
}

function casesOf<T>(file: string): T[] {
  try {
    return readCases<T>(file);
  } catch (error) {
    // The sets outside the repository are not everywhere.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Makes at least `count` mutants of a kind where the texts allow, a passage at most `rounds` times; seeded. */
export function makeMutants(texts: readonly CleanText[], kind: MutationKind, count: number, seed: number): Mutant[] {
  const random = new Random(seed * 1009 + Object.keys(mutationCodes).indexOf(kind));
  const pool = poolOf(texts);
  const places = texts.flatMap((text, t) => text.passages.map((_, p) => [t, p] as const));
  const order = Int32Array.from(places.keys());
  const mutants: Mutant[] = [];
  const seen = new Set<string>();
  for (let round = 0; round < 4 && mutants.length < count; round++) {
    random.shuffle(order);
    for (const index of order) {
      if (mutants.length >= count) break;
      const [t, p] = places[index]!;
      const text = texts[t]!;
      const mutant = mutate(text, p, kind, random, pool);
      if (mutant === undefined) continue;
      const key = JSON.stringify([t, p, mutant.replacement]);
      if (seen.has(key)) continue;
      seen.add(key);
      mutants.push(mutant);
    }
  }
  return mutants;
}

interface Pool {
  readonly names: readonly string[];
  readonly sentences: readonly Passage[];
}

function poolOf(texts: readonly CleanText[]): Pool {
  const names = new Set<string>();
  for (const { passages } of texts) for (const passage of passages) for (const name of sharedNames(passage)) names.add(name.nl);
  return { names: [...names].sort(), sentences: texts.flatMap(({ passages }) => passages) };
}

function mutate(text: CleanText, index: number, kind: MutationKind, random: Random, pool: Pool): Mutant | undefined {
  const passage = text.passages[index]!;
  const put = (changed: Partial<Passage>, terms?: Mutant['terms']): Mutant => ({ kind, text, passage: index, count: 1, replacement: [{ ...passage, ...changed }], faults: [0], ...(terms !== undefined && { terms }) });
  const follow = (nl: string): Mutant => ({ kind, text, passage: index, count: 1, replacement: [passage, { en: [], nl: [nl] }], faults: [1] });
  switch (kind) {
    case 'drop':
      return wordsIn(passage.en) < 4 ? undefined : put({ nl: [] });
    case 'add': {
      const foreign = pool.sentences[random.below(pool.sentences.length)]!;
      if (text.passages.includes(foreign) || wordsIn(foreign.nl) < 5) return undefined;
      return follow(foreign.nl[0]!);
    }
    case 'move': {
      // To a place from two to eight passages on: of neighbours that changed places, one bead joins both, as it should.
      const by = 2 + random.below(7);
      const between = text.passages.slice(index + 1, index + 1 + by);
      if (between.length < by || wordsIn(passage.en) < 4) return undefined;
      return { kind, text, passage: index, count: by + 1, replacement: [{ ...passage, nl: [] }, ...between, { en: [], nl: passage.nl }], faults: [0, by + 1] };
    }
    case 'cut': {
      const words = passage.nl.at(-1)!.split(' ');
      return words.length < 16 ? undefined : put({ nl: [...passage.nl.slice(0, -1), `${words.slice(0, words.length >> 1).join(' ')}.`] });
    }
    case 'duplicate':
      return wordsIn([passage.nl.at(-1)!]) < 4 ? undefined : follow(passage.nl.at(-1)!);
    case 'untranslated': {
      if (wordsIn(passage.en) < 4 || passage.en.join(' ') === passage.nl.join(' ')) return undefined;
      return put({ nl: passage.en });
    }
    case 'number':
    case 'date':
    case 'name':
    case 'negation': {
      const sentence = random.below(passage.nl.length);
      const changed = kind === 'number' ? changeNumber(passage.nl[sentence]!, random) : kind === 'date' ? changeDate(passage.nl[sentence]!, random) : kind === 'name' ? changeName(passage, sentence, random, pool) : negate(passage.nl[sentence]!);
      return changed === undefined ? undefined : put({ nl: passage.nl.map((one, i) => (i === sentence ? changed : one)) });
    }
    case 'placeholder':
      return put(breakPlaceholder(passage, random));
    case 'markup': {
      const changed = breakMarkup(passage, random);
      return changed === undefined ? undefined : put(changed);
    }
    case 'term': {
      const found = replaceTerm(passage, random);
      return found === undefined ? undefined : put({ nl: found.nl }, found.terms);
    }
  }
}

const wordsIn = (sentences: readonly string[]): number => sentences.join(' ').split(/\s+/u).length;

// A stream of choices is drawn from in order; a pick of a non-empty list.
const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)]!;

const numberWords = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'twintig', 'dertig', 'veertig', 'vijftig', 'honderd', 'duizend'];

function changeNumber(text: string, random: Random): string | undefined {
  const found = [...text.matchAll(/\d+|\p{L}+/gu)].filter(([word], i, all) => (/\d/u.test(word) ? !/^0/u.test(word) && !/\p{L}/u.test(text[all[i]!.index - 1] ?? '') : numberWords.includes(word)));
  if (found.length === 0) return undefined;
  const { 0: word, index } = pick(found, random);
  let other: string;
  if (/\d/u.test(word)) {
    const at = random.below(word.length);
    // Never a leading zero, and never the same digit.
    const digit = at === 0 ? 1 + ((Number(word[0]) - 1 + 1 + random.below(8)) % 9) : (Number(word[at]) + 1 + random.below(9)) % 10;
    other = `${word.slice(0, at)}${digit}${word.slice(at + 1)}`;
  } else other = pick(numberWords.filter((one) => one !== word), random);
  return `${text.slice(0, index)}${other}${text.slice(index + word.length)}`;
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

function changeDate(text: string, random: Random): string | undefined {
  const found = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => months.includes(word) || weekdays.includes(word));
  if (found.length === 0) return undefined;
  const { 0: word, index } = pick(found, random);
  const list = months.includes(word) ? months : weekdays;
  return `${text.slice(0, index)}${pick(list.filter((one) => one !== word), random)}${text.slice(index + word.length)}`;
}

// Places that have a name of their own in each language.
const exonyms: readonly (readonly [en: RegExp, nl: string])[] = [
  [/\bGermany\b/u, 'Duitsland'], [/\bFrance\b/u, 'Frankrijk'], [/\bSpain\b/u, 'Spanje'], [/\bItaly\b/u, 'Italië'], [/\bRussia\b/u, 'Rusland'], [/\bLondon\b/u, 'Londen'], [/\bParis\b/u, 'Parijs'],
  [/\bBrussels\b/u, 'Brussel'], [/\bMexico\b/u, 'Mexico'], [/\bIndia\b/u, 'India'], [/\bIreland\b/u, 'Ierland'], [/\bSweden\b/u, 'Zweden'], [/\bNorway\b/u, 'Noorwegen'], [/\bEgypt\b/u, 'Egypte'],
  [/\bEurope\b/u, 'Europa'], [/\bGreece\b/u, 'Griekenland'], [/\bTurkey\b/u, 'Turkije'], [/\bBrazil\b/u, 'Brazilië'], [/\bChina\b/u, 'China'], [/\bBerlin\b/u, 'Berlijn'], [/\bUkraine\b/u, 'Oekraïne'],
];

/** Names within the Dutch that stand as they are in the English, or as its exonym; never the first word of a sentence. */
function sharedNames({ en, nl }: Passage): { nl: string; sentence: number; index: number }[] {
  const english = en.join(' ');
  return nl.flatMap((text, sentence) => [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}(?![\p{L}\p{N}-])/gu)].flatMap(({ 0: name, index }) => {
    if (!/[\p{Ll},] $/u.test(text.slice(0, index))) return [];
    const literal = new RegExp(`(?<=[a-z,] )${name}(?:'s)?(?![\\p{L}\\p{N}-])`, 'u').test(english);
    return literal || exonyms.some(([pattern, dutch]) => dutch === name && pattern.test(english)) ? [{ nl: name, sentence, index }] : [];
  }));
}

function changeName(passage: Passage, sentence: number, random: Random, pool: Pool): string | undefined {
  const here = passage.en.join(' ') + passage.nl.join(' ');
  const found = sharedNames(passage).filter((name) => name.sentence === sentence);
  if (found.length === 0) return undefined;
  const { nl, index } = pick(found, random);
  const words = nl.split(' ').length;
  const others = [...pool.names, ...exonyms.map(([, dutch]) => dutch)].filter((name) => name.split(' ').length === words && name.split(' ').every((word) => !here.includes(word)));
  if (others.length === 0) return undefined;
  const text = passage.nl[sentence]!;
  return `${text.slice(0, index)}${pick(others, random)}${text.slice(index + nl.length)}`;
}

/** Takes a denial away, or puts one in after a finite verb that bears it. */
function negate(text: string): string | undefined {
  const denied = /(?<![\p{L}-])(?:niet|geen)(?![\p{L}-]) ?/u.exec(text);
  if (denied !== null) {
    // "niet alleen … maar ook" and "nog niet" turn into something else than the contrary.
    if (/^niet (?:alleen|zozeer|meer|minder)/u.test(text.slice(denied.index)) || [...text.matchAll(/(?<![\p{L}-])(?:niet|geen|nooit|niemand|niets)(?![\p{L}-])/gu)].length > 1) return undefined;
    const rest = text.slice(denied.index + denied[0].length);
    return text.slice(0, denied.index) + (denied[0].startsWith('geen') ? `een ${rest}` : rest);
  }
  const verb = /(?<![\p{L}-])(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|mag|mogen) /u.exec(text);
  if (verb === null || /\?\s*$/u.test(text) || /(?<![\p{L}-])(?:nooit|niemand|niets|nergens|zonder|noch)(?![\p{L}-])/u.test(text)) return undefined;
  const at = verb.index + verb[0].length;
  const article = /^een /u.exec(text.slice(at));
  return article === null ? `${text.slice(0, at)}niet ${text.slice(at)}` : `${text.slice(0, at)}geen ${text.slice(at + 4)}`;
}

const placeholders = ['{name}', '{0}', '{{count}}', '{{ user }}', '%s', '%d', '%1$s', '%2$d', '${total}', '<0>', '</0>', '$t(key)', '%(name)s', '{{value, number}}'];

// A placeholder at a blank in each side, and then another, none, or a broken one in the Dutch.
function breakPlaceholder({ en, nl }: Passage, random: Random): Passage {
  const whole = pick(placeholders, random);
  const others = placeholders.filter((one) => one !== whole);
  const broken = pick([whole.slice(0, -1), '', pick(others, random), whole.replace(/[a-z]/u, (letter) => (letter === 'x' ? 'z' : 'x'))].filter((one) => one !== whole), random);
  return { en: insertAtBlank(en, whole, random), nl: insertAtBlank(nl, broken, random) };
}

/** The same passage with a whole placeholder in either side: nothing is wrong with it. */
export function withPlaceholders({ en, nl }: Passage, random: Random): Passage {
  const whole = pick(placeholders, random);
  return { en: insertAtBlank(en, whole, random), nl: insertAtBlank(nl, whole, random) };
}

function insertAtBlank(sentences: readonly string[], what: string, random: Random): string[] {
  const blanks = [...sentences[0]!.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
  const at = blanks.length === 0 ? sentences[0]!.length : pick(blanks, random);
  return [what === '' ? sentences[0]! : `${sentences[0]!.slice(0, at)} ${what}${sentences[0]!.slice(at)}`, ...sentences.slice(1)];
}

const marks: readonly (readonly [open: string, close: string])[] = [['**', '**'], ['`', '`'], ['<b>', '</b>'], ['<em>', '</em>'], ['[', '](https://example.org/a)'], ['<a href="/a">', '</a>']];

// A word of each side within marks, and then the marks of the Dutch gone, half gone or others.
function breakMarkup({ en, nl }: Passage, random: Random): Passage | undefined {
  const [open, close] = pick(marks, random);
  const how = random.below(3);
  const other = pick(marks.filter(([one]) => one !== open), random);
  const marked = wrapWord(en, open, close, random);
  const broken = how === 0 ? nl : how === 1 ? wrapWord(nl, open, '', random) : wrapWord(nl, other[0], other[1], random);
  return marked === undefined || broken === undefined ? undefined : { en: marked, nl: broken };
}

function wrapWord(sentences: readonly string[], open: string, close: string, random: Random): string[] | undefined {
  const words = [...sentences[0]!.matchAll(/(?<=\s)\p{L}{4,}(?=\s)/gu)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = pick(words, random);
  return [`${sentences[0]!.slice(0, index)}${open}${word}${close}${sentences[0]!.slice(index + word.length)}`, ...sentences.slice(1)];
}

let termPairs: readonly (readonly [string, string])[] | undefined;

/** Pairs of nouns that translate each other, from our own families: one English form, one Dutch form, each of one word. */
function readTermPairs(): readonly (readonly [string, string])[] {
  if (termPairs !== undefined) return termPairs;
  const file = join(root, 'tests/eval/term-pairs.txt');
  termPairs = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split('\t') as [string, string]);
  return termPairs;
}

function replaceTerm({ en, nl }: Passage, random: Random): { nl: string[]; terms: (readonly [string, string])[] } | undefined {
  const terms = readTermPairs();
  const english = ` ${en.join(' ').toLowerCase()} `;
  const has = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(text);
  const found = terms.filter(([a, b]) => has(english, a) && nl.some((sentence) => has(sentence, b)));
  if (found.length === 0) return undefined;
  const [a, b] = pick(found, random);
  const wrong = pick(terms.filter(([x, y]) => x !== a && y !== b), random)[1];
  return { nl: nl.map((sentence) => sentence.replace(new RegExp(`(?<![\\p{L}-])${b}(?![\\p{L}-])`, 'u'), wrong)), terms: [[a, b]] };
}
