import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenBuffer, foldKey, scanTokens, tokenKind, type DecimalSign } from '../../src/model/index.js';

function keysOf(text: string, decimal: DecimalSign = '.'): string[] {
  const buffer = createTokenBuffer();
  scanTokens(text, 0, text.length, decimal, buffer);
  return Array.from({ length: buffer.count }, (_, i) => new TextDecoder('utf-16le').decode(buffer.chars.subarray(buffer.keyFrom[i], buffer.keyTo[i])));
}

describe('tokens', () => {
  it.each([
    ['The cat sat.', ['the', 'cat', 'sat']],
    ["Don't touch the baker's oven", ['don', "'t", 'touch', 'the', 'baker', "'s", 'oven']],
    ["'s Avonds twee foto’s", ["'s", 'avonds', 'twee', 'foto', "'s"]],
    ["'Quoted' words", ['quoted', 'words']],
    ['vice-president e-mail', ['vice', 'president', 'e', 'mail']],
    ['in the U.S. at 9 a.m. sharp', ['in', 'the', 'u.s', 'at', '9', 'a.m', 'sharp']],
    ['End.Start', ['end', 'start']],
    ['Één façade, Łódź', ['een', 'facade', 'lodz']],
    ['Why? 20% of €5', ['why', '?', '20', '%', 'of', '€', '5']],
    ['COVID19 and A12', ['covid19', 'and', 'a12']],
    ['Москва 東京', ['москва', '東京']],
    ['good 👍🏽 work', ['good', '👍', '🏽', 'work']],
    ['', []],
    [' \n\t—…', []],
  ])('%j', (text, keys) => expect(keysOf(text)).toEqual(keys));

  it('reads the same value in both ways of writing it', () => {
    expect(keysOf('15,000 and 3.5 and 1,234,567.25', '.')).toEqual(['15000', 'and', '3.5', 'and', '1234567.25']);
    expect(keysOf('15.000 en 3,5 en 1.234.567,25', ',')).toEqual(['15000', 'en', '3.5', 'en', '1234567.25']);
    expect(keysOf('15\u00a0000 en 15\u202f000', ',')).toEqual(['15000', 'en', '15000']);
  });

  it('ends numbers where they end', () => {
    expect(keysOf('In 2019, 4,5 and 10.', '.')).toEqual(['in', '2019', '4.5', 'and', '10']);
    expect(keysOf('at 12.30, v1.2.3', '.')).toEqual(['at', '12.30', 'v1', '2.3']);
  });

  it('drops what is not seen: soft hyphens, combining marks, selectors', () => {
    expect(keysOf('co\u00adop\u0308eratie')).toEqual(['cooperatie']);
    expect(keysOf('één'.normalize('NFD'))).toEqual(keysOf('één'));
  });

  it('gives each key its own span', () => {
    const text = "Zo'n 15.000 foto's?";
    const buffer = createTokenBuffer();
    scanTokens(text, 0, text.length, ',', buffer);
    expect(Array.from({ length: buffer.count }, (_, i) => text.slice(buffer.from[i], buffer.to[i]))).toEqual(['Zo', "'n", '15.000', 'foto', "'s", '?']);
    expect([...buffer.kind.subarray(0, buffer.count)]).toEqual([0, 0, tokenKind.number, 0, 0, tokenKind.mark]);
  });

  it('holds for any string: spans in order, disjoint, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const buffer = createTokenBuffer();
        scanTokens(text, 0, text.length, '.', buffer);
        let end = 0;
        for (let i = 0; i < buffer.count; i++) {
          expect(buffer.from[i]).toBeGreaterThanOrEqual(end);
          expect(buffer.to[i]).toBeGreaterThan(buffer.from[i]!);
          expect(buffer.keyTo[i]).toBeGreaterThan(buffer.keyFrom[i]!);
          end = buffer.to[i]!;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 11, numRuns: 5000 },
    );
  });

  it('takes a megabyte without a blank in one pass', () => {
    expect(keysOf('a'.repeat(1 << 20))).toHaveLength(1);
    expect(keysOf("a'".repeat(1 << 19)).length).toBe(1 << 19);
    expect(keysOf('1.'.repeat(1 << 19)).length).toBeGreaterThan(1000);
    expect(keysOf('\u0301'.repeat(1 << 20))).toEqual([]);
  });

  it('folds a word to its key', () => expect(['Coördinatie', 'AIVD', '', '!'].map(foldKey)).toEqual(['coordinatie', 'aivd', '', '']));
});
