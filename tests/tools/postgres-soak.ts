import { unitIdOf, type AlignmentUnit } from '../../src/index.js';
import { connectPostgres, PostgresMemory } from '../../src/postgres/index.js';
import { randomNumbers } from '../../src/train/random.js';

export interface SoakResult {
  /** Batches that writers added, and how many of their units they read back. */
  readonly added: number;
  readonly checked: number;
  readonly lookups: number;
  /** Updates that were not there when they were looked for. */
  readonly lost: readonly string[];
}

const workers = 8;
const batch = 60;

/**
 * Eight writers and eight readers on one memory for some seconds. All writers add the same units, each in another order every time
 * and with a note of its own on each; what a writer noted last has to be there whenever it looks, whatever the others did to the
 * same rows. Units that are taken out and put back meanwhile are among them, but not looked for. Rejects with whatever error, a
 * deadlock among them, reaches a caller.
 */
export async function soakPostgres(url: string, seconds: number): Promise<SoakResult> {
  const pool = await connectPostgres(url, { connections: 2 * workers });
  const store = await PostgresMemory.open(pool, { schema: 'soak' });
  const units = Array.from({ length: 300 }, (_, k) => ({ en: `The ferry of pier ${k % 17} leaves ${k} minutes after the ${['tram', 'bus', 'train'][k % 3]!}.`, nl: `De veerboot van pier ${k % 17} vertrekt ${k} minuten na de ${['tram', 'bus', 'trein'][k % 3]!}.`, origin: `line ${k % 5}` }));
  const ids = units.map((unit) => unitIdOf(unit as unknown as AlignmentUnit));
  const until = Date.now() + seconds * 1000;
  const lost: string[] = [];
  let added = 0;
  let checked = 0;
  let lookups = 0;
  const check = async (writer: number, k: number, round: number): Promise<void> => {
    const noted = ((await store.get(ids[k]!)) as unknown as Record<string, unknown> | undefined)?.[`by_${writer}`];
    checked++;
    if (noted !== round) lost.push(`writer ${writer} noted ${round} on unit ${k}, and it has ${String(noted)}`);
  };
  const write = async (writer: number): Promise<void> => {
    const random = randomNumbers(writer + 1);
    const last = new Map<number, number>();
    for (let round = 0; round === 0 || Date.now() < until; round++) {
      const order = units.map((_, k) => [random(), k] as const).sort((a, b) => a[0] - b[0]).map(([, k]) => k).slice(0, batch);
      await store.add(order.map((k) => ({ ...units[k]!, [`by_${writer}`]: round })), { ordered: round % 2 === 0 });
      added++;
      for (const k of order) last.set(k, round);
      if (round % 4 === 3) await store.remove([ids[writer]!]);
      for (const k of order.slice(0, 3)) if (k >= workers) await check(writer, k, round);
    }
    for (const [k, round] of last) if (k >= workers) await check(writer, k, round);
  };
  const read = async (reader: number): Promise<void> => {
    for (let round = reader; round === reader || Date.now() < until; round++, lookups++) {
      if (round % 2 === 0) await store.lookup(units[round % units.length]!.en, 'en');
      else await store.find('pier', 'en', { limit: 5, align: false });
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, (_, k) => [write(k), read(k)]).flat());
  } finally {
    await pool.close();
  }
  return { added, checked, lookups, lost };
}
