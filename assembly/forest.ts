// Walks through decision trees, in AssemblyScript: `npm run build:kernel` compiles it into src/claims/forest-wasm.ts.
//
// The same sums of float64, in the same order, as `scoreRow` of src/claims/forest.ts: the same bits. All pointers are byte addresses.

/**
 * Log-odds of `count` rows of `width` bytes at `rows`, to `scores`. Trees as src/claims/forest.ts lays them out, but that a feature is told by its
 * distance from the start of a row, in bytes. All rows go through a tree before the next, which they find in the first cache so.
 */
export function scoreRows(base: f64, trees: i32, feature: usize, threshold: usize, leaf: usize, rows: usize, width: i32, count: i32, scores: usize): void {
  for (let r = 0; r < count; r++) store<f64>(scores + (<usize>r << 3), base);
  for (let t = 0; t < trees; t++) {
    let row = rows;
    for (let r = 0; r < count; r++) {
      let at = step(row, feature, threshold, 0);
      at = 2 * at + step(row, feature, threshold, at);
      at = 2 * at + step(row, feature, threshold, at);
      at = 2 * at + step(row, feature, threshold, at);
      const score = scores + (<usize>r << 3);
      store<f64>(score, load<f64>(score) + <f64>load<f32>(leaf + at - 60));
      row += width;
    }
    feature += 60;
    threshold += 60;
    leaf += 64;
  }
}

/** How far, less what is twice the way to a node, its next is: 4 to the left, 8 to the right. */
@inline
function step(row: usize, feature: usize, threshold: usize, at: usize): usize {
  return 8 - (<usize>(load<f32>(row + load<i32>(feature + at)) < load<f32>(threshold + at)) << 2);
}
