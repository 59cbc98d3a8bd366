import type { ClaimAlignment } from '../bitext/index.js';
import { escapeHtml, formatScriptJson } from './escape.js';
import { createSay } from './messages/index.js';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page-assets.js';
import { createReportData, type ReportLanguage } from './report-data.js';

export interface ClaimReportOptions {
  /** The language that the page opens in; without it, that of the reader's browser. The reader can switch. */
  readonly language?: ReportLanguage;
  /** The heading of the page. */
  readonly title?: string;
}

/**
 * A claim alignment as one HTML page, for a file or a mail: a matrix of claims by texts, with filters, search, and every
 * claim in its context with the reasons. The page asks the network for nothing, and its content security policy lets no
 * script or style run but its own; texts are carried as JSON and shown as text, never as HTML.
 * Throws `RangeError` when a claim or a link names a segment that is not there.
 */
export function formatClaimReport(alignment: ClaimAlignment, { language, title }: ClaimReportOptions = {}): string {
  const data = createReportData(alignment, title ?? null, language ?? null);
  const say = createSay(language ?? 'en');
  const policy = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="bitekst">
<title>${escapeHtml(title ?? say('page.title', { count: alignment.documents.length }))}</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript><p>${escapeHtml(say('page.noScript'))}</p></noscript>
<script type="application/json" id="report-data">${formatScriptJson(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}
