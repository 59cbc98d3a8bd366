import { describe, expect, it } from 'vitest';
import { createTermBase, termEntryId, type Term, type TermBase, type TermEntry } from '../../src/index.js';
import { readAll, termCsv, writeAll } from '../../src/formats/index.js';
import { decideTerm, deduplicateTermBase, glossaryResources, mergeTermBases, noteTerm, updateTermBase } from '../../src/glossary/index.js';

const term = (text: string, more: Partial<Term> = {}): Term => ({ text, status: 'candidate', ...more });
const entry = (en: readonly Term[], nl: readonly Term[], more: Partial<TermEntry> = {}): TermEntry => {
  const terms = { en, nl };
  return { entryId: termEntryId(terms), terms, ...more };
};
const bridge = entry([term('bridge')], [term('brug')], { score: 0.8, frequency: 4 });
const permission = entry([term('permission')], [term('toestemming'), term('permissie')], { score: 0.7 });
const base = createTermBase([bridge, permission]);
const statuses = (some: TermBase, entryId: string): string[] => Object.values(some.entries.find((one) => one.entryId === entryId)!.terms).flat().map(({ text, status }) => `${text} ${status}`);

describe('decideTerm', () => {
  it('approves an entry whole, and changes nothing else', () => {
    const decided = decideTerm(base, bridge.entryId, 'approved', { author: 'ada', changed: '2026-11-25T09:30:00Z' });
    expect(statuses(decided, bridge.entryId)).toEqual(['bridge approved', 'brug approved']);
    expect(decided.entries[0]).toMatchObject({ entryId: bridge.entryId, author: 'ada', score: 0.8 });
    expect(statuses(decided, permission.entryId)).toEqual(statuses(base, permission.entryId));
    expect(statuses(base, bridge.entryId)).toEqual(['bridge candidate', 'brug candidate']);
  });

  it('forbids one term', () => {
    const decided = decideTerm(base, permission.entryId, 'forbidden', { language: 'nl', text: 'permissie' });
    expect(statuses(decided, permission.entryId)).toEqual(['permission candidate', 'toestemming candidate', 'permissie forbidden']);
  });

  it('says what it got where there is no such entry or term', () => {
    expect(() => decideTerm(base, 'x', 'approved')).toThrow('expected one of the 2 of the term base');
    expect(() => decideTerm(base, bridge.entryId, 'approved', { language: 'fr' })).toThrow('expected a term of entry');
  });
});

describe('noteTerm', () => {
  it('notes an entry or a term, once', () => {
    const noted = noteTerm(noteTerm(base, bridge.entryId, 'over water'), bridge.entryId, 'over water');
    expect(noted.entries[0]!.notes).toEqual(['over water']);
    expect(noteTerm(base, bridge.entryId, 'de', { language: 'nl' }).entries[0]!.terms['nl']![0]!.notes).toEqual(['de']);
    expect(() => noteTerm(base, bridge.entryId, '')).toThrow(RangeError);
  });
});

describe('updateTermBase', () => {
  it('keeps what was decided and takes what was counted', () => {
    const decided = noteTerm(decideTerm(base, bridge.entryId, 'approved'), bridge.entryId, 'over water');
    const again = createTermBase([entry([term('Bridges', { lemma: 'bridge', frequency: 9 })], [term('brug', { frequency: 8 })], { score: 0.9, frequency: 8 }), entry([term('quay')], [term('kade')])]);
    const updated = updateTermBase(decided, again);
    expect(updated.entries.map(({ entryId }) => entryId).slice(0, 2)).toEqual([bridge.entryId, permission.entryId]);
    expect(updated.entries[0]).toMatchObject({ notes: ['over water'], score: 0.9, frequency: 8 });
    expect(statuses(updated, bridge.entryId)).toContain('brug approved');
    expect(updated.entries[2]!.terms['nl']![0]).toMatchObject({ text: 'kade', status: 'candidate' });
  });

  it('does not propose again what was rejected', () => {
    const rejected = decideTerm(base, bridge.entryId, 'rejected');
    const updated = updateTermBase(rejected, createTermBase([bridge, entry([term('bridges')], [term('bruggen')])]));
    expect(updated.entries.length).toBe(2);
    expect(statuses(updated, bridge.entryId).filter((text) => text.endsWith('candidate'))).toEqual([]);
  });

  it('changes nothing when the same is extracted again', () => {
    expect(updateTermBase(base, base)).toEqual(base);
    const decided = decideTerm(base, permission.entryId, 'forbidden', { text: 'permissie' });
    expect(updateTermBase(decided, base)).toEqual(decided);
  });
});

describe('mergeTermBases', () => {
  it('joins entries that share a term in each language, decisions first', () => {
    const other = createTermBase([decideTerm(createTermBase([entry([term('bridge')], [term('brug'), term('overbrugging')], { notes: ['b'], definition: 'd' })]), bridge.entryId, 'approved').entries[0]!]);
    const merged = mergeTermBases(noteTerm(base, bridge.entryId, 'a'), other);
    expect(merged.entries.length).toBe(2);
    expect(merged.entries[0]).toMatchObject({ notes: ['a', 'b'], definition: 'd' });
    expect(statuses(merged, bridge.entryId)).toEqual(['bridge approved', 'brug approved', 'overbrugging approved']);
  });

  it('deduplicates writings of one term', () => {
    const doubled = createTermBase([entry([term('e-mail')], [term('e-mail')]), entry([term('email')], [term('email')]), bridge]);
    expect(deduplicateTermBase(doubled).entries.map(({ terms }) => terms['en']!.map(({ text }) => text))).toEqual([['e-mail', 'email'], ['bridge']]);
    expect(deduplicateTermBase(base)).toEqual(base);
  });
});

describe('a spreadsheet', () => {
  it('keeps ids, notes and decisions on its way out and back', () => {
    const decided = noteTerm(noteTerm(decideTerm(base, bridge.entryId, 'approved'), bridge.entryId, 'two\nlines; and "quotes"'), permission.entryId, 'formal', { language: 'nl', text: 'toestemming' });
    const [text] = writeAll(termCsv.createWriter({ languages: decided.languages, delimiter: ';' }), decided.entries);
    expect(createTermBase(readAll<TermEntry>(termCsv.createReader(), [text!]).records, decided.languages)).toEqual(decided);
  });
});

describe('glossaryResources', () => {
  it('gives one key an entry, with the approved term before others', () => {
    const decided = decideTerm(decideTerm(base, permission.entryId, 'approved', { text: 'permissie' }), bridge.entryId, 'rejected', { text: 'brug' });
    expect(glossaryResources(decided)).toEqual({ en: { permission: 'permission' }, nl: { permission: 'permissie' } });
    const twice = createTermBase([entry([term('A. B:c')], [term('x')]), entry([term('a b c')], [term('y')]), entry([term('…')], [term('z')])]);
    expect(glossaryResources(twice)).toEqual({ en: { a_b_c: 'A. B:c', a_b_c_2: 'a b c', term: '…' }, nl: { a_b_c: 'x', a_b_c_2: 'y', term: 'z' } });
  });
});
