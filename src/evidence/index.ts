export { beadFeatureCount, beadFeatureNames, candidatesPerSegment, PairEvidence } from './pair-evidence.js';
export { priceBeads, type BeadCost, type BeadPrice, type BeadWeights } from './bead-price.js';
export { beadWeights, learnedWeights, lengthWeights } from './bead-weights.js';
export { linkKinds, linkWords, type WordLinks } from './word-links.js';
export { prepareTexts, type PreparedText, type PreparedTexts, type Vocabulary } from './vocabulary.js';
export { SegmentIndex, type Partner } from './segment-index.js';
export { similarity } from './similarity.js';
export { explainRuns, tokenRun, type TokenRun } from './explain.js';
export { learnAssociations, type LearnedLink } from './association.js';
