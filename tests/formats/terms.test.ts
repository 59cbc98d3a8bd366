import { describe, expect, it } from 'vitest';
import { createTermBase, FormatError, termEntryId, type Term, type TermEntry } from '../../src/bitext/index.js';
import { deepl, readAll, tbx, tbx2, termCsv, termJsonLines, termTsv, writeAll } from '../../src/formats/index.js';
import { describeTermFormat, dropUndefined, wellFormed, xmlText } from './contract.js';

/** An entry with every text put through `change`. */
function mapEntry(entry: TermEntry, change: (t: string) => string): TermEntry {
  const maybe = (t: string | undefined): string | undefined => (t === undefined ? undefined : change(t));
  return dropUndefined({
    ...entry,
    terms: Object.fromEntries(Object.entries(entry.terms).map(([language, terms]) => [language, terms.map((term) => dropUndefined({ ...term, text: change(term.text), lemma: maybe(term.lemma), notes: term.notes?.map(change) }) as Term)])),
    definition: maybe(entry.definition), domain: maybe(entry.domain), origin: maybe(entry.origin), author: maybe(entry.author), notes: entry.notes?.map(change),
    examples: entry.examples?.map((example) => ({ ...example, texts: Object.fromEntries(Object.entries(example.texts).map(([language, t]) => [language, change(t)])) })),
  }) as TermEntry;
}

// A long name and version 2's: what TBX-Basic can say of an entry.
const inTbx = (properNouns: boolean) => (entry: TermEntry): TermEntry[] => {
  const { entryId, definition, domain, examples, notes, origin, created, changed, author } = mapEntry(entry, xmlText);
  const terms = Object.fromEntries(Object.entries(entry.terms).map(([language, list]) => [language, list.filter((term) => /\S/u.test(term.text)).map(({ text, status, partOfSpeech, gender, form, notes: own }) => dropUndefined({
    text: xmlText(text.trim()), status, partOfSpeech: partOfSpeech === 'name' && !properNouns ? 'noun' as const : partOfSpeech, gender, form, notes: own?.map(xmlText),
  }) as Term)] as const).filter(([, list]) => list.length > 0));
  if (Object.keys(terms).length === 0) return [];
  // An example is the contexts of first terms: a language without terms has none.
  const shown = examples?.map(({ texts, spans }) => ({ texts: only(texts, terms), spans: only(spans, terms) })).filter(({ texts }) => Object.keys(texts).length > 0);
  return [dropUndefined({ entryId, terms, definition, domain, examples: shown?.length === 0 ? undefined : shown, notes, origin, created, changed, author }) as TermEntry];
};
const only = <T>(record: Readonly<Record<string, T>>, languages: object): Record<string, T> => Object.fromEntries(Object.entries(record).filter(([language]) => Object.hasOwn(languages, language)));

const v3 = `<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca" type="TBX-Basic" xml:lang="en"><tbxHeader><fileDesc><titleStmt><title>Dykes</title></titleStmt><sourceDesc><p>ours</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><descrip type="subjectField">water</descrip><admin type="customerSubset">Hunze</admin><transacGrp><transac type="transactionType">origination</transac><date>2026-01-02</date><transacNote type="responsibility">ann</transacNote></transacGrp>
<langSec xml:lang="en"><descrip type="definition">A wall against water</descrip><termSec><term>dyke</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><descripGrp><descrip type="context">The <hi>dyke</hi> holds.</descrip><admin type="source">manual</admin></descripGrp></termSec><termSec><term>levee</term><termNote type="geographicalUsage">US</termNote></termSec></langSec>
<langSec xml:lang="NL"><termSec><term>dijk</term><termNote type="grammaticalGender">other</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><descrip type="context">De <hi>dijk</hi> houdt.</descrip></termSec><termSec><term>wal</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
const v2 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="t1"><langSet xml:lang="en"><ntig><termGrp><term>tide</term><termNoteGrp><termNote type="partOfSpeech">noun</termNote></termNoteGrp></termGrp></ntig></langSet><langSet xml:lang="nl"><tig><term>getij</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote><note>het of de</note></tig></langSet></termEntry>
</body><back/></text></martif>`;

describeTermFormat({ format: tbx, samples: [[v3], [v2]], expected: inTbx(false), numRuns: 150 });
describeTermFormat({ format: tbx2, samples: [[v2]], expected: inTbx(true), numRuns: 150 });
describeTermFormat({ format: termJsonLines, samples: [['{"version":1,"kind":"term","entryId":"a","terms":{"nl":[{"text":"dijk","status":"approved"}]},"score":0.5}\n']], expected: (entry) => [entry], numRuns: 150 });

const csvSample = 'source,target,source_lang,target_lang,pos,status,frequency,score,context_source,context_target,note,client\ndyke,dijk,en,nl,noun,approved,12,0.9,The dyke holds.,De dijk houdt.,"first\nsecond",Hunze\nlevee,dijk,en,nl,,kandidaat,,,,,,\n';
const inTable = (entry: TermEntry): TermEntry[] => [JSON.parse(JSON.stringify(entry), (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value)) as TermEntry].map(({ terms, ...rest }) => ({ ...rest, terms: only(terms, { en: 0, nl: 0 }) }));
describeTermFormat({ format: termCsv, writing: { languages: ['en', 'nl'] }, samples: [[csvSample], ['en;nl;note\ntide;getij;x\n']], expected: inTable, numRuns: 150 });
describeTermFormat({ format: termTsv, writing: { languages: ['en', 'nl'] }, samples: [[csvSample.replaceAll(',', '\t')]], expected: inTable, numRuns: 150 });

const usable = (entry: TermEntry): TermEntry[] => {
  const best = entry.terms['nl']!.find((term) => term.status === 'approved') ?? entry.terms['nl']!.find((term) => term.status === 'candidate');
  return entry.terms['en']!.filter((term) => term.status !== 'rejected' && best !== undefined).map((term) => {
    const terms = { en: [{ text: wellFormed(term.text), status: 'approved' as const }], nl: [{ text: wellFormed(best!.text), status: 'approved' as const }] };
    return { entryId: termEntryId(terms), terms };
  });
};
describeTermFormat({
  format: deepl, writing: { languages: ['en', 'nl'] }, samples: [['dyke,dijk,EN,NL\n"tide, high",hoogwater,en,nl\n']], expected: usable, numRuns: 150,
  adjust: (entries) => {
    const seen = new Set<string>();
    return entries.filter((entry) => {
      const texts = entry.terms['en']!.map((term) => wellFormed(term.text));
      if (texts.some((t) => seen.has(t)) || new Set(texts).size < texts.length) return false;
      texts.forEach((t) => seen.add(t));
      return true;
    });
  },
});

describe('TBX', () => {
  it('reads version 3', () => {
    const { header, records, issues } = readAll(tbx.createReader(), [v3]);
    expect(header).toEqual({ languages: ['en'], name: 'Dykes' });
    expect(records).toEqual([{
      entryId: 'c1', domain: 'water', created: '2026-01-02T00:00:00Z', author: 'ann', properties: { 'customerSubset': 'Hunze', 'en/definition': 'A wall against water' },
      terms: {
        en: [{ text: 'dyke', status: 'approved', partOfSpeech: 'noun' }, { text: 'levee', status: 'candidate', notes: ['geographicalUsage: US'] }],
        nl: [{ text: 'dijk', status: 'approved', gender: 'common' }, { text: 'wal', status: 'forbidden' }],
      },
      examples: [{ texts: { en: 'The dyke holds.', nl: 'De dijk houdt.' }, spans: { en: [{ from: 4, to: 8 }], nl: [{ from: 3, to: 7 }] }, origin: 'manual' }],
    }]);
    expect(issues).toEqual([]);
    expect(() => createTermBase(records)).not.toThrow();
  });
  it('reads version 2, and a missing status as the caller says', () => {
    const { records } = readAll(tbx.createReader({ termStatus: 'approved' }), [v2]);
    expect(records).toEqual([{ entryId: 't1', terms: { en: [{ text: 'tide', status: 'approved', partOfSpeech: 'noun' }], nl: [{ text: 'getij', status: 'approved', notes: ['het of de'] }] } }]);
  });
  it('reads the DCT style by the names of its elements', () => {
    const dct = v3.replace('style="dca"', 'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"')
      .replace(/<(descrip|termNote|admin) type="(\w+)">([^<]*(?:<hi>[^<]*<\/hi>[^<]*)?)<\/\1>/gu, (_, __, type: string, value: string) => `<basic:${type}>${value}</basic:${type}>`);
    expect(dct).toContain('<basic:partOfSpeech>noun</basic:partOfSpeech>');
    expect(readAll(tbx.createReader(), [dct]).records).toEqual(readAll(tbx.createReader(), [v3]).records);
  });
  it('writes what the other version reads', () => {
    const { records } = readAll(tbx.createReader(), [v3]);
    expect(readAll(tbx.createReader(), writeAll(tbx2.createWriter(), records)).records).toEqual(records);
  });
  it('gives a repeated id another, and says so', () => {
    const entry = /<conceptEntry.*<\/conceptEntry>/su.exec(v3)![0];
    const { records, issues } = readAll(tbx.createReader(), [v3.replace('</body>', `${entry}</body>`)]);
    expect(records.map(({ entryId }) => entryId)).toEqual(['c1', 'c1#2']);
    expect(issues.map(({ code, count }) => [code, count])).toEqual([['idRepeated', 1]]);
  });
  it.each([
    ['another root', '<tmx/>', 'expected <tbx> or <martif>'],
    ['a language that is none', v3.replace('"NL"', '"Dutch"'), 'got language "Dutch"'],
    ['an entity', v3.replace('<tbx', '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx'), 'declares an entity'],
  ])('refuses %s', (_, file, problem) => {
    expect(() => readAll(tbx.createReader(), [file])).toThrow(FormatError);
    expect(() => readAll(tbx.createReader(), [file])).toThrow(problem);
  });
});

describe('glossaries in a spreadsheet', () => {
  const entry: TermEntry = {
    entryId: 'consent', score: 0.9, frequency: 12, notes: ['privacy law', 'two\nlines'],
    terms: { en: [{ text: 'consent', status: 'approved', partOfSpeech: 'noun' }], nl: [{ text: 'toestemming', status: 'approved', partOfSpeech: 'noun', lemma: 'toestemming' }, { text: 'permissie', status: 'forbidden', partOfSpeech: 'noun' }] },
    examples: [{ texts: { en: 'Give consent.', nl: 'Geef toestemming.' }, spans: { en: [{ from: 5, to: 12 }], nl: [{ from: 5, to: 16 }] } }],
  };
  const [file] = writeAll(termCsv.createWriter(), [entry]);
  it('have the agreed header first', () => {
    expect(file!.split('\n')[0]).toBe('source,target,source_lang,target_lang,pos,status,frequency,score,context_source,context_target,note,id,details');
  });
  it('keep a person\'s decisions and lose nothing else, sorted or not, in Dutch or not', () => {
    const edited = file!.replace('approved', 'rejected').replaceAll(',forbidden,', ',goedgekeurd,');
    const [head, ...rows] = edited.trimEnd().split(/\n(?=consent)/u);
    const { records } = readAll(termCsv.createReader(), [[head, ...rows.reverse()].join('\r\n')]);
    expect(records).toEqual([{ ...entry, terms: { en: [{ ...entry.terms['en']![0]! }], nl: [{ ...entry.terms['nl']![1]!, status: 'approved' }, { ...entry.terms['nl']![0]!, status: 'rejected' }] } }]);
  });
  it('are made by hand as well', () => {
    expect(readAll(termCsv.createReader({ termStatus: 'approved' }), ['en;nl;Part of speech;Team\ndyke;dijk;noun;North\n']).records).toMatchObject([
      { terms: { en: [{ text: 'dyke', status: 'approved', partOfSpeech: 'noun' }], nl: [{ text: 'dijk', status: 'approved', partOfSpeech: 'noun' }] }, properties: { Team: 'North' } },
    ]);
  });
  it('report what they do not understand', () => {
    const { issues } = readAll(termCsv.createReader(), ['source,target,source_lang,target_lang,status,score\na,b,en,nl,maybe,very\n']);
    expect(issues).toEqual([{ code: 'valueUnknown', message: expect.stringContaining('maybe') as string, count: 2, line: 2 }]);
    expect(() => readAll(termCsv.createReader(), ['a,b\n'])).toThrow('expected source and target');
    expect(() => readAll(termCsv.createReader(), [file!.replace(/""lemma"":""toestemming""/u, '""lemma"":5')])).toThrow('the column details was changed');
  });
  it('give DeepL one usable translation each', () => {
    const writer = deepl.createWriter();
    expect(writeAll(writer, [entry, { ...entry, entryId: 'b' }, { entryId: 'c', terms: { en: [{ text: 'x', status: 'approved' }], nl: [{ text: 'y', status: 'forbidden' }] } }])).toEqual(['consent,toestemming,en,nl\n']);
    expect(writer.issues.map(({ code, count }) => [code, count])).toEqual([['sourceRepeated', 1], ['recordLeftOut', 1]]);
  });
});
