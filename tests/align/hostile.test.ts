import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { assertCover, type Bead, type Bitext } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';

// Sentences put together by number, each with its translation: no two alike, and each like its neighbours.
const subjects = [['the miller', 'de molenaar'], ['a sailor', 'een zeeman'], ['my sister', 'mijn zus'], ['the mayor', 'de burgemeester'], ['our teacher', 'onze leraar'], ['the baker', 'de bakker'], ['a farmer', 'een boer'], ['the judge', 'de rechter']] as const;
const verbs = [['sold', 'verkocht'], ['found', 'vond'], ['lost', 'verloor'], ['painted', 'schilderde'], ['stole', 'stal'], ['bought', 'kocht'], ['described', 'beschreef']] as const;
const objects = [['a white horse', 'een wit paard'], ['the old bridge', 'de oude brug'], ['two silver spoons', 'twee zilveren lepels'], ['the map of the island', 'de kaart van het eiland'], ['a letter from the king', 'een brief van de koning'], ['the last apple', 'de laatste appel'], ['a broken window', 'een kapot raam'], ['the red boat', 'de rode boot'], ['a bag of salt', 'een zak zout']] as const;
const places = [['in the harbour', 'in de haven'], ['behind the church', 'achter de kerk'], ['near the forest', 'bij het bos'], ['on the market', 'op de markt'], ['under the stairs', 'onder de trap']] as const;
const parts = (k: number): readonly (readonly [string, string])[] => [subjects[k % 8]!, verbs[k % 7]!, objects[k % 9]!, places[k % 5]!];
const english = (k: number): string => `${parts(k).map(([text]) => text).join(' ')}.`;
const dutch = (k: number): string => `${parts(k).map(([, text]) => text).join(' ')}.`;
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function alignNumbers(source: readonly number[], target: readonly number[]): { bitext: Bitext; right: number; joined: Bead[] } {
  const bitext = align(fromSegments(source.map(english), 'en'), fromSegments(target.map(dutch), 'nl'));
  assertCover(bitext.beads, source.length, target.length);
  const joined = bitext.beads.filter(isJoined);
  const right = joined.filter((bead) => bead.source.count === 1 && bead.target.count === 1 && source[bead.source.first] === target[bead.target.first]).length;
  return { bitext, right, joined };
}

const isJoined = ({ source, target }: Bead): boolean => source.count > 0 && target.count > 0;

describe('long and ragged texts', () => {
  it('a long insertion does not derail it', () => {
    const { right, joined } = alignNumbers(numbers(0, 300), [...numbers(0, 150), ...numbers(1000, 1500), ...numbers(150, 300)]);
    expect(right).toBeGreaterThanOrEqual(297);
    expect(joined.length).toBeLessThanOrEqual(302);
  });
  it('nor does a missing chapter, on either side', () => {
    expect(alignNumbers(numbers(0, 600), [...numbers(0, 200), ...numbers(400, 600)]).right).toBeGreaterThanOrEqual(397);
    expect(alignNumbers([...numbers(0, 200), ...numbers(400, 600)], numbers(0, 600)).right).toBeGreaterThanOrEqual(397);
  });
  it('of swapped chapters it keeps one', () => {
    const { right } = alignNumbers(numbers(0, 400), [...numbers(180, 400), ...numbers(0, 180)]);
    expect(right).toBeGreaterThanOrEqual(210);
  });
  it('finds 1,500 sentences with gaps all along', () => {
    const source = numbers(0, 1500).filter((k) => k % 23 !== 5);
    const target = numbers(0, 1500).filter((k) => k % 31 !== 9);
    const both = source.filter((k) => k % 31 !== 9).length;
    expect(alignNumbers(source, target).right).toBeGreaterThanOrEqual(0.99 * both);
  });
});

describe('texts that do not correspond', () => {
  it('take low scores, or none', () => {
    const unrelated = alignNumbers(numbers(0, 200), []).bitext;
    expect(unrelated.beads.some(isJoined)).toBe(false);
    const foreign = align(fromSegments(numbers(0, 200).map(english), 'en'), fromSegments(numbers(0, 200).map((k) => `${'lorem ipsum dolor sit amet consectetur'.split(' ').map((word, w) => word + String.fromCharCode(97 + ((k * 7 + w * 3) % 26))).join(' ')}.`), 'nl'));
    const sure = foreign.beads.filter((bead) => isJoined(bead) && bead.score > 0.9);
    expect(sure.length).toBeLessThanOrEqual(4);
  });
  it('equal sentences leave open which answers which', () => {
    const { beads } = align(fromSegments(Array<string>(1200).fill('It rained again.'), 'en'), fromSegments(Array<string>(600).fill('Het regende weer.'), 'nl'));
    assertCover(beads, 1200, 600);
    expect(beads.filter((bead) => isJoined(bead) && bead.score > 0.9)).toEqual([]);
  });
  it('a text against itself is joined one to one, under either language', () => {
    const text = fromSegments(numbers(0, 300).map(english), 'en');
    for (const copy of [{ ...text, name: 'copy' }, { ...text, language: 'nl' }]) expect(align(text, copy).beads.every(({ source, target, score }) => source.count === 1 && target.count === 1 && score > 0.9)).toBe(true);
  });
});

describe('odd sizes', () => {
  it('takes a sentence of a megabyte', () => {
    for (const unit of ['x', 'a ', '1,', "'s ", '\ud83d', 'The mill stands by the river. ']) {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      assertCover(align(fromSegments([long], 'en'), fromSegments([long, 'Nog een zin.'], 'nl')).beads, 1, 2);
      assertCover(align(fromSegments([long], 'de'), fromSegments(['Encore une phrase.'], 'fr')).beads, 1, 1);
    }
  });
  it('takes empty strings and empty sides', () => {
    for (const [source, target] of [[[], []], [[''], ['']], [['', '', ''], ['']], [[], ['', 'x']], [['\ud800'], ['']]] as const) {
      assertCover(align(fromSegments(source, 'en'), fromSegments(target, 'nl')).beads, source.length, target.length);
      assertCover(align(fromSegments(source, 'ja'), fromSegments(target, 'fr')).beads, source.length, target.length);
    }
  });
});
