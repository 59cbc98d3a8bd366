/** The words of a segment as a model sees them. */
export interface WordVectors {
  readonly count: number;
  /** A vector a word, one after the other. */
  readonly vectors: Float32Array;
  /** How telling each word is; together 1. */
  readonly weights: Float32Array;
}

export interface AttentionSample {
  readonly left: WordVectors;
  readonly right: WordVectors;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface AttentionOptions {
  /** Of the given vectors. */
  readonly dimensions: number;
  /** Of the projected ones, and of what comparing two gives. */
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly random: () => number;
}

/**
 * Decomposable attention (Parikh et al. 2016) over fixed word vectors: each word is projected, attends to the words of the
 * other side, is compared with what it finds there, and the comparisons are summed and judged. Both sides share all
 * parameters and are summed, so that the score is the same whichever is named first.
 *
 *     p = P x          e(i, j) = t · p(i)·p(j) / √h          b(i) = Σ softmax(e(i, ·))(j) p(j)
 *     v(i) = relu(G [p(i); b(i); p(i) ∘ b(i)] + g)          z = w · (Σ r(i) v(i) + Σ r(j) v(j)) + c
 */
export class AttentionModel {
  private readonly dimensions: number;
  private readonly hidden: number;
  /** P, G, g, w, c, t in one run. */
  private readonly parameters: Float64Array;
  private readonly gradient: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private steps = 0;
  private readonly atG: number;
  private readonly atBias: number;
  private readonly atW: number;
  private readonly atC: number;
  private readonly atT: number;

  constructor(dimensions: number, hidden: number, random: () => number) {
    this.dimensions = dimensions;
    this.hidden = hidden;
    this.atG = dimensions * hidden;
    this.atBias = this.atG + 3 * hidden * hidden;
    this.atW = this.atBias + hidden;
    this.atC = this.atW + hidden;
    this.atT = this.atC + 1;
    const size = this.atT + 1;
    this.parameters = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
    const fill = (from: number, to: number, scale: number): void => {
      for (let k = from; k < to; k++) this.parameters[k] = (2 * random() - 1) * scale;
    };
    // Of vectors of length 1, projections come out with components of about 1.
    fill(0, this.atG, Math.sqrt(3));
    fill(this.atG, this.atBias, Math.sqrt(1 / hidden));
    fill(this.atW, this.atC, Math.sqrt(3 / hidden));
    this.parameters[this.atC] = -2;
    // The attention of a word to itself begins at e⁸ that to a stranger.
    this.parameters[this.atT] = 8 / Math.sqrt(hidden);
  }

  /** Log-odds that the two claim the same. */
  score(left: WordVectors, right: WordVectors): number {
    return this.forward(left, right).z;
  }

  /** One pass over a sample, its gradient added to that of the batch; the loss in nats. */
  learn({ left, right, label, weight }: AttentionSample): number {
    const state = this.forward(left, right);
    const p = 1 / (1 + Math.exp(-state.z));
    this.backward(left, right, state, weight * (p - label));
    return -weight * Math.log(Math.max(1e-9, label === 1 ? p : 1 - p));
  }

  /** Adam (Kingma and Ba 2015) with decoupled decay over the gradient gathered, which is cleared. */
  step(rate: number, decay: number, samples: number): void {
    this.steps++;
    const { parameters, gradient, mean, square } = this;
    const [c1, c2] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps];
    for (let k = 0; k < parameters.length; k++) {
      const g = gradient[k]! / samples;
      mean[k] = 0.9 * mean[k]! + 0.1 * g;
      square[k] = 0.999 * square[k]! + 0.001 * g * g;
      parameters[k]! -= rate * (mean[k]! / c1 / (Math.sqrt(square[k]! / c2) + 1e-8) + decay * (k < this.atC ? parameters[k]! : 0));
      gradient[k] = 0;
    }
  }

  private project({ count, vectors }: WordVectors): Float64Array {
    const { dimensions: d, hidden: h, parameters } = this;
    const projected = new Float64Array(count * h);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < h; k++) {
        let sum = 0;
        for (let x = 0; x < d; x++) sum += parameters[k * d + x]! * vectors[i * d + x]!;
        projected[i * h + k] = sum;
      }
    }
    return projected;
  }

  private forward(left: WordVectors, right: WordVectors): AttentionState {
    const { hidden: h, parameters } = this;
    const [m, n] = [left.count, right.count];
    const [p, q] = [this.project(left), this.project(right)];
    const scale = parameters[this.atT]! / Math.sqrt(h);
    const dots = new Float64Array(m * n);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < h; k++) sum += p[i * h + k]! * q[j * h + k]!;
        dots[i * n + j] = sum;
      }
    }
    // Attention of the left over the right, row by row, and of the right over the left, column by column.
    const over = new Float64Array(m * n);
    const back = new Float64Array(m * n);
    for (let i = 0; i < m; i++) softmax(dots, over, i * n, 1, n, scale);
    for (let j = 0; j < n; j++) softmax(dots, back, j, n, m, scale);
    const found = mixRows(over, q, m, n, h, 1);
    const foundBack = mixRows(back, p, n, m, h, n);
    const v = this.compare(p, found, m);
    const w = this.compare(q, foundBack, n);
    const sum = new Float64Array(h);
    for (let i = 0; i < m; i++) for (let k = 0; k < h; k++) sum[k]! += left.weights[i]! * v[i * h + k]!;
    for (let j = 0; j < n; j++) for (let k = 0; k < h; k++) sum[k]! += right.weights[j]! * w[j * h + k]!;
    let z = parameters[this.atC]!;
    for (let k = 0; k < h; k++) z += parameters[this.atW + k]! * sum[k]!;
    return { p, q, dots, over, back, found, foundBack, v, w, sum, z };
  }

  private compare(own: Float64Array, found: Float64Array, count: number): Float64Array {
    const { hidden: h, parameters, atG, atBias } = this;
    const out = new Float64Array(count * h);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < h; k++) {
        let sum = parameters[atBias + k]!;
        const row = atG + 3 * k * h;
        for (let x = 0; x < h; x++) {
          const [a, b] = [own[i * h + x]!, found[i * h + x]!];
          sum += parameters[row + x]! * a + parameters[row + h + x]! * b + parameters[row + 2 * h + x]! * a * b;
        }
        out[i * h + k] = Math.max(0, sum);
      }
    }
    return out;
  }

  private backward(left: WordVectors, right: WordVectors, state: AttentionState, slope: number): void {
    const { hidden: h, dimensions: d, parameters, gradient } = this;
    const [m, n] = [left.count, right.count];
    const { p, q, dots, over, back, found, foundBack, v, w, sum } = state;
    gradient[this.atC]! += slope;
    for (let k = 0; k < h; k++) gradient[this.atW + k]! += slope * sum[k]!;
    const gp = new Float64Array(m * h);
    const gq = new Float64Array(n * h);
    const gFound = this.compareBack(p, found, v, left.weights, m, slope, gp);
    const gFoundBack = this.compareBack(q, foundBack, w, right.weights, n, slope, gq);
    // Through the mixtures to the attended words and to the attention itself.
    const gDots = new Float64Array(m * n);
    const scale = parameters[this.atT]! / Math.sqrt(h);
    let gScale = 0;
    const through = (attention: Float64Array, gOut: Float64Array, values: Float64Array, gValues: Float64Array, rows: number, columns: number, rowStep: number, columnStep: number): void => {
      for (let i = 0; i < rows; i++) {
        const g = new Float64Array(columns);
        let mean = 0;
        for (let j = 0; j < columns; j++) {
          const a = attention[i * rowStep + j * columnStep]!;
          let dot = 0;
          for (let k = 0; k < h; k++) {
            dot += gOut[i * h + k]! * values[j * h + k]!;
            gValues[j * h + k]! += a * gOut[i * h + k]!;
          }
          g[j] = dot;
          mean += a * dot;
        }
        for (let j = 0; j < columns; j++) {
          const at = i * rowStep + j * columnStep;
          const gLogit = attention[at]! * (g[j]! - mean);
          gDots[at]! += scale * gLogit;
          gScale += gLogit * dots[at]!;
        }
      }
    };
    through(over, gFound, q, gq, m, n, n, 1);
    through(back, gFoundBack, p, gp, n, m, 1, n);
    gradient[this.atT]! += gScale / Math.sqrt(h);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        const g = gDots[i * n + j]!;
        if (g === 0) continue;
        for (let k = 0; k < h; k++) {
          gp[i * h + k]! += g * q[j * h + k]!;
          gq[j * h + k]! += g * p[i * h + k]!;
        }
      }
    }
    const projectBack = ({ count, vectors }: WordVectors, g: Float64Array): void => {
      for (let i = 0; i < count; i++) for (let k = 0; k < h; k++) {
        const slopeK = g[i * h + k]!;
        if (slopeK === 0) continue;
        for (let x = 0; x < d; x++) gradient[k * d + x]! += slopeK * vectors[i * d + x]!;
      }
    };
    projectBack(left, gp);
    projectBack(right, gq);
  }

  private compareBack(own: Float64Array, found: Float64Array, out: Float64Array, weights: Float32Array, count: number, slope: number, gOwn: Float64Array): Float64Array {
    const { hidden: h, parameters, gradient, atG, atBias, atW } = this;
    const gFound = new Float64Array(count * h);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < h; k++) {
        if (out[i * h + k]! <= 0) continue;
        const g = slope * weights[i]! * parameters[atW + k]!;
        gradient[atBias + k]! += g;
        const row = atG + 3 * k * h;
        for (let x = 0; x < h; x++) {
          const [a, b] = [own[i * h + x]!, found[i * h + x]!];
          gradient[row + x]! += g * a;
          gradient[row + h + x]! += g * b;
          gradient[row + 2 * h + x]! += g * a * b;
          gOwn[i * h + x]! += g * (parameters[row + x]! + parameters[row + 2 * h + x]! * b);
          gFound[i * h + x]! += g * (parameters[row + h + x]! + parameters[row + 2 * h + x]! * a);
        }
      }
    }
    return gFound;
  }
}

interface AttentionState {
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly dots: Float64Array;
  readonly over: Float64Array;
  readonly back: Float64Array;
  readonly found: Float64Array;
  readonly foundBack: Float64Array;
  readonly v: Float64Array;
  readonly w: Float64Array;
  readonly sum: Float64Array;
  readonly z: number;
}

function softmax(logits: Float64Array, out: Float64Array, from: number, step: number, count: number, scale: number): void {
  let highest = -Infinity;
  for (let k = 0; k < count; k++) highest = Math.max(highest, scale * logits[from + k * step]!);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += out[from + k * step] = Math.exp(scale * logits[from + k * step]! - highest);
  for (let k = 0; k < count; k++) out[from + k * step]! /= sum;
}

/** Rows of `values` mixed by attention that lies row by row (step 1) or column by column (step: the width of its table). */
function mixRows(attention: Float64Array, values: Float64Array, rows: number, columns: number, h: number, step: number): Float64Array {
  const mixed = new Float64Array(rows * h);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const a = step === 1 ? attention[i * columns + j]! : attention[j * step + i]!;
      for (let k = 0; k < h; k++) mixed[i * h + k]! += a * values[j * h + k]!;
    }
  }
  return mixed;
}

const batch = 16;

/** Fits a model to samples, in an order that `random` draws anew each time through. */
export function fitAttention(samples: readonly AttentionSample[], { dimensions, hidden, epochs, rate, decay, random }: AttentionOptions): AttentionModel {
  const model = new AttentionModel(dimensions, hidden, random);
  const order = [...samples.keys()];
  let done = 0;
  const total = epochs * Math.ceil(samples.length / batch);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch);
      for (let k = from; k < to; k++) model.learn(samples[order[k]!]!);
      // The rate falls in a line to a tenth.
      model.step(rate * (1 - (0.9 * done++) / total), decay, to - from);
    }
  }
  return model;
}
