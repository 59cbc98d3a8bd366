import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package as its users get it: packed, installed into a folder of its own, and used from there. Needs `npm run build`.
const root = resolve(import.meta.dirname, '../..');
let scratch = '';
let tarball = '';
let consumer = '';

const windows = process.platform === 'win32';
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
const node = (file: string, ...args: string[]): string => run(process.execPath, [file, ...args], consumer);
const write = (name: string, content: string): string => {
  writeFileSync(join(consumer, name), content);
  return join(consumer, name);
};

beforeAll(() => {
  expect(existsSync(join(root, 'dist/index.js')), 'dist is missing: run `npm run build` first').toBe(true);
  scratch = mkdtempSync(join(tmpdir(), 'bitekst-package-'));
  // Scripts are left out: they would build, under the feet of the tests that read dist at the same time.
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], root)) as [{ filename: string }];
  tarball = join(scratch, filename);
  consumer = join(scratch, 'consumer');
  mkdirSync(consumer);
  write('package.json', JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], consumer);
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const threeSteps = `
const en = segment('The bridge is shut. Inspectors found 37 cracks in the steel.', 'en');
const nl = segment('De brug is dicht. Inspecteurs vonden 37 scheuren in het staal.', 'nl');
const bitext = align(en, nl);
const claims = alignClaims([en, nl]);
const likeness = similarity('Inspectors found 37 cracks.', 'en', 'Inspecteurs vonden 37 scheuren.', 'nl');
console.log(JSON.stringify({ beads: formatBeads(bitext.beads), claims: claims.claims.length > 0, likeness: likeness > 0, language: detectLanguage(nl.text).language }));
`;
const names = 'segment, detectLanguage, align, alignClaims, similarity, formatBeads';
const answer = { beads: '1-1 1-1', claims: true, likeness: true, language: 'nl' };

describe('the packed package', () => {
  it('holds what users need and nothing more', () => {
    const files = readdirSync(join(consumer, 'node_modules/bitekst'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/u.test(file) || file === 'LICENSE');
    const strays = files.filter((file) => !/^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|model[/\\](?:README\.md|en-nl\.(?:cjs|node\.cjs|d\.cts))|schema[/\\][\w.-]+\.json|types[/\\]vitest\.d\.ts|dist[/\\][\w.-]+\.(?:js|cjs|d\.ts|d\.cts|txt))$/u.test(file));
    expect(strays).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md']));
  });

  it('installs no package beyond its four and theirs', () => {
    const installed = readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.')).sort();
    expect(installed).toEqual(['@textlint', 'bitekst', 'boundary', 'fast-levenshtein', 'fastest-levenshtein', 'saxes', 'sentence-splitter', 'structured-source', 'tinypool', 'xmlchars']);
  });

  it('runs the three steps as an ES module', () => {
    expect(JSON.parse(node(write('steps.mjs', `import { ${names} } from 'bitekst';${threeSteps}`)))).toEqual(answer);
  });

  it('says which peer a neural embedder asks for', () => {
    const code = `import { segment } from 'bitekst'; import { embedWithTransformers } from 'bitekst/transformers';
      await embedWithTransformers([segment('The bridge is shut.', 'en')]).catch((error) => console.log(error.name, error.message));`;
    expect(node(write('peer.mjs', code))).toMatch(/^TypeError got no @huggingface\/transformers, expected .*npm install @huggingface\/transformers/u);
  });

  it('runs the three steps as CommonJS', () => {
    expect(JSON.parse(node(write('steps.cjs', `const { ${names} } = require('bitekst');${threeSteps}`)))).toEqual(answer);
  });

  it('publishes its schemas', () => {
    expect(node(write('jobs.cjs', `console.log(Object.keys(require('bitekst/schema/jobs.schema.json').$defs).includes('alignJob'));`)).trim()).toBe('true');
  });

  it('has one FormatError for all its entries, and exports the same formats from both', () => {
    const check = `const { tmx, readAll } = formats; let error; try { readAll(tmx.createReader(), ['<tbx/>']); } catch (caught) { error = caught; } console.log(JSON.stringify([error instanceof FormatError, Object.keys(formats).sort()]));`;
    const esm = JSON.parse(node(write('formats.mjs', `import { FormatError } from 'bitekst'; import * as formats from 'bitekst/formats'; ${check}`))) as [boolean, string[]];
    const cjs = JSON.parse(node(write('formats.cjs', `const { FormatError } = require('bitekst'); const formats = require('bitekst/formats'); ${check}`))) as [boolean, string[]];
    expect(esm[0]).toBe(true);
    expect(cjs).toEqual(esm);
    expect(node(write('schema.cjs', `console.log(require('bitekst/schema/records.schema.json').title);`)).trim()).toBe('A line of a bitekst JSON Lines file');
  });

  it.each([['report.mjs', `import { alignClaims, segment } from 'bitekst'; import { formatClaimReport } from 'bitekst/report';`], ['report.cjs', `const { alignClaims, segment } = require('bitekst'); const { formatClaimReport } = require('bitekst/report');`]])('makes a report: %s', (file, imports) => {
    const page = node(write(file, `${imports} console.log(formatClaimReport(alignClaims([segment('The bridge is shut.', 'en'), segment('De brug is dicht.', 'nl')])));`));
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).toContain('De brug is dicht.');
  });

  it.each([['i18n.mjs', `import { readResources, unitsOfResources } from 'bitekst/i18next';`], ['i18n.cjs', `const { readResources, unitsOfResources } = require('bitekst/i18next');`]])('reads resources where i18next is not installed: %s', (file, imports) => {
    expect(JSON.parse(node(write(file, `${imports} console.log(JSON.stringify(unitsOfResources(readResources({ en: { app: { yes: 'yes' } }, nl: { app: { yes: 'ja' } } })).map(({ unitId, nl }) => [unitId, nl])));`)))).toEqual([['app:yes', 'ja']]);
  });

  it.each([['model.mjs', `import { Model, wordTranslations } from 'bitekst/model'; import { Model as same } from 'bitekst';`], ['model.cjs', `const { Model, wordTranslations } = require('bitekst/model'); const { Model: same } = require('bitekst');`]])('gives the model alone, and one Model for all its entries: %s', (file, imports) => {
    expect(JSON.parse(node(write(file, `${imports} console.log(JSON.stringify([wordTranslations('house', 'en', 'nl')[0].text, Model === same]));`)))).toEqual(['huis', true]);
  });

  it('loads nothing else for the model alone', () => {
    // The chunks that an entry imports, and theirs.
    const reached = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      const code = readFileSync(join(consumer, 'node_modules/bitekst/dist', file), 'utf8');
      for (const [, chunk] of code.matchAll(/^(?:import|export)\b[^;]*?['"]\.\/(chunk-[^'"]+)['"];$/gmu)) reached(chunk!, seen);
      return seen;
    };
    const sizeOf = (file: string): number => [...reached(file)].reduce((sum, chunk) => sum + statSync(join(consumer, 'node_modules/bitekst/dist', chunk)).size, 0);
    expect(sizeOf('model.js')).toBeLessThan(sizeOf('index.js') / 10);
    expect([...reached('model.js')].filter((chunk) => /from ['"](?:sentence-splitter|fast-levenshtein)/u.test(readFileSync(join(consumer, 'node_modules/bitekst/dist', chunk), 'utf8')))).toEqual([]);
  });

  it.each([['documents.mjs', `import { readDocument, tagsOfSegment } from 'bitekst/documents';`], ['documents.cjs', `const { readDocument, tagsOfSegment } = require('bitekst/documents');`]])('reads documents: %s', (file, imports) => {
    const printed = node(write(file, `${imports} const read = (text, format) => readDocument(text, 'en', format).text.segments.length; console.log(JSON.stringify([read('# Hello\\n\\nThe *bridge* is shut. Wait.', 'markdown'), read('<p>Hello &amp; welcome', 'html'), tagsOfSegment(readDocument('See [it](x).', 'en', 'mdx'), 0).length]));`));
    expect(JSON.parse(printed)).toEqual([3, 1, 2]);
  });

  it.each([['queue.mjs', `import { createJobPool, openQueue } from 'bitekst/queue';`], ['queue.cjs', `const { createJobPool, openQueue } = require('bitekst/queue');`]])('says which packages a queue asks for, and finds its threads: %s', (file, imports) => {
    const printed = node(write(file, `${imports} (async () => {
      const said = await openQueue('redis://localhost').catch((error) => [error.name, error.problem, error.message]);
      const pool = await createJobPool(1);
      const lines = new TextEncoder().encode(JSON.stringify({ id: 7, source: { text: 'Hello.', language: 'en' }, target: { text: 'Hallo.', language: 'nl' } }) + '\\n{');
      const { text, jobs, failed } = await pool.run({ kind: 'align', lines, firstLine: 1, defaults: {} });
      await pool.destroy();
      console.log(JSON.stringify([said, JSON.parse(text.split('\\n')[0]).beads.length, jobs, failed]));
    })();`));
    expect(JSON.parse(printed)).toEqual([['ServiceError', 'missing', expect.stringContaining('npm install bullmq ioredis')], 1, 2, 1]);
  });

  it('exports the same from both', () => {
    const esm = JSON.parse(node(write('keys.mjs', `import * as all from 'bitekst'; console.log(JSON.stringify(Object.keys(all).sort()));`))) as string[];
    const cjs = JSON.parse(node(write('keys.cjs', `console.log(JSON.stringify(Object.keys(require('bitekst')).sort()));`))) as string[];
    expect(cjs).toEqual(esm);
    expect(esm).toEqual(expect.arrayContaining(['segment', 'fromSegments', 'align', 'alignClaims', 'similarity']));
  });

  it.each(['steps.mts', 'steps.cts'])('has types for %s', (file) => {
    // `cts` is typed as CommonJS: it takes the .d.cts files.
    write(
      file,
      `import { csv, findFormat, readAll, tmx, writeAll, type Format } from 'bitekst/formats';
import { align, alignClaims, segment, unitsOf, type Bitext, type ClaimAlignment, type SegmentedText } from 'bitekst';
const en: SegmentedText<'en'> = segment('Hello.', 'en');
const nl = segment('Hallo.', 'nl');
export const bitext: Bitext<'en', 'nl'> = align(en, nl);
export const sides: string[] = unitsOf(bitext).map((unit) => unit.en + unit.nl);
export const claims: ClaimAlignment = alignClaims([en, nl], { minScore: 0.6 });
// @ts-expect-error: no such side
unitsOf(bitext)[0]?.de;
export const memory: string[] = writeAll(tmx.createWriter(), unitsOf(bitext));
export const table: string[] = writeAll(csv.createWriter(), [{ en: 'Hello.', nl: 'Hallo.', score: 1 }]);
export const first: string | undefined = readAll(tmx.createReader(), memory).records[0]?.['en'];
export const format: Format | undefined = findFormat('tmx');
// @ts-expect-error: results are read only
bitext.beads = [];
`,
    );
    write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', target: 'ES2022', strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], lib: ['ES2022'] }, files: [file] }));
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', consumer], { cwd: consumer, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status, stdout).toBe(0);
  });

  it('bundles for a browser, with nothing of Node in it', async () => {
    write('all.js', `export * from 'bitekst'; export * as formats from 'bitekst/formats'; export * as documents from 'bitekst/documents';`);
    const { metafile, warnings } = await build({ entryPoints: [join(consumer, 'all.js')], bundle: true, platform: 'browser', format: 'esm', write: false, metafile: true, logLevel: 'silent' });
    expect(warnings).toEqual([]);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map((one) => one.path));
    expect(imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('i18next') || path.endsWith('cli.js'))).toEqual([]);
  });
});

describe('the packed command', () => {
  const bin = (): string => join(consumer, 'node_modules/.bin', windows ? 'bitekst.cmd' : 'bitekst');

  it('tells drift by a configuration in TypeScript, and runs on threads as on none', () => {
    for (const language of ['en', 'nl']) mkdirSync(join(consumer, 'docs', language), { recursive: true });
    const put = (language: string, text: (page: number) => string): void => {
      for (let page = 0; page < 30; page++) writeFileSync(join(consumer, 'docs', language, `page-${page}.md`), text(page));
    };
    put('en', (page) => `# Page ${page}\n\nThe lock closes for ${page + 2} weeks. Nobody waits at the gate.\n`);
    put('nl', (page) => `# Pagina ${page}\n\nDe sluis gaat ${page === 7 ? 99 : page + 2} weken dicht. Niemand wacht bij de deur.\n`);
    write('bitekst.config.ts', `import { defineConfig } from 'bitekst/config';\n\nexport default defineConfig({ trees: ['docs/en', 'docs/nl'] });\n`);
    const drift = (...args: string[]): { status: number | null; stdout: string } => {
      const { status, stdout } = spawnSync(bin(), ['drift', '--no-git', '--ui', 'en', ...args], { cwd: consumer, encoding: 'utf8', shell: windows });
      return { status, stdout };
    };
    const alone = drift('--workers', '0', '--no-cache');
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain('docs/nl/page-7.md');
    expect(alone.stdout).toContain('1 error, 0 warnings');
    expect(drift('--workers', '2', '--no-cache')).toEqual(alone);
    // Filled, then read.
    expect(drift()).toEqual(alone);
    expect(existsSync(join(consumer, 'node_modules/.cache/bitekst/drift.json'))).toBe(true);
    expect(drift()).toEqual(alone);
    expect(drift('--update').stdout).toBe('accepted 30 pairs of files (30 changed) and 0 files without a partner, in bitekst.lock\n');
    expect(drift()).toEqual({ status: 0, stdout: 'nothing found\n' });
    put('en', (page) => `# Page ${page}\n\nThe lock closes for ${page + 2} weeks. ${page === 3 ? 'Everybody waits' : 'Nobody waits'} at the gate.\n`);
    expect(drift()).toMatchObject({ status: 1, stdout: expect.stringContaining('docs/nl/page-3.md\n  3:') as string });
  });

  it('runs from node_modules/.bin', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run(bin(), ['--version'], consumer).trim()).toBe(version);
    write('en.txt', 'The bridge is shut. Inspectors found 37 cracks in the steel.');
    write('nl.txt', 'De brug is dicht. Inspecteurs vonden 37 scheuren in het staal.');
    expect(run(bin(), ['align', 'en.txt', 'nl.txt', '--format', 'tsv'], consumer).split('\n')[2]).toMatch(/^Inspectors .*\tInspecteurs .*\t[\d.]+\t1-1$/u);
  });

  it('does jobs over worker threads, and writes the same whatever their number', () => {
    const job = (id: number): string => JSON.stringify({ id, source: `Inspectors found ${id} cracks. ${'The bridge is shut. '.repeat(id % 9)}`, target: { text: `Inspecteurs vonden ${id} scheuren. ${'De brug is dicht. '.repeat((id + 3) % 9)}`, language: 'nl' } });
    const input = `${Array.from({ length: 120 }, (_, id) => (id === 50 ? '{"id":50}' : job(id))).join('\n')}\n`;
    const outputs = ['0', '1', '3'].map((workers) => {
      const { status, stdout, stderr } = spawnSync(bin(), ['align', '--jsonl', '--lang', 'en,nl', '--workers', workers, '--quiet'], { cwd: consumer, encoding: 'utf8', shell: windows, input });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      return stdout;
    });
    const records = outputs[0]!.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: number; error?: unknown; beads?: unknown[] });
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, id) => id));
    expect(records.filter(({ error }) => error !== undefined).map(({ id }) => id)).toEqual([50]);
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[2]).toBe(outputs[0]);
    const sets = `${JSON.stringify({ documents: ['The bridge is shut.', 'De brug is dicht.'] })}\n`.repeat(5);
    const claims = ['0', '2'].map((workers) => spawnSync(bin(), ['claims', '--jsonl', '--lang', 'en,nl', '--workers', workers], { cwd: consumer, encoding: 'utf8', shell: windows, input: sets }).stdout);
    expect(claims[0]!.split('\n')).toHaveLength(6);
    expect(claims[1]).toBe(claims[0]);
  });

  it('exits 2 when refused, with the reason on standard error alone', () => {
    const { status, stdout, stderr } = spawnSync(bin(), ['segment', 'nowhere.txt'], { cwd: consumer, encoding: 'utf8', shell: windows, env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' } });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'bitekst: nowhere.txt: dit bestand bestaat niet\n' });
  });

  it.skipIf(windows)('takes a closed pipe for a reader that has enough', () => {
    write('long.txt', 'The bridge is shut. '.repeat(20_000));
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; "${bin()}" segment long.txt --lang en -f text | head -n 1`], { cwd: consumer, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'The bridge is shut.\n', stderr: '' });
  });

  it.skipIf(windows)('reads a pipe to its end', () => {
    const { stdout } = spawnSync('bash', ['-c', `cat long.txt | "${bin()}" segment - --lang en -f text | wc -l`], { cwd: consumer, encoding: 'utf8' });
    expect(Number(stdout)).toBe(20_000);
  });
});

describe('the manifest', () => {
  it('pleases publint', async () => {
    const { publint } = await import('publint');
    const { formatMessage } = await import('publint/utils');
    const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // vitest is an ES module alone, and so is what plugs into it.
  it('pleases attw, from Node 16 on (Node 10 knows no entry but the main one)', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--no-color', '--no-emoji', '--profile', 'node16', '--exclude-entrypoints', 'package.json', 'vitest'], { cwd: root, encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it('names no registry host in the lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "(?!tests\/)|https?:\/\/[^"]*registry/u);
  });
});
