import type { SegmentedText } from '../bitext/index.js';
import { numberKind, type PreparedText, type SegmentIndex, type Vocabulary } from '../evidence/index.js';
import { ClauseRole, clauseWords, polarityWords, type Comparison } from '../text/index.js';
import { Sentence, type ClaimSpan } from './cut-claims.js';
import type { KnownValue, StatedValues } from './known-values.js';

/** What is known of every segment of a set of texts, by its number in the index, besides its words. */
export interface SegmentFacts {
  /** Quantities, times and dates; names apart from them. */
  readonly values: readonly (readonly KnownValue[])[];
  readonly names: readonly (readonly KnownValue[])[];
  /** How many words deny: `not`, `never`, `geen`. */
  readonly denials: Uint8Array;
  /** 1 where the segment quotes someone. */
  readonly quotes: Uint8Array;
  /** 1 for a title, 2 for an item of a list, 0 for prose. */
  readonly kinds: Uint8Array;
  /** 1 where nothing is claimed: boilerplate. */
  readonly silent: Uint8Array;
  /** The claims of each segment, in order; none of boilerplate. */
  readonly claims: readonly (readonly ClaimSpan[])[];
  /** 1 where the segment leans on the one before it: it is short and begins with what stands for something said before. */
  readonly leaning: Uint8Array;
  /** Place among the segments of its text that claim something, 0 (first) to 1 (last). */
  readonly places: Float64Array;
  /** The first segment of the same text that has the same words (a title told again), or the segment itself. */
  readonly twin: Int32Array;
  /** 1 for a type that is part of a number, a sum, a date. */
  readonly figure: Uint8Array;
  /** What each type is in a clause, as bits of `ClauseRole`. */
  readonly role: Int32Array;
  /** 1 for a type that carries grammar rather than matter. */
  readonly grammatical: Uint8Array;
  /** How many segments of anything are thought to stand beside those of a very small set. */
  readonly beside: number;
  /** How telling each type is within this set and what stands beside it, in nats: −log of the share of segments that say it or what links to it. */
  readonly rarity: Float64Array;
  /** `compareValues`, which of two names it has compared before remembers what came of it. */
  readonly compare: (a: KnownValue, b: KnownValue) => Comparison;
  /** How far the segments are on one matter, 0 to 1: the share of them that say each of the commonest telling words, on average. */
  readonly topic: number;
}

// A protagonist and a place have several words each, in each language.
const topicWords = 10;

// What two sentences say is rare or common, alike or not, only next to others: sets are measured as if segments of anything stood beside
// theirs up to so many, in which a word is as frequent as it is in general. As if such a segment were 20 words long, a word of n bits is in a share of
// 20 / 2ⁿ of them, and at most in all.
const fewestSegments = 16;
const saidBeside = 20;

// A longer sentence says enough to be compared by itself.
const leaningLength = 9;

const quoteMarks = /["“”„«»]|(?:^|\s)['‘][^'’]{12,}/u;

/** Reads the facts of all segments of `documents`, which are those that `index` was made of; `stated` is what they state. */
export function readFacts(documents: readonly SegmentedText[], index: SegmentIndex, stated: StatedValues): SegmentFacts {
  const { prepared, links, firstSegment, textOf } = index;
  const { vocabulary, texts } = prepared;
  const count = textOf.length;
  const denials = new Uint8Array(count);
  const quotes = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  const silent = new Uint8Array(count);
  const places = new Float64Array(count);
  const claims: (readonly ClaimSpan[])[] = [];
  const leaning = new Uint8Array(count);
  const grammatical = new Uint8Array(vocabulary.size);
  const figure = Uint8Array.from(vocabulary.value, (value) => (value !== undefined && value.kind !== 'name' ? 1 : 0));
  const denying = new Uint8Array(vocabulary.size);
  const denial = vocabulary.languages.map((language) => polarityWords(language).denials);
  for (let t = 0; t < vocabulary.size; t++) {
    grammatical[t] = vocabulary.facts[t]!.minor ? 1 : 0;
    denying[t] = denial[vocabulary.language[t]!]!.has(vocabulary.form[t]!) ? 1 : 0;
  }
  const role = rolesOf(vocabulary);
  const sentences = vocabulary.languages.map((language) => new Sentence(clauseWords(language)));
  documents.forEach((document, d) => {
    const { segments, text } = document;
    const { tokenStart, tokenType } = texts[d]!;
    const sentence = sentences[texts[d]!.language]!;
    let claiming = 0;
    for (let s = 0; s < segments.length; s++) {
      const { from, to, kind } = segments[s]!;
      const id = firstSegment[d]! + s;
      const parts = kind === 'boilerplate' ? [] : kind === 'heading' ? [{ from, to, kind: 'statement' as const, speaker: null }] : cutSegment(texts[d]!, s, sentence, vocabulary, role);
      claims.push(parts);
      if (kind === 'boilerplate') silent[id] = 1;
      else {
        const [first, end] = [tokenStart[s]!, tokenStart[s + 1]!];
        if (end - first <= leaningLength) for (let k = first; k < Math.min(first + 2, end); k++) if ((role[tokenType[k]!]! & ClauseRole.leaning) !== 0) leaning[id] = 1;
        quotes[id] = quoteMarks.test(text.slice(from, to)) ? 1 : 0;
        claiming++;
      }
      kinds[id] = kind === 'heading' ? 1 : kind === 'listItem' ? 2 : 0;
      places[id] = claiming;
    }
    for (let id = firstSegment[d]!; id < firstSegment[d + 1]!; id++) places[id] = claiming <= 1 ? 0 : Math.max(0, places[id]! - 1) / (claiming - 1);
  });
  const twin = findTwins(texts, firstSegment, silent);
  // In how many segments each type stands, those told again left out.
  const frequency = new Float64Array(vocabulary.size);
  const seen = new Int32Array(vocabulary.size).fill(-1);
  let claiming = 0;
  texts.forEach((text, d) => {
    for (let s = 0; s < text.segmentCount; s++) {
      const id = firstSegment[d]! + s;
      if (silent[id] === 1 || twin[id] !== id) continue;
      claiming++;
      for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) {
        const type = text.tokenType[k]!;
        if (seen[type] === id) continue;
        seen[type] = id;
        frequency[type]!++;
      }
    }
  });
  texts.forEach((text, d) => {
    for (let s = 0; s < text.segmentCount; s++) for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) denials[firstSegment[d]! + s]! += denying[text.tokenType[k]!]!;
  });
  const beside = Math.max(0, fewestSegments - claiming);
  const whole = claiming + beside;
  const rarity = new Float64Array(vocabulary.size);
  const commonest: number[] = [];
  for (let t = 0; t < vocabulary.size; t++) {
    let said = frequency[t]!;
    for (let l = links.start[t]!; l < links.start[t + 1]!; l++) {
      const other = links.to[l]!;
      if (other !== t) said += links.strength[l]! ** 2 * frequency[other]!;
    }
    if (grammatical[t] === 0 && figure[t] === 0 && claiming > 0) commonest.push(Math.min(said, claiming) / whole);
    rarity[t] = Math.log((whole + 1) / (Math.min(said, claiming) + beside * Math.min(1, saidBeside * 2 ** -vocabulary.facts[t]!.bits) + 0.5));
  }
  commonest.sort((a, b) => b - a).splice(topicWords);
  const topic = commonest.reduce((sum, share) => sum + share / topicWords, 0);
  return { values: stated.values, names: stated.names, denials, quotes, kinds, silent, claims, leaning, places, twin, figure, role, grammatical, beside, rarity, topic, compare: stated.compare.bind(stated) };
}

/** What each type is in a clause; nothing in a language without a table. */
function rolesOf({ form, language, languages }: Vocabulary): Int32Array {
  const tables = languages.map((tag) => clauseWords(tag));
  const role = new Int32Array(form.length);
  for (let t = 0; t < form.length; t++) role[t] = tables[language[t]!]?.roleOf(form[t]!) ?? 0;
  return role;
}

/** `cutClaims` of segment `s`, of which the words are known. */
function cutSegment({ document, tokenStart, tokenType, tokenFrom, tokenTo, tokenKind }: PreparedText, s: number, sentence: Sentence, { form }: Vocabulary, role: Int32Array): ClaimSpan[] {
  for (let k = tokenStart[s]!; k < tokenStart[s + 1]!; k++) {
    const type = tokenType[k]!;
    sentence.add(tokenFrom[k]!, tokenTo[k]!, form[type]!, role[type]!, tokenKind[k] === numberKind);
  }
  return sentence.cut(document.text);
}

/** Of each segment the first of its text with the same words, silent ones left out. */
function findTwins(texts: readonly PreparedText[], firstSegment: Int32Array, silent: Uint8Array): Int32Array {
  const twin = Int32Array.from(silent, (_, id) => id);
  texts.forEach(({ segmentCount, tokenStart, tokenType }, d) => {
    const firstOf = new Map<number, number>();
    // Others with the hash of a first one, by their words, so that a text made of such takes no longer.
    let others: Map<string, number> | undefined;
    for (let s = 0; s < segmentCount; s++) {
      const id = firstSegment[d]! + s;
      if (silent[id] === 1) continue;
      const [from, to] = [tokenStart[s]!, tokenStart[s + 1]!];
      let hash = to - from;
      for (let k = from; k < to; k++) hash = Math.imul(hash ^ tokenType[k]!, 0x9e3779b1) ^ (hash >>> 15);
      const first = firstOf.get(hash);
      if (first === undefined) {
        firstOf.set(hash, s);
        continue;
      }
      let k = tokenStart[first + 1]! - tokenStart[first]! === to - from ? from : to + 1;
      while (k < to && tokenType[k] === tokenType[tokenStart[first]! + k - from]) k++;
      if (k === to) {
        twin[id] = firstSegment[d]! + first;
        continue;
      }
      const words = tokenType.subarray(from, to).join(' ');
      others ??= new Map();
      const earlier = others.get(words);
      if (earlier === undefined) others.set(words, id);
      else twin[id] = earlier;
    }
  });
  return twin;
}
