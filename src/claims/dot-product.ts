/** The product of two rows of numbers, from `a` and from `b` on. Four sums side by side: one would wait for each addition before the next. */
export function dotProduct(left: Float32Array, a: number, right: Float32Array, b: number, dimensions: number): number {
  let x = 0;
  let y = 0;
  let z = 0;
  let w = 0;
  let i = 0;
  for (; i + 3 < dimensions; i += 4) {
    x += left[a + i]! * right[b + i]!;
    y += left[a + i + 1]! * right[b + i + 1]!;
    z += left[a + i + 2]! * right[b + i + 2]!;
    w += left[a + i + 3]! * right[b + i + 3]!;
  }
  for (; i < dimensions; i++) x += left[a + i]! * right[b + i]!;
  return x + y + (z + w);
}
