// npx tsx tests/eval/measure-model.ts [MODEL] [--sets DIR]: what a model's vectors can do by themselves, without evidence of
// any other kind: mining by cosine and margin, likeness, word translation; and what they cost. The built-in model by default.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { similarity } from '../../src/evidence/index.js';
import { builtInModel, cosine, loadModel, type Model } from '../../src/model/index.js';
import { spearman } from './score.js';

interface MiningCase { readonly source: { readonly sentences: readonly string[] }; readonly target: { readonly sentences: readonly string[] }; readonly gold: readonly (readonly [number | readonly number[], number | readonly number[]])[] }
interface LikenessCase { readonly en: string; readonly nl: string; readonly score: number }
interface WordCase { readonly word: string; readonly translations: readonly string[] }

const { values, positionals } = parseArgs({ options: { sets: { type: 'string', default: '../shared/eval' } }, allowPositionals: true });
const beforeLoading = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
const began = performance.now();
const model: Model = positionals[0] === undefined ? builtInModel() : loadModel(readFileSync(positionals[0]));
const first = model.translationsOf('house', 'en', 'nl', 1);
print('load and first answer', `${(performance.now() - began).toFixed(0)} ms (house: ${first[0]?.text ?? '-'})`);
print('memory', `${((process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - beforeLoading) / 1e6).toFixed(0)} MB`);

for (const set of ['ntrex-comparable', 'tatoeba-comparable']) {
  const cases = read<MiningCase>(`alignment/${set}.jsonl`);
  if (cases.length === 0) continue;
  const { f1, firstRank } = mine(cases);
  print(set, `mining F1 ${percent(f1)}, nearest right ${percent(firstRank)}, ${rateOf(cases.flatMap(({ source }) => source.sentences))} sentences a second`);
}
const likeness = read<LikenessCase>('similarity/stsb-dev.jsonl');
if (likeness.length > 0) {
  const scores = likeness.map(({ score }) => score);
  print('stsb-dev', `Spearman ${spearman(likeness.map(({ en, nl }) => cosine(model.embed(en, 'en'), model.embed(nl, 'nl'))), scores).toFixed(3)} by cosine${positionals[0] === undefined ? `, ${spearman(likeness.map(({ en, nl }) => similarity(en, 'en', nl, 'nl')), scores).toFixed(3)} by similarity` : ''}`);
}
const words = read<WordCase>('words/en-nl.jsonl');
if (words.length > 0) {
  let one = 0;
  let five = 0;
  for (const { word, translations } of words) {
    const found = model.translationsOf(word, 'en', 'nl', 5).map(({ text }) => text.toLowerCase());
    if (translations.includes(found[0] ?? '')) one++;
    if (found.some((text) => translations.includes(text))) five++;
  }
  print('words', `P@1 ${percent(one / words.length)}, P@5 ${percent(five / words.length)}`);
}

/** Mutual best by cosine less the mean of each side's four nearest, and half the cosine itself; F1 at the best threshold. */
function mine(cases: readonly MiningCase[]): { f1: number; firstRank: number } {
  const found: { score: number; right: boolean }[] = [];
  let goldCount = 0;
  let firsts = 0;
  for (const { source, target, gold } of cases) {
    const a = source.sentences.map((text) => model.embed(text, 'en'));
    const b = target.sentences.map((text) => model.embed(text, 'nl'));
    const single = (side: number | readonly number[]): number => (typeof side === 'number' ? side : side[0]!);
    const pairs = new Set(gold.map(([i, j]) => `${single(i)} ${single(j)}`));
    goldCount += pairs.size;
    const table = a.map((x) => b.map((y) => cosine(x, y)));
    const ofRow = table.map(nearestMean);
    const ofColumn = b.map((_, j) => nearestMean(table.map((row) => row[j]!)));
    const margin = table.map((row, i) => row.map((value, j) => 1.5 * value - (ofRow[i]! + ofColumn[j]!) / 2));
    const bestOfColumn = b.map((_, j) => bestIndex(margin.map((row) => row[j]!)));
    margin.forEach((row, i) => {
      const j = bestIndex(row);
      const right = pairs.has(`${i} ${j}`);
      if (right) firsts++;
      if (bestOfColumn[j] === i) found.push({ score: row[j]!, right });
    });
  }
  found.sort((x, y) => y.score - x.score);
  let hits = 0;
  let f1 = 0;
  found.forEach(({ right }, n) => {
    if (right) hits++;
    f1 = Math.max(f1, (2 * hits) / (n + 1 + goldCount));
  });
  return { f1, firstRank: firsts / goldCount };
}

function nearestMean(values: readonly number[]): number {
  const nearest = [...values].sort((x, y) => y - x).slice(0, 4);
  return nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}

function bestIndex(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}

/** Best of eight runs over all sentences, one at a time. */
function rateOf(sentences: readonly string[]): string {
  let best = 0;
  for (let run = 0; run < 8; run++) {
    const start = performance.now();
    for (const sentence of sentences) model.embed(sentence, 'en');
    best = Math.max(best, (1000 * sentences.length) / (performance.now() - start));
  }
  return Math.round(best).toLocaleString('en');
}

function read<T>(file: string): T[] {
  const path = `${values.sets}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T) : [];
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function print(name: string, text: string): void {
  console.log(`${name.padEnd(24)} ${text}`);
}
