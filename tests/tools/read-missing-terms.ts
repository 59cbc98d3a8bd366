// What checkTerms misses in human translations, to be read: the dev texts of fixtures/glossary against all terms of their gold, any of
// the Dutch ones allowed. What share of the findings is a departure from the glossary is what `missingScore` says.
//   npx tsx tests/tools/read-missing-terms.ts
import { createTermBase } from '../../src/bitext/index.js';
import { checkTerms } from '../../src/glossary/index.js';
import { readTermGold } from '../eval/term-gold.js';

for (const { name, half, terms, units } of readTermGold()) {
  if (half !== 'dev' || units === undefined) continue;
  const approved = (texts: readonly string[]): { text: string; status: 'approved' }[] => texts.map((text) => ({ text, status: 'approved' }));
  const base = createTermBase(terms.map(({ en, nl }, index) => ({ entryId: String(index), terms: { en: approved(en), nl: approved(nl) } })), ['en', 'nl']);
  const found = checkTerms(units, base, { consistency: false });
  process.stdout.write(`${name}: ${found.length} findings in ${units.length} pairs\n`);
  for (const { score, values, unit } of found) process.stdout.write(`  ${score.toFixed(2)} ${values['source']} = ${values['expected']}\n    ${units[unit!]!.en}\n    ${units[unit!]!.nl}\n`);
}
