// What looking closer at more or less of a long text costs and brings:  tsx tests/tools/measure-closer-look.ts [TEXTS [SENTENCES]]
// The texts are those of the bench of long pairs, from other seeds. Share: how many of their segments are looked at again.
import { lookCloser, markDoubtful, type Thoroughness } from '../../src/align/closer-look.js';
import { lookFirst } from '../../src/align/first-look.js';
import type { FoundCover } from '../../src/align/search.js';
import { vectorsOf } from '../../src/align/words-of-pair.js';
import { compareBeads, type BeadShape } from '../../src/bitext/index.js';
import { builtInModel } from '../../src/model/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { makeLongPair } from './long-pair.js';

const [texts = 8, sentences = 10_000] = process.argv.slice(2).map(Number);

// Pairs and skips, merges, neighbours, the surest neighbour.
const settings: readonly (readonly [sure: number, sureOfMerge: number, neighbours: number, sureOfEdge: number])[] = [
  [0.998, 0.998, 3, 2], [0.98, 0.98, 2, 2], [0.95, 0.95, 1, 2], [0.95, 0.8, 1, 2], [0.95, 0.7, 1, 2], [0.9, 0.8, 1, 2],
  [0.95, 0.8, 1, 0.9995], [0.95, 0.8, 1, 0.999], [0.95, 0.8, 1, 0.995], [0.95, 0.8, 1, 0.99], [0.93, 0.8, 1, 0.995], [0.95, 0.8, 1, 0.97], [0.9, 0.75, 1, 0.99],
];
const totals = settings.map(() => ({ strict: 0, lax: 0, share: 0 }));
for (let seed = 1; seed <= texts; seed++) {
  const { source: own, target: other, gold } = makeLongPair(sentences, seed);
  const source = fromSegments(own, 'en');
  const target = fromSegments(other, 'nl');
  const vectors = vectorsOf(source, target, builtInModel())!;
  const first = lookFirst(source, target, vectors);
  for (const [k, [sure, sureOfMerge, neighbours, sureOfEdge]] of settings.entries()) {
    const thoroughness: Thoroughness = { sure, sureOfMerge, neighbours, sureOfEdge };
    const { strict, lax } = compareBeads(beadsOf(lookCloser(source, target, vectors, first, undefined, undefined, thoroughness)), gold);
    let again = 0;
    markDoubtful(first, thoroughness).forEach((one, bead) => (again += one * (first.sourceCounts[bead]! + first.targetCounts[bead]!)));
    totals[k]!.strict += (100 * strict.f1) / texts;
    totals[k]!.lax += (100 * lax.f1) / texts;
    totals[k]!.share += (100 * again) / (own.length + other.length) / texts;
  }
}
process.stdout.write('| pairs and skips below | merges below | neighbours | of those below | share | strict F1 | lax F1 |\n|---:|---:|---:|---:|---:|---:|---:|\n');
for (const [k, [sure, sureOfMerge, neighbours, sureOfEdge]] of settings.entries()) {
  const { strict, lax, share } = totals[k]!;
  process.stdout.write(`| ${sure} | ${sureOfMerge} | ${neighbours} | ${sureOfEdge > 1 ? 'all' : sureOfEdge} | ${share.toFixed(1)} % | ${strict.toFixed(2)} | ${lax.toFixed(2)} |\n`);
}

function beadsOf({ sourceCounts, targetCounts }: FoundCover): BeadShape[] {
  let i = 0;
  let j = 0;
  return Array.from(sourceCounts, (count, k) => {
    const bead = { source: { first: i, count }, target: { first: j, count: targetCounts[k]! } };
    i += count;
    j += targetCounts[k]!;
    return bead;
  });
}
