import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTermEntryShape } from '../../src/bitext/index.js';
import { jsonLines, readAll, termJsonLines, writeAll } from '../../src/formats/index.js';
import { termEntries, units } from './contract.js';

// The published schema and the reader are two hands that must write the same: what the one takes, the other takes.
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync(new URL('../../schema/records.schema.json', import.meta.url), 'utf8')));
const good = [
  { version: 1, kind: 'unit', 'en': 'A', 'nl-BE': 'B', 'score': 0.5, 'spans': { en: { from: 0, to: 1 } }, 'markup': { en: [{ offset: 0, kind: 'point', tagId: '1', code: 'x' }] }, 'notes': ['n'], 'state': 'final', 'properties': { a: 'b' } },
  { version: 1, kind: 'term', entryId: 'a', terms: { nl: [{ text: 'dijk', status: 'approved', gender: 'common', notes: [''] }] }, examples: [{ texts: { nl: 'Een dijk.' }, spans: { nl: [{ from: 4, to: 8 }] } }], alternatives: [{ language: 'en', text: 'levee', share: 0.2 }] },
];

describe('the published JSON Schema', () => {
  it('law: takes every line that is written', () => {
    fc.assert(fc.property(units(jsonLines.holds), termEntries, (unit, entry) => {
      for (const line of [...writeAll(jsonLines.createWriter(), [unit]), ...writeAll(termJsonLines.createWriter(), [entry])]) expect(validate(JSON.parse(line)) || validate.errors).toBe(true);
    }), { seed: 31, numRuns: 1000 });
  });
  it('law: refuses a record with a member broken exactly when the reader does', () => {
    const values = fc.constantFrom<unknown>(null, -1, 2, 'x', '', [], {}, [null], [{}], { en: 1 }, { 'not a tag': 'a' }, { en: [{ from: 1, to: 2 }] }, true);
    let refused = 0;
    fc.assert(fc.property(fc.constantFrom(...good), fc.nat(11), values, (record, at, value) => {
      const name = Object.keys(record)[at];
      if (name === undefined || name === 'kind') return;
      const broken = { ...record, [name]: value };
      let read = true;
      try {
        if (record.kind === 'unit') readAll(jsonLines.createReader(), [JSON.stringify(broken)]);
        else readAll(termJsonLines.createReader(), [JSON.stringify(broken)]);
      } catch (error) {
        // Laws about two members at once (a span past its text) are beyond a schema.
        if (/expected (?:at most|a span within)/u.test((error as Error).message)) return;
        read = false;
        refused++;
      }
      expect({ broken, valid: validate(broken) }).toEqual({ broken, valid: read });
    }), { seed: 32, numRuns: 5000 });
    expect(refused).toBeGreaterThan(500);
    expect(() => checkTermEntryShape({ entryId: 'a' })).toThrow(RangeError);
  });
});
