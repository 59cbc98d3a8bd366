import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that is soon full. */
export interface SmallDisk {
  readonly folder: string;
  resize(mebibytes: number): void;
  remove(): void;
}

/** A file system in memory for a user's server; undefined where we may mount none. */
export function mountSmallDisk(mebibytes: number, user: string): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-disk-'));
  const mount = (...args: string[]): unknown => execFileSync('mount', args, { stdio: 'pipe' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${mebibytes}m,uid=${user},mode=700`, 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    resize: (to) => void mount('-o', `remount,size=${to}m`, folder),
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true });
    },
  };
}
