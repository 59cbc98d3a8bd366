import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Cleared here, once: two builds that each clear the folder would clear each other's files.
rmSync('dist', { recursive: true, force: true });

// The command line takes i18next into its own file, so that whoever imports the library installs none, and an `i18next`
// of the host's stays the only one in sight; the readers of documents take their parsers, of which not all come as CommonJS.
// Their licences travel along.
const bundled = new Map([
  ['i18next', 'cli.js'],
  ...['@lezer/markdown', '@lezer/common', '@lezer/highlight', 'htmlparser2', 'entities'].map((name) => [name, 'documents.js'] as const),
]);
const noExternal = [...bundled.keys()];

// The model's bytes stay a module of their own, one for both builds, which only those load who use the model.
const apart = [/^node:/u, 'bitekst/model/en-nl'];

/** What the package exports; each is a room of `src`, or what of it is public. */
const entries = {
  index: 'src/index.ts',
  model: 'src/model.ts',
  formats: 'src/formats/index.ts',
  report: 'src/report/index.ts',
  documents: 'src/documents/index.ts',
  i18next: 'src/i18next/index.ts',
  postgres: 'src/postgres/index.ts',
  store: 'src/store/index.ts',
  check: 'src/check/index.ts',
  drift: 'src/drift/index.ts',
  config: 'src/config/index.ts',
  matchers: 'src/vitest/matchers.ts',
  queue: 'src/queue/index.ts',
  train: 'src/train/index.ts',
  transformers: 'src/transformers/index.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: apart,
  noExternal,
  // One FormatError for all entries of a build, or `instanceof` would not know the other's.
  splitting: true,
  treeshake: true,
};

export default defineConfig([
  {
    // `segment` is no entry of the package: as one of the build it gets a chunk of its own, and whoever only cuts texts does
    // not bundle what the other rooms import (fast-levenshtein is CommonJS, and no bundler dares to drop it).
    // vitest is an ES module alone, and so is what extends it.
    entry: { ...entries, segment: 'src/segment/index.ts', cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', 'job-thread': 'src/queue/job-thread.ts', vitest: 'src/vitest/index.ts' },
    format: 'esm',
    dts: { entry: { ...entries, vitest: 'src/vitest/index.ts' } },
    ...shared,
    onSuccess: async () => {
      const notices = [...bundled].map(([name, file]) => `${name}, part of ${file}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`);
      writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices.join('\n\n'));
    },
  },
  {
    entry: entries,
    format: 'cjs',
    dts: { entry: entries },
    ...shared,
  },
]);
