import { phraseForms, type UnitFilter } from '../lookup/index.js';
import { primaryLanguage } from '../bitext/index.js';
import { functionWords } from '../text/index.js';
import { filterCondition, Parameters } from './filter.js';
import { heaviestShort, type SchemaNames } from './migrations.js';
import type { SqlSession } from './sql-database.js';
import { cleanText, foldText } from './unit-rows.js';

/** A unit as it is read back. */
export interface StoredRow {
  readonly id: string;
  readonly sides: string;
  readonly metadata: string;
}

const columns = 'unit.id::text as id, unit.sides, unit.metadata';

/** The units of which a side has the hash of the text asked for: all the exact matches, and hardly any other. */
export async function findSameHash(session: SqlSession, { schema }: SchemaNames, hash: number, languages: readonly string[], filter: UnitFilter): Promise<StoredRow[]> {
  const parameters = new Parameters();
  const text = `select ${columns} from ${schema}.side join ${schema}.unit on unit.id = side.unit
    where side.hash = ${parameters.add(hash, 'integer')} and side.language = any(${parameters.add(languages, 'text[]')}) and ${filterCondition(filter, parameters)}`;
  return session.query<StoredRow>(text, parameters.values);
}

// How many candidates are compared exactly. By `npm run bench postgres`, of 792 matches of 500 questions 200 lose none, 100 two; to
// rank 400 by words and then take 200 by trigrams found no more, and took half as long again.
const mostCandidates = 200;
// Up to this weight a text is short: all its matches of similarity 0.5 and more are in the index of short texts.
const heaviestShortQuestion = heaviestShort / 2;
// By the measure of `FuzzySearch` a match of similarity `t` has tokens in common, or nearly so, that weigh `2 · t − 1` of the whole,
// if its letters differed by nothing else; they differ much as the words do, and then it is `t`. Between the two: at 0.7
// and 50,000 units of `npm run bench postgres`, 0.55 lost none of 553 matches, 0.63 lost 40.
const sharedWords = (least: number): number => Math.max(0, least - 0.15);

/** How common words are: the share of texts that have each of the commonest. */
export type WordShares = ReadonlyMap<string, number>;

/** The commonest words, as PostgreSQL's own statistics have them; none before its first `analyze`. */
export async function readWordShares(session: SqlSession, { schema }: SchemaNames): Promise<WordShares> {
  const rows = await session.query<{ words: string[] | null; shares: number[] | null }>(`
    select most_common_elems::text::text[] as words, most_common_elem_freqs as shares from pg_stats where schemaname = $1 and tablename = 'side' and attname = 'words'`, [schema]);
  const { words, shares } = rows[0] ?? { words: null, shares: null };
  return new Map((words ?? []).map((word, k) => [word, shares?.[k] ?? 0]));
}

/**
 * Units that may be like a text, likeliest first. Short texts: the nearest by trigrams, with the index of short texts. Longer
 * ones: those that have some of its telling words, by how many of all its words they have. What this
 * misses is matches of which nearly all telling words differ a little.
 */
export async function findLike(session: SqlSession, { schema, trigrams }: SchemaNames, text: string, language: string, least: number, languages: readonly string[], filter: UnitFilter, shares: WordShares): Promise<StoredRow[]> {
  const asked = foldText(text, language);
  if (asked.folded === '') return [];
  const parameters = new Parameters();
  const lightest = Math.ceil(least * asked.weight - 1e-9);
  const heaviest = Math.min(2 ** 31 - 1, Math.floor(asked.weight / Math.max(least, 1e-6) + 1e-9));
  const range = `side.weight between ${parameters.add(lightest, 'integer')} and ${parameters.add(heaviest, 'integer')} and side.language = any(${parameters.add(languages, 'text[]')})`;
  const condition = filterCondition(filter, parameters);
  const telling = asked.weight <= heaviestShortQuestion || least <= 0.5 ? undefined : askTellingWords(asked.words, language, shares, sharedWords(least));
  if (telling === undefined) {
    const folded = parameters.add(asked.folded, 'text');
    // With the trigrams that PostgreSQL asks two texts to share before it calls them alike (0.3), which no match falls short of.
    const short = heaviest <= heaviestShort ? `side.weight <= ${heaviestShort} and side.folded operator(${trigrams}.%) ${folded} and ` : '';
    return session.query<StoredRow>(`select ${columns} from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where ${short}${range} and ${condition} order by side.folded operator(${trigrams}.<->) ${folded} limit ${mostCandidates}`, parameters.values);
  }
  const query = parameters.add(telling, 'tsquery');
  const all = parameters.add(asked.words.map(quoteLexeme).join(' | '), 'tsquery');
  return session.query<StoredRow>(`select ${columns} from ${schema}.side join ${schema}.unit on unit.id = side.unit
    where side.words @@ ${query} and ${range} and ${condition} order by ts_rank(side.words, ${all}, 1) desc, side.unit limit ${mostCandidates}`, parameters.values);
}

const quoteLexeme = (word: string): string => `'${word.replaceAll(/['\\]/gu, (sign) => sign + sign)}'`;

// What a query costs, in steps of the index, by the `EXPLAIN ANALYZE` of 25 questions of `npm run bench postgres`: a posting takes one for
// each word of the query (9 ns), a row that the index names 1,000, to be fetched and ranked. And words keep company: for each word
// beyond the first there are five times the rows that there would be by chance.
const rowPrice = 1000;
const company = 5;
const mostShared = 4;

/**
 * The words to ask for: all but the commonest, so many that a match must have at least `count` of them, else what is left out
 * and what it has would weigh less than `shared` of the whole (the prefix filter of Chaudhuri, Ganti & Kaushik 2006, and the longer
 * prefixes of Wang, Li & Feng 2012). A larger `count` reads longer lists and names fewer rows; the cheapest is taken. Where no
 * counts tell, function words are the commonest, then short ones. As a tsquery; undefined for a text without words.
 */
function askTellingWords(words: readonly string[], language: string, shares: WordShares, shared: number): string | undefined {
  const functional = functionWords(language);
  const plain = (word: string): string => word.slice(word.indexOf(':') + 1);
  const commonness = new Map(words.map((word) => [word, (shares.get(word) ?? 0) + (functional.has(plain(word)) ? 1e-4 : 0) + 1e-6 / plain(word).length]));
  const commonestFirst = [...words].sort((a, b) => commonness.get(b)! - commonness.get(a)! || (a < b ? -1 : 1));
  const weights = commonestFirst.map((word) => plain(word).length + 1);
  const enough = shared * weights.reduce((sum, weight) => sum + weight, 0);
  // Rarer than all that are counted.
  const unlisted = Math.min(...shares.values(), 1) / 2;
  let best: string | undefined;
  let leastCost = Infinity;
  for (let count = 1; count <= Math.min(mostShared, words.length); count++) {
    let from = 0;
    for (let given = 0; from < words.length - count; from++) {
      given += weights[from]!;
      const others = weights.slice(from + 1).sort((a, b) => b - a).slice(0, count - 1);
      if (given + others.reduce((sum, weight) => sum + weight, 0) >= enough) break;
    }
    const asked = commonestFirst.slice(from);
    const query = atLeast(asked, count);
    // The share of rows that have `count` of them by chance: Poisson's.
    const expected = asked.reduce((sum, word) => sum + (shares.get(word) ?? unlisted), 0);
    let rows = 1;
    for (let k = 0, term = Math.exp(-expected); k < count; term *= expected / ++k) rows -= term;
    const cost = expected * query.split(' ').length / 2 + rowPrice * rows * company ** (count - 1);
    if (cost >= leastCost) continue;
    leastCost = cost;
    best = query;
  }
  return best;
}

/** A tsquery for at least `count` of some words, whose length grows as n · log n: so many on the left, and the others on the right. */
export function atLeast(words: readonly string[], count: number): string {
  if (count === 1 || words.length === count) return words.map(quoteLexeme).join(count === 1 ? ' | ' : ' & ');
  const left = words.slice(0, words.length >> 1);
  const right = words.slice(words.length >> 1);
  const ways: string[] = [];
  for (let k = Math.max(0, count - right.length); k <= Math.min(count, left.length); k++) {
    ways.push(`(${[[left, k] as const, [right, count - k] as const].filter(([, some]) => some > 0).map(([side, some]) => `(${atLeast(side, some)})`).join(' & ')})`);
  }
  return ways.join(' | ');
}

/**
 * Pages of units with a side that has all the words of a phrase, short sides first; whether they stand as the phrase has them is
 * for the concordance to see. A phrase of numbers alone has no words, and every side is looked at.
 */
export async function* findWords(session: SqlSession, { schema }: SchemaNames, phrase: string, languages: readonly string[], lemma: boolean, filter: UnitFilter): AsyncGenerator<StoredRow[]> {
  let weight = -1;
  let unit = '0';
  for (let size = firstPage; ; size *= 2) {
    const parameters = new Parameters();
    const queries = [...new Set(languages.map(primaryLanguage))].flatMap((key) => {
      const places = phraseForms(phrase, key, lemma).filter((forms) => forms.length > 0);
      return places.length === 0 ? [] : [`(${places.map((forms) => `(${forms.map((form) => quoteLexeme(`${key}:${cleanText(form)}`)).join(' | ')})`).join(' & ')})`];
    });
    const condition = queries.length === 0 ? '' : `side.words @@ ${parameters.add(queries.join(' | '), 'tsquery')} and `;
    const after = `(side.weight, side.unit) > (${parameters.add(weight, 'integer')}, ${parameters.add(unit, 'bigint')})`;
    const page = await session.query<StoredRow & { weight: number }>(`select ${columns}, side.weight from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where ${condition}${after} and side.language = any(${parameters.add(languages, 'text[]')}) and ${filterCondition(filter, parameters)}
      order by side.weight, side.unit limit ${size}`, parameters.values);
    if (page.length > 0) yield page;
    if (page.length < size) return;
    weight = page.at(-1)!.weight;
    unit = page.at(-1)!.id;
  }
}

const firstPage = 200;
