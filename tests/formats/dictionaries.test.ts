import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bitext/index.js';
import { parseHunalignDictionary, parseWordList, readDictdDictionary } from '../../src/formats/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('dictionaries', () => {
  it("reads hunalign's, the target first", () => {
    expect(parseHunalignDictionary('\uFEFFhond @ dog\r\n\r\nop tijd @ on time\n', ['en', 'nl'])).toEqual([{ en: 'dog', nl: 'hond' }, { en: 'on time', nl: 'op tijd' }]);
    expect(() => parseHunalignDictionary('hond @ dog\nkat\n', ['en', 'nl'])).toThrow(new FormatError('hunalign dictionary', 2, 1, 'got "kat", expected "target phrase @ source phrase"'));
    expect(() => parseHunalignDictionary(' @ dog', ['en', 'nl'])).toThrow(FormatError);
  });

  it('reads word lists', () => {
    expect(parseWordList('# animals\ndog\thond\tnoun\ncat\tkat', ['en', 'nl'])).toEqual([{ en: 'dog', nl: 'hond' }, { en: 'cat', nl: 'kat' }]);
    expect(() => parseWordList('dog hond', ['en', 'nl'])).toThrow(FormatError);
    expect(() => parseWordList('dog\thond', ['en'])).toThrow(RangeError);
    expect(() => parseWordList('dog\thond', ['en', 'en'])).toThrow(RangeError);
  });

  const about = '00-database-info\nOur own dictionary\n';
  const entries = ['Kahn /kaːn/ <n, masc>\n1. barque\nkleines Boot\n2. canot, (vieilli) nacelle\n', 'Hafen <n>\nport {m}\ngeschützter Ort für Schiffe\n', 'leer /leːɐ̯/\nvide; creux\n'];
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const number = (value: number): string => (value < 64 ? digits[value]! : number(Math.floor(value / 64)) + digits[value % 64]!);
  const index = (): string => {
    let at = 0;
    return ['00-database-info', 'kahn', 'hafen', 'leer']
      .map((name, k) => {
        const { length } = bytes([about, ...entries][k]!);
        at += length;
        return `${name}\t${number(at - length)}\t${number(length)}\n`;
      })
      .join('');
  };
  const words = [{ de: 'Kahn', fr: 'barque' }, { de: 'Kahn', fr: 'canot' }, { de: 'Kahn', fr: 'nacelle' }, { de: 'Hafen', fr: 'port' }, { de: 'leer', fr: 'vide' }, { de: 'leer', fr: 'creux' }];

  it("reads dictd's, plain and packed", async () => {
    const plain = bytes(about + entries.join(''));
    expect(await readDictdDictionary({ index: bytes(index()), entries: plain }, ['de', 'fr'])).toEqual(words);
    expect(await readDictdDictionary({ index: bytes(index()), entries: gzipSync(plain) }, ['de', 'fr'])).toEqual(words);
  });

  it('says what is wrong with them', async () => {
    const plain = bytes(about + entries.join(''));
    await expect(readDictdDictionary({ index: bytes('kahn\tA'), entries: plain }, ['de', 'fr'])).rejects.toThrow(/got "kahn\\tA", expected a headword/u);
    await expect(readDictdDictionary({ index: bytes('kahn\tA\t?'), entries: plain }, ['de', 'fr'])).rejects.toThrow(FormatError);
    await expect(readDictdDictionary({ index: bytes('kahn\tA\t////'), entries: plain }, ['de', 'fr'])).rejects.toThrow(/expected it within the \d+ bytes/u);
    await expect(readDictdDictionary({ index: bytes(index()), entries: gzipSync(plain).subarray(0, 40) }, ['de', 'fr'])).rejects.toThrow(FormatError);
  });

  it('takes hostile lines in linear time', () => {
    for (const unit of ['@ ', ' @ ', '\t', '((((', 'a @ b @ ', '\n']) {
      try {
        parseHunalignDictionary(unit.repeat(200_000), ['en', 'nl']);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
      try {
        parseWordList(unit.repeat(200_000), ['en', 'nl']);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }
  });
});
