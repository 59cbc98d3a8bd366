export { formatClaimReport, type ClaimReportOptions } from './format-claim-report.js';
export { reportMessages } from './messages/index.js';
export type { ReportLanguage } from './report-data.js';
