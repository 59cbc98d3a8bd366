import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

// Editors write a file in several steps, and branches change many files: what comes within this many milliseconds is one change.
const quiet = 120;

/**
 * Runs `again` whenever something in one of the folders (or files) changes, never twice at a time. Resolves when `signal` aborts.
 * `isOwn` tells paths that the run itself writes.
 */
export async function watchFolders(places: readonly string[], again: () => Promise<void>, isOwn: (name: string) => boolean, signal: AbortSignal | undefined): Promise<void> {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let waiting = false;
  const run = async (): Promise<void> => {
    if (running) {
      waiting = true;
      return;
    }
    running = true;
    do {
      waiting = false;
      await again();
    } while (waiting);
    running = false;
  };
  await new Promise<void>((resolve, reject) => {
    const onChange = (_: string, name: string | null): void => {
      if (name !== null && isOwn(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run().catch(reject), quiet);
    };
    for (const place of places) {
      const watcher = watchPlace(place, onChange);
      watcher.on('error', reject);
      watchers.push(watcher);
    }
    signal?.addEventListener('abort', () => resolve(), { once: true });
    if (signal?.aborted === true) resolve();
  }).finally(() => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });
}

function watchPlace(place: string, onChange: (event: string, name: string | null) => void): FSWatcher {
  try {
    return watch(place, { recursive: true }, onChange);
  } catch {
    // A file, which some systems do not watch by itself.
    return watch(dirname(place), onChange);
  }
}
