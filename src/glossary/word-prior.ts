import type { Model } from '../model/index.js';
import { coreLexicon, functionWords } from '../text/index.js';
import type { FinishedSide } from './candidates.js';

// A cosine as a chance: e^(sharpness · (cosine − 1)). Sharpness and the cosine below which two words rather have no answer,
// chosen on the dev texts of fixtures/glossary.
const sharpness = 10;
const emptyCosine = 0.4;
/** What words of one family of the lexicon are taken to have at least. */
const familyCosine = 0.8;
/** How alike a compound is to the word that is like one of its parts. */
const partShare = 0.85;
/** From here on a word answers a part of a compound. */
const leastPartCosine = 0.5;
/** Function words seldom answer words with matter. */
const minorFactor = 0.02;

export interface WordPrior {
  readonly prior: (a: number, b: number) => number;
  readonly emptyPrior: number;
  /** Whether lemma `a` of the source answers a part of compound `b` of the target, or the other way round. */
  readonly answersPart: (a: number, b: number) => boolean;
}

/** What a model, the lexicon and spelling say about two lemmas answering each other, for `learnWordPairs`. */
export function wordPrior(source: FinishedSide, target: FinishedSide, model: Model): WordPrior {
  const a = describeLemmas(source, model);
  const b = describeLemmas(target, model);
  const prior = (x: number, y: number): number => {
    let best = dotRows(a.vectors, x, b.vectors, y, model.dimensions);
    if (best < 0.999) {
      for (const part of b.parts[y]!) best = Math.max(best, partShare * dotVector(a.vectors, x, part));
      for (const part of a.parts[x]!) best = Math.max(best, partShare * dotVector(b.vectors, y, part));
      if (best < familyCosine && sharesFamily(a.families[x]!, b.families[y]!)) best = familyCosine;
      if (source.lemmas.lemmas[x] === target.lemmas.lemmas[y]) best = Math.max(best, 0.9);
    }
    const chance = Math.exp(sharpness * (best - 1));
    return a.minor[x] === b.minor[y] ? chance : chance * minorFactor;
  };
  const answersPart = (x: number, y: number): boolean =>
    b.parts[y]!.some((part) => dotVector(a.vectors, x, part) >= leastPartCosine) || a.parts[x]!.some((part) => dotVector(b.vectors, y, part) >= leastPartCosine);
  return { prior, emptyPrior: Math.exp(sharpness * (emptyCosine - 1)), answersPart };
}

interface DescribedLemmas {
  /** Unit vectors, one row a lemma. */
  readonly vectors: Float32Array;
  readonly parts: readonly (readonly Float32Array[])[];
  readonly families: readonly (readonly number[])[];
  readonly minor: Uint8Array;
}

function describeLemmas(side: FinishedSide, model: Model): DescribedLemmas {
  const { lemmas, commonForms, language } = side;
  const { dimensions } = model;
  const vectors = new Float32Array(lemmas.lemmas.length * dimensions);
  const minorWords = functionWords(language);
  const minor = new Uint8Array(lemmas.lemmas.length);
  const lexicon = coreLexicon();
  const families: (readonly number[])[] = [];
  const parts: Float32Array[][] = [];
  lemmas.lemmas.forEach((lemma, id) => {
    const form = commonForms[id]!;
    vectors.set(unitVector(model.wordVector(form, language)), id * dimensions);
    minor[id] = minorWords.has(form) ? 1 : 0;
    families.push(minor[id] === 1 ? [] : (lexicon.find(form, language)?.concepts ?? lexicon.find(lemma, language)?.concepts ?? []));
    parts.push(lemma.length < 8 ? [] : side.partsOf(id).map((part) => unitVector(model.wordVector(part, language))));
  });
  return { vectors, parts, families, minor };
}

function unitVector(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let k = 0; k < vector.length; k++) vector[k]! *= scale;
  return vector;
}

function dotRows(a: Float32Array, x: number, b: Float32Array, y: number, dimensions: number): number {
  let sum = 0;
  const [at, to] = [x * dimensions, y * dimensions];
  for (let k = 0; k < dimensions; k++) sum += a[at + k]! * b[to + k]!;
  return sum;
}

function dotVector(a: Float32Array, x: number, b: Float32Array): number {
  let sum = 0;
  const at = x * b.length;
  for (let k = 0; k < b.length; k++) sum += a[at + k]! * b[k]!;
  return sum;
}

// Both lists ascend.
function sharesFamily(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
