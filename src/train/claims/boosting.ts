/** Rows of features with what each should score. */
export interface TrainingRows {
  readonly count: number;
  readonly width: number;
  /** Row by row. */
  readonly features: Float32Array;
  /** 1 for a link, 0 for none. */
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** A tree of decisions: node `n` asks whether `feature[n] < threshold[n]` (then `left[n]`, else `right[n]`); a leaf has feature −1 and a value. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

/** Log-odds are `base` plus the values of the leaves that a row falls into. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

export interface BoostingOptions {
  readonly trees: number;
  readonly rate: number;
  readonly depth: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Share of the features that each tree may use. */
  readonly columns: number;
  /** Share of the rows that each tree sees. */
  readonly rows: number;
  readonly random: () => number;
}

const bins = 64;

/**
 * Gradient-boosted trees for log loss, by second-order gains over histograms (Friedman 2001; Chen and Guestrin 2016), grown
 * level by level to `depth`.
 */
export function fitForest(data: TrainingRows, options: BoostingOptions): Forest {
  const { count, width, features, labels, weights } = data;
  const cuts = quantiles(data);
  // Column by column, so that a histogram reads memory in order.
  const binned = new Uint8Array(count * width);
  for (let f = 0; f < width; f++) {
    const edges = cuts[f]!;
    for (let r = 0; r < count; r++) binned[f * count + r] = binOf(edges, features[r * width + f]!);
  }
  let positive = 0;
  let total = 0;
  for (let r = 0; r < count; r++) {
    total += weights[r]!;
    if (labels[r] === 1) positive += weights[r]!;
  }
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let r = 0; r < count; r++) {
      const p = 1 / (1 + Math.exp(-scores[r]!));
      gradient[r] = weights[r]! * (p - labels[r]!);
      hessian[r] = weights[r]! * p * (1 - p);
    }
    const sample: number[] = [];
    for (let r = 0; r < count; r++) if (options.random() < options.rows) sample.push(r);
    const chosen: number[] = [];
    for (let f = 0; f < width; f++) if (cuts[f]!.length > 0 && options.random() < options.columns) chosen.push(f);
    const tree = growTree(binned, cuts, Int32Array.from(sample), chosen, count, gradient, hessian, options);
    trees.push(tree);
    for (let r = 0; r < count; r++) {
      let node = 0;
      while (tree.feature[node]! >= 0) node = features[r * width + tree.feature[node]!]! < tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
      scores[r]! += tree.value[node]!;
    }
  }
  return { base, trees };
}

function quantiles({ count, width, features }: TrainingRows): number[][] {
  const cuts: number[][] = [];
  const step = Math.max(1, Math.floor(count / 20000));
  for (let f = 0; f < width; f++) {
    const values: number[] = [];
    for (let r = 0; r < count; r += step) values.push(features[r * width + f]!);
    const distinct = [...new Set(values)].sort((a, b) => a - b);
    const edges: number[] = [];
    if (distinct.length <= bins) for (let k = 1; k < distinct.length; k++) edges.push((distinct[k - 1]! + distinct[k]!) / 2);
    else {
      // Half of the cuts by rank among all values, half evenly among the distinct ones, since most pairs are alike and unlike the links.
      values.sort((a, b) => a - b);
      const set = new Set<number>();
      for (let k = 1; k < bins / 2; k++) set.add(values[Math.floor((k * values.length) / (bins / 2))]!).add(distinct[Math.floor((k * distinct.length) / (bins / 2))]!);
      edges.push(...[...set].sort((a, b) => a - b));
    }
    // Thresholds are stored and compared as float32.
    cuts.push([...new Set(edges.map(Math.fround))]);
  }
  return cuts;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the rows of a node sum to, feature by feature and bin by bin: first and second derivatives side by side. */
type Histogram = Float64Array;
const histogramWidth = 2 * (bins + 1);

function growTree(binned: Uint8Array, cuts: readonly number[][], sample: Int32Array, chosen: readonly number[], count: number, gradient: Float64Array, hessian: Float64Array, options: BoostingOptions): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
  const g = new Float64Array(sample.length);
  const h = new Float64Array(sample.length);
  const measure = (rows: Int32Array): Histogram => {
    const sums = new Float64Array(chosen.length * histogramWidth);
    const length = rows.length;
    for (let k = 0; k < length; k++) {
      g[k] = gradient[rows[k]!]!;
      h[k] = hessian[rows[k]!]!;
    }
    for (let c = 0; c < chosen.length; c++) {
      const column = chosen[c]! * count;
      const from = c * histogramWidth;
      for (let k = 0; k < length; k++) {
        const at = from + 2 * binned[column + rows[k]!]!;
        sums[at]! += g[k]!;
        sums[at + 1]! += h[k]!;
      }
    }
    return sums;
  };
  const grow = (rows: Int32Array, sums: Histogram | undefined, depth: number): number => {
    const node = tree.feature.length;
    let G = 0;
    let H = 0;
    for (const r of rows) {
      G += gradient[r]!;
      H += hessian[r]!;
    }
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(0);
    tree.right.push(0);
    tree.value.push((-options.rate * G) / (H + options.penalty));
    if (depth === 0 || H < 2 * options.leastLeaf || sums === undefined) return node;
    let bestGain = 1e-3;
    let bestChoice = -1;
    let bestBin = 0;
    const whole = (G * G) / (H + options.penalty);
    for (let c = 0; c < chosen.length; c++) {
      const edges = cuts[chosen[c]!]!.length;
      let gl = 0;
      let hl = 0;
      for (let b = 0, at = c * histogramWidth; b < edges; b++, at += 2) {
        gl += sums[at]!;
        hl += sums[at + 1]!;
        if (hl < options.leastLeaf || H - hl < options.leastLeaf) continue;
        const gain = (gl * gl) / (hl + options.penalty) + ((G - gl) * (G - gl)) / (H - hl + options.penalty) - whole;
        if (gain > bestGain) {
          bestGain = gain;
          bestChoice = c;
          bestBin = b;
        }
      }
    }
    if (bestChoice < 0) return node;
    const feature = chosen[bestChoice]!;
    const column = feature * count;
    const left = rows.filter((r) => binned[column + r]! <= bestBin);
    const right = rows.filter((r) => binned[column + r]! > bestBin);
    // Of two children the smaller is summed up; the other is what is left of the parent.
    const [few, many] = left.length <= right.length ? [left, right] : [right, left];
    const ofFew = depth === 1 ? undefined : measure(few);
    const ofMany = ofFew === undefined ? undefined : sums;
    if (ofFew !== undefined) for (let k = 0; k < sums.length; k++) sums[k]! -= ofFew[k]!;
    tree.feature[node] = feature;
    tree.threshold[node] = cuts[feature]![bestBin]!;
    tree.left[node] = grow(left, few === left ? ofFew : ofMany, depth - 1);
    tree.right[node] = grow(right, many === right ? ofMany : ofFew, depth - 1);
    return node;
  };
  grow(sample, measure(sample), options.depth);
  return tree;
}

/** Log-odds of a row that begins at `from`. */
export function scoreForest({ base, trees }: Forest, features: Float32Array, from: number): number {
  let sum = base;
  for (const { feature, threshold, left, right, value } of trees) {
    let node = 0;
    while (feature[node]! >= 0) node = features[from + feature[node]!]! < threshold[node]! ? left[node]! : right[node]!;
    sum += value[node]!;
  }
  return sum;
}
