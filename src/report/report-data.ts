import { isSameMember, segmentText, tabulateClaims, type ClaimAlignment, type ClaimConflict, type EvidenceKind, type SegmentedText, type SegmentRef } from '../bitext/index.js';

/** The languages that the page speaks. */
export type ReportLanguage = 'en' | 'nl';

export const relations = ['same', 'overlapping', 'conflicting'] as const;
export const verdicts = ['agrees', 'clashes', 'unanswered'] as const;
export const segmentKinds = ['sentence', 'heading', 'listItem', 'boilerplate'] as const;

/**
 * A claim alignment as the page carries it: rows in the order of the table, records as flat lists of numbers, so that
 * the page grows by what the alignment holds and by nothing else.
 */
export interface ReportData {
  readonly version: 1;
  readonly title: string | null;
  /** The language that the page opens in; null: that of the reader's browser. */
  readonly language: ReportLanguage | null;
  readonly documents: readonly ReportDocument[];
  readonly claims: readonly ReportClaim[];
  readonly links: readonly ReportLink[];
}

export interface ReportDocument {
  readonly name: string | null;
  readonly language: string;
  readonly text: string;
  /** `from, to, kind, paragraph` of each segment, one after the other; the kind by its place in {@link segmentKinds}. */
  readonly segments: readonly number[];
}

export interface ReportClaim {
  readonly id: string;
  /** `document, segment, from, to` of each member; from and to are -1 where the whole segment makes the claim. */
  readonly members: readonly number[];
  /** Which member is central. */
  readonly central: number;
  readonly disputed: boolean;
  readonly conflicts: readonly ClaimConflict[];
}

export interface ReportLink {
  /** `document, segment`. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly score: number;
  /** By its place in {@link relations}. */
  readonly relation: number;
  readonly evidence: readonly ReportEvidence[];
}

/** Kind, verdict by its place in {@link verdicts}, source from and to, target from and to (-1 for no span), weight. */
export type ReportEvidence = readonly [EvidenceKind, number, number, number, number, number, number];

/** Throws `RangeError` when a claim or a link names a segment that is not there. */
export function createReportData(alignment: ClaimAlignment, title: string | null, language: ReportLanguage | null): ReportData {
  for (const { from, to } of alignment.links) for (const ref of [from, to]) assertRef(alignment, ref);
  for (const { members, central } of alignment.claims) for (const ref of [central, ...members]) assertRef(alignment, ref);
  return {
    version: 1,
    title,
    language,
    documents: alignment.documents.map(createReportDocument),
    claims: tabulateClaims(alignment).map(({ claim, conflicts }) => ({
      id: claim.claimId,
      members: claim.members.flatMap(({ document, segment, span }) => [document, segment, span?.from ?? -1, span?.to ?? -1]),
      central: Math.max(0, claim.members.findIndex((member) => isSameMember(member, claim.central))),
      disputed: claim.disputed,
      conflicts,
    })),
    links: alignment.links.map(({ from, to, score, relation, evidence }) => ({
      from: [from.document, from.segment],
      to: [to.document, to.segment],
      score: round(score, 1e4),
      relation: relations.indexOf(relation),
      evidence: evidence.map(({ kind, verdict, source, target, weight }) => [
        kind,
        verdicts.indexOf(verdict),
        source?.from ?? -1,
        source?.to ?? -1,
        target?.from ?? -1,
        target?.to ?? -1,
        round(weight, 1e2),
      ]),
    })),
  };
}

function createReportDocument({ name, language, text, segments }: SegmentedText): ReportDocument {
  return { name: name ?? null, language, text, segments: segments.flatMap(({ from, to, kind, paragraph }) => [from, to, segmentKinds.indexOf(kind), paragraph]) };
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;

function assertRef({ documents }: ClaimAlignment, { document, segment }: SegmentRef): void {
  const text = documents[document];
  if (text === undefined) throw new RangeError(`got a reference to document ${document}, expected 0 to ${documents.length - 1} (the alignment has ${documents.length} documents)`);
  segmentText(text, segment);
}
