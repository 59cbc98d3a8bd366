import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalLanguage, contentId, createTermBase, createUnit, FormatError, formatTermBase, isLanguageTag, languagesOf, parseTermBase, termEntryId, unitIdOf,
  type TermEntry,
} from '../../src/bitext/index.js';

describe('content ids', () => {
  it('are the same on every machine', () => {
    expect(contentId([])).toMatch(/^[0-9a-f]{16}$/u);
    expect(contentId(['en', 'A cat.', 'nl', 'Een kat.'])).toBe(contentId(['en', 'A cat.', 'nl', 'Een kat.']));
  });
  it('law: strings that differ, or are cut elsewhere, have different ids', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 4 }), fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 4 }), (a, b) => {
      expect(contentId(a) === contentId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }), { seed: 2, numRuns: 5000 });
    expect(contentId(['ab', 'c'])).not.toBe(contentId(['a', 'bc']));
    expect(contentId([''])).not.toBe(contentId([]));
  });
  it('keeps half a million near-equal sentences apart', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 500_000; i++) seen.add(contentId(['en', `Page ${i} of the report.`]));
    expect(seen.size).toBe(500_000);
  });
});

describe('language tags', () => {
  it.each([
    ['EN_us', 'en-US'], ['nl', 'nl'], ['NL-be', 'nl-BE'], ['zh-hant-tw', 'zh-Hant-TW'], ['x-Klingon', 'x-klingon'], ['de-CH-1996', 'de-CH-1996'],
    ['Dutch', undefined], ['', undefined], ['nl--BE', undefined], ['constructor', undefined], ['nl-verylongsubtag', undefined],
  ])('%s is %s', (tag, expected) => expect(canonicalLanguage(tag)).toBe(expected));
  it('are told from the other members of a unit', () => {
    expect(['score', 'spans', 'unitId', 'notes', 'markup', 'state'].filter(isLanguageTag)).toEqual([]);
    expect(languagesOf(createUnit([['nl', 'Kat.'], ['en', 'Cat.']], { score: 1, origin: 'here' }))).toEqual(['nl', 'en']);
    expect(() => createUnit([['Dutch', 'Kat.']])).toThrow(RangeError);
  });
});

describe('unit ids', () => {
  it('count words and context, nothing else', () => {
    const unit = createUnit([['en', 'Cat.'], ['nl', 'Kat.']]);
    expect(unitIdOf(createUnit([['nl', 'Kat.'], ['en', 'Cat.']], { score: 0.3, notes: ['seen'] }))).toBe(unitIdOf(unit));
    expect(unitIdOf(createUnit([['en', 'Cat.'], ['nl', 'Kat.']], { context: 'menu' }))).not.toBe(unitIdOf(unit));
    expect(unitIdOf(createUnit([['en', 'Cat.'], ['nl', 'Poes.']]))).not.toBe(unitIdOf(unit));
  });
});

const consent: TermEntry = {
  entryId: 'a', score: 0.9, frequency: 12, notes: ['as in privacy law'],
  terms: { en: [{ text: 'consent', status: 'approved', partOfSpeech: 'noun' }], nl: [{ text: 'toestemming', status: 'approved' }, { text: 'permissie', status: 'forbidden' }] },
  examples: [{ texts: { en: 'Give consent.', nl: 'Geef toestemming.' }, spans: { en: [{ from: 5, to: 12 }], nl: [{ from: 5, to: 16 }] } }],
};

describe('a term base', () => {
  it('survives JSON', () => {
    const base = createTermBase([consent], ['en', 'nl'], 'Privacy');
    expect(parseTermBase(formatTermBase(base))).toEqual(base);
  });
  it('names concepts by their first terms, in any order and under any decision', () => {
    const id = termEntryId(consent.terms);
    expect(termEntryId({ nl: [{ text: 'toestemming', status: 'rejected' }], en: [{ text: 'consent', status: 'candidate' }] })).toBe(id);
    expect(termEntryId({ ...consent.terms, nl: [{ text: 'goedkeuring', status: 'approved' }] })).not.toBe(id);
    expect(termEntryId({ en: [{ text: 'consents', lemma: 'consent', status: 'approved' }], nl: consent.terms['nl']! })).toBe(id);
  });
  it.each<[string, readonly TermEntry[]]>([
    ['expected each once; merge', [consent, consent]],
    ['without terms', [{ entryId: 'b', terms: {} }]],
    ['no term in "nl"', [{ entryId: 'b', terms: { nl: [] } }]],
    ['the same term twice', [{ entryId: 'b', terms: { nl: [{ text: 'ja', status: 'approved' }, { text: 'ja', status: 'candidate' }] } }]],
    ['BCP 47', [{ entryId: 'b', terms: { dutch: [{ text: 'ja', status: 'approved' }] } }]],
    ['score 3', [{ ...consent, score: 3 }]],
    ['marked at [5, 99)', [{ ...consent, examples: [{ texts: { en: 'Give consent.' }, spans: { en: [{ from: 5, to: 99 }] } }] }]],
  ])('refuses what breaks a law: %s', (problem, entries) => {
    expect(() => createTermBase(entries)).toThrow(RangeError);
    expect(() => createTermBase(entries)).toThrow(problem);
    expect(() => parseTermBase(JSON.stringify({ version: 1, languages: [], entries }))).toThrow(FormatError);
  });
  it.each([
    ['{', 'line 1'], ['null', 'expected an object'], ['{"version":2,"languages":[],"entries":[]}', 'got version 2'],
    ['{"version":1,"languages":[],"entries":[{"entryId":"a","terms":{"nl":[{"text":"ja"}]}}]}', 'got terms'],
    ['{"version":1,"languages":[],"entries":[{"entryId":"a","terms":{},"colour":1}]}', 'colour'],
    ['{"version":1,"languages":[],"entries":[null]}', 'got null'],
  ])('%s is refused with what is wrong', (json, problem) => {
    expect(() => parseTermBase(json)).toThrow(FormatError);
    expect(() => parseTermBase(json)).toThrow(problem);
  });
});
