export { learnTranslations, LearnedTranslations, type LearnedTranslation, type LearnOptions } from './learn-translations.js';
export { createTermExtractor, extractTerms, type ExtractOptions, type TermExtractor } from './extract-terms.js';
export { unitsOfClaims } from './units-of-claims.js';
export { checkTerms, type TermCheckOptions } from './check-terms.js';
export { decideTerm, deduplicateTermBase, mergeTermBases, noteTerm, updateTermBase, type TermDecision } from './decide-terms.js';
export { glossaryResources, type GlossaryResources } from './glossary-resources.js';
