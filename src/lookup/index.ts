export type {
  AddOptions, ChangeOptions, FilledValue, FuzzyMeasure, LookupOptions, MatchKind, MemoryChange, MemoryMatch, MemoryStore, UnitFilter, UnitLike, WordDifference,
} from './memory-match.js';
export type { MeaningModel } from './meaning.js';
export type { MemoryDamage } from './memory-file.js';
export { TranslationMemory, type MemoryOptions, type SalvagedMemory } from './translation-memory.js';
export {
  Concordance, type AlignedWords, type ConcordanceLine, type ConcordanceOptions, type ConcordanceOrder, type ConcordanceResult, type PhraseTranslation, type TranslationsOptions,
} from './concordance.js';
export { claimsById, parallelText, type ClaimRecord, type ParallelEntry, type ParallelText, type TextPlace } from './parallel-text.js';

// For stores of units that are kept elsewhere; not exported from the package.
export { phraseForms } from './find-phrase.js';
export { canonicalText, hashText, prepareUnit } from './memory-tables.js';
export { idBits } from './record.js';
export { TokenReader } from './token-reader.js';
export { mergeMetadata } from './translation-memory.js';
export { compileFilter } from './unit-filter.js';
