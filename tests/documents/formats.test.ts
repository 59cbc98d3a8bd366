import { describe, expect, it } from 'vitest';
import { createLocator, elementsOfSegment, formatOfDocument, originalOfSegment, originalSpan, parseDocument, readDocument, tagsOfSegment, type DocumentFormat, type SegmentedDocument } from '../../src/documents/index.js';
import { segmentText } from '../../src/bitext/index.js';

// A document in one line a segment: `block level: words`, and in one line an element or block: `kind value`.
const segmentsOf = (document: SegmentedDocument): string[] => document.text.segments.map(({ structure }, index) => `${structure!.block} ${structure!.level}: ${segmentText(document.text, index)}`);
const elementsOf = ({ elements }: SegmentedDocument): string[] => elements.map(({ kind, value }) => `${kind} ${value}`.trim());
const blocksOf = ({ blocks, original }: SegmentedDocument): string[] => blocks.map(({ kind, info, span }) => `${kind} ${info}: ${original.slice(span.from, span.to).split('\n')[0]!}`);

interface Case {
  readonly format: DocumentFormat;
  readonly original: string;
  readonly segments: string[];
  readonly elements?: string[];
  readonly blocks?: string[];
}

const cases: Record<string, Case> = {
  'headings of both kinds, an id taken off': { format: 'markdown', original: '# One *two*. Three {#id}\n\nFour\n----\n', segments: ['heading 1: One two. Three', 'heading 2: Four'], elements: ['emphasis', 'anchor id'] },
  'wrapped lines in a quotation': { format: 'markdown', original: '> The ferry\n> is late. It\nleft at ten.', segments: ['paragraph 1: The ferry is late.', 'paragraph 1: It left at ten.'] },
  'items, their further paragraphs, items in items': {
    format: 'markdown', original: '- One.\n  Two.\n\n  Three.\n  1. Four\n- [x] Five\n',
    segments: ['listItem 1: One.', 'listItem 1: Two.', 'paragraph 1: Three.', 'listItem 2: Four', 'listItem 1: Five'],
  },
  'cells of a table': { format: 'markdown', original: '| A | B |\n|---|:-:|\n| c \\| d | **e** |\n', segments: ['tableCell 0: A', 'tableCell 0: B', 'tableCell 0: c | d', 'tableCell 0: e'], elements: ['strong'] },
  'links by address and by label, and brackets that are none': {
    format: 'markdown', original: 'See [it](/a "Title here"), [this][x], [X] and [y].\n\n[x]: </b c> "t"\n',
    segments: ['paragraph 0: See it, this, X and [y].', 'attribute 0: Title here'], elements: ['link /a', 'link /b', 'link /b'], blocks: ['reference : [x]: </b c> "t"'],
  },
  'code, formulas and placeholders stay, and no sentence ends in them': {
    format: 'markdown', original: 'Run `a. B` or $x. Y$ for {name}. Then %s, {{ d }} and 5 % done.',
    segments: ['paragraph 0: Run a. B or $x. Y$ for {name}.', 'paragraph 0: Then %s, {{ d }} and 5 % done.'], elements: ['code a. B', 'math $x. Y$', 'placeholder {name}', 'placeholder %s', 'placeholder {{ d }}'],
  },
  'images: what they show is prose of its own': { format: 'markdown', original: 'See ![a map](m.png) here.\n\n![Only a picture](p.png)', segments: ['paragraph 0: See here.', 'attribute 0: a map', 'attribute 0: Only a picture'], blocks: ['image : ![Only a picture](p.png)'] },
  'references and escapes': { format: 'markdown', original: 'Caf&eacute; &amp; \\*bar\\* &#8212; end', segments: ['paragraph 0: Café & *bar* — end'], elements: [] },
  'code in blocks': { format: 'markdown', original: '```ts title="x"\nlet a;\n```\n\n    indented\n\n$$\nx\n$$\n\n***\n', segments: [], blocks: ['code ts title="x": ```ts title="x"', 'code : indented', 'math : $$', 'rule : ***'] },
  'raw HTML': { format: 'markdown', original: '<details><summary>More</summary>\n\nText <b>bold</b><br>Next. Another <!-- c --> one.\n\n<p align="center">Hi</p>\n\n<!-- note -->', segments: ['caption 0: More', 'paragraph 0: Text bold', 'paragraph 0: Next.', 'paragraph 0: Another one.', 'paragraph 0: Hi'], elements: ['strong', 'comment <!-- c -->'], blocks: ['comment : <!-- note -->'] },
  'directives of three makers of sites': {
    format: 'markdown', original: ':::tip Good to know\nA tip.\n:::\n\n!!! note "Watch out"\n    Indented. Twice.\n\n{{< note >}}Inside{{< /note >}}\n',
    segments: ['caption 0: Good to know', 'paragraph 0: A tip.', 'caption 1: Watch out', 'paragraph 1: Indented.', 'paragraph 1: Twice.', 'paragraph 0: Inside'], elements: ['template {{< note >}}', 'template {{< /note >}}'],
    blocks: ['directive tip: :::tip Good to know', 'directive : :::', 'directive note: !!! note "Watch out"'],
  },
  footnotes: { format: 'markdown', original: 'A claim.[^1] More.\n\n[^1]: The proof. See there.\n', segments: ['paragraph 0: A claim.', 'paragraph 0: More.', 'paragraph 0: The proof.', 'paragraph 0: See there.'], elements: ['footnote 1'] },
  'front matter in YAML': {
    format: 'markdown', original: '---\ntitle: "The \\"old\\" town"\nslug: old-town\ndescription: >-\n  A walk.\n  In an hour.\nhero:\n  - details: \'It\'\'s near\' # yes\ntags: [title]\n---\nText.\n',
    segments: ['metadata 1: The "old" town', 'metadata 0: A walk.', 'metadata 0: In an hour.', "metadata 0: It's near", 'paragraph 0: Text.'], blocks: ['frontMatter : ---'],
  },
  'front matter in TOML': { format: 'markdown', original: '+++\ntitle = "Old town"\nweight = 3\n+++\nText.\n', segments: ['metadata 1: Old town', 'paragraph 0: Text.'] },
  'a hard break parts lines, but not a sentence': { format: 'markdown', original: 'Dear reader,  \nwelcome here.\\\nYours truly', segments: ['paragraph 0: Dear reader, welcome here.', 'paragraph 0: Yours truly'] },
  'components and expressions of MDX': {
    format: 'mdx', original: 'import A from "a";\n\n<Card title="Get started">\n  Text **bold** {n} {/* c */}and {\'more\'}.\n</Card>\n\n{list.map((x) => (\n  <b>{x}</b>\n))}\n\n<Tip\n  label="Do this"\n/>\n\nA < b.\n',
    segments: ['attribute 0: Get started', 'paragraph 0: Text bold {n} and more.', 'attribute 0: Do this', 'paragraph 0: A < b.'],
    elements: ['strong', 'expression {n}', 'comment {/* c */}'],
    blocks: ['module : import A from "a";', 'markup Card: <Card title="Get started">', 'markup Card: </Card>', 'expression : {list.map((x) => (', 'markup Tip: <Tip'],
  },
  'HTML: title, text, attributes, what is left out': {
    format: 'html',
    original: '<!doctype html><title>A &amp; B</title><meta name=description content="Short &quot;one&quot;"><style>p{}</style><h2>Head</h2><p>See <a href="/x" title="Go">this</a>. Run <code>a. B</code> now<br>Next<p>Last<ul><li>One<li>Two<ul><li>In</ul></ul><img src=a alt="A map"><pre>x\ny</pre><p translate=no>Name</p>',
    segments: ['metadata 1: A & B', 'metadata 0: Short "one"', 'heading 2: Head', 'paragraph 0: See this.', 'paragraph 0: Run a. B now', 'paragraph 0: Next', 'attribute 0: Go', 'paragraph 0: Last', 'listItem 1: One', 'listItem 1: Two', 'listItem 2: In', 'attribute 0: A map'],
    elements: ['link /x', 'code a. B'],
    blocks: ['markup : <!doctype html>', 'raw style: <style>p{}</style>', 'image : <img src=a alt="A map">', 'code : <pre>x', 'raw p: <p translate=no>Name</p>'],
  },
  'HTML: tables, terms, captions': { format: 'html', original: '<table><caption>Times<tr><th>Day<td>Hour</table><dl><dt>Tide<dd>Water that moves</dl><blockquote><p>Said.</blockquote>', segments: ['caption 0: Times', 'tableCell 0: Day', 'tableCell 0: Hour', 'term 1: Tide', 'listItem 1: Water that moves', 'paragraph 1: Said.'] },
  'AsciiDoc: head, marks, links': {
    format: 'asciidoc', original: '= Title\nJan Vis\n:toc:\n\n== Part *one*\n\nRead _this_ on\ntwo lines, `a. B`, link:/x[the site] or <<y,there>>. See {v}.\n',
    segments: ['heading 1: Title', 'heading 2: Part one', 'paragraph 0: Read this on two lines, a. B, the site or there.', 'paragraph 0: See {v}.'],
    elements: ['strong', 'emphasis', 'code a. B', 'link /x', 'link #y', 'placeholder {v}'],
    blocks: ['frontMatter : Jan Vis', 'frontMatter toc: :toc:'],
  },
  'AsciiDoc: lists, notes, tables, code': {
    format: 'asciidoc', original: 'NOTE: Look out.\n\n* One\n** Two\n+\nStill two.\n\n//-\n\nTide:: Water\n\n.Times\n|===\n|Day |Hour\n\n2+|Never\n|===\n\n[source,ts]\n----\nlet a;\n----\n\nimage::m.png[A map, 300]\n',
    segments: ['paragraph 0: Look out.', 'listItem 1: One', 'listItem 2: Two', 'paragraph 2: Still two.', 'term 0: Tide', 'listItem 1: Water', 'caption 0: Times', 'tableCell 0: Day', 'tableCell 0: Hour', 'tableCell 0: Never', 'attribute 0: A map'],
    blocks: ['comment : //-', 'directive table: |===', 'markup : [source,ts]', 'code ts: ----', 'image image: image::m.png[A map, 300]'],
  },
};

describe('a document in markup', () => {
  it.each(Object.entries(cases))('%s', (_, { format, original, segments, elements, blocks }) => {
    const document = readDocument(original, 'en', format);
    expect(segmentsOf(document)).toEqual(segments);
    if (elements !== undefined) expect(elementsOf(document)).toEqual(elements);
    if (blocks !== undefined) expect(blocksOf(document)).toEqual(blocks);
  });

  it('tells where its words stand in the file, to the unit', () => {
    const original = '---\ntitle: Hi\n---\r\n\r\n- The **caf&eacute;** is\n  open. See `x`.\n';
    const document = readDocument(original, 'en', 'markdown');
    const at = (words: string): string => {
      const from = document.text.text.indexOf(words);
      const span = originalSpan(document, { from, to: from + words.length });
      return original.slice(span.from, span.to);
    };
    expect(at('café is')).toBe('caf&eacute;** is');
    expect(at('is open')).toBe('is\n  open');
    expect(document.text.segments.map((_, index) => original.slice(originalOfSegment(document, index).from, originalOfSegment(document, index).to))).toEqual(['Hi', 'The **caf&eacute;** is\n  open.', 'See `x`.']);
    const place = createLocator(original);
    expect(document.text.segments.map((_, index) => place(originalOfSegment(document, index).from))).toEqual([{ line: 2, column: 8 }, { line: 5, column: 3 }, { line: 6, column: 9 }]);
  });

  it('gives a segment the tags that translation memories keep', () => {
    const document = readDocument('A [*big* boat](x) `y` ![](p.png).', 'en', 'markdown');
    expect(segmentText(document.text, 0)).toBe('A big boat y .');
    expect(tagsOfSegment(document, 0)).toEqual([
      { offset: 2, kind: 'open', tagId: '1', type: 'link', code: 'x' },
      { offset: 2, kind: 'open', tagId: '2', type: 'emphasis' },
      { offset: 5, kind: 'close', tagId: '2' },
      { offset: 10, kind: 'close', tagId: '1' },
      { offset: 11, kind: 'open', tagId: '3', type: 'code', code: 'y' },
      { offset: 12, kind: 'close', tagId: '3' },
      { offset: 13, kind: 'point', tagId: '4', type: 'image', code: '![](p.png)' },
    ]);
    expect(elementsOfSegment(document, 0)).toHaveLength(4);
    expect(() => tagsOfSegment(document, 1)).toThrow(RangeError);
  });

  it('hashes blocks by content: blanks at line ends, the indent of all and translated strings do not count', () => {
    const hashes = (original: string): string[] => parseDocument(original, 'markdown').blocks.map(({ hash }) => hash);
    expect(hashes('```js\nlet a;\n  b;\n```')).toEqual(hashes('- x\n\n  ```js\r\n  let a;  \n    b;\n  ```'));
    expect(hashes('```js\nlet a;\n```')).not.toEqual(hashes('```js\nlet b;\n```'));
    expect(hashes('```js\nlet a;\n```')).not.toEqual(hashes('```ts\nlet a;\n```'));
    expect(hashes('---\ntitle: One\nid: 3\n---\n')).toEqual(hashes('---\ntitle: Een\nid: 3\n---\n'));
    expect(hashes('---\ntitle: One\nid: 3\n---\n')).not.toEqual(hashes('---\ntitle: Een\nid: 4\n---\n'));
  });

  it('counts the blocks before a segment, and the prose before a block', () => {
    const document = readDocument('One.\n\n```\nx\n```\n\nTwo.\n\n---\n\nThree.', 'en', 'markdown');
    expect(document.text.segments.map(({ structure }) => structure!.setAsideBefore)).toEqual([0, 1, 2]);
    expect(document.blocks.map(({ proseBefore }) => proseBefore)).toEqual([1, 2]);
  });

  it('knows formats by file name', () => {
    expect(['guide.nl.md', 'A.MDX', 'x/y.htm', 'z.adoc', 'readme.txt', 'a.tmx', 'md', 'constructor'].map(formatOfDocument)).toEqual(['markdown', 'mdx', 'html', 'asciidoc', 'text', undefined, undefined, undefined]);
  });

  it('refuses what is no document', () => {
    expect(() => parseDocument(3 as unknown as string, 'html')).toThrow(TypeError);
    expect(() => parseDocument('', 'docx' as DocumentFormat)).toThrow(/expected one of markdown, mdx, html/u);
  });
});
