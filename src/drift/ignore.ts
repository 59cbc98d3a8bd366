import { issueCodes, type FilePlace, type Issue, type IssueCode } from '../bitext/index.js';

/** Findings to leave out, and why. What is left out of a rule holds for everything. */
export interface IgnoreRule {
  readonly code?: IssueCode | readonly IssueCode[];
  /** Paths with `*`, `**` and `?`, of either side. */
  readonly files?: string | readonly string[];
  /** Words that the finding quotes or that stand in its key. */
  readonly text?: string;
  /** For whoever meets the rule later; a rule without one is refused. */
  readonly reason: string;
}

export interface Ignored {
  /** What is left. */
  readonly issues: readonly Issue[];
  readonly ignored: number;
  /** Comments and rules that are none: without a reason, or with an unknown code. */
  readonly faults: readonly IgnoreFault[];
}

export interface IgnoreFault {
  readonly place: FilePlace;
  readonly problem: 'noReason' | 'unknownCode';
  readonly code: string;
}

interface CommentRule {
  readonly codes: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

// Comments of Markdown and HTML, MDX, AsciiDoc and PO.
const comment = /bitekst-ignore-(next-line|line|file|start|end)\b([^\n]{0,400})/gu;

/** The ignore comments of a file: what is ignored on which lines, and what is wrong with the comments. */
function findIgnoreComments(text: string, path: string): { readonly rules: readonly CommentRule[]; readonly faults: readonly IgnoreFault[] } {
  const rules: CommentRule[] = [];
  const faults: IgnoreFault[] = [];
  if (!text.includes('bitekst-ignore-')) return { rules, faults };
  let line = 1;
  let counted = 0;
  let open: { codes: readonly string[]; line: number } | undefined;
  for (const match of text.matchAll(comment)) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line++;
      counted = at + 1;
    }
    const column = match.index - text.lastIndexOf('\n', match.index);
    const place = { file: path, line, column, endLine: line, endColumn: column + match[0].length };
    const kind = match[1]!;
    if (kind === 'end') {
      if (open !== undefined) rules.push({ codes: open.codes, firstLine: open.line, lastLine: line });
      open = undefined;
      continue;
    }
    const body = untilEnd(match[2]!);
    const colon = body.indexOf(':');
    const codes = (colon < 0 ? body : body.slice(0, colon)).split(/[\s,]+/u).filter((code) => code !== '');
    const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
    const unknown = codes.find((code) => !(issueCodes as readonly string[]).includes(code));
    if (unknown !== undefined) faults.push({ place, problem: 'unknownCode', code: unknown });
    else if (reason === '') faults.push({ place, problem: 'noReason', code: codes.join(', ') });
    else if (kind === 'start') open = { codes, line };
    else if (kind === 'file') rules.push({ codes, firstLine: 1, lastLine: Infinity });
    else if (kind === 'line') rules.push({ codes, firstLine: line, lastLine: line });
    else {
      // The next line that is not blank: Markdown wants a blank line after a comment.
      const next = nextLineWithText(text, match.index + match[0].length, line);
      rules.push({ codes, firstLine: next, lastLine: next });
    }
  }
  if (open !== undefined) rules.push({ codes: open.codes, firstLine: open.line, lastLine: Infinity });
  return { rules, faults };
}

/** What a comment says, without its closing mark. */
function untilEnd(text: string): string {
  const ends = ['-->', '*/'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

function nextLineWithText(text: string, from: number, line: number): number {
  let at = text.indexOf('\n', from);
  let next = line + 1;
  while (at >= 0) {
    const end = text.indexOf('\n', at + 1);
    if (text.slice(at + 1, end < 0 ? text.length : end).trim() !== '') return next;
    at = end;
    next++;
  }
  return next;
}

/** Leaves out what rules and comments ignore. `texts` holds the files by path. Throws `RangeError` for a rule without a reason or with a code that is none. */
export function applyIgnores(issues: readonly Issue[], rules: readonly IgnoreRule[], texts: ReadonlyMap<string, string>): Ignored {
  const matchers = rules.map(readRule);
  const comments = new Map([...texts].map(([path, text]) => [path, findIgnoreComments(text, path)]));
  const isCommented = (issue: Issue, place: FilePlace | undefined): boolean =>
    place !== undefined && (comments.get(place.file)?.rules ?? []).some(({ codes, firstLine, lastLine }) => place.line <= lastLine && place.endLine >= firstLine && (codes.length === 0 || codes.includes(issue.code)));
  const left = issues.filter((issue) => !matchers.some((matches) => matches(issue)) && !isCommented(issue, issue.sourcePlace) && !isCommented(issue, issue.targetPlace));
  return { issues: left, ignored: issues.length - left.length, faults: [...comments.values()].flatMap(({ faults }) => faults) };
}

function readRule({ code, files, text, reason }: IgnoreRule): (issue: Issue) => boolean {
  if (typeof reason !== 'string' || reason.trim() === '') throw new RangeError(`got an ignore rule without a reason (${JSON.stringify({ code, files, text })}), expected one: whoever meets it later should know why`);
  const codes = code === undefined ? undefined : [code].flat();
  const unknown = codes?.find((one) => !issueCodes.includes(one));
  if (unknown !== undefined) throw new RangeError(`got the code ${JSON.stringify(unknown)} in an ignore rule, expected one of ${issueCodes.join(', ')}`);
  const patterns = files === undefined ? undefined : [files].flat();
  return (issue) =>
    (codes === undefined || codes.includes(issue.code))
    && (patterns === undefined || patterns.some((pattern) => [issue.sourcePlace, issue.targetPlace].some((place) => place !== undefined && matchesPattern(place.file, pattern))))
    && (text === undefined || [...Object.values(issue.values), issue.unitId ?? ''].some((value) => String(value).includes(text)));
}

/** Whether a path with `/` fits a pattern of `*`, `?` and `**` (any number of folders). A folder's own name stands for all in it. */
export function matchesPattern(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//u, '').replace(/\/$/u, '/**').split('/');
  const parts = path.split('/');
  // Dynamic programming over the parts: linear in their product, whatever the stars.
  let reach = new Set([0]);
  for (const part of wanted) {
    const next = new Set<number>();
    for (const at of reach) {
      if (part === '**') for (let i = at; i <= parts.length; i++) next.add(i);
      else if (at < parts.length && matchesPart(parts[at]!, part)) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(parts.length) || (!/[*?]/u.test(wanted.at(-1)!) && reach.size > 0 && [...reach].some((at) => at > 0 && at < parts.length));
}

// The usual two pointers with one step back to the last star.
function matchesPart(text: string, pattern: string): boolean {
  let [t, p, star, from] = [0, 0, -1, 0];
  while (t < text.length) {
    if (p < pattern.length && (pattern[p] === '?' || (pattern[p] === text[t] && pattern[p] !== '*'))) [t, p] = [t + 1, p + 1];
    else if (pattern[p] === '*') [star, from, p] = [p, t, p + 1];
    else if (star >= 0) [p, t, from] = [star + 1, from + 1, from + 1];
    else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
