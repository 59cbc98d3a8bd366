import { assertObject } from './argument.js';
import { assertBeads, assertCover } from './cover.js';
import type { Evidence } from './evidence.js';
import { assertDocument, segmentText, type SegmentedText } from './segmented-text.js';
import type { SegmentRange } from './span.js';

/**
 * Segments of the source and the segments of the target that answer them. Either side may be empty, never both:
 * a bead with an empty side says that nothing corresponds.
 */
export interface Bead {
  readonly source: SegmentRange;
  readonly target: SegmentRange;
  /** How likely this bead is right, 0 to 1. */
  readonly score: number;
  /** Why; left out where nobody asked for it. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Two texts and the beads that join them. The beads are a cover: in order, each segment of both sides in exactly one
 * bead. Whoever makes or reads a bitext checks that ({@link createBitext}); everyone after relies on it.
 */
export interface Bitext<S extends string = string, T extends string = string> {
  readonly version: 1;
  readonly source: SegmentedText<S>;
  readonly target: SegmentedText<T>;
  readonly beads: readonly Bead[];
}

/** Joins two texts by beads. Throws `RangeError` when the beads are not a cover of both, `TypeError` for what are no texts or beads. */
export function createBitext<S extends string, T extends string>(source: SegmentedText<S>, target: SegmentedText<T>, beads: readonly Bead[]): Bitext<S, T> {
  assertDocument(source, 'source');
  assertDocument(target, 'target');
  assertCover(beads, source.segments.length, target.segments.length);
  return { version: 1, source, target, beads };
}

/** Refuses with a `TypeError` what has not the parts of a bitext; whoever made it has checked the rest. */
export function assertBitext(bitext: unknown): asserts bitext is Bitext {
  assertObject(bitext, 'bitext', 'a bitext, as align(), createBitext() and parseBitext() make');
  const { source, target, beads } = bitext as { [member in keyof Bitext]: unknown };
  assertDocument(source, 'bitext.source');
  assertDocument(target, 'bitext.target');
  assertBeads(beads, 'bitext.beads');
}

/** The same bitext seen from the other side: source and target change places, in the evidence as well. */
export function mirrorBitext<S extends string, T extends string>(bitext: Bitext<S, T>): Bitext<T, S> {
  assertBitext(bitext);
  return { version: 1, source: bitext.target, target: bitext.source, beads: bitext.beads.map(mirrorBead) };
}

function mirrorBead(bead: Bead): Bead {
  const mirrored = { source: bead.target, target: bead.source, score: bead.score };
  if (bead.evidence === undefined) return mirrored;
  return { ...mirrored, evidence: bead.evidence.map((e) => ({ ...e, source: e.target, target: e.source })) };
}

/** The words that a run of segments spans, blanks between them included; `''` when the run is empty. */
export function rangeText(document: SegmentedText, range: SegmentRange): string {
  if (range.count === 0) return '';
  const first = document.segments[range.first];
  const last = document.segments[range.first + range.count - 1];
  if (first === undefined || last === undefined) {
    throw new RangeError(`got segments ${range.first} to ${range.first + range.count - 1}, expected at most ${document.segments.length - 1}`);
  }
  return range.count === 1 ? segmentText(document, range.first) : document.text.slice(first.from, last.to);
}
