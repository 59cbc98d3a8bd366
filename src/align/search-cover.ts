import { candidatesPerSegment, priceBeads, type BeadWeights, type PairEvidence } from '../evidence/index.js';
import { bandAround, chainAnchors, touchesEdge, type Anchor } from './band.js';
import { buildLattice, findCover, fullBand, type Band, type FoundCover } from './search.js';

/** How much of the table a search may visit. */
export interface SearchLimits {
  /** Up to this many cells the whole table is searched. */
  readonly wholeTable: number;
  /** Cells that the band reaches beyond the anchors on either side, at first and at most. */
  readonly firstMargin: number;
  readonly lastMargin: number;
}

const defaultLimits: SearchLimits = { wholeTable: 4096, firstMargin: 12, lastMargin: 200 };

/**
 * The likeliest cover of two texts. A small table is searched whole; a large one in a band around a chain of likely pairs,
 * which is made wider, and searched again, as long as the path runs along its edge.
 */
export function searchCover(evidence: PairEvidence, weights: BeadWeights, leastCoverage: number, { wholeTable, firstMargin, lastMargin }: SearchLimits = defaultLimits): FoundCover {
  const n = evidence.source.segmentCount;
  const m = evidence.target.segmentCount;
  const price = priceBeads(evidence, weights, leastCoverage);
  if ((n + 1) * (m + 1) <= wholeTable) return findCover(buildLattice(n, m, fullBand(n, m), price));
  const chain = chainAnchors(likelyPairs(evidence), m);
  for (let margin = firstMargin; ; margin *= 4) {
    const band = bandAround(chain, n, m, margin);
    const cover = findCover(buildLattice(n, m, band, price));
    if (margin >= lastMargin || !touchesEdge(pathOf(cover), band, m) || cellsOf(bandAround(chain, n, m, margin * 4)) > mostCells(n, m)) return cover;
  }
}

// A wider band may have this many cells: enough to search small tables whole, and linear in the longer ones.
const mostCells = (n: number, m: number): number => Math.max(300_000, 100 * (n + m));

function cellsOf({ from, to }: Band): number {
  let cells = 0;
  for (let i = 0; i < from.length; i++) cells += to[i]! - from[i]! + 1;
  return cells;
}

// Below this coverage a pair of segments is no anchor.
const leastAnchor = 0.3;

function likelyPairs({ source, candidate, candidateCoverage }: PairEvidence): Anchor[] {
  const anchors: Anchor[] = [];
  for (let k = 0; k < source.segmentCount * candidatesPerSegment; k++) {
    const weight = candidateCoverage[k]! - leastAnchor;
    if (candidate[k]! >= 0 && weight > 0) anchors.push({ source: Math.floor(k / candidatesPerSegment), target: candidate[k]!, weight });
  }
  return anchors;
}

function pathOf({ sourceCounts, targetCounts }: FoundCover): Int32Array {
  const cells = new Int32Array(2 * sourceCounts.length);
  let i = 0;
  let j = 0;
  for (let k = 0; k < sourceCounts.length; k++) {
    i += sourceCounts[k]!;
    j += targetCounts[k]!;
    cells[2 * k] = i;
    cells[2 * k + 1] = j;
  }
  return cells;
}
