export { align, type AlignOptions } from './align.js';
export type { AlignmentAnchor } from './fence.js';
export { mergedCoverage } from './closer-look.js';
export { explainBead, type ExplainBeadOptions } from './explain-bead.js';
export { beadProbabilities, beadShapes, buildLattice, fullBand, type Lattice } from './search.js';
export { vectorsOf } from './words-of-pair.js';
export { CollectionEvidence, documentFeatureNames } from './document-evidence.js';
export { boundedLead, pairDocuments, scoreCandidates, type DocumentPair, type DocumentPairing, type PairDocumentsOptions, type PairReason } from './pair-documents.js';
