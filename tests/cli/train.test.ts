import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { formatBeads } from '../../src/bitext/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { runCommandLine } from '../../src/cli/index.js';
import { loadModel, wordTranslations } from '../../src/model/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { germanFrenchPairs } from '../train/german-french.js';
import { fakeHost } from './fake-host.js';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bitekst-cli-train-'));
const at = (name: string): string => join(folder, name);
const pairs = germanFrenchPairs(2520);
// 1,800 to learn from, a third in each format; the rest for the test of what was learned.
const unseen = pairs.slice(1800);
const settings = ['--pairs', at('a.tsv'), '--pairs', at('b.tmx'), '--pairs', at('c'), '--source', 'de', '--target', 'fr', '--dimensions', '32', '--steps', '100'];
let errors = '';
let output = '';

beforeAll(async () => {
  writeFileSync(at('a.tsv'), pairs.slice(0, 600).map((pair) => `${pair.join('\t')}\n`).join(''));
  const unit = ([de, fr]: readonly [string, string]): string => `<tu><tuv xml:lang="fr-FR"><seg>${fr}</seg></tuv><tuv xml:lang="de"><seg>${de}</seg></tuv></tu>`;
  writeFileSync(at('b.tmx'), `<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n${pairs.slice(600, 1200).map(unit).join('\n')}\n</body></tmx>`);
  writeFileSync(at('c.de'), pairs.slice(1200, 1800).map(([de]) => `${de}\n`).join(''));
  writeFileSync(at('c.fr'), pairs.slice(1200, 1800).map(([, fr]) => `${fr}\n`).join(''));
  const host = fakeHost(['train', ...settings, '--out', at('whole.bin')], { errTty: true });
  expect(await runCommandLine(host), host.err()).toBe(0);
  errors = host.err();
  output = host.out();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bitekst train', () => {
  it('takes files of all three formats, and tells what came of them', () => {
    expect(output).toMatch(/whole\.bin: \d+ words from 1800 pairs, [\d.]+ MB/u);
    expect(errors).toMatch(/of 9 pairs held out, [\d.]+ % find each other/u);
    expect(existsSync(at('whole.bin.checkpoint'))).toBe(false);
  });

  it('shows batches, loss and time left', () => {
    const losses = [...errors.matchAll(/training, loss (\d+\.\d+), \d+:\d\d left: (\d+)\/100/gu)];
    expect(losses.map((match) => match[2])).toEqual(['50', '100']);
    expect(Number(losses.at(-1)![1])).toBeLessThan(Number(losses[0]![1]));
  });

  it('makes a model of the languages, for every function that takes one', () => {
    const model = loadModel(readFileSync(at('whole.bin')));
    expect(model.languages).toEqual(['de', 'fr']);
    expect(wordTranslations('Pferd', 'de', 'fr', { model, count: 1 })[0]!.text).toBe('cheval');
    expect(wordTranslations('vélo', 'fr', 'de', { model, count: 1 })[0]!.text.toLowerCase()).toBe('fahrrad');
    const source = fromSegments(unseen.slice(0, 12).map(([de]) => de), 'de');
    const target = fromSegments(unseen.slice(0, 12).map(([, fr]) => fr).filter((_, i) => i !== 0 && i !== 4 && i !== 5), 'fr');
    expect(formatBeads(align(source, target, { model }).beads)).toBe('1-0 1-1 1-1 1-1 1-0 1-0 1-1 1-1 1-1 1-1 1-1 1-1');
    expect(align(source, target, { model }).beads).not.toEqual(align(source, target).beads);
    const bag = fromSegments([...target.segments].reverse().map(({ from, to }) => target.text.slice(from, to)), 'fr');
    const links = alignClaims([source, bag], { model }).links.map(({ from, to }) => `${from.segment}-${to.segment}`);
    expect(links).toEqual(expect.arrayContaining(['1-8', '2-7', '3-6', '11-0']));
  });

  it('makes a model that align and claims take', async () => {
    writeFileSync(at('text.de.txt'), unseen.slice(0, 6).map(([de]) => de).join('\n\n'));
    writeFileSync(at('text.fr.txt'), unseen.slice(2, 6).map(([, fr]) => fr).join('\n\n'));
    const run = async (...args: string[]): Promise<string> => {
      const host = fakeHost([...args, at('text.de.txt'), at('text.fr.txt'), '--lang', 'de,fr']);
      expect(await runCommandLine(host), host.err()).toBe(0);
      return host.out();
    };
    const beads = (await run('align', '--format', 'tsv', '--model', at('whole.bin'))).trim().split('\n').slice(1).map((row) => row.split('\t')[3]);
    expect(beads).toEqual(['1-0', '1-0', '1-1', '1-1', '1-1', '1-1']);
    expect(await run('claims', '--format', 'json', '--model', at('whole.bin'))).not.toBe(await run('claims', '--format', 'json'));
    for (const [file, status] of [[at('nowhere.bin'), 'no such file'], [at('text.de.txt'), 'got']] as const) {
      const host = fakeHost(['align', at('text.de.txt'), at('text.fr.txt'), '--lang', 'de,fr', '--model', file]);
      expect([await runCommandLine(host), host.err().includes(status)]).toEqual([2, true]);
    }
  });

  it('killed in the midst of it, goes on from there to the same file', async () => {
    const args = ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'train', ...settings, '--out', at('killed.bin'), '--checkpoint-every', '10'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const closed = new Promise((done) => child.once('close', (code, signal) => done([code, signal])));
    while (!existsSync(at('killed.bin.checkpoint')) && child.exitCode === null) await wait(5);
    child.kill('SIGKILL');
    expect(await closed).toEqual([null, 'SIGKILL']);
    expect(existsSync(at('killed.bin'))).toBe(false);
    const host = fakeHost(['train', ...settings, '--out', at('killed.bin')]);
    expect(await runCommandLine(host), host.err()).toBe(0);
    expect(host.err()).toMatch(/going on from batch \d+0 of 100/u);
    expect(readFileSync(at('killed.bin')).equals(readFileSync(at('whole.bin')))).toBe(true);
    expect(existsSync(at('killed.bin.checkpoint'))).toBe(false);
  }, 120_000);

  it('does not go on from what other pairs left there', async () => {
    writeFileSync(at('other.bin.checkpoint'), '{"signature":"another","head":{},"lengths":[]}\n');
    const host = fakeHost(['train', ...settings, '--out', at('other.bin')]);
    expect([await runCommandLine(host), host.err()]).toEqual([2, expect.stringContaining('remove it to begin anew') as string]);
  });
});
