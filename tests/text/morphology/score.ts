// Prints the scores on the gold of fixtures/morphology; with --wrong the wrong answers of the development half too.
import { type GoldScore, scoreCompounds, scoreLemmas, scoreSimplex } from './gold.js';

const wrong = process.argv.includes('--wrong');
const print = (name: string, score: GoldScore, tuned: boolean): void => {
  process.stdout.write(`${name.padEnd(34)} ${String(score.right).padStart(4)} of ${String(score.total).padStart(4)}  ${(100 * score.right / score.total).toFixed(1)} %\n`);
  if (wrong && tuned) for (const line of score.wrong) process.stdout.write(`    ${line}\n`);
};
for (const half of ['dev', 'heldout'] as const) {
  const tuned = half === 'dev';
  print(`${half}: compounds split right`, scoreCompounds(half), tuned);
  print(`${half}: simple words left whole`, scoreSimplex(half), tuned);
  for (const language of ['nl', 'en'] as const) {
    print(`${half}: ${language} lemma first`, scoreLemmas(language, half, 1), tuned);
    print(`${half}: ${language} lemma among candidates`, scoreLemmas(language, half, Infinity), tuned);
  }
}
