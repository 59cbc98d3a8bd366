import { lowerBound } from '../bitext/index.js';
import { inflect, lemmaCandidates } from '../text/index.js';
import type { MemoryTables } from './memory-tables.js';
import type { SideIndex } from './side-index.js';
import { TokenReader } from './token-reader.js';

/** One place of a pattern: the tokens that may stand there, and what they must read as where the tokens do not say (numbers). */
interface Place {
  readonly tokens: ReadonlySet<number>;
  /** The folded text asked for, where the token stands for any number or placeholder. */
  readonly value?: string;
  /** How many tokens may stand between the place before and this one. */
  readonly gap: number;
}

/** A phrase as places to be filled in order; undefined where no text of the index can have it. */
export type Pattern = readonly Place[];

// As many words a gap may span unless the pattern says another number.
const defaultGap = 3;
const widestGap = 20;

/**
 * Reads a phrase. A star stands for a gap: up to three words (`*`), or up to as many as it says (`*5`). With `lemma`, a word
 * stands for all its inflected forms.
 */
export function compilePattern(index: SideIndex, phrase: string, language: string, lemma: boolean): Pattern | undefined {
  const reader = new TokenReader();
  const places: Place[] = [];
  let gap = 0;
  for (const piece of phrase.split(/(\*\d{0,2})/u)) {
    if (piece.startsWith('*')) {
      gap = Math.max(gap, piece === '*' ? defaultGap : Math.min(widestGap, Number(piece.slice(1))));
      continue;
    }
    reader.read(piece);
    for (let k = 0; k < reader.count; k++) {
      const tokens = new Set<number>();
      const own = index.vocabulary.find(reader, k);
      if (own >= 0) tokens.add(own);
      const text = piece.slice(reader.from[k]!, reader.to[k]!);
      const isValue = reader.kind[k] !== 0;
      if (lemma && !isValue) for (const form of formsOf(text, language)) addForm(index, form, tokens);
      if (tokens.size === 0) return undefined;
      places.push(isValue ? { tokens, value: text, gap } : { tokens, gap });
      gap = 0;
    }
  }
  return places.length === 0 ? undefined : places;
}

const formReader = /* @__PURE__ */ new TokenReader();

function addForm(index: SideIndex, form: string, tokens: Set<number>): void {
  formReader.read(form);
  if (formReader.count !== 1) return;
  const token = index.vocabulary.find(formReader, 0);
  if (token >= 0) tokens.add(token);
}

/**
 * The words of a phrase as `compilePattern` takes them, without an index: of each place the forms that may stand there, folded
 * as tokens are; none for a value.
 */
export function phraseForms(phrase: string, language: string, lemma: boolean): string[][] {
  const reader = new TokenReader();
  const places: string[][] = [];
  for (const piece of phrase.split(/\*\d{0,2}/u)) {
    reader.read(piece);
    for (let k = 0; k < reader.count; k++) {
      const forms = new Set<string>();
      if (reader.kind[k] === 0) {
        forms.add(String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!)));
        if (lemma) {
          for (const form of formsOf(piece.slice(reader.from[k]!, reader.to[k]!), language)) {
            formReader.read(form);
            if (formReader.count === 1) forms.add(String.fromCharCode(...formReader.units.subarray(0, formReader.unitStart[1]!)));
          }
        }
      }
      places.push([...forms]);
    }
  }
  return places;
}

function formsOf(word: string, language: string): Set<string> {
  const forms = new Set<string>();
  // The likeliest lemma only: "leaves" is "leave" or "leaf", and both are wanted, but the tail of guesses is not.
  for (const lemma of lemmaCandidates(word, language).slice(0, 3)) {
    forms.add(lemma);
    for (const form of inflect(lemma, language)) forms.add(form);
  }
  return forms;
}

/** The token that stands for every placeholder; −1 where no text has one. */
function tokenOfPlaceholders(index: SideIndex): number {
  formReader.read('<b>');
  return index.vocabulary.find(formReader, 0);
}

/** Where a pattern was found: tokens of a side, half-open. */
export interface PhraseHit {
  readonly side: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Calls `visit` with each place where the pattern stands, in sides from light to heavy, until it says false. Reads the lists
 * of the rarest place and checks the rest where the side's tokens stand.
 */
export function findPhrase(tables: MemoryTables, index: SideIndex, pattern: Pattern, visit: (hit: PhraseHit) => boolean): void {
  index.settle();
  const match = new SideMatch(tables, index, pattern);
  for (const segment of index.segments) {
    const size = segment.postingStart.length - 1;
    const lists = pattern.map(({ tokens }) => [...tokens].filter((token) => token < size).map((token) => ({ at: segment.postingStart[token]!, end: segment.postingStart[token + 1]! })).filter(({ at, end }) => at < end));
    const lengths = lists.map((list) => list.reduce((sum, { at, end }) => sum + end - at, 0));
    if (lengths.some((length) => length === 0)) continue;
    const rarest = lengths.indexOf(Math.min(...lengths));
    // Of the others only those with one list are stepped through: bisection from where the last one stood.
    const others = lists.filter((list, place) => place !== rarest && list.length === 1).map((list) => list[0]!);
    const cursors = lists[rarest]!;
    for (;;) {
      let least = cursors[0]!;
      for (const cursor of cursors) if (cursor.at < cursor.end && (least.at === least.end || segment.postings[cursor.at]! < segment.postings[least.at]!)) least = cursor;
      if (least.at === least.end) break;
      const position = segment.postings[least.at]!;
      for (const cursor of cursors) if (cursor.at < cursor.end && segment.postings[cursor.at] === position) cursor.at++;
      let everywhere = true;
      for (const other of others) {
        // Doubling steps, then bisection.
        let step = 1;
        while (other.at + step < other.end && segment.postings[other.at + step]! < position) step *= 2;
        other.at = lowerBound(segment.postings, other.at + (step >> 1), Math.min(other.end, other.at + step + 1), position);
        if (other.at === other.end) return finishTail();
        if (segment.postings[other.at] !== position) everywhere = false;
      }
      if (everywhere && !visitSide(segment.order[position]!)) return;
    }
  }
  finishTail();

  function finishTail(): void {
    for (let side = index.tail; side < index.count; side++) if (!visitSide(side)) return;
  }

  function visitSide(side: number): boolean {
    if (tables.live[index.row[side]!] === 0) return true;
    match.enter(side);
    const first = index.tokenStart[side]!;
    const end = index.tokenStart[side + 1]!;
    for (let at = first; at < end; at++) {
      if (!pattern[0]!.tokens.has(index.tokens[at]!)) continue;
      const to = match.endFrom(at - first);
      if (to < 0) continue;
      if (!visit({ side, from: at - first, to })) return false;
      at = first + to - 1;
    }
    return true;
  }
}

// Tags in a row between two words that belong together: in more, reading on for each of them would take the square of their number.
const mostTags = 8;

/** Where a pattern stands in one side. Its text is read only where tokens do not tell: for values, and for tags between words. */
class SideMatch {
  private readonly hasGaps: boolean;
  private readonly placeholder: number;
  private side = 0;
  private first = 0;
  private count = 0;
  private text: string | undefined;
  /** Places at tokens from which no match goes on: `token · places + place`. With them, gaps cost no more than once for each. */
  private readonly failed = new Set<number>();

  constructor(private readonly tables: MemoryTables, private readonly index: SideIndex, private readonly pattern: Pattern) {
    this.hasGaps = pattern.some(({ gap }) => gap > 0);
    this.placeholder = tokenOfPlaceholders(index);
  }

  enter(side: number): void {
    this.side = side;
    this.first = this.index.tokenStart[side]!;
    this.count = this.index.tokenStart[side + 1]! - this.first;
    this.text = undefined;
    if (this.failed.size > 0) this.failed.clear();
  }

  /** The end of the match that begins at a token, half-open; −1 where there is none. Gaps take as little as they can, the first before the next. */
  endFrom(at: number): number {
    const { pattern } = this;
    if (!this.stands(0, at)) return -1;
    // For each place so far the token that fills it, and for the next the one to try and the last that it may be.
    const filled = [at];
    const next = [0, at + 1];
    const last = [0, this.lastAfter(at, 1)];
    while (filled.length < pattern.length) {
      const place = filled.length;
      let k = next[place]!;
      while (k <= last[place]! && !(this.stands(place, k) && !this.failed.has(k * pattern.length + place))) k++;
      if (k <= last[place]!) {
        filled.push(k);
        next[place] = k + 1;
        next[place + 1] = k + 1;
        last[place + 1] = this.lastAfter(k, place + 1);
        continue;
      }
      const dead = filled.pop()!;
      if (this.hasGaps) this.failed.add(dead * pattern.length + place - 1);
      if (filled.length === 0) return -1;
    }
    return filled.at(-1)! + 1;
  }

  private stands(place: number, k: number): boolean {
    const { tokens, value } = this.pattern[place]!;
    return tokens.has(this.index.tokens[this.first + k]!) && (value === undefined || this.textOf(k) === value);
  }

  /** The last token that may fill a place when the one before is filled: tags between words are no words, and count for none of a gap. */
  private lastAfter(k: number, place: number): number {
    if (place === this.pattern.length) return k;
    let last = k;
    let tags = 0;
    for (let open = this.pattern[place]!.gap + 1; open > 0 && last + 1 < this.count; last++) {
      if (tags < mostTags && this.index.tokens[this.first + last + 1] === this.placeholder && this.textOf(last + 1).startsWith('<')) tags++;
      else open--;
    }
    return last;
  }

  private textOf(k: number): string {
    if (this.text === undefined) {
      this.text = this.tables.sideText(this.index, this.side);
      formReader.read(this.text);
    }
    return this.text.slice(formReader.from[k], formReader.to[k]);
  }
}
