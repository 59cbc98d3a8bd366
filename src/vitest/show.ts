import { formatIssue, type Bitext, type Issue, type IssueLanguage, type SegmentedText, type Span } from '../bitext/index.js';

// A failure is read in a terminal, beside others: a few findings, cut to its width.
const mostShown = 8;
const width = 76;

/** Findings for a failure message: each with the words of both sides, one under the other, and a line under what is meant. */
export function showIssues(issues: readonly Issue[], source: SegmentedText, target: SegmentedText, language: IssueLanguage): string {
  const shown = issues.slice(0, mostShown).map((issue) => `  ${formatIssue(issue, language)}  (${issue.code}, ${issue.score.toFixed(2)})\n${showSides(source, issue.source, target, issue.target)}`);
  const more = issues.length - shown.length;
  return `${shown.join('\n\n')}${more > 0 ? `\n\n  … ${language === 'nl' ? `en nog ${more}` : `and ${more} more`}` : ''}`;
}

/** Both sides of a finding, one under the other. */
function showSides(source: SegmentedText, sourceSpan: Span | null, target: SegmentedText, targetSpan: Span | null): string {
  return [showSpan(source, sourceSpan), showSpan(target, targetSpan)].filter((lines) => lines !== '').join('\n');
}

/** The segment that a span stands in, on a line that fits, the span underlined; where it is empty, a caret. */
function showSpan({ text, segments, language }: SegmentedText, span: Span | null): string {
  if (span === null) return '';
  // An empty span stands where something belongs, behind the words before it.
  const segment = segments.find(({ to }) => (span.to > span.from ? to > span.from : to >= span.from)) ?? segments.at(-1);
  if (segment === undefined) return '';
  const from = Math.min(segment.from, span.from);
  const to = Math.max(segment.to, Math.min(span.to, from + 400));
  // The window stands so that the beginning of the span is in it, with some words before.
  const start = span.from - from > width / 2 && to - from > width ? span.from - Math.floor(width / 3) : from;
  const words = text.slice(start, Math.min(to, start + width));
  const line = `${start > from ? '…' : ''}${flat(words)}${start + width < to ? '…' : ''}`;
  const lead = (start > from ? 1 : 0) + flat(text.slice(start, span.from)).length;
  const length = Math.min(flat(text.slice(span.from, span.to)).length, line.length - lead);
  const mark = span.to === span.from ? '^' : length >= line.length ? '' : '~'.repeat(Math.max(1, length));
  return `    ${language}  ${line}${mark === '' ? '' : `\n    ${' '.repeat(language.length)}  ${' '.repeat(lead)}${mark}`}`;
}

// One column a code unit, nothing that moves the cursor.
const flat = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** The segments of beads, side by side where one stands alone. */
export function showBeads({ source, target, beads }: Bitext, indices: readonly number[]): string {
  return indices
    .slice(0, mostShown)
    .map((index) => {
      const bead = beads[index]!;
      const span = (document: SegmentedText, { first, count }: { first: number; count: number }): Span | null => (count === 0 ? null : { from: document.segments[first]!.from, to: document.segments[first + count - 1]!.to });
      const [a, b] = [span(source, bead.source), span(target, bead.target)];
      const head = `  ${bead.source.count}-${bead.target.count}  (${bead.score.toFixed(2)})`;
      return [head, ...(a === null ? [`    ${source.language}  —`] : [showWhole(source, a)]), ...(b === null ? [`    ${target.language}  —`] : [showWhole(target, b)])].join('\n');
    })
    .join('\n\n');
}

function showWhole({ text, language }: SegmentedText, { from, to }: Span): string {
  const words = flat(text.slice(from, Math.min(to, from + width)));
  return `    ${language}  ${words}${to > from + width ? '…' : ''}`;
}
