import { describe, expect, it } from 'vitest';
import { Concordance, TranslationMemory, type ConcordanceOptions } from '../../src/index.js';

const units = [
  { en: 'The bank closed early today.', nl: 'De bank ging vandaag vroeg dicht.', score: 0.9 },
  { en: 'He sat on a bank by the river, near the bank of stones.', nl: 'Hij zat op een oever bij de rivier, dicht bij de stenen oever.', score: 0.5 },
  { en: 'The ferry leaves at 9.', nl: 'De veerboot vertrekt om 9 uur.', score: 0.99 },
  { en: 'The last ferry left at 21.', nl: 'De laatste veerboot vertrok om 21 uur.', score: 0.7 },
  { en: 'Ferries leave the big new harbour slowly.', nl: 'Veerboten verlaten de grote nieuwe haven langzaam.' },
  { en: 'Many ferries wait.', 'nl-BE': 'Veel veerboten wachten.', domain: 'boats' },
];
const memory = new TranslationMemory();
memory.add(units);
const concordance = new Concordance(memory);
const textsOf = (phrase: string, language: string, options?: ConcordanceOptions): string[] => concordance.find(phrase, language, options).lines.map(({ text, keyword }) => `${text.slice(0, keyword.from)}[${text.slice(keyword.from, keyword.to)}]${text.slice(keyword.to)}`);

describe('a concordance', () => {
  it('finds each place of a word, short sentences first', () => {
    expect(textsOf('Bank', 'en')).toEqual(['The [bank] closed early today.', 'He sat on a [bank] by the river, near the bank of stones.', 'He sat on a bank by the river, near the [bank] of stones.']);
  });

  it('finds phrases, gaps and numbers', () => {
    expect(textsOf('the last ferry', 'en')).toEqual(['[The last ferry] left at 21.']);
    expect(textsOf('the * ferry', 'en')).toEqual(['[The ferry] leaves at 9.', '[The last ferry] left at 21.']);
    expect(textsOf('the *2 harbour', 'en')).toEqual(['Ferries leave [the big new harbour] slowly.']);
    expect(textsOf('the *1 harbour', 'en')).toEqual([]);
    expect(textsOf('a *8 the *8 stones', 'en')).toEqual(['He sat on [a bank by the river, near the bank of stones].']);
    expect(textsOf('at 21', 'en')).toEqual(['The last ferry left [at 21].']);
    expect(textsOf('last the', 'en')).toEqual([]);
    expect(textsOf('zeppelin', 'en')).toEqual([]);
    expect(textsOf('', 'en')).toEqual([]);
  });

  it('reads through tags, whatever the gap', () => {
    const marked = new TranslationMemory();
    marked.add([
      { en: 'Press the <b>Start</b> <1>button</1> now.', nl: 'Druk nu op de <b>startknop</b>.' },
      { en: 'Press {{name}} button now.', nl: 'Druk nu op {{name}}.' },
    ]);
    const textsIn = (phrase: string): string[] => new Concordance(marked).find(phrase, 'en').lines.map(({ text, keyword }) => text.slice(keyword.from, keyword.to));
    expect(textsIn('start button')).toEqual(['Start</b> <1>button']);
    expect(textsIn('press *2 button')).toEqual(['Press the <b>Start</b> <1>button', 'Press {{name}} button']);
    expect(textsIn('press *1 button')).toEqual(['Press {{name}} button']);
    expect(textsIn('press button')).toEqual([]);
    expect(textsIn('<b>Start')).toEqual(['<b>Start']);
  });

  it('finds the number asked for behind a gap that holds others', () => {
    const numbers = new TranslationMemory();
    numbers.add([{ en: 'Between 5 and 7 or 6 and 8 boats.', nl: 'Tussen 5 en 7 of 6 en 8 boten.' }]);
    const textsIn = (phrase: string): string[] => new Concordance(numbers).find(phrase, 'en').lines.map(({ text, keyword }) => text.slice(keyword.from, keyword.to));
    expect(textsIn('5 *4 6')).toEqual(['5 and 7 or 6']);
    expect(textsIn('5 * 7')).toEqual(['5 and 7']);
    expect(textsIn('6 * 7')).toEqual([]);
  });

  // Tried one after the other, these gaps have 20 ways each to be filled: 20 to the power of 12.
  it('gives up on gaps that nothing fills', () => {
    const long = new TranslationMemory();
    long.add([{ en: `${'a '.repeat(300)}b`, nl: 'lang' }, { en: 'c', nl: 'kort' }, { en: `${'5 '.repeat(3000)}6`, nl: 'getallen' }]);
    expect(new Concordance(long).find(`${'a *20 '.repeat(12)}c`, 'en').lines).toEqual([]);
    expect(new Concordance(long).find(`${'a *20 '.repeat(12)}a * a * b`, 'en', { align: false }).lines).toHaveLength(1);
    expect(new Concordance(long).find(`${'a * '.repeat(280)}b`, 'en', { align: false }).lines).toHaveLength(1);
    expect(new Concordance(long).find('7', 'en').lines).toEqual([]);
  });

  it('finds all forms of a lemma', () => {
    expect(textsOf('ferry', 'en', { lemma: true })).toHaveLength(4);
    expect(textsOf('ferry leave', 'en', { lemma: true })).toEqual(['The [ferry leaves] at 9.', 'The last [ferry left] at 21.', '[Ferries leave] the big new harbour slowly.']);
    expect(textsOf('veerboot', 'nl', { lemma: true })).toHaveLength(4);
  });

  it('shows the other side, with the words that answer the phrase', () => {
    const [line] = concordance.find('bank', 'en', { limit: 1 }).lines;
    expect(line).toMatchObject({ counterpartLanguage: 'nl', counterpart: 'De bank ging vandaag vroeg dicht.' });
    expect(line!.answer.map(({ from, to }) => line!.counterpart.slice(from, to))).toEqual(['bank']);
    const today = line!.aligned.find(({ text }) => line!.text.slice(text.from, text.to) === 'today')!;
    expect(line!.counterpart.slice(today.counterpart.from, today.counterpart.to)).toBe('vandaag');
    expect(concordance.find('bank', 'en', { align: false }).lines[0]).toMatchObject({ aligned: [], answer: [] });
  });

  it('sorts by what stands before, behind, opposite, and by score', () => {
    expect(textsOf('ferry', 'en', { sort: 'right' })).toEqual(['The [ferry] leaves at 9.', 'The last [ferry] left at 21.']);
    expect(textsOf('ferry', 'en', { sort: 'left' })).toEqual(['The last [ferry] left at 21.', 'The [ferry] leaves at 9.']);
    expect(concordance.find('bank', 'en', { sort: 'score' }).lines[0]!.unit.score).toBe(0.9);
    const answers = concordance.find('ferry', 'en', { sort: 'translation', lemma: true }).lines.map(({ counterpart, answer }) => answer.map(({ from, to }) => counterpart.slice(from, to)).join());
    expect(answers.filter((answer) => answer !== '')).toEqual(answers.filter((answer) => answer !== '').map((answer) => answer).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  it('turns its pages and says when there is more', () => {
    expect(concordance.find('bank', 'en', { limit: 2 }).more).toBe(true);
    expect(concordance.find('bank', 'en', { limit: 3 }).more).toBe(false);
    expect(textsOf('bank', 'en', { limit: 1, skip: 1 })).toEqual([textsOf('bank', 'en')[1]]);
    expect(textsOf('ferries', 'en', { domain: 'boats' })).toEqual(['Many [ferries] wait.']);
    expect(textsOf('ferries', 'en', { to: 'nl-BE' })).toHaveLength(2);
    expect(textsOf('veerboten', 'nl')).toHaveLength(2);
    expect(() => concordance.find('x', 'en', { limit: -1 })).toThrow(RangeError);
    expect(() => concordance.find('x', 'not a tag')).toThrow(RangeError);
  });

  it('shows no unit that was removed', () => {
    const changed = new TranslationMemory();
    changed.add(units);
    changed.remove([changed.lookup('The bank closed early today.', 'en')[0]!.unitId]);
    expect(new Concordance(changed).find('bank', 'en').lines).toHaveLength(2);
  });

  it('counts how a phrase was translated', () => {
    const many = new TranslationMemory();
    const things = ['boat', 'house', 'garden', 'tree', 'window', 'door', 'water', 'bread', 'book', 'street', 'bridge', 'church'];
    const dingen = ['boot', 'huis', 'tuin', 'boom', 'raam', 'deur', 'water', 'brood', 'boek', 'straat', 'brug', 'kerk'];
    many.add(things.map((thing, k) => ({ en: `The quaybrill stands by the ${thing}.`, nl: `${k % 4 === 0 ? 'De wierhoek' : 'De kadewrak'} staat bij: ${dingen[k]}.` })));
    many.add(things.flatMap((thing, k) => ['mill', 'school'].map((place, j) => ({ en: `The ${place} stands by the ${thing}.`, nl: `De ${['molen', 'school'][j]} staat bij: ${dingen[k]}.` }))));
    const translations = new Concordance(many).translationsOf('quaybrill', 'en');
    expect(translations.map(({ text, count }) => [text, count])).toEqual([['kadewrak', 9], ['wierhoek', 3]]);
    expect(translations[0]!.share).toBe(0.75);
    expect(translations[0]!.examples).toHaveLength(3);
  });

  it('finds in a large memory what a scan of its words finds', () => {
    const words = 'the a ferry harbour leaves from old new pier bank of at'.split(' ');
    const texts = Array.from({ length: 7000 }, (_, k) => Array.from({ length: 3 + (k % 9) }, (_, j) => words[(k * 7 + j * j * 3 + Math.floor(k / 13) * j) % words.length]!).join(' '));
    const large = new TranslationMemory();
    const distinct = [...new Set(texts)];
    large.add(distinct.slice(0, 1500).map((en, k) => ({ en, nl: `regel ${k}` })));
    const view = new Concordance(large);
    view.find('the', 'en');
    large.add(distinct.slice(1500).map((en, k) => ({ en, nl: `lijn ${k}` })));
    for (const phrase of ['the', 'ferry harbour', 'of the old', 'pier pier', 'a new bank', 'from at']) {
      const expected = distinct.filter((text) => ` ${text} `.includes(` ${phrase} `));
      const found = new Set(view.find(phrase, 'en', { limit: 100_000, align: false }).lines.map(({ text }) => text));
      expect(found).toEqual(new Set(expected));
    }
  });
});
