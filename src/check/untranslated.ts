import { primaryLanguage, type Bead, type Span } from '../bitext/index.js';
import { detectLanguage } from '../segment/index.js';
import { functionWords, type Word } from '../text/index.js';
import { foreignnessOf } from './foreignness.js';
import { report, spanOfRange, textOfBead, wordsOf, type Ground, type Side } from './ground.js';

// Fewer words in a row may be a title or a phrase that both languages have.
const leastRun = 4;
// And so many of them are words that only the source's language has.
const leastMarks = 2;

/** Targets, whole or in part, that are in the language of the source. Names, code, quotations and titles are left alone. */
export function checkUntranslated(ground: Ground): void {
  const { bitext, source, target } = ground;
  const [from, to] = [primaryLanguage(source.language), primaryLanguage(target.language)];
  if (from === to) return;
  const foreign = wordsOfOnly(from, to);
  const own = wordsOfOnly(to, from);
  const standsElsewhere = createLabelSearch(target);
  bitext.beads.forEach((bead, index) => {
    if (bead.target.count === 0) return;
    for (let s = bead.target.first; s < bead.target.first + bead.target.count; s++) {
      const segment = bitext.target.segments[s]!;
      const words = wordsOf(target, { first: s, count: 1 }).filter(({ kind }) => kind === 'word');
      if (words.length === 0) continue;
      let marks = 0;
      let native = 0;
      for (const { form } of words) {
        if (foreign.has(form)) marks++;
        if (own.has(form)) native++;
      }
      // Most are told by their words of grammar: of the language that they should be in, and none of the other.
      if (native > 0 && marks <= native) {
        if (marks >= leastMarks && bead.source.count > 0) checkRun(ground, bead, words, foreign, own);
        continue;
      }
      const text = target.text.slice(segment.from, segment.to);
      const same = bead.source.count > 0 && fold(textOfBead(ground, bead, 'source')).includes(fold(text));
      const lower = words.filter((word) => lowerCase.test(target.text[word.from]!)).length;
      // Asked for last, and of few: of all that this check does it takes the longest.
      const found = marks > native || same ? detectLanguage(text) : undefined;
      const isForeign = found?.language === from && found.confidence >= 0.9 && marks > native;
      // Headlines have few words of grammar.
      const isHeadline = same && words.length >= 5 && lower >= 3 && native === 0 && found?.language === from;
      if (isHeadline || (words.length >= leastRun && isForeign && lower >= 2 && (same || (marks >= 2 && native === 0 && !isQuoted(text))))) {
        ground.settled.add(index);
        report(ground, {
          code: 'untranslated', message: 'untranslated.segment', source: spanOfRange(bitext.source, bead.source), target: { from: segment.from, to: segment.to },
          score: same ? 0.95 : 0.85, values: { sourceLanguage: from },
        });
        continue;
      }
      if (same && words.length >= 3 && lower >= 3 && marks >= 1 && native === 0 && !isQuoted(text)) {
        ground.settled.add(index);
        report(ground, { code: 'untranslated', message: 'untranslated.identical', source: spanOfRange(bitext.source, bead.source), target: { from: segment.from, to: segment.to }, score: 0.7 });
        continue;
      }
      if (marks >= leastMarks && bead.source.count > 0) checkRun(ground, bead, words, foreign, own);
      else if (same && words.length <= mostShort && bead.source.count === 1 && bead.target.count === 1 && isForeignLabel(ground, s, words, from, to) && !standsElsewhere(fold(text))) {
        ground.settled.add(index);
        report(ground, { code: 'untranslated', message: 'untranslated.segment', source: spanOfRange(bitext.source, bead.source), target: { from: segment.from, to: segment.to }, score: 0.6, values: { sourceLanguage: from } });
      }
    }
  });
}

// Headings, cells and items of so few words have no words of grammar to tell them by.
const mostShort = 4;
// How much commoner its words must be in the source's language (see `foreignnessOf`): "governing law" 6.9, "dark mode" 5.5; of a single
// word, or of capitals alone, which are as often a name, "troubleshooting" 2.1, "Star Wars" 3.8, "Bath" 6.3, "help" 8.9.
const foreignPhrase = 4;
// And how much each word of a phrase must be: a loan has a word that Dutch has by itself too, "open source" 1.3, "last minute" 2.3.
const foreignPart = 2.5;
const foreignWord = 7;

/** Whether a segment that is the same on both sides is a phrase of the source's language. */
function isForeignLabel(ground: Ground, s: number, words: readonly Word[], from: string, to: string): boolean {
  const { text, document } = ground.target;
  const segment = document.segments[s]!;
  const phrase = text.slice(segment.from, segment.to);
  if (ground.verbatim.has(s) || isQuoted(phrase)) return false;
  const isPhrase = words.length > 1 && words.slice(1).every((word) => lowerCase.test(text[word.from]!));
  if (!isPhrase) return foreignnessOf(phrase, from, to) >= foreignWord;
  return foreignnessOf(phrase, from, to) >= foreignPhrase && words.every(({ form }) => form.length < 3 || foreignnessOf(form, from, to) >= foreignPart);
}

// Each search reads the text: a file that has more labels of another language than this was not translated.
const mostSearches = 200;

/** Whether a label stands within another segment as well: a word that the target took over, such as "open source". */
function createLabelSearch({ text, document }: Side): (label: string) => boolean {
  const known = new Map<string, boolean>();
  let folded: string | undefined;
  return (label) => {
    let found = known.get(label);
    if (found !== undefined || known.size >= mostSearches) return found ?? false;
    folded ??= `\n${document.segments.map(({ from, to }) => fold(text.slice(from, to))).join('\n')}\n`;
    found = false;
    for (let at = folded.indexOf(label); at >= 0 && !found; at = folded.indexOf(label, at + label.length)) found = folded[at - 1] === ' ' || folded[at + label.length] === ' ';
    known.set(label, found);
    return found;
  };
}

const lowerCase = /\p{Ll}/u;

/** A part of the target that was left as the source has it. */
function checkRun(ground: Ground, bead: Bead, words: readonly Word[], foreign: ReadonlySet<string>, own: ReadonlySet<string>): void {
  const { bitext, source, target } = ground;
  const run = longestRun(words, new Set(wordsOf(source, bead.source).map(({ form }) => form)), foreign, own, target);
  if (run !== undefined) report(ground, { code: 'untranslated', message: 'untranslated.segment', source: spanOfRange(bitext.source, bead.source), target: run.span, score: run.score, values: { sourceLanguage: primaryLanguage(source.language) } });
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Function words of one language that the other does not have at all. */
function wordsOfOnly(language: string, other: string): ReadonlySet<string> {
  const others = functionWords(other);
  return new Set([...functionWords(language)].filter((word) => !others.has(word) && word.length > 1));
}

const quoted = /^\s*["“”„«'‘(*_`[]/u;
const isQuoted = (text: string): boolean => quoted.test(text) && /["“”»'’)*_`\]][\s.,!?]*$/u.test(text);

/** The longest run of words of the target that all stand in the source, with words in it that only the source's language has. */
function longestRun(words: readonly Word[], sourceForms: ReadonlySet<string>, foreign: ReadonlySet<string>, own: ReadonlySet<string>, side: Side): { span: Span; score: number } | undefined {
  let best: { from: number; to: number; marks: number; lower: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    if (!sourceForms.has(words[at]!.form)) continue;
    let end = at;
    let marks = 0;
    let lower = 0;
    while (end < words.length && sourceForms.has(words[end]!.form) && !own.has(words[end]!.form)) {
      if (foreign.has(words[end]!.form)) marks++;
      if (lowerCase.test(side.text[words[end]!.from]!)) lower++;
      end++;
    }
    if (end - at >= leastRun && (best === undefined || end - at > best.to - best.from)) best = { from: at, to: end, marks, lower };
    at = Math.max(at, end - 1);
  }
  if (best === undefined || best.marks < leastMarks || best.lower < 3) return undefined;
  const span = { from: words[best.from]!.from, to: words[best.to - 1]!.to };
  const before = side.text.slice(Math.max(0, span.from - 2), span.from);
  // A quotation or a title in its own language is meant to be.
  if (/["“”„«‘'(*_`[]\s?$/u.test(before)) return undefined;
  return { span, score: best.to - best.from >= 6 ? 0.8 : 0.6 };
}
