/** Sentences as numbers: the types of the tokens of sentence `s` are `types[starts[s] … starts[s + 1])`. */
export interface TokenTable {
  readonly types: Int32Array;
  readonly starts: Int32Array;
  /** One past the highest type. */
  readonly typeCount: number;
}

/** Which types answer which: the partners of source type `a` are `partners[starts[a] … starts[a + 1])`, ascending. */
export interface WordPairs {
  readonly starts: Int32Array;
  readonly partners: Int32Array;
  /** In how many places the two answer each other, by expectation. */
  readonly links: Float32Array;
  /** How many tokens each type has in the sentences that were used. */
  readonly sourceCounts: Float64Array;
  readonly targetCounts: Float64Array;
}

// Longer sentences say too little about which word answers which, and cost the square of their length.
const longestSide = 100;
// The alignment model: fast_align's (Dyer, Chahuneau & Smith 2013), a word's answer stands near the diagonal, by its published
// tension and share of words without answer; trained in agreement (Liang, Taskar & Klein 2006): a link counts as much as
// both directions believe in it.
const tension = 4;
const emptyShare = 0.08;
const soloRounds = 1;
const jointRounds = 3;
// Taken off every count, so that a word seen once is not sure of all that it was seen with.
const smoothing = 0.01;
const steps = 64;
// A link that hardly anyone believes in is not counted: most cells of a table are such.
const leastBelief = 0.0005;

/** What {@link learnWordPairs} can be told, and what it can tell beside its result. */
export interface WordPairOptions {
  /**
   * How likely two types answer each other before any sentence was seen, above 0 to 1, relative to `emptyPrior`: a model's
   * opinion, which few sentences need and many outvote.
   */
  readonly prior?: (a: number, b: number) => number;
  /** The prior of a word without an answer. */
  readonly emptyPrior?: number;
  /** How many sentences each sentence counts for, above 0 to 1. */
  readonly weights?: Float32Array;
  /**
   * Called in the last round for each sentence that was used, with how much both directions believe in each link, 0 to 1:
   * source token i and target token j at `i * n + j`. The array is used again for the next sentence.
   */
  readonly visit?: (sentence: number, links: Float32Array, m: number, n: number) => void;
}

/**
 * Learns which types of two sides answer each other from sentences that translate each other. Deterministic; memory grows
 * with the pairs of tokens within sentences (4 bytes each).
 */
export function learnWordPairs(source: TokenTable, target: TokenTable, options: WordPairOptions = {}): WordPairs {
  const { prior, emptyPrior = 1, weights, visit } = options;
  const sentences = source.starts.length - 1;
  let cells = 0;
  for (let s = 0; s < sentences; s++) cells += cellsOf(source, target, s);
  const pairOf = new Int32Array(cells);
  const index = new PairIndex(cells);
  const sourceCounts = new Float64Array(source.typeCount);
  const targetCounts = new Float64Array(target.typeCount);
  let cell = 0;
  for (let s = 0; s < sentences; s++) {
    if (cellsOf(source, target, s) === 0) continue;
    for (let j = target.starts[s]!; j < target.starts[s + 1]!; j++) targetCounts[target.types[j]!]!++;
    for (let i = source.starts[s]!; i < source.starts[s + 1]!; i++) {
      const a = source.types[i]!;
      sourceCounts[a]!++;
      for (let j = target.starts[s]!; j < target.starts[s + 1]!; j++) pairOf[cell++] = index.add(a, target.types[j]!);
    }
  }
  index.seal();
  const { size } = index;
  const priors = prior === undefined ? undefined : index.priors(prior);
  const forward = priors?.slice() ?? new Float32Array(size).fill(1);
  const backward = priors?.slice() ?? new Float32Array(size).fill(1);
  const priorShares = priors === undefined ? undefined : shareOut(index, priors, emptyPrior, source.typeCount, target.typeCount);
  const forwardCount = new Float32Array(size);
  const backwardCount = new Float32Array(size);
  const diagonal = new Float32Array(steps + 1);
  for (let k = 0; k <= steps; k++) diagonal[k] = Math.exp((-tension * k) / steps);
  const ofTarget = new Float64Array(longestSide);
  const perSource = new Float64Array(longestSide);
  const perTarget = new Float64Array(longestSide);
  const forths = new Float32Array(longestSide * longestSide);
  const backs = new Float32Array(longestSide * longestSide);
  const rounds = soloRounds + jointRounds;
  for (let round = 0; round < rounds; round++) {
    forwardCount.fill(0);
    backwardCount.fill(0);
    const joint = round >= soloRounds;
    const odds = emptyShare / (1 - emptyShare);
    const emptyBack = odds * (round === 0 ? emptyPrior : emptyChance(target.typeCount));
    const emptyForth = odds * (round === 0 ? emptyPrior : emptyChance(source.typeCount));
    cell = 0;
    for (let s = 0; s < sentences; s++) {
      if (cellsOf(source, target, s) === 0) continue;
      const m = source.starts[s + 1]! - source.starts[s]!;
      const n = target.starts[s + 1]! - target.starts[s]!;
      perSource.fill(0, 0, m);
      perTarget.fill(0, 0, n);
      ofTarget.fill(0, 0, n);
      // Sums over rows and columns of the chance of each link by its words and its place. The empty word answers a token with a
      // chance of its share, at an even chance of all types.
      const weight = weights === undefined ? 1 : weights[s]!;
      let at = 0;
      for (let i = 0; i < m; i++) {
        const x = (i + 0.5) / m;
        let sum = 0;
        let nears = 0;
        for (let j = 0; j < n; j++) {
          const y = (j + 0.5) / n;
          const near = diagonal[((x > y ? x - y : y - x) * steps) | 0]!;
          const pair = pairOf[cell + at]!;
          const forth = near * forward[pair]!;
          const back = near * backward[pair]!;
          forths[at] = forth;
          backs[at] = back;
          perTarget[j]! += forth;
          ofTarget[j]! += near;
          sum += back;
          nears += near;
          at++;
        }
        perSource[i] = 1 / (sum + nears * emptyBack);
      }
      for (let j = 0; j < n; j++) perTarget[j] = 1 / (perTarget[j]! + ofTarget[j]! * emptyForth);
      at = 0;
      for (let i = 0; i < m; i++) {
        const rest = perSource[i]!;
        for (let j = 0; j < n; j++) {
          const forth = forths[at]! * perTarget[j]!;
          const back = backs[at]! * rest;
          if (!joint) {
            const pair = pairOf[cell + at]!;
            forwardCount[pair]! += weight * forth;
            backwardCount[pair]! += weight * back;
          } else {
            const both = forth * back;
            forths[at] = both;
            if (both > leastBelief) forwardCount[pairOf[cell + at]!]! += weight * both;
          }
          at++;
        }
      }
      if (visit !== undefined && round === rounds - 1) visit(s, forths, m, n);
      cell += m * n;
    }
    if (round === rounds - 1) break;
    if (joint) backwardCount.set(forwardCount);
    normalize(index, forward, forwardCount, backward, backwardCount, source.typeCount, target.typeCount, priorShares);
  }
  return index.toPairs(forwardCount, sourceCounts, targetCounts);
}

// After the first round, in which words are as likely as they were told, the empty word answers by this chance.
const emptyChance = (typeCount: number): number => 1 / Math.max(100, Math.sqrt(typeCount));

function cellsOf({ starts: a }: TokenTable, { starts: b }: TokenTable, s: number): number {
  const m = a[s + 1]! - a[s]!;
  const n = b[s + 1]! - b[s]!;
  return m > longestSide || n > longestSide ? 0 : m * n;
}

function normalize(index: PairIndex, forward: Float32Array, forwardCount: Float32Array, backward: Float32Array, backwardCount: Float32Array, sourceTypes: number, targetTypes: number, priorShares: PriorShares | undefined): void {
  const totalsA = new Float64Array(sourceTypes);
  const totalsB = new Float64Array(targetTypes);
  const { size, a, b } = index;
  for (let p = 0; p < size; p++) {
    totalsA[a[p]!]! += forwardCount[p]!;
    totalsB[b[p]!]! += backwardCount[p]!;
  }
  for (let p = 0; p < size; p++) {
    if (priorShares === undefined) {
      forward[p] = Math.max(0, forwardCount[p]! - smoothing) / (totalsA[a[p]!]! + 1e-3);
      backward[p] = Math.max(0, backwardCount[p]! - smoothing) / (totalsB[b[p]!]! + 1e-3);
    } else {
      forward[p] = (forwardCount[p]! + priorWeight * priorShares.forward[p]!) / (totalsA[a[p]!]! + priorWeight);
      backward[p] = (backwardCount[p]! + priorWeight * priorShares.backward[p]!) / (totalsB[b[p]!]! + priorWeight);
    }
  }
}

interface PriorShares {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

// A prior speaks for as many sentences.
const priorWeight = 2;

/** The priors as shares of all partners of a type, the empty word among them. */
function shareOut({ size, a, b }: PairIndex, priors: Float32Array, emptyPrior: number, sourceTypes: number, targetTypes: number): PriorShares {
  const totalsA = new Float64Array(sourceTypes).fill(emptyPrior);
  const totalsB = new Float64Array(targetTypes).fill(emptyPrior);
  for (let p = 0; p < size; p++) {
    totalsA[a[p]!]! += priors[p]!;
    totalsB[b[p]!]! += priors[p]!;
  }
  const forward = new Float32Array(size);
  const backward = new Float32Array(size);
  for (let p = 0; p < size; p++) {
    forward[p] = priors[p]! / totalsA[a[p]!]!;
    backward[p] = priors[p]! / totalsB[b[p]!]!;
  }
  return { forward, backward };
}

/** Numbers pairs of types in the order in which they come: a hash table with linear probing, at most half full. */
class PairIndex {
  size = 0;
  a: Int32Array;
  b: Int32Array;
  private slots: Int32Array;
  private mask: number;

  constructor(most: number) {
    let capacity = 1024;
    while (capacity < most / 2 && capacity < 1 << 22) capacity *= 2;
    this.slots = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
    this.a = new Int32Array(capacity >> 1);
    this.b = new Int32Array(capacity >> 1);
  }

  add(a: number, b: number): number {
    const { slots, mask } = this;
    let slot = hashPair(a, b) & mask;
    for (let p = slots[slot]!; p >= 0; p = slots[slot]!) {
      if (this.a[p] === a && this.b[p] === b) return p;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.a.length) {
      this.grow();
      return this.add(a, b);
    }
    this.a[this.size] = a;
    this.b[this.size] = b;
    slots[slot] = this.size;
    return this.size++;
  }

  /** No more pairs are added: lets go of the slots, a third of the table. */
  seal(): void {
    this.slots = new Int32Array(0);
  }

  priors(prior: (a: number, b: number) => number): Float32Array {
    const priors = new Float32Array(this.size);
    for (let p = 0; p < this.size; p++) priors[p] = prior(this.a[p]!, this.b[p]!);
    return priors;
  }

  private grow(): void {
    const capacity = this.slots.length * 2;
    const slots = new Int32Array(capacity).fill(-1);
    const [a, b] = [new Int32Array(capacity >> 1), new Int32Array(capacity >> 1)];
    a.set(this.a);
    b.set(this.b);
    for (let p = 0; p < this.size; p++) {
      let slot = hashPair(a[p]!, b[p]!) & (capacity - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (capacity - 1);
      slots[slot] = p;
    }
    this.a = a;
    this.b = b;
    this.slots = slots;
    this.mask = capacity - 1;
  }

  /** Sorted by source type, then target type; pairs that hardly ever answer each other are left out. */
  toPairs(links: Float32Array, sourceCounts: Float64Array, targetCounts: Float64Array): WordPairs {
    const starts = new Int32Array(sourceCounts.length + 1);
    const kept: number[] = [];
    for (let p = 0; p < this.size; p++) if (links[p]! >= leastLinks) kept.push(p);
    kept.sort((p, q) => this.a[p]! - this.a[q]! || this.b[p]! - this.b[q]!);
    for (const p of kept) starts[this.a[p]! + 1]!++;
    for (let a = 0; a < sourceCounts.length; a++) starts[a + 1]! += starts[a]!;
    return { starts, partners: Int32Array.from(kept, (p) => this.b[p]!), links: Float32Array.from(kept, (p) => links[p]!), sourceCounts, targetCounts };
  }
}

const leastLinks = 0.05;
const hashPair = (a: number, b: number): number => {
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  return h ^ (h >>> 15);
};
