import { contentId, firstWhere, type SegmentStructure, type Span } from '../bitext/index.js';
import { isAtom, isExact, type BlockKind, type DocumentBlock, type DocumentFormat, type InlineElement, type InlineKind, type OffsetRun, type ParsedDocument, type ProseBlock } from './document.js';
import { findPlaceholders } from './placeholders.js';

type BlockName = SegmentStructure['block'];
interface OpenElement {
  readonly kind: InlineKind;
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly originalFrom: number;
}

/**
 * Puts a document together while a reader walks over its markup: the prose, where it came from, and what was set aside.
 *
 * The prose of a block is on one line: blanks in a row become one, and a line break becomes a blank or, where the author put
 * it there on purpose, a newline, unless the text goes on in lower case.
 */
export class ProseBuilder {
  private readonly original: string;
  private prose = '';
  private readonly proseBlocks: ProseBlock[] = [];
  private runs: OffsetRun[] = [];
  private elements: InlineElement[] = [];
  private readonly blocks: DocumentBlock[] = [];

  // Of the block being written.
  private structure: SegmentStructure | undefined;
  private words = '';
  // Of `words`, kept apart: to look into a string that grows would copy it each time.
  private blankAtEnd = true;
  private atomText = '';
  private blockRuns: { prose: { from: number; to: number }; original: { from: number; to: number } }[] = [];
  private blockElements: InlineElement[] = [];
  private open: OpenElement[] = [];
  private openAtoms = 0;
  private breaks: number[] = [];
  private blockStart = 0;
  private deferred: (() => void)[] = [];

  constructor(original: string) {
    this.original = original;
  }

  get isOpen(): boolean {
    return this.structure !== undefined;
  }

  /** Whether the open block has a word yet. */
  get hasWords(): boolean {
    return this.words !== '';
  }

  /** Opens a block of prose; ends the one that is open. `level`: of a heading its rank, else how many lists and quotations it is in. */
  begin(block: BlockName, level: number, at: number): void {
    this.end(at);
    this.structure = { block, level, setAsideBefore: this.blocks.length };
    this.blockStart = at;
  }

  /** Prose that the file has as it is. */
  text(from: number, to: number): void {
    const { original } = this;
    let start = from;
    for (let i = from; i < to; i++) {
      if (!isBlank(original.charCodeAt(i))) continue;
      // A lone blank is copied with the words around it.
      if (original.charCodeAt(i) === 32 && i + 1 < to && !isBlank(original.charCodeAt(i + 1)) && (i > start || !this.blankAtEnd)) continue;
      if (i > start) this.add(original.slice(start, i), start, i);
      let end = i + 1;
      while (end < to && isBlank(original.charCodeAt(end))) end++;
      this.blank(i, end);
      start = end;
      i = end - 1;
    }
    if (start < to) this.add(original.slice(start, to), start, to);
  }

  /** Prose that the file writes otherwise: an entity, an escape. */
  put(text: string, from: number, to: number): void {
    if (text === '') return;
    if (/^\s+$/u.test(text)) this.blank(from, to);
    else this.add(text.replace(/\s/gu, ' '), from, to);
  }

  private blank(from: number, to: number): void {
    if (!this.blankAtEnd) this.add(' ', from, to);
  }

  private add(text: string, from: number, to: number): void {
    if (this.structure === undefined) return;
    const at = this.words.length;
    this.words += text;
    this.blankAtEnd = isBlank(text.charCodeAt(text.length - 1));
    if (this.openAtoms > 0) this.atomText += text;
    const last = this.blockRuns.at(-1);
    const exact = text.length === to - from;
    if (last !== undefined && exact && last.original.to === from && last.prose.to === at && last.original.to - last.original.from === last.prose.to - last.prose.from) {
      last.prose.to = at + text.length;
      last.original.to = to;
    } else this.blockRuns.push({ prose: { from: at, to: at + text.length }, original: { from, to } });
  }

  /** A line break that the author wants. */
  hardBreak(from: number, to: number): void {
    if (!this.hasWords) return;
    if (this.blankAtEnd) {
      this.breaks.push(this.words.length - 1);
      return;
    }
    this.breaks.push(this.words.length);
    this.add(' ', from, to);
  }

  /** Opens an inline element; `name` is by which {@link closeElement} finds it. */
  openElement(kind: InlineKind, name: string, value: string, from: number): void {
    if (this.structure === undefined) return;
    this.open.push({ kind, name, value, from: this.words.length, originalFrom: from });
    if (isAtom(kind) && this.openAtoms++ === 0) this.atomText = '';
  }

  /** Closes the last open element of this name, and those left open inside it; false when there is none. */
  closeElement(name: string, to: number): boolean {
    // What is open is looked at a bounded way back, so that unclosed elements cost no more than closed ones.
    const stop = Math.max(0, this.open.length - 64);
    let at = this.open.length - 1;
    while (at >= stop && this.open[at]!.name !== name) at--;
    if (at < stop) return false;
    while (this.open.length > at) this.closeTop(to);
    return true;
  }

  private closeTop(to: number): void {
    const { kind, value, from, originalFrom } = this.open.pop()!;
    // An atom in an atom is part of it.
    if (isAtom(kind) && --this.openAtoms > 0) return;
    this.blockElements.push({ kind, prose: { from, to: this.words.length }, original: { from: originalFrom, to }, value: value === '' && isAtom(kind) ? this.atomText : value });
  }

  /** An element that stands between words. */
  point(kind: InlineKind, value: string, from: number, to: number): void {
    if (this.structure !== undefined) this.blockElements.push({ kind, prose: { from: this.words.length, to: this.words.length }, original: { from, to }, value });
  }

  /** A word of the prose that is none: code, a placeholder. Its text is `[textFrom, textTo)` of the file, line breaks as blanks. */
  atom(kind: InlineKind, textFrom: number, textTo: number, from: number, to: number): void {
    const start = this.words.length;
    const value = this.original.slice(textFrom, textTo).replace(/\s/gu, ' ');
    if (value === '') {
      this.point(kind, '', from, to);
      return;
    }
    this.add(value, textFrom, textTo);
    if (this.structure !== undefined) this.blockElements.push({ kind, prose: { from: start, to: start + value.length }, original: { from, to }, value });
  }

  /** Does something after the open block has ended: the text of an image is a block after the sentence that it stands in. */
  defer(write: () => void): void {
    this.deferred.push(write);
  }

  /** Ends the open block. What has no word is set aside, as an image where it is one. */
  end(at: number): void {
    const { structure } = this;
    if (structure !== undefined) {
      while (this.open.length > 0) this.closeTop(at);
      if (this.words.trim() === '') this.keepWordless(at);
      else this.keepBlock(structure);
      this.structure = undefined;
      this.words = '';
      this.blankAtEnd = true;
      this.blockRuns = [];
      this.blockElements = [];
      this.breaks = [];
    }
    const { deferred } = this;
    if (deferred.length === 0) return;
    this.deferred = [];
    for (const write of deferred) write();
    this.end(at);
  }

  private keepWordless(at: number): void {
    if (this.blockElements.length === 0) return;
    const kind: BlockKind = this.blockElements.some((element) => element.kind === 'image') ? 'image' : this.blockElements.every((element) => element.kind === 'comment') ? 'comment' : 'markup';
    const from = Math.min(...this.blockElements.slice(0, 1000).map((element) => element.original.from), at);
    const to = Math.max(...this.blockElements.slice(-1000).map((element) => element.original.to), this.blockStart);
    this.setAside(kind, from, Math.max(from, to), this.blockElements.map((element) => `${element.kind} ${element.value}`).join('\n'), '');
  }

  private keepBlock(structure: SegmentStructure): void {
    const words = this.breakLines();
    if (this.prose !== '') this.prose += '\n\n';
    const base = this.prose.length;
    this.prose += words;
    for (const { prose, original } of this.blockRuns) this.runs.push({ prose: move(prose, base), original });
    const placeholders = findPlaceholders(words, this.blockElements.filter((element) => isAtom(element.kind)).map((element) => element.prose));
    const span = (prose: Span): Span => originalOf(this.blockRuns, prose);
    const found = placeholders.map((prose): InlineElement => ({ kind: 'placeholder', prose, original: span(prose), value: words.slice(prose.from, prose.to) }));
    const all = [...this.blockElements, ...found].sort((a, b) => a.prose.from - b.prose.from || b.prose.to - a.prose.to || a.original.from - b.original.from);
    for (const element of all) this.elements.push({ ...element, prose: move(element.prose, base) });
    this.proseBlocks.push({ prose: { from: base, to: base + words.length }, structure });
  }

  // Lower case after a break goes on with the sentence: two blanks at the end of a line are often an accident.
  private breakLines(): string {
    const { words, breaks } = this;
    let done = 0;
    let out = '';
    for (const at of breaks) {
      if (at < done || at + 1 >= words.length || /^\s*\p{Ll}/u.test(words.slice(at, at + 3))) continue;
      out += `${words.slice(done, at)}\n`;
      done = at + 1;
    }
    return out + words.slice(done);
  }

  /** Keeps a block that is no prose. `content` is what is compared; without it, the span itself. */
  setAside(kind: BlockKind, from: number, to: number, content: string = this.original.slice(from, to), info = ''): void {
    // A block inside a paragraph's lines counts before what is still to be written of it.
    this.blocks.push({ kind, span: { from, to }, hash: contentId([info, normalizeContent(content)]), info, proseBefore: this.proseBlocks.length });
  }

  /** The document. */
  finish(format: DocumentFormat): ParsedDocument {
    this.end(this.original.length);
    const { original, prose, proseBlocks, runs, elements, blocks } = this;
    return { format, original, prose, proseBlocks, runs, elements, blocks };
  }
}

const move = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

function originalOf(runs: readonly OffsetRun[], prose: Span): Span {
  let at = firstWhere(0, runs.length - 1, (run) => runs[run]!.prose.to > prose.from);
  const first = runs[at]!;
  while (at + 1 < runs.length && runs[at]!.prose.to < prose.to) at++;
  const last = runs[at]!;
  return {
    from: isExact(first) ? first.original.from + prose.from - first.prose.from : first.original.from,
    to: isExact(last) ? last.original.from + prose.to - last.prose.from : last.original.to,
  };
}

/** Blanks of markup: those that it folds. A no-break space is none. */
export function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
}

/** Content with line ends made alike, blanks at the ends of lines off, and the indent that all lines share off. */
function normalizeContent(content: string): string {
  const lines = content.split(/\r\n|[\n\r]/u).map((line) => line.trimEnd());
  let indent = Infinity;
  for (const line of lines) if (line !== '') indent = Math.min(indent, line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n').trim();
}
