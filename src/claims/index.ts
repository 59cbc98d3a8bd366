export { alignClaims, type ClaimOptions } from './align-claims.js';
export { cutClaims, type ClaimSpan } from './cut-claims.js';
// For the fitting script in `train`.
export { clashFeatureCount, clashFeatureNames, leastDisputed, measureClashes } from './clashes.js';
export { graphFeatureNames, measureGraph } from './graph-features.js';
export { pairFeatureCount, pairFeatureNames } from './pair-features.js';
export { joinPassages } from './passages.js';
export { joinFeatures, measureClaims, pickPlain, plainFeatures, plainShareOf, scoreClaims, secondFeatureCount, softOf, type ClaimSet } from './score.js';
