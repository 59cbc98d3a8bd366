import type { AcceptedPair, DriftLock } from './lock.js';

/** Two files that belong together now. */
export interface CurrentPair {
  readonly source: string;
  readonly target: string;
}

/**
 * The accepted state of each pair of files: by the source's path, or, where both paths are new and a state has lost its files, by
 * what they hold. `hashesOf` gives the hashes of a file's sentences; it is asked for files that the lock does not know only.
 */
export function matchAccepted(lock: DriftLock, pairs: readonly CurrentPair[], isThere: (path: string) => boolean, hashesOf: (path: string) => readonly string[]): Map<string, AcceptedPair> {
  const bySource = new Map(lock.pairs.map((pair) => [pair.source, pair]));
  const accepted = new Map<string, AcceptedPair>();
  const strange: CurrentPair[] = [];
  for (const pair of pairs) {
    const known = bySource.get(pair.source);
    // One accepted without a translation that has one now is new as a whole.
    if (known !== undefined && known.target !== null) accepted.set(pair.source, known);
    else if (known === undefined) strange.push(pair);
  }
  const lost = lock.pairs.filter(({ source, target }) => target !== null && !isThere(source));
  if (strange.length === 0 || lost.length === 0) return accepted;
  const owners = new Map<string, number[]>();
  lost.forEach(({ links }, index) => {
    for (const hash of new Set(links.flatMap((link) => link.source))) {
      const list = owners.get(hash);
      if (list === undefined) owners.set(hash, [index]);
      else list.push(index);
    }
  });
  const taken = new Set<number>();
  for (const { source } of strange) {
    const own = new Set(hashesOf(source));
    const shared = new Map<number, number>();
    for (const hash of own) for (const index of owners.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    let best = -1;
    for (const [index, count] of shared) {
      if (!taken.has(index) && (best < 0 || count > shared.get(best)!)) best = index;
    }
    // Half of what either file holds, as git takes a file for renamed.
    if (best < 0 || 2 * shared.get(best)! < Math.max(own.size, new Set(lost[best]!.links.flatMap((link) => link.source)).size)) continue;
    taken.add(best);
    accepted.set(source, lost[best]!);
  }
  return accepted;
}
