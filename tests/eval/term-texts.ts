import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The texts that fixtures/glossary lists the terms of. */
export interface TermText {
  readonly name: string;
  readonly half: 'dev' | 'heldout';
  /** English, tab, Dutch, a pair a line. */
  readonly units: string;
  /** Only so many lines. */
  readonly lines: number;
  readonly outside: boolean;
}

const here = (name: string): string => join(root, 'fixtures/glossary', name, 'units.tsv');
const train = (name: string): string => join(root, '../shared/data/train', `${name}.tsv`);

export const termTexts: readonly TermText[] = [
  { name: 'cars', half: 'dev', units: here('cars'), lines: Infinity, outside: false },
  { name: 'polder', half: 'heldout', units: here('polder'), lines: Infinity, outside: false },
  { name: 'bitcoin', half: 'dev', units: train('bitcoin_org'), lines: 500, outside: true },
  { name: 'internet', half: 'dev', units: train('internet_nl'), lines: 400, outside: true },
  { name: 'corona', half: 'heldout', units: train('minvws_corona_dashboard'), lines: 560, outside: true },
];
