import { describe, expect, it } from 'vitest';
import { claimText, tabulateClaims, tabulateDocuments, type Claim, type ClaimAlignment, type ClaimLink, type Evidence, type SegmentedText } from '../../src/bitext/index.js';

const lines = (language: string, ...sentences: string[]): SegmentedText => {
  let text = '';
  const segments = sentences.map((sentence) => {
    const from = text.length;
    text += `${sentence} `;
    return { from, to: from + sentence.length, kind: 'sentence' as const, paragraph: 0 };
  });
  return { text, language, segments };
};
const documents = [lines('en', 'It rained.', 'Twelve boats sank.'), lines('nl', 'Er zonken elf boten.'), lines('en', 'A dozen boats went down.', 'Nobody drowned.'), lines('nl', 'Dertien boten zonken.')];
const spanOf = (document: number, words: string): { from: number; to: number } => {
  const from = documents[document]!.text.indexOf(words);
  return { from, to: from + words.length };
};
const number = (verdict: Evidence['verdict'], a: [number, string], b: [number, string]): Evidence => ({ kind: 'number', verdict, source: spanOf(...a), target: spanOf(...b), weight: 1 });
const link = (from: [number, number], to: [number, number], relation: ClaimLink['relation'], ...evidence: Evidence[]): ClaimLink => ({
  from: { document: from[0], segment: from[1] },
  to: { document: to[0], segment: to[1] },
  score: 0.9,
  relation,
  evidence,
});
const claim = (id: string, disputed: boolean, ...members: [number, number][]): Claim => {
  const refs = members.map(([document, segment]) => ({ document, segment }));
  return { claimId: id, members: refs, central: refs[0]!, disputed };
};
const alignment: ClaimAlignment = {
  version: 1,
  documents,
  links: [
    link([0, 1], [2, 0], 'same', number('agrees', [0, 'Twelve'], [2, 'A dozen'])),
    link([0, 1], [1, 0], 'conflicting', number('clashes', [0, 'Twelve'], [1, 'elf'])),
    link([1, 0], [3, 0], 'conflicting', number('clashes', [1, 'elf'], [3, 'Dertien'])),
  ],
  claims: [claim('rain', false, [0, 0]), claim('boats', true, [0, 1], [1, 0], [2, 0], [3, 0]), claim('drowned', false, [2, 1])],
};

describe('tabulateClaims', () => {
  const rows = tabulateClaims(alignment);

  it('puts the claims of most documents first and keeps the order of the rest', () => {
    expect(rows.map((row) => row.claim.claimId)).toEqual(['boats', 'rain', 'drowned']);
    expect(rows.map((row) => row.documents)).toEqual([[0, 1, 2, 3], [0], [2]]);
    expect(rows.map((row) => row.links.length)).toEqual([3, 0, 0]);
  });

  it('gathers each value with everyone who names it', () => {
    expect(rows[0]!.conflicts).toHaveLength(1);
    const [conflict] = rows[0]!.conflicts;
    expect(conflict!.kind).toBe('number');
    expect(conflict!.values.map((value) => [value.text, value.mentions.map((mention) => mention.document)])).toEqual([['Twelve', [0, 2]], ['elf', [1]], ['Dertien', [3]]]);
  });

  it('sees no conflict in a clash that the link does not rest on', () => {
    const mild = { ...alignment, links: alignment.links.map((one) => ({ ...one, relation: 'overlapping' as const })) };
    expect(tabulateClaims(mild)[0]!.conflicts).toEqual([]);
  });

  it('leaves out a clash of equal words', () => {
    const [first] = alignment.links;
    const odd = { ...alignment, links: [{ ...first!, relation: 'conflicting' as const, evidence: [number('clashes', [0, 'boats'], [2, 'boats'])] }] };
    expect(tabulateClaims(odd)[0]!.conflicts).toEqual([]);
  });
});

describe('tabulateDocuments', () => {
  const table = tabulateDocuments(alignment);
  const idsOf = (rows: readonly { claim: Claim }[]): string[] => rows.map((row) => row.claim.claimId);

  it('tells what each document says, what only it says, and what it leaves out', () => {
    expect(table.map(({ made }) => idsOf(made))).toEqual([['boats', 'rain'], ['boats'], ['boats', 'drowned'], ['boats']]);
    expect(table.map(({ alone }) => idsOf(alone))).toEqual([['rain'], [], ['drowned'], []]);
    expect(table.map(({ leftOut }) => idsOf(leftOut))).toEqual([[], [], [], []]);
    const fewer = { ...alignment, claims: [claim('boats', true, [0, 1], [2, 0]), claim('others', false, [1, 0])] };
    expect(tabulateDocuments(fewer).map(({ leftOut }) => idsOf(leftOut))).toEqual([[], ['boats'], [], ['boats']]);
  });
});

describe('claims within segments', () => {
  const text = 'It rained and twelve boats sank.';
  const [rain, boats] = [{ from: 0, to: 9 }, { from: 10, to: 31 }];
  const both: SegmentedText = { text, language: 'en', segments: [{ from: 0, to: text.length, kind: 'sentence', paragraph: 0 }] };
  const other = lines('nl', 'Er zonken elf boten.');
  const parts: ClaimAlignment = {
    version: 1,
    documents: [both, other],
    links: [{ ...link([0, 0], [1, 0], 'conflicting'), evidence: [{ kind: 'number', verdict: 'clashes', source: { from: 14, to: 20 }, target: { from: 10, to: 13 }, weight: -7 }] }],
    claims: [
      { claimId: 'rain', members: [{ document: 0, segment: 0, span: rain }, { document: 1, segment: 0 }], central: { document: 1, segment: 0 }, disputed: false },
      { claimId: 'boats', members: [{ document: 0, segment: 0, span: boats }, { document: 1, segment: 0 }], central: { document: 1, segment: 0 }, disputed: true },
    ],
  };

  it('have their own words', () => {
    expect(parts.claims.map(({ members }) => claimText(both, members[0]!))).toEqual(['It rained', 'and twelve boats sank']);
    expect(claimText(other, parts.claims[0]!.members[1]!)).toBe('Er zonken elf boten.');
  });

  it('share the links of their segment, but only the conflicts that stand in their words', () => {
    const rows = tabulateClaims(parts);
    expect(rows.map((row) => row.links.length)).toEqual([1, 1]);
    expect(rows.map((row) => row.conflicts.length)).toEqual([0, 1]);
  });
});
