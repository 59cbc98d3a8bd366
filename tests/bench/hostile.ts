// How time grows with the length of hostile input: twice the input, and how many times the processor time. 2 is linear, 4 quadratic.
// Beside it the seconds for the longer one. Run: npm run bench hostile
import { align, alignClaims, compareBeads, detectLanguage, formatBeads, fromSegments, parseBeads, segment, similarity, type SegmentedText } from '../../src/index.js';
import { randomNumbers } from '../../src/train/random.js';

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The least processor time of `times` runs, in seconds. */
function time(run: () => unknown, times: number): number {
  let least = Infinity;
  for (let k = 0; k < times; k++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

// Shorter runs are mostly the compiler's.
const leastSeconds = 0.03;
const longest = 2_000_000;

/** Measures `make(size)` against `make(2 * size)`, whose making does not count; a size that is done at once is doubled until it is not. */
function grow(label: string, size: number, make: (size: number) => () => unknown, times = 3): void {
  let small = make(size);
  while (size < longest && time(small, 2) < leastSeconds) {
    size *= 2;
    small = make(size);
  }
  const large = make(2 * size);
  const [short, long] = [time(small, times), time(large, times)];
  console.log(label.padEnd(56), `${2 * size}`.padStart(10), `${(long / short).toFixed(2)} times`.padStart(12), `${long.toFixed(3)} s`.padStart(10));
}

const random = randomNumbers(7);
const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
const shapes: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ['one word without an end', (length) => fill('a', length)],
  ['one line of words', (length) => fill('water bridge house ', length)],
  ['one line of one word', (length) => fill('bridge ', length)],
  ['letters, one a line', (length) => fill('a\n', length)],
  ['numbers', (length) => fill('12 3.5 1,000 ', length)],
  ['digits without an end', (length) => fill('1234567890', length)],
  ['capitals', (length) => fill('Anna Bakker ', length)],
  ['lone surrogates', (length) => fill('\ud800 \udc00', length)],
  ['combining marks', (length) => fill('e\u0301\u0301', length)],
  ['emoji', (length) => fill('😀', length)],
  ['open brackets', (length) => fill('([{', length)],
  ['open quotes', (length) => fill('"A ', length)],
  ['hyphens', (length) => fill('a-b-', length)],
  ['apostrophes', (length) => fill("a'b'", length)],
  ['dates', (length) => fill('19 mei 2025, 3 May ', length)],
  ['number words', (length) => fill('honderd duizend twee ', length)],
  ['any units', (length) => Array.from({ length }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('')],
];
const wanted = process.argv[2];
const section = (name: string, run: () => void): void => {
  if (wanted !== undefined && wanted !== name) return;
  console.log(`\n${name}`);
  run();
};
const same = (language: 'en' | 'nl', text: string): SegmentedText => segment(text, language);

section('segment', () => {
  for (const [name, text] of shapes) grow(`  ${name}`, 500_000, (size) => { const words = text(size); return () => segment(words, 'en'); }, 5);
});
section('fromSegments', () => {
  for (const [name, text] of shapes) grow(`  one segment: ${name}`, 200_000, (size) => { const words = text(size); return () => fromSegments([words], 'en'); });
  grow('  100,000 of a letter', 50_000, (size) => { const list = Array.from({ length: size }, () => 'a'); return () => fromSegments(list, 'en'); });
});
section('detectLanguage', () => {
  for (const [name, text] of shapes) grow(`  ${name}`, 200_000, (size) => { const words = text(size); return () => detectLanguage(words); });
});
section('similarity', () => {
  for (const [name, text] of shapes) grow(`  ${name}`, 20_000, (size) => { const words = text(size); return () => similarity(words, 'en', words, 'nl'); });
  for (const [name, text] of shapes) grow(`  no model: ${name}`, 20_000, (size) => { const words = text(size); return () => similarity(words, 'de', words, 'fr'); });
});
section('align', () => {
  for (const [name, text] of shapes) grow(`  ${name}`, 20_000, (size) => { const [a, b] = [same('en', text(size)), same('nl', text(size))]; return () => align(a, b); }, 2);
  grow('  lines of a letter, any', 2_500, (size) => { const [a, b] = (['en', 'nl'] as const).map((language) => same(language, Array.from({ length: size }, () => pick(['a', 'b', 'c', 'I', '1'])).join('\n'))); return () => align(a!, b!); }, 2);
});
section('alignClaims', () => {
  for (const [name, text] of shapes) grow(`  ${name}`, 10_000, (size) => { const [a, b] = [same('en', text(size)), same('nl', text(size))]; return () => alignClaims([a, b]); }, 2);
});
section('beads', () => {
  const notation = (size: number): string => Array.from({ length: size }, () => pick(['1-1', '2-1', '0-1', '1-3'])).join(' ');
  grow('  parseBeads', 100_000, (size) => { const beads = notation(size); return () => parseBeads(beads); });
  grow('  formatBeads', 100_000, (size) => { const beads = parseBeads(notation(size)); return () => formatBeads(beads); });
  grow('  compareBeads, of any shapes', 100_000, (size) => { const [a, b] = [parseBeads(notation(size)), parseBeads(notation(size))]; return () => compareBeads(a, b); });
  grow('  compareBeads, of one bead over all', 500_000, (size) => { const [a, b] = [parseBeads(`${size}-${size}`), parseBeads(`${size}-1 0-${size - 1}`)]; return () => compareBeads(a, b); });
  grow('  parseBeads of one long word', 500_000, (size) => { const beads = fill('1', size); return () => { try { parseBeads(beads); } catch { /* refused */ } }; });
});
