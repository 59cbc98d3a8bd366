import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError, TranslationMemory, unitIdOf, type AlignmentUnit } from '../../src/index.js';
import { describeMemoryStore } from './contract.js';

describeMemoryStore('TranslationMemory', () => new TranslationMemory());
describeMemoryStore('TranslationMemory, opened from a file', () => TranslationMemory.open(new TranslationMemory().toBytes()));

const seed = 20261125;
const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), fc.constantFrom('Save', 'Save as', 'Page 7', 'constructor', '\uD83D', '__proto__'));
const unit = fc.record({ en: text, nl: text }).chain((sides) => fc.record({ notes: fc.array(text, { maxLength: 2 }), quality: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0) }, { requiredKeys: [] }).map((rest) => ({ ...sides, ...rest }) as unknown as AlignmentUnit));
const words = ({ en, nl }: AlignmentUnit): boolean => en!.trim() !== '' && nl!.trim() !== '';

const contentOf = (memory: TranslationMemory): [string, AlignmentUnit][] => [...memory.units()].sort(([a], [b]) => (a < b ? -1 : 1));

describe('values in a translation', () => {
  const translate = (stored: AlignmentUnit, asked: string): string | undefined => {
    const memory = new TranslationMemory();
    memory.add([stored]);
    return memory.lookup(asked, 'en')[0]?.translation;
  };

  it.each([
    ['It costs 1,250.50 now', 'Het kost nu 1.250,50', 'It costs 99.95 now', 'Het kost nu 99,95'],
    ['It costs 1,250 now', 'Het kost nu 1250', 'It costs 3,400 now', 'Het kost nu 3400'],
    ['Rooms 3 and 5', 'Kamers 3 en 5', 'Rooms 4 and 6', 'Kamers 4 en 6'],
    ['Hello {name}, you have %d messages', 'Dag {name}, u hebt %d berichten', 'Hello {user}, you have %s messages', 'Dag {user}, u hebt %s berichten'],
    ['From 3 to 3 people', 'Van 3 tot 3 mensen', 'From 2 to 4 people', 'Van 2 tot 4 mensen'],
  ])('%j, %j: %j becomes %j', (en, nl, asked, expected) => expect(translate({ en, nl }, asked)).toBe(expected));

  it('are left, and reported, where they have no place', () => {
    const memory = new TranslationMemory();
    memory.add([{ en: 'Chapter 2 begins here', nl: 'Hoofdstuk twee begint hier' }]);
    const times = new TranslationMemory();
    times.add([{ en: 'It shuts at 17:30 and opens at 9:05.', nl: 'Het sluit om 17.30 uur en opent om 9.05 uur.' }]);
    expect(times.lookup('It shuts at 18:45 and opens at 10:15.', 'en')[0]).toMatchObject({ translation: 'Het sluit om 18.45 uur en opent om 10.15 uur.' });
    expect(times.lookup('Het sluit om 18.45 uur en opent om 10.15 uur.', 'nl')[0]).toMatchObject({ translation: 'It shuts at 18:45 and opens at 10:15.' });
    expect(memory.lookup('Chapter 3 begins here', 'en')[0]).toMatchObject({ translation: 'Hoofdstuk twee begint hier', filled: [{ stored: '2', filled: '3', span: null }] });
  });
});

describe('meaning', () => {
  it('finds by a model what shares no words', () => {
    // Two dimensions: weather and food.
    const vectors = new Map([['It rains.', [1, 0]], ['What a downpour!', [0.98, 0.2]], ['Dinner is ready.', [0, 1]]]);
    const model = { dimensions: 2, knows: (language: string) => language === 'en', embed: (one: string) => Float32Array.from(vectors.get(one) ?? [0, 0]) };
    const memory = new TranslationMemory({ model });
    memory.add([{ en: 'It rains.', nl: 'Het regent.' }, { en: 'Dinner is ready.', nl: 'Het eten is klaar.' }]);
    expect(memory.lookup('What a downpour!', 'en')).toMatchObject([{ kind: 'meaning', translation: 'Het regent.' }]);
    expect(memory.lookup('What a downpour!', 'en')[0]!.similarity).toBeCloseTo(0.98 / Math.hypot(0.98, 0.2), 2);
    expect(memory.lookup('What a downpour!', 'en', { kinds: ['fuzzy'] })).toEqual([]);
  });
});

describe('a memory as a file', () => {
  it('comes back whole, whatever was done to it', () => {
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: fc.array(unit, { minLength: 1, maxLength: 6 }) }, fc.nat(5), fc.constant('save' as const)), { maxLength: 12 });
    fc.assert(fc.property(steps, (todo) => {
      let memory = new TranslationMemory();
      let file = memory.toBytes();
      memory.markSaved();
      for (const step of todo) {
        if (typeof step === 'number') memory.remove([...memory.units()].slice(step, step + 2).map(([id]) => id));
        else if (step === 'save') memory = TranslationMemory.open(memory.toBytes());
        else memory.add(step);
        if (step === 'save') file = memory.toBytes();
        else {
          const more = memory.changes();
          file = Uint8Array.from([...file, ...more]);
        }
        memory.markSaved();
      }
      expect(contentOf(TranslationMemory.open(file))).toEqual(contentOf(memory));
      expect(contentOf(TranslationMemory.open(memory.toBytes()))).toEqual(contentOf(memory));
      for (const [id, one] of memory.units()) {
        expect(id).toBe(unitIdOf(one));
        if (words(one)) expect(TranslationMemory.open(file).lookup(one.en!, 'en', { limit: Infinity }).some(({ unitId }) => unitId === id)).toBe(true);
      }
    }), { seed, numRuns: 300 });
  });

  const sample = Array.from({ length: 9000 }, (_, k) => ({ en: `Ferry number ${k} leaves from pier ${k % 7} with ${k % 11} cars`, nl: `Veerboot nummer ${k} vertrekt van pier ${k % 7} met ${k % 11} auto's`, origin: `day ${k % 3}` }));
  const saved = (): { memory: TranslationMemory; file: Uint8Array } => {
    const memory = new TranslationMemory();
    memory.add(sample.slice(0, 8000));
    const file = memory.toBytes();
    return { memory, file };
  };

  it('is refused where a byte is changed, and gives what can be saved', () => {
    const { memory, file } = saved();
    expect(fileOf(file, file.length)).toBe(8000);
    fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = file.slice();
      damaged[at]! ^= flip;
      let error: unknown;
      try {
        expect(TranslationMemory.open(damaged).count()).toBe(8000);
      } catch (thrown) {
        error = thrown;
      }
      const { memory: rest, damage } = TranslationMemory.salvage(damaged);
      // Bytes that fill up a block to a multiple of eight, and unused ones of a head, may change without harm.
      if (error === undefined) expect(damage).toEqual([]);
      else {
        expect(error).toBeInstanceOf(FormatError);
        expect(damage.length).toBeGreaterThan(0);
      }
      expect(rest.count()).toBeGreaterThan(5000);
      for (const [id, one] of [...rest.units()].slice(0, 20)) expect(memory.get(id)).toEqual(one);
    }), { seed, numRuns: 40 });
  });

  const fileOf = (file: Uint8Array, length: number): number => TranslationMemory.salvage(file.slice(0, length)).memory.count();

  it('loses nothing that was saved when an addition is cut short', () => {
    const { memory, file } = saved();
    memory.markSaved();
    memory.add(sample.slice(8000));
    const more = memory.changes();
    const joined = Uint8Array.from([...file, ...more]);
    expect(TranslationMemory.open(joined).count()).toBe(9000);
    for (const cut of [1, 31, 32, 100, more.length - 9]) {
      const short = joined.slice(0, file.length + cut);
      expect(() => TranslationMemory.open(short)).toThrow(FormatError);
      const { memory: rest, damage } = TranslationMemory.salvage(short);
      expect(rest.count()).toBe(8000);
      expect(damage).toHaveLength(1);
      expect(rest.lookup('Ferry number 17 leaves from pier 3 with 6 cars', 'en', { limit: 1 })[0]!.kind).toBe('exact');
    }
  });

  it('keeps who stands beside whom', () => {
    const memory = TranslationMemory.open(saved().file);
    expect(memory.lookup(sample[5]!.en, 'en', { previous: sample[4]!.en, next: sample[6]!.en, limit: 1 })[0]!.kind).toBe('exact');
    const other = new TranslationMemory();
    other.add(sample.slice(0, 10).map((one) => ({ ...one, origin: 'one day' })));
    const opened = TranslationMemory.open(other.toBytes());
    opened.add(sample.slice(10, 12).map((one) => ({ ...one, origin: 'one day' })));
    const again = TranslationMemory.open(opened.toBytes());
    expect(again.lookup(sample[5]!.en, 'en', { previous: sample[4]!.en, next: sample[6]!.en, limit: 1 })[0]!.kind).toBe('context');
    expect(again.lookup(sample[10]!.en, 'en', { previous: '', next: sample[11]!.en, limit: 1 })[0]!.kind).toBe('context');
    expect(again.lookup(sample[10]!.en, 'en', { previous: sample[9]!.en, limit: 1 })[0]!.kind).toBe('exact');
  });

  it.each([new Uint8Array(0), Uint8Array.from([1, 2, 3]), new TextEncoder().encode('BITEKSTM'), new TextEncoder().encode('<?xml version="1.0"?><tmx/>')])('is not just any bytes (%#)', (bytes) => {
    expect(() => TranslationMemory.open(bytes)).toThrow(FormatError);
    expect(TranslationMemory.salvage(bytes).memory.count()).toBe(0);
  });
});
