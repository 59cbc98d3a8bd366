import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Rooms, from the ground up: a room imports only from rooms above it in this list, and only through their index.ts.
// `packages` are the only npm packages that a room may import; `node` allows Node's own API.
const rooms: Record<string, { packages: string[]; node?: true }> = {
  // How a kernel of assembly/ is started; a chunk of its own, so that whoever loads the model alone loads no texts' tables.
  kernel: { packages: [] },
  text: { packages: [] },
  bitext: { packages: [] },
  segment: { packages: ['sentence-splitter'] },
  documents: { packages: ['@lezer/common', '@lezer/markdown', 'htmlparser2'] },
  // The model's bytes, a module of this package.
  model: { packages: ['bitekst/model'] },
  evidence: { packages: [] },
  align: { packages: [] },
  claims: { packages: [] },
  jobs: { packages: [] },
  lookup: { packages: ['fast-levenshtein'] },
  // Above `check` and `formats`, which read its resources; of the package it takes types alone.
  i18next: { packages: ['i18next'] },
  // A server's driver needs Node's sockets; the room itself calls no API of Node.
  postgres: { packages: ['pg', 'pg-copy-streams'] },
  store: { packages: [], node: true },
  glossary: { packages: [] },
  check: { packages: [] },
  formats: { packages: ['saxes', 'csv-parse', 'csv-stringify'] },
  // Keys and catalogues are read by `i18next` and `formats`.
  drift: { packages: [] },
  config: { packages: [] },
  report: { packages: [] },
  // A suite of two trees reads files; the matchers do not.
  vitest: { packages: ['vitest'], node: true },
  transformers: { packages: ['@huggingface/transformers'] },
  train: { packages: [], node: true },
  // A server's driver, and threads.
  queue: { packages: ['bullmq', 'ioredis', 'tinypool'], node: true },
  cli: { packages: ['i18next', 'tinypool'], node: true },
};

const root = resolve(import.meta.dirname, '../src');
const names = Object.keys(rooms);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?<!['"])\b(?:from|import)[ (]*['"]([^'"\n]+)['"]/gu)].map((match) => match[1]!);

describe('the rooms of src', () => {
  it('finds source files at all', () => expect(files.length).toBeGreaterThan(5));

  it('has only known rooms, each with a front door', () => {
    const found = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(found.filter((name) => rooms[name] === undefined)).toEqual([]);
    expect(found.filter((name) => !existsSync(join(root, name, 'index.ts')))).toEqual([]);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = file.includes('/') ? file.split('/')[0]! : undefined;
    const breaches: string[] = [];
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(root, resolve(root, dirname(file), specifier));
        const targetRoom = target.split('/')[0]!;
        // The files beside the rooms are the package's entries, of which one may be part of another.
        if (targetRoom === room || (room === undefined && !target.includes('/'))) continue;
        if (target !== `${targetRoom}/index.js`) breaches.push(`${specifier}: rooms are entered through index.js`);
        if (room !== undefined && names.indexOf(targetRoom) >= names.indexOf(room)) breaches.push(`${specifier}: ${targetRoom} is not above ${room}`);
        continue;
      }
      const allowed = room === undefined ? undefined : rooms[room];
      if (specifier.startsWith('node:')) {
        if (allowed?.node !== true) breaches.push(`${specifier}: no Node API here`);
      } else if (!allowed?.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
        breaches.push(`${specifier}: not a package of this room`);
      }
    }
    expect(breaches).toEqual([]);
  });

  it('speaks to the console only in cli', () => {
    expect(files.filter((file) => !file.startsWith('cli/') && /\bconsole\./u.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('names no file after nothing', () => {
    expect(files.filter((file) => /(?:^|[/-])(?:utils?|helpers?|manager|process(?:or)?|misc|common)(?:[-.]|$)/u.test(file))).toEqual([]);
  });
});
