import type { UnitMetadata } from '../bitext/index.js';
import type { UnitFilter } from './memory-match.js';

/** A filter as a test of metadata. */
export interface MetadataFilter {
  test(metadata: UnitMetadata): boolean;
  /** It lets every unit through that is not rejected. */
  readonly onlyNotRejected: boolean;
}

export function compileFilter(filter: UnitFilter): MetadataFilter {
  const { since, until, minQuality, minScore } = filter;
  const domain = setOf(filter.domain);
  const origin = setOf(filter.origin);
  const author = setOf(filter.author);
  const states = filter.states === undefined ? undefined : new Set<string>(filter.states);
  const from = timeOf('since', since);
  const to = timeOf('until', until);
  const onlyNotRejected = [states, domain, origin, author, minQuality, minScore, from, to].every((wish) => wish === undefined);
  const test = (unit: UnitMetadata): boolean => {
    if (states === undefined ? unit.state === 'rejected' : unit.state === undefined || !states.has(unit.state)) return false;
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

const setOf = (wanted: string | readonly string[] | undefined): ReadonlySet<string> | undefined =>
  wanted === undefined ? undefined : new Set(typeof wanted === 'string' ? [wanted] : wanted);

function timeOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RangeError(`got ${name} ${JSON.stringify(value)}, expected a time as ISO 8601 writes it, such as "2026-11-25T09:30:00Z"`);
  return time;
}
