import { selectLinks, type SegmentIndex } from '../evidence/index.js';
import type { SegmentFacts } from './segment-facts.js';

// A word that more than this share of the texts say, and more than so many, finds none of them, nor does one that more than so many say in
// any set: it would cost most and tell least.
const commonShare = 1 / 8;
const fewTexts = 64;
const manyTexts = 160;
// Weaker links are mostly words that look alike by chance.
const leastStrength = 0.5;
// A text is looked at next to so many of those most related to it, to more where the set is small enough.
const fewestRelated = 8;
const mostRelated = 64;
const pairsAfforded = 1600;
// Words are as rare as they would be with so many texts of anything beside those of the set: where all of these are on one matter,
// its words are in every one of them and yet tell it from others. A word of n bits is said by 200 / 2ⁿ of such texts.
const textsBeside = 100;
const saidBeside = 200;
// Strangers share no more than this of what they say, within one language and across two, however much texts of the set share on average.
const mostAmongStrangers = 0.04;
const mostAcross = 0.024;
// Of 200 texts related ones share so many times what strangers do. The more texts there are, the nearer the nearest stranger comes by
// chance: the logarithm of that multiple grows with the logarithm of their number (train/claims/RESULTS.md).
const leadOf200 = 2.5;
const leadGrowth = 0.22;

/**
 * The texts most related to each of a large set by the rare words that they share, across languages: for each text those after it,
 * ascending. Of two related texts it is enough that one is among the nearest of the other. Costs the postings of words that few texts say.
 */
export function relateTexts({ prepared, links, firstSegment }: SegmentIndex, { grammatical, silent }: SegmentFacts): number[][] {
  const { texts, vocabulary } = prepared;
  const count = texts.length;
  const { size } = vocabulary;
  const typesOf = texts.map((text, d) => {
    const own = new Set<number>();
    for (let s = 0; s < text.segmentCount; s++) {
      if (silent[firstSegment[d]! + s] === 1) continue;
      for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]!; k++) if (grammatical[text.tokenType[k]!] === 0) own.add(text.tokenType[k]!);
    }
    return Int32Array.from(own);
  });
  const start = new Int32Array(size + 1);
  for (const own of typesOf) for (const type of own) start[type + 1]!++;
  const frequency = start.slice(1);
  for (let t = 0; t < size; t++) start[t + 1]! += start[t]!;
  const at = start.slice();
  const holder = new Int32Array(start[size]!);
  typesOf.forEach((own, d) => {
    for (const type of own) holder[at[type]!++] = d;
  });
  // The cube of the rarity in nats: one name that two texts share says more than ten words of any report.
  const weight = new Float64Array(size);
  for (let t = 0; t < size; t++) {
    let said = frequency[t]!;
    for (let l = links.start[t]!; l < links.start[t + 1]!; l++) if (links.to[l] !== t && links.strength[l]! >= leastStrength) said += links.strength[l]! ** 2 * frequency[links.to[l]!]!;
    const beside = textsBeside * Math.min(1, saidBeside * 2 ** -vocabulary.facts[t]!.bits);
    weight[t] = Math.max(0, Math.log((count + textsBeside + 1) / (Math.min(count, said) + beside + 0.5))) ** 3;
  }
  const common = Math.min(manyTexts, Math.max(fewTexts, count * commonShare));
  // Of the links those that find anything.
  const telling = selectLinks(links, (l) => links.strength[l]! >= leastStrength && start[links.to[l]! + 1]! - start[links.to[l]!]! <= common);
  const whole = Float64Array.from(typesOf, (own) => own.reduce((sum, type) => sum + weight[type]!, 1e-9));
  const languages = vocabulary.languages.length;
  const languageOf = Int32Array.from(texts, ({ language }) => language);
  const inLanguage = new Int32Array(languages);
  for (const language of languageOf) inLanguage[language]!++;
  // How much each text shares with those of each language on average: words answer each other less across two languages.
  const usual = new Float64Array(count * languages);
  const nearest: { readonly other: number; readonly shared: number }[][] = [];
  const shared = new Float64Array(count);
  const best = new Float64Array(count);
  const touched: number[] = [];
  const near: number[] = [];
  for (let c = 0; c < count; c++) {
    near.length = 0;
    for (const type of typesOf[c]!) {
      const own = weight[type]! / Math.sqrt(whole[c]!);
      for (let l = telling.start[type]!; l < telling.start[type + 1]!; l++) {
        const value = telling.strength[l]!;
        const other = telling.to[l]!;
        for (let k = start[other]!; k < start[other + 1]!; k++) {
          const d = holder[k]!;
          if (best[d] === 0) touched.push(d);
          if (value > best[d]!) best[d] = value;
        }
      }
      for (const d of touched) {
        if (shared[d] === 0) near.push(d);
        shared[d]! += own * best[d]!;
        best[d] = 0;
      }
      touched.length = 0;
    }
    const kept: { other: number; shared: number }[][] = Array.from({ length: languages }, () => []);
    // Of two that share as much the first comes first.
    near.sort((x, y) => x - y);
    for (const d of near) {
      const value = shared[d]! / Math.sqrt(whole[d]!);
      shared[d] = 0;
      if (d === c) continue;
      usual[c * languages + languageOf[d]!]! += value / Math.max(1, inLanguage[languageOf[d]!]! - (languageOf[d] === languageOf[c] ? 1 : 0));
      if (value > 0) keepBest(kept[languageOf[d]!]!, { other: d, shared: value });
    }
    nearest.push(kept.flat());
  }
  const most = Math.min(mostRelated, Math.max(fewestRelated, Math.floor(pairsAfforded / count)));
  const least = leadOf200 * (count / 200) ** leadGrowth;
  const related = Array.from({ length: count }, () => new Set<number>());
  nearest.forEach((list, c) => {
    const likely = list.flatMap(({ other, shared: value }) => {
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

/** The nearest so far, the nearest first. */
function keepBest(list: { other: number; shared: number }[], one: { other: number; shared: number }): void {
  if (list.length === mostRelated && one.shared <= list.at(-1)!.shared) return;
  let place = list.length;
  while (place > 0 && list[place - 1]!.shared < one.shared) place--;
  list.splice(place, 0, one);
  if (list.length > mostRelated) list.pop();
}
