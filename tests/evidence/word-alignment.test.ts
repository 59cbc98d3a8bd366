import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/evidence/index.js';

function answers(english: string, dutch: string): string[] {
  return alignWords(english, 'en', dutch, 'nl').map(({ source, target }) => `${english.slice(source.from, source.to)} = ${dutch.slice(target.from, target.to)}`);
}

describe('alignWords', () => {
  it('joins words that answer each other, wherever they stand', () => {
    expect(answers('Yesterday the judge released seven prisoners.', 'De rechter liet gisteren zeven gevangenen vrij.')).toEqual(
      expect.arrayContaining(['Yesterday = gisteren', 'judge = rechter', 'seven = zeven', 'prisoners = gevangenen']),
    );
  });

  it('joins several words to a compound', () => {
    expect(answers('The report lists human rights violations.', 'Het rapport noemt mensenrechtenschendingen.')).toEqual(expect.arrayContaining(['report = rapport', 'human rights violations = mensenrechtenschendingen']));
  });

  it('joins numbers by their value and names by their letters', () => {
    expect(answers('Zelmanovicz paid 15,000 euros.', 'Zelmanovicz betaalde 15.000 euro.')).toEqual(expect.arrayContaining(['Zelmanovicz = Zelmanovicz', 'paid = betaalde', '15,000 = 15.000', 'euros = euro']));
  });

  it('is empty where one side says nothing', () => {
    expect(alignWords('', 'en', 'De kat slaapt.', 'nl')).toEqual([]);
    expect(alignWords('… —', 'en', 'De kat slaapt.', 'nl')).toEqual([]);
  });

  it('refuses a language that the model does not know', () => expect(() => alignWords('a', 'en', 'b', 'fr')).toThrow(RangeError));

  it('uses every word at most once, in the order of the source, with scores of 0 to 1', () => {
    const words = fc.array(fc.constantFrom('house', 'the', 'dog', 'seven', 'Berlin', '15', 'water', 'law', 'is', '🎉', ','), { maxLength: 14 });
    const woorden = fc.array(fc.constantFrom('huis', 'de', 'hond', 'zeven', 'Berlijn', '15', 'waterschade', 'wet', 'is', '🎉', ','), { maxLength: 14 });
    fc.assert(
      fc.property(words, woorden, (a, b) => {
        const found = alignWords(a.join(' '), 'en', b.join(' '), 'nl');
        for (const side of ['source', 'target'] as const) {
          const spans = found.map((answer) => answer[side]).sort((x, y) => x.from - y.from);
          for (let i = 1; i < spans.length; i++) expect(spans[i]!.from).toBeGreaterThanOrEqual(spans[i - 1]!.to);
        }
        expect(found.map(({ source }) => source.from)).toEqual(found.map(({ source }) => source.from).sort((x, y) => x - y));
        for (const { score } of found) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1);
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  it('takes hostile lengths', () => {
    expect(alignWords('a'.repeat(1 << 20), 'en', 'b'.repeat(1 << 20), 'nl').length).toBeLessThan(2);
    expect(alignWords('house '.repeat(5000), 'en', 'huis '.repeat(5000), 'nl').length).toBeGreaterThan(0);
  });
});
