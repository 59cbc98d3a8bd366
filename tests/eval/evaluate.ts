import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Agreement, AnyUnit, Bead, BeadShape, ClaimLink, Issue, Segment, SegmentRange, SegmentedText, TermBase } from '../../src/bitext/index.js';
import { readTermChecks, scoreTermChecks } from './term-checks.js';
import { scoreChecks, type CheckedLibrary } from './checks.js';
import { askedKinds, readCleanTexts, type CleanText, type MutationKind } from './mutations.js';
import { readTermGold, scoreTerms } from './term-gold.js';
import type { DocumentPairing } from '../../src/align/index.js';
import { Random } from '../../src/train/random.js';
import { documentsOfLines, makeCollection, namings, type BilingualDocument } from '../tools/generated-collections.js';
import { agreementOf, calibrationError, scoreAlignment, scoreBlocks, scoreClaims, scorePairs, scoreSegmentation, scoreWords, spearman, type SegmentPair } from './score.js';
import {
  readCases,
  type BeadAlignmentGold,
  type BeadGold,
  type BlockAlignmentGold,
  type ClaimGold,
  type EvalKind,
  type EvalSet,
  type PairGold,
  type SegmentationGold,
  type Side,
  type SimilarityGold,
  type StatementGold,
  type WordGold,
} from './sets.js';

/** What is measured of the package, by the names it exports. */
export interface MeasuredLibrary {
  segment(text: string, language: string): { readonly segments: readonly Segment[] };
  fromSegments(segments: readonly string[], language: string): SegmentedText;
  align(source: SegmentedText, target: SegmentedText): { readonly beads: readonly Bead[] };
  alignClaims(documents: readonly SegmentedText[], options?: { readonly minScore?: number }): { readonly links: readonly ClaimLink[] };
  similarity(a: string, languageOfA: string, b: string, languageOfB: string): number;
  wordTranslations(word: string, from: string, to: string): readonly { readonly text: string }[];
  extractTerms(units: Iterable<AnyUnit>): TermBase;
  checkTerms(units: readonly AnyUnit[], base: TermBase): readonly Issue[];
  pairDocuments(sources: readonly SegmentedText[], targets: readonly SegmentedText[]): DocumentPairing;
  checkBitext: CheckedLibrary['checkBitext'];
  createTermBase: CheckedLibrary['createTermBase'];
  learnTranslations(units: Iterable<AnyUnit>): { wordsOf(language: string): readonly string[]; translationsOf(word: string, from: string, count: number): readonly { readonly text: string }[] };
}

const needs: Readonly<Record<EvalKind, readonly (keyof MeasuredLibrary)[]>> = {
  segmentation: ['segment'],
  alignment: ['align', 'fromSegments'],
  mining: ['alignClaims', 'fromSegments'],
  claims: ['alignClaims', 'fromSegments'],
  statements: ['alignClaims', 'fromSegments'],
  similarity: ['similarity'],
  words: ['wordTranslations'],
  translations: ['learnTranslations'],
  terms: ['extractTerms'],
  termChecks: ['checkTerms'],
  pairing: ['pairDocuments'],
  checks: ['checkBitext', 'align', 'fromSegments', 'createTermBase'],
};

/** The functions that measuring `kind` takes and `library` does not export. */
export function missingFunctions(kind: EvalKind, library: Partial<MeasuredLibrary>): string[] {
  return needs[kind].filter((name) => typeof library[name] !== 'function');
}

/** The outcome of one set. */
export interface EvalRow {
  readonly kind: EvalKind;
  readonly set: string;
  readonly cases: number;
  /** Name → value, the one that sums the set up first. All are better when higher, but for `calibrationError`. */
  readonly measures: Readonly<Record<string, number>>;
  /** Counts to read beside the measures, such as recall by shape of bead: `2-1 3/5`. */
  readonly details?: Readonly<Record<string, string>>;
  /** Lines of a table to print below. */
  readonly table?: readonly string[];
  readonly seconds: number;
}

/** Runs one set through the library and scores it. Throws what the library throws. */
export function evaluateSet(set: EvalSet, library: Partial<MeasuredLibrary>): EvalRow {
  const missing = missingFunctions(set.kind, library);
  if (missing.length > 0) throw new TypeError(`got a library without ${missing.join(', ')}, expected what measuring ${set.kind} takes`);
  const start = performance.now();
  const outcome = evaluators[set.kind](set.file, library as MeasuredLibrary);
  return { kind: set.kind, set: set.name, ...outcome, seconds: Math.round(performance.now() - start) / 1000 };
}

type Outcome = Pick<EvalRow, 'cases' | 'measures' | 'details' | 'table'>;

const evaluators: Readonly<Record<EvalKind, (file: string, library: MeasuredLibrary) => Outcome>> = {
  segmentation(file, library) {
    const cases = readCases<SegmentationGold>(file);
    const { f1, precision, recall, exact, kindF1 } = scoreSegmentation(
      cases.map(({ text, lang, sentences }) => ({
        text,
        gold: sentences.map(({ start, end, kind }) => ({ from: start, to: end, ...(kind === undefined ? {} : { kind }) })),
        found: library.segment(text, lang).segments,
      })),
    );
    return { cases: cases.length, measures: { f1, precision, recall, exact, ...(kindF1 === undefined ? {} : { kindF1 }) } };
  },

  alignment(file, library) {
    const cases = readCases<BeadAlignmentGold | BlockAlignmentGold>(file);
    const alignedBeads = ({ source, target }: { source: Side; target: Side }): readonly Bead[] => library.align(textOf(source, library), textOf(target, library)).beads;
    const blockCases = cases.filter((item) => item.kind === 'blocks');
    if (blockCases.length > 0) {
      const { f1, precision, recall, calibrationError } = scoreBlocks(
        blockCases.map((item) => ({ sourceBlocks: item.sourceBlock, targetBlocks: item.targetBlock, found: alignedBeads(item) })),
      );
      return { cases: cases.length, measures: { f1, precision, recall, calibrationError } };
    }
    const { strict, lax, recallByShape, calibrationError } = scoreAlignment(
      cases
        .filter((item) => item.kind !== 'blocks')
        .map((item) => ({
          gold: beadsOf(item.gold),
          found: alignedBeads(item),
          sourceCount: item.source.sentences.length,
          targetCount: item.target.sentences.length,
        })),
    );
    return {
      cases: cases.length,
      measures: { strictF1: strict.f1, laxF1: lax.f1, strictPrecision: strict.precision, strictRecall: strict.recall, calibrationError },
      details: Object.fromEntries([...recallByShape].map(([shape, [found, all]]) => [shape, `${found}/${all}`])),
    };
  },

  mining(file, library) {
    const cases = readCases<PairGold>(file);
    const { f1, precision, recall } = scorePairs(
      cases.map((item) => ({
        gold: item.gold.flatMap(([source, target]) => source.flatMap((i) => target.map((j): [number, number] => [i, j]))),
        found: library
          .alignClaims([textOf(item.source, library), textOf(item.target, library)])
          .links.map(({ from, to }): [number, number] => [from.segment, to.segment]),
      })),
    );
    return { cases: cases.length, measures: { f1, precision, recall } };
  },

  claims(file, library) {
    const cases = readCases<ClaimGold>(file);
    const { averagePrecision, f1, precision, recall, bestF1, recallOfSame, recallOfOverlapping, conflicts, calibrationError } = scoreClaims(
      cases.map((item) => {
        // Links of any score take part in the ranking: hardly any threshold.
        const { links } = library.alignClaims(
          item.documents.map((document) => textOf(document, library)),
          { minScore: 0.01 },
        );
        return { gold: item.gold, conflicts: item.conflicts ?? [], found: linksAmong(item, links) };
      }),
    );
    const withConflicts = cases.some((item) => (item.conflicts ?? []).length > 0);
    return {
      cases: cases.length,
      measures: {
        averagePrecision,
        f1,
        precision,
        recall,
        bestF1,
        recallOfSame,
        recallOfOverlapping,
        ...(withConflicts ? { conflictF1: conflicts.f1, conflictPrecision: conflicts.precision, conflictRecall: conflicts.recall } : {}),
        calibrationError,
      },
    };
  },

  statements(file, library) {
    const told = readCases<StatementGold>(file).map(({ texts, relation }) => ({
      gold: relation,
      found: library.alignClaims(texts.map(({ language, text }) => library.fromSegments([text], language))).links[0]?.relation ?? 'none',
    }));
    const { f1, precision, recall } = agreementOn(told, ({ gold }) => gold !== 'none', ({ found }) => found !== 'none');
    const conflicts = agreementOn(told, ({ gold }) => gold === 'conflicting', ({ found }) => found === 'conflicting');
    const linked = told.filter(({ gold, found }) => gold !== 'none' && found !== 'none');
    const relationRight = linked.filter(({ gold, found }) => gold === found).length / linked.length;
    return { cases: told.length, measures: { f1, precision, recall, relationRight, conflictF1: conflicts.f1, conflictPrecision: conflicts.precision, conflictRecall: conflicts.recall } };
  },

  checks(file, library) {
    const texts = readCleanTexts().filter(({ id }) => (file === 'stories' ? /^(?:ferry|grebe)/u : file === 'news' ? /^ntrex/u : /./u).test(id));
    if (texts.length === 0) throw new RangeError(`got no clean texts of ${file}, expected fixtures/translation and ../shared/eval/alignment`);
    const { byKind, byCode, sentences, alarms, kinds } = evaluateChecks(texts, library, file === 'stories' ? 30 : faultsOfKind);
    const recalls = [...byKind].filter(([kind]) => !askedKinds.includes(kind)).map(([, { faults, found }]) => found / faults);
    const table = ['fault          found          recall', ...[...byKind].map(([kind, { faults, found }]) => `${kind.padEnd(14)} ${`${found}/${faults}`.padEnd(14)} ${((100 * found) / faults).toFixed(1)}${askedKinds.includes(kind) ? '  when its code is asked for' : ''}`)];
    table.push('', 'code               precision  recall  false alarms in 100 clean sentences');
    for (const { code, faults, found, wrong, alarms: own } of byCode.values()) {
      if (faults + wrong + own === 0) continue;
      table.push(`${code.padEnd(18)} ${(found + wrong === 0 ? '–' : ((100 * found) / (found + wrong)).toFixed(1)).padStart(9)} ${(faults === 0 ? '–' : ((100 * found) / faults).toFixed(1)).padStart(7)} ${((100 * own) / sentences).toFixed(2).padStart(6)}`);
    }
    table.push(`all codes together: ${alarms} in ${sentences} untouched sentences, ${((100 * alarms) / sentences).toFixed(2)} in 100`);
    return { cases: texts.length, measures: { recall: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length, ...kinds, alarmFree: 1 - alarms / sentences }, table };
  },

  similarity(file, library) {
    const cases = readCases<SimilarityGold>(file);
    const found = cases.map(({ en, nl }) => library.similarity(en, 'en', nl, 'nl'));
    return { cases: cases.length, measures: { spearman: spearman(found, cases.map((item) => item.score)) } };
  },

  words(file, library) {
    const cases = readCases<WordGold>(file);
    const { precisionAt1, precisionAt5 } = scoreWords(
      cases.map(({ word, translations }) => ({ accepted: translations, found: library.wordTranslations(word, 'en', 'nl').map(({ text }) => text) })),
    );
    return { cases: cases.length, measures: { precisionAt1, precisionAt5 } };
  },

  terms(file, library) {
    const gold = readTermGold().find(({ name }) => name === basename(file));
    if (gold?.units === undefined) throw new RangeError(`got no text for ${file}, expected one of fixtures/glossary`);
    const { precisionAt50, recallAt150, recallOfAll, core, scored } = scoreTerms(gold, library.extractTerms(gold.units));
    // On the held-out texts what is right and not listed counts as wrong.
    const rightOf = (least: number, most: number): string => {
      const own = scored.filter(({ score }) => score >= least && score < most);
      return `${own.filter(({ right }) => right).length}/${own.length}`;
    };
    return { cases: gold.units.length, measures: { precisionAt50, recallAt150, calibrationError: calibrationError(scored) }, details: { half: gold.half, 'core terms that recur': String(core), 'recall of all core terms': recallOfAll.toFixed(3), 'right of those scored 0.9 or more': rightOf(0.9, 2), '0.8 to 0.9': rightOf(0.8, 0.9), '0.6 to 0.8': rightOf(0.6, 0.8), '0.4 to 0.6': rightOf(0.4, 0.6), '0.2 to 0.4': rightOf(0.2, 0.4) } };
  },

  termChecks(file, library) {
    const checks = readTermChecks(file);
    const { precision, recall } = scoreTermChecks(checks, ({ unit, base }) => library.checkTerms([unit], base).map(({ message }) => message.slice('term.'.length)));
    return { cases: checks.length, measures: { checkPrecision: precision, checkRecall: recall } };
  },

  // Collections of the set's documents, once for each way to name files: a tenth without a counterpart, a tenth of the
  // sentences lost.
  pairing(file, library) {
    const random = new Random(2025);
    const documents = file.endsWith('.tsv') ? documentsOfLines(file, 20, random) : readCases<BeadAlignmentGold>(file).flatMap((item) => cutByBeads(item, 5));
    let [right, found, all] = [0, 0, 0];
    const scored: { score: number; right: boolean }[] = [];
    const details: Record<string, string> = {};
    for (const naming of namings) {
      const { sources, targets, gold } = makeCollection(documents.slice(0, 400), { oneSided: 0.1, loss: 0.1, naming }, random);
      const isGold = new Set(gold.map(([source, target]) => source * targets.length + target));
      const { pairs } = library.pairDocuments(sources, targets);
      const hits = pairs.filter(({ source, target }) => isGold.has(source * targets.length + target)).length;
      for (const { source, target, score } of pairs) scored.push({ score, right: isGold.has(source * targets.length + target) });
      right += hits;
      found += pairs.length;
      all += gold.length;
      details[naming] = `${hits}/${gold.length}, ${pairs.length - hits} wrong`;
    }
    const [precision, recall] = [right / Math.max(1, found), right / all];
    return { cases: namings.length, measures: { f1: (2 * precision * recall) / (precision + recall), precision, recall, calibrationError: calibrationError(scored) }, details };
  },

  // Scored by the script that lies beside the pairs, which also scored fast_align and eflomal.
  translations(file, library) {
    const units = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => {
      const [en = '', nl = ''] = line.split('\t');
      return { en, nl };
    });
    const start = performance.now();
    const learned = library.learnTranslations(units);
    const rows = learned.wordsOf('en').map((word) => `${word}\t${learned.translationsOf(word, 'en', 1)[0]?.text ?? ''}\n`);
    const seconds = (performance.now() - start) / 1000;
    const { stdout } = spawnSync(process.execPath, [join(dirname(file), 'words.mjs')], { input: rows.join(''), encoding: 'utf8' });
    const precision = /precision@1 (\d+\.\d)/u.exec(stdout)?.[1];
    if (precision === undefined) throw new RangeError(`got ${JSON.stringify(stdout)} from words.mjs, expected precision@1`);
    return { cases: units.length, measures: { precisionAt1: Number(precision) / 100 }, details: { 'learned in': `${seconds.toFixed(1)} s` } };
  },
};

/** How far those that are found are those that are wanted. */
function agreementOn<T>(all: readonly T[], isWanted: (one: T) => boolean, isFound: (one: T) => boolean): Agreement {
  return agreementOf(all.filter((one) => isWanted(one) && isFound(one)).length, all.filter(isFound).length, all.filter(isWanted).length);
}

/** An aligned text as documents of `size` beads each. */
function cutByBeads({ source, target, gold }: BeadAlignmentGold, size: number): BilingualDocument[] {
  const documents: BilingualDocument[] = [];
  for (let at = 0; at + 3 <= gold.length; at += size) {
    const own = gold.slice(at, at + size);
    const en = own.flatMap(([indices]) => indices.map((index) => source.sentences[index]!));
    const nl = own.flatMap(([, indices]) => indices.map((index) => target.sentences[index]!));
    if (en.length > 0 && nl.length > 0) documents.push({ en, nl });
  }
  return documents;
}

/** Faults of each kind that are put into translations; the bar asks for 300. */
const faultsOfKind = 300;

function evaluateChecks(texts: readonly CleanText[], library: MeasuredLibrary, count: number): ReturnType<typeof scoreChecks> & { kinds: Record<string, number> } {
  const scores = scoreChecks(texts, library, count, 8);
  const kinds = Object.fromEntries([...scores.byKind].map(([kind, { faults, found }]: [MutationKind, { faults: number; found: number }]) => [`${kind}Recall`, found / faults]));
  return { ...scores, kinds };
}

const textOf = (side: Side, library: MeasuredLibrary): SegmentedText => library.fromSegments(side.sentences, side.lang);

/**
 * Gold beads as ranges. A side that skips a sentence, as a few real ones do, becomes the run from its first to its last; an
 * empty one stands after what came before.
 */
export function beadsOf(gold: readonly BeadGold[]): BeadShape[] {
  let source = 0;
  let target = 0;
  return gold.map(([sourceIndices, targetIndices]) => {
    const bead = { source: rangeOf(sourceIndices, source), target: rangeOf(targetIndices, target) };
    source = bead.source.first + bead.source.count;
    target = bead.target.first + bead.target.count;
    return bead;
  });
}

function rangeOf(indices: readonly number[], next: number): SegmentRange {
  const first = indices[0];
  return first === undefined ? { first: next, count: 0 } : { first, count: indices.at(-1)! - first + 1 };
}

/** The links between graded pairs of documents, turned the way the gold lists them. */
function linksAmong({ pairs, documents, gold }: ClaimGold, links: readonly ClaimLink[]): { pair: SegmentPair; score: number; conflicting: boolean }[] {
  const graded = new Set((pairs ?? gold.map(([a, , b]) => [a, b] as const)).map(([a, b]) => a * documents.length + b));
  const isGraded = (a: number, b: number): boolean => graded.has(a * documents.length + b);
  const found: { pair: SegmentPair; score: number; conflicting: boolean }[] = [];
  for (const { from, to, score, relation } of links) {
    const conflicting = relation === 'conflicting';
    if (isGraded(from.document, to.document)) found.push({ pair: [from.document, from.segment, to.document, to.segment], score, conflicting });
    else if (isGraded(to.document, from.document)) found.push({ pair: [to.document, to.segment, from.document, from.segment], score, conflicting });
  }
  return found;
}
