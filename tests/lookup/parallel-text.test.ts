import { describe, expect, expectTypeOf, it } from 'vitest';
import { align, alignClaims, claimsById, parallelText, segment, segmentText, unitIdOf, unitsOf } from '../../src/index.js';

const en = segment('The council met on Tuesday. A ban on fireworks follows. The office opens in May.', 'en');
const nl = segment('De raad kwam dinsdag bijeen. Er volgt een verbod op vuurwerk. Het kantoor gaat in mei open.', 'nl');

describe('parallel text by key', () => {
  const units = unitsOf(align(en, nl));
  const text = parallelText<'ban' | 'office', 'en' | 'nl'>({ ban: units[1]!, office: units[2]! });

  it('knows its keys, in types as well', () => {
    expect(text.text('ban', 'nl')).toBe('Er volgt een verbod op vuurwerk.');
    expect(text.get('office').unitId).toBe(unitIdOf(units[2]!));
    expect(text.byId(text.get('ban').unitId)).toBe(text.get('ban'));
    expect(text.keys).toEqual(['ban', 'office']);
    expectTypeOf(text.keys).toEqualTypeOf<readonly ('ban' | 'office')[]>();
    // @ts-expect-error -- no such key
    expect(() => text.get('constructor')).toThrow(RangeError);
    // @ts-expect-error -- no such language
    expect(() => text.text('ban', 'fr')).toThrow(RangeError);
  });

  it('leads back to the document', () => {
    const place = text.place('office', nl)!;
    expect(place.segment).toBe(2);
    expect(nl.text.slice(place.span.from, place.span.to)).toBe('Het kantoor gaat in mei open.');
    expect(text.place('office', segment('Een ander stuk.', 'nl'))).toBeUndefined();
  });
});

describe('claims by id', () => {
  const alignment = alignClaims([en, nl]);
  const claims = claimsById(alignment);

  it('holds every claim with its members and links', () => {
    expect(claims.size).toBe(alignment.claims.length);
    let links = 0;
    for (const { claimId, members, central } of alignment.claims) {
      const record = claims.get(claimId)!;
      expect(record.members.map(({ text }) => text)).toEqual(members.map(({ document, segment: index }) => segmentText(alignment.documents[document]!, index)));
      expect(record.members[record.central]!.segment).toBe(central.segment);
      links += record.links.length;
    }
    expect(links).toBeGreaterThan(0);
    expect(links).toBeLessThanOrEqual(alignment.links.length);
  });
});
