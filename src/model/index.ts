export { foldKey, createTokenBuffer, scanTokens, tokenKind, type DecimalSign } from './tokens.js';
export { findFeatures, maxFeatures, nameRowOf, nameRows } from './features.js';
export { codebookStep, formatModelFile, parseModelFile, type ModelHead, type ModelLanguage, type ModelOrigin, type ModelSections } from './model-file.js';
export { keyBlock, wordCasing } from './vocabulary.js';
export { cosine, runLength, SegmentVectors } from './segment-vectors.js';
export { embedDocuments } from './level.js';
export { assertEmbedder, assertWordModel, loadModel, Model, type Embedder, type WordMatch, type WordVectors } from './model.js';
export { builtInModel } from './built-in.js';
export { embed, embedSegments, nearestWords, wordTranslations, type ModelOptions, type WordOptions } from './words.js';
