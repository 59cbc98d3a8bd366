import { FormatError, ServiceError } from '../bitext/index.js';
import { isDatabaseAddress, openMemory, type StoredMemory } from '../store/index.js';
import { Refusal, type Context } from './host.js';
import { refusalOf } from './input.js';

/**
 * Works with the memory at a place, a file or a database, and saves what was changed. With `create`, one that is not there is
 * begun. What the place says no to becomes a refusal.
 */
export async function withMemory<T>({ say }: Context, place: string, create: boolean, work: (memory: StoredMemory) => Promise<T>): Promise<T> {
  let memory: StoredMemory;
  try {
    memory = await openMemory(place, { create });
  } catch (error) {
    if (error instanceof ServiceError || isDatabaseAddress(place)) throw new Refusal((error as Error).message);
    if (error instanceof FormatError) throw new Refusal(`${place}: ${error.message}`);
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new Refusal(say('file.directory', { file: place }));
    throw refusalOf(error, place, say);
  }
  let result: T;
  try {
    result = await work(memory);
  } catch (error) {
    // What was half done is not saved; the work's own error is the one to tell.
    if (isDatabaseAddress(place)) await memory.close().catch(() => {});
    throw error instanceof ServiceError ? new Refusal(error.message) : error;
  }
  try {
    await memory.close();
  } catch (error) {
    throw new Refusal(error instanceof ServiceError ? error.message : say('file.unwritable', { file: place, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message }));
  }
  return result;
}
