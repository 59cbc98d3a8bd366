import { Tokenizer } from 'htmlparser2';
import type { InlineKind } from './document.js';
import type { ProseBuilder } from './prose-builder.js';
import type { Tag, TagAttribute } from './tag.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that end what stands before them: block, table, list and form elements of HTML. */
const blocks: ReadonlySet<string> = /* @__PURE__ */ words(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'legend li link main menu meta nav noframes noscript ol optgroup option p search section select summary table tbody td template tfoot th thead title tr ul video audio iframe canvas label',
);
const voids: ReadonlySet<string> = /* @__PURE__ */ words('area base br col embed hr img input link meta param source track wbr');
/** What is set aside whole. */
const verbatim: ReadonlySet<string> = /* @__PURE__ */ words('script style pre textarea svg math template');
const inlineCode: ReadonlySet<string> = /* @__PURE__ */ words('code kbd samp var tt');
/** Attributes that say something to readers; with JSX components' own. */
const proseAttributes: ReadonlySet<string> = /* @__PURE__ */ words('alt title aria-label aria-description placeholder summary label caption description heading subtitle tooltip');
const proseMetas: ReadonlySet<string> = /* @__PURE__ */ words('description og:title og:description twitter:title twitter:description og:image:alt twitter:image:alt');
const headings: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([['h1', 1], ['h2', 2], ['h3', 3], ['h4', 4], ['h5', 5], ['h6', 6]]);

/** Reads HTML, the whole of a file or a stretch of it. Tags need not match. */
export function readHtml(original: string, from: number, to: number, builder: ProseBuilder, depth = 0): void {
  new HtmlReader(original, builder, depth).read(from, to);
}

/** Writes text with character references into the open block. */
export function writeReferences(original: string, from: number, to: number, builder: ProseBuilder): void {
  tokenize(original, from, to, {
    text: (start, end) => builder.text(start, end),
    reference: (text, start, end) => builder.put(text, start, end),
  });
}

/** The text of an attribute as a block of its own, after the block that the tag is in. */
export function deferAttributes(original: string, tag: Pick<Tag, 'attributes'>, depth: number, builder: ProseBuilder, names: ReadonlySet<string> = proseAttributes): void {
  for (const { name, from, to, isString } of tag.attributes) {
    if (!isString || !names.has(name.toLowerCase()) || !/\p{L}/u.test(original.slice(from, Math.min(to, from + 1000)))) continue;
    builder.defer(() => {
      builder.begin('attribute', depth, from);
      writeReferences(original, from, to, builder);
      builder.end(to);
    });
  }
}

/** Puts a tag that stands between words into the open block. */
export function writeInlineTag(original: string, from: number, tag: Tag, depth: number, builder: ProseBuilder): void {
  const name = tag.name.toLowerCase();
  if (tag.closing) {
    if (!builder.closeElement(`<${name}`, tag.end)) builder.point('tag', `/${tag.name}`, from, tag.end);
    return;
  }
  deferAttributes(original, tag, depth, builder);
  if (name === 'br') builder.hardBreak(from, tag.end);
  else if (name === 'wbr') builder.point('break', '', from, tag.end);
  else if (name === 'img' || name === 'image') builder.point('image', attributeOf(original, tag, 'src'), from, tag.end);
  else if (voids.has(name) || tag.selfClosing) builder.point('tag', tag.name, from, tag.end);
  else builder.openElement(kindOf(name), `<${name}`, name === 'a' ? attributeOf(original, tag, 'href') : kindOf(name) === 'tag' ? tag.name : '', from);
}

function kindOf(name: string): InlineKind {
  if (inlineCode.has(name)) return 'code';
  switch (name) {
    case 'a':
      return 'link';
    case 'b':
    case 'strong':
      return 'strong';
    case 'i':
    case 'em':
      return 'emphasis';
    case 's':
    case 'del':
    case 'strike':
      return 'strikethrough';
    default:
      return 'tag';
  }
}

function attributeOf(original: string, { attributes }: Pick<Tag, 'attributes'>, name: string): string {
  const found = attributes.find((attribute) => attribute.name.toLowerCase() === name);
  return found === undefined ? '' : original.slice(found.from, found.to);
}

interface TokenHandler {
  text?(from: number, to: number): void;
  reference?(text: string, from: number, to: number): void;
  comment?(from: number, to: number): void;
  /** A declaration, a processing instruction. */
  other?(from: number, to: number): void;
  open?(name: string, attributes: readonly TagAttribute[], from: number, to: number, selfClosing: boolean): void;
  close?(name: string, from: number, to: number): void;
}

// Drives htmlparser2's tokenizer, whose offsets count from where it starts.
function tokenize(original: string, base: number, limit: number, handler: TokenHandler): void {
  let last = base;
  let name = '';
  let tagFrom = 0;
  let attribute = '';
  let valueFrom = -1;
  let attributes: TagAttribute[] = [];
  const endTag = (to: number, selfClosing: boolean): void => {
    last = to;
    handler.open?.(name, attributes, tagFrom, to, selfClosing);
    attributes = [];
  };
  const other = (start: number, end: number): void => {
    const from = Math.max(base, original.lastIndexOf('<', base + start));
    last = Math.min(limit, base + end + 1);
    handler.other?.(from, last);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        last = base + end;
        handler.text?.(base + start, last);
      },
      ontextentity(codepoint, end) {
        const from = last;
        last = base + end;
        handler.reference?.(String.fromCodePoint(codepoint), from, last);
      },
      onopentagname(start, end) {
        name = original.slice(base + start, base + end).toLowerCase();
        tagFrom = base + start - 1;
        last = base + end;
      },
      onattribname(start, end) {
        attribute = original.slice(base + start, base + end);
        valueFrom = -1;
      },
      onattribdata(start) {
        if (valueFrom === -1) valueFrom = base + start;
      },
      onattribentity() {
        // A reference that opens the value: it starts after what was last read, the quote.
        if (valueFrom === -1) valueFrom = -2;
      },
      onattribend(quote, end) {
        // Past the closing quote, where there is one.
        const to = base + end - ((quote as number) >= 2 ? 1 : 0);
        let from = valueFrom;
        if (from === -1) from = to;
        else if (from === -2) from = original.lastIndexOf(quote === 2 ? "'" : quote === 3 ? '"' : '=', to - 1) + 1;
        attributes.push({ name: attribute, from: Math.max(base, from), to, isString: (quote as number) !== 0 });
      },
      onopentagend(end) {
        endTag(base + end + 1, false);
      },
      onselfclosingtag(end) {
        endTag(base + end + 1, true);
      },
      onclosetag(start, end) {
        const from = original.lastIndexOf('<', base + start);
        // The name may be followed by blanks and nonsense; the tag ends where the next text begins.
        const close = original.indexOf('>', base + end);
        last = close < 0 || close >= limit ? limit : close + 1;
        handler.close?.(original.slice(base + start, base + end).toLowerCase(), Math.max(base, from), last);
      },
      oncomment(start, end) {
        // `<!--`, or what HTML takes for a comment as well: `<?`, `</ `.
        const from = original.startsWith('<!--', base + start - 4) ? base + start - 4 : original.lastIndexOf('<', base + start - 1);
        last = Math.min(limit, base + end + 1);
        handler.comment?.(Math.max(base, from), last);
      },
      oncdata(start, end) {
        last = Math.min(limit, base + end + 1);
        handler.other?.(Math.max(base, base + start - 9), last);
      },
      ondeclaration: other,
      onprocessinginstruction: other,
      onend() {},
    },
  );
  tokenizer.write(original.slice(base, limit));
  tokenizer.end();
}

class HtmlReader {
  private readonly original: string;
  private readonly builder: ProseBuilder;
  private readonly depth: number;
  // Open elements, and how many there are of each name: a closing tag without an opening one is known at once.
  private readonly stack: string[] = [];
  private readonly counts = new Map<string, number>();
  private lists = 0;
  // The element that is set aside whole: its name, how deep it lies in itself, where it and its content start.
  private aside: { name: string; depth: number; from: number; content: number; inline: boolean } | undefined;

  constructor(original: string, builder: ProseBuilder, depth: number) {
    this.original = original;
    this.builder = builder;
    this.depth = depth;
  }

  read(from: number, to: number): void {
    const { original, builder } = this;
    tokenize(original, from, to, {
      text: (start, end) => {
        if (this.aside !== undefined) return;
        if (!builder.isOpen) {
          if (original.slice(start, end).trim() === '') return;
          this.begin(start);
        }
        builder.text(start, end);
      },
      reference: (text, start, end) => {
        if (this.aside !== undefined) return;
        if (!builder.isOpen) this.begin(start);
        builder.put(text, start, end);
      },
      comment: (start, end) => {
        if (this.aside !== undefined) return;
        if (builder.isOpen && builder.hasWords) builder.point('comment', original.slice(start, end), start, end);
        else builder.setAside('comment', start, end);
      },
      other: (start, end) => {
        if (this.aside !== undefined) return;
        builder.end(start);
        builder.setAside('markup', start, end);
      },
      open: (name, attributes, start, end, selfClosing) => this.open(name, attributes, start, end, selfClosing),
      close: (name, start, end) => this.close(name, start, end),
    });
    if (this.aside !== undefined) this.endAside(to, to);
    builder.end(to);
  }

  private begin(at: number): void {
    let block: 'paragraph' | 'heading' | 'listItem' | 'tableCell' | 'term' | 'caption' | 'metadata' = 'paragraph';
    let level = this.depth + this.lists;
    // The nearest element that says what its text is, a bounded way out.
    const stop = Math.max(0, this.stack.length - 32);
    search: for (let at = this.stack.length - 1; at >= stop; at--) {
      const name = this.stack[at]!;
      const rank = headings.get(name);
      if (rank !== undefined) {
        block = 'heading';
        level = rank;
        break;
      }
      switch (name) {
        case 'li':
        case 'dd':
          block = 'listItem';
          break search;
        case 'td':
        case 'th':
          block = 'tableCell';
          break search;
        case 'dt':
          block = 'term';
          break search;
        case 'caption':
        case 'figcaption':
        case 'summary':
        case 'legend':
          block = 'caption';
          break search;
        case 'title':
          block = 'metadata';
          level = 1;
          break search;
      }
    }
    this.builder.begin(block, level, at);
    // Inline elements that were open when the block before ended go on in this one.
  }

  private open(name: string, attributes: readonly TagAttribute[], from: number, to: number, selfClosing: boolean): void {
    const { original, builder, aside } = this;
    if (aside !== undefined) {
      if (name === aside.name && !selfClosing) aside.depth++;
      return;
    }
    const tag: Tag = { name, closing: false, selfClosing, attributes, end: to };
    if (verbatim.has(name) || isUntranslated(original, tag)) {
      if (voids.has(name) || selfClosing) return;
      if (!verbatim.has(name) && !blocks.has(name)) {
        if (!builder.isOpen) this.begin(from);
        builder.openElement('code', `<${name}`, '', from);
        this.push(name);
        return;
      }
      // A drawing or formula amid a sentence stands there as an image would.
      const inline = name !== 'pre' && !blocks.has(name) && builder.isOpen && builder.hasWords;
      if (!inline) builder.end(from);
      this.aside = { name, depth: 1, from, content: to, inline };
      return;
    }
    if (!blocks.has(name)) {
      if (!builder.isOpen) this.begin(from);
      writeInlineTag(original, from, tag, this.depth + this.lists, builder);
      if (!voids.has(name) && !selfClosing) this.push(name);
      return;
    }
    builder.end(from);
    this.closeImplied(name);
    deferAttributes(original, tag, this.depth + this.lists, builder);
    if (name === 'hr') builder.setAside('rule', from, to, '');
    if (name === 'meta' && proseMetas.has((attributeOf(original, tag, 'name') || attributeOf(original, tag, 'property')).toLowerCase())) {
      const content = attributes.find((attribute) => attribute.name.toLowerCase() === 'content');
      if (content !== undefined && content.to > content.from) {
        builder.begin('metadata', 0, content.from);
        writeReferences(original, content.from, content.to, builder);
      }
    }
    builder.end(to);
    if (!voids.has(name)) this.push(name);
  }

  private push(name: string): void {
    this.stack.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (isList(name)) this.lists++;
  }

  private pop(): void {
    const name = this.stack.pop()!;
    this.counts.set(name, this.counts.get(name)! - 1);
    if (isList(name)) this.lists--;
  }

  // Paragraphs, items and cells whose closing tag HTML lets one leave out.
  private closeImplied(name: string): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    if (top === name && (name === 'li' || name === 'p' || name === 'option' || name === 'tr')) this.pop();
    else if ((name === 'dt' || name === 'dd') && (top === 'dt' || top === 'dd')) this.pop();
    else if ((name === 'td' || name === 'th') && (top === 'td' || top === 'th')) this.pop();
    else if (top === 'p' && name !== 'p') this.pop();
  }

  private close(name: string, from: number, to: number): void {
    const { builder, aside } = this;
    if (aside !== undefined) {
      if (name === aside.name && --aside.depth === 0) this.endAside(from, to);
      return;
    }
    if (blocks.has(name)) builder.end(from);
    else if (builder.isOpen && !builder.closeElement(`<${name}`, to) && builder.hasWords) builder.point('tag', `/${name}`, from, to);
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.stack.at(-1) !== name) this.pop();
    this.pop();
  }

  private endAside(contentTo: number, to: number): void {
    const { name, from, content, inline } = this.aside!;
    this.aside = undefined;
    const { original, builder } = this;
    if (inline) builder.point(name === 'math' ? 'math' : name === 'svg' ? 'image' : 'tag', original.slice(content, contentTo), from, to);
    else if (name === 'pre' || name === 'textarea') {
      // The code of `<pre><code class="language-ts">`, without its tags.
      const code = original.slice(content, contentTo);
      const language = /^\s{0,20}<code[^<>]{0,200}language-([\w+#-]{1,30})/u.exec(code)?.[1] ?? '';
      builder.setAside('code', from, to, code.replace(/<\/?code[^<>]*>/gu, ''), language);
    } else if (name === 'math') builder.setAside('math', from, to);
    else builder.setAside('raw', from, to, original.slice(from, to), name);
  }
}

const isList = (name: string): boolean => name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu' || name === 'blockquote';

// `translate="no"` and the class that translation tools look for.
function isUntranslated(original: string, tag: Tag): boolean {
  return tag.attributes.some(({ name, from, to }) => (name === 'translate' && original.slice(from, to).toLowerCase() === 'no') || (name === 'class' && to - from < 500 && /(?:^|\s)notranslate(?:$|\s)/u.test(original.slice(from, to))));
}
