import type * as BullMq from 'bullmq';
import type * as IoRedis from 'ioredis';
import type { Redis } from 'ioredis';
import { ServiceError } from '../bitext/index.js';
import { requirePackage } from './place.js';

export interface ConnectOptions {
  /** How long to wait for a connection, ms; 10,000 by default. */
  readonly connectTimeout?: number;
  /** How long the server may be silent while it owes an answer, ms; 30,000 by default. Then the connection counts as lost. */
  readonly answerTimeout?: number;
  /** How long a server that went away is waited for, ms; 120,000 by default. Work goes on where it was when it is back. */
  readonly patience?: number;
  /** For `rediss://`: what `tls.connect` takes (`ca`, `cert`, `key`, …). */
  readonly tls?: { readonly [option: string]: unknown };
}

/** A connection, and where it leads without its secrets. */
export interface RedisLink {
  readonly redis: Redis;
  readonly place: string;
  /** The loss that ended it: nobody came back in time. */
  readonly lost: { error?: ServiceError };
  /** Whether what is written survives a crash: the server keeps an append-only file. */
  readonly durable: boolean;
}

/** BullMQ's scripts need Redis 6.2, of February 2021; every Valkey is later. */
const oldestServer = [6, 2] as const;

/** BullMQ, loaded when first asked for. Throws `ServiceError` `missing`. */
export const loadBullMq = (): typeof BullMq => loadDriver('bullmq') as typeof BullMq;

function loadDriver(name: 'bullmq' | 'ioredis'): unknown {
  try {
    return requirePackage(name);
  } catch (error) {
    throw new ServiceError('missing', 'a queue needs the packages bullmq and ioredis, which are not installed here: npm install bullmq ioredis', error);
  }
}

/**
 * Connects to the Redis or Valkey at an address (`rediss://user:password@host:6379/0`), and looks whether it can hold a queue.
 * From then on a connection that breaks is made anew, and what was asked meanwhile is answered late.
 */
export async function connectRedis(address: string, { connectTimeout = 10_000, answerTimeout = 30_000, patience = 120_000, tls }: ConnectOptions = {}): Promise<RedisLink> {
  const url = parseAddress(address);
  const place = `${url.hostname === '' ? 'localhost' : url.hostname}:${url.port === '' ? '6379' : url.port}${url.pathname === '/' ? '' : url.pathname}`;
  const ioredis = loadDriver('ioredis') as typeof IoRedis;
  const lost: RedisLink['lost'] = {};
  let ready = false;
  let lastFault: Error | undefined;
  let goneSince: number | undefined;
  const options = {
    lazyConnect: true,
    connectTimeout,
    socketTimeout: answerTimeout,
    // What BullMQ asks for: a command waits for the connection, however often that is tried.
    maxRetriesPerRequest: null,
    connectionName: 'bitekst',
    // Needs a right of its own and tells nothing that the name does not.
    disableClientInfo: true,
    retryStrategy: (times: number): number | null => {
      goneSince ??= Date.now();
      if (!ready || Date.now() - goneSince > patience) {
        lost.error ??= new ServiceError('unreachable', `the connection with Redis at ${place} was lost and did not come back in ${Math.round(patience / 1000)} s; nothing that was done is lost: start again once the server is there`, lastFault);
        return null;
      }
      return Math.min(2000, 50 * 2 ** Math.min(times, 6));
    },
    ...(tls !== undefined && { tls: { ...tls } }),
  };
  const redis = new ioredis.Redis(address, options);
  redis.on('error', (error: Error) => {
    lastFault = error;
  });
  redis.on('ready', () => {
    goneSince = undefined;
  });
  try {
    await redis.connect();
    const info = readInfo(await redis.info());
    checkServer(info, place);
    // Every right that a queue needs starts with this one, and without it the first message would be BullMQ's.
    await redis.get('bitekst:rights');
    ready = true;
    return { redis, place, lost, durable: info.get('aof_enabled') === '1' };
  } catch (error) {
    redis.disconnect();
    throw error instanceof ServiceError ? error : explainRedisError(firstFault(error as Error, lastFault), place);
  }
}

// "Connection is closed" is only what follows from the fault that the socket reported.
const firstFault = (error: Error, fault: Error | undefined): Error => (/Connection is closed/u.test(error.message) && fault !== undefined ? fault : error);

function parseAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ServiceError('address', 'got an address of Redis that is no URL, expected one such as redis://user:password@localhost:6379/0; a password with signs in it has to be percent-encoded');
  }
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:') throw new ServiceError('address', `got an address of Redis that begins with ${url.protocol}//, expected redis://host:6379, or rediss:// for TLS`);
  if (!/^(?:\/\d*)?$/u.test(url.pathname)) throw new ServiceError('address', `got ${url.pathname} for the number of a database of Redis, expected one such as /0`);
  return url;
}

/** The lines `name:value` of INFO. */
function readInfo(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/\r?\n/u).filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

function checkServer(info: ReadonlyMap<string, string>, place: string): void {
  const version = info.get('redis_version') ?? '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldestServer[0] || (major === oldestServer[0] && minor < oldestServer[1])) {
    throw new ServiceError('version', `Redis at ${place} is ${version}, expected ${oldestServer.join('.')} or later, or Valkey: upgrade the server`);
  }
  if (info.get('role') === 'slave') throw new ServiceError('settings', `Redis at ${place} is a replica, which takes no jobs: give the address of its primary`);
  const policy = info.get('maxmemory_policy') ?? 'noeviction';
  if (policy !== 'noeviction') {
    throw new ServiceError('settings', `Redis at ${place} throws keys away when its memory is full (maxmemory-policy ${policy}), and with them jobs and results: set maxmemory-policy noeviction in its redis.conf, or take a server of its own for the queue`);
  }
  if (info.get('cluster_enabled') === '1') throw new ServiceError('settings', `Redis at ${place} is a cluster, and a queue lives on one server: take one that is not`);
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', 'ECONNRESET', 'EPIPE']);

/** The errors of a server and of the way to it that a person can do something about, said so; others as they are. */
export function explainRedisError(error: Error & { readonly code?: string; readonly errors?: readonly { readonly code?: string }[] }, place: string): Error {
  if (error instanceof ServiceError) return error;
  // Where a name has several addresses, each has failed in its own way.
  const code = error.code ?? error.errors?.[0]?.code ?? '';
  const { message } = error;
  if (code === 'ETIMEDOUT' || /timed? ?out/iu.test(message)) return new ServiceError('timeout', `Redis at ${place} gave no answer in time: is it overloaded, does a firewall drop what is sent there, or is it asked for TLS (rediss://) and has none on that port?`, error);
  if (/certificate|SSL|TLS|self.signed/iu.test(message) || code === 'EPROTO') return new ServiceError('credentials', `no secure connection with Redis at ${place} (${code === '' ? message : code}): rediss:// needs a server with TLS on that port and a certificate that this machine trusts (NODE_EXTRA_CA_CERTS)`, error);
  if (unreachable.has(code)) return new ServiceError('unreachable', `Redis at ${place} cannot be reached (${code}): is the server running there, and may this machine reach it? A server that wants TLS is addressed as rediss://`, error);
  if (/NOAUTH|WRONGPASS|invalid username-password|without any password/u.test(message)) return new ServiceError('credentials', `Redis at ${place} does not let us in: look at the user and the password in the address`, error);
  if (/NOPERM/u.test(message)) return new ServiceError('credentials', `Redis at ${place} does not let this user do what a queue needs (${message.replaceAll(/\s+/gu, ' ').slice(0, 120)}): give it the rights that the page on operation lists`, error);
  if (/^OOM|\bOOM command/u.test(message)) return new ServiceError('space', `Redis at ${place} has no memory left: collect and release results, add less at once, or raise its maxmemory`, error);
  if (/MISCONF/u.test(message)) return new ServiceError('space', `Redis at ${place} cannot write to its disk and takes nothing more: make room there; nothing that was confirmed is lost`, error);
  if (/READONLY/u.test(message)) return new ServiceError('settings', `Redis at ${place} has become a replica, which takes no jobs: give the address of its primary`, error);
  if (/LOADING/u.test(message)) return new ServiceError('unreachable', `Redis at ${place} is still reading what it had saved: try again in a while`, error);
  if (/Protocol error|Unknown RESP|Connection is closed/u.test(message)) return new ServiceError('unreachable', `what answers at ${place} hung up or is no Redis: look at the port, and whether it wants TLS (rediss://)`, error);
  if (/Invalid DB|DB index/iu.test(message)) return new ServiceError('address', `Redis at ${place} has no database of that number`, error);
  return error;
}
