import { open, readFile, writeFile } from 'node:fs/promises';
import { align } from '../../align/index.js';
import { createTermBase, FormatError, formatTermBase, parseTermBase, unitsOf, type AnyUnit, type TermBase, type TermEntry } from '../../bitext/index.js';
import { findFormat, formatOfFile, formats as fileFormats, readAll, readRecords, tbx, termCsv, termJsonLines, termTsv, writeAll, type TermFormat, type UnitFormat } from '../../formats/index.js';
import { createTermExtractor, glossaryResources, updateTermBase, type ExtractOptions } from '../../glossary/index.js';
import { formatGlossary } from '../../report/index.js';
import { readChoice, readLanguagePair, readMinScore, readWhole } from '../arguments.js';
import { formatMarkdownTable } from '../formats/plain.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes } from '../input.js';
import { readTexts } from '../read-documents.js';
import { replacementOf } from '../replace-file.js';
import { withMemory } from '../stored-memory.js';

const formats = ['table', 'csv', 'tsv', 'tbx', 'json', 'markdown', 'html', 'i18next'] as const;
type GlossaryFormat = (typeof formats)[number];

/** `bitekst glossary`: the library's `extractTerms` and `updateTermBase`. */
export const glossaryCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    from: { type: 'string' },
    format: { type: 'string', short: 'f' },
    'min-score': { type: 'string' },
    'min-frequency': { type: 'string' },
    limit: { type: 'string' },
    update: { type: 'string', short: 'u' },
    'dry-run': { type: 'boolean' },
  },
  help: 'help.glossary',
  run: async (context) => {
    const { options, files, say, host, notice } = context;
    const format = readChoice(options, 'format', formats, say);
    const minScore = readMinScore(options, say);
    const minFrequency = readWhole(options, 'min-frequency', 1, say);
    const limit = readWhole(options, 'limit', 1, say);
    if (files.length === 0) throw new Refusal(`${say('usage.noFiles')}. ${say('usage.tryHelp', { command: 'glossary' })}`);
    const update = options.get('update');
    const known = update === undefined ? undefined : await readTermBase(context, String(update));
    const extracted = await extract(context, { ...(minScore !== undefined && { minScore }), ...(minFrequency !== undefined && { minFrequency }), ...(limit !== undefined && { maxEntries: limit }) });
    const base = known === undefined ? extracted : updateTermBase(known, extracted);
    if (update !== undefined) {
      notice(say('glossary.updated', { file: String(update), before: known!.entries.length, added: base.entries.length - known!.entries.length }));
      if (!options.has('dry-run')) await writeTermFile(context, String(update), base);
      if (format !== undefined) host.stdout.write(formatBase(base, format, context));
    } else host.stdout.write(formatBase(base, format ?? 'table', context));
    if (base.entries.length === 0) notice(say('glossary.nothing'));
    return base.entries.length === 0 ? 1 : 0;
  },
};

/** The terms of two texts, or of all units of any number of files. */
async function extract(context: Context, wanted: ExtractOptions): Promise<TermBase> {
  const { files, options, say } = context;
  const [source, target] = readLanguagePair(options, say);
  const languages = source === undefined || target === undefined ? {} : { languages: [source, target] as const };
  const memories = await Promise.all(files.map(isMemory));
  if (files.length === 2 && options.get('from') === undefined && files.every((file, k) => unitFormatOf(file) === undefined && memories[k] !== true)) {
    const [a, b] = await readTexts(context, [source, target]);
    const extractor = createTermExtractor({ ...wanted, languages: [a!.language, b!.language] });
    extractor.add(unitsOf(align(a!, b!)) as unknown as AnyUnit[]);
    return extractor.finish();
  }
  const extractor = createTermExtractor({ ...wanted, ...languages });
  let seen = 0;
  for (const file of files) seen += await addFile(context, file, languages.languages, (units) => extractor.add(units));
  if (seen === 0) return createTermBase([], languages.languages ?? []);
  return extractor.finish();
}

// A memory's file may be called anything; it begins with these letters.
const memoryStart = 'BITEKSTM';

async function isMemory(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(memoryStart.length), 0, memoryStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === memoryStart;
  } finally {
    await handle.close();
  }
}

function unitFormatOf(file: string): UnitFormat | undefined {
  const format = formatOfFile(file);
  return fileFormats.find((one): one is UnitFormat => one === format && one.content === 'units' && one.parts.length === 1);
}

async function addFile(context: Context, file: string, languages: readonly [string, string] | undefined, add: (units: readonly AnyUnit[]) => void): Promise<number> {
  const { options, say } = context;
  const name = options.get('from');
  const unitFormats = fileFormats.filter((one): one is UnitFormat => one.content === 'units' && one.parts.length === 1);
  const format = name === undefined ? unitFormatOf(file) : unitFormats.find((one) => one === findFormat(String(name)));
  let seen = 0;
  let waiting: AnyUnit[] = [];
  const take = (unit: AnyUnit): void => {
    waiting.push(unit.origin === undefined ? { ...unit, origin: file } : unit);
    seen++;
    if (waiting.length < batch) return;
    add(waiting);
    waiting = [];
  };
  if (name === undefined && (await isMemory(file))) {
    await withMemory(context, file, false, async (memory) => {
      for await (const [, unit] of memory.units()) take(unit as unknown as AnyUnit);
    });
  } else if (format === undefined) {
    throw new Refusal(say('convert.unknownFile', { file, option: `--from`, formats: unitFormats.map((one) => one.name).join(', ') }));
  } else {
    try {
      for await (const unit of readRecords(format.createReader(languages === undefined ? {} : { languages }), await readBytes(file, say))) take(unit as unknown as AnyUnit);
    } catch (error) {
      if (error instanceof FormatError) throw new Refusal(`${file}: ${error.message}`);
      throw error;
    }
  }
  add(waiting);
  return seen;
}

const batch = 1000;

/** A glossary from a file of any format that holds one: JSON as this command writes it, CSV, TSV, TBX, JSON Lines. */
export async function readTermBase(context: Context, file: string, termStatus: 'candidate' | 'approved' = 'candidate'): Promise<TermBase> {
  const { options, say } = context;
  const [source, target] = readLanguagePair(options, say);
  const bytes = await readBytes(file, say);
  try {
    if (/\.json$/iu.test(file)) return parseTermBase(decodeText(bytes, file, say));
    const format = termFormatOf(file);
    if (format === undefined) throw new Refusal(say('glossary.unknownFile', { file }));
    const { header, records } = readAll<TermEntry>(format.createReader({ termStatus, ...(source !== undefined && target !== undefined && source !== target && { languages: [source, target] }) }), [bytes]);
    return createTermBase(records, header.languages, header.name);
  } catch (error) {
    if (error instanceof FormatError || error instanceof RangeError) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

// A glossary may be called terms.csv, where the ending alone says units.
function termFormatOf(file: string): TermFormat | undefined {
  const format = formatOfFile(file);
  const found = fileFormats.find((one): one is TermFormat => one === format && one.content === 'terms');
  return found ?? (/\.jsonl$/iu.test(file) ? termJsonLines : /\.csv$/iu.test(file) ? termCsv : /\.(?:tsv|txt)$/iu.test(file) ? termTsv : undefined);
}

async function writeTermFile({ say }: Context, file: string, base: TermBase): Promise<void> {
  const replacement = await replacementOf(file);
  const text = /\.json$/iu.test(file) ? `${formatTermBase(base)}\n` : writeAll(termFormatOf(file)!.createWriter(writerOptions(base, await delimiterOf(file))), base.entries).join('');
  try {
    await writeFile(replacement.path, text);
    await replacement.finish();
  } catch (error) {
    await replacement.abandon();
    throw new Refusal(say('file.unwritable', { file, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message }));
  }
}

// A spreadsheet that wrote semicolons wants them back.
async function delimiterOf(file: string): Promise<',' | ';' | undefined> {
  if (!/\.csv$/iu.test(file)) return undefined;
  const head = (await readFile(file, 'utf8')).split('\n', 1)[0]!;
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

const writerOptions = (base: TermBase, delimiter?: ',' | ';'): { languages: readonly string[]; name?: string; delimiter?: ',' | ';' } => ({
  languages: base.languages, ...(base.name !== undefined && { name: base.name }), ...(delimiter !== undefined && { delimiter }),
});

function formatBase(base: TermBase, format: GlossaryFormat, context: Context): string {
  const { ui, say } = context;
  const textsIn = ({ terms }: TermEntry, language: string): string => (Object.hasOwn(terms, language) ? terms[language]!.map(({ text }) => text).join(', ') : '');
  switch (format) {
    case 'csv':
      return writeAll(termCsv.createWriter(writerOptions(base)), base.entries).join('');
    case 'tsv':
      return writeAll(termTsv.createWriter(writerOptions(base)), base.entries).join('');
    case 'tbx':
      return writeAll(tbx.createWriter(writerOptions(base)), base.entries).join('');
    case 'json':
      return `${formatTermBase(base)}\n`;
    case 'html':
      return formatGlossary(base, { language: ui });
    case 'i18next':
      return `${JSON.stringify(glossaryResources(base), null, 2)}\n`;
    case 'markdown':
      return formatMarkdownTable([...base.languages, say('column.score'), '×'], base.entries.map((entry) => [...base.languages.map((language) => textsIn(entry, language)), entry.score?.toFixed(2) ?? '', entry.frequency ?? '']));
    case 'table':
      return base.entries.map((entry) => `${(entry.score ?? 0).toFixed(2)} ${String(entry.frequency ?? '').padStart(5)}  ${base.languages.map((language) => textsIn(entry, language)).join(' = ')}\n`).join('');
  }
}

