import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertSegmentedText, fromSegments, segment, segmentText, type SegmentedText } from '../../src/index.js';

const runs = { seed: 20250519, numRuns: 5000 };

// Rich in what decisions hang on: marks, quotes, brackets, blanks and newlines of every kind, surrogates (lone and paired),
// abbreviations, list markers, footnotes, names, furniture.
const pieces = [
  '.', '...', '…', '?', '!', '?!', '. . .', '。', '．', ',', ';', ':', ' - ', ' – ', '—', '•', '* ', '/',
  '"', '\'', '“', '”', '‘', '’', '„', '«', '»', ',,', '\'\'', '(', ')', '[', ']', '{', '}', '[1]', '[...]', '(?)', '¹', ':-)',
  ' ', '  ', '\n', '\r\n', '\r', '\n\n', '\t', '\u00a0', '\ufeff', '\u2028', '\u2029', '\v', '\u0085',
  '\ud800', '\udc00', '😀', '\u0301', 'é', 'ß', 'Ĳ', '中', 'ا', '\u0000',
  '1.', '2)', '(a)', '(b)', 'iv)', 'A.', 'B.', '12', '1.000,50', '3.5', '10', '19 mei 2025', '13:34',
  'Mr', 'Dr', 'e.g', 'bijv', 'o.a', 'enz', 'Inc', 'B.V', 'U.S', 'p.m', 'no', 'nr', 'J', 'P.J', 'hgf', 'a.b',
  'The', 'De', 'I', '\'s Avonds', '\'t', 'he', 'zij', 'boot', 'Water', 'iPhone', 'YAHOO', 'plan', 'said', 'zei', 'www.a.nl', 'http://a.b/c.D?e', 'Read more', 'Lees ook:', 'By', 'Foto',
];
const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) });
const anyPieces = fc.array(piece, { maxLength: 60 });
// A few pieces over and over, as dialogues and informal texts have them: what a text does throughout counts as well.
const fewPieces = fc.array(piece, { minLength: 1, maxLength: 6 }).chain((few) => fc.array(fc.constantFrom(...few, ' ', 'a'), { maxLength: 60 }));
// Items that count on, on one line or several.
const counted = [['1', '2', '3', '4', '5'], ['a', 'b', 'c', 'd', 'e'], ['A', 'B', 'C', 'D', 'E'], ['i', 'ii', 'iii', 'iv', 'v']];
const items = fc
  .tuple(fc.constantFrom(...counted), fc.constantFrom(['', '.'], ['', ')'], ['(', ')'], ['', '.)']), fc.constantFrom(' ', '\n'), fc.array(fc.tuple(piece, piece, fc.constantFrom('.', '', '?', '."', ':')), { maxLength: 5 }))
  .map(([numbers, [open, close], between, words]) => words.map(([first, second, end], i) => `${open}${numbers[i]}${close} ${first} ${second}${end}${between}`));
const text = fc.oneof(anyPieces, fewPieces, items).map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'nl', 'nl-BE', 'de', 'xx', '');
const lines = fc.constantFrom('auto' as const, 'paragraph' as const, 'wrapped' as const);

/** The text, put together again from its segments and the blanks between them. */
function rebuild(document: SegmentedText): string {
  let end = 0;
  let whole = '';
  for (const [index, { from, to }] of document.segments.entries()) {
    whole += document.text.slice(end, from) + segmentText(document, index);
    end = to;
  }
  return whole + document.text.slice(end);
}

describe('segment, on any text', () => {
  it('keeps the laws of segmented text: order, disjoint, every non-blank covered, no surrogate pair cut', () => {
    fc.assert(
      fc.property(text, language, lines, (given, code, reading) => {
        assertSegmentedText(segment(given, code, { lines: reading }));
      }),
      runs,
    );
  });

  it('gives offsets that rebuild the text', () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        const document = segment(given, code);
        expect(document.text).toBe(given);
        expect(rebuild(document)).toBe(given);
      }),
      runs,
    );
  });

  it('gives segments that are not empty, and neither start nor end in a blank', () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        const document = segment(given, code);
        document.segments.forEach((_, index) => {
          const words = segmentText(document, index);
          expect(words).not.toBe('');
          expect(words).toBe(words.trim());
        });
      }),
      runs,
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        expect(segment(given, code)).toEqual(segment(given, code));
      }),
      runs,
    );
  });

  it('cuts paragraphs one by one as together, where newlines end them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
        // Whether a text is informal is a matter of the whole, and a break between the parts must be one.
        const plain = parts.map((part) => part.replace(/[^\S ]|[\u0085?!]/gu, ' ').replace(/\p{Ll}/gu, 'X'));
        const wordsOf = (whole: string): string[] => {
          const document = segment(whole, 'en', { lines: 'paragraph' });
          return document.segments.map((_, index) => segmentText(document, index));
        };
        expect(wordsOf(plain.join('\n'))).toEqual(plain.flatMap(wordsOf));
      }),
      runs,
    );
  });
});

describe('fromSegments, on any strings', () => {
  it('keeps each string, whatever it holds, under its index', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), language, (given, code) => {
        const document = fromSegments(given, code);
        assertSegmentedText(document);
        expect(document.segments.map((_, index) => segmentText(document, index))).toEqual(given);
      }),
      runs,
    );
  });
});

describe('segment, on hostile text of 1 MB', () => {
  const units = ['"A b. ', 'He said "yes. ', '(A b. ', 'A? A. ', 'ab.ab.', 'ab.Ab.', 'x', '\ud800', '\udc00. \ud800 ', '\n', 'a\n', '.', '. ', '"', '\' ', '1. ', '(a) b ', '• ', 'a. [1] ', 'hgf. Foo ', 'a.b. C ', '([{', ' '];
  it.each(units)('%j ends, and keeps the laws', (unit) => {
    const given = unit.repeat(Math.ceil(1_000_000 / unit.length));
    assertSegmentedText(segment(given, 'en'));
  });
});
