import type { Evidence } from './evidence.js';
import type { SegmentedText } from './segmented-text.js';

/** A segment of one of several documents, both by index. */
export interface SegmentRef {
  readonly document: number;
  readonly segment: number;
}

/**
 * How two segments stand to each other.
 * - `same`: they claim the same.
 * - `overlapping`: one says more than the other, or they share a part.
 * - `conflicting`: they speak of the same matter and disagree on a number, a date, a name or its truth.
 */
export type ClaimRelation = 'same' | 'overlapping' | 'conflicting';

/** Two segments of different documents that make the same claim, in whole or in part; `from.document < to.document`. */
export interface ClaimLink {
  readonly from: SegmentRef;
  readonly to: SegmentRef;
  /** How likely a careful reader joins the two, 0 to 1. */
  readonly score: number;
  readonly relation: ClaimRelation;
  readonly evidence: readonly Evidence[];
}

/** A claim: the segments that make it, in document order, and the one whose wording stands closest to all. */
export interface Claim {
  /** Made from the members' words alone, so that it is the same on every run. */
  readonly claimId: string;
  readonly members: readonly SegmentRef[];
  readonly central: SegmentRef;
  /** Some of its members disagree. */
  readonly disputed: boolean;
}

/** What any number of texts on one matter claim: links between pairs of texts, and the claims that the links make up. */
export interface ClaimAlignment {
  readonly version: 1;
  readonly documents: readonly SegmentedText[];
  /** Best first. Each pair of segments at most once. */
  readonly links: readonly ClaimLink[];
  /** In the order of their first members. A segment that nothing answers is a claim of its own; boilerplate makes none. */
  readonly claims: readonly Claim[];
}
