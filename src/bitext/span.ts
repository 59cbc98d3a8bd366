/**
 * A stretch of a text: UTF-16 code units, half-open (`text.slice(from, to)`).
 * Never an index of segments; that is a {@link SegmentRange}.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A run of consecutive segments: index of the first, and how many (0 or more). */
export interface SegmentRange {
  readonly first: number;
  readonly count: number;
}
