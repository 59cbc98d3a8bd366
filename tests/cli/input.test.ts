import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/cli/host.js';
import { decodeText, findBadByte } from '../../src/cli/input.js';
import { createMessages } from '../../src/cli/messages/index.js';

const say = createMessages('en');
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const isUtf8 = (value: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(value);
    return true;
  } catch {
    return false;
  }
};

describe('decodeText', () => {
  it('takes a byte order mark off, and only one', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), 'f', say)).toBe('a');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61), 'f', say)).toBe('\ufeffa');
  });

  it.each([
    ['a Latin-1 letter', bytes(0x63, 0x61, 0x66, 0xe9, 0x20), 3],
    ['a cut sequence at the end', bytes(0x61, 0xe2, 0x82), 1],
    ['an overlong form', bytes(0xc0, 0x80), 0],
    ['a surrogate', bytes(0x61, 0x61, 0xed, 0xa0, 0x80), 2],
    ['past the last code point', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['a lone continuation', bytes(0xc3, 0xa9, 0x80), 2],
    ['a bad byte after a mark', bytes(0xef, 0xbb, 0xbf, 0xff), 3],
  ])('refuses %s and says where', (_, value, at) => {
    expect(findBadByte(value)).toBe(at);
    expect(() => decodeText(value, 'a.txt', say)).toThrow(Refusal);
    expect(() => decodeText(value, 'a.txt', say)).toThrow(`a.txt is not UTF-8: byte ${at} (0x${value[at]!.toString(16)})`);
  });

  it('names UTF-16 for what it is', () => {
    expect(() => decodeText(bytes(0xff, 0xfe, 0x61, 0), 'a.txt', say)).toThrow('UTF-16');
    expect(() => decodeText(bytes(0xfe, 0xff, 0, 0x61), 'a.txt', say)).toThrow('UTF-16');
  });
});

describe('findBadByte', () => {
  // Leads and limits are where a reader of UTF-8 errs, so they come often.
  const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x61, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xee, 0xf0, 0xf4));

  it('finds fault with just what the platform refuses, and none before it', () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (values) => {
        const value = Uint8Array.from(values);
        const at = findBadByte(value);
        expect(at === value.length).toBe(isUtf8(value));
        expect(isUtf8(value.subarray(0, at))).toBe(true);
      }),
      { seed: 20260, numRuns: 5000 },
    );
  });
});
