import { stat } from 'node:fs/promises';
import { FormatError, parseBitext, type Bitext, type Issue } from '../../bitext/index.js';
import { checkBitext, checkCodes, checkDocuments, checkUnits, type CheckOptions } from '../../check/index.js';
import { align } from '../../align/index.js';
import { readLanguagePair, readMinScore } from '../arguments.js';
import { checkLocaleFiles, checkLocales } from '../check-locales.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes } from '../input.js';
import { fails, issueOptions, readCodes, readFailUnder, readIssueFormat, writeIssues } from '../issue-output.js';
import { readDocuments } from '../read-documents.js';
import { readUnits, unitFormatOf } from '../read-units.js';

/** `bitekst check`: the library's `checkDocuments`, `checkUnits` and `checkBitext`. */
export const checkCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    from: { type: 'string' },
    ...issueOptions,
  },
  help: 'help.check',
  run: async (context) => {
    const { files, say } = context;
    const format = readIssueFormat(context);
    const limit = readFailUnder(context) ?? 'warning';
    if (files.length !== 1 && files.length !== 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('check.files', { got: files.length })}. ${say('usage.tryHelp', { command: 'check' })}`);
    const isFolder = files.length === 1 && (await stat(files[0]!).then((found) => found.isDirectory(), () => false));
    const isLocales = files.length === 2 && context.options.get('as') === undefined && files.every((file) => /\.json$/iu.test(file));
    const { issues, count } = isFolder ? await checkLocales(context, files[0]!) : isLocales ? await checkLocaleFiles(context, files[0]!, files[1]!) : files.length === 2 ? await checkTwo(context, readOptions(context)) : await checkOne(context, readOptions(context));
    writeIssues(context, issues, format);
    // A pair with many findings counts once: by where its findings stand.
    return fails(issues, limit, count, ({ unit, target, source }) => unit ?? target?.from ?? source?.from) ? 1 : 0;
  },
};

interface Checked {
  readonly issues: readonly Issue[];
  /** How many pairs were looked at. */
  readonly count: number;
}

async function checkTwo(context: Context, wanted: CheckOptions): Promise<Checked> {
  const [source, target] = await readDocuments(context, readLanguagePair(context.options, context.say), { translation: true });
  const bitext = align(source!.text, target!.text);
  // Reports point into files by the paths that were given, not by their last parts.
  const named = (document: typeof source, file: string): NonNullable<typeof source> => ({ ...document!, text: { ...document!.text, name: file === '-' ? document!.text.name! : file } });
  return { issues: checkDocuments(named(source, context.files[0]!), named(target, context.files[1]!), { ...wanted, bitext }), count: bitext.beads.length };
}

async function checkOne(context: Context, wanted: CheckOptions): Promise<Checked> {
  const { files, options, say } = context;
  const file = files[0]!;
  if (options.get('from') === undefined && unitFormatOf(context, file) === undefined && /\.json$/iu.test(file)) {
    const bitext = readBitext(decodeText(await readBytes(file, say), file, say), file);
    return { issues: checkBitext(bitext, wanted), count: bitext.beads.length };
  }
  const { units, languages } = await readUnits(context, file);
  try {
    return { issues: checkUnits(units, { ...wanted, ...languages }), count: units.length };
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

function readBitext(json: string, file: string): Bitext {
  try {
    return parseBitext(json);
  } catch (error) {
    if (error instanceof FormatError) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

function readOptions(context: Context): CheckOptions {
  const minScore = readMinScore(context.options, context.say);
  return { ...readCodes(context, checkCodes), ...(minScore !== undefined && { minScore }) };
}
