import { realpath, rename, rm, stat } from 'node:fs/promises';

/** What is written to in a file's stead, until all of it is there. */
export interface Replacement {
  readonly path: string;
  /** False for a device or a pipe, which is written itself and keeps nothing. */
  readonly beside: boolean;
  /** The new content takes the file's place. Closed before. */
  finish(): Promise<void>;
  /** What was there stays. */
  abandon(): Promise<void>;
}

/**
 * A file to write beside another, whose place it takes when it is whole: a stop or a full disk leaves what was there. A link
 * stays, and what it leads to is replaced; a device or a pipe has no place to take and is written itself.
 */
export async function replacementOf(file: string): Promise<Replacement> {
  const target = await realpath(file).catch(() => file);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return { path: target, beside: false, finish: async () => {}, abandon: async () => {} };
  const path = `${target}.${process.pid}.part`;
  return { path, beside: true, finish: () => rename(path, target), abandon: () => rm(path, { force: true }) };
}
