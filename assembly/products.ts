// What kernels share of the products of vectors: no kernel of its own. Vectors are `d` float32 long, `d` a multiple of 4.

@inline
export function upper(v: v128): v128 {
  return v128.shuffle<f32>(v, v, 2, 3, 2, 3);
}

/** The product of a vector of float64 with one of float32, by four sums side by side. */
@inline
export function productAt(vector: usize, row: usize, d: i32): f64 {
  let ab = f64x2.splat(0);
  let cd = f64x2.splat(0);
  for (let k = 0; k < d; k += 4) {
    const sums = v128.load(row + (k << 2));
    ab = f64x2.add(ab, f64x2.mul(v128.load(vector + (k << 3)), f64x2.promote_low_f32x4(sums)));
    cd = f64x2.add(cd, f64x2.mul(v128.load(vector + (k << 3), 16), f64x2.promote_low_f32x4(upper(sums))));
  }
  return f64x2.extract_lane(ab, 0) + f64x2.extract_lane(ab, 1) + (f64x2.extract_lane(cd, 0) + f64x2.extract_lane(cd, 1));
}
