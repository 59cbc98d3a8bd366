import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// The script of action.yml, run as a runner would, on the built command.
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bitekst-action-'));
afterAll(() => rmSync(folder, { recursive: true }));

const definition = readFileSync(join(root, 'action.yml'), 'utf8');
const script = definition.slice(definition.indexOf('      run: |\n') + '      run: |\n'.length).split('\n').map((line) => line.slice(8)).join('\n');

mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
mkdirSync(join(folder, 'en'));
mkdirSync(join(folder, 'nl'));
symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/bitekst'));
writeFileSync(join(folder, 'en/a.md'), 'The lock closes on 14 October for nine weeks.\n');
writeFileSync(join(folder, 'nl/a.md'), 'De sluis gaat op 15 oktober negen weken dicht.\n');

const run = (environment: Record<string, string>): { status: number | null; stdout: string } =>
  spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en_GB', BITEKST_COMMAND: 'drift', BITEKST_PATHS: 'en nl', BITEKST_ARGS: '', BITEKST_SARIF: '', BITEKST_VERSION: 'latest', ...environment } });

describe.skipIf(process.platform === 'win32')('the GitHub Action', () => {
  it('is built', () => expect(existsSync(join(root, 'dist/cli.js')), 'dist is missing: run `npm run build` first').toBe(true));

  it('takes every input through the environment', () => {
    const inputs = [...definition.slice(0, definition.indexOf('runs:')).matchAll(/^ {2}([a-z-]+):$/gmu)].map((match) => match[1]!);
    expect(inputs.length).toBe(6);
    expect(inputs.filter((input) => !definition.includes(`\${{ inputs.${input} }}`))).toEqual([]);
    expect(script).not.toContain('${{');
  });

  it('annotates, writes SARIF, and fails', () => {
    const { status, stdout } = run({ BITEKST_SARIF: 'out.sarif' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=nl/a.md,line=1,');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('takes options, and passes what is well', () => {
    expect(run({ BITEKST_ARGS: '--severity date-mismatch=off --no-git' })).toMatchObject({ status: 0, stdout: '' });
    expect(run({ BITEKST_ARGS: '--update' })).toMatchObject({ status: 0 });
    expect(run({})).toMatchObject({ status: 0, stdout: '' });
  });

  it('runs nothing but its commands', () => {
    expect(run({ BITEKST_COMMAND: 'train' })).toMatchObject({ status: 2 });
    expect(run({ BITEKST_PATHS: '$(touch x) nl' })).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
