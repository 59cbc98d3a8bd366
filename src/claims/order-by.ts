// Numbers that lie so far apart, against how many there are, are sorted, not counted: a list of a few pairs may be of any segments of a large set.
const sparsely = 8;

/** The places of a list by the number in `key`, those of one number in their own order. */
export function orderBy(key: Int32Array): Int32Array {
  const count = key.length;
  let [least, most] = [key[0] ?? 0, key[0] ?? 0];
  for (const k of key) {
    if (k < least) least = k;
    if (k > most) most = k;
  }
  if (most - least > sparsely * count) return Int32Array.from(Float64Array.from(key, (k, p) => k * count + p).sort(), (one) => one % count);
  const start = new Int32Array(count === 0 ? 1 : most - least + 2);
  for (const k of key) start[k - least + 1]!++;
  for (let k = 1; k < start.length; k++) start[k]! += start[k - 1]!;
  const order = new Int32Array(count);
  key.forEach((k, p) => {
    order[start[k - least]!++] = p;
  });
  return order;
}

/** The places of the pairs, in an order in which those of the same two texts stand together. */
export function orderByTexts(pairs: readonly { readonly from: number; readonly to: number }[], textOf: Int32Array): Int32Array {
  const from = new Int32Array(pairs.length);
  const to = new Int32Array(pairs.length);
  for (let k = 0; k < pairs.length; k++) {
    from[k] = textOf[pairs[k]!.from]!;
    to[k] = textOf[pairs[k]!.to]!;
  }
  const order = orderBy(to);
  return orderBy(order.map((k) => from[k]!)).map((k) => order[k]!);
}
