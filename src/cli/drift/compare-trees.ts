import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Issue, IssueCode, IssueSeverity } from '../../bitext/index.js';
import { formatOfDocument, parseDocument } from '../../documents/index.js';
import {
  applyIgnores, contentHashes, createBaseline, defaultDriftSeverities, driftFormatOf, formatBaseline, formatLock, matchAccepted, pairByContent, pairPaths, parseBaseline, parseLock, withoutBaseline,
  type AcceptedPair, type DriftFile, type DriftLock, type DriftOptions, type IgnoreRule, type PathPairing,
} from '../../drift/index.js';
import { detectLanguage } from '../../segment/index.js';
import { Refusal, type Context } from '../host.js';
import { decodeText, readBytes, readBytesNow, refusalOf } from '../input.js';
import type { DriftJob } from './drift-task.js';
import { openGit, type Git } from './git.js';
import { openCache, runPairs } from './run-pairs.js';
import { findTrees, shown, type Trees } from './trees.js';

/** What `bitekst drift` is asked to do, options and configuration taken together. */
export interface DriftSetup {
  readonly places: readonly string[];
  /** Undefined where it is to be told from the paths, or the texts. */
  readonly languages: { readonly source: string; readonly target: string } | undefined;
  /** Path of the lock; undefined for none. */
  readonly lock: string | undefined;
  readonly baseline: string | undefined;
  readonly since: string | undefined;
  readonly useGit: boolean;
  readonly useCache: boolean;
  readonly workers: number;
  readonly rules: readonly IgnoreRule[];
  readonly checks: Omit<DriftOptions, 'translationOf'>;
}

export interface DriftResult {
  readonly issues: readonly Issue[];
  /** How many pairs of files were compared. */
  readonly pairs: number;
}

/** Two trees with their texts read and their files paired. */
interface Project {
  readonly trees: Trees;
  readonly pairing: PathPairing;
  readonly languages: { readonly source: string; readonly target: string };
  readonly texts: ReadonlyMap<string, string>;
  readonly fileOf: (path: string, side: 'source' | 'target') => DriftFile;
}

/** Compares two trees and resolves to what is wrong, ignored and known findings left out. */
export async function compareTrees(context: Context, setup: DriftSetup): Promise<DriftResult> {
  const { say, notice, progress, host } = context;
  const lock = setup.since === undefined ? await readLock(setup.lock, context) : undefined;
  const project = await readProject(context, setup, lock);
  const cache = setup.useCache ? await openCache(dirname(setup.lock ?? 'bitekst.lock'), host.environment) : undefined;
  const git = setup.useGit || setup.since !== undefined ? await openGit(process.cwd()) : undefined;
  const { jobs, silent } = setup.since !== undefined ? await jobsSince(context, project, setup.since, git) : lock !== undefined ? jobsOfLock(project, lock) : { jobs: await jobsWithHints(project, git), silent: new Set<string>() };
  const answers = await runPairs(jobs, { kind: 'compare', options: setup.checks, translations: project.pairing.pairs, workers: setup.workers, cache, onStep: (done, total) => progress.step(say('drift.comparing'), done, total) });
  progress.clear();
  await cache?.save();
  const broken = answers.flatMap(({ broken: problem }) => problem ?? []);
  if (broken.length > 0) throw new Refusal(broken.join('\n'));
  const found = [...answers.flatMap(({ issues }) => issues), ...lonelyFiles(project, silent, setup.checks)];
  let ignored;
  try {
    ignored = applyIgnores(found, setup.rules, project.texts);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
  for (const { place, problem, code } of ignored.faults) notice(say(problem === 'noReason' ? 'drift.ignoreNoReason' : 'drift.ignoreUnknown', { file: place.file, line: place.line, code }));
  const baseline = setup.baseline === undefined ? undefined : parseBaseline(decodeText(await readBytes(setup.baseline, say), setup.baseline, say));
  const issues = sortByFile(baseline === undefined ? ignored.issues : withoutBaseline(ignored.issues, baseline));
  const known = ignored.issues.length - issues.length;
  notice(say('drift.compared', { count: project.pairing.pairs.length, ignored: ignored.ignored, known }));
  if (lock === undefined && setup.since === undefined && setup.lock !== undefined) notice(say('drift.noLock', { file: setup.lock }));
  return { issues, pairs: project.pairing.pairs.length };
}

/** Accepts two trees as they are: writes the lock. Resolves to what it says. */
export async function acceptTrees(context: Context, setup: DriftSetup & { readonly lock: string }): Promise<string> {
  const { say, progress } = context;
  const before = (await readLock(setup.lock, context, true)) ?? { version: 1, pairs: [], targetOnly: [] };
  const project = await readProject(context, setup, before);
  const { jobs } = jobsOfLock(project, before);
  const answers = await runPairs(jobs, { kind: 'accept', options: setup.checks, translations: [], workers: setup.workers, cache: undefined, onStep: (done, total) => progress.step(say('drift.comparing'), done, total) });
  progress.clear();
  const broken = answers.flatMap(({ broken: problem }) => problem ?? []);
  if (broken.length > 0) throw new Refusal(broken.join('\n'));
  const states = answers.map(({ state }) => state!);
  const changed = states.filter((state, index) => jobs[index]!.accepted === undefined || JSON.stringify(state) !== JSON.stringify({ source: state.source, target: state.target, links: jobs[index]!.accepted!.links }) || jobs[index]!.accepted!.source !== state.source).length;
  const only = project.pairing.sourceOnly.map((source): AcceptedPair => ({ source, target: null, links: [] }));
  const lock: DriftLock = { version: 1, pairs: [...states, ...only], targetOnly: project.pairing.targetOnly };
  try {
    await writeFile(setup.lock, formatLock(movePaths(lock, fromShown(setup.lock))));
  } catch (error) {
    throw refusalOf(error, setup.lock, say);
  }
  return say('drift.accepted', { count: states.length, changed, file: setup.lock, alone: say('drift.alone', { count: only.length + lock.targetOnly.length }) });
}

/** Writes the findings of two trees as a baseline. */
export async function writeBaseline(context: Context, file: string, issues: readonly Issue[]): Promise<void> {
  try {
    await writeFile(file, formatBaseline(createBaseline(issues)));
  } catch (error) {
    throw refusalOf(error, file, context.say);
  }
}

async function readProject(context: Context, setup: DriftSetup, lock: DriftLock | undefined): Promise<Project> {
  const { say, progress } = context;
  const named = setup.languages ?? languagesOfPlaces(setup.places);
  const trees = await findTrees({ places: setup.places, languages: named ?? { source: 'en', target: 'nl' } }, say);
  if (trees.sources.length === 0 && trees.targets.length === 0) throw new Refusal(say('drift.nothing', { places: setup.places.join(', ') }));
  const texts = new Map<string, string>();
  const paths = [...new Set([...trees.sources, ...trees.targets])];
  const batch = 64;
  for (let at = 0; at < paths.length; at += batch) {
    progress.step(say('progress.reading'), at, paths.length);
    // Lets the bar be drawn.
    await new Promise(setImmediate);
    for (const path of paths.slice(at, at + batch)) texts.set(path, decodeText(readBytesNow(path, say), path, say));
  }
  progress.clear();
  const languages = named ?? { source: detectIn(trees.sources, texts) ?? 'en', target: detectIn(trees.targets, texts) ?? 'nl' };
  if (languages.source === languages.target) throw new Refusal(say('drift.oneLanguage', { language: languages.source }));
  const fileOf = (path: string, side: 'source' | 'target'): DriftFile => ({ path, text: texts.get(path)!, language: languages[side] });
  const pairing = pairByContent(pairAsAccepted(pairTrees(trees, languages), lock), fileOf);
  return { trees, pairing, languages, texts, fileOf };
}

/** The languages that two folders are named after. */
function languagesOfPlaces(places: readonly string[]): { source: string; target: string } | undefined {
  const of = (place: string): string | undefined => place.split(/[\\/]/u).reverse().map((part) => /^(?:en|nl)(?:[-_][A-Za-z]{2,4})?$/u.exec(part)?.[0].replace('_', '-')).find((part) => part !== undefined);
  const [source, target] = [of(places[0] ?? ''), of(places[1] ?? '')];
  return source === undefined || target === undefined || source === target ? undefined : { source, target };
}

// So many units of a tree's first documents are enough to know its language by.
const unitsToDetect = 20_000;

function detectIn(paths: readonly string[], texts: ReadonlyMap<string, string>): string | undefined {
  let prose = '';
  for (const path of paths) {
    const format = formatOfDocument(path);
    if (format !== undefined) prose += `${parseDocument(texts.get(path)!.slice(0, unitsToDetect), format).prose}\n`;
    if (prose.length >= unitsToDetect) break;
  }
  return detectLanguage(prose).language ?? undefined;
}

/** Pairs by path from the root of each tree, so that the roots may have any names. */
function pairTrees({ sources, targets, roots }: Trees, languages: Project['languages']): PathPairing {
  const under = (path: string, root: string): string => {
    const top = shown(root);
    return top === '.' ? path : path.startsWith(`${top}/`) ? path.slice(top.length + 1) : path.slice(path.lastIndexOf('/') + 1);
  };
  const [a, b] = [roots[0]!, roots[1] ?? roots[0]!];
  const [left, right] = [new Map(sources.map((path) => [under(path, a), path])), new Map(targets.map((path) => [under(path, b), path]))];
  const { pairs, sourceOnly, targetOnly } = pairPaths([...left.keys()], [...right.keys()], languages);
  return { pairs: pairs.map(([source, target]) => [left.get(source)!, right.get(target)!] as const), sourceOnly: sourceOnly.map((path) => left.get(path)!), targetOnly: targetOnly.map((path) => right.get(path)!) };
}

/** Files that were accepted as a pair stay one, whatever they hold now. */
function pairAsAccepted({ pairs, sourceOnly, targetOnly }: PathPairing, lock: DriftLock | undefined): PathPairing {
  if (lock === undefined || sourceOnly.length === 0 || targetOnly.length === 0) return { pairs, sourceOnly, targetOnly };
  const [left, right] = [new Set(sourceOnly), new Set(targetOnly)];
  const known = lock.pairs.flatMap(({ source, target }) => (target !== null && left.delete(source) && right.delete(target) ? [[source, target] as const] : []));
  const taken = new Set(known.flat());
  return { pairs: [...pairs, ...known], sourceOnly: sourceOnly.filter((path) => !taken.has(path)), targetOnly: targetOnly.filter((path) => !taken.has(path)) };
}

interface Plan {
  readonly jobs: DriftJob[];
  /** Files without a partner that are known to be so. */
  readonly silent: ReadonlySet<string>;
}

function jobsOfLock({ pairing, texts, fileOf }: Project, lock: DriftLock): Plan {
  const pairs = pairing.pairs.map(([source, target]) => ({ source, target }));
  const accepted = matchAccepted(lock, pairs, (path) => texts.has(path), (path) => contentHashes(fileOf(path, 'source')));
  const jobs = pairs.map(({ source, target }): DriftJob => {
    const state = accepted.get(source);
    return { source: fileOf(source, 'source'), target: fileOf(target, 'target'), ...(state !== undefined && { accepted: state }) };
  });
  return { jobs, silent: new Set([...lock.pairs.filter(({ target }) => target === null).map(({ source }) => source), ...lock.targetOnly]) };
}

/** What was there at a commit counts as accepted; pairs that have not changed since are not looked at. */
async function jobsSince({ say }: Context, project: Project, ref: string, git: Git | undefined): Promise<Plan> {
  if (git === undefined) throw new Refusal(say('drift.noGit'));
  const commit = await git.commitOf(ref);
  if (commit === undefined) throw new Refusal(say('drift.noCommit', { ref }));
  const { trees, pairing, languages, fileOf } = project;
  const inGit = (path: string): string => relative(git.top, resolve(path)).split(sep).join('/');
  const folders = trees.roots.map((root) => inGit(root) || '.');
  const [changed, known] = [await git.changedSince(commit, folders), new Set((await git.filesAt(commit, folders)).filter((path) => driftFormatOf(path) !== undefined))];
  const before = (path: string): string | null => {
    const own = inGit(path);
    const old = changed.get(own);
    return old !== undefined ? old : known.has(own) ? own : null;
  };
  const touched = pairing.pairs.filter(([source, target]) => [source, target].some((path) => changed.has(inGit(path)) || !known.has(inGit(path))));
  const names = touched.flatMap(([source, target]) => [before(source), before(target)].map((path) => ({ commit, path: path ?? '' })));
  const old = await git.textsAt(names);
  const jobs = touched.map(([source, target], index): DriftJob => {
    const [a, b] = [old[2 * index], old[2 * index + 1]];
    const job = { source: fileOf(source, 'source'), target: fileOf(target, 'target') };
    if (a === undefined || b === undefined) return job;
    return { ...job, base: { source: { path: source, text: a, language: languages.source }, target: { path: target, text: b, language: languages.target } } };
  });
  const were = pairTrees({ ...trees, sources: [...trees.sources.filter((path) => known.has(inGit(path))), ...gone(known, trees.sources, trees.roots[0]!, inGit)], targets: [...trees.targets.filter((path) => known.has(inGit(path))), ...gone(known, trees.targets, trees.roots[1] ?? trees.roots[0]!, inGit)] }, languages);
  return { jobs, silent: new Set([...were.sourceOnly, ...were.targetOnly]) };
}

/** Files of a tree that a commit had and that are there no more. */
function gone(known: ReadonlySet<string>, paths: readonly string[], root: string, inGit: (path: string) => string): string[] {
  const now = new Set(paths.map(inGit));
  const top = inGit(root);
  const own = shown(root);
  return [...known].filter((path) => !now.has(path) && (top === '' || path.startsWith(`${top}/`))).map((path) => (own === '.' ? path : `${own}/${path.slice(top === '' ? 0 : top.length + 1)}`));
}

// How Kubernetes and MDN note the commit of the source that a page was translated from.
const declaredCommit = /^\s{0,8}(?:default_lang_commit|sourceCommit|source_commit|l10n\.sourceCommit):\s{0,8}["']?([\da-f]{7,64})["']?\s*$/imu;

/** Without a state, git hints at one: the source as it was when the translation was last touched, or at the commit that it names. */
async function jobsWithHints({ pairing, trees, texts, fileOf }: Project, git: Git | undefined): Promise<DriftJob[]> {
  const jobs = pairing.pairs.map(([source, target]): DriftJob => ({ source: fileOf(source, 'source'), target: fileOf(target, 'target') }));
  if (git === undefined) return jobs;
  const inGit = (path: string): string => relative(git.top, resolve(path)).split(sep).join('/');
  const last = await git.lastCommits(trees.roots.map((root) => inGit(root) || '.'));
  const asked: { index: number; commit: string; isDeclared: boolean }[] = [];
  pairing.pairs.forEach(([source, target], index) => {
    const declared = declaredCommit.exec(texts.get(target)!.slice(0, 4000))?.[1];
    const [a, b] = [last.get(inGit(source)), last.get(inGit(target))];
    if (declared !== undefined) asked.push({ index, commit: declared, isDeclared: true });
    else if (a !== undefined && b !== undefined && a.rank < b.rank) asked.push({ index, commit: b.commit, isDeclared: false });
  });
  const old = await git.textsAt(asked.map(({ index, commit }) => ({ commit, path: inGit(pairing.pairs[index]![0]) })));
  asked.forEach(({ index, isDeclared }, k) => {
    const text = old[k];
    const { source, target } = jobs[index]!;
    if (text !== undefined && text !== source.text) jobs[index] = { source, target, hint: { source: { ...source, text }, target, isDeclared } };
  });
  return jobs;
}

function lonelyFiles({ pairing, texts }: Project, silent: ReadonlySet<string>, { codes, severities = {} }: Omit<DriftOptions, 'translationOf'>): Issue[] {
  const issue = (code: 'missing' | 'added', path: string): Issue[] => {
    const severity: IssueSeverity | 'off' = codes !== undefined && !codes.includes(code satisfies IssueCode) ? 'off' : (severities[code] ?? defaultDriftSeverities[code]);
    if (severity === 'off' || silent.has(path) || texts.get(path)!.trim() === '') return [];
    const place = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [{ code, severity, message: code === 'missing' ? 'missing.document' : 'added.document', values: {}, source: null, target: null, score: 1, evidence: [], ...(code === 'missing' ? { sourcePlace: place } : { targetPlace: place }) }];
  };
  return [...pairing.sourceOnly.flatMap((path) => issue('missing', path)), ...pairing.targetOnly.flatMap((path) => issue('added', path))];
}

async function readLock(file: string | undefined, { say }: Context, mayBeBroken = false): Promise<DriftLock | undefined> {
  if (file === undefined || !existsSync(file)) return undefined;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw refusalOf(error, file, say);
  }
  try {
    return movePaths(parseLock(text), toShown(file));
  } catch (error) {
    // Whoever accepts anew needs nothing of the old one.
    if (mayBeBroken) return undefined;
    throw error;
  }
}

const toShown = (lock: string) => (path: string): string => shown(resolve(dirname(lock), path));
const fromShown = (lock: string) => (path: string): string => relative(resolve(dirname(lock)), resolve(path)).split(sep).join('/');

function movePaths({ pairs, targetOnly }: DriftLock, move: (path: string) => string): DriftLock {
  return { version: 1, pairs: pairs.map(({ source, target, links }) => ({ source: move(source), target: target === null ? null : move(target), links })), targetOnly: targetOnly.map(move) };
}

/** By file and line of the translation, or of the source where there is none. */
function sortByFile(issues: readonly Issue[]): Issue[] {
  const place = ({ targetPlace, sourcePlace }: Issue): { file: string; line: number; column: number } => targetPlace ?? sourcePlace ?? { file: '', line: 0, column: 0 };
  return [...issues].sort((x, y) => {
    const [a, b] = [place(x), place(y)];
    return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  });
}

