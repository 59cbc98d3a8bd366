// Prices of beads by vectors and lengths, in AssemblyScript: `npm run build:kernel` compiles it into src/evidence/prices-wasm.ts.
//
// The same operations of float64, in the same order, as `costRow` of src/evidence/vector-evidence.ts and `productsWith` of src/model/segment-vectors.ts:
// the same bits. All pointers are byte addresses. Segments keep their numbers in the whole text; the tables of a side begin with some segment
// `first`, and hold, after the prefix sums of vectors, one entry a segment.

import { productAt, upper } from './products';

// As in src/model/segment-vectors.ts: prefix sums begin anew at every 128 segments.
@inline
function rowOf(segment: i32): i32 {
  return segment + (segment >> 7);
}

// f64x2 of two float32.
@inline
function pair(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Products of the vector of source segment `s` with those of target segments `from` to `to`, to `out`; `wide` is room for a vector of float64. */
@inline
function productsWith(d: i32, s: i32, sourceFirst: i32, sourceSums: usize, from: i32, to: i32, targetFirst: i32, targetSums: usize, wide: usize, out: usize): void {
  const own = sourceSums + (<usize>((rowOf(s) - rowOf(sourceFirst)) * d) << 2);
  for (let k = 0; k < d << 2; k += 16) {
    const vector = f32x4.sub(v128.load(own + (d << 2) + k), v128.load(own + k));
    v128.store(wide + (k << 1), f64x2.promote_low_f32x4(vector));
    v128.store(wide + (k << 1), f64x2.promote_low_f32x4(upper(vector)), 16);
  }
  let before: f64 = 0;
  for (let t = from; t < to; t++) {
    const row = targetSums + (<usize>((rowOf(t) - rowOf(targetFirst)) * d) << 2);
    if ((t & 127) === 0) before = 0;
    else if (t === from) before = productAt(wide, row, d);
    const after = productAt(wide, row + (d << 2), d);
    store<f32>(out + ((t - from) << 2), <f32>(after - before));
    before = after;
  }
}

@inline
function lengthBetween(low: usize, high: usize, d: i32): f64 {
  let ab = f64x2.splat(0);
  let cd = f64x2.splat(0);
  for (let k = 0; k < d << 2; k += 16) {
    const vector = f32x4.sub(v128.load(high + k), v128.load(low + k));
    const left = f64x2.promote_low_f32x4(vector);
    const right = f64x2.promote_low_f32x4(upper(vector));
    ab = f64x2.add(ab, f64x2.mul(left, left));
    cd = f64x2.add(cd, f64x2.mul(right, right));
  }
  return Math.sqrt(f64x2.extract_lane(ab, 0) + f64x2.extract_lane(ab, 1) + (f64x2.extract_lane(cd, 0) + f64x2.extract_lane(cd, 1)));
}

/** Lengths of the vectors of each run of one, two and three of `count` segments, whose `count` + 1 prefix sums lie at `sums`: to `out`, one run's `room` entries after the other's. */
export function measureRuns(d: i32, count: i32, sums: usize, out: usize, room: i32): void {
  const bytes = <usize>d << 2;
  for (let n = 1; n <= 3; n++) {
    for (let s = 0; s + n <= count; s++) store<f32>(out + (<usize>((n - 1) * room + s) << 2), <f32>lengthBetween(sums + <usize>s * bytes, sums + <usize>(s + n) * bytes, d));
  }
}

// A side is ten numbers of i32: its first segment, then where its tables are: prefix sums of vectors (4), lengths of the vectors of runs of one, two and three (8: float32, one run's `room`
// entries after the other's), characters of such runs (12: the same) and their logs (16: float64), marks (20: ending, kind << 8, begins a paragraph << 16), places (24), paragraphs
// (28), blocks (32), and `room` (36).
@inline
function at(side: usize, field: i32): usize {
  return <usize>load<i32>(side + field);
}

/**
 * Prices the beads that end in rows `firstRow` to `lastRow`, those with a byte other than 0 at `wanted`; `from`, `to` and `base`, what a
 * column is to be added to for its cell, have an entry for each row from `bandFirst` on, where no bead begins before it. `steps`: the shapes, two i32 each, none with more than three segments a
 * side. `weights`: as listed in src/evidence/price-kernel.ts.
 */
export function priceRows(
  d: i32, firstRow: i32, lastRow: i32, bandFirst: i32, wanted: usize, from: usize, to: usize, base: usize, shapes: i32, steps: usize, beads: usize,
  source: usize, target: usize, weights: usize, hasBlocks: bool, hasParagraphs: bool, wide: usize, rows: usize, products: usize,
): void {
  const sourceFirst = load<i32>(source);
  const targetFirst = load<i32>(target);
  // Products of each source segment that a wanted row needs; `rows` holds, for each, the address that target segment 0 would have.
  let free = products;
  for (let s = max(firstRow - 3, bandFirst); s < lastRow; s++) {
    let isWanted = false;
    for (let i = max(s + 1, firstRow); i <= min(s + 3, lastRow); i++) if (load<u8>(wanted + i - firstRow) !== 0) isWanted = true;
    if (!isWanted) continue;
    const low = load<i32>(from + ((max(s - 2, bandFirst) - bandFirst) << 2));
    const high = load<i32>(to + ((min(s + 3, lastRow) - bandFirst) << 2));
    productsWith(d, s, sourceFirst, at(source, 4), low, high, targetFirst, at(target, 4), wide, free);
    store<i32>(rows + ((s - sourceFirst) << 2), <i32>free - (low << 2));
    free += <usize>(high - low) << 2;
  }
  for (let i = firstRow; i <= lastRow; i++) {
    if (load<u8>(wanted + i - firstRow) === 0) continue;
    const r = (i - bandFirst) << 2;
    const low = load<i32>(from + r);
    const high = load<i32>(to + r);
    for (let k = 0; k < shapes; k++) {
      const sourceSize = load<i32>(steps + (k << 3));
      const targetSize = load<i32>(steps + (k << 3), 4);
      const s = i - sourceSize;
      if (s < bandFirst) continue;
      const b = (s - bandFirst) << 2;
      const last = min(high, load<i32>(to + b) + targetSize);
      const next = max(low, load<i32>(from + b) + targetSize);
      if (next <= last) priceRow(s, sourceSize, next - targetSize, targetSize, last - next + 1, beads + (<usize>((load<i32>(base + r) + next) * shapes + k) << 2), shapes << 2, source, target, weights, hasBlocks, hasParagraphs, rows);
    }
  }
}

function priceRow(s: i32, sourceCount: i32, firstTarget: i32, targetCount: i32, count: i32, out: usize, step: i32, source: usize, target: usize, weights: usize, hasBlocks: bool, hasParagraphs: bool, rows: usize): void {
  const sourceFirst = load<i32>(source);
  const targetFirst = load<i32>(target);
  const sourceRoom = load<i32>(source, 36);
  const targetRoom = load<i32>(target, 36);
  const own = s - sourceFirst;
  const ownRow = rows + (own << 2);
  const segments = sourceCount + targetCount;
  const run = own + (sourceCount - 1) * sourceRoom;
  const sourceNorm = f64x2.splat(<f64>load<f32>(at(source, 8) + (run << 2)));
  const sourceLength = f64x2.splat(<f64>load<f32>(at(source, 12) + (run << 2)));
  const sourceLog = f64x2.splat(load<f64>(at(source, 16) + (run << 3)));
  const sourceMembers = at(source, 8) + (own << 2);
  const targetRuns = (targetCount - 1) * targetRoom - targetFirst;
  const targetNorms = at(target, 8) + (targetRuns << 2);
  const targetLengths = at(target, 12) + (targetRuns << 2);
  const targetLogs = at(target, 16) + (targetRuns << 3);
  const targetMembers = at(target, 8) - (targetFirst << 2);
  const ending = load<i32>(at(source, 20) + ((own + sourceCount - 1) << 2)) & 0xff;
  const marks = load<i32>(at(source, 20) + (own << 2));
  const place = load<i32>(at(source, 24) + (own << 2));
  const paragraph = load<i32>(at(source, 28) + ((own + sourceCount - 1) << 2)) - load<i32>(at(source, 28) + (own << 2));
  const blocksFirst = load<i32>(at(source, 32) + (own << 2));
  const blocksLast = load<i32>(at(source, 32) + ((own + sourceCount - 1) << 2));
  const targetMarks = at(target, 20) - (targetFirst << 2);
  const targetPlaces = at(target, 24) - (targetFirst << 2);
  const targetParagraphs = at(target, 28) - (targetFirst << 2);
  const targetBlocks = at(target, 32) - (targetFirst << 2);
  const shapePrice = f64x2.splat(load<f64>(weights + (segments === 4 && sourceCount !== 2 ? 7 << 3 : segments << 3)));
  const wLeast = v128.load64_splat(weights + (8 << 3));
  const wAlike = v128.load64_splat(weights + (9 << 3));
  const wUnlike = v128.load64_splat(weights + (10 << 3));
  const wVeryAlike = v128.load64_splat(weights + (11 << 3));
  const wLength = v128.load64_splat(weights + (12 << 3));
  const wLengthSquared = v128.load64_splat(weights + (13 << 3));
  const wGaleChurch = v128.load64_splat(weights + (14 << 3));
  const mostGaleChurch = v128.load64_splat(weights + (15 << 3));
  const lengthRatio = v128.load64_splat(weights + (16 << 3));
  const wEndings = load<f64>(weights + (17 << 3));
  const wKinds = load<f64>(weights + (18 << 3));
  const wMarkup = load<f64>(weights + (19 << 3));
  const wBlocks = load<f64>(weights + (20 << 3));
  const wBreaks = load<f64>(weights + (21 << 3));
  const wBothBegin = load<f64>(weights + (22 << 3));
  const wOneBegins = load<f64>(weights + (23 << 3));
  const zero = f64x2.splat(0);
  const tiny = f64x2.splat(1e-9);
  // Two columns at a time; of an odd number the last pair's second is not kept.
  for (let k = 0; k < count; k += 2) {
    const t = firstTarget + k;
    const column = t << 2;
    const targetNorm = pair(targetNorms + column);
    let price = shapePrice;
    let product = zero;
    if (segments === 2) product = pair(<usize>(load<i32>(ownRow) + column));
    else {
      let least = f64x2.splat(1);
      for (let m = 0; m < sourceCount; m++) {
        const row = <usize>(load<i32>(ownRow + (m << 2)) + column);
        let sum = zero;
        for (let u = 0; u < targetCount; u++) sum = f64x2.add(sum, pair(row + (u << 2)));
        product = f64x2.add(product, sum);
        if (sourceCount > 1) least = f64x2.pmin(least, f64x2.div(sum, f64x2.add(f64x2.mul(f64x2.splat(<f64>load<f32>(sourceMembers + (m << 2))), targetNorm), tiny)));
      }
      if (targetCount > 1) {
        for (let u = 0; u < targetCount; u++) {
          let sum = zero;
          for (let m = 0; m < sourceCount; m++) sum = f64x2.add(sum, pair(<usize>(load<i32>(ownRow + (m << 2)) + column + (u << 2))));
          least = f64x2.pmin(least, f64x2.div(sum, f64x2.add(f64x2.mul(pair(targetMembers + column + (u << 2)), sourceNorm), tiny)));
        }
      }
      price = f64x2.sub(price, f64x2.mul(wLeast, least));
    }
    const norms = f64x2.mul(sourceNorm, targetNorm);
    const alike = v128.andnot(f64x2.div(product, norms), f64x2.eq(norms, zero));
    price = f64x2.sub(price, f64x2.mul(wAlike, alike));
    const low = f64x2.splat(0.3);
    const high = f64x2.splat(0.6);
    price = f64x2.sub(price, v128.and(f64x2.mul(wUnlike, f64x2.sub(low, alike)), f64x2.lt(alike, low)));
    price = f64x2.sub(price, v128.and(f64x2.mul(wVeryAlike, f64x2.sub(alike, high)), f64x2.gt(alike, high)));
    const apart = f64x2.pmin(f64x2.splat(2), f64x2.abs(f64x2.sub(f64x2.sub(sourceLog, v128.load(targetLogs + (t << 3))), lengthRatio)));
    const galeChurch = f64x2.mul(f64x2.mul(apart, apart), f64x2.add(sourceLength, pair(targetLengths + column)));
    const byLength = v128.bitselect(f64x2.mul(wGaleChurch, galeChurch), mostGaleChurch, f64x2.lt(galeChurch, f64x2.splat(12 * 4 * 6.8)));
    price = f64x2.sub(price, f64x2.add(f64x2.mul(apart, f64x2.add(wLength, f64x2.mul(apart, wLengthSquared))), byLength));
    let one = f64x2.extract_lane(price, 0);
    for (let lane = 0; lane < 2 && k + lane < count; lane++) {
      if (lane === 1) one = f64x2.extract_lane(price, 1);
      const first = column + (lane << 2);
      const last = first + ((targetCount - 1) << 2);
      const others = load<i32>(targetMarks + first);
      if (ending !== (load<i32>(targetMarks + last) & 0xff)) one -= wEndings;
      if (((marks ^ others) & 0xff00) !== 0) one -= wKinds;
      if (place >= 0) {
        const other = load<i32>(targetPlaces + first);
        if (other >= 0 && place !== other) one -= wMarkup;
      }
      if (hasBlocks) one -= wBlocks * <f64>min(3, max(abs(blocksFirst - load<i32>(targetBlocks + first)), abs(blocksLast - load<i32>(targetBlocks + last))));
      if (hasParagraphs) {
        one -= wBreaks * <f64>min(3, paragraph + load<i32>(targetParagraphs + last) - load<i32>(targetParagraphs + first));
        const both = (marks >> 16) + (others >> 16);
        if (both === 2) one -= wBothBegin;
        else if (both === 1) one -= wOneBegins;
      }
      store<f32>(out + (k + lane) * step, <f32>one);
    }
  }
}
