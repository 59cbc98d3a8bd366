import { matchSequences } from './sequence-diff.js';
import type { AcceptedLink } from './lock.js';

/** Which items of two files answer each other now, by index. */
export interface CurrentLinks {
  readonly targetsOf: (source: number) => readonly number[];
  readonly sourcesOf: (target: number) => readonly number[];
}

/**
 * What a change asks for, by the indexes of the items today.
 * - `stale`: the source changed, the target that was accepted for it did not. Without `source` it is gone.
 * - `missing`: new in the source, and nothing in the target answers it. `taken`: the target that was accepted for it is gone.
 * - `added`: new in the target, and nothing in the source answers it.
 */
export interface Change {
  readonly kind: 'stale' | 'missing' | 'taken' | 'added';
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface Trace {
  readonly changes: readonly Change[];
  /** Items that are not in the accepted state. */
  readonly newSource: ReadonlySet<number>;
  readonly newTarget: ReadonlySet<number>;
}

/**
 * Follows what changed since a state was accepted. Of accepted links the two sides are matched with today's items; a link whose
 * source changed while its target stands is stale. New items are traced by today's alignment, which is asked for only when something
 * did change.
 */
export function traceChanges(links: readonly AcceptedLink[], source: readonly string[], target: readonly string[], current: () => CurrentLinks): Trace {
  const sourceSide = createSide(links.flatMap((link) => link.source), source);
  const targetSide = createSide(links.flatMap((link) => link.target), target);
  const changes: Change[] = [];
  const trace = { changes, newSource: sourceSide.fresh, newTarget: targetSide.fresh };
  if (sourceSide.isSame && targetSide.isSame) return trace;
  const { targetsOf, sourcesOf } = current();
  let [s, t] = [0, 0];
  for (const link of links) {
    const [olds, oldt] = [s, t];
    s += link.source.length;
    t += link.target.length;
    const sources = sourceSide.standing(olds, s);
    const targets = targetSide.standing(oldt, t);
    const sourceChanged = sources.length < link.source.length;
    const targetChanged = targets.length < link.target.length;
    if (!sourceChanged && !targetChanged) continue;
    if (link.source.length === 0 || link.target.length === 0) continue;
    // What stands in the place of the target, so that it is not taken for an addition.
    const replacements = targetChanged ? targetSide.claim(oldt, t, (j) => sourcesOf(j).some((i) => sources.includes(i) || (sourceChanged && sourceSide.fresh.has(i))), (j) => sourcesOf(j)[0]) : [];
    if (!sourceChanged) {
      if (targets.length === 0 && replacements.length === 0) changes.push({ kind: 'taken', source: sources, target: [] });
      continue;
    }
    const answers = new Set([...targets, ...replacements]);
    const successors = sourceSide.claim(olds, s, (i) => targetsOf(i).some((j) => answers.has(j)), (i) => targetsOf(i)[0]);
    if (targetChanged) {
      // Both changed: followed, but where the source only lost or kept what it had and the target is gone for good.
      if (targets.length === 0 && replacements.length === 0 && sources.length + successors.length > 0) changes.push({ kind: 'taken', source: [...sources, ...successors], target: [] });
      continue;
    }
    changes.push({ kind: 'stale', source: successors.length > 0 ? successors : sources, target: targets });
  }
  for (const i of sourceSide.fresh) {
    if (sourceSide.claimed.has(i)) continue;
    const answer = targetsOf(i);
    if (!answer.some((j) => targetSide.fresh.has(j))) changes.push({ kind: 'missing', source: [i], target: answer });
  }
  for (const j of targetSide.fresh) {
    if (!targetSide.claimed.has(j) && sourcesOf(j).length === 0) changes.push({ kind: 'added', source: [], target: [j] });
  }
  return trace;
}

// So many new items are looked at for what took the place of one that went: it keeps the time linear where all is new.
const mostCandidates = 64;

interface TracedSide {
  readonly isSame: boolean;
  readonly fresh: ReadonlySet<number>;
  readonly claimed: ReadonlySet<number>;
  /** Today's indexes of the accepted items `from` to `to` that are still there, rising. */
  readonly standing: (from: number, to: number) => number[];
  /**
   * New items that stand where accepted items `from` to `to` went missing: those that `answers` holds of, else as many as went
   * missing, in order. Items of one bead, told by `beadOf`, count as one, since a sentence may have become two. Each is claimed once.
   */
  readonly claim: (from: number, to: number, answers: (index: number) => boolean, beadOf: (index: number) => number | undefined) => number[];
}

function createSide(accepted: readonly string[], now: readonly string[]): TracedSide {
  const match = matchSequences(accepted, now);
  const known = new Uint8Array(now.length);
  for (const j of match) if (j >= 0) known[j] = 1;
  const fresh = new Set<number>();
  for (let j = 0; j < now.length; j++) if (known[j] === 0) fresh.add(j);
  const claimed = new Set<number>();
  // Today's neighbours of each accepted item: between them stands what took its place.
  const before = new Int32Array(accepted.length);
  const after = new Int32Array(accepted.length);
  for (let i = 0, last = -1; i < accepted.length; i++) {
    before[i] = last;
    if (match[i]! >= 0) last = match[i]!;
  }
  for (let i = accepted.length - 1, next = now.length; i >= 0; i--) {
    after[i] = next;
    if (match[i]! >= 0) next = match[i]!;
  }
  const standing = (from: number, to: number): number[] => [...match.subarray(from, to)].filter((j) => j >= 0).sort((a, b) => a - b);
  // The next item at or after one that is new and not claimed, by paths that shorten as they are walked.
  const next = Int32Array.from({ length: now.length + 1 }, (_, j) => (j < now.length && known[j] === 1 ? -1 : j));
  const nextOpen = (j: number): number => {
    let at = j;
    while (at < now.length && next[at]! > at) at = next[at]!;
    for (let step = j; step < at; ) {
      const following = next[step]!;
      next[step] = at;
      step = following;
    }
    return at;
  };
  const claim: TracedSide['claim'] = (from, to, answers, beadOf) => {
    const candidates: number[] = [];
    let gone = 0;
    let lastStart = -1;
    for (let i = from; i < to; i++) {
      if (match[i]! >= 0) continue;
      gone++;
      const start = before[i]! + 1;
      if (start === lastStart) continue;
      lastStart = start;
      // The run of new items after the neighbour; of moved neighbours the end may lie before the start.
      for (let j = nextOpen(start); j < now.length && known[j] === 0 && candidates.length < mostCandidates; j = nextOpen(j + 1)) {
        if (j >= after[i]! && after[i]! > before[i]!) break;
        candidates.push(j);
      }
    }
    const answering = candidates.filter(answers);
    const beads = new Set([...new Set(answering.map(beadOf))].slice(0, gone));
    const chosen = answering.length > 0 ? answering.filter((j) => beads.has(beadOf(j))) : candidates.slice(0, gone);
    for (const j of chosen) {
      claimed.add(j);
      next[j] = j + 1;
    }
    return chosen;
  };
  return { isSame: fresh.size === 0 && match.every((j) => j >= 0), fresh, claimed, standing, claim };
}
