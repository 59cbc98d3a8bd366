import type { BeadWeights } from './bead-price.js';

/** Weights of the bead features. */
export const beadWeights: BeadWeights = [
  0, -3, -4, -5, -7, -6, -8,
  1.2, -0.8, 6, -2, 2,
  1, -2, 2,
  -1, -1, -1,
  -0.5, 0.5, -0.2, 0.3,
  -0.5, -1, 0.5, -0.5,
  -1.5, 0.2, 0.1, -1,
  -1.5,
];
