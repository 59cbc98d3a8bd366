import type { Claim, ClaimAlignment, ClaimLink, SegmentRef } from './claim-alignment.js';
import type { EvidenceKind } from './evidence.js';
import type { Span } from './span.js';

/** A claim with what its links say of it, as a row of a claim table. */
export interface ClaimRow {
  readonly claim: Claim;
  /** The documents that make it, ascending, each once. */
  readonly documents: readonly number[];
  /** The links between its members, best first. */
  readonly links: readonly ClaimLink[];
  /** What its members disagree on. A claim that is disputed without naming a value (one text denies it) has none. */
  readonly conflicts: readonly ClaimConflict[];
}

/** One point on which texts disagree, with each value that is named for it. */
export interface ClaimConflict {
  readonly kind: EvidenceKind;
  /** Two or more, the one that most mentions name first. */
  readonly values: readonly ConflictValue[];
}

/** A value and everywhere that it stands; `text` is as the first mention words it. */
export interface ConflictValue {
  readonly text: string;
  readonly mentions: readonly (SegmentRef & { readonly span: Span })[];
}

/**
 * The claims of an alignment as rows: those of the most documents first, then in the order of their first members.
 * Values stand against each other where a conflicting link has a clash, and count as one where the evidence has them agree.
 */
export function tabulateClaims(alignment: ClaimAlignment): ClaimRow[] {
  const linksOf = linksByClaim(alignment);
  const rows = alignment.claims.map((claim, index): ClaimRow => {
    const documents = [...new Set(claim.members.map((member) => member.document))].sort((a, b) => a - b);
    return { claim, documents, links: linksOf[index]!, conflicts: findConflicts(alignment, linksOf[index]!, claim) };
  });
  return rows.sort((a, b) => b.documents.length - a.documents.length);
}

/** What a document has of the claims of its set. */
export interface DocumentRow {
  readonly document: number;
  /** The claims that it makes, as rows, in the order of the table. */
  readonly made: readonly ClaimRow[];
  /** Those of them that no other document makes. */
  readonly alone: readonly ClaimRow[];
  /** The claims that it leaves out though two other documents or more make them, those of the most documents first. */
  readonly leftOut: readonly ClaimRow[];
}

/** Per document, in their order: what it says, what only it says, and what it leaves out. `rows` are all of `tabulateClaims(alignment)`. */
export function tabulateDocuments(alignment: ClaimAlignment, rows: readonly ClaimRow[] = tabulateClaims(alignment)): DocumentRow[] {
  const table = alignment.documents.map((_, document) => ({ document, made: [] as ClaimRow[], alone: [] as ClaimRow[], leftOut: [] as ClaimRow[] }));
  for (const row of rows) {
    for (const document of row.documents) {
      table[document]!.made.push(row);
      if (row.documents.length === 1) table[document]!.alone.push(row);
    }
    // What one document alone says, the others do not so much leave out as not know.
    if (row.documents.length < 2) continue;
    const makers = new Set(row.documents);
    for (const one of table) if (!makers.has(one.document)) one.leftOut.push(row);
  }
  return table;
}

/** The links between members of each claim, best first, by the place of the claim. A segment whose parts belong to several claims brings its links to each. */
export function linksByClaim({ claims, links }: ClaimAlignment): ClaimLink[][] {
  const claimsOf = new Map<string, number[]>();
  claims.forEach(({ members }, index) => {
    for (const member of members) {
      const known = claimsOf.get(refKey(member));
      if (known === undefined) claimsOf.set(refKey(member), [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  const linksOf: ClaimLink[][] = claims.map(() => []);
  for (const link of links) {
    const there = claimsOf.get(refKey(link.to));
    if (there === undefined) continue;
    for (const index of claimsOf.get(refKey(link.from)) ?? []) if (there.includes(index)) linksOf[index]!.push(link);
  }
  return linksOf;
}

const refKey = ({ document, segment }: SegmentRef): string => `${document}:${segment}`;

interface Mention extends SegmentRef {
  readonly span: Span;
  readonly kind: EvidenceKind;
  readonly text: string;
}

/** Whether a value of a segment stands in a part of it that makes the claim. */
function standsIn({ members }: Claim, { document, segment }: SegmentRef, { from, to }: Span): boolean {
  return members.some((member) => member.document === document && member.segment === segment && (member.span === undefined || (from < member.span.to && member.span.from < to)));
}

function findConflicts(alignment: ClaimAlignment, links: readonly ClaimLink[], claim: Claim): ClaimConflict[] {
  // Mentions are the nodes of two graphs: in `values` those that agree are joined, in `topics` those that clash as well.
  const mentions: Mention[] = [];
  const indexOf = new Map<string, number>();
  const values: number[] = [];
  const topics: number[] = [];
  const mention = (kind: EvidenceKind, ref: SegmentRef, span: Span): number => {
    const key = `${kind} ${ref.document} ${span.from} ${span.to}`;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    const index = mentions.length;
    mentions.push({ ...ref, span, kind, text: alignment.documents[ref.document]!.text.slice(span.from, span.to) });
    indexOf.set(key, index);
    values.push(index);
    topics.push(index);
    return index;
  };
  const clashing: number[] = [];
  for (const link of links) {
    for (const { kind, verdict, source, target } of link.evidence) {
      if (source === null || target === null || verdict === 'unanswered' || (verdict === 'clashes' && link.relation !== 'conflicting')) continue;
      if (!standsIn(claim, link.from, source) || !standsIn(claim, link.to, target)) continue;
      const a = mention(kind, link.from, source);
      const b = mention(kind, link.to, target);
      join(topics, a, b);
      if (verdict === 'agrees') join(values, a, b);
      else clashing.push(a);
    }
  }
  const conflicts: ClaimConflict[] = [];
  for (const topic of new Set(clashing.map((index) => rootOf(topics, index)))) {
    // Same value: joined by evidence, or the very same words.
    const byText = new Map<string, number>();
    const groups = new Map<number, Mention[]>();
    mentions.forEach((one, index) => {
      if (rootOf(topics, index) !== topic) return;
      const twin = byText.get(one.text);
      if (twin === undefined) byText.set(one.text, index);
      else join(values, twin, index);
    });
    mentions.forEach((one, index) => {
      if (rootOf(topics, index) !== topic) return;
      const root = rootOf(values, index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [one]);
      else group.push(one);
    });
    if (groups.size < 2) continue;
    const found = [...groups.values()].map((group) => group.sort((a, b) => a.document - b.document || a.span.from - b.span.from));
    found.sort((a, b) => b.length - a.length || a[0]!.document - b[0]!.document || a[0]!.span.from - b[0]!.span.from);
    conflicts.push({
      kind: mentions[topic]!.kind,
      values: found.map((group) => ({ text: group[0]!.text, mentions: group.map(({ document, segment, span }) => ({ document, segment, span })) })),
    });
  }
  return conflicts;
}

/** Union–find with path halving over `parents`. */
function rootOf(parents: number[], index: number): number {
  let at = index;
  while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
  return at;
}

function join(parents: number[], a: number, b: number): void {
  parents[rootOf(parents, b)] = rootOf(parents, a);
}
