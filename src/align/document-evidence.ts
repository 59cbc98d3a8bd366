import type { SegmentedText } from '../bitext/index.js';
import { cosine, Model, type Embedder } from '../model/index.js';
import { readDocumentPath, stemLikeness, type DocumentPath } from './document-paths.js';

/** One side of a collection, ready to be compared. */
interface PreparedSide {
  readonly count: number;
  readonly paths: readonly DocumentPath[];
  /** Of each document its tokens' numbers, ascending, each once. */
  readonly tokens: readonly Int32Array[];
  /** Logarithm of the number of characters in segments. */
  readonly logLengths: Float64Array;
  /** Unit vectors, the side's mean taken off; undefined where there is no model for it. */
  readonly vectors: Float32Array | undefined;
  /** Of file names, as text; undefined without a model. */
  readonly stemVectors: readonly (Float32Array | undefined)[];
}

/** What speaks for and against two documents, in the order of {@link documentFeatureNames}. */
export const documentFeatureNames: readonly string[] = ['bias', 'vector', 'words', 'path', 'otherPath', 'stem', 'length'];

/**
 * Two collections and what their documents have in common. Words are compared as they are written: numbers, names, code and
 * whatever else two languages share weigh by their rarity in both collections; what the languages do not share is for vectors.
 */
export class CollectionEvidence {
  readonly source: PreparedSide;
  readonly target: PreparedSide;
  readonly dimensions: number;
  private readonly words: readonly string[];
  /** Of each token its weight, 0 for what stands on one side alone. */
  private readonly weights: Float64Array;
  private readonly norms: readonly [Float64Array, Float64Array];
  private readonly medianRatio: number;
  /** Of each side by key: its one document, or −1 where several have it. */
  private readonly byKey: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  private readonly pathTrust: number;
  /** The cosine of documents that do not belong together. */
  private readonly background: number;

  constructor(sources: readonly SegmentedText[], targets: readonly SegmentedText[], fixed: readonly [readonly (readonly string[])[], readonly (readonly string[])[]], model: Embedder | null) {
    const numbers = new Map<string, number>();
    const hasVectors = model !== null && [...sources, ...targets].every(({ language }) => model.knows(language));
    this.dimensions = hasVectors ? model.dimensions : 0;
    const prepare = (documents: readonly SegmentedText[], extra: readonly (readonly string[])[]): PreparedSide => ({
      count: documents.length,
      paths: documents.map(({ name, language }) => readDocumentPath(name, language)),
      tokens: documents.map((document, index) => tokensOf(document, extra[index] ?? [], numbers)),
      logLengths: Float64Array.from(documents, (document) => Math.log(1 + lengthOf(document))),
      vectors: hasVectors ? centredVectors(documents, model) : undefined,
      stemVectors: documents.map(({ name, language }) => (hasVectors && model instanceof Model && name !== undefined ? stemVector(readDocumentPath(name, language).stem, language, model) : undefined)),
    });
    this.source = prepare(sources, fixed[0]);
    this.target = prepare(targets, fixed[1]);
    this.words = [...numbers.keys()];
    const total = sources.length + targets.length;
    const counts = [new Int32Array(this.words.length), new Int32Array(this.words.length)] as const;
    [this.source, this.target].forEach((side, at) => {
      for (const own of side.tokens) for (const token of own) counts[at]![token]!++;
    });
    this.weights = Float64Array.from(this.words, (_, token) => (counts[0][token] === 0 || counts[1][token] === 0 ? 0 : Math.log((total + 1) / (counts[0][token]! + counts[1][token]!))));
    this.norms = [this.normsOf(this.source), this.normsOf(this.target)];
    this.medianRatio = median(this.source.logLengths) - median(this.target.logLengths);
    this.byKey = [keysOf(this.source.paths), keysOf(this.target.paths)];
    // How far paths can be trusted here: the share of the smaller side whose key is one document's on either side.
    let met = 0;
    for (const [key, index] of this.byKey[0]) if (index >= 0 && (this.byKey[1].get(key) ?? -1) >= 0) met++;
    this.background = this.measureBackground();
    this.pathTrust = met / Math.max(1, Math.min(sources.length, targets.length));
  }

  // Mean cosine of some documents with those that are not their nearest. Few documents say little about it, and the mean of
  // two or three takes away little, so that it starts from what documents on one matter have in common.
  private measureBackground(): number {
    const { dimensions } = this;
    const [a, b] = [this.source.vectors, this.target.vectors];
    if (a === undefined || b === undefined) return 0;
    let sum = usualBackground * backgroundPrior;
    let count = backgroundPrior;
    for (let source = 0; source < Math.min(this.source.count, sampled); source++) {
      let best = -Infinity;
      const others = Math.min(this.target.count, sampled);
      for (let target = 0; target < others; target++) {
        let product = 0;
        for (let k = 0; k < dimensions; k++) product += a[source * dimensions + k]! * b[target * dimensions + k]!;
        best = Math.max(best, product);
        sum += product;
      }
      if (others === 0) continue;
      sum -= best;
      count += others - 1;
    }
    return Math.max(0, sum / count);
  }

  private normsOf({ tokens }: PreparedSide): Float64Array {
    return Float64Array.from(tokens, (own) => {
      let squares = 0;
      for (const token of own) squares += this.weights[token]! * this.weights[token]!;
      return Math.sqrt(squares);
    });
  }

  /** Writes what speaks for and against a pair. */
  measure(source: number, target: number, out: Float64Array): void {
    const a = this.source;
    const b = this.target;
    const { dimensions } = this;
    out[0] = 1;
    let product = 0;
    if (a.vectors !== undefined && b.vectors !== undefined) for (let k = 0; k < dimensions; k++) product += a.vectors[source * dimensions + k]! * b.vectors[target * dimensions + k]!;
    out[1] = a.vectors === undefined || b.vectors === undefined ? 0 : (product - this.background) / (1 - this.background);
    out[2] = this.sharedWords(source, target);
    const from = a.paths[source]!.key;
    const to = b.paths[target]!.key;
    const isSame = from !== '' && from === to;
    out[3] = isSame ? this.pathTrust : 0;
    // The path says that each belongs to another.
    out[4] = isSame ? 0 : this.pathTrust * (((this.byKey[1].get(from) ?? -1) >= 0 ? 0.5 : 0) + ((this.byKey[0].get(to) ?? -1) >= 0 ? 0.5 : 0));
    out[5] = isSame ? 0 : this.likenessOfStems(source, target);
    out[6] = Math.min(2, Math.abs(a.logLengths[source]! - b.logLengths[target]! - this.medianRatio));
  }

  // Names alike in letters, or in meaning where the model reads them (`getting-started` and `aan-de-slag`).
  private likenessOfStems(source: number, target: number): number {
    const letters = stemLikeness(this.source.paths[source]!.stem, this.target.paths[target]!.stem);
    const a = this.source.stemVectors[source];
    const b = this.target.stemVectors[target];
    return Math.max(letters, a === undefined || b === undefined ? 0 : cosine(a, b), 0);
  }

  private sharedWords(source: number, target: number): number {
    const a = this.source.tokens[source]!;
    const b = this.target.tokens[target]!;
    const norm = this.norms[0][source]! * this.norms[1][target]!;
    if (norm === 0) return 0;
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) {
        sum += this.weights[a[i]!]! ** 2;
        i++;
        j++;
      } else if (difference < 0) i++;
      else j++;
    }
    return sum / norm;
  }

  /** The words that a pair shares, rarest first, at most `count`. */
  wordsInCommon(source: number, target: number, count: number): string[] {
    const others = new Set(this.target.tokens[target]);
    return [...this.source.tokens[source]!]
      .filter((token) => others.has(token) && this.weights[token]! > 0 && !this.words[token]!.startsWith('#'))
      .sort((a, b) => this.weights[b]! - this.weights[a]! || (this.words[a]! < this.words[b]! ? -1 : 1))
      .slice(0, count)
      .map((token) => this.words[token]!);
  }

  /** Pairs that are worth a look, each once, by source and then target. `most` a document by each kind of evidence. */
  candidates(most: number): { readonly source: number; readonly target: number }[] {
    const found = Array.from({ length: this.source.count }, () => new Set<number>());
    for (const [key, index] of this.byKey[0]) {
      const other = this.byKey[1].get(key) ?? -1;
      if (index >= 0 && other >= 0) found[index]!.add(other);
    }
    this.byWords(most, (source, target) => found[source]!.add(target));
    this.byVectors(most, (source, target) => found[source]!.add(target));
    return found.flatMap((targets, source) => [...targets].sort((a, b) => a - b).map((target) => ({ source, target })));
  }

  // Both ways, over lists of the documents that have a token. Tokens that many have say little, and are left out of the search.
  private byWords(most: number, add: (source: number, target: number) => void): void {
    for (const [from, to, isMirrored] of [[this.source, this.target, false], [this.target, this.source, true]] as const) {
      const lists = new Map<number, number[]>();
      to.tokens.forEach((own, index) => {
        for (const token of own) {
          if (this.weights[token]! === 0) continue;
          const list = lists.get(token);
          if (list === undefined) lists.set(token, [index]);
          else list.push(index);
        }
      });
      const longest = Math.max(20, Math.ceil(to.count / 50));
      const norms = this.norms[isMirrored ? 0 : 1];
      const sums = new Float64Array(to.count);
      from.tokens.forEach((own, index) => {
        const seen: number[] = [];
        for (const token of own) {
          const list = lists.get(token);
          if (list === undefined || list.length > longest) continue;
          const weight = this.weights[token]! ** 2;
          for (const other of list) {
            if (sums[other] === 0) seen.push(other);
            sums[other]! += weight;
          }
        }
        seen.sort((a, b) => sums[b]! / norms[b]! - sums[a]! / norms[a]! || a - b);
        for (const other of seen.slice(0, most)) {
          if (isMirrored) add(other, index);
          else add(index, other);
        }
        for (const other of seen) sums[other] = 0;
      });
    }
  }

  private byVectors(most: number, add: (source: number, target: number) => void): void {
    const a = this.source.vectors;
    const b = this.target.vectors;
    if (a === undefined || b === undefined) return;
    const cells = findCells(a, this.source.count, b, this.target.count, this.dimensions);
    nearest(a, this.source.count, b, cells?.source, cells?.target, this.dimensions, most, add);
    nearest(b, this.target.count, a, cells?.target, cells?.source, this.dimensions, most, (target, source) => add(source, target));
  }
}

function keysOf(paths: readonly DocumentPath[]): Map<string, number> {
  const keys = new Map<string, number>();
  paths.forEach(({ key }, index) => {
    if (key !== '') keys.set(key, keys.has(key) ? -1 : index);
  });
  return keys;
}

function lengthOf({ segments }: SegmentedText): number {
  let length = 0;
  for (const { from, to } of segments) length += to - from;
  return length;
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function tokensOf(document: SegmentedText, fixed: readonly string[], numbers: Map<string, number>): Int32Array {
  const own = new Set<number>();
  const add = (word: string): void => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    own.add(number);
  };
  for (const [word] of document.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,'’_/@:-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu)) {
    // A number is the same with a point or a comma between its digits.
    if (word.length <= 64) add(/^\d/u.test(word) ? word.replace(/[.,](?=\d)/gu, '').toLowerCase() : word.toLowerCase());
  }
  for (const one of fixed) add(`#${one}`);
  return Int32Array.from(own).sort();
}

function stemVector(stem: string, language: string, model: Model): Float32Array | undefined {
  const words = stem.replace(/\P{L}+/gu, ' ').trim();
  return words === '' ? undefined : model.embed(words, language);
}

// What all documents of a side have in common tells none of them apart, so the mean is taken off; of few documents, less of it.
function centredVectors(documents: readonly SegmentedText[], model: Embedder): Float32Array {
  const { dimensions } = model;
  const vectors = new Float32Array(documents.length * dimensions);
  const mean = new Float64Array(dimensions);
  documents.forEach((document, index) => {
    const segments = model.embedSegments(document);
    const own = vectors.subarray(index * dimensions, (index + 1) * dimensions);
    const length = segments.sumOf(0, segments.count, own);
    if (length === 0) return;
    for (let k = 0; k < dimensions; k++) {
      own[k]! /= length;
      mean[k]! += own[k]!;
    }
  });
  const share = 1 / (documents.length + fewDocuments);
  documents.forEach((_, index) => {
    const own = vectors.subarray(index * dimensions, (index + 1) * dimensions);
    let squares = 0;
    for (let k = 0; k < dimensions; k++) {
      own[k]! -= mean[k]! * share;
      squares += own[k]! * own[k]!;
    }
    if (squares > 0) for (let k = 0; k < dimensions; k++) own[k]! /= Math.sqrt(squares);
  });
  return vectors;
}

const fewDocuments = 4;
// Cosine of two documents of one matter, before a mean is taken off: the median of nine files of ../shared/data/train, documents
// of one file that stand apart.
const usualBackground = 0.25;
const backgroundPrior = 4;
const sampled = 60;
// Up to so many pairs each is looked at; beyond, only those in the same parts of the space.
const allPairs = 4_000_000;
const rounds = 4;
// How many of the parts nearest to it a document is looked for in.
const partsSearched = 6;

interface Cells {
  /** Of each document its nearest parts, `partsSearched` in a row, nearest first. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Parts of the space around centres of both sides' vectors (k-means by cosine); undefined where all pairs are few enough. */
function findCells(a: Float32Array, n: number, b: Float32Array, m: number, dimensions: number): Cells | undefined {
  if (n * m <= allPairs) return undefined;
  const count = Math.ceil(Math.sqrt((n + m) / 2));
  const total = n + m;
  const rowOf = (index: number): Float32Array => (index < n ? a.subarray(index * dimensions, (index + 1) * dimensions) : b.subarray((index - n) * dimensions, (index - n + 1) * dimensions));
  const centres = new Float32Array(count * dimensions);
  // Documents at even distances in their order are the first centres: no chance is needed.
  for (let c = 0; c < count; c++) centres.set(rowOf(Math.floor(((c + 0.5) * total) / count)), c * dimensions);
  const nearestParts = (row: Float32Array, wanted: number, out: Int32Array, at: number): void => {
    const best = new Float64Array(wanted).fill(-Infinity);
    for (let c = 0; c < count; c++) {
      let product = 0;
      const from = c * dimensions;
      for (let k = 0; k < dimensions; k++) product += row[k]! * centres[from + k]!;
      if (product <= best[wanted - 1]!) continue;
      let place = wanted - 1;
      while (place > 0 && best[place - 1]! < product) {
        best[place] = best[place - 1]!;
        out[at + place] = out[at + place - 1]!;
        place--;
      }
      best[place] = product;
      out[at + place] = c;
    }
  };
  const own = new Int32Array(1);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * dimensions);
    for (let index = 0; index < total; index++) {
      const row = rowOf(index);
      nearestParts(row, 1, own, 0);
      for (let k = 0; k < dimensions; k++) sums[own[0]! * dimensions + k]! += row[k]!;
    }
    for (let c = 0; c < count; c++) {
      let squares = 0;
      for (let k = 0; k < dimensions; k++) squares += sums[c * dimensions + k]! ** 2;
      if (squares > 0) for (let k = 0; k < dimensions; k++) centres[c * dimensions + k] = sums[c * dimensions + k]! / Math.sqrt(squares);
    }
  }
  const wanted = Math.min(partsSearched, count);
  const cells = { source: new Int32Array(n * partsSearched).fill(-1), target: new Int32Array(m * partsSearched).fill(-1) };
  for (let index = 0; index < n; index++) nearestParts(rowOf(index), wanted, cells.source, index * partsSearched);
  for (let index = 0; index < m; index++) nearestParts(rowOf(n + index), wanted, cells.target, index * partsSearched);
  return cells;
}

// The `most` nearest of the other side to each of one; among those whose nearest part is searched, where there are parts.
function nearest(from: Float32Array, count: number, to: Float32Array, partsFrom: Int32Array | undefined, partsTo: Int32Array | undefined, dimensions: number, most: number, add: (from: number, to: number) => void): void {
  const others = to.length / dimensions;
  const members = new Map<number, number[]>();
  if (partsTo !== undefined) {
    for (let index = 0; index < others; index++) {
      const part = partsTo[index * partsSearched]!;
      const list = members.get(part);
      if (list === undefined) members.set(part, [index]);
      else list.push(index);
    }
  }
  const all = partsTo === undefined ? Array.from({ length: others }, (_, index) => index) : [];
  const best = new Int32Array(most);
  const values = new Float64Array(most);
  for (let index = 0; index < count; index++) {
    let size = 0;
    const row = index * dimensions;
    const lists = partsFrom === undefined ? [all] : Array.from(partsFrom.subarray(index * partsSearched, (index + 1) * partsSearched), (part) => members.get(part) ?? []);
    for (const list of lists) {
      for (const other of list) {
        let product = 0;
        const at = other * dimensions;
        for (let k = 0; k < dimensions; k++) product += from[row + k]! * to[at + k]!;
        if (size === most && product <= values[size - 1]!) continue;
        if (size < most) size++;
        let place = size - 1;
        while (place > 0 && values[place - 1]! < product) {
          values[place] = values[place - 1]!;
          best[place] = best[place - 1]!;
          place--;
        }
        values[place] = product;
        best[place] = other;
      }
    }
    for (let place = 0; place < size; place++) add(index, best[place]!);
  }
}
