export { fitClaims, type FitReport } from './claims/fit.js';
export { measureAll, type Measured } from './claims/measured.js';
export { fitBeadWeights, type BeadExample, type FitOptions } from './fit-bead-weights.js';
export { generateBitext, type GeneratedBitext, type GeneratorOptions } from './generated-bitext.js';
export { train, type TrainingProgress, type TrainingResult, type TrainOptions } from './train.js';
export type { TrainingFile, TrainingFiles } from './training-set.js';
