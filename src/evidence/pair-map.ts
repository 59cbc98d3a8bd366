/** Numbers kept by two others of which neither is negative, in a table that is at most half full: what a map of maps or of joined keys takes several times the room and the time for. */
export class PairMap {
  // Of a place where nothing stands −1.
  private left: Int32Array;
  private right: Int32Array;
  private value: Float64Array;
  private count = 0;

  /** Makes room for `expected` numbers, and for more when they come. */
  constructor(expected: number = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected + 2)));
    this.left = new Int32Array(size).fill(-1);
    this.right = new Int32Array(size);
    this.value = new Float64Array(size);
  }

  get(a: number, b: number): number | undefined {
    const at = this.placeOf(a, b);
    return this.left[at] === -1 ? undefined : this.value[at];
  }

  set(a: number, b: number, value: number): void {
    const at = this.placeOf(a, b);
    this.value[at] = value;
    if (this.left[at] !== -1) return;
    this.left[at] = a;
    this.right[at] = b;
    if (2 * ++this.count > this.left.length) this.grow();
  }

  private placeOf(a: number, b: number): number {
    const { left, right } = this;
    const mask = left.length - 1;
    // The finaliser of murmur3 over a mix of both numbers.
    let hash = Math.imul(a, 0x9e3779b1) ^ b;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    let at = (hash ^ (hash >>> 16)) & mask;
    while (left[at] !== -1 && (left[at] !== a || right[at] !== b)) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { left, right, value } = this;
    const size = 2 * left.length;
    this.left = new Int32Array(size).fill(-1);
    this.right = new Int32Array(size);
    this.value = new Float64Array(size);
    for (let k = 0; k < left.length; k++) {
      if (left[k] === -1) continue;
      const at = this.placeOf(left[k]!, right[k]!);
      this.left[at] = left[k]!;
      this.right[at] = right[k]!;
      this.value[at] = value[k]!;
    }
  }
}
