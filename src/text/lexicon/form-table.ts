/** What a {@link FormTable} holds, a form or a link a place; all 0 where it holds none. */
export interface FormColumns {
  readonly letters: Uint16Array;
  readonly start: Int32Array;
  readonly hashes: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly concept: Int32Array;
  readonly next: Int32Array;
  readonly longest: Uint8Array;
  readonly following: Int32Array;
  readonly slots: Int32Array;
}

/**
 * Forms and the concepts of each, by open addressing over their letters: read from a text letter by letter, without a string
 * for any of them. A form is a number, its place in the columns.
 */
export class FormTable {
  // The letters of all forms, one after another; those of form `f` from `start[f]` to `start[f + 1]`. Behind them lie those of the form
  // that is being read, or of the one read last where it was there already.
  private letters: Uint16Array;
  private start: Int32Array;
  private hashes: Int32Array;
  // Concepts of a form as a chain, in the order in which they came: its first and last link, counted from 1 on, or 0.
  private first: Int32Array;
  private last: Int32Array;
  private concept: Int32Array;
  private next: Int32Array;
  private links = 0;
  private longest: Uint8Array;
  private following: Int32Array;
  private count = 0;
  // Form + 1, or 0 where there is none; at most half full.
  private slots: Int32Array;
  // The form read last, of which the next may share the beginning: where its letters are, where its first blank is among them (or
  // `mostLetters`), and its hash after each of them.
  private previous = 0;
  private blank: number = mostLetters;
  private readonly states: Int32Array = new Int32Array(mostLetters + 1);
  // The word asked for last, since many stems and endings of one are asked for in a row, and its hash after each of its letters.
  private asked = '';
  private readonly askedStates: Int32Array = new Int32Array(mostLetters + 1);

  /** An empty table to read forms into, or one of forms that a kernel has read, to ask alone. */
  constructor(columns: FormColumns = emptyColumns()) {
    this.letters = columns.letters;
    this.start = columns.start;
    this.hashes = columns.hashes;
    this.first = columns.first;
    this.last = columns.last;
    this.concept = columns.concept;
    this.next = columns.next;
    this.longest = columns.longest;
    this.following = columns.following;
    this.slots = columns.slots;
  }

  /**
   * Reads a form of a concept from `table[at …)` and returns where it ends: at a `|`, a tab, or the end of the line. A digit or
   * capital of base 36 before it says how many letters it shares with the one before.
   */
  readForm(table: string, at: number, concept: number): number {
    const { states } = this;
    const own = this.start[this.count]!;
    if (own + mostLetters > this.letters.length) this.letters = grown(this.letters, new Uint16Array(2 * this.letters.length));
    const { letters, previous } = this;
    const code = table.charCodeAt(at);
    let length = code < 0x30 || code >= 0x5b ? 0 : code < 0x3a ? code - 0x30 : code - 0x37;
    if (length > 0) at++;
    if (own !== previous) for (let k = 0; k < length; k++) letters[own + k] = letters[previous + k]!;
    let firstBlank = this.blank < length ? this.blank : mostLetters;
    let state = length === 0 ? seed : states[length]!;
    for (; at < table.length; at++) {
      const unit = table.charCodeAt(at);
      if (unit === bar || unit === tab || unit === newline) break;
      if (unit === blank && firstBlank === mostLetters) firstBlank = length;
      letters[own + length++] = unit;
      state = Math.imul(state ^ unit, prime);
      states[length] = state;
    }
    this.previous = own;
    this.blank = firstBlank;
    this.addConcept(this.enter(own, length), concept);
    if (firstBlank > 0 && firstBlank < length) this.addBeginnings(own, firstBlank, length);
    return at;
  }

  // Who begins with a form's first word, and with its first two, may look for as many as it has.
  private addBeginnings(own: number, first: number, length: number): void {
    const { letters } = this;
    let words = 2;
    let second = length;
    for (let k = first + 1; k < length; k++) if (letters[own + k] === blank && words++ === 2) second = k;
    const word = this.enter(own, first);
    this.following[word]! |= bitOf(letters[own + first + 1]!, letters[own + second - 1]!, second - first - 1);
    if (words > this.longest[word]!) this.longest[word] = words;
    const both = this.enter(own, second);
    if (words > this.longest[both]!) this.longest[both] = words;
  }

  /** The concepts of the form that the first `length` letters of `word` make with `ending` behind them, in the order in which they came, or `undefined` where it has none. No string is made for it. */
  conceptsOf(word: string, length: number = word.length, ending: string = ''): number[] | undefined {
    const found = this.find(word, length, ending);
    if (found < 0 || this.first[found] === 0) return undefined;
    const concepts: number[] = [];
    for (let link = this.first[found]!; link > 0; link = this.next[link]!) concepts.push(this.concept[link]!);
    return concepts;
  }

  /** How many words the longest form has that begins with this word or these two words; 1 where none has more. */
  longestFrom(words: string): number {
    const found = this.find(words, words.length, '');
    return found < 0 ? 1 : Math.max(1, this.longest[found]!);
  }

  /** The {@link wordBit}s of the words that follow this one in any form. */
  followingOf(word: string): number {
    const found = this.find(word, word.length, '');
    return found < 0 ? 0 : this.following[found]!;
  }

  /** Of how many letters, `least` to `most`, the shortest form that has concepts and begins a word is; 0 where none does. */
  shortestBeginning(word: string, least: number, most: number): number {
    for (let length = least; length <= most; length++) {
      const found = this.find(word, length, '');
      if (found >= 0 && this.first[found] !== 0) return length;
    }
    return 0;
  }

  private find(word: string, length: number, ending: string): number {
    const whole = length + ending.length;
    if (word.length > mostLetters || whole > mostLetters) return -1;
    if (word !== this.asked) this.hashLetters(word);
    let hash = length === 0 ? seed : this.askedStates[length]!;
    for (let at = 0; at < ending.length; at++) hash = Math.imul(hash ^ ending.charCodeAt(at), prime);
    hash ^= hash >>> 15;
    const { slots, hashes, start, letters } = this;
    const mask = slots.length - 1;
    search: for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const found = slots[slot]! - 1;
      const own = start[found]!;
      if (hashes[found] !== hash || start[found + 1]! - own !== whole) continue;
      for (let k = 0; k < length; k++) if (letters[own + k] !== word.charCodeAt(k)) continue search;
      for (let k = length; k < whole; k++) if (letters[own + k] !== ending.charCodeAt(k - length)) continue search;
      return found;
    }
    return -1;
  }

  private hashLetters(word: string): void {
    const { askedStates } = this;
    let state = seed;
    for (let at = 0; at < word.length; at++) askedStates[at + 1] = state = Math.imul(state ^ word.charCodeAt(at), prime);
    this.asked = word;
  }

  /** The form of the first `length` letters of the one that is at `own`, added where it is not there. */
  private enter(own: number, length: number): number {
    const { slots, hashes, start, letters } = this;
    const state = length === 0 ? seed : this.states[length]!;
    const hash = state ^ (state >>> 15);
    const mask = slots.length - 1;
    let slot = hash & mask;
    search: for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = slots[slot]! - 1;
      const from = start[form]!;
      if (hashes[form] !== hash || start[form + 1]! - from !== length) continue;
      for (let k = 0; k < length; k++) if (letters[from + k] !== letters[own + k]) continue search;
      return form;
    }
    const form = this.count++;
    slots[slot] = form + 1;
    if (form + 1 === this.start.length) this.growForms();
    const from = this.start[form]!;
    if (from + length > this.letters.length) this.letters = grown(this.letters, new Uint16Array(2 * this.letters.length));
    if (from !== own) for (let k = 0; k < length; k++) this.letters[from + k] = this.letters[own + k]!;
    this.start[form + 1] = from + length;
    this.hashes[form] = hash;
    if (2 * this.count > slots.length) this.growSlots();
    return form;
  }

  private addConcept(form: number, concept: number): void {
    const link = ++this.links;
    if (link === this.concept.length) {
      this.concept = grown(this.concept, new Int32Array(2 * link));
      this.next = grown(this.next, new Int32Array(2 * link));
    }
    this.concept[link] = concept;
    if (this.first[form] === 0) this.first[form] = link;
    else this.next[this.last[form]!] = link;
    this.last[form] = link;
  }

  private growForms(): void {
    const size = 2 * this.start.length;
    this.start = grown(this.start, new Int32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.first = grown(this.first, new Int32Array(size));
    this.last = grown(this.last, new Int32Array(size));
    this.longest = grown(this.longest, new Uint8Array(size));
    this.following = grown(this.following, new Int32Array(size));
  }

  private growSlots(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let form = 0; form < this.count; form++) {
      let slot = this.hashes[form]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = form + 1;
    }
    this.slots = slots;
  }
}

/** One of 32 bits for a letter; a to z have each their own. */
export const letterBit = (unit: number): number => 1 << (unit & 31);

const bitOf = (first: number, last: number, length: number): number => 1 << ((first + 5 * last + 11 * length) & 31);
/** One of 32 bits for a word, by its first letter, its last and its length. */
export const wordBit = (word: string): number => (word === '' ? 0 : bitOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length));

// 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo).
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
// No form of the tables is longer.
export const mostLetters = 255;

const newline = 0x0a;
const tab = 0x09;
const blank = 0x20;
const bar = 0x7c;

function emptyColumns(): FormColumns {
  const numbers = (): Int32Array => new Int32Array(1 << 16);
  return {
    letters: new Uint16Array(1 << 19), start: numbers(), hashes: numbers(), first: numbers(), last: numbers(), concept: numbers(), next: numbers(), longest: new Uint8Array(1 << 16),
    following: numbers(), slots: new Int32Array(1 << 17),
  };
}

function grown<T extends Uint8Array | Uint16Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
