import { describe, expect, it } from 'vitest';
import { fromSegments } from '../../src/segment/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { lengthenBag } from '../../src/train/claims/bags.js';
import { takeExcerpts } from '../../src/train/claims/excerpts.js';
import type { ClaimCase } from '../../src/train/claims/sets.js';
import { randomNumbers } from '../../src/train/random.js';

const linesOf = ({ text, segments }: SegmentedText): string[] => segments.map(({ from, to }) => text.slice(from, to));

// Two lists, of which those with the same number answer each other.
const numbers = (prefix: string, list: readonly number[]): string[] => list.map((n) => `${prefix} ${n}.`);
const list: ClaimCase = {
  group: 'list',
  documents: [fromSegments(numbers('Line', [1, 2, 3, 4, 5, 6, 7, 8]), 'en'), fromSegments(numbers('Regel', [8, 7, 11, 12, 2, 1, 13, 14]), 'nl')],
  grades: new Map([['0:0 1:5', 3], ['0:1 1:4', 3], ['0:6 1:1', 3], ['0:7 1:0', 2]]),
  conflicts: new Map([['0:7 1:0', { about: 'number', left: '', right: '' }]]),
};

describe('takeExcerpts', () => {
  const excerpts = takeExcerpts(list, 2, 40, randomNumbers(5));

  it('takes so many segments of each text, every other time about a link', () => {
    expect(excerpts).toHaveLength(40);
    for (const [k, { documents, grades }] of excerpts.entries()) {
      expect(documents.map(({ segments }) => segments.length)).toEqual([2, 2]);
      if (k % 2 === 0) expect(grades.size).toBeGreaterThan(0);
    }
    expect(excerpts.some(({ grades }) => grades.size === 0)).toBe(true);
  });

  it('keeps grades and conflicts with the segments that they are of', () => {
    for (const { documents, grades, conflicts } of excerpts) {
      const [left, right] = documents.map(linesOf) as [string[], string[]];
      left.forEach((one, i) => right.forEach((other, j) => {
        const isLink = one.split(' ')[1] === other.split(' ')[1];
        expect(grades.get(`0:${i} 1:${j}`)).toBe(isLink ? (one === 'Line 8.' ? 2 : 3) : undefined);
        expect(conflicts.has(`0:${i} 1:${j}`)).toBe(isLink && one === 'Line 8.');
      }));
    }
  });

  it('takes a whole text where it is shorter', () => {
    expect(takeExcerpts(list, 20, 1, randomNumbers(5))[0]!.documents.map(linesOf)).toEqual(list.documents.map(linesOf));
  });
});

describe('lengthenBag', () => {
  it('puts lines that nothing answers behind lines that are, and grades those as overlapping', () => {
    const { documents, grades } = lengthenBag(list, 4);
    const [left, right] = documents.map(linesOf) as [string[], string[]];
    expect([...grades.keys()]).toEqual([...list.grades.keys()]);
    let longer = 0;
    for (const [key, grade] of grades) {
      const [i, j] = key.split(' ').map((place) => Number(place.split(':')[1])) as [number, number];
      const isLonger = left[i]!.length > 'Line 1.'.length || right[j]!.length > 'Regel 14.'.length;
      expect(grade).toBe(isLonger ? 2 : 3);
      longer += Number(isLonger);
    }
    expect(longer).toBeGreaterThan(0);
    expect(longer).toBeLessThan(grades.size);
  });
});
