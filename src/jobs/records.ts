import { formatBeads, rangeText, claimSpan, claimText, type Bead, type Bitext, type ClaimAlignment, type ClaimConflict, type ClaimLink, type ClaimRow, type Evidence, type SegmentedText, type SegmentRange, type SegmentRef, type Span } from '../bitext/index.js';

/** A reason with its words in place of its offsets. */
export interface WordedEvidence {
  readonly kind: Evidence['kind'];
  readonly verdict: Evidence['verdict'];
  readonly source: string | null;
  readonly target: string | null;
  readonly weight: number;
}

/** The reasons of a link between two texts, in words. */
export function wordEvidence(evidence: readonly Evidence[], source: SegmentedText, target: SegmentedText): WordedEvidence[] {
  const words = (document: SegmentedText, span: Span | null): string | null => (span === null ? null : document.text.slice(span.from, span.to).replace(/\s+/gu, ' ').trim());
  return evidence.map((one) => ({ kind: one.kind, verdict: one.verdict, source: words(source, one.source), target: words(target, one.target), weight: one.weight }));
}

/** One side of a bead: the segments by index, and their words. */
export interface BeadSideRecord extends SegmentRange {
  readonly language: string;
  readonly text: string;
}

/** A bead as programs read it. */
export interface BeadRecord {
  /** As `formatBeads` writes it: `2-1`. */
  readonly shape: string;
  readonly score: number;
  readonly source: BeadSideRecord;
  readonly target: BeadSideRecord;
  readonly evidence?: readonly WordedEvidence[];
}

/** Beads of a bitext as records; with their reasons where they have them. */
export function beadRecords({ source, target }: Bitext, beads: readonly Bead[]): BeadRecord[] {
  return beads.map((bead) => ({
    shape: formatBeads([bead]),
    score: bead.score,
    source: { language: source.language, ...bead.source, text: rangeText(source, bead.source) },
    target: { language: target.language, ...bead.target, text: rangeText(target, bead.target) },
    ...(bead.evidence === undefined ? {} : { evidence: wordEvidence(bead.evidence, source, target) }),
  }));
}

/** One of the segments that make a claim. */
export interface ClaimMemberRecord extends SegmentRef, Span {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  /** Who says it, where the text names someone. */
  readonly speaker: string | null;
}

/** A claim as programs read it. */
export interface ClaimRecord {
  readonly claim: string;
  readonly disputed: boolean;
  /** The names of the documents that make it; of one without a name its index. */
  readonly documents: readonly string[];
  readonly central: SegmentRef & { readonly text: string };
  readonly members: readonly ClaimMemberRecord[];
  readonly conflicts: readonly ClaimConflict[];
  readonly links: readonly Pick<ClaimLink, 'from' | 'to' | 'score' | 'relation'>[];
}

/** Claims of an alignment as records. */
export function claimRecords({ documents }: ClaimAlignment, rows: readonly ClaimRow[]): ClaimRecord[] {
  const nameOf = (document: number): string => documents[document]!.name ?? String(document);
  return rows.map(({ claim, documents: makers, links, conflicts }) => ({
    claim: claim.claimId,
    disputed: claim.disputed,
    documents: makers.map(nameOf),
    central: { ...claim.central, text: claimText(documents[claim.central.document]!, claim.central) },
    members: claim.members.map((member) => {
      const { document, segment, speaker } = member;
      const { language, text } = documents[document]!;
      const { from, to } = claimSpan(documents[document]!, member);
      return { document, name: nameOf(document), language, segment, from, to, text: text.slice(from, to), speaker: speaker === undefined ? null : text.slice(speaker.from, speaker.to) };
    }),
    conflicts,
    links: links.map(({ from, to, score, relation }) => ({ from, to, score, relation })),
  }));
}
