export * from './bitext/index.js';
export * from './segment/index.js';
export { similarity } from './evidence/index.js';
export { align, explainBead, type AlignOptions } from './align/index.js';
export { alignClaims, type ClaimOptions } from './claims/index.js';
export * from './lookup/index.js';
