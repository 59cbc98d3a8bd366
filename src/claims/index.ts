export { alignClaims, type ClaimOptions } from './align-claims.js';
// For the fitting script in `train`.
export { clashFeatureCount, clashFeatureNames, leastDisputed, measureClashes } from './clashes.js';
export { graphFeatureNames, measureGraph } from './graph-features.js';
export { pairFeatureCount, pairFeatureNames } from './pair-features.js';
export { joinFeatures, measureClaims, pickPlain, plainFeatures, plainShareOfTwo, scoreClaims, secondFeatureCount, softOf, type ClaimSet } from './score.js';
