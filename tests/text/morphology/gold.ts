import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lemmaCandidates, splitCompound } from '../../../src/text/index.js';

const folder = resolve(import.meta.dirname, '../../../fixtures/morphology');

/** Which half of the gold: rules were tuned on `dev`; `heldout` was only scored. */
export type Half = 'dev' | 'heldout';

const readLines = (file: string): string[] =>
  readFileSync(resolve(folder, file), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

/** A split in the notation of the gold: parts joined by `+`, or by their linking letters in parentheses. */
export const formatSplit = (word: string): string => {
  const parts = splitCompound(word);
  if (parts === null) return word;
  return parts.map((part, index) => part.text + (index === parts.length - 1 ? '' : part.link === '' ? '+' : `(${part.link})`)).join('');
};

/** Share of right answers, and the wrong ones as lines to read. */
export interface GoldScore {
  readonly total: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

const score = (lines: readonly string[], judge: (line: string) => string | undefined): GoldScore => {
  const wrong: string[] = [];
  for (const line of lines) {
    const fault = judge(line);
    if (fault !== undefined) wrong.push(fault);
  }
  return { total: lines.length, right: lines.length - wrong.length, wrong };
};

export const scoreCompounds = (half: Half): GoldScore => score(readLines(`compounds.${half}.txt`), (line) => {
  const accepted = line.split(' / ');
  const found = formatSplit(accepted[0]!.replace(/[+()]/gu, ''));
  return accepted.includes(found) ? undefined : `${line} => ${found}`;
});

export const scoreSimplex = (half: Half): GoldScore => score(readLines(`simplex.${half}.txt`), (word) => {
  const found = formatSplit(word);
  return found === word ? undefined : `${word} => ${found}`;
});

/** Right if the first (`most` = 1) or any of the first `most` candidates is a lemma of the gold. */
export const scoreLemmas = (language: 'en' | 'nl', half: Half, most: number): GoldScore => score(readLines(`lemmas.${language}.${half}.tsv`), (line) => {
  const [form, lemmas] = line.split('\t') as [string, string];
  const wanted = lemmas.toLowerCase().split('|');
  const found = lemmaCandidates(form, language).slice(0, most);
  return found.some((lemma) => wanted.includes(lemma)) ? undefined : `${form} (${lemmas}) => ${found.join(' ')}`;
});
