import { readFileSync } from 'node:fs';
import type { SegmentedText } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';
import type { Random } from '../../src/train/random.js';

/** A document and its translation, as sentences. */
export interface BilingualDocument {
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/** Two collections, and which of their documents belong together. */
export interface Collection {
  readonly sources: readonly SegmentedText[];
  readonly targets: readonly SegmentedText[];
  readonly gold: readonly (readonly [number, number])[];
}

/**
 * How documents are named: not at all; the same file in a folder for each language; with the language before the extension; by
 * their first words, each in its own language; by numbers that say nothing; the same, but every fifth name belongs to another document.
 */
export const namings = ['none', 'folders', 'suffixes', 'translated', 'numbers', 'wrong'] as const;
export type Naming = (typeof namings)[number];

export interface CollectionOptions {
  /** The share of documents that have no counterpart, on either side. */
  readonly oneSided: number;
  /** The share of sentences that are lost on either side. */
  readonly loss: number;
  readonly naming: Naming;
}

/** Parallel lines (English, tab, Dutch) as documents of 4 to `longest` lines in a row. */
export function documentsOfLines(file: string, longest: number, random: Random): BilingualDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.split('\t')).filter((pair) => pair.length === 2 && pair[0] !== '' && pair[1] !== '');
  const documents: BilingualDocument[] = [];
  for (let at = 0; at < lines.length; ) {
    const size = 4 + random.below(longest - 3);
    const own = lines.slice(at, at + size);
    at += size;
    if (own.length >= 3) documents.push({ en: own.map((pair) => pair[0]!), nl: own.map((pair) => pair[1]!) });
  }
  return documents;
}

/** Puts documents into two collections, in an order of chance on either side. */
export function makeCollection(documents: readonly BilingualDocument[], { oneSided, loss, naming }: CollectionOptions, random: Random): Collection {
  const sides: { readonly language: 'en' | 'nl'; readonly own: { text: SegmentedText; document: number }[] }[] = [{ language: 'en', own: [] }, { language: 'nl', own: [] }];
  documents.forEach((document, index) => {
    const fate = random.fraction();
    for (const { language, own } of sides) {
      if (fate < oneSided && (fate < oneSided / 2) === (language === 'en')) continue;
      const kept = document[language].filter(() => random.fraction() >= loss);
      own.push({ text: fromSegments(kept.length > 0 ? kept : document[language].slice(0, 1), language), document: index });
    }
  });
  const [sources, targets] = sides.map(({ language, own }) => {
    const order = Int32Array.from(own, (_, index) => index);
    random.shuffle(order);
    const names = own.map(({ document }, at) => nameOf(naming, language, documents[document]!, document, at));
    if (naming === 'wrong' && language === 'nl') for (let at = 0; at + 5 < names.length; at += 5) [names[at], names[at + 3]] = [names[at + 3]!, names[at]!];
    return Array.from(order, (at) => ({ document: own[at]!.document, text: names[at] === undefined ? own[at]!.text : { ...own[at]!.text, name: names[at] } }));
  }) as [{ document: number; text: SegmentedText }[], { document: number; text: SegmentedText }[]];
  const placeOf = new Map(targets.map(({ document }, index) => [document, index]));
  return {
    sources: sources.map(({ text }) => text),
    targets: targets.map(({ text }) => text),
    gold: sources.flatMap(({ document }, index): (readonly [number, number])[] => (placeOf.has(document) ? [[index, placeOf.get(document)!]] : [])),
  };
}

function nameOf(naming: Naming, language: 'en' | 'nl', document: BilingualDocument, index: number, at: number): string | undefined {
  switch (naming) {
    case 'none':
      return undefined;
    case 'folders':
    case 'wrong':
      return `${language}/part-${index % 7}/${slugOf(document.en[0]!)}.md`;
    case 'suffixes':
      return `docs/${slugOf(document.en[0]!)}.${language}.md`;
    case 'translated':
      return `${language}/${slugOf(document[language][0]!)}.md`;
    case 'numbers':
      return `${language === 'en' ? 'doc' : 'tekst'}-${at + (language === 'en' ? 100 : 1)}.txt`;
  }
}

// The first words, as file names have them.
const slugOf = (sentence: string): string => sentence.toLowerCase().replace(/\P{L}+/gu, '-').split('-').filter((word) => word !== '').slice(0, 4).join('-').slice(0, 60);
