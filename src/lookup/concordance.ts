import { assertObject, assertString, canonicalLanguage, describeValue, languageFit, primaryLanguage, type AlignmentUnit, type SegmentedText, type Span } from '../bitext/index.js';
import { explainRuns, learnAssociations, linkWords, prepareTexts, tokenRun } from '../evidence/index.js';
import { coreLexicon, functionWords } from '../text/index.js';
import { compilePattern, findPhrase } from './find-phrase.js';
import type { UnitFilter } from './memory-match.js';
import type { LanguageTexts, MemoryTables } from './memory-tables.js';
import type { SideIndex } from './side-index.js';
import { TokenReader } from './token-reader.js';
import { tablesOf, TranslationMemory } from './translation-memory.js';
import { compileFilter } from './unit-filter.js';
import { findAnswers, leastStrength, strengthOf, TokenSenses, wordsOfLine, wordsOfTokens } from './word-answers.js';

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
   * `found` (the default): as they are found, of a large memory short sentences first. `left` and `right`: by the words before the phrase (the nearest first) or
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
  /** How many translations at most, the commonest; 50 by default. */
  readonly limit?: number;
}

const orders: readonly ConcordanceOrder[] = ['found', 'left', 'right', 'translation', 'score'];

function assertCount(name: string, value: number): void {
  if (!(value === Infinity || (Number.isInteger(value) && value >= 0))) throw new RangeError(`got ${name} ${describeValue(value)}, expected a whole number of 0 or more`);
}

/** Finds the translation of a phrase among the tokens of the other side. */
interface Scorer {
  readonly scoreOf: (token: number) => number;
  /** A run, or the longest phrase of the lexicon around it that translates the phrase. */
  readonly widen: (tokens: Int32Array, from: number, to: number) => [from: number, to: number];
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
 * keeps nothing but what it has looked up of words, and shows what the memory holds when it is asked.
 *
 * A phrase is words in order, case and the shape of quotes and hyphens aside, and so are tags between them (`<b>`); `*` is a gap of up
 * to three words, `*8` of up to eight, 20 at most.
 */
export class Concordance {
  private readonly tables: MemoryTables;
  private readonly senses = new Map<string, TokenSenses>();

  constructor(memory: TranslationMemory) {
    if (!(memory instanceof TranslationMemory)) throw new TypeError(`got memory: ${describeValue(memory)}, expected a TranslationMemory; a store that waits has a find() of its own`);
    this.tables = tablesOf(memory);
  }

  /** Keyword-in-context lines. Throws `RangeError` for a language that is no tag and for options out of range. */
  find(phrase: string, language: string, options: ConcordanceOptions = {}): ConcordanceResult {
    assertObject(options, 'options', 'an object of options');
    const { limit = 50, skip = 0, sort = 'found', within = 1000, align = true } = options;
    for (const [name, value] of Object.entries({ limit, skip, within })) assertCount(name, value);
    if (!orders.includes(sort)) throw new RangeError(`got sort ${describeValue(sort)}, expected one of ${orders.join(', ')}`);
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
    assertObject(options, 'options', 'an object of options');
    const { within = 500, examples = 3, limit = 50 } = options;
    for (const [name, value] of Object.entries({ within, examples, limit })) assertCount(name, value);
    const { places, more } = this.places(phrase, language, options, within);
    const sides = places.flatMap((place) => {
      const other = this.counterpartOf(place);
      return other === undefined ? [] : [{ place, other }];
    });
    // Of each language of the other side: in how many places each token stands.
    const counts = new Map<SideIndex, Map<number, number>>();
    for (const { other: { texts: { index }, side } } of sides) {
      let count = counts.get(index);
      if (count === undefined) counts.set(index, (count = new Map()));
      for (const token of new Set(index.tokensOf(side))) count.set(token, (count.get(token) ?? 0) + 1);
    }
    // Where not all places were looked at, those that were stand for as many as the phrase's rarest word has.
    const scale = more ? Math.max(1, this.rarestOf(phrase, language) / places.length) : 1;
    // By the language of the other side and the words found: what a token scores.
    const scorers = new Map<string, Scorer>();
    const groups = new Map<string, Place[]>();
    for (const { place, other: { texts, side } } of sides) {
      const { index } = texts;
      const words = place.texts.index.tokensOf(place.side).subarray(place.from, place.end);
      const name = `${place.tag} ${place.to} ${words.join()}`;
      let scorer = scorers.get(name);
      if (scorer === undefined) scorers.set(name, (scorer = this.scorerOf(place, words, texts, counts.get(index)!, sides.length, scale)));
      const tokens = index.tokensOf(side);
      const [from, to] = scorer.widen(tokens, ...bestRun(Array.from(tokens, scorer.scoreOf)));
      if (from === to) continue;
      const text = this.textOfRun(texts, side, from, to, place.to);
      const group = groups.get(text);
      if (group === undefined) groups.set(text, [place]);
      else group.push(place);
    }
    const total = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    return [...groups]
      .sort(([a, groupA], [b, groupB]) => groupB.length - groupA.length || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([text, group]) => ({ text, count: group.length, share: group.length / total, examples: this.lines(group.slice(0, examples), true) }));
  }

  /** What a token of the other side scores as a translation of words, which stand in `places` places. */
  private scorerOf({ texts, tag, to }: Place, words: Int32Array, other: LanguageTexts, counts: ReadonlyMap<number, number>, places: number, scale: number): Scorer {
    const keyword = wordsOfTokens(words, this.sensesOf(primaryLanguage(tag), texts));
    const senses = this.sensesOf(primaryLanguage(to), other);
    const scores = new Map<number, number>();
    const scoreOf = (token: number): number => {
      const known = scores.get(token);
      if (known !== undefined) return known;
      const sense = senses.of(token);
      const here = counts.get(token)!;
      let score = 0;
      if (sense.isWord && !sense.isFunctionWord) score = attraction(here * scale, places * scale, other.index.frequencyOf(token), other.index.count) * Math.sqrt(here / places);
      // What stands in fewer places is no translation worth a row; to ask the lexicon for each of thousands of words takes long.
      if (sense.isPlain && sense.isWord && here * mostPlacesAsked >= places) {
        const [word] = wordsOfTokens(Int32Array.of(token), senses);
        if (keyword.some((one) => strengthOf(one, word!) >= leastStrength)) score += lexiconScore;
      }
      scores.set(token, score);
      return score;
    };
    // "ten minste" for "at least": neither word says it alone.
    const concepts = new Set(keyword.flatMap(({ phrase, knowledge }) => [...phrase, ...knowledge.concepts]));
    const phrases = new Map<string, boolean>();
    const isAnswer = (form: string): boolean => {
      let answers = phrases.get(form);
      if (answers === undefined) {
        const found = coreLexicon().find(form, senses.language);
        phrases.set(form, (answers = found?.by === 'form' && found.concepts.some((concept) => concepts.has(concept))));
      }
      return answers;
    };
    const widen = (tokens: Int32Array, from: number, to: number): [number, number] => {
      if (from === to || concepts.size === 0) return [from, to];
      const forms = Array.from(tokens.subarray(Math.max(0, from - longestPhrase + 1), to + longestPhrase - 1), (token) => senses.of(token).form);
      const offset = Math.max(0, from - longestPhrase + 1);
      for (let count = longestPhrase; count > to - from; count--) {
        for (let first = Math.max(0, to - count); first <= from && first + count <= tokens.length; first++) {
          if (isAnswer(forms.slice(first - offset, first - offset + count).join(' '))) return [first, first + count];
        }
      }
      return [from, to];
    };
    return { scoreOf, widen };
  }

  /** Tokens of a side as they read, in lower case. */
  private textOfRun(texts: LanguageTexts, side: number, from: number, to: number, language: string): string {
    const senses = this.sensesOf(primaryLanguage(language), texts);
    const run = Array.from(texts.index.tokensOf(side).subarray(from, to), (token) => senses.of(token));
    if (run.every(({ isPlain }) => isPlain)) return run.map(({ form }) => form).join(' ');
    const reader = new TokenReader();
    const text = this.tables.sideText(texts.index, side);
    reader.read(text);
    return text.slice(reader.from[from], reader.to[to - 1]).toLowerCase();
  }

  private rarestOf(phrase: string, language: string): number {
    const texts = this.tables.texts.get(primaryLanguage(language));
    const pattern = texts === undefined ? undefined : compilePattern(texts.index, phrase, language, false);
    if (texts === undefined || pattern === undefined) return 0;
    return Math.min(...pattern.map(({ tokens }) => [...tokens].reduce((sum, token) => sum + texts.index.frequencyOf(token), 0)));
  }

  private places(phrase: string, language: string, options: ConcordanceOptions, wanted: number): { places: Place[]; more: boolean } {
    assertString(phrase, 'phrase');
    const { tables } = this;
    const wish = canonicalLanguage(language);
    if (wish === undefined) throw new RangeError(`got language ${describeValue(language)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
    const to = options.to === undefined ? undefined : canonicalLanguage(options.to);
    if (options.to !== undefined && to === undefined) throw new RangeError(`got to ${describeValue(options.to)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
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
        if (languageFit(wish, tag) === 0 || other === undefined || !tables.passes(row, filter)) return true;
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
      if (fit > bestFit && this.tables.hasText(row, language)) {
        best = language;
        bestFit = fit;
      }
    }
    return best;
  }

  private lines(places: readonly Place[], align: boolean): ConcordanceLine[] {
    const reader = new TokenReader();
    // A text has a line for each place of the phrase; its words are aligned once.
    let known: { readonly side: number; readonly texts: LanguageTexts; readonly to: string; readonly aligned: readonly AlignedWords[] } | undefined;
    const lines = places.map((place): ConcordanceLine => {
      const { texts, row, tag, to, from, end, side } = place;
      const text = this.tables.sideText(texts.index, side);
      reader.read(text);
      const unit = this.tables.unitOf(row);
      const keyword = { from: reader.from[from]!, to: reader.to[end - 1]! };
      const counterpart = unit[to]!;
      const plain = { unitId: this.tables.idOf(row), unit, language: tag, text, keyword, counterpartLanguage: to, counterpart };
      const other = align ? this.counterpartOf(place) : undefined;
      if (other === undefined) return { ...plain, aligned: [], answer: [] };
      if (known?.side === side && known.texts === texts && known.to === to) return withAnswers(plain, known.aligned);
      const words = wordsOfLine(reader, text, texts.index.tokensOf(side), this.sensesOf(primaryLanguage(tag), texts));
      reader.read(counterpart);
      const others = wordsOfLine(reader, counterpart, other.texts.index.tokensOf(other.side), this.sensesOf(primaryLanguage(to), other.texts));
      known = { side, texts, to, aligned: findAnswers(words, others) };
      return withAnswers(plain, known.aligned);
    });
    return align ? alignByEachOther(lines) : lines;
  }

  /** The other side of a place, as a side of its language's index. */
  private counterpartOf({ row, to }: Place): { texts: LanguageTexts; side: number } | undefined {
    const texts = this.tables.texts.get(primaryLanguage(to));
    const side = texts === undefined ? -1 : texts.index.sideOf(row, this.tables.tags.indexOf(to));
    return texts === undefined || side < 0 ? undefined : { texts, side };
  }

  private sensesOf(key: string, { index }: LanguageTexts): TokenSenses {
    let senses = this.senses.get(key);
    if (senses === undefined) this.senses.set(key, (senses = new TokenSenses(index.vocabulary, key)));
    return senses;
  }
}

function withAnswers(line: Omit<ConcordanceLine, 'aligned' | 'answer'>, aligned: readonly AlignedWords[]): ConcordanceLine {
  const { keyword } = line;
  const answer = aligned.filter(({ text }) => text.from < keyword.to && text.to > keyword.from).map(({ counterpart }) => counterpart).sort((x, y) => x.from - y.from);
  return { ...line, aligned, answer: answer.filter((span, at) => at === 0 || span.from !== answer[at - 1]!.from) };
}

// Fewer lines teach nothing.
const leastTaught = 8;

/** Lines in languages that the lexicon does not know, their words aligned by what the lines teach each other. */
function alignByEachOther(lines: readonly ConcordanceLine[]): ConcordanceLine[] {
  const { languages } = coreLexicon();
  const result = [...lines];
  const pairs = new Map<string, number[]>();
  lines.forEach((line, k) => {
    if ([line.language, line.counterpartLanguage].every((tag) => languages.includes(primaryLanguage(tag)))) return;
    const key = `${line.language} ${line.counterpartLanguage}`;
    const list = pairs.get(key);
    if (list === undefined) pairs.set(key, [k]);
    else list.push(k);
  });
  for (const group of pairs.values()) {
    if (group.length < leastTaught) continue;
    const first = lines[group[0]!]!;
    const left = joinTexts(group.map((k) => lines[k]!.text), first.language);
    const right = joinTexts(group.map((k) => lines[k]!.counterpart), first.counterpartLanguage);
    const { texts, vocabulary } = prepareTexts([left, right]);
    const [a, b] = [texts[0]!, texts[1]!];
    const learned = learnAssociations(a, b, vocabulary, group.map((_, s) => ({ source: { first: s, count: 1 }, target: { first: s, count: 1 }, score: 1 })));
    const links = linkWords(vocabulary, [[a.language, b.language]], learned);
    group.forEach((k, s) => {
      const [from, to] = [left.segments[s]!.from, right.segments[s]!.from];
      const aligned = explainRuns(tokenRun(a, s, 1), tokenRun(b, s, 1), vocabulary, links)
        .filter(({ verdict }) => verdict === 'agrees')
        .map(({ source, target, weight }) => ({ text: { from: source!.from - from, to: source!.to - from }, counterpart: { from: target!.from - to, to: target!.to - to }, weight }))
        .sort((x, y) => x.text.from - y.text.from);
      result[k] = withAnswers(lines[k]!, aligned);
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
const mostPlacesAsked = 100;
const longestPhrase = 4;
// Counted beside each word, so that one seen once or twice is not thought to belong to the phrase.
const doubt = 3;

/**
 * How much more often the phrase stands opposite a word than it would by chance, as a share of all places of the word: 0 for none.
 * `both` of `places` have the word, which is in `all` of `total` sides.
 */
function attraction(both: number, places: number, all: number, total: number): number {
  return Math.max(0, Math.min(both, all) - (places * all) / total) / (all + doubt);
}

/** The best-scored token with the tokens beside it that score at least half as much, half-open; an empty run where none scores. */
function bestRun(scores: readonly number[]): [from: number, to: number] {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  if (scores.length === 0 || scores[best]! < leastScore) return [0, 0];
  let from = best;
  let to = best + 1;
  while (from > 0 && best - from < widestAnswer && scores[from - 1]! >= scores[best]! / 2) from--;
  while (to < scores.length && to - best <= widestAnswer && scores[to]! >= scores[best]! / 2) to++;
  return [from, to];
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
