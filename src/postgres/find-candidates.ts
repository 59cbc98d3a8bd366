import { phraseForms, type UnitFilter } from '../lookup/index.js';
import { functionWords, primaryLanguage } from '../text/index.js';
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

// How many candidates are compared exactly. Measured by `npm run bench postgres`: the matches of 500 questions in a full scan,
// and how many of them are among so many candidates.
const mostCandidates = 300;
// Up to this weight a text is short: all its matches of similarity 0.5 and more are in the index of short texts.
const heaviestShortQuestion = heaviestShort / 2;

/**
 * Units that may be like a text, likeliest first. Short texts: the nearest by trigrams, with the index of short texts. Longer
 * ones: those that have one of its telling words, by how many they have. A match of similarity `least` has words in common that
 * weigh `2 · least − 1` of the whole (see `FuzzySearch`), or near ones; so the commonest words, up to that weight, need
 * not be asked for. What this misses is matches of which all telling words differ a little.
 */
export async function findLike(session: SqlSession, { schema, trigrams }: SchemaNames, text: string, language: string, least: number, languages: readonly string[], filter: UnitFilter): Promise<StoredRow[]> {
  const asked = foldText(text, language);
  if (asked.folded === '') return [];
  const parameters = new Parameters();
  const lightest = Math.ceil(least * asked.weight - 1e-9);
  const heaviest = Math.min(2 ** 31 - 1, Math.floor(asked.weight / Math.max(least, 1e-6) + 1e-9));
  const range = `side.weight between ${parameters.add(lightest, 'integer')} and ${parameters.add(heaviest, 'integer')} and side.language = any(${parameters.add(languages, 'text[]')})`;
  const condition = filterCondition(filter, parameters);
  const folded = parameters.add(asked.folded, 'text');
  const words = asked.weight <= heaviestShortQuestion ? [] : tellingWords(asked.words, language, (2 * least - 1) * asked.weight);
  const nearest = `side.folded operator(${trigrams}.<->) ${folded}`;
  if (words.length === 0) {
    const short = heaviest <= heaviestShort ? `side.weight <= ${heaviestShort} and ` : '';
    return session.query<StoredRow>(`select ${columns} from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where ${short}${range} and ${condition} order by ${nearest} limit ${mostCandidates}`, parameters.values);
  }
  const query = parameters.add(words.map(quoteLexeme).join(' | '), 'tsquery');
  // Ranked before units are read, by the count of words in common over that of the side's, and by trigrams among the best.
  return session.query<StoredRow>(`with candidate as materialized (
      select side.unit, side.folded from ${schema}.side join ${schema}.unit on unit.id = side.unit
      where side.words @@ ${query} and ${range} and ${condition}
      order by ts_rank(side.words, ${query}, 1) desc, side.unit limit ${mostCandidates * 4}
    )
    select ${columns} from candidate as side join ${schema}.unit on unit.id = side.unit order by ${nearest}, unit.id limit ${mostCandidates}`, parameters.values);
}

export const quoteLexeme = (word: string): string => `'${word.replaceAll(/['\\]/gu, (sign) => sign + sign)}'`;

/**
 * The words to ask for: all but the commonest, which together weigh less than `shared`. Without counts at hand, function words
 * are the commonest, then short ones.
 */
function tellingWords(words: readonly string[], language: string, shared: number): string[] {
  if (shared <= 0) return [];
  const functional = functionWords(language);
  const plain = (word: string): string => word.slice(word.indexOf(':') + 1);
  const commonness = (word: string): number => (functional.has(plain(word)) ? 0 : /[\p{L}\p{N}]/u.test(plain(word)) ? plain(word).length : -1);
  const commonestFirst = [...words].sort((a, b) => commonness(a) - commonness(b) || (a < b ? -1 : 1));
  let given = 0;
  let from = 0;
  while (from < commonestFirst.length) {
    given += plain(commonestFirst[from]!).length + 1;
    if (given >= shared) break;
    from++;
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
