export { coreLexicon, type Lexicon } from './core-lexicon.js';
export { letterBit, wordBit } from './form-table.js';
