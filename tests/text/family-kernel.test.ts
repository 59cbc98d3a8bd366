import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coreLexicon } from '../../src/text/index.js';
import { familyTables, parseFamilies } from '../../src/text/lexicon/core-lexicon.js';
import { readFamiliesQuickly, type ReadFamilies } from '../../src/text/lexicon/family-kernel.js';
import type { FormColumns } from '../../src/text/lexicon/form-table.js';

const columns = ['letters', 'start', 'hashes', 'first', 'last', 'concept', 'next', 'longest', 'following', 'slots'] as const;

function expectSame(quick: ReadFamilies, slow: ReadFamilies): void {
  expect([...(quick.rarity as Uint8Array)]).toEqual(slow.rarity);
  expect(quick.forms.length).toBe(slow.forms.length);
  quick.forms.forEach((table, k) => {
    for (const column of columns) {
      const [one, other] = [table, slow.forms[k]!].map((columnsOf) => (columnsOf as unknown as FormColumns)[column]) as [Uint8Array, Uint8Array];
      const bytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);
      expect(bytes(one).equals(bytes(other)), `${column} of table ${k}`).toBe(true);
    }
  });
}

// Forms of one to three words, in letters of one byte, two and three.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 's', "'", 'é', 'ğ', '가'), minLength: 1, maxLength: 9 });
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const family = fc.tuple(fc.nat(15), fc.array(fc.array(form, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 2 }));

/** A family as the tables have it: each form by how many letters it shares with the one before it in its language, 35 at most, and the rest. */
function formatFamilies(families: readonly (readonly [number, readonly (readonly string[])[]])[]): string {
  return families.map(([rarity, languages]) => rarity.toString(36) + languages.map((forms) => forms.map((one, k) => {
    const before = forms[k - 1] ?? '';
    let shared = 0;
    while (shared < Math.min(35, before.length, one.length) && before[shared] === one[shared]) shared++;
    return (shared === 0 ? '' : shared.toString(36).toUpperCase()) + one.slice(shared);
  }).join('|')).join('\t')).join('\n');
}

describe('the kernel that reads families', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('makes of the tables of the lexicon what is made without it', () => {
    expectSame(readFamiliesQuickly(familyTables, 2)!, parseFamilies(familyTables, 2));
  });

  it('law: makes the same tables of any families', () => {
    fc.assert(
      fc.property(fc.array(fc.array(family, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (tables) => {
        const texts = tables.map((families) => `\n${formatFamilies(families)}\n`);
        const quick = readFamiliesQuickly(texts, 2)!;
        expectSame(quick, parseFamilies(texts, 2));
        let concept = 0;
        for (const [, languages] of tables.flat()) {
          languages.forEach((forms, k) => {
            for (const one of forms) expect(quick.forms[k]!.conceptsOf(one)).toContain(concept);
          });
          concept++;
        }
      }),
      { seed: 43, numRuns: 60 },
    );
  });

  it('gives up where there is no room, and where there is no WebAssembly', () => {
    const many = Array.from({ length: 70_000 }, (_, k) => `7w${String.fromCharCode(...k.toString().split('').map((digit) => 0x61 + Number(digit)))}\tx`).join('\n');
    expect(readFamiliesQuickly([many], 2)).toBeUndefined();
    expect(parseFamilies([many], 2).forms[0]!.conceptsOf('wgjjjj')).toEqual([69_999]);
    vi.stubGlobal('WebAssembly', undefined);
    expect(readFamiliesQuickly(['7a\tb'], 2)).toBeUndefined();
    expect(coreLexicon().find('house', 'en')!.by).toBe('form');
  });
});
