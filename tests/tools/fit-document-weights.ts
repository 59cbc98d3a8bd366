// Fits the weights of src/align/document-weights.ts: npx tsx tests/tools/fit-document-weights.ts. Collections are generated from
// open training pairs, of all sizes and ways to name files; two logistic fits, the second on the first and on leads.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { boundedLead, CollectionEvidence, documentFeatureNames, scoreCandidates } from '../../src/align/index.js';
import { builtInModel, type Embedder } from '../../src/model/index.js';
import { Random } from '../../src/train/random.js';
import { documentsOfLines, makeCollection, namings, type Collection } from './generated-collections.js';

const root = resolve(import.meta.dirname, '../..');
const data = join(root, '../shared/data/train');
const files = ['gnome_user_docs', 'digikam_doc', 'kde_docbook', 'adobe_commerce_kb', 'tldr', 'esco_occupations', 'debian_webwml', 'ms_d365_projectops', 'shattered_pixel_dungeon', 'bitcoin_org', 'mozilla_www_ftl', 'scratch_l10n'];
const random = new Random(20251125);

interface Row {
  readonly x: number[];
  readonly y: number;
}

interface GeneratedSet {
  readonly evidence: CollectionEvidence;
  readonly gold: ReadonlySet<number>;
  readonly width: number;
}

const collections: Collection[] = [];
for (let round = 0; round < 500; round++) {
  const file = files[round % files.length]!;
  const pool = documentsOfLines(join(data, `${file}.tsv`), [5, 12, 40][round % 3]!, random);
  const size = Math.min(pool.length, [2, 4, 8, 20, 60, 120][random.below(6)]!);
  const first = random.below(pool.length - size + 1);
  const collection = makeCollection(pool.slice(first, first + size), { oneSided: [0, 0.1, 0.3, 0.8][random.below(4)]!, loss: [0, 0.1, 0.3][random.below(3)]!, naming: namings[random.below(namings.length)]! }, random);
  if (collection.sources.length > 0 && collection.targets.length > 0) collections.push(collection);
}
const list = (values: readonly number[]): string => `[${values.map((value) => Number(value.toFixed(4))).join(', ')}]`;
const withVectors = fitBoth(builtInModel());
const withoutVectors = fitBoth(null);
writeFileSync(
  join(root, 'src/align/document-weights.ts'),
  `/** Weights of what speaks for two documents. Written by tests/tools/fit-document-weights.ts. */
export interface PairingWeights {
  /** In the order of \`documentFeatureNames\`; their sum is a pair's log-odds on its own. */
  readonly documents: readonly number[];
  /** A constant, those log-odds, and how far they lead the next best of the source and of the target. */
  readonly leads: readonly number[];
}

export const weightsWithVectors: PairingWeights = { documents: ${list(withVectors.documents)}, leads: ${list(withVectors.leads)} };

/** For languages that no model knows. */
export const weightsWithoutVectors: PairingWeights = { documents: ${list(withoutVectors.documents)}, leads: ${list(withoutVectors.leads)} };
`,
);

function fitBoth(model: Embedder | null): { documents: number[]; leads: number[] } {
  const sets = collections.map(({ sources, targets, gold }): GeneratedSet => ({ evidence: new CollectionEvidence(sources, targets, [[], []], model), gold: new Set(gold.map(([a, b]) => a * targets.length + b)), width: targets.length }));
  const rows = sets.flatMap(({ evidence, gold, width }) => scoreCandidates(evidence).map(({ source, target, features }): Row => ({ x: [...features], y: gold.has(source * width + target) ? 1 : 0 })));
  const documents = fit(rows, 1);
  const second = sets.flatMap(({ evidence, gold, width }) =>
    scoreCandidates(evidence, { documents, leads: [0, 0, 0, 0] }).map(({ source, target, odds, leads }): Row => ({ x: [1, odds, boundedLead(leads[0]), boundedLead(leads[1])], y: gold.has(source * width + target) ? 1 : 0 })),
  );
  const leads = fit(second, 1);
  process.stdout.write(`${rows.length} pairs of ${sets.length} collections, ${rows.filter(({ y }) => y === 1).length} right\n`);
  process.stdout.write(`${documentFeatureNames.map((name, f) => `${name} ${documents[f]!.toFixed(3)}`).join('  ')}\n${leads.map((weight) => weight.toFixed(3)).join('  ')}\n`);
  return { documents, leads };
}

/** Logistic regression with an L2 penalty but for the first weight, by Newton's method. */
function fit(data: readonly Row[], penalty: number): number[] {
  const width = data[0]!.x.length;
  let w = new Array<number>(width).fill(0);
  for (let round = 0; round < 30; round++) {
    const slope = w.map((value, f) => (f === 0 ? 0 : -penalty * value));
    const bend = w.map((_, f) => w.map((__, g) => (f === g ? (f === 0 ? 1e-9 : penalty) : 0)));
    for (const { x, y } of data) {
      let z = 0;
      for (let f = 0; f < width; f++) z += w[f]! * x[f]!;
      const p = 1 / (1 + Math.exp(-z));
      for (let f = 0; f < width; f++) {
        slope[f]! += (y - p) * x[f]!;
        for (let g = 0; g < width; g++) bend[f]![g]! += p * (1 - p) * x[f]! * x[g]!;
      }
    }
    const step = solve(bend, slope);
    w = w.map((value, f) => value + step[f]!);
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return w;
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rowsOf = matrix.map((row, f) => [...row, right[f]!]);
  const n = rowsOf.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) if (Math.abs(rowsOf[r]![column]!) > Math.abs(rowsOf[pivot]![column]!)) pivot = r;
    [rowsOf[column], rowsOf[pivot]] = [rowsOf[pivot]!, rowsOf[column]!];
    for (let r = 0; r < n; r++) {
      if (r === column) continue;
      const factor = rowsOf[r]![column]! / rowsOf[column]![column]!;
      for (let c = column; c <= n; c++) rowsOf[r]![c]! -= factor * rowsOf[column]![c]!;
    }
  }
  return rowsOf.map((row, r) => row[n]! / row[r]!);
}
