import { describe, expect, it } from 'vitest';
import { commonOptions } from '../../src/cli/arguments.js';
import { alignCommand } from '../../src/cli/commands/align.js';
import { checkCommand } from '../../src/cli/commands/check.js';
import { claimsCommand } from '../../src/cli/commands/claims.js';
import { convertCommand } from '../../src/cli/commands/convert.js';
import { driftCommand } from '../../src/cli/commands/drift.js';
import { glossaryCommand } from '../../src/cli/commands/glossary.js';
import { importCommand } from '../../src/cli/commands/import.js';
import { lookupCommand } from '../../src/cli/commands/lookup.js';
import { pairCommand } from '../../src/cli/commands/pair.js';
import { queueCommand } from '../../src/cli/commands/queue.js';
import { segmentCommand } from '../../src/cli/commands/segment.js';
import { termsCommand } from '../../src/cli/commands/terms.js';
import { trainCommand } from '../../src/cli/commands/train.js';
import { en } from '../../src/cli/messages/en.js';
import { chooseUiLanguage, createMessages } from '../../src/cli/messages/index.js';
import { nl } from '../../src/cli/messages/nl.js';

const placesOf = (message: string): string[] => [...message.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]!).sort();
const keys = Object.keys(en) as (keyof typeof en)[];

describe('messages', () => {
  it('have the same keys in both languages', () => expect(Object.keys(nl).sort()).toEqual([...keys].sort()));

  it.each(keys)('%s has the same places in both languages', (key) => expect(placesOf(nl[key])).toEqual(placesOf(en[key])));

  it('are translated', () => {
    const alike = keys.filter((key) => en[key] === nl[key]);
    // The same in both languages, and rightly so.
    expect(alike).toEqual(['segments.count_one', 'claims.contradicts', 'column.score'].filter((key) => alike.includes(key as keyof typeof en)));
  });

  it('have both plurals or none', () => {
    const plurals = keys.filter((key) => /_(?:one|other)$/u.test(key));
    expect(plurals.filter((key) => !keys.includes((key.endsWith('_one') ? key.replace(/_one$/u, '_other') : key.replace(/_other$/u, '_one')) as keyof typeof en))).toEqual([]);
  });

  it.each([
    ['help.segment', segmentCommand],
    ['help.align', alignCommand],
    ['help.pair', pairCommand],
    ['help.claims', claimsCommand],
    ['help.check', checkCommand],
    ['help.drift', driftCommand],
    ['help.convert', convertCommand],
    ['help.glossary', glossaryCommand],
    ['help.terms', termsCommand],
    ['help.import', importCommand],
    ['help.lookup', lookupCommand],
    ['help.queue', queueCommand],
    ['help.train', trainCommand],
  ] as const)('%s tells of every option, and of no other', (key, command) => {
    const known = Object.keys({ ...commonOptions, ...command.options }).sort();
    for (const messages of [en, nl]) {
      const help = messages[key] + messages['help.common'];
      expect([...new Set([...help.matchAll(/^ {2}(?:-\w, | {4})--([a-z-]+)/gmu)].map((match) => match[1]!))].sort()).toEqual(known);
      for (const [name, { short }] of Object.entries({ ...commonOptions, ...command.options })) {
        expect(help).toContain(short === undefined ? `      --${name}` : `  -${short}, --${name}`);
      }
    }
  });

  it('fill their places with words as they are', () => {
    const say = createMessages('en');
    expect(say('file.missing', { file: '{{x}} $t(help) <b>&' })).toBe('{{x}} $t(help) <b>&: no such file');
    expect(say('claims.count', { count: 1 })).toBe('1 claim');
    expect(createMessages('nl')('claims.count', { count: 2 })).toBe('2 beweringen');
  });
});

describe('chooseUiLanguage', () => {
  it.each([
    [{ LC_ALL: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }, 'en-GB', 'nl'],
    [{ LC_ALL: '', LC_MESSAGES: 'nl', LANG: 'en_GB' }, 'en-GB', 'nl'],
    [{ LC_MESSAGES: 'C', LANG: 'nl_BE' }, 'nl-BE', 'en'],
    [{ LANG: 'fr_FR' }, 'nl-NL', 'en'],
    [{}, 'nl-NL', 'nl'],
    [{}, 'nld', 'en'],
    [{}, 'en-US', 'en'],
  ])('%j on a %s host: %s', (environment, locale, expected) => expect(chooseUiLanguage(environment, locale)).toBe(expected));
});
