import { align } from '../../align/index.js';
import { type AlignmentUnit, type Issue } from '../../bitext/index.js';
import { findFormat, formatOfFile, formats as fileFormats, readRecords, type UnitFormat } from '../../formats/index.js';
import { checkTerms } from '../../glossary/index.js';
import { readLanguages } from '../arguments.js';
import { Refusal, type Command, type Context } from '../host.js';
import { readBytes } from '../input.js';
import { readIssueFormat, writeIssues } from '../issue-output.js';
import { readTexts } from '../read-documents.js';
import { readTermBase } from './glossary.js';

/** `bitekst terms`: the library's `checkTerms`. */
export const termsCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    from: { type: 'string' },
    format: { type: 'string', short: 'f' },
    candidates: { type: 'boolean' },
  },
  help: 'help.terms',
  run: async (context) => {
    const { files, say } = context;
    const format = readIssueFormat(context);
    if (files.length !== 2 && files.length !== 3) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('terms.files', { got: files.length })}. ${say('usage.tryHelp', { command: 'terms' })}`);
    const issues = await findIssues(context);
    writeIssues(context, issues, format);
    return issues.some(({ severity }) => severity !== 'info') ? 1 : 0;
  },
};

async function findIssues(context: Context): Promise<Issue[]> {
  const { files, options, say } = context;
  const base = await readTermBase(context, files[0]!);
  const candidates = options.has('candidates');
  const rest = { ...context, files: files.slice(1) };
  const [source, target] = readLanguages(options, 2, say);
  if (rest.files.length === 2) {
    const [a, b] = await readTexts(rest, [source, target]);
    return checkTerms(align(a!, b!), base, { candidates });
  }
  const file = rest.files[0]!;
  const name = options.get('from');
  const unitFormats = fileFormats.filter((one): one is UnitFormat => one.content === 'units' && one.parts.length === 1);
  const chosen = name === undefined ? formatOfFile(file) : findFormat(String(name));
  const format = unitFormats.find((one) => one === chosen);
  if (format === undefined) throw new Refusal(say('convert.unknownFile', { file, option: `--from`, formats: unitFormats.map((one) => one.name).join(', ') }));
  const units: AlignmentUnit[] = [];
  const reader = format.createReader(source !== undefined && target !== undefined ? { languages: [source, target] } : {});
  for await (const unit of readRecords(reader, await readBytes(file, say))) units.push(unit);
  const [first, second] = reader.header.languages;
  const [from, to] = [source ?? first, target ?? second];
  try {
    return checkTerms(units, base, { candidates, ...(from !== undefined && to !== undefined && { source: from, target: to }) });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}
