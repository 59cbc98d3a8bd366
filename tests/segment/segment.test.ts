import { describe, expect, it } from 'vitest';
import { assertSegmentedText, fromSegments, segment, segmentText } from '../../src/index.js';

const cut = (text: string, language = 'en'): string[] => {
  const document = segment(text, language);
  assertSegmentedText(document);
  return document.segments.map((_, index) => segmentText(document, index));
};

describe('segment', () => {
  it('ends sentences at end marks, not at abbreviations', () => {
    expect(cut('Dr. Bakker left at noon. Nobody saw her again.')).toEqual(['Dr. Bakker left at noon.', 'Nobody saw her again.']);
    expect(cut('Dhr. De Wit kocht o.a. een fiets. Die was duur.', 'nl')).toEqual(['Dhr. De Wit kocht o.a. een fiets.', 'Die was duur.']);
  });

  it.each([
    ['en', 'Nobody else fell ill.', 'Water is safe to drink.'],
    ['nl', 'Zij doet wat zij kan.', 'Minister Vos ziet dat ook.'],
    ['nl', 'Het is een juridische term.', 'Amsterdam gebruikt hem niet.'],
    ['nl', 'De burgemeester legde zijn ambt neer en zweeg als het graf.', 'Rotterdam zoekt een opvolger.'],
  ])('takes common words for words where they end a sentence (%s: %s)', (language, first, second) => {
    expect(cut(`${first} ${second}`, language)).toEqual([first, second]);
  });

  it.each([
    ['de', 'Frau Dr. Krause arbeitet z.B. für die Kahn GmbH in Köln.', 'Am 3. Oktober ruht die Arbeit.', '„Kommen Sie?“, fragte er.', 'Niemand kam.'],
    ['fr', 'Mme Petit habite av. Foch, au nº 12.', '« Où est-il ? » demande-t-elle.', 'Le prix est de 3,5 millions d’euros.'],
    ['es', '¿Dónde está el Sr. García?', '¡No lo sé!', 'Vive p. ej. cerca del parque, etc.', 'Llegó a las 8.30 h.'],
    ['it', 'Il sig. Rossi ha comprato 1.500 kg di farina, ecc.', 'Poi è partito.'],
    ['sv', 'Det finns t.ex. fåglar, fiskar m.m.', 'Vi såg dem kl. 8 i går.'],
    ['pl', 'Pan dr Kowalski mieszka przy ul. Długiej 5.', 'Czy wrócił?', 'Nie wiem.'],
  ])('has a default for other languages in Latin letters (%s)', (language, ...sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  it('cuts a list on one line once at each of its items', () => {
    const items = ['(a) Mix the flour.', '(b) Add water.', '(c) Knead well.', '(d) Bake it.'];
    expect(cut(items.join(' '))).toEqual(items);
  });

  it('joins a sentence that newlines cut, and no more, in text that is not wrapped', () => {
    expect(cut('The keeper of the lighthouse had\ngone ashore.\nboots\nropes')).toEqual(['The keeper of the lighthouse had\ngone ashore.', 'boots', 'ropes']);
  });

  it('refuses what is not a string', () => {
    expect(() => segment(undefined as unknown as string, 'en')).toThrow(TypeError);
    expect(() => segment('a', undefined as unknown as string)).toThrow(TypeError);
  });
});

describe('fromSegments', () => {
  it('keeps the caller’s indexes, blank strings and all', () => {
    const given = ['One.', '', ' ', ' Two.\nStill two. ', ''];
    const document = fromSegments(given, 'en', { name: 'a.txt' });
    assertSegmentedText(document);
    expect(given.map((_, index) => segmentText(document, index))).toEqual(given);
    expect(document.name).toBe('a.txt');
  });
});
