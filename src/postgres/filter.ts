import { compileFilter, type UnitFilter } from '../lookup/index.js';
import { cleanText } from './unit-rows.js';

/** Values of a statement, and the signs that stand for them in its text. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

/**
 * A filter as a condition on the table `unit`, by the same rules as `compileFilter`, which also checks it here: throws
 * `RangeError` for times that are none.
 */
export function filterCondition(filter: UnitFilter, parameters: Parameters): string {
  compileFilter(filter);
  const { domain, origin, author, since, until, minQuality, minScore, states } = filter;
  const conditions: string[] = [];
  const among = (column: string, wanted: string | readonly string[] | undefined): void => {
    if (wanted !== undefined) conditions.push(`unit.${column} = any(${parameters.add((typeof wanted === 'string' ? [wanted] : wanted).map(cleanText), 'text[]')})`);
  };
  const atLeast = (column: string, least: number | undefined): void => {
    if (least !== undefined) conditions.push(`unit.${column} >= ${parameters.add(least, 'double precision')}`);
  };
  if (states === undefined) conditions.push(`coalesce(unit.state, '') <> 'rejected'`);
  among('state', states);
  among('domain', domain);
  among('origin', origin);
  among('author', author);
  atLeast('quality', minQuality);
  atLeast('score', minScore);
  atLeast('changed', since === undefined ? undefined : Date.parse(since));
  if (until !== undefined) conditions.push(`unit.changed < ${parameters.add(Date.parse(until), 'double precision')}`);
  return conditions.join(' and ');
}
