import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FormatError } from '../bitext/index.js';
import { TranslationMemory } from '../lookup/index.js';
import { Refusal, type Context } from './host.js';
import { refusalOf } from './input.js';

/** The memory in a file. With `create`, an empty one where there is no file. */
export async function openMemory({ say }: Context, file: string, create: boolean): Promise<{ memory: TranslationMemory; size: number }> {
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).isDirectory()) throw new Refusal(say('file.directory', { file }));
    bytes = await readFile(file);
  } catch (error) {
    if (create && (error as NodeJS.ErrnoException).code === 'ENOENT') return { memory: new TranslationMemory(), size: 0 };
    throw refusalOf(error, file, say);
  }
  try {
    return { memory: TranslationMemory.open(bytes), size: bytes.length };
  } catch (error) {
    if (error instanceof FormatError) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

// Records behind the index are read one by one on opening: beyond this share of the file it is written anew, its index with it.
const longestTail = 0.1;

/**
 * Writes what changed behind the file, or, where that is much, the whole file anew. Either way a crash or a full disk leaves what
 * was saved: the whole is written beside the file, flushed, and put in its place by one rename; what is appended counts only once
 * its checksum is there, and is taken back where it could not be written whole.
 */
export async function saveMemory({ say }: Context, file: string, memory: TranslationMemory, size: number): Promise<void> {
  const changes = memory.changes();
  if (changes.length === 0 && size > 0) return;
  try {
    if (size > 0 && changes.length < size * longestTail) await append(file, changes, size);
    else await replace(file, memory.toBytes());
  } catch (error) {
    throw new Refusal(say('file.unwritable', { file, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message }));
  }
  memory.markSaved();
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
