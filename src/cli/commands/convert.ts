import { createReadStream } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { canonicalLanguage, FormatError, type AlignmentUnit } from '../../bitext/index.js';
import { convert, formats, i18nextResources, jsonLines, type ConversionReport, type ConversionSource, type Format, type FormatIssue } from '../../formats/index.js';
import { readResources, resourcesTypes } from '../../i18next/index.js';
import { TranslationMemory } from '../../lookup/index.js';
import { isDatabaseAddress, isMemoryPlace, nameOfPlace } from '../../store/index.js';
import { readChoice } from '../arguments.js';
import { chooseFormat, languagesOfFiles, readPair } from '../file-format.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes, readStandardInput, refusalOf } from '../input.js';
import { withMemory } from '../stored-memory.js';
import { replacementOf, type Replacement } from '../replace-file.js';

/** `bitekst convert`: the library's `convert`. */
export const convertCommand: Command = {
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    lang: { type: 'string', short: 'l' },
    delimiter: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  help: 'help.convert',
  run: async (context) => {
    const { files, say } = context;
    if (files.length < 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('usage.fileCount', { got: 1, count: 2 })}. ${say('usage.tryHelp', { command: 'convert' })}`);
    if (/\.d\.[cm]?ts$/iu.test(files.at(-1)!)) return writeTypes(context, files.slice(0, -1), files.at(-1)!);
    if (isMemory(context, files[0]!)) return convertMemory(context);
    const from = chooseFormat(context, 'from', files[0]!, formats);
    const to = chooseFormat(context, 'to', files.at(-1)!, formats);
    const count = from.parts.length + to.parts.length;
    if (files.length !== count) throw new Refusal(say('convert.parts', { from: from.name, inputs: from.parts.join(' + '), to: to.name, outputs: to.parts.join(' + '), got: files.length }));
    const inputs = files.slice(0, from.parts.length);
    const outputs = files.slice(from.parts.length);
    if (inputs.filter((file) => file === '-').length > 1) throw new Refusal(say('usage.stdinTwice'));
    if (outputs.length > 1 && outputs.includes('-')) throw new Refusal(say('convert.stdoutParts', { to: to.name }));

    const asked = readPair(context);
    const languages = asked ?? (from === i18nextResources ? languagesOfResources(inputs) : inputs.length > 1 ? languagesOfFiles(inputs.slice(-2)) : undefined);
    // Of resources the paths say which language goes where, whatever the order in the source.
    const written = asked ?? (to === i18nextResources ? languagesOfResources(outputs) : undefined);
    return run(context, { format: from, parts: await openInputs(context, inputs), options: languages === undefined ? {} : { languages } }, inputs.length === 1 ? nameOf(inputs[0]!, context) : undefined, from.title, to, outputs, written);
  },
};

/** Converts a source of the name `name` into files. `file`: the one file that an error can be about. */
async function run(context: Context, source: ConversionSource, file: string | undefined, name: string, to: Format, outputs: readonly string[], languages: readonly string[] | undefined): Promise<0 | 1> {
  const { options, say, notice } = context;
  const delimiter = readChoice(options, 'delimiter', ['comma', 'semicolon', 'tab'] as const, say);
  const dry = options.has('dry-run');
  const sink = dry ? undefined : await openOutputs(context, outputs);
  let report: ConversionReport;
  try {
    report = await convert(source, {
      format: to,
      ...(sink !== undefined && { write: sink.write }),
      options: { ...(languages !== undefined && { languages }), ...(delimiter !== undefined && { delimiter: delimiters[delimiter] }) },
    });
    await sink?.finish();
  } catch (error) {
    await sink?.abandon();
    if (error instanceof FormatError && file !== undefined) throw new Refusal(`${file}: ${error.message}`);
    // The library's own words for what cannot be done: terms out of texts, a pair of files without its languages.
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
  notice(say(dry ? 'convert.wouldConvert' : 'convert.converted', { count: report.records, from: name, to: to.title }));
  for (const { feature, records } of report.losses) notice(say('convert.lost', { what: say(`feature.${feature}`), format: to.title, count: records }));
  for (const issue of [...report.readIssues, ...report.writeIssues]) notice(sayIssue(issue, context));
  if (dry) return report.losses.length + report.writeIssues.length === 0 ? 0 : 1;
  return report.records === 0 ? 1 : 0;
}

const isMemory = ({ options }: Context, place: string): boolean => (options.has('from') ? options.get('from') === 'memory' : isMemoryPlace(place));

/** The units of a memory into a file of a format: of a damaged file, all that can be read. */
async function convertMemory(context: Context): Promise<0 | 1> {
  const { files, say, notice } = context;
  const [place, ...outputs] = files as [string, ...string[]];
  const to = chooseFormat(context, 'to', outputs.at(-1)!, formats);
  if (outputs.length !== to.parts.length) throw new Refusal(say('convert.parts', { from: 'memory', inputs: 'file', to: to.name, outputs: to.parts.join(' + '), got: files.length }));
  if (outputs.length > 1 && outputs.includes('-')) throw new Refusal(say('convert.stdoutParts', { to: to.name }));
  const written = readPair(context) ?? (to === i18nextResources ? languagesOfResources(outputs) : undefined);
  const convertUnits = (units: AsyncIterable<[string, AlignmentUnit]> | Iterable<[string, AlignmentUnit]>): Promise<0 | 1> =>
    run(context, { format: jsonLines, parts: [linesOf(units)] }, undefined, nameOfPlace(place), to, outputs, written);
  if (isDatabaseAddress(place)) return withMemory(context, place, false, (memory) => convertUnits(memory.units()));
  const { memory, damage } = TranslationMemory.salvage(await readBytes(place, say));
  if (damage.length > 0) {
    const { from, to: end, problem } = damage[0]!;
    const reason = say('convert.damage', { file: place, from, to: end, problem });
    if (memory.count() === 0) throw new Refusal(reason);
    notice(reason);
    notice(say('convert.salvaged', { count: memory.count() }));
  }
  return (await convertUnits(memory.units())) === 0 && damage.length === 0 ? 0 : 1;
}

async function* linesOf(units: AsyncIterable<[string, AlignmentUnit]> | Iterable<[string, AlignmentUnit]>): AsyncGenerator<string> {
  const writer = jsonLines.createWriter();
  for await (const [, unit] of units) yield writer.push(unit).join('');
  yield writer.end().join('');
}

/** The languages that the paths of two files of resources say: `locales/en/shop.json` and `locales/nl/shop.json`. */
function languagesOfResources(files: readonly string[]): readonly [string, string] | undefined {
  try {
    const [source, target] = readResources(files.map((path) => ({ path, text: '{}' }))).languages;
    return source === undefined || target === undefined ? undefined : [source, target];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The types of resources: the library's `resourcesTypes`. */
async function writeTypes(context: Context, files: readonly string[], output: string): Promise<0 | 1> {
  const { options, say, notice } = context;
  const lang = options.get('lang');
  const language = lang === undefined ? undefined : canonicalLanguage(String(lang));
  if (lang !== undefined && language === undefined) throw new Refusal(say('usage.badLanguage', { value: String(lang) }));
  const texts = await Promise.all(files.map(async (path) => ({ path, text: decodeText(await readBytes(path, say), path, say) })));
  try {
    const resources = readResources(texts);
    const types = resourcesTypes(resources, language === undefined ? {} : { language });
    const chosen = language ?? resources.languages[0]!;
    if (!options.has('dry-run')) {
      const sink = await openOutputs(context, [output]);
      await sink.write(types, 0);
      await sink.finish();
    }
    const count = resources.values.filter((value) => value.language === chosen).length;
    notice(say(options.has('dry-run') ? 'convert.wouldType' : 'convert.typed', { count, language: chosen }));
    return count === 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof FormatError || error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

const nameOf = (file: string, { say }: Context): string => (file === '-' ? say('file.standardInput') : file);

async function openInputs(context: Context, files: readonly string[]): Promise<AsyncIterable<Uint8Array>[]> {
  const { say, progress } = context;
  const sizes = await Promise.all(files.map(async (file) => {
    if (file === '-') return 0;
    try {
      const found = await stat(file);
      if (found.isDirectory()) throw new Refusal(say('file.directory', { file }));
      return found.size;
    } catch (error) {
      throw refusalOf(error, file, say);
    }
  }));
  const mebibyte = 1 << 20;
  const total = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / mebibyte);
  let done = 0;
  let shown = -1;
  return files.map((file) => (async function* () {
    const source: AsyncIterable<Uint8Array> = file === '-' ? readStandardInput(context) : createReadStream(file);
    try {
      for await (const chunk of source) {
        done += chunk.length;
        if (total > 8 && Math.floor(done / mebibyte) !== shown) progress.step(say('progress.converting'), (shown = Math.floor(done / mebibyte)), total);
        yield chunk;
      }
    } catch (error) {
      throw refusalOf(error, nameOf(file, context), say);
    }
  })());
}

interface Sink {
  readonly write: (text: string, part: number) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/**
 * Files under another name until all is written: a source that breaks off, a full disk or Ctrl-C leaves what was there, and
 * a file may be converted onto itself.
 */
async function openOutputs(context: Context, files: readonly string[]): Promise<Sink> {
  const { host, say } = context;
  const outputs: ({ readonly handle: FileHandle; readonly replacement: Replacement } | undefined)[] = [];
  const waiting = files.map(() => '');
  const flush = async (part: number): Promise<void> => {
    const text = waiting[part]!;
    waiting[part] = '';
    if (text === '') return;
    const output = outputs[part];
    try {
      if (output !== undefined) await output.handle.appendFile(text);
      else if (host.stdout.write(text) === false && 'once' in host.stdout) await once(host.stdout as unknown as NodeJS.WriteStream, 'drain');
    } catch (error) {
      throw new Refusal(say('file.unwritable', { file: files[part]!, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message }));
    }
  };
  const abandon = async (): Promise<void> => {
    for (const output of outputs) {
      await output?.handle.close().catch(() => {});
      await output?.replacement.abandon();
    }
  };
  try {
    for (const file of files) {
      const replacement = file === '-' ? undefined : await replacementOf(file);
      outputs.push(replacement && { handle: await open(replacement.path, 'w'), replacement });
    }
  } catch (error) {
    await abandon();
    throw new Refusal(say('file.unwritable', { file: files[outputs.length]!, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message }));
  }
  return {
    write: async (text, part) => {
      waiting[part] += text;
      if (waiting[part]!.length > 1 << 16) await flush(part);
    },
    finish: async () => {
      for (const part of files.keys()) await flush(part);
      for (const output of outputs) {
        await output?.handle.close();
        await output?.replacement.finish();
      }
    },
    abandon,
  };
}

function sayIssue({ code, count, line }: FormatIssue, { say }: Context): string {
  const what = say(`issue.${code}`, { count });
  return line === undefined ? what : say('issue.fromLine', { what, line });
}
