import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SegmentIndex, linkWords, prepareTexts, type WordLinks } from '../../src/evidence/index.js';
import { segment } from '../../src/segment/index.js';

const english = ['The bridge over the river', 'the mayor opened', 'a new school', 'in 2019', 'children', 'water', 'costs 12 million euros', 'the river', 'rose and rose'];
const dutch = ['De brug over de rivier', 'de burgemeester opende', 'een nieuwe school', 'in 2019', 'kinderen', 'water', 'kost 12 miljoen euro', 'de rivier', 'steeg en steeg'];
const sentencesOf = (words: readonly string[]): fc.Arbitrary<string> => fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

describe('linksOfSegments', () => {
  it('holds what the whole table says of two segments, there and back', () => {
    fc.assert(fc.property(sentencesOf(english), sentencesOf(dutch), sentencesOf(english), (one, two, three) => {
      const prepared = prepareTexts([segment(one, 'en'), segment(two, 'nl'), segment(three, 'en')]);
      const index = new SegmentIndex(prepared, linkWords(prepared.vocabulary, [[0, 0], [0, 1], [1, 0]]), () => false);
      const typesOf = (id: number): number[] => {
        const text = prepared.texts[index.textOf[id]!]!;
        const s = id - index.firstSegment[index.textOf[id]!]!;
        return [...text.tokenType.subarray(text.tokenStart[s]!, text.tokenStart[s + 1]!)];
      };
      const rowOf = ({ start, end, to, strength, kind }: WordLinks, type: number): [number, number, number][] => Array.from({ length: end[type]! - start[type]! }, (_, k) => [to[start[type]! + k]!, strength[start[type]! + k]!, kind[start[type]! + k]!]);
      const byType = (x: readonly [number, number, number], y: readonly [number, number, number]): number => x[0] - y[0];
      const count = index.textOf.length;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          if (index.textOf[a] === index.textOf[b]) continue;
          const [there, back] = index.linksOfSegments(a, b);
          const [left, right] = [typesOf(a), typesOf(b)];
          for (const type of left) expect(rowOf(there, type)).toEqual(rowOf(index.links, type).filter(([to]) => right.includes(to)));
          for (const type of right) expect(rowOf(back, type).sort(byType)).toEqual(rowOf(index.links, type).filter(([to]) => left.includes(to)));
        }
      }
    }), { seed: 26, numRuns: 100 });
  });
});
