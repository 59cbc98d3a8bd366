import { parseArgs } from 'node:util';
import { Refusal, type OptionSpec, type Options } from './host.js';
import type { Say } from './messages/index.js';

/** The options that every command has. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  quiet: { type: 'boolean', short: 'q' },
  'no-color': { type: 'boolean' },
  ui: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/**
 * Reads what stands after the command. Node's parser only cuts the arguments up (`strict: false`): it refuses in English,
 * and we refuse in the user's language.
 */
export function readArguments(args: readonly string[], specs: Readonly<Record<string, OptionSpec>>, command: string, say: Say): { options: Options; files: string[] } {
  const { tokens } = parseArgs({ args: [...args], options: specs, strict: false, allowPositionals: true, tokens: true });
  const options = new Map<string, string | true>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName: option, name, value, inlineValue } = token;
    if (!Object.hasOwn(specs, name)) throw new Refusal(say('usage.unknownOption', { option, command }));
    if (specs[name]!.type === 'boolean') {
      if (value !== undefined) throw new Refusal(say('usage.takesNoValue', { option, value }));
      options.set(name, true);
    } else {
      // `--lang --quiet`: the parser would take the second for the value of the first.
      if (value === undefined || value === '' || (inlineValue !== true && /^-./u.test(value))) throw new Refusal(say('usage.needsValue', { option }));
      const before = specs[name]!.multiple === true ? options.get(name) : undefined;
      options.set(name, before === undefined ? value : `${String(before)}\n${value}`);
    }
  }
  return { options, files };
}

/** The value of an option that takes one of a few words. */
export function readChoice<T extends string>(options: Options, name: string, choices: readonly T[], say: Say): T | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Refusal(say('usage.badChoice', { option: `--${name}`, value: String(value), choices: choices.join(', ') }));
  return choice;
}

/** The value of an option that takes a whole number of `least` or more. */
export function readWhole(options: Options, name: string, least: number, say: Say): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/u.test(String(value)) ? Number(value) : Number.NaN;
  if (!(number >= least)) throw new Refusal(say('usage.badWhole', { option: `--${name}`, value: String(value), least }));
  return number;
}

/** The values of a `multiple` option, in order. */
export function readList(options: Options, name: string): string[] {
  const value = options.get(name);
  return value === undefined ? [] : String(value).split('\n');
}

/** The value of `--min-score`, 0 to 1. */
export function readMinScore(options: Options, say: Say): number | undefined {
  return readShare(options, 'min-score', say);
}

/** The value of an option that takes a number of 0 to 1. */
export function readShare(options: Options, name: string, say: Say): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const score = /^[0-9.]+$/u.test(String(value)) ? Number(value) : Number.NaN;
  if (!(score >= 0 && score <= 1)) throw new Refusal(say('usage.badScore', { option: `--${name}`, value: String(value) }));
  return score;
}

/** The language of each of `count` files, from `--lang`: one for all, or one for each; undefined where it is to be detected. */
export function readLanguages(options: Options, count: number, say: Say): readonly (string | undefined)[] {
  const value = options.get('lang');
  if (value === undefined) return Array.from({ length: count }, () => undefined);
  const languages = String(value).split(',').map((language) => language.trim());
  for (const language of languages) {
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language)) throw new Refusal(say('usage.badLanguage', { value: language }));
  }
  if (languages.length === 1) return Array.from({ length: count }, () => languages[0]!);
  if (languages.length !== count) {
    throw new Refusal(count === 1 ? say('usage.languageCountOne', { got: languages.length }) : say('usage.languageCount', { got: languages.length, files: count }));
  }
  return languages;
}

/** The languages of a text and its translation, as `--lang` names them: both or neither, since one for both is hardly ever meant. */
export function readLanguagePair(options: Options, say: Say): readonly [string | undefined, string | undefined] {
  const value = options.get('lang');
  if (value !== undefined && !String(value).includes(',')) {
    readLanguages(options, 1, say);
    throw new Refusal(say('convert.twoLanguages', { value: String(value) }));
  }
  const [source, target] = readLanguages(options, 2, say);
  return [source, target];
}
