import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findWords, functionWords } from '../../src/text/index.js';

// The shares of src/segment/detect-language.ts: how often a word is a function word of English alone, of Dutch alone, of
// both, of neither. English and Dutch from the first 2,000 lines of each file of `../shared/data/train`, German and French
// from the yearbook of `../shared/eval/alignment`, by `tsx tests/eval/language-shares.ts`.
const shared = resolve(import.meta.dirname, '../../../shared');
const english = functionWords('en');
const dutch = functionWords('nl');

function printShares(language: string, texts: readonly string[]): void {
  const counts = [0, 0, 0, 0];
  for (const text of texts) {
    for (const { form, kind } of findWords(text)) {
      if (kind === 'word') counts[english.has(form) ? (dutch.has(form) ? 2 : 0) : dutch.has(form) ? 1 : 3]!++;
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  console.log(language, counts.map((count) => (count / total).toFixed(4)).join(' '), `of ${total} words`);
}

const columns: [string[], string[]] = [[], []];
for (const file of readdirSync(join(shared, 'data/train')).filter((name) => name.endsWith('.tsv'))) {
  for (const line of readFileSync(join(shared, 'data/train', file), 'utf8').split('\n').slice(0, 2000)) line.split('\t').slice(0, 2).forEach((cell, side) => columns[side]!.push(cell));
}
printShares('en', columns[0]);
printShares('nl', columns[1]);
interface Side {
  readonly lang: string;
  readonly sentences: readonly string[];
}
for (const file of readdirSync(join(shared, 'eval/alignment')).filter((name) => name.startsWith('defr'))) {
  for (const line of readFileSync(join(shared, 'eval/alignment', file), 'utf8').trim().split('\n')) {
    const { source, target } = JSON.parse(line) as { source: Side; target: Side };
    printShares(source.lang, source.sentences);
    printShares(target.lang, target.sentences);
  }
}
