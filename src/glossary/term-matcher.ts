import { citationWords, findWords, functionWords, inflect, isInfinitive, knownPartsOfSpeech, lemmaCandidates, separableVerbs, splitCompound, WordClass, wordClassesOf, type Word } from '../text/index.js';
import type { Span } from '../bitext/index.js';
import { findProseWords } from './prose-words.js';

/** The part of speech that a term is looked for as; a term of unknown kind is looked for in any inflection. */
export type TermKind = 'noun' | 'verb' | 'adjective' | undefined;

/** A term made ready for looking for. */
export interface ReadyTerm {
  readonly text: string;
  readonly language: string;
  readonly kind: TermKind;
  /** Its words as forms. */
  readonly forms: readonly string[];
  /** For each word, the forms that count as it where the kind is known, and its lemmas. */
  readonly inflected: readonly (ReadonlySet<string> | undefined)[];
  readonly lemmas: readonly ReadonlySet<string>[];
  /** Without blanks and hyphens. */
  readonly run: string;
  /** Whether a sign that parts words stands between its own, as in `Washington, D.C.`; any may then stand there. */
  readonly parted: boolean;
  /** Signs right before its first word and behind its last that are part of it: `.NET`, `C++`. */
  readonly before: string;
  readonly behind: string;
  /** How it has to begin where it is found, for a term that in small letters is another word: `US`, and the `A` of `Apple`. */
  readonly capitals: string;
}

const parting = /[,;:.!?()[\]{}|]/u;
const longestGap = 12;

/** Words of one sentence with what they may be forms of, looked up once for all terms. */
export class ReadySentence {
  readonly words: readonly Word[];
  private readonly text: string;
  private readonly span: Span;
  private readonly language: string;
  private readonly lemmaCache: LemmaCache;
  private parts: ReadonlyMap<string, number> | undefined;
  private byLemma: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(text: string, span: Span, language: string, lemmaCache: LemmaCache) {
    this.words = findProseWords(text, span.from, span.to);
    this.text = text;
    this.span = span;
    this.language = language;
    this.lemmaCache = lemmaCache;
  }

  /** Whether the text has signs right before a stretch of it and right behind, and begins the stretch with capitals. */
  isWritten({ from, to }: Span, { before, behind, capitals }: ReadyTerm): boolean {
    return (before === '' || this.text.startsWith(before, from - before.length)) && (behind === '' || this.text.startsWith(behind, to)) && (capitals === '' || this.text.startsWith(capitals, from));
  }

  /** Whether a word is written with a hyphen behind it, or before it, that joins it to no other: what is left out stands elsewhere ("in- en uitvoer"). */
  isCutOff(index: number, behind: boolean): boolean {
    const { from, to } = this.words[index]!;
    const [hyphen, beyond] = behind ? [this.text.charCodeAt(to), this.text.charAt(to + 1)] : [this.text.charCodeAt(from - 1), this.text.charAt(from - 2)];
    return (hyphen === 0x2d || hyphen === 0x2010 || hyphen === 0x2011) && !/[\p{L}\p{N}]/u.test(beyond);
  }

  /** Where signs that make no word stand, as they are: "&", "→". */
  findSigns(signs: string): Span[] {
    const found: Span[] = [];
    for (let at = this.text.indexOf(signs, this.span.from); signs !== '' && at >= 0 && at + signs.length <= this.span.to; at = this.text.indexOf(signs, at + signs.length)) found.push({ from: at, to: at + signs.length });
    return found;
  }

  /** Whether a word goes on from the one before it: a comma, a full stop or a bracket parts them. */
  isJoined(index: number): boolean {
    const from = this.words[index - 1]!.to;
    return !parting.test(this.text.slice(from, Math.min(from + longestGap, this.words[index]!.from)));
  }

  lemmasOf(index: number): ReadonlySet<string> {
    return this.lemmaCache.of(this.words[index]!.form);
  }

  /** Where words with a lemma stand. */
  indexOf(lemma: string): readonly number[] {
    if (this.byLemma === undefined) {
      const byLemma = new Map<string, number[]>();
      this.words.forEach((_, index) => {
        for (const own of this.lemmasOf(index)) {
          const known = byLemma.get(own);
          if (known === undefined) byLemma.set(own, [index]);
          else known.push(index);
        }
      });
      this.byLemma = byLemma;
    }
    return this.byLemma.get(lemma) ?? [];
  }

  /** The word that has a lemma as a part of a compound, if any. */
  wordWithPart(lemma: string): number | undefined {
    if (this.parts === undefined) {
      const parts = new Map<string, number>();
      this.words.forEach(({ form }, index) => {
        for (const part of this.lemmaCache.partsOf(form)) if (!parts.has(part)) parts.set(part, index);
      });
      this.parts = parts;
    }
    return this.parts.get(lemma);
  }

  /** The verb in two that a word is the finite part of, if its particle follows. */
  separatedAt(lemma: string): [number, number] | undefined {
    const particles = this.words.map(({ form }) => form.length <= longestParticle && lemma.startsWith(form) && lemma.length > form.length + 2);
    let last = -1;
    for (let index = this.words.length - 1; index >= 0; index--) {
      if (last >= 0 && separableVerbs(this.words[index]!.form, this.words[last]!.form, this.language).includes(lemma)) return [index, last];
      if (particles[index]!) last = index;
    }
    // "op te zeggen"
    for (let index = 0; index + 2 < this.words.length; index++) {
      if (!particles[index]! || this.words[index + 1]!.form.length > 2) continue;
      const joined = `${this.words[index]!.form} ${this.words[index + 1]!.form} ${this.words[index + 2]!.form}`;
      if (this.lemmaCache.of(joined).has(lemma)) return [index, index + 2];
    }
    return undefined;
  }
}

const longestParticle = 8;
// Shorter terms are found inside words by chance.
const shortestInside = 5;

/** Lemmas and compound parts of forms, remembered. */
export class LemmaCache {
  private readonly lemmas = new Map<string, ReadonlySet<string>>();
  private readonly parts = new Map<string, readonly string[]>();

  constructor(readonly language: string) {}

  of(form: string): ReadonlySet<string> {
    let known = this.lemmas.get(form);
    if (known === undefined) {
      if (this.lemmas.size > mostRemembered) this.lemmas.clear();
      const bare = withoutGenitive(form);
      known = new Set([form, bare, ...lemmaCandidates(bare, this.language), ...(bare.includes('-') ? lemmaCandidates(bare.replaceAll('-', ''), this.language) : [])]);
      this.lemmas.set(form, known);
    }
    return known;
  }

  partsOf(form: string): readonly string[] {
    let known = this.parts.get(form);
    if (known === undefined) {
      if (this.parts.size > mostRemembered) this.parts.clear();
      const pieces = form.includes('-') ? form.split('-').filter((piece) => piece.length > 1).flatMap((piece) => [...this.of(piece)]) : [];
      const split = splitCompound(form, { language: this.language }) ?? [];
      known = [...pieces, ...split.flatMap(({ text, lemma }) => [text, lemma])];
      this.parts.set(form, known);
    }
    return known;
  }
}

const mostRemembered = 100_000;
const withoutGenitive = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form.endsWith("s'") ? form.slice(0, -1) : form);

const kindBits = WordClass.noun | WordClass.verb | WordClass.adjective;

/** What kinds of word a single-word term may be, as bits of `WordClass`; 0 where nothing tells, and for terms of several words. */
export function kindsOfTerm(text: string, language: string): number {
  const forms = findWords(text).map(({ form }) => form);
  const bits = forms.length === 1 ? wordClassesOf(forms[0]!, language) : 0;
  const verb = forms.length === 1 && isInfinitive(forms[0]!, language) ? WordClass.verb : 0;
  return (bits & WordClass.guess) === 0 ? (bits & kindBits) | verb : verb;
}

export const kindOfBits = (bits: number): TermKind => (bits === WordClass.noun ? 'noun' : bits === WordClass.verb ? 'verb' : bits === WordClass.adjective ? 'adjective' : undefined);

export function readyTerm(text: string, language: string, kind: TermKind, cache: LemmaCache, isStrict = false, isName = false): ReadyTerm {
  const all = findProseWords(text, 0, text.length);
  const asides = citationWords(language);
  let skipped = 0;
  // With a capital it is part of a name: "The Hague".
  while (skipped < all.length - 1 && asides.has(text.slice(all[skipped]!.from, all[skipped]!.to))) skipped++;
  const words = all.slice(skipped);
  const forms = words.map(({ form }) => form);
  const inflected = forms.map((form, k) => {
    // A verb of several words is inflected in its first word, any other term in its last.
    if (kind === undefined || (kind === 'verb' ? k > 0 : k < forms.length - 1)) return undefined;
    return new Set(spellingsOf(form, language).flatMap((spelling) => [spelling, ...inflect(spelling, language, kind)]));
  });
  const [first, last] = [words[0], words.at(-1)];
  return {
    text, language, kind, forms, inflected, lemmas: forms.map((form) => cache.of(form)), run: forms.join('').replaceAll('-', ''),
    parted: words.some(({ from }, k) => k > 0 && parting.test(text.slice(words[k - 1]!.to, from))),
    before: first === undefined ? '' : /[.#@$]$/u.exec(text.slice(0, first.from))?.[0] ?? '',
    behind: last === undefined ? '' : /^[+#]+/u.exec(text.slice(last.to))?.[0] ?? '',
    capitals: isStrict && words.length === 1 ? capitalsOf(text.slice(first!.from, first!.to), forms[0]!, language, isName) : '',
  };
}

/** A word and how else it is spelled: words of which each may be the other (`organisation`, `organization`). */
const spellingsOf = (form: string, language: string): string[] => [form, ...lemmaCandidates(form, language).filter((other) => other !== form && lemmaCandidates(other, language).includes(form))];

function capitalsOf(written: string, form: string, language: string, isName: boolean): string {
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase() && (functionWords(language).has(form) || knownPartsOfSpeech(form, language).length > 0)) return written;
  const initial = String.fromCodePoint(written.codePointAt(0)!);
  return isName && initial !== initial.toLowerCase() ? initial : '';
}

const wordsBetween = 3;

/**
 * Where a term stands in a sentence as words of its own: in any inflection, in capitals or not, with hyphens or blanks or
 * without; a verb of several words with a few words between them. Spans are of the text of the sentence.
 */
export function findTerm(term: ReadyTerm, sentence: ReadySentence): Span[] {
  const { words } = sentence;
  const found: Span[] = [];
  if (term.forms.length === 0) return sentence.findSigns(term.text);
  const tried = new Set<number>();
  for (const lemma of term.lemmas[0]!) {
    for (const index of sentence.indexOf(lemma)) {
      if (tried.has(index)) continue;
      tried.add(index);
      const end = matchAt(term, sentence, index);
      if (end > index) found.push({ from: words[index]!.from, to: words[end - 1]!.to });
    }
  }
  if (found.length === 0) found.push(...findRun(term, sentence));
  return found.filter((span) => sentence.isWritten(span, term)).sort((a, b) => a.from - b.from);
}

function matchAt(term: ReadyTerm, sentence: ReadySentence, index: number): number {
  if (!matchesWord(term, 0, sentence, index)) return -1;
  let at = index + 1;
  for (let k = 1; k < term.forms.length; k++) {
    if (term.kind !== 'verb' && !term.parted && at < sentence.words.length && !sentence.isJoined(at)) return -1;
    const latest = term.kind === 'verb' ? Math.min(sentence.words.length, at + wordsBetween + 1) : at + 1;
    let next = -1;
    for (let probe = at; probe < latest && probe < sentence.words.length && next < 0; probe++) if (matchesWord(term, k, sentence, probe)) next = probe;
    if (next < 0) return -1;
    at = next + 1;
  }
  return at;
}

function matchesWord({ inflected, lemmas, forms }: ReadyTerm, k: number, sentence: ReadySentence, index: number): boolean {
  const { form } = sentence.words[index]!;
  if (form === forms[k]) return true;
  const known = inflected[k];
  if (known !== undefined) return known.has(form) || known.has(withoutGenitive(form));
  for (const lemma of sentence.lemmasOf(index)) if (lemmas[k]!.has(lemma)) return true;
  return false;
}

// Written as one word or with hyphens where the term has blanks, or the other way round: "email", "data lekken".
function findRun({ run, forms, language, parted }: ReadyTerm, sentence: ReadySentence): Span[] {
  const found: Span[] = [];
  const { words } = sentence;
  if (run.length < shortestInside - 1) return found;
  for (let index = 0; index < words.length; index++) {
    const head = words[index]!.form.replaceAll('-', '');
    if (!run.startsWith(head.slice(0, 3))) continue;
    let joined = head;
    for (let size = 1; size <= forms.length + 1 && index + size <= words.length; size++) {
      if (size > 1 && !parted && !sentence.isJoined(index + size - 1)) break;
      if (size > 1) joined += words[index + size - 1]!.form.replaceAll('-', '');
      if (joined.length > run.length + 6) break;
      if (size === forms.length && joined === head && !words[index]!.form.includes('-') && !run.startsWith(joined) && forms.length === 1 && !forms[0]!.includes('-')) continue;
      if (joined === run || (joined.length >= run.length - 2 && lemmaCandidates(joined, language).includes(run))) {
        found.push({ from: words[index]!.from, to: words[index + size - 1]!.to });
        break;
      }
    }
  }
  return found;
}

/**
 * Where a term is used at all: as {@link findTerm} says, or as a part of a compound, or as a verb in two. For the side that is
 * checked: whoever writes "binnenstad" has written "stad".
 */
export function findUse(term: ReadyTerm, sentence: ReadySentence): Span | undefined {
  const [whole] = findTerm(term, sentence);
  if (whole !== undefined) return whole;
  const { words } = sentence;
  if (term.forms.length === 1) {
    const shared = findShared(term, sentence);
    if (shared !== undefined) return shared;
    for (const lemma of term.lemmas[0]!) {
      const index = sentence.wordWithPart(lemma);
      if (index !== undefined) return words[index]!;
      const separated = sentence.separatedAt(lemma);
      if (separated !== undefined) return { from: words[separated[0]]!.from, to: words[separated[1]]!.to };
    }
  }
  const inside = term.run.length >= shortestInside ? [term.run] : [];
  const stems = term.forms.length === 1 ? insideForms(term) : inside;
  for (const word of words) {
    const form = word.form.replaceAll('-', '');
    for (const stem of stems) {
      if (form.length < stem.length + shortestRest) continue;
      // The rest has to be a word by itself, or long enough to be more than chance.
      if (form.endsWith(stem) && isRest(form.slice(0, form.length - stem.length), stem, term.language)) return word;
      if (form.startsWith(stem) && isRest(form.slice(stem.length), stem, term.language)) return word;
    }
  }
  return undefined;
}

const shortestRest = 3;
// "invoer-, doorvoer- en uitvoerrechten": so many words away may stand what a cut compound is to be completed by.
const farthestShared = 6;

/** A compound that shares a part with another: "invoer- en uitvoerrechten" has "invoerrecht" in it, "invoerrechten en -heffingen" "invoerheffing". */
function findShared(term: ReadyTerm, sentence: ReadySentence): Span | undefined {
  const { words } = sentence;
  let forms: readonly string[] | undefined;
  for (let index = 0; index < words.length; index++) {
    const { form, from, to } = words[index]!;
    for (const behind of [true, false]) {
      if (form.length < 2 || !sentence.isCutOff(index, behind)) continue;
      forms ??= insideForms(term);
      const rests = forms.flatMap((whole) => (whole.length < form.length + shortestRest ? [] : behind && whole.startsWith(form) ? [whole.slice(form.length)] : !behind && whole.endsWith(form) ? [whole.slice(0, -form.length)] : []));
      if (rests.length === 0) continue;
      const step = behind ? 1 : -1;
      for (let far = 1, other = index + step; far <= farthestShared && other >= 0 && other < words.length; far++, other += step) {
        const whole = words[other]!;
        if (rests.some((rest) => whole.form.length >= rest.length + 2 && (behind ? whole.form.endsWith(rest) : whole.form.startsWith(rest)))) return { from: Math.min(from, whole.from), to: Math.max(to, whole.to) };
      }
    }
  }
  return undefined;
}

// How a term may stand inside a compound: its forms, and those without the -n of a linking -en (kinderzitje).
function insideForms(term: ReadyTerm): string[] {
  const forms = new Set<string>();
  for (const form of inflect(term.run, term.language)) {
    if (form.length >= 4) forms.add(form);
    if (form.endsWith('en') && form.length >= 6) forms.add(form.slice(0, -2)).add(form.slice(0, -1));
  }
  return [...forms];
}

function isRest(rest: string, stem: string, language: string): boolean {
  if (stem.length >= shortestInside && rest.length >= shortestInside) return true;
  const bare = rest.endsWith('s') ? rest.slice(0, -1) : rest;
  return functionWords(language).has(rest) || [...lemmaCandidates(rest, language), bare].some((lemma) => knownPartsOfSpeech(lemma, language).length > 0);
}
