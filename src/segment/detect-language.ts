import { findWords, functionWords } from '../text/index.js';

/** What language a text is in, of those that we know. */
export interface DetectedLanguage {
  /** null: neither, or no telling. */
  readonly language: 'en' | 'nl' | null;
  /** How sure that is, 0 to 1: for null, that it is not the likelier of the two. 0 where the text has no word at all. */
  readonly confidence: number;
}

const languages = ['en', 'nl'] as const;

// How often a word is a function word of English alone, of Dutch alone, of both, or of neither, in each language: shares
// of words, printed by tests/eval/language-shares.ts. Over 1.3 million words a language for English and Dutch. The last
// two stand for all other languages: a near one (German, the Scandinavian ones) and a far one (French, Spanish).
const shares: readonly (readonly [number, number, number, number])[] = [
  [0.399, 0.0024, 0.059, 0.54],
  [0.0015, 0.458, 0.048, 0.492],
  [0.019, 0.114, 0.014, 0.853],
  [0.016, 0.072, 0.001, 0.911],
];
// Before a word is read: someone who asks has English or Dutch as a rule.
const priors = [0.45, 0.45, 0.05, 0.05];
// Under three chances in four there is no telling: a text without function words lies halfway between the two.
const leastConfidence = 0.75;
// Enough to be sure of any text, and a bound on the work for a long one.
const readUnits = 20_000;

/**
 * Tells English from Dutch by their function words, as the likelihood of the text's first 20,000 code units in either
 * language or in another. A few words without any of them (a name, a headline) cannot be told. Afrikaans shares too many with Dutch to be told from it.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const tables = languages.map(functionWords);
  const logs = priors.map(Math.log);
  let words = 0;
  for (const { form, kind } of findWords(text, 0, readableEnd(text))) {
    if (kind !== 'word') continue;
    words++;
    const inEnglish = tables[0]!.has(form);
    const inDutch = tables[1]!.has(form);
    const column = inEnglish ? (inDutch ? 2 : 0) : inDutch ? 1 : 3;
    for (let row = 0; row < shares.length; row++) logs[row]! += Math.log(shares[row]![column]!);
  }
  if (words === 0) return { language: null, confidence: 0 };
  const best = Math.max(...logs);
  const likelihoods = logs.map((log) => Math.exp(log - best));
  const total = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
  const [english, dutch] = [likelihoods[0]! / total, likelihoods[1]! / total];
  const [language, confidence] = english >= dutch ? (['en', english] as const) : (['nl', dutch] as const);
  return confidence >= leastConfidence ? { language, confidence } : { language: null, confidence: 1 - confidence };
}

/** Where to stop reading, no surrogate pair cut. */
function readableEnd(text: string): number {
  if (text.length <= readUnits) return text.length;
  const last = text.charCodeAt(readUnits - 1);
  return last >= 0xd800 && last <= 0xdbff ? readUnits - 1 : readUnits;
}
