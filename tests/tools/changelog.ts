import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A line of a commit that users should read. */
export interface Change {
  readonly type: 'BREAKING' | 'FEATURE' | 'FIX';
  /** The word in brackets, as in `FEATURE(alignment): …`. */
  readonly scope?: string;
  readonly text: string;
}

/** The changes of one version, or of the commits that no version holds yet. */
export interface Release {
  readonly title: string;
  readonly date?: string;
  readonly changes: readonly Change[];
}

// One commit per record: hash, refs, date, message. The separators cannot occur in a message that git stores as text.
const recordEnd = '\u001e';
const fieldEnd = '\u001f';
/** The `git log` format that {@link parseLog} reads: git writes `%x1f` and `%x1e` as the two separators. */
export const logFormat = '%H%x1f%D%x1f%cs%x1f%B%x1e';

/**
 * Reads what `git log` prints in {@link logFormat}, newest first. A tag `v1.2.3` closes a release; what stands above the newest tag
 * is titled `current`, or "Unreleased" where a tag already bears that version. What a later commit reverts is left out.
 */
export function parseLog(log: string, current: string): Release[] {
  const releases: { title: string; date?: string; changes: Change[] }[] = [];
  const reverted = new Set<string>();
  const tagged = log.includes(`tag: v${current},`) || log.includes(`tag: v${current}${fieldEnd}`);
  for (const record of log.split(recordEnd)) {
    const [hash, refs, date, message] = record.trimStart().split(fieldEnd);
    if (hash === undefined || refs === undefined || date === undefined || message === undefined) continue;
    const tag = refs.split(', ').find((ref) => /^tag: v\d/u.test(ref));
    if (tag !== undefined) releases.push({ title: tag.slice('tag: v'.length), date, changes: [] });
    else if (releases.length === 0) releases.push({ title: tagged ? 'Unreleased' : current, changes: [] });
    for (const match of message.matchAll(/^This reverts commit ([0-9a-f]{40})/gmu)) reverted.add(match[1]!);
    if (!reverted.has(hash)) releases.at(-1)!.changes.push(...parseChanges(message));
  }
  return releases.filter((release) => release.changes.length > 0);
}

/** The changes that a commit message names. A change runs on until a blank line or the next change. */
export function parseChanges(message: string): Change[] {
  const changes: { type: Change['type']; scope?: string; text: string }[] = [];
  let open = false;
  for (const line of message.split('\n')) {
    const start = /^(BREAKING|FEATURE|FIX)(?:\(([\w-]+)\))?:\s*(\S.*)$/u.exec(line);
    if (start !== null) {
      changes.push({ type: start[1] as Change['type'], ...(start[2] === undefined ? {} : { scope: start[2] }), text: start[3]!.trim() });
      open = true;
    } else if (line.trim() === '') {
      open = false;
    } else if (open) {
      changes.at(-1)!.text += ` ${line.trim()}`;
    }
  }
  return changes;
}

/** Releases as Markdown. A change of alignments stands in a section of its own, whatever its type: it moves users' results. */
export function formatChangelog(releases: readonly Release[]): string {
  const lines = ['# Changelog', '', 'Written from the commits by `npm run changelog`.'];
  for (const { title, date, changes } of releases) {
    lines.push('', date === undefined ? `## ${title}` : `## ${title} (${date})`);
    const alignment = changes.filter((change) => change.scope === 'alignment');
    const others = changes.filter((change) => change.scope !== 'alignment');
    section(lines, 'Breaking changes', others.filter((change) => change.type === 'BREAKING'));
    section(lines, 'Alignment changes', alignment);
    section(lines, 'Features', others.filter((change) => change.type === 'FEATURE'));
    section(lines, 'Fixes', others.filter((change) => change.type === 'FIX'));
  }
  return `${lines.join('\n')}\n`;
}

function section(lines: string[], title: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  lines.push('', `### ${title}`, '', ...changes.map((change) => `- ${describeChange(change)}`));
}

function describeChange({ type, scope, text }: Change): string {
  // No capital is put in: many a line begins with the name of a function.
  const sentence = text + (/[.!?]$/u.test(text) ? '' : '.');
  return scope === 'alignment' && type === 'BREAKING' ? `**Breaking:** ${sentence}` : sentence;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const root = resolve(import.meta.dirname, '../..');
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
  const log = execFileSync('git', ['log', `--format=${logFormat}`], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  writeFileSync(resolve(root, 'CHANGELOG.md'), formatChangelog(parseLog(log, version)));
}
