export { coreLexicon, type ConceptMatch, type Lexicon } from './core-lexicon.js';
export { letterBit, wordBit } from './form-table.js';
