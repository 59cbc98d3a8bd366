import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues, nameKey, nameKeyLikeness, nameLikeness } from '../../src/text/index.js';
import { exonymsOf } from '../../src/text/names/exonyms.js';
import { countries } from '../../src/text/names/countries.js';
import { organisations } from '../../src/text/names/organisations.js';
import { peoples } from '../../src/text/names/peoples.js';
import { places } from '../../src/text/names/places.js';

// English and Dutch spellings of one name.
const alike: readonly [string, string][] = [
  ['Putin', 'Poetin'], ['Zelensky', 'Zelenski'], ['Zelenskyy', 'Zelenski'], ['Tchaikovsky', 'Tsjaikovski'], ['Shostakovich', 'Sjostakovitsj'],
  ['Gorbachev', 'Gorbatsjov'], ['Lukashenko', 'Loekasjenko'], ['Yeltsin', 'Jeltsin'], ['Khodorkovsky', 'Chodorkovski'], ['Zhirinovsky', 'Zjirinovski'],
  ['Prigozhin', 'Prigozjin'], ['Yushchenko', 'Joesjtsjenko'], ['Netanyahu', 'Netanjahoe'], ['Khamenei', 'Chamenei'], ['Hussein', 'Hoessein'],
  ['Sukarno', 'Soekarno'], ['Suharto', 'Soeharto'], ['Chekhov', 'Tsjechov'], ['Dostoyevsky', 'Dostojevski'], ['Dostoevsky', 'Dostojevski'],
  ['Tolstoy', 'Tolstoj'], ['Stravinsky', 'Stravinski'], ['Prokofiev', 'Prokofjev'], ['Khachaturian', 'Chatsjatoerian'], ['Rachmaninoff', 'Rachmaninov'],
  ['Lavrov', 'Lavrov'], ['Navalny', 'Navalni'], ['Dmitry', 'Dmitri'], ['Sergei', 'Sergej'], ['Yulia', 'Joelia'], ['Mikhail', 'Michail'], ['Aleksei', 'Aleksej'],
  ['Medvedev', 'Medvedev'], ['Shoigu', 'Sjojgoe'], ['Khrushchev', 'Chroesjtsjov'], ['Kadyrov', 'Kadirov'], ['Pushkin', 'Poesjkin'], ['Brezhnev', 'Brezjnev'], ['Bulgakov', 'Boelgakov'],
  ['Erdoğan', 'Erdogan'], ['Churchill', 'Churchill'], ['Zürich', 'Zurich'], ["Putin's", 'Putin'],
];
const near: readonly [string, string][] = [['Gaddafi', 'Kadhafi'], ['Mohammed', 'Muhammad'], ['Poetins', 'Putin'], ['Ahmadinejad', 'Ahmadinedjad']];
const apart: readonly [string, string][] = [['Merkel', 'Merz'], ['Biden', 'Baudet'], ['Rutte', 'Rusland'], ['Lavrov', 'Larsen'], ['Iran', 'Irak'], ['Macron', 'Marcos'], ['Maria', 'Marta']];

describe('nameKey', () => {
  it.each(alike)('%s and %s meet', (english, dutch) => expect(nameKey(english)).toBe(nameKey(dutch)));
  it.each(near)('%s and %s are close', (english, dutch) => expect(nameLikeness(english, dutch)).toBeGreaterThanOrEqual(0.75));
  it.each(apart)('%s and %s are not', (a, b) => expect(nameLikeness(a, b)).toBeLessThan(0.78));

  it('is finite, lower-case and at most twice as long for any string, and likeness is symmetric and in 0–1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."tsjchoeyijkxvw'é") }), (a, b) => {
        for (const word of [a, b]) expect(nameKey(word).length).toBeLessThanOrEqual(4 * word.length + 4);
        const likeness = nameLikeness(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(nameLikeness(b, a)).toBe(likeness);
        expect(nameLikeness(a, a)).toBe(1);
      }),
      { seed: 20256, numRuns: 5000 },
    );
  });

  it('holds the words that a longer name adds not against it', () => {
    expect(nameKeyLikeness('putin', 'vladimir putin')).toBe(1);
    expect(nameKeyLikeness('angela merkel', 'vladimir putin')).toBeLessThan(0.5);
  });
});

describe('exonyms', () => {
  const rows = [countries, peoples, places, organisations].flatMap((table) => table.trim().split('\n'));
  const canonical = rows.map((row) => row.split(/[|,]/u)[0]!);

  it('have rows of two columns, both filled', () => {
    expect(rows.length).toBeGreaterThan(800);
    expect(rows.filter((row) => row.split('|').length !== 2 || row.split('|').some((cell) => cell.trim() === '' || cell.split(',').some((form) => form.trim() === '')))).toEqual([]);
  });

  it('have keys of their own', () => {
    const byKey = new Map<string, Set<string>>();
    for (const name of canonical) {
      const key = name.split(/[\s-]+/u).map(nameKey).join(' ');
      byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
    }
    expect([...byKey.values()].filter((names) => names.size > 1).map((names) => [...names])).toEqual([]);
  });

  it('are found in the middle of a sentence in both languages, and meet', () => {
    const missed: string[] = [];
    for (const row of rows) {
      const [english, dutch] = row.split('|').map((cell) => cell.split(',')[0]!.trim()) as [string, string];
      const a = findValues(`they saw ${english} there`, 'en')[0]?.key;
      const b = findValues(`ze zagen ${dutch} daar`, 'nl')[0]?.key;
      if (a === undefined || a !== b) missed.push(`${english} ${String(a)} | ${dutch} ${String(b)}`);
    }
    expect(missed).toEqual([]);
  });

  it('know no word of the prototype', () => {
    expect(exonymsOf('nl').names.get('constructor')).toBeUndefined();
    expect(exonymsOf('constructor').names.get('toString')).toBeUndefined();
  });
});
