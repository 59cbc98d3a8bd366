import { assertList, describeValue } from './argument.js';
import type { SegmentRange } from './span.js';

/** The part of a bead that the laws of shape speak of. */
export interface BeadShape {
  readonly source: SegmentRange;
  readonly target: SegmentRange;
}

/** Refuses with a `TypeError` what is no list of beads. */
export function assertBeads(beads: unknown, name: string): asserts beads is readonly BeadShape[] {
  assertList(beads, name, 'an array of beads, as align() and parseBeads() make');
  for (let index = 0; index < beads.length; index++) {
    const bead = beads[index] as { readonly [side in keyof BeadShape]?: unknown } | null | undefined;
    if (!isRange(bead?.source) || !isRange(bead.target)) throw new TypeError(`got ${name}[${index}]: ${describeValue(bead)}, expected a bead: { source: { first, count }, target: { first, count } }, in numbers`);
  }
}

function isRange(value: unknown): value is SegmentRange {
  if (value === null || typeof value !== 'object') return false;
  const { first, count } = value as { [member in keyof SegmentRange]: unknown };
  return typeof first === 'number' && typeof count === 'number';
}

/**
 * The cover law: the beads, in order, take each of `sourceCount` and `targetCount` segments exactly once, and no bead is
 * empty on both sides. Throws `RangeError` with the first breach, `TypeError` for what is no list of beads.
 */
export function assertCover(beads: readonly BeadShape[], sourceCount: number, targetCount: number): void {
  assertBeads(beads, 'beads');
  let source = 0;
  let target = 0;
  beads.forEach((bead, index) => {
    assertNext(bead.source, source, index, 'source');
    assertNext(bead.target, target, index, 'target');
    if (bead.source.count === 0 && bead.target.count === 0) throw new RangeError(`got bead ${index} with no segment on either side, expected at least one`);
    source += bead.source.count;
    target += bead.target.count;
  });
  if (source !== sourceCount || target !== targetCount) {
    throw new RangeError(`got beads over ${source} source and ${target} target segments, expected all ${sourceCount} and ${targetCount}; a segment without a counterpart needs a bead of its own (1-0 or 0-1)`);
  }
}

function assertNext(range: SegmentRange, next: number, index: number, side: string): void {
  if (range.first !== next || !Number.isInteger(range.count) || range.count < 0) {
    throw new RangeError(`got bead ${index} with ${side} { first: ${range.first}, count: ${range.count} }, expected first: ${next} and a count of 0 or more; beads take the segments in order, each once`);
  }
}
