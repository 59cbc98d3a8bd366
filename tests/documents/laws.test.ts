import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertSegmentedText } from '../../src/bitext/index.js';
import { documentFormats, elementsOfSegment, originalOfSegment, parseDocument, readDocument, segmentDocument, tagsOfSegment, type DocumentFormat, type SegmentedDocument } from '../../src/documents/index.js';
import { segment } from '../../src/segment/index.js';

const runs = { seed: 20251125, numRuns: 5000 };

// What the markup of any of the formats is made of, and words.
const pieces = [
  'The bridge is shut.', 'She left.', 'De brug', 'is', 'x', 'é', '😀', '\ud800', '12', ' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u00a0', '\u2028',
  '# ', '## ', '=== \n', '---\n', '+++\n', '- ', '* ', '1. ', '> ', '    ', '```ts\n', '```', '~~~', '|', '|---|\n', '\\', '\\|',
  '*', '**', '_', '__', '`', '``', '~~', '[', ']', '(', ')', '](', '](http://a.b "t")', '![', '[^1]', '[^1]: ', '[a]: http://b\n', '<http://c.d>', 'http://e.f/g', 'a@b.nl',
  '&amp;', '&eacute;', '&#233;', '&', ';', '<b>', '</b>', '<br>', '<p>', '</p>', '<div>', '<li>', '<ul>', '</ul>', '<pre>', '</pre>', '<code>', '</code>', '<img alt="pic" src=x>', '<a href="u" title="T">', '</a>', '<!--', '-->', '<svg>', '</svg>', '<td>', '<h2>', '<',
  '{', '}', '{name}', '{{ x }}', '%s', '{% if %}', '{{< n >}}', '$x$', '$$\n', ':::tip T\n', '!!! note "T"\n', '{#id}', '{/* c */}', '<Card title="T">\n', '</Card>', 'import x from "y"\n', 'export ',
  'title: A title\n', 'description: >\n', '= ', '== ', '----\n', '....\n', '====\n', '|===\n', '.Title\n', '[source,ts]\n', ':key: v\n', 'term:: ', '<<a,b>>', 'link:a[b]', 'footnote:[n]', 'image::p[q]\n', '((', '))', '+\n', ' +\n', '//', 'NOTE: ',
];
const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) });
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const format = fc.constantFrom(...documentFormats);

const onAny = (check: (document: SegmentedDocument, original: string, kind: DocumentFormat) => void): void =>
  fc.assert(
    fc.property(text, format, (original, kind) => check(readDocument(original, 'en', kind), original, kind)),
    runs,
  );

describe('a document, whatever its text', () => {
  it('keeps the laws of segmented text', () => onAny(({ text: cut }) => assertSegmentedText(cut)));

  it('has runs in order whose original is what they say: the same words, but for blanks', () =>
    onAny(({ runs: found, text: { text: prose } }, original) => {
      let end = 0;
      for (const run of found) {
        expect(run.prose.from).toBeGreaterThanOrEqual(end);
        expect(run.prose.to).toBeGreaterThan(run.prose.from);
        end = run.prose.to;
        expect(run.original.from).toBeGreaterThanOrEqual(0);
        expect(run.original.to).toBeLessThanOrEqual(original.length);
        const words = prose.slice(run.prose.from, run.prose.to);
        const source = original.slice(run.original.from, run.original.to);
        if (words.length === source.length && source.length > 1) expect(words.replace(/\s/gu, ' ')).toBe(source.replace(/\s/gu, ' '));
      }
      expect(end).toBeLessThanOrEqual(prose.length);
    }));

  it('accounts for all of its prose: what is not blank came from somewhere', () =>
    onAny(({ runs: found, text: { text: prose } }) => {
      let end = 0;
      for (const { prose: span } of found) {
        expect(prose.slice(end, span.from).trim()).toBe('');
        end = span.to;
      }
      expect(prose.slice(end).trim()).toBe('');
    }));

  it('has segments whose words stand in the file where it says', () =>
    onAny((document, original) => {
      document.text.segments.forEach((_, index) => {
        const { from, to } = originalOfSegment(document, index);
        expect(0 <= from && from < to && to <= original.length).toBe(true);
      });
    }));

  it('gives each element to one segment at most, in order, and tags inside its text', () =>
    onAny((document) => {
      const { elements, text: cut } = document;
      for (let at = 1; at < elements.length; at++) expect(elements[at]!.prose.from).toBeGreaterThanOrEqual(elements[at - 1]!.prose.from);
      const seen = new Set<unknown>();
      cut.segments.forEach(({ from, to }, index) => {
        for (const element of elementsOfSegment(document, index)) {
          expect(seen.has(element)).toBe(false);
          seen.add(element);
        }
        let last = 0;
        for (const { offset } of tagsOfSegment(document, index)) {
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(to - from);
          last = offset;
        }
      });
    }));

  it('has blocks in the order of the file, each before the prose that follows it', () =>
    onAny(({ blocks, text: cut }, original) => {
      let before = 0;
      for (const { span, proseBefore } of blocks) {
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(span.to).toBeLessThanOrEqual(original.length);
        expect(proseBefore).toBeGreaterThanOrEqual(before);
        before = proseBefore;
      }
      let aside = 0;
      for (const { structure } of cut.segments) {
        if (structure === undefined) continue;
        expect(structure.setAsideBefore).toBeGreaterThanOrEqual(aside);
        expect(structure.setAsideBefore).toBeLessThanOrEqual(blocks.length);
        aside = structure.setAsideBefore;
      }
    }));

  it('survives JSON', () =>
    onAny((document) => {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    }));

  it('is cut as plain text is where it is plain text', () => {
    fc.assert(
      fc.property(
        text.filter((one) => !/[{%]/u.test(one)),
        (original) => {
          expect(readDocument(original, 'nl', 'text', { name: 'n' }).text).toEqual(segment(original, 'nl', { name: 'n' }));
        },
      ),
      runs,
    );
  });

  it('loses no letter of Markdown: each is prose, in an element, or set aside', () => {
    // Without raw HTML and marks of lists that are letters or boxes.
    const plain = fc.array(fc.constantFrom(...pieces.filter((one) => !/[<&^]|\[a\]: /u.test(one))), { maxLength: 40 }).map((parts) => parts.join('').replace(/\[[ x]\]/giu, ''));
    fc.assert(
      fc.property(plain, (original) => {
        const { runs: found, elements, blocks } = parseDocument(original, 'markdown');
        const kept = new Uint8Array(original.length);
        for (const { original: span } of found) kept.fill(1, span.from, span.to);
        for (const { original: span } of elements) kept.fill(1, span.from, span.to);
        for (const { span } of blocks) kept.fill(1, span.from, span.to);
        const lost = [...original.matchAll(/\p{L}+/gu)].filter((match) => kept[match.index] === 0);
        expect(lost.map((match) => match[0])).toEqual([]);
      }),
      runs,
    );
  });
});

describe('hostile documents', () => {
  const size = 300_000;
  const hostile: [DocumentFormat, string][] = [
    ...['[', ']', '[a](', '([]', '![', '*a **b ', '_]', '> ', '- ', '1. ', '`a``', '<a ', '<!-- ', '&a', 'a  ', '|', 'a|b\n', '{', '{{ ', '$a', '\\', '[^a]: ', ':::\n', '!!! a\n    ', '  ', 'a\n', "[a]: b '\n", 'a|b\n-|-\n'].map((unit): [DocumentFormat, string] => ['markdown', unit]),
    ...['<A ', '{', '{"', '<A b={', 'import ', '<>', '</', '{/*'].map((unit): [DocumentFormat, string] => ['mdx', unit]),
    ...['<b>', '</b>', '<p>', '<li><ul>', '<a title="', '&', '&amp', '<!--', '<pre>', '<svg>', '<', '<td><b></p>', '<code>a', '</ '].map((unit): [DocumentFormat, string] => ['html', unit]),
    ...['* ', '= ', '|', '|===\n', '----\n', '*a', '<<', 'link:', '[', 'a:: ', '((', '{a', 'footnote:[', 'http://a', '_a_', '+', '|===\n|a\n'].map((unit): [DocumentFormat, string] => ['asciidoc', unit]),
  ];
  it.each(hostile)('%s: %j over and over is read to its end', (kind, unit) => {
    const original = unit.repeat(Math.ceil(size / unit.length));
    const document = segmentDocument(parseDocument(original, kind), 'en');
    assertSegmentedText(document.text);
  });
});
