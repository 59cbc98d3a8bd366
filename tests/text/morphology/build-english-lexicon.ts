// Builds src/text/morphology/english-lexicon.ts: `npx tsx tests/text/morphology/build-english-lexicon.ts`.
// Source: our own concept families, and counts of single word forms (facts, no sentences) in the training pairs with an open licence.
// A form is a base word unless undoing an ending gives another attested form that is common enough beside it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEnglishLemmas } from '../../../src/text/morphology/english-lemmas.js';
import { englishIrregularAdjectives, englishIrregularNouns, englishUninflected } from '../../../src/text/morphology/english-nouns.js';
import { englishIrregularVerbs } from '../../../src/text/morphology/english-verbs.js';
import { readIrregularForms, readVerbForms } from '../../../src/text/morphology/lemma-candidates.js';
import { ADJECTIVE, NOUN, formatLexicon } from '../../../src/text/morphology/lexicon.js';
import { openLicence } from './open-licence.js';

const root = resolve(import.meta.dirname, '../../..');
const data = resolve(root, '../shared/data');

const counts = new Map<string, number>();
const sources = new Map<string, Set<string>>();
const bump = (word: string, by: number): void => {
  counts.set(word, (counts.get(word) ?? 0) + by);
};
const open = openLicence(data);
for (const file of readdirSync(join(data, 'train')).sort()) {
  const name = file.replace('.tsv', '');
  if (!open.has(name) || name.startsWith('adobe') || name === 'bible_canisius_drc' || name === 'bible_svv_asv') continue;
  for (const line of readFileSync(join(data, 'train', file), 'utf8').split('\n')) {
    for (const match of (line.split('\t')[0] ?? '').matchAll(/(?<![\p{L}\p{N}_'’-])[a-z]{2,}(?![\p{L}\p{N}_-])/gu)) {
      bump(match[0], 1);
      const seen = sources.get(match[0]);
      if (seen === undefined) sources.set(match[0], new Set([name]));
      else seen.add(name);
    }
  }
}
const inFamilies = new Set<string>();
for (const file of readdirSync(join(data, 'families')).sort()) {
  for (const line of readFileSync(join(data, 'families', file), 'utf8').split('\n')) {
    for (const phrase of (line.split('\t')[0] ?? '').split('|')) {
      for (const word of phrase.trim().split(' ')) {
        if (!/^[a-z]{2,}$/u.test(word)) continue;
        inFamilies.add(word);
        bump(word, 2);
      }
    }
  }
}
const count = (word: string): number => counts.get(word) ?? 0;
const attested = (word: string): boolean => inFamilies.has(word) || (count(word) >= 5 && (sources.get(word)?.size ?? 0) >= 2);
const classOf = (total: number): number => Math.max(0, Math.min(9, Math.floor(Math.log(Math.max(1, total)) / Math.log(3))));

const uninflected = new Set(englishUninflected.split(/\s+/u));
const irregular = new Set([...readIrregularForms(englishIrregularNouns).keys(), ...readIrregularForms(englishIrregularAdjectives).keys()]);
const verbs = readVerbForms(englishIrregularVerbs);
const everything = new Map<string, number>();
for (const word of counts.keys()) if (attested(word)) everything.set(word, NOUN | ADJECTIVE | (classOf(count(word)) << 4));
const morphology = createEnglishLemmas(everything);

const superlatives = (word: string): string[] => [`${word}est`, word.endsWith('e') ? `${word}st` : '', word.endsWith('y') ? `${word.slice(0, -1)}iest` : '', `${word}${word.slice(-1)}est`];
const lexicon = new Map<string, number>();
for (const [word] of everything) {
  if (irregular.has(word) && !uninflected.has(word)) continue;
  if (verbs.forms.has(word) && !verbs.bases.has(word) && !uninflected.has(word)) continue;
  const adjective = word.length > 2 && superlatives(word).some((form) => form !== '' && count(form) > 0 && !uninflected.has(form));
  if (!uninflected.has(word) && !verbs.bases.has(word)) {
    const ending = /ing$/u.test(word) ? 0.08 : /ed$|s$/u.test(word) ? 0.03 : /er$|est$/u.test(word) ? 0.2 : -1;
    if (ending >= 0) {
      const bases = morphology.lemmas(word).filter((lemma) => lemma !== word && lemma.length < word.length + 1 && morphology.spellingVariant(lemma) !== word);
      if (bases.some((base) => everything.has(base) && count(base) >= ending * count(word) && (!/(?:er|est)$/u.test(word) || superlatives(base).some((form) => count(form) > 0 && form !== word) || word.endsWith('est')))) continue;
    }
  }
  lexicon.set(word, NOUN | (adjective ? ADJECTIVE : 0) | (classOf(count(word)) << 4));
}
for (const base of verbs.bases) if (!lexicon.has(base)) lexicon.set(base, NOUN | (2 << 4));

const packed = formatLexicon(lexicon);
writeFileSync(join(root, 'src/text/morphology/english-lexicon.ts'), `/**
 * Base words of English with their frequency classes, as \`readLexicon\` reads them (${String(lexicon.size)} words; bit 1 marks adjectives with
 * degrees of comparison). Made by tests/text/morphology/build-english-lexicon.ts from our concept families and from counts of word forms
 * in open-licence texts; do not edit.
 */
export const englishLexicon: string =
${(packed.match(/.{1,200}/gu) ?? []).map((line) => `  ${JSON.stringify(line)}`).join(' +\n')};
`);
process.stdout.write(`${String(lexicon.size)} words, ${String(packed.length)} characters\n`);
