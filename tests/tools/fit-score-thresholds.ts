// Fits the scores above which beads are right often enough, and writes src/align/score-thresholds.ts:  tsx tests/tools/fit-score-thresholds.ts
// Bitexts are made of open pairs from files on which no weights were fitted; the model's words are thinned out as for the weights.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align } from '../../src/align/index.js';
import { generateBitext, type GeneratorOptions } from '../../src/train/index.js';
import { randomNumbers } from '../../src/train/random.js';
import { readPairs, thinOut } from './generated-pairs.js';

const files = ['ms_intune', 'adobe_commerce_kb', 'w3c_wai', 'debian_webwml', 'dwengo_learning_content', 'bible_svv_asv', 'ubports_docs', 'mate_user_guide', 'klipper_docs', 'securedrop', 'debian_handbook', 'decidim'];
const precisions = [0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995];

interface Mode {
  readonly name: 'known' | 'learned';
  readonly examples: number;
  readonly generator: GeneratorOptions;
}
const modes: readonly Mode[] = [
  { name: 'known', examples: 400, generator: { languages: ['en', 'nl'], length: [15, 80], ragged: 0.6, unrelated: 0.05, disguised: 0 } },
  { name: 'learned', examples: 40, generator: { languages: ['qaa', 'qab'], length: [150, 350], ragged: 0.4, unrelated: 0.02, disguised: 0.5 } },
];

const pairs = readPairs(files);
const tables = modes.map((mode) => `  ${mode.name}: [${fitTable(mode).map(([precision, score]) => `[${precision}, ${score}]`).join(', ')}],`);
writeFileSync(
  join(resolve(import.meta.dirname, '../..'), 'src/align/score-thresholds.ts'),
  `type Thresholds = readonly (readonly [precision: number, score: number])[];

// Written by tests/tools/fit-score-thresholds.ts.
/** Least scores of which so many beads, strictly counted, are right: where the words are known, and where they are learned from the texts. */
export const scoreThresholds: { readonly known: Thresholds; readonly learned: Thresholds } = {
${tables.join('\n')}
};
`,
);

function fitTable({ name, examples, generator }: Mode): [number, number][] {
  const scored: { score: number; right: boolean }[] = [];
  let gaps = 0;
  for (let index = 0; index < examples; index++) {
    const random = randomNumbers(index * 7919 + 29);
    const own = Math.floor(random() * pairs.length);
    const other = (own + 1 + Math.floor(random() * (pairs.length - 1))) % pairs.length;
    const { source, target, gold } = generateBitext(pairs[own]!, pairs[other]!, random, generator);
    const wanted = new Set(gold.map((bead) => JSON.stringify([bead.source, bead.target])));
    const { beads } = name === 'known' ? align(thinOut(source, random), thinOut(target, random)) : align(source, target);
    for (const bead of beads) {
      if (bead.source.count === 0 || bead.target.count === 0) continue;
      const right = wanted.has(JSON.stringify([bead.source, bead.target]));
      gaps += bead.score - (right ? 1 : 0);
      scored.push({ score: bead.score, right });
    }
  }
  scored.sort((x, y) => y.score - x.score);
  process.stdout.write(`${name}: ${scored.length} beads, ${((100 * scored.filter(({ right }) => right).length) / scored.length).toFixed(2)} % right, mean score ${((100 * gaps) / scored.length).toFixed(2)} points above that\n`);
  // From the surest down, the last place where the share of right beads still is what was asked for.
  return precisions.flatMap((precision): [number, number][] => {
    let right = 0;
    let least = -1;
    scored.forEach((bead, k) => {
      if (bead.right) right++;
      const isLastOfItsScore = scored[k + 1]?.score !== bead.score;
      if (isLastOfItsScore && k >= 200 && right / (k + 1) >= precision) least = k;
    });
    if (least < 0) return [];
    const score = Math.ceil(scored[least]!.score * 1e6) / 1e6;
    process.stdout.write(`  ${precision}: score ${score}, ${((100 * (least + 1)) / scored.length).toFixed(1)} % kept\n`);
    return [[precision, score]];
  });
}
