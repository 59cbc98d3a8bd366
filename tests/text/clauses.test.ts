import { describe, expect, it } from 'vitest';
import { ClauseRole, clauseWords, functionWords, type ClauseWords } from '../../src/text/index.js';

const tableOf = (language: string): ClauseWords => clauseWords(language)!;

/** The names of the roles of a form, in the order of `ClauseRole`. */
function rolesOf(form: string, language: string): string[] {
  const role = tableOf(language).roleOf(form);
  return Object.entries(ClauseRole).flatMap(([name, bit]) => ((role & bit) !== 0 ? [name] : []));
}

describe('clauseWords', () => {
  it('gives every role a bit of its own, below those that are free', () => {
    const bits = Object.values(ClauseRole);
    expect(bits.reduce((all: number, bit) => all | bit, 0)).toBe(bits.reduce((sum: number, bit) => sum + bit, 0));
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
    expect(Math.max(...bits)).toBeLessThan(2 ** 20);
  });

  it.each([
    ['en', 'said', ['verb', 'saying']],
    ['en', 'because', ['subordinator', 'minor']],
    ['en', 'minister', ['actor']],
    ['en', "minister's", ['actor']],
    ['en', 'according', ['openingVerb', 'source', 'minor']],
    ['en', 'statement', ['given', 'actor']],
    ['nl', 'volgens', ['source', 'minor']],
    ['nl', 'politie', ['actor']],
    ['nl', 'meldt', ['verb', 'saying']],
  ])('knows what is listed: %s %s', (language, form, expected) => {
    expect(rolesOf(form, language)).toEqual(expected);
  });

  it.each([
    ['en', 'flattened', ['verb']],
    ['en', 'flattening', ['openingVerb']],
    ['en', 'hundred', []],
    ['en', 'bridge', []],
    ['nl', 'gearriveerd', ['verb']],
    ['nl', 'gebied', []],
  ])('knows verbs by their shape, but for those that are none: %s %s', (language, form, expected) => {
    expect(rolesOf(form, language).filter((name) => name !== 'minor')).toEqual(expected);
  });

  it.each(['en', 'nl'])('calls minor what is a function word: %s', (language) => {
    for (const form of functionWords(language)) expect(rolesOf(form, language)).toContain('minor');
    for (const form of ['harbour', 'haven', 'minister', 'constructor', '__proto__', '', '\ud800']) expect(rolesOf(form, language)).not.toContain('minor');
  });

  it('lists the runs after which a source is named by their first form', () => {
    expect(tableOf('en').sources.get('according')).toEqual([['according', 'to']]);
    for (const language of ['en', 'nl']) {
      for (const [first, runs] of tableOf(language).sources) {
        expect(rolesOf(first, language)).toContain('source');
        for (const run of runs) expect(run[0]).toBe(first);
      }
    }
  });

  it('takes a region, and knows nothing of other languages', () => {
    expect(clauseWords('en-GB')).toBe(clauseWords('en'));
    expect(clauseWords('de')).toBeUndefined();
  });
});
