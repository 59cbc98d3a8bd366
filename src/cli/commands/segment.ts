import { segmentText, type SegmentedText } from '../../bitext/index.js';
import { readChoice, readLanguages } from '../arguments.js';
import { formatJsonLines, formatMarkdownTable, formatTsv } from '../formats/plain.js';
import { Refusal, type Command } from '../host.js';
import { readTexts } from '../input.js';
import type { Say } from '../messages/index.js';
import { createTerminal, foldBlanks, layText, padEnd, displayWidth, type Terminal } from '../terminal.js';

const formats = ['table', 'text', 'json', 'jsonl', 'tsv', 'markdown'] as const;

/** `bitekst segment`: the library's `segment`. */
export const segmentCommand: Command = {
  options: { lang: { type: 'string', short: 'l' }, format: { type: 'string', short: 'f' } },
  help: 'help.segment',
  run: async (context) => {
    const { options, files, say, host } = context;
    const format = readChoice(options, 'format', formats, say) ?? 'table';
    if (files.length !== 1) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fileCount', { got: files.length, count: 1 })}. ${say('usage.tryHelp', { command: 'segment' })}`);
    const [document] = await readTexts(context, readLanguages(options, 1, say));
    host.stdout.write(formatSegments(document!, format, say, createTerminal(host, options)));
    return 0;
  },
};

function formatSegments(document: SegmentedText, format: (typeof formats)[number], say: Say, terminal: Terminal): string {
  const rows = document.segments.map((segment, index) => ({ ...segment, text: segmentText(document, index) }));
  switch (format) {
    case 'table':
      return formatSegmentTable(document, say, terminal);
    case 'text':
      return rows.map(({ text }) => `${foldBlanks(text)}\n`).join('');
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'jsonl':
      return formatJsonLines(rows);
    case 'tsv':
      return formatTsv(['segment', 'from', 'to', 'paragraph', 'kind', 'text'], rows.map(({ from, to, paragraph, kind, text }, index) => [index, from, to, paragraph, kind, text]));
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
