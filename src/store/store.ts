import type { AlignmentUnit } from '../bitext/index.js';
import type { ConcordanceOptions, ConcordanceResult, MemoryStore, PhraseTranslation, TranslationsOptions } from '../lookup/index.js';

/** A translation memory with a concordance, kept in a file or a database. What its methods do: see `TranslationMemory` and `Concordance`. */
export interface StoredMemory extends MemoryStore {
  languages(): Promise<readonly string[]>;
  units(): AsyncIterable<[unitId: string, unit: AlignmentUnit]>;
  find(phrase: string, language: string, options?: ConcordanceOptions): Promise<ConcordanceResult>;
  translationsOf(phrase: string, language: string, options?: TranslationsOptions): Promise<readonly PhraseTranslation[]>;
  /** Makes sure that what was changed is kept. A database keeps each change as it is made. */
  save(): Promise<void>;
  /** Saves, and lets go of file and connections. */
  close(): Promise<void>;
}
