import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/segment/index.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The bridge stays shut until the inspectors have seen every part of it.'],
    ['en', 'Nobody was hurt, said the mayor.'],
    ['nl', 'De brug blijft dicht tot de inspecteurs elk deel ervan hebben gezien.'],
    ['nl', 'Niemand raakte gewond, zei de burgemeester.'],
    ['en', 'THE BRIDGE STAYS SHUT UNTIL MONDAY'],
    ['nl', 'DE BRUG BLIJFT DICHT TOT MAANDAG'],
    ['nl', 'Het management meeting over de budget review is morgen om 10.00 uur'],
    ['nl', "'t Is niet waar dat zij er altijd al zat."],
    ['nl', 'De Amerikaanse minister sprak over ‘the art of the deal’, maar hij zei er verder niets over.'],
  ])('%s: %s', (language, text) => {
    const { language: found, confidence } = detectLanguage(text);
    expect(found).toBe(language);
    expect(confidence).toBeGreaterThan(0.9);
  });

  it.each([
    ['German', 'Die Brücke bleibt geschlossen, bis die Prüfer jeden Teil davon gesehen haben, und niemand weiß, wie lange das noch dauern wird.'],
    ['French', 'Le pont reste fermé jusqu’à ce que les inspecteurs en aient vu chaque partie, et personne ne sait combien de temps cela va durer.'],
    ['Spanish', 'El puente seguirá cerrado hasta que los inspectores hayan visto cada parte, y nadie sabe cuánto tiempo va a durar.'],
    ['Afrikaans', 'Die brug bly toe totdat die inspekteurs elke deel daarvan gesien het, en niemand weet hoe lank dit sal duur nie.'],
    ['Afrikaans, short', 'Ons het gister baie mense in die stad gesien.'],
    ['Frisian', 'De brêge bliuwt ticht oant de ynspekteurs elk part sjoen hawwe, en nimmen wit hoe lang oft it duorret.'],
    ['Low German', 'De Brügg is dicht un nüms weet, wo lang dat noch duert.'],
    ['Luxembourgish', 'D’Bréck ass zou, an et weess keen, wéi laang dat nach dauert.'],
    ['German, short', 'Die Brücke ist zu.'],
    ['Italian', 'Il ponte resta chiuso finché gli ispettori non ne avranno visto ogni parte.'],
    ['Portuguese', 'A ponte está fechada e ninguém sabe quanto tempo isso vai demorar.'],
    ['Swedish', 'Bron är stängd tills vidare och ingen vet hur länge det kommer att ta.'],
    ['Norwegian', 'Broen er stengt inntil videre, og ingen vet hvor lenge det vil ta.'],
    ['Finnish', 'Silta pysyy suljettuna, kunnes tarkastajat ovat nähneet sen jokaisen osan.'],
    ['Danish', 'Broen har været lukket siden mandag, og ingen ved, hvornår den kan åbne igen, siger borgmesteren i byen.'],
    ['Russian', 'Мост останется закрытым, пока инспекторы не осмотрят каждую его часть.'],
    ['numbers', '1 2 3 — 4.000, 5%'],
    ['a name', 'Waterstad'],
    ['an address', 'https://example.org/the-house-of-the-mayor'],
    ['Afrikaans, a question', 'Hoe gaan dit met jou?'],
    ['Frisian, short', 'It is hjir moai waar hjoed'],
    ['names', 'Amsterdam Rotterdam Utrecht'],
    ['nothing', ''],
  ])('neither: %s', (_, text) => expect(detectLanguage(text).language).toBeNull());

  it('says how sure it is', () => {
    expect(detectLanguage('')).toEqual({ language: null, confidence: 0 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'de', 'in', 'house', 'huis', 'und', '\ud83d', '12', 'https://a.nl'), { maxLength: 40 }), (words) => {
        const { language, confidence } = detectLanguage(words.join(' '));
        expect(confidence).toBeGreaterThanOrEqual(language === null ? 0 : 0.75);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it('reads only as far as it needs, and cuts no pair', () => {
    const start = 'The bridge is shut. '.repeat(1000).slice(0, 19_999);
    expect(detectLanguage(`${start}${'😀 de het een van '.repeat(50_000)}`).language).toBe('en');
  });
});
