import { describe, expect, it } from 'vitest';
import { compareValues, findValues } from '../../src/text/index.js';

const keys = (text: string, language: string): string[] => findValues(text, language).map(({ key }) => key);
const comparison = (en: string, nl: string): string => {
  const [a] = findValues(en, 'en');
  const [b] = findValues(nl, 'nl');
  return a === undefined || b === undefined ? 'none' : compareValues(a, b);
};

describe('periods of a year', () => {
  it.each([
    ['in W12 of 2025', 'week 12 van 2025', 'date:2025-W12'],
    ['2025-W12', 'W12 2025', 'date:2025-W12'],
    ['in the twelfth week of 2025', 'de 12e week van 2025', 'date:2025-W12'],
    ['revenue in H1 2024', 'het eerste halfjaar van 2024', 'date:2024-H1'],
    ['sales of 3Q24', 'het derde kwartaal van 2024', 'date:2024-Q3'],
    ['sales of 2024-Q3', 'Q3 van 2024', 'date:2024-Q3'],
  ])('%s is %s', (en, nl, key) => {
    expect(keys(en, 'en')).toContain(key);
    expect(keys(nl, 'nl')).toContain(key);
  });

  it('leaves the second week of something alone, and a name of a letter and digits', () => {
    expect(keys('the second week of the holiday', 'en')).not.toContain('date:W02');
    expect(keys('the H1 visa and the W12 bus', 'en').filter((key) => key.startsWith('date:'))).toEqual([]);
  });
});

describe('amounts that are written in another way', () => {
  it('reads a scale on to its digits', () => {
    expect(keys('a £11million deal', 'en')).toEqual(['money:GBP:11000000']);
    expect(keys('een deal van €3miljard', 'nl')).toEqual(['money:EUR:3000000000']);
  });

  it('takes "deze morgen" for today', () => expect(keys('Het lag er deze morgen nog.', 'nl')).toEqual(['date:0d']));

  it.each([
    ['7 p.m.', '19 uur'],
    ['2 to 4 inches', '5 tot 10 cm'],
    ['6 miles', '10 kilometer'],
    ['80 degrees', '27 graden'],
  ])('%s goes with %s', (en, nl) => expect(comparison(en, nl)).toBe('compatible'));

  it.each([
    ['2 to 4 inches', '15 tot 20 cm'],
    ['6 miles', '6 kilometer'],
    ['80 degrees', '72 graden'],
    ['8 p.m.', '19.00 uur'],
  ])('%s clashes with %s', (en, nl) => expect(comparison(en, nl)).toBe('clash'));
});
