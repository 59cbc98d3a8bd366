export { formatClaimReport, type ClaimReportOptions } from './format-claim-report.js';
export { reportMessages } from './messages/index.js';
export type { ReportLanguage } from './report-data.js';
export { formatGitHub, formatIssueJson, formatIssueReport, formatIssueTable, formatJUnit, type IssueReportOptions, type IssueTableOptions } from './issues/format-issues.js';
export { formatSarif } from './issues/format-sarif.js';
export { formatGlossary, type GlossaryPageOptions } from './format-glossary.js';
