import { gainOf, gatherTypes, selectLinks, type PreparedText, type SegmentIndex, type WordLinks } from '../evidence/index.js';
import type { SegmentFacts } from './segment-facts.js';

// A word that more than this share of the texts say, and more than so many, finds none of them, nor does one that more than so many say in
// any set: it would cost most and tell least.
const commonShare = 1 / 8;
const fewTexts = 64;
const manyTexts = 160;
// Weaker links are mostly words that look alike by chance.
const leastStrength = 0.5;
// A text is looked at next to so many of those most related to it, to more where the set is small enough.
const fewestRelated = 6;
const mostRelated = 64;
const pairsAfforded = 1600;
// Words are as rare as they would be with so many texts of anything beside those of the set: where all of these are on one matter,
// its words are in every one of them and yet tell it from others. As if such a text were 200 words long, a word of
// n bits is in a share of 200 / 2ⁿ of them, and at most in all.
const textsBeside = 100;
const saidBeside = 200;
// Strangers share no more than this of what they say, within one language and across two, however much texts of the set share on average.
const mostAmongStrangers = 0.04;
const mostAcross = 0.024;
// Of 200 texts related ones share so many times what strangers do. The more texts there are, the nearer the nearest stranger comes by
// chance: the logarithm of that multiple grows with the logarithm of their number (train/claims/RESULTS.md).
const leadOf200 = 2.2;
const leadGrowth = 0.28;

/**
 * The texts most related to each of a large set by the rare words that they share, across languages: for each text those after it,
 * ascending. Of two related texts it is enough that one is among the nearest of the other. Costs the postings of words that few texts say.
 */
export function relateTexts(index: SegmentIndex, facts: SegmentFacts): number[][] {
  const { texts, vocabulary } = index.prepared;
  const count = texts.length;
  const shared = new SharedWords(index, facts);
  const languages = vocabulary.languages.length;
  const languageOf = Int32Array.from(texts, ({ language }) => language);
  const inLanguage = new Int32Array(languages);
  for (const language of languageOf) inLanguage[language]!++;
  // How much each text shares with those of each language on average: words answer each other less across two languages.
  const usual = new Float64Array(count * languages);
  const nearest = texts.map(() => Array.from({ length: languages }, (): Neighbour[] => []));
  const note = (c: number, d: number, value: number): void => {
    usual[c * languages + languageOf[d]!]! += value / Math.max(1, inLanguage[languageOf[d]!]! - (languageOf[d] === languageOf[c] ? 1 : 0));
    keepBest(nearest[c]![languageOf[d]!]!, { other: d, shared: value });
  };
  for (let c = 0; c < count; c++) {
    const row = shared.withLater(c);
    for (let d = c + 1; d < count; d++) {
      const value = row[d]!;
      if (value === 0) continue;
      note(c, d, value);
      note(d, c, value);
    }
  }
  const most = Math.min(mostRelated, Math.max(fewestRelated, Math.floor(pairsAfforded / count)));
  const least = leadOf200 * (count / 200) ** leadGrowth;
  const related = Array.from({ length: count }, () => new Set<number>());
  nearest.forEach((lists, c) => {
    const likely = lists.flat().flatMap(({ other, shared: value }) => {
      const [own, its] = [languageOf[c]!, languageOf[other]!];
      const ofStrangers = Math.min(own === its ? mostAmongStrangers : mostAcross, Math.sqrt(usual[c * languages + its]! * usual[other * languages + own]!));
      const lead = value / (ofStrangers + 1e-9);
      return lead >= least ? [{ other, lead }] : [];
    });
    likely.sort((x, y) => y.lead - x.lead || x.other - y.other);
    for (const { other } of likely.slice(0, most)) related[Math.min(c, other)]!.add(Math.max(c, other));
  });
  return related.map((others) => [...others].sort((x, y) => x - y));
}

/** How much two texts share of the rare words that they say. */
class SharedWords {
  private readonly typesOf: readonly Int32Array[];
  /** The cube of the rarity in nats of each type: one name that two texts share says more than ten words of any report. */
  private readonly weight: Float64Array;
  /** Sum of the weights of each text's types. */
  private readonly whole: Float64Array;
  /** Of the links those that find anything. */
  private readonly telling: Pick<WordLinks, 'start' | 'to' | 'strength'>;
  // The texts that say each type, ascending: those of type `t` from `start[t]` to `start[t + 1]`.
  private readonly start: Int32Array;
  private readonly holder: Int32Array;
  // Of each such place the text that last found it, and how well that answers the type there.
  private readonly foundBy: Int32Array;
  private readonly answer: Float64Array;
  // Of each text what it shares, how well it answers the type at hand, and which texts answer that.
  private readonly row: Float64Array;
  private readonly best: Float64Array;
  private readonly touched: Int32Array;

  constructor({ prepared, links, firstSegment }: SegmentIndex, { grammatical, silent }: SegmentFacts) {
    const { texts, vocabulary } = prepared;
    const count = texts.length;
    const isPassedOver = grammatical.slice();
    this.typesOf = texts.map((text, d) => typesIn(text, silent, firstSegment[d]!, isPassedOver));
    const start = new Int32Array(vocabulary.size + 1);
    for (const own of this.typesOf) for (const type of own) start[type + 1]!++;
    const frequency = start.slice(1);
    for (let t = 0; t < vocabulary.size; t++) start[t + 1]! += start[t]!;
    const at = start.slice();
    this.holder = new Int32Array(start[vocabulary.size]!);
    this.typesOf.forEach((own, d) => {
      for (const type of own) this.holder[at[type]!++] = d;
    });
    this.foundBy = new Int32Array(this.holder.length).fill(-1);
    this.answer = new Float64Array(this.holder.length);
    this.start = start;
    this.weight = Float64Array.from(vocabulary.facts, ({ bits }, t) => {
      const beside = textsBeside * Math.min(1, saidBeside * 2 ** -bits);
      return Math.max(0, Math.log((count + textsBeside + 1) / (Math.min(count, saidOf(t, links, frequency)) + beside + 0.5))) ** 3;
    });
    const common = Math.min(manyTexts, Math.max(fewTexts, count * commonShare));
    const { to, strength } = links;
    const { holder } = this;
    this.telling = selectLinks(links, (l, t) => {
      const other = to[l]!;
      // What no text says that comes after one that asks is never found.
      return strength[l]! >= leastStrength && frequency[other]! > 0 && frequency[other]! <= common && frequency[t]! > 0 && holder[start[other + 1]! - 1]! > holder[start[t]!]!;
    });
    this.whole = Float64Array.from(this.typesOf, (own) => own.reduce((sum, type) => sum + this.weight[type]!, 1e-9));
    this.row = new Float64Array(count);
    this.best = new Float64Array(count);
    this.touched = new Int32Array(count);
  }

  /** How much a text shares with each of those after it, 0 to 1, what either finds of its own in the other; by its place, until the next is asked for. */
  withLater(text: number): Float64Array {
    const { row, whole } = this;
    row.fill(0);
    for (const type of this.typesOf[text]!) this.findHolders(type, text);
    for (let d = text + 1; d < row.length; d++) row[d]! /= 2 * Math.sqrt(whole[text]! * whole[d]!);
    return row;
  }

  private findHolders(type: number, text: number): void {
    const { telling, start, holder, foundBy, answer, weight, row, best, touched } = this;
    const own = weight[type]!;
    let touches = 0;
    for (let l = telling.start[type]!; l < telling.start[type + 1]!; l++) {
      const value = telling.strength[l]!;
      const other = telling.to[l]!;
      const its = weight[other]!;
      for (let k = start[other + 1]! - 1; k >= start[other]! && holder[k]! > text; k--) {
        const d = holder[k]!;
        if (best[d] === 0) touched[touches++] = d;
        if (value > best[d]!) best[d] = value;
        row[d]! += its * gainOf(foundBy, answer, k, text, value);
      }
    }
    for (let k = 0; k < touches; k++) {
      const d = touched[k]!;
      row[d]! += own * best[d]!;
      best[d] = 0;
    }
  }
}

/** The types of a text but those passed over and those of boilerplate, each once, in the order in which they are first said. */
function typesIn({ segmentCount, tokenStart, tokenType }: PreparedText, silent: Uint8Array, firstSegment: number, isPassedOver: Uint8Array): Int32Array {
  const own = new Int32Array(tokenType.length);
  let count = 0;
  for (let s = 0; s < segmentCount; s++) {
    if (silent[firstSegment + s] === 0) count = gatherTypes({ tokenType, from: tokenStart[s]!, to: tokenStart[s + 1]! }, isPassedOver, own, count);
  }
  for (let k = 0; k < count; k++) isPassedOver[own[k]!] = 0;
  return own.slice(0, count);
}

/** How many texts say a type, or one that answers it. */
function saidOf(type: number, { start, end, to, strength }: WordLinks, frequency: Int32Array): number {
  let said = frequency[type]!;
  for (let l = start[type]!; l < end[type]!; l++) if (to[l] !== type && strength[l]! >= leastStrength) said += strength[l]! ** 2 * frequency[to[l]!]!;
  return said;
}

interface Neighbour {
  readonly other: number;
  readonly shared: number;
}

/** Puts one among the nearest so far, the nearest first. */
function keepBest(list: Neighbour[], one: Neighbour): void {
  if (list.length === mostRelated && one.shared <= list.at(-1)!.shared) return;
  let place = list.length;
  while (place > 0 && list[place - 1]!.shared < one.shared) place--;
  list.splice(place, 0, one);
  if (list.length > mostRelated) list.pop();
}
