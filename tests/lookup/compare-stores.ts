import { expect } from 'vitest';
import { Concordance, TranslationMemory, unitIdOf, type AlignmentUnit } from '../../src/index.js';
import { randomNumbers } from '../../src/train/random.js';
import type { StoredMemory } from '../../src/store/index.js';

type Asked = Pick<StoredMemory, 'add' | 'remove' | 'update' | 'get' | 'lookup' | 'find' | 'count'>;

/**
 * Has an empty store and an empty embedded memory do the same `steps` acts, and expects the same of both. `between` gives the store
 * that goes on after each.
 */
export async function compareWithEmbedded<S extends Asked>(store: S, steps: number, seed: number, between: (store: S, step: number) => Promise<S> = async (same) => same): Promise<S> {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const words = ['ferry', 'the', '12', '7', 'stops', 'Tom’s', 'e-mail', 'naïef', "O'Neil", 'C++', '100%', String.raw`\n`, '😀', '„quoted”', 'State', 'state'];
  const text = (): string => Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(words)).join(pick([' ', ' ', '  ', '\u00A0'])) + pick(['', '.', '!', ' ']);
  const unit = (): AlignmentUnit => ({
    en: text(),
    [pick(['nl', 'nl', 'nl-BE'])]: text(),
    ...(chance(0.2) && { context: pick(['a', 'b']) }),
    ...(chance(0.3) && { origin: pick(['c', 'd']) }),
    ...(chance(0.3) && { domain: pick(['law', 'trade']) }),
    ...(chance(0.3) && { quality: pick([0, 0.5, 1]) }),
    ...(chance(0.1) && { notes: [pick(['e', 'f'])] }),
    ...(chance(0.1) && { state: 'rejected' }),
  }) as unknown as AlignmentUnit;
  const seen: AlignmentUnit[] = [unit()];
  const id = (): string => unitIdOf(pick(seen));
  type Act = readonly [name: string, ask: (of: Asked | TranslationMemory) => unknown];
  const acts: (() => Act)[] = [
    () => {
      const units = Array.from({ length: Math.floor(random() * 8) }, () => (chance(0.3) ? ({ ...pick(seen), quality: random() } as unknown as AlignmentUnit) : unit()));
      const ordered = chance(0.8);
      seen.push(...units);
      return ['add', (of) => of.add(units, { ordered })];
    },
    () => {
      const ids = [id(), id(), 'nothing'];
      return ['remove', (of) => of.remove(ids)];
    },
    () => {
      const [old, by] = [id(), unit()];
      seen.push(by);
      return ['update', (of) => of.update(old, by)];
    },
    () => {
      const asked = id();
      return ['get', (of) => of.get(asked)];
    },
    () => {
      const asked = chance(0.7) ? pick(seen)['en']! : text();
      const options = { limit: pick([1, 3, 10]), measure: pick(['words', 'characters'] as const), ...(chance(0.3) && { previous: pick(seen)['en']! }), ...(chance(0.2) && { context: 'a' }), ...(chance(0.2) && { domain: 'law' }), ...(chance(0.2) && { minQuality: 0.5 }) };
      return ['lookup', (of) => of.lookup(asked, 'en', options)];
    },
    () => {
      const phrase = pick([...words, 'the ferry']);
      return ['find', async (of) => (await (of instanceof TranslationMemory ? new Concordance(of) : of).find(phrase, 'en', { limit: 1000 })).lines.map(({ unitId }) => unitId).sort()];
    },
  ];
  const answer = async (ask: () => unknown): Promise<unknown> => {
    try {
      return await ask();
    } catch (error) {
      return String(error);
    }
  };
  const memory = new TranslationMemory();
  let current = store;
  for (let step = 0; step < steps; step++) {
    const [name, ask] = chance(0.3) ? acts[0]!() : pick(acts)();
    expect(await answer(() => ask(current)), `step ${step}: ${name}`).toEqual(await answer(() => ask(memory)));
    current = await between(current, step);
    expect(await current.count(), `step ${step}: ${name}`).toBe(memory.count());
  }
  return current;
}
