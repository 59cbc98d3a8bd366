import { describe, expect, it, vi } from 'vitest';
import type * as alignment from '../../src/align/index.js';
import type { Bead, SegmentedText } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { randomNumbers } from '../../src/train/random.js';

// Words of both languages, compounds that no list has, names, numbers and values: what caches of words may keep between two texts.
const pieces: readonly (readonly [string, string])[] = [
  ['The mayor opens the bridge on 3 May 2021.', 'De burgemeester opent de brug op 3 mei 2021.'],
  ['Joost Terpstra sells 1,500 tulip bulbs.', 'Joost Terpstra verkoopt 1.500 tulpenbollen.'],
  ['In spite of the rain, nobody left.', 'Ondanks de regen ging niemand weg.'],
  ['The swimming pool association asks for money.', 'De zwembadvereniging vraagt om geld.'],
  ['It costs € 12.50 per person.', 'Het kost € 12,50 per persoon.'],
  ['Zelmanovicz wrote a letter to the fire brigade.', 'Zelmanovicz schreef een brief aan de brandweer.'],
  ['As soon as possible means before Friday.', 'Zo snel mogelijk betekent vóór vrijdag.'],
  ['Rain is expected in the north-east.', 'In het noordoosten wordt regen verwacht.'],
  ['Who pays for the chicken coop door?', 'Wie betaalt het kippenhokdeurtje?'],
  ['The European Union agreed, Hourigan said.', 'De Europese Unie ging akkoord, zei Hourigan.'],
];

interface Pair {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
}

function makePairs(count: number): Pair[] {
  const random = randomNumbers(17);
  const below = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, k) => {
    const own = Array.from({ length: 3 + below(12) }, () => pieces[below(pieces.length)]!);
    const source = own.filter(() => random() > 0.1).map(([en]) => (random() < 0.2 ? en.toUpperCase() : en));
    const target = own.filter(() => random() > 0.1).map(([, nl]) => (random() < 0.2 ? `${nl.slice(0, -1)}straatje.` : nl));
    // Some in a language that the model does not know, which learns its words from the text.
    return { source: fromSegments(source, 'en'), target: fromSegments(target, k % 7 === 0 ? 'de' : 'nl') };
  });
}

async function freshAlign(): Promise<(pair: Pair) => readonly Bead[]> {
  vi.resetModules();
  const { align } = (await import('../../src/align/index.js')) as typeof alignment;
  return ({ source, target }) => align(source, target).beads;
}

describe('what align keeps of words between two texts', () => {
  it('changes nothing: pairs in either order, and each by itself, come out alike', async () => {
    const pairs = makePairs(120);
    const first = await freshAlign();
    const forwards = pairs.map(first);
    const second = await freshAlign();
    const backwards = [...pairs].reverse().map(second).reverse();
    expect(backwards).toEqual(forwards);
    expect(pairs.map(second)).toEqual(forwards);
    for (const index of [0, 40, 119]) {
      const alone = await freshAlign();
      expect(alone(pairs[index]!)).toEqual(forwards[index]);
    }
  });
});
