import type { Model } from '../model/index.js';
import { foldDiacritics } from '../text/index.js';
import type { Candidate, FinishedSide } from './candidates.js';
import { Tag } from './noun-phrases.js';
import type { PhrasePair } from './pair-phrases.js';
import { scoreTerm, termFeatures, type TermWeights } from './term-score.js';

/** Whether one term is a part of the other: "inspection" of "dike inspection". */
export function isWithin(inner: Candidate, outer: Candidate): boolean {
  if (inner.lemmas.length >= outer.lemmas.length) return false;
  for (let at = 0; at + inner.lemmas.length <= outer.lemmas.length; at++) if (inner.lemmas.every((lemma, k) => outer.lemmas[at + k] === lemma)) return true;
  return false;
}

/** A pair with what is known of it. */
export interface ScoredPair {
  readonly pair: PhrasePair;
  readonly features: Float64Array;
  readonly score: number;
}

// Expected links below this are chance.
const leastLinks = 0.4;
// A word that general language lacks is taken to be as rare as this.
const rarest = 3e-7;
const mostKeyness = 8;

export function scorePairs(pairs: readonly PhrasePair[], source: FinishedSide, target: FinishedSide, model: Model | undefined, weights: TermWeights, least: number): ScoredPair[] {
  const keys = [keynessOf(source), keynessOf(target)] as const;
  const vectors = [new Map<number, Float32Array>(), new Map<number, Float32Array>()] as const;
  const scored: ScoredPair[] = [];
  for (const pair of pairs) {
    const a = source.candidates[pair.source]!;
    const b = target.candidates[pair.target]!;
    if (a.vague || b.vague || isCount(a, b) || isCount(b, a) || (a.plain && b.plain) || pair.links < leastLinks || a.frequency < least || b.frequency < least) continue;
    if ((isPartOfName(a) && isPartOfName(b)) || isMark(a, b, source, target)) continue;
    const features = new Float64Array(termFeatures.length);
    const dice = (2 * pair.links) / (a.frequency + b.frequency);
    const [keyA, keyB] = [keys[0](a), keys[1](b)];
    const lengths = [a.length, b.length] as const;
    const long = [a.parts > 1, b.parts > 1] as const;
    let k = 0;
    features[k++] = Math.log(1 + pair.links);
    features[k++] = Math.min(1, dice);
    features[k++] = Math.min(1, pair.links / Math.max(a.frequency, b.frequency));
    features[k++] = model === undefined ? 0.5 : cosineOf(a, b, source, target, model, vectors);
    features[k++] = keyA.mean;
    features[k++] = keyB.mean;
    features[k++] = Math.min(keyA.least, keyB.least);
    // A term that others contain is one all the same, unless nearly all its places lie in one of them.
    features[k++] = Math.max(a.nested, b.nested) ** 3;
    features[k++] = (Math.min(a.wholes / a.frequency, 1) + Math.min(b.wholes / b.frequency, 1)) / 2;
    features[k++] = startsWithAdjective(a) || startsWithAdjective(b) ? 1 : 0;
    features[k++] = a.length < a.lemmas.length || b.length < b.lemmas.length ? 1 : 0;
    features[k++] = long[0] && long[1] ? 1 : 0;
    features[k++] = long[0] !== long[1] ? 1 : 0;
    features[k++] = Math.min(3, Math.abs(Math.max(a.parts, lengths[0]) - Math.max(b.parts, lengths[1])));
    features[k++] = (nameShare(a) + nameShare(b)) / 2;
    features[k++] = foldDiacritics(source.textOf(a).lemma).toLowerCase() === foldDiacritics(target.textOf(b).lemma).toLowerCase() ? 1 : 0;
    features[k++] = Math.log(Math.min(a.frequency, b.frequency));
    features[k++] = a.frequency === 1 && b.frequency === 1 ? 1 : 0;
    features[k++] = (a.frequency === 1) !== (b.frequency === 1) ? 1 : 0;
    features[k++] = pair.links / pair.places;
    features[k++] = Math.max(anchoredShare(a, source), anchoredShare(b, target));
    scored.push({ pair, features, score: scoreTerm(features, weights) });
  }
  return scored.sort((x, y) => y.score - x.score || x.pair.source - y.pair.source || x.pair.target - y.pair.target);
}

export const nameShare = ({ capitals, free }: Candidate): number => (free === 0 ? 0 : capitals / free);
const startsWithAdjective = (candidate: Candidate): boolean => candidate.length > 1 && candidate.tags[0] === Tag.adjective;

/** How much more the words of a candidate are said here than in general language, in nats: their mean and the least of them. */
function keynessOf(side: FinishedSide): (candidate: Candidate) => { mean: number; least: number } {
  let tokens = 0;
  for (const count of side.lemmaCounts) tokens += count;
  const known = new Map<number, { mean: number; least: number }>();
  return (candidate) => {
    let found = known.get(candidate.id);
    if (found !== undefined) return found;
    let sum = 0;
    let least = mostKeyness;
    candidate.lemmas.forEach((lemma, k) => {
      if (candidate.content[k] !== true) return;
      // A guard for small counts: half an occurrence less.
      const here = (side.lemmaCounts[lemma]! - 0.5) / tokens;
      const keyness = Math.max(-2, Math.min(mostKeyness, Math.log(here / Math.max(rarest, side.general[lemma]!))));
      sum += keyness;
      least = Math.min(least, keyness);
    });
    found = { mean: sum / Math.max(1, candidate.length), least };
    known.set(candidate.id, found);
    return found;
  };
}

function cosineOf(a: Candidate, b: Candidate, source: FinishedSide, target: FinishedSide, model: Model, vectors: readonly [Map<number, Float32Array>, Map<number, Float32Array>]): number {
  const vectorOf = (candidate: Candidate, side: FinishedSide, known: Map<number, Float32Array>): Float32Array => {
    let vector = known.get(candidate.id);
    if (vector === undefined) {
      vector = model.embed(side.textOf(candidate).text, side.language);
      known.set(candidate.id, vector);
    }
    return vector;
  };
  const [x, y] = [vectorOf(a, source, vectors[0]), vectorOf(b, target, vectors[1])];
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}


// A name that stands mostly in one longer name: "Nakamoto" of "Satoshi Nakamoto".
const isPartOfName = (candidate: Candidate): boolean => nameShare(candidate) > 0.5 && candidate.nested >= 0.5;

// Written alike in both languages and said once: a code, a file, a word that was left as it is.
const isMark = (a: Candidate, b: Candidate, source: FinishedSide, target: FinishedSide): boolean =>
  a.length === 1 && b.length === 1 && source.lemmas.lemmas[a.lemmas[0]!] === target.lemmas.lemmas[b.lemmas[0]!] && (Math.max(a.frequency, b.frequency) === 1 || source.lemmas.lemmas[a.lemmas[0]!]!.length === 1);

/** The lemma that a term is a kind of: its last word, or the one before a preposition. */
function headOf({ lemmas, content }: Candidate): number {
  const joiner = content.indexOf(false);
  return lemmas[joiner > 0 ? joiner - 1 : lemmas.length - 1]!;
}

// Of the places of its head, those at the end of a noun phrase that is told by what opens it: a verb or adjective has few.
function anchoredShare(candidate: Candidate, { anchoredCounts, lemmaCounts }: FinishedSide): number {
  const head = headOf(candidate);
  return anchoredCounts[head]! / lemmaCounts[head]!;
}

// "number of patients", but not "number of seats" where Dutch has one word for it.
const isCount = (term: Candidate, other: Candidate): boolean => term.counts && !(other.length === 1 && other.parts > 1);
