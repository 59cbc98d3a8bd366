import type { SegmentedText } from '../bitext/index.js';
import type { SegmentVectors } from '../model/index.js';
import { chainAnchors, type Anchor } from './band.js';
import { allowsPair, type Fence } from './fence.js';

// A beginning of a word that stands in at most so many segments of either side marks a place.
const mostPlaces = 3;
// Shorter words are met by chance; of longer ones the beginning is compared, which related languages share.
const shortestWord = 4;
const shortestNumber = 2;
const prefix = 6;
// Pairs of segments that point less alike than this are no landmarks.
const leastLikeness = 0.45;
// A gap between landmarks of at most so many segments on either side needs no more of them.
const leastGap = 5;
// Each look at the gaps finds what is single in a smaller stretch.
const levels = 3;
// In a gap of more segments than this on both sides so many are compared with all of the other side; one that is this like, and likelier by so
// much than the next, is a landmark.
const wideGap = 60;
const mostSamples = 32;
const leastNearness = 0.6;
const leastLead = 0.03;

/** The keys of a text's segments: numbers and beginnings of words as numbers from 0 on, those of segment `s` from `start[s]` to `start[s + 1]`. */
interface KeyedText {
  readonly start: Int32Array;
  readonly key: Int32Array;
}

/**
 * A chain of pairs of segments that share a rare beginning of a word or a rare number, and whose vectors agree: places where
 * both texts are surely at the same point. First what is rare in the whole texts, then what is single between two such places.
 * One pass over each text without any table of words. Only pairs within the fence.
 */
export function findLandmarks(source: SegmentedText, target: SegmentedText, vectors: readonly [SegmentVectors, SegmentVectors], fence?: Fence): Anchor[] {
  const ids = new Map<number, number>();
  const a = keyText(source, ids, true);
  const b = keyText(target, ids, false);
  const n = source.segments.length;
  const m = target.segments.length;
  const shared = new SharedKeys(a, b, ids.size);
  const weigh = (pairs: readonly [number, number][]): Anchor[] => weighPairs(pairs, vectors).filter((anchor) => allowsPair(fence, anchor.source, anchor.target));
  let chain = chainAnchors(weigh(shared.pairsWithin(0, n, 0, m, mostPlaces)), m);
  /** Looks for landmarks in the gaps of the chain, and again in those that are left of gaps where some were found: elsewhere there are none. */
  const fill = (gap: number, find: (i: number, s: number, j: number, t: number) => readonly Anchor[]): void => {
    const seen = new Set<number>();
    for (let level = 0; level < levels; level++) {
      const more: Anchor[] = [...chain];
      let i = 0;
      let j = 0;
      for (const { source: s, target: t } of [...chain, { source: n, target: m }]) {
        const key = i * (n + 1) + s;
        if (s - i > gap && t - j > gap && !seen.has(key)) {
          seen.add(key);
          more.push(...find(i, s, j, t));
        }
        i = s + 1;
        j = t + 1;
      }
      if (more.length === chain.length) break;
      chain = chainAnchors(more, m);
    }
  };
  fill(leastGap, (i, s, j, t) => weigh(shared.pairsWithin(i, s, j, t, 1)));
  // Where no word is rare, segments may still be like one other and no third.
  fill(wideGap, (i, s, j, t) => sampleStretch(i, s, j, t, vectors).filter((anchor) => allowsPair(fence, anchor.source, anchor.target)));
  return chain;
}

/** The nearest target segment of a few source segments of a stretch, where it is much nearer than any other: linear in the stretch. */
function sampleStretch(sourceFrom: number, sourceTo: number, targetFrom: number, targetTo: number, [source, target]: readonly [SegmentVectors, SegmentVectors]): Anchor[] {
  const count = targetTo - targetFrom;
  const own = new Float32Array(source.dimensions);
  const norms = new Float32Array(count);
  for (let t = 0; t < count; t++) norms[t] = target.lengthOf(targetFrom + t, 1);
  const products = new Float32Array(count);
  const anchors: Anchor[] = [];
  const samples = Math.min(mostSamples, Math.floor((sourceTo - sourceFrom) / 4));
  for (let k = 0; k < samples; k++) {
    const s = sourceFrom + Math.floor(((k + 0.5) * (sourceTo - sourceFrom)) / samples);
    const norm = source.sumOf(s, 1, own);
    target.productsWith(own, targetFrom, count, products);
    let nearest = -1;
    let best = 0;
    let second = 0;
    for (let t = 0; t < count; t++) {
      const likeness = norm * norms[t]! === 0 ? 0 : products[t]! / (norm * norms[t]!);
      if (likeness > best) {
        second = best;
        best = likeness;
        nearest = t;
      } else if (likeness > second) second = likeness;
    }
    if (nearest >= 0 && best >= leastNearness && best - second >= leastLead) anchors.push({ source: s, target: targetFrom + nearest, weight: best - leastLikeness });
  }
  return anchors;
}

/** What two texts share, asked stretch by stretch. */
class SharedKeys {
  private readonly a: KeyedText;
  private readonly b: KeyedText;
  // Per key: segments of the stretch that have it on either side, and the first few of them; valid where the stamp is the stretch's.
  private readonly stamp: Int32Array;
  private readonly counts: [Uint8Array, Uint8Array];
  private readonly places: [Int32Array, Int32Array];
  private stretch = 0;

  constructor(a: KeyedText, b: KeyedText, size: number) {
    this.a = a;
    this.b = b;
    this.stamp = new Int32Array(size);
    this.counts = [new Uint8Array(size), new Uint8Array(size)];
    this.places = [new Int32Array(size * mostPlaces), new Int32Array(size * mostPlaces)];
  }

  /** Pairs of segments of two stretches that share a key which at most `most` segments have on either side; each pair once. */
  pairsWithin(sourceFrom: number, sourceTo: number, targetFrom: number, targetTo: number, most: number): [number, number][] {
    const { a, b, stamp, counts, places } = this;
    const stretch = ++this.stretch;
    const keys: number[] = [];
    for (let s = sourceFrom; s < sourceTo; s++) {
      for (let k = a.start[s]!; k < a.start[s + 1]!; k++) {
        const key = a.key[k]!;
        if (stamp[key] !== stretch) {
          stamp[key] = stretch;
          counts[0][key] = 0;
          counts[1][key] = 0;
          keys.push(key);
        }
        note(counts[0], places[0], key, s, most);
      }
    }
    for (let t = targetFrom; t < targetTo; t++) {
      for (let k = b.start[t]!; k < b.start[t + 1]!; k++) {
        const key = b.key[k]!;
        if (stamp[key] === stretch) note(counts[1], places[1], key, t, most);
      }
    }
    const found = new Map<number, [number, number]>();
    const width = targetTo - targetFrom;
    for (const key of keys) {
      const sourceCount = counts[0][key]!;
      const targetCount = counts[1][key]!;
      if (targetCount === 0 || sourceCount > most || targetCount > most) continue;
      for (let x = 0; x < sourceCount; x++) {
        for (let y = 0; y < targetCount; y++) {
          const s = places[0][key * mostPlaces + x]!;
          const t = places[1][key * mostPlaces + y]!;
          found.set((s - sourceFrom) * width + t - targetFrom, [s, t]);
        }
      }
    }
    return [...found.values()];
  }
}

// One more than `most` says that there are too many.
function note(counts: Uint8Array, places: Int32Array, key: number, segment: number, most: number): void {
  const had = counts[key]!;
  if (had > most || (had > 0 && places[key * mostPlaces + had - 1] === segment)) return;
  if (had < most) places[key * mostPlaces + had] = segment;
  counts[key] = had + 1;
}

function weighPairs(pairs: readonly (readonly [number, number])[], vectors: readonly [SegmentVectors, SegmentVectors]): Anchor[] {
  const anchors: Anchor[] = [];
  const own = new Float32Array(vectors[0].dimensions);
  const other = new Float32Array(vectors[1].dimensions);
  for (const [source, target] of pairs) {
    const norms = vectors[0].sumOf(source, 1, own) * vectors[1].sumOf(target, 1, other);
    let product = 0;
    for (let d = 0; d < own.length; d++) product += own[d]! * other[d]!;
    const weight = norms === 0 ? 0 : product / norms - leastLikeness;
    if (weight > 0) anchors.push({ source, target, weight });
  }
  return anchors;
}

const fnvSeed = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/** Reads the keys of a text, the hash (FNV-1a) of each number and each beginning of a word; those that `ids` does not know are added, or left out. */
function keyText({ text, segments }: SegmentedText, ids: Map<number, number>, adds: boolean): KeyedText {
  const start = new Int32Array(segments.length + 1);
  let key = new Int32Array(1024);
  let count = 0;
  for (let s = 0; s < segments.length; s++) {
    const { from, to } = segments[s]!;
    let hash = fnvSeed;
    let length = 0;
    let numeric = false;
    for (let i = from; i <= to; i++) {
      const unit = i < to ? text.charCodeAt(i) : 0x20;
      const sign = unit < 0x80 ? asciiSigns[unit]! : unit >= 0xc0 && unit < 0x2000 ? unit : 0;
      const digit = sign !== 0 && sign < 0x3a;
      if (length > 0 && (sign === 0 || digit !== numeric)) {
        if (length >= (numeric ? shortestNumber : shortestWord)) {
          let id = ids.get(hash);
          if (id === undefined && adds) ids.set(hash, (id = ids.size));
          if (id !== undefined) {
            if (count === key.length) {
              const grown = new Int32Array(2 * count);
              grown.set(key);
              key = grown;
            }
            key[count++] = id;
          }
        }
        hash = fnvSeed;
        length = 0;
      }
      if (sign === 0) continue;
      if (length === 0) numeric = digit;
      length++;
      if (numeric || length <= prefix) hash = Math.imul(hash ^ sign, fnvPrime);
    }
    start[s + 1] = count;
  }
  return { start, key };
}

// Of each ASCII unit: the small letter of a letter, a digit itself, 0 for all others.
const asciiSigns: Uint8Array = /* @__PURE__ */ listAsciiSigns();

function listAsciiSigns(): Uint8Array {
  const signs = new Uint8Array(0x80);
  for (let unit = 0x30; unit <= 0x39; unit++) signs[unit] = unit;
  for (let unit = 0x61; unit <= 0x7a; unit++) signs[unit] = signs[unit - 0x20] = unit;
  return signs;
}
