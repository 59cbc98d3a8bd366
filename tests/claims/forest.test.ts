import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForest, scoreRow } from '../../src/claims/forest.js';
import { ForestKernel } from '../../src/claims/forest-kernel.js';

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly left: Tree;
  readonly right: Tree;
}
type Tree = Split | number;

const width = 6;
// Quarters, so that every number is told exactly as a 32-bit one.
const number = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);
const treeOf = (depth: number): fc.Arbitrary<Tree> => (depth === 0 ? number : fc.oneof({ weight: 1, arbitrary: number as fc.Arbitrary<Tree> }, { weight: 3, arbitrary: fc.record({ feature: fc.nat(width - 1), threshold: number, left: treeOf(depth - 1), right: treeOf(depth - 1) }) as fc.Arbitrary<Tree> }));
const write = (tree: Tree): string => (typeof tree === 'number' ? String(tree) : `${tree.feature}<${tree.threshold} ${write(tree.left)} ${write(tree.right)}`);
const walk = (tree: Tree, row: readonly number[]): number => (typeof tree === 'number' ? tree : walk(row[tree.feature]! < tree.threshold ? tree.left : tree.right, row));

describe('forests', () => {
  it('score a row by the leaf of each tree that a walk comes to', () => {
    fc.assert(fc.property(number, fc.array(treeOf(4), { minLength: 1, maxLength: 5 }), fc.array(number, { minLength: width, maxLength: width }), (base, trees, row) => {
      const model = readForest(`\n${base}\n${trees.map(write).join('\n')}\n`);
      expect(scoreRow(model, Float32Array.from([9, ...row]), 1)).toBe(trees.reduce<number>((sum, tree) => sum + walk(tree, row), base));
    }), { seed: 26, numRuns: 2000 });
  });

  it('score many rows to the same bits with the kernel and without it', () => {
    const some = fc.array(treeOf(4), { minLength: 1, maxLength: 5 });
    const any = fc.float();
    fc.assert(fc.property(number, some, some, fc.array(any, { minLength: 20, maxLength: 1200 }), (base, left, right, numbers) => {
      const models = [left, right].map((trees) => readForest(`${base}\n${trees.map(write).join('\n')}`));
      const rows = Float32Array.from(numbers);
      const starts = Int32Array.from({ length: Math.floor(rows.length / width) }, (_, k) => k * width).reverse();
      const quick = new ForestKernel(models);
      expect(quick.isQuick).toBe(true);
      for (const model of models) {
        const odds = quick.scoreRows(model, rows, width, starts);
        expect(odds).toEqual(Float64Array.from(starts, (start) => scoreRow(model, rows, start)));
        expect(odds).toEqual(new ForestKernel(models, false).scoreRows(model, rows, width, starts));
      }
    }), { seed: 27, numRuns: 300 });
  });

  it('of rows too wide for the kernel are walked without it', () => {
    const model = readForest('0.5\n3<1 2 5');
    const rows = Float32Array.from({ length: 400 }, (_, k) => k % 3);
    expect(new ForestKernel([model]).scoreRows(model, rows, 200, Int32Array.of(0, 200))).toEqual(Float64Array.of(scoreRow(model, rows, 0), scoreRow(model, rows, 200)));
  });

  it('refuse a tree of five levels', () => {
    expect(() => readForest('0\n0<1 0<1 0<1 0<1 0<1 1 2 3 4 5 6')).toThrow(RangeError);
  });
});
