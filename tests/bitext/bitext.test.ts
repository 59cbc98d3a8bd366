import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertCover, assertSegmentedText, compareBeads, createBitext, formatBeads, formatBitext, FormatError, mirrorBitext, parseBeads, parseBitext, unitsOf,
  type Bead, type SegmentedText,
} from '../../src/bitext/index.js';

const textOf = <L extends string>(language: L, sentences: string[]): SegmentedText<L> => {
  let at = 0;
  const segments = sentences.map((sentence) => {
    const from = at;
    at += sentence.length + 1;
    return { from, to: from + sentence.length, kind: 'sentence' as const, paragraph: 0 };
  });
  return { text: sentences.join(' '), language, segments };
};
const beadsOf = (notation: string): Bead[] => parseBeads(notation).map((bead) => ({ ...bead, score: 0.5 }));
const shapes = fc.array(fc.tuple(fc.nat(4), fc.nat(4)).filter(([s, t]) => s + t > 0), { maxLength: 30 });

describe('bead notation', () => {
  it('reads ranges from shapes', () => {
    expect(parseBeads('1-1 2-1 0-1')).toEqual([
      { source: { first: 0, count: 1 }, target: { first: 0, count: 1 } },
      { source: { first: 1, count: 2 }, target: { first: 1, count: 1 } },
      { source: { first: 3, count: 0 }, target: { first: 2, count: 1 } },
    ]);
  });
  it('points at what is not a bead', () => {
    expect(() => parseBeads('1-1\n 2:1')).toThrow(FormatError);
    expect(() => parseBeads('1-1\n 2:1')).toThrow('line 2, column 2');
    expect(() => parseBeads('0-0')).toThrow(FormatError);
  });
  it('law: prints what it read, and what it read is a cover', () => {
    fc.assert(fc.property(shapes, (list) => {
      const notation = list.map(([s, t]) => `${s}-${t}`).join(' ');
      const beads = parseBeads(notation);
      assertCover(beads, list.reduce((n, [s]) => n + s, 0), list.reduce((n, [, t]) => n + t, 0));
      expect(formatBeads(beads)).toBe(notation);
    }), { seed: 1, numRuns: 5000 });
  });
});

describe('a bitext', () => {
  const source = textOf('en', ['One.', 'Two.', 'Three.']);
  const target = textOf('nl', ['Een.', 'Twee en drie.']);

  it.each([['1-1 1-1'], ['1-1 2-0'], ['1-1 3-1']])('is a cover: %s is refused', (notation) => {
    expect(() => createBitext(source, target, beadsOf(notation))).toThrow(RangeError);
  });
  it('refuses beads out of order', () => {
    const beads = beadsOf('1-1 2-1');
    expect(() => createBitext(source, target, [beads[1]!, beads[0]!])).toThrow(RangeError);
  });
  it('survives JSON, and mirrored twice is itself', () => {
    const bitext = createBitext(source, target, beadsOf('1-1 2-1'));
    expect(parseBitext(formatBitext(bitext))).toEqual(bitext);
    expect(mirrorBitext(mirrorBitext(bitext))).toEqual(bitext);
    expect(formatBeads(mirrorBitext(bitext).beads)).toBe('1-1 1-2');
  });
  it('gives units by language', () => {
    const units = unitsOf(createBitext(source, target, beadsOf('1-0 2-2')));
    expect(units).toEqual([{ en: 'Two. Three.', nl: 'Een. Twee en drie.', score: 0.5, spans: { en: { from: 5, to: 16 }, nl: { from: 0, to: 18 } } }]);
    expect(() => unitsOf(createBitext(source, textOf('en', ['One.', 'Two.']), beadsOf('1-0 2-2')))).toThrow(RangeError);
  });
});

describe('bitext JSON', () => {
  it('refuses what is nested without end', () => {
    expect(() => parseBitext('['.repeat(200_000) + ']'.repeat(200_000))).toThrow(FormatError);
    expect(() => parseBitext(`{"version":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)).toThrow('got version an object, expected 1');
  });
  const good = createBitext(textOf('en', ['One.']), textOf('nl', ['Een.']), beadsOf('1-1'));
  it.each([
    ['{"version":1,', 'line 1'],
    ['[]', 'expected an object'],
    [JSON.stringify({ ...good, version: 2 }), 'got version 2'],
    [JSON.stringify({ ...good, beads: [] }), 'got beads over 0 source'],
    [JSON.stringify({ ...good, source: { ...good.source, segments: [] } }), 'outside every segment'],
    [JSON.stringify({ ...good, beads: [{ ...good.beads[0], score: 2 }] }), 'a score of 0 to 1'],
  ])('%s is refused with what is wrong', (json, problem) => {
    expect(() => parseBitext(json)).toThrow(FormatError);
    expect(() => parseBitext(json)).toThrow(problem);
  });
});

describe('a segmented text', () => {
  const text = 'A 😀 b';
  const segment = (from: number, to: number) => ({ from, to, kind: 'sentence' as const, paragraph: 0 });
  it.each([
    [[segment(0, 1)], 'outside every segment'],
    [[segment(0, 3), segment(3, 6)], 'surrogate pair'],
    [[segment(0, 4), segment(2, 6)], 'in order and disjoint'],
    [[segment(0, 7)], 'within'],
  ])('%j is refused', (segments, problem) => {
    expect(() => assertSegmentedText({ text, language: 'en', segments })).toThrow(problem);
  });
  it('may leave blanks out', () => assertSegmentedText({ text, language: 'en', segments: [segment(0, 1), segment(2, 6)] }));
});

describe('compareBeads', () => {
  it('gives 1 for gold itself', () => {
    const gold = parseBeads('1-1 2-1 1-0 0-1');
    expect(compareBeads(gold, gold)).toEqual({ strict: { precision: 1, recall: 1, f1: 1 }, lax: { precision: 1, recall: 1, f1: 1 } });
  });
  it('counts a near miss as lax only', () => {
    const { strict, lax } = compareBeads(parseBeads('2-1 0-1'), parseBeads('1-1 1-1'));
    expect(strict.f1).toBe(0);
    expect(lax.precision).toBe(0.5);
    expect(lax.recall).toBe(0.5);
  });
  it('takes beads of any number of segments', () => {
    const [found, gold] = [parseBeads('999999999-999999999'), parseBeads('999999999-1 0-999999998')];
    expect(compareBeads(found, gold)).toMatchObject({ strict: { f1: 0 }, lax: { precision: 1, recall: 1 } });
  });
  it('gives nothing for an empty side that lies inside a gold bead', () => {
    const { lax } = compareBeads(parseBeads('1-1 1-0 0-1'), parseBeads('2-2'));
    expect(lax.precision).toBeCloseTo(1 / 3);
  });
});
