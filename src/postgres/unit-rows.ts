import { primaryLanguage, type AlignmentUnit, type UnitMetadata } from '../bitext/index.js';
import { hashText, prepareUnit, TokenReader } from '../lookup/index.js';

/** A unit as the rows that stand for it. */
export interface UnitRows {
  /** As PostgreSQL writes a `bigint`. */
  readonly id: string;
  readonly sides: string;
  /** JSON with its names in order; `''` for none. */
  readonly metadata: string;
  readonly texts: readonly SideRow[];
}

export interface SideRow {
  readonly language: string;
  readonly hash: number;
  readonly weight: number;
  readonly folded: string;
  readonly words: readonly string[];
}

/** The rows of a unit; undefined for one of fewer than two sides with words. */
export function rowsOfUnit(given: AlignmentUnit): UnitRows | undefined {
  const prepared = prepareUnit(given);
  if (prepared === undefined) return undefined;
  const { unit, languages, metadata, id } = prepared;
  return {
    id: ((BigInt(id.high) << 32n) | BigInt(id.low >>> 0)).toString(),
    sides: JSON.stringify(Object.fromEntries(languages.map((language) => [language, unit[language]]))),
    metadata,
    texts: languages.map((language) => ({ language, hash: hashText(unit[language]!), ...foldText(unit[language]!, language) })),
  };
}

/** A content id as PostgreSQL writes a `bigint`, and back. */
export const rowIdOf = (unitId: string): string => BigInt.asIntN(64, BigInt(`0x${unitId}`)).toString();
export const unitIdOfRow = (id: string | number | bigint): string => BigInt.asUintN(64, BigInt(id)).toString(16).padStart(16, '0');

const reader = new TokenReader();

/** Folded longer than this, a text is cut: no such text has a fuzzy match, and indexes have their limits. */
const longestFolded = 8000;
const mostWords = 2000;

/** A text as tokens: its weight, the tokens parted by blanks, and each word once, under its language. Values stand for each other, and are left out of the words. */
export function foldText(text: string, language: string): Omit<SideRow, 'language' | 'hash'> {
  reader.read(text);
  const key = primaryLanguage(language);
  const folded: string[] = [];
  const words = new Set<string>();
  let length = 0;
  for (let k = 0; k < reader.count && length < longestFolded; k++) {
    const form = reader.kind[k] === 0 ? cleanText(String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!))) : '0';
    length += form.length + 1;
    folded.push(form);
    if (reader.kind[k] === 0 && words.size < mostWords) words.add(`${key}:${form}`);
  }
  return { weight: reader.weight, folded: folded.join(' '), words: [...words] };
}

/** PostgreSQL's text holds neither NUL nor halves of surrogate pairs. Only for what is searched: the units themselves are kept as they are. */
export const cleanText = (text: string): string => (/[\0\p{Cs}]/u.test(text) ? text.replaceAll(/[\0\p{Cs}]/gu, '\uFFFD') : text);

export function unitOfRow(sides: string, metadata: string): AlignmentUnit {
  return { ...(JSON.parse(sides) as object), ...(metadata === '' ? {} : (JSON.parse(metadata) as object)) } as AlignmentUnit;
}

/** What filters ask for, in the order of the columns. */
export function filterColumns(metadata: string): [domain: string | null, origin: string | null, author: string | null, state: string | null, quality: number | null, score: number | null, changed: number | null] {
  const { domain, origin, author, state, quality, score, changed, created } = (metadata === '' ? {} : JSON.parse(metadata)) as UnitMetadata;
  const time = Date.parse(changed ?? created ?? '');
  const text = (value: string | undefined): string | null => (value === undefined ? null : cleanText(value));
  return [text(domain), text(origin), text(author), state ?? null, quality ?? null, score ?? null, Number.isNaN(time) ? null : time];
}

export const languagesOfRows = (rows: readonly UnitRows[]): string[] => [...new Set(rows.flatMap(({ texts }) => texts.map(({ language }) => language)))];

