// Whether the time of `align` stays linear on what is made to break it, and whether its scores stay honest there: low where nothing
// corresponds. Texts are of our own making; each case is run small and four times as large.
import { align } from '../../src/align/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { Random } from '../../src/train/random.js';

const english = 'bridge river mayor house school water bread winter letter garden morning doctor village paper window money street music stone horse'.split(' ');
const dutch = 'brug rivier burgemeester huis school water brood winter brief tuin ochtend dokter dorp papier raam geld straat muziek steen paard'.split(' ');
const random = new Random(1);
const lists = (count: number): number[][] => Array.from({ length: count }, () => Array.from({ length: 4 + random.below(8) }, () => random.below(english.length)));
const inEnglish = (words: readonly number[]): string => `The ${words.map((w) => english[w]!).join(' and the ')}.`;
const inDutch = (words: readonly number[]): string => `Een ${words.map((w) => dutch[w]!).join(' en een ')}.`;

const cases: readonly [name: string, make: (size: number) => [string[], string[]], languages?: [string, string]][] = [
  ['parallel', (n) => [lists(n)].map((own): [string[], string[]] => [own.map(inEnglish), own.map(inDutch)])[0]!],
  ['one side empty', (n) => [lists(n).map(inEnglish), []]],
  ['equal sentences', (n) => [Array<string>(n).fill('It rained again.'), Array<string>(n).fill('Het regende weer.')]],
  ['equal sentences, twice as many', (n) => [Array<string>(n).fill('It rained again.'), Array<string>(n / 2).fill('Het regende weer.')]],
  ['one sentence', (n) => [[inEnglish([1, 2, 3, 4]).repeat(4 * n)], [inDutch([1, 2, 3, 4]).repeat(4 * n)]]],
  ['one sentence without blanks', (n) => [['x'.repeat(100 * n)], ['y'.repeat(100 * n)]]],
  ['unrelated', (n) => [lists(n).map(inEnglish), lists(n).map(inDutch)]],
  ['the same language twice', (n) => [lists(n).map(inEnglish), lists(n).map(inEnglish)]],
  ['a long insertion', (n) => [lists(n)].map((own): [string[], string[]] => [own.map(inEnglish), [...own.slice(0, n / 2), ...lists(n), ...own.slice(n / 2)].map(inDutch)])[0]!],
  ['a missing chapter', (n) => [lists(n)].map((own): [string[], string[]] => [own.map(inEnglish), [...own.slice(0, n / 4), ...own.slice(n / 2)].map(inDutch)])[0]!],
  ['swapped chapters', (n) => [lists(n)].map((own): [string[], string[]] => [own.map(inEnglish), [...own.slice(n / 2), ...own.slice(0, n / 2)].map(inDutch)])[0]!],
  ['no model: parallel', (n) => [lists(n)].map((own): [string[], string[]] => [own.map(inEnglish), own.map(inDutch)])[0]!, ['qaa', 'qab']],
  ['no model: equal sentences', (n) => [Array<string>(n).fill('It rained again.'), Array<string>(n).fill('Het regende weer.')], ['qaa', 'qab']],
  ['no model: unrelated', (n) => [lists(n).map(inEnglish), lists(n).map(inDutch)], ['qaa', 'qab']],
];
const small = Number(process.env['SIZE'] ?? 2500);

for (const [name, make, [from, to] = ['en', 'nl']] of cases) {
  const seconds = [small, 4 * small].map((size) => {
    const [source, target] = make(size);
    const pair = [fromSegments(source, from), fromSegments(target, to)] as const;
    const before = process.cpuUsage();
    const { beads } = align(...pair);
    const joined = beads.filter((bead) => bead.source.count > 0 && bead.target.count > 0);
    const mean = joined.reduce((sum, { score }) => sum + score, 0) / Math.max(1, joined.length);
    return { seconds: process.cpuUsage(before).user / 1e6, joined: joined.length, beads: beads.length, mean, sure: joined.filter(({ score }) => score > 0.9).length };
  });
  const [one, four] = seconds as [(typeof seconds)[0], (typeof seconds)[0]];
  console.log(`${name.padEnd(32)} ${small}: ${one.seconds.toFixed(2)} s of processor, ${4 * small}: ${four.seconds.toFixed(2)} s (${(four.seconds / one.seconds).toFixed(1)} times); ${four.joined} of ${four.beads} beads join, mean score ${four.mean.toFixed(2)}, ${four.sure} above 0.9`);
}
