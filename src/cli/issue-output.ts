import type { Issue, IssueSeverity } from '../bitext/index.js';
import { formatGitHub, formatIssueJson, formatIssueReport, formatIssueTable, formatJUnit, formatSarif } from '../report/index.js';
import { readChoice, readList } from './arguments.js';
import { Refusal, type Context, type OptionSpec } from './host.js';
import { createTerminal, type Style } from './terminal.js';

/** The options of every command that finds issues. */
export const issueOptions: Readonly<Record<string, OptionSpec>> = {
  format: { type: 'string', short: 'f' },
  only: { type: 'string' },
  severity: { type: 'string', multiple: true },
  'min-score': { type: 'string' },
  'fail-under': { type: 'string' },
};

const severities = ['error', 'warning', 'info'] as const;
const formats = ['table', 'json', 'junit', 'sarif', 'github', 'html'] as const;

export type IssueFormat = (typeof formats)[number];

export const readIssueFormat = ({ options, say }: Context): IssueFormat => readChoice(options, 'format', formats, say) ?? 'table';

/** Writes issues on standard output. */
export function writeIssues({ host, options, ui: language }: Context, issues: readonly Issue[], format: IssueFormat): void {
  const terminal = createTerminal(host, options);
  const styles: Readonly<Record<IssueSeverity | 'dim' | 'bold', Style>> = { error: 'clash', warning: 'accent', info: 'dim', dim: 'dim', bold: 'bold' };
  const text = {
    table: () => formatIssueTable(issues, { language, paint: (style, words) => terminal.paint(styles[style], words) }),
    json: () => formatIssueJson(issues, { language }),
    junit: () => formatJUnit(issues, { language }),
    sarif: () => formatSarif(issues, { language }),
    github: () => formatGitHub(issues, { language }),
    html: () => formatIssueReport(issues, { language }),
  }[format]();
  host.stdout.write(text);
}

/** The codes of `--only` and the levels of `--severity`. Refuses a code that is none of `known`. */
export function readCodes<C extends string>({ options, say }: Context, known: readonly C[]): { readonly codes?: readonly C[]; readonly severities: { readonly [code in C]?: IssueSeverity | 'off' } } {
  const code = (text: string, option: string): C => {
    const found = known.find((one) => one === text.trim());
    if (found === undefined) throw new Refusal(say('usage.badChoice', { option, value: text.trim(), choices: known.join(', ') }));
    return found;
  };
  const only = options.get('only');
  const chosen: { [one in C]?: IssueSeverity | 'off' } = {};
  for (const setting of readList(options, 'severity').flatMap((list) => list.split(','))) {
    const [left = '', right = ''] = setting.split('=');
    const severity = [...severities, 'off' as const].find((one) => one === right.trim());
    if (severity === undefined) throw new Refusal(say('check.badSeverity', { value: setting }));
    chosen[code(left, '--severity')] = severity;
  }
  return { severities: chosen, ...(only !== undefined && { codes: String(only).split(',').map((text) => code(text, '--only')) }) };
}

/** A severity, or the least share of pairs without a finding. */
export type FailUnder = IssueSeverity | number;

export function readFailUnder({ options, say }: Context): FailUnder | undefined {
  const value = options.get('fail-under');
  if (value === undefined) return undefined;
  const severity = severities.find((one) => one === value);
  if (severity !== undefined) return severity;
  const share = /^[0-9.]+$/u.test(String(value)) ? Number(value) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw new Refusal(say('check.badFailUnder', { value: String(value) }));
  return share;
}

/** Whether findings make the command fail. `count` is how many pairs were looked at, `pairOf` which of them a finding is about. */
export function fails(issues: readonly Issue[], limit: FailUnder, count: number, pairOf: (issue: Issue) => string | number | undefined): boolean {
  if (typeof limit !== 'number') return issues.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(limit));
  // A pair with many findings counts once.
  const pairs = new Set(issues.filter(({ severity }) => severity !== 'info').map(pairOf));
  return count > 0 && 1 - pairs.size / count < limit;
}
