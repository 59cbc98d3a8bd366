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

function between(text: string, least: number, most: number): boolean {
  const words = text.split(' ').length;
  return words >= least && words <= most;
}

interface LikenessRow {
  readonly en: string;
  readonly nl: string;
  readonly score: number;
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
      const { score } = chosen[k]!;
      if (score >= 4) grades.set(`0:${k} 1:${place}`, 3);
      else if (score >= 2.5) grades.set(`0:${k} 1:${place}`, 1);
    });
    cases.push({ group: `likeness ${c}`, documents: [fromSegments(chosen.map(({ en }) => en), 'en'), fromSegments(order.map((k) => chosen[k]!.nl), 'nl')], grades, conflicts: new Map() });
  }
  return cases;
}
