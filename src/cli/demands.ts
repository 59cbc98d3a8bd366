import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { FormatError, type AlignmentUnit } from '../bitext/index.js';
import type { AlignmentAnchor, AlignOptions } from '../align/index.js';
import { readList, readShare, readWhole } from './arguments.js';
import { Refusal, type Context, type OptionSpec } from './host.js';
import { readBytes, refusalOf } from './input.js';

/** What a user may demand of an alignment, as options of a command. */
export const demandOptions: Readonly<Record<string, OptionSpec>> = {
  anchors: { type: 'string' },
  'lock-paragraphs': { type: 'boolean' },
  'max-bead': { type: 'string' },
  'at-precision': { type: 'string' },
  dictionary: { type: 'string', multiple: true },
};

/** Those options as `align` takes them. `languages` are those of the two texts. */
export async function readDemands(context: Context, languages: readonly [string, string]): Promise<AlignOptions> {
  const { options, say } = context;
  const anchors = options.get('anchors');
  const maxBead = readWhole(options, 'max-bead', 2, say);
  const atPrecision = readShare(options, 'at-precision', say);
  const dictionaries = readList(options, 'dictionary');
  const dictionary: AlignmentUnit[] = [];
  for (const file of dictionaries) for (const unit of await readDictionary(context, file, languages)) dictionary.push(unit);
  return {
    ...(anchors === undefined ? {} : { anchors: await readAnchors(context, String(anchors)) }),
    ...(options.has('lock-paragraphs') ? { lockParagraphs: true } : {}),
    ...(maxBead === undefined ? {} : { maxBead }),
    ...(atPrecision === undefined ? {} : { atPrecision }),
    ...(dictionaries.length === 0 ? {} : { dictionary }),
  };
}

/** Two numbers a line, of a source and a target segment, from 1 on; `#` begins a remark. */
async function readAnchors({ say }: Context, file: string): Promise<AlignmentAnchor[]> {
  const anchors: AlignmentAnchor[] = [];
  const text = new TextDecoder().decode(await readBytes(file, say));
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.split('#', 1)[0]!.trim();
    if (written === '') continue;
    const numbers = /^(\d{1,9})[\s,;]+(\d{1,9})$/u.exec(written);
    if (numbers === null || Number(numbers[1]) === 0 || Number(numbers[2]) === 0) throw new Refusal(say('align.badAnchor', { file, line: index + 1, got: written.slice(0, 40) }));
    anchors.push({ source: Number(numbers[1]) - 1, target: Number(numbers[2]) - 1 });
  }
  return anchors;
}

/** A dictionary by the end of its name: hunalign's, dictd's (either of its files), a word list, or any format of units. */
async function readDictionary({ say }: Context, file: string, languages: readonly [string, string]): Promise<AlignmentUnit[]> {
  const name = basename(file).toLowerCase();
  // Only here: few alignments have a dictionary.
  const { formatOfFile, formats, parseHunalignDictionary, parseWordList, readDictdDictionary, readRecords } = await import('../formats/index.js');
  try {
    const dictd = /\.(?:index|dict|dict\.dz)$/u.exec(name);
    if (dictd !== null) {
      const stem = file.slice(0, file.length - dictd[0].length);
      const entries = dictd[0] !== '.index' ? file : (await exists(`${stem}.dict.dz`)) ? `${stem}.dict.dz` : `${stem}.dict`;
      return await readDictdDictionary({ index: await readBytes(`${stem}.index`, say), entries: await readBytes(entries, say) }, directionOf(name, languages));
    }
    if (name.endsWith('.dic')) return parseHunalignDictionary(new TextDecoder().decode(await readBytes(file, say)), languages);
    if (name.endsWith('.txt') || name.endsWith('.tsv')) return parseWordList(new TextDecoder().decode(await readBytes(file, say)), languages);
    const format = formatOfFile(file);
    if (format?.content !== 'units' || format.parts.length !== 1) throw new Refusal(say('align.unknownDictionary', { file, formats: formats.filter((one) => one.content === 'units' && one.parts.length === 1).map((one) => one.name).join(', ') }));
    const units: AlignmentUnit[] = [];
    for await (const unit of readRecords(format.createReader({}), createReadStream(file))) units.push(unit);
    return units;
  } catch (error) {
    if (error instanceof FormatError) throw new Refusal(`${file}: ${error.message}`);
    if (error instanceof Refusal || error instanceof RangeError) throw error;
    throw refusalOf(error, file, say);
  }
}

/** The languages of a dictionary whose name says them (`freedict-eng-nld`), else those of the texts in their order. */
function directionOf(name: string, languages: readonly [string, string]): readonly [string, string] {
  const codes = /(?:^|-)([a-z]{3})-([a-z]{3})(?:\.|$)/u.exec(name);
  if (codes === null) return languages;
  const primary = (code: string): string => Intl.getCanonicalLocales(code)[0]!;
  return primary(codes[1]!) === languages[1].split('-', 1)[0] && primary(codes[2]!) === languages[0].split('-', 1)[0] ? [languages[1], languages[0]] : languages;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
