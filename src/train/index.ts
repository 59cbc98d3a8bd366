export { fitClaims, measureAll, type FitReport, type Measured } from './claims/fit.js';
export { fitBeadWeights, type BeadExample, type FitOptions } from './fit-bead-weights.js';
export { generateBitext, type GeneratedBitext, type GeneratorOptions } from './generated-bitext.js';
