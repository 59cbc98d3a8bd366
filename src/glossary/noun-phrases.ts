import { isCapitalized, WordClass, wordClassesOf, type Word } from '../text/index.js';

/** What a word is in its sentence, for patterns of noun phrases. */
export const Tag = { other: 0, noun: 1, adjective: 2, both: 3, joiner: 4, determiner: 5 } as const;

const longestChunk = 12;
const longestPhrase = 4;
const longestRight = 3;
const blank = /^\s+$/u;
const countedThing = /^\d+-?\p{L}{2,}/u;
const ordinal = /^\d+(?:st|nd|rd|th|ste|de|e)$/u;

/** Classes of forms, remembered: a text has few of them. */
export class ClassCache {
  private readonly known = new Map<string, number>();

  constructor(readonly language: string) {}

  of(form: string): number {
    const known = this.known.get(form);
    if (known !== undefined) return known;
    // A stream of new forms must not fill the memory.
    if (this.known.size > 200_000) this.known.clear();
    const found = form.length > 64 ? WordClass.noun : wordClassesOf(form, this.language);
    this.known.set(form, found);
    return found;
  }
}

/**
 * Tags the words of a sentence. A word that may be a verb or a noun is a noun after a determiner or an adjective, and a verb
 * after a word that asks for one or before a determiner.
 */
export function tagWords(text: string, words: readonly Word[], classes: ClassCache): Uint8Array {
  const tags = new Uint8Array(words.length);
  let previous = 0;
  let opened = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const broken = i === 0 || isBroken(text, words[i - 1]!, word);
    const before = broken ? 0 : previous;
    let tag: number = Tag.other;
    const bits = wordBits(word, classes);
    if ((bits & WordClass.grammar) !== 0) tag = (bits & WordClass.determiner) !== 0 ? Tag.determiner : (bits & WordClass.joiner) !== 0 && !broken ? Tag.joiner : Tag.other;
    else if (bits !== 0 && (bits & (WordClass.noun | WordClass.adjective | WordClass.verb | WordClass.participle)) !== 0) {
      const next = words[i + 1];
      const joined = next !== undefined && !isBroken(text, word, next);
      const nextBits = joined ? wordBits(next, classes) : 0;
      const afterOpener = i > 0 && (wordBits(words[i - 1]!, classes) & WordClass.verbOpener) !== 0 && !broken;
      tag = choose(bits, before, nextBits, afterOpener, opened, i === 0);
    }
    if (tag === Tag.determiner) opened = true;
    else if (tag === Tag.other) opened = false;
    tags[i] = tag;
    previous = tag;
  }
  return tags;
}

function wordBits(word: Word, classes: ClassCache): number {
  if (word.kind === 'word') return classes.of(word.form);
  if (word.kind === 'number') return countedThing.test(word.form) && !ordinal.test(word.form) ? WordClass.noun : 0;
  return 0;
}

function choose(bits: number, before: number, nextBits: number, afterOpener: boolean, opened: boolean, first: boolean): number {
  const nominal = before === Tag.determiner || before === Tag.adjective || before === Tag.both;
  const nextNominal = (nextBits & (WordClass.noun | WordClass.adjective)) !== 0 && (nextBits & WordClass.grammar) === 0;
  const noun = (bits & WordClass.noun) !== 0;
  const adjective = (bits & WordClass.adjective) !== 0;
  const verb = (bits & WordClass.verb) !== 0;
  const participle = (bits & WordClass.participle) !== 0;
  const nextOpens = (nextBits & WordClass.determiner) !== 0;
  if ((verb || participle) && afterOpener && !nominal) return Tag.other;
  if (participle && !adjective) {
    if (nextOpens) return Tag.other;
    if (nextNominal && (nominal || before === Tag.other || before === Tag.joiner)) return noun ? Tag.both : Tag.adjective;
    if (noun) return before === Tag.noun && !opened ? Tag.other : Tag.noun;
    return Tag.other;
  }
  if (verb && noun) {
    if (nominal || before === Tag.joiner) return adjective ? Tag.both : Tag.noun;
    if (nextOpens && (before === Tag.noun || first || before === Tag.other)) return Tag.other;
    return adjective ? Tag.both : Tag.noun;
  }
  if (verb && !adjective) return Tag.other;
  if (adjective && noun) return Tag.both;
  if (adjective) return !nextNominal && before === Tag.noun && opened ? Tag.noun : Tag.adjective;
  return noun ? Tag.noun : Tag.other;
}

/** Whether anything but a blank stands between two neighbours. */
function isBroken(text: string, a: Word, b: Word): boolean {
  const gap = b.from - a.to;
  if (gap === 1) {
    const code = text.charCodeAt(a.to);
    return code !== 0x20 && code !== 0xa0;
  }
  return gap === 0 || gap > 8 || !blank.test(text.slice(a.to, b.from));
}

/**
 * Calls `visit` for every phrase: adjectives and nouns up to a noun, and two such joined by a preposition ("right of access");
 * `whole` where it is all of its chunk, `head` where it ends with it.
 */
export function visitPhrases(text: string, words: readonly Word[], tags: Uint8Array, visit: (first: number, end: number, whole: boolean, head: boolean) => void): void {
  let from = 0;
  while (from < words.length) {
    if (!isNominal(tags[from]!)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < words.length && to - from < longestChunk && isNominal(tags[to]!) && !isBroken(text, words[to - 1]!, words[to]!)) to++;
    let last = to;
    while (last > from && tags[last - 1] === Tag.adjective) last--;
    for (let first = from; first < last; first++) {
      for (let end = first + 1; end <= last && end - first <= longestPhrase; end++) {
        if (tags[end - 1] !== Tag.adjective) visit(first, end, first === from && end === last, end === last);
      }
    }
    if (last === to && last > from) visitJoined(text, words, tags, from, to, visit);
    from = to;
  }
}

const isNominal = (tag: number): boolean => tag === Tag.noun || tag === Tag.adjective || tag === Tag.both;

function visitJoined(text: string, words: readonly Word[], tags: Uint8Array, from: number, to: number, visit: (first: number, end: number, whole: boolean, head: boolean) => void): void {
  if (to >= words.length || tags[to] !== Tag.joiner || isBroken(text, words[to - 1]!, words[to]!)) return;
  let right = to + 1;
  if (right < words.length && tags[right] === Tag.determiner && !isBroken(text, words[right - 1]!, words[right]!)) right++;
  if (right >= words.length || !isNominal(tags[right]!) || isBroken(text, words[right - 1]!, words[right]!)) return;
  let end = right;
  while (end < words.length && end - right < longestRight && isNominal(tags[end]!) && (end === right || !isBroken(text, words[end - 1]!, words[end]!))) end++;
  while (end > right && tags[end - 1] === Tag.adjective) end--;
  if (end === right) return;
  for (let first = Math.max(from, to - 2); first < to; first++) visit(first, end, false, false);
}

/** Whether the noun phrase that a word belongs to is told by what opens it: a determiner, an adjective, or a preposition before it. */
export function isAnchored(words: readonly Word[], tags: Uint8Array, at: number, classes: ClassCache): boolean {
  let from = at;
  while (from > 0 && at - from < longestChunk && isNominal(tags[from - 1]!)) from--;
  if (tags[from] === Tag.adjective) return true;
  return from > 0 && (tags[from - 1] === Tag.determiner || (wordBits(words[from - 1]!, classes) & WordClass.joiner) !== 0);
}

/** Whether a word that stands here in capitals is a name, or a part of one: not where every word would have a capital. */
export function isNameLike(text: string, words: readonly Word[], i: number): boolean {
  return isCapitalized(text, words[i]!) && (i > 0 ? !startsSentence(text, words[i - 1]!, words[i]!) : false);
}

const sentenceEnd = /[.!?:"“”'‘’»)\]\n]/u;

function startsSentence(text: string, before: Word, word: Word): boolean {
  return sentenceEnd.test(text.slice(before.to, Math.min(word.from, before.to + 8)));
}
