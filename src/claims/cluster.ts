import { PairMap } from '../evidence/index.js';

/** A link between two numbered segments. */
export interface WeightedLink {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Two segments or more that belong together. */
export interface Cluster {
  /** Ascending. */
  readonly members: readonly number[];
  /** The member with the greatest sum of links to the others, the first of equals. */
  readonly central: number;
}

// Two clusters become one when the scores between their members, absent ones counted as 0, are at least this high on average.
const leastAverage = 0.4;

/**
 * Average-link clusters of segments, in the order of their first members; what nothing joins is in none. Links of at least
 * `minScore` are taken best first; weaker ones join nothing, but count in the average. A chain of lone links cannot pull
 * strangers together (single link would), nor must every member resemble every other (complete link).
 * What `seeds` holds together, each a list of segments, is together from the start. Clusters of which two members are `apart` stay two.
 */
export function clusterLinks(segmentCount: number, links: readonly WeightedLink[], minScore: number, seeds: readonly (readonly number[])[] = [], apart?: (a: number, b: number) => boolean): Cluster[] {
  const score = new PairMap(links.length);
  for (const { from, to, score: s } of links) score.set(from, to, s);
  const linkOf = (a: number, b: number): number => (a < b ? score.get(a, b) : score.get(b, a)) ?? 0;
  const clusterOf = new Array<number[] | undefined>(segmentCount).fill(undefined);
  for (const seed of seeds) {
    const members = [...seed];
    for (const member of members) clusterOf[member] = members;
  }
  const membersOf = (segment: number): number[] => (clusterOf[segment] ??= [segment]);
  const joining = links.filter((link) => link.score >= minScore).sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of joining) {
    const a = membersOf(from);
    const b = membersOf(to);
    if (a === b) continue;
    let total = 0;
    for (const x of a) for (const y of b) total += linkOf(x, y);
    if (total < leastAverage * a.length * b.length) continue;
    if (apart !== undefined && a.some((x) => b.some((y) => apart(x, y)))) continue;
    const [into, gone] = a.length >= b.length ? [a, b] : [b, a];
    into.push(...gone);
    for (const member of gone) clusterOf[member] = into;
  }
  const clusters: Cluster[] = [];
  for (let segment = 0; segment < segmentCount; segment++) {
    const members = clusterOf[segment];
    // Each cluster once, at its first member: from then on that is the first in the list.
    if (members === undefined || members.length < 2 || members[0]! < segment) continue;
    members.sort((x, y) => x - y);
    let central = segment;
    let highest = -1;
    for (const x of members) {
      let total = 0;
      for (const y of members) if (y !== x) total += linkOf(x, y);
      if (total > highest) {
        highest = total;
        central = x;
      }
    }
    clusters.push({ members, central });
  }
  return clusters;
}
