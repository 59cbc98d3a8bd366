import { assertBitext, assertFraction, assertObject, assertTermBase, languagesOf, primaryLanguage, type AnyUnit, type Bitext, type Evidence, type Issue, type IssueMessageKey, type IssueSeverity, type Span, type Term, type TermBase } from '../bitext/index.js';
import { isInfinitive, knownPartsOfSpeech, WordClass } from '../text/index.js';
import { ClassCache, Tag, tagWords } from './noun-phrases.js';
import { findTerm, findUse, kindOfBits, kindsOfTerm, LemmaCache, readyTerm, ReadySentence, type ReadyTerm, type TermKind } from './term-matcher.js';

export interface TermCheckOptions {
  /** The language that was translated from; by default that of the bitext, or the first of the first unit. */
  readonly source?: string;
  /** The language of the translation; by default that of the bitext, or the second of the first unit. */
  readonly target?: string;
  /** Whether terms that no one has approved yet count as well; false by default. */
  readonly candidates?: boolean;
  /** Whether to report that one term is translated in two ways, both of them allowed; true by default. */
  readonly consistency?: boolean;
  /** Findings with a lower score are left out, 0 to 1; by default 0, all of them. */
  readonly minScore?: number;
}

/**
 * Where a translation does not keep to a glossary: a term whose translations are all missing, a forbidden translation in
 * their place, a word that is forbidden outright, and a term that is translated now so, now otherwise. Inflected forms, parts
 * of compounds (and what two of them share: "in- en uitvoer"), verbs in two, hyphens and capitals are seen through; placeholders and tags
 * hold no terms. Issues have the code `term` and come in the order of the
 * text; of a bitext, offsets are those of the texts, of units, those of each unit's sides. Throws `RangeError` where the
 * languages cannot be told, and for a `minScore` that is none.
 */
export function checkTerms(text: Bitext | readonly AnyUnit[], base: TermBase, options: TermCheckOptions = {}): Issue[] {
  assertTermBase(base, 'base');
  assertObject(options, 'options', 'an object of options');
  const { minScore = 0 } = options;
  assertFraction(minScore, 'minScore');
  if (isUnits(text)) for (const unit of text as readonly unknown[]) assertObject(unit, 'a unit', 'an object with a text for each language');
  else assertBitext(text);
  const pieces = isUnits(text) ? piecesOfUnits(text, options) : piecesOfBitext(text, options);
  if (pieces === undefined) return [];
  const { source, target, list } = pieces;
  const caches = [new LemmaCache(source), new LemmaCache(target)] as const;
  const index = new TermIndex(base, source, target, options.candidates ?? false, caches);
  const issues: Issue[] = [];
  const uses: Use[] = [];
  for (const piece of list) checkPiece(piece, index, caches, issues, uses);
  if (options.consistency ?? true) reportInconsistent(uses, issues);
  return issues.filter(({ score }) => score >= minScore).sort((a, b) => (a.unit ?? 0) - (b.unit ?? 0) || (a.target?.from ?? 0) - (b.target?.from ?? 0) || (a.source?.from ?? 0) - (b.source?.from ?? 0));
}

const isUnits = (text: Bitext | readonly AnyUnit[]): text is readonly AnyUnit[] => Array.isArray(text);

/** A stretch of source with the stretch of target that answers it. */
interface Piece {
  readonly sourceText: string;
  readonly source: Span;
  readonly targetText: string;
  readonly target: Span;
  /** How sure it is that the two correspond. */
  readonly score: number;
  readonly unit?: number;
  readonly unitId?: string;
}

interface Pieces {
  readonly source: string;
  readonly target: string;
  readonly list: readonly Piece[];
}

function piecesOfUnits(units: readonly AnyUnit[], options: TermCheckOptions): Pieces | undefined {
  const [first] = units;
  if (first === undefined) return undefined;
  const languages = languagesOf(first);
  const source = options.source ?? languages.find((language) => language !== options.target);
  const target = options.target ?? languages.find((language) => language !== source);
  if (source === undefined || target === undefined || source === target) throw new RangeError(`got units in ${languages.join(' and ') || 'no language'}, expected two languages; name them as source and target`);
  const list: Piece[] = [];
  units.forEach((unit, index) => {
    const [a, b] = [unit[source], unit[target]];
    if (typeof a !== 'string' || typeof b !== 'string' || a === '' || b === '') return;
    list.push({
      sourceText: a, source: { from: 0, to: a.length }, targetText: b, target: { from: 0, to: b.length }, score: unit.score ?? 1, unit: index,
      ...(unit.unitId !== undefined && { unitId: unit.unitId }),
    });
  });
  return { source, target, list };
}

function piecesOfBitext({ source, target, beads }: Bitext, options: TermCheckOptions): Pieces {
  const list: Piece[] = [];
  const spanOf = (segments: Bitext['source']['segments'], first: number, count: number): Span => ({ from: segments[first]!.from, to: segments[first + count - 1]!.to });
  for (const bead of beads) {
    if (bead.source.count === 0 || bead.target.count === 0) continue;
    list.push({
      sourceText: source.text, source: spanOf(source.segments, bead.source.first, bead.source.count),
      targetText: target.text, target: spanOf(target.segments, bead.target.first, bead.target.count), score: bead.score,
    });
  }
  return { source: options.source ?? source.language, target: options.target ?? target.language, list };
}

interface ReadyEntry {
  readonly score: number;
  /** Whether the term is a noun: the entry says so, or all its translations may be one, and none is an infinitive. */
  readonly isNoun: boolean;
  /** Terms to look for in the source. */
  readonly sources: readonly ReadyTerm[];
  /** Translations that are allowed, the one to prefer first. */
  readonly allowed: readonly ReadyTerm[];
  readonly forbidden: readonly ReadyTerm[];
}

interface Concept {
  readonly sources: Term[];
  readonly allowed: Term[];
  readonly forbidden: Term[];
  score: number;
}

/**
 * Entries as the check wants them: those with a source term in common are one, as a spreadsheet has a row for each translation
 * of a term, and whichever is allowed will do. Where all terms of an entry are forbidden, it is the translation that is.
 */
function joinBySource(base: TermBase, source: string, target: string, candidates: boolean): Concept[] {
  const concepts: Concept[] = [];
  const bySource = new Map<string, Concept>();
  for (const entry of base.entries) {
    const sourceTerms = termsIn(entry.terms, source);
    const targetTerms = termsIn(entry.terms, target);
    const allowed = targetTerms.filter(({ status }) => status === 'approved' || (candidates && status === 'candidate'));
    const forbidden = targetTerms.filter(({ status }) => status === 'forbidden');
    if (allowed.length === 0 && forbidden.length === 0) continue;
    let sources = sourceTerms.filter(({ status }) => status === 'approved' || status === 'candidate');
    if (sources.length === 0 && allowed.length === 0) sources = sourceTerms.filter(({ status }) => status === 'forbidden');
    if (sources.length === 0 && sourceTerms.length > 0) continue;
    const keys = sources.map(({ text }) => text.toLowerCase());
    let concept = keys.map((key) => bySource.get(key)).find((known) => known !== undefined);
    if (concept === undefined) concepts.push((concept = { sources: [], allowed: [], forbidden: [], score: 0 }));
    concept.sources.push(...sources.filter(({ text }) => !concept.sources.some((own) => own.text === text)));
    concept.allowed.push(...allowed.filter(({ text }) => !concept.allowed.some((own) => own.text === text)));
    concept.forbidden.push(...forbidden.filter(({ text }) => !concept.forbidden.some((own) => own.text === text)));
    concept.score = Math.max(concept.score, entry.score ?? 1);
    for (const key of keys) if (!bySource.has(key)) bySource.set(key, concept);
  }
  return concepts;
}

class TermIndex {
  /** Entries by every lemma that the first word of one of their source terms may have, and by its first three letters. */
  private readonly byLemma = new Map<string, ReadyEntry[]>();
  private readonly byStart = new Map<string, ReadyEntry[]>();
  /** Words that are forbidden whatever they translate. */
  readonly discouraged: readonly ReadyEntry[];
  private readonly classes: ClassCache;

  constructor(base: TermBase, source: string, target: string, candidates: boolean, caches: readonly [LemmaCache, LemmaCache]) {
    this.classes = new ClassCache(source);
    const discouraged: ReadyEntry[] = [];
    for (const concept of joinBySource(base, source, target, candidates)) {
      const { sources, allowed, forbidden } = concept;
      const kind = kindOfEntry([...sources, ...allowed], allowed, target, sources, source);
      const ready: ReadyEntry = {
        score: allowed.some(({ status }) => status === 'approved') || allowed.length === 0 ? 1 : concept.score,
        isNoun: [...sources, ...allowed].some(({ partOfSpeech }) => partOfSpeech === 'noun') || ((kind === 'noun' || kind === undefined) && allowed.length > 0 && allowed.every(({ text }) => isNounAlone(text, target))),
        sources: sources.map(({ text, partOfSpeech }) => readyTerm(text, source, kind, caches[0], true, partOfSpeech === 'name')),
        allowed: allowed.map(({ text }) => readyTerm(text, target, undefined, caches[1])),
        forbidden: forbidden.map(({ text }) => readyTerm(text, target, kindOfBits(kindsOfTerm(text, target)), caches[1], true)),
      };
      if (ready.sources.length === 0) {
        if (forbidden.length > 0) discouraged.push(ready);
        continue;
      }
      for (const { lemmas, run } of ready.sources) {
        for (const lemma of lemmas[0] ?? []) pushTo(this.byLemma, lemma, ready);
        pushTo(this.byStart, run.slice(0, 3), ready);
      }
    }
    this.discouraged = discouraged;
  }

  /** Whether a word of the source is, where it stands, no noun: "we charge a fee" has no charge in it. */
  isOtherUse(piece: Piece, { words }: ReadySentence, span: Span): boolean {
    const at = words.findIndex(({ from, to }) => from <= span.from && span.to <= to);
    if (at < 0) return false;
    const tags = tagWords(piece.sourceText, words, this.classes);
    const next = tags[at + 1];
    return tags[at] === Tag.other || (tags[at] === Tag.adjective && (next === Tag.noun || next === Tag.both));
  }

  /** Entries that may have a term in the sentence, each once. */
  near(sentence: ReadySentence): Set<ReadyEntry> {
    const found = new Set<ReadyEntry>();
    sentence.words.forEach(({ form }, index) => {
      for (const lemma of sentence.lemmasOf(index)) for (const entry of this.byLemma.get(lemma) ?? []) found.add(entry);
      for (const entry of this.byStart.get(form.replaceAll('-', '').slice(0, 3)) ?? []) found.add(entry);
    });
    return found;
  }
}

function pushTo(map: Map<string, ReadyEntry[]>, key: string, entry: ReadyEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (known.at(-1) !== entry) known.push(entry);
}

/** The terms of an entry in a language: under its own tag, or else under one of the same language (`nl-BE` for `nl`). */
function termsIn(terms: { readonly [language: string]: readonly Term[] }, language: string): readonly Term[] {
  if (Object.hasOwn(terms, language)) return terms[language]!;
  const primary = primaryLanguage(language);
  for (const tag of Object.keys(terms)) if (primaryLanguage(tag) === primary) return terms[tag]!;
  return [];
}

// As what the source terms are looked for: what the entry says, or what the lexicon of either language knows the terms as, so
// that "training" is no form of "train" where that is "trein".
function kindOfEntry(terms: readonly Term[], allowed: readonly Term[], target: string, sources: readonly Term[], source: string): TermKind {
  for (const { partOfSpeech } of terms) {
    if (partOfSpeech === 'name' || partOfSpeech === 'noun') return 'noun';
    if (partOfSpeech === 'verb' || partOfSpeech === 'adjective') return partOfSpeech;
  }
  // What both languages agree on; where they do not, anything goes.
  const [a, b] = [sources.reduce((bits, { text }) => bits | kindsOfTerm(text, source), 0), allowed.reduce((bits, { text }) => bits | kindsOfTerm(text, target), 0)];
  const kind = kindOfBits(a === 0 ? b : b === 0 ? a : a & b);
  // One side alone, and by an ending, is too little to rule a plural out.
  return kind === 'adjective' && (a === 0 || b === 0) ? undefined : kind;
}

/** Whether a term is a noun and no infinitive: one that the lexicon knows, or one that cannot be a verb. */
const isNounAlone = (text: string, language: string): boolean =>
  !isInfinitive(text, language) && (knownPartsOfSpeech(text.toLowerCase(), language).includes('noun') || (kindsOfTerm(text, language) & (WordClass.noun | WordClass.verb)) === WordClass.noun);

/** A place where a term is translated, and by which of the translations that are allowed. */
interface Use {
  readonly entry: ReadyEntry;
  readonly term: ReadyTerm;
  readonly sourceTerm: string;
  readonly piece: Piece;
  readonly source: Span;
  readonly target: Span;
}

function checkPiece(piece: Piece, index: TermIndex, caches: readonly [LemmaCache, LemmaCache], issues: Issue[], uses: Use[]): void {
  const source = new ReadySentence(piece.sourceText, piece.source, caches[0].language, caches[0]);
  let target: ReadySentence | undefined;
  const targetOf = (): ReadySentence => (target ??= new ReadySentence(piece.targetText, piece.target, caches[1].language, caches[1]));
  const found: { entry: ReadyEntry; term: ReadyTerm; span: Span }[] = [];
  for (const entry of index.near(source)) {
    for (const term of entry.sources) for (const span of findTerm(term, source)) found.push({ entry, term, span });
  }
  // The longest term counts: "data breach" is no "breach".
  found.sort((a, b) => b.span.to - b.span.from - (a.span.to - a.span.from) || a.span.from - b.span.from);
  const kept: typeof found = [];
  for (const match of found) if (!kept.some(({ span, entry }) => span.from < match.span.to && match.span.from < span.to && (entry !== match.entry || span.to - span.from > match.span.to - match.span.from))) kept.push(match);
  const seen = new Set<ReadyEntry>();
  for (const { entry, term, span } of kept.sort((a, b) => a.span.from - b.span.from)) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    const sentence = targetOf();
    const used = entry.allowed.map((allowed) => ({ term: allowed, span: findUse(allowed, sentence) })).find((use) => use.span !== undefined);
    if (used !== undefined) {
      uses.push({ entry, term: used.term, sourceTerm: term.text, piece, source: span, target: used.span! });
      continue;
    }
    const forbidden = entry.forbidden.map((bad) => findTerm(bad, sentence)[0]).find((bad) => bad !== undefined);
    if (forbidden !== undefined) {
      issues.push(issueOf(piece, 'term.forbidden', 'error', span, forbidden, 0.97 * entry.score, {
        source: piece.sourceText.slice(span.from, span.to), target: piece.targetText.slice(forbidden.from, forbidden.to), expected: nameAll(entry.allowed),
      }));
    } else if (entry.allowed.length > 0) {
      const isOther = entry.isNoun && term.forms.length === 1 && index.isOtherUse(piece, source, span);
      issues.push(issueOf(piece, 'term.missing', isOther ? 'info' : 'warning', span, null, (isOther ? otherUseScore : missingScore) * entry.score * Math.max(0.1, piece.score), {
        source: piece.sourceText.slice(span.from, span.to), expected: nameAll(entry.allowed),
      }));
    }
  }
  for (const entry of index.discouraged) {
    for (const bad of entry.forbidden) {
      for (const span of findTerm(bad, targetOf())) issues.push(issueOf(piece, 'term.discouraged', 'warning', null, span, 0.9, { target: piece.targetText.slice(span.from, span.to) }));
    }
  }
}

// By reading what is missing in the dev texts by the glossaries of fixtures/glossary (npx tsx tests/tools/read-missing-terms.ts):
// 56 of 72 findings are departures from the glossary, the others mostly words that stand for something else here; of 12 that are no nouns
// where they stand, none is.
const missingScore = 0.8;
const otherUseScore = 0.1;

const nameAll = (terms: readonly ReadyTerm[]): string => terms.map(({ text }) => text).join(' / ');

function issueOf(piece: Piece, message: IssueMessageKey, severity: IssueSeverity, source: Span | null, target: Span | null, score: number, values: Readonly<Record<string, string>>): Issue {
  const evidence: Evidence[] = [{ kind: 'lexicon', verdict: target === null ? 'unanswered' : 'clashes', source, target, weight: Math.round(-Math.log(Math.max(0.02, 1 - score)) * -100) / 100 }];
  return {
    code: 'term', severity, message, values, source,
    // What is missing belongs somewhere in the piece; where, no one knows.
    target: target ?? (message === 'term.missing' ? { from: piece.target.to, to: piece.target.to } : null),
    score: Math.round(score * 1000) / 1000, evidence,
    ...(piece.unit !== undefined && { unit: piece.unit }),
    ...(piece.unitId !== undefined && { unitId: piece.unitId }),
  };
}

function reportInconsistent(uses: readonly Use[], issues: Issue[]): void {
  const byEntry = new Map<ReadyEntry, Use[]>();
  for (const use of uses) {
    if (use.entry.allowed.length < 2) continue;
    const known = byEntry.get(use.entry);
    if (known === undefined) byEntry.set(use.entry, [use]);
    else known.push(use);
  }
  for (const [, of] of byEntry) {
    const counts = new Map<ReadyTerm, number>();
    for (const { term } of of) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (counts.size < 2) continue;
    // The commonest translation is the rule; of two as common, the one to prefer.
    const [rule] = [...counts].sort((a, b) => b[1] - a[1] || of[0]!.entry.allowed.indexOf(a[0]) - of[0]!.entry.allowed.indexOf(b[0]))[0]!;
    for (const { term, piece, source, target, sourceTerm } of of) {
      if (term === rule) continue;
      const share = counts.get(rule)! / of.length;
      issues.push(issueOf(piece, 'term.inconsistent', 'info', source, target, share * 0.8, { source: sourceTerm, target: piece.targetText.slice(target.from, target.to), expected: rule.text }));
    }
  }
}
