import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What examples take from the text around them, by a part of each. */
const supplied: readonly (readonly [part: string, declarations: string])[] = [
  ['readResources(files)', "declare const files: { path: string; text: string }[]; declare const i18next: import('i18next').i18n;"],
  ['pairDocuments(english, dutch)', "declare const english: import('bitekst').SegmentedText<'en'>[]; declare const dutch: import('bitekst').SegmentedText<'nl'>[];"],
  ["segment(english, 'en')", 'declare const english: string; declare const dutch: string;'],
  ['embedWithTransformers([source, target]', "declare const source: import('bitekst').SegmentedText<'en'>; declare const target: import('bitekst').SegmentedText<'nl'>; declare const align: typeof import('bitekst').align;"],
];

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

  // In JavaScript nothing would tell that an option has another name now.
  it('has examples that the compiler takes, every one', { timeout: 120_000 }, () => {
    const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/gu)].map((match) => match[1]!);
    expect(examples.length).toBeGreaterThan(12);
    const folder = mkdtempSync(join(root, 'dist', 'readme-'));
    const given = new Set<string>();
    examples.forEach((example, k) => {
      const declarations = supplied.filter(([part]) => example.includes(part)).map(([part, declared]) => {
        given.add(part);
        return declared;
      });
      writeFileSync(join(folder, `example-${k + 1}.ts`), [example, ...declarations, 'export {};\n'].join('\n'));
    });
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', skipLibCheck: true, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe('');
    expect(supplied.map(([part]) => part).filter((part) => !given.has(part))).toEqual([]);
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
