import { claimText, contentId, type Claim, type ClaimMember, type SegmentedText, type Span } from '../bitext/index.js';
import { mostForVectors } from './large-sets.js';
import { clusterLinks, type WeightedLink } from './cluster.js';
import type { ClaimSpan } from './cut-claims.js';
import { orderByTexts } from './order-by.js';
import type { PartTable } from './part-table.js';
import { plainShareOf, type ClaimSet, type ScoredPair } from './score.js';

/** Two segments that disagree, and where. */
export interface Dispute {
  readonly from: number;
  readonly to: number;
  /** Spans of what clashes, in either text. */
  readonly clashes: readonly { readonly source: Span; readonly target: Span }[];
}

// One wrong link spoils a claim that many share: what joins it is surer by so much than what is a link.
const joinLead = 0.1;
// A link below this score makes no claim of two segments, however low a caller's minScore.
const leastJoin = 0.35;
// Links below this are no ground to look which parts of two segments answer each other; in a large set, where strangers are many, below the other.
const leastLooked = 0.05;
export const leastLookedOfMany = 0.3;
// Two names of sources are one from this share of common words on, and when they tell so much, a word that a single segment says
// being 1: "the company" is everyone's.
export const leastNameMet = 0.5;
const leastNameWeight = 0.42;
// Statements of one text are told twice from this cosine on, less the mean of the set. Asked only where the set is mostly on one matter, so that
// links are likely for what is merely near: elsewhere it parts as many right ones as wrong ones (train/claims/RESULTS.md).
const leastAgain = 0.3;
const leastShareOfTopic = 0.5;
// A word in the names of more sources than this tells none of them.
const mostNamed = 200;

/** The parts of the segments of a set under one numbering. */
export interface NumberedParts {
  readonly parts: PartTable;
  readonly count: number;
  readonly segmentOf: Int32Array;
  /** 1 for a part that only names who says, decides or announces. */
  readonly isSource: Uint8Array;
}

export function numberParts({ parts }: ClaimSet): NumberedParts {
  const { claimStart, isSource } = parts;
  const segmentOf = new Int32Array(isSource.length);
  for (let segment = 0; segment < parts.segmentCount; segment++) segmentOf.fill(segment, claimStart[segment], claimStart[segment + 1]);
  return { parts, count: isSource.length, segmentOf, isSource };
}

/** From which score on two parts make a claim. */
export const leastJoinOf = (minScore: number): number => Math.min(1, Math.max(minScore + joinLead, leastJoin));

/** The members of a claim, by their places in the set as well. */
export interface GroupedMembers {
  readonly list: readonly Member[];
  readonly central: Member;
  readonly isSource: boolean;
}

/**
 * The claims of a set of texts by their members: clusters of the parts that links join, and of the names of sources that several texts give.
 * What belongs together in one segment stays one member; what nothing joins is a claim of its own.
 */
export function groupParts(set: ClaimSet, pairs: readonly ScoredPair[], minScore: number): GroupedMembers[] {
  const { index, facts } = set;
  const numbered = numberParts(set);
  const { parts, count, isSource } = numbered;
  const { claimStart } = parts;
  // Which cluster each part is in; −1 for those that stand alone.
  const clusterOf = new Int32Array(count).fill(-1);
  const centralOf: number[] = [];
  const gather = (links: readonly WeightedLink[], least: number, apart?: (a: number, b: number) => boolean): void => {
    for (const { members, central } of clusterLinks(count, links, least, [], apart)) {
      for (const member of members) clusterOf[member] = centralOf.length;
      centralOf.push(central);
    }
  };
  const least = leastJoinOf(minScore);
  gather(partLinks(parts, likenessOf(pairs, least, index.textOf)), least, (a, b) => toldApart(numbered, set, a, b));
  gather(nameLinks(numbered, set), leastNameMet);

  const members: Member[][] = centralOf.map(() => []);
  const alone: Member[] = [];
  facts.claims.forEach((claims, segment) => {
    if (claims.length === 0) return;
    const document = index.textOf[segment]!;
    for (const { cluster, first, last, ref } of memberRuns(claims, claims.map((_, k) => clusterOf[claimStart[segment]! + k]!), { document, segment: segment - index.firstSegment[document]! })) {
      const member = { ref, segment, first: claimStart[segment]! + first, last: claimStart[segment]! + last };
      if (cluster < 0) alone.push(member);
      else members[cluster]!.push(member);
    }
  });
  const groups = members.map((list, cluster) => ({ list, central: list.find(({ first, last }) => centralOf[cluster]! >= first && centralOf[cluster]! <= last) ?? list[0]!, isSource: isSource[centralOf[cluster]!] === 1 }));
  for (const member of alone) groups.push({ list: [member], central: member, isSource: false });
  groups.sort((x, y) => x.list[0]!.first - y.list[0]!.first);
  return groups;
}

/** Groups as claims, with their ids, and whether members of theirs disagree. */
export function nameClaims(documents: readonly SegmentedText[], groups: readonly GroupedMembers[], disputes: readonly Dispute[]): Claim[] {
  const disputed = findDisputed(groups.map(({ list }) => list), disputes);
  const ids = new Map<string, number>();
  return groups.map(({ list, central, isSource: isName }, k): Claim => {
    const id = contentId(list.map(({ ref }) => claimText(documents[ref.document]!, ref)).sort());
    // The same words elsewhere make the same id; the second and later ones are numbered.
    const copies = (ids.get(id) ?? 0) + 1;
    ids.set(id, copies);
    const claim = { claimId: copies === 1 ? id : `${id}-${copies}`, members: list.map(({ ref }) => ref), central: central.ref, disputed: disputed[k]! };
    return isName ? { ...claim, kind: 'source' } : claim;
  });
}

/** The claims of a segment, or some in a row of them, as members: one a run of claims of one cluster (−1 for none), by the places of its first and last claim. */
export function memberRuns(claims: readonly ClaimSpan[], clusters: readonly number[], { document, segment }: ClaimMember, isPart: boolean = false): { cluster: number; first: number; last: number; ref: ClaimMember }[] {
  // As most segments have it.
  if (claims.length === 1) {
    const [{ from, to, speaker }] = claims as readonly [ClaimSpan];
    return [{ cluster: clusters[0]!, first: 0, last: 0, ref: refTo(document, segment, isPart ? { from, to } : undefined, speaker) }];
  }
  const runs = joinRuns(clusters, claims.map(({ kind }) => kind === 'source'));
  return runs.map(({ from, to, cluster }) => {
    const own = claims.slice(from, to);
    const speaker = speakerOf(own);
    const isWhole = runs.length === 1 && !isPart;
    return {
      cluster,
      first: from,
      last: to - 1,
      ref: refTo(document, segment, isWhole ? undefined : { from: own[0]!.from, to: own.at(-1)!.to }, speaker),
    };
  });
}

function refTo(document: number, segment: number, span: Span | undefined, speaker: Span | null): ClaimMember {
  if (span === undefined) return speaker === null ? { document, segment } : { document, segment, speaker };
  return speaker === null ? { document, segment, span } : { document, segment, span, speaker };
}

/** Who says all of the statements given, or is named by the source alone; null where they have several speakers or none. */
function speakerOf(parts: readonly ClaimSpan[]): Span | null {
  const statements = parts.filter(({ kind }) => kind === 'statement');
  const [first, ...rest] = statements.length > 0 ? statements : parts;
  if (first === undefined || first.speaker === null) return null;
  return rest.every(({ speaker }) => speaker?.from === first.speaker!.from) ? first.speaker : null;
}

/** Parts `first` to `last` of a segment, by their numbers among all parts. */
export interface Member {
  readonly ref: ClaimMember;
  readonly segment: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Pairs by how likely they are one, whatever they disagree on. Those below `least` join nothing, and count only between members of claims: where no other
 * pair joins both segments, they are left out. Those of the same two texts stand together, so that the links of their words are near when they are asked for.
 */
function likenessOf(pairs: readonly ScoredPair[], least: number, textOf: Int32Array): WeightedLink[] {
  const isJoined = new Uint8Array(textOf.length);
  for (const { from, to, alike } of pairs) if (alike >= least) isJoined[from] = isJoined[to] = 1;
  const likely: WeightedLink[] = [];
  for (const { from, to, alike } of pairs) if (alike >= least || (isJoined[from] === 1 && isJoined[to] === 1)) likely.push({ from, to, score: alike });
  return Array.from(orderByTexts(likely, textOf), (k) => likely[k]!);
}

/** Links between the parts of linked segments that answer each other. */
export function partLinks(parts: PartTable, pairs: Iterable<WeightedLink>): WeightedLink[] {
  const links: WeightedLink[] = [];
  const least = parts.segmentCount > mostForVectors ? leastLookedOfMany : leastLooked;
  for (const { from, to, score } of pairs) {
    if (score < least) continue;
    for (const [x, y] of parts.answers(from, to)) links.push({ from: x, to: y, score });
  }
  return links;
}

/** Whether two statements of one text are too unlike to tell one claim twice: what both resemble elsewhere joins one of them alone. */
export function toldApart({ parts, segmentOf }: NumberedParts, { index, vectors, facts }: ClaimSet, x: number, y: number): boolean {
  return vectors !== undefined && plainShareOf(facts.topic) >= leastShareOfTopic && index.textOf[segmentOf[x]!] === index.textOf[segmentOf[y]!] && parts.cosineOf(x, y) < leastAgain;
}

/** Links between sources of different texts that have one name, found by the words of the names. */
export function nameLinks({ parts, segmentOf, isSource }: NumberedParts, { index }: ClaimSet): WeightedLink[] {
  const leastWeight = leastNameWeight * Math.log(index.textOf.length + 1);
  const named = new Map<number, number[]>();
  const links: WeightedLink[] = [];
  for (let x = 0; x < isSource.length; x++) {
    if (isSource[x] === 0) continue;
    const a = segmentOf[x]!;
    if (parts.nameWeight(a, x) < leastWeight) continue;
    const found = new Set<number>();
    for (const type of parts.nameOf(a, x)) {
      for (let l = index.links.start[type]!; l < index.links.start[type + 1]!; l++) {
        const others = named.get(index.links.to[l]!) ?? [];
        if (others.length <= mostNamed) for (const y of others) found.add(y);
      }
    }
    for (const y of [...found].sort((p, q) => p - q)) {
      const b = segmentOf[y]!;
      if (index.textOf[a] === index.textOf[b]) continue;
      const score = parts.compareNames(b, y, a, x);
      if (score >= leastNameMet) links.push({ from: y, to: x, score });
    }
    for (const type of new Set(parts.nameOf(a, x))) {
      const list = named.get(type);
      if (list === undefined) named.set(type, [x]);
      else list.push(x);
    }
  }
  return links;
}

/** The parts of a segment in runs of one cluster each. A source that stands alone goes with what it is the source of. */
function joinRuns(clusters: readonly number[], sources: readonly boolean[]): { from: number; to: number; cluster: number }[] {
  const settled = clusters.map((cluster, k) => (cluster < 0 && sources[k] ? (k + 1 < clusters.length ? clusters[k + 1]! : clusters[k - 1] ?? -1) : cluster));
  const runs: { from: number; to: number; cluster: number }[] = [];
  settled.forEach((cluster, k) => {
    const last = runs.at(-1);
    if (last !== undefined && last.cluster === cluster) last.to = k + 1;
    else runs.push({ from: k, to: k + 1, cluster });
  });
  return runs;
}

/** Which claims have members that disagree: those whose parts hold what clashes, or, where nothing is named, those that hold both segments. */
export function findDisputed(claims: readonly (readonly Pick<Member, 'ref' | 'segment'>[])[], disputes: readonly Dispute[]): boolean[] {
  const disputed = claims.map(() => false);
  const claimsOf = new Map<number, [number, Pick<Member, 'ref' | 'segment'>][]>();
  claims.forEach((list, k) => {
    for (const member of list) {
      const known = claimsOf.get(member.segment);
      if (known === undefined) claimsOf.set(member.segment, [[k, member]]);
      else known.push([k, member]);
    }
  });
  const holds = ({ ref: { span } }: Pick<Member, 'ref'>, { from, to }: Span): boolean => span === undefined || (from < span.to && span.from < to);
  for (const { from, to, clashes } of disputes) {
    const both: number[] = [];
    let found = false;
    for (const [k, left] of claimsOf.get(from) ?? []) {
      for (const [other, right] of claimsOf.get(to) ?? []) {
        if (k !== other) continue;
        both.push(k);
        if (clashes.some(({ source, target }) => holds(left, source) && holds(right, target))) {
          disputed[k] = true;
          found = true;
        }
      }
    }
    if (!found && clashes.length === 0) for (const k of both) disputed[k] = true;
  }
  return disputed;
}
