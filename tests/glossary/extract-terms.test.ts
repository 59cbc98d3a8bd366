import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertTermEntry } from '../../src/bitext/index.js';
import { fromSegments, parseTermBase, formatTermBase, type TermEntry } from '../../src/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { createTermExtractor, extractTerms, unitsOfClaims } from '../../src/glossary/index.js';

const read = (name: string): { en: string; nl: string; origin: string }[] =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/glossary', name, 'units.tsv'), 'utf8').trimEnd().split('\n').map((line, k) => {
    const [en, nl] = line.split('\t') as [string, string];
    return { en, nl, origin: `${name} ${k < 150 ? 1 : 2}` };
  });
const cars = read('cars');
const base = extractTerms(cars);
const entryOf = (en: string): TermEntry | undefined => base.entries.find(({ terms }) => terms['en']!.some(({ text }) => text === en));
const dutchOf = (en: string): string[] => entryOf(en)?.terms['nl']!.map(({ text }) => text) ?? [];

describe('extractTerms', () => {
  it('takes no words for terms that stand in placeholders and tags', () => {
    const units = ['ends', 'starts', 'goes on'].map((verb, k) => ({ en: `{{username}}, your <b class="lead">subscription</b> ${verb} &amp; %(plan)s`, nl: `{{username}}, je <b class="lead">abonnement</b> ${['eindigt', 'begint', 'loopt door'][k]} &amp; %(plan)s` }));
    expect(extractTerms(units, { minFrequency: 1, minScore: 0 }).entries.flatMap(({ terms }) => terms['en']!.map(({ text }) => text))).toEqual(['subscription']);
  });

  it('answers English phrases by Dutch compounds, and the other way round', () => {
    expect(dutchOf('data protection authority')).toContain('gegevensbeschermingsautoriteit');
    expect(dutchOf('charging station')).toContain('laadpaal');
    expect(dutchOf('excess')).toContain('eigen risico');
    expect(dutchOf('right of access')).toContain('recht op inzage');
  });

  it('puts inflections under one lemma and counts them all', () => {
    const { terms } = entryOf('invoice')!;
    // Seven times singular, three times plural or in a heading.
    expect(terms['en']![0]!.frequency).toBeGreaterThanOrEqual(9);
    expect(base.entries.filter((entry) => entry.terms['nl']!.some(({ text }) => text === 'facturen'))).toEqual([]);
  });

  it('keeps abbreviations with their full forms', () => {
    const entry = base.entries.find(({ terms }) => terms['en']!.some(({ text }) => text === 'EEA'))!;
    expect(entry.terms['en']!.map(({ text, form }) => [text, form])).toContainEqual(['EEA', 'acronym']);
    expect(entry.terms['nl']!.map(({ text }) => text)).toContain('EER');
  });

  it('writes a term whose first word has a capital within sentences with it', () => {
    const units = [
      { en: 'In short, the Energy Savings Act (ESA) requires an energy label.', nl: 'Kortom, de Wet energiebesparing (WEB) eist een energielabel.' },
      { en: 'The ESA applies to every landlord.', nl: 'De WEB geldt voor elke verhuurder.' },
      { en: 'Under the ESA an energy label is valid for ten years.', nl: 'Volgens de WEB is een energielabel tien jaar geldig.' },
    ];
    const texts = extractTerms(units, { minScore: 0 }).entries.flatMap(({ terms }) => terms['nl']!.map(({ text }) => text));
    expect(texts).toEqual(expect.arrayContaining(['Wet energiebesparing', 'WEB', 'energielabel']));
  });

  it('leaves a part of a term that never stands alone out', () => {
    for (const part of ['protection authority', 'neighbourhood', 'compartment']) expect(entryOf(part)).toBeUndefined();
  });

  it('gives each entry its evidence', () => {
    for (const entry of base.entries) {
      assertTermEntry(entry);
      expect(entry.score).toBeGreaterThan(0);
      expect(entry.reasons!.length).toBeGreaterThan(0);
      for (const terms of Object.values(entry.terms)) for (const term of terms) expect(term.status).toBe('candidate');
      for (const { texts, spans } of entry.examples ?? []) {
        for (const language of ['en', 'nl']) expect(texts[language]!.slice(spans[language]![0]!.from, spans[language]![0]!.to)).not.toMatch(/^\s|\s$/u);
      }
    }
    const frequent = base.entries.filter(({ frequency }) => frequency! >= 2);
    expect(frequent.length).toBeGreaterThan(80);
    expect(frequent.filter(({ examples }) => (examples?.length ?? 0) < 2).length).toBeLessThan(frequent.length / 20);
  });

  it('takes a term that is said once where one word answers a phrase', () => {
    expect(dutchOf('lease contract')).toContain('leasecontract');
    expect(extractTerms(cars, { minFrequency: 2 }).entries.some(({ terms }) => terms['en']!.some(({ text }) => text === 'lease contract'))).toBe(false);
  });

  it('takes no count for a term, but what it counts', () => {
    const units = [
      { en: 'The number of patients in the hospital rises.', nl: 'Het aantal patiënten in het ziekenhuis stijgt.' },
      { en: 'The number of patients differs by hospital.', nl: 'Het aantal patiënten verschilt per ziekenhuis.' },
      { en: 'The hospital counts the patients each day.', nl: 'Het ziekenhuis telt de patiënten elke dag.' },
      { en: 'A million patients saw a hospital.', nl: 'Een miljoen patiënten zagen een ziekenhuis.' },
    ];
    const found = extractTerms(units, { minScore: 0 }).entries.flatMap(({ terms }) => terms['en']!.map(({ text }) => text));
    expect(found).toContain('patients');
    expect(found).toContain('hospital');
    for (const text of found) expect(text).not.toMatch(/number|million/u);
  });

  it('puts a singular and a plural under one lemma where either could be of the other', () => {
    const units = ['The barrier is closed.', 'The barriers are closed.', 'A barrier protects the town.'].map((en, k) => ({ en, nl: ['De waterkering is dicht.', 'De waterkeringen zijn dicht.', 'Een waterkering beschermt de stad.'][k]! }));
    const entry = extractTerms(units, { minScore: 0 }).entries.find(({ terms }) => terms['nl']!.some(({ text }) => text === 'waterkering'))!;
    expect(entry.terms['nl']![0]).toMatchObject({ text: 'waterkering', frequency: 3 });
  });

  it('counts documents by origin', () => {
    expect(entryOf('board')!.documents).toBe(2);
    expect(entryOf('quorum')!.documents).toBe(1);
  });

  it('flags what is the same in both languages, and look-alikes that mislead', () => {
    expect(entryOf('airbag')!.flags).toContain('untranslatable');
    expect(entryOf('boot')!.flags).toContain('falseFriend');
    expect(entryOf('trailer')!.flags).toBeUndefined();
  });

  it('orders entries by score and gives ids that do not change', () => {
    const scores = base.entries.map(({ score }) => score!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(extractTerms(cars).entries).toEqual(base.entries);
    expect(parseTermBase(formatTermBase(base))).toEqual(base);
  });

  it('gives the same from a stream in pieces', () => {
    const extractor = createTermExtractor();
    for (let k = 0; k < cars.length; k += 40) extractor.add(cars.slice(k, k + 40));
    expect(extractor.finish()).toEqual(base);
    expect(() => extractor.add([])).not.toThrow(TypeError);
    expect(() => extractor.finish()).toThrow(RangeError);
  });

  it('works from a sample with counts of the whole', () => {
    const doubled = [...cars, ...cars.map((unit) => ({ ...unit, origin: 'again' }))];
    const sampled = extractTerms(doubled, { sampleSize: 400 });
    expect(sampled.entries.length).toBeGreaterThan(80);
    const insurer = sampled.entries.find(({ terms }) => terms['en']![0]!.text === 'insurer')!;
    expect(insurer.terms['en']![0]!.frequency).toBe(2 * entryOf('insurer')!.terms['en']![0]!.frequency!);
  });

  it('works without a model, and worse', () => {
    const bare = extractTerms(cars, { model: null });
    expect(bare.entries.length).toBeGreaterThan(60);
    expect(bare.entries.some(({ terms }) => terms['en']![0]!.text === 'charging station' && terms['nl']![0]!.text === 'laadpaal')).toBe(true);
  });

  it('trusts units that are less than certain less', () => {
    const doubtful = extractTerms(cars.map((unit) => ({ ...unit, score: 0.5 })));
    const scoreOf = (entries: readonly TermEntry[], en: string): number => entries.find(({ terms }) => terms['en']![0]!.text === en)?.score ?? 0;
    for (const term of ['insurer', 'board', 'trailer']) expect(scoreOf(doubtful.entries, term)).toBeLessThan(scoreOf(base.entries, term));
  });

  it('takes claims that texts share', () => {
    const english = fromSegments(cars.slice(60, 130).map(({ en }) => en), 'en');
    const dutch = fromSegments(cars.slice(60, 130).map(({ nl }) => nl).reverse(), 'nl');
    const units = unitsOfClaims(alignClaims([english, dutch]), ['en', 'nl']);
    expect(units.length).toBeGreaterThan(30);
    const found = extractTerms(units);
    expect(found.entries.some(({ terms }) => terms['en']![0]!.text === 'damage report' && terms['nl']![0]!.text === 'schademelding')).toBe(true);
    // Less is certain of them than of translations, and the scores say so.
    const ofTranslations = new Map(extractTerms(cars.slice(60, 130)).entries.map(({ entryId, score }) => [entryId, score ?? 0]));
    const both = found.entries.filter(({ entryId }) => ofTranslations.has(entryId));
    expect(both.length).toBeGreaterThan(10);
    const mean = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean(both.map(({ score }) => score ?? 0))).toBeLessThan(mean(both.map(({ entryId }) => ofTranslations.get(entryId)!)) - 0.05);
  });

  it('says what it got where it cannot extract', () => {
    expect(() => extractTerms([])).toThrow('got no units and no languages');
    expect(extractTerms([], { languages: ['en', 'nl'] }).entries).toEqual([]);
    expect(() => extractTerms([{ en: 'alone' }])).toThrow('expected two');
    expect(() => extractTerms(cars, { minScore: 2 })).toThrow('got minScore 2, expected 0 to 1');
    expect(() => extractTerms(cars, { sampleSize: 0 })).toThrow(RangeError);
  });

  it('takes any text', { timeout: 120_000 }, () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('the constructor of the prototype', 'de constructor van het prototype', '( (A) (BB) )', 'X (X.)', '-', 'a b c d e f g'));
    fc.assert(
      fc.property(fc.array(fc.record({ en: text, nl: text }), { minLength: 1, maxLength: 8 }), (units) => {
        for (const entry of extractTerms(units, { minScore: 0, minFrequency: 1 }).entries) assertTermEntry(entry);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it('takes long text in linear time', () => {
    const words = (count: number): string => 'board bestuur '.repeat(count);
    const units = [{ en: words(20_000), nl: words(20_000) }, { en: 'x'.repeat(1_000_000), nl: '(a'.repeat(200_000) }, { en: 'the board', nl: 'het bestuur' }, { en: 'a board', nl: 'een bestuur' }];
    const { entries } = extractTerms(units, { minScore: 0 });
    expect(entries.map(({ terms }) => [terms['en']![0]!.text, terms['nl']![0]!.text, terms['en']![0]!.frequency])).toEqual([['board', 'bestuur', 20_002]]);
  });
});
