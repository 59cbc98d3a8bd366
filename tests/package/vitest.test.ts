import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// `bitekst/vitest` as its users meet it: an empty project, the packed package, and a vitest of theirs. Needs `npm run build`.
const root = resolve(import.meta.dirname, '../..');
let scratch = '';
let project = '';
const windows = process.platform === 'win32';
const write = (name: string, content: string): void => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), content);
};
/** Puts a vitest of this repository into the project. */
const useVitest = (folder: string): void => {
  const link = join(project, 'node_modules/vitest');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(join(root, folder), link, windows ? 'junction' : 'dir');
};

beforeAll(() => {
  expect(existsSync(join(root, 'dist/vitest.js')), 'dist is missing: run `npm run build` first').toBe(true);
  scratch = mkdtempSync(join(tmpdir(), 'bitekst-vitest-'));
  project = join(scratch, 'project');
  mkdirSync(project);
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], { cwd: root, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] })) as [{ filename: string }];
  write('package.json', JSON.stringify({ name: 'project', version: '1.0.0', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(scratch, filename)], { cwd: project, shell: windows, stdio: 'ignore' });
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const typed = `
import { expect } from 'vitest';
import { alignmentSuite, matchers, type BitekstMatchers } from 'bitekst/vitest';
import { align, segment } from 'bitekst';

expect('De brug is dicht.').toBeInSyncWith('The bridge is shut.');
expect('De brug is dicht.').not.toAlignWith('The bridge is shut.', { minScore: 0.5 });
expect(align(segment('a', 'en'), segment('b', 'nl'))).toHaveBeads('1-1');
expect({ nl: '' }).toEqual({ nl: expect.toKeepNumbersOf('12') });
expect('x').toCoverClaimsOf('y', { messages: 'nl' });
expect.extend(matchers);
alignmentSuite({ en: 'docs/en/**', nl: 'docs/nl/**' }, { severities: { missing: 'info' } });
export const own: BitekstMatchers<void> | undefined = undefined;

// @ts-expect-error -- a notation is a text
expect('x').toHaveBeads(11);
// @ts-expect-error -- there is no such option
expect('x').toBeInSyncWith('y', { least: 1 });
// @ts-expect-error -- there is no such matcher
expect('x').toBeInSinkWith('y');
`;

describe('bitekst/vitest', () => {
  it.each([
    ['3.2', 'tests/package/vitest-3/node_modules/vitest'],
    ['4', 'node_modules/vitest'],
    ['5', 'tests/package/vitest-5/node_modules/vitest'],
  ])('is typed for vitest %s', (_, folder) => {
    useVitest(folder);
    write('typed.ts', typed);
    write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'esnext.disposable'], noEmit: true, types: [], skipLibCheck: false }, files: ['typed.ts'] }));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: project, encoding: 'utf8' });
    // What vitest's own declarations lack of their host (Node's types are not installed) is not ours to mend.
    const ours = stdout.split('\n').filter((line) => /^(?:typed\.ts|node_modules\/bitekst)/u.test(line));
    expect(ours).toEqual([]);
  });

  const runVitest = (...args: string[]): { status: number | null; out: string } => {
    useVitest('node_modules/vitest');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', project, ...args], { cwd: project, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: '1', VITEST: '', VITEST_MODE: '' } });
    return { status, out: `${stdout}\n${stderr}` };
  };

  it('gives a project its matchers by one line of configuration, and a failing and a passing run', () => {
    write('vitest.config.ts', `import { defineConfig } from 'vitest/config';\nexport default defineConfig({ test: { setupFiles: ['bitekst/vitest'] } });\n`);
    write('docs/en/kiln.md', '# The kiln\n\nThe kiln burned **900 kilos** of wood in one night.\n');
    write('docs/nl/kiln.md', '# De oven\n\nDe oven verstookte in één nacht **600 kilo** hout.\n');
    write('docs/en/new.md', '# New\n\nNobody has translated this yet.\n');
    write('kiln.test.ts', `
      import { readFileSync } from 'node:fs';
      import { expect, test } from 'vitest';
      import { alignmentSuite } from 'bitekst/vitest';
      test('the Dutch page keeps up with the English one', () => {
        expect(readFileSync('docs/nl/kiln.md', 'utf8')).toBeInSyncWith(readFileSync('docs/en/kiln.md', 'utf8'));
      });
      alignmentSuite({ en: 'docs/en/**', nl: 'docs/nl/**' });
    `);
    const failing = runVitest();
    expect(failing.status, failing.out).toBe(1);
    expect(failing.out).toContain('“900 kilos” became “600 kilo”');
    expect(failing.out).toContain('~~~~~~~~');
    expect(failing.out).toContain('docs/nl/kiln.md:3:');
    expect(failing.out).toContain('docs/en/new.md has no translation');
    write('docs/nl/kiln.md', '# De oven\n\nDe oven verstookte in één nacht **900 kilo** hout.\n');
    write('docs/nl/new.md', '# Nieuw\n\nNiemand heeft dit al vertaald.\n');
    const passing = runVitest();
    expect(passing.status, passing.out).toBe(0);
    expect(passing.out).toMatch(/Tests +3 passed/u);
  }, 120_000);
});
