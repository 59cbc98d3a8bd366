import { assertIterable, assertObject, createTermBase, languagesOf, primaryLanguage, termEntryId, type AnyUnit, type Term, type TermAlternative, type TermBase, type TermEntry, type TermExample, type TermFlag } from '../bitext/index.js';
import { builtInModel, type Model } from '../model/index.js';
import { falseFriends, findWords } from '../text/index.js';
import { findAbbreviations, type FoundAbbreviation } from './abbreviations.js';
import { Side, type Candidate, type FinishedSide } from './candidates.js';
import { pairPhrases, type PhrasePair } from './pair-phrases.js';
import { isWithin, nameShare, scorePairs, type ScoredPair } from './score-pairs.js';
import { explainTerm, type TermWeights } from './term-score.js';
import { termWeights } from './term-weights.js';
import { wordPrior } from './word-prior.js';

export interface ExtractOptions {
  /** The two languages to extract from units of more; by default the first two of the first unit. */
  readonly languages?: readonly [string, string];
  /** Without it, the model of this package, which knows English and Dutch; `null` for none. */
  readonly model?: Model | null;
  /** How often a term has to occur, in any inflection; by default once in up to 20,000 units, twice in more. */
  readonly minFrequency?: number;
  /** Entries with a lower score are left out; 0.2 by default. */
  readonly minScore?: number;
  /** At most so many entries, the best; all by default. */
  readonly maxEntries?: number;
  /** At most so many example pairs an entry; 3 by default. */
  readonly examples?: number;
  /**
   * Frequencies are counted in all units; words are aligned in a seeded sample of at most so many, 200,000 by default. Memory
   * grows with the sample and not beyond it.
   */
  readonly sampleSize?: number;
}

/** Gathers terms from units that come one by one or in batches; see {@link createTermExtractor}. */
export interface TermExtractor {
  add(units: Iterable<AnyUnit>): void;
  /** The term base of all that was added. May be called once. */
  finish(): TermBase;
}

/**
 * Terms and their translations from units, as candidates, the likeliest first: nouns and noun phrases of both languages that
 * answer each other and are said more here than in general language. Units that lack a side are passed over; those of one
 * `origin` count as one document where they come one after the other; a unit's `score` is how much it counts. Throws
 * `RangeError` for options out of range, and when neither the units nor the options name two languages.
 */
export function extractTerms(units: Iterable<AnyUnit>, options: ExtractOptions = {}): TermBase {
  const extractor = createTermExtractor(options);
  extractor.add(units);
  return extractor.finish();
}

/** {@link extractTerms} for more units than fit into memory. */
export function createTermExtractor(options: ExtractOptions = {}): TermExtractor {
  const extraction = new Extraction(options);
  return { add: (units) => extraction.add(units), finish: () => extraction.finish() };
}

interface SampledUnit {
  readonly texts: readonly [string, string];
  readonly document: number;
  readonly origin: string | undefined;
  readonly weight: number;
}

class Extraction {
  private languages: readonly [string, string] | undefined;
  private readonly options: ExtractOptions;
  private readonly weights: TermWeights;
  private sides: readonly [Side, Side] | undefined;
  private readonly sample: SampledUnit[] = [];
  private seen = 0;
  private document = -1;
  private lastOrigin: string | undefined;
  private state = 0x2545f491;
  private finished = false;

  constructor(options: ExtractOptions, weights: TermWeights = termWeights) {
    assertObject(options, 'options', 'an object of options');
    checkOptions(options);
    this.options = options;
    this.weights = weights;
    this.languages = options.languages;
  }

  add(units: Iterable<AnyUnit>): void {
    assertIterable(units, 'units', 'an iterable of units, such as unitsOf() gives');
    if (this.finished) throw new RangeError('got units after finish(), expected a new extractor');
    const most = this.options.sampleSize ?? defaultSample;
    for (const unit of units) {
      assertObject(unit, 'a unit', 'an object with a text for each language');
      if (this.languages === undefined) {
        const [first, second] = languagesOf(unit);
        if (first === undefined || second === undefined) throw new RangeError(`got a first unit with the languages [${languagesOf(unit).join(', ')}], expected two`);
        this.languages = [first, second];
      }
      this.sides ??= [new Side(this.languages[0]), new Side(this.languages[1])];
      const [a, b] = [unit[this.languages[0]], unit[this.languages[1]]];
      if (typeof a !== 'string' || typeof b !== 'string' || a === '' || b === '') continue;
      if (this.document < 0 || unit.origin !== this.lastOrigin) {
        this.document++;
        this.lastOrigin = unit.origin;
      }
      this.sides[0].count(a, this.document);
      this.sides[1].count(b, this.document);
      const weight = unit.score === undefined || !(unit.score >= 0 && unit.score <= 1) ? 1 : Math.max(0.01, unit.score);
      const sampled: SampledUnit = { texts: [a, b], document: this.document, origin: unit.origin, weight };
      // Reservoir sampling (Vitter 1985): every unit has the same chance to be in the sample.
      if (this.seen < most) this.sample.push(sampled);
      else {
        const at = Math.floor(this.random() * (this.seen + 1));
        if (at < most) this.sample[at] = sampled;
      }
      this.seen++;
    }
  }

  // xorshift32, seeded, so that the same units give the same sample.
  private random(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 2 ** 32;
  }

  finish(): TermBase {
    if (this.finished) throw new RangeError('got finish() a second time, expected a new extractor');
    this.finished = true;
    if (this.languages === undefined) throw new RangeError('got no units and no languages, expected units or { languages }');
    if (this.sides === undefined || this.sample.length === 0) return createTermBase([], this.languages);
    const complete = this.seen === this.sample.length;
    // In document order again, so that a document's units stand together.
    if (!complete) this.sample.sort((x, y) => x.document - y.document);
    const { pairs, source, target } = measureSample(this.sample, this.sides, complete, this.options, this.weights);
    return createTermBase(buildEntries(pairs, source, target, this.sample, this.options, this.weights), this.languages);
  }

  measure(): Measured {
    if (this.sides === undefined) throw new RangeError('got no units, expected some to measure');
    return measureSample(this.sample, this.sides, true, this.options, this.weights);
  }
}

const defaultSample = 200_000;
// From so many units on, a phrase has to be seen twice in one form to be looked at, and a term twice.
const manyUnits = 20_000;
// Up to so many units the model's opinion of every pair of words is asked; beyond it, the units know better.
const modelUnits = 30_000;

function checkOptions({ minFrequency = 2, minScore = 0, maxEntries = 1, examples = 0, sampleSize = 1 }: ExtractOptions): void {
  const check = (name: string, value: number, fits: boolean, expected: string): void => {
    if (!fits) throw new RangeError(`got ${name} ${value}, expected ${expected}`);
  };
  check('minFrequency', minFrequency, minFrequency >= 1, '1 or more');
  check('minScore', minScore, minScore >= 0 && minScore <= 1, '0 to 1');
  check('maxEntries', maxEntries, maxEntries >= 0, '0 or more');
  check('examples', examples, examples >= 0, '0 or more');
  check('sampleSize', sampleSize, sampleSize >= 1, '1 or more');
}

/** {@link extractTerms} with other weights, for the fitting script. */
export function extractTermsWith(units: Iterable<AnyUnit>, weights: TermWeights, options: ExtractOptions = {}): TermBase {
  const extraction = new Extraction(options, weights);
  extraction.add(units);
  return extraction.finish();
}

/** Pairs of candidates with their features, for the fitting script. */
export function measureTerms(units: Iterable<AnyUnit>, options: ExtractOptions = {}): { readonly pairs: readonly ScoredPair[]; readonly source: FinishedSide; readonly target: FinishedSide } {
  const extraction = new Extraction(options);
  extraction.add(units);
  return extraction.measure();
}

interface Measured {
  readonly pairs: readonly ScoredPair[];
  readonly source: FinishedSide;
  readonly target: FinishedSide;
}

function measureSample(sample: readonly SampledUnit[], sides: readonly [Side, Side], complete: boolean, options: ExtractOptions, weights: TermWeights): Measured {
  const least = options.minFrequency ?? (sample.length > manyUnits ? 2 : 1);
  const model = options.model === null ? undefined : options.model ?? knownModel(sides);
  const leastSurface = sample.length > manyUnits ? 2 : 1;
  for (const { texts } of sample) {
    sides[0].gather(texts[0], leastSurface);
    sides[1].gather(texts[1], leastSurface);
  }
  const documentOf = Int32Array.from(sample, ({ document }) => document);
  const trust = Float32Array.from(sample, ({ weight }) => weight);
  const source = sides[0].finish(documentOf, complete, model);
  const target = sides[1].finish(documentOf, complete, model);
  const priors = model !== undefined && sample.length <= modelUnits ? wordPrior(source, target, model) : {};
  const pairs = pairPhrases(source, target, documentOf, trust, least, priors);
  return { pairs: scorePairs(pairs, source, target, model, weights, least), source, target };
}

function knownModel(sides: readonly [Side, Side]): Model | undefined {
  const model = builtInModel();
  return model.knows(sides[0].language) && model.knows(sides[1].language) ? model : undefined;
}

// A translation with this share of the places of its term, as good as its own as it is the term's, is a synonym.
const synonymShare = 0.3;
const leastAlternative = 0.05;
const mostAlternatives = 5;

function buildEntries(scored: readonly ScoredPair[], source: FinishedSide, target: FinishedSide, sample: readonly SampledUnit[], options: ExtractOptions, weights: TermWeights): TermEntry[] {
  const { minScore = 0.2, maxEntries = Infinity, examples = 3 } = options;
  const partners = [new Map<number, ScoredPair[]>(), new Map<number, ScoredPair[]>()] as const;
  for (const item of scored) {
    pushTo(partners[0], item.pair.source, item);
    pushTo(partners[1], item.pair.target, item);
  }
  // Competitive linking (Melamed 2000): the best pair first, each term in one entry.
  const takenBy = [new Map<number, Draft>(), new Map<number, Draft>()] as const;
  const drafts: Draft[] = [];
  for (const item of scored) {
    if (item.score < minScore / 2) break;
    const { source: a, target: b } = item.pair;
    const [ofA, ofB] = [takenBy[0].get(a), takenBy[1].get(b)];
    if (ofA === undefined && ofB === undefined) {
      if (item.score < minScore || drafts.length >= maxEntries) continue;
      const draft: Draft = { main: item, sources: [a], targets: [b] };
      drafts.push(draft);
      takenBy[0].set(a, draft);
      takenBy[1].set(b, draft);
    } else if (ofA !== undefined && ofB === undefined) {
      if (isSynonym(item, ofA.main, source.candidates[a]!, target.candidates[b]!, target.candidates[ofA.main.pair.target]!)) {
        ofA.targets.push(b);
        takenBy[1].set(b, ofA);
      }
    } else if (ofA === undefined && ofB !== undefined) {
      if (isSynonym(item, ofB.main, target.candidates[b]!, source.candidates[a]!, source.candidates[ofB.main.pair.source]!)) {
        ofB.sources.push(a);
        takenBy[0].set(a, ofB);
      }
    }
  }
  const texts = [sample.map(({ texts: [text] }) => text), sample.map(({ texts: [, text] }) => text)] as const;
  const abbreviations = [findAbbreviations(texts[0], source), findAbbreviations(texts[1], target)] as const;
  const entries: TermEntry[] = [];
  const ids = new Set<string>();
  const joined = joinAbbreviations(drafts, abbreviations, source, target);
  for (const draft of joined) {
    const { pair, features, score } = draft.main;
    const [ofSource, ofTarget] = writeAlike(termsOf(source, draft.sources, abbreviations[0]), termsOf(target, draft.targets, abbreviations[1]));
    const terms = { [source.language]: ofSource, [target.language]: ofTarget };
    const entryId = termEntryId(terms);
    if (ids.has(entryId)) continue;
    ids.add(entryId);
    const alternatives = [
      ...alternativesOf(partners[0].get(pair.source) ?? [], draft.targets, ({ pair: { target: b } }) => b, target),
      ...alternativesOf(partners[1].get(pair.target) ?? [], draft.sources, ({ pair: { source: a } }) => a, source),
    ];
    const flags = flagsOf(terms[source.language]!, terms[target.language]!, source.language, target.language);
    const shown = examplesOf(pair, sample, [source.language, target.language], examples);
    entries.push({
      entryId,
      terms,
      score: Math.round(score * trustIn(pair, sample) * 1000) / 1000,
      reasons: explainTerm(features, weights),
      frequency: pair.places,
      documents: pair.documents,
      ...(shown.length > 0 && { examples: shown }),
      ...(alternatives.length > 0 && { alternatives }),
      ...(flags.length > 0 && { flags }),
    });
  }
  return entries;
}

/** Units that are less than certain to correspond vouch less for what they show: the mean of their scores. */
function trustIn({ shown }: PhrasePair, sample: readonly SampledUnit[]): number {
  return shown.reduce((sum, { unit }) => sum + sample[unit]!.weight, 0) / Math.max(1, shown.length);
}

interface Draft {
  readonly main: ScoredPair;
  readonly sources: number[];
  readonly targets: number[];
}

function pushTo(map: Map<number, ScoredPair[]>, key: number, item: ScoredPair): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

function isSynonym(item: ScoredPair, main: ScoredPair, term: Candidate, other: Candidate, mainOther: Candidate): boolean {
  if (isWithin(other, mainOther) || isWithin(mainOther, other)) return false;
  return item.pair.places >= 2 && item.pair.links >= synonymShare * term.frequency && item.pair.links >= 0.6 * other.frequency && item.score >= 0.5 * main.score && item.features[3]! >= 0.5;
}

function termsOf(side: FinishedSide, ids: readonly number[], abbreviations: ReadonlyMap<number, FoundAbbreviation>): Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term): void => {
    if (!terms.has(term.text)) terms.set(term.text, term);
  };
  const addCandidate = (candidate: Candidate, form: Term['form'] | undefined): void => {
    const { text, lemma } = side.textOf(candidate);
    const kind = form ?? (candidate.length > 1 && candidate.length < candidate.lemmas.length ? 'phrase' : undefined);
    add({
      text,
      status: 'candidate',
      ...(lemma.toLowerCase() !== text.toLowerCase() && { lemma }),
      partOfSpeech: nameShare(candidate) > 0.5 ? 'name' : 'noun',
      ...(kind !== undefined && { form: kind }),
      frequency: candidate.frequency,
      documents: candidate.documents,
    });
  };
  for (const id of ids) {
    const candidate = side.candidates[id]!;
    const key = side.textOf(candidate).text.toLowerCase();
    const short = abbreviations.get(id);
    const full = [...abbreviations].find(([, found]) => found.key === key)?.[0];
    addCandidate(candidate, short !== undefined ? 'fullForm' : full !== undefined ? 'acronym' : undefined);
    if (short !== undefined) add({ text: short.text, status: 'candidate', partOfSpeech: short.text === short.key ? 'noun' : 'name', form: 'acronym', frequency: short.count });
    // The full form may stand but once, where it is explained.
    if (full !== undefined) addCandidate(side.candidates[full]!, 'fullForm');
  }
  return [...terms.values()];
}

// A name that one language has at the beginnings of sentences only, where its capital says nothing, is written as the other
// language writes it.
function writeAlike(source: readonly Term[], target: readonly Term[]): [Term[], Term[]] {
  const [a, b] = [source[0]!, target[0]!];
  if (a.text === b.text || a.text.toLowerCase() !== b.text.toLowerCase()) return [[...source], [...target]];
  const model = b.partOfSpeech === 'name' || (a.partOfSpeech !== 'name' && b.text !== b.text.toLowerCase()) ? b : a;
  const copy = (terms: readonly Term[], own: Term): Term[] => [{ ...own, text: model.text, ...(model.partOfSpeech !== undefined && { partOfSpeech: model.partOfSpeech }) }, ...terms.slice(1).filter(({ text }) => text !== model.text)];
  return [copy(source, a), copy(target, b)];
}

/** Entries of an abbreviation and entries of its full form, on both sides, are one concept. */
function joinAbbreviations(drafts: readonly Draft[], abbreviations: readonly [ReadonlyMap<number, FoundAbbreviation>, ReadonlyMap<number, FoundAbbreviation>], source: FinishedSide, target: FinishedSide): Draft[] {
  const shortForms = [new Map<string, Draft>(), new Map<string, Draft>()] as const;
  for (const draft of drafts) {
    if (!draft.sources.some((id) => abbreviations[0].has(id)) && !draft.targets.some((id) => abbreviations[1].has(id))) continue;
    for (const id of draft.sources) {
      const short = abbreviations[0].get(id);
      if (short !== undefined) shortForms[0].set(short.key, draft);
    }
    for (const id of draft.targets) {
      const short = abbreviations[1].get(id);
      if (short !== undefined) shortForms[1].set(short.key, draft);
    }
  }
  if (shortForms[0].size + shortForms[1].size === 0) return [...drafts];
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const a = shortForms[0].get(source.textOf(source.candidates[draft.main.pair.source]!).text.toLowerCase());
    const b = shortForms[1].get(target.textOf(target.candidates[draft.main.pair.target]!).text.toLowerCase());
    const full = a ?? b;
    if (full === undefined || full === draft) {
      kept.push(draft);
      continue;
    }
    if (a !== undefined) full.sources.push(...draft.sources);
    if (b !== undefined || a !== undefined) full.targets.push(...draft.targets);
    if (a === undefined) full.sources.push(...draft.sources);
  }
  return kept;
}

function alternativesOf(partners: readonly ScoredPair[], own: readonly number[], idOf: (item: ScoredPair) => number, side: FinishedSide): TermAlternative[] {
  let all = 0;
  for (const { pair } of partners) if (!partners.some((other) => other.pair !== pair && idOf(other) !== idOf({ pair } as ScoredPair) && isWithin(side.candidates[idOf(other)]!, side.candidates[idOf({ pair } as ScoredPair)]!) && other.pair.links > pair.links)) all += pair.links;
  const mains = own.map((id) => side.candidates[id]!);
  return partners
    .filter((item) => !own.includes(idOf(item)) && !mains.some((main) => isWithin(side.candidates[idOf(item)]!, main) || isWithin(main, side.candidates[idOf(item)]!)))
    .map((item): TermAlternative => ({ language: side.language, text: side.textOf(side.candidates[idOf(item)]!).text, share: Math.min(1, Math.round((item.pair.links / Math.max(all, item.pair.links)) * 1000) / 1000), frequency: item.pair.places }))
    .filter(({ share }) => share >= leastAlternative)
    .sort((x, y) => y.share - x.share)
    .slice(0, mostAlternatives);
}

function flagsOf(source: readonly Term[], target: readonly Term[], sourceLanguage: string, targetLanguage: string): TermFlag[] {
  const flags: TermFlag[] = [];
  if (source[0]!.text.toLowerCase() === target[0]!.text.toLowerCase()) flags.push('untranslatable');
  const english = primaryLanguage(sourceLanguage) === 'en' ? source : primaryLanguage(targetLanguage) === 'en' ? target : undefined;
  const dutch = primaryLanguage(sourceLanguage) === 'nl' ? source : primaryLanguage(targetLanguage) === 'nl' ? target : undefined;
  if (english !== undefined && dutch !== undefined && english.some(({ text, lemma }) => falseFriends(lemma ?? text.toLowerCase()).size > 0)) flags.push('falseFriend');
  return flags;
}

function examplesOf({ shown }: PhrasePair, sample: readonly SampledUnit[], [sourceLanguage, targetLanguage]: readonly [string, string], most: number): TermExample[] {
  return shown.slice(0, most).map((place) => {
    const { texts: [a, b], origin } = sample[place.unit]!;
    const [x, y] = [findWords(a), findWords(b)];
    return {
      texts: { [sourceLanguage]: a, [targetLanguage]: b },
      spans: {
        [sourceLanguage]: [{ from: x[place.sourceFirst]!.from, to: x[place.sourceEnd - 1]!.to }],
        [targetLanguage]: [{ from: y[place.targetFirst]!.from, to: y[place.targetEnd - 1]!.to }],
      },
      ...(origin !== undefined && { origin }),
    };
  });
}
