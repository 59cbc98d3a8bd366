/** The first place from `from` on at which `holds` is true, where it stays true from there on; `to` where it never is. */
export function firstWhere(from: number, to: number, holds: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first place from `from` on at which ascending numbers reach `least`; `to` where none does. What {@link firstWhere} finds, for hot loops. */
export function lowerBound(numbers: Int32Array | Uint32Array | Uint16Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
