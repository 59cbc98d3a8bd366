export { addDocument } from './add-document.js';
export { alignClaims, type ClaimOptions } from './align-claims.js';
export { cutClaims, type ClaimSpan } from './cut-claims.js';
// For the fitting script in `train`.
export { isOfWords, type Clash } from './clashes.js';
export { clashFeatureCount, firstClashFeatureCount, leastDisputed, measureClashes, relateClashes, type ClashTable } from './disputes.js';
export { measureGraph } from './graph-features.js';
export { pairFeatureCount } from './pair-features.js';
export { joinPassages } from './passages.js';
export { copySmallSetRow, featuresOf, joinFeatures, measureClaims, pickPlain, plainFeatures, plainShareOf, scoreClaims, secondFeatureCount, smallSetFeatureCount, softOf, type ClaimSet } from './score.js';
