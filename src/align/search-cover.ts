import { candidatesPerSegment, priceBeads, type BeadPrice, type BeadWeights, type PairEvidence } from '../evidence/index.js';
import { bandAlong, bandAround, chainAnchors, rowsAtEdge, type Anchor } from './band.js';
import { allowsPair, fenceBand, fencePrice, type Fence } from './fence.js';
import { beadShapes, buildLattice, findCover, findPath, fullBand, type Band, type FoundCover, type Lattice, type Shape } from './search.js';

/** How much of the table a search may visit. */
export interface SearchLimits {
  /** Up to this many cells the whole table is searched. */
  readonly wholeTable: number;
  /** Cells that the rough band reaches beyond the anchors on either side, at first. */
  readonly anchorMargin: number;
  /** Cells that the fine band reaches beyond the rough path, at first. */
  readonly pathMargin: number;
}

const defaultLimits: SearchLimits = { wholeTable: 4096, anchorMargin: 5, pathMargin: 3 };

/** The shapes of the rough search. */
const roughShapes: readonly Shape[] = [[1, 1], [1, 2], [2, 1]];

/** What a user demands of a cover. */
export interface SearchRules {
  readonly fence?: Fence | undefined;
  /** The shapes that beads may have. */
  readonly shapes: readonly Shape[];
}

export const freeRules: SearchRules = { shapes: beadShapes };

/** Those of a search's own shapes that the rules allow. */
export const allowedShapes = (own: readonly Shape[], { shapes }: SearchRules): readonly Shape[] => own.filter(([a, b]) => shapes.some(([x, y]) => x === a && y === b));

/**
 * The likeliest cover of two texts. A small table is searched whole. In a large one a chain of likely pairs gives a band in which
 * a rough path is found, and around that path a narrow band is searched with all evidence. Either band is made wider,
 * and searched again, as long as its path runs along its edge.
 */
export function searchCover(evidence: PairEvidence, weights: BeadWeights, leastCoverage: number, { wholeTable, anchorMargin, pathMargin }: SearchLimits = defaultLimits, rules: SearchRules = freeRules): FoundCover {
  const n = evidence.source.segmentCount;
  const m = evidence.target.segmentCount;
  const price = fencePrice(priceBeads(evidence, weights, leastCoverage), rules.fence);
  const { fence } = rules;
  if ((n + 1) * (m + 1) <= wholeTable) return findCover(buildLattice(n, m, fenceBand(fullBand(n, m), fence), price, rules.shapes));
  const chain = chainAnchors(likelyPairs(evidence).filter(({ source, target }) => allowsPair(fence, source, target)), m);
  const shapes = allowedShapes(roughShapes, rules);
  const { roughCost, gapOpen, openRow } = price;
  const rough = searchWidening((margins) => bandAround(chain, n, m, margins, undefined, fence?.points), anchorMargin, n, m, fence, (band, before) => {
    const lattice = buildLattice(n, m, band, { cost: roughCost, roughCost, gapOpen, openRow }, shapes, before);
    return { lattice, cover: findPath(lattice) };
  });
  return searchAround(pathOf(rough), price, pathMargin, n, m, rules);
}

/** The likeliest cover about that of a first look: the whole table where it is small, else a band about the path, widened where its path touches the edge. */
export function searchAlong(evidence: PairEvidence, weights: BeadWeights, leastCoverage: number, path: Pick<FoundCover, 'sourceCounts' | 'targetCounts'>, rules: SearchRules = freeRules): FoundCover {
  const { wholeTable, pathMargin } = alongLimits;
  const n = evidence.source.segmentCount;
  const m = evidence.target.segmentCount;
  const price = fencePrice(priceBeads(evidence, weights, leastCoverage), rules.fence);
  const { fence } = rules;
  if ((n + 1) * (m + 1) <= wholeTable) return findCover(buildLattice(n, m, fenceBand(fullBand(n, m), fence), price, rules.shapes));
  return searchAround(pathOf(path), price, pathMargin, n, m, rules);
}

const alongLimits = { wholeTable: 64, pathMargin: 3 };

function searchAround(first: Int32Array, price: BeadPrice, pathMargin: number, n: number, m: number, { fence, shapes }: SearchRules): FoundCover {
  let path = first;
  const fine = searchWidening((margins) => bandAlong(path, n, m, margins), pathMargin, n, m, fence, (band, before) => {
    const lattice = buildLattice(n, m, band, price, shapes, before);
    const cover = findPath(lattice);
    path = pathOf(cover);
    return { lattice, cover };
  });
  return findCover(fine.lattice);
}

interface Searched {
  readonly lattice: Lattice;
  readonly cover: ReturnType<typeof findPath>;
}

// Rows before and behind one where the path runs along the edge, whose margin grows with that row's, unless told otherwise.
const farReach = 40;
const mostRounds = 5;

/**
 * Searches until the path stays clear of the edge of the band: where it does not, the margin of the rows about it is made four
 * times as wide. Prices are carried over, so that a round costs what it adds.
 */
export function searchWidening(bandOf: (margins: Int32Array) => Band, firstMargin: number, n: number, m: number, fence: Fence | undefined, search: (band: Band, before: Lattice | undefined) => Searched, reach: number = farReach): Pick<Searched, 'lattice'> & Searched['cover'] {
  const margins = new Int32Array(n + 1).fill(firstMargin);
  let band = fenceBand(bandOf(margins), fence);
  let found = search(band, undefined);
  for (let round = 1; round < mostRounds; round++) {
    const rows = rowsAtEdge(pathOf(found.cover), band, m, fence);
    if (rows.length === 0) break;
    const wanted = firstMargin * 4 ** round;
    for (const row of rows) margins.fill(wanted, Math.max(0, row - reach - wanted), Math.min(n, row + reach + wanted) + 1);
    band = fenceBand(bandOf(margins), fence);
    if (cellsOf(band) > mostCells(n, m)) break;
    found = search(band, found.lattice);
  }
  return { lattice: found.lattice, ...found.cover };
}

// A band may have this many cells: enough to search small tables whole, and linear in the longer text.
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

function pathOf({ sourceCounts, targetCounts }: Pick<FoundCover, 'sourceCounts' | 'targetCounts'>): Int32Array {
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
