import type { TermWeights } from './term-score.js';

/** Written by tests/tools/fit-term-weights.ts from the dev texts of fixtures/glossary; do not edit. */
export const termWeights: TermWeights = {
  weights: [1.052, 0.9064, 0.9084, 0.065, 0.1431, 0.15, 0.1439, -2.6192, 1.8911, -0.5096, -0.4076, 1.3065, -0.1389, -0.1296, 0.206, 0.493, 0.1883],
  means: [1.2703, 0.7502, 0.7133, 0.7456, 2.4036, 4.2332, 1.7704, 0.174, 0.636, 0.0857, 0.0326, 0.3967, 0.1602, 0.1823, 0.0836, 0.1108, 1.1186],
  bias: 0.9594,
};
