import { describe, expect, it } from 'vitest';
import { actorNouns, polarityWords } from '../../src/text/index.js';

describe('nouns for who acts', () => {
  it.each([
    ['en', ['minister', 'trawler', 'residents'], ['bridge', 'rain', 'constructor', '']],
    ['en-GB', ['mayor'], ['yesterday']],
    ['nl', ['verzekeraar', 'goederentrein', 'landbouwminister', 'reizigerstrein'], ['brug', 'regen', 'Rotterdam', 'toString', '']],
    ['fr', [], ['ministre', 'minister']],
  ])('of %s', (language, actors, others) => {
    const isActor = actorNouns(language);
    expect(actors.filter((form) => !isActor(form))).toEqual([]);
    expect(others.filter((form) => isActor(form))).toEqual([]);
  });

  it('takes a word of any length', () => {
    expect(actorNouns('nl')('x'.repeat(100_000))).toBe(false);
    expect(actorNouns('nl')(`${'x'.repeat(100_000)}minister`)).toBe(true);
  });
});

describe('words of opposite meaning', () => {
  it.each(['en', 'nl'])('stand on one side of each opposition in %s', (language) => {
    const both = [...polarityWords(language).poles].filter(([, poles]) => poles.some((pole) => poles.includes(pole ^ 1)));
    expect(both.map(([form]) => form)).toEqual([]);
  });

  it('have both sides in both languages', () => {
    const sides = (language: string): number[] => [...new Set([...polarityWords(language).poles.values()].flat())].sort((a, b) => a - b);
    expect(sides('nl')).toEqual(sides('en'));
    expect(sides('en')).toEqual(Array.from({ length: sides('en').length }, (_, k) => k));
    expect(polarityWords('en').poles.has('')).toBe(false);
  });
});
