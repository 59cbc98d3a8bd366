import { align, type AlignOptions } from '../align/index.js';
import { formatBeads, type Bead, type Bitext, type SegmentedText } from '../bitext/index.js';
import { beadRecords, wordEvidence } from '../jobs/index.js';
import { readChoice, readLanguagePair, readMinScore } from './arguments.js';
import { readDemands } from './demands.js';
import { explainEvidence, markEvidence } from './formats/evidence.js';
import { formatJsonLines, formatMarkdownTable, formatTsv } from './formats/plain.js';
import { Refusal, type Context } from './host.js';
import { readModel } from './model-file.js';
import { languageName } from './language-name.js';
import { readTexts } from './read-documents.js';
import { createTerminal, displayWidth, layText, padEnd, type LayOptions, type Terminal } from './terminal.js';

const formats = ['table', 'json', 'jsonl', 'tsv', 'markdown'] as const;

/** Aligns the command's two files, and writes the result in the form that was asked for. */
export async function alignFiles(context: Context): Promise<0 | 1> {
  const { options, files, say, host, notice } = context;
  const format = readChoice(options, 'format', formats, say) ?? 'table';
  const minScore = readMinScore(options, say);
  if (minScore !== undefined && format === 'json') throw new Refusal(say('usage.minScoreJson'));
  if (files.length !== 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fileCount', { got: files.length, count: 2 })}. ${say('usage.tryHelp', { command: 'align' })}`);
  const explain = options.has('explain');
  const [source, target] = await readTexts(context, readLanguagePair(options, say));
  const model = await readModel(context);
  const demands = await readDemands(context, [source!.language, target!.language]);
  const bitext = alignAs(context, source!, target!, { explain, ...(model !== undefined && { model }), ...demands });
  warnOfOddPair(context, bitext);
  const shown = minScore === undefined ? bitext.beads : bitext.beads.filter((bead) => isJoined(bead) && bead.score >= minScore);
  host.stdout.write(formatBitextAs(bitext, shown, format, explain, context, createTerminal(host, options)));
  if (shown.some(isJoined)) return 0;
  notice(say('notice.nothingJoined'));
  return 1;
}

/** What no alignment can meet, such as anchors that cross, is the user's mistake. */
function alignAs({ say }: Context, source: SegmentedText, target: SegmentedText, options: AlignOptions): Bitext {
  try {
    return align(source, target, options);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(say('align.badDemand', { reason: error.message }));
    throw error;
  }
}

const isJoined = (bead: Bead): boolean => bead.source.count > 0 && bead.target.count > 0;

function warnOfOddPair({ say, ui, notice, files }: Context, { source, target, beads }: Bitext): void {
  if (source.language === target.language) notice(say('notice.sameLanguage', { language: languageName(source.language, ui) }));
  const alone = beads.filter((bead) => !isJoined(bead)).reduce((sum, bead) => sum + bead.source.count + bead.target.count, 0);
  if (alone * 2 > source.segments.length + target.segments.length) notice(say('notice.looselyJoined', { files: files.join(' ') }));
}

function formatBitextAs(bitext: Bitext, beads: readonly Bead[], format: (typeof formats)[number], explain: boolean, context: Context, terminal: Terminal): string {
  const { source, target } = bitext;
  const { say } = context;
  if (format === 'json') return `${JSON.stringify(bitext, null, 2)}\n`;
  if (format === 'table') return formatBeadTable(bitext, beads, explain, context, terminal);
  const records = beadRecords(bitext, beads);
  if (format === 'jsonl') return formatJsonLines(records);
  const rows = records.map((record) => [record.source.text, record.target.text, record.score.toFixed(4), record.shape, ...(record.evidence === undefined ? [] : [explainEvidence(record.evidence, say)])]);
  if (format === 'tsv') return formatTsv(['source', 'target', 'score', 'beads', ...(explain ? ['evidence'] : [])], rows);
  return formatMarkdownTable([source.language, target.language, say('column.score'), '', ...(explain ? [say('column.why')] : [])], rows);
}

// Two columns of prose wider than this are hard to read across.
const widest = 170;

/** Both texts side by side; the score, and the shape where it is not one to one, before them. */
function formatBeadTable({ source, target }: Bitext, beads: readonly Bead[], explain: boolean, { say, ui }: Context, { width: columns, paint }: Terminal): string {
  const width = Math.min(columns, widest);
  const margin = 6;
  const gutter = ' │ ';
  const column = Math.floor((width - margin - gutter.length) / 2);
  const lay: Pick<LayOptions, 'width' | 'paint'> = { width: column, paint };
  const joined = beads.filter(isJoined).length;
  const title = (language: string): string => paint('bold', padEnd(languageName(language, ui), column));
  const summary = say('align.summary', { beads: say('beads.count', { count: beads.length }), joined, alone: beads.length - joined });
  const lines = [
    ...layText(summary, { from: 0, to: summary.length }, { width, paint }),
    '',
    `${' '.repeat(margin)}${title(source.language)}${paint('dim', gutter)}${title(target.language)}`.trimEnd(),
    paint('dim', `${'─'.repeat(margin + column + 1)}┼${'─'.repeat(column + 1)}`),
  ];
  for (const bead of beads) {
    const why = bead.evidence ?? [];
    const sides = (['source', 'target'] as const).map((side) => {
      const document = side === 'source' ? source : target;
      const { first, count } = bead[side];
      if (count === 0) return [paint('dim', '—')];
      const span = { from: document.segments[first]!.from, to: document.segments[first + count - 1]!.to };
      return layText(document.text, span, { ...lay, marks: markEvidence(why, side), ...(isJoined(bead) ? {} : { style: 'accent' }) });
    });
    const shape = formatBeads([bead]);
    const head = isJoined(bead) ? [bead.score.toFixed(2), shape === '1-1' ? '' : shape] : ['', ''];
    const height = Math.max(sides[0]!.length, sides[1]!.length, head[1] === '' ? 1 : 2);
    for (let row = 0; row < height; row++) {
      lines.push(`${paint('dim', padEnd(head[row] ?? '', margin))}${padPainted(sides[0]![row] ?? '', column)}${paint('dim', gutter)}${sides[1]![row] ?? ''}`.trimEnd());
    }
    if (explain && why.length > 0) {
      const text = explainEvidence(wordEvidence(why, source, target), say);
      lines.push(...layText(text, { from: 0, to: text.length }, { width: width - margin, paint, style: 'dim' }).map((line) => ' '.repeat(margin) + line));
    }
    lines.push(paint('dim', `${' '.repeat(margin + column + 1)}│`));
  }
  if (beads.length > 0) lines.pop();
  return `${lines.join('\n')}\n`;
}

/** Pads a painted text by what it shows, colour codes not counted. */
function padPainted(text: string, width: number): string {
  // eslint-disable-next-line no-control-regex -- our own colour codes
  return text + ' '.repeat(Math.max(0, width - displayWidth(text.replace(/\u001b\[\d+m/gu, ''))));
}
