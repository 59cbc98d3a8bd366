export const percentile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
export const ms = (time: number): string => `${time.toFixed(3)} ms`;
export const MiB = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** The least time that each query took of several rounds, in ms: other programs on the machine only ever add to it. */
export async function timeEach(queries: readonly string[], run: (query: string) => unknown, rounds = 3): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    let least = Infinity;
    for (let round = 0; round < rounds; round++) {
      const begin = performance.now();
      await run(query);
      least = Math.min(least, performance.now() - begin);
    }
    times.push(least);
  }
  return times;
}

export const spread = (times: readonly number[]): string => `p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, max ${ms(percentile(times, 1))}`;
