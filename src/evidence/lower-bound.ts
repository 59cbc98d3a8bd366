/** The first place from `from` on at which ascending numbers reach `least`; `to` where none does. */
export function lowerBound(numbers: Int32Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
