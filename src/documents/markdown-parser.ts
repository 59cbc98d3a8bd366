import { GFM, parser, type BlockContext, type Element, type InlineContext, type Line, type MarkdownConfig, type MarkdownParser } from '@lezer/markdown';
import { braceEnd, readTag } from './tag.js';

// Of @lezer/markdown, what takes time in the square of its input is kept in bounds:
// - inline marks are looked for in stretches of at most so many units, cut at blanks; one that opens in a stretch and closes in
//   another is taken for text. Paragraphs are rarely that long.
const longestStretch = 4096;
// - a tag or an expression in a paragraph reaches no farther than this;
const longestInline = 1000;
// - deeper lists and quotations are taken for paragraphs;
const deepest = 60;
// - a line longer than this underlines no table header.
const longestDelimiterRow = 2000;

let markdown: MarkdownParser | undefined;
let mdx: MarkdownParser | undefined;

/** CommonMark with GFM, and what sites of documentation add to it: footnotes, directives, templates, formulas, heading ids. */
export function markdownParser(): MarkdownParser {
  return (markdown ??= bounded(parser.configure([boundedGfm(), base])));
}

/** The same with MDX: expressions and components, no raw HTML, no code by indent. */
export function mdxParser(): MarkdownParser {
  return (mdx ??= bounded(parser.configure([boundedGfm(), base, mdxSyntax])));
}

// What inline markup begins with, of the parser's own and of what is added here: a text without any of it is words alone.
const inlineMark = /[\\&`<*_[\]{$~@:]| {2}|www\./u;

function bounded(made: MarkdownParser): MarkdownParser {
  const parse = made.parseInline.bind(made);
  made.parseInline = (text, offset) => {
    // The parser asks each of its readers at every letter.
    if (!inlineMark.test(text)) return [];
    if (text.length <= longestStretch) return parse(text, offset);
    const elements: Element[] = [];
    for (let from = 0; from < text.length; ) {
      let to = Math.min(text.length, from + longestStretch);
      if (to < text.length) {
        let blank = to;
        while (blank > from + longestStretch / 2 && text.charCodeAt(blank - 1) !== 32 && text.charCodeAt(blank - 1) !== 10) blank--;
        if (blank > from + longestStretch / 2) to = blank;
        else if ((text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
      }
      elements.push(...parse(text.slice(from, to), offset + from));
      from = to;
    }
    return elements;
  };
  return made;
}

const addressMark = /[:@]|www\./u;

function boundedGfm(): MarkdownConfig[] {
  return (GFM as readonly MarkdownConfig[]).map((config) => {
    const inline = config.parseInline;
    if (inline?.[0]?.name === 'Autolink') {
      const [link] = inline;
      let last: InlineContext | undefined;
      let mayLink = false;
      // An address is looked for at every word, and few texts have one.
      const parseLink: NonNullable<typeof link>['parse'] = (cx, next, at) => {
        if (cx !== last) {
          last = cx;
          mayLink = addressMark.test(cx.text);
        }
        return mayLink ? link!.parse(cx, next, at) : -1;
      };
      return { ...config, parseInline: [{ ...link!, parse: parseLink }] };
    }
    const blocks = config.parseBlock;
    if (blocks?.[0]?.name !== 'Table') return config;
    const [table] = blocks;
    return { ...config, parseBlock: [{ ...table!, endLeaf: (cx, line, leaf) => cx.peekLine().length <= longestDelimiterRow && table!.endLeaf!(cx, line, leaf) }] };
  });
}

const backslash = 92;
const newline = 10;

const isDirective = (line: Line): boolean => line.next === 58 && line.indent < line.baseIndent + 4 && line.text.startsWith(':::', line.pos);
const footnote = /^\[\^[^\]\s]{1,60}\]:/u;
const admonition = /^(?:!!!|\?\?\?\+?|===\+?!?)[ \t]{1,8}(?=["\w])/u;

function consumeLine(cx: BlockContext, line: Line, type: string): true {
  cx.addElement(cx.elt(type, cx.lineStart + line.pos, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}

// Runs on to lines that are blank or indented by four columns, as a list item does.
const indented = (_: BlockContext, line: Line): boolean => {
  if (line.pos === line.text.length) return true;
  if (line.indent < line.baseIndent + 4) return false;
  line.moveBaseColumn(line.baseIndent + 4);
  return true;
};

const base: MarkdownConfig = {
  defineNodes: [
    'Template', 'Math', 'Placeholder',
    { name: 'Directive', block: true }, { name: 'MathBlock', block: true }, { name: 'Deep', block: true },
    { name: 'Footnote', block: true, composite: indented }, 'FootnoteMark',
    { name: 'Admonition', block: true, composite: indented }, 'AdmonitionMark',
  ],
  remove: ['HardBreak', 'LinkReference'],
  parseBlock: [
    {
      name: 'Deep',
      before: 'IndentedCode',
      parse: (cx, line) => (cx.depth > deepest && line.pos < line.text.length ? consumeLine(cx, line, 'Deep') : false),
      endLeaf: (cx) => cx.depth > deepest,
    },
    { name: 'Directive', before: 'FencedCode', parse: (cx, line) => (isDirective(line) ? consumeLine(cx, line, 'Directive') : false), endLeaf: (_, line) => isDirective(line) },
    {
      name: 'Footnote',
      before: 'FencedCode',
      parse(cx, line) {
        const mark = line.next === 91 && line.indent < line.baseIndent + 4 ? footnote.exec(line.text.slice(line.pos, line.pos + 80)) : null;
        if (mark === null) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos);
        cx.addElement(cx.elt('FootnoteMark', from, from + mark[0].length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_, line) => line.next === 91 && footnote.test(line.text.slice(line.pos, line.pos + 80)),
    },
    {
      // `!!! note "Title"` of MkDocs.
      name: 'Admonition',
      before: 'FencedCode',
      parse(cx, line) {
        const mark = (line.next === 33 || line.next === 63 || line.next === 61) && line.indent < line.baseIndent + 4 ? admonition.exec(line.text.slice(line.pos, line.pos + 20)) : null;
        if (mark === null) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Admonition', line.pos);
        cx.addElement(cx.elt('AdmonitionMark', from, cx.lineStart + line.text.length));
        line.moveBase(line.text.length);
        return null;
      },
    },
    {
      name: 'MathBlock',
      before: 'FencedCode',
      parse(cx, line) {
        if (line.next !== 36 || line.text.slice(line.pos).trimEnd() !== '$$') return false;
        const from = cx.lineStart + line.pos;
        let isLast = false;
        while (cx.nextLine() && !isLast) if (line.text.slice(line.pos).trimEnd() === '$$') isLast = true;
        cx.addElement(cx.elt('MathBlock', from, Math.max(from, cx.prevLineEnd())));
        return true;
      },
      endLeaf: (_, line) => line.next === 36 && line.text.slice(line.pos).trimEnd() === '$$',
    },
    {
      // In place of the parser's own, which reads all of a paragraph's lines again at each: a reference has one line.
      name: 'Reference',
      before: 'IndentedCode',
      parse(cx, line) {
        if (line.next !== 91 || line.indent >= line.baseIndent + 4 || line.text.length - line.pos > longestStretch) return false;
        const found = /^\[((?:[^\]\\]|\\.){1,400})\]:[ \t]{0,80}(?:<([^<>]{0,2000})>|(\S{1,2000}))(?:[ \t]{1,80}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?[ \t]{0,80}$/u.exec(line.text.slice(line.pos));
        if (found === null || found[1]!.trim() === '' || found[1]!.startsWith('^')) return false;
        return consumeLine(cx, line, 'LinkReference');
      },
    },
  ],
  parseInline: [
    {
      name: 'LineBreak',
      before: 'Escape',
      parse(cx, next, start) {
        if (next === backslash && cx.char(start + 1) === newline) return cx.addElement(cx.elt('HardBreak', start, start + 2));
        if (next !== 32 || cx.char(start + 1) !== 32) return -1;
        // The run of blanks is taken whole, so that no blank of it is looked at again.
        let end = start + 1;
        while (cx.char(end) === 32) end++;
        return cx.char(end) === newline ? cx.addElement(cx.elt('HardBreak', start, end + 1)) : end;
      },
    },
    {
      name: 'Template',
      before: 'Escape',
      parse(cx, next, start) {
        if (next !== 123) return -1;
        const second = cx.char(start + 1);
        const close = second === 37 ? '%}' : second !== 123 ? '' : cx.char(start + 2) === 60 ? '>}}' : cx.char(start + 2) === 37 ? '%}}' : '}}';
        if (close === '') return -1;
        const end = cx.slice(start, Math.min(cx.end, start + 400)).indexOf(close, 2);
        return end < 0 ? -1 : cx.addElement(cx.elt(close === '}}' ? 'Placeholder' : 'Template', start, start + end + close.length));
      },
    },
    {
      // As in pandoc: no blank after the opening dollar or before the closing one, no digit after that.
      name: 'Math',
      before: 'Escape',
      parse(cx, next, start) {
        if (next !== 36) return -1;
        const width = cx.char(start + 1) === 36 ? 2 : 1;
        const text = cx.slice(start, Math.min(cx.end, start + 300));
        for (let at = width; at < text.length; at++) {
          const unit = text.charCodeAt(at);
          if (unit === backslash) at++;
          else if (unit === 36) {
            const closes = text.startsWith('$'.repeat(width), at) && at > width && !/\s/u.test(text[width]!) && !/\s/u.test(text[at - 1]!) && !/\d/u.test(text[at + width] ?? '');
            return closes ? cx.addElement(cx.elt('Math', start, start + at + width)) : -1;
          }
        }
        return -1;
      },
    },
  ],
};

// A line of tags alone, of which the first may reach over further lines.
function startsJsx(line: Line): boolean {
  const unit = line.text.charCodeAt(line.pos + 1);
  return line.next === 60 && ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 47 || unit === 62);
}

const isJsxLine = (line: Line): boolean => startsJsx(line) && tagsEnd(line.text, line.pos) !== 'text';

// `open`: the text ends inside a tag; `text`: something but tags stands in it; `tags`: nothing else does.
function tagsEnd(text: string, from: number): 'open' | 'text' | 'tags' {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9 || unit === newline) at++;
    else if (unit !== 60) return 'text';
    else {
      const tag = readTag(text, at, text.length);
      // A tag that has no end here: open where it may have one on a later line, so where no text follows a `>`.
      if (tag === undefined) return text.slice(at, at + longestStretch).includes('>') && !/=>|\{/u.test(text.slice(at, at + longestStretch)) ? 'text' : 'open';
      at = tag.end;
    }
  }
  return 'tags';
}

const esm = /^(?:import|export)(?=[\s{*])/u;

const mdxSyntax: MarkdownConfig = {
  defineNodes: ['Jsx', 'Expression', { name: 'JsxBlock', block: true }, { name: 'Module', block: true }, { name: 'ExpressionBlock', block: true }],
  remove: ['HTMLBlock', 'IndentedCode', 'HTMLTag', 'Autolink'],
  parseBlock: [
    {
      name: 'Module',
      before: 'FencedCode',
      parse(cx, line) {
        if (cx.depth > 1 || line.pos > 0 || !esm.test(line.text.slice(0, 8))) return false;
        const from = cx.lineStart;
        while (cx.nextLine() && line.pos < line.text.length) continue;
        cx.addElement(cx.elt('Module', from, cx.prevLineEnd()));
        return true;
      },
    },
    {
      name: 'JsxBlock',
      before: 'FencedCode',
      parse(cx, line) {
        if (!isJsxLine(line)) return false;
        const from = cx.lineStart + line.pos;
        const indent = line.pos;
        let text = line.text.slice(indent);
        let state = tagsEnd(text, 0);
        while (cx.nextLine() && state === 'open' && line.pos < line.text.length && text.length < longestStretch) {
          text += `\n${line.text}`;
          state = tagsEnd(text, 0);
        }
        cx.addElement(cx.elt('JsxBlock', from, Math.max(from, cx.prevLineEnd())));
        return true;
      },
      endLeaf: (_, line) => isJsxLine(line),
    },
    {
      name: 'ExpressionBlock',
      before: 'FencedCode',
      parse(cx, line) {
        if (line.next !== 123 || line.text.startsWith('{{', line.pos)) return false;
        const from = cx.lineStart + line.pos;
        let text = line.text.slice(line.pos);
        const first = braceEnd(text, 0, text.length);
        if (first >= 0 && text.slice(first).trim() !== '') return false;
        let end = first;
        while (cx.nextLine() && end < 0 && text.length < longestStretch) {
          text += `\n${line.text}`;
          end = braceEnd(text, 0, text.length);
        }
        cx.addElement(cx.elt('ExpressionBlock', from, Math.max(from, cx.prevLineEnd())));
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'Jsx',
      before: 'Emphasis',
      parse(cx, next, start) {
        if (next !== 60) return -1;
        const ahead = cx.slice(start, Math.min(cx.end, start + longestInline));
        const tag = readTag(ahead, 0, ahead.length);
        return tag === undefined ? -1 : cx.addElement(cx.elt('Jsx', start, start + tag.end));
      },
    },
    {
      name: 'Expression',
      before: 'Emphasis',
      parse(cx, next, start) {
        if (next !== 123) return -1;
        const ahead = cx.slice(start, Math.min(cx.end, start + longestInline));
        const end = braceEnd(ahead, 0, ahead.length);
        return end < 0 ? -1 : cx.addElement(cx.elt('Expression', start, start + end));
      },
    },
  ],
};
