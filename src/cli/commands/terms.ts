import { align } from '../../align/index.js';
import type { Issue, TermEntry } from '../../bitext/index.js';
import { checkTerms } from '../../glossary/index.js';
import { readLanguagePair } from '../arguments.js';
import { Refusal, type Command, type Context } from '../host.js';
import { readIssueFormat, writeIssues } from '../issue-output.js';
import { readTexts } from '../read-documents.js';
import { readUnits } from '../read-units.js';
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
  const { files, options, say, notice } = context;
  // Whoever checks by a glossary that says nothing of decisions means all of it.
  const base = await readTermBase(context, files[0]!, 'approved');
  const candidates = options.has('candidates');
  if (!candidates && base.entries.length > 0 && base.entries.every(isUndecided)) notice(say('terms.nothingDecided', { file: files[0]!, count: base.entries.length }));
  const rest = { ...context, files: files.slice(1) };
  if (rest.files.length === 2) {
    const [source, target] = readLanguagePair(options, say);
    const [a, b] = await readTexts(rest, [source, target]);
    return checkTerms(align(a!, b!), base, { candidates });
  }
  const { units, languages } = await readUnits(context, rest.files[0]!);
  try {
    return checkTerms(units, base, { candidates, ...languages });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

const isUndecided = ({ terms }: TermEntry): boolean => Object.values(terms).every((list) => list.every(({ status }) => status === 'candidate' || status === 'rejected'));
