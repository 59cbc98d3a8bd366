import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { issueCodes, type FilePlace, type Issue } from '../../src/bitext/index.js';
import { issueMessages } from '../../src/bitext/issue-messages.js';
import { formatGitHub, formatIssueJson, formatIssueReport, formatIssueTable, formatJUnit, formatSarif } from '../../src/report/index.js';

const place = (file: string, line: number, column: number, length: number): FilePlace => ({ file, line, column, endLine: line, endColumn: column + length });
const number: Issue = {
  code: 'number-mismatch', severity: 'error', message: 'number.differs', values: { source: '38 metres', target: '83 meter' }, source: { from: 10, to: 19 }, target: { from: 7, to: 15 }, score: 0.9,
  evidence: [], sourcePlace: place('docs/en/light house.md', 4, 10, 9), targetPlace: place('docs/nl/vuurtoren.md', 6, 7, 8),
};
const term: Issue = { code: 'untranslated', severity: 'warning', message: 'untranslated.segment', values: { sourceLanguage: 'en', target: 'Save & <quit>, 50%' }, source: { from: 0, to: 4 }, target: { from: 0, to: 4 }, score: 0.8, evidence: [], unit: 3, unitId: 'menu.quit' };
const note: Issue = { code: 'length', severity: 'info', message: 'length.longer', values: { sourceLength: 10, targetLength: 99 }, source: null, target: { from: 0, to: 99 }, score: 0.6, evidence: [], targetPlace: place('docs/nl/vuurtoren.md', 9, 1, 99) };
const issues = [number, term, note];

describe('formatIssueTable', () => {
  it('lists issues by file, and sums them up', () => {
    expect(formatIssueTable(issues)).toBe(
      [
        'docs/nl/vuurtoren.md',
        '  6:7  error  “38 metres” became “83 meter”  number-mismatch 0.90',
        '       source docs/en/light house.md:4:10',
        '  9:1  note   the translation is far longer than the source (10 and 99 characters)  length 0.60',
        '',
        '  menu.quit  warning  left in English: “Save & <quit>, 50%”  untranslated 0.80',
        '',
        '1 error, 1 warning, 1 note',
        '',
      ].join('\n'),
    );
    expect(formatIssueTable([], { language: 'nl' })).toBe('niets gevonden\n');
    expect(formatIssueTable([number], { language: 'nl' })).toContain('‘38 metres’ werd ‘83 meter’');
  });

  it('lets no text drive the terminal', () => expect(formatIssueTable([{ ...term, values: { sourceLanguage: 'en', target: '\u001b[31mred\nnext' }, unitId: 'a\u0007b' }])).not.toMatch(/(?!\n)\p{Cc}/u));
});

describe('formatIssueJson', () => {
  it('holds the issues whole, with their words', () => {
    const read = JSON.parse(formatIssueJson(issues, { language: 'nl' })) as { version: number; summary: object; issues: (Issue & { text: string })[] };
    expect(read).toMatchObject({ version: 1, summary: { error: 1, warning: 1, info: 1 } });
    expect(read.issues.map(({ text, ...issue }) => (expect(text).not.toBe(''), issue))).toEqual(issues);
  });
});

describe('formatJUnit', () => {
  it('is well-formed XML with a failure an issue', () => {
    const xml = formatJUnit(issues);
    using document = XmlDocument.fromString(xml);
    expect(document.find('//failure')).toHaveLength(2);
    expect(document.find('//skipped')).toHaveLength(1);
    expect(document.get('/testsuites/@failures')!.content).toBe('2');
    expect(document.get('//testcase[1]/@file')!.content).toBe('docs/nl/vuurtoren.md');
    expect(document.get('//testcase[1]/@line')!.content).toBe('6');
    using empty = XmlDocument.fromString(formatJUnit([]));
    expect(empty.find('//testcase')).toHaveLength(1);
    expect(empty.find('//failure')).toHaveLength(0);
  });
});

// SARIF 2.1.0, as far as this library writes it (OASIS, sections 3.13 to 3.55): which members there are, and what each may hold. What
// drift and check wrote was held once against the schema of OASIS itself (errata 01), which is not ours to copy, and was valid.
const region = { type: 'object', required: ['startLine'], additionalProperties: false, properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 }, endLine: { type: 'integer', minimum: 1 }, endColumn: { type: 'integer', minimum: 1 } } };
const message = { type: 'object', required: ['text'], additionalProperties: false, properties: { text: { type: 'string', minLength: 1 } } };
const physicalLocation = { type: 'object', required: ['artifactLocation'], additionalProperties: false, properties: { artifactLocation: { type: 'object', required: ['uri'], additionalProperties: false, properties: { uri: { type: 'string', pattern: '^[^\\s\\\\<>"{}|^`]*$' } } }, region } };
const location = { type: 'object', additionalProperties: false, properties: { id: { type: 'integer', minimum: -1 }, physicalLocation, message, logicalLocations: { type: 'array', uniqueItems: true, items: { type: 'object', additionalProperties: false, properties: { fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } } } } } };
const result = {
  type: 'object', required: ['message'], additionalProperties: false,
  properties: {
    ruleId: { type: 'string' }, ruleIndex: { type: 'integer', minimum: -1 }, level: { enum: ['none', 'note', 'warning', 'error'] }, message, rank: { type: 'number', minimum: -1, maximum: 100 },
    locations: { type: 'array', items: location }, relatedLocations: { type: 'array', items: location }, partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } }, properties: { type: 'object' },
  },
};
const rule = { type: 'object', required: ['id'], additionalProperties: false, properties: { id: { type: 'string' }, name: { type: 'string' }, shortDescription: message, fullDescription: message } };
const sarif = {
  type: 'object', required: ['version', 'runs'], additionalProperties: false,
  properties: {
    $schema: { type: 'string' }, version: { const: '2.1.0' },
    runs: { type: 'array', items: { type: 'object', required: ['tool'], additionalProperties: false, properties: {
      tool: { type: 'object', required: ['driver'], additionalProperties: false, properties: { driver: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: { type: 'string' }, informationUri: { type: 'string' }, rules: { type: 'array', uniqueItems: true, items: rule } } } } },
      language: { type: 'string', pattern: '^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$' }, columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] }, results: { type: 'array', items: result },
    } } },
  },
};

describe('formatSarif', () => {
  const isSarif = new Ajv().compile(sarif);

  it('points to the translation, with the source beside it', () => {
    // The types of DefinitelyTyped are made from the schema.
    const log = JSON.parse(formatSarif(issues)) as Log;
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(['number-mismatch', 'untranslated', 'length']);
    const [first, second, third] = run!.results!;
    expect(first).toMatchObject({
      ruleId: 'number-mismatch', ruleIndex: 0, level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'docs/nl/vuurtoren.md' }, region: { startLine: 6, startColumn: 7, endLine: 6, endColumn: 15 } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'docs/en/light%20house.md' } } }],
    });
    expect(second).toMatchObject({ level: 'warning', locations: [{ logicalLocations: [{ fullyQualifiedName: 'menu.quit' }] }] });
    expect(third).toMatchObject({ level: 'note' });
  });

  it('knows a finding again when its line has moved', () => {
    const printOf = (issue: Issue): unknown => (JSON.parse(formatSarif([issue])) as Log).runs[0]!.results![0]!.partialFingerprints;
    expect(printOf({ ...number, targetPlace: place('docs/nl/vuurtoren.md', 60, 1, 8) })).toEqual(printOf(number));
    expect(printOf({ ...number, values: { source: '38 metres', target: '84 meter' } })).not.toEqual(printOf(number));
  });
});

describe('formatGitHub', () => {
  it('writes a command an issue, escaped as the runner reads them', () => {
    const lines = formatGitHub([{ ...number, targetPlace: place('docs/nl/a,b:c.md', 6, 7, 8) }, term, note]).split('\n');
    expect(lines[0]).toBe('::error file=docs/nl/a%2Cb%3Ac.md,line=6,endLine=6,col=7,endColumn=14,title=bitekst number-mismatch::“38 metres” became “83 meter” (source docs/en/light house.md:4:10)');
    expect(lines[1]).toBe('::warning title=bitekst untranslated::menu.quit: left in English: “Save & <quit>, 50%25”');
    expect(lines[2]).toMatch(/^::notice file=/u);
  });
});

describe('formatIssueReport', () => {
  it('shows texts as texts, and asks the network for nothing', () => {
    const html = formatIssueReport([{ ...term, values: { sourceLanguage: 'en', target: '<script>alert(1)</script>' } }, number], { language: 'nl', title: 'A & B' });
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('docs/nl/vuurtoren.md:6:7');
  });
});

describe('every report', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', "'", ']]>', '\n', '\r', '%', ':', ',', '\u0000', '\ud800', '\u001b', '🙂', ' ', '\\', '/') });
  const anyIssue = fc.record({
    code: fc.constantFrom(...issueCodes), severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const), message: fc.constantFrom(...(Object.keys(issueMessages.en).filter((key) => !key.startsWith('language.')) as Issue['message'][])),
    values: fc.record({ source: text, target: text }), source: fc.constant(null), target: fc.constant({ from: 0, to: 1 }), score: fc.double({ min: 0, max: 1, noNaN: true }), evidence: fc.constant([]),
    unitId: text, targetPlace: text.map((file) => place(file, 1, 1, 2)),
  });

  it('holds for any words', () => {
    const isSarif = new Ajv().compile(sarif);
    fc.assert(
      fc.property(fc.array(anyIssue, { maxLength: 4 }), (list) => {
        using document = XmlDocument.fromString(formatJUnit(list));
        expect(document.find('//testcase')).toHaveLength(Math.max(1, list.length));
        expect(isSarif(JSON.parse(formatSarif(list))), JSON.stringify(isSarif.errors)).toBe(true);
        expect(formatGitHub(list).split('\n')).toHaveLength(list.length + 1);
        expect(formatIssueReport(list)).not.toMatch(/<script/iu);
        expect(formatIssueTable(list)).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(JSON.parse(formatIssueJson(list))).toMatchObject({ version: 1 });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('has a rule for each code', () => {
    expect(readFileSync(new URL('../../src/report/issues/messages.ts', import.meta.url), 'utf8')).toBeTruthy();
    expect(() => formatIssueTable(issues, { language: 'de' as 'en' })).toThrow(RangeError);
  });
});
