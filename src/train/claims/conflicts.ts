import { clashFeatureCount, firstClashFeatureCount, isOfWords, leastDisputed, measureClashes, relateClashes, softOf, type Clash, type ClashTable } from '../../claims/index.js';
import { compareValues, findValues, type Value } from '../../text/index.js';
import { randomNumbers } from '../random.js';
import { fitForest, scoreForest, type BoostingOptions, type Forest, type TrainingRows } from './boosting.js';
import type { Predictions } from './leave-out.js';
import type { Measured } from './measured.js';
import { isShared } from './scores.js';
import { pairKey, type Disagreement } from './sets.js';

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const boosting: Omit<BoostingOptions, 'random'> = { trees: 120, rate: 0.08, depth: 4, leastLeaf: 4, penalty: 2, columns: 0.3, rows: 0.8 };
// A judge is the mean of so many draws of columns and rows: conflicts are few, and one draw brings two points more or less.
const draws = 3;

/** Where conflicts get lost, stage by stage; the last is none. */
export const conflictStages: readonly string[] = ['no candidate', `link below ${leastDisputed}`, 'no clash seen', 'another clash seen', 'judged below 0.5', 'found'];

export interface ConflictReport {
  /** Judge, where, the likelihood from which a link is called conflicting, precision and recall, 0 to 1. */
  readonly rows: readonly (readonly [string, string, number, number, number])[];
  /** Set and what the conflict is about, with how many conflicts end at each of {@link conflictStages}. */
  readonly stages: readonly (readonly [string, string, readonly number[]])[];
  /** Conflicts that were lost and what was wrongly called one: the stage (-1 for the latter), and the words of both segments. */
  readonly lost: readonly { readonly stage: number; readonly about: string; readonly group: string; readonly left: string; readonly right: string; readonly score: number; readonly likelihood: number }[];
}

/** The clashes of a report, with what each should be judged: 1 what the two disagree on, 0 nothing, −1 not known. */
interface Disputes {
  readonly one: Measured;
  readonly table: ClashTable;
  readonly labels: Int8Array;
}

export function findDisputes(all: readonly Measured[], chosen: Predictions): Disputes[] {
  return all.filter(isJudged).map((one) => {
    const table = measureClashes(one.set.pairs, chosen.get(one)!.map(logistic), softOf(one.set), one.set);
    return { one, table, labels: labelClashes(one, table) };
  });
}

/** What the judge learns from: reports, and strangers in lists, whose figures differ because they tell of other things. */
export const isJudged = ({ name, measured, draw }: Measured): boolean => name === 'event' || name === 'variant' || name === 'pair of texts' || (name === 'bag' && measured && draw === 0);

function labelClashes(one: Measured, { clashes, pairOf }: ClashTable): Int8Array {
  const labels = new Int8Array(clashes.length);
  for (let k = 0; k < clashes.length; ) {
    let end = k + 1;
    while (end < clashes.length && pairOf[end] === pairOf[k]) end++;
    const gold = one.case.conflicts.get(pairKey(one.set, pairOf[k]!));
    if (gold === undefined) labels.fill(one.disputes[pairOf[k]!] === 0 ? 0 : -1, k, end);
    else {
      let right = false;
      for (let x = k; x < end; x++) {
        labels[x] = isAbout(one, pairOf[k]!, clashes[x]!, gold) ? 1 : 0;
        right ||= labels[x] === 1;
      }
      // What the claims say is not among the clashes as they were read: none of them is known to be the right one.
      if (!right) labels.fill(-1, k, end);
    }
    k = end;
  }
  return labels;
}

/** Whether what clashes is what the two claims disagree on. */
function isAbout(one: Measured, p: number, { type, values, source, target }: Clash, { about, left, right, words }: Disagreement): boolean {
  if (type === 'actor') {
    if (!about.includes('actor')) return false;
    const { set: { index, pairs } } = one;
    const said = ([[pairs.from[p]!, source], [pairs.to[p]!, target]] as const).map(([segment, { from, to }]) => {
      const { document } = index.prepared.texts[index.textOf[segment]!]!;
      return { words: document.text.slice(from, to).toLowerCase(), language: document.language };
    });
    // The claims are told in English: of Dutch words nothing is known.
    return said.every((side, k) => (words !== undefined ? side.words.includes(words[k]!.words.toLowerCase()) : side.language !== 'en' || side.words.split(/\W+/u).some((word) => word.length > 3 && [left, right][k]!.toLowerCase().includes(word))));
  }
  if (values === undefined) return about.includes('polarity') || about.includes('extent');
  const [mine, others] = words === undefined ? [findValues(left, 'en'), findValues(right, 'en')] : words.map((side) => findValues(side.words, side.language)) as [Value[], Value[]];
  // "Up to six" may be five, but the claim that it is at most five is another.
  const isSame = (v: Value, w: Value): boolean => ['same', 'compatible'].includes(compareValues(v, w)) && (!('amount' in v) || !('amount' in w) || v.unit !== w.unit || v.amount === w.amount);
  const meets = (list: typeof mine, value: (typeof mine)[number]): boolean => list.some((one) => isSame(one, value));
  const [v, w] = values;
  return meets(mine, v) && !meets(others, v) && meets(others, w) && !meets(mine, w);
}

function gather(list: readonly Disputes[], width: number, words: boolean): TrainingRows {
  const kept = list.flatMap((own) => [...own.labels.keys()].filter((k) => own.labels[k]! >= 0 && isOfWords(own.table.clashes[k]!) === words).map((k) => ({ own, k })));
  const features = new Float32Array(kept.length * width);
  kept.forEach(({ own, k }, r) => features.set(own.table.rows.subarray(k * clashFeatureCount, k * clashFeatureCount + width), r * width));
  return { count: kept.length, width, features, labels: Uint8Array.from(kept, ({ own, k }) => own.labels[k]!), weights: Float64Array.from(kept, ({ own }) => own.one.weight) };
}

/** A judge of values and one of words. */
export interface ConflictJudge {
  readonly values: Forest;
  readonly words: Forest;
}

function fitRound(list: readonly Disputes[], width: number): ConflictJudge {
  const fit = (words: boolean): Forest => {
    const data = gather(list, width, words);
    return meanForest(Array.from({ length: draws }, (_, draw) => fitForest(data, { ...boosting, random: randomNumbers(2 + draw) })));
  };
  return { values: fit(false), words: fit(true) };
}

/** One forest whose log-odds are the mean of those of several. */
function meanForest(forests: readonly Forest[]): Forest {
  const share = 1 / forests.length;
  return {
    base: forests.reduce((sum, { base }) => sum + base * share, 0),
    trees: forests.flatMap(({ trees }) => trees.map((tree) => ({ ...tree, value: tree.value.map((value) => value * share) }))),
  };
}

const judge = ({ values, words }: ConflictJudge, { table: { clashes, rows } }: Disputes): Float64Array => Float64Array.from(clashes, (clash, k) => scoreForest(isOfWords(clash) ? words : values, rows, k * clashFeatureCount));

export interface ConflictJudges {
  readonly first: ConflictJudge;
  readonly second: ConflictJudge;
}

const innerFolds = 5;

/** Fits both rounds: the second on first likelihoods by judges that did not see the event. */
export function fitConflicts(list: readonly Disputes[]): ConflictJudges {
  const groups = [...new Set(list.map(({ one }) => one.case.group))];
  const foldOf = ({ one }: Disputes): number => groups.indexOf(one.case.group) % innerFolds;
  for (let fold = 0; fold < innerFolds; fold++) {
    const round = fitRound(list.filter((own) => foldOf(own) !== fold), firstClashFeatureCount);
    for (const own of list) if (foldOf(own) === fold) relateClashes(own.table, judge(round, own).map(logistic));
  }
  const second = fitRound(list, clashFeatureCount);
  return { first: fitRound(list, firstClashFeatureCount), second };
}

/** Likelihood that the pair disagrees, by pair: that of its likeliest clash. */
function byPair({ table: { pairOf } }: Disputes, likelihood: Float64Array): Map<number, number> {
  const found = new Map<number, number>();
  likelihood.forEach((value, k) => found.set(pairOf[k]!, Math.max(found.get(pairOf[k]!) ?? 0, value)));
  return found;
}

/** How conflicts are told on events that the judge did not learn from, and where those are lost that are not. */
export function reportConflicts(chosen: Predictions, disputes: readonly Disputes[], foldOf: (one: Measured) => number, folds: number): ConflictReport {
  const judged: { judge: string; likelihood: number; right: boolean; where: string }[] = [];
  const totals = new Map<string, number>();
  const stages = new Map<string, number[]>();
  const lost: ConflictReport['lost'][number][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const train = disputes.filter(({ one }) => foldOf(one) !== fold);
    const { first, second } = fitConflicts(train);
    for (const own of disputes) {
      const { one, table, labels } = own;
      if ((one.name !== 'event' && one.name !== 'pair of texts') || !one.measured || foldOf(one) !== fold) continue;
      const single = judge(first, own).map(logistic);
      relateClashes(table, single);
      const both = judge(second, own).map(logistic);
      const { texts } = one.set.index.prepared;
      const isCross = (key: string): boolean => {
        const [a, b] = key.split(' ').map((ref) => Number(ref.split(':')[0])) as [number, number];
        return texts[a]!.language !== texts[b]!.language;
      };
      const textOf = (ref: string): string => {
        const [document, segment] = ref.split(':').map(Number) as [number, number];
        const { text, segments, language } = one.case.documents[document]!;
        return `${language} ${ref} ${text.slice(segments[segment]!.from, segments[segment]!.to)}`;
      };
      const shared = isShared(one);
      const whereOf = (key: string): string => `${shared ? 'events-dev' : 'events of the fixtures'}, ${one.name === 'pair of texts' ? 'two texts alone' : isCross(key) ? 'across languages' : 'in one language'}`;
      for (const [name, likelihood] of [['trees', single], ['trees, two rounds', both]] as const) {
        for (const [p, value] of byPair(own, likelihood)) {
          if (one.disputes[p]! < 0) continue;
          judged.push({ judge: name, likelihood: value, right: one.disputes[p] === 1, where: whereOf(pairKey(one.set, p)) });
        }
      }
      for (const key of one.case.conflicts.keys()) totals.set(whereOf(key), (totals.get(whereOf(key)) ?? 0) + 1);
      if (one.name !== 'event') continue;
      const pairs = new Map<string, number>();
      for (let p = 0; p < one.set.pairs.count; p++) pairs.set(pairKey(one.set, p), p);
      const likelihoods = byPair(own, both);
      const known = new Set([...labels.keys()].filter((k) => labels[k] === 1).map((k) => table.pairOf[k]!));
      for (const [key, { about }] of one.case.conflicts) {
        const p = pairs.get(key);
        const stage = p === undefined ? 0 : logistic(chosen.get(one)![p]!) < leastDisputed ? 1 : !likelihoods.has(p) ? 2 : likelihoods.get(p)! >= 0.5 ? 5 : known.has(p) ? 4 : 3;
        const row = `${shared ? 'events-dev' : 'fixtures'}\t${about}`;
        const counts = stages.get(row) ?? conflictStages.map(() => 0);
        counts[stage]!++;
        stages.set(row, counts);
        const [left, right] = key.split(' ').map((ref) => textOf(ref)) as [string, string];
        if (stage < conflictStages.length - 1) lost.push({ stage, about, group: one.case.group, left, right, score: p === undefined ? 0 : logistic(chosen.get(one)![p]!), likelihood: p === undefined ? 0 : likelihoods.get(p) ?? 0 });
      }
      for (const [p, value] of likelihoods) {
        if (value < 0.5 || one.disputes[p] !== 0) continue;
        const refs = pairKey(one.set, p).split(' ');
        const [left, right] = refs.map((ref) => textOf(ref)) as [string, string];
        const { type, source, target } = table.clashes[both.findIndex((z, k) => table.pairOf[k] === p && z === value)]!;
        const said = [source, target].map(({ from, to }, side) => one.case.documents[Number(refs[side]!.split(':')[0])]!.text.slice(from, to));
        lost.push({ stage: -1, about: `${type} ${said.join(' / ')}`, group: one.case.group, left, right, score: logistic(chosen.get(one)![p]!), likelihood: value });
      }
    }
  }
  const rows: [string, string, number, number, number][] = [];
  for (const name of ['trees', 'trees, two rounds']) {
    for (const [where, total] of [...totals].sort(([x], [y]) => (x < y ? -1 : 1))) {
      for (const least of [0.4, 0.5, 0.6]) {
        const said = judged.filter((one) => one.judge === name && one.where === where && one.likelihood >= least);
        const right = said.filter((one) => one.right).length;
        rows.push([name, where, least, right / said.length, right / total]);
      }
    }
  }
  return { rows, stages: [...stages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [...(key.split('\t') as [string, string]), counts]), lost };
}
