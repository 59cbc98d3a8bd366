/** A number for two numbers, all of them 0 or more, by open addressing: no string and no object for any. */
export class PairNumbers {
  // Four entries a place, of which at most half are taken: both numbers, and the number for them + 1, or 0 where there is none.
  private places: Int32Array = new Int32Array(1 << 12);
  private count = 0;

  /** The number for two, or −1. */
  get(one: number, other: number): number {
    return this.places[this.placeOf(this.places, one, other) + 2]! - 1;
  }

  /** Gives two that have none their number. */
  set(one: number, other: number, value: number): void {
    this.enter(this.places, one, other, value);
    if (8 * ++this.count <= this.places.length) return;
    const { places } = this;
    const larger = new Int32Array(2 * places.length);
    for (let k = 0; k < places.length; k += 4) if (places[k + 2] !== 0) this.enter(larger, places[k]!, places[k + 1]!, places[k + 2]! - 1);
    this.places = larger;
  }

  private enter(places: Int32Array, one: number, other: number, value: number): void {
    const at = this.placeOf(places, one, other);
    places[at] = one;
    places[at + 1] = other;
    places[at + 2] = value + 1;
  }

  private placeOf(places: Int32Array, one: number, other: number): number {
    const mask = places.length - 1;
    // The finaliser of murmur3 over a mix of both.
    let hash = Math.imul(one, 0x9e3779b1) ^ other;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    let at = ((hash ^ (hash >>> 16)) << 2) & mask;
    while (places[at + 2] !== 0 && (places[at] !== one || places[at + 1] !== other)) at = (at + 4) & mask;
    return at;
  }
}

/** The number of a string, counted from 0 on in the order in which they come. */
export function numberIn(numbers: Map<string, number>, one: string): number {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  numbers.set(one, numbers.size);
  return numbers.size - 1;
}
