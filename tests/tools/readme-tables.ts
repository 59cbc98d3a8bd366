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
  { step: '', set: 'fixtures/statements/pairs', texts: 'single sentences, each against one other (`fixtures/statements`)', measure: 'f1', name: 'F1' },
  { step: '', set: 'fixtures/statements/pairs', texts: 'what those that are linked are to each other: the same, overlapping, conflicting', measure: 'relationRight', name: 'share right' },
  { step: '', set: 'shared/claims/seeds-dev', texts: 'two real reports, graded by three readers (whose own F1 is 0.82 to 0.93)', measure: 'averagePrecision', name: 'average precision' },
];

const scoreMarks: readonly [string, string] = ['<!-- written by npm run readme -->', '<!-- end of what npm run readme writes -->'];

/** The table of scores, as Markdown. Throws when a wanted measure was not taken: a table with holes would pass for a whole one. */
export function formatScoreTable(lines: readonly Wanted[], rows: readonly EvalRow[]): string {
  const cells = lines.map(({ step, set, texts, measure, name }) => {
    const value = rows.find((row) => row.set === set)?.measures[measure];
    if (value === undefined) throw new RangeError(`got no ${measure} of ${set}; expected every set of fixtures/ and ../shared/eval to be measured`);
    return `| ${step} | ${texts} | ${name} | ${value.toFixed(3)} |`;
  });
  return ['| step | on | measure | score |', '|---|---|---|---:|', ...cells].join('\n');
}

/** Faults that are put into translations, as a reader would call them, with the codes that should tell of them. */
const faults: readonly (readonly [kind: string, words: string, codes: string])[] = [
  ['drop', 'a sentence left out', '`missing`'], ['add', 'a foreign sentence put in', '`added`'], ['duplicate', 'a sentence said twice', '`duplicate`'], ['move', 'a sentence moved, two to eight places on', '`order`'], ['untranslated', 'a sentence left in English', '`untranslated`'],
  ['number', 'a number changed', '`number-mismatch`'], ['date', 'a day or month changed', '`date-mismatch`'], ['name', 'a name put for another', '`name-mismatch`'],
  ['placeholder', 'a placeholder broken, lost or exchanged', '`placeholder`'], ['markup', 'markup broken, lost or exchanged', '`markup`'], ['term', 'a term put for another, with a glossary', '`term`'],
  ['negation', 'a denial put in or taken out', '`negation-mismatch`, when asked for'], ['cut', 'half a sentence left out', '`length`, when asked for'],
];

export const checkSets: readonly (readonly [set: string, words: string])[] = [['shared/checks/news', 'news (NTREX)'], ['shared/checks/all', 'news, a manual (Pro Git) and our own stories']];

/** How many seeded faults the checks find, and how often they are wrong about untouched texts, as Markdown. */
export function formatCheckTable(rows: readonly EvalRow[]): string {
  const measured = checkSets.map(([set]) => {
    const row = rows.find((one) => one.set === set);
    if (row === undefined) throw new RangeError(`got no scores of ${set}, expected every set of checks to be measured`);
    return row.measures;
  });
  const percent = (value: number | undefined): string => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);
  const lines = faults.map(([kind, words, codes]) => `| ${words} | ${codes} | ${measured.map((measures) => percent(measures[`${kind}Recall`])).join(' | ')} |`);
  const alarms = `| *false alarms in 100 untouched sentences* | all that are on by default | ${measured.map((measures) => (100 * (1 - measures['alarmFree']!)).toFixed(2)).join(' | ')} |`;
  return [`| fault | code | ${checkSets.map(([, words]) => `found in ${words}`).join(' | ')} |`, '|---|---|---:|---:|', ...lines, alarms].join('\n');
}

export const checkMarks: readonly [string, string] = ['<!-- checks, written by npm run readme -->', '<!-- end of the checks that npm run readme writes -->'];

/** The README with `table` between two marks. */
export function replaceTable(readme: string, table: string, [begin, end]: readonly [string, string] = scoreMarks): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new RangeError(`got a README without "${begin}" and "${end}", expected one of each, in order`);
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const root = resolve(import.meta.dirname, '../..');
  const library = (await import(pathToFileURL(resolve(root, 'dist/index.js')).href)) as Partial<MeasuredLibrary>;
  const names = new Set([...wanted.map((line) => line.set), ...checkSets.map(([set]) => set)]);
  const rows = findSets().filter((set) => names.has(set.name)).map((set) => evaluateSet(set, library));
  const path = resolve(root, 'README.md');
  writeFileSync(path, replaceTable(replaceTable(readFileSync(path, 'utf8'), formatScoreTable(wanted, rows)), formatCheckTable(rows), checkMarks));
}
