import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignmentUnit } from '../../../src/index.js';
import { randomNumbers } from '../../../src/train/random.js';

const root = join(import.meta.dirname, '../../..');

/** Sentence pairs at hand: those that the model is trained on where they are there, or else those of the fixtures. */
export function readPairs(): { pairs: [string, string][]; source: string } {
  const train = join(root, '../shared/data/train');
  const pairs: [string, string][] = [];
  if (existsSync(train)) {
    for (const file of readdirSync(train).filter((name) => name.endsWith('.tsv')).sort()) {
      for (const line of readFileSync(join(train, file), 'utf8').split('\n')) {
        const [en, nl] = line.split('\t');
        if (en !== undefined && nl !== undefined && en !== '' && nl !== '') pairs.push([en, nl]);
      }
    }
    return { pairs, source: 'training pairs' };
  }
  for (const line of readFileSync(join(root, 'fixtures/translation/bags.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { en, nl } = JSON.parse(line) as { en?: string; nl?: string };
    if (typeof en === 'string' && typeof nl === 'string') pairs.push([en, nl]);
  }
  return { pairs, source: 'fixtures' };
}

/** Units made from pairs by a seeded generator, and texts to ask for. */
export class UnitMaker {
  readonly pairs: readonly [string, string][];
  readonly random: () => number;

  constructor(pairs: readonly [string, string][], seed: number) {
    this.pairs = pairs;
    this.random = randomNumbers(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  /** A sentence with some of its words exchanged, left out or put in, and with other numbers. */
  vary(text: string, donor: string): string {
    const words = text.split(' ');
    const others = donor.split(' ');
    for (let changes = 1 + Math.floor(this.random() * Math.max(1, words.length / 5)); changes > 0; changes--) {
      const at = Math.floor(this.random() * words.length);
      const choice = this.random();
      if (choice < 0.5) words[at] = this.pick(others);
      else if (choice < 0.75 && words.length > 2) words.splice(at, 1);
      else words.splice(at, 0, this.pick(others));
    }
    return words.join(' ').replaceAll(/\d+/gu, () => String(Math.floor(this.random() * 1000)));
  }

  /** The pairs themselves, then variations of them, which makes many near misses. */
  units(size: number): AlignmentUnit[] {
    return Array.from({ length: size }, (_, k) => {
      const [en, nl] = k < this.pairs.length ? this.pairs[k]! : this.pick(this.pairs);
      const [otherEn, otherNl] = this.pick(this.pairs);
      return (k < this.pairs.length ? { en, nl, origin: 'bench' } : { en: this.vary(en, otherEn), nl: this.vary(nl, otherNl), origin: 'bench' }) as AlignmentUnit;
    });
  }

  /** Texts to look up: every fifth the first one to three words of a unit, the others units varied. */
  queries(units: readonly AlignmentUnit[], count: number): string[] {
    return Array.from({ length: count }, (_, k) => (k % 5 === 0 ? this.pick(units)['en']!.split(' ').slice(0, 1 + ((k / 5) % 3)).join(' ') : this.vary(this.pick(units)['en']!, this.pick(units)['en']!)));
  }

  /** One to three words that stand together in some unit. */
  phrases(units: readonly AlignmentUnit[], count: number): string[] {
    return Array.from({ length: count }, (_, k) => {
      const words = this.pick(units)['en']!.split(' ');
      const at = Math.floor(this.random() * words.length);
      return words.slice(at, at + 1 + (k % 3)).join(' ');
    });
  }
}
