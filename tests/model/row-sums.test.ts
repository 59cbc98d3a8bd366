import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInModel } from '../../src/model/index.js';
import { RowSums, type RowTables } from '../../src/model/row-sums.js';
import { runLength } from '../../src/model/segment-vectors.js';

const dimensions = 64;
const subspaces = 16;
const rows = 40;
const kept = 3;

const floats = (length: number): fc.Arbitrary<Float32Array> => fc.float32Array({ minLength: length, maxLength: length, noNaN: true, noDefaultInfinity: true, min: -8, max: 8 });
const tables: fc.Arbitrary<RowTables> = fc.record({
  dimensions: fc.constant(dimensions),
  subspaces: fc.constant(subspaces),
  codebook: floats(256 * 16).map((some) => Float32Array.from({ length: 256 * dimensions }, (_, k) => some[k % some.length]! * (1 + (k % 7) / 3))),
  lengths: floats(256),
  scales: fc.uint8Array({ minLength: rows, maxLength: rows }),
  codes: fc.uint8Array({ minLength: rows * subspaces, maxLength: rows * subspaces }),
});

type Step = { readonly row: number } | { readonly index: number } | { readonly spell: number; readonly parts: readonly number[]; readonly factor: number; readonly anew: boolean } | 'close' | 'take';
const row = fc.nat({ max: rows - 1 });
const steps = fc.array<Step>(
  fc.oneof(
    { weight: 8, arbitrary: row.map((one) => ({ row: one })) },
    { weight: 4, arbitrary: fc.nat({ max: kept - 1 }).map((index) => ({ index })) },
    { weight: 2, arbitrary: fc.record({ spell: fc.nat({ max: kept - 1 }), parts: fc.array(row, { maxLength: 9 }), factor: fc.double({ min: 0.01, max: 2, noNaN: true }), anew: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constant('close' as const) },
    { weight: 1, arbitrary: fc.constant('take' as const) },
  ),
  { maxLength: 60 },
);

function play(sums: RowSums, script: readonly Step[], repeat: number): Float32Array {
  const out: number[] = [];
  const taken = new Float32Array(dimensions + 5);
  let closed = 0;
  const takeClosed = (): void => {
    const rowsOut = new Float32Array(closed * dimensions);
    sums.takeClosed(rowsOut, 0);
    out.push(...rowsOut);
    closed = 0;
  };
  for (let time = 0; time < repeat; time++) {
    for (const step of script) {
      if (step === 'close') {
        sums.closeRow();
        if (++closed === runLength) takeClosed();
      } else if (step === 'take') {
        sums.take(taken, 5);
        out.push(...taken);
      } else if ('row' in step) sums.addRow(step.row);
      else if ('index' in step) sums.addSpelled(step.index);
      else {
        if (step.anew) sums.clear(step.spell);
        sums.parts.set(step.parts);
        sums.spell(step.spell, step.parts.length, 0, step.factor);
      }
    }
  }
  takeClosed();
  sums.take(taken, 5);
  out.push(...taken);
  return new Float32Array(out);
}

describe('sums of rows', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are the same bits with WebAssembly and without', () => {
    fc.assert(
      fc.property(tables, steps, fc.constantFrom(1, 12), (own, script, repeat) => {
        const quick = new Uint8Array(play(new RowSums(own, kept), script, repeat).buffer);
        const plain = new Uint8Array(play(new RowSums(own, kept, false), script, repeat).buffer);
        expect(quick).toEqual(plain);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('give the vectors of texts where there is no WebAssembly', async () => {
    const texts = ['The municipality closes the Oekraïens-achtige zwembadvereniging of Zelmanovicz, 15.000 people %', `${'kippenhokdeurtje '.repeat(700)}Hourigan 3.5`, ''];
    const vectors = texts.map((text) => builtInModel().wordVector(text, 'nl'));
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const without = await import('../../src/model/index.js');
    expect(texts.map((text) => without.builtInModel().wordVector(text, 'nl'))).toEqual(vectors);
  });
});
