import { dirname, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { canonicalLanguage, issueCodes, type Issue } from '../bitext/index.js';
import { checkResources } from '../check/index.js';
import { compareFiles, pairPaths, parseLock } from '../drift/index.js';
import { readLanguages, readMinScore } from './arguments.js';
import { findTrees, shown } from './drift/trees.js';
import { Refusal, type Context } from './host.js';
import { decodeText, readBytes } from './input.js';
import { readCodes } from './issue-output.js';

/** Checks the resources of i18next in a folder of languages, and tells what is stale by the lock that `drift --update` writes. */
export async function checkLocales(context: Context, folder: string): Promise<{ issues: readonly Issue[]; count: number }> {
  const { options, say } = context;
  const [from = 'en', to = 'nl'] = readLanguages(options, 2, say);
  const languages = { source: canonicalLanguage(from) ?? from, target: canonicalLanguage(to) ?? to };
  const minScore = readMinScore(options, say);
  const wanted = { ...readCodes(context, issueCodes), ...(minScore !== undefined && { minScore }) };
  const { sources, targets } = await findTrees({ places: [folder], languages }, say);
  const read = async (paths: readonly string[]): Promise<{ path: string; text: string }[]> => Promise.all(paths.filter((path) => path.endsWith('.json')).map(async (path) => ({ path, text: decodeText(await readBytes(path, say), path, say) })));
  const [left, right] = [await read(sources), await read(targets)];
  if (left.length === 0 || right.length === 0) throw new Refusal(say('check.noLocales', { folder, source: languages.source, target: languages.target }));
  // Namespaces are told from paths; what the paths say of the language may be broader than what was asked for.
  const issues = checkResources(left.map((file) => ({ ...file, language: languages.source })), right.map((file) => ({ ...file, language: languages.target })), { ...languages, ...wanted });
  const lock = 'bitekst.lock';
  const accepted = existsSync(lock) ? new Map(parseLock(await readFile(lock, 'utf8')).pairs.map((pair) => [shown(resolve(dirname(lock), pair.source)), pair])) : undefined;
  if (accepted !== undefined) {
    const texts = new Map([...left, ...right].map(({ path, text }) => [path, text]));
    const stale = { ...wanted, codes: (wanted.codes ?? issueCodes).filter((code) => code === 'stale') };
    for (const [source, target] of pairPaths(left.map(({ path }) => path), right.map(({ path }) => path), languages).pairs) {
      const state = accepted.get(source);
      if (state !== undefined) issues.push(...compareFiles({ path: source, text: texts.get(source)!, language: languages.source }, { path: target, text: texts.get(target)!, language: languages.target }, state, stale));
    }
  }
  return { issues, count: issues.length === 0 ? 1 : Math.max(...issues.map(({ unit }) => (unit ?? 0) + 1)) };
}
