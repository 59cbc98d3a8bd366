import { basename } from 'node:path';
import { primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { documentFormats, formatOfDocument, parseDocument, segmentDocument, type ParsedDocument, type SegmentedDocument } from '../documents/index.js';
import { detectLanguage } from '../segment/index.js';
import { readChoice } from './arguments.js';
import { Refusal, type Context } from './host.js';
import { decodeText, readAllOf, readBytes, readStandardInput } from './input.js';
import { languageName } from './language-name.js';

/** Reads and cuts the command's files, as {@link readDocuments}: their words alone. */
export async function readTexts(context: Context, languages: readonly (string | undefined)[]): Promise<SegmentedText[]> {
  return (await readDocuments(context, languages)).map(({ text }) => text);
}

export interface ReadOptions {
  /** The second file translates the first: where it seems to be in the same language, it was left in it. */
  readonly translation?: boolean;
}

/** Reads and cuts the command's files, by the ends of their names or as `--as` says. `languages` has one for each; undefined is to be detected. */
export async function readDocuments(context: Context, languages: readonly (string | undefined)[], { translation = false }: ReadOptions = {}): Promise<SegmentedDocument[]> {
  const { files, options, say, progress, ui, notice } = context;
  const forced = readChoice(options, 'as', documentFormats, say);
  if (files.filter((file) => file === '-').length > 1) throw new Refusal(say('usage.stdinTwice'));
  const read: { document: ParsedDocument; language: string | undefined; name: string }[] = [];
  for (const [index, file] of files.entries()) {
    progress.step(say('progress.reading'), index, files.length);
    const name = file === '-' ? say('file.standardInput') : file;
    const text = decodeText(file === '-' ? await readAllOf(readStandardInput(context)) : await readBytes(file, say), name, say);
    const document = parseDocument(text, forced ?? formatOfDocument(file) ?? 'text');
    if (document.prose.trim() === '') throw new Refusal(say('file.empty', { file: name }));
    read.push({ document, language: languages[index] ?? detectLanguage(document.prose).language ?? undefined, name });
  }
  progress.clear();
  const [source, target] = read;
  if (translation && languages[1] === undefined && source !== undefined && target !== undefined && source.language !== undefined && (target.language === undefined || target.language === source.language)) {
    const other = otherOf(source.language);
    if (target.language !== undefined && other !== undefined) notice(say('notice.leftInSource', { file: target.name, language: languageName(source.language, ui), other: languageName(other, ui) }));
    target.language = other ?? target.language;
  }
  return read.map(({ document, language, name }, index) => {
    if (language === undefined) throw new Refusal(say('file.noLanguage', { file: name }));
    const file = files[index]!;
    return segmentDocument(document, language, { name: file === '-' ? name : displayName(file, files) });
  });
}

// Of the two languages that are built in.
const otherOf = (language: string): string | undefined => (primaryLanguage(language) === 'en' ? 'nl' : primaryLanguage(language) === 'nl' ? 'en' : undefined);

/** The file's name; its path as given where another file has the same name (`2024/report.txt`, `2025/report.txt`). */
function displayName(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.some((other) => other !== file && basename(other) === name) ? file : name;
}
