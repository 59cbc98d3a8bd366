import { Refusal, type Command } from '../host.js';
import { jobOptions, runJobStream } from '../jobs.js';
import { compileLater } from '../tune-engine.js';

/** `bitekst claims`: the library's `alignClaims`, and `tabulateClaims` for all but the whole alignment. */
export const claimsCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
    format: { type: 'string', short: 'f' },
    'min-score': { type: 'string' },
    only: { type: 'string' },
    full: { type: 'boolean' },
    model: { type: 'string' },
    ...jobOptions,
  },
  help: 'help.claims',
  run: async (context) => {
    const { options, say } = context;
    if (options.has('jsonl')) return runJobStream(context, 'claims');
    if (options.has('workers')) throw new Refusal(say('usage.onlyWithJsonl', { option: '--workers' }));
    compileLater();
    // Only here: where threads do the work, this one has no use for what aligns.
    return (await import('../claim-files.js')).alignClaimFiles(context);
  },
};
