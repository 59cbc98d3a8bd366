import { createReadStream } from 'node:fs';
import { canonicalLanguage, FormatError, type AlignmentUnit } from '../../bitext/index.js';
import { findFormat, formatOfFile, formats, readRecords, type UnitFormat } from '../../formats/index.js';
import { isDatabaseAddress, nameOfPlace } from '../../store/index.js';
import { Refusal, type Command, type Context } from '../host.js';
import { readStandardInput, refusalOf } from '../input.js';
import { withMemory } from '../stored-memory.js';

/** `bitekst import`: units of files into a memory, the library's `TranslationMemory.add`. */
export const importCommand: Command = {
  options: {
    from: { type: 'string' },
    lang: { type: 'string', short: 'l' },
    domain: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  help: 'help.import',
  run: async (context) => {
    const { files, options, say, notice, progress } = context;
    const [file, ...inputs] = files;
    if (file === undefined || inputs.length === 0) throw new Refusal(`${say('import.files')}. ${say('usage.tryHelp', { command: 'import' })}`);
    const languages = readPair(context);
    const chosen = inputs.map((input) => chooseFormat(context, input));
    const dryRun = options.has('dry-run');
    const domain = options.get('domain');
    // A dry run on a database changes nothing there, its tables included.
    return withMemory(context, file, !(dryRun && isDatabaseAddress(file)), async (memory) => {
      const units: AlignmentUnit[] = [];
      for (const [k, input] of inputs.entries()) {
        const name = input === '-' ? say('file.standardInput') : input;
        const reader = chosen[k]!.createReader(languages === undefined ? {} : { languages });
        try {
          for await (const unit of readRecords(reader, input === '-' ? readStandardInput(context) : createReadStream(input))) {
            // Where a unit comes from is the file, unless it knows better.
            units.push({ origin: input, ...(domain === undefined ? {} : { domain: String(domain) }), ...unit } as unknown as AlignmentUnit);
            if (units.length % 10_000 === 0) progress.step(say('progress.importing'), units.length, units.length);
          }
        } catch (error) {
          if (error instanceof FormatError) throw new Refusal(`${name}: ${error.message}`);
          if (error instanceof RangeError) throw new Refusal(error.message);
          throw refusalOf(error, name, say);
        }
      }
      progress.clear();
      const { added, updated, unchanged, skipped } = await memory.add(units, { dryRun });
      notice(say(dryRun ? 'import.would' : 'import.done', { file: nameOfPlace(file), added, updated, unchanged, skipped }));
      return added + updated + unchanged === 0 ? 1 : 0;
    });
  },
};

function chooseFormat({ options, say }: Context, file: string): UnitFormat {
  const option = '--from';
  const name = options.get('from');
  const format = name === undefined ? formatOfFile(file) : findFormat(String(name));
  if (format?.content === 'units' && format.parts.length === 1) return format;
  const names = formats.filter((one) => one.content === 'units' && one.parts.length === 1).map((one) => one.name).join(', ');
  throw new Refusal(name === undefined ? say('convert.unknownFile', { file, option, formats: names }) : say('usage.badChoice', { option, value: String(name), choices: names }));
}

function readPair({ options, say }: Context): readonly [string, string] | undefined {
  const value = options.get('lang');
  if (value === undefined) return undefined;
  const languages = String(value).split(',').map((tag) => {
    const language = canonicalLanguage(tag);
    if (language === undefined) throw new Refusal(say('usage.badLanguage', { value: tag.trim() }));
    return language;
  });
  if (languages.length !== 2 || languages[0] === languages[1]) throw new Refusal(say('convert.twoLanguages', { value: String(value) }));
  return languages as [string, string];
}
