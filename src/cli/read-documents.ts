import { basename } from 'node:path';
import type { SegmentedText } from '../bitext/index.js';
import { documentFormats, formatOfDocument, parseDocument, segmentDocument, type SegmentedDocument } from '../documents/index.js';
import { detectLanguage } from '../segment/index.js';
import { readChoice } from './arguments.js';
import { Refusal, type Context } from './host.js';
import { decodeText, readAllOf, readBytes, readStandardInput } from './input.js';

/** Reads and cuts the command's files, as {@link readDocuments}: their words alone. */
export async function readTexts(context: Context, languages: readonly (string | undefined)[]): Promise<SegmentedText[]> {
  return (await readDocuments(context, languages)).map(({ text }) => text);
}

/** Reads and cuts the command's files, by the ends of their names or as `--as` says. `languages` has one for each; undefined is to be detected. */
export async function readDocuments(context: Context, languages: readonly (string | undefined)[]): Promise<SegmentedDocument[]> {
  const { files, options, say, progress } = context;
  const forced = readChoice(options, 'as', documentFormats, say);
  if (files.filter((file) => file === '-').length > 1) throw new Refusal(say('usage.stdinTwice'));
  const documents: SegmentedDocument[] = [];
  for (const [index, file] of files.entries()) {
    progress.step(say('progress.reading'), index, files.length);
    const name = file === '-' ? say('file.standardInput') : file;
    const text = decodeText(file === '-' ? await readAllOf(readStandardInput(context)) : await readBytes(file, say), name, say);
    const document = parseDocument(text, forced ?? formatOfDocument(file) ?? 'text');
    if (document.prose.trim() === '') throw new Refusal(say('file.empty', { file: name }));
    const language = languages[index] ?? detectLanguage(document.prose).language;
    if (language === null) throw new Refusal(say('file.noLanguage', { file: name }));
    documents.push(segmentDocument(document, language, { name: file === '-' ? name : displayName(file, files) }));
  }
  progress.clear();
  return documents;
}

/** The file's name; its path as given where another file has the same name (`2024/report.txt`, `2025/report.txt`). */
function displayName(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.some((other) => other !== file && basename(other) === name) ? file : name;
}
