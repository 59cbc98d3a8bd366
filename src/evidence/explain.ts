import type { Evidence } from '../bitext/index.js';
import type { PreparedText, Vocabulary } from './vocabulary.js';
import { linkKinds, type WordLinks } from './word-links.js';

/** A run of tokens of a prepared text. */
export interface TokenRun {
  readonly text: PreparedText;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a run of segments. */
export function tokenRun(text: PreparedText, first: number, count: number): TokenRun {
  return { text, from: text.tokenStart[first]!, to: text.tokenStart[first + count]! };
}

// Evidence that says less than this many nats is not worth a reader's time.
const leastWeight = 1;

/**
 * Why two runs of segments belong together, or do not: each word of the source with its best answer in the target, and
 * the numbers on either side that nothing answers. In the order of the source, then of the target.
 */
export function explainRuns(source: TokenRun, target: TokenRun, vocabulary: Vocabulary, links: WordLinks): Evidence[] {
  const found: Evidence[] = [];
  const answered = new Set<number>();
  const tokensOfType = new Map<number, number[]>();
  for (let b = target.from; b < target.to; b++) {
    const type = target.text.tokenType[b]!;
    const list = tokensOfType.get(type);
    if (list === undefined) tokensOfType.set(type, [b]);
    else list.push(b);
  }
  const missingNumbers: { source: number[]; target: number[] } = { source: [], target: [] };
  for (let a = source.from; a < source.to; a++) {
    const type = source.text.tokenType[a]!;
    let best = -1;
    let bestValue = 0;
    let kind = 0;
    for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
      const value = links.strength[l]!;
      if (value < bestValue) continue;
      for (const b of tokensOfType.get(links.to[l]!) ?? []) {
        // Of equal answers the first that no other word has taken.
        if (value > bestValue || (answered.has(best) && !answered.has(b))) {
          best = b;
          bestValue = value;
          kind = links.kind[l]!;
        }
      }
    }
    if (best < 0 || bestValue < 0.3) {
      if (vocabulary.numeric[type] === 1) missingNumbers.source.push(a);
      continue;
    }
    answered.add(best);
    const weight = ((vocabulary.weight[type]! + vocabulary.weight[target.text.tokenType[best]!]!) / 2) * bestValue;
    if (weight < leastWeight) continue;
    found.push({ kind: vocabulary.numeric[type] === 1 ? 'number' : linkKinds[kind]!, verdict: 'agrees', source: spanOf(source.text, a), target: spanOf(target.text, best), weight });
  }
  for (let b = target.from; b < target.to; b++) {
    const type = target.text.tokenType[b]!;
    if (vocabulary.numeric[type] === 1 && !answered.has(b)) missingNumbers.target.push(b);
  }
  // Numbers that nothing answers clash in pairs as long as both sides have one.
  const pairs = Math.min(missingNumbers.source.length, missingNumbers.target.length);
  missingNumbers.source.forEach((a, k) => {
    const b = missingNumbers.target[k];
    found.push({ kind: 'number', verdict: k < pairs ? 'clashes' : 'unanswered', source: spanOf(source.text, a), target: k < pairs && b !== undefined ? spanOf(target.text, b) : null, weight: -vocabulary.weight[source.text.tokenType[a]!]! / 2 });
  });
  missingNumbers.target.slice(pairs).forEach((b) => {
    found.push({ kind: 'number', verdict: 'unanswered', source: null, target: spanOf(target.text, b), weight: -vocabulary.weight[target.text.tokenType[b]!]! / 2 });
  });
  return found;
}

const spanOf = (text: PreparedText, token: number): { from: number; to: number } => ({ from: text.tokenFrom[token]!, to: text.tokenTo[token]! });
