import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, checkBitext, checkUnits, createBitext, createTermBase, fromSegments, mirrorBitext, segment, type CheckOptions, type InlineTag, type Issue, type IssueCode } from '../../src/index.js';

const english = [
  'The lighthouse at Noordwaard was built in 1864 by a merchant from Rotterdam.',
  'It stands 38 metres high and can be seen from 24 kilometres away.',
  'On Tuesday 3 March the council decided to sell it for €450,000.',
  'Two bidders, Marloes Dekker and Henry Whitcombe, have come forward so far.',
  'The keeper, who has lived there for nineteen years, heard of the plan on the radio.',
  'Visitors pay 4 euros, and children under twelve get in free.',
  'The lamp was last replaced in the third quarter of 2019.',
  'Nobody knows yet what will become of the fog horn.',
];
const dutch = [
  'De vuurtoren van Noordwaard werd in 1864 gebouwd door een koopman uit Rotterdam.',
  'Hij is 38 meter hoog en is van 24 kilometer ver te zien.',
  'Op dinsdag 3 maart besloot de raad om hem voor 450.000 euro te verkopen.',
  'Tot nu toe hebben zich twee gegadigden gemeld, Marloes Dekker en Henry Whitcombe.',
  'De wachter, die er al negentien jaar woont, hoorde het plan op de radio.',
  'Bezoekers betalen 4 euro, en kinderen onder de twaalf mogen er gratis in.',
  'De lamp is voor het laatst in Q3 2019 vervangen.',
  'Niemand weet nog wat er van de misthoorn moet worden.',
];
const check = (nl: readonly string[], options?: CheckOptions, en: readonly string[] = english): Issue[] => checkBitext(align(fromSegments(en, 'en'), fromSegments(nl, 'nl')), options);
const withChange = (index: number, from: string, to: string): string[] => {
  expect(dutch[index]).toContain(from);
  return dutch.map((sentence, i) => (i === index ? sentence.replace(from, to) : sentence));
};
const codes = (issues: readonly Issue[]): IssueCode[] => issues.map(({ code }) => code);

describe('checkBitext', () => {
  it('finds nothing in a good translation', () => expect(check(dutch)).toEqual([]));

  it.each<[IssueCode, number, string, string, string, string]>([
    ['number-mismatch', 1, '38', '83', '38 metres', '83 meter'],
    ['number-mismatch', 4, 'negentien', 'negen', 'nineteen years', 'negen jaar'],
    ['number-mismatch', 2, '450.000', '540.000', '€450,000', '540.000 euro'],
    ['date-mismatch', 2, 'dinsdag 3 maart', 'dinsdag 3 mei', 'Tuesday 3 March', 'dinsdag 3 mei'],
    ['date-mismatch', 6, 'Q3', 'Q2', 'third quarter of 2019', 'Q2 2019'],
    ['name-mismatch', 3, 'Henry Whitcombe', 'Theo Barendrecht', 'Henry Whitcombe', 'Theo Barendrecht'],
    ['name-mismatch', 0, 'Rotterdam', 'Antwerpen', 'Rotterdam', 'Antwerpen'],
  ])('%s: sentence %i, %s became %s', (code, index, from, to, source, target) => {
    const [issue, ...rest] = check(withChange(index, from, to));
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code, values: { source, target } });
  });

  it('gives the spans of the very words on both sides, and why', () => {
    const nl = withChange(1, '38', '83');
    const bitext = align(fromSegments(english, 'en'), fromSegments(nl, 'nl'));
    const [issue] = checkBitext(bitext);
    expect(bitext.source.text.slice(issue!.source!.from, issue!.source!.to)).toBe('38 metres');
    expect(bitext.target.text.slice(issue!.target!.from, issue!.target!.to)).toBe('83 meter');
    expect(issue!.evidence).toMatchObject([{ kind: 'number', verdict: 'clashes' }]);
    expect(issue!.score).toBeGreaterThan(0.5);
  });

  it('takes a bare number for the hour that its answer shows it to be', () => {
    const units = (hour: string): { en: string; nl: string }[] => [{ en: 'The gate opens at nine.', nl: `Het hek gaat om ${hour} uur open.` }];
    expect(checkUnits(units('negen'))).toEqual([]);
    expect(checkUnits(units('tien'))).toMatchObject([{ code: 'date-mismatch', values: { source: 'nine', target: 'tien uur' } }]);
  });

  it('finds a sentence that is missing, and says where it belongs', () => {
    const nl = dutch.filter((_, i) => i !== 4);
    const bitext = align(fromSegments(english, 'en'), fromSegments(nl, 'nl'));
    const [issue, ...rest] = checkBitext(bitext);
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code: 'missing', severity: 'error' });
    expect(bitext.source.text.slice(issue!.source!.from, issue!.source!.to)).toBe(english[4]);
    expect(issue!.target!.from).toBe(issue!.target!.to);
    expect(bitext.target.text.slice(0, issue!.target!.to)).toMatch(/Whitcombe\.$/u);
  });

  it('finds a sentence that was added, one that is told twice, and one that was left in English', () => {
    expect(codes(check([...dutch.slice(0, 3), 'De gemeente Heilo heeft in het voorjaar ook twee molens van de hand gedaan.', ...dutch.slice(3)]))).toEqual(['added']);
    expect(codes(check([...dutch.slice(0, 5), dutch[4]!, ...dutch.slice(5)]))).toEqual(['duplicate']);
    // A whole paragraph, at once or at the end of the text.
    expect(codes(check([...dutch.slice(0, 5), ...dutch]))).toEqual(Array.from({ length: 5 }, () => 'duplicate'));
    expect(codes(check([...dutch, ...dutch.slice(0, 3)]))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(codes(check(dutch.map((sentence, i) => (i === 4 ? english[4]! : sentence))))).toEqual(['untranslated']);
  });

  it('finds a clause that was left in English, and leaves a title in its own language alone', () => {
    const half = check(withChange(4, 'hoorde het plan op de radio', 'heard of the plan on the radio'));
    expect(half).toMatchObject([{ code: 'untranslated', values: { target: 'heard of the plan on the radio' } }]);
    const en = english.map((sentence, i) => (i === 4 ? 'She reads from "The Keeper of the Light at the End of the Land" every evening.' : sentence));
    const nl = dutch.map((sentence, i) => (i === 4 ? 'Ze leest elke avond voor uit "The Keeper of the Light at the End of the Land".' : sentence));
    expect(check(nl, undefined, en)).toEqual([]);
  });

  it('calls a sentence that moved a matter of order', () => {
    const nl = [...dutch.slice(0, 1), ...dutch.slice(2, 7), dutch[1]!, ...dutch.slice(7)];
    expect(codes(check(nl))).toEqual(['order']);
    // Told in other words as well.
    const retold = [...dutch.slice(0, 1), ...dutch.slice(2, 7), 'Met zijn 38 meter is hij van 24 kilometer afstand zichtbaar.', ...dutch.slice(7)];
    expect(codes(check(retold))).toEqual(['order']);
  });

  it('finds a denial that came or went, when asked', () => {
    const nl = withChange(5, 'betalen 4 euro', 'betalen niet 4 euro');
    expect(check(nl)).toEqual([]);
    expect(check(nl, { severities: { 'negation-mismatch': 'error' } })).toMatchObject([{ code: 'negation-mismatch', severity: 'error', message: 'negation.added' }]);
  });

  it('compares numbers by value, however they are told', () => {
    const pairs: [string, string][] = [
      ['Three quarters of the boats left at half past two.', 'Om half drie vertrok 75 % van de boten.'],
      ['The dyke cost 2.5 billion euros and took eighteen months.', 'De dijk kostte 2,5 mld euro en duurde anderhalf jaar.'],
      ['In week 12 the third quarter was planned.', 'In W12 2025 werd het derde kwartaal gepland.'],
      ['Temperatures hit 80 degrees, and 4 inches of rain fell.', 'Het werd 27 graden, en er viel 10 cm regen.'],
      ['It opens at 7 p.m. and holds a dozen guests.', 'Het gaat om 19.00 uur open en biedt plaats aan twaalf gasten.'],
    ];
    expect(checkUnits(pairs.map(([en, nl]) => ({ en, nl })), { codes: ['number-mismatch', 'date-mismatch'] })).toEqual([]);
  });

  it('knows names in the spelling of the other language', () => {
    const pairs: [string, string][] = [
      ['President Zelensky flew from Kyiv to The Hague.', 'President Zelenski vloog van Kiev naar Den Haag.'],
      ['The European Commission and the UN met in Germany.', 'De Europese Commissie en de VN kwamen in Duitsland bijeen.'],
      ['He rowed across Lake Titicaca with Navalny.', 'Hij roeide met Navalni over het Titicacameer.'],
      // A name at the head of a sentence answers one within, a form of it answers it once, and an acronym has plurals.
      ['New York City may reach 27 degrees.', 'Het kan in New York 27 graden worden.'],
      ['His Taliban-like zeal cost England its chapels.', 'Zijn Talibanachtige ijver kostte de Engelsen hun kapellen.'],
      ['Like other NGOs it has an office in Ghent.', "Zoals andere NGO's heeft het een kantoor in Gent."],
    ];
    expect(checkUnits(pairs.map(([en, nl]) => ({ en, nl })))).toEqual([]);
  });

  it('knows a name that elsewhere stands as it is, whatever word may seem to translate it', () => {
    const en = ['The ferry calls at Bridge Point.', 'From Bridge Point the path climbs.', 'In Haven there is a harbour bridge.', 'We slept in Haven twice.'];
    const nl = ['De veerboot doet Bridge Point aan.', 'Vanaf Bridge Point stijgt het pad.', 'In Haven is een havenbrug.', 'We sliepen twee keer in Haven.'];
    const units = (sentences: readonly string[]): { en: string; nl: string }[] => sentences.map((sentence, i) => ({ en: en[i]!, nl: sentence }));
    expect(checkUnits(units(nl))).toEqual([]);
    expect(checkUnits(units([...nl.slice(0, 3), 'We sliepen twee keer in Ridderkerk.']))).toMatchObject([{ code: 'name-mismatch', values: { source: 'Haven', target: 'Ridderkerk' } }]);
  });

  it('finds a translation of half a sentence, when asked', () => {
    const nl = dutch.map((sentence, i) => (i === 4 ? 'De wachter woont er negentien jaar.' : sentence));
    expect(codes(check(nl))).toEqual([]);
    expect(check(nl, { codes: ['length'] })).toMatchObject([{ code: 'length', message: 'length.shorter', severity: 'info' }]);
    expect(check(dutch, { codes: ['length'] })).toEqual([]);
  });

  it('keeps to a glossary, where one is given', () => {
    const terms = createTermBase([{ entryId: 'keeper', terms: { en: [{ text: 'keeper', status: 'approved' }], nl: [{ text: 'wachter', status: 'approved' }] } }], ['en', 'nl']);
    expect(check(dutch, { terms })).toEqual([]);
    const nl = withChange(4, 'De wachter', 'De bewoner');
    expect(check(nl)).toEqual([]);
    expect(check(nl, { terms })).toMatchObject([{ code: 'term', severity: 'warning', values: { source: 'keeper' } }]);
    expect(check(nl, { terms, severities: { term: 'off' } })).toEqual([]);
  });

  it('takes the options at their word', () => {
    const nl = withChange(1, '38', '83');
    expect(check(nl, { codes: ['name-mismatch'] })).toEqual([]);
    expect(check(nl, { severities: { 'number-mismatch': 'off' } })).toEqual([]);
    expect(check(nl, { severities: { 'number-mismatch': 'info' } })).toMatchObject([{ severity: 'info' }]);
    expect(check(nl, { minScore: 1 })).toEqual([]);
    expect(() => check(nl, { codes: ['constructor' as 'missing'] })).toThrow(RangeError);
    expect(() => check(nl, { severities: { missing: 'fatal' as 'error' } })).toThrow(RangeError);
    expect(() => check(nl, { minScore: 2 })).toThrow(RangeError);
  });
});

describe('placeholders and markup', () => {
  const issuesOf = (en: string, nl: string): [IssueCode, string][] => checkUnits([{ en, nl }], { codes: ['placeholder', 'markup'] }).map(({ code, message }) => [code, message]);

  it('tells of tags that a file keeps beside the text of one side alone', () => {
    const bold = (offset: number, end: number, tagId = '1', code?: string): InlineTag[] => [{ offset, kind: 'open', tagId, ...(code !== undefined && { code }) }, { offset: end, kind: 'close', tagId }];
    const line: InlineTag = { offset: 16, kind: 'point', tagId: '2', code: '<br/>' };
    const find = (en: readonly InlineTag[], nl: readonly InlineTag[]): unknown[] => checkUnits([{ en: 'Hello.', nl: 'Hallo.' }, { en: 'Press Start now.', nl: 'Druk nu op Start.', markup: { en, nl } }]).map(({ code, message, values, source, unit }) => [code, message, values['source'], values['target'], source, unit]);
    expect(find(bold(6, 11), bold(11, 16))).toEqual([]);
    expect(find(bold(6, 11), [])).toEqual([['markup', 'markup.missing', '<1>', '', { from: 6, to: 11 }, 1]]);
    expect(find([...bold(6, 11), line], bold(11, 16))).toEqual([['markup', 'markup.missing', '<br/>', '', { from: 16, to: 16 }, 1]]);
    expect(find(bold(6, 11, '1', '<b>'), bold(11, 16, '7', '<b>'))).toEqual([]);
    expect(find(bold(6, 11, '1', '<b>'), bold(11, 16, '1', '<i>'))).toEqual([['markup', 'markup.differs', '<b>', '<i>', { from: 6, to: 11 }, 1]]);
    expect(find(bold(6, 11), bold(11, 16).slice(0, 1))).toEqual([['markup', 'markup.missing', '</1>', '', { from: 11, to: 11 }, 1]]);
    expect(find([], [{ offset: 0, kind: 'point', tagId: '1', code: '{0}' }])).toEqual([['placeholder', 'placeholder.added', '', '{0}', { from: 0, to: 16 }, 1]]);
  });

  it.each([['<1>Open</1> it', '<2>Open</2> het'], ['{0} of {1}', '{0} van {2}'], ['{{n1}} left', 'nog {{n2}}']])('tells of no number in the placeholders of %s', (en, nl) => {
    expect(new Set(checkUnits([{ en, nl }]).map(({ code }) => code))).toEqual(new Set(['placeholder']));
    expect(checkUnits([{ en: `${en} 7`, nl: `${en} 8` }]).map(({ code }) => code)).toEqual(['number-mismatch']);
    expect(checkUnits([{ en: 'doses <5 or >10', nl: 'doses <6 of >10' }]).map(({ code }) => code)).toContain('number-mismatch');
  });

  it.each(['{name}', '{{count}}', '{{ count }}', '%s', '%1$d', '%(name)s', '${total}', '$t(key)', '<0>', '{0}'])('misses %s', (placeholder) => {
    expect(issuesOf(`Hello ${placeholder} there`, 'Hallo daar')).toEqual([['placeholder', 'placeholder.missing']]);
    expect(issuesOf(`Hello ${placeholder} there`, `Hallo ${placeholder} daar`)).toEqual([]);
  });

  it('sees a broken and a renamed one', () => {
    expect(issuesOf('Dear {name},', 'Beste {naam},')).toEqual([['placeholder', 'placeholder.differs']]);
    expect(issuesOf('Dear {{name}},', 'Beste {{name},')).toEqual([['placeholder', 'placeholder.differs']]);
  });

  it('lets a message of plurals translate its forms, and a percentage be one', () => {
    expect(issuesOf('{count, plural, one {# boat} other {# boats}}', '{count, plural, one {# boot} other {# boten}}')).toEqual([]);
    expect(issuesOf('A 20% share', 'Een aandeel van 20%')).toEqual([]);
    expect(issuesOf('50% discount', '50 % korting')).toEqual([]);
  });

  it.each([
    ['{who, select, female {She} male {He} other {They}} left', '{who, select, female {Zij} male {Hij} other {Die}} ging weg'],
    ['{n, plural, =0 {No boats} one {One boat} other {# boats}}', '{n, plural, =0 {Geen boten} one {Eén boot} other {# boten}}'],
    ['{n, plural, =0 {No boats of {owner}} one {One boat of {owner}} other {# boats of {owner}}}', '{n, plural, one {Eén boot van {owner}} other {# boten van {owner}}}'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day', '{n, selectordinal, other {#e}} dag'],
    ['{n, plural, offset:1 =0 {Nobody} other {You and # others}}', '{n, plural, offset:1 =0 {Niemand} other {Jij en # anderen}}'],
    ['{who, select, you {{n, plural, one {Your boat} other {Your # boats}}} other {{n, plural, one {A boat} other {# boats}}}}', '{who, select, you {{n, plural, one {Jouw boot} other {Jouw # boten}}} other {{n, plural, one {Een boot} other {# boten}}}}'],
    ["Put it in '{'braces'}', {name}", "Zet het tussen '{'accolades'}', {name}"],
    ['{n, plural, one {# boat', '{n, plural, one {# boot'],
    ['On {day, date, MMMM d}', 'Op {day, date, d MMMM}'],
  ])('reads the branches of a message as prose: %s', (en, nl) => expect(issuesOf(en, nl)).toEqual([]));

  it.each<[string, string, string, string]>([
    ['a plural without its last form', '{n, plural, one {# boat} other {# boats}}', '{n, plural, one {# boot}}', 'other {# boats}'],
    ['a plural without its number', '{n, plural, one {# boat} other {# boats}}', '{n, plural, one {# boot} other {boten}}', 'other {# boats}'],
    ['a select without a branch', '{who, select, female {She} male {He} other {They}}', '{who, select, female {Zij} other {Die}}', 'male {He}'],
    ['a keyword that was translated', '{who, select, female {She} other {They}}', '{who, select, vrouw {Zij} other {Die}}', 'female {She}'],
    ['a placeholder in a branch', '{n, plural, one {# boat} other {# boats of {owner}}}', '{n, plural, one {# boot} other {# boten van {eigenaar}}}', '{owner}'],
    ['another format of numbers', '{share, number, percent}', '{share, number}', '{share, number, percent}'],
  ])('sees %s', (_, en, nl, told) => expect(checkUnits([{ en, nl }])).toMatchObject([{ code: 'placeholder', values: { source: told } }]));

  it('sees unnumbered ones that changed places', () => {
    expect(issuesOf('%s of %d', '%d van %s')).toEqual([['placeholder', 'placeholder.differs']]);
    expect(issuesOf('%1$s of %2$s', '%2$s van %1$s')).toEqual([]);
  });

  it.each([['**bold** word', '**vet** woord', 'een vet woord'], ['a `flag` here', 'een `vlag` hier', 'een vlag hier'], ['a <b>fat</b> cat', 'een <b>dikke</b> kat', 'een <b>dikke kat'], ['[a link](/en/a) here', '[een link](/nl/a) hier', 'een link (/nl/a) hier']])('%s', (en, good, bad) => {
    expect(issuesOf(en, good)).toEqual([]);
    expect(issuesOf(en, bad)[0]?.[0]).toBe('markup');
  });

  it('takes stray signs for prose', () => expect(issuesOf('2 * 3 = 6 and snake_case_name < 4', '2 maal 3 is 6 en snake_case_name is minder dan 4')).toEqual([]));
});

describe('checkUnits', () => {
  it('gives offsets in the sides of a unit, its index and its name', () => {
    const units = [{ en: 'Sit down.', nl: 'Ga zitten.' }, { en: 'It costs 12 euros.', nl: 'Het kost 21 euro.', unitId: 'price' }, { en: 'Save', nl: '' }];
    const issues = checkUnits(units, { source: 'en', target: 'nl' });
    expect(issues).toMatchObject([
      { code: 'number-mismatch', unit: 1, unitId: 'price', source: { from: 9, to: 17 }, target: { from: 9, to: 16 } },
      { code: 'missing', unit: 2 },
    ]);
  });

  it.each([['It costs $5.', 'Het kost 5 euro.'], ['Add 250 g of cream.', 'Voeg 250 ml room toe.'], ['It took 3 weeks.', 'Het duurde 3 liter.']])('%s is not %s', (en, nl) => expect(codes(checkUnits([{ en, nl }]))).toEqual(['number-mismatch']));
  it.each([['It costs 5 kroner.', 'Het kost 5 kronen.'], ['It costs $5.', 'Het kost 5 Australische dollar.'], ['It costs $5.', 'Het kost 4,60 euro.']])('%s may be %s', (en, nl) => expect(checkUnits([{ en, nl }])).toEqual([]));

  it.each([['Call 020 555 0142 for help.', 'Bel voor hulp 020-5550142.'], ['Call +31 20 555 0142.', 'Bel (020) 555 01 42.'], ['Pay to NL91 ABNA 0417 1643 00.', 'Betaal op NL91ABNA0417164300.']])('takes digits for the same however they are grouped: %s', (en, nl) => expect(checkUnits([{ en, nl }])).toEqual([]));
  it('sees a digit of them that differs', () => expect(codes(checkUnits([{ en: 'Call 020 555 0142 for help.', nl: 'Bel voor hulp 020-5550143.' }]))).toContain('number-mismatch'));

  it.each([['Governing law', 'Governing law'], ['1 smoked sausage', '1 smoked sausage'], ['Dutch law applies.', 'Dutch law applies.'], ['Read more', 'Read more'], ['Known issues', 'Known issues'], ['Help', 'Help']])('sees that a label was left: %s', (en, nl) => expect(codes(checkUnits([{ en, nl }]))).toEqual(['untranslated']));
  it.each(['Open source', 'Last minute', 'Fish and chips', 'Star Wars', 'Windows', 'Brightwater Cycling', 'Software update', 'Status', 'OK', 'Bath', '"Governing law"'])('takes %s for what Dutch says as well', (label) => expect(checkUnits([{ en: label, nl: label }])).toEqual([]));
  it('leaves a word alone that the translation uses in a sentence', () => expect(checkUnits([{ en: 'Fact sheet', nl: 'Fact sheet' }, { en: 'Each machine has a fact sheet.', nl: 'Bij elke machine hoort een fact sheet.' }])).toEqual([]));
  it.each([['See Article 7:17.', 'Zie artikel 7:71.', 'number-mismatch'], ['Open 10 a.m. to 5 p.m.', 'Open 10.00–18.00 uur.', 'date-mismatch']])('%s is not %s', (en, nl, code) => expect(codes(checkUnits([{ en, nl }]))).toEqual([code]));

  it('goes the other way as well', () => expect(checkUnits([{ en: 'It costs 12 euros.', nl: 'Het kost 21 euro.' }], { source: 'nl', target: 'en' })).toMatchObject([{ values: { source: '21 euro', target: '12 euros' } }]));

  it('takes a day and a month for the same with another mark between', () => expect(checkUnits([{ en: 'Minutes of 4/2 were approved.', nl: 'De notulen van 4-2 zijn goedgekeurd.' }])).toEqual([]));

  it('needs two languages', () => {
    expect(() => checkUnits([{ en: 'One', nl: 'Een' }], { source: 'de' })).toThrow('expected some in "de"');
    expect(() => checkUnits([{ en: 'One' }])).toThrow(RangeError);
    expect(checkUnits([])).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('The', 'boat', '12', '€5', 'Rotterdam', '{x}', '**a**', '3 March', 'not', 'left', '%s', '<b>', 'drie', 'niet', 'de', '\ud800', '🙂', '`', '*'), { maxLength: 12 }).map((list) => list.join(' '));
  const texts = fc.array(words, { minLength: 1, maxLength: 5 });

  it('spans lie within the texts, scores within 0 to 1, and the same input gives the same issues', () => {
    fc.assert(
      fc.property(texts, texts, (en, nl) => {
        const bitext = align(fromSegments(en, 'en'), fromSegments(nl, 'nl'));
        const issues = checkBitext(bitext, { minScore: 0, severities: { length: 'info', correspondence: 'info', 'negation-mismatch': 'info' } });
        for (const { source, target, score, values } of issues) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const [span, text] of [[source, bitext.source.text], [target, bitext.target.text]] as const) {
            if (span === null) continue;
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.from).toBeLessThanOrEqual(span.to);
            expect(span.to).toBeLessThanOrEqual(text.length);
          }
          expect(JSON.parse(JSON.stringify(values))).toEqual(values);
        }
        expect(checkBitext(bitext, { minScore: 0, severities: { length: 'info', correspondence: 'info', 'negation-mismatch': 'info' } })).toEqual(issues);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('a missing number seen from the other side is an added one', () => {
    const bitext = align(fromSegments(english, 'en'), fromSegments(withChange(1, '38', '83'), 'nl'));
    expect(checkBitext(mirrorBitext(bitext))).toMatchObject([{ code: 'number-mismatch', values: { source: '83 meter', target: '38 metres' } }]);
  });

  it('ends on hostile input', () => {
    for (const hostile of ['{'.repeat(40_000), '{a,plural,'.repeat(10_000), `${'{a,plural,x'.repeat(10_000)}${'}'.repeat(10_000)}`, '**a '.repeat(20_000), '`'.repeat(40_001), '[a]('.repeat(20_000), '<b '.repeat(20_000), 'Aa '.repeat(20_000), '1 '.repeat(20_000), '\ud800'.repeat(10_000), '%'.repeat(50_000)]) {
      const bitext = createBitext(fromSegments([hostile], 'en'), fromSegments([hostile.slice(1)], 'nl'), [{ source: { first: 0, count: 1 }, target: { first: 0, count: 1 }, score: 1 }]);
      expect(Array.isArray(checkBitext(bitext))).toBe(true);
    }
    expect(checkBitext(align(segment('', 'en'), segment('', 'nl')))).toEqual([]);
  });
});
