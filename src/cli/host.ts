import type { Say } from './messages/index.js';
import type { Progress } from './progress.js';

/** Where the command line writes: a stream of Node, or a test's notebook. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** All that the command line needs of the outside, so that a test can hold every end of it. */
export interface Host {
  /** What stands after `bitekst`. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The host's locale, for when the environment names none. */
  readonly locale: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Ends a command that watches. */
  readonly signal?: AbortSignal;
}

/** What a command is given. */
export interface Context {
  readonly host: Host;
  readonly say: Say;
  readonly ui: 'en' | 'nl';
  readonly options: Options;
  readonly files: readonly string[];
  /** A line for the user on standard error; nothing under `--quiet`. */
  readonly notice: (text: string) => void;
  readonly progress: Progress;
}

/** The options that were given, by long name: the value, or true; the values of a `multiple` one, one a line. */
export type Options = ReadonlyMap<string, string | true>;

/** A command: what it takes and what it does. Resolves to the exit status. */
export interface Command {
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly help: 'help.segment' | 'help.align' | 'help.pair' | 'help.claims' | 'help.check' | 'help.glossary' | 'help.terms' | 'help.drift' | 'help.convert' | 'help.lookup' | 'help.train' | 'help.queue' | 'help.import';
  readonly run: (context: Context) => Promise<0 | 1>;
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given more than once, each value counting. */
  readonly multiple?: boolean;
}

/** Wrong use, or a file that cannot be read: said to the user without a stack; exit status 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
