import { primaryLanguage } from '../bitext/index.js';
import { builtInModel } from '../model/index.js';

// What a translator of code translates: strings, and what stands for something else.
const translated = /"[^"]*"|'[^']*'|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]/gu;
const token = /[\p{L}\p{N}]+/gu;
// A word this much commoner in the target's language than in the source's (natural logarithm) is a translation, right or wrong: my-bestand.
const leastNative = 1.5;
// Code of more characters is a listing.
const longestCode = 200;

/**
 * Whether two pieces of code inside a sentence are of one command, name or path, and say something else to a machine: `npm install` and
 * `npm start`. Not where they have nothing in common (a label in the type of code), where digits alone differ (the checks of values have
 * told of them), or where a word of the target's language stands in its place.
 */
export function isOtherCode(source: string, target: string, from: string, to: string): boolean {
  if (source === target || source.length > longestCode || target.length > longestCode) return false;
  const [languageFrom, languageTo] = [primaryLanguage(from), primaryLanguage(to)];
  const tokensOf = (code: string): string[] => code.replace(translated, ' ').match(token) ?? [];
  const [left, right] = [tokensOf(source), tokensOf(target)];
  const [lost, come] = [left.filter((one) => !right.includes(one)), right.filter((one) => !left.includes(one))].map((list) => list.filter((one) => !/^\p{N}+$/u.test(one)));
  if (lost!.length === left.length || lost!.length + come!.length === 0) return false;
  if (lost!.some((one) => one === languageFrom) && come!.some((one) => one === languageTo)) return false;
  const model = builtInModel();
  if (!model.knows(languageFrom) || !model.knows(languageTo)) return false;
  return come!.every((one) => {
    const form = one.toLowerCase();
    if (Math.log((model.commonnessOf(form, languageTo) + 1e-7) / (model.commonnessOf(form, languageFrom) + 1e-7)) > leastNative) return false;
    return !lost!.some((other) => model.translationsOf(other.toLowerCase(), languageFrom, languageTo, 3).some(({ text }) => text.toLowerCase() === form));
  });
}
