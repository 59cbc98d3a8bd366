import { describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../src/index.js';

const units = [
  { en: 'The ferry leaves at nine.', nl: 'De veerboot vertrekt om negen uur.', origin: 'ferry', domain: 'transport', quality: 0.9, created: '2026-01-10T09:00:00Z' },
  { en: 'See page 7.', nl: 'Zie bladzijde 7.', origin: 'ferry', domain: 'books', quality: 0.5, created: '2025-01-10T09:00:00Z' },
  { en: 'Open', nl: 'Geopend', context: 'state' },
  { en: 'Open', nl: 'Openen', context: 'command' },
  { en: 'The queue reached the church again.', 'nl-BE': 'De rij stond weer tot aan de kerk.', state: 'rejected' },
] as const;

/** What every store of units must do, in memory or behind a connection: awaits every answer, so that both kinds pass. */
export function describeMemoryStore(name: string, create: () => MemoryStore | Promise<MemoryStore>): void {
  const filled = async (): Promise<MemoryStore> => {
    const store = await create();
    await store.add(units);
    return store;
  };

  describe(`${name}, as a store of units`, () => {
    it('adds the same units once', async () => {
      const store = await create();
      expect(await store.add(units)).toEqual({ added: 5, updated: 0, unchanged: 0, removed: 0, skipped: 0 });
      expect(await store.add(units)).toEqual({ added: 0, updated: 0, unchanged: 5, removed: 0, skipped: 0 });
      expect(await store.count()).toBe(5);
    });

    it('reports what it would do and does not do it', async () => {
      const store = await filled();
      const more = [{ ...units[0]!, quality: 1 }, { en: 'New', nl: 'Nieuw' }, { en: 'New', nl: 'Nieuw' }, { en: 'Alone', nl: '' }];
      const expected = { added: 1, updated: 1, unchanged: 1, removed: 0, skipped: 1 };
      expect(await store.add(more, { dryRun: true })).toEqual(expected);
      expect(await store.count()).toBe(5);
      expect(await store.add(more)).toEqual(expected);
      expect(await store.count()).toBe(6);
      expect((await store.lookup('The ferry leaves at nine.', 'en'))[0]!.unit.quality).toBe(1);
    });

    it('takes out, and takes in again', async () => {
      const store = await filled();
      const { unitId } = (await store.lookup('See page 7.', 'en'))[0]!;
      expect(await store.remove([unitId], { dryRun: true })).toMatchObject({ removed: 1 });
      expect(await store.remove([unitId, 'ffffffffffffffff'])).toMatchObject({ removed: 1, unchanged: 1 });
      expect(await store.get(unitId)).toBeUndefined();
      expect(await store.lookup('See page 7.', 'en')).toEqual([]);
      expect(await store.add([units[1]!])).toMatchObject({ added: 1 });
      expect((await store.lookup('See page 7.', 'en'))[0]!.unitId).toBe(unitId);
    });

    it('puts a unit in the place of another', async () => {
      const store = await filled();
      const { unitId } = (await store.lookup('See page 7.', 'en'))[0]!;
      expect(await store.update(unitId, { en: 'See page 7.', nl: 'Zie bladzijde 7.', notes: ['seen'] })).toBe(unitId);
      expect(await store.get(unitId)).toEqual({ en: 'See page 7.', nl: 'Zie bladzijde 7.', notes: ['seen'] });
      const id = await store.update(unitId, { en: 'See page 7.', nl: 'Zie pagina 7.' });
      expect(id).not.toBe(unitId);
      expect((await store.lookup('See page 7.', 'en')).map(({ translation }) => translation)).toEqual(['Zie pagina 7.']);
      await expect((async () => store.update(unitId, units[0]!))()).rejects.toThrow(RangeError);
    });

    it('finds the same text but for blanks, from either side', async () => {
      const store = await filled();
      const [match] = await store.lookup('  The ferry  leaves at nine. ', 'en');
      expect(match).toMatchObject({ kind: 'exact', similarity: 1, language: 'en', translationLanguage: 'nl', translation: 'De veerboot vertrekt om negen uur.', filled: [] });
      expect((await store.lookup('De veerboot vertrekt om negen uur.', 'nl'))[0]).toMatchObject({ kind: 'exact', translation: 'The ferry leaves at nine.' });
    });

    it('finds page 7 for page 12, and fills in 12', async () => {
      const [match] = await (await filled()).lookup('See page 12.', 'en');
      expect(match).toMatchObject({ kind: 'fuzzy', similarity: 0.99, translation: 'Zie bladzijde 12.', filled: [{ stored: '7', filled: '12', span: { from: 14, to: 16 } }] });
      expect(match!.difference.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'changed', stored: { from: 9, to: 10 }, asked: { from: 9, to: 11 } }]);
    });

    it('finds like texts and says where they differ', async () => {
      const [match] = await (await filled()).lookup('The last ferry leaves at ten.', 'en', { minSimilarity: 0.6 });
      expect(match).toMatchObject({ kind: 'fuzzy', text: 'The ferry leaves at nine.' });
      expect(match!.similarity).toBeGreaterThan(0.6);
      expect(match!.difference.map(({ kind }) => kind)).toEqual(['same', 'added', 'same', 'changed', 'same']);
    });

    it('knows a text by its neighbours and by its context', async () => {
      const store = await filled();
      expect((await store.lookup('See page 7.', 'en', { previous: 'The ferry leaves at nine.', next: '' }))[0]!.kind).toBe('context');
      expect((await store.lookup('See page 7.', 'en', { previous: 'The ferry leaves at ten.' }))[0]!.kind).toBe('exact');
      expect((await store.lookup('The ferry leaves at nine.', 'en', { previous: '', next: 'See page 7.' }))[0]!.kind).toBe('context');
      const open = await store.lookup('Open', 'en', { context: 'command' });
      expect(open.map(({ kind, translation }) => [kind, translation])).toEqual([['context', 'Openen'], ['exact', 'Geopend']]);
    });

    it('takes a language for its regions, and a region for its language', async () => {
      const store = await filled();
      expect((await store.lookup('Zie bladzijde 7.', 'nl-BE'))[0]).toMatchObject({ kind: 'exact', language: 'nl' });
      expect((await store.lookup('De rij stond weer tot aan de kerk.', 'nl', { states: ['rejected'] }))[0]).toMatchObject({ language: 'nl-BE' });
      expect(await store.lookup('Zie bladzijde 7.', 'en')).toEqual([]);
      expect(await store.lookup('See page 7.', 'en', { to: 'fr' })).toEqual([]);
      expect((await store.lookup('See page 7.', 'en-GB', { to: 'nl-BE' }))[0]!.translationLanguage).toBe('nl');
    });

    it('leaves out what the filters do not let through', async () => {
      const store = await filled();
      const finds = async (text: string, filter: object): Promise<number> => (await store.lookup(text, 'en', filter)).length;
      expect(await finds('The queue reached the church again.', {})).toBe(0);
      expect(await finds('See page 7.', { domain: 'transport' })).toBe(0);
      expect(await finds('See page 7.', { domain: ['transport', 'books'], origin: 'ferry' })).toBe(1);
      expect(await finds('See page 7.', { minQuality: 0.6 })).toBe(0);
      expect(await finds('See page 7.', { since: '2025-06-01T00:00:00Z' })).toBe(0);
      expect(await finds('See page 7.', { until: '2025-06-01T00:00:00Z' })).toBe(1);
      expect(await finds('Open', { minQuality: 0.1 })).toBe(0);
    });

    it('refuses what cannot be meant', async () => {
      const store = await filled();
      const lookup = async (...args: Parameters<MemoryStore['lookup']>): Promise<unknown> => store.lookup(...args);
      await expect(lookup('x', 'no language')).rejects.toThrow(RangeError);
      await expect(lookup('x', 'en', { minSimilarity: 70 })).rejects.toThrow(RangeError);
      await expect(lookup('x', 'en', { limit: -1 })).rejects.toThrow(RangeError);
      await expect(lookup('x', 'en', { since: 'yesterday' })).rejects.toThrow(RangeError);
      expect(await lookup('', 'en')).toEqual([]);
    });
  });
}
