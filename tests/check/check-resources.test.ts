import { describe, expect, it } from 'vitest';
import { checkResources } from '../../src/check/index.js';
import { formatIssue } from '../../src/bitext/index.js';

const told = (en: object, nl: object, options = {}): string[] => checkResources(en as Record<string, string>, nl as Record<string, string>, options).map(({ code, unitId }) => `${code} ${unitId ?? ''}`);

describe('checkResources', () => {
  it('finds nothing in good translations', () => {
    expect(told(
      { title: 'Opening hours', cart: { pay: 'Pay {{sum}} now', item_one: 'one item', item_other: '{{count}} items', place_ordinal_one: '{{count}}st place', place_ordinal_two: '{{count}}nd place', place_ordinal_few: '{{count}}rd place', place_ordinal_other: '{{count}}th place' }, status: 'Status', menu: 'Menu', url: 'URL' },
      { title: 'Openingstijden', cart: { pay: 'Betaal nu {{sum}}', item_one: '{{count}} artikel', item_other: '{{count}} artikelen', place_ordinal_other: '{{count}}e plaats' }, status: 'Status', menu: 'Menu', url: 'URL' },
    )).toEqual([]);
  });

  it('finds keys that are missing or too many, once each', () => {
    expect(told({ a: 'The gate is open', wait_one: '{{count}} minute', wait_other: '{{count}} minutes' }, { a: 'De poort is open', b: 'De poort is dicht' })).toEqual(['missing-key translation:wait_one', 'extra-key translation:b']);
  });

  it('finds plural forms that are missing, or that the language does not have', () => {
    const en = { wait_one: '{{count}} minute', wait_other: '{{count}} minutes' };
    expect(told(en, { wait_other: '{{count}} minuten' })).toEqual(['plural translation:wait_one']);
    expect(told(en, { wait_one: '{{count}} minuut', wait_few: '{{count}} minuten', wait_other: '{{count}} minuten' })).toEqual(['plural translation:wait_few']);
    expect(told(en, { wait_zero: 'geen minuten', wait_one: '{{count}} minuut', wait_other: '{{count}} minuten' })).toEqual([]);
  });

  it('finds placeholders and numbers that differ, and blanks', () => {
    expect(told({ a: 'Hello {{name}}, welcome', b: 'Free from 25 euros', c: 'Close the window' }, { a: 'Hallo, welkom', b: 'Gratis vanaf 35 euro', c: ' ' })).toEqual(['placeholder translation:a', 'number-mismatch translation:b', 'missing translation:c']);
  });

  it('finds what was left in the other language, long and short', () => {
    expect(told({ a: 'Settings', b: 'Delete account', c: 'You can change this later in your own settings' }, { a: 'Settings', b: 'Delete account', c: 'You can change this later in your own settings' })).toEqual(['untranslated translation:a', 'untranslated translation:b', 'untranslated translation:c']);
  });

  it('finds values that do not correspond', () => {
    const en = { save: 'Save your changes', remove: 'Remove this picture', long: 'The order was sent to your home address yesterday' };
    expect(told(en, { save: 'Verwijder deze afbeelding', remove: 'Bewaar je wijzigingen', long: 'De bestelling is gisteren naar je huisadres gestuurd' })).toEqual(['correspondence translation:save', 'correspondence translation:remove']);
    expect(told(en, { save: 'Bewaar je wijzigingen', remove: 'Verwijder deze afbeelding', long: 'Honden mogen niet zonder riem in het bos lopen' })).toEqual(['correspondence translation:long']);
  });

  it('finds the odd one out where one text has two translations', () => {
    const issues = checkResources({ a: 'Log out', b: 'Log out', c: 'Log out', d: 'Log out' }, { a: 'Uitloggen', b: 'Uitloggen', c: 'Afmelden', d: 'Uitloggen' });
    expect(issues.map((issue) => formatIssue(issue))).toEqual(['“Log out” is “Afmelden” here and “Uitloggen” elsewhere']);
  });

  it('gives places in files', () => {
    const [issue] = checkResources([{ path: 'locales/en/app.json', text: '{\n  "a": "Free from 25 euros"\n}' }], [{ path: 'locales/nl/app.json', text: '{ "b": "",\n  "a": "Gratis vanaf 35 euro" }' }], { codes: ['number-mismatch'] });
    expect(issue).toMatchObject({ unitId: 'app:a', sourcePlace: { file: 'locales/en/app.json', line: 2, column: 8 }, targetPlace: { file: 'locales/nl/app.json', line: 2, column: 8 } });
  });

  it('takes codes and severities, and refuses what is none', () => {
    expect(told({ a: 'x', b: 'y' }, { c: 'z' }, { codes: ['extra-key'] })).toEqual(['extra-key translation:c']);
    expect(checkResources({ a: 'x' }, {}, { severities: { 'missing-key': 'info' } })[0]?.severity).toBe('info');
    expect(() => checkResources({}, {}, { codes: ['spelling' as 'term'] })).toThrow(RangeError);
    expect(() => checkResources([{ path: 'en.json', text: '{' }], [])).toThrow('i18next JSON, line 1, column 2');
  });

  it('keeps its head when keys are named as objects name theirs', () => {
    expect(told({ constructor: 'Builder', __proto__x: 'The gate is open' }, { constructor: 'Bouwer', __proto__x: 'De poort is open' })).toEqual([]);
  });
});
