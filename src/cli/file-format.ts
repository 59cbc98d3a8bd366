import { canonicalLanguage } from '../bitext/index.js';
import { findFormat, formatOfFile, type Format } from '../formats/index.js';
import { Refusal, type Context } from './host.js';

/** The format of a file among some: the one that `--from` or `--to` names, or else the one that the file's name tells. */
export function chooseFormat<F extends Format>({ options, say }: Context, option: 'from' | 'to', file: string, among: readonly F[]): F {
  const name = options.get(option);
  const found = name === undefined ? formatOfFile(file) : findFormat(String(name));
  const format = among.find((one) => one === found);
  if (format !== undefined) return format;
  const names = among.map((one) => one.name).join(', ');
  throw new Refusal(name === undefined ? say('convert.unknownFile', { file, option: `--${option}`, formats: names }) : say('usage.badChoice', { option: `--${option}`, value: String(name), choices: names }));
}

/** The two languages of `--lang en,nl`. */
export function readPair({ options, say }: Context): readonly [string, string] | undefined {
  const value = options.get('lang');
  if (value === undefined) return undefined;
  const languages = String(value).split(',').map((tag) => {
    const language = canonicalLanguage(tag);
    if (language === undefined) throw new Refusal(say('usage.badLanguage', { value: tag.trim() }));
    return language;
  });
  if (languages.length !== 2 || languages[0] === languages[1]) throw new Refusal(say('convert.twoLanguages', { value: String(value) }));
  return languages as [string, string];
}

/** The languages that the ends of two files' names say: `corpus.en` and `corpus.nl`, `bridge.en.txt` and `bridge.nl.txt`. */
export function languagesOfFiles(files: readonly string[]): readonly [string, string] | undefined {
  const found = files.map((file) => canonicalLanguage(file.replace(/\.txt$/iu, '').split('.').at(-1)!));
  return found[0] !== undefined && found[1] !== undefined && found[0] !== found[1] ? [found[0], found[1]] : undefined;
}
