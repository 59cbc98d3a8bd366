import { claimText, isSameMember, tabulateClaims, type ClaimAlignment, type ClaimRow } from '../bitext/index.js';
import { alignClaims } from '../claims/index.js';
import { claimRecords } from '../jobs/index.js';
import { formatClaimReport } from '../report/index.js';
import { readChoice, readLanguages, readMinScore } from './arguments.js';
import { formatClaimMarkdown } from './formats/claim-markdown.js';
import { formatClaimTable, type Selection } from './formats/claim-table.js';
import { formatJsonLines, formatTsv } from './formats/plain.js';
import { Refusal, type Context } from './host.js';
import { readModel } from './model-file.js';
import { readTexts } from './read-documents.js';
import { createTerminal } from './terminal.js';

const formats = ['table', 'markdown', 'json', 'jsonl', 'tsv', 'html'] as const;
const selections = ['shared', 'single', 'conflicts'] as const;

/** Aligns the claims of the command's files, and writes the result in the form that was asked for. */
export async function alignClaimFiles(context: Context): Promise<0 | 1> {
  const { options, files, say, host, notice, progress } = context;
  const format = readChoice(options, 'format', formats, say) ?? 'table';
  const only = readChoice(options, 'only', selections, say);
  const minScore = readMinScore(options, say);
  const languages = readLanguages(options, files.length, say);
  if (files.length < 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fewFiles', { got: files.length })}. ${say('usage.tryHelp', { command: 'claims' })}`);
  for (const file of new Set(files.filter((one, index) => one !== '-' && files.indexOf(one) !== index))) notice(say('notice.sameFile', { file }));
  const documents = await readTexts(context, languages);
  const model = await readModel(context);
  progress.step(say('progress.comparing'), files.length, files.length);
  const alignment = alignClaims(documents, { ...(minScore !== undefined && { minScore }), ...(model !== undefined && { model }) });
  progress.clear();
  const rows = tabulateClaims(alignment);
  const chosen = rows.filter((row) => isChosen(row, only));
  host.stdout.write(formatClaims(alignment, rows, chosen, only, format, context));
  if (chosen.length > 0) return 0;
  notice(say('notice.nothingFound'));
  return 1;
}

function isChosen({ documents, claim }: ClaimRow, only: Selection | undefined): boolean {
  if (only === undefined) return true;
  return only === 'conflicts' ? claim.disputed : only === 'shared' ? documents.length > 1 : documents.length === 1;
}

function formatClaims(alignment: ClaimAlignment, rows: readonly ClaimRow[], chosen: readonly ClaimRow[], only: Selection | undefined, format: (typeof formats)[number], context: Context): string {
  const { host, options, say, ui } = context;
  const { documents } = alignment;
  const nameOf = (document: number): string => documents[document]!.name ?? String(document);
  switch (format) {
    case 'table':
      return formatClaimTable({ alignment, rows, chosen, only, full: options.has('full') }, say, ui, createTerminal(host, options));
    case 'markdown':
      return formatClaimMarkdown(alignment, rows, chosen, say, ui);
    case 'json':
      return `${JSON.stringify(only === undefined ? alignment : keepClaims(alignment, chosen), null, 2)}\n`;
    case 'html':
      return formatClaimReport(only === undefined ? alignment : keepClaims(alignment, chosen), { language: ui });
    case 'jsonl':
      return formatJsonLines(claimRecords(alignment, chosen));
    case 'tsv':
      return formatTsv(
        ['claim', 'documents', 'disputed', 'document', 'language', 'segment', 'central', 'text'],
        chosen.flatMap(({ claim, documents: makers }) =>
          claim.members.map((member) => [
            claim.claimId,
            makers.length,
            claim.disputed ? 1 : 0,
            nameOf(member.document),
            documents[member.document]!.language,
            member.segment,
            isSameMember(member, claim.central) ? 1 : 0,
            claimText(documents[member.document]!, member),
          ]),
        ),
      );
  }
}

/** The alignment with some of its claims, and the links between their members. */
function keepClaims(alignment: ClaimAlignment, rows: readonly ClaimRow[]): ClaimAlignment {
  const kept = new Set(rows.map((row) => row.claim));
  const links = new Set(rows.flatMap((row) => row.links));
  return { ...alignment, claims: alignment.claims.filter((claim) => kept.has(claim)), links: alignment.links.filter((link) => links.has(link)) };
}
