// Speed of segment: from 10 kB to 10 MB, hostile inputs against plain prose, sentence-splitter and Intl.Segmenter beside it.
// Ratios within one run say more than seconds, which differ by machine. Run: npx tsx tests/bench/segment.ts
import { split } from 'sentence-splitter';
import { segment } from '../../src/segment/index.js';
import { randomNumbers } from '../../src/train/random.js';

const vocabulary = {
  en: 'the a of river council water to in harbour minister plan which had new bridge years for and on with report said that city winter money people was were by from until company letter evening'.split(' '),
  nl: 'de een van rivier raad water naar in haven minister plan die had nieuwe brug jaren voor en op met rapport zei dat stad winter geld mensen was waren door uit tot bedrijf brief avond'.split(' '),
};
const special = {
  en: ['Dr. Brown', '3.5 per cent', 'Acme Inc. in Leeds', 'on Jan. 5', 'e.g. boats', 'J. Smith', '(see p. 12)', '"quite so"', 'the U.S. Senate'],
  nl: ['dr. Bruin', '3,5 procent', 'Acme N.V. in Gent', 'op 5 jan.', 'bijv. boten', 'J. Smit', '(zie blz. 12)', '‘jawel’', 'o.a. de raad'],
};

/** Plain prose: sentences of 6 to 24 words, one word in twenty an abbreviation, number or quote; paragraphs of 3 to 8 sentences. */
function prose(language: 'en' | 'nl', length: number): string {
  const random = randomNumbers(42);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const sentences = 3 + Math.floor(random() * 6);
    const paragraph: string[] = [];
    for (let s = 0; s < sentences; s++) {
      const words: string[] = [];
      const count = 6 + Math.floor(random() * 19);
      for (let w = 0; w < count; w++) words.push(random() < 0.05 ? pick(special[language]) : pick(vocabulary[language]));
      const sentence = words.join(' ');
      paragraph.push(`${sentence[0]!.toUpperCase()}${sentence.slice(1)}${random() < 0.9 ? '.' : '?'}`);
    }
    parts.push(paragraph.join(' '));
    size += parts.at(-1)!.length + 1;
  }
  return parts.join('\n').slice(0, length);
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Seconds of processor time that one run takes, garbage collection on other threads included. */
function timeOnce(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The least of several, since noise only adds. */
function time(run: () => unknown, times: number): number {
  let least = Infinity;
  for (let k = 0; k < times; k++) least = Math.min(least, timeOnce(run));
  return least;
}

const report = (label: string, ...cells: string[]): void => console.log(label.padEnd(44), cells.map((cell) => cell.padStart(14)).join(''));
const million = 1_000_000;

for (const language of ['en', 'nl'] as const) {
  const whole = prose(language, 10 * million);
  for (let warm = 0; warm < 5; warm++) segment(whole.slice(0, million), language);
  report(`prose, ${language}`, 'seconds', 'MB/s', 'per MB');
  for (const size of [10_000, 100_000, million, 10 * million]) {
    const text = whole.slice(0, size);
    const seconds = time(() => segment(text, language), size < million ? 20 : 5);
    report(`  ${size / 1000} kB`, seconds.toFixed(4), (size / million / seconds).toFixed(1), (seconds / (size / million)).toFixed(4));
  }
}

const plain = prose('en', million);
report('hostile, 1 MB, en', 'seconds', 'times prose');
const hostile: [string, string][] = [
  ['plain prose', plain],
  ['unclosed double quotes: `"a b. `', fill('"A b. ', million)],
  ['unclosed single quotes: `, \'a b. `', fill(", 'a b. ", million)],
  ['unclosed brackets: `(A b. `', fill('(A b. ', million)],
  ['`A? A. `', fill('A? A. ', million)],
  ['`ab.ab.`', fill('ab.ab.', million)],
  ['`ab.Ab.`', fill('ab.Ab.', million)],
  ['`a.b. C `', fill('a.b. C ', million)],
  ['`hgf. Foo `', fill('hgf. Foo ', million)],
  ['no space', fill('abcdefghij', million)],
  ['no space, with stops', fill('abcdefghi.', million)],
  ['lone surrogates', fill('\ud800', million)],
  ['lone surrogates with stops', fill('\udc00. \ud800 ', million)],
  ['newlines', fill('\n', million)],
  ['`a\\n`', fill('a\n', million)],
  ['dots', fill('.', million)],
  ['`. `', fill('. ', million)],
  ['double quotes', fill('"', million)],
  ['`" `', fill('" ', million)],
  ['apostrophes', fill("'", million)],
  ['`1. `', fill('1. ', million)],
  ['`1. 2. 3. `', fill('1. 2. 3. 4. 5. ', million)],
  ['`(a) (b) `', fill('(a) b (b) c ', million)],
  ['`• `', fill('• ', million)],
  ['`[1] `', fill('a. [1] ', million)],
  ['`... `', fill('a... ', million)],
  ['brackets', fill('([{', million)],
  ['emoji', fill('😀. ', million)],
  ['blanks', fill(' ', million)],
];
// Taken in turns, so that all of them see the same machine.
const least = hostile.map(() => Infinity);
for (let round = 0; round < 9; round++) {
  for (const [index, [, text]] of hostile.entries()) least[index] = Math.min(least[index]!, timeOnce(() => segment(text, 'en')));
}
for (const [index, [name]] of hostile.entries()) report(`  ${name}`, least[index]!.toFixed(4), (least[index]! / least[0]!).toFixed(2));

report('others, times segment on the same prose', 'size', 'times');
for (const size of [10_000, 100_000, 300_000]) {
  const text = plain.slice(0, size);
  const own = time(() => segment(text, 'en'), 5);
  report('  sentence-splitter, whole text', `${size / 1000} kB`, (time(() => split(text), 1) / own).toFixed(0));
  const intl = new Intl.Segmenter('en', { granularity: 'sentence' });
  report('  Intl.Segmenter', `${size / 1000} kB`, (time(() => [...intl.segment(text)].length, 1) / own).toFixed(0));
}
