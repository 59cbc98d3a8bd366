import type { Span } from '../bitext/index.js';
import { clauseWords, findWords, functionWords, isCapitalized, type ClauseWords, type Word } from '../text/index.js';

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
  return cutWords(text, language, findWords(text, from, to));
}

/** As {@link cutClaims}, of a sentence whose words are known. */
export function cutWords(text: string, language: string, words: readonly Word[]): ClaimSpan[] {
  if (words.length === 0) return [];
  const whole: ClaimSpan[] = [{ from: words[0]!.from, to: words.at(-1)!.to, kind: 'statement', speaker: null }];
  const table = clauseWords(language);
  if (table === undefined || words.length > mostWords) return whole;
  const sentence = readSentence(text, words, table, functionWords(language));
  const sources = findSources(sentence);
  const parts = joinPieces(sentence, cutPieces(sentence, sources));
  return nameSpeakers(sentence, parts);
}

interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly table: ClauseWords;
  readonly minor: ReadonlySet<string>;
  /** What stands before word k: 0 nothing but blanks, 1 a comma or a bracket, 2 what ends a clause (`;`, `:`, a dash). */
  readonly breaks: Uint8Array;
  /** Whether word k is quoted: the number of its quotation, from 1, or 0. */
  readonly quoted: Uint16Array;
  readonly isVerb: Uint8Array;
  readonly isCapital: Uint8Array;
}

const openMarks = '“„«‘';
const closeMarks = '”“»’';

function readSentence(text: string, words: readonly Word[], table: ClauseWords, minor: ReadonlySet<string>): Sentence {
  const breaks = new Uint8Array(words.length + 1);
  const quoted = new Uint16Array(words.length);
  const isVerb = new Uint8Array(words.length);
  const isCapital = new Uint8Array(words.length);
  let quotation = 0;
  let open = '';
  for (let k = 0; k < words.length; k++) {
    const { from, form } = words[k]!;
    const before = text.slice(Math.max(k === 0 ? 0 : words[k - 1]!.to, from - 12), from);
    for (let c = 0; c < before.length; c++) {
      const mark = before[c]!;
      if (mark === ',' || mark === '(' || mark === ')') breaks[k] = Math.max(breaks[k]!, 1);
      else if (mark === ';' || mark === ':' || mark === '—') breaks[k] = 2;
      else if ((mark === '–' || mark === '-') && before[c - 1] === ' ') breaks[k] = 2;
      else if (open !== '' && (mark === open || (open !== '"' && closeMarks.includes(mark) && (open === '’') === (mark === '’')))) open = '';
      else if (open === '' && (mark === '"' || openMarks.includes(mark))) {
        // A single mark closes only what a single mark opened: elsewhere it is an apostrophe.
        open = mark === '"' ? '"' : mark === '‘' ? '’' : '”';
        quotation++;
      }
    }
    quoted[k] = open === '' ? 0 : quotation;
    isCapital[k] = isCapitalized(text, words[k]!) ? 1 : 0;
    isVerb[k] = table.isVerb(form) && (isCapital[k] === 0 || k === 0) ? 1 : 0;
  }
  const lengths = new Uint16Array(quotation + 1);
  for (const number of quoted) lengths[number]!++;
  for (let k = 0; k < words.length; k++) if (lengths[quoted[k]!]! < fewestQuoted) quoted[k] = 0;
  return { text, words, table, minor, breaks, quoted, isVerb, isCapital };
}

/** Words `from` to `to` that name a source, and the words of its name. */
interface SourceRun {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** It says what stands beside it; a decision or an announcement is only told of. */
  readonly isVoice: boolean;
}

function findSources(sentence: Sentence): SourceRun[] {
  const found: SourceRun[] = [];
  const { words } = sentence;
  for (let k = 0; k < words.length; ) {
    const run = sourceAfterMarker(sentence, k) ?? sourceOfSaying(sentence, k) ?? sourceOfVerb(sentence, k, found.at(-1)?.to ?? 0);
    if (run === undefined || run.from < (found.at(-1)?.to ?? 0)) k++;
    else {
      found.push(run);
      k = Math.max(k + 1, run.to);
    }
  }
  return found;
}

/** `according to the court`; `volgens de politie`. */
function sourceAfterMarker(sentence: Sentence, k: number): SourceRun | undefined {
  const { words, table } = sentence;
  for (const run of table.sources.get(words[k]!.form) ?? []) {
    const count = run.split(' ').length;
    if (k + count > words.length || words.slice(k, k + count).map(({ form }) => form).join(' ') !== run) continue;
    const name = readName(sentence, k + count);
    if (name !== undefined && !isMarked(sentence, name.from)) return { from: k, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: true };
  }
  return undefined;
}

/** `the decision of the court`, `announced by the ministry`: what is given out, and by whom. */
function sourceOfSaying(sentence: Sentence, k: number): SourceRun | undefined {
  const { words, table, isVerb } = sentence;
  const { form } = words[k]!;
  if (k + 1 >= words.length || !table.agents.has(words[k + 1]!.form) || sentence.breaks[k + 1]! > 0) return undefined;
  const isNoun = table.sayings.has(form);
  if (!isNoun && !(table.saying.has(form) && isVerb[k] === 1)) return undefined;
  const name = readName(sentence, k + 2);
  if (name === undefined || !isActor(sentence, name)) return undefined;
  let from = k;
  if (isNoun) {
    if (from > 0 && !isBreak(sentence, from) && !sentence.minor.has(words[from - 1]!.form) && isVerb[from - 1] === 0) from--;
    if (from > 0 && !isBreak(sentence, from) && table.determiners.has(words[from - 1]!.form)) from--;
  }
  return { from, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: false };
}

/** `the minister said`, `zegt de directeur`. */
function sourceOfVerb(sentence: Sentence, k: number, least: number): SourceRun | undefined {
  const { words, table, isVerb, quoted } = sentence;
  if (!table.saying.has(words[k]!.form) || quoted[k]! > 0) return undefined;
  // "was accused" has no speaker before it; after a genitive the word is a noun.
  if (k > 0 && (table.passives.has(words[k - 1]!.form) || /'s?$/u.test(words[k - 1]!.form))) return undefined;
  // The subject reaches back to the last break or the last verb.
  let from = k;
  while (from > least && k - from < longestSubject && !isBreak(sentence, from) && isVerb[from - 1] === 0 && quoted[from - 1] === 0 && !table.coordinators.has(words[from - 1]!.form)) from--;
  const isHead = from === 0 || isBreak(sentence, from) || from === least || table.coordinators.has(words[from - 1]!.form) || quoted[from - 1]! > 0;
  if (isHead && from < k && !table.stops.has(words[k - 1]!.form)) {
    // "In a letter the court said": the name is the last of the noun phrases before the verb that can speak.
    let nameFrom = k;
    while (nameFrom > from && !(nameFrom < k && table.stops.has(words[nameFrom - 1]!.form))) nameFrom--;
    const name = trimName(sentence, nameFrom, k);
    if (name !== undefined && (isActor(sentence, name) || (name.to - name.from === 1 && table.persons.has(words[name.from]!.form)))) {
      const end = k + 1 < words.length && table.openers.has(words[k + 1]!.form) ? k + 2 : k + 1;
      return { from, to: end, nameFrom: name.from, nameTo: name.to, isVoice: true };
    }
  }
  // Turned round after what is said: a quotation or a comma stands before the verb.
  if (k > 0 && !table.isOpeningVerb(words[k]!.form) && (isBreak(sentence, k) || quoted[k - 1]! > 0) && k + 1 < words.length && sentence.breaks[k + 1] === 0) {
    const name = readName(sentence, k + 1);
    if (name !== undefined && (isActor(sentence, name) || table.persons.has(words[name.from]!.form))) return { from: k, to: name.to, nameFrom: name.from, nameTo: name.to, isVoice: true };
  }
  return undefined;
}

// A name is not written between quotation marks.
const isMarked = ({ text, words }: Sentence, k: number): boolean => `"'${openMarks}`.includes(text[words[k]!.from - 1] ?? ' ');
const isBreak = ({ breaks, quoted }: Sentence, k: number): boolean => breaks[k]! > 0 || (k > 0 && quoted[k] !== quoted[k - 1]);

/** The name that begins at word `k`: to the next break, verb or preposition. Undefined where there is none. */
function readName(sentence: Sentence, k: number): { from: number; to: number } | undefined {
  const { words, table, minor, isVerb, isCapital } = sentence;
  const from = k;
  let to = k;
  let plain = 0;
  let hasActor = false;
  for (; to < words.length && to - from < longestName; to++) {
    const { form } = words[to]!;
    if (to > k && isBreak(sentence, to)) break;
    if (table.agents.has(form) && to > from) {
      // "a statement from the ministry": the name is what follows. "of" and "van" within a name belong to it, before a figure they do not.
      const rest = words.slice(from, to).some((word) => table.sayings.has(word.form)) ? readName(sentence, to + 1) : undefined;
      if (rest !== undefined) return isBreak(sentence, to + 1) ? undefined : rest;
      if (table.stops.has(form) || to + 1 >= words.length || words[to + 1]!.kind === 'number') break;
      plain = 0;
      hasActor = false;
      continue;
    }
    if (table.stops.has(form) || table.openers.has(form) || words[to]!.kind === 'number') break;
    if (isVerb[to] === 1 && isCapital[to] === 0 && to > from) break;
    if (minor.has(form)) {
      if (!table.determiners.has(form) && !table.persons.has(form)) break;
      if (to > from && !table.agents.has(words[to - 1]!.form)) break;
    } else if (table.actors.has(form) || table.actors.has(form.replace(/'s$/u, ''))) hasActor = true;
    // Behind the office nothing plain belongs to its name: "volgens de politie | gisteren".
    else if (isCapital[to] === 0 && (hasActor || ++plain > longestRun)) break;
  }
  return trimName(sentence, from, to);
}

function trimName({ words, table }: Sentence, from: number, to: number): { from: number; to: number } | undefined {
  while (from < to && table.determiners.has(words[from]!.form)) from++;
  while (to > from && (table.determiners.has(words[to - 1]!.form) || table.agents.has(words[to - 1]!.form))) to--;
  return from < to ? { from, to } : undefined;
}

/** Whether a name is of one who can say something: an office, or a name with a capital. */
function isActor({ words, table, isCapital, minor }: Sentence, { from, to }: { from: number; to: number }): boolean {
  for (let k = from; k < to; k++) {
    const { form } = words[k]!;
    if (table.actors.has(form) || table.actors.has(form.replace(/'s$/u, ''))) return true;
    // The capital of a sentence's first word says nothing.
    if (isCapital[k] === 1 && k > 0 && !minor.has(form)) return true;
    if (isCapital[k] === 1 && k === 0 && k + 1 < to && isCapital[k + 1] === 1) return true;
  }
  return false;
}

/** Words `from` to `to`, with what is known of them. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly source: SourceRun | undefined;
  readonly hasVerb: boolean;
  readonly content: number;
  readonly quotation: number;
  /** No comma stands within it. */
  readonly isSingle: boolean;
}

/** The sentence at every place where one claim may end and another begin. */
function cutPieces(sentence: Sentence, sources: readonly SourceRun[]): Piece[] {
  const { words, table, breaks, quoted } = sentence;
  const pieces: Piece[] = [];
  let next = 0;
  let from = 0;
  const close = (to: number, source: SourceRun | undefined): void => {
    if (to <= from) return;
    let verbs = from > 0 && breaks[from]! > 0 && table.isOpeningVerb(words[from]!.form) ? 1 : 0;
    let content = 0;
    for (let k = from; k < to; k++) {
      verbs += sentence.isVerb[k]!;
      if (words[k]!.kind !== 'number' && !sentence.minor.has(words[k]!.form)) content++;
    }
    pieces.push({ from, to, source, hasVerb: verbs > 0, content, quotation: quoted[from]!, isSingle: true });
    from = to;
  };
  for (let k = 0; k < words.length; k++) {
    const source = sources[next];
    if (source !== undefined && k === source.from) {
      close(k, undefined);
      close(source.to, source);
      next++;
      k = source.to - 1;
      continue;
    }
    if (k === from) continue;
    const { form } = words[k]!;
    // A relative clause without a comma tells which one is meant. "expelled or banned dozens": verbs that share what follows them.
    const sharesObject = sentence.isVerb[k + 1] === 1 && (sentence.isVerb[k - 1] === 1 || (k > 1 && sentence.minor.has(words[k - 1]!.form) && sentence.isVerb[k - 2] === 1));
    if (isBreak(sentence, k) || (table.coordinators.has(form) && !sharesObject) || (table.subordinators.has(form) && !table.relatives.has(form))) close(k, undefined);
  }
  close(words.length, undefined);
  return pieces;
}

/** Pieces put together again until each claims something. */
function joinPieces(sentence: Sentence, pieces: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  const isClaim = ({ from, to, hasVerb, content }: Piece): boolean => {
    // A clause of time tells when; only a comma sets it apart.
    if (sentence.table.times.has(sentence.words[from]!.form) && sentence.breaks[from] === 0) return false;
    const isLast = parts.length >= 2 && sentence.table.coordinators.has(sentence.words[from]!.form);
    return hasVerb && to - from >= fewestWords && content >= (isLast ? 1 : fewestContent);
  };
  // "…, part of a wider plan to …": a remark without a verb that closes the sentence, and no last item of a list.
  const isApposition = (last: Piece, { from, to, content }: Piece): boolean =>
    content >= fewestApposed && to === sentence.words.length && sentence.breaks[from] === 1 && last.isSingle
    && !sentence.table.stops.has(sentence.words[from]!.form) && !sentence.table.subordinators.has(sentence.words[from]!.form);
  const merge = (a: Piece, b: Piece, quotation: number = a.quotation): Piece => ({ from: a.from, to: b.to, source: a.source, hasVerb: a.hasVerb || b.hasVerb, content: a.content + b.content, quotation, isSingle: a.isSingle && sentence.breaks[b.from] === 0 });
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || piece.source !== undefined || last.source !== undefined) parts.push(piece);
    else if (last.quotation !== piece.quotation) {
      const quotation = last.quotation > 0 ? last : piece;
      if (isClaim(last) && (isClaim(piece) || (piece.quotation > 0 && quotation.to - quotation.from >= fewestQuoted))) parts.push(piece);
      else parts[parts.length - 1] = merge(last, piece, isClaim(last) ? last.quotation : piece.quotation);
    } else if (isClaim(last) && (isClaim(piece) || isApposition(last, piece))) parts.push(piece);
    else parts[parts.length - 1] = merge(last, piece);
  }
  return absorb(sentence, parts);
}

const reach = ({ source, hasVerb, content, quotation, isSingle }: Piece, from: number, to: number): Piece => ({ from, to, source, hasVerb, content, quotation, isSingle });

/** What a source cuts off without claiming anything goes to its neighbour; a sentence of sources alone is one statement. */
function absorb(sentence: Sentence, parts: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    // An apposition behind a source that closes a sentence is part of who speaks.
    const isBare = part.source === undefined && last?.source !== undefined && (part.content < fewestKept || (!part.hasVerb && kept.length > 1 && isBreak(sentence, part.from) && part.to - part.from <= longestSubject));
    if (isBare) kept[kept.length - 1] = reach(last, last.from, part.to);
    else if (last !== undefined && last.source === undefined && part.source !== undefined && last.content < fewestKept) kept[kept.length - 1] = reach(part, last.from, part.to);
    else kept.push(part);
  }
  if (kept.some(({ source }) => source === undefined)) return kept;
  return [{ from: 0, to: sentence.words.length, source: undefined, hasVerb: true, content: 0, quotation: 0, isSingle: false }];
}

function nameSpeakers({ words }: Sentence, parts: readonly Piece[]): ClaimSpan[] {
  const spanOf = (from: number, to: number): Span => ({ from: words[from]!.from, to: words[to - 1]!.to });
  const nameOf = (part: Piece | undefined): Span | null => (part?.source === undefined ? null : spanOf(part.source.nameFrom, part.source.nameTo));
  const voices = parts.filter(({ source }) => source?.isVoice);
  const voiceOf = (part: Piece | undefined): Span | null => (part?.source?.isVoice === true ? nameOf(part) : null);
  return parts.map((part, k) => {
    const { from, to } = spanOf(part.from, part.to);
    if (part.source !== undefined) return { from, to, kind: 'source', speaker: nameOf(part) };
    // The source beside it speaks; a quotation is the only source's, wherever that stands.
    const speaker = voiceOf(parts[k - 1]) ?? voiceOf(parts[k + 1]) ?? (part.quotation > 0 && voices.length === 1 ? nameOf(voices[0]) : null);
    return { from, to, kind: 'statement', speaker };
  });
}
