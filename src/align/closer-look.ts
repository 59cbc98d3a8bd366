import type { SegmentedText } from '../bitext/index.js';
import type { SegmentVectors } from '../model/index.js';
import { beadWeights, type GivenWords, lengthRatioOf, linkWords, PairEvidence, prepareTexts, readWords, segmentLengths, wordsOfRun, type PreparedText } from '../evidence/index.js';
import { fenceOf } from './fence.js';
import { freeRules, searchAlong, type SearchRules } from './search-cover.js';
import type { FoundCover } from './search.js';

/** Where the words are known, segments that share less than this part of their weight are not merged. */
export const mergedCoverage = 0.2;

/** Which beads of a first look are looked at again. */
export interface Thoroughness {
  /** A pair or a skip that the first look is this sure of stands, unless a neighbour is in doubt. */
  readonly sure: number;
  /** … and a bead of three segments or more. */
  readonly sureOfMerge: number;
  /** Beads on either side of a doubtful one that are looked at again together with it, */
  readonly neighbours: number;
  /** … up to one that the first look is this sure of: where it ends and begins is as sure. */
  readonly sureOfEdge: number;
}

// Chosen (RESULTS.md has what else was tried) on the development sets and on generated bitexts, where a closer look at more than this brings nothing. What a first look says of a
// plain text can be relied on: there less of it costs next to nothing (900 bitexts of 25 to 60 sentences: strict F1 98.70 and 98.67) and takes
// half the time. In a long text less of it costs a tenth of a point (10,000 sentences: strict F1 98.2 and 98.3 with a bound of 0.95 and 0.98)
// and takes a third of the time. A merge that a first look takes is right more often than it says: in 8 texts of 10,000 sentences a closer look at
// merges of 0.8 to 0.95 is a quarter of all it looks at and brings nothing (strict F1 98.07 with it, 98.09 without; 500 bitexts of 15 to 80
// sentences: 96.19 and 96.20). Nor does one at neighbours that are as good as certain, in short texts (96.20 and 96.20); in those long ones it is
// another quarter of all, and brings 0.06. With a bound of 0.93 a long text takes a twentieth less time than with 0.95, and loses 0.03.
const thorough: Thoroughness = { sure: 0.998, sureOfMerge: 0.99, neighbours: 3, sureOfEdge: 1 };
const plain: Thoroughness = { sure: 0.98, sureOfMerge: 0.9, neighbours: 2, sureOfEdge: 0.9995 };
const quick: Thoroughness = { sure: 0.95, sureOfMerge: 0.8, neighbours: 1, sureOfEdge: 0.995 };
const hasty: Thoroughness = { ...quick, sure: 0.93 };
// Shares of a text's beads that are in doubt at the bound of a thorough look, below which a quicker one will do.
const littleDoubt = 0.15;
const mostDoubt = 0.3;
const longText = 3000;

function thoroughnessFor({ probabilities }: FoundCover, segments: number): Thoroughness {
  if (segments > longText) return hasty;
  let doubtful = 0;
  for (const probability of probabilities) if (probability < thorough.sure) doubtful++;
  return doubtful < littleDoubt * probabilities.length ? quick : doubtful < mostDoubt * probabilities.length ? plain : thorough;
}

// An excerpt of so many segments on one side is cut where the first look was surest.
const longestExcerpt = 240;

/** Looks again, with all evidence, at those beads that a first look left in doubt, excerpt by excerpt. `lengths` as for a first look. */
export function lookCloser(source: SegmentedText, target: SegmentedText, vectors: readonly [SegmentVectors, SegmentVectors], first: FoundCover, rules: SearchRules = freeRules, given?: GivenWords, thoroughness: Thoroughness = thoroughnessFor(first, source.segments.length + target.segments.length), lengths: readonly [Float64Array, Float64Array] = [segmentLengths(source), segmentLengths(target)]): FoundCover {
  const { sourceCounts, targetCounts, probabilities } = first;
  const doubtful = markDoubtful(first, thoroughness);
  const found: FoundBeads = { sourceCounts: [], targetCounts: [], probabilities: [] };
  const lengthRatio = lengthRatioOf(...lengths);
  // Whoever looks at most of two texts again reads them whole: names are told better so, and whoever checks the two reads them again.
  const words = 2 * doubtful.reduce((sum, one) => sum + one, 0) >= doubtful.length ? ([readWords(source), readWords(target)] as const) : undefined;
  let spent: PairEvidence | undefined;
  let i = 0;
  let j = 0;
  for (let k = 0; k < probabilities.length; ) {
    if (doubtful[k] === 0) {
      addBead(found, sourceCounts[k]!, targetCounts[k]!, probabilities[k]!);
      i += sourceCounts[k]!;
      j += targetCounts[k]!;
      k++;
      continue;
    }
    const end = endOfExcerpt(first, doubtful, k);
    let n = 0;
    let m = 0;
    for (let bead = k; bead < end; bead++) {
      n += sourceCounts[bead]!;
      m += targetCounts[bead]!;
    }
    if (n === 0 || m === 0) {
      for (let bead = k; bead < end; bead++) addBead(found, sourceCounts[bead]!, targetCounts[bead]!, probabilities[bead]!);
    } else {
      const excerpts = [excerptOf(source, i, n), excerptOf(target, j, m)] as const;
      const { texts, vocabulary } = prepareTexts(excerpts, words === undefined ? {} : { words: [wordsOfRun(words[0], i, n), wordsOfRun(words[1], j, m)] });
      const [a, b] = texts as [PreparedText, PreparedText];
      const evidence = new PairEvidence(a, b, vocabulary, linkWords(vocabulary, [[a.language, b.language]], given?.linksOf(vocabulary, a.language, b.language)), vectors, { source, target, sourceFirst: i, targetFirst: j, lengthRatio, spent });
      spent = evidence;
      const cover = searchAlong(evidence, beadWeights, mergedCoverage, { sourceCounts: sourceCounts.subarray(k, end), targetCounts: targetCounts.subarray(k, end) }, { ...rules, fence: fenceOf(rules.fence, i, j, n, m) });
      for (let bead = 0; bead < cover.probabilities.length; bead++) addBead(found, cover.sourceCounts[bead]!, cover.targetCounts[bead]!, cover.probabilities[bead]!);
    }
    i += n;
    j += m;
    k = end;
  }
  return { sourceCounts: new Uint8Array(found.sourceCounts), targetCounts: new Uint8Array(found.targetCounts), probabilities: new Float64Array(found.probabilities) };
}

interface FoundBeads {
  readonly sourceCounts: number[];
  readonly targetCounts: number[];
  readonly probabilities: number[];
}

function addBead(found: FoundBeads, sourceCount: number, targetCount: number, probability: number): void {
  found.sourceCounts.push(sourceCount);
  found.targetCounts.push(targetCount);
  found.probabilities.push(probability);
}

const excerptOf = ({ text, language, segments }: SegmentedText, first: number, count: number): SegmentedText => ({ text, language, segments: segments.slice(first, first + count) });

/** 1 for each bead of a first look that is looked at again. */
export function markDoubtful({ probabilities, sourceCounts, targetCounts }: FoundCover, { sure, sureOfMerge, neighbours, sureOfEdge }: Thoroughness): Uint8Array {
  const count = probabilities.length;
  const doubtful = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    if (probabilities[k]! >= (sourceCounts[k]! + targetCounts[k]! > 2 ? sureOfMerge : sure)) continue;
    doubtful[k] = 1;
    for (let other = k - 1; other >= Math.max(0, k - neighbours) && probabilities[other]! < sureOfEdge; other--) doubtful[other] = 1;
    for (let other = k + 1; other <= Math.min(count - 1, k + neighbours) && probabilities[other]! < sureOfEdge; other++) doubtful[other] = 1;
  }
  return doubtful;
}

/** The bead after the last of the excerpt that begins with bead `k`. */
function endOfExcerpt({ sourceCounts, targetCounts, probabilities }: FoundCover, doubtful: Uint8Array, k: number): number {
  let n = 0;
  let m = 0;
  let surest = k + 1;
  let best = -1;
  let end = k;
  for (; end < doubtful.length && doubtful[end] === 1; end++) {
    n += sourceCounts[end]!;
    m += targetCounts[end]!;
    if (Math.max(n, m) > longestExcerpt) return surest;
    // Between two beads in the latter half of what an excerpt may hold.
    const certainty = Math.min(probabilities[end]!, probabilities[end + 1] ?? 0);
    if (Math.max(n, m) > longestExcerpt / 2 && certainty > best) {
      best = certainty;
      surest = end + 1;
    }
  }
  return end;
}
