import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureClaims, type ClaimSet } from '../../claims/index.js';
import type { Embedder } from '../../model/index.js';
import { randomNumbers } from '../random.js';
import { bagCases, lengthenBag, likenessCases, likenessPairs, type LikenessRow } from './bags.js';
import { isJudged } from './conflicts.js';
import { contradict, type ContradictionLimits } from './contradict.js';
import { takeExcerpts } from './excerpts.js';
import { dropCopies, pairKey, readCases, readEvents, takeTexts, type ClaimCase } from './sets.js';

/** A case, measured: its pairs, what each should score, and how much it counts. */
export interface Measured {
  readonly name: 'event' | 'variant' | 'pair of texts' | 'excerpt' | 'bag' | 'lengthened' | 'likeness' | 'graded pair' | 'seeds';
  readonly case: ClaimCase;
  readonly set: ClaimSet;
  /** 1 a link, 0 none, −1 neither, by pair. */
  readonly labels: Int8Array;
  readonly disputes: Int8Array;
  readonly weight: number;
  /** Cases without vectors teach what to do for other languages, and are not measured. */
  readonly measured: boolean;
  /** Of bags, which draw: 0 the first. */
  readonly draw: number;
}

const weights = { event: 1, variant: 0.4, 'pair of texts': 0.5, excerpt: 0, bag: 0.5, lengthened: 0, likeness: 0.1, 'graded pair': 0, seeds: 0 } as const;

function measure(name: Measured['name'], one: ClaimCase, model: Embedder | undefined, measured: boolean, draw: number = 0): Measured {
  const set = measureClaims(one.documents, model);
  const { pairs } = set;
  const labels = new Int8Array(pairs.count);
  const disputes = new Int8Array(pairs.count);
  for (let p = 0; p < pairs.count; p++) {
    const key = pairKey(set, p);
    const grade = one.grades.get(key) ?? 0;
    labels[p] = grade >= 2 ? 1 : grade === 1 ? -1 : 0;
    disputes[p] = one.conflicts.has(key) ? 1 : grade === 1 ? -1 : 0;
  }
  return { name, case: one, set, labels, disputes, weight: weights[name] * (measured ? 1 : 0.3), measured, draw };
}

// Of the five texts of an event, three are in English.
const pairsOfTexts = [[0, 3], [1, 4], [2, 3], [0, 1], [3, 4]] as const;

const eventCases = (shared: string, fixtures: string): ClaimCase[] => dropCopies([...readEvents(join(shared, 'data/claims')), ...readEvents(join(fixtures, 'reports'))]);

/** Reads and measures the events, so many variants of each in which more is disputed, two of their texts alone, and the real reports on which nothing is fitted. */
export function measureReports(shared: string, fixtures: string, model: Embedder | undefined, variants: number = 0): Measured[] {
  const all: Measured[] = [];
  const events = eventCases(shared, fixtures);
  for (const one of events) {
    all.push(measure('event', one, model, true));
    for (const two of pairsOfTexts) if (two[1] < one.documents.length) all.push(measure('pair of texts', takeTexts(one, two), model, true));
  }
  for (const one of events) for (let seed = 1; seed <= variants; seed++) all.push(measure('variant', contradict(one, seed), model, true));
  const seeds = join(shared, 'eval/claims/seeds-dev.jsonl');
  if (existsSync(seeds)) for (const one of readCases(seeds)) all.push(measure('seeds', one, model, true));
  return all;
}

/** Variants of each event to learn from. */
const variantsOfEvent = 2;

/**
 * Lists of translations in which a third of the statements are turned, and some actors and values changed: there all else is told alike, which
 * writers who tell of one event in their own words seldom do.
 */
function bagVariants(shared: string, model: Embedder): Measured[] {
  return bagCases(join(shared, 'data/train'), bagSeeds[0]).map((one) => measure('variant', contradict(one, 1, limitsOfBag(one.grades.size)), model, true));
}

const limitsOfBag = (pairs: number): ContradictionLimits => ({ values: Math.round(pairs / 6), actors: Math.round(pairs / 3), statements: Math.round(pairs / 3) });

// Of so many segments a text; the sets of one segment are the most, and of n as many as have as many segments.
const excerptSizes = [1, 2, 3, 5] as const;
const excerptsOfTwo = 40;
const excerptsOfMore = 80;
// Of the graded pairs one in so many.
const gradedStep = 2;
// One in so many is measured without vectors, to teach what to do for other languages.
const withoutVectors = 4;

function measureExcerpts(one: ClaimCase, sizes: readonly number[], count: number, model: Embedder, random: () => number): Measured[] {
  return sizes.flatMap((size) => takeExcerpts(one, size, Math.ceil(count / size), random)).map((excerpt, k) => measure('excerpt', excerpt, k % withoutVectors === withoutVectors - 1 ? undefined : model, k % withoutVectors !== withoutVectors - 1));
}

/** Small sets to learn from: excerpts of two texts of each event, of all its texts, and of lists of translations; and pairs of sentences that people graded. */
function measureSmallSets(shared: string, fixtures: string, model: Embedder): Measured[] {
  const random = randomNumbers(23);
  const all: Measured[] = [];
  for (const one of eventCases(shared, fixtures)) {
    for (const two of pairsOfTexts) if (two[1] < one.documents.length) all.push(...measureExcerpts(takeTexts(one, two), excerptSizes, excerptsOfTwo, model, random));
    all.push(...measureExcerpts(one, excerptSizes.slice(0, 2), excerptsOfMore, model, random));
  }
  for (const seed of bagSeeds.slice(0, 2)) for (const one of bagCases(join(shared, 'data/train'), seed)) all.push(...measureExcerpts(one, excerptSizes, excerptsOfMore, model, random));
  for (const one of likenessPairs(gradedRows(shared), gradedStep)) all.push(measure('graded pair', one, model, true));
  return all;
}

/** What teaches small sets, and what says the same, besides the reports: in one order, since which rows a tree sees is drawn by their places. */
const measureBesides = (shared: string, fixtures: string, model: Embedder): Measured[] => [...measureSmallSets(shared, fixtures, model), ...measureLengthened(shared, model), ...bagVariants(shared, model)];

export const measureForSmallSets = (shared: string, fixtures: string, model: Embedder): Measured[] => [...measureReports(shared, fixtures, model), ...measureBesides(shared, fixtures, model)];

const measureLengthened = (shared: string, model: Embedder): Measured[] => bagCases(join(shared, 'data/train'), bagSeeds[0]).map((one) => measure('lengthened', lengthenBag(one, 3), model, true));

// Five draws: one leaves the trees of two texts with too few strangers to learn "nothing corresponds" from.
const bagSeeds = [7, 11, 13, 17, 19] as const;

/** What the judge of conflicts learns from. */
export function measureJudged(shared: string, fixtures: string, model: Embedder): Measured[] {
  return [...measureReports(shared, fixtures, model, variantsOfEvent).filter(isJudged), ...bagCases(join(shared, 'data/train'), bagSeeds[0]).map((one) => measure('bag', one, model, true)), ...bagVariants(shared, model)];
}

/** Reads and measures everything that there is to learn from, `shared` being the folder of the shared data. */
export function measureAll(shared: string, fixtures: string, model: Embedder | undefined): Measured[] {
  const all = measureReports(shared, fixtures, model, variantsOfEvent);
  // Texts in a language that the model does not know are compared without vectors.
  if (model !== undefined) for (const one of all.filter(({ name }) => name === 'event')) all.push(measure('event', one.case, undefined, false));
  for (const [draw, seed] of bagSeeds.entries()) {
    for (const one of bagCases(join(shared, 'data/train'), seed)) {
      all.push(measure('bag', one, model, true, draw));
      if (model !== undefined && draw < 2) all.push(measure('bag', one, undefined, false, draw));
    }
  }
  if (model !== undefined) all.push(...measureBesides(shared, fixtures, model));
  for (const one of likenessCases(gradedRows(shared), 5, 14)) all.push(measure('likeness', one, model, true));
  return all;
}

function gradedRows(shared: string): LikenessRow[] {
  const file = join(shared, 'data/similarity/stsb-train.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { en: [string, string]; nl: [string, string]; score: number });
  return rows.map(({ en, nl, score }) => ({ en: en[0], nl: nl[1], score }));
}
