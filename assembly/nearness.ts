// Products of vectors, in AssemblyScript: `npm run build:kernel` compiles it into src/claims/nearness-wasm.ts.
//
// The same operations of float64, in the same order, as `dotProduct` of src/claims/dot-product.ts: the same bits. All pointers are byte addresses;
// vectors are `d` float32 long, `d` a multiple of 4; `wide` is room for one of float64.

import { productAt, upper } from './products';

@inline
function widen(d: i32, vector: usize, wide: usize): void {
  for (let k = 0; k < d << 2; k += 16) {
    const four = v128.load(vector + k);
    v128.store(wide + (k << 1), f64x2.promote_low_f32x4(four));
    v128.store(wide + (k << 1), f64x2.promote_low_f32x4(upper(four)), 16);
  }
}

/** Products of the vector at `own` with each of `count` at `rows`, to `out`. */
export function multiply(d: i32, own: usize, rows: usize, count: i32, wide: usize, out: usize): void {
  widen(d, own, wide);
  for (let k = 0; k < count; k++) store<f64>(out + (k << 3), productAt(wide, rows + (<usize>(k * d) << 2), d));
}

/**
 * The greatest product of row `own` with those of `list`, or `least` where none is greater. With `words` of 32 signs a row at `signs`, rows that differ in more than `mostDiffering` signs
 * are left out; there is an even number of words.
 */
export function nearest(d: i32, own: i32, list: usize, count: i32, vectors: usize, words: i32, signs: usize, mostDiffering: i32, wide: usize, least: f64): f64 {
  const bytes = <usize>d << 2;
  const bits = <usize>words << 2;
  const ownBits = signs + <usize>own * bits;
  let best = least;
  let isWide = false;
  for (let k = 0; k < count; k++) {
    const other = <usize>load<i32>(list + (k << 2));
    const otherBits = signs + other * bits;
    let differing = 0;
    for (let w: usize = 0; w < bits; w += 8) differing += <i32>popcnt<i64>(load<i64>(ownBits + w) ^ load<i64>(otherBits + w));
    if (differing > mostDiffering) continue;
    if (!isWide) {
      widen(d, vectors + <usize>own * bytes, wide);
      isWide = true;
    }
    const product = productAt(wide, vectors + other * bytes, d);
    if (product > best) best = product;
  }
  return best;
}
