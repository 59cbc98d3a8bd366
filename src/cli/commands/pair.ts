import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pairDocuments, type DocumentPairing, type PairReason } from '../../align/index.js';
import type { SegmentedText } from '../../bitext/index.js';
import { formatOfDocument, parseDocument, segmentDocument, type DocumentFormat, type ParsedDocument } from '../../documents/index.js';
import { detectLanguage } from '../../segment/index.js';
import { readChoice, readLanguagePair, readMinScore } from '../arguments.js';
import { formatJsonLines, formatTsv } from '../formats/plain.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes, refusalOf } from '../input.js';
import { languageName } from '../language-name.js';
import { readModel } from '../model-file.js';
import { clip, createTerminal, displayWidth, padEnd, visible, type Terminal } from '../terminal.js';

const formats = ['table', 'json', 'jsonl', 'tsv', 'jobs'] as const;

/** `bitekst pair`: the library's `pairDocuments`, on the documents of two folders, or of one that holds both languages. */
export const pairCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    format: { type: 'string', short: 'f' },
    'min-score': { type: 'string' },
    explain: { type: 'boolean' },
    model: { type: 'string' },
  },
  help: 'help.pair',
  run: async (context) => {
    const { options, files, say, host, notice, progress } = context;
    const format = readChoice(options, 'format', formats, say) ?? 'table';
    const minScore = readMinScore(options, say);
    if (files.length < 1 || files.length > 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fileCount', { got: files.length, count: 2 })}. ${say('usage.tryHelp', { command: 'pair' })}`);
    const languages = readLanguagePair(options, say);
    const [sources, targets] = await readCollections(context, languages);
    const model = await readModel(context);
    const pairing = pairDocuments(sources.map(({ text }) => text), targets.map(({ text }) => text), {
      fixed: { source: sources.map(({ fixed }) => fixed), target: targets.map(({ fixed }) => fixed) },
      ...(minScore !== undefined && { minScore }),
      ...(model !== undefined && { model }),
    });
    progress.clear();
    const content = { pairing, sources, targets, explain: options.has('explain') };
    host.stdout.write(format === 'table' ? formatPairTable(content, context, createTerminal(host, options)) : format === 'jobs' ? formatJobs(content) : formatPairs(content, format));
    if (pairing.pairs.length > 0) return 0;
    notice(say('notice.nothingPaired'));
    return 1;
  },
};

interface FoundDocument {
  /** As it is shown: from where the command runs. */
  readonly file: string;
  /** The file as it is, and how it is marked up: what a job takes. */
  readonly whole: string;
  readonly format: DocumentFormat;
  readonly text: SegmentedText;
  readonly fixed: readonly string[];
}

interface PairContent {
  readonly pairing: DocumentPairing;
  readonly sources: readonly FoundDocument[];
  readonly targets: readonly FoundDocument[];
  readonly explain: boolean;
}

interface ReadFile {
  readonly file: string;
  /** Within its folder: evidence. */
  readonly path: string;
  readonly whole: string;
  readonly format: DocumentFormat;
  readonly parsed: ParsedDocument;
  readonly language: string | null;
}

async function readCollections(context: Context, languages: readonly (string | undefined)[]): Promise<[FoundDocument[], FoundDocument[]]> {
  const { files, say, notice } = context;
  const folders: ReadFile[][] = [];
  for (const folder of files) folders.push(await readFolder(context, folder));
  const empty = folders.findIndex((found) => found.length === 0);
  if (empty >= 0) throw new Refusal(say('pair.noDocuments', { folder: files[empty]! }));
  if (folders.length === 1) {
    // One folder with both: each document goes to the side of its language.
    const [from, to] = [languages[0] ?? 'en', languages[1] ?? 'nl'];
    if (from === to) throw new Refusal(say('convert.twoLanguages', { value: from }));
    const sideOf = (language: string) => (one: ReadFile): boolean => languageOfPath(one.path, [from, to]) === language || (languageOfPath(one.path, [from, to]) === undefined && one.language === language);
    const [sources, targets] = [folders[0]!.filter(sideOf(from)), folders[0]!.filter(sideOf(to))];
    const left = folders[0]!.length - sources.length - targets.length;
    if (left > 0) notice(say('pair.leftOut', { count: left }));
    return [sources.map((one) => cut(one, from)), targets.map((one) => cut(one, to))];
  }
  const [sources, targets] = folders.map((found, side) => {
    const language = languages[side] ?? commonest(found.map((one) => one.language));
    if (language === undefined) throw new Refusal(say('file.noLanguage', { file: files[side]! }));
    return found.map((one) => cut(one, language));
  });
  return [sources!, targets!];
}

async function readFolder({ say, progress }: Context, folder: string): Promise<ReadFile[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new Refusal(say('pair.noFolder', { folder }));
  } catch (error) {
    throw refusalOf(error, folder, say);
  }
  const paths = await findDocuments(folder, '');
  const found: ReadFile[] = [];
  for (const [index, path] of paths.entries()) {
    progress.step(say('progress.reading'), index, paths.length);
    const file = join(folder, path);
    const whole = decodeText(await readBytes(file, say), file, say);
    const format = formatOfDocument(path)!;
    const parsed = parseDocument(whole, format);
    if (parsed.prose.trim() !== '') found.push({ file, path, whole, format, parsed, language: detectLanguage(parsed.prose).language });
  }
  return found;
}

/** Documents by path, in one order everywhere; hidden folders and those of packages are left out. */
async function findDocuments(folder: string, under: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') found.push(...(await findDocuments(folder, path)));
    } else if (entry.isFile() && formatOfDocument(entry.name) !== undefined) found.push(path);
  }
  return found.sort();
}

function languageOfPath(path: string, languages: readonly string[]): string | undefined {
  const parts = path.toLowerCase().split(/[/._-]/u);
  const named = languages.filter((language) => parts.includes(language.toLowerCase()));
  return named.length === 1 ? named[0] : undefined;
}

function commonest(languages: readonly (string | null)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languages) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function cut({ file, path, whole, format, parsed }: ReadFile, language: string): FoundDocument {
  const fixed = new Set<string>();
  for (const { kind, hash } of parsed.blocks) if (kind === 'code' || kind === 'math') fixed.add(hash);
  for (const { kind, value } of parsed.elements) if ((kind === 'link' || kind === 'image' || kind === 'anchor') && value.length > 1) fixed.add(value.slice(0, 200));
  return { file, whole, format, text: segmentDocument(parsed, language, { name: path }).text, fixed: [...fixed] };
}

/** A job for each pair, as `align --jsonl` and `queue add` take them. */
function formatJobs({ pairing, sources, targets }: PairContent): string {
  const side = ({ file, whole, format, text }: FoundDocument): object => ({ text: whole, language: text.language, name: file, ...(format !== 'text' && { format }) });
  return formatJsonLines(pairing.pairs.map(({ source, target }) => ({ id: `${sources[source]!.file} ${targets[target]!.file}`, source: side(sources[source]!), target: side(targets[target]!) })));
}

function formatPairs({ pairing, sources, targets, explain }: PairContent, format: 'json' | 'jsonl' | 'tsv'): string {
  const pairs = pairing.pairs.map(({ source, target, score, reasons }) => ({ source: sources[source]!.file, target: targets[target]!.file, score, ...(explain ? { reasons } : {}) }));
  const sourceOnly = pairing.sourceOnly.map((index) => sources[index]!.file);
  const targetOnly = pairing.targetOnly.map((index) => targets[index]!.file);
  if (format === 'json') return `${JSON.stringify({ version: 1, pairs, sourceOnly, targetOnly }, null, 2)}\n`;
  if (format === 'jsonl') return formatJsonLines([...pairs, ...sourceOnly.map((source) => ({ source, target: null })), ...targetOnly.map((target) => ({ source: null, target }))]);
  return formatTsv(['source', 'target', 'score'], [...pairs.map(({ source, target, score }) => [source, target, score.toFixed(4)]), ...sourceOnly.map((source) => [source, '', '']), ...targetOnly.map((target) => ['', target, ''])]);
}

function formatPairTable({ pairing, sources, targets, explain }: PairContent, { say, ui }: Context, { width, paint }: Terminal): string {
  const column = Math.max(10, Math.min(Math.floor((width - 9) / 2), Math.max(...[...sources, ...targets].map(({ file }) => displayWidth(visible(file))))));
  const show = (file: string): string => padEnd(clip(visible(file), column), column);
  const title = (documents: readonly FoundDocument[]): string => paint('bold', padEnd(documents.length === 0 ? '' : languageName(documents[0]!.text.language, ui), column));
  const lines = [
    say('pair.summary', { pairs: say('pair.count', { count: pairing.pairs.length }), alone: pairing.sourceOnly.length + pairing.targetOnly.length }),
    '',
    `      ${title(sources)}   ${title(targets)}`.trimEnd(),
  ];
  for (const { source, target, score, reasons } of pairing.pairs) {
    lines.push(`${paint('dim', score.toFixed(2))}  ${show(sources[source]!.file)}   ${show(targets[target]!.file)}`.trimEnd());
    if (explain) lines.push(paint('dim', `      ${clip(explainPair(reasons, say), Math.max(20, width - 6))}`));
  }
  for (const index of pairing.sourceOnly) lines.push(`  ${paint('accent', '–')}   ${show(sources[index]!.file)}`.trimEnd());
  for (const index of pairing.targetOnly) lines.push(`  ${paint('accent', '–')}   ${' '.repeat(column)}   ${show(targets[index]!.file)}`.trimEnd());
  return `${lines.join('\n')}\n`;
}

function explainPair(reasons: readonly PairReason[], say: Context['say']): string {
  return reasons.map(({ kind, weight, words }) => `${say(`pair.${kind}`)} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}${words === undefined || words.length === 0 ? '' : ` (${words.join(', ')})`}`).join('; ');
}
