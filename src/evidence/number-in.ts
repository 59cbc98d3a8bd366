/** The number of a string, counted from 0 on in the order in which they come. */
export function numberIn(numbers: Map<string, number>, one: string): number {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  numbers.set(one, numbers.size);
  return numbers.size - 1;
}
