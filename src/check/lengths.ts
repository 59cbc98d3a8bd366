import { report, spanOfRange, type Ground } from './ground.js';

// Gale & Church (1993): a translation of n characters has a variance of about 6.8 n. Of sentences of which the half is cut off, 63 in
// 100 are beyond two deviations, of good translations 1 in 800; beyond three 23, and hardly any (`npm run eval -- --only checks`).
const variance = 6.8;
const leastDeviation = 2;

/** Beads of which one side is far longer than the other for what these two texts have on the whole. */
export function checkLengths(ground: Ground): void {
  const { bitext, settled } = ground;
  const lengths = bitext.beads.map((bead) => [lengthOf(ground, 'source', bead.source), lengthOf(ground, 'target', bead.target)] as const);
  let sum = 0;
  let total = 0;
  for (const [a, b] of lengths) {
    if (a === 0 || b === 0) continue;
    sum += a;
    total += b;
  }
  const ratio = (total + 20) / (sum + 20);
  lengths.forEach(([a, b], index) => {
    if (a === 0 || b === 0 || settled.has(index)) return;
    const expected = a * ratio;
    const deviation = (b - expected) / Math.sqrt(variance * (expected + b) / 2);
    if (Math.abs(deviation) < leastDeviation || Math.max(b / expected, expected / b) < 1.6) return;
    const bead = bitext.beads[index]!;
    report(ground, {
      code: 'length', message: deviation > 0 ? 'length.longer' : 'length.shorter', source: spanOfRange(bitext.source, bead.source), target: spanOfRange(bitext.target, bead.target),
      score: Math.min(0.9, 0.25 * Math.abs(deviation)), values: { sourceLength: a, targetLength: b },
    });
  });
}

function lengthOf(ground: Ground, side: 'source' | 'target', range: { readonly first: number; readonly count: number }): number {
  const { from, to } = spanOfRange(ground.bitext[side], range);
  return to - from;
}
