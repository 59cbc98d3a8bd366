import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldDiacritics, functionWords, isCapitalized, normalizeForm } from '../../src/text/index.js';

const forms = (text: string): string => findWords(text).map((word) => word.form).join(' | ');
const kinds = (text: string): string => findWords(text).map((word) => `${word.form}:${word.kind}`).join(' | ');

describe('findWords', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['The mill, at last, turns.', 'the | mill | at | last | turns'],
    ["Don't! It’s the miller's.", "don't | it's | the | miller's"],
    ["Om 's avonds zo’n foto's te zien, in 't donker", "om | 's | avonds | zo'n | foto's | te | zien | in | 't | donker"],
    ["in 's-Gravenzande", "in | 's-gravenzande"],
    ['d.w.z. de e-mail van J.K. Molenaar', 'd.w.z. | de | e-mail | van | j.k. | molenaar'],
    ['in the U.S. at 3 p.m.', 'in | the | u.s. | at | 3 | p.m.'],
    ['Zin een.Zin twee', 'zin | een | zin | twee'],
    ['15.000 en 2,5 of 1.234.567,89 (10-15) 19/5/2025 14:30', '15.000 | en | 2,5 | of | 1.234.567,89 | 10-15 | 19/5/2025 | 14:30'],
    ['op 2025-05-19, 3rd, 5km, 23-jarige en 1990s.', 'op | 2025-05-19 | 3rd | 5km | 23-jarige | en | 1990s'],
    ['1914–1918 over', '1914-1918 | over'],
    ['100 km² en H₂O', '100 | km² | en | h₂o'],
    ['AT&T en R&D & B', 'at&t | en | r&d | b'],
    ['co\u00ADope\u00ADra\u00ADtie zero\u200Bwidth', 'cooperatie | zerowidth'],
    ['cafe\u0301 = café', 'café | café'],
    ['non\u2011breaking hyphen', 'non-breaking | hyphen'],
    ['東京 is ver', '東 | 京 | is | ver'],
    ['\uD83D alone \uDC4D', 'alone'],
    ['٣٤ tot ３４', '34 | tot | 34'],
  ])('%j', (text, expected) => expect(forms(text)).toBe(expected));

  it.each([
    ['mail jan.molen@voorbeeld.nl.', 'mail:word | jan.molen@voorbeeld.nl:email'],
    ['zie https://voorbeeld.nl/a(b)?c=1, (www.voorbeeld.nl)', 'zie:word | https://voorbeeld.nl/a(b)?c=1:url | www.voorbeeld.nl:url'],
    ['@molen_1 en #wind', '@molen_1:handle | en:word | #wind:handle'],
    ['edit package.json or read_file and nu.nl', 'edit:word | package.json:code | or:word | read_file:code | and:word | nu.nl:code'],
    ['👍🏽 👨‍👩‍👧🇳🇱🇧🇪 ☀️', '👍🏽:emoji | 👨‍👩‍👧:emoji | 🇳🇱:emoji | 🇧🇪:emoji | ☀:emoji'],
  ])('kinds of %j', (text, expected) => expect(kinds(text)).toBe(expected));

  it('reads a part of a text, with offsets of the whole', () => {
    expect(findWords('one two three', 4, 7)).toEqual([{ from: 4, to: 7, form: 'two', kind: 'word' }]);
    expect(() => findWords('abc', 2, 9)).toThrow(RangeError);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aB1é.,-–\'’@#:/_& \n()%€½²\u00AD\u0301\u200D👍\uD83D\uDC4D東İ') }),
  );

  it('gives spans that are inside the text, ordered, disjoint and not empty, and cuts no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const word of findWords(text)) {
          expect(word.from).toBeGreaterThanOrEqual(before);
          expect(word.to).toBeGreaterThan(word.from);
          expect(word.to).toBeLessThanOrEqual(text.length);
          for (const edge of [word.from, word.to]) {
            const pair = edge > 0 && edge < text.length && text.codePointAt(edge - 1)! > 0xffff;
            expect(pair).toBe(false);
          }
          before = word.to;
        }
      }),
      { seed: 20251, numRuns: 5000 },
    );
  });

  it('finds the same word again in the word alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of findWords(text)) {
          const again = findWords(text, word.from, word.to);
          expect(again[0]).toEqual(word);
        }
      }),
      { seed: 20252, numRuns: 5000 },
    );
  });

  it('finds the same words whatever blank stands between them', () => {
    const part = fc.constantFrom('mill', 'The', 'a', 'U', '.', '.', ',', '-', "'", '\u2019', 's', 'www', 'com', '@', '_', '&', '1', '23', ':', '/', '\u00e9', '\u0301', '(', ' ', ' ', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')), (text) => {
        expect(findWords(text)).toEqual(findWords(text.replaceAll(' ', '\t')));
      }),
      { seed: 20253, numRuns: 5000 },
    );
  });

  it('ends on hostile input', () => {
    for (const unit of ["'", '.', 'a.', 'ab.', 'a.b@', '1,', '1-', '-', '@a', '\uD83D', '\u0301', 'https://', '_', 'a_', "a'", '👍\u200D', '🇳']) {
      const text = unit.repeat(200_000 / unit.length);
      expect(findWords(text).length).toBeLessThanOrEqual(text.length);
    }
    expect(findWords('x'.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('forms', () => {
  it('normalises apostrophes, hyphens, digits and what cannot be seen', () => {
    expect(normalizeForm('Zo’n E\u2011Mail\u00AD')).toBe("zo'n e-mail");
    expect(foldDiacritics('Oekraïne, Łódź, Ærø, Straße, IJssel')).toBe('Oekraine, Lodz, Aero, Strasse, IJssel');
  });

  it('knows a capital', () => {
    const text = "'s-Hertogenbosch Élan kleine";
    expect(findWords(text).map((word) => isCapitalized(text, word))).toEqual([true, true, false]);
  });

  it('has function words for the languages it knows, and none for others', () => {
    expect(functionWords('en').has('although')).toBe(true);
    expect(functionWords('nl-BE').has('hoewel')).toBe(true);
    expect(functionWords('constructor').size).toBe(0);
  });
});
