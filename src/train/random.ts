/** A seeded stream of 32-bit numbers (mulberry32, Ettinger 2017): the same on every machine, which Math.random is not. */
export class Random {
  /** The whole state: put back to go on where a stream stopped. */
  state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** 0 to 2^32 − 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor((this.next() / 4294967296) * limit);
  }

  /** From 0 to just below 1. */
  fraction(): number {
    return this.next() / 4294967296;
  }

  /** Fisher–Yates, in place. */
  shuffle(items: Int32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const held = items[i]!;
      items[i] = items[j]!;
      items[j] = held;
    }
  }
}

/** {@link Random.fraction} as a function, for code that asks for nothing else. */
export function randomNumbers(seed: number): () => number {
  const stream = new Random(seed);
  return () => stream.fraction();
}
