import { assertDocument, assertFraction, assertList, assertObject, claimText, contentId, type Claim, type ClaimAlignment, type ClaimLink, type ClaimMember, type SegmentedText } from '../bitext/index.js';
import { assertEmbedder, builtInModel } from '../model/index.js';
import { disputesOf, explainPair, leastScore, type ClaimOptions } from './align-claims.js';
import { clusterLinks, type WeightedLink } from './cluster.js';
import { findDisputed, leastJoinOf, leastNameMet, memberRuns, nameLinks, numberParts, partLinks, toldApart, type NumberedParts } from './form-claims.js';
import { relatedDocuments } from './related-documents.js';
import { measureClaims, scoreClaims, type ClaimSet, type ScoredPair } from './score.js';

// A document is compared with so many that are most related to it.
const mostRelated = 64;

/**
 * An alignment with one more document, at its end: the links of that document, and the claims that it joins or makes. The other
 * pairs are not looked at again: their links stay as they are, and so do the claims, with their ids, that nothing new joins.
 *
 * Of two documents it makes what `alignClaims` makes of both. Of more, nearly: scores then know what third texts say from the
 * links that `alignment` holds, not from weaker ones; what words tell, and what all have in common, is known from the documents
 * compared alone; and of more than 64 only those are compared that share most with it. Give the options that made `alignment`.
 * Throws `RangeError` when `minScore` is not within 0 and 1, `TypeError` for what is no alignment, text or option at all.
 */
export function addDocument(alignment: ClaimAlignment, document: SegmentedText, options: ClaimOptions = {}): ClaimAlignment {
  assertObject(alignment, 'alignment');
  assertList(alignment.links, 'alignment.links', 'an array of links');
  assertList(alignment.documents, 'alignment.documents', 'an array of segmented texts');
  assertDocument(document, 'document');
  assertObject(options, 'options');
  const { minScore = 0.5, model = builtInModel() } = options;
  assertFraction(minScore, 'minScore');
  if (model !== null) assertEmbedder(model);
  const documents = [...alignment.documents, document];
  // Its place here is the first, so that the index finds its partners in all the others.
  const places = [documents.length - 1, ...relatedDocuments(alignment.documents, document, mostRelated)];
  const textOf = new Map(places.map((place, text) => [place, text]));
  const set = measureClaims(places.map((place) => documents[place]!), model ?? undefined, true);
  const { index } = set;
  const own = alignment.links.filter(({ from, to }) => textOf.has(from.document) && textOf.has(to.document));
  const segmentOf = ({ document: place, segment }: { document: number; segment: number }): number => index.firstSegment[textOf.get(place)!]! + segment;
  const known = own.map(({ from, to, score }): WeightedLink => ({ from: segmentOf(from), to: segmentOf(to), score }));
  const pairs = scoreClaims(set, Math.min(minScore, leastScore), known);
  const found = pairs.filter(({ score }) => score >= minScore).map((pair): ClaimLink => {
    const { from, to, ...link } = explainPair(turn(pair), index);
    return { from: { ...from, document: places[from.document]! }, to: { ...to, document: places[to.document]! }, ...link };
  });
  const links = [...alignment.links, ...found].sort((x, y) => y.score - x.score || compareRefs(x.from, y.from) || compareRefs(x.to, y.to));
  return { version: 1, documents, links, claims: joinClaims(alignment.claims, documents, set, places, [...pairs.map(({ from, to, alike }) => ({ from, to, score: alike })), ...known], [...own, ...found], minScore) };
}

/** A pair with the document that joins as its second. */
function turn({ from, to, clashes, ...pair }: ScoredPair): ScoredPair {
  return { ...pair, from: to, to: from, clashes: clashes.map(({ source, target, ...clash }) => ({ ...clash, source: target, target: source })) };
}

const compareRefs = (a: { document: number; segment: number }, b: { document: number; segment: number }): number => a.document - b.document || a.segment - b.segment;
const compareMembers = (a: ClaimMember, b: ClaimMember): number => compareRefs(a, b) || (a.span?.from ?? 0) - (b.span?.from ?? 0);

/** A claim in the making: what was clustered, with the claims that it is made of. */
interface Growing {
  readonly central: number;
  readonly isSource: boolean;
  readonly grown: Set<number>;
  readonly members: ClaimMember[];
}

/** The claims with those of the document that joins, which is the first text of the set; what it joins is made anew, the rest stays. */
function joinClaims(claims: readonly Claim[], documents: readonly SegmentedText[], set: ClaimSet, places: readonly number[], pairs: readonly WeightedLink[], links: readonly ClaimLink[], minScore: number): Claim[] {
  const { index, facts } = set;
  const numbered = numberParts(set);
  const { parts, count, segmentOf, isSource } = numbered;
  const { claimStart } = parts;
  const textOf = new Map(places.map((place, text) => [place, text]));
  const partsOf = ({ document, segment, span }: ClaimMember): number[] => {
    const text = textOf.get(document);
    if (text === undefined) return [];
    const id = index.firstSegment[text]! + segment;
    return facts.claims[id]!.flatMap(({ from, to }, k) => (span === undefined || (from >= span.from && to <= span.to) ? [claimStart[id]! + k] : []));
  };
  // The claim that each part is in; −1 for those of the new document.
  const ownerOf = new Int32Array(count).fill(-1);
  // A source that stands alone goes with what it is the source of: in a claim of several it is not free to join another.
  const isHeld = new Uint8Array(count);
  const seeds: [number[][], number[][]] = [[], []];
  claims.forEach(({ members, kind }, c) => {
    const held = members.flatMap(partsOf);
    for (const part of held) ownerOf[part] = c;
    const clustered = held.filter((part) => (isSource[part] === 1) === (kind === 'source'));
    if (members.length > 1) for (const part of held) if (!clustered.includes(part)) isHeld[part] = 1;
    if (members.length > 1 && clustered.length > 0) seeds[kind === 'source' ? 1 : 0].push(clustered);
  });
  const clusterOf = new Int32Array(count).fill(-1);
  const growing: Growing[] = [];
  const gather = (found: readonly WeightedLink[], least: number, held: readonly number[][], apart?: (a: number, b: number) => boolean): void => {
    const free = found.filter(({ from, to }) => isHeld[from] === 0 && isHeld[to] === 0);
    for (const { members, central } of clusterInOrder(numbered, set, free, least, held, apart)) {
      const grown = new Set(members.map((part) => ownerOf[part]!).filter((c) => claims[c] !== undefined && claims[c].members.length > 1));
      const isOld = grown.size === 1 && members.every((part) => grown.has(ownerOf[part]!));
      if (isOld) continue;
      for (const part of members) clusterOf[part] = growing.length;
      growing.push({ central, isSource: isSource[central] === 1, grown, members: [...grown].flatMap((c) => claims[c]!.members) });
    }
  };
  gather(partLinks(parts, pairs), leastJoinOf(minScore), seeds[0], (a, b) => toldApart(numbered, set, a, b));
  gather(nameLinks(numbered, set), leastNameMet, seeds[1]);

  const gone = new Set<number>(growing.flatMap(({ grown }) => [...grown]));
  const alone: ClaimMember[] = [];
  const place = (id: number, first: number, last: number, isPart: boolean): void => {
    const text = index.textOf[id]!;
    const own = facts.claims[id]!.slice(first, last + 1);
    const clusters = own.map((_, k) => clusterOf[claimStart[id]! + first + k]!);
    for (const { cluster, ref } of memberRuns(own, clusters, { document: places[text]!, segment: id - index.firstSegment[text]! }, isPart)) {
      if (cluster < 0) alone.push(ref);
      else growing[cluster]!.members.push(ref);
    }
  };
  // What stood alone and is joined now is cut where only a part of it is.
  claims.forEach(({ members }, c) => {
    if (members.length > 1) return;
    const held = partsOf(members[0]!);
    if (!held.some((part) => clusterOf[part]! >= 0)) return;
    gone.add(c);
    const id = segmentOf[held[0]!]!;
    place(id, held[0]! - claimStart[id]!, held.at(-1)! - claimStart[id]!, members[0]!.span !== undefined);
  });
  for (let id = 0; id < index.firstSegment[1]!; id++) if (facts.claims[id]!.length > 0) place(id, 0, facts.claims[id]!.length - 1, false);

  const kept = claims.filter((_, c) => !gone.has(c));
  const made = growing.filter(({ members }) => members.length > 1).map(({ central, members, ...group }) => {
    members.sort(compareMembers);
    const holder = members.find((member) => partsOf(member).includes(central)) ?? members[0]!;
    return { ...group, members, central: holder };
  });
  const lists = made.map(({ members }) => members.map((ref) => ({ ref, segment: textOf.has(ref.document) ? index.firstSegment[textOf.get(ref.document)!]! + ref.segment : -1 })));
  const local = links.map((link) => ({ ...link, from: { ...link.from, document: textOf.get(link.from.document)! }, to: { ...link.to, document: textOf.get(link.to.document)! } }));
  const disputed = findDisputed(lists, disputesOf(local, index));
  const ids = new Set(kept.map(({ claimId }) => claimId));
  const nameOf = (members: readonly ClaimMember[]): string => {
    const id = contentId(members.map((member) => claimText(documents[member.document]!, member)).sort());
    let name = id;
    for (let copies = 2; ids.has(name); copies++) name = `${id}-${copies}`;
    ids.add(name);
    return name;
  };
  const fresh = [
    ...made.map(({ members, central, isSource: isName, grown }, k) => ({ members, central, disputed: disputed[k]! || [...grown].some((c) => claims[c]!.disputed), ...(isName ? { kind: 'source' as const } : {}) })),
    ...growing.filter(({ members }) => members.length === 1).map(({ members }) => ({ members, central: members[0]!, disputed: false })),
    ...alone.map((member) => ({ members: [member], central: member, disputed: false })),
  ].sort((x, y) => compareMembers(x.members[0]!, y.members[0]!));
  return [...kept, ...fresh.map((claim): Claim => ({ claimId: nameOf(claim.members), ...claim }))].sort((x, y) => compareMembers(x.members[0]!, y.members[0]!));
}

/** Clusters of the parts in the order of the documents, in which the one that joins is the last and not, as in the index, the first. */
function clusterInOrder({ count, parts }: NumberedParts, { index }: ClaimSet, links: readonly WeightedLink[], least: number, seeds: readonly (readonly number[])[], apart?: (a: number, b: number) => boolean): { members: number[]; central: number }[] {
  const joining = parts.claimStart[index.firstSegment[1]!]!;
  const turned = (part: number): number => (part < joining ? part + count - joining : part - joining);
  const back = (part: number): number => (part >= count - joining ? part - count + joining : part + joining);
  const ordered = links.map(({ from, to, score }) => ({ from: Math.min(turned(from), turned(to)), to: Math.max(turned(from), turned(to)), score }));
  return clusterLinks(count, ordered, least, seeds.map((seed) => seed.map(turned)), apart === undefined ? undefined : (a, b) => apart(back(a), back(b))).map(({ members, central }) => ({ members: members.map(back), central: back(central) }));
}
