import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../src/claims/index.js';
import { claimSpan, claimText, isSameMember, type ClaimAlignment, type SegmentedText } from '../../src/bitext/index.js';
import { findWords } from '../../src/text/index.js';

function lines(language: string, text: string, boilerplate: readonly number[] = []): SegmentedText {
  const segments = [...text.matchAll(/[^\n]+/gu)].map((match, index) => ({
    from: match.index,
    to: match.index + match[0].length,
    kind: boilerplate.includes(index) ? ('boilerplate' as const) : ('sentence' as const),
    paragraph: index,
  }));
  return { text, language, segments };
}

const reports = [
  lines('en', 'The harbour council closed the fish market on Tuesday.\nAbout 250 traders lost their stalls.\nRead more'),
  lines('nl', 'Ongeveer 400 handelaren raakten hun kraam kwijt.\nDe havenraad heeft dinsdag de vismarkt gesloten.\nHet regende de hele dag.', []),
  lines('en', 'Rain fell all day.\nThe fish market was closed by the harbour council.\nRead more', [2]),
];
const pairsOf = (alignment: ClaimAlignment): string[] => alignment.links.map(({ from, to }) => `${from.document}:${from.segment} ${to.document}:${to.segment}`).sort();

describe('alignClaims', () => {
  const alignment = alignClaims(reports, { minScore: 0.3 });

  it('links what reports claim, in any order, across and within languages', () => {
    expect(pairsOf(alignment)).toEqual(expect.arrayContaining(['0:0 1:1', '0:0 2:1', '1:1 2:1', '0:1 1:0']));
  });

  it('calls a different number a conflict, with both spans', () => {
    const link = alignment.links.find(({ from, to }) => from.document === 0 && from.segment === 1 && to.document === 1)!;
    expect(link.relation).toBe('conflicting');
    const clash = link.evidence.find(({ verdict }) => verdict === 'clashes')!;
    expect(reports[0]!.text.slice(clash.source!.from, clash.source!.to)).toBe('250');
    expect(reports[1]!.text.slice(clash.target!.from, clash.target!.to)).toBe('400');
  });

  it('calls another date a conflict, and a vaguer one none', () => {
    const texts = [
      lines('en', 'The ferry to the island sinks in the harbour on 19 May 2025.'),
      lines('nl', 'De veerboot naar het eiland is op 20 mei 2025 in de haven gezonken.'),
      lines('en', 'On 19 May the ferry to the island sank in the harbour.'),
    ];
    const { links } = alignClaims(texts, { minScore: 0 });
    const relationOf = (a: number, b: number): string => links.find(({ from, to }) => from.document === a && to.document === b)!.relation;
    expect(relationOf(0, 1)).toBe('conflicting');
    expect(relationOf(1, 2)).toBe('conflicting');
    expect(relationOf(0, 2)).not.toBe('conflicting');
    const clash = links.find(({ from, to }) => from.document === 0 && to.document === 1)!.evidence.find(({ verdict }) => verdict === 'clashes')!;
    expect(clash.kind).toBe('date');
    expect(texts[0]!.text.slice(clash.source!.from, clash.source!.to)).toContain('19 May 2025');
    expect(texts[1]!.text.slice(clash.target!.from, clash.target!.to)).toContain('20 mei 2025');
  });

  it.each([
    ['an opposite', 'The council approved the plan for a new harbour on Monday.\nThe harbour will cost 12 million euros.', 'nl', 'De gemeenteraad heeft het plan voor een nieuwe haven maandag verworpen.\nDe haven gaat 12 miljoen euro kosten.', ['approved', 'verworpen']],
    ['an opposite in another tense', 'The swimming pool will open again in June.\nRepairs cost 300,000 euros.', 'nl', 'Het zwembad gaat in juni dicht.\nDe reparatie kost 300.000 euro.', ['open', 'dicht']],
    ['an actor in common words', 'The insurer offers a reward of 500 euros for the lost painting.\nThe painting was stolen in March.', 'en', 'The museum offers a reward of 500 euros for the lost painting.\nPolice searched a flat in Lille.\nThe painting disappeared in March.', ['insurer', 'museum']],
    ['a denial', 'The captain has been released by the coast guard.\nThe ship left the harbour on Tuesday.', 'en', 'The captain has not been released by the coast guard.\nOn Tuesday the ship left the harbour.', ['released', 'not been released']],
  ])('calls %s a conflict, and the same words none', (_, left, language, right, clashing) => {
    const texts = [lines('en', left), lines(language, right)];
    const link = alignClaims(texts).links.find(({ from, to }) => from.segment === 0 && to.segment === 0)!;
    expect(link.relation).toBe('conflicting');
    const clash = link.evidence.find(({ verdict }) => verdict === 'clashes')!;
    expect([texts[0]!.text.slice(clash.source!.from, clash.source!.to), texts[1]!.text.slice(clash.target!.from, clash.target!.to)]).toEqual(clashing);
    expect(alignClaims([texts[0]!, lines('en', left)]).links.every(({ relation }) => relation !== 'conflicting')).toBe(true);
  });

  it('makes claims of the links, and none of boilerplate', () => {
    const closing = alignment.claims.find((claim) => claim.members.some(({ document, segment }) => document === 0 && segment === 0))!;
    expect(closing.members).toEqual([{ document: 0, segment: 0 }, { document: 1, segment: 1 }, { document: 2, segment: 1 }]);
    expect(alignment.claims.flatMap(({ members }) => members).some(({ document, segment }) => document === 2 && segment === 2)).toBe(false);
    expect(alignment.claims.find((claim) => claim.members.some(({ document, segment }) => document === 0 && segment === 1))!.disputed).toBe(true);
  });

  it('refuses a score that is none', () => {
    expect(() => alignClaims(reports, { minScore: 2 })).toThrow(RangeError);
    expect(() => alignClaims(reports, { minScore: Number.NaN })).toThrow(RangeError);
  });

  it('takes no documents, one, and empty ones', () => {
    expect(alignClaims([]).claims).toEqual([]);
    expect(alignClaims([reports[0]!]).claims.length).toBe(3);
    expect(alignClaims([lines('en', ''), lines('nl', '')])).toMatchObject({ links: [], claims: [] });
  });
});

describe('claims within segments', () => {
  const texts = [
    lines('en', 'According to the Velden prosecutor, the harbour master took bribes from three shipping companies.\nThe old lighthouse was sold to a hotel chain, and the island lost its only ferry.\nBirds nest on the northern cliffs.'),
    lines('nl', 'De Veldense officier van justitie zegt dat de havenmeester steekpenningen heeft aangenomen.\nHet eiland is zijn enige veerboot kwijt.\nDe oude vuurtoren is verkocht aan een hotelketen.'),
    lines('en', 'The Velden prosecutor announced that the trial would begin in May.\nThe only ferry of the island no longer sails.\nTourists love the beach.'),
  ];
  const { claims } = alignClaims(texts, { minScore: 0.3 });
  const wordsOf = (claim: ClaimAlignment['claims'][number]): string[] => claim.members.map((member) => claimText(texts[member.document]!, member));

  it('cut a sentence where its parts belong to different claims', () => {
    const lighthouse = claims.find((claim) => wordsOf(claim).some((words) => words.startsWith('De oude vuurtoren')))!;
    expect(wordsOf(lighthouse)).toContain('The old lighthouse was sold to a hotel chain');
    const ferry = claims.find((claim) => wordsOf(claim).includes('Het eiland is zijn enige veerboot kwijt.'))!;
    expect(wordsOf(ferry).some((words) => words.includes('lost its only ferry'))).toBe(true);
    expect(ferry).not.toBe(lighthouse);
  });

  it('gather the sources that several texts name', () => {
    const source = claims.find(({ kind }) => kind === 'source')!;
    expect(source.members.map(({ document }) => document)).toEqual([0, 1, 2]);
    expect(wordsOf(source)[0]).toBe('According to the Velden prosecutor');
    const speakers = source.members.map(({ document, speaker }) => texts[document]!.text.slice(speaker!.from, speaker!.to));
    expect(speakers).toEqual(['Velden prosecutor', 'Veldense officier van justitie', 'Velden prosecutor']);
  });

  it('know who says what', () => {
    const bribes = claims.flatMap(({ members }) => members).find((member) => claimText(texts[member.document]!, member).includes('steekpenningen'))!;
    expect(texts[1]!.text.slice(bribes.speaker!.from, bribes.speaker!.to)).toBe('Veldense officier van justitie');
  });
});

const words = ['mayor', 'burgemeester', 'bridge', 'brug', '250', '400', 'closed', 'gesloten', 'harbour', 'haven', 'the', 'de', 'constructor', '😀'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((list) => list.join(' '));
const document = fc.tuple(fc.constantFrom('en', 'nl', 'de'), fc.array(sentence, { maxLength: 5 })).map(([language, list]) => lines(language, list.join('\n')));

describe('laws of alignClaims', () => {
  it('links each pair once across documents, puts each segment in one claim, and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (documents, minScore) => {
        const alignment = alignClaims(documents, { minScore });
        const pairs = pairsOf(alignment);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { from, to, score, evidence } of alignment.links) {
          expect(from.document).toBeLessThan(to.document);
          expect(score).toBeGreaterThanOrEqual(minScore);
          for (const { source, target } of evidence) {
            const a = documents[from.document]!.segments[from.segment]!;
            const b = documents[to.document]!.segments[to.segment]!;
            if (source !== null) expect(source.from >= a.from && source.to <= a.to).toBe(true);
            if (target !== null) expect(target.from >= b.from && target.to <= b.to).toBe(true);
          }
        }
        // Members of one segment are disjoint and hold every word of it.
        documents.forEach((one, d) => one.segments.forEach(({ from, to }, segment) => {
          const spans = alignment.claims.flatMap(({ members }) => members.filter((member) => member.document === d && member.segment === segment).map((member) => claimSpan(one, member)));
          spans.sort((x, y) => x.from - y.from);
          spans.forEach((span, k) => expect(span.from >= (k === 0 ? from : spans[k - 1]!.to) && span.to <= to).toBe(true));
          for (const word of findWords(one.text, from, to)) expect(spans.filter((span) => span.from <= word.from && word.to <= span.to)).toHaveLength(1);
        }));
        for (const { members, central } of alignment.claims) expect(members.some((member) => isSameMember(member, central))).toBe(true);
        expect(new Set(alignment.claims.map(({ claimId }) => claimId)).size).toBe(alignment.claims.length);
        expect(alignClaims(documents, { minScore })).toEqual(alignment);
      }),
      { seed: 20261, numRuns: 5000 },
    );
  });
});
