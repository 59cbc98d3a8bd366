import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSets } from '../eval/sets.js';
import { formatScoreTable, replaceTable, wanted } from './readme-tables.js';

const rows = [{ set: 'a/b', cases: 1, measures: { f1: 0.91249 }, seconds: 1 }] as unknown as Parameters<typeof formatScoreTable>[1];
const line = { step: 'cut', set: 'a/b', texts: 'letters', measure: 'f1', name: 'F1' };

describe('the tables of the README', () => {
  it('are made from what was measured', () => {
    expect(formatScoreTable([line], rows)).toBe('| step | on | measure | score |\n|---|---|---|---:|\n| cut | letters | F1 | 0.912 |');
  });

  it('are not made with holes', () => {
    expect(() => formatScoreTable([{ ...line, measure: 'recall' }], rows)).toThrow('no recall of a/b');
    expect(() => formatScoreTable([{ ...line, set: 'a/c' }], rows)).toThrow('no f1 of a/c');
  });

  it('go between their marks, and again', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const once = replaceTable(readme, 'NEW');
    expect(once).toContain('\nNEW\n');
    expect(replaceTable(once, 'NEW')).toBe(once);
    expect(() => replaceTable('no marks', 'NEW')).toThrow(RangeError);
  });

  it('name fixtures that there are', () => {
    const known = new Set(findSets().map((set) => set.name));
    const fixtures = wanted.map((one) => one.set).filter((set) => set.startsWith('fixtures/'));
    expect(fixtures.length).toBeGreaterThan(0);
    expect(fixtures.filter((set) => !known.has(set))).toEqual([]);
  });
});
