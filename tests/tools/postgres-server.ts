import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate.js';

/** A PostgreSQL server of our own, in a folder that goes with it. */
export interface PostgresServer {
  readonly url: string;
  readonly version: string;
  stop(): void;
}

/** Where Debian puts PostgreSQL's programs, newest first, and where the path says. */
function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin')) : [];
  return [...versions, ...(process.env['PATH'] ?? '').split(':')].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts PostgreSQL on the loopback; undefined where none is installed. Nothing is written through to the disk unless `durable`. With a
 * `certificate` it speaks TLS to those who ask for it.
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres` that its package makes.
 */
export async function startPostgres({ durable = false, settings = [], certificate }: { durable?: boolean; settings?: readonly string[]; certificate?: Certificate } = {}): Promise<PostgresServer | undefined> {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const lead = asRoot ? ['runuser', '-u', 'postgres', '--'] : [];
  const run = (program: string, ...args: string[]): string => {
    const [command, ...rest] = [...lead, join(programs, program), ...args];
    return execFileSync(command!, rest, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'bitekst', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  // The key has to be the server's own, and nobody else's to read.
  for (const [name, text] of certificate === undefined ? [] : [['cert.pem', certificate.cert], ['key.pem', certificate.key]] as const) {
    const [command, ...rest] = [...lead, 'sh', '-c', 'umask 077; cat > "$0"', join(data, name)];
    execFileSync(command!, rest, { input: text, cwd: folder });
  }
  const tls = certificate === undefined ? [] : ['ssl=on', 'ssl_cert_file=cert.pem', 'ssl_key_file=key.pem'];
  const port = await freePort();
  const all = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'shared_buffers=512MB', 'max_connections=60', ...(durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']), ...tls, ...settings];
  const [command, ...rest] = [...lead, join(programs, 'postgres'), '-D', data, ...all.flatMap((setting) => ['-c', setting])];
  const child = spawn(command!, rest, { stdio: 'ignore', cwd: folder });
  const stop = (): void => {
    process.off('exit', stop);
    try {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    } catch {
      child.kill('SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  for (let tries = 0; ; tries++) {
    try {
      run('pg_isready', '-h', '127.0.0.1', '-p', String(port), '-U', 'bitekst');
      break;
    } catch (error) {
      if (tries === 300) {
        stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { url: `postgres://bitekst@127.0.0.1:${port}/postgres`, version: run('postgres', '--version').trim(), stop };
}
