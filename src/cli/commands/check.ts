import { parseBitext, type AlignmentUnit, type Bitext, type Issue, type IssueSeverity } from '../../bitext/index.js';
import { checkBitext, checkCodes, checkDocuments, checkUnits, type CheckCode, type CheckOptions } from '../../check/index.js';
import { findFormat, formatOfFile, formats as fileFormats, readRecords, type UnitFormat } from '../../formats/index.js';
import { align } from '../../align/index.js';
import { formatGitHub, formatIssueJson, formatIssueReport, formatIssueTable, formatJUnit, formatSarif } from '../../report/index.js';
import { readChoice, readLanguages, readList, readMinScore } from '../arguments.js';
import { Refusal, type Command, type Context } from '../host.js';
import { decodeText, readBytes, readDocuments } from '../input.js';
import { createTerminal, type Style } from '../terminal.js';

const formats = ['table', 'json', 'junit', 'sarif', 'github', 'html'] as const;
const severities = ['error', 'warning', 'info'] as const;

/** `bitekst check`: the library's `checkDocuments`, `checkUnits` and `checkBitext`. */
export const checkCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    from: { type: 'string' },
    format: { type: 'string', short: 'f' },
    only: { type: 'string' },
    severity: { type: 'string', multiple: true },
    'min-score': { type: 'string' },
    'fail-under': { type: 'string' },
  },
  help: 'help.check',
  run: async (context) => {
    const { options, files, say, host, ui } = context;
    const format = readChoice(options, 'format', formats, say) ?? 'table';
    const wanted = readOptions(context);
    const limit = readFailUnder(context);
    if (files.length !== 1 && files.length !== 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('check.files', { got: files.length })}. ${say('usage.tryHelp', { command: 'check' })}`);
    const { issues, count } = files.length === 2 ? await checkTwo(context, wanted) : await checkOne(context, wanted);
    const language = ui;
    const terminal = createTerminal(host, options);
    const styles: Readonly<Record<IssueSeverity | 'dim' | 'bold', Style>> = { error: 'clash', warning: 'accent', info: 'dim', dim: 'dim', bold: 'bold' };
    const text = {
      table: () => formatIssueTable(issues, { language, paint: (style, words) => terminal.paint(styles[style], words) }),
      json: () => formatIssueJson(issues, { language }),
      junit: () => formatJUnit(issues, { language }),
      sarif: () => formatSarif(issues, { language }),
      github: () => formatGitHub(issues, { language }),
      html: () => formatIssueReport(issues, { language }),
    }[format]();
    host.stdout.write(text);
    return fails(issues, count, limit) ? 1 : 0;
  },
};

interface Checked {
  readonly issues: readonly Issue[];
  /** How many pairs were looked at. */
  readonly count: number;
}

async function checkTwo(context: Context, wanted: CheckOptions): Promise<Checked> {
  const [source, target] = await readDocuments(context, readLanguages(context.options, 2, context.say));
  const bitext = align(source!.text, target!.text);
  // Reports point into files by the paths that were given, not by their last parts.
  const named = (document: typeof source, file: string): NonNullable<typeof source> => ({ ...document!, text: { ...document!.text, name: file === '-' ? document!.text.name! : file } });
  return { issues: checkDocuments(named(source, context.files[0]!), named(target, context.files[1]!), { ...wanted, bitext }), count: bitext.beads.length };
}

async function checkOne(context: Context, wanted: CheckOptions): Promise<Checked> {
  const { files, options, say } = context;
  const file = files[0]!;
  const name = options.get('from');
  const unitFormats = fileFormats.filter((one): one is UnitFormat => one.content === 'units' && one.parts.length === 1);
  const chosen = name === undefined ? formatOfFile(file) : findFormat(String(name));
  const format = unitFormats.find((one) => one === chosen);
  const bytes = await readBytes(file, say);
  if (format === undefined && name === undefined && /\.json$/iu.test(file)) {
    const bitext: Bitext = parseBitext(decodeText(bytes, file, say));
    return { issues: checkBitext(bitext, wanted), count: bitext.beads.length };
  }
  if (format === undefined) throw new Refusal(say('convert.unknownFile', { file, option: `--from`, formats: unitFormats.map((one) => one.name).join(', ') }));
  const units: AlignmentUnit[] = [];
  const [source, target] = readLanguages(options, 2, say);
  const reader = format.createReader(source !== undefined && target !== undefined ? { languages: [source, target] } : {});
  for await (const unit of readRecords(reader, bytes)) units.push(unit);
  const [first, second] = reader.header.languages;
  const [from, to] = [source ?? first, target ?? second];
  try {
    return { issues: checkUnits(units, { ...wanted, ...(from !== undefined && to !== undefined && { source: from, target: to }) }), count: units.length };
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

function readOptions({ options, say }: Context): CheckOptions {
  const minScore = readMinScore(options, say);
  const only = options.get('only');
  const code = (text: string, option: string): CheckCode => {
    const found = checkCodes.find((one) => one === text.trim());
    if (found === undefined) throw new Refusal(say('usage.badChoice', { option, value: text.trim(), choices: checkCodes.join(', ') }));
    return found;
  };
  const chosen: { [one in CheckCode]?: IssueSeverity | 'off' } = {};
  for (const setting of readList(options, 'severity').flatMap((list) => list.split(','))) {
    const [left = '', right = ''] = setting.split('=');
    const severity = [...severities, 'off' as const].find((one) => one === right.trim());
    if (severity === undefined) throw new Refusal(say('check.badSeverity', { value: setting }));
    chosen[code(left, '--severity')] = severity;
  }
  return { severities: chosen, ...(only !== undefined && { codes: String(only).split(',').map((text) => code(text, '--only')) }), ...(minScore !== undefined && { minScore }) };
}

/** A severity, or the least share of pairs without a finding. */
type FailUnder = IssueSeverity | number;

function readFailUnder({ options, say }: Context): FailUnder {
  const value = options.get('fail-under');
  if (value === undefined) return 'warning';
  const severity = severities.find((one) => one === value);
  if (severity !== undefined) return severity;
  const share = /^[0-9.]+$/u.test(String(value)) ? Number(value) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw new Refusal(say('check.badFailUnder', { value: String(value) }));
  return share;
}

function fails(issues: readonly Issue[], count: number, limit: FailUnder): boolean {
  if (typeof limit !== 'number') return issues.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(limit));
  // A pair with many findings counts once: by where its findings stand.
  const pairs = new Set(issues.filter(({ severity }) => severity !== 'info').map(({ unit, target, source }) => unit ?? target?.from ?? source?.from));
  return count > 0 && 1 - pairs.size / count < limit;
}
