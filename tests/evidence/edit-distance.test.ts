import fc from 'fast-check';
import levenshtein from 'fast-levenshtein';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/evidence/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 's', 't', 'é', '가'), maxLength: 40 });

it('law: the edits between two short words, or more than the most that are asked about', () => {
  fc.assert(
    fc.property(word, word, fc.nat(45), (a, b, most) => {
      const expected = levenshtein.get(a, b);
      const found = editDistance(a, b, most);
      if (expected <= most) expect(found).toBe(expected);
      else expect(found).toBeGreaterThan(most);
    }),
    { seed: 17, numRuns: 5000 },
  );
  const long = 'x'.repeat(120);
  expect(editDistance(long, '', 120)).toBe(120);
  expect(editDistance(long, `${long.slice(1)}y`, 120)).toBe(1);
});
