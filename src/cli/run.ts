import { FormatError, ServiceError } from '../bitext/index.js';
import { commonOptions, readArguments, readChoice } from './arguments.js';
import { Refusal, type Command, type Host } from './host.js';
import { chooseUiLanguage, createMessages, type Say, type UiLanguage } from './messages/index.js';
import { createProgress } from './progress.js';
import { visible } from './terminal.js';

// Loaded when asked for: what a command needs takes longer to load than some of them run.
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['segment', async () => (await import('./commands/segment.js')).segmentCommand],
  ['align', async () => (await import('./commands/align.js')).alignCommand],
  ['pair', async () => (await import('./commands/pair.js')).pairCommand],
  ['claims', async () => (await import('./commands/claims.js')).claimsCommand],
  ['check', async () => (await import('./commands/check.js')).checkCommand],
  ['drift', async () => (await import('./commands/drift.js')).driftCommand],
  ['import', async () => (await import('./commands/import.js')).importCommand],
  ['lookup', async () => (await import('./commands/lookup.js')).lookupCommand],
  ['glossary', async () => (await import('./commands/glossary.js')).glossaryCommand],
  ['terms', async () => (await import('./commands/terms.js')).termsCommand],
  ['convert', async () => (await import('./commands/convert.js')).convertCommand],
  ['queue', async () => (await import('./commands/queue.js')).queueCommand],
  ['train', async () => (await import('./commands/train.js')).trainCommand],
]);
const uiLanguages = ['en', 'nl'] as const;

/** Runs `bitekst` with the host's arguments. Resolves to the exit status: 0 done, 1 nothing found, 2 refused. */
export async function runCommandLine(host: Host): Promise<0 | 1 | 2> {
  let ui = chooseUiLanguage(host.environment, host.locale);
  const [name = '', ...rest] = host.arguments;
  const load = commands.get(name);
  try {
    // The option wins over the locale for every message, those about other options included.
    ui = findUiOption(host.arguments) ?? ui;
    const say = createMessages(ui);
    if (load === undefined) return await runWithoutCommand(host, say);
    const command = await load();
    const specs = { ...commonOptions, ...command.options };
    const { options, files } = readArguments(rest, specs, name, say);
    readChoice(options, 'ui', uiLanguages, say);
    if (options.has('help')) {
      host.stdout.write(helpOf(command, say));
      return 0;
    }
    const quiet = options.has('quiet');
    const progress = createProgress(host.stderr, !quiet);
    const notice = (text: string): void => {
      progress.clear();
      if (!quiet) host.stderr.write(`bitekst: ${visible(text)}\n`);
    };
    try {
      return await command.run({ host, say, ui, options, files, notice, progress });
    } finally {
      progress.clear();
    }
  } catch (error) {
    const say = createMessages(ui);
    if (error instanceof Refusal || error instanceof FormatError || error instanceof ServiceError) host.stderr.write(`bitekst: ${visible(error.message)}\n`);
    else host.stderr.write(`${say('error.internal', { message: (error as Error).stack ?? String(error) })}\n`);
    return 2;
  }
}

async function runWithoutCommand(host: Host, say: Say): Promise<0 | 2> {
  const names = [...commands.keys()].join(', ');
  const specs = { ...commonOptions, version: { type: 'boolean' } } as const;
  const first = host.arguments[0];
  if (first === 'help') {
    const topic = host.arguments[1];
    const command = topic === undefined || topic.startsWith('-') ? undefined : commands.get(topic);
    if (topic !== undefined && !topic.startsWith('-') && command === undefined) throw new Refusal(say('usage.unknownCommand', { command: topic, commands: names }));
    host.stdout.write(command === undefined ? say('help') : helpOf(await command(), say));
    return 0;
  }
  const { options, files } = readArguments(host.arguments, specs, 'bitekst', say);
  readChoice(options, 'ui', uiLanguages, say);
  if (options.has('version')) {
    host.stdout.write(`${(await import('../queue/index.js')).packageVersion()}\n`);
    return 0;
  }
  if (options.has('help')) {
    host.stdout.write(say('help'));
    return 0;
  }
  if (files[0] !== undefined) throw new Refusal(say('usage.unknownCommand', { command: files[0], commands: names }));
  host.stderr.write(say('help'));
  return 2;
}

const helpOf = (command: Command, say: Say): string => say(command.help, { common: say('help.common') });

function findUiOption(args: readonly string[]): UiLanguage | undefined {
  const at = args.findIndex((argument) => argument === '--ui' || argument.startsWith('--ui='));
  const value = args[at]?.startsWith('--ui=') === true ? args[at].slice('--ui='.length) : at < 0 ? undefined : args[at + 1];
  return uiLanguages.find((language) => language === value);
}
