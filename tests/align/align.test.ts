import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertCover, formatBeads, mirrorBitext, type Evidence, type Segment, type SegmentedText, type SegmentStructure } from '../../src/bitext/index.js';
import { align, explainBead } from '../../src/align/index.js';
import { searchCover } from '../../src/align/search-cover.js';
import { beadWeights, linkWords, PairEvidence, prepareTexts } from '../../src/evidence/index.js';

/** One segment a line; a blank line begins a paragraph. */
function lines(language: string, text: string): SegmentedText {
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    if (segments.length > 0 && text.slice(segments.at(-1)!.to, match.index).length > 1) paragraph++;
    if (match[0].trim() !== '') segments.push({ from: match.index, to: match.index + match[0].length, kind: 'sentence', paragraph });
  }
  return { text, language, segments };
}

const shapes = (source: SegmentedText, target: SegmentedText): string => formatBeads(align(source, target).beads);

describe('align', () => {
  it('joins sentences one to one', () => {
    const en = lines('en', 'The mayor opened the new bridge on Monday.\nMore than 300 people watched from the bank.\nThe old ferry stops at the end of June.');
    const nl = lines('nl', 'De burgemeester opende maandag de nieuwe brug.\nMeer dan 300 mensen keken toe vanaf de oever.\nDe oude veerboot stopt eind juni.');
    expect(shapes(en, nl)).toBe('1-1 1-1 1-1');
  });

  it('finds a split, and the sentence that has no counterpart', () => {
    const en = lines('en', 'The library lends out bicycles as well, which surprised many visitors from other towns.\nNobody expected the queue to reach the market square.\nThe first bicycle was returned after two hours.');
    const nl = lines('nl', 'De bibliotheek leent ook fietsen uit.\nDat verbaasde veel bezoekers uit andere steden.\nDe eerste fiets werd na twee uur teruggebracht.');
    expect(shapes(en, nl)).toBe('1-2 1-0 1-1');
  });

  it('takes a side without segments, and two of them', () => {
    expect(shapes(lines('en', 'One.\nTwo.'), lines('nl', ''))).toBe('1-0 1-0');
    expect(shapes(lines('en', ''), lines('nl', 'Een.'))).toBe('0-1');
    expect(shapes(lines('en', ''), lines('nl', ''))).toBe('');
  });

  it('says why, with the spans of both sides', () => {
    const en = lines('en', 'The mayor paid 1,500 euros.\nNobody saw Amsterdam again.');
    const nl = lines('nl', 'De burgemeester betaalde 1.500 euro.\nNiemand zag Amsterdam ooit terug.');
    const bitext = align(en, nl, { explain: true });
    const words = (index: number): string[] =>
      bitext.beads[index]!.evidence!.filter(({ verdict }) => verdict === 'agrees').map(({ kind, source, target }) => `${kind} ${en.text.slice(source!.from, source!.to)}=${nl.text.slice(target!.from, target!.to)}`);
    expect(words(0)).toEqual(expect.arrayContaining(['lexicon mayor=burgemeester', 'number 1,500 euros=1.500 euro']));
    expect(words(1)).toEqual(expect.arrayContaining(['name Amsterdam=Amsterdam']));
    expect(bitext.beads[0]!.evidence).toEqual(explainBead(bitext, 0));
    expect(align(nl, en, { explain: true })).toEqual(mirrorBitext(bitext));
    expect(() => explainBead(bitext, 2)).toThrow(RangeError);
  });

  it('learns the words of a pair that no lexicon knows', () => {
    const vocabulary: readonly (readonly [string, string])[] = [['hund', 'chien'], ['katze', 'chat'], ['haus', 'maison'], ['baum', 'arbre'], ['wasser', 'eau'], ['brot', 'pain'], ['stadt', 'ville'], ['strasse', 'rue']];
    const de: string[] = [];
    const fr: string[] = [];
    let state = 7;
    const draw = (limit: number): number => (state = (state * 16807) % 2147483647) % limit;
    for (let i = 0; i < 60; i++) {
      const chosen = Array.from({ length: 2 + draw(5) }, () => vocabulary[draw(vocabulary.length)]!);
      de.push(chosen.map(([word]) => word).join(' '));
      fr.push(chosen.map(([, word]) => word).join(' '));
    }
    const bitext = align(lines('de', de.join('\n')), lines('fr', fr.join('\n')));
    expect(formatBeads(bitext.beads)).toBe(Array<string>(60).fill('1-1').join(' '));
    const met = new Set(bitext.beads.flatMap((_, index) => explainBead(bitext, index).map(({ source, target }) => `${bitext.source.text.slice(source!.from, source!.to)}=${bitext.target.text.slice(target!.from, target!.to)}`)));
    for (const [german, french] of vocabulary) expect(met).toContain(`${german}=${french}`);
  });

  it('scores beads that share nothing low', () => {
    const { beads } = align(
      lines('en', 'Bake the cake for forty minutes.\nLet it cool before you cut it.\nSprinkle the sugar through a fine sieve.\nServe with whipped cream.'),
      lines('nl', 'De spits scoorde vlak na rust tegen de koploper.\nZijn trainer juichte uitbundig voor het uitvak.\nDoor de nederlaag zakt de club naar plaats zeven.\nVolgende week wacht de derby.'),
    );
    expect(beads.filter((bead) => bead.source.count > 0 && bead.target.count > 0 && bead.score > 0.5)).toEqual([]);
  });
});

const words = ['de', 'the', 'bridge', 'brug', 'mayor', 'burgemeester', '1.500', '1,500', '12', 'Amsterdam', 'open', 'opent', 'house', 'huis', 'x', '', '😀', 'constructor', '__proto__'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')).filter((text) => text.trim() !== '');
const document = (language: string): fc.Arbitrary<SegmentedText> =>
  fc.array(fc.tuple(sentence, fc.constantFrom('\n', '\n\n')), { maxLength: 7 }).map((parts) => lines(language, parts.map(([text, end]) => text + end).join('')));
const pair = fc.oneof(fc.tuple(document('en'), document('nl')), fc.tuple(document('nl'), document('nl')), fc.tuple(document('de'), document('fr')));

describe('a dictionary that is given', () => {
  const dictionary = [{ en: 'snorfle', nl: 'blark' }, { en: 'quimby', nl: 'trosk' }];
  const met = (evidence: readonly Evidence[], en: SegmentedText, nl: SegmentedText): string[] => evidence.map(({ kind, source, target }) => `${kind} ${source === null ? '' : en.text.slice(source.from, source.to)}=${target === null ? '' : nl.text.slice(target.from, target.to)}`);
  it('is among the reasons', () => {
    const en = lines('en', 'The snorfle came first.\nA quimby followed it.');
    const nl = lines('nl', 'De blark kwam eerst.\nEen trosk volgde.');
    const bitext = align(en, nl, { explain: true, dictionary });
    expect(met(bitext.beads[0]!.evidence!, en, nl)).toContain('lexicon snorfle=blark');
    expect(explainBead(bitext, 1, { dictionary })).toEqual(bitext.beads[1]!.evidence);
    expect(met(explainBead(bitext, 0), en, nl)).not.toContain('lexicon snorfle=blark');
    expect(align(nl, en, { explain: true, dictionary })).toEqual(mirrorBitext(bitext));
  });
  it('is among the reasons of a pair that learns its words, too', () => {
    const de = lines('de', 'Snorfel kam.');
    const fr = lines('fr', 'Blarque vint.');
    const given = [{ de: 'snorfel', fr: 'blarque' }];
    const bitext = align(de, fr, { dictionary: given });
    expect(met(explainBead(bitext, 0, { dictionary: given }), de, fr)).toContain('lexicon Snorfel=Blarque');
    expect(() => explainBead(bitext, 0, { dictionary })).toThrow(RangeError);
  });
});

describe('markup', () => {
  // A block with its words, `code` for one that is set aside.
  type Block = readonly [kind: SegmentStructure['block'] | 'code', words: string, level?: number];
  const document = (language: string, blocks: readonly Block[]): SegmentedText => {
    const segments: Segment[] = [];
    let text = '';
    let setAsideBefore = 0;
    for (const [block, words, level = 0] of blocks) {
      if (block === 'code') {
        setAsideBefore++;
        continue;
      }
      segments.push({ from: text.length, to: text.length + words.length, kind: block === 'heading' ? 'heading' : 'sentence', paragraph: segments.length, structure: { block, level, setAsideBefore } });
      text += `${words}\n\n`;
    }
    return { text, language, segments };
  };
  const bare = ({ text, language, segments }: SegmentedText): SegmentedText => ({ text, language, segments: segments.map(({ from, to, paragraph }) => ({ from, to, paragraph, kind: 'sentence' })) });

  it('tells by the blocks between them which of equal sentences has no answer', () => {
    const example = 'Here is an example of it.';
    const voorbeeld = 'Hier is een voorbeeld ervan.';
    for (const missing of [0, 1, 2, 3]) {
      const blocks = (sentence: string, last: string, kept: readonly number[]): Block[] => [...[0, 1, 2, 3].flatMap((k): Block[] => [...(kept.includes(k) ? [['paragraph', sentence] as const] : []), ['code', '']]), ['paragraph', last]];
      const en = document('en', blocks(example, 'That was all.', [0, 1, 2, 3]));
      const nl = document('nl', blocks(voorbeeld, 'Dat was alles.', [0, 1, 2, 3].filter((k) => k !== missing)));
      expect(formatBeads(align(en, nl).beads)).toBe([...[0, 1, 2, 3].map((k) => (k === missing ? '1-0' : '1-1')), '1-1'].join(' '));
      expect(align(nl, en)).toEqual(mirrorBitext(align(en, nl)));
      expect(align(bare(en), bare(nl)).beads.every(({ score }) => score > 0.9)).toBe(false);
    }
  });

  it('joins a heading to a heading of its rank', () => {
    const en = document('en', [['heading', 'Options', 2], ['heading', 'Options', 3], ['paragraph', 'The lamp has two options.']]);
    const nl = document('nl', [['heading', 'Opties', 3], ['paragraph', 'De lamp heeft twee opties.']]);
    expect(formatBeads(align(en, nl).beads)).toBe('1-0 1-1 1-1');
    const upper = document('nl', [['heading', 'Opties', 2], ['paragraph', 'De lamp heeft twee opties.']]);
    expect(formatBeads(align(en, upper).beads)).toBe('1-1 1-0 1-1');
  });
});

describe('laws of align', () => {
  it('says why where asked, and mirrors that as well', () => {
    const en = lines('en', 'The mayor opened the bridge in Utrecht.\nMore than 300 people watched.');
    const nl = lines('nl', 'De burgemeester opende de brug in Utrecht.\nMeer dan 200 mensen keken toe.');
    expect(align(en, nl).beads.every((bead) => !('evidence' in bead))).toBe(true);
    const bitext = align(en, nl, { explain: true });
    const said = bitext.beads.map((bead) => bead.evidence!.map(({ verdict, source, target }) => [verdict, source && en.text.slice(source.from, source.to), target && nl.text.slice(target.from, target.to)]));
    expect(said[0]).toContainEqual(['agrees', 'Utrecht', 'Utrecht']);
    expect(said[1]).toContainEqual(['clashes', '300', '200']);
    expect(align(nl, en, { explain: true })).toEqual(mirrorBitext(bitext));
    expect(align(en, { ...en, name: 'copy' }, { explain: true }).beads[0]!.evidence!.every(({ verdict }) => verdict === 'agrees')).toBe(true);
  });

  it('gives a cover, mirrors with its input, and repeats itself', () => {
    fc.assert(
      fc.property(pair, ([source, target]) => {
        const bitext = align(source, target);
        assertCover(bitext.beads, source.segments.length, target.segments.length);
        for (const bead of bitext.beads) {
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
        }
        expect(align(target, source)).toEqual(mirrorBitext(bitext));
        expect(align(source, target)).toEqual(bitext);
      }),
      { seed: 20260, numRuns: 5000 },
    );
  });
});

describe('the band', () => {
  const lexicon: readonly (readonly [string, string])[] = [['bridge', 'brug'], ['mayor', 'burgemeester'], ['house', 'huis'], ['water', 'water'], ['bread', 'brood'], ['school', 'school'], ['red', 'rood'], ['children', 'kinderen']];
  // Sentences of three words; an edit drops or doubles one on a side.
  const edits = fc.array(fc.record({ words: fc.array(fc.nat(lexicon.length - 1), { minLength: 3, maxLength: 3 }), en: fc.constantFrom(0, 1, 1, 1, 1), nl: fc.constantFrom(0, 1, 1, 1, 1) }), { minLength: 1, maxLength: 14 });
  it('finds what the whole table holds, however narrow it begins', () => {
    fc.assert(
      fc.property(edits, (sentences) => {
        const side = (language: 'en' | 'nl', column: 0 | 1): SegmentedText => lines(language, sentences.flatMap((s) => Array<string>(s[language]).fill(s.words.map((w) => lexicon[w]![column]).join(' '))).join('\n'));
        const { texts, vocabulary } = prepareTexts([side('en', 0), side('nl', 1)]);
        const evidence = new PairEvidence(texts[0]!, texts[1]!, vocabulary, linkWords(vocabulary, [[texts[0]!.language, texts[1]!.language]]));
        const whole = searchCover(evidence, beadWeights, 0.2, { wholeTable: Infinity, anchorMargin: 1, pathMargin: 1 });
        const banded = searchCover(evidence, beadWeights, 0.2, { wholeTable: 0, anchorMargin: 4, pathMargin: 3 });
        expect([...banded.sourceCounts]).toEqual([...whole.sourceCounts]);
        expect([...banded.targetCounts]).toEqual([...whole.targetCounts]);
      }),
      { seed: 20262, numRuns: 5000 },
    );
  });
});
