import type { SegmentedText } from '../bitext/index.js';
import { segmentWords, type SegmentIndex } from '../evidence/index.js';
import { clauseWords, functionWords, polarityWords, type Comparison } from '../text/index.js';
import { cutWords, type ClaimSpan } from './cut-claims.js';
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
  /** 1 for a type that carries grammar rather than matter. */
  readonly grammatical: Uint8Array;
  /** How telling each type is within this set, in nats: −log of the share of segments that say it or what links to it. */
  readonly rarity: Float64Array;
  /** `compareValues`, which of two names it has compared before remembers what came of it. */
  readonly compare: (a: KnownValue, b: KnownValue) => Comparison;
  /** How far the segments are on one matter, 0 to 1: the share of them that say each of the commonest telling words, on average. */
  readonly topic: number;
}

// A protagonist and a place have several words each, in each language.
const topicWords = 10;

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
  const grammar = vocabulary.languages.map((language) => functionWords(language));
  const denial = vocabulary.languages.map((language) => polarityWords(language).denials);
  for (let t = 0; t < vocabulary.size; t++) {
    const form = vocabulary.form[t]!;
    const language = vocabulary.language[t]!;
    grammatical[t] = grammar[language]!.has(form) ? 1 : 0;
    denying[t] = denial[language]!.has(form) ? 1 : 0;
  }
  documents.forEach((document, d) => {
    const { segments, text, language } = document;
    let claiming = 0;
    for (let s = 0; s < segments.length; s++) {
      const { from, to, kind } = segments[s]!;
      const id = firstSegment[d]! + s;
      const parts = kind === 'boilerplate' ? [] : kind === 'heading' ? [{ from, to, kind: 'statement' as const, speaker: null }] : cutWords(text, language, segmentWords(texts[d]!, vocabulary, s));
      claims.push(parts);
      if (kind === 'boilerplate') silent[id] = 1;
      else {
        const { tokenStart, tokenType } = texts[d]!;
        const opening = clauseWords(language)?.leaning;
        const length = tokenStart[s + 1]! - tokenStart[s]!;
        for (let k = tokenStart[s]!; opening !== undefined && length > 0 && length <= leaningLength && k < Math.min(tokenStart[s]! + 2, tokenStart[s + 1]!); k++) {
          if (opening.has(vocabulary.form[tokenType[k]!]!)) leaning[id] = 1;
        }
        quotes[id] = quoteMarks.test(text.slice(from, to)) ? 1 : 0;
        claiming++;
      }
      kinds[id] = kind === 'heading' ? 1 : kind === 'listItem' ? 2 : 0;
      places[id] = claiming;
    }
    for (let id = firstSegment[d]!; id < firstSegment[d + 1]!; id++) places[id] = claiming <= 1 ? 0 : Math.max(0, places[id]! - 1) / (claiming - 1);
  });
  const twin = Int32Array.from({ length: count }, (_, id) => id);
  texts.forEach((text, d) => {
    const firstOf = new Map<string, number>();
    for (let s = 0; s < text.segmentCount; s++) {
      const id = firstSegment[d]! + s;
      if (silent[id] === 1) continue;
      const words = text.tokenType.subarray(text.tokenStart[s]!, text.tokenStart[s + 1]!).join(' ');
      const earlier = firstOf.get(words);
      if (earlier === undefined) firstOf.set(words, id);
      else twin[id] = earlier;
    }
  });
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
  const rarity = new Float64Array(vocabulary.size);
  const commonest: number[] = [];
  for (let t = 0; t < vocabulary.size; t++) {
    let said = frequency[t]!;
    for (let l = links.start[t]!; l < links.start[t + 1]!; l++) {
      const other = links.to[l]!;
      if (other !== t) said += links.strength[l]! ** 2 * frequency[other]!;
    }
    if (grammatical[t] === 0 && figure[t] === 0 && claiming > 0) commonest.push(Math.min(said, claiming) / claiming);
    rarity[t] = Math.log((claiming + 1) / (Math.min(said, claiming) + 0.5));
  }
  commonest.sort((a, b) => b - a).splice(topicWords);
  const topic = commonest.reduce((sum, share) => sum + share / topicWords, 0);
  return { values: stated.values, names: stated.names, denials, quotes, kinds, silent, claims, leaning, places, twin, figure, grammatical, rarity, topic, compare: stated.compare.bind(stated) };
}
