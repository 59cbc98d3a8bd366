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

/** The signs of `count` × 32 float32 at `vectors`, 1 above 0, a bit each, to `bits`. */
export function findSigns(vectors: usize, count: i32, bits: usize): void {
  const zero = f32x4.splat(0);
  for (let end = bits + (<usize>count << 2); bits < end; bits += 4, vectors += 128) {
    let word = 0;
    for (let k = 0; k < 8; k++) word |= i32x4.bitmask(f32x4.gt(v128.load(vectors + (<usize>k << 4)), zero)) << (k << 2);
    store<i32>(bits, word);
  }
}

// Sums of float32 of the products of two vectors of length 1 are off by less than this: by 2^-24 an addition, of which each of the eight has d / 8.
const roughly: f64 = 1e-4;

/** The product of two rows of a multiple of 32 bytes, by sums of float32. */
@inline
function roughProduct(one: usize, other: usize, bytes: usize): f32 {
  let x = f32x4.splat(0);
  let y = f32x4.splat(0);
  for (let k: usize = 0; k < bytes; k += 32) {
    x = f32x4.add(x, f32x4.mul(v128.load(one + k), v128.load(other + k)));
    y = f32x4.add(y, f32x4.mul(v128.load(one + k, 16), v128.load(other + k, 16)));
  }
  x = f32x4.add(x, y);
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}

/**
 * The greatest product of row `own` with those of `list`, or `least` where none is greater, of vectors of length 1 or 0, `d` a multiple of 8. With `words` of 32 signs a row at `signs`,
 * rows that differ in more than `mostDiffering` signs are left out; there is an even number of words. `left` is room for a number for each of `list`.
 */
export function nearest(d: i32, own: i32, list: usize, count: i32, vectors: usize, words: i32, signs: usize, mostDiffering: i32, left: usize, wide: usize, least: f64): f64 {
  const bytes = <usize>d << 2;
  const bits = <usize>words << 2;
  const ownBits = signs + <usize>own * bits;
  const row = vectors + <usize>own * bytes;
  // All that may be near before any is multiplied: which they are nobody can foretell.
  let end = left;
  for (let k = list; k < list + (<usize>count << 2); k += 4) {
    const other = <usize>load<i32>(k);
    const otherBits = signs + other * bits;
    let differing = 0;
    for (let w: usize = 0; w < bits; w += 8) differing += <i32>popcnt<i64>(load<i64>(ownBits + w) ^ load<i64>(otherBits + w));
    store<usize>(end, vectors + other * bytes);
    end += <usize>(differing <= mostDiffering) << 2;
  }
  let best = least;
  let isWide = false;
  for (let k = left; k < end; k += 4) {
    const other = load<usize>(k);
    // Most are further than the best by any reckoning.
    if (<f64>roughProduct(row, other, bytes) + roughly < best) continue;
    if (!isWide) {
      widen(d, row, wide);
      isWide = true;
    }
    const product = productAt(wide, other, d);
    if (product > best) best = product;
  }
  return best;
}
