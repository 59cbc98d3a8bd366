import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Cleared here, once: two builds that each clear the folder would clear each other's files.
rmSync('dist', { recursive: true, force: true });

// The command line takes i18next into its own file, so that whoever imports the library installs none, and an `i18next`
// of the host's stays the only one in sight. Its licence travels along.
const bundled = ['i18next'];

// The model's bytes stay a module of their own, one for both builds, which only those load who use the model.
const apart = [/^node:/u, 'bitekst/model/en-nl'];

export default defineConfig([
  {
    // `segment` is no entry of the package: as one of the build it gets a chunk of its own, and whoever only cuts texts does
    // not bundle what the other rooms import (fast-levenshtein is CommonJS, and no bundler dares to drop it).
    entry: { index: 'src/index.ts', segment: 'src/segment/index.ts', formats: 'src/formats/index.ts', report: 'src/report/index.ts', train: 'src/train/index.ts', transformers: 'src/transformers/index.ts', cli: 'src/cli/main.ts' },
    format: 'esm',
    dts: { entry: { index: 'src/index.ts', formats: 'src/formats/index.ts', report: 'src/report/index.ts', train: 'src/train/index.ts', transformers: 'src/transformers/index.ts' } },
    target: 'es2022',
    platform: 'neutral',
    external: apart,
    noExternal: bundled,
    splitting: true,
    treeshake: true,
    onSuccess: async () => {
      const notices = bundled.map((name) => `${name}, part of cli.js\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`);
      writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices.join('\n\n'));
    },
  },
  {
    entry: { index: 'src/index.ts', formats: 'src/formats/index.ts', report: 'src/report/index.ts', train: 'src/train/index.ts', transformers: 'src/transformers/index.ts' },
    format: 'cjs',
    dts: { entry: { index: 'src/index.ts', formats: 'src/formats/index.ts', report: 'src/report/index.ts', train: 'src/train/index.ts', transformers: 'src/transformers/index.ts' } },
    target: 'es2022',
    platform: 'neutral',
    external: apart,
    // One FormatError for both entries, or `instanceof` would not know the other's.
    splitting: true,
    treeshake: true,
  },
]);
