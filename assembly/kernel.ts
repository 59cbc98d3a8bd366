// The arithmetic of training, in AssemblyScript: `npm run build:kernel` compiles it into src/train/kernel-wasm.ts.
//
// Every function works on a share [from, to) of rows of one shared memory, and no two shares write to one place; sums
// run in an order that does not depend on the shares. So the result is the same bits for any number of threads. Only
// + - * / sqrt and the polynomial below are used, never a fused or relaxed operation: the same bits on every machine.
//
// All pointers are byte addresses; vectors are `d` float32 long, `d` a multiple of 8.

/** Sums of rows: type t = its own row or name row (if it has one) + the mean of its feature rows. */
export function composeTypes(from: i32, to: i32, d: i32, params: usize, ownRow: usize, nameRow: usize, featureFrom: usize, features: usize, out: usize): void {
  for (let t = from; t < to; t++) {
    const target = out + ((t * d) << 2);
    const first = load<i32>(featureFrom + (t << 2));
    const last = load<i32>(featureFrom + (t << 2), 4);
    const own = load<i32>(ownRow + (t << 2));
    const name = load<i32>(nameRow + (t << 2));
    const share = f32x4.splat(last > first ? 1 / f32(last - first) : 0);
    for (let k = 0; k < d << 2; k += 32) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      for (let f = first; f < last; f++) {
        const row = params + ((load<i32>(features + (f << 2)) * d) << 2) + k;
        a = f32x4.add(a, v128.load(row));
        b = f32x4.add(b, v128.load(row, 16));
      }
      a = f32x4.mul(a, share);
      b = f32x4.mul(b, share);
      if (own >= 0) {
        const row = params + ((own * d) << 2) + k;
        a = f32x4.add(a, v128.load(row));
        b = f32x4.add(b, v128.load(row, 16));
      }
      if (name >= 0) {
        const row = params + ((name * d) << 2) + k;
        a = f32x4.add(a, v128.load(row));
        b = f32x4.add(b, v128.load(row, 16));
      }
      v128.store(target + k, a);
      v128.store(target + k, b, 16);
    }
  }
}

@inline
function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/** Sentence vectors: the sum of the types' vectors, divided by its norm (kept in `norms`). */
export function embedTexts(from: i32, to: i32, d: i32, types: usize, tokenFrom: usize, tokens: usize, unit: usize, norms: usize): void {
  for (let i = from; i < to; i++) {
    const target = unit + ((i * d) << 2);
    const first = load<i32>(tokenFrom + (i << 2));
    const last = load<i32>(tokenFrom + (i << 2), 4);
    let squares = f32x4.splat(0);
    for (let k = 0; k < d << 2; k += 32) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      for (let f = first; f < last; f++) {
        const row = types + ((load<i32>(tokens + (f << 2)) * d) << 2) + k;
        a = f32x4.add(a, v128.load(row));
        b = f32x4.add(b, v128.load(row, 16));
      }
      v128.store(target + k, a);
      v128.store(target + k, b, 16);
      squares = f32x4.add(squares, f32x4.add(f32x4.mul(a, a), f32x4.mul(b, b)));
    }
    const norm = sqrt<f32>(sumLanes(squares)) + <f32>1e-6;
    store<f32>(norms + (i << 2), norm);
    const scale = f32x4.splat(1 / norm);
    for (let k = 0; k < d << 2; k += 16) v128.store(target + k, f32x4.mul(v128.load(target + k), scale));
  }
}

// e^x for x <= 0 by 2^(n+f): Taylor of 2^f about 0 on [-1/2, 1/2], relative error below 2e-7; 0 below e^-80.
@inline
function exp4(x: v128): v128 {
  const y = f32x4.max(f32x4.mul(x, f32x4.splat(<f32>1.4426950408889634)), f32x4.splat(-115));
  const n = f32x4.nearest(y);
  const f = f32x4.sub(y, n);
  let p = f32x4.splat(<f32>0.00015403530393381608);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>0.0013333558146428441));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>0.009618129107628477));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>0.05550410866482158));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>0.2402265069591007));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>0.6931471805599453));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const bits = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, bits);
}

@inline
function dotRow(u: usize, v: usize, d: i32): v128 {
  let a = f32x4.splat(0);
  for (let k = 0; k < d << 2; k += 16) a = f32x4.add(a, f32x4.mul(v128.load(u + k), v128.load(v + k)));
  return a;
}

/**
 * E[i][j] = exp((u_i·v_j − 1) / temperature) for rows [from, to) against all `n` (a multiple of 4), 0 where i ≠ j share a
 * key on either side (the same text is no negative of itself); and each row's sum.
 */
export function expScores(from: i32, to: i32, n: i32, d: i32, inverseTemperature: f32, u: usize, v: usize, uKeys: usize, vKeys: usize, e: usize, rowSums: usize): void {
  const stride = d << 2;
  const it = f32x4.splat(inverseTemperature);
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const u0 = u + i * stride;
    for (let j = 0; j < n; j += 2) {
      const v0 = v + j * stride;
      let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
      let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0);
      for (let k: usize = 0; k < <usize>stride; k += 16) {
        const x = v128.load(v0 + k);
        const y = v128.load(v0 + stride + k);
        const p0 = v128.load(u0 + k);
        a0 = f32x4.add(a0, f32x4.mul(p0, x));
        b0 = f32x4.add(b0, f32x4.mul(p0, y));
        const p1 = v128.load(u0 + stride + k);
        a1 = f32x4.add(a1, f32x4.mul(p1, x));
        b1 = f32x4.add(b1, f32x4.mul(p1, y));
        const p2 = v128.load(u0 + 2 * stride + k);
        a2 = f32x4.add(a2, f32x4.mul(p2, x));
        b2 = f32x4.add(b2, f32x4.mul(p2, y));
        const p3 = v128.load(u0 + 3 * stride + k);
        a3 = f32x4.add(a3, f32x4.mul(p3, x));
        b3 = f32x4.add(b3, f32x4.mul(p3, y));
      }
      const row = e + ((i * n + j) << 2);
      store<f32>(row, sumLanes(a0));
      store<f32>(row, sumLanes(b0), 4);
      store<f32>(row + (n << 2), sumLanes(a1));
      store<f32>(row + (n << 2), sumLanes(b1), 4);
      store<f32>(row + (n << 3), sumLanes(a2));
      store<f32>(row + (n << 3), sumLanes(b2), 4);
      store<f32>(row + n * 12, sumLanes(a3));
      store<f32>(row + n * 12, sumLanes(b3), 4);
    }
  }
  for (; i < to; i++) {
    for (let j = 0; j < n; j++) store<f32>(e + ((i * n + j) << 2), sumLanes(dotRow(u + i * stride, v + j * stride, d)));
  }
  for (i = from; i < to; i++) {
    const row = e + ((i * n) << 2);
    const uKey = i32x4.splat(load<i32>(uKeys + (i << 2)));
    const vKey = i32x4.splat(load<i32>(vKeys + (i << 2)));
    const diagonal = load<f32>(row + (i << 2));
    let sum = f32x4.splat(0);
    for (let j = 0; j < n << 2; j += 16) {
      const same = v128.or(i32x4.eq(uKey, v128.load(uKeys + j)), i32x4.eq(vKey, v128.load(vKeys + j)));
      const x = v128.andnot(exp4(f32x4.mul(f32x4.sub(v128.load(row + j), f32x4.splat(1)), it)), same);
      v128.store(row + j, x);
      sum = f32x4.add(sum, x);
    }
    const own = f32x4.extract_lane(exp4(f32x4.mul(f32x4.sub(f32x4.splat(diagonal), f32x4.splat(1)), it)), 0);
    store<f32>(row + (i << 2), own);
    store<f32>(rowSums + (i << 2), sumLanes(sum) + own);
  }
}

/** Sums of the columns [from, to), both multiples of 4, of E. */
export function columnSums(from: i32, to: i32, n: i32, e: usize, out: usize): void {
  for (let j = from; j < to; j += 4) {
    let sum = f32x4.splat(0);
    for (let i = 0; i < n; i++) sum = f32x4.add(sum, v128.load(e + ((i * n + j) << 2)));
    v128.store(out + (j << 2), sum);
  }
}

/**
 * Eight numbers of four rows: row r is Σ_j G_rj w_j over the `n` vectors from `w` on. G_rj lies `row` bytes after G_r−1,j and `column` bytes
 * after G_r,j−1, so that G is read either way. 32 numbers in eight registers, and each vector is read once for all four rows.
 */
@inline
function weighFour(n: i32, d: i32, w: usize, g: usize, row: usize, column: usize, out: usize): void {
  let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
  let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0);
  for (let j = 0; j < n; j++) {
    const x = v128.load(w);
    const y = v128.load(w, 16);
    const g0 = v128.load32_splat(g);
    a0 = f32x4.add(a0, f32x4.mul(g0, x));
    b0 = f32x4.add(b0, f32x4.mul(g0, y));
    const g1 = v128.load32_splat(g + row);
    a1 = f32x4.add(a1, f32x4.mul(g1, x));
    b1 = f32x4.add(b1, f32x4.mul(g1, y));
    const g2 = v128.load32_splat(g + 2 * row);
    a2 = f32x4.add(a2, f32x4.mul(g2, x));
    b2 = f32x4.add(b2, f32x4.mul(g2, y));
    const g3 = v128.load32_splat(g + 3 * row);
    a3 = f32x4.add(a3, f32x4.mul(g3, x));
    b3 = f32x4.add(b3, f32x4.mul(g3, y));
    w += d << 2;
    g += column;
  }
  v128.store(out, a0);
  v128.store(out, b0, 16);
  v128.store(out + (d << 2), a1);
  v128.store(out + (d << 2), b1, 16);
  v128.store(out + (d << 3), a2);
  v128.store(out + (d << 3), b2, 16);
  v128.store(out + d * 12, a3);
  v128.store(out + d * 12, b3, 16);
}

/**
 * E into G, the gradient of the symmetric softmax loss by the scores: G_ij = w_i E_ij / row_i + w_j E_ij / column_j, less
 * 2 w_i on the diagonal (constant factors are left to the step size); then the rows' gradients Σ_j G_ij v_j into du.
 */
export function gradientOfRows(from: i32, to: i32, n: i32, d: i32, v: usize, e: usize, rowSums: usize, colSums: usize, weights: usize, du: usize): void {
  for (let i = from; i < to; i++) {
    const row = e + ((i * n) << 2);
    const w = load<f32>(weights + (i << 2));
    const byRow = f32x4.splat(w / load<f32>(rowSums + (i << 2)));
    for (let j = 0; j < n << 2; j += 16) {
      const byColumn = f32x4.div(v128.load(weights + j), v128.load(colSums + j));
      v128.store(row + j, f32x4.mul(v128.load(row + j), f32x4.add(byRow, byColumn)));
    }
    store<f32>(row + (i << 2), load<f32>(row + (i << 2)) - 2 * w);
  }
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const g = e + ((i * n) << 2);
    const out = du + ((i * d) << 2);
    for (let k = 0; k < d << 2; k += 32) weighFour(n, d, v + k, g, n << 2, 4, out + k);
  }
  for (; i < to; i++) {
    const g = e + ((i * n) << 2);
    for (let k = 0; k < d << 2; k += 16) {
      let a = f32x4.splat(0);
      for (let j = 0; j < n; j++) a = f32x4.add(a, f32x4.mul(v128.load32_splat(g + (j << 2)), v128.load(v + ((j * d) << 2) + k)));
      v128.store(du + ((i * d) << 2) + k, a);
    }
  }
}

/** The columns' gradients Σ_i G_ij u_i, columns [from, to), both multiples of 4. */
export function gradientOfColumns(from: i32, to: i32, n: i32, d: i32, u: usize, e: usize, dv: usize): void {
  for (let j = from; j < to; j += 4) {
    const g = e + (j << 2);
    const out = dv + ((j * d) << 2);
    for (let k = 0; k < d << 2; k += 32) weighFour(n, d, u + k, g, 4, n << 2, out + k);
  }
}

/** u_i·v_i for pairs [from, to). */
export function pairCosines(from: i32, to: i32, d: i32, u: usize, v: usize, out: usize): void {
  for (let i = from; i < to; i++) store<f32>(out + (i << 2), sumLanes(dotRow(u + ((i * d) << 2), v + ((i * d) << 2), d)));
}

/** Gradients of a loss that depends on the pairs' cosines alone: du_i = c_i v_i and dv_i = c_i u_i. */
export function gradientOfPairs(from: i32, to: i32, d: i32, u: usize, v: usize, c: usize, du: usize, dv: usize): void {
  for (let i = from; i < to; i++) {
    const g = v128.load32_splat(c + (i << 2));
    const at = (i * d) << 2;
    for (let k = at; k < at + (d << 2); k += 16) {
      v128.store(du + k, f32x4.mul(g, v128.load(v + k)));
      v128.store(dv + k, f32x4.mul(g, v128.load(u + k)));
    }
  }
}

/** Back through the division by the norm, in place: dx = (du − (du·u) u) / norm. */
export function gradientOfSums(from: i32, to: i32, d: i32, unit: usize, norms: usize, du: usize): void {
  for (let i = from; i < to; i++) {
    const at = (i * d) << 2;
    const along = f32x4.splat(sumLanes(dotRow(unit + at, du + at, d)));
    const scale = f32x4.splat(1 / load<f32>(norms + (i << 2)));
    for (let k = at; k < at + (d << 2); k += 16) {
      v128.store(du + k, f32x4.mul(scale, f32x4.sub(v128.load(du + k), f32x4.mul(along, v128.load(unit + k)))));
    }
  }
}

@inline
function descend(x: usize, squares: usize, g: v128, rate: v128): void {
  const s = f32x4.add(v128.load(squares), f32x4.mul(g, g));
  v128.store(squares, s);
  v128.store(x, f32x4.sub(v128.load(x), f32x4.div(f32x4.mul(rate, g), f32x4.add(f32x4.sqrt(s), f32x4.splat(<f32>1e-8)))));
}

/** Types [from, to): the gradient of each from the texts it stands in, into `out`, and Adagrad (Duchi et al. 2011) on its own row. */
export function updateTypes(from: i32, to: i32, d: i32, rate: f32, params: usize, squares: usize, ownRow: usize, textFrom: usize, texts: usize, dx: usize, out: usize): void {
  const r = f32x4.splat(rate);
  for (let t = from; t < to; t++) {
    const first = load<i32>(textFrom + (t << 2));
    const last = load<i32>(textFrom + (t << 2), 4);
    const own = load<i32>(ownRow + (t << 2));
    for (let k = 0; k < d << 2; k += 16) {
      let g = f32x4.splat(0);
      for (let o = first; o < last; o++) g = f32x4.add(g, v128.load(dx + ((load<i32>(texts + (o << 2)) * d) << 2) + k));
      v128.store(out + ((t * d) << 2) + k, g);
      if (own >= 0) descend(params + ((own * d) << 2) + k, squares + ((own * d) << 2) + k, g, r);
    }
  }
}

/** Adagrad on the name and feature rows that owner `share` of `shares` has (row mod shares), in the order of types. */
export function updateFeatures(share: i32, shares: i32, typeCount: i32, d: i32, rate: f32, params: usize, squares: usize, nameRow: usize, featureFrom: usize, features: usize, gradients: usize): void {
  const r = f32x4.splat(rate);
  for (let t = 0; t < typeCount; t++) {
    const first = load<i32>(featureFrom + (t << 2));
    const last = load<i32>(featureFrom + (t << 2), 4);
    const gradient = gradients + ((t * d) << 2);
    const name = load<i32>(nameRow + (t << 2));
    if (name >= 0 && name % shares === share) {
      const at = (name * d) << 2;
      for (let k = 0; k < d << 2; k += 16) descend(params + at + k, squares + at + k, v128.load(gradient + k), r);
    }
    if (last === first) continue;
    const part = f32x4.splat(1 / f32(last - first));
    for (let f = first; f < last; f++) {
      const row = load<i32>(features + (f << 2));
      if (row % shares !== share) continue;
      const at = (row * d) << 2;
      for (let k = 0; k < d << 2; k += 16) descend(params + at + k, squares + at + k, f32x4.mul(part, v128.load(gradient + k)), r);
    }
  }
}
