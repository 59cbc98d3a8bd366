import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { assertCover, formatBeads, mirrorBitext, type SegmentedText } from '../../src/bitext/index.js';
import { alignClaims } from '../../src/claims/index.js';
import { builtInModel, SegmentVectors, type Embedder } from '../../src/model/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { bend, maskLanguages } from '../model/fake-embedders.js';

/** An embedder whose sentences mean what their last letter says, counted round: `a` and `q` are one direction of 16, `b` and `r` the next. */
function numbering(dimensions: number, languages: readonly string[] = ['qaa', 'qab']): Embedder {
  return {
    dimensions,
    knows: (language) => languages.includes(language),
    embedSegments: ({ text, segments }) => {
      const values = new Float32Array(segments.length * dimensions);
      segments.forEach(({ from, to }, s) => (values[s * dimensions + (text.slice(from, to).charCodeAt(to - from - 1) % dimensions)] = 1));
      return new SegmentVectors(values, dimensions);
    },
  };
}
// Words of no language; the last letter of each sentence is its meaning.
const source = fromSegments(['brilo tanka a', 'morfe dulpa b', 'siflo grana c', 'wexor plitu d', 'hunta vabri e', 'ploxi karde f', 'zintu morba g'], 'qaa');
const target = fromSegments(['ungal ostrev s', 'ilmat hervok t', 'oskar lindup u', 'tarvel inmos q', 'embrik sultan v'], 'qab');
const model = numbering(16);

describe('align with an embedder', () => {
  it('follows its vectors where no words are known', () => {
    expect(formatBeads(align(source, target, { model }).beads)).toBe('1-0 1-0 1-1 1-1 1-1 0-1 1-1 1-0');
    expect(formatBeads(align(source, target, { model: null }).beads)).not.toBe('1-0 1-0 1-1 1-1 1-1 0-1 1-1 1-0');
  });

  it('takes its word over that of the built-in model', () => {
    const english = fromSegments(['The bridge is shut.', 'Nobody knows why.', 'Work starts soon.'], 'en');
    const dutch = fromSegments(['De brug is dicht.', 'Niemand weet waarom.', 'Het werk begint snel.'], 'nl');
    const scores = (options?: { model: Embedder | null }): number[] => align(english, dutch, options).beads.map(({ score }) => score);
    expect(scores({ model: builtInModel() })).toEqual(scores());
    expect(scores({ model: null })).not.toEqual(scores());
    expect(scores({ model: numbering(16, ['en', 'nl']) })).not.toEqual(scores({ model: null }));
  });

  it('does without one that does not know both languages', () => {
    expect(align(source, target, { model: numbering(16, ['qaa']) })).toEqual(align(source, target, { model: null }));
    expect(align(source, target)).toEqual(align(source, target, { model: null }));
  });

  it('mirrors its answer, and covers both texts, whatever the vectors', () => {
    const text = (language: string): fc.Arbitrary<SegmentedText> => fc.array(fc.string({ minLength: 1, maxLength: 6 }).filter((part) => part.trim() !== ''), { minLength: 1, maxLength: 9 }).map((parts) => fromSegments(parts, language));
    fc.assert(
      fc.property(text('qaa'), text('qab'), fc.constantFrom(1, 3, 16), (a, b, dimensions) => {
        const options = { model: numbering(dimensions) };
        const bitext = align(a, b, options);
        assertCover(bitext.beads, a.segments.length, b.segments.length);
        expect(align(b, a, options)).toEqual(mirrorBitext(bitext));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  it.each([
    ['too few vectors', { ...model, embedSegments: () => new SegmentVectors(new Float32Array(32), 16) }, /got 2 vectors of 16 numbers from the embedder, expected 7 of 16/u],
    ['vectors of another size', { ...model, dimensions: 8 }, /expected 7 of 8/u],
    ['numbers that are none', { ...model, embedSegments: ({ segments }: SegmentedText) => new SegmentVectors(new Float32Array(segments.length * 16).fill(Number.NaN), 16) }, /not finite/u],
  ])('refuses %s', (_, bad, message) => {
    expect(() => align(source, target, { model: bad })).toThrow(RangeError);
    expect(() => align(source, target, { model: bad })).toThrow(message);
    expect(() => alignClaims([source, target], { model: bad })).toThrow(message);
  });
});

describe('alignClaims with an embedder', () => {
  it('follows its vectors where no words are known', () => {
    const links = alignClaims([source, target], { model, minScore: 0.1 }).links.map(({ from, to }) => `${from.segment}-${to.segment}`);
    expect(links.sort()).toEqual(['0-3', '2-0', '3-1', '4-2', '5-4']);
    expect(alignClaims([source, target], { model: null, minScore: 0.1 }).links).toEqual([]);
  });

  it('does without one that does not know all languages', () => {
    expect(alignClaims([source, target], { model: numbering(16, ['qaa']) })).toEqual(alignClaims([source, target], { model: null }));
  });
});

describe('vectors of another spread', () => {
  const sentences = [
    ['The council closed the harbour on Monday.', 'De gemeenteraad sloot maandag de haven.'],
    ['Fishermen protested in front of the town hall.', 'Vissers protesteerden voor het stadhuis.'],
    ['A ferry ran aground near the lighthouse.', 'Een veerboot liep vast bij de vuurtoren.'],
    ['Divers are looking for the anchor.', 'Duikers zoeken naar het anker.'],
    ['The mayor wants a report before summer.', 'De burgemeester wil voor de zomer een rapport.'],
    ['Schools stay open this week.', 'Scholen blijven deze week open.'],
    ['Nobody was hurt, the police say.', 'Niemand raakte gewond, zegt de politie.'],
    ['Insurers expect high claims.', 'Verzekeraars verwachten hoge claims.'],
  ] as const;
  const english = fromSegments(sentences.map(([text]) => text), 'qae');
  const dutch = fromSegments(sentences.map(([, text]) => text).filter((_, i) => i !== 2 && i !== 5), 'qan');
  const gold = '1-1 1-1 1-0 1-1 1-1 1-0 1-1 1-1';

  it.each([0, 0.3, 0.6, 0.8, 0.9])('are brought to ours: any two sentences with a cosine of %d', (background) => {
    expect(formatBeads(align(english, dutch, { model: maskLanguages(bend(builtInModel(), background)) }).beads)).toBe(gold);
  });

  it('say nothing where all sentences are one', () => {
    const same: Embedder = { ...numbering(1, ['qae', 'qan']) };
    const { beads } = align(english, dutch, { model: same });
    assertCover(beads, 8, 6);
    for (const { score } of beads) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1);
  });
});
