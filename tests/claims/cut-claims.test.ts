import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutClaims } from '../../src/claims/index.js';
import { findWords } from '../../src/text/index.js';

/** A sentence as its claims: `[statement]`, `<source>`, each with `{speaker}` behind it. */
function cut(text: string, language: string): string {
  return cutClaims(text, language)
    .map(({ from, to, kind, speaker }) => {
      const words = text.slice(from, to);
      return `${kind === 'source' ? `<${words}>` : `[${words}]`}${speaker === null ? '' : `{${text.slice(speaker.from, speaker.to)}}`}`;
    })
    .join(' ');
}

describe('cutClaims', () => {
  it.each([
    ['en', 'Factories were shut down, managers sentenced to heavy fines and some even deported.', '[Factories were shut down] [managers sentenced to heavy fines] [and some even deported]'],
    ['nl', 'De fabriek werd gesloten en de directeur kreeg een hoge boete.', '[De fabriek werd gesloten] [en de directeur kreeg een hoge boete]'],
    ['en', 'The mayor has closed the market, citing the danger of fire.', '[The mayor has closed the market] [citing the danger of fire]'],
    ['en', 'The mayor repaired and reopened the old market hall.', '[The mayor repaired and reopened the old market hall]'],
    ['en', 'Rope, lamps and a spare anchor lay on the deck.', '[Rope, lamps and a spare anchor lay on the deck]'],
    ['nl', 'Op het dek lagen touwen, lampen en een anker.', '[Op het dek lagen touwen, lampen en een anker]'],
  ])('finds the clauses: %s %s', (language, text, expected) => {
    expect(cut(text, language)).toBe(expected);
  });

  it.each([
    ['en', 'According to the harbour authority, the bridge will stay closed until June.', '<According to the harbour authority>{harbour authority} [the bridge will stay closed until June]{harbour authority}'],
    ['nl', 'Volgens de politie is de brug tot juni gesloten.', '<Volgens de politie>{politie} [is de brug tot juni gesloten]{politie}'],
    ['nl', 'De brug blijft dicht, meldt de gemeente Velden.', '[De brug blijft dicht]{gemeente Velden} <meldt de gemeente Velden>{gemeente Velden}'],
    ['en', 'The ban, announced by the Velden fire brigade on Monday, makes camping illegal.', null],
    ['en', 'The minister said that the dyke had been neglected for years.', '<The minister said that>{minister} [the dyke had been neglected for years]{minister}'],
    ['nl', '“We hebben de dijk jarenlang verwaarloosd”, zegt minister Anna Velthuis.', '[We hebben de dijk jarenlang verwaarloosd]{minister Anna Velthuis} <zegt minister Anna Velthuis>{minister Anna Velthuis}'],
    ['en', '"We let the dyke decay for twenty years," said Anna Velthuis.', '[We let the dyke decay for twenty years]{Anna Velthuis} <said Anna Velthuis>{Anna Velthuis}'],
  ])('tells who says it: %s %s', (language, text, expected) => {
    if (expected !== null) expect(cut(text, language)).toBe(expected);
    else expect(cut(text, language)).toMatch(/^<The ban, announced by the Velden fire brigade>\{Velden fire brigade\}/u);
  });

  it('names who decides, and does not make them speak', () => {
    const claims = cutClaims('Het besluit van de Veldense rechtbank om de haven te sluiten geldt vanaf mei.', 'nl');
    expect(claims[0]!.kind).toBe('source');
    expect(claims[1]!.speaker).toBeNull();
  });

  it('leaves passives and genitives alone', () => {
    expect(cutClaims('The minister was accused of lying to parliament.', 'en')).toHaveLength(1);
    expect(cutClaims("The organisation's claims have always been modest.", 'en')).toHaveLength(1);
  });

  it('cuts nothing in a language without a table, and takes an empty text', () => {
    expect(cutClaims('Der Minister sagte, dass der Deich alt sei.', 'de')).toHaveLength(1);
    expect(cutClaims('', 'en')).toEqual([]);
    expect(cutClaims('...', 'nl')).toEqual([]);
  });

  const words = ['the', 'minister', 'said', 'that', 'volgens', 'de', 'politie', ',', ';', '"', '“', '”', '‘', '’', ' – ', 'and', 'en', 'closed', 'gesloten', 'according', 'to', 'Velden', 'by', '19', 'of', '(', ')', ':', '😀', '\ud800'];
  it('puts every word in one part, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'nl', 'de'), fc.array(fc.constantFrom(...words), { maxLength: 40 }), (language, list) => {
        const text = list.join(' ');
        const claims = cutClaims(text, language);
        claims.forEach(({ from, to }, k) => expect(from < to && (k === 0 || claims[k - 1]!.to <= from)).toBe(true));
        for (const word of findWords(text)) expect(claims.filter(({ from, to }) => from <= word.from && word.to <= to)).toHaveLength(1);
        for (const { speaker } of claims) if (speaker !== null) expect(claims.some(({ from, to, kind }) => kind === 'source' && from <= speaker.from && speaker.to <= to)).toBe(true);
      }),
      { seed: 20265, numRuns: 5000 },
    );
  });

  it('finds the name behind a hundred statements of statements', () => {
    const text = `According to ${'a statement of '.repeat(100)}the court, the bridge is closed.`;
    expect(cut(text, 'en')).toMatch(/\{court\} \[the bridge is closed\]\{court\}$/u);
  });

  it('takes a text of a hundred thousand quotation marks and commas', () => {
    expect(cutClaims('"said, '.repeat(100_000), 'en')).toHaveLength(1);
  });
});
