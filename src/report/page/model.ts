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

/** A segment that makes a claim, or the part of it at `span`. */
export interface MemberView extends SegmentRef {
  readonly span: Span | null;
}

export interface ClaimView {
  /** In the order of the table, from 0. */
  readonly index: number;
  readonly id: string;
  readonly members: readonly MemberView[];
  readonly central: MemberView;
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
    const members: MemberView[] = [];
    for (let at = 0; at < claim.members.length; at += 4) {
      const [document, segment, from, to] = claim.members.slice(at, at + 4) as [number, number, number, number];
      members.push({ document, segment, span: from < 0 ? null : { from, to } });
    }
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
  // A segment whose parts belong to several claims is in each of them.
  const claimsOf = new Map<string, Set<number>>();
  for (const { index, members } of claims) {
    for (const member of members) {
      const known = claimsOf.get(refKey(member));
      if (known === undefined) claimsOf.set(refKey(member), new Set([index]));
      else known.add(index);
    }
  }
  for (const link of data.links.map(readLink)) {
    const from = claimsOf.get(refKey(link.from)) ?? new Set<number>();
    const to = claimsOf.get(refKey(link.to)) ?? new Set<number>();
    const both = [...from].filter((index) => to.has(index));
    for (const index of both) claims[index]!.links.push(link);
    if (both.length > 0) continue;
    for (const a of from) {
      for (const b of to) {
        claims[a]!.near.push({ link, claim: b });
        claims[b]!.near.push({ link, claim: a });
      }
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
export function wordsOf({ documents }: Model, { document, segment, span }: MemberView): string {
  const { text, segments } = documents[document]!;
  const { from, to } = span ?? segments[segment]!;
  return text.slice(from, to);
}
