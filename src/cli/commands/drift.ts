import { availableParallelism } from 'node:os';
import { issueCodes } from '../../bitext/index.js';
import { readLanguages, readMinScore, readWhole } from '../arguments.js';
import { acceptTrees, compareTrees, writeBaseline, type DriftSetup } from '../drift/compare-trees.js';
import { Refusal, type Command, type Context } from '../host.js';
import { fails, issueOptions, readCodes, readFailUnder, readIssueFormat, writeIssues } from '../issue-output.js';

/** `bitekst drift`: the library's `compareFiles` over two trees, with the state that was accepted last. */
export const driftCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    ...issueOptions,
    update: { type: 'boolean', short: 'u' },
    lock: { type: 'string' },
    'no-lock': { type: 'boolean' },
    since: { type: 'string' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
    all: { type: 'boolean' },
    'no-git': { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    workers: { type: 'string' },
  },
  help: 'help.drift',
  run: async (context) => {
    const { options, say, host } = context;
    const format = readIssueFormat(context);
    const limit = readFailUnder(context) ?? 'warning';
    const setup = readSetup(context);
    if (options.has('update')) {
      if (setup.lock === undefined || setup.since !== undefined) throw new Refusal(say('drift.notTogether', { option: '--update', other: setup.lock === undefined ? '--no-lock' : '--since' }));
      host.stdout.write(`${await acceptTrees(context, { ...setup, lock: setup.lock })}\n`);
      return 0;
    }
    if (options.has('update-baseline')) {
      if (setup.baseline === undefined) throw new Refusal(say('drift.needsBaseline'));
      const { issues } = await compareTrees(context, { ...setup, baseline: undefined });
      await writeBaseline(context, setup.baseline, issues);
      host.stdout.write(`${say('drift.baseline', { count: issues.length, file: setup.baseline })}\n`);
      return 0;
    }
    const { issues, pairs } = await compareTrees(context, setup);
    writeIssues(context, issues, format);
    return fails(issues, limit, pairs, ({ targetPlace, sourcePlace }) => (targetPlace ?? sourcePlace)?.file) ? 1 : 0;
  },
};

function readSetup(context: Context): DriftSetup {
  const { options, files, say } = context;
  if (files.length !== 1 && files.length !== 2) throw new Refusal(`${files.length === 0 ? say('usage.noFiles') : say('drift.places', { got: files.length })}. ${say('usage.tryHelp', { command: 'drift' })}`);
  const [source, target] = readLanguages(options, 2, say);
  if (source !== undefined && source === target) throw new Refusal(say('drift.oneLanguage', { language: source }));
  const text = (name: string): string | undefined => (options.has(name) ? String(options.get(name)) : undefined);
  const minScore = readMinScore(options, say);
  return {
    places: files,
    languages: source === undefined || target === undefined ? undefined : { source, target },
    lock: options.has('no-lock') ? undefined : (text('lock') ?? 'bitekst.lock'),
    baseline: text('baseline'),
    since: text('since'),
    useGit: !options.has('no-git'),
    useCache: !options.has('no-cache'),
    workers: readWhole(options, 'workers', 0, say) ?? availableParallelism(),
    rules: [],
    checks: { ...readCodes(context, issueCodes), ...(minScore !== undefined && { minScore }), ...(options.has('all') && { all: true }) },
  };
}
