import { describe, expect, it } from 'vitest';
import { readAll, tmx, writeAll } from '../src/formats/index.js';
import { bitextOfResources, findPlaceholders, readResources, resourcesOfUnits, resourcesTypes, unitsOfResources } from '../src/i18next/index.js';
import * as library from '../src/index.js';

// A caller's mistake is told as one: what was got, what was expected, and nothing done halfway. Callers of plain JavaScript, and of
// data out of files, hand over anything.
const english = library.segment('The bridge is shut. It is old.', 'en');
const dutch = library.segment('De brug is dicht. Hij is oud.', 'nl');
const bitext = library.align(english, dutch);
const memory = new library.TranslationMemory();
memory.add([{ en: 'The bridge is shut.', nl: 'De brug is dicht.' }]);
const concordance = new library.Concordance(memory);
const unit = { en: 'The bridge is shut.', nl: 'De brug is dicht.' };
const terms = library.createTermBase([{ entryId: 'bridge', terms: { en: [{ text: 'bridge', status: 'approved' }], nl: [{ text: 'brug', status: 'approved' }] } }]);
const resources = readResources({ en: { app: { a: 'The bridge' } }, nl: { app: { a: 'De brug' } } });
const one = { from: 0, to: 2, kind: 'sentence', paragraph: 0 };

const values: readonly unknown[] = [
  undefined, null, NaN, Infinity, -1, 1.5, 10n, true, '', 'words', Symbol('x'), () => 1, {}, Object.create(null), [], [null], [undefined], Array(1), [{}], [[]], new Date(0), Object('a'),
  { text: 'ab', language: 'en' }, { text: 'ab', language: 'en', segments: null }, { text: 'ab', language: 'en', segments: [null] }, { text: 'ab', segments: [one] }, { text: 5, language: 'en', segments: [] },
  { text: 'ab', language: 'en', segments: [{ ...one, to: 9 }] }, { text: 'ab', language: 'en', segments: [{ ...one, from: NaN }] }, { text: 'ab', language: 'en', segments: [{ ...one, from: '0' }] },
  [{ source: 0, target: 0 }], [{ source: 1, target: 0 }, { source: 0, target: 1 }], [{ source: { first: 0, count: NaN }, target: { first: 0, count: 1 } }],
];

// What each function does with one of them in place of what it takes. The value goes in without a type.
type Call = (value: never) => unknown;
const calls: readonly (readonly [name: string, call: Call])[] = [
  ['segment(text)', (value) => library.segment(value, 'en')],
  ['segment(language)', (value) => library.segment('A b.', value)],
  ['segment(options)', (value) => library.segment('A b.', 'en', value)],
  ['segment(lines)', (value) => library.segment('A b.', 'en', { lines: value })],
  ['fromSegments(segments)', (value) => library.fromSegments(value, 'en')],
  ['fromSegments(a segment)', (value) => library.fromSegments(['a', value], 'en')],
  ['fromSegments(language)', (value) => library.fromSegments(['a'], value)],
  ['fromSegments(options)', (value) => library.fromSegments(['a'], 'en', value)],
  ['detectLanguage(text)', (value) => library.detectLanguage(value)],
  ['align(source)', (value) => library.align(value, dutch)],
  ['align(target)', (value) => library.align(english, value)],
  ['align(options)', (value) => library.align(english, dutch, value)],
  ...(['anchors', 'lockParagraphs', 'maxBead', 'minScore', 'atPrecision', 'dictionary', 'model'] as const).map((name): readonly [string, Call] => [`align(${name})`, (value) => library.align(dutch, english, { [name]: value })]),
  ['alignClaims(documents)', (value) => library.alignClaims(value)],
  ['alignClaims(a document)', (value) => library.alignClaims([english, value])],
  ['alignClaims(options)', (value) => library.alignClaims([english, dutch], value)],
  ['alignClaims(minScore)', (value) => library.alignClaims([english, dutch], { minScore: value })],
  ['alignClaims(model)', (value) => library.alignClaims([english, dutch], { model: value })],
  ['similarity(a)', (value) => library.similarity(value, 'en', 'De brug.', 'nl')],
  ['similarity(languageOfB)', (value) => library.similarity('The bridge.', 'en', 'De brug.', value)],
  ['similarity(options)', (value) => library.similarity('The bridge.', 'en', 'De brug.', 'nl', value)],
  ['similarity(model)', (value) => library.similarity('The bridge.', 'en', 'De brug.', 'nl', { model: value })],
  ['compareBeads(found)', (value) => library.compareBeads(value, bitext.beads)],
  ['compareBeads(gold)', (value) => library.compareBeads(bitext.beads, value)],
  ['parseBeads', (value) => library.parseBeads(value)],
  ['formatBeads', (value) => library.formatBeads(value)],
  ['segmentText(document)', (value) => library.segmentText(value, 0)],
  ['segmentText(index)', (value) => library.segmentText(english, value)],
  ['createBitext(source)', (value) => library.createBitext(value, dutch, bitext.beads)],
  ['createBitext(beads)', (value) => library.createBitext(english, dutch, value)],
  ['mirrorBitext', (value) => library.mirrorBitext(value)],
  ['unitsOf', (value) => library.unitsOf(value)],
  ['parseBitext', (value) => library.parseBitext(value)],
  ['assertCover', (value) => library.assertCover(value, 1, 1)],
  ['TranslationMemory.open', (value) => library.TranslationMemory.open(value)],
  ['TranslationMemory(options)', (value) => new library.TranslationMemory(value)],
  ['add(units)', (value) => new library.TranslationMemory().add(value)],
  ['add(a unit)', (value) => new library.TranslationMemory().add([value])],
  ['add(options)', (value) => new library.TranslationMemory().add([], value)],
  ['remove(unitIds)', (value) => memory.remove(value, { dryRun: true })],
  ['update(unitId)', (value) => memory.update(value, unit)],
  ['lookup(text)', (value) => memory.lookup(value, 'en')],
  ['lookup(language)', (value) => memory.lookup('The bridge.', value)],
  ['lookup(options)', (value) => memory.lookup('The bridge.', 'en', value)],
  ...(['minSimilarity', 'minMeaning', 'measure', 'limit', 'to', 'previous', 'next', 'context', 'kinds', 'since', 'until', 'states', 'minQuality', 'minScore', 'domain'] as const).map((name): readonly [string, Call] => [`lookup(${name})`, (value) => memory.lookup('The bridge.', 'en', { [name]: value })]),
  ['Concordance(memory)', (value) => new library.Concordance(value)],
  ['find(phrase)', (value) => concordance.find(value, 'en')],
  ['find(language)', (value) => concordance.find('bridge', value)],
  ['find(options)', (value) => concordance.find('bridge', 'en', value)],
  ...(['to', 'limit', 'skip', 'sort', 'within', 'since', 'states'] as const).map((name): readonly [string, Call] => [`find(${name})`, (value) => concordance.find('bridge', 'en', { [name]: value })]),
  ['translationsOf(phrase)', (value) => concordance.translationsOf(value, 'en')],
  ['translationsOf(options)', (value) => concordance.translationsOf('bridge', 'en', value)],
  ['parallelText', (value) => library.parallelText(value)],
  ['claimsById', (value) => library.claimsById(value)],
  ['createUnit(texts)', (value) => library.createUnit(value)],
  ['createTermBase(entries)', (value) => library.createTermBase(value)],
  ['createTermBase(an entry)', (value) => library.createTermBase([value])],
  ['termEntryId', (value) => library.termEntryId(value)],
  ['parseTermBase', (value) => library.parseTermBase(value)],
  ['extractTerms(units)', (value) => library.extractTerms(value)],
  ['extractTerms(options)', (value) => library.extractTerms([unit], value)],
  ['learnTranslations(units)', (value) => library.learnTranslations(value)],
  ['checkTerms(text)', (value) => library.checkTerms(value, terms)],
  ['checkTerms(base)', (value) => library.checkTerms([unit], value)],
  ['checkTerms(options)', (value) => library.checkTerms([unit], terms, value)],
  ['decideTerm(base)', (value) => library.decideTerm(value, 'bridge', 'approved')],
  ['decideTerm(entryId)', (value) => library.decideTerm(terms, value, 'approved')],
  ['decideTerm(status)', (value) => library.decideTerm(terms, 'bridge', value)],
  ['mergeTermBases', (value) => library.mergeTermBases(value, terms)],
  ['updateTermBase', (value) => library.updateTermBase(terms, value)],
  ['explainBead(bitext)', (value) => library.explainBead(value, 0)],
  ['explainBead(index)', (value) => library.explainBead(bitext, value)],
  ['pairDocuments(sources)', (value) => library.pairDocuments(value, [dutch])],
  ['pairDocuments(a target)', (value) => library.pairDocuments([english], [value])],
  ['checkBitext(bitext)', (value) => library.checkBitext(value)],
  ['checkBitext(options)', (value) => library.checkBitext(bitext, value)],
  ['checkBitext(codes)', (value) => library.checkBitext(bitext, { codes: value })],
  ['checkBitext(severities)', (value) => library.checkBitext(bitext, { severities: value })],
  ['checkUnits(units)', (value) => library.checkUnits(value)],
  ['checkResources(source)', (value) => library.checkResources(value, {})],
  ['checkResources(options)', (value) => library.checkResources({}, {}, value)],
  ['checkResources(language)', (value) => library.checkResources({ a: 'x' }, { a: 'y' }, { source: value })],
  ['readResources(files)', (value) => readResources(value)],
  ['readResources(a file)', (value) => readResources([value])],
  ['readResources(text)', (value) => readResources([{ path: 'en/app.json', text: value }])],
  ['readResources(path)', (value) => readResources([{ path: value, text: '{}' }])],
  ['readResources(language)', (value) => readResources([{ path: 'app.json', text: '{}', language: value }])],
  ['unitsOfResources', (value) => unitsOfResources(value)],
  ['bitextOfResources(source)', (value) => bitextOfResources(resources, value, 'nl')],
  ['resourcesTypes(language)', (value) => resourcesTypes(resources, { language: value })],
  ['resourcesOfUnits', (value) => resourcesOfUnits(value)],
  ['findPlaceholders', (value) => findPlaceholders(value)],
  ['readAll(reader)', (value) => readAll(value, [''])],
  ['readAll(parts)', (value) => readAll(tmx.createReader(), value)],
  ['writeAll(writer)', (value) => writeAll(value, [])],
  ['writeAll(a record)', (value) => writeAll(tmx.createWriter(), [value])],
  ['assertSegmentedText', (value) => library.assertSegmentedText(value)],
];

describe('a wrong argument', () => {
  it.each(calls)('of %s is refused with what was got and what was expected, or taken', (_, call) => {
    let refused = 0;
    for (const value of values) {
      try {
        call(value as never);
      } catch (error) {
        refused++;
        expect(error instanceof TypeError || error instanceof RangeError || error instanceof library.FormatError, String(error)).toBe(true);
        // What is wrong inside a file is told by its format.
        if (!(error instanceof library.FormatError)) expect((error as Error).message).toMatch(/got .*expected /su);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });

  it('is said with its usual cause: texts that nobody cut', () => {
    expect(() => library.align('The bridge is shut.' as never, 'De brug is dicht.' as never)).toThrow('got source: "The bridge is shut.", expected a segmented text, as segment() and fromSegments() make');
    expect(() => library.alignClaims(['The bridge is shut.'] as never)).toThrow('got documents[0]: "The bridge is shut.", expected a segmented text');
    expect(() => library.align(english, { text: 'Dicht.', language: 'nl', segments: [{ ...one, to: 99 }] } as never)).toThrow('got target.segments[0] from 0 to 99, expected whole numbers within [0, 6]');
    expect(() => library.compareBeads('1-1' as never, bitext.beads)).toThrow('got found: "1-1", expected an array of beads, as align() and parseBeads() make');
  });
});
