import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AlignmentUnit } from '../bitext/index.js';
import {
  Concordance, TranslationMemory,
  type AddOptions, type ChangeOptions, type ConcordanceOptions, type ConcordanceResult, type LookupOptions, type MemoryChange, type MemoryMatch, type MemoryOptions,
  type PhraseTranslation, type TranslationsOptions, type UnitLike,
} from '../lookup/index.js';
import type { StoredMemory } from './store.js';

// Records behind the index are read one by one on opening: beyond this share of the file it is written anew, its index with it.
const longestTail = 0.1;

/** An embedded memory and the file it is kept in. */
export class FileMemory implements StoredMemory {
  private readonly file: string;
  private readonly memory: TranslationMemory;
  private size: number;

  private constructor(file: string, memory: TranslationMemory, size: number) {
    this.file = file;
    this.memory = memory;
    this.size = size;
  }

  /**
   * The memory in a file. With `create`, an empty one where there is no file. Throws `FormatError` for a damaged file (see
   * `TranslationMemory.salvage`), and Node's error for one that cannot be read.
   */
  static async open(file: string, create: boolean, options: MemoryOptions): Promise<FileMemory> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      if (create && (error as NodeJS.ErrnoException).code === 'ENOENT') return new FileMemory(file, new TranslationMemory(options), 0);
      throw error;
    }
    return new FileMemory(file, TranslationMemory.open(bytes, options), bytes.length);
  }

  async count(): Promise<number> {
    return this.memory.count();
  }

  async languages(): Promise<readonly string[]> {
    return this.memory.languages();
  }

  async *units(): AsyncIterable<[unitId: string, unit: AlignmentUnit]> {
    yield* this.memory.units();
  }

  async add<U extends UnitLike>(units: Iterable<U>, options?: AddOptions): Promise<MemoryChange> {
    return this.memory.add(units, options);
  }

  async update<U extends UnitLike>(unitId: string, unit: U): Promise<string> {
    return this.memory.update(unitId, unit);
  }

  async remove(unitIds: Iterable<string>, options?: ChangeOptions): Promise<MemoryChange> {
    return this.memory.remove(unitIds, options);
  }

  async get(unitId: string): Promise<AlignmentUnit | undefined> {
    return this.memory.get(unitId);
  }

  async lookup(text: string, language: string, options?: LookupOptions): Promise<MemoryMatch[]> {
    return this.memory.lookup(text, language, options);
  }

  async find(phrase: string, language: string, options?: ConcordanceOptions): Promise<ConcordanceResult> {
    return new Concordance(this.memory).find(phrase, language, options);
  }

  async translationsOf(phrase: string, language: string, options?: TranslationsOptions): Promise<readonly PhraseTranslation[]> {
    return new Concordance(this.memory).translationsOf(phrase, language, options);
  }

  /**
   * Writes what changed behind the file, or, where that is much, the whole file anew. Either way a crash or a full disk leaves
   * what was saved: the whole is written beside the file, flushed, and put in its place by one rename; what is appended counts
   * only once its checksum is there, and is taken back where it could not be written whole. An empty memory has no file.
   */
  async save(): Promise<void> {
    const changes = this.memory.changes();
    if (changes.length === 0) return;
    if (this.size > 0 && changes.length < this.size * longestTail) {
      await append(this.file, changes, this.size);
      this.size += changes.length;
    } else {
      const bytes = this.memory.toBytes();
      await replace(this.file, bytes);
      this.size = bytes.length;
    }
    this.memory.markSaved();
  }

  async close(): Promise<void> {
    await this.save();
  }
}

async function append(file: string, bytes: Uint8Array, size: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    // Somebody else wrote meanwhile: what stands there now is not what was read.
    if ((await handle.stat()).size !== size) throw new Error('the file has changed since it was read');
    try {
      for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, size + done)).bytesWritten;
      await handle.sync();
    } catch (error) {
      await handle.truncate(size);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.part`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    // The name is safe once its folder is; not every system lets a folder be opened.
    const folder = await open(dirname(file), 'r').catch(() => undefined);
    await folder?.sync().catch(() => {});
    await folder?.close();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
