import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** The built command line; the tests that kill processes need it (`npm run build`). */
export const builtCommand: string = resolve(import.meta.dirname, '../../dist/cli.js');

export interface CommandRun {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Runs the built `bitekst` in a process of its own. */
export function runCommand(args: readonly string[], environment: Readonly<Record<string, string>> = {}, input?: Buffer): CommandRun {
  const child = spawn(process.execPath, [builtCommand, ...args], { env: { ...process.env, LC_ALL: 'C', ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    child.once('close', (status) => done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
  return { child, ended };
}

/** Document pairs of our own as JSON Lines, some of them broken, each with its own numbers. */
export function makePairs(count: number, sentences = 12): Buffer {
  const subjects = [['ferry', 'veerboot'], ['tram', 'tram'], ['crane', 'kraan'], ['lock', 'sluis'], ['bridge', 'brug']] as const;
  const verbs = [['was closed for', 'was dicht gedurende'], ['had to wait for', 'moest wachten gedurende'], ['stood still for', 'stond stil gedurende']] as const;
  const lines = Array.from({ length: count }, (_, id) => {
    if (id % 61 === 17) return id % 2 === 0 ? '{"id":' : JSON.stringify({ id, source: 'only one side' });
    const numbers = Array.from({ length: sentences }, (_, k) => (id * 31 + k * 7) % 97);
    const text = (side: 0 | 1): string => numbers.filter((_, k) => (id + k) % 11 !== (side === 0 ? 3 : 8)).map((n) => (side === 0 ? `The ${subjects[n % 5]![0]} ${verbs[n % 3]![0]} ${n} minutes.` : `De ${subjects[n % 5]![1]} ${verbs[n % 3]![1]} ${n} minuten.`)).join(' ');
    // Some without an id: their line's number stands for it.
    return JSON.stringify({ ...(id % 7 === 0 ? {} : { id: `pair-${id}` }), source: { language: 'en', text: text(0) }, target: { language: 'nl', text: text(1) } });
  });
  return Buffer.from(lines.join('\n'));
}
