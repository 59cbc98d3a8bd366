import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separateMarks } from '../../src/cli/formats/evidence.js';
import { clip, createTerminal, displayWidth, foldBlanks, layText, visible, type Mark } from '../../src/cli/terminal.js';
import { fakeHost } from './fake-host.js';

const plain = (_: string, text: string): string => text;
const whole = (text: string): { from: number; to: number } => ({ from: 0, to: text.length });
const prose = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\t', 'é', '漢', '😀', '\u0301', '\u001b', '\ud800'), maxLength: 80 });

describe('layText', () => {
  it('fits every line, and loses nothing', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = layText(text, whole(text), { width, paint: plain });
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(visible(text.replace(/\s/gu, '')));
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('stops at its last line, dots within the width', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 3 }), (text, width, maxLines) => {
        const all = layText(text, whole(text), { width, paint: plain });
        const some = layText(text, whole(text), { width, paint: plain, maxLines });
        expect(some.length).toBe(Math.min(all.length, maxLines));
        expect(some.at(-1)!.endsWith('…')).toBe(all.length > maxLines);
        expect(Math.max(...some.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });

  it('paints marks across words and lines, and the rest in the style asked for', () => {
    const text = 'one two three four';
    const lines = layText(text, whole(text), { width: 9, paint: (style, piece) => (piece === '' ? '' : `<${style[0]}:${piece}>`), style: 'dim', marks: [{ from: 2, to: 6, style: 'clash' }, { from: 14, to: 18, style: 'agree' }] });
    expect(lines).toEqual(['<d:on><c:e> <c:tw><d:o>', '<d:three>', '<a:four>']);
  });

  it('lets no text drive the terminal', () => expect(layText('a\u001b[2Jb\u0007', { from: 0, to: 7 }, { width: 40, paint: plain })).toEqual(['a\ufffd[2Jb\ufffd']));

  it('breaks a word that is wider than the line', () => expect(layText('abcdefgh', whole('abcdefgh'), { width: 3, paint: plain })).toEqual(['abc', 'def', 'gh']));
});

describe('widths', () => {
  it('count columns', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('漢字')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('😀')).toBe(2);
  });

  it('clip at the width, dots included', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const clipped = clip(text, width);
        expect(displayWidth(clipped)).toBeLessThanOrEqual(width);
        if (displayWidth(text) <= width) expect(clipped).toBe(text);
      }),
      { seed: 3, numRuns: 5000 },
    );
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(foldBlanks('  a \n\t b ')).toBe('a b');
  });
});

describe('separateMarks', () => {
  const mark = fc.record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 8 }), style: fc.constantFrom<Mark['style']>('clash', 'agree') }).map(({ from, length, style }): Mark => ({ from, to: from + length, style }));

  it('leaves no overlap and hides no clash', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const kept = separateMarks(marks);
        kept.forEach((one, index) => {
          expect(one.from).toBeLessThan(one.to);
          if (index > 0) expect(one.from).toBeGreaterThanOrEqual(kept[index - 1]!.to);
        });
        const styled = (list: readonly Mark[], style: Mark['style']): string => Array.from({ length: 40 }, (_, at) => (list.some((one) => one.style === style && one.from <= at && at < one.to) ? 'x' : '.')).join('');
        expect(styled(kept, 'clash')).toBe(styled(marks, 'clash'));
      }),
      { seed: 4, numRuns: 5000 },
    );
  });
});

describe('createTerminal', () => {
  const colourOf = (options: { env?: Record<string, string>; tty?: boolean; flags?: string[] }): boolean => {
    const host = fakeHost([], { environment: options.env ?? {}, tty: options.tty ?? true });
    return createTerminal(host, new Map((options.flags ?? []).map((flag) => [flag, true] as const))).paint('bold', 'x') !== 'x';
  };

  it('colours a terminal, unless told not to', () => {
    expect(colourOf({})).toBe(true);
    expect(colourOf({ tty: false })).toBe(false);
    expect(colourOf({ env: { NO_COLOR: '1' } })).toBe(false);
    expect(colourOf({ env: { NO_COLOR: '' } })).toBe(true);
    expect(colourOf({ env: { TERM: 'dumb' } })).toBe(false);
    expect(colourOf({ flags: ['no-color'] })).toBe(false);
  });

  it('takes its width from the terminal, then COLUMNS, then 80', () => {
    const widthOf = (columns: number | undefined, environment: Record<string, string>): number => createTerminal(fakeHost([], { environment, columns }), new Map()).width;
    expect(widthOf(120, { COLUMNS: '60' })).toBe(120);
    expect(widthOf(undefined, { COLUMNS: '60' })).toBe(60);
    expect(widthOf(undefined, { COLUMNS: 'wide' })).toBe(80);
    expect(widthOf(10, {})).toBe(60);
  });
});
