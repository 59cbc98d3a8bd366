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

// How many candidates are compared exactly, and of how many the trigrams are, where words found them. Measured by
// `npm run bench postgres`: the matches of 500 questions in a full scan, and how many of them are among the candidates.
const mostCandidates = 200;
const mostRanked = 400;
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
 * ones: those that have one of its telling words, by how many of all its words they have, and of the best the nearest by trigrams. What this
 * misses is matches of which all telling words differ a little.
 */
export async function findLike(session: SqlSession, { schema, trigrams }: SchemaNames, text: string, language: string, least: number, languages: readonly string[], filter: UnitFilter, shares: WordShares): Promise<StoredRow[]> {
  const asked = foldText(text, language);
  if (asked.folded === '') return [];
  const parameters = new Parameters();
  const lightest = Math.ceil(least * asked.weight - 1e-9);
  const heaviest = Math.min(2 ** 31 - 1, Math.floor(asked.weight / Math.max(least, 1e-6) + 1e-9));
  const range = `side.weight between ${parameters.add(lightest, 'integer')} and ${parameters.add(heaviest, 'integer')} and side.language = any(${parameters.add(languages, 'text[]')})`;
  const condition = filterCondition(filter, parameters);
  const folded = parameters.add(asked.folded, 'text');
  const nearest = `side.folded operator(${trigrams}.<->) ${folded}`;
  const words = asked.weight <= heaviestShortQuestion || least <= 0.5 ? [] : tellingWords(asked.words, language, shares, sharedWords(least));
  if (words.length === 0) {
    // With the trigrams that PostgreSQL asks two texts to share before it calls them alike (0.3), which no match falls short of.
    const short = heaviest <= heaviestShort ? `side.weight <= ${heaviestShort} and side.folded operator(${trigrams}.%) ${folded} and ` : '';
    return session.query<StoredRow>(`select ${columns} from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where ${short}${range} and ${condition} order by ${nearest} limit ${mostCandidates}`, parameters.values);
  }
  const query = parameters.add(words.map(quoteLexeme).join(' | '), 'tsquery');
  const all = parameters.add(asked.words.map(quoteLexeme).join(' | '), 'tsquery');
  return session.query<StoredRow>(`with candidate as materialized (
      select side.unit, side.folded from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where side.words @@ ${query} and ${range} and ${condition}
      order by ts_rank(side.words, ${all}, 1) desc, side.unit limit ${mostRanked}
    )
    select ${columns} from candidate as side join ${schema}.unit on unit.id = side.unit order by ${nearest}, unit.id limit ${mostCandidates}`, parameters.values);
}

export const quoteLexeme = (word: string): string => `'${word.replaceAll(/['\\]/gu, (sign) => sign + sign)}'`;

/**
 * The words to ask for: all but the commonest, which together have less than `shared` of their weight. Where no counts tell,
 * function words are the commonest, then short ones.
 */
function tellingWords(words: readonly string[], language: string, shares: WordShares, shared: number): string[] {
  const functional = functionWords(language);
  const plain = (word: string): string => word.slice(word.indexOf(':') + 1);
  const commonness = new Map(words.map((word) => [word, (shares.get(word) ?? 0) + (functional.has(plain(word)) ? 1e-4 : 0) + 1e-6 / plain(word).length]));
  const commonestFirst = [...words].sort((a, b) => commonness.get(b)! - commonness.get(a)! || (a < b ? -1 : 1));
  const weightOf = (word: string): number => plain(word).length + 1;
  const enough = shared * words.reduce((sum, word) => sum + weightOf(word), 0);
  let from = 0;
  for (let given = 0; from < commonestFirst.length - 1; from++) {
    given += weightOf(commonestFirst[from]!);
    if (given >= enough) break;
  }
  return commonestFirst.slice(from);
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
