import type { Host } from '../../src/cli/index.js';

export interface FakeHost extends Host {
  readonly out: () => string;
  readonly err: () => string;
}

/** A host that keeps what is written, on a machine whose user reads English. */
export function fakeHost(args: readonly string[], { stdin = '', environment = {}, tty = false, errTty = false, columns }: { stdin?: string | Uint8Array; environment?: Record<string, string>; tty?: boolean; errTty?: boolean; columns?: number | undefined } = {}): FakeHost {
  let out = '';
  let err = '';
  return {
    arguments: args,
    environment,
    locale: 'en-GB',
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })() as Host['stdin'],
    stdout: { write: (text) => void (out += text), isTTY: tty, columns },
    stderr: { write: (text) => void (err += text), isTTY: errTty },
    out: () => out,
    err: () => err,
  };
}
