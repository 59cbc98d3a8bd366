/**
 * Decision trees, each made up to the same depth and laid out level by level: the children of node `n` are `2n + 1` and `2n + 2`, so that
 * an answer is added and not jumped on. Which way a row goes nobody can foretell, and a wrong guess costs the processor more than a step.
 * Refused: the questions of all trees sorted by feature (Lucchese et al. 2015, "QuickScorer"), which for trees this small takes half as
 * long again as a plain walk.
 */
export interface ForestModel {
  readonly base: number;
  readonly trees: number;
  /** What each inner node asks about, 15 a tree, and what that must stay below for the walk to go left. */
  readonly feature: Int32Array;
  readonly threshold: Float32Array;
  /** Values of the leaves, 16 a tree. */
  readonly leaf: Float32Array;
}

// As the fitting script grows them.
const depth = 4;
// 2^depth − 1; reckoned, it would be kept as a fraction and make the walk half as fast.
const inner = 15;

/** Reads trees as the fitting script writes them: the base, then a tree a line, each node `FEATURE<THRESHOLD` or the value of a leaf, the left side first. Throws `RangeError` for a tree of more than four levels. */
export function readForest(text: string): ForestModel {
  const [base, ...lines] = text.trim().split('\n');
  const feature = new Int32Array(lines.length * inner);
  const threshold = new Float32Array(lines.length * inner);
  const leaf = new Float32Array(lines.length * (inner + 1));
  lines.forEach((line, tree) => {
    const nodes = line.split(' ');
    let next = 0;
    const place = (at: number): void => {
      const node = nodes[next++]!;
      const cut = node.indexOf('<');
      if (cut < 0) {
        // Below a leaf that stands higher all ways lead to its value.
        let [first, count] = [at, 1];
        for (; first < inner; first = 2 * first + 1) count *= 2;
        const start = tree * (inner + 1) + first - inner;
        leaf.fill(Number(node), start, start + count);
        return;
      }
      if (at >= inner) throw new RangeError(`expected trees of ${depth} levels at most, got more in ${line.slice(0, 40)}`);
      feature[tree * inner + at] = Number(node.slice(0, cut));
      threshold[tree * inner + at] = Number(node.slice(cut + 1));
      place(2 * at + 1);
      place(2 * at + 2);
    };
    place(0);
  });
  return { base: Number(base), trees: lines.length, feature, threshold, leaf };
}

/** Log-odds of the row of features that begins at `from`. */
export function scoreRow({ base, trees, feature, threshold, leaf }: ForestModel, rows: Float32Array, from: number): number {
  let sum = base;
  for (let t = 0, first = 0; t < trees; t++, first += inner) {
    let at = 2 - +(rows[from + feature[first]!]! < threshold[first]!);
    at = 2 * at + 2 - +(rows[from + feature[first + at]!]! < threshold[first + at]!);
    at = 2 * at + 2 - +(rows[from + feature[first + at]!]! < threshold[first + at]!);
    at = 2 * at + 2 - +(rows[from + feature[first + at]!]! < threshold[first + at]!);
    sum += leaf[first + t + at - inner]!;
  }
  return sum;
}
