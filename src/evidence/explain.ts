import { roundScore, type Evidence, type EvidenceKind, type Span } from '../bitext/index.js';
import { compareValues, type Value } from '../text/index.js';
import type { PreparedText, Vocabulary } from './vocabulary.js';
import type { WordLinks } from './link-table.js';
import { linkKinds } from './word-links.js';

/** A run of segments of a prepared text: its tokens `from … to` and its values `valueFrom … valueTo`. */
export interface TokenRun {
  readonly text: PreparedText;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  /** Spans of the tokens of the text, as far as they were asked for: whoever explains many pairs keeps one of each. */
  readonly spans: (Span | undefined)[] | undefined;
}

/** The tokens of a run of segments; `spans` are kept from one run of the text to the next. */
export function tokenRun(text: PreparedText, first: number, count: number, spans?: (Span | undefined)[]): TokenRun {
  return { text, from: text.tokenStart[first]!, to: text.tokenStart[first + count]!, valueFrom: text.valueStart[first]!, valueTo: text.valueStart[first + count]!, spans };
}

// Evidence that says less than this many nats is not worth a reader's time.
const leastWeight = 1;
// No reader goes through more reasons than this; only a text without sentences has them.
const mostReasons = 2000;

/**
 * Why two runs of segments belong together, or do not: each word of the source with its best answer in the target; then the
 * values (numbers, sums, dates …): those that meet, those that clash, and those that nothing answers.
 */
export function explainRuns(source: TokenRun, target: TokenRun, vocabulary: Vocabulary, links: WordLinks): Evidence[] {
  const found: Evidence[] = [];
  // Tokens of the target by type, in order, and how many of each have answered a word already.
  const tokensOfType = new Map<number, { tokens: number[]; taken: number }>();
  for (let b = target.from; b < target.to; b++) {
    const type = target.text.tokenType[b]!;
    const entry = tokensOfType.get(type);
    if (entry === undefined) tokensOfType.set(type, { tokens: [b], taken: 0 });
    else entry.tokens.push(b);
  }
  for (let a = source.from; a < source.to && found.length < mostReasons; a++) {
    const type = source.text.tokenType[a]!;
    // Values are compared whole, below.
    const value = vocabulary.value[type];
    if (value !== undefined && value.kind !== 'name') continue;
    let best: { tokens: number[]; taken: number } | undefined;
    let bestValue = 0;
    let kind = 0;
    for (let l = links.start[type]!; l < links.end[type]!; l++) {
      const strength = links.strength[l]!;
      if (strength < bestValue) continue;
      const entry = tokensOfType.get(links.to[l]!);
      if (entry === undefined) continue;
      // Of equal answers one that no other word has taken.
      if (strength > bestValue || (best!.taken >= best!.tokens.length && entry.taken < entry.tokens.length)) {
        best = entry;
        bestValue = strength;
        kind = links.kind[l]!;
      }
    }
    if (best === undefined || bestValue < 0.3) continue;
    const answer = best.tokens[Math.min(best.taken, best.tokens.length - 1)]!;
    best.taken++;
    const weight = roundScore(((vocabulary.weight[type]! + vocabulary.weight[target.text.tokenType[answer]!]!) / 2) * bestValue);
    if (weight < leastWeight) continue;
    found.push({ kind: linkKinds[kind]!, verdict: 'agrees', source: spanOf(source, a), target: spanOf(target, answer), weight });
  }
  explainValues(source, target, found);
  return found;
}

// A value weighs about as much as a rare word.
const valueWeight = 7;

function explainValues(source: TokenRun, target: TokenRun, found: Evidence[]): void {
  if (source.valueFrom === source.valueTo && target.valueFrom === target.valueTo) return;
  const left = source.text.values.slice(source.valueFrom, source.valueTo);
  const right = target.text.values.slice(target.valueFrom, target.valueTo);
  const freeLeft = new Set(left.keys());
  const freeRight = new Set(right.keys());
  // Equal values first, then those that go together; what is left may clash. Few a sentence; a list of thousands is cut off.
  for (const wanted of left.length === 0 || right.length === 0 ? [] : (['same', 'compatible', 'clash'] as const)) {
    for (const x of [...freeLeft].slice(0, mostValues)) {
      for (const y of [...freeRight].slice(0, mostValues)) {
        const comparison = compareValues(left[x]!, right[y]!);
        if (comparison !== wanted) continue;
        freeLeft.delete(x);
        freeRight.delete(y);
        const weight = wanted === 'clash' ? -valueWeight : wanted === 'same' ? valueWeight : 0.75 * valueWeight;
        found.push({ kind: kindOf(left[x]!), verdict: wanted === 'clash' ? 'clashes' : 'agrees', source: spanOfValue(left[x]!), target: spanOfValue(right[y]!), weight });
        break;
      }
    }
  }
  for (const x of freeLeft) found.push({ kind: kindOf(left[x]!), verdict: 'unanswered', source: spanOfValue(left[x]!), target: null, weight: -valueWeight / 2 });
  for (const y of freeRight) found.push({ kind: kindOf(right[y]!), verdict: 'unanswered', source: null, target: spanOfValue(right[y]!), weight: -valueWeight / 2 });
}

const mostValues = 50;
const kindOf = (value: Value): EvidenceKind => (value.kind === 'date' || value.kind === 'time' ? 'date' : 'number');
const spanOfValue = ({ from, to }: Value): { from: number; to: number } => ({ from, to });

function spanOf({ text, spans }: TokenRun, token: number): Span {
  const span = spans?.[token] ?? { from: text.tokenFrom[token]!, to: text.tokenTo[token]! };
  if (spans !== undefined) spans[token] = span;
  return span;
}
