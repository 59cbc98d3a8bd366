// The model alone, as `bitekst/model`: whoever only asks for vectors or translations of words loads nothing else.
export {
  builtInModel, cosine, embed, embedSegments, loadModel, Model, nearestWords, SegmentVectors, wordTranslations,
  type Embedder, type ModelHead, type ModelLanguage, type ModelOptions, type ModelOrigin, type WordMatch, type WordOptions, type WordVectors,
} from './model/index.js';
