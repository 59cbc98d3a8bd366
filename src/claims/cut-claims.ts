import type { Span } from '../bitext/index.js';
import { ClauseRole, clauseWords, findWords, hasCapital, type ClauseWords } from '../text/index.js';

/** A part of a sentence that claims something by itself, in offsets of the whole text. */
export interface ClaimSpan extends Span {
  /** `source` where it only says who says, decides or announces ("according to the court", "volgens de politie"); `statement` otherwise. */
  readonly kind: 'statement' | 'source';
  /** Who says it, where the sentence tells: of a source the name in it. */
  readonly speaker: Span | null;
}

// A sentence of more words is a list that nobody reads as a sentence: it is not cut.
const mostWords = 400;
// A claim has at least so many words, and so many with matter, figures not counted: one is enough at the end of a list of claims ("… and some killed").
const fewestWords = 3;
const fewestContent = 2;
// A remark without a verb has at least so many words with matter.
const fewestApposed = 4;
// What sources cut off from a sentence is a statement from so many words with matter on.
const fewestKept = 2;
// The name of a source has at most so many words, and so many plain ones in a row.
const longestName = 12;
const longestRun = 3;
// Between the head of a clause and its verb of saying stand at most so many words.
const longestSubject = 14;
// A shorter quotation is a word put in doubt, not a statement.
const fewestQuoted = 4;

/**
 * Cuts a sentence into the claims that it makes: clauses, predicates that share a subject, quotations, and the words that
 * name a source. Parts are in order and disjoint, and every word is in one; a language without a table is not cut. By
 * closed lists of words and the shape of verbs (`text/clauses`), not by a parser: where the lists say nothing, the sentence
 * stays whole. Linear in the length of the text.
 */
export function cutClaims(text: string, language: string, from: number = 0, to: number = text.length): ClaimSpan[] {
  const table = clauseWords(language);
  const sentence = new Sentence(table);
  for (const word of findWords(text, from, to)) sentence.add(word.from, word.to, word.form, table === undefined ? 0 : table.roleOf(word.form), word.kind === 'number');
  return sentence.cut(text);
}

// What a word is where it stands, beside its roles as a form.
const capital = 1 << 20;
const figure = 1 << 21;

/** The words of a sentence side by side, of one language; when it is cut, there is room for the next. */
export class Sentence {
  readonly table: ClauseWords | undefined;
  text: string = '';
  count: number = 0;
  readonly from: Int32Array = new Int32Array(mostWords);
  readonly to: Int32Array = new Int32Array(mostWords);
  readonly forms: string[] = [];
  /** What each word is, as bits of `ClauseRole`, of `capital` and of `figure`; of the one behind the last nothing. */
  readonly roles: Int32Array = new Int32Array(mostWords + 1);
  /** What stands before word k: 0 nothing but blanks, 1 a comma or a bracket, 2 what ends a clause (`;`, `:`, a dash). */
  readonly breaks: Uint8Array = new Uint8Array(mostWords);
  /** Whether word k is quoted: the number of its quotation, from 1, or 0. */
  readonly quoted: Uint16Array = new Uint16Array(mostWords);
  private end: number = 0;

  constructor(table: ClauseWords | undefined) {
    this.table = table;
  }

  /** `role`: what the form is by the table. */
  add(from: number, to: number, form: string, role: number, isNumber: boolean): void {
    const k = this.count++;
    this.end = to;
    if (k >= mostWords) return;
    this.from[k] = from;
    this.to[k] = to;
    this.forms[k] = form;
    this.roles[k] = isNumber ? role | figure : role;
  }

  /** As {@link cutClaims}; `text` holds the words that were added. */
  cut(text: string): ClaimSpan[] {
    const { table, count } = this;
    const whole: ClaimSpan[] = count === 0 ? [] : [{ from: this.from[0]!, to: this.end, kind: 'statement', speaker: null }];
    if (count > 0 && count <= mostWords && table !== undefined) {
      this.text = text;
      this.roles[count] = 0;
      readSentence(this);
      const sources = findSources(this, table);
      const pieces = cutPieces(this, sources);
      if (pieces.length > 1) {
        const parts = nameSpeakers(this, joinPieces(this, pieces));
        this.count = 0;
        return parts;
      }
    }
    this.count = 0;
    return whole;
  }
}

/** What stands before the words, which are quoted, and which are written with a capital. */
function readSentence({ text, count, from, to, roles, breaks, quoted }: Sentence): void {
  let quotation = 0;
  // The mark that closes the quotation at hand; 0 outside one.
  let closing = 0;
  for (let k = 0; k < count; k++) {
    const start = from[k]!;
    let at = Math.max(k === 0 ? 0 : to[k - 1]!, start - 12);
    let found = 0;
    // Before most words stands a blank and nothing else.
    if (start - at !== 1 || text.charCodeAt(at) !== blank) {
      for (let before = 0; at < start; at++) {
        const mark = text.charCodeAt(at);
        if (mark === 0x2c || mark === 0x28 || mark === 0x29) found = Math.max(found, 1);
        else if (mark === 0x3b || mark === 0x3a || mark === 0x2014) found = 2;
        else if ((mark === 0x2013 || mark === 0x2d) && before === blank) found = 2;
        else if (closing !== 0 && (mark === closing || (closing !== straightMark && isCloseMark(mark) && (closing === apostrophe) === (mark === apostrophe)))) closing = 0;
        else if (closing === 0 && (mark === straightMark || isOpenMark(mark))) {
          // A single mark closes only what a single mark opened: elsewhere it is an apostrophe.
          closing = mark === straightMark ? straightMark : mark === 0x2018 ? apostrophe : 0x201d;
          quotation++;
        }
        before = mark;
      }
    }
    breaks[k] = found;
    quoted[k] = closing === 0 ? 0 : quotation;
    // A name may look like a verb: only the capital of a sentence's first word says nothing.
    if (hasCapital(text, start, to[k]!)) roles[k] = (k === 0 ? roles[k]! : roles[k]! & ~ClauseRole.verb) | capital;
  }
  if (quotation === 0) return;
  const lengths = new Uint16Array(quotation + 1);
  for (let k = 0; k < count; k++) lengths[quoted[k]!]!++;
  for (let k = 0; k < count; k++) if (lengths[quoted[k]!]! < fewestQuoted) quoted[k] = 0;
}

const blank = 0x20;
const straightMark = 0x22;
const apostrophe = 0x2019;
// “ „ « ‘ and ” “ » ’
const isOpenMark = (mark: number): boolean => mark === 0x201c || mark === 0x201e || mark === 0xab || mark === 0x2018;
const isCloseMark = (mark: number): boolean => mark === 0x201d || mark === 0x201c || mark === 0xbb || mark === apostrophe;

/** Words `from` to `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words `from` to `to` that name a source, and the words of its name. */
interface SourceRun extends Run {
  readonly nameFrom: number;
  readonly nameTo: number;
  /** It says what stands beside it; a decision or an announcement is only told of. */
  readonly isVoice: boolean;
}

function findSources(sentence: Sentence, table: ClauseWords): SourceRun[] {
  const found: SourceRun[] = [];
  const { count, roles } = sentence;
  const opening = ClauseRole.source | ClauseRole.given | ClauseRole.saying;
  let last = 0;
  for (let k = 0; k < count; ) {
    const run = (roles[k]! & opening) === 0 ? undefined : sourceAfterMarker(sentence, table, k) ?? sourceOfSaying(sentence, k) ?? sourceOfVerb(sentence, k, last);
    if (run === undefined || run.from < last) k++;
    else {
      found.push(run);
      last = run.to;
      k = Math.max(k + 1, run.to);
    }
  }
  return found;
}

/** `according to the court`; `volgens de politie`. */
function sourceAfterMarker(sentence: Sentence, { sources }: ClauseWords, k: number): SourceRun | undefined {
  const { forms, roles } = sentence;
  if ((roles[k]! & ClauseRole.source) === 0) return undefined;
  for (const run of sources.get(forms[k]!)!) {
    if (!hasForms(sentence, k, run)) continue;
    const name = readName(sentence, k + run.length);
    if (name !== undefined && !isMarked(sentence, name.from)) return { from: k, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: true };
  }
  return undefined;
}

function hasForms({ forms, count }: Sentence, k: number, run: readonly string[]): boolean {
  if (k + run.length > count) return false;
  for (let i = 0; i < run.length; i++) if (forms[k + i] !== run[i]) return false;
  return true;
}

/** `the decision of the court`, `announced by the ministry`: what is given out, and by whom. */
function sourceOfSaying(sentence: Sentence, k: number): SourceRun | undefined {
  const { roles, breaks, count } = sentence;
  if (k + 1 >= count || (roles[k + 1]! & ClauseRole.agent) === 0 || breaks[k + 1]! > 0) return undefined;
  const isNoun = (roles[k]! & ClauseRole.given) !== 0;
  if (!isNoun && ((roles[k]! & ClauseRole.saying) === 0 || (roles[k]! & ClauseRole.verb) === 0)) return undefined;
  const name = readName(sentence, k + 2);
  if (name === undefined || !isActor(sentence, name)) return undefined;
  let from = k;
  if (isNoun) {
    if (from > 0 && !isBreak(sentence, from) && (roles[from - 1]! & (ClauseRole.minor | ClauseRole.verb)) === 0) from--;
    if (from > 0 && !isBreak(sentence, from) && (roles[from - 1]! & ClauseRole.determiner) !== 0) from--;
  }
  return { from, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: false };
}

/** `the minister said`, `zegt de directeur`. */
function sourceOfVerb(sentence: Sentence, k: number, least: number): SourceRun | undefined {
  const { roles, breaks, quoted, count, forms } = sentence;
  if ((roles[k]! & ClauseRole.saying) === 0 || quoted[k]! > 0) return undefined;
  // "was accused" has no speaker before it; after a genitive the word is a noun.
  if (k > 0 && ((roles[k - 1]! & ClauseRole.passive) !== 0 || isGenitive(forms[k - 1]!))) return undefined;
  // The subject reaches back to the last break or the last verb.
  let from = k;
  while (from > least && k - from < longestSubject && !isBreak(sentence, from) && (roles[from - 1]! & (ClauseRole.verb | ClauseRole.coordinator)) === 0 && quoted[from - 1] === 0) from--;
  const isHead = from === 0 || isBreak(sentence, from) || from === least || (roles[from - 1]! & ClauseRole.coordinator) !== 0 || quoted[from - 1]! > 0;
  if (isHead && from < k && (roles[k - 1]! & ClauseRole.stop) === 0) {
    // "In a letter the court said": the name is the last of the noun phrases before the verb that can speak.
    let nameFrom = k;
    while (nameFrom > from && (nameFrom === k || (roles[nameFrom - 1]! & ClauseRole.stop) === 0)) nameFrom--;
    const name = trimName(sentence, nameFrom, k);
    if (name !== undefined && (isActor(sentence, name) || (name.to - name.from === 1 && (roles[name.from]! & ClauseRole.person) !== 0))) {
      return { from, to: (roles[k + 1]! & ClauseRole.opener) !== 0 ? k + 2 : k + 1, nameFrom: name.from, nameTo: name.to, isVoice: true };
    }
  }
  // Turned round after what is said: a quotation or a comma stands before the verb.
  if (k > 0 && (roles[k]! & ClauseRole.openingVerb) === 0 && (isBreak(sentence, k) || quoted[k - 1]! > 0) && k + 1 < count && breaks[k + 1] === 0) {
    const name = readName(sentence, k + 1);
    if (name !== undefined && (isActor(sentence, name) || (roles[name.from]! & ClauseRole.person) !== 0)) return { from: k, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: true };
  }
  return undefined;
}

const isGenitive = (form: string): boolean => form.endsWith("'s") || form.endsWith("'");

// A name is not written between quotation marks.
function isMarked({ text, from }: Sentence, k: number): boolean {
  const mark = text.charCodeAt(from[k]! - 1);
  return mark === straightMark || mark === 0x27 || isOpenMark(mark);
}

const isBreak = ({ breaks, quoted }: Sentence, k: number): boolean => breaks[k]! > 0 || (k > 0 && quoted[k] !== quoted[k - 1]);

/** The name that begins at word `from`: to the next break, verb or preposition. Undefined where there is none. */
function readName(sentence: Sentence, from: number): Run | undefined {
  const { roles, count } = sentence;
  let to = from;
  let plain = 0;
  let hasActor = false;
  let hasGiven = false;
  for (; to < count && to - from < longestName; to++) {
    const role = roles[to]!;
    if (to > from && isBreak(sentence, to)) break;
    if ((role & ClauseRole.agent) !== 0 && to > from) {
      // "a statement from the ministry": the name is what follows. "of" and "van" within a name belong to it, before a figure they do not.
      const rest = hasGiven ? readName(sentence, to + 1) : undefined;
      if (rest !== undefined) return isBreak(sentence, to + 1) ? undefined : rest;
      if ((role & ClauseRole.stop) !== 0 || to + 1 >= count || (roles[to + 1]! & figure) !== 0) break;
      plain = 0;
      hasActor = false;
      continue;
    }
    hasGiven ||= (role & ClauseRole.given) !== 0;
    if ((role & (ClauseRole.stop | ClauseRole.opener | figure)) !== 0) break;
    if ((role & (ClauseRole.verb | capital)) === ClauseRole.verb && to > from) break;
    if ((role & ClauseRole.minor) !== 0) {
      if ((role & (ClauseRole.determiner | ClauseRole.person)) === 0) break;
      if (to > from && (roles[to - 1]! & ClauseRole.agent) === 0) break;
    } else if ((role & ClauseRole.actor) !== 0) hasActor = true;
    // Behind the office nothing plain belongs to its name: "volgens de politie | gisteren".
    else if ((role & capital) === 0 && (hasActor || ++plain > longestRun)) break;
  }
  return trimName(sentence, from, to);
}

function trimName({ roles }: Sentence, from: number, to: number): Run | undefined {
  while (from < to && (roles[from]! & ClauseRole.determiner) !== 0) from++;
  while (to > from && (roles[to - 1]! & (ClauseRole.determiner | ClauseRole.agent)) !== 0) to--;
  return from < to ? { from, to } : undefined;
}

/** Whether a name is of one who can say something: an office, or a name with a capital. */
function isActor({ roles }: Sentence, { from, to }: Run): boolean {
  for (let k = from; k < to; k++) {
    const role = roles[k]!;
    if ((role & ClauseRole.actor) !== 0) return true;
    if ((role & capital) === 0) continue;
    // The capital of a sentence's first word says nothing.
    if (k > 0 ? (role & ClauseRole.minor) === 0 : to > 1 && (roles[1]! & capital) !== 0) return true;
  }
  return false;
}

/** Words `from` to `to`, with what is known of them. */
interface Piece {
  from: number;
  to: number;
  readonly source: SourceRun | undefined;
  hasVerb: boolean;
  content: number;
  quotation: number;
  /** No comma stands within it. */
  isSingle: boolean;
}

function readPiece({ roles, breaks, quoted }: Sentence, from: number, to: number, source: SourceRun | undefined): Piece {
  let met = from > 0 && breaks[from]! > 0 && (roles[from]! & ClauseRole.openingVerb) !== 0 ? ClauseRole.verb : 0;
  let content = 0;
  for (let k = from; k < to; k++) {
    met |= roles[k]!;
    if ((roles[k]! & (figure | ClauseRole.minor)) === 0) content++;
  }
  return { from, to, source, hasVerb: (met & ClauseRole.verb) !== 0, content, quotation: quoted[from]!, isSingle: true };
}

/** The sentence at every place where one claim may end and another begin. */
function cutPieces(sentence: Sentence, sources: readonly SourceRun[]): Piece[] {
  const { roles, count } = sentence;
  const pieces: Piece[] = [];
  let next = 0;
  let from = 0;
  for (let k = 0; k < count; k++) {
    const source = sources[next];
    if (source !== undefined && k === source.from) {
      if (k > from) pieces.push(readPiece(sentence, from, k, undefined));
      pieces.push(readPiece(sentence, k, source.to, source));
      next++;
      from = source.to;
      k = from - 1;
    } else if (k > from && (isBreak(sentence, k) || opensClause(roles, k))) {
      pieces.push(readPiece(sentence, from, k, undefined));
      from = k;
    }
  }
  if (count > from) pieces.push(readPiece(sentence, from, count, undefined));
  return pieces;
}

function opensClause(roles: Int32Array, k: number): boolean {
  const role = roles[k]!;
  // A relative clause without a comma tells which one is meant.
  if ((role & (ClauseRole.subordinator | ClauseRole.relative)) === ClauseRole.subordinator) return true;
  if ((role & ClauseRole.coordinator) === 0) return false;
  // "expelled or banned dozens": verbs that share what follows them.
  if ((roles[k + 1]! & ClauseRole.verb) === 0) return true;
  return (roles[k - 1]! & ClauseRole.verb) === 0 && (k < 2 || (roles[k - 1]! & ClauseRole.minor) === 0 || (roles[k - 2]! & ClauseRole.verb) === 0);
}

/** Pieces put together again until each claims something. */
function joinPieces(sentence: Sentence, pieces: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const isLate = parts.length >= 2;
    if (last === undefined || piece.source !== undefined || last.source !== undefined) parts.push(piece);
    else if (last.quotation !== piece.quotation) {
      const quotation = last.quotation > 0 ? last : piece;
      const stands = isClaim(sentence, last, isLate);
      if (stands && (isClaim(sentence, piece, isLate) || (piece.quotation > 0 && quotation.to - quotation.from >= fewestQuoted))) parts.push(piece);
      else {
        if (!stands) last.quotation = piece.quotation;
        merge(sentence, last, piece);
      }
    } else if (isClaim(sentence, last, isLate) && (isClaim(sentence, piece, isLate) || isApposition(sentence, last, piece))) parts.push(piece);
    else merge(sentence, last, piece);
  }
  return absorb(sentence, parts);
}

/** `isLate`: it follows two others. */
function isClaim({ roles, breaks }: Sentence, { from, to, hasVerb, content }: Piece, isLate: boolean): boolean {
  // A clause of time tells when; only a comma sets it apart.
  if ((roles[from]! & ClauseRole.time) !== 0 && breaks[from] === 0) return false;
  const isLast = isLate && (roles[from]! & ClauseRole.coordinator) !== 0;
  return hasVerb && to - from >= fewestWords && content >= (isLast ? 1 : fewestContent);
}

/** "…, part of a wider plan to …": a remark without a verb that closes the sentence, and no last item of a list. */
function isApposition({ roles, breaks, count }: Sentence, last: Piece, { from, to, content }: Piece): boolean {
  return content >= fewestApposed && to === count && breaks[from] === 1 && last.isSingle && (roles[from]! & (ClauseRole.stop | ClauseRole.subordinator)) === 0;
}

/** Adds to a piece the one behind it. */
function merge({ breaks }: Sentence, piece: Piece, next: Piece): void {
  piece.to = next.to;
  piece.hasVerb ||= next.hasVerb;
  piece.content += next.content;
  piece.isSingle &&= breaks[next.from] === 0;
}

/** What a source cuts off without claiming anything goes to its neighbour; a sentence of sources alone is one statement. */
function absorb(sentence: Sentence, parts: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    // An apposition behind a source that closes a sentence is part of who speaks.
    const isBare = part.source === undefined && last?.source !== undefined && (part.content < fewestKept || (!part.hasVerb && kept.length > 1 && isBreak(sentence, part.from) && part.to - part.from <= longestSubject));
    if (isBare) last.to = part.to;
    else if (last !== undefined && last.source === undefined && part.source !== undefined && last.content < fewestKept) {
      part.from = last.from;
      kept[kept.length - 1] = part;
    } else kept.push(part);
  }
  if (kept.some(({ source }) => source === undefined)) return kept;
  return [{ from: 0, to: sentence.count, source: undefined, hasVerb: true, content: 0, quotation: 0, isSingle: false }];
}

function nameSpeakers(sentence: Sentence, parts: readonly Piece[]): ClaimSpan[] {
  const voices = parts.filter(({ source }) => source?.isVoice);
  return parts.map((part, k) => {
    const from = sentence.from[part.from]!;
    const to = sentence.to[part.to - 1]!;
    if (part.source !== undefined) return { from, to, kind: 'source', speaker: nameOf(sentence, part.source) };
    // The source beside it speaks; a quotation is the only source's, wherever that stands.
    const voice = voiceOf(parts[k - 1]) ?? voiceOf(parts[k + 1]) ?? (part.quotation > 0 && voices.length === 1 ? voiceOf(voices[0]) : undefined);
    return { from, to, kind: 'statement', speaker: voice === undefined ? null : nameOf(sentence, voice) };
  });
}

const voiceOf = (part: Piece | undefined): SourceRun | undefined => (part?.source?.isVoice === true ? part.source : undefined);
const nameOf = ({ from, to }: Sentence, { nameFrom, nameTo }: SourceRun): Span => ({ from: from[nameFrom]!, to: to[nameTo - 1]! });
