// The sweeps over a lattice of beads, in AssemblyScript: `npm run build:kernel` compiles it into src/align/covers-wasm.ts.
//
// The same operations of float64, in the same order, as `findBest` and `sumOverCovers` of src/align/sweeps.ts, which say what they do: the same
// bits. All pointers are byte addresses. A cell has four numbers in a table of states, and a bead for each shape in a table of beads.

/** Where the cells are in which the beads that end in row `i` begin, to which a column is to be added, as addresses of states; only for beads within the band. */
@inline
function cellsBefore(i: i32, shapes: i32, steps: usize, base: usize, before: usize): void {
  for (let k = 0; k < shapes; k++) {
    const row = i - load<i32>(steps + (k << 3));
    if (row >= 0) store<i32>(before + (k << 2), (load<i32>(base + (row << 2)) - load<i32>(steps + (k << 3), 4)) << 5);
  }
}

export function findBest(n: i32, shapes: i32, gapOpen: f64, steps: usize, from: usize, to: usize, base: usize, before: usize, sourceSkips: usize, targetSkips: usize, beads: usize, states: usize, taken: usize): void {
  for (let i = 0; i <= n; i++) {
    const low = load<i32>(from + (i << 2));
    const high = load<i32>(to + (i << 2));
    cellsBefore(i, shapes, steps, base, before);
    const above = i === 0 ? 0 : load<i32>(base + (i << 2) - 4);
    const aboveLow = i === 0 ? i32.MAX_VALUE : load<i32>(from + (i << 2) - 4);
    const aboveHigh = i === 0 ? -1 : load<i32>(to + (i << 2) - 4);
    const down = i === 0 ? Infinity : load<f64>(sourceSkips + (i << 3) - 8);
    let c = load<i32>(base + (i << 2)) + low;
    for (let j = low; j <= high; j++, c++) {
      const state = states + (<usize>c << 5);
      let own: f64 = c === 0 ? 0 : Infinity;
      let shape = 0;
      let at = beads + (<usize>(c * shapes) << 2);
      for (let k = 0; k < shapes; k++, at += 4) {
        const cost = load<f32>(at);
        if (cost === <f32>Infinity) continue;
        const total = load<f64>(states + <usize>load<i32>(before + (k << 2)) + (<usize>j << 5), 24) + <f64>cost;
        if (total < own) {
          own = total;
          shape = k;
        }
      }
      store<u8>(taken + c, shape);
      store<f64>(state, own);
      let best1: f64 = Infinity;
      let best2: f64 = Infinity;
      if (j >= aboveLow && j <= aboveHigh) {
        const p = states + (<usize>(above + j) << 5);
        best1 = min(load<f64>(p) + gapOpen, load<f64>(p, 8)) + down;
        if (best1 < own) own = best1;
      }
      if (j > low) {
        const p = state - 32;
        best2 = min(min(load<f64>(p) + gapOpen, load<f64>(p, 8)), load<f64>(p, 16)) + load<f64>(targetSkips + (j << 3) - 8);
        if (best2 < own) own = best2;
      }
      store<f64>(state, best1, 8);
      store<f64>(state, best2, 16);
      store<f64>(state, own, 24);
    }
  }
}

// As `exponential` of src/align/exponential.ts, whose table of roots of two lies at `roots`.
@inline
function exponential(x: f64, roots: usize): f64 {
  const n = <i32>floor(x * 46.16624130844683 + 0.5);
  const r = x - <f64>n * 0.021660849390173098 - <f64>n * 2.325192846878874e-12;
  const p = r + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * (0.008333333333333333 + r * 0.001388888888888889))));
  const root = load<f64>(roots + ((n & 31) << 3));
  return (root + root * p) * reinterpret<f64>(<i64>((n >> 5) + 1023) << 52);
}

/** Leaves the sum over all ways at `totals`, and after it the expected number of runs of skips. */
export function sumOverCovers(
  n: i32, shapes: i32, cells: i32, open: f64, leastLog: f64, steps: usize, from: usize, to: usize, base: usize, before: usize, sourceSkips: usize, targetSkips: usize, beads: usize, states: usize,
  roots: usize, sums: usize, skips: usize, after: usize, out: usize, sourceOut: usize, targetOut: usize, m: i32, totals: usize,
): void {
  for (let i = 0; i <= n; i++) {
    const low = load<i32>(from + (i << 2));
    const high = load<i32>(to + (i << 2));
    cellsBefore(i, shapes, steps, base, before);
    const above = i === 0 ? 0 : load<i32>(base + (i << 2) - 4);
    const aboveLow = i === 0 ? i32.MAX_VALUE : load<i32>(from + (i << 2) - 4);
    const aboveHigh = i === 0 ? -1 : load<i32>(to + (i << 2) - 4);
    const skip = i === 0 ? Infinity : load<f64>(sourceSkips + (i << 3) - 8);
    let c = load<i32>(base + (i << 2)) + low;
    for (let j = low; j <= high; j++, c++) {
      const own = load<f64>(states + (<usize>c << 5), 24);
      const sum = sums + (<usize>c << 5);
      let at = <usize>(c * shapes) << 2;
      let f0: f64 = c === 0 ? 1 : 0;
      let f1: f64 = 0;
      let f2: f64 = 0;
      let down: f64 = 0;
      let right: f64 = 0;
      if (own === Infinity) memory.fill(out + at, 0, shapes << 2);
      else {
        for (let k = 0; k < shapes; k++, at += 4) {
          store<f32>(out + at, 0);
          const cost = load<f32>(beads + at);
          if (cost === <f32>Infinity) continue;
          const p = <usize>load<i32>(before + (k << 2)) + (<usize>j << 5);
          const log = own - load<f64>(states + p, 24) - <f64>cost;
          if (log < leastLog) continue;
          const factor = exponential(log, roots);
          store<f32>(out + at, <f32>factor);
          f0 += load<f64>(sums + p, 24) * factor;
        }
        if (j >= aboveLow && j <= aboveHigh) {
          const p = <usize>(above + j) << 5;
          const log = own - load<f64>(states + p, 24) - skip;
          if (log > leastLog) {
            down = exponential(min(log, 700), roots);
            f1 = (load<f64>(sums + p) * open + load<f64>(sums + p, 8)) * down;
          }
        }
        if (j > low) {
          const p = (<usize>c << 5) - 32;
          const log = own - load<f64>(states + p, 24) - load<f64>(targetSkips + (j << 3) - 8);
          if (log > leastLog) {
            right = exponential(min(log, 700), roots);
            f2 = (load<f64>(sums + p) * open + load<f64>(sums + p, 8) + load<f64>(sums + p, 16)) * right;
          }
        }
      }
      store<f64>(sum, f0);
      store<f64>(sum, f1, 8);
      store<f64>(sum, f2, 16);
      store<f64>(sum, f0 + f1 + f2, 24);
      store<f64>(skips + (<usize>c << 4), down);
      store<f64>(skips + (<usize>c << 4), right, 8);
    }
  }
  const end = cells - 1;
  const all = load<f64>(sums + (<usize>end << 5), 24);
  memory.fill(after, 0, <usize>cells << 5);
  memory.fill(sourceOut, 0, n << 3);
  memory.fill(targetOut, 0, m << 3);
  let gaps: f64 = 0;
  for (let i = n; i >= 0; i--) {
    const low = load<i32>(from + (i << 2));
    cellsBefore(i, shapes, steps, base, before);
    const above = i === 0 ? 0 : load<i32>(base + (i << 2) - 4);
    let j = load<i32>(to + (i << 2));
    let c = load<i32>(base + (i << 2)) + j;
    for (; j >= low; j--, c--) {
      const here = after + (<usize>c << 5);
      const byBead = load<f64>(here) + (c === end ? 1 : 0);
      const byDown = load<f64>(here, 8);
      const byRight = load<f64>(here, 16);
      const b2 = byBead + byRight;
      const b1 = b2 + byDown;
      const b0 = byBead + (byDown + byRight) * open;
      const down = load<f64>(skips + (<usize>c << 4));
      const right = load<f64>(skips + (<usize>c << 4), 8);
      if (down > 0) {
        const p = <usize>(above + j) << 5;
        const rest = down * b1;
        store<f64>(after + p, rest, 8);
        const opened = (load<f64>(sums + p) * open * rest) / all;
        const place = sourceOut + (i << 3) - 8;
        store<f64>(place, load<f64>(place) + (opened + (load<f64>(sums + p, 8) * rest) / all));
        gaps += opened;
      }
      if (right > 0) {
        const p = (<usize>c << 5) - 32;
        const rest = right * b2;
        store<f64>(after + p, rest, 16);
        const opened = (load<f64>(sums + p) * open * rest) / all;
        const place = targetOut + (j << 3) - 8;
        store<f64>(place, load<f64>(place) + (opened + ((load<f64>(sums + p, 8) + load<f64>(sums + p, 16)) * rest) / all));
        gaps += opened;
      }
      let at = out + (<usize>(c * shapes) << 2);
      for (let k = 0; k < shapes; k++, at += 4) {
        const factor = load<f32>(at);
        if (factor === 0) continue;
        const p = <usize>load<i32>(before + (k << 2)) + (<usize>j << 5);
        const rest = <f64>factor * b0;
        store<f64>(after + p, load<f64>(after + p) + rest);
        store<f32>(at, <f32>((load<f64>(sums + p, 24) * rest) / all));
      }
    }
  }
  store<f64>(totals, all);
  store<f64>(totals, gaps, 8);
}
