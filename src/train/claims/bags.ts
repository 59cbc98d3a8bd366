import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSegments } from '../../segment/index.js';
import { randomNumbers } from '../random.js';
import type { ClaimCase } from './sets.js';

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other]!, list[k]!];
  }
  return list;
}

// Openly licensed sources of the shared data in which sentences are sentences (its README gives licences and quality).
const sources = ['privacyguides', 'mozilla_www_ftl', 'twc_nl', 'internet_nl', 'opensource_guide', 'bitcoin_org', 'shattered_pixel_dungeon', 'xsid', 'stsb_multi_mt_train', 'inaturalist', 'lichess', 'openehr_archetypes'];

/**
 * Pairs of shuffled bags, half of each answered by the other, so that a translation among strangers stays easy and "nothing
 * corresponds" is known: one long-sentence and one short-sentence bag of each source.
 */
export function bagCases(folder: string, seed: number): ClaimCase[] {
  const random = randomNumbers(seed);
  const cases: ClaimCase[] = [];
  for (const source of sources) {
    const file = join(folder, `${source}.tsv`);
    if (!existsSync(file)) continue;
    const pairs = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split('\t') as [string, string]);
    for (const [least, most, half] of [[12, 45, 30], [3, 9, 80]] as const) {
      const fitting = shuffle(pairs.filter(([en, nl]) => between(en, least, most) && between(nl, least, most)), random);
      const unique = new Map(fitting.map((pair) => [pair[0].toLowerCase(), pair]));
      const chosen = [...new Map([...unique.values()].map((pair) => [pair[1].toLowerCase(), pair])).values()].slice(0, 3 * half);
      if (chosen.length < 3 * half) continue;
      const common = chosen.slice(0, half);
      const source1 = shuffle([...common, ...chosen.slice(half, 2 * half)], random);
      const target = shuffle([...common, ...chosen.slice(2 * half)], random);
      const placeOf = new Map(target.map((pair, k) => [pair, k]));
      const grades = new Map<string, number>();
      source1.forEach((pair, k) => {
        const other = placeOf.get(pair);
        if (other !== undefined) grades.set(`0:${k} 1:${other}`, 3);
      });
      cases.push({ group: `bag ${source} ${least}`, documents: [fromSegments(source1.map(([en]) => en), 'en'), fromSegments(target.map(([, nl]) => nl), 'nl')], grades, conflicts: new Map() });
    }
  }
  return cases;
}

/** A bag in which a quarter of the answered lines of either side have a line behind them that the other side does not tell: they say more than their answers. */
export function lengthenBag({ group, documents, grades }: ClaimCase, seed: number): ClaimCase {
  const random = randomNumbers(seed);
  const [left, right] = documents.map(({ text, segments }) => segments.map(({ from, to }) => text.slice(from, to))) as [string[], string[]];
  const links = [...grades.keys()].map((key) => key.split(' ').map((place) => Number(place.split(':')[1])) as [number, number]);
  const alone = [left.filter((_, k) => !links.some(([i]) => i === k)), right.filter((_, k) => !links.some(([, j]) => j === k))] as const;
  const lengthen = (lines: string[], k: number, others: string[]): number => {
    const other = others.pop();
    if (other === undefined) return 3;
    lines[k] += ` ${other}`;
    return 2;
  };
  const changed = new Map(links.map(([i, j]) => {
    const draw = random();
    return [`0:${i} 1:${j}`, draw < 0.25 ? lengthen(left, i, alone[0]) : draw < 0.5 ? lengthen(right, j, alone[1]) : 3];
  }));
  return { group, documents: [fromSegments(left, documents[0]!.language), fromSegments(right, documents[1]!.language)], grades: changed, conflicts: new Map() };
}

function between(text: string, least: number, most: number): boolean {
  const words = text.split(' ').length;
  return words >= least && words <= most;
}

export interface LikenessRow {
  readonly en: string;
  readonly nl: string;
  readonly score: number;
}

const gradeOf = ({ score }: LikenessRow): number => (score >= 4 ? 3 : score >= 2.5 ? 1 : 0);

/** The same pairs, one in `step` of them, each as a set by itself. */
export function likenessPairs(rows: readonly LikenessRow[], step: number): ClaimCase[] {
  return rows.filter((_, k) => k % step === 0).map((row, k) => {
    const grade = gradeOf(row);
    return { group: `graded ${k % 24}`, documents: [fromSegments([row.en], 'en'), fromSegments([row.nl], 'nl')], grades: new Map(grade === 0 ? [] : [['0:0 1:0', grade]]), conflicts: new Map() };
  });
}

/**
 * Bags of sentence pairs that people graded for likeness, 0 to 5: from 4 up they are links, below 2.5 none, and neither in
 * between. Pairs that are alike without being translations are what invented bags lack.
 */
export function likenessCases(rows: readonly LikenessRow[], seed: number, count: number): ClaimCase[] {
  const random = randomNumbers(seed);
  const shuffled = shuffle([...rows], random);
  const size = 60;
  const cases: ClaimCase[] = [];
  for (let c = 0; c < count && (c + 1) * size <= shuffled.length; c++) {
    const chosen = shuffled.slice(c * size, (c + 1) * size);
    const order = shuffle([...chosen.keys()], random);
    const grades = new Map<string, number>();
    order.forEach((k, place) => {
      const grade = gradeOf(chosen[k]!);
      if (grade > 0) grades.set(`0:${k} 1:${place}`, grade);
    });
    cases.push({ group: `likeness ${c}`, documents: [fromSegments(chosen.map(({ en }) => en), 'en'), fromSegments(order.map((k) => chosen[k]!.nl), 'nl')], grades, conflicts: new Map() });
  }
  return cases;
}
