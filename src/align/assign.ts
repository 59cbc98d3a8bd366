/** A pair that may be chosen, and what choosing it gains; above 0. */
export interface AssignmentEdge {
  readonly source: number;
  readonly target: number;
  readonly gain: number;
}

/**
 * The one-to-one choice of edges whose gains add up to the most; whoever is better left alone is. Returns the edge chosen for
 * each source, −1 where none is. Successive shortest augmenting paths over the edges that there are (Jonker & Volgenant 1987, a
 * sparse form): each source has a private place at no gain, so that every source finds one. Quick where most choices are plain.
 */
export function assignBest(edges: readonly AssignmentEdge[], sourceCount: number, targetCount: number): Int32Array {
  let most = 0;
  for (const { gain } of edges) most = Math.max(most, gain);
  // Edges by source, each with its private place last; costs are what is lost against the best gain there is.
  const first = new Int32Array(sourceCount + 1);
  for (const { source } of edges) first[source + 1]!++;
  for (let s = 0; s < sourceCount; s++) first[s + 1]! += first[s]! + 1;
  const target = new Int32Array(first[sourceCount]!);
  const cost = new Float64Array(first[sourceCount]!);
  const edge = new Int32Array(first[sourceCount]!).fill(-1);
  const filled = first.slice();
  edges.forEach((one, index) => {
    const at = filled[one.source]!++;
    target[at] = one.target;
    cost[at] = most - one.gain;
    edge[at] = index;
  });
  for (let s = 0; s < sourceCount; s++) {
    target[filled[s]!] = targetCount + s;
    cost[filled[s]!] = most;
  }
  const places = targetCount + sourceCount;
  // Of each place: its potential, the source that holds it, and the arc by which it does.
  const price = new Float64Array(places);
  const holder = new Int32Array(places).fill(-1);
  const arcOfSource = new Int32Array(sourceCount).fill(-1);
  const distance = new Float64Array(places).fill(Infinity);
  const cameBy = new Int32Array(places);
  const cameFrom = new Int32Array(places);
  const done = new Uint8Array(places);
  const heap = new Heap();
  for (let start = 0; start < sourceCount; start++) {
    const touched: number[] = [];
    const settled: number[] = [];
    let end = -1;
    const relax = (source: number, base: number): void => {
      for (let at = first[source]!; at < first[source + 1]!; at++) {
        const place = target[at]!;
        if (done[place] === 1) continue;
        const through = base + cost[at]! - price[place]!;
        if (through >= distance[place]!) continue;
        if (distance[place] === Infinity) touched.push(place);
        distance[place] = through;
        cameBy[place] = at;
        cameFrom[place] = source;
        heap.push(through, place);
      }
    };
    heap.clear();
    relax(start, 0);
    for (;;) {
      const place = heap.pop(distance, done);
      done[place] = 1;
      settled.push(place);
      if (holder[place] === -1) {
        end = place;
        break;
      }
      const source = holder[place]!;
      // The arc by which it is held has reduced cost 0.
      const held = arcOfSource[source]!;
      relax(source, distance[place]! - (cost[held]! - price[place]!));
    }
    const shortest = distance[end]!;
    for (const place of settled) if (place !== end) price[place]! += distance[place]! - shortest;
    for (let place = end; ; ) {
      const source = cameFrom[place]!;
      const before = arcOfSource[source]!;
      holder[place] = source;
      arcOfSource[source] = cameBy[place]!;
      if (source === start) break;
      place = target[before]!;
    }
    for (const place of touched) {
      distance[place] = Infinity;
      done[place] = 0;
    }
  }
  return Int32Array.from(arcOfSource, (arc) => (arc < 0 ? -1 : edge[arc]!));
}

/** Places by distance, the lower number first where they tie. Entries that were bettered since are skipped. */
class Heap {
  private readonly keys: number[] = [];
  private readonly places: number[] = [];

  clear(): void {
    this.keys.length = 0;
    this.places.length = 0;
  }

  push(key: number, place: number): void {
    const { keys, places } = this;
    let at = keys.length;
    keys.push(key);
    places.push(place);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[parent]! < key || (keys[parent] === key && places[parent]! <= place)) break;
      keys[at] = keys[parent]!;
      places[at] = places[parent]!;
      at = parent;
    }
    keys[at] = key;
    places[at] = place;
  }

  /** The nearest place that is not done. There always is one: each source has a place of its own. */
  pop(distance: Float64Array, done: Uint8Array): number {
    for (;;) {
      const { keys, places } = this;
      const key = keys[0]!;
      const place = places[0]!;
      const lastKey = keys.pop()!;
      const lastPlace = places.pop()!;
      if (keys.length > 0) {
        let at = 0;
        for (;;) {
          let child = 2 * at + 1;
          if (child >= keys.length) break;
          if (child + 1 < keys.length && (keys[child + 1]! < keys[child]! || (keys[child + 1] === keys[child] && places[child + 1]! < places[child]!))) child++;
          if (keys[child]! > lastKey || (keys[child] === lastKey && places[child]! >= lastPlace)) break;
          keys[at] = keys[child]!;
          places[at] = places[child]!;
          at = child;
        }
        keys[at] = lastKey;
        places[at] = lastPlace;
      }
      if (done[place] === 0 && key === distance[place]) return place;
    }
  }
}
