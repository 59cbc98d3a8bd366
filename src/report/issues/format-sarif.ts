import { contentId, formatIssue, issueCodes, type FilePlace, type Issue } from '../../bitext/index.js';
import type { IssueReportOptions } from './format-issues.js';
import { issueReportMessages } from './messages.js';
import { unitName } from './order.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Issues as a SARIF 2.1.0 log (OASIS), which GitHub code scanning and editors read: a result an issue, at its place in the
 * translation, with the place in the source beside it. Columns count UTF-16 code units. The fingerprint is made of the words
 * found, so that a finding stays the same one when lines move.
 */
export function formatSarif(issues: readonly Issue[], { language = 'en' }: IssueReportOptions = {}): string {
  const say = issueReportMessages(language);
  const used = issueCodes.filter((code) => issues.some((issue) => issue.code === code));
  const rules = used.map((id) => ({ id, name: pascal(id), shortDescription: { text: say.codes[id] }, fullDescription: { text: say.codes[id] } }));
  const results = issues.map((issue) => {
    const main = issue.targetPlace ?? issue.sourcePlace;
    const related = issue.targetPlace === undefined ? undefined : issue.sourcePlace;
    const logical = unitName(issue);
    return {
      ruleId: issue.code,
      ruleIndex: used.indexOf(issue.code),
      level: levels[issue.severity],
      message: { text: `${formatIssue(issue, language)}.` },
      ...(main !== undefined || logical !== undefined ? { locations: [{ ...(main !== undefined && { physicalLocation: physicalLocation(main) }), ...(logical !== undefined && { logicalLocations: [{ fullyQualifiedName: logical, kind: 'resource' }] }) }] } : {}),
      ...(related !== undefined && { relatedLocations: [{ id: 1, physicalLocation: physicalLocation(related), message: { text: say.source } }] }),
      partialFingerprints: { 'bitekst/v1': contentId([issue.code, issue.message, main?.file ?? '', issue.unitId ?? '', ...Object.entries(issue.values).sort(([a], [b]) => (a < b ? -1 : 1)).flat().map(String)]) },
      // 0 to 100, as SARIF ranks.
      rank: Math.round(1000 * issue.score) / 10,
      properties: { score: issue.score },
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'bitekst', informationUri: 'https://www.npmjs.com/package/bitekst', rules } }, language: language === 'nl' ? 'nl-NL' : 'en-US', columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const pascal = (code: string): string => code.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

function physicalLocation({ file, line, column, endLine, endColumn }: FilePlace): object {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

/** A path as a URI reference: slashes forward, each part escaped; a drive letter makes it a file URI. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const escaped = path.split('/').map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\uFFFD'))).join('/');
  if (/^[A-Za-z]:\//u.test(path)) return `file:///${path.charAt(0)}:${escaped.slice(escaped.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
