import { createReadStream } from 'node:fs';
import { FormatError, type AlignmentUnit } from '../../bitext/index.js';
import { formats, readRecords, type UnitFormat } from '../../formats/index.js';
import { readResources, unitsOfResources } from '../../i18next/index.js';
import { isDatabaseAddress, nameOfPlace } from '../../store/index.js';
import { chooseFormat, readPair } from '../file-format.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes, readStandardInput, refusalOf } from '../input.js';
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
    const resources = inputs.filter((input) => isResourceFile(context, input));
    const chosen = inputs.map((input) => (resources.includes(input) ? undefined : chooseFormat(context, 'from', input, importable)));
    const dryRun = options.has('dry-run');
    const domain = options.get('domain');
    // A dry run on a database changes nothing there, its tables included.
    return withMemory(context, file, !(dryRun && isDatabaseAddress(file)), async (memory) => {
      const units: AlignmentUnit[] = [];
      // Of resources each language is a file of its own: only together do they make units.
      if (resources.length > 0) for (const unit of await readResourceUnits(context, resources, languages)) units.push(withOrigin(unit, resources[0]!, domain));
      for (const [k, input] of inputs.entries()) {
        if (chosen[k] === undefined) continue;
        const name = input === '-' ? say('file.standardInput') : input;
        const reader = chosen[k].createReader(languages === undefined ? {} : { languages });
        try {
          for await (const unit of readRecords(reader, input === '-' ? readStandardInput(context) : createReadStream(input))) {
            units.push(withOrigin(unit, input, domain));
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
      notice(say(dryRun ? 'import.would' : 'import.done', { file: nameOfPlace(file), count: added, updated, unchanged, skipped }));
      return added + updated + unchanged === 0 ? 1 : 0;
    });
  },
};

/** Where a unit comes from is the file, unless it knows better. */
const withOrigin = (unit: AlignmentUnit, file: string, domain: string | true | undefined): AlignmentUnit =>
  ({ origin: file, ...(domain === undefined ? {} : { domain: String(domain) }), ...unit }) as unknown as AlignmentUnit;

const isResourceFile = ({ options }: Context, file: string): boolean => (options.has('from') ? options.get('from') === 'i18next' : /\.json$/iu.test(file));

async function readResourceUnits(context: Context, files: readonly string[], languages: readonly [string, string] | undefined): Promise<AlignmentUnit[]> {
  const { say, notice } = context;
  const texts = await Promise.all(files.map(async (path) => ({ path, text: decodeText(await readBytes(path, say), path, say) })));
  try {
    const resources = readResources(texts);
    for (const code of ['keyRepeated', 'valueNotText'] as const) {
      const found = resources.issues.filter((issue) => issue.code === code);
      if (found.length > 0) notice(say(`resources.${code}`, { count: found.length, file: found[0]!.place.file, line: found[0]!.place.line, key: found[0]!.key }));
    }
    return unitsOfResources(resources, languages === undefined ? {} : { languages });
  } catch (error) {
    if (error instanceof FormatError || error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

/** The formats whose units may come out of one file. */
const importable = formats.filter((format): format is UnitFormat => format.content === 'units' && format.parts.length === 1);
