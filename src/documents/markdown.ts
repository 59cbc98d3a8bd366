import type { Tree, TreeCursor } from '@lezer/common';
import { findFrontMatter, readFrontMatter } from './front-matter.js';
import { deferAttributes, readHtml, writeInlineTag, writeReferences } from './html.js';
import { markdownParser, mdxParser } from './markdown-parser.js';
import { isBlank, type ProseBuilder } from './prose-builder.js';
import { readTag } from './tag.js';

/** Reads Markdown (CommonMark with GFM and front matter), or MDX. */
export function readMarkdown(original: string, isMdx: boolean, builder: ProseBuilder): void {
  const start = original.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = findFrontMatter(original, start);
  let from = start;
  if (head !== undefined) {
    readFrontMatter(original, start, head.end, head.bodyFrom, head.bodyTo, builder);
    from = head.end;
  }
  // Blank lines in place of what was read keep the offsets those of the file.
  const tree = (isMdx ? mdxParser() : markdownParser()).parse('\n'.repeat(from) + original.slice(from));
  new MarkdownReader(original, tree, builder).read();
}

// Marks of the markup, which say nothing by themselves.
const marks: ReadonlySet<string> = /* @__PURE__ */ new Set(['EmphasisMark', 'LinkMark', 'CodeMark', 'QuoteMark', 'HeaderMark', 'StrikethroughMark', 'ListMark', 'TaskMarker', 'TableDelimiter', 'FootnoteMark', 'SubscriptMark', 'SuperscriptMark']);

class MarkdownReader {
  private readonly original: string;
  private readonly cursor: TreeCursor;
  private readonly builder: ProseBuilder;
  private readonly definitions = new Map<string, string>();
  // How many lists and quotations the cursor is in, and whether it is at the first block of an item.
  private depth = 0;
  private opensItem = false;

  constructor(original: string, tree: Tree, builder: ProseBuilder) {
    this.original = original;
    this.cursor = tree.cursor();
    this.builder = builder;
    const definition = /^\[([^\]]*)\]:\s*<?([^\s>]*)/u;
    tree.iterate({
      enter: (node) => {
        if (node.name !== 'LinkReference') return node.type.isTop || isContainer(node.name);
        const [, label, address] = definition.exec(original.slice(node.from, Math.min(node.to, node.from + 3000))) ?? [];
        if (label !== undefined && !this.definitions.has(keyOf(label))) this.definitions.set(keyOf(label), address!);
        return false;
      },
    });
  }

  read(): void {
    this.eachChild(() => this.block());
  }

  private eachChild(visit: () => void): void {
    const { cursor } = this;
    if (!cursor.firstChild()) return;
    do visit();
    while (cursor.nextSibling());
    cursor.parent();
  }

  private block(): void {
    const { cursor, builder, original } = this;
    const { name, from, to } = cursor;
    const isFirst = this.opensItem;
    this.opensItem = false;
    switch (name) {
      case 'Blockquote':
      case 'BulletList':
      case 'OrderedList':
      case 'Admonition':
        this.depth++;
        this.eachChild(() => this.block());
        this.depth--;
        return;
      case 'ListItem':
      case 'Footnote':
        this.opensItem = name === 'ListItem';
        this.eachChild(() => this.block());
        this.opensItem = false;
        return;
      case 'ListMark':
        this.opensItem = isFirst;
        return;
      case 'Paragraph':
      case 'Task':
        this.prose(isFirst || name === 'Task' ? 'listItem' : 'paragraph', this.depth);
        return;
      case 'Deep':
        builder.begin('paragraph', this.depth, from);
        builder.text(from, to);
        builder.end(to);
        return;
      case 'Table':
        this.eachChild(() => {
          if (cursor.name === 'TableHeader' || cursor.name === 'TableRow') {
            this.eachChild(() => {
              if (cursor.name === 'TableCell') this.prose('tableCell', this.depth);
            });
          }
        });
        return;
      case 'FencedCode':
      case 'CodeBlock':
        this.code();
        return;
      case 'HTMLBlock':
        readHtml(original, from, to, builder, this.depth);
        return;
      case 'JsxBlock':
        this.jsxBlock();
        return;
      case 'Directive':
        this.directive(from, to, /^:{3,}[ \t]*\w*/u.exec(original.slice(from, Math.min(to, from + 80)))?.[0].length ?? 3);
        return;
      case 'AdmonitionMark':
        this.directive(from, to, /^\S+(?:[ \t]+\w+)*/u.exec(original.slice(from, Math.min(to, from + 80)))?.[0].length ?? 3);
        return;
      case 'CommentBlock':
        builder.setAside('comment', from, to);
        return;
      case 'MathBlock':
        builder.setAside('math', from, to);
        return;
      case 'Module':
        builder.setAside('module', from, to);
        return;
      case 'ExpressionBlock':
        builder.setAside(original.startsWith('{/*', from) ? 'comment' : 'expression', from, to);
        return;
      case 'LinkReference':
        builder.setAside('reference', from, to);
        return;
      case 'HorizontalRule':
        builder.setAside('rule', from, to, '');
        return;
      case 'ProcessingInstructionBlock':
        builder.setAside('markup', from, to);
        return;
      default: {
        const rank = /^(?:ATX|Setext)Heading([1-6])$/u.exec(name);
        if (rank !== null) this.prose('heading', Number(rank[1]));
      }
    }
  }

  private prose(block: 'paragraph' | 'listItem' | 'heading' | 'tableCell', level: number): void {
    const { cursor, builder, original } = this;
    const { from, to } = cursor;
    builder.begin(block, level, from);
    if (block === 'heading') {
      // `## Title {#id}`, as kramdown, pandoc and Docusaurus have it.
      const tail = original.slice(Math.max(from, to - 120), to).trimEnd();
      const at = tail.endsWith('}') ? tail.lastIndexOf('{#') : -1;
      if (at >= 0 && !/\s/u.test(tail.slice(at))) {
        const idFrom = Math.max(from, to - 120) + at;
        this.inline(from, idFrom);
        builder.point('anchor', tail.slice(at + 2, -1), idFrom, to);
        builder.end(to);
        return;
      }
    }
    this.inline(from, to);
    builder.end(to);
  }

  // The text and the elements of the node at the cursor that stand in `[from, to)`.
  private inline(from: number, to: number): void {
    let at = from;
    this.eachChild(() => {
      const { from: childFrom, to: childTo } = this.cursor;
      if (childFrom >= to || childTo <= from || childFrom < at) return;
      this.builder.text(at, childFrom);
      at = Math.min(to, childTo);
      this.element();
    });
    if (at < to) this.builder.text(at, to);
  }

  private element(): void {
    const { cursor, builder, original } = this;
    const { name, from, to } = cursor;
    if (marks.has(name)) return;
    switch (name) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        builder.openElement(name === 'Emphasis' ? 'emphasis' : name === 'StrongEmphasis' ? 'strong' : 'strikethrough', name, '', from);
        this.inline(from, to);
        builder.closeElement(name, to);
        return;
      case 'Link':
        this.link();
        return;
      case 'Image':
        this.image();
        return;
      case 'InlineCode': {
        let ticks = 0;
        while (original.charCodeAt(from + ticks) === 96) ticks++;
        let inner = from + ticks;
        let end = to - ticks;
        // One blank on either side belongs to the marks, where code stands between.
        if (end - inner > 2 && isBlank(original.charCodeAt(inner)) && isBlank(original.charCodeAt(end - 1))) {
          inner++;
          end--;
        }
        builder.atom('code', inner, end, from, to);
        return;
      }
      case 'Escape':
        builder.put(original.slice(from + 1, to), from, to);
        return;
      case 'Entity':
        writeReferences(original, from, to, builder);
        return;
      case 'HardBreak':
        builder.hardBreak(from, to);
        return;
      case 'HTMLTag':
      case 'Jsx': {
        const tag = readTag(original, from, to);
        if (tag === undefined) builder.point('tag', original.slice(from, to), from, to);
        else writeInlineTag(original, from, tag, this.depth, builder);
        return;
      }
      case 'Comment':
      case 'ProcessingInstruction':
        builder.point('comment', original.slice(from, to), from, to);
        return;
      case 'Autolink':
        builder.atom('address', from + 1, to - 1, from, to);
        return;
      case 'URL':
        builder.atom('address', from, to, from, to);
        return;
      case 'Math':
        builder.atom('math', from, to, from, to);
        return;
      case 'Placeholder':
        builder.atom('placeholder', from, to, from, to);
        return;
      case 'Template':
        builder.point('template', original.slice(from, to), from, to);
        return;
      case 'Expression':
        this.expression();
        return;
      default:
        builder.text(from, to);
    }
  }

  private expression(): void {
    const { builder, original } = this;
    const { from, to } = this.cursor;
    const inside = original.slice(from + 1, to - 1);
    if (/^\s*\/\*/u.test(inside)) builder.point('comment', original.slice(from, to), from, to);
    // `{' '}` and `{"text"}` are ways to write text.
    else if (/^(?:'[^'\\]*'|"[^"\\]*")$/u.test(inside)) builder.text(from + 2, to - 2);
    else if (inside.startsWith('#')) builder.point('anchor', inside.slice(1), from, to);
    else builder.atom('expression', from, to, from, to);
  }

  // A link by what it holds: its address in brackets, or a label whose address stands elsewhere. Brackets without an address are text.
  private link(): void {
    const { builder, original } = this;
    const { from, to } = this.cursor;
    const parts = this.partsOfLink();
    const { textFrom, textTo } = parts;
    if (parts.address === undefined) {
      const label = original.slice(textFrom, textTo);
      if (label.startsWith('^')) builder.point('footnote', label.slice(1), from, to);
      else if (/^![A-Z]+$/u.test(label)) builder.point('tag', label, from, to);
      else {
        builder.text(from, textFrom);
        this.inline(textFrom, textTo);
        builder.text(textTo, to);
      }
      return;
    }
    builder.openElement('link', 'Link', parts.address, from);
    this.inline(textFrom, textTo);
    builder.closeElement('Link', to);
    this.deferTitle(parts.title);
  }

  private image(): void {
    const { builder, original } = this;
    const { from, to } = this.cursor;
    const { textFrom, textTo, address, title } = this.partsOfLink();
    builder.point('image', address ?? '', from, to);
    if (/\p{L}/u.test(original.slice(textFrom, textTo))) {
      const { depth } = this;
      builder.defer(() => {
        builder.begin('attribute', depth, textFrom);
        writeReferences(original, textFrom, textTo, builder);
        builder.end(textTo);
      });
    }
    this.deferTitle(title);
  }

  private deferTitle(title: { from: number; to: number } | undefined): void {
    const { builder, original, depth } = this;
    if (title === undefined || !/\p{L}/u.test(original.slice(title.from, title.to))) return;
    builder.defer(() => {
      builder.begin('attribute', depth, title.from);
      writeReferences(original, title.from, title.to, builder);
      builder.end(title.to);
    });
  }

  private partsOfLink(): { textFrom: number; textTo: number; address: string | undefined; title: { from: number; to: number } | undefined } {
    const { cursor, original } = this;
    const { from, to } = cursor;
    let textFrom = from;
    let textTo = to;
    let address: string | undefined;
    let label: string | undefined;
    let title: { from: number; to: number } | undefined;
    let seen = 0;
    this.eachChild(() => {
      const { name } = cursor;
      if (name === 'LinkMark') {
        if (seen === 0) textFrom = cursor.to;
        if (seen === 1) textTo = cursor.from;
        if (seen === 2) address ??= '';
        seen++;
      } else if (seen >= 2 && name === 'URL') address = original.slice(cursor.from, cursor.to).replace(/^<|>$/gu, '');
      else if (seen >= 2 && name === 'LinkLabel') label = original.slice(cursor.from + 1, cursor.to - 1);
      else if (seen >= 2 && name === 'LinkTitle') title = { from: cursor.from + 1, to: cursor.to - 1 };
    });
    if (address === undefined && textTo - textFrom < 1000) address = this.definitions.get(keyOf(label === undefined || label === '' ? original.slice(textFrom, textTo) : label));
    return { textFrom, textTo, address, title };
  }

  private code(): void {
    const { cursor, builder, original } = this;
    const { from, to } = cursor;
    const parts: string[] = [];
    let info = '';
    this.eachChild(() => {
      if (cursor.name === 'CodeText') parts.push(original.slice(cursor.from, cursor.to));
      if (cursor.name === 'CodeInfo') info = original.slice(cursor.from, cursor.to);
    });
    builder.setAside('code', from, to, parts.join(''), info);
  }

  // `:::tip Title`, `:::note[Title]`, `!!! note "Title"`: the title is prose.
  private directive(from: number, to: number, head: number): void {
    const { builder, original } = this;
    builder.setAside('directive', from, to, original.slice(from, from + head), original.slice(from, from + head).replace(/[^\p{L}\p{N}]/gu, ''));
    let textFrom = from + head;
    let textTo = to;
    const braces = original.slice(textFrom, textTo).indexOf('{');
    if (braces >= 0) textTo = textFrom + braces;
    const isEdge = (at: number): boolean => isBlank(original.charCodeAt(at)) || '"[]'.includes(original[at]!);
    while (textFrom < textTo && isEdge(textFrom)) textFrom++;
    while (textTo > textFrom && isEdge(textTo - 1)) textTo--;
    if (!/\p{L}/u.test(original.slice(textFrom, textTo))) return;
    builder.begin('caption', this.depth, textFrom);
    builder.text(textFrom, textTo);
    builder.end(textTo);
  }

  // Lines of components: each tag is markup to compare, the strings among its attributes are prose.
  private jsxBlock(): void {
    const { builder, original } = this;
    const { from, to } = this.cursor;
    let at = from;
    while (at < to) {
      const tag = original.charCodeAt(at) === 60 ? readTag(original, at, to) : undefined;
      if (tag === undefined) {
        at++;
        continue;
      }
      builder.setAside('markup', at, tag.end, `${tag.closing ? '/' : ''}${tag.name}`, tag.name);
      deferAttributes(original, tag, this.depth, builder);
      builder.end(tag.end);
      at = tag.end;
    }
  }
}

const isContainer = (name: string): boolean => name === 'Blockquote' || name === 'BulletList' || name === 'OrderedList' || name === 'ListItem' || name === 'Footnote' || name === 'Admonition';

/** Labels of references match without regard to case and blanks. */
const keyOf = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase();
