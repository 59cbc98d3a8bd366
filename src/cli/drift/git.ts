import { spawn } from 'node:child_process';

/** What drift asks of git. Every answer is undefined or empty where git, or a repository, is not there. */
export interface Git {
  /** The top folder of the repository, absolute. */
  readonly top: string;
  /** The commit that a name stands for; undefined for none. */
  readonly commitOf: (ref: string) => Promise<string | undefined>;
  /** Files at a commit, by path from the top, under any of the folders. */
  readonly filesAt: (commit: string, folders: readonly string[]) => Promise<string[]>;
  /** Paths that changed between a commit and the files as they are; a renamed one with the path that it had. */
  readonly changedSince: (commit: string, folders: readonly string[]) => Promise<Map<string, string | null>>;
  /** Texts of `commit:path`, in the same order; undefined for what is not there. */
  readonly textsAt: (names: readonly { readonly commit: string; readonly path: string }[]) => Promise<(string | undefined)[]>;
  /** By path, the newest commit that touched it, with its rank: 0 for files that are not committed as they are, then 1 for the newest. */
  readonly lastCommits: (folders: readonly string[]) => Promise<Map<string, { readonly commit: string; readonly rank: number }>>;
}

// History beyond so many commits is not read: it is for hints.
const mostCommits = 20_000;

export async function openGit(folder: string): Promise<Git | undefined> {
  const top = (await run(['rev-parse', '--show-toplevel'], folder))?.toString('utf8').trim();
  if (top === undefined || top === '') return undefined;
  const ask = async (args: readonly string[], input?: string): Promise<Buffer | undefined> => run(args, top, input);
  const lines = async (args: readonly string[]): Promise<string[]> => ((await ask(args))?.toString('utf8') ?? '').split('\0').filter((one) => one !== '');
  return {
    top,
    commitOf: async (ref) => {
      // Behind this option git takes no name for an option.
      const found = (await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]))?.toString('utf8').trim();
      return found === undefined || found === '' ? undefined : found;
    },
    filesAt: async (commit, folders) => lines(['ls-tree', '-r', '-z', '--name-only', commit, '--', ...folders]),
    changedSince: async (commit, folders) => {
      const parts = await lines(['diff', '--name-status', '-z', '-M', commit, '--', ...folders]);
      const changed = new Map<string, string | null>();
      for (let i = 0; i < parts.length; ) {
        const status = parts[i]!;
        if (/^[RC]/u.test(status)) {
          changed.set(parts[i + 2]!, parts[i + 1]!);
          i += 3;
        } else {
          changed.set(parts[i + 1]!, status === 'A' ? null : parts[i + 1]!);
          i += 2;
        }
      }
      return changed;
    },
    textsAt: async (names) => {
      if (names.length === 0) return [];
      const output = (await ask(['cat-file', '--batch'], names.map(({ commit, path }) => `${commit}:${path}\n`).join(''))) ?? Buffer.alloc(0);
      const texts: (string | undefined)[] = [];
      let at = 0;
      for (let i = 0; i < names.length; i++) {
        const newline = output.indexOf(10, at);
        const head = output.toString('utf8', at, newline < 0 ? output.length : newline);
        const size = /^[\da-f]+ blob (\d+)$/u.exec(head)?.[1];
        at = newline < 0 ? output.length : newline + 1;
        if (size === undefined) texts.push(undefined);
        else {
          texts.push(output.toString('utf8', at, at + Number(size)).replace(/^\ufeff/u, ''));
          at += Number(size) + 1;
        }
      }
      return texts;
    },
    lastCommits: async (folders) => {
      const found = new Map<string, { commit: string; rank: number }>();
      const head = (await ask(['rev-parse', '--verify', '--quiet', 'HEAD']))?.toString('utf8').trim();
      if (head === undefined || head === '') return found;
      for (const path of await lines(['diff', '--name-only', '-z', 'HEAD', '--', ...folders])) found.set(path, { commit: head, rank: 0 });
      let commit = head;
      let rank = 0;
      for (const part of await lines(['log', `--max-count=${mostCommits}`, '--format=%x00%x01%H', '-z', '--name-only', '--no-renames', '--', ...folders])) {
        const text = part.replace(/^\n+/u, '');
        if (text.startsWith('\u0001')) {
          commit = text.slice(1).trim();
          rank++;
        } else if (text !== '' && !found.has(text)) found.set(text, { commit, rank });
      }
      return found;
    },
  };
}

/** What git prints; undefined where it is not there, fails, or takes over a minute. */
async function run(args: readonly string[], cwd: string, input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], { cwd, stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000, windowsHide: true });
    const chunks: Buffer[] = [];
    child.on('error', () => resolve(undefined));
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (status) => resolve(status === 0 ? Buffer.concat(chunks) : undefined));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
