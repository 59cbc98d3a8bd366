import { writeReferences } from './html.js';
import { lineEnd, nextLine } from './front-matter.js';
import { isBlank, type ProseBuilder } from './prose-builder.js';

/**
 * Reads AsciiDoc line by line: what of it holds prose, and what is set aside. Blocks are told by their delimiters, as Asciidoctor
 * tells them; includes are not followed, conditions not decided: the prose of every branch counts.
 */
export function readAsciidoc(original: string, builder: ProseBuilder): void {
  new AsciidocReader(original, builder).read();
}

/** Delimited blocks whose content is no prose, by the sign that makes up the line. */
const verbatim: ReadonlyMap<string, 'code' | 'comment' | 'raw'> = /* @__PURE__ */ new Map([['-', 'code'], ['.', 'code'], ['`', 'code'], ['/', 'comment'], ['+', 'raw']]);

const listMarker = /^(\*{1,8}|-|\.{1,8}|\d{1,5}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)[ \t]{1,40}(?=\S)/u;
const term = /^([^\s/:][^\n]{0,300}?)(:{2,4}|;;)(?:[ \t]+|$)/u;
const attributeEntry = /^:!?([\w-]{1,60})!?:(?:[ \t]|$)/u;
const blockMacro = /^([\w-]{1,40})::([^\s[\]]{0,1000})\[/u;
const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/u;

class AsciidocReader {
  private readonly original: string;
  private readonly builder: ProseBuilder;
  private at = 0;
  // Of the line at `at`: past its last unit.
  private end = 0;
  private depth = 0;
  // The markers of the lists that are open, outermost first.
  private markers: string[] = [];
  private quotes = 0;
  // What the attribute line above says of the block to come: `source`, `quote`.
  private style = '';
  private language = '';
  private inHeader = false;
  // A `+` joins the paragraph to come to the item above.
  private attached = false;

  constructor(original: string, builder: ProseBuilder) {
    this.original = original;
    this.builder = builder;
  }

  read(): void {
    const { original } = this;
    this.at = original.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (this.at < original.length) {
      this.end = lineEnd(original, this.at);
      this.readLine();
    }
    this.builder.end(original.length);
  }

  private next(): void {
    this.at = nextLine(this.original, this.end);
    this.end = this.at < this.original.length ? lineEnd(this.original, this.at) : this.at;
  }

  private line(limit = 400): string {
    return this.original.slice(this.at, Math.min(this.end, this.at + limit));
  }

  private level(): number {
    return this.depth + this.markers.length + this.quotes;
  }

  private readLine(): void {
    const { builder, original } = this;
    const from = this.at;
    const line = this.line();
    const trimmed = line.trim();
    if (trimmed === '') {
      builder.end(from);
      this.inHeader = false;
      // A blank line ends a list but where another item follows.
      if (!this.itemFollows()) this.markers = [];
      this.next();
      return;
    }
    if (this.delimiter(trimmed)) return;
    if (trimmed.startsWith('//') && !trimmed.startsWith('///')) {
      builder.end(from);
      builder.setAside('comment', from, this.end);
      this.next();
      return;
    }
    const heading = /^(={1,6}|#{1,6})[ \t]{1,40}(?=\S)/u.exec(line);
    if (heading !== null) {
      this.markers = [];
      builder.begin('heading', heading[1]!.length, from);
      this.inline(from + heading[0].length, this.end);
      builder.end(this.end);
      this.inHeader = from <= 1;
      this.next();
      return;
    }
    const entry = attributeEntry.exec(line);
    if (entry !== null && !builder.isOpen) {
      const name = entry[1]!;
      builder.setAside('frontMatter', from, this.end, name === 'description' ? name : original.slice(from, this.end), name);
      if (name === 'description') this.metadata(from + entry[0].length, this.end);
      this.next();
      return;
    }
    if (this.inHeader) {
      // Author and revision: names and dates, the same in every language.
      builder.setAside('frontMatter', from, this.end);
      this.next();
      return;
    }
    if (/^\[.*\]$/u.test(trimmed) && this.end - from <= 400) {
      builder.end(from);
      const inner = trimmed.slice(1, -1);
      const [first = '', second = ''] = inner.split(',');
      this.style = first.split(/[.#%]/u)[0]!.trim();
      this.language = second.trim();
      const title = /(?:^|,)\s*(?:caption|title|alt)="([^"]{1,200})"/u.exec(inner);
      builder.setAside('markup', from, this.end, title === null ? original.slice(from, this.end) : inner.replace(title[1]!, ''));
      this.next();
      return;
    }
    const macro = blockMacro.exec(line);
    if (macro !== null && trimmed.endsWith(']')) {
      this.macro(macro[1]!, macro[2]!, from + macro[0].length);
      return;
    }
    if (/^(?:'''|---|\*\*\*|<<<)$/u.test(trimmed)) {
      builder.end(from);
      builder.setAside('rule', from, this.end, '');
      this.next();
      return;
    }
    if (trimmed === '+' || trimmed === '--') {
      // A list goes on; an open block.
      builder.end(from);
      this.attached = trimmed === '+';
      this.next();
      return;
    }
    if (/^\.[^\s.]/u.test(line) && !builder.isOpen) {
      builder.begin('caption', this.level(), from);
      this.inline(from + 1, this.end);
      builder.end(this.end);
      this.next();
      return;
    }
    this.paragraphLine(line);
  }

  private metadata(from: number, to: number): void {
    this.builder.begin('metadata', 0, from);
    this.inline(from, to);
    this.builder.end(to);
  }

  private itemFollows(): boolean {
    const { original } = this;
    let at = this.at;
    for (let blank = 0; blank < 8 && at < original.length; blank++) {
      const end = lineEnd(original, at);
      const line = original.slice(at, Math.min(end, at + 400)).trim();
      if (line !== '') return listMarker.test(line) || term.test(line);
      at = nextLine(original, end);
    }
    return false;
  }

  private paragraphLine(line: string): void {
    const { builder, original } = this;
    const from = this.at;
    let start = from;
    while (start < this.end && isBlank(original.charCodeAt(start))) start++;
    const indent = start - from;
    const bare = line.slice(indent);
    const item = listMarker.exec(bare);
    if (item !== null) {
      const marker = item[1]!.replace(/\d+|[a-zA-Z](?=\.)/u, '1');
      const known = this.markers.indexOf(marker);
      this.markers = known >= 0 ? this.markers.slice(0, known + 1) : [...this.markers.slice(-30), marker];
      builder.begin('listItem', this.level(), from);
      let text = start + item[0].length;
      const check = /^\[[ x*]\][ \t]/u.exec(original.slice(text, text + 5));
      if (check !== null) text += check[0].length;
      this.proseLine(text);
      return;
    }
    const defined = term.exec(bare);
    if (defined !== null) {
      builder.begin('term', this.level(), from);
      this.inline(start, start + defined[1]!.length);
      builder.end(this.end);
      const rest = start + defined[0].length;
      const marker = defined[2]!;
      const known = this.markers.indexOf(marker);
      this.markers = known >= 0 ? this.markers.slice(0, known + 1) : [...this.markers.slice(-30), marker];
      if (rest < this.end) {
        builder.begin('listItem', this.level(), rest);
        this.proseLine(rest);
      } else {
        builder.end(this.end);
        this.next();
      }
      return;
    }
    if (indent > 0 && !builder.isOpen && this.markers.length === 0) {
      // An indented paragraph is literal, up to a blank line.
      while (this.at < original.length && this.line().trim() !== '') {
        const end = this.end;
        this.next();
        if (this.at >= original.length || this.line().trim() === '') builder.setAside('code', from, end);
      }
      return;
    }
    if (!builder.isOpen) {
      const label = admonition.exec(bare);
      builder.begin(this.markers.length > 0 && !this.attached ? 'listItem' : 'paragraph', this.level(), from);
      this.attached = false;
      if (label !== null) {
        builder.point('tag', label[0].trim().slice(0, -1), start, start + label[0].length);
        start += label[0].length;
      }
    }
    this.proseLine(start);
  }

  // The line's text goes into the open block; with the break before it where the block has text.
  private proseLine(from: number): void {
    const { builder, original } = this;
    let to = this.end;
    const broken = original.slice(to - 2, to) === ' +';
    if (broken) to -= 2;
    this.inline(from, to);
    if (broken) builder.hardBreak(to, this.end);
    else if (this.end < original.length) builder.text(this.end, Math.min(original.length, nextLine(original, this.end)));
    this.next();
  }

  private macro(name: string, target: string, contentFrom: number): void {
    const { builder, original } = this;
    const from = this.at;
    let to = this.end;
    while (to > contentFrom && original[to] !== ']') to--;
    builder.end(from);
    builder.setAside(name === 'image' ? 'image' : 'directive', from, this.end, `${name} ${target}`, name);
    if (name === 'image' || name === 'video') this.alt(contentFrom, to);
    this.next();
  }

  // The first attribute of an image that has no name, and its title.
  private alt(from: number, to: number): void {
    const { builder, original } = this;
    const content = original.slice(from, to);
    const named = /(?:^|,)\s{0,20}(?:alt|title)="([^"]{1,400})"/u.exec(content);
    const first = /^\s{0,20}"?([^",=\]]{1,400})"?(?:,|$)/u.exec(content);
    const found = named ?? first;
    if (found === null || !/\p{L}/u.test(found[1]!)) return;
    const start = from + found.index + found[0].indexOf(found[1]!);
    builder.defer(() => {
      builder.begin('attribute', this.level(), start);
      writeReferences(original, start, start + found[1]!.length, builder);
      builder.end(start + found[1]!.length);
    });
    if (!builder.isOpen) builder.end(to);
  }

  // A line that opens or closes a delimited block; true when it was one.
  private delimiter(trimmed: string): boolean {
    const { builder, original } = this;
    const from = this.at;
    if (/^[|,:!]={3,}$/u.test(trimmed)) {
      builder.end(from);
      this.table(trimmed);
      return true;
    }
    const fence = /^```/u.test(trimmed);
    const sign = trimmed[0]!;
    const isLine = fence || ('-.+/=*_'.includes(sign) && trimmed.length >= 4 && trimmed.length <= 200 && trimmed === sign.repeat(trimmed.length));
    if (!isLine) return false;
    const kind = fence ? 'code' : verbatim.get(sign);
    builder.end(from);
    if (kind === undefined || (this.style !== '' && /^(?:verse|stem|latexmath|asciimath)$/u.test(this.style) && sign === '+')) {
      if (kind === undefined) {
        // Example, sidebar, quotation: prose between lines.
        builder.setAside('directive', from, this.end, sign, sign);
        this.style = '';
        this.next();
        return true;
      }
    }
    const close = fence ? '```' : trimmed;
    const language = fence ? trimmed.slice(3) : this.style === 'source' || this.style === '' ? this.language : '';
    const math = this.style === 'stem' || this.style === 'latexmath' || this.style === 'asciimath';
    this.style = '';
    this.language = '';
    this.next();
    const contentFrom = this.at;
    while (this.at < original.length && this.line().trimEnd() !== close) this.next();
    const contentTo = Math.min(this.at, original.length);
    builder.setAside(math ? 'math' : kind!, from, Math.min(original.length, Math.max(this.end, contentTo)), original.slice(contentFrom, contentTo), language);
    this.next();
    return true;
  }

  private table(fence: string): void {
    const { builder, original } = this;
    builder.setAside('directive', this.at, this.end, fence, 'table');
    const separator = fence[0] === ',' ? ',' : fence[0] === ':' ? ':' : fence[0]!;
    this.style = '';
    this.next();
    while (this.at < original.length) {
      if (this.line().trimEnd() === fence) break;
      if (this.line(2) === '//') builder.setAside('comment', this.at, this.end);
      else this.row(separator);
      this.next();
    }
    builder.end(Math.min(this.at, original.length));
    if (this.at < original.length) this.next();
  }

  // A line of a table: each separator opens a cell; what stands before the first goes on with the cell above.
  private row(separator: string): void {
    const { builder, original } = this;
    let start = this.at;
    const code = separator.charCodeAt(0);
    if (separator !== '|' && separator !== '!') builder.begin('tableCell', this.level(), start);
    for (let at = this.at; at < this.end; at++) {
      const unit = original.charCodeAt(at);
      if (unit === 92) {
        at++;
        continue;
      }
      if (unit !== code) continue;
      let stop = at;
      if (separator === '|' || separator === '!') {
        // `2+|`, `.3+^|`, `a|`: how the cell spans and looks.
        const specifier = /(?:^|[ \t])(?:\d{0,3}(?:\.\d{1,3})?[+*])?[<^>]?(?:\.[<^>])?[aehlmsdv]?$/u.exec(original.slice(Math.max(start, at - 20), at));
        if (specifier !== null) stop = at - specifier[0].trimStart().length;
      }
      if (builder.isOpen) {
        this.inline(start, stop);
        builder.end(at);
      }
      builder.begin('tableCell', this.level(), at + 1);
      start = at + 1;
    }
    if (!builder.isOpen && original.slice(start, this.end).trim() !== '') builder.begin('tableCell', this.level(), start);
    this.inline(start, this.end);
    if (this.end < original.length && builder.isOpen) builder.text(this.end, Math.min(original.length, nextLine(original, this.end)));
  }

  // The inline markup of a line. Marks of emphasis that stand alone are text; those that pair up on the line are marks.
  private inline(from: number, to: number): void {
    const { builder, original } = this;
    const text = original.slice(from, to);
    let done = 0;
    const flush = (at: number): void => {
      if (at > done) writeReferences(original, from + done, from + at, builder);
    };
    for (const match of text.matchAll(inlineMarkup)) {
      const at = match.index;
      if (at < done) continue;
      const length = this.element(match, from + at);
      if (length === 0) continue;
      // The element has written itself only when it was taken, so what stands before it is written first, below.
      flush(at);
      this.writeElement(match, from + at);
      done = at + length;
    }
    flush(text.length);
  }

  // How long the element is that a match stands for; 0 where it stands for none.
  private element(match: RegExpMatchArray, at: number): number {
    const { original } = this;
    if (original.charCodeAt(at - 1) === 92) return 0;
    const before = original.charCodeAt(at - 1);
    const groups = match.groups!;
    if (groups['constrained'] !== undefined) {
      // `*bold*` between words only: a letter before or after it makes it text.
      const after = original.slice(at + match[0].length, at + match[0].length + 1);
      if ((at > 0 && /[\p{L}\p{N}_]/u.test(String.fromCharCode(before))) || /[\p{L}\p{N}_]/u.test(after)) return 0;
    }
    return match[0].length;
  }

  private writeElement(match: RegExpMatchArray, at: number): void {
    const { builder, original } = this;
    const groups = match.groups!;
    const end = at + match[0].length;
    const { unconstrained, constrained, macro, address, cross, attribute, index, passthrough, anchor } = groups;
    if (index !== undefined) {
      // `((term))` shows its word, `(((a, b)))` nothing.
      if (index.startsWith('(((')) builder.point('tag', 'index', at, end);
      else builder.text(at + 2, end - 2);
    } else if (anchor !== undefined) builder.point('anchor', anchor.slice(2, -2).split(',')[0]!, at, end);
    else if (passthrough !== undefined) {
      const width = passthrough.startsWith('+++') ? 3 : passthrough.startsWith('++') ? 2 : 1;
      builder.atom('code', at + width, end - width, at, end);
    } else if (attribute !== undefined) builder.atom('placeholder', at, end, at, end);
    else if (cross !== undefined) {
      const comma = cross.indexOf(',');
      const target = comma < 0 ? cross.slice(2, -2) : cross.slice(2, comma);
      if (comma < 0) builder.point('link', `#${target}`, at, end);
      else this.enclose('link', `#${target}`, at, at + comma + 1, end - 2, end);
    } else if (macro !== undefined) this.inlineMacro(match, at, end);
    else if (address !== undefined) {
      const text = groups['addressText'];
      if (text === undefined) builder.atom('address', at, end, at, end);
      else this.enclose('link', address, at, at + address.length + 1, end - 1, end);
    } else {
      const marked = unconstrained ?? constrained!;
      const role = groups['role']?.length ?? 0;
      const width = unconstrained === undefined ? 1 : 2;
      const sign = marked[role]!;
      const inner = at + role + width;
      if (sign === '`') {
        const plus = original[inner] === '+' && original[end - width - 1] === '+' && end - width - inner > 2 ? 1 : 0;
        builder.atom('code', inner + plus, end - width - plus, at, end);
      } else this.enclose(sign === '*' ? 'strong' : sign === '_' ? 'emphasis' : 'tag', sign === '*' || sign === '_' ? '' : sign, at, inner, end - width, end);
    }
  }

  private inlineMacro(match: RegExpMatchArray, at: number, end: number): void {
    const { builder } = this;
    const groups = match.groups!;
    const name = groups['macro']!;
    const target = groups['target'] ?? '';
    const textFrom = end - 1 - (groups['macroText'] ?? '').length;
    switch (name) {
      case 'link':
      case 'xref':
      case 'mailto':
        if (textFrom === end - 1) builder.point('link', target, at, end);
        else this.enclose('link', target.replace(/\^$/u, ''), at, textFrom, end - 1, end);
        return;
      case 'image':
      case 'icon':
        builder.point('image', target, at, end);
        if (name === 'image') this.alt(textFrom, end - 1);
        return;
      case 'footnote':
      case 'footnoteref':
        builder.point('footnote', target, at, end);
        builder.defer(() => {
          builder.begin('paragraph', this.level(), textFrom);
          this.inline(textFrom, end - 1);
          builder.end(end);
        });
        return;
      case 'stem':
      case 'latexmath':
      case 'asciimath':
        builder.atom('math', textFrom, end - 1, at, end);
        return;
      case 'pass':
      case 'kbd':
        builder.atom('code', textFrom, end - 1, at, end);
        return;
      case 'btn':
      case 'menu':
        if (name === 'menu') builder.text(at + 5, at + 5 + target.length);
        if (name === 'menu' && textFrom < end - 1) builder.put(' ', at, at);
        this.enclose('tag', name, at, textFrom, end - 1, end);
        return;
      default:
        builder.point('tag', `${name} ${target}`, at, end);
    }
  }

  private nesting = 0;

  private enclose(kind: 'link' | 'strong' | 'emphasis' | 'tag', value: string, at: number, textFrom: number, textTo: number, end: number): void {
    const { builder } = this;
    builder.openElement(kind, `enclosed ${at}`, value, at);
    this.nesting++;
    if (this.nesting > 8) builder.text(textFrom, textTo);
    else this.inline(textFrom, textTo);
    this.nesting--;
    builder.closeElement(`enclosed ${at}`, end);
  }
}

// Every repetition has a bound, so that a line is read in time linear in its length.
const inlineMarkup = new RegExp(
  [
    String.raw`(?<passthrough>\+\+\+[^+]{1,300}\+\+\+|\+\+[^+]{1,300}\+\+)`,
    String.raw`(?<anchor>\[\[[^[\]]{1,100}\]\])`,
    String.raw`(?<index>\(\(\([^()]{1,200}\)\)\)|\(\([^()]{1,200}\)\))`,
    String.raw`(?<cross><<[^<>]{1,200}>>)`,
    String.raw`(?<macro>link|xref|mailto|image|icon|footnote|footnoteref|stem|latexmath|asciimath|pass|kbd|btn|menu|anchor|indexterm2?):(?<target>[^\s:[\]][^\s[\]]{0,500})?\[(?<macroText>[^[\]]{0,800})\]`,
    String.raw`(?<address>(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,500}[^\s[\]<>.,;:!?)'"])(?:\[(?<addressText>[^[\]]{0,500})\])?`,
    String.raw`(?<attribute>\{\w[\w:-]{0,60}\})`,
    String.raw`(?<unconstrained>\*\*[^*]{1,500}\*\*|__[^_]{1,500}__|\x60\x60[^\x60]{1,500}\x60\x60|##[^#]{1,500}##)`,
    String.raw`(?<constrained>(?<role>\[[.#%\w -]{1,60}\])?(?:\*[^\s*](?:[^*]{0,500}[^\s*])?\*|_[^\s_](?:[^_]{0,500}[^\s_])?_|\x60[^\s\x60](?:[^\x60]{0,500}[^\s\x60])?\x60|#[^\s#](?:[^#]{0,500}[^\s#])?#))`,
  ].join('|'),
  'gu',
);
