import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bitext/index.js';
import { readAll, tmx, writeAll } from '../../src/formats/index.js';
import { describeUnitFormat, mapUnit, xmlText } from './contract.js';

const file = (body: string, head = '<?xml version="1.0"?>\n'): string => `${head}<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="EN-us" datatype="xml"><note>All ours</note><prop type="x-project">Dyke</prop></header><body>${body}</body></tmx>`;
const read = (body: string, head?: string) => readAll(tmx.createReader(), [file(body, head)]);
const pair = (en: string, nl: string, attributes = ''): string => `<tu${attributes}><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="nl"><seg>${nl}</seg></tuv></tu>`;

const rich = file(`
  <tu tuid="d-1" creationdate="20260102T030405Z" creationid="ann" changedate="20260203T040506Z" changeid="bob" usagecount="3">
    <note>Check the year — née</note><prop type="x-domain">water</prop><prop type="x-client">A</prop><prop type="x-client">B</prop>
    <tuv xml:lang="EN_us" usagecount="2"><prop type="x-check">yes</prop><seg>The <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>dyke<ept i="1">&lt;/b&gt;</ept> holds <ph x="2">{0}</ph>.</seg></tuv>
    <tuv xml:lang="nl"><seg>De <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>dijk<ept i="1">&lt;/b&gt;</ept> houdt <ph x="2">{0}</ph> 😀.</seg></tuv>
  </tu>
  <tu><tuv lang="en"><seg>A <hi type="x-mark">loose</hi> end<it pos="end" x="9">)</it></seg></tuv><tuv lang="nl"><seg><![CDATA[Een <los> eind]]></seg></tuv></tu>`);

describeUnitFormat({
  format: tmx,
  samples: [[rich], [file(pair('One &amp; two.', 'Eén &amp; twee.'))]],
  expected: (unit) => [mapUnit(unit, xmlText)],
});

describe('TMX', () => {
  it('reads what a memory says of its units', () => {
    const { records, header, issues } = readAll(tmx.createReader(), [rich]);
    expect(header).toEqual({ languages: ['en-US'], tool: 't', notes: ['All ours'], properties: { 'x-project': 'Dyke' } });
    expect(records[0]).toEqual({
      'en-US': 'The dyke holds .', 'nl': 'De dijk houdt  😀.', 'unitId': 'd-1', 'created': '2026-01-02T03:04:05Z', 'changed': '2026-02-03T04:05:06Z', 'author': 'bob', 'domain': 'water',
      'notes': ['Check the year — née'],
      'properties': { 'creationid': 'ann', 'usagecount': '3', 'x-client': 'A', 'x-client#2': 'B', 'en-US/usagecount': '2', 'en-US/x-check': 'yes' },
      'markup': {
        'en-US': [{ offset: 4, kind: 'open', tagId: '1', type: 'bold', code: '<b>' }, { offset: 8, kind: 'close', tagId: '1', code: '</b>' }, { offset: 15, kind: 'point', tagId: '2', code: '{0}' }],
        'nl': [{ offset: 3, kind: 'open', tagId: '1', type: 'bold', code: '<b>' }, { offset: 7, kind: 'close', tagId: '1', code: '</b>' }, { offset: 14, kind: 'point', tagId: '2', code: '{0}' }],
      },
    });
    expect(records[1]).toMatchObject({ en: 'A loose end', nl: 'Een <los> eind' });
    expect(issues).toEqual([]);
  });

  it('makes a unit of each repeated language and says so', () => {
    const { records, issues } = read('<tu tuid="a"><tuv xml:lang="en"><seg>fine</seg></tuv><tuv xml:lang="nl"><seg>goed</seg></tuv><tuv xml:lang="nl"><seg>prima</seg></tuv></tu>');
    expect(records).toEqual([{ en: 'fine', nl: 'goed', unitId: 'a' }, { en: 'fine', nl: 'prima' }]);
    expect(issues).toEqual([{ code: 'languageRepeated', message: expect.any(String) as string, count: 1, line: 2 }]);
  });

  it('counts what it leaves out', () => {
    expect(read(`<tu/>${pair('a', 'b')}<map/>`).issues.map(({ code, count }) => [code, count])).toEqual([['recordLeftOut', 1], ['elementLeftOut', 1]]);
    const writer = tmx.createWriter();
    writeAll(writer, [{ en: 'Alone.', nl: '' }, { en: 'Alone.' }, { en: 'A.', nl: 'B.' }]);
    expect(writer.issues).toEqual([{ code: 'recordLeftOut', message: 'a unit with fewer than two sides is no translation', count: 2 }]);
  });

  it.each([
    ['an entity declaration', file(pair('&x;', 'b'), '<!DOCTYPE tmx [<!ENTITY x "y">]>'), 'declares an entity'],
    ['a parameter entity', file('', '<!DOCTYPE tmx [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>'), 'declares an entity'],
    ['an entity nobody declared', file(pair('&x;', 'b')), 'undefined entity'],
    ['a member of every object as an entity', file(pair('&constructor;', 'b')), 'undefined entity'],
    ['another root', '<xliff/>', 'expected <tmx>'],
    ['a side without its language', file('<tu>\n<tuv><seg>a</seg></tuv></tu>'), 'line 3, column 5: got a <tuv> without xml:lang'],
    ['a language that is none', file('<tu><tuv xml:lang="English"><seg>a</seg></tuv></tu>'), 'got language "English"'],
    ['a side without text', file('<tu><tuv xml:lang="en"></tuv></tu>'), 'without <seg>'],
    ['a file that was cut off', file(pair('a', 'b')).slice(0, -20), 'unclosed tag'],
    ['text between units', file('loose'), 'where only elements may stand'],
    ['a control character', file(pair('a\u0001', 'b')), 'disallowed character'],
    ['no end of elements', `<tmx><body><tu>${'<a>'.repeat(1000)}`, 'nested more than 200 deep'],
    ['an empty file', '', 'document must contain a root element'],
  ])('refuses %s', (_, text, problem) => {
    expect(() => readAll(tmx.createReader(), [text])).toThrow(FormatError);
    expect(() => readAll(tmx.createReader(), [text])).toThrow(problem);
  });

  it('accepts a DOCTYPE that only names the DTD', () => {
    expect(read(pair('a', 'b'), '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">').records).toEqual([{ en: 'a', nl: 'b' }]);
  });

  it('bounds a record, so that a text without an end does not fill the memory', () => {
    const reader = tmx.createReader({ maxRecordLength: 1000 });
    reader.push('<tmx><body><tu><tuv xml:lang="en"><seg>');
    expect(() => {
      for (let i = 0; i < 100; i++) reader.push('word '.repeat(20));
    }).toThrow('a record of more than 1000 characters');
    expect(() => {
      const comment = tmx.createReader({ maxRecordLength: 1000 });
      comment.push('<tmx><body><!--');
      for (let i = 0; i < 100; i++) comment.push('word '.repeat(20));
    }).toThrow('a record of more than 1000 characters');
    const long = tmx.createReader({ maxRecordLength: 1000 });
    long.push('<tmx><body>');
    for (let i = 0; i < 1000; i++) expect(long.push(pair('word', 'woord'))).toHaveLength(1);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s by its byte order mark', (encoding) => {
    const text = `\ufeff${file(pair('naïve 😀', 'naïef 😀'), '<?xml version="1.0" encoding="UTF-16"?>')}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    const reader = tmx.createReader();
    const records = [];
    for (let i = 0; i < bytes.length; i += 3) records.push(...reader.push(bytes.slice(i, i + 3)));
    records.push(...reader.end());
    expect(records).toEqual([{ en: 'naïve 😀', nl: 'naïef 😀' }]);
  });

  it('reads the encoding that the declaration names', () => {
    const text = file(pair('caf\xe9', 'caf\xe9'), '<?xml version="1.0" encoding="ISO-8859-1"?>');
    expect(readAll(tmx.createReader(), [Uint8Array.from(text, (c) => c.charCodeAt(0))]).records).toEqual([{ en: 'café', nl: 'café' }]);
    const japanese = Uint8Array.from([...new TextEncoder().encode(file(pair('sea', '^^'), '<?xml version="1.0" encoding="Shift_JIS"?>'))].map((byte) => (byte === 0x5e ? 0 : byte)));
    japanese.set([0x8a, 0x43], japanese.indexOf(0));
    expect(readAll(tmx.createReader(), [japanese]).records).toEqual([{ en: 'sea', nl: '海' }]);
    expect(() => readAll(tmx.createReader(), [japanese.slice(0, japanese.indexOf(0x8a) + 1)])).toThrow('in the middle of a character (shift_jis)');
    expect(() => readAll(tmx.createReader(), [new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><tmx/>')])).toThrow('got encoding "klingon"');
  });

  it('points at the byte that is wrong', () => {
    const bytes = new TextEncoder().encode(file(`\n${pair('abc', 'd^f')}`));
    bytes[bytes.indexOf('^'.charCodeAt(0))] = 0xff;
    expect(() => readAll(tmx.createReader(), [bytes])).toThrow(/line 3, column \d+: got bytes that are not utf-8/u);
  });
});
