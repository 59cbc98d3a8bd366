import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './postgres-server.js';

/** A Redis (or Valkey) of our own on the loopback, with its append-only file in a folder that goes with it. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly version: string;
  /** Kills it with SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again where it was, on what its file holds. */
  start(): Promise<void>;
  stop(): void;
}

const program = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);

/** What stands in the title of tests that need a server where there is none. */
export const withoutRedis: string = program === undefined ? ' (none is installed here, so its tests are skipped; Debian: apt-get install redis-server)' : '';

/** Starts one; undefined where none is installed. `shell` stands before the server's own command (`ulimit -f 64;`). */
export async function startRedis({ settings = [], shell = '' }: { settings?: readonly string[]; shell?: string } = {}): Promise<RedisServer | undefined> {
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', '', '--daemonize', 'no', ...settings];
    child = shell === '' ? spawn(program, args, { stdio: 'ignore' }) : spawn('sh', ['-c', `${shell} exec "$0" "$@"`, program, ...args], { stdio: 'ignore' });
    await answersAt(port);
  };
  const gone = (): Promise<void> => new Promise((resolve) => (child === undefined || child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));
  const stop = (): void => {
    process.off('exit', stop);
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  try {
    await start();
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    version: spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    kill: async () => {
      child?.kill('SIGKILL');
      await gone();
    },
    start,
    stop,
  };
}

async function answersAt(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await new Promise<string>((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => socket.write('PING\r\n'));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(String(data));
      });
      socket.once('error', () => resolve(''));
    });
    // A server that asks for a password answers too.
    if (/^\+PONG|^-(?:NOAUTH|NOPERM)/u.test(answer)) return;
    if (tries === 300) throw new Error(`nothing answers at port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
