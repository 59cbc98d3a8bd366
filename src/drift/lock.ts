import { FormatError, parseJson } from '../bitext/index.js';

/** What was accepted as answering each other: hashes of sentences, of blocks, or of the values of a key. Either side may be empty. */
export interface AcceptedLink {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** `''` for sentences; the kind of a block (`code`); a key. */
  readonly name: string;
}

/** The accepted state of a file and its translation. */
export interface AcceptedPair {
  /** Path with `/`, from the folder of the lock file. */
  readonly source: string;
  /** Null where it was accepted that there is no translation. */
  readonly target: string | null;
  readonly links: readonly AcceptedLink[];
}

/** The last accepted state of two trees. Plain data. */
export interface DriftLock {
  readonly version: 1;
  /** By source. */
  readonly pairs: readonly AcceptedPair[];
  /** Files of the target that were accepted without a source. */
  readonly targetOnly: readonly string[];
}

const format = 'bitekst.lock';
const link = /^([\da-f]{12}(?:\+[\da-f]{12})*|-) = ([\da-f]{12}(?:\+[\da-f]{12})*|-)(?: (.+))?$/su;

/** Writes a lock as JSON: files in order of their paths, a line a link, so that two branches that accept different sentences merge. */
export function formatLock({ pairs, targetOnly }: DriftLock): string {
  const lines = ['{', '"version": 1,', '"pairs": {'];
  const sorted = [...pairs].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  sorted.forEach(({ source, target, links }, index) => {
    lines.push(`${JSON.stringify(source)}: {"target": ${JSON.stringify(target)}, "links": [`);
    links.forEach((one, k) => lines.push(`${JSON.stringify(formatLink(one))}${k === links.length - 1 ? '' : ','}`));
    lines.push(index === sorted.length - 1 ? ']}' : ']},');
  });
  lines.push('},', '"targetOnly": [');
  const only = [...targetOnly].sort();
  only.forEach((path, index) => lines.push(`${JSON.stringify(path)}${index === only.length - 1 ? '' : ','}`));
  lines.push(']', '}', '');
  return lines.join('\n');
}

/** A link on one line: `3f0a9b1c2d4e+8c2d1e0f9a7b = 77aa0b1c2d3e`, an empty side as `-`, a name after it. */
function formatLink({ source, target, name }: AcceptedLink): string {
  const side = (hashes: readonly string[]): string => (hashes.length === 0 ? '-' : hashes.join('+'));
  return `${side(source)} = ${side(target)}${name === '' ? '' : ` ${name}`}`;
}

/** Reads what {@link formatLock} writes. Throws `FormatError`, with the line, for anything else: conflict marks of a merge, another version. */
export function parseLock(text: string): DriftLock {
  const conflict = /^(?:<{7}|={7}|>{7})/mu.exec(text);
  if (conflict !== null) throw new FormatError(format, lineOf(text, conflict.index), 1, 'got the marks of a merge conflict: resolve it (either side will do), and accept anew with bitekst drift --update');
  const value = parseJson(text, format);
  const fail = (problem: string): FormatError => new FormatError(format, 1, 1, problem);
  if (!isRecord(value)) throw fail('got no object');
  if (value['version'] !== 1) throw fail(`got version ${JSON.stringify(value['version'])}, expected 1: it was written by another version of bitekst`);
  const { pairs, targetOnly } = value;
  if (!isRecord(pairs) || !Array.isArray(targetOnly) || !targetOnly.every((path) => typeof path === 'string')) throw fail('expected "pairs" and "targetOnly"');
  return {
    version: 1,
    pairs: Object.entries(pairs).map(([source, pair]): AcceptedPair => {
      if (!isRecord(pair) || !(pair['target'] === null || typeof pair['target'] === 'string') || !Array.isArray(pair['links'])) throw fail(`got a pair ${JSON.stringify(source)} without "target" and "links"`);
      return { source, target: pair['target'], links: (pair['links'] as unknown[]).map((line) => parseLink(line, fail)) };
    }),
    targetOnly,
  };
}

function parseLink(line: unknown, fail: (problem: string) => FormatError): AcceptedLink {
  const match = typeof line === 'string' ? link.exec(line) : null;
  if (match === null) throw fail(`got the link ${JSON.stringify(line)}, expected hashes as in "3f0a9b1c2d4e = 77aa0b1c2d3e"`);
  const side = (hashes: string): string[] => (hashes === '-' ? [] : hashes.split('+'));
  return { source: side(match[1]!), target: side(match[2]!), name: match[3] ?? '' };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
