// Sums of word vectors, in AssemblyScript: `npm run build:kernel` compiles it into src/model/sums-wasm.ts.
//
// The same additions and multiplications of float32, in the same order, as `addRows` of src/model/row-sums.ts: the same bits. Never a
// fused or relaxed operation. All pointers are byte addresses; vectors are `d` float32 long, `d` a multiple of 32, and made of codes for
// four numbers each.

/**
 * Adds `count` vectors to the one at `out`, one after the other. Entry e of `list` is, where it is 0 or more, a row: its codes lie from `codes` on, and its
 * length is that of its byte at `scales`; where it is negative, vector −1 − e of `spelled`.
 */
export function sumRows(list: usize, count: i32, d: i32, codebook: usize, lengths: usize, scales: usize, codes: usize, spelled: usize, out: usize): void {
  const bytes = <usize>d << 2;
  const last = list + (<usize>count << 2);
  // 32 numbers at a time stay in eight registers; they have eight codes, and each code's part of the codebook has 256 entries of 16 bytes.
  for (let k: usize = 0; k < bytes; k += 128) {
    let a = v128.load(out + k);
    let b = v128.load(out + k, 16);
    let c = v128.load(out + k, 32);
    let e = v128.load(out + k, 48);
    let f = v128.load(out + k, 64);
    let g = v128.load(out + k, 80);
    let h = v128.load(out + k, 96);
    let i = v128.load(out + k, 112);
    const book = codebook + (k << 8);
    for (let at = list; at < last; at += 4) {
      const entry = load<i32>(at);
      if (entry >= 0) {
        const scale = v128.load32_splat(lengths + (<usize>load<u8>(scales + <usize>entry) << 2));
        const code = codes + <usize>entry * (<usize>d >> 2) + (k >> 4);
        a = f32x4.add(a, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code) << 4))));
        b = f32x4.add(b, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 1) << 4), 4096)));
        c = f32x4.add(c, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 2) << 4), 8192)));
        e = f32x4.add(e, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 3) << 4), 12288)));
        f = f32x4.add(f, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 4) << 4), 16384)));
        g = f32x4.add(g, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 5) << 4), 20480)));
        h = f32x4.add(h, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 6) << 4), 24576)));
        i = f32x4.add(i, f32x4.mul(scale, v128.load(book + (<usize>load<u8>(code, 7) << 4), 28672)));
      } else {
        const vector = spelled + <usize>(-1 - entry) * bytes + k;
        a = f32x4.add(a, v128.load(vector));
        b = f32x4.add(b, v128.load(vector, 16));
        c = f32x4.add(c, v128.load(vector, 32));
        e = f32x4.add(e, v128.load(vector, 48));
        f = f32x4.add(f, v128.load(vector, 64));
        g = f32x4.add(g, v128.load(vector, 80));
        h = f32x4.add(h, v128.load(vector, 96));
        i = f32x4.add(i, v128.load(vector, 112));
      }
    }
    v128.store(out + k, a);
    v128.store(out + k, b, 16);
    v128.store(out + k, c, 32);
    v128.store(out + k, e, 48);
    v128.store(out + k, f, 64);
    v128.store(out + k, g, 80);
    v128.store(out + k, h, 96);
    v128.store(out + k, i, 112);
  }
}

/** Adds the sum at `out` to the `d` numbers at `row`, to those after them; then the sum begins anew, of zeros. */
export function closeRow(d: i32, out: usize, row: usize): void {
  const bytes = <usize>d << 2;
  for (let k: usize = 0; k < bytes; k += 16) {
    v128.store(row + bytes + k, f32x4.add(v128.load(row + k), v128.load(out + k)));
    v128.store(out + k, f32x4.splat(0));
  }
}

/**
 * Adds the rows `base` + r, for the `count` entries r of `list`, times `factor`, to the vector at `out`. Products and sums are of
 * float64, and only what is kept is rounded to float32.
 */
export function spellRows(list: usize, count: i32, base: i32, factor: f64, d: i32, codebook: usize, lengths: usize, scales: usize, codes: usize, out: usize): void {
  const bytes = <usize>d << 2;
  const last = list + (<usize>count << 2);
  // 16 numbers at a time.
  for (let k: usize = 0; k < bytes; k += 64) {
    let a = v128.load(out + k);
    let b = v128.load(out + k, 16);
    let c = v128.load(out + k, 32);
    let e = v128.load(out + k, 48);
    const book = codebook + (k << 8);
    for (let at = list; at < last; at += 4) {
      const row = <usize>(base + load<i32>(at));
      const scale = f64x2.splat(<f64>load<f32>(lengths + (<usize>load<u8>(scales + row) << 2)) * factor);
      const code = codes + row * (<usize>d >> 2) + (k >> 4);
      a = addScaled(a, scale, v128.load(book + (<usize>load<u8>(code) << 4)));
      b = addScaled(b, scale, v128.load(book + (<usize>load<u8>(code, 1) << 4), 4096));
      c = addScaled(c, scale, v128.load(book + (<usize>load<u8>(code, 2) << 4), 8192));
      e = addScaled(e, scale, v128.load(book + (<usize>load<u8>(code, 3) << 4), 12288));
    }
    v128.store(out + k, a);
    v128.store(out + k, b, 16);
    v128.store(out + k, c, 32);
    v128.store(out + k, e, 48);
  }
}

@inline
function addScaled(sum: v128, scale: v128, entry: v128): v128 {
  const low = f64x2.add(f64x2.promote_low_f32x4(sum), f64x2.mul(scale, f64x2.promote_low_f32x4(entry)));
  const high = f64x2.add(f64x2.promote_low_f32x4(upper(sum)), f64x2.mul(scale, f64x2.promote_low_f32x4(upper(entry))));
  return v128.shuffle<f32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

@inline
function upper(v: v128): v128 {
  return v128.shuffle<f32>(v, v, 2, 3, 2, 3);
}
