/** Decision trees in one run of numbers, the nodes of each in the order of a walk that goes left first. */
export interface ForestModel {
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Feature that a node asks about; −1 at a leaf. */
  readonly feature: Int16Array;
  /** What the feature must stay below for the walk to go left; at a leaf, its value. */
  readonly number: Float32Array;
  /** The node to the right; that to the left is the next. */
  readonly right: Int32Array;
}

/** Reads trees as the fitting script writes them: the base, then a tree a line, each node `FEATURE<THRESHOLD` or the value of a leaf. */
export function readForest(text: string): ForestModel {
  const [base, ...lines] = text.trim().split('\n');
  const roots: number[] = [];
  const feature: number[] = [];
  const number: number[] = [];
  const right: number[] = [];
  for (const line of lines) {
    const nodes = line.split(' ');
    roots.push(feature.length);
    // Splits whose right side is still to come.
    const open: number[] = [];
    for (const node of nodes) {
      const index = feature.length;
      const cut = node.indexOf('<');
      right.push(0);
      if (cut < 0) {
        feature.push(-1);
        number.push(Number(node));
        const split = open.pop();
        if (split !== undefined) right[split] = index + 1;
      } else {
        feature.push(Number(node.slice(0, cut)));
        number.push(Number(node.slice(cut + 1)));
        open.push(index);
      }
    }
  }
  return { base: Number(base), roots: Int32Array.from(roots), feature: Int16Array.from(feature), number: Float32Array.from(number), right: Int32Array.from(right) };
}

/** Log-odds of the row of features that begins at `from`. */
export function scoreRow({ base, roots, feature, number, right }: ForestModel, rows: Float32Array, from: number): number {
  let sum = base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!) node = rows[from + f]! < number[node]! ? node + 1 : right[node]!;
    sum += number[node]!;
  }
  return sum;
}
