/**
 * What `value` brings beyond the best answer that the same asker has had at `place`, 0 where it brings nothing; from then on it is the
 * best. So one word that answers several times counts once, by the best of its answers. A place that another asked last begins anew.
 */
export function gainOf(asker: Int32Array, best: Float64Array, place: number, by: number, value: number): number {
  if (asker[place] !== by) {
    asker[place] = by;
    best[place] = 0;
  }
  const before = best[place]!;
  if (!(value > before)) return 0;
  best[place] = value;
  return value - before;
}
