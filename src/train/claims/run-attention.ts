import { resolve } from 'node:path';
import { featuresOf, pickPlain, plainFeatures } from '../../claims/index.js';
import { builtInModel } from '../../model/index.js';
import { randomNumbers } from '../random.js';
import { fitAttention, type AttentionSample, type WordVectors } from './attention.js';
import { measureReports, type Measured } from './measured.js';
import { fitLinear, scoreLinear } from './linear.js';
import { measureLinks } from './scores.js';

// npx tsx src/train/claims/run-attention.ts [SHARED]: what a small attention model over word vectors brings, alone and beside the plain
// features, with every event left out of what scores it (a table of RESULTS.md).
const folds = 4;
const settings = { hidden: 24, epochs: 4, rate: 0.003, decay: 0.01 } as const;
// Pairs that are no link, for each that is: half of them the most alike, half any.
const strangers = 4;
const mostWords = 30;

const root = resolve(import.meta.dirname, '../../..');
const model = builtInModel();
const all = measureReports(process.argv[2] ?? resolve(root, '../shared'), resolve(root, 'fixtures'), model);
const groups = [...new Set(all.map((one) => one.case.group))];
const foldOf = (one: Measured): number => groups.indexOf(one.case.group) % folds;
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

function wordsOf({ set: { index, facts, vectors } }: Measured, segment: number): WordVectors {
  const text = index.prepared.texts[index.textOf[segment]!]!;
  const s = segment - index.firstSegment[index.textOf[segment]!]!;
  const { dimensions, vectors: types } = vectors!.words;
  const chosen: number[] = [];
  for (let k = text.tokenStart[s]!; k < text.tokenStart[s + 1]! && chosen.length < mostWords; k++) {
    const type = text.tokenType[k]!;
    if (facts.grammatical[type] === 0 && types[type * dimensions] !== 0) chosen.push(type);
  }
  const found = new Float32Array(chosen.length * dimensions);
  chosen.forEach((type, k) => found.set(types.subarray(type * dimensions, (type + 1) * dimensions), k * dimensions));
  const whole = chosen.reduce((sum, type) => sum + facts.rarity[type]!, 0) || 1;
  return { count: chosen.length, vectors: found, weights: Float32Array.from(chosen, (type) => facts.rarity[type]! / whole) };
}

const words = new Map(all.map((one) => {
  const cache = new Map<number, WordVectors>();
  return [one, (segment: number): WordVectors => {
    const known = cache.get(segment) ?? wordsOf(one, segment);
    cache.set(segment, known);
    return known;
  }] as const;
}));

function samplesOf(one: Measured, random: () => number): AttentionSample[] {
  const { pairs } = one.set;
  const links: number[] = [];
  const others: number[] = [];
  for (let p = 0; p < pairs.count; p++) if (one.labels[p] === 1) links.push(p);
    else if (one.labels[p] === 0) others.push(p);
  others.sort((a, b) => pairs.mean[b]! - pairs.mean[a]! || a - b);
  const wanted = Math.min(others.length, strangers * links.length);
  const negatives = others.slice(0, wanted >> 1);
  for (let k = wanted >> 1; k < wanted; k++) negatives.push(others[Math.floor(random() * others.length)]!);
  const sample = (p: number, label: 0 | 1): AttentionSample => ({ left: words.get(one)!(pairs.from[p]!), right: words.get(one)!(pairs.to[p]!), label, weight: 1 });
  return [...links.map((p) => sample(p, 1)), ...negatives.map((p) => sample(p, 0))];
}

const attended = new Map<Measured, Float64Array>(all.map((one) => [one, new Float64Array(one.set.pairs.count)]));
for (let fold = 0; fold < folds; fold++) {
  const random = randomNumbers(fold + 1);
  const samples = all.filter((one) => one.name === 'event' && foldOf(one) !== fold).flatMap((one) => samplesOf(one, random));
  const fitted = fitAttention(samples, { dimensions: model.dimensions, ...settings, random });
  for (const one of all) {
    if (one.name !== 'seeds' && foldOf(one) !== fold) continue;
    const { pairs } = one.set;
    const scores = attended.get(one)!;
    // Nothing is fitted on the seeds: they are scored by the mean of all folds.
    for (let p = 0; p < pairs.count; p++) scores[p]! += fitted.score(words.get(one)!(pairs.from[p]!), words.get(one)!(pairs.to[p]!)) / (one.name === 'seeds' ? folds : 1);
  }
}

/** Logistic regression over columns of each case, the fold of each event left out. */
function judge(name: string, width: number, columns: (one: Measured) => Float32Array): void {
  const rows = new Map(all.map((one) => [one, columns(one)]));
  const scores = new Map<Measured, Float64Array>();
  for (let fold = 0; fold < folds; fold++) {
    const kept = all.flatMap((one) => (one.weight === 0 || foldOf(one) === fold ? [] : [...one.labels.keys()].filter((p) => one.labels[p]! >= 0).map((p) => ({ one, p }))));
    const features = new Float32Array(kept.length * width);
    kept.forEach(({ one, p }, r) => features.set(rows.get(one)!.subarray(p * width, (p + 1) * width), r * width));
    const linear = fitLinear({ count: kept.length, width, features, labels: Uint8Array.from(kept, ({ one, p }) => one.labels[p]!), weights: Float64Array.from(kept, ({ one }) => one.weight) }, { rounds: 150 });
    for (const one of all) {
      if (one.name !== 'seeds' && foldOf(one) !== fold) continue;
      const own = Float64Array.from({ length: one.set.pairs.count }, (_, p) => logistic(scoreLinear(linear, rows.get(one)!, p * width)));
      const present = scores.get(one);
      scores.set(one, one.name === 'seeds' ? own.map((value, p) => value / folds + (present?.[p] ?? 0)) : own);
    }
  }
  const percent = (value: number): string => (100 * value).toFixed(1);
  for (const [set, s] of measureLinks(all, scores)) {
    if (s.links > 0) process.stdout.write(`| ${name} | ${set} | ${percent(s.averagePrecision)} | ${percent(s.f1)} | ${percent(s.precision)} | ${percent(s.recall)} | ${percent(s.calibrationError)} |\n`);
  }
}

const width = plainFeatures.length;
judge('attention over word vectors', 1, (one) => Float32Array.from(attended.get(one)!));
judge('logistic, few features', width, (one) => pickPlain(one.set.pairs, featuresOf(one.set)));
judge('both', width + 1, (one) => {
  const plain = pickPlain(one.set.pairs, featuresOf(one.set));
  const joined = new Float32Array(one.set.pairs.count * (width + 1));
  for (let p = 0; p < one.set.pairs.count; p++) {
    joined.set(plain.subarray(p * width, (p + 1) * width), p * (width + 1));
    joined[p * (width + 1) + width] = attended.get(one)![p]!;
  }
  return joined;
});
