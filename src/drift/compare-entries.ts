import { quoteWords, type FilePlace, type Issue, type IssueCode, type IssueMessageKey } from '../bitext/index.js';
import type { AcceptedPair } from './lock.js';
import type { DriftSettings } from './options.js';
import type { DriftEntry } from './read-entries.js';

/**
 * What is wrong between texts under keys and their translations. `content` is what the checks of content and of keys found, each with
 * the key as `unitId`; with an accepted state only what changed since is told of.
 */
export function compareEntries(source: readonly DriftEntry[], target: readonly DriftEntry[], accepted: AcceptedPair | undefined, content: readonly Issue[], settings: DriftSettings): Issue[] {
  const issues: Issue[] = [];
  const [left, right] = [byKey(source), byKey(target)];
  const told = new Set<string>();
  const report = (code: IssueCode, message: IssueMessageKey, entry: DriftEntry, a: FilePlace | undefined, b: FilePlace | undefined, text: string): void => {
    told.add(entry.key);
    const severity = settings.severityOf.get(code);
    if (severity !== undefined) issues.push({ code, severity, message, values: { source: quoteWords(text), key: entry.name }, source: null, target: null, score: 1, evidence: [], unitId: entry.name, ...(a !== undefined && { sourcePlace: a }), ...(b !== undefined && { targetPlace: b }) });
  };
  const links = new Map((accepted?.links ?? []).map((link) => [link.name, link]));
  const isAccepted = (key: string): boolean => {
    const link = links.get(key);
    return link !== undefined && (link.source[0] ?? '') === (left.get(key)?.hash ?? '') && (link.target[0] ?? '') === (right.get(key)?.hash ?? '');
  };
  for (const entry of source) {
    const answer = right.get(entry.key);
    const link = links.get(entry.key);
    if (answer === undefined) continue;
    if (link?.source[0] !== undefined && link.source[0] !== entry.hash && link.target[0] === answer.hash && answer.text.trim() !== '') report('stale', 'stale.changed', entry, entry.place, answer.place, entry.text);
    else if (answer.isFuzzy === true && !(accepted !== undefined && isAccepted(entry.key) && !settings.all)) report('stale', 'stale.fuzzy', entry, entry.place, answer.place, entry.text);
  }
  for (const issue of content) {
    const key = issue.unitId ?? '';
    if (accepted !== undefined && !settings.all && isAccepted(key)) continue;
    if (!told.has(key)) issues.push({ ...issue, ...(issue.unitId !== undefined && { unitId: left.get(key)?.name ?? right.get(key)?.name ?? key }) });
  }
  return issues;
}

/** The state of texts under keys as they are. */
export function acceptEntries(paths: { readonly source: string; readonly target: string }, source: readonly DriftEntry[], target: readonly DriftEntry[]): AcceptedPair {
  const [left, right] = [byKey(source), byKey(target)];
  const keys = [...left.keys(), ...[...right.keys()].filter((key) => !left.has(key))];
  const side = (entry: DriftEntry | undefined): string[] => (entry === undefined ? [] : [entry.hash]);
  return { ...paths, links: keys.map((key) => ({ source: side(left.get(key)), target: side(right.get(key)), name: key })) };
}

const byKey = (entries: readonly DriftEntry[]): ReadonlyMap<string, DriftEntry> => new Map(entries.map((entry) => [entry.key, entry]));
