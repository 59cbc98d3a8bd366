import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluateSet, type EvalRow, type MeasuredLibrary } from '../eval/evaluate.js';
import { findSets } from '../eval/sets.js';

/** A line of the README's table: which measure of which set, and how a reader would call the two. */
export interface Wanted {
  readonly step: string;
  readonly set: string;
  readonly texts: string;
  readonly measure: string;
  readonly name: string;
}

export const wanted: readonly Wanted[] = [
  { step: 'cut', set: 'shared/segmentation/en.ewt.par', texts: 'English from the web (UD EWT)', measure: 'f1', name: 'boundary F1' },
  { step: '', set: 'shared/segmentation/en.gum.par', texts: 'English of twelve kinds (UD GUM)', measure: 'f1', name: 'boundary F1' },
  { step: '', set: 'shared/segmentation/nl.alpino.par', texts: 'Dutch news (UD Alpino)', measure: 'f1', name: 'boundary F1' },
  { step: '', set: 'shared/segmentation/nl.lassy.par', texts: 'Dutch encyclopedia (UD LassySmall)', measure: 'f1', name: 'boundary F1' },
  { step: 'compare', set: 'shared/similarity/stsb-dev', texts: 'English against Dutch sentences, graded for likeness (STS-B)', measure: 'spearman', name: 'Spearman' },
  { step: 'find, parallel', set: 'fixtures/alignment/ferry', texts: 'our own story, translated freely (`fixtures/translation`)', measure: 'strictF1', name: 'strict F1' },
  { step: '', set: 'shared/alignment/ntrex-parallel', texts: 'news, lines merged and dropped (NTREX)', measure: 'strictF1', name: 'strict F1' },
  { step: '', set: 'shared/alignment/ntrex-noisy', texts: 'news, passages dropped and foreign ones put in (NTREX)', measure: 'strictF1', name: 'strict F1' },
  { step: '', set: 'shared/alignment/progit-real', texts: 'the chapters of a real book (Pro Git)', measure: 'f1', name: 'F1' },
  { step: '', set: 'shared/alignment/defr-textberg', texts: 'German and French, a pair that is not built in (Text+Berg)', measure: 'strictF1', name: 'strict F1' },
  { step: 'find, comparable', set: 'shared/mining/ntrex-comparable', texts: 'two shuffled bags of news sentences, half of them pairs (NTREX)', measure: 'f1', name: 'F1' },
  { step: '', set: 'fixtures/claims/events', texts: 'our own events, five reports each (`fixtures/reports`), which the scorer has learned from', measure: 'averagePrecision', name: 'average precision' },
  { step: '', set: 'shared/claims/events-dev', texts: 'more such events, learned from as well', measure: 'averagePrecision', name: 'average precision' },
  { step: '', set: 'shared/claims/events-dev', texts: 'planted conflicts in those events', measure: 'conflictF1', name: 'F1' },
  { step: '', set: 'shared/claims/seeds-dev', texts: 'two real reports, graded by three readers (whose own F1 is 0.82 to 0.93)', measure: 'averagePrecision', name: 'average precision' },
];

const begin = '<!-- written by npm run readme -->';
const end = '<!-- end of what npm run readme writes -->';

/** The table of scores, as Markdown. Throws when a wanted measure was not taken: a table with holes would pass for a whole one. */
export function formatScoreTable(lines: readonly Wanted[], rows: readonly EvalRow[]): string {
  const cells = lines.map(({ step, set, texts, measure, name }) => {
    const value = rows.find((row) => row.set === set)?.measures[measure];
    if (value === undefined) throw new RangeError(`got no ${measure} of ${set}; expected every set of fixtures/ and ../shared/eval to be measured`);
    return `| ${step} | ${texts} | ${name} | ${value.toFixed(3)} |`;
  });
  return ['| step | on | measure | score |', '|---|---|---|---:|', ...cells].join('\n');
}

/** The README with `table` between its two marks. */
export function replaceTable(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new RangeError(`got a README without "${begin}" and "${end}", expected one of each, in order`);
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const root = resolve(import.meta.dirname, '../..');
  const library = (await import(pathToFileURL(resolve(root, 'dist/index.js')).href)) as Partial<MeasuredLibrary>;
  const names = new Set(wanted.map((line) => line.set));
  const rows = findSets().filter((set) => names.has(set.name)).map((set) => evaluateSet(set, library));
  const path = resolve(root, 'README.md');
  writeFileSync(path, replaceTable(readFileSync(path, 'utf8'), formatScoreTable(wanted, rows)));
}
