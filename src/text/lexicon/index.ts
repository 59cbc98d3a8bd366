export { coreLexicon, type ConceptMatch, type Lexicon } from './core-lexicon.js';
