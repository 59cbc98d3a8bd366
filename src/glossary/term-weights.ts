import type { TermWeights } from './term-score.js';

/** Written by tests/tools/fit-term-weights.ts from the dev texts of fixtures/glossary; do not edit. */
export const termWeights: TermWeights = {
  weights: [1.0449, 0.9037, 0.9097, 0.0697, 0.1412, 0.1498, 0.1447, -2.6208, 1.8784, -0.5097, -0.4129, 1.3026, -0.1401, -0.1311, 0.2038, 0.4898, 0.1876],
  means: [1.2715, 0.7506, 0.7135, 0.7454, 2.407, 4.2358, 1.7727, 0.1743, 0.6366, 0.0858, 0.0327, 0.3972, 0.1604, 0.1826, 0.0839, 0.1112, 1.1195],
  bias: 0.9631,
};
