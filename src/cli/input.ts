import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Refusal, type Context } from './host.js';
import type { Say } from './messages/index.js';

/** Standard input as it comes; says how to end it where a person types. */
export function readStandardInput({ host, say, notice }: Context): AsyncIterable<Uint8Array> {
  if (host.stdin.isTTY === true) notice(say('notice.terminalInput'));
  return host.stdin;
}

/** A stream whole. */
export async function readAllOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As {@link readBytes}, for many small files: to wait for each takes some times as long as to read it. */
export function readBytesNow(file: string, say: Say): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw refusalOf(error, file, say);
  }
}

/** A file whole. */
export async function readBytes(file: string, say: Say): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new Refusal(say('file.directory', { file }));
    return await readFile(file);
  } catch (error) {
    throw refusalOf(error, file, say);
  }
}

/** What the system said about a file, in the user's words. */
export function refusalOf(error: unknown, file: string, say: Say): Refusal {
  if (error instanceof Refusal) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal(say('file.missing', { file }));
  if (code === 'EISDIR') return new Refusal(say('file.directory', { file }));
  if (code === 'EACCES' || code === 'EPERM') return new Refusal(say('file.denied', { file }));
  return new Refusal(say('file.unreadable', { file, reason: code ?? message }));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 as text, a byte order mark taken off. Refuses what is not UTF-8, with the first byte that is not: to guess would shift every offset. */
export function decodeText(bytes: Uint8Array, file: string, say: Say): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Refusal(say('file.utf16', { file }));
  try {
    return utf8.decode(bytes);
  } catch {
    const byte = findBadByte(bytes);
    throw new Refusal(say('file.notUtf8', { file, byte, hex: (bytes[byte] ?? 0).toString(16).padStart(2, '0') }));
  }
}

/** The offset of the first byte that starts no well-formed sequence (Unicode 16, table 3-7); the length where all is well. */
export function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (size === 0) return at;
    for (let i = 1; i < size; i++) {
      // The second byte's range is narrower after four leads: no overlong forms, no surrogates, nothing past U+10FFFF.
      const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      const byte = bytes[at + i];
      if (byte === undefined || byte < low || byte > high) return at;
    }
    at += size;
  }
  return at;
}
