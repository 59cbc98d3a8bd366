import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { FormatError, issueCodes } from '../../bitext/index.js';
import { readLanguagePair, readMinScore, readWhole } from '../arguments.js';
import { compileLater } from '../tune-engine.js';
import { loadConfig } from '../config-file.js';
import { acceptTrees, compareTrees, writeBaseline, type DriftSetup } from '../drift/compare-trees.js';
import { rootOf } from '../drift/trees.js';
import { watchFolders } from '../drift/watch.js';
import { Refusal, type Command, type Context } from '../host.js';
import { fails, issueOptions, readCodes, readFailUnder, readIssueFormat, writeIssues, type FailUnder } from '../issue-output.js';
import { visible } from '../terminal.js';

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
    config: { type: 'string' },
    watch: { type: 'boolean' },
  },
  help: 'help.drift',
  run: async (context) => {
    const { options, say, host } = context;
    compileLater();
    const format = readIssueFormat(context);
    const { setup, limit, file } = await readSetup(context);
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
    const compare = async (now: { setup: DriftSetup; limit: FailUnder }): Promise<0 | 1> => {
      const { issues, pairs } = await compareTrees(context, now.setup);
      writeIssues(context, issues, format);
      return fails(issues, now.limit, pairs, ({ targetPlace, sourcePlace }) => (targetPlace ?? sourcePlace)?.file) ? 1 : 0;
    };
    if (!options.has('watch')) return compare({ setup, limit });
    const again = async (): Promise<void> => {
      try {
        await compare(await readSetup(context));
      } catch (error) {
        // What cannot be read now may be mended by the next change.
        if (!(error instanceof Refusal) && !(error instanceof FormatError)) throw error;
        host.stderr.write(`bitekst: ${visible(error.message)}\n`);
      }
    };
    await again();
    const roots = setup.places.flatMap((place) => (place.includes('{lang}') ? [rootOf(place.replace(/\{lang\}.*$/su, '*'))] : [rootOf(place)]));
    const others = [file, setup.lock, setup.baseline].filter((one): one is string => one !== undefined && existsSync(one));
    context.notice(say('drift.watching', { places: roots.join(', ') }));
    await watchFolders([...new Set([...roots, ...others])], again, (name) => /(?:^|[\\/])(?:node_modules|\.git|\.bitekst)/u.test(name) || /\.mjs$/u.test(name), host.signal);
    return 0;
  },
};

/** Options and configuration taken together; options win. */
async function readSetup(context: Context): Promise<{ setup: DriftSetup; limit: FailUnder; file: string | undefined }> {
  const { options, files, say } = context;
  const { config, file } = await loadConfig(context);
  const places = files.length > 0 ? files : config.trees === undefined ? [] : [config.trees].flat();
  if (places.length !== 1 && places.length !== 2) throw new Refusal(`${places.length === 0 ? say('usage.noFiles') : say('drift.places', { got: places.length })}. ${say('usage.tryHelp', { command: 'drift' })}`);
  const [source = config.source, target = config.target] = readLanguagePair(options, say);
  if (source !== undefined && source === target) throw new Refusal(say('drift.oneLanguage', { language: source }));
  const text = (name: string): string | undefined => (options.has(name) ? String(options.get(name)) : undefined);
  const minScore = readMinScore(options, say) ?? config.minScore;
  const { codes, severities } = readCodes(context, issueCodes);
  return {
    file,
    limit: readFailUnder(context) ?? config.failUnder ?? 'warning',
    setup: {
      places,
      languages: source === undefined || target === undefined ? undefined : { source, target },
      lock: options.has('no-lock') ? undefined : (text('lock') ?? (config.lock === false ? undefined : (config.lock ?? 'bitekst.lock'))),
      baseline: text('baseline') ?? config.baseline,
      since: text('since'),
      useGit: !options.has('no-git'),
      useCache: !options.has('no-cache'),
      workers: readWhole(options, 'workers', 0, say) ?? availableParallelism(),
      rules: config.ignore ?? [],
      checks: { severities: { ...config.severities, ...severities }, ...(codes !== undefined && { codes }), ...(minScore !== undefined && { minScore }), ...(options.has('all') && { all: true }) },
    },
  };
}
