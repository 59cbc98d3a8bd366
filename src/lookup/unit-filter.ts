import { assertFraction, assertList, assertString, describeValue, type UnitMetadata, type UnitState } from '../bitext/index.js';
import type { UnitFilter } from './memory-match.js';

/** A filter as a test of metadata. */
export interface MetadataFilter {
  test(metadata: UnitMetadata): boolean;
  /** It lets every unit through that is not rejected. */
  readonly onlyNotRejected: boolean;
}

export function compileFilter(filter: UnitFilter): MetadataFilter {
  const { since, until, minQuality, minScore } = filter;
  const domain = setOf('domain', filter.domain);
  const origin = setOf('origin', filter.origin);
  const author = setOf('author', filter.author);
  if (minQuality !== undefined) assertFraction(minQuality, 'minQuality');
  if (minScore !== undefined) assertFraction(minScore, 'minScore');
  if (filter.states !== undefined) {
    assertList(filter.states, 'states', `an array of ${states.join(', ')}`);
    for (const state of filter.states) if (!states.includes(state)) throw new RangeError(`got the state ${describeValue(state)}, expected one of ${states.join(', ')}`);
  }
  const wanted = filter.states === undefined ? undefined : new Set<string>(filter.states);
  const from = timeOf('since', since);
  const to = timeOf('until', until);
  const onlyNotRejected = [wanted, domain, origin, author, minQuality, minScore, from, to].every((wish) => wish === undefined);
  const test = (unit: UnitMetadata): boolean => {
    if (wanted === undefined ? unit.state === 'rejected' : unit.state === undefined || !wanted.has(unit.state)) return false;
    if (domain !== undefined && (unit.domain === undefined || !domain.has(unit.domain))) return false;
    if (origin !== undefined && (unit.origin === undefined || !origin.has(unit.origin))) return false;
    if (author !== undefined && (unit.author === undefined || !author.has(unit.author))) return false;
    if (minQuality !== undefined && !(unit.quality !== undefined && unit.quality >= minQuality)) return false;
    if (minScore !== undefined && !(unit.score !== undefined && unit.score >= minScore)) return false;
    if (from !== undefined || to !== undefined) {
      const time = Date.parse(unit.changed ?? unit.created ?? '');
      if (Number.isNaN(time) || (from !== undefined && time < from) || (to !== undefined && time >= to)) return false;
    }
    return true;
  };
  return { test, onlyNotRejected };
}

const states: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final', 'rejected'];

function setOf(name: string, wanted: string | readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (wanted === undefined) return undefined;
  const list = typeof wanted === 'string' ? [wanted] : wanted;
  assertList(list, name, 'a string or an array of strings');
  for (const one of list) assertString(one, name);
  return new Set(list);
}

function timeOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  assertString(value, name, 'a time as ISO 8601 writes it');
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RangeError(`got ${name} ${JSON.stringify(value)}, expected a time as ISO 8601 writes it, such as "2026-11-25T09:30:00Z"`);
  return time;
}
