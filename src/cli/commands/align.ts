import { demandOptions } from '../demands.js';
import { Refusal, type Command } from '../host.js';
import { jobOptions, runJobStream } from '../jobs.js';

/** `bitekst align`: the library's `align`. */
export const alignCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    format: { type: 'string', short: 'f' },
    'min-score': { type: 'string' },
    explain: { type: 'boolean' },
    model: { type: 'string' },
    ...demandOptions,
    ...jobOptions,
  },
  help: 'help.align',
  run: async (context) => {
    const { options, say } = context;
    const demand = Object.keys(demandOptions).find((name) => options.has(name));
    if (options.has('jsonl') && demand !== undefined) throw new Refusal(say('usage.notWithJsonl', { option: `--${demand}` }));
    if (options.has('jsonl')) return runJobStream(context, 'align');
    if (options.has('workers')) throw new Refusal(say('usage.onlyWithJsonl', { option: '--workers' }));
    // Only here: where threads do the work, this one has no use for what aligns.
    return (await import('../align-files.js')).alignFiles(context);
  },
};
