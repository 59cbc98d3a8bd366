import type { ClaimConflict, ClaimRelation, EvidenceKind, SegmentRef, Span } from '../../bitext/index.js';
import { relations, segmentKinds, verdicts, type ReportData, type ReportDocument, type ReportLink } from '../report-data.js';

export interface EvidenceView {
  readonly kind: EvidenceKind;
  readonly verdict: (typeof verdicts)[number];
  readonly source: Span | null;
  readonly target: Span | null;
  readonly weight: number;
}

export interface LinkView {
  readonly from: SegmentRef;
  readonly to: SegmentRef;
  readonly score: number;
  readonly relation: ClaimRelation;
  readonly evidence: readonly EvidenceView[];
}

export interface SegmentView extends Span {
  readonly kind: (typeof segmentKinds)[number];
  readonly paragraph: number;
}

export interface DocumentView {
  readonly index: number;
  /** A letter; a number where there are more than 26. */
  readonly label: string;
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly segments: readonly SegmentView[];
  /** How many claims it makes, and how many of these it makes alone. */
  claims: number;
  alone: number;
}

export interface ClaimView {
  /** In the order of the table, from 0. */
  readonly index: number;
  readonly id: string;
  readonly members: readonly SegmentRef[];
  readonly central: SegmentRef;
  /** Ascending, each once. */
  readonly documents: readonly number[];
  readonly disputed: boolean;
  readonly conflicts: readonly ClaimConflict[];
  /** Between its members, best first. */
  readonly links: LinkView[];
  /** From its members to those of other claims, best first. */
  readonly near: { readonly link: LinkView; readonly claim: number }[];
  /** Where its clashing values stand, by document. */
  readonly clashes: ReadonlyMap<number, readonly Span[]>;
}

export interface Model {
  readonly documents: readonly DocumentView[];
  readonly claims: readonly ClaimView[];
  /** As the documents have them, each once. */
  readonly languages: readonly string[];
}

export const refKey = ({ document, segment }: SegmentRef): string => `${document}:${segment}`;
export const isSameRef = (a: SegmentRef, b: SegmentRef): boolean => a.document === b.document && a.segment === b.segment;

export function createModel(data: ReportData): Model {
  const count = data.documents.length;
  const documents = data.documents.map((one, index) => readDocument(one, index, count));
  const claims = data.claims.map((claim, index): ClaimView => {
    const members: SegmentRef[] = [];
    for (let at = 0; at < claim.members.length; at += 2) members.push({ document: claim.members[at]!, segment: claim.members[at + 1]! });
    const makers = [...new Set(members.map((member) => member.document))].sort((a, b) => a - b);
    const clashes = new Map<number, Span[]>();
    for (const { values } of claim.conflicts) {
      for (const { mentions } of values) {
        for (const { document, span } of mentions) {
          const spans = clashes.get(document);
          if (spans === undefined) clashes.set(document, [span]);
          else spans.push(span);
        }
      }
    }
    for (const maker of makers) {
      documents[maker]!.claims++;
      if (makers.length === 1) documents[maker]!.alone++;
    }
    return { index, id: claim.id, members, central: members[claim.central]!, documents: makers, disputed: claim.disputed, conflicts: claim.conflicts, links: [], near: [], clashes };
  });
  const claimOf = new Map<string, number>();
  for (const { index, members } of claims) for (const member of members) claimOf.set(refKey(member), index);
  for (const link of data.links.map(readLink)) {
    const from = claimOf.get(refKey(link.from));
    const to = claimOf.get(refKey(link.to));
    if (from === undefined || to === undefined) continue;
    if (from === to) claims[from]!.links.push(link);
    else {
      claims[from]!.near.push({ link, claim: to });
      claims[to]!.near.push({ link, claim: from });
    }
  }
  return { documents, claims, languages: [...new Set(documents.map((one) => one.language))] };
}

function readDocument({ name, language, text, segments }: ReportDocument, index: number, count: number): DocumentView {
  const read: SegmentView[] = [];
  for (let at = 0; at < segments.length; at += 4) {
    read.push({ from: segments[at]!, to: segments[at + 1]!, kind: segmentKinds[segments[at + 2]!]!, paragraph: segments[at + 3]! });
  }
  const label = count <= 26 ? String.fromCharCode(65 + index) : String(index + 1);
  return { index, label, name: name ?? label, language, text, segments: read, claims: 0, alone: 0 };
}

function readLink({ from, to, score, relation, evidence }: ReportLink): LinkView {
  const span = (start: number, end: number): Span | null => (start < 0 ? null : { from: start, to: end });
  return {
    from: { document: from[0], segment: from[1] },
    to: { document: to[0], segment: to[1] },
    score,
    relation: relations[relation]!,
    evidence: evidence.map(([kind, verdict, a, b, c, d, weight]) => ({ kind, verdict: verdicts[verdict]!, source: span(a, b), target: span(c, d), weight })),
  };
}

/** The words of a member. */
export function wordsOf({ documents }: Model, { document, segment }: SegmentRef): string {
  const { text, segments } = documents[document]!;
  const { from, to } = segments[segment]!;
  return text.slice(from, to);
}
