import type { UnitMetadata } from '../bitext/index.js';
import type { UnitFilter } from './memory-match.js';

/** A filter as a test of metadata; undefined where it lets every unit through that is not rejected. */
export function compileFilter(filter: UnitFilter): (metadata: UnitMetadata) => boolean {
  const { since, until, minQuality, minScore } = filter;
  const domain = setOf(filter.domain);
  const origin = setOf(filter.origin);
  const author = setOf(filter.author);
  const states = filter.states === undefined ? undefined : new Set<string>(filter.states);
  const from = timeOf('since', since);
  const to = timeOf('until', until);
  return (unit) => {
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
}

const setOf = (wanted: string | readonly string[] | undefined): ReadonlySet<string> | undefined =>
  wanted === undefined ? undefined : new Set(typeof wanted === 'string' ? [wanted] : wanted);

function timeOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new RangeError(`got ${name} ${JSON.stringify(value)}, expected a time as ISO 8601 writes it, such as "2026-11-25T09:30:00Z"`);
  return time;
}
