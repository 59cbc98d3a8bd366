export * from './bitext/index.js';
export * from './segment/index.js';
export {
  builtInModel, cosine, embed, embedSegments, loadModel, Model, nearestWords, SegmentVectors, wordTranslations,
  type Embedder, type ModelHead, type ModelLanguage, type ModelOptions, type ModelOrigin, type WordMatch, type WordOptions, type WordVectors,
} from './model/index.js';
export { alignWords, similarity, type WordAlignmentOptions, type WordAnswer } from './evidence/index.js';
export { align, explainBead, type AlignOptions } from './align/index.js';
export { alignClaims, type ClaimOptions } from './claims/index.js';
export * from './lookup/index.js';
