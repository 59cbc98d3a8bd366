import { firstWhere } from './bisect.js';
import { assertBeads, type BeadShape } from './cover.js';
import type { SegmentRange } from './span.js';

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well beads match gold beads. Strict: the same segments on both sides. Lax: at least one segment pair in common. */
export interface BeadComparison {
  readonly strict: Agreement;
  readonly lax: Agreement;
}

/**
 * Scores beads against gold beads as vecalign's scorer does (Thompson & Koehn 2019, after Sennrich & Volk 2010): precision
 * over all found beads, a bead with an empty side counted right only when gold has the very same; recall over the gold
 * beads that have both sides.
 */
export function compareBeads(found: readonly BeadShape[], gold: readonly BeadShape[]): BeadComparison {
  assertBeads(found, 'found');
  assertBeads(gold, 'gold');
  const precision = countHits(found, gold);
  const recall = countHits(gold.filter(hasBothSides), found.filter(hasBothSides));
  return {
    strict: agreement(precision.strict / precision.total, recall.strict / recall.total),
    lax: agreement(precision.lax / precision.total, recall.lax / recall.total),
  };
}

function countHits(tested: readonly BeadShape[], reference: readonly BeadShape[]): { strict: number; lax: number; total: number } {
  const known = new Set(reference.map(keyOf));
  // By where they start in the source, and how far the ranges up to each reach: those that meet a range lie between two of them.
  // Counts are the caller's and may be any number: nothing here takes the segments one by one.
  const ordered = reference.filter(hasBothSides).sort((x, y) => x.source.first - y.source.first);
  const reach = new Float64Array(ordered.length);
  ordered.forEach(({ source }, k) => {
    reach[k] = Math.max(source.first + source.count, k === 0 ? 0 : reach[k - 1]!);
  });
  let strict = 0;
  let lax = 0;
  const distinct = new Map(tested.map((bead) => [keyOf(bead), bead]));
  for (const [key, { source, target }] of distinct) {
    if (known.has(key)) {
      strict++;
      lax++;
      continue;
    }
    for (let k = firstWhere(0, reach.length, (place) => reach[place]! > source.first); k < ordered.length && ordered[k]!.source.first < source.first + source.count; k++) {
      if (overlaps(ordered[k]!.source, source) && overlaps(ordered[k]!.target, target)) {
        lax++;
        break;
      }
    }
  }
  return { strict, lax, total: distinct.size };
}

const keyOf = ({ source, target }: BeadShape): string =>
  `${source.count === 0 ? '' : source.first}+${source.count} ${target.count === 0 ? '' : target.first}+${target.count}`;
const hasBothSides = ({ source, target }: BeadShape): boolean => source.count > 0 && target.count > 0;
// An empty range has a place, inside another one even, and yet shares nothing with it.
const overlaps = (a: SegmentRange, b: SegmentRange): boolean => Math.max(a.first, b.first) < Math.min(a.first + a.count, b.first + b.count);

function agreement(precision: number, recall: number): Agreement {
  const p = Number.isNaN(precision) ? 0 : precision;
  const r = Number.isNaN(recall) ? 0 : recall;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
