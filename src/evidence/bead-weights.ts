import type { BeadWeights } from './bead-price.js';

/** Weights of the bead features. */
export const beadWeights: BeadWeights = [
  0, -3, -4, -5, -7, -6, -8,
  1.2, -0.8, 6, -2, 2,
  1, -2, 2,
  -1, -1, -0.3,
  -0.5, 0.5, -0.2, 0.3,
  -0.5, -1, 0.5, -0.5,
  -1.5, 0.2, 0.1, -1,
  -1.5,
];

/** Weights for two texts of which no words are known: lengths, numbers and like spelling. */
export const lengthWeights: BeadWeights = [
  0, -2.5, -4.5, -4, -6, -6, -7,
  0.5, 0, 3, 0, 0,
  0.5, 0, 1,
  0, -1, -0.8,
  -0.3, 1, 0, 0.5,
  -0.5, -1, 0.5, -0.5,
  -4, -0.5, 0, -1,
  -1.5,
];

/** Weights for two texts whose words were learned from the texts themselves: fewer words are known, and less surely. */
export const learnedWeights: BeadWeights = [
  0, -2.5, -4.5, -4, -6, -6, -7,
  2, -0.5, 4, 0, 0,
  2, 0, 1,
  0, -1, -0.8,
  -0.3, 1, 0, 0.5,
  -0.5, -1, 0.5, -0.5,
  -4, -0.5, 0, -1,
  -1.5,
];
