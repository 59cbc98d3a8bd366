import levenshtein from 'fast-levenshtein';
import { TokenReader } from '../../src/lookup/token-reader.js';

// The measure of fuzzy lookup, written a second time straight from its definition: strings, whole matrices, no bounds.

interface Tokens {
  readonly tokens: readonly string[];
  readonly values: readonly string[];
}

// Texts are cut once and pairs of words measured once: the scan is long as it is.
const known = new Map<string, Tokens>();
const costs = new Map<string, number>();

const cut = (text: string): Tokens => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reader = new TokenReader();
  reader.read(text);
  const tokens: string[] = [];
  const values: string[] = [];
  for (let k = 0; k < reader.count; k++) {
    tokens.push(String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!)));
    if (reader.kind[k] !== 0) values.push(text.slice(reader.from[k], reader.to[k]));
  }
  const result = { tokens, values };
  known.set(text, result);
  return result;
};

const weight = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + token.length + 1, 0);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const pair = `${a}\n${b}`;
  const before = costs.get(pair);
  if (before !== undefined) return before;
  const longer = Math.max(a.length, b.length);
  const near = longer < 5 ? 0 : longer < 10 ? 1 : 2;
  const edits = levenshtein.get(a, b);
  const cost = edits <= near ? 2 * edits : longer + 1;
  costs.set(pair, cost);
  return cost;
}

function wordDistance(a: readonly string[], b: readonly string[]): number {
  const rows = [[0]];
  for (let j = 1; j <= b.length; j++) rows[0]!.push(rows[0]![j - 1]! + b[j - 1]!.length + 1);
  for (let i = 1; i <= a.length; i++) {
    rows.push([rows[i - 1]![0]! + a[i - 1]!.length + 1]);
    for (let j = 1; j <= b.length; j++) {
      rows[i]!.push(Math.min(rows[i - 1]![j - 1]! + substitution(a[i - 1]!, b[j - 1]!), rows[i - 1]![j]! + a[i - 1]!.length + 1, rows[i]![j - 1]! + b[j - 1]!.length + 1));
    }
  }
  return rows[a.length]![b.length]!;
}

/** Similarity of a fuzzy match of two texts that are not the same. */
export function scanSimilarity(asked: string, stored: string): number {
  const a = cut(asked);
  const b = cut(stored);
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0;
  const heavier = Math.max(weight(a.tokens), weight(b.tokens));
  const units = levenshtein.get(a.tokens.map((token) => `${token} `).join(''), b.tokens.map((token) => `${token} `).join(''));
  const plain = Math.max(0, 1 - (units + wordDistance(a.tokens, b.tokens)) / (2 * heavier));
  return Math.min(0.99, a.values.join('\n') === b.values.join('\n') ? plain : plain - 0.01);
}
