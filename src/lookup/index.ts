export type {
  AddOptions, ChangeOptions, FilledValue, LookupOptions, MatchKind, MemoryChange, MemoryMatch, MemoryStore, UnitFilter, UnitLike, WordDifference,
} from './memory-match.js';
export type { MeaningModel } from './meaning.js';
export type { MemoryDamage } from './memory-file.js';
export { TranslationMemory, type MemoryOptions, type SalvagedMemory } from './translation-memory.js';
