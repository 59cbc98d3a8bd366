import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('has a first example that prints what it says', () => {
    const [, code, printed] = /```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/u.exec(readme)!;
    // Inside the repository, so that the package's name leads to its own dist, as the first line of the example has it.
    const folder = mkdtempSync(join(root, 'dist', 'readme-'));
    writeFileSync(join(folder, 'example.mjs'), code!);
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
    expect(stdout).toBe(printed);
    expect(code!.trim().split('\n')).toHaveLength(5);
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/gu)].map((match) => match[1]!).filter((name) => name !== 'ci' && name !== 'install');
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('has its test command run by continuous integration', () => {
    const command = 'npm ci && npm test';
    expect(readme).toContain(command);
    expect(readFileSync(join(root, '.ci/run'), 'utf8').trimEnd().split('\n').at(-1)).toBe(command);
  });

  it('shows the demonstration texts that exist', () => {
    const files = scripts['demo']!.split(' ').filter((word) => word.startsWith('fixtures/'));
    expect(files).toHaveLength(5);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });
});
