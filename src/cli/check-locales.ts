import { dirname, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { canonicalLanguage, issueCodes, type Issue } from '../bitext/index.js';
import { checkResources, defaultResourceSeverities } from '../check/index.js';
import { compareFiles, pairPaths, parseLock, sideOfPath, type AcceptedPair, type DriftFile, type DriftOptions } from '../drift/index.js';
import { readLanguagePair, readMinScore } from './arguments.js';
import { findTrees, shown } from './drift/trees.js';
import { Refusal, type Context } from './host.js';
import { decodeText, readBytes } from './input.js';
import { readCodes } from './issue-output.js';

interface Found {
  readonly issues: readonly Issue[];
  /** How many values were looked at, as far as the findings show. */
  readonly count: number;
}

/** Checks the resources of i18next in a folder of languages, and tells what is stale by the lock that `drift --update` writes. */
export async function checkLocales(context: Context, folder: string): Promise<Found> {
  const { say } = context;
  const languages = readPair(context, 'en', 'nl');
  const wanted = readWanted(context);
  const { sources, targets } = await findTrees({ places: [folder], languages }, say);
  const read = async (paths: readonly string[]): Promise<{ path: string; text: string }[]> => Promise.all(paths.filter((path) => path.endsWith('.json')).map(async (path) => ({ path, text: decodeText(await readBytes(path, say), path, say) })));
  const [left, right] = [await read(sources), await read(targets)];
  if (left.length === 0 || right.length === 0) throw new Refusal(say('check.noLocales', { folder, source: languages.source, target: languages.target }));
  // Namespaces are told from paths; what the paths say of the language may be broader than what was asked for.
  const issues = checkResources(left.map((file) => ({ ...file, language: languages.source })), right.map((file) => ({ ...file, language: languages.target })), { ...languages, ...wanted });
  const accepted = await readAccepted();
  if (accepted.size > 0) {
    const texts = new Map([...left, ...right].map(({ path, text }) => [path, text]));
    for (const [source, target] of pairPaths(left.map(({ path }) => path), right.map(({ path }) => path), languages).pairs) {
      issues.push(...findStale({ path: source, text: texts.get(source)!, language: languages.source }, { path: target, text: texts.get(target)!, language: languages.target }, accepted, wanted));
    }
  }
  return countFound(issues);
}

/** {@link checkLocales} for two files: of English and Dutch in whichever order their paths say, English first where they say none. */
export async function checkLocaleFiles(context: Context, source: string, target: string): Promise<Found> {
  const { say } = context;
  const turned = sideOfPath(shown(source), { source: 'en', target: 'nl' }) === 'target' || sideOfPath(shown(target), { source: 'en', target: 'nl' }) === 'source';
  const languages = turned ? readPair(context, 'nl', 'en') : readPair(context, 'en', 'nl');
  const wanted = readWanted(context);
  const read = async (path: string, language: string): Promise<DriftFile> => ({ path: shown(path), text: decodeText(await readBytes(path, say), path, say), language });
  const files = [await read(source, languages.source), await read(target, languages.target)] as const;
  // As of a folder: values that belong to another key are told of.
  const all = { ...wanted, severities: { correspondence: defaultResourceSeverities.correspondence, ...wanted.severities } };
  return countFound([...compareFiles(...files, undefined, all), ...findStale(...files, await readAccepted(), wanted)]);
}

function readPair({ options, say }: Context, source: string, target: string): { source: string; target: string } {
  const [from = source, to = target] = readLanguagePair(options, say);
  return { source: canonicalLanguage(from) ?? from, target: canonicalLanguage(to) ?? to };
}

function readWanted(context: Context): DriftOptions {
  const minScore = readMinScore(context.options, context.say);
  return { ...readCodes(context, issueCodes), ...(minScore !== undefined && { minScore }) };
}

const countFound = (issues: readonly Issue[]): Found => ({ issues, count: issues.length === 0 ? 1 : Math.max(...issues.map(({ unit }) => (unit ?? 0) + 1)) });

/** What the lock in the working directory accepted, by the path of the source. */
async function readAccepted(): Promise<ReadonlyMap<string, AcceptedPair>> {
  const lock = 'bitekst.lock';
  return existsSync(lock) ? new Map(parseLock(await readFile(lock, 'utf8')).pairs.map((pair) => [shown(resolve(dirname(lock), pair.source)), pair])) : new Map();
}

function findStale(source: DriftFile, target: DriftFile, accepted: ReadonlyMap<string, AcceptedPair>, wanted: DriftOptions): Issue[] {
  const state = accepted.get(source.path);
  return state === undefined ? [] : compareFiles(source, target, state, { ...wanted, codes: (wanted.codes ?? issueCodes).filter((code) => code === 'stale') });
}
