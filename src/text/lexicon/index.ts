export { coreLexicon, type ConceptMatch, type Lexicon } from './core-lexicon.js';
export { letterBit } from './form-table.js';
