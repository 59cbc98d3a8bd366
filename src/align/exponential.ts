// e^x = 2^(n/32) · e^r with n whole and |r| at most ln 2 / 64, as Tang (1989, "Table-driven implementation of the exponential function"): a table of 32 roots, and Taylor of
// degree 6 for the rest. Not Math.exp, which may differ from platform to platform by a last bit, and which WebAssembly has not.
const steps = 32;
/** 2^(k/32) for k from 0 to 31. */
export const rootsOfTwo: Float64Array = /* @__PURE__ */ listRoots();
const least = -1022;
const powers: Float64Array = /* @__PURE__ */ listPowers();

function listRoots(): Float64Array {
  // Square roots are rounded the same everywhere, and so is what is multiplied of them.
  const bits: number[] = [];
  for (let root = Math.SQRT2; bits.length < 5; root = Math.sqrt(root)) bits.push(root);
  return Float64Array.from({ length: steps }, (_, k) => bits.reduce((product, root, b) => ((k << b) & (steps / 2) ? product * root : product), 1));
}

function listPowers(): Float64Array {
  const found = new Float64Array(1023 - least + 1);
  found[-least] = 1;
  for (let e = 1; e <= 1023; e++) found[e - least] = found[e - 1 - least]! * 2;
  for (let e = -1; e >= least; e--) found[e - least] = found[e + 1 - least]! / 2;
  return found;
}

/** e^x for x from −700 to 700, within 2 units of the last place. */
export function exponential(x: number): number {
  const n = Math.floor(x * 46.16624130844683 + 0.5);
  // ln 2 / 32 in two parts, the first so short that its products are exact.
  const r = x - n * 0.021660849390173098 - n * 2.325192846878874e-12;
  const p = r + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * (0.008333333333333333 + r * 0.001388888888888889))));
  const root = rootsOfTwo[n & (steps - 1)]!;
  return (root + root * p) * powers[(n >> 5) - least]!;
}
