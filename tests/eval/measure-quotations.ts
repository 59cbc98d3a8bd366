// What the hard cases of ../shared/eval ask of whole quotations, and what it would cost elsewhere: npx tsx tests/eval/measure-quotations.ts
// The tables are in src/segment/RESULTS.md.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { split } from 'sentence-splitter';
import { segment } from '../../src/segment/index.js';
import type { Span } from '../../src/bitext/index.js';
import { scoreSegmentation, type SegmentationCase } from './score.js';

interface GoldText {
  readonly text: string;
  readonly lang: string;
  readonly gold: readonly Span[];
}

function readTexts(name: string): GoldText[] {
  const lines = readFileSync(resolve(import.meta.dirname, `../../../shared/eval/segmentation/${name}.jsonl`), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, lang, sentences } = JSON.parse(line) as { text: string; lang: string; sentences: { start: number; end: number }[] };
    return { text, lang, gold: sentences.map(({ start, end }) => ({ from: start, to: end })) };
  });
}

const closes = new Map([['“', '”'], ['„', '”'], ['«', '»'], ['"', '"'], ["'", "'"], ['‘', '’']]);
/** A quotation of more than this many units is two stray marks. */
const longestQuotation = 1500;

/** Quotations, by their marks, within paragraphs; in each other as well. */
function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (text.startsWith('\n\n', i)) open.length = 0;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const last = open.findLastIndex((at) => closes.get(text[at]!) === character);
    if (last >= 0 && !/\s/u.test(before) && !((character === "'" || character === '’') && /\w/u.test(after))) {
      found.push({ from: open[last]!, to: i });
      open.length = last;
    } else if (closes.has(character) && /[\s(\-—–[_]/u.test(before) && !/\s/u.test(after)) open.push(i);
  }
  return found.filter(({ from, to }) => to - from < longestQuotation);
}

const reports = /\b(?:said|says|asked|cried|replied|thought|called|told|shouted|remarked|added|whispered|zei|vroeg|riep|dacht)\b/u;
const opensAfterComma = ({ text }: GoldText, { from }: Span): boolean => /[,:]\s*$/u.test(text.slice(Math.max(0, from - 3), from));
const runsOn = ({ text }: GoldText, { to }: Span): boolean => /^\s*[,a-z—-]/u.test(text.slice(to + 1, to + 4));

/** Which quotations are kept whole. */
const ways: readonly [string, (document: GoldText, quotation: Span, end: number) => boolean][] = [
  ['none (as it is)', () => false],
  ['that open after a comma or colon, with words after them', (document, quotation) => opensAfterComma(document, quotation) && !/^\s*(?:\n|$)/u.test(document.text.slice(quotation.to + 1))],
  ['the same, with a verb that reports before them', (document, quotation) => opensAfterComma(document, quotation) && reports.test(document.text.slice(Math.max(0, quotation.from - 60), quotation.from))],
  ['that run on in lower case', runsOn],
  ['all of a text where one in four or more runs on', isStory],
  ['all', () => true],
  ['those that gold keeps (no decision can do better)', ({ gold }, _, end) => !gold.some(({ to }) => to === end)],
];

function isStory(document: GoldText): boolean {
  const ended = quotationsOf(document.text).filter(({ from, to }) => to - from >= 12 && /[.?!]/u.test(document.text[to - 1]!));
  const running = ended.filter(({ to }) => /^\s*[a-z]/u.test(document.text.slice(to + 1, to + 6))).length;
  return running > 0 && running * 4 >= ended.length;
}

function cutKeeping(document: GoldText, isKept: (document: GoldText, quotation: Span, end: number) => boolean): SegmentationCase {
  const quotations = quotationsOf(document.text).sort((a, b) => b.to - b.from - (a.to - a.from));
  const found: Span[] = [];
  let from = 0;
  for (const { to } of segment(document.text, document.lang).segments) {
    const outer = quotations.find((quotation) => quotation.from + 1 < to && to < quotation.to);
    if (outer !== undefined && isKept(document, outer, to)) continue;
    found.push({ from, to });
    from = to;
  }
  return { text: document.text, gold: document.gold, found };
}

const percent = (cases: readonly SegmentationCase[]): string => (100 * scoreSegmentation(cases).f1).toFixed(2).padStart(8);
const names = ['en.prag-more', 'en.ewt.par', 'en.gum.par', 'nl.alpino.par', 'nl.lassy.par', 'en.hand', 'nl.hand'];
const sets = names.map((name) => readTexts(name));
console.log(`boundary F1, quotations kept whole:`.padEnd(60), names.join(' '));
for (const [name, isKept] of ways) console.log(name.padEnd(60), ...sets.map((set) => percent(set.map((document) => cutKeeping(document, isKept)))));

const others: readonly [string, (document: GoldText) => Span[]][] = [
  ['sentence-splitter, whole text', ({ text }) => split(text).flatMap(({ type, range: [from, to] }) => (type === 'Sentence' ? [{ from, to }] : []))],
  ['Intl.Segmenter', ({ text, lang }) => [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ index, segment: words }) => ({ from: index, to: index + words.trimEnd().length }))],
];
for (const [name, cut] of others) console.log(name.padEnd(60), ...sets.map((set) => percent(set.map((document) => ({ text: document.text, gold: document.gold, found: cut(document) })))));
