import type { TermWeights } from './term-score.js';

/** Written by tests/tools/fit-term-weights.ts from the dev texts of fixtures/glossary; do not edit. */
export const termWeights: TermWeights = {
  weights: [1.8424, 0.2065, 0.4373, 0.3586, -0.0535, 0.0863, 0.0474, -2.1296, 1.5817, -1.2486, -0.9308, 0.7618, 0.2089, -0.4968, 0.3119, 0.0852, 0.1792, -2.2749, -0.6435, -0.6871, 1.1907],
  means: [0.903, 0.7857, 0.751, 0.7653, 2.062, 3.1092, 1.0929, 0.0932, 0.5848, 0.1702, 0.1296, 0.536, 0.1082, 0.1892, 0.0812, 0.0902, 0.4634, 0.4454, 0.1529, 0.9427, 0.6968],
  bias: -0.9036,
};
