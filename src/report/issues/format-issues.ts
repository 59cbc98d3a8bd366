import { formatIssue, issueCodes, type FilePlace, type Issue, type IssueLanguage } from '../../bitext/index.js';
import { escapeHtml } from '../escape.js';
import { issueReportMessages } from './messages.js';
import { countSeverities, formatPlace, groupByFile, mainPlace, unitName } from './order.js';

export interface IssueReportOptions {
  /** The language of the messages; by default English. */
  readonly language?: IssueLanguage;
}

export interface IssueTableOptions extends IssueReportOptions {
  /** Puts colour around a word of the table; by default none. */
  readonly paint?: (style: 'error' | 'warning' | 'info' | 'dim' | 'bold', text: string) => string;
}

/**
 * Issues for people to read: by file, a line each with line and column, severity, message, code and score; the place in the
 * source on the next line. A summary ends it.
 */
export function formatIssueTable(issues: readonly Issue[], { language = 'en', paint = (_, text) => text }: IssueTableOptions = {}): string {
  const say = issueReportMessages(language);
  if (issues.length === 0) return `${say.none}\n`;
  const lines: string[] = [];
  for (const [file, group] of groupByFile(issues)) {
    if (file !== '') lines.push(paint('bold', singleLine(file)));
    const heads = group.map((issue) => {
      const place = mainPlace(issue);
      if (place !== undefined) return `${place.line}:${place.column}`;
      return singleLine(unitName(issue) ?? '');
    });
    const width = Math.min(24, Math.max(...heads.map(({ length }) => length)));
    const severityWidth = Math.max(...group.map(({ severity }) => say.severity[severity].length));
    group.forEach((issue, index) => {
      const message = singleLine(formatIssue(issue, language));
      lines.push(`  ${heads[index]!.padStart(width)}  ${paint(issue.severity, say.severity[issue.severity].padEnd(severityWidth))}  ${message}  ${paint('dim', `${issue.code} ${issue.score.toFixed(2)}`)}`);
      if (issue.targetPlace !== undefined && issue.sourcePlace !== undefined) lines.push(paint('dim', `  ${' '.repeat(width)}  ${say.source} ${singleLine(formatPlace(issue.sourcePlace))}`));
    });
    lines.push('');
  }
  const { error, warning, info } = countSeverities(issues);
  lines.push(paint('bold', say.summary(error, warning, info)));
  return `${lines.join('\n')}\n`;
}

// A text must not drive the terminal, nor break the lines of a table.
const singleLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** Issues as JSON with their messages: `{ version, summary, issues }`. */
export function formatIssueJson(issues: readonly Issue[], { language = 'en' }: IssueReportOptions = {}): string {
  const told = issues.map((issue) => ({ ...issue, text: formatIssue(issue, language) }));
  return `${JSON.stringify({ version: 1, summary: countSeverities(issues), issues: told }, null, 2)}\n`;
}

/** Characters that XML 1.0 does not allow, lone surrogates among them. */
// eslint-disable-next-line no-control-regex -- the very characters that may not stand in XML
const notXml = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const escapeXml = (text: string): string => escapeHtml(text.replace(notXml, '\uFFFD')).replace(/[\t\n\r]/gu, (blank) => `&#${blank.charCodeAt(0)};`);

/**
 * Issues as JUnit XML, which CI servers show as tests: a suite a file, a case an issue. Errors and warnings are failures,
 * notes are skipped cases; a file without issues has no suite, and no issue at all makes one case that passes.
 */
export function formatJUnit(issues: readonly Issue[], { language = 'en' }: IssueReportOptions = {}): string {
  const say = issueReportMessages(language);
  const suites: string[] = [];
  const failures = issues.filter(({ severity }) => severity !== 'info').length;
  for (const [file, group] of groupByFile(issues)) {
    const failed = group.filter(({ severity }) => severity !== 'info').length;
    const cases = group.map((issue) => {
      const place = mainPlace(issue);
      const text = formatIssue(issue, language);
      const unit = unitName(issue);
      const name = `${issue.code}${place === undefined ? '' : ` ${place.line}:${place.column}`}${unit === undefined ? '' : ` ${unit}`}`;
      const at = place === undefined ? '' : ` file="${escapeXml(place.file)}" line="${place.line}"`;
      const where = [issue.targetPlace, issue.sourcePlace].filter((one): one is FilePlace => one !== undefined).map(formatPlace).join('\n');
      const body = issue.severity === 'info' ? `<skipped message="${escapeXml(text)}"/>` : `<failure type="${issue.severity}" message="${escapeXml(text)}">${escapeXml(`${text}\n${where}`)}</failure>`;
      return `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file === '' ? 'bitekst' : file)}"${at}>${body}</testcase>\n`;
    });
    suites.push(`  <testsuite name="${escapeXml(file === '' ? 'bitekst' : file)}" tests="${group.length}" failures="${failed}" errors="0" skipped="${group.length - failed}">\n${cases.join('')}  </testsuite>\n`);
  }
  if (suites.length === 0) suites.push(`  <testsuite name="bitekst" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="${escapeXml(say.none)}" classname="bitekst"/>\n  </testsuite>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bitekst" tests="${Math.max(1, issues.length)}" failures="${failures}">\n${suites.join('')}</testsuites>\n`;
}

/**
 * Issues as commands of GitHub Actions, which become annotations on the changed lines: `::error file=…,line=…::message`.
 * Notes become notices. GitHub shows ten of each kind a step.
 */
export function formatGitHub(issues: readonly Issue[], { language = 'en' }: IssueReportOptions = {}): string {
  return issues
    .map((issue) => {
      const place = mainPlace(issue);
      // What has no place in a file has nothing else that says which of many it is.
      const unit = place === undefined && unitName(issue) !== undefined ? `${unitName(issue)!}: ` : '';
      const source = issue.targetPlace !== undefined && issue.sourcePlace !== undefined ? ` (${issueReportMessages(language).source} ${formatPlace(issue.sourcePlace)})` : '';
      // GitHub takes an end column only where the end is on the same line, and counts it inclusive.
      const end = place === undefined || place.endLine !== place.line || place.endColumn <= place.column ? '' : `,endColumn=${place.endColumn - 1}`;
      const at = place === undefined ? '' : `file=${escapeProperty(place.file)},line=${place.line},endLine=${place.endLine},col=${place.column}${end},`;
      return `::${issue.severity === 'info' ? 'notice' : issue.severity} ${at}title=${escapeProperty(`bitekst ${issue.code}`)}::${escapeData(unit + formatIssue(issue, language) + source)}\n`;
    })
    .join('');
}

// As @actions/core escapes what it writes.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Issues as one HTML page without scripts, for a build's artefacts: by file, with places on both sides. */
export function formatIssueReport(issues: readonly Issue[], { language = 'en', title }: IssueReportOptions & { readonly title?: string } = {}): string {
  const say = issueReportMessages(language);
  const { error, warning, info } = countSeverities(issues);
  const heading = escapeHtml(title ?? say.title);
  const rank = new Map(issueCodes.map((code, index) => [code, index]));
  const used = [...new Set(issues.map(({ code }) => code))].sort((a, b) => rank.get(a)! - rank.get(b)!);
  const place = (one: FilePlace | undefined): string => (one === undefined ? '' : `<code>${escapeHtml(formatPlace(one))}</code>`);
  const row = (issue: Issue): string =>
    `<tr class="${issue.severity}"><td>${escapeHtml(say.severity[issue.severity])}</td><td>${escapeHtml(formatIssue(issue, language))}${unitName(issue) === undefined ? '' : ` <code>${escapeHtml(unitName(issue)!)}</code>`}</td><td>${place(issue.sourcePlace)}</td><td>${place(issue.targetPlace)}</td><td title="${escapeHtml(say.codes[issue.code])}">${issue.code}</td><td>${issue.score.toFixed(2)}</td></tr>`;
  const { columns } = say;
  const tables = [...groupByFile(issues)].map(
    ([file, group]) =>
      `<section><h2>${escapeHtml(file === '' ? 'bitekst' : file)}</h2><table><thead><tr><th>${columns.severity}</th><th>${columns.message}</th><th>${columns.source}</th><th>${columns.target}</th><th>${columns.code}</th><th>${columns.score}</th></tr></thead><tbody>${group.map(row).join('\n')}</tbody></table></section>`,
  );
  const legend = used.map((code) => `<dt>${code}</dt><dd>${escapeHtml(say.codes[code])}</dd>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="bitekst">
<title>${heading}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}.error td:first-child{color:light-dark(#b00020,#ff8a95);font-weight:600}.warning td:first-child{color:light-dark(#7a5200,#f2c265)}code{font-size:.85em}dt{font-weight:600}</style>
</head>
<body>
<h1>${heading}</h1>
<p>${escapeHtml(issues.length === 0 ? say.none : say.summary(error, warning, info))}</p>
${tables.join('\n')}
${legend === '' ? '' : `<dl>${legend}</dl>`}
</body>
</html>
`;
}
