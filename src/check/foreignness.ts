import { builtInModel } from '../model/index.js';

const letters = /\p{L}{3,}/gu;

/**
 * By how much the words of a short text are commoner in one language than in the other: the natural logarithm, on the average of the
 * words. 0 for a word that the other language took over, and for abbreviations.
 */
export function foreignnessOf(prose: string, from: string, to: string): number {
  const model = builtInModel();
  const words = prose.match(letters) ?? [];
  // All in capitals: an abbreviation.
  if (words.length === 0 || words.every((word) => word === word.toUpperCase())) return 0;
  let sum = 0;
  for (const word of words) {
    const form = word.toLowerCase();
    const [own, other] = [model.commonnessOf(form, from), model.commonnessOf(form, to)];
    // A word that the other language took over is its own translation there.
    if (own === 0 || model.translationsOf(form, from, to, 1).some(({ text }) => text.toLowerCase() === form)) continue;
    sum += Math.log((own + 1e-7) / (other + 1e-7));
  }
  return sum / words.length;
}
