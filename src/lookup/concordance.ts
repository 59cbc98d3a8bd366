import { canonicalLanguage, type AlignmentUnit, type SegmentedText, type Span } from '../bitext/index.js';
import { explainRuns, learnAssociations, linkWords, prepareTexts, tokenRun } from '../evidence/index.js';
import { coreLexicon, functionWords } from '../text/index.js';
import { compilePattern, findPhrase } from './find-phrase.js';
import { languageFit, languageKey } from './language-family.js';
import type { UnitFilter } from './memory-match.js';
import type { LanguageTexts, MemoryTables } from './memory-tables.js';
import type { SideIndex } from './side-index.js';
import { plainToken, TokenReader } from './token-reader.js';
import { tablesOf, type TranslationMemory } from './translation-memory.js';
import { compileFilter } from './unit-filter.js';

/** A word of one side and the word of the other that answers it. */
export interface AlignedWords {
  readonly text: Span;
  readonly counterpart: Span;
  /** How much says so, in nats, above 0. */
  readonly weight: number;
}

/** A place where a phrase was found, in its context, with what stands on the other side. */
export interface ConcordanceLine {
  readonly unitId: string;
  readonly unit: AlignmentUnit;
  readonly language: string;
  readonly text: string;
  /** Where the phrase stands in `text`. */
  readonly keyword: Span;
  readonly counterpartLanguage: string;
  readonly counterpart: string;
  /** Words of both sides that answer each other, in the order of `text`. */
  readonly aligned: readonly AlignedWords[];
  /** What answers the phrase in `counterpart`: the words aligned with its words, in order; empty where nothing is known to. */
  readonly answer: readonly Span[];
}

export type ConcordanceOrder = 'found' | 'left' | 'right' | 'translation' | 'score';

export interface ConcordanceOptions extends UnitFilter {
  /** The language of the other side; by default the unit's first other one. */
  readonly to?: string;
  /** How many lines at most; 50 by default. */
  readonly limit?: number;
  /** How many lines to leave out before the first. */
  readonly skip?: number;
  /** A word stands for all its inflected forms: `leave` finds `left`. */
  readonly lemma?: boolean;
  /**
   * `found` (the default): short sentences first. `left` and `right`: by the words before the phrase (the nearest first) or
   * after it. `translation`: by what answers it. `score`: the surest units first.
   */
  readonly sort?: ConcordanceOrder;
  /** How many places are looked at when they are sorted; 1,000 by default. More make it slower, fewer leave some out. */
  readonly within?: number;
  /** Whether words are aligned; true by default. Sorting by translation always does. */
  readonly align?: boolean;
}

/** Lines, and whether there are more places than were looked at. */
export interface ConcordanceResult {
  readonly lines: readonly ConcordanceLine[];
  readonly more: boolean;
}

/** A way in which a phrase was translated. */
export interface PhraseTranslation {
  /** In lower case. */
  readonly text: string;
  /** In how many of the places looked at. */
  readonly count: number;
  /** Its share of the places with any known answer, 0 to 1. */
  readonly share: number;
  /** A few lines with it, short ones first. */
  readonly examples: readonly ConcordanceLine[];
}

export interface TranslationsOptions extends UnitFilter {
  readonly to?: string;
  readonly lemma?: boolean;
  /** How many places to look at; 500 by default. */
  readonly within?: number;
  /** How many examples of each; 3 by default. */
  readonly examples?: number;
}

interface Place {
  readonly texts: LanguageTexts;
  readonly row: number;
  readonly tag: string;
  readonly to: string;
  readonly from: number;
  readonly end: number;
  readonly side: number;
}

/**
 * A memory read as a concordance: where a word or phrase stands, what stands around it, and how it was translated. A view: it
 * keeps nothing, and shows what the memory holds when it is asked.
 *
 * A phrase is words in order, case and the shape of quotes and hyphens aside; `*` is a gap of up to three words, `*8` of up to eight.
 */
export class Concordance {
  private readonly tables: MemoryTables;

  constructor(memory: TranslationMemory) {
    this.tables = tablesOf(memory);
  }

  /** Keyword-in-context lines. Throws `RangeError` for a language that is no tag and for options out of range. */
  find(phrase: string, language: string, options: ConcordanceOptions = {}): ConcordanceResult {
    const { limit = 50, skip = 0, sort = 'found', within = 1000, align = true } = options;
    for (const [name, value] of Object.entries({ limit, skip, within })) {
      if (!(value === Infinity || (Number.isInteger(value) && value >= 0))) throw new RangeError(`got ${name} ${value}, expected a whole number of 0 or more`);
    }
    const wanted = sort === 'found' ? skip + limit : Math.max(within, skip + limit);
    const { places, more } = this.places(phrase, language, options, wanted);
    const aligned = align || sort === 'translation';
    if (sort === 'found') {
      const shown = places.slice(skip, skip + limit);
      return { lines: this.lines(shown, aligned), more };
    }
    const lines = this.lines(places, sort === 'translation');
    const order = lines.map((line, k) => ({ line, k, key: sortKey(line, sort) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.k - b.k)).slice(skip, skip + limit);
    return { lines: sort === 'translation' || !align ? order.map(({ line }) => line) : this.lines(order.map(({ k }) => places[k]!), true), more };
  }

  /**
   * The translations of a phrase, commonest first. In each place, the word of the other side that is most at home where the phrase is
   * (see `attraction`) or that the lexicon says answers it, with its neighbours of which the same holds.
   */
  translationsOf(phrase: string, language: string, options: TranslationsOptions = {}): PhraseTranslation[] {
    const { within = 500, examples = 3 } = options;
    const { places, more } = this.places(phrase, language, options, within);
    const lines = this.lines(places, true);
    const reader = new TokenReader();
    // Of each language of the other side: in how many places each token stands.
    const counts = new Map<string, Map<number, number>>();
    const indexOf = (line: ConcordanceLine): SideIndex => this.tables.texts.get(languageKey(line.counterpartLanguage))!.index;
    for (const line of lines) {
      const key = languageKey(line.counterpartLanguage);
      let count = counts.get(key);
      if (count === undefined) counts.set(key, (count = new Map<number, number>()));
      reader.read(line.counterpart);
      const seen = new Set<number>();
      for (let k = 0; k < reader.count; k++) seen.add(indexOf(line).vocabulary.find(reader, k));
      for (const token of seen) count.set(token, (count.get(token) ?? 0) + 1);
    }
    // Where not all places were looked at, those that were stand for as many as the phrase's rarest word has.
    const scale = more ? Math.max(1, this.rarestOf(phrase, language) / places.length) : 1;
    const frequency = new Map<string, number>();
    const groups = new Map<string, ConcordanceLine[]>();
    for (const line of lines) {
      const key = languageKey(line.counterpartLanguage);
      const index = indexOf(line);
      reader.read(line.counterpart);
      const functional = functionWords(line.counterpartLanguage);
      const scores: number[] = [];
      for (let k = 0; k < reader.count; k++) {
        const token = index.vocabulary.find(reader, k);
        const from = reader.from[k]!;
        const word = line.counterpart.slice(from, reader.to[k]).toLowerCase();
        const name = `${key} ${token}`;
        let all = frequency.get(name);
        if (all === undefined) frequency.set(name, (all = index.frequencyOf(token)));
        const known = line.answer.some((span) => span.from < reader.to[k]! && span.to > from) ? lexiconScore : 0;
        const isWord = reader.kind[k] === plainToken && /[\p{L}\p{N}]/u.test(word);
        const count = counts.get(key)!.get(token)!;
        scores.push(known + (isWord && !functional.has(word) ? attraction(count * scale, lines.length * scale, all, index.count) * Math.sqrt(count / lines.length) : 0));
      }
      const text = bestRun(reader, line.counterpart, scores);
      if (text === '') continue;
      const group = groups.get(text);
      if (group === undefined) groups.set(text, [line]);
      else group.push(line);
    }
    const total = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    return [...groups]
      .map(([text, group]) => ({ text, count: group.length, share: group.length / total, examples: group.slice(0, examples) }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }

  private rarestOf(phrase: string, language: string): number {
    const texts = this.tables.texts.get(languageKey(language));
    const pattern = texts === undefined ? undefined : compilePattern(texts.index, phrase, language, false);
    if (texts === undefined || pattern === undefined) return 0;
    return Math.min(...pattern.map(({ tokens }) => [...tokens].reduce((sum, token) => sum + texts.index.frequencyOf(token), 0)));
  }

  private places(phrase: string, language: string, options: ConcordanceOptions, wanted: number): { places: Place[]; more: boolean } {
    const { tables } = this;
    const wish = canonicalLanguage(language);
    if (wish === undefined) throw new RangeError(`got language ${JSON.stringify(language)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
    const to = options.to === undefined ? undefined : canonicalLanguage(options.to);
    if (options.to !== undefined && to === undefined) throw new RangeError(`got to ${JSON.stringify(options.to)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
    const filter = compileFilter(options);
    const places: Place[] = [];
    let more = false;
    for (const [key, texts] of tables.texts) {
      if (languageFit(wish, key) === 0) continue;
      const pattern = compilePattern(texts.index, phrase, key, options.lemma === true);
      if (pattern === undefined) continue;
      const { index } = texts;
      findPhrase(tables, index, pattern, ({ side, from, to: end }) => {
        const row = index.row[side]!;
        const tag = tables.tags[index.tag[side]!]!;
        const other = this.otherLanguage(row, tag, to);
        if (languageFit(wish, tag) === 0 || other === undefined || !filter(tables.metadataOf(row))) return true;
        if (places.length === wanted) {
          more = true;
          return false;
        }
        places.push({ texts, row, tag, to: other, from, end, side });
        return true;
      });
      if (more) break;
    }
    return { places, more };
  }

  private otherLanguage(row: number, tag: string, to: string | undefined): string | undefined {
    let best: string | undefined;
    let bestFit = 0;
    for (const language of this.tables.tags) {
      const fit = language === tag ? 0 : to === undefined ? 1 : languageFit(to, language);
      if (fit > bestFit && this.tables.textOf(row, language) !== undefined) {
        best = language;
        bestFit = fit;
      }
    }
    return best;
  }

  private lines(places: readonly Place[], align: boolean): ConcordanceLine[] {
    const reader = new TokenReader();
    const plain = places.map(({ texts, row, tag, to, from, end, side }) => {
      const text = this.tables.sideText(texts.index, side);
      reader.read(text);
      const unit = this.tables.unitOf(row);
      return { unitId: this.tables.idOf(row), unit, language: tag, text, keyword: { from: reader.from[from]!, to: reader.to[end - 1]! }, counterpartLanguage: to, counterpart: unit[to]!, aligned: [], answer: [] };
    });
    return align ? alignLines(plain) : plain;
  }
}

/** Aligns the words of lines, all of one pair of languages at once, by the lexicon, or else by what the lines teach each other. */
function alignLines(lines: readonly ConcordanceLine[]): ConcordanceLine[] {
  const result = [...lines];
  const pairs = new Map<string, number[]>();
  lines.forEach((line, k) => {
    const key = `${line.language} ${line.counterpartLanguage}`;
    const list = pairs.get(key);
    if (list === undefined) pairs.set(key, [k]);
    else list.push(k);
  });
  for (const group of pairs.values()) {
    const first = lines[group[0]!]!;
    const left = joinTexts(group.map((k) => lines[k]!.text), first.language);
    const right = joinTexts(group.map((k) => lines[k]!.counterpart), first.counterpartLanguage);
    const { texts, vocabulary } = prepareTexts([left, right]);
    const [a, b] = [texts[0]!, texts[1]!];
    // Where the lexicon knows both languages, a page of lines teaches little more, and takes most of the time.
    const { languages } = coreLexicon();
    const known = [first.language, first.counterpartLanguage].every((tag) => languages.includes(languageKey(tag)));
    const learned = known || group.length < 8 ? [] : learnAssociations(a, b, vocabulary, group.map((_, s) => ({ source: { first: s, count: 1 }, target: { first: s, count: 1 }, score: 1 })));
    const links = linkWords(vocabulary, [[a.language, b.language]], learned);
    group.forEach((k, s) => {
      const line = lines[k]!;
      const [from, to] = [left.segments[s]!.from, right.segments[s]!.from];
      const aligned = explainRuns(tokenRun(a, s, 1), tokenRun(b, s, 1), vocabulary, links)
        .filter(({ verdict }) => verdict === 'agrees')
        .map(({ source, target, weight }) => ({ text: { from: source!.from - from, to: source!.to - from }, counterpart: { from: target!.from - to, to: target!.to - to }, weight }))
        .sort((x, y) => x.text.from - y.text.from);
      const answer = aligned.filter(({ text }) => text.from < line.keyword.to && text.to > line.keyword.from).map(({ counterpart }) => counterpart).sort((x, y) => x.from - y.from);
      result[k] = { ...line, aligned, answer: answer.filter((span, at) => at === 0 || span.from !== answer[at - 1]!.from) };
    });
  }
  return result;
}

function joinTexts(texts: readonly string[], language: string): SegmentedText {
  const segments: SegmentedText['segments'][number][] = [];
  let at = 0;
  texts.forEach((text, paragraph) => {
    segments.push({ from: at, to: at + text.length, kind: 'sentence', paragraph });
    at += text.length + 1;
  });
  return { text: texts.join('\n'), language, segments };
}

// Beyond so many words between them, two answers are not parts of one.
const widestAnswer = 6;

/** The words that answer the phrase as one string: from the first aligned word to the last, where they stand together. */
function answerText({ answer, counterpart, counterpartLanguage, aligned, keyword }: ConcordanceLine): string {
  if (answer.length === 0) return '';
  const functional = functionWords(counterpartLanguage);
  const reader = new TokenReader();
  reader.read(counterpart);
  const isAnswer = (k: number): boolean => answer.some(({ from, to }) => reader.from[k]! < to && reader.to[k]! > from);
  // The run of tokens with the most weight of answers: answers far from it belong to another use of the same word.
  const weightAt = (k: number): number => aligned.reduce((sum, one) => (one.text.from < keyword.to && one.text.to > keyword.from && one.counterpart.from === reader.from[k] ? sum + one.weight : sum), 0);
  const marked: number[] = [];
  for (let k = 0; k < reader.count; k++) if (isAnswer(k)) marked.push(k);
  let best: number[] = [];
  let bestWeight = -1;
  for (let i = 0; i < marked.length; i++) {
    let j = i;
    while (j + 1 < marked.length && marked[j + 1]! - marked[j]! <= 2 && marked[j + 1]! - marked[i]! < widestAnswer) j++;
    const run = marked.slice(i, j + 1);
    const weight = run.reduce((sum, k) => sum + weightAt(k), 0);
    if (weight > bestWeight) {
      best = run;
      bestWeight = weight;
    }
  }
  let [from, to] = [best[0]!, best.at(-1)!];
  const wordAt = (k: number): string => counterpart.slice(reader.from[k], reader.to[k]).toLowerCase();
  while (from < to && functional.has(wordAt(from))) from++;
  while (to > from && functional.has(wordAt(to))) to--;
  return counterpart.slice(reader.from[from], reader.to[to]).toLowerCase();
}

// What the lexicon knows outweighs what few places seem to show. Set by hand, measured on nothing yet.
const lexiconScore = 0.3;
const leastScore = 0.05;
// Counted beside each word, so that one seen once or twice is not thought to belong to the phrase.
const doubt = 3;

/**
 * How much more often the phrase stands opposite a word than it would by chance, as a share of all places of the word: 0 for none.
 * `both` of `places` have the word, which is in `all` of `total` sides.
 */
function attraction(both: number, places: number, all: number, total: number): number {
  return Math.max(0, Math.min(both, all) - (places * all) / total) / (all + doubt);
}

/** The best-scored token with the tokens beside it that score at least half as much, in lower case; `''` where none scores. */
function bestRun(reader: TokenReader, text: string, scores: readonly number[]): string {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  if (scores.length === 0 || scores[best]! < leastScore) return '';
  let from = best;
  let to = best;
  while (from > 0 && best - from < widestAnswer && scores[from - 1]! >= scores[best]! / 2) from--;
  while (to + 1 < scores.length && to - best < widestAnswer && scores[to + 1]! >= scores[best]! / 2) to++;
  return text.slice(reader.from[from], reader.to[to]).toLowerCase();
}

function sortKey(line: ConcordanceLine, sort: ConcordanceOrder): string {
  const { text, keyword } = line;
  if (sort === 'right') return text.slice(keyword.to, keyword.to + 200).toLowerCase().trim();
  // The word nearest to the phrase weighs most.
  if (sort === 'left') return text.slice(Math.max(0, keyword.from - 200), keyword.from).toLowerCase().trim().split(/\s+/u).reverse().join(' ');
  if (sort === 'translation') return answerText(line) || '\uFFFF';
  const score = line.unit.score ?? line.unit.quality ?? 0;
  return (1 - score).toFixed(6);
}
