import type { Evidence } from './evidence.js';
import { segmentText, type SegmentedText } from './segmented-text.js';
import type { Span } from './span.js';

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

/** A segment that makes a claim, or the part of one that does. */
export interface ClaimMember extends SegmentRef {
  /** Where the claim stands in the text, when the segment says more than it; absent where the whole segment makes it. */
  readonly span?: Span;
  /** Who says it, where the text names someone: the name as it stands there. */
  readonly speaker?: Span;
}

/** A claim: the segments that make it, or parts of them, in the order of the texts, and the one whose wording stands closest to all. */
export interface Claim {
  /** Made from the members' words alone, so that it is the same on every run. */
  readonly claimId: string;
  readonly members: readonly ClaimMember[];
  readonly central: ClaimMember;
  /** Some of its members disagree. */
  readonly disputed: boolean;
  /** Present where its members only name who says, decides or announces what the texts tell ("according to the court"). */
  readonly kind?: 'source';
}

/** What any number of texts on one matter claim: links between pairs of texts, and the claims that the links make up. */
export interface ClaimAlignment {
  readonly version: 1;
  readonly documents: readonly SegmentedText[];
  /** Best first. Each pair of segments at most once. */
  readonly links: readonly ClaimLink[];
  /**
   * In the order of their first members. A segment is cut where parts of it belong to different claims; what nothing answers
   * is a claim of its own, and boilerplate makes none.
   */
  readonly claims: readonly Claim[];
}

/** Where a member stands in its text. Throws `RangeError` when the document has no such segment. */
export function claimSpan(document: SegmentedText, { segment, span }: ClaimMember): Span {
  if (span !== undefined) return span;
  segmentText(document, segment);
  const { from, to } = document.segments[segment]!;
  return { from, to };
}

/** The words of a member. Throws `RangeError` when the document has no such segment. */
export function claimText(document: SegmentedText, member: ClaimMember): string {
  const { from, to } = claimSpan(document, member);
  return document.text.slice(from, to);
}

/** Whether two members are the same part of the same segment. */
export function isSameMember(a: ClaimMember, b: ClaimMember): boolean {
  return a.document === b.document && a.segment === b.segment && a.span?.from === b.span?.from && a.span?.to === b.span?.to;
}
