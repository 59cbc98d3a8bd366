import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Cleared here, once: two builds that each clear the folder would clear each other's files.
rmSync('dist', { recursive: true, force: true });

// The command line takes i18next into its own file, so that whoever imports the library installs none, and an `i18next`
// of the host's stays the only one in sight. Its licence travels along.
const bundled = ['i18next'];

export default defineConfig([
  {
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    format: 'esm',
    dts: { entry: { index: 'src/index.ts' } },
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/u],
    noExternal: bundled,
    splitting: true,
    treeshake: true,
    onSuccess: async () => {
      const notices = bundled.map((name) => `${name}, part of cli.js\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`);
      writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices.join('\n\n'));
    },
  },
  {
    entry: { index: 'src/index.ts' },
    format: 'cjs',
    dts: { entry: { index: 'src/index.ts' } },
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
  },
]);
