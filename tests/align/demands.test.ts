import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type AlignmentAnchor, type AlignOptions } from '../../src/align/index.js';
import { searchCover } from '../../src/align/search-cover.js';
import { buildFence } from '../../src/align/fence.js';
import { beadShapes } from '../../src/align/search.js';
import { assertCover, formatBeads, mirrorBitext, type Bitext, type SegmentedText } from '../../src/bitext/index.js';
import { beadWeights, linkWords, PairEvidence, prepareTexts } from '../../src/evidence/index.js';
import { fromSegments } from '../../src/segment/index.js';

const en = fromSegments(['The mill stands by the river.', 'Its sails turn all day.', 'Nobody lives there now.', 'The miller moved to town.'], 'en');
const nl = fromSegments(['De molen staat aan de rivier.', 'De wieken draaien de hele dag.', 'Er woont nu niemand meer.', 'De molenaar verhuisde naar de stad.'], 'nl');

const inOneBead = ({ beads }: Bitext, { source, target }: AlignmentAnchor): boolean =>
  beads.some((bead) => source >= bead.source.first && source < bead.source.first + bead.source.count && target >= bead.target.first && target < bead.target.first + bead.target.count);

describe('anchors', () => {
  it('bring their segments together, whatever speaks against it', () => {
    expect(formatBeads(align(en, nl).beads)).toBe('1-1 1-1 1-1 1-1');
    const bitext = align(en, nl, { anchors: [{ source: 0, target: 2 }] });
    expect(inOneBead(bitext, { source: 0, target: 2 })).toBe(true);
    expect(align(nl, en, { anchors: [{ source: 2, target: 0 }] })).toEqual(mirrorBitext(bitext));
    expect(inOneBead(align(en, { ...en, name: 'copy' }, { anchors: [{ source: 1, target: 2 }] }), { source: 1, target: 2 })).toBe(true);
  });

  it('are refused where they cross, repeat a segment, or name none', () => {
    const refused = (anchors: AlignmentAnchor[]): void => {
      expect(() => align(en, nl, { anchors })).toThrow(RangeError);
    };
    refused([{ source: 0, target: 2 }, { source: 1, target: 1 }]);
    refused([{ source: 1, target: 1 }, { source: 1, target: 2 }]);
    refused([{ source: 0, target: 1 }, { source: 1, target: 1 }]);
    refused([{ source: 4, target: 0 }]);
    refused([{ source: 0, target: -1 }]);
    refused([{ source: 0.5, target: 0 }]);
    expect(() => align(en, nl, { anchors: [{ source: 0, target: 2 }, { source: 1, target: 1 }] })).toThrow('got anchors 0–2 and 1–1, expected both to rise');
  });
});

/** One segment a word, a paragraph a list. */
function paragraphs(language: string, lists: readonly (readonly string[])[]): SegmentedText {
  const flat = fromSegments(lists.flat(), language);
  const of = lists.flatMap((list, p) => list.map(() => p));
  return { ...flat, segments: flat.segments.map((segment, s) => ({ ...segment, paragraph: of[s]! })) };
}

describe('locked paragraphs', () => {
  const a = paragraphs('en', [['The mill stands by the river.', 'Its sails turn all day.'], ['Nobody lives there now.']]);
  const b = paragraphs('nl', [['De molen staat aan de rivier.'], ['De wieken draaien de hele dag.', 'Er woont nu niemand meer.']]);
  it('keep beads within them', () => {
    expect(formatBeads(align(a, b).beads)).toBe('1-1 1-1 1-1');
    const locked = align(a, b, { lockParagraphs: true });
    let i = 0;
    let j = 0;
    const corners = new Set(['0,0', ...locked.beads.map(({ source, target }) => `${(i += source.count)},${(j += target.count)}`)]);
    expect(corners).toContain('2,1');
    expect(align(b, a, { lockParagraphs: true })).toEqual(mirrorBitext(locked));
    expect(align(a, b, { lockParagraphs: [{ source: 0, target: 0 }] })).toEqual(locked);
  });
  it('are refused where there are not as many, or the list does not rise', () => {
    expect(() => align(a, paragraphs('nl', [['Een.'], ['Twee.'], ['Drie.']]), { lockParagraphs: true })).toThrow('got 2 and 3 paragraphs to lock to each other, expected equally many');
    expect(() => align(a, b, { lockParagraphs: [{ source: 0, target: 1 }, { source: 1, target: 0 }] })).toThrow(RangeError);
    expect(() => align(a, b, { lockParagraphs: [{ source: 2, target: 1 }] })).toThrow(RangeError);
    expect(() => align(a, b, { lockParagraphs: true, anchors: [{ source: 0, target: 2 }] })).toThrow('got an anchor 0–2 across the edge of locked paragraphs');
    expect(() => align(a, b, { lockParagraphs: true, anchors: [{ source: 1, target: 1 }] })).toThrow(RangeError);
  });
});

describe('limits', () => {
  const whole = fromSegments(['The mill by the river has stood empty since the miller moved to town, and nobody knows who owns it.'], 'en');
  const parts = fromSegments(['De molen aan de rivier staat leeg sinds de molenaar naar de stad verhuisde.', 'Niemand weet van wie hij is.'], 'nl');
  it('maxBead forbids larger beads', () => {
    expect(formatBeads(align(whole, parts).beads)).toBe('1-2');
    expect(align(whole, parts, { maxBead: 2 }).beads.every(({ source, target }) => source.count + target.count <= 2)).toBe(true);
    for (const maxBead of [1, 7, 2.5, Number.NaN]) expect(() => align(whole, parts, { maxBead })).toThrow(RangeError);
  });
  it('minScore and atPrecision take apart what is less sure', () => {
    const loose = align(en, fromSegments(['De molen staat aan de rivier.', 'De burgemeester opende gisteren de kermis.', 'Er woont nu niemand meer.', 'De molenaar verhuisde naar de stad.'], 'nl'));
    for (const minScore of [0, 0.3, 0.9, 0.99, 1]) {
      const { beads } = align(loose.source, loose.target, { minScore });
      assertCover(beads, 4, 4);
      const kept = beads.filter(({ source, target }) => source.count > 0 && target.count > 0);
      expect(kept).toEqual(loose.beads.filter(({ source, target, score }) => source.count > 0 && target.count > 0 && score >= minScore));
    }
    const sure = align(loose.source, loose.target, { atPrecision: 0.99 });
    expect(sure.beads.every(({ source, target, score }) => source.count * target.count === 0 || score >= 0.9)).toBe(true);
    expect(align(en, nl, { atPrecision: 0.9 }).beads.length).toBe(4);
    for (const options of [{ minScore: -0.1 }, { minScore: 2 }, { atPrecision: 1 }, { atPrecision: 0.2 }, { atPrecision: Number.NaN }] satisfies AlignOptions[]) expect(() => align(en, nl, options)).toThrow(RangeError);
  });
});

describe('a given dictionary', () => {
  const vocabulary: readonly (readonly [string, string])[] = [['orv', 'kelpa'], ['tasj', 'mirun'], ['ubbel', 'sotha'], ['frint', 'delu'], ['gorm', 'vaki'], ['heps', 'luro'], ['ilk', 'pondi'], ['jast', 'quem']];
  const pairs = [[0, 3, 1], [4, 2, 6], [7, 5, 3], [1, 6, 0], [2, 7, 4], [5, 0, 7]].map((words) => [words.map((w) => vocabulary[w]![0]).join(' '), words.map((w) => vocabulary[w]![1]).join(' ')] as const);
  // The first text misses a sentence, the second another: lengths alone cannot tell.
  const source = fromSegments(pairs.filter((_, k) => k !== 1).map(([text]) => text), 'qaa');
  const target = fromSegments(pairs.filter((_, k) => k !== 4).map(([, text]) => text), 'qab');
  const right = '1-1 0-1 1-1 1-1 1-0 1-1';
  it('says which words answer each other', () => {
    expect(formatBeads(align(source, target, { dictionary: vocabulary.map(([qaa, qab]) => ({ qaa, qab })) }).beads)).toBe(right);
  });
  it('may be a translation memory', () => {
    const memory = [[0, 1, 2, 3, 4], [5, 6, 7, 0, 2], [1, 3, 5, 7, 4], [2, 6, 0, 5, 3], [4, 7, 6, 1, 0], [3, 2, 1, 5, 6]].map((words) => ({ qaa: words.map((w) => vocabulary[w]![0]).join(' '), qab: words.map((w) => vocabulary[w]![1]).join(' '), score: 1 }));
    expect(formatBeads(align(source, target, { dictionary: memory }).beads)).toBe(right);
  });
  it('has to have both languages', () => {
    expect(() => align(source, target, { dictionary: [{ en: 'dog', nl: 'hond' }] })).toThrow('none in both "qaa" and "qab" (the first is in en and nl)');
    expect(() => align(source, target, { dictionary: [] })).toThrow(RangeError);
  });
});

const words = ['bridge', 'brug', 'mayor', 'burgemeester', '1.500', '12', 'Amsterdam', 'house', 'huis', 'x', '😀', '__proto__'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const text = (language: string): fc.Arbitrary<SegmentedText> => fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => fromSegments(sentences, language));
const demanding = fc.oneof(fc.tuple(text('en'), text('nl')), fc.tuple(text('de'), text('fr'))).chain(([source, target]) =>
  fc.tuple(
    fc.constant(source),
    fc.constant(target),
    fc.uniqueArray(fc.nat(source.segments.length - 1), { maxLength: Math.min(3, target.segments.length) }).chain((sources) =>
      fc.uniqueArray(fc.nat(target.segments.length - 1), { minLength: sources.length, maxLength: sources.length }).map((targets) => {
        targets.sort((x, y) => x - y);
        return sources.sort((x, y) => x - y).map((s, k) => ({ source: s, target: targets[k]! }));
      }),
    ),
    fc.integer({ min: 2, max: 6 }),
  ),
);

describe('laws of demands', () => {
  it('a cover meets all anchors and shapes, and mirrors with its input', () => {
    fc.assert(
      fc.property(demanding, ([source, target, anchors, maxBead]) => {
        const bitext = align(source, target, { anchors, maxBead });
        assertCover(bitext.beads, source.segments.length, target.segments.length);
        for (const anchor of anchors) expect(inOneBead(bitext, anchor)).toBe(true);
        for (const bead of bitext.beads) expect(bead.source.count + bead.target.count).toBeLessThanOrEqual(maxBead);
        const turned = anchors.map(({ source: s, target: t }) => ({ source: t, target: s }));
        expect(align(target, source, { anchors: turned, maxBead })).toEqual(mirrorBitext(bitext));
      }),
      { seed: 20264, numRuns: 1500 },
    );
  });

  it('a narrow band finds the same cover within a fence as the whole table', () => {
    fc.assert(
      fc.property(demanding, ([source, target, anchors]) => {
        const { texts, vocabulary } = prepareTexts([source, target]);
        const evidence = new PairEvidence(texts[0]!, texts[1]!, vocabulary, linkWords(vocabulary, [[texts[0]!.language, texts[1]!.language]]));
        const fence = buildFence(source.segments.length, target.segments.length, anchors, []);
        const rules = { fence, shapes: beadShapes };
        const whole = searchCover(evidence, beadWeights, 0, { wholeTable: Infinity, anchorMargin: 1, pathMargin: 1 }, rules);
        const banded = searchCover(evidence, beadWeights, 0, { wholeTable: 0, anchorMargin: 12, pathMargin: 12 }, rules);
        expect([...banded.sourceCounts]).toEqual([...whole.sourceCounts]);
        expect([...banded.targetCounts]).toEqual([...whole.targetCounts]);
      }),
      { seed: 20265, numRuns: 1500 },
    );
  });
});
