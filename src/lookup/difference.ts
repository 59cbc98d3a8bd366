import type { WordDifference } from './memory-match.js';
import { boundedEdits, nearEdits } from './near-words.js';
import { plainToken, TokenReader } from './token-reader.js';

/** A text as tokens, kept: a `TokenReader` holds only its last. */
export interface TokenizedText {
  readonly text: string;
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly unitStart: Int32Array;
  readonly units: Uint16Array;
}

const reader = /* @__PURE__ */ new TokenReader();

export function tokenizeText(text: string): TokenizedText {
  reader.read(text);
  const { count } = reader;
  return {
    text,
    count,
    from: reader.from.slice(0, count),
    to: reader.to.slice(0, count),
    kind: reader.kind.slice(0, count),
    unitStart: reader.unitStart.slice(0, count + 1),
    units: reader.units.slice(0, reader.unitStart[count]),
  };
}

/** Tokens that stand in each other's place; −1 on a side that has none. */
export type TokenPair = readonly [stored: number, asked: number];

// Beyond so many cells, texts that differ are told apart at their common edges only.
const largestMatrix = 1 << 22;

/** The cheapest alignment of two texts' tokens, by the costs of `FuzzySearch`. */
export function alignTokens(stored: TokenizedText, asked: TokenizedText): TokenPair[] {
  let first = 0;
  let endA = stored.count;
  let endB = asked.count;
  const pairs: TokenPair[] = [];
  while (first < endA && first < endB && sameToken(stored, first, asked, first)) pairs.push([first, first++]);
  const tail: TokenPair[] = [];
  while (endA > first && endB > first && sameToken(stored, endA - 1, asked, endB - 1)) tail.push([--endA, --endB]);
  const n = endA - first;
  const m = endB - first;
  if ((n + 1) * (m + 1) > largestMatrix) {
    for (let i = first; i < endA; i++) pairs.push([i, -1]);
    for (let j = first; j < endB; j++) pairs.push([-1, j]);
  } else {
    pairs.push(...alignMiddle(stored, asked, first, n, m));
  }
  return [...pairs, ...tail.reverse()];
}

function alignMiddle(stored: TokenizedText, asked: TokenizedText, first: number, n: number, m: number): TokenPair[] {
  const width = m + 1;
  const cost = new Int32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) cost[i * width] = cost[(i - 1) * width]! + weightOf(stored, first + i - 1);
  for (let j = 1; j <= m; j++) cost[j] = cost[j - 1]! + weightOf(asked, first + j - 1);
  for (let i = 1; i <= n; i++) {
    const own = weightOf(stored, first + i - 1);
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const straight = cost[at - width - 1]! + tokenCost(stored, first + i - 1, asked, first + j - 1);
      cost[at] = Math.min(straight, cost[at - width]! + own, cost[at - 1]! + weightOf(asked, first + j - 1));
    }
  }
  const pairs: TokenPair[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (i > 0 && j > 0 && cost[at] === cost[at - width - 1]! + tokenCost(stored, first + i - 1, asked, first + j - 1)) pairs.push([first + --i, first + --j]);
    else if (j > 0 && cost[at] === cost[at - 1]! + weightOf(asked, first + j - 1)) pairs.push([-1, first + --j]);
    else pairs.push([first + --i, -1]);
  }
  return pairs.reverse();
}

const weightOf = (text: TokenizedText, k: number): number => text.unitStart[k + 1]! - text.unitStart[k]! + 1;

/** What it costs that one token stands in the place of the other. */
function tokenCost(a: TokenizedText, i: number, b: TokenizedText, j: number): number {
  const heavier = Math.max(weightOf(a, i), weightOf(b, j));
  const limit = nearEdits(heavier - 1);
  const edits = boundedEdits(a.units, a.unitStart[i]!, a.unitStart[i + 1]!, b.units, b.unitStart[j]!, b.unitStart[j + 1]!, limit);
  if (edits === 0) return 0;
  return edits <= limit ? 2 * edits : heavier;
}

const sameToken = (a: TokenizedText, i: number, b: TokenizedText, j: number): boolean => tokenCost(a, i, b, j) === 0;

/** The alignment as stretches of text. */
export function differenceOf(stored: TokenizedText, asked: TokenizedText, pairs: readonly TokenPair[]): WordDifference[] {
  const differences: WordDifference[] = [];
  for (const [i, j] of pairs) {
    const kind = i < 0 ? 'added' : j < 0 ? 'removed' : isSame(stored, i, asked, j) ? 'same' : 'changed';
    const last = differences.at(-1);
    const own = i < 0 ? null : { from: stored.from[i]!, to: stored.to[i]! };
    const other = j < 0 ? null : { from: asked.from[j]!, to: asked.to[j]! };
    if (last === undefined || last.kind !== kind) {
      differences.push({ kind, stored: own, asked: other });
    } else {
      differences[differences.length - 1] = {
        kind,
        stored: own === null ? null : { from: last.stored!.from, to: own.to },
        asked: other === null ? null : { from: last.asked!.from, to: other.to },
      };
    }
  }
  return differences;
}

function isSame(a: TokenizedText, i: number, b: TokenizedText, j: number): boolean {
  if (!sameToken(a, i, b, j)) return false;
  return a.kind[i] === plainToken || a.text.slice(a.from[i], a.to[i]) === b.text.slice(b.from[j], b.to[j]);
}
