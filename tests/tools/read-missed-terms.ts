// Where the core terms of fixtures/glossary that are not among the first entries are lost, to be read: absent from the texts, no
// candidate, not linked, below the least frequency, ranked too low, or joined to another concept.
//   npx tsx tests/tools/read-missed-terms.ts [TEXT …]
import { extractTerms, type ExtractOptions } from '../../src/glossary/index.js';
import { measureTerms } from '../../src/glossary/extract-terms.js';
import type { FinishedSide } from '../../src/glossary/candidates.js';
import { matches, readTermGold, sameTerm, scoreTerms } from '../eval/term-gold.js';

const asked = process.argv.slice(2);
const most = 150;
const everything: ExtractOptions = { minFrequency: 1 };

for (const gold of readTermGold()) {
  const { name, units, terms } = gold;
  if (units === undefined || (asked.length > 0 && !asked.includes(name))) continue;
  const base = extractTerms(units, { minScore: 0 });
  const score = scoreTerms(gold, base);
  process.stdout.write(`\n${name}: precision of 50 ${score.precisionAt50.toFixed(3)}, recall of what recurs ${score.recallAt150.toFixed(3)}, of all ${score.recallOfAll.toFixed(3)}, entries ${base.entries.length}\n`);
  const { pairs, source, target } = measureTerms(units, everything);
  const candidatesOf = (side: FinishedSide, texts: readonly string[]): { id: number; text: string; frequency: number }[] =>
    side.candidates.map((candidate) => ({ id: candidate.id, text: side.textOf(candidate).text, frequency: candidate.frequency })).filter(({ text }) => texts.some((term) => sameTerm(term, text, side.language)));
  const textsOf = (k: number, language: string): string[] => (base.entries[k]!.terms[language] ?? []).map(({ text }) => text);
  for (const term of terms) {
    if (!term.core) continue;
    const ranks = base.entries.flatMap((_, k) => (matches(term, textsOf(k, 'en'), textsOf(k, 'nl')) ? [k] : []));
    if (ranks.length > 0 && ranks[0]! < most) continue;
    const [en, nl] = [candidatesOf(source, term.en), candidatesOf(target, term.nl)];
    const show = (list: typeof en): string => list.map(({ text, frequency }) => `${text} ×${frequency}`).join(', ') || 'no candidate';
    const own = pairs.filter(({ pair }) => en.some(({ id }) => id === pair.source) && nl.some(({ id }) => id === pair.target));
    const rivals = pairs.filter(({ pair }) => en.some(({ id }) => id === pair.source) || nl.some(({ id }) => id === pair.target)).slice(0, 4);
    const pairText = ({ pair, score: value }: (typeof pairs)[number]): string => `${source.textOf(source.candidates[pair.source]!).text} = ${target.textOf(target.candidates[pair.target]!).text} ${value.toFixed(2)} (${pair.places}, ${pair.links.toFixed(1)})`;
    process.stdout.write(`  ${term.en.join(' | ')} = ${term.nl.join(' | ')}\n    ${show(en)} – ${show(nl)}; ${ranks.length > 0 ? `entry ${ranks[0]! + 1}` : own.length > 0 ? `no entry, pair ${own.map(pairText).join('; ')}` : 'no pair'}\n    rivals ${rivals.map(pairText).join('; ')}\n`);
  }
}
