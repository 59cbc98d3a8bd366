export { embedWithTransformers, TransformersEmbedder, type TransformersOptions } from './embed-with-transformers.js';
