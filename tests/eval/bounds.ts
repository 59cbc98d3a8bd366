import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EvalRow } from './evaluate.js';

/** The scores on record, by set and measure. A score may not fall below its bound; `calibrationError` may not rise above it. */
export type Bounds = ReadonlyMap<string, ReadonlyMap<string, number>>;

const file = resolve(import.meta.dirname, '../../fixtures/bounds.json');

// Measures that others imply, or that trade against each other at no loss, are not held to a bound of their own.
const bounded = new Set(['f1', 'exact', 'kindF1', 'strictF1', 'laxF1', 'averagePrecision', 'conflictF1', 'relationRight', 'spearman', 'precisionAt1', 'precisionAt5', 'precisionAt50', 'recallAt150', 'checkPrecision', 'checkRecall', 'calibrationError']);

// Three decimals: coarser than what rounding differs between engines, finer than one bead in the smallest set.
const steps = 1000;
/** How far a score must be above its bound before it is worth saying so. */
const slack = 0.005;

export function readBounds(): Bounds {
  if (!existsSync(file)) return new Map();
  const sets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>;
  return new Map(Object.entries(sets).map(([set, measures]) => [set, new Map(Object.entries(measures))]));
}

/** Records the scores of `rows`; of the sets in `keep`, which were not run, the old bounds stay. */
export function recordBounds(rows: readonly EvalRow[], keep: ReadonlySet<string>): void {
  const bounds = new Map([...readBounds()].filter(([set]) => keep.has(set)));
  for (const row of rows) bounds.set(row.set, boundsOf(row));
  const sorted = [...bounds].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted.map(([set, measures]) => [set, Object.fromEntries(measures)])), null, 2)}\n`);
}

function boundsOf({ kind, measures }: EvalRow): Map<string, number> {
  const bounds = new Map<string, number>();
  for (const [measure, value] of Object.entries(measures)) {
    if (!bounded.has(measure)) continue;
    // Among fifty beads, nearly all of them right, a single doubtful one moves the error by a percentage point: no finding.
    if (measure === 'calibrationError' && kind === 'alignment') continue;
    bounds.set(measure, (lowerIsBetter(measure) ? Math.ceil(value * steps) : Math.floor(value * steps)) / steps);
  }
  return bounds;
}

/** What a row says to its bounds, in words: `worse` fails, `tighten` is good news. A bound whose measure is gone counts as worse. */
export function compareWithBounds(row: EvalRow, bounds: Bounds): { readonly worse: string[]; readonly tighten: string[] } {
  const worse: string[] = [];
  const tighten: string[] = [];
  const measures = new Map(Object.entries(row.measures));
  for (const [measure, bound] of bounds.get(row.set) ?? []) {
    const value = measures.get(measure);
    if (value === undefined || Number.isNaN(value)) {
      worse.push(`${measure} is not measured any more, the bound is ${bound}`);
      continue;
    }
    const gain = lowerIsBetter(measure) ? bound - value : value - bound;
    if (gain < 0) worse.push(`${measure} is ${value.toFixed(4)}, the bound is ${bound}`);
    else if (gain > slack) tighten.push(`${measure} is ${value.toFixed(4)}, the bound is still ${bound}`);
  }
  return { worse, tighten };
}

const lowerIsBetter = (measure: string): boolean => measure === 'calibrationError';
