import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, createTermBase, formatIssue, segment, termEntryId, type Term, type TermBase, type TermStatus } from '../../src/index.js';
import { checkTerms } from '../../src/glossary/index.js';

const term = (text: string, status: TermStatus = 'approved'): Term => ({ text, status });
const entry = (en: readonly Term[], nl: readonly Term[]): TermBase['entries'][number] => {
  const terms = { ...(en.length > 0 && { en }), ...(nl.length > 0 && { nl }) };
  return { entryId: termEntryId(terms), terms };
};
const base = createTermBase([
  entry([term('site')], [term('locatie')]),
  entry([term('data breach')], [term('datalek'), term('gegevenslek')]),
  entry([term('breach')], [term('schending')]),
  entry([term('permission')], [term('toestemming'), term('permissie', 'forbidden')]),
  entry([term('draft', 'candidate')], [term('concept', 'candidate')]),
  entry([term('gone', 'rejected')], [term('weg')]),
  entry([], [term('qua', 'forbidden')]),
]);
const find = (en: string, nl: string, options = {}): string[] => checkTerms([{ en, nl }], base, options).map(({ message }) => message);

describe('checkTerms', () => {
  it('reports a missing translation where it stands, and what was expected', () => {
    const [issue] = checkTerms([{ en: 'Both sites are closed.', nl: 'Beide terreinen zijn dicht.', unitId: 'a1' }], base);
    expect(issue).toMatchObject({ code: 'term', severity: 'warning', message: 'term.missing', source: { from: 5, to: 10 }, unit: 0, unitId: 'a1' });
    expect(formatIssue(issue!)).toBe('“sites” should be “locatie” in the translation');
    expect(formatIssue(issue!, 'nl')).toBe('‘sites’ hoort in de vertaling ‘locatie’ te zijn');
  });

  it('reports a forbidden translation as an error, on both sides', () => {
    const [issue] = checkTerms([{ en: 'Ask for permission.', nl: 'Vraag om permissie.' }], base);
    expect(issue).toMatchObject({ severity: 'error', message: 'term.forbidden', target: { from: 9, to: 18 } });
  });

  it('takes the longest term', () => expect(find('A data breach was found.', 'Er is een datalek gevonden.')).toEqual([]));

  it('takes no words for a term that a comma parts, unless the term has one', () => {
    expect(find('We lost the data, breach or no breach.', 'We zijn de gegevens kwijt, schending of niet.')).toEqual([]);
    const places = createTermBase([entry([term('Washington, D.C.')], [term('Washington')])], ['en', 'nl']);
    expect(checkTerms([{ en: 'They met in Washington, D.C. on Monday.', nl: 'Ze kwamen maandag bijeen.' }], places)).toMatchObject([{ message: 'term.missing' }]);
  });

  it('is less sure of a noun where it is a verb', () => {
    const charges = createTermBase([entry([term('charge')], [term('lading')]), entry([term('load')], [term('laden')])], ['en', 'nl']);
    const scoreOf = (en: string, nl: string): number | undefined => checkTerms([{ en, nl }], charges)[0]?.score;
    expect(scoreOf('The charge of the battery is low.', 'De accu is bijna leeg.')).toBeGreaterThan(0.5);
    expect(scoreOf('We charge a small fee for it.', 'Daarvoor rekenen wij een klein bedrag.')).toBeLessThan(0.3);
    const units = [{ en: 'We charge a small fee for it.', nl: 'Daarvoor rekenen wij een klein bedrag.' }];
    expect(checkTerms(units, charges)).toMatchObject([{ severity: 'info' }]);
    expect(checkTerms(units, charges, { minScore: 0.3 })).toEqual([]);
    expect(() => checkTerms([], charges, { minScore: 2 })).toThrow('got minScore 2');
    // A translation by a verb is one of a verb.
    expect(scoreOf('We load the van at noon.', 'Om twaalf uur vullen we de bus.')).toBeGreaterThan(0.5);
  });

  // What one pair of terms finds in one pair of sentences.
  const findBy = (en: Term, nl: Term, source: string, target: string): number => checkTerms([{ en: source, nl: target }], createTermBase([entry([en], [nl])])).length;

  it.each([
    ['name', 'naam', 'Hello {{name}}, %(name)s and $t(name)!', 'Hallo {{name}}, %(name)s en $t(name)!'],
    ['title', 'titel', '<a title="x">Go</a> on', '<a title="x">Ga</a> door'],
    ['item', 'artikel', '{item, plural, other {x}}', '{item, plural, other {x}}'],
  ])('sees no %s in placeholders and tags', (en, nl, source, target) => {
    expect(findBy(term(en), term(nl), source, target)).toBe(0);
    expect(findBy(term(en), term(nl), `${source} The ${en}.`, target)).toBe(1);
  });

  it.each([
    ['import duty', 'invoerrecht', 'Import duties and export duties', 'Invoer- en uitvoerrechten'],
    ['import duty', 'invoerrecht', 'Duties: import duty, export duty', 'Invoer-, doorvoer- of uitvoerrecht'],
    ['safety rule', 'veiligheidsregel', 'Safety rules and health rules', 'Veiligheids- en gezondheidsregels'],
    ['import levy', 'invoerheffing', 'Import duties and import levies', 'Invoerrechten en -heffingen'],
  ])('finds the Dutch of %s, %s, in what two compounds share', (en, nl, source, target) => expect(findBy(term(en), term(nl), source, target)).toBe(0));

  it('takes no part of a cut compound for another', () => {
    expect(findBy(term('import duty'), term('invoerrecht'), 'Import duty and export quota', 'Invoer- en uitvoerquota')).toBe(1);
    expect(findBy(term('import duty'), term('invoerrecht'), 'Import duty, in short', 'Invoer: het recht')).toBe(1);
  });

  it('tells abbreviations and names from other words by their capitals', () => {
    expect(findBy(term('IT'), term('ICT'), 'It is late, and it rains.', 'Het is laat en het regent.')).toBe(0);
    expect(findBy(term('US'), term('VS'), 'Tell us more.', 'Vertel ons meer.')).toBe(0);
    expect(findBy(term('US'), term('VS'), 'The US is large.', 'Amerika is groot.')).toBe(1);
    expect(findBy(term('GDPR'), term('AVG'), 'As gdpr says', 'Zoals de wet zegt')).toBe(1);
    const name = (text: string): Term => ({ ...term(text), partOfSpeech: 'name' });
    expect(findBy(name('Apple'), name('Apple'), 'She ate an apple.', 'Ze at een appel.')).toBe(0);
    expect(findBy(name('Apple'), name('Apple'), 'Apple said so.', 'Het bedrijf zei het.')).toBe(1);
  });

  it('reads terms as lists write them, and signs that belong to them', () => {
    expect(findBy(term('to delete'), term('verwijderen'), 'Delete it.', 'Gooi het weg.')).toBe(1);
    expect(findBy(term('to delete'), term('te verwijderen'), 'Delete it.', 'Verwijder het.')).toBe(0);
    expect(findBy(term('the invoice'), term('de factuur'), 'Your invoice is here.', 'Uw factuur is er.')).toBe(0);
    expect(findBy(term('sign up'), term('zich aanmelden'), 'Sign up now.', 'Meld je nu aan.')).toBe(0);
    expect(findBy(term('The Hague'), term('Den Haag'), 'The Hague is near.', 'Die stad is dichtbij.')).toBe(1);
    expect(findBy(term('C++'), term('C++'), 'C++ is fast.', 'C is snel.')).toBe(1);
    expect(findBy(term('C++'), term('C++'), 'C++ is fast.', 'C++ is snel.')).toBe(0);
    expect(findBy(term('C#'), term('C#'), 'C is fast.', 'Het is snel.')).toBe(0);
  });

  it('knows a noun in its other spelling', () => expect(findBy(term('organisation'), term('organisatie'), 'The organizations grew.', 'De clubs groeiden.')).toBe(1));

  it('says where a word is forbidden whatever it translates', () => expect(find('In length it fits.', 'Qua lengte past het.')).toEqual(['term.discouraged']));

  it('asks candidates only when told to, and what was rejected never', () => {
    expect(find('This is a draft.', 'Dit is een schets.')).toEqual([]);
    expect(find('This is a draft.', 'Dit is een schets.', { candidates: true })).toEqual(['term.missing']);
    expect(find('It is gone.', 'Het is er niet meer.')).toEqual([]);
  });

  it('notes that a term is translated in two ways across the text', () => {
    const units = [['Een datalek.', 0], ['Nog een datalek.', 1], ['Een gegevenslek.', 2], ['Weer een datalek.', 3]].map(([nl]) => ({ en: 'A data breach.', nl: nl as string }));
    const issues = checkTerms(units, base);
    expect(issues.map(({ message, unit, severity }) => [message, unit, severity])).toEqual([['term.inconsistent', 2, 'info']]);
    expect(checkTerms(units, base, { consistency: false })).toEqual([]);
    expect(formatIssue(issues[0]!)).toBe('“data breach” is “gegevenslek” here and “datalek” elsewhere');
  });

  it('checks a bitext by its beads, in offsets of the whole texts', () => {
    const bitext = align(segment('The mayor spoke first. Both sites are closed. Then they ate.', 'en'), segment('De burgemeester sprak eerst. Beide terreinen zijn dicht. Daarna aten ze.', 'nl'));
    const [issue] = checkTerms(bitext, base);
    expect(bitext.source.text.slice(issue!.source!.from, issue!.source!.to)).toBe('sites');
    expect(issue!.unit).toBeUndefined();
  });

  it('takes the rows of a spreadsheet for one term as one, a forbidden row for a forbidden translation', () => {
    const rows = createTermBase([entry([term('bank')], [term('oever')]), entry([term('Bank')], [term('bank')]), entry([term('bank', 'forbidden')], [term('wal', 'forbidden')])]);
    const of = (nl: string): string[] => checkTerms([{ en: 'The bank is high.', nl }], rows).map(({ message }) => message);
    expect([of('De oever is hoog.'), of('De bank is hoog.'), of('De wal is hoog.'), of('De kant is hoog.')]).toEqual([[], [], ['term.forbidden'], ['term.missing']]);
  });

  it('knows Dutch as the source as well', () => {
    const issues = checkTerms([{ nl: 'De locaties zijn dicht.', en: 'The terrains are closed.' }, { nl: 'De bouwlocatie is dicht.', en: 'The terrain is closed.' }], base, { source: 'nl', target: 'en' });
    expect(issues.map(({ message, unit }) => [message, unit])).toEqual([['term.missing', 0]]);
  });

  it('finds terms under the tag of a region', () => {
    const regional = createTermBase([entry([term('site')], [])].map(({ terms }) => ({ entryId: 'x', terms: { 'en-GB': terms['en']!, 'nl-BE': [term('locatie')] } })));
    expect(checkTerms([{ en: 'A site.', nl: 'Een terrein.' }], regional).length).toBe(1);
  });

  it('says what it got where it cannot tell the languages', () => {
    expect(() => checkTerms([{ en: 'alone' }], base)).toThrow('expected two languages');
    expect(checkTerms([], base)).toEqual([]);
    expect(checkTerms([{ en: 'a site', nl: '' }], base)).toEqual([]);
  });

  it('takes any text and any term', { timeout: 60_000 }, () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('constructor', '__proto__', 'op te zeggen', "'s", '-', 'zegt op'));
    const anyTerm = text.filter((value) => value !== '');
    fc.assert(
      fc.property(text, text, anyTerm, anyTerm, (en, nl, a, b) => {
        const any = createTermBase([{ entryId: '1', terms: { en: [term(a)], nl: [term(b)] } }]);
        for (const issue of checkTerms([{ en, nl }], any)) expect(issue.score).toBeLessThanOrEqual(1);
        expect(checkTerms([{ en: a, nl: b }], any).filter(({ message }) => message === 'term.missing' && a.trim() === a && b === b.trim())).toEqual([]);
      }),
      { seed: 9, numRuns: 5000 },
    );
  });

  it('takes long text in linear time', () => {
    const units = [{ en: 'site permission '.repeat(30_000), nl: 'schakel uit '.repeat(30_000) }, { en: 'x'.repeat(1_000_000), nl: 'op '.repeat(100_000) }];
    expect(checkTerms(units, base).length).toBe(2);
  });
});
