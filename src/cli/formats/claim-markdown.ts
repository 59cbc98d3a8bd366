import { claimText, type ClaimAlignment, type ClaimMember, type ClaimRow } from '../../bitext/index.js';
import { languageName } from '../language-name.js';
import type { Say, UiLanguage } from '../messages/index.js';
import { describeConflict, summarizeClaims } from './claim-table.js';
import { escapeMarkdown, formatMarkdownTable } from './plain.js';

/** The claim table as Markdown: the texts, a table of the claims of several texts, and a list of each text's own. */
export function formatClaimMarkdown({ documents }: ClaimAlignment, rows: readonly ClaimRow[], chosen: readonly ClaimRow[], say: Say, ui: UiLanguage): string {
  const names = documents.map((document, index) => document.name ?? String(index + 1));
  const wording = (member: ClaimMember): string => escapeMarkdown(claimText(documents[member.document]!, member));
  const parts = [
    `${summarizeClaims(documents.length, rows, say)}\n`,
    documents.map((document, index) => `${index + 1}. ${escapeMarkdown(names[index]!)} (${languageName(document.language, ui)})\n`).join(''),
  ];
  const numbers = documents.map((_, index) => String(index + 1));
  const shared = chosen.filter((row) => row.documents.length > 1);
  if (shared.length > 0) {
    const table = shared.map(({ claim, documents: makers, conflicts }) => [
      claimText(documents[claim.central.document]!, claim.central),
      ...documents.map((_, index) => (makers.includes(index) ? (index === claim.central.document ? '●' : '○') : '')),
      conflicts.length > 0 ? conflicts.map((conflict) => describeConflict(conflict, numbers, say)).join('; ') : claim.disputed ? say('claims.disputed') : '',
    ]);
    parts.push(`## ${say('claims.shared')}\n`, formatMarkdownTable([say('column.claim'), ...numbers, say('column.disagreement')], table));
    parts.push(`### ${say('column.wording')}\n`);
    for (const { claim } of shared) {
      parts.push(claim.members.map((member) => `- ${member.document + 1}: ${wording(member)}\n`).join(''));
    }
  }
  const single = chosen.filter((row) => row.documents.length === 1);
  if (single.length > 0) parts.push(`## ${say('claims.single')}\n`);
  documents.forEach((_, index) => {
    const own = single.filter((row) => row.documents[0] === index);
    if (own.length === 0) return;
    parts.push(`### ${escapeMarkdown(names[index]!)}\n`, own.map(({ claim }) => `- ${wording(claim.central)}\n`).join(''));
  });
  return parts.join('\n');
}
