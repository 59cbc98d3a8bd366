import { FormatError, type AlignmentUnit } from '../bitext/index.js';
import { findFormat, formatOfFile, formats, readRecords, type UnitFormat } from '../formats/index.js';
import { readLanguagePair } from './arguments.js';
import { Refusal, type Context } from './host.js';
import { readBytes } from './input.js';

/** The units of a file of pairs, and the languages of its sides: those of `--lang`, or what the file says. */
export interface UnitFile {
  readonly units: readonly AlignmentUnit[];
  readonly languages: { readonly source: string; readonly target: string } | undefined;
}

/** The format of a file of pairs, by `--from` or by its name. */
export function unitFormatOf({ options }: Context, file: string): UnitFormat | undefined {
  const name = options.get('from');
  const chosen = name === undefined ? formatOfFile(file) : findFormat(String(name));
  return formats.find((one): one is UnitFormat => one === chosen && one.content === 'units' && one.parts.length === 1);
}

export async function readUnits(context: Context, file: string): Promise<UnitFile> {
  const { options, say } = context;
  const format = unitFormatOf(context, file);
  if (format === undefined) {
    const known = formats.filter(({ content, parts }) => content === 'units' && parts.length === 1).map(({ name }) => name);
    throw new Refusal(say('convert.unknownFile', { file, option: `--from`, formats: known.join(', ') }));
  }
  const [source, target] = readLanguagePair(options, say);
  const reader = format.createReader(source !== undefined && target !== undefined ? { languages: [source, target] } : {});
  const units: AlignmentUnit[] = [];
  const bytes = await readBytes(file, say);
  try {
    for await (const unit of readRecords(reader, bytes)) units.push(unit);
  } catch (error) {
    if (error instanceof FormatError || error instanceof RangeError) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
  const [first, second] = reader.header.languages;
  const [from, to] = [source ?? first, target ?? second];
  return { units, languages: from === undefined || to === undefined ? undefined : { source: from, target: to } };
}
