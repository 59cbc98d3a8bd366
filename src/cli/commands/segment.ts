import { segmentText, type SegmentedText } from '../../bitext/index.js';
import { createLocator, elementsOfSegment, originalOfSegment, type SegmentedDocument } from '../../documents/index.js';
import { readChoice, readLanguages } from '../arguments.js';
import { formatJsonLines, formatMarkdownTable, formatTsv } from '../formats/plain.js';
import { Refusal, type Command } from '../host.js';
import type { Say } from '../messages/index.js';
import { readDocuments } from '../read-documents.js';
import { createTerminal, foldBlanks, layText, padEnd, displayWidth, type Terminal } from '../terminal.js';

const formats = ['table', 'text', 'json', 'jsonl', 'tsv', 'markdown'] as const;

/** `bitekst segment`: the library's `segment`. */
export const segmentCommand: Command = {
  options: { lang: { type: 'string', short: 'l' }, as: { type: 'string' }, format: { type: 'string', short: 'f' } },
  help: 'help.segment',
  run: async (context) => {
    const { options, files, say, host } = context;
    const format = readChoice(options, 'format', formats, say) ?? 'table';
    if (files.length !== 1) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fileCount', { got: files.length, count: 1 })}. ${say('usage.tryHelp', { command: 'segment' })}`);
    const [document] = await readDocuments(context, readLanguages(options, 1, say));
    host.stdout.write(formatSegments(document!, format, say, createTerminal(host, options)));
    return 0;
  },
};

function formatSegments(read: SegmentedDocument, format: (typeof formats)[number], say: Say, terminal: Terminal): string {
  const document = read.text;
  const rows = document.segments.map((segment, index) => ({ ...segment, text: segmentText(document, index) }));
  // Of a document with markup: where a segment stands in the file, and the markup inside it.
  const isMarkup = read.format !== 'text';
  const placeOf = createLocator(read.original);
  switch (format) {
    case 'table':
      return formatSegmentTable(document, say, terminal);
    case 'text':
      return rows.map(({ text }) => `${foldBlanks(text)}\n`).join('');
    case 'json':
      return `${JSON.stringify(isMarkup ? read : document, null, 2)}\n`;
    case 'jsonl':
      return formatJsonLines(
        rows.map((row, index) => {
          if (!isMarkup) return row;
          const original = originalOfSegment(read, index);
          return { ...row, original: { ...original, ...placeOf(original.from) }, elements: elementsOfSegment(read, index).map(({ kind, value, original: span }) => ({ kind, value, original: span })) };
        }),
      );
    case 'tsv':
      return formatTsv(
        ['segment', 'from', 'to', 'paragraph', 'kind', ...(isMarkup ? ['line', 'column'] : []), 'text'],
        rows.map(({ from, to, paragraph, kind, text }, index) => {
          if (!isMarkup) return [index, from, to, paragraph, kind, text];
          const original = originalOfSegment(read, index);
          const { line, column } = placeOf(original.from);
          return [index, original.from, original.to, paragraph, kind, line, column, text];
        }),
      );
    case 'markdown':
      return formatMarkdownTable(['#', say('column.kind'), say('column.text')], rows.map(({ kind, text }, index) => [index, say(`kind.${kind}`), text]));
  }
}

function formatSegmentTable(document: SegmentedText, say: Say, { width, paint }: Terminal): string {
  const kinds = new Map(document.segments.map(({ kind }) => [kind, kind === 'sentence' ? '' : say(`kind.${kind}`)]));
  const numberWidth = String(document.segments.length - 1).length;
  const kindWidth = Math.max(...[...kinds.values()].map(displayWidth));
  const indent = ' '.repeat(numberWidth + (kindWidth === 0 ? 0 : kindWidth + 2) + 2);
  const lines: string[] = [];
  document.segments.forEach((segment, index) => {
    if (index > 0 && segment.paragraph !== document.segments[index - 1]!.paragraph) lines.push('');
    const kind = kindWidth === 0 ? '' : `${paint('accent', padEnd(kinds.get(segment.kind)!, kindWidth))}  `;
    const text = layText(document.text, segment, {
      width: width - indent.length,
      paint,
      ...(segment.kind === 'heading' ? { style: 'bold' } : segment.kind === 'boilerplate' ? { style: 'dim' } : {}),
    });
    lines.push(`${paint('dim', String(index).padStart(numberWidth))}  ${kind}${text[0]!}`, ...text.slice(1).map((line) => indent + line));
  });
  return `${lines.join('\n')}\n`;
}
