import { describe, expect, it } from 'vitest';
import { FormatError, type AlignmentUnit } from '../../src/bitext/index.js';
import { readAll, writeAll, xliff } from '../../src/formats/index.js';
import { describeUnitFormat, mapUnit, xmlText } from './contract.js';

const read = (file: string) => readAll(xliff.createReader(), [file]);
const file2 = (units: string, attributes = 'srcLang="en" trgLang="NL-nl"', version = '2.0'): string =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="${version}" ${attributes}>\n<file id="f" original="tide.html"><skeleton>&lt;html></skeleton><notes><note>All ours</note></notes><group id="g">${units}</group></file></xliff>`;
const rich2 = file2(`
  <unit id="u1" name="tide.high">
    <mda:metadata><mda:metaGroup category="shop"><mda:meta type="client">Hunze</mda:meta></mda:metaGroup></mda:metadata>
    <mtc:matches><mtc:match ref="#1"><source>decoy</source><target>lokvogel</target></mtc:match></mtc:matches>
    <notes><note>Check</note></notes>
    <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
    <segment id="s1" state="reviewed"><source>High <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2">tide</pc> &amp;<cp hex="0001"/> <ph id="2" equiv="{0}"/>.</source><target>Hoog<sc id="1" dataRef="d1"/>water<ec startRef="1" dataRef="d2"/> 😀 <ph id="2" equiv="{0}"/>.</target></segment>
    <ignorable><source> </source></ignorable>
    <segment><source>Ships <mrk id="m1" type="term">wait</mrk>.</source></segment>
  </unit>`);
const file12 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="moon.c" source-language="en" target-language="nl_BE" datatype="c"><header><note>head</note></header><body><group>
<trans-unit id="7" resname="moon" approved="yes"><source>The <g id="1" ctype="bold">moon</g> &lt;rises<x id="2"/>.</source><target state="translated">De <g id="1" ctype="bold">maan</g> &lt;komt op<x id="2"/>.</target><note>poetic</note><alt-trans><target>x</target></alt-trans></trans-unit>
<trans-unit id="8"><source>A <bpt id="1" rid="5">[b]</bpt>b<ept id="2" rid="5">[/b]</ept> <mrk mtype="seg" mid="0">c</mrk></source></trans-unit></group></body></file></xliff>`;

describeUnitFormat({
  format: xliff,
  writing: { languages: ['en', 'nl'] },
  samples: [[rich2.replace('NL-nl', 'nl')], [file12.replace('nl_BE', 'nl')]],
  expected: (unit) => {
    if (unit['en'] === '' && unit['nl'] === '') return [];
    // What stands in the text itself survives whatever it is; the rest is at the mercy of XML.
    const { en, nl } = unit;
    return [{ ...mapUnit(unit, (t) => t, xmlText), en, nl } as unknown as AlignmentUnit];
  },
});

describe('XLIFF 2', () => {
  it('reads segments, codes, notes and metadata, and no decoys', () => {
    const { header, records, issues } = read(rich2);
    expect(header).toEqual({ languages: ['en', 'nl-NL'], name: 'tide.html', notes: ['All ours'] });
    const shared = { origin: 'tide.html', notes: ['Check'], properties: { 'shop/client': 'Hunze' } };
    expect(records).toEqual([
      {
        'en': 'High tide &\u0001 .', 'nl-NL': 'Hoogwater 😀 .', 'unitId': 'tide.high/s1', 'state': 'reviewed', ...shared,
        'markup': {
          'en': [{ offset: 5, kind: 'open', tagId: '1', type: 'xlf:b', code: '<b>' }, { offset: 9, kind: 'close', tagId: '1', code: '</b>' }, { offset: 13, kind: 'point', tagId: '2', code: '{0}' }],
          'nl-NL': [{ offset: 4, kind: 'open', tagId: '1', code: '<b>' }, { offset: 9, kind: 'close', tagId: '1', code: '</b>' }, { offset: 13, kind: 'point', tagId: '2', code: '{0}' }],
        },
      },
      { 'en': 'Ships wait.', 'nl-NL': '', 'unitId': 'tide.high/2', ...shared, 'markup': { en: [{ offset: 6, kind: 'open', tagId: 'm1', type: 'mrk:term' }, { offset: 10, kind: 'close', tagId: 'm1' }] } },
    ]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['elementLeftOut', 6]]);
  });
  it.each(['2.0', '2.1', '2.2'])('reads version %s', (version) => expect(read(file2('<unit id="a"><segment><source>x</source></segment></unit>', undefined, version)).records).toHaveLength(1));
  it('keeps a rejected pair rejected, and a file without units valid', () => {
    const [file] = writeAll(xliff.createWriter(), [{ en: 'A', nl: 'B', state: 'rejected' }]);
    expect(file).toContain('state="initial" subState="bitekst:rejected"');
    expect(read(file!).records).toEqual([{ en: 'A', nl: 'B', state: 'rejected' }]);
    expect(writeAll(xliff.createWriter(), [])[0]).toContain('<group id="g1"/>');
  });
  it.each([
    ['another version', file2('', undefined, '3.0'), 'got XLIFF version "3.0"'],
    ['another namespace', '<xliff version="2.0" srcLang="en"/>', 'in the namespace ""'],
    ['no source language', file2('', ''), 'without srcLang'],
    ['a target of no language', file2('<unit id="a"><segment><source>x</source><target>y</target></segment></unit>', 'srcLang="en"'), 'without trgLang'],
    ['a unit without an id', file2('<unit><segment><source>x</source></segment></unit>'), 'line 3, column'],
    ['a unit without a segment', file2('<unit id="a"/>'), 'without <segment>'],
    ['a segment without a source', file2('<unit id="a"><segment><target>x</target></segment></unit>'), 'without <source>'],
    ['a code that is no character', file2('<unit id="a"><segment><source><cp hex="FFFFFF"/></source></segment></unit>'), 'got <cp hex="FFFFFF">'],
    ['an entity', `<!DOCTYPE xliff [<!ENTITY a "b">]>${file2('').replace('<?xml version="1.0"?>\n', '')}`, 'declares an entity'],
  ])('refuses %s', (_, file, problem) => {
    expect(() => read(file)).toThrow(FormatError);
    expect(() => read(file)).toThrow(problem);
  });
});

describe('XLIFF 1.2', () => {
  it('reads units, states, codes and notes', () => {
    const { header, records, issues } = read(file12);
    expect(header).toEqual({ languages: ['en', 'nl-BE'], name: 'moon.c' });
    expect(records).toEqual([
      {
        'en': 'The moon <rises.', 'nl-BE': 'De maan <komt op.', 'unitId': '7', 'origin': 'moon.c', 'state': 'final', 'notes': ['poetic'], 'properties': { resname: 'moon' },
        'markup': {
          'en': [{ offset: 4, kind: 'open', tagId: '1', type: 'bold' }, { offset: 8, kind: 'close', tagId: '1' }, { offset: 15, kind: 'point', tagId: '2' }],
          'nl-BE': [{ offset: 3, kind: 'open', tagId: '1', type: 'bold' }, { offset: 7, kind: 'close', tagId: '1' }, { offset: 16, kind: 'point', tagId: '2' }],
        },
      },
      { 'en': 'A b c', 'nl-BE': '', 'unitId': '8', 'origin': 'moon.c', 'markup': { en: [{ offset: 2, kind: 'open', tagId: '5', code: '[b]' }, { offset: 3, kind: 'close', tagId: '5', code: '[/b]' }] } },
    ]);
    expect(issues).toEqual([{ code: 'elementLeftOut', message: '<alt-trans> in <trans-unit> was not read', count: 1, line: 3 }]);
  });
});
