import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSpan, isSameMember, type ClaimAlignment, type SegmentedText } from '../../src/bitext/index.js';
import { addDocument, alignClaims } from '../../src/claims/index.js';
import { relatedDocuments } from '../../src/claims/related-documents.js';
import { fromSegments } from '../../src/segment/index.js';
import { findWords } from '../../src/text/index.js';

interface Event {
  readonly documents: readonly { readonly lang: string; readonly sentences: readonly string[] }[];
}
const events = readFileSync('fixtures/reports/events.jsonl', 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as Event).documents.map(({ lang, sentences }) => fromSegments(sentences, lang)));

const membersOf = ({ claims }: ClaimAlignment): string[] => claims.map(({ members, central, disputed, kind }) => JSON.stringify([members, central, disputed, kind ?? ''])).sort();
const pairOf = ({ from, to }: ClaimAlignment['links'][number]): string => `${from.document}:${from.segment} ${to.document}:${to.segment}`;

describe('addDocument', () => {
  it('makes of two reports what alignClaims makes of both', () => {
    for (const [one, other] of events.slice(0, 6) as [SegmentedText, SegmentedText][]) {
      const whole = alignClaims([one, other]);
      const added = addDocument(alignClaims([one]), other);
      expect(added.documents).toEqual([one, other]);
      expect(added.links.map(pairOf).sort()).toEqual(whole.links.map(pairOf).sort());
      // Sums are made in another order, and a tree may fall to the other side of a threshold.
      const apart = added.links.map(({ score }, k) => Math.abs(score - whole.links[k]!.score));
      expect(apart.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.005 * apart.length);
      expect(added.links.map(({ relation }) => relation)).toEqual(whole.links.map(({ relation }) => relation));
      expect(membersOf(added)).toEqual(membersOf(whole));
    }
  });

  it('comes near the whole with a fifth report, and keeps what does not change', () => {
    let met = 0;
    let all = 0;
    for (const documents of events.slice(0, 8)) {
      const before = alignClaims(documents.slice(0, -1));
      const added = addDocument(before, documents.at(-1)!);
      const own = new Set(added.links.filter(({ to }) => to.document === documents.length - 1).map(pairOf));
      const whole = alignClaims(documents).links.filter(({ to }) => to.document === documents.length - 1).map(pairOf);
      met += 2 * whole.filter((pair) => own.has(pair)).length;
      all += own.size + whole.length;
      expect(added.links.filter(({ to }) => to.document < documents.length - 1)).toEqual(before.links);
    }
    expect(met / all).toBeGreaterThan(0.9);
  });

  it('compares a document with those that share most with it', () => {
    const many = events.flat();
    const own = events[3]!;
    const others = many.filter((document) => document !== own[4]);
    const near = relatedDocuments(others, own[4]!, 12).map((d) => others[d]);
    for (const document of own.slice(0, 4)) expect(near).toContain(document);
  });

  it('refuses a score that is none, and takes an empty document', () => {
    const alignment = alignClaims([events[0]![0]!]);
    expect(() => addDocument(alignment, events[0]![1]!, { minScore: -1 })).toThrow(RangeError);
    expect(addDocument(alignment, fromSegments([], 'nl'))).toEqual({ ...alignment, documents: [...alignment.documents, fromSegments([], 'nl')] });
    expect(addDocument(alignClaims([]), events[0]![0]!)).toEqual(alignment);
  });
});

const words = ['mayor', 'burgemeester', 'bridge', 'brug', '250', '400', 'closed', 'gesloten', 'harbour', 'haven', 'the', 'de', 'according to the mayor', '😀'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const text = fc.tuple(fc.constantFrom('en', 'nl', 'de'), fc.array(sentence, { maxLength: 4 })).map(([language, list]) => fromSegments(list, language));

describe('laws of addDocument', () => {
  it('keeps links, puts each word of every text in one claim, names claims once, and the same where they stay', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, fc.double({ min: 0, max: 1, noNaN: true }), (documents, last, minScore) => {
        const before = alignClaims(documents, { minScore });
        const after = addDocument(before, last, { minScore });
        expect(after.documents).toEqual([...documents, last]);
        expect(after.links.filter(({ to }) => to.document < documents.length)).toEqual(before.links);
        expect(new Set(after.links.map(pairOf)).size).toBe(after.links.length);
        for (const { from, to, score } of after.links) expect(from.document < to.document && score >= minScore).toBe(true);
        after.documents.forEach((one, d) => one.segments.forEach(({ from, to, kind }, segment) => {
          if (kind === 'boilerplate') return;
          const spans = after.claims.flatMap(({ members }) => members.filter((member) => member.document === d && member.segment === segment).map((member) => claimSpan(one, member)));
          for (const word of findWords(one.text, from, to)) expect(spans.filter((span) => span.from <= word.from && word.to <= span.to)).toHaveLength(1);
        }));
        for (const { members, central } of after.claims) expect(members.some((member) => isSameMember(member, central))).toBe(true);
        expect(new Set(after.claims.map(({ claimId }) => claimId)).size).toBe(after.claims.length);
        const idOf = new Map(before.claims.map(({ members, claimId }) => [JSON.stringify(members), claimId]));
        for (const { members, claimId } of after.claims) expect(idOf.get(JSON.stringify(members)) ?? claimId).toBe(claimId);
        expect(addDocument(before, last, { minScore })).toEqual(after);
      }),
      { seed: 20262, numRuns: 1500 },
    );
  });
});
