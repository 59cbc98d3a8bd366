import { firstWhere, quoteWords, rangeText, type Bead, type Bitext, type Evidence, type Issue, type IssueCode, type IssueMessageKey, type SegmentedText, type SegmentRange, type Span } from '../bitext/index.js';
import { readWords } from '../evidence/index.js';
import { findPlaceholderSpans, type Value, type Word } from '../text/index.js';
import type { Settings } from './options.js';

/** What is known of one side of a bitext: its words and values, and which of them stand in which segment. */
export interface Side {
  readonly document: SegmentedText;
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  /** Words of segment `s` run from `wordStart[s]` to `wordStart[s + 1]`. */
  readonly wordStart: Int32Array;
  /** What stands there for the program, in order: placeholders and tags. */
  readonly placeholders: readonly Span[];
  /** In order, none in a placeholder; those of segment `s` from `valueStart[s]` to `valueStart[s + 1]`. */
  readonly values: readonly Value[];
  readonly valueStart: Int32Array;
}

/** A bitext with what the checks ask of it, and where they put what they find. */
export interface Ground {
  readonly bitext: Bitext;
  readonly source: Side;
  readonly target: Side;
  readonly settings: Settings;
  readonly issues: Issue[];
  /** Beads that a finding already explains whole: their words are not compared. */
  readonly settled: Set<number>;
  /** The bead of each segment of the target. */
  readonly beadOfTarget: Int32Array;
  /** Segments of the target that are no words of a language as a whole: code in a cell of a table. */
  readonly verbatim: ReadonlySet<number>;
  /** Whether a bead's neighbours are its neighbours in a text, to which a sentence may have given a word away. */
  readonly running: boolean;
}

export function readSide(document: SegmentedText): Side {
  const { text, language, segments } = document;
  const { words, wordStart, values: found } = readWords(document);
  const placeholders = findPlaceholderSpans(text);
  const values: Value[] = [];
  const valueStart = new Int32Array(segments.length + 1);
  found.forEach((own, s) => {
    for (const value of own) if (!standsIn(value, placeholders)) values.push(value);
    valueStart[s + 1] = values.length;
  });
  return { document, text, language, words, wordStart, placeholders, values, valueStart };
}

/** Whether a stretch stands in one of some spans, which are in order and apart. */
export function standsIn({ from, to }: Span, spans: readonly Span[]): boolean {
  const k = firstWhere(0, spans.length, (place) => spans[place]!.to >= to);
  return k < spans.length && spans[k]!.from <= from;
}

export function createGround(bitext: Bitext, settings: Settings, running: boolean, verbatim: ReadonlySet<number> = new Set()): Ground {
  const beadOfTarget = new Int32Array(bitext.target.segments.length);
  bitext.beads.forEach(({ target: { first, count } }, index) => beadOfTarget.fill(index, first, first + count));
  return { bitext, source: readSide(bitext.source), target: readSide(bitext.target), settings, issues: [], settled: new Set(), beadOfTarget, verbatim, running };
}

export const wordsOf = (side: Side, { first, count }: SegmentRange): readonly Word[] => side.words.slice(side.wordStart[first], side.wordStart[first + count]);
export const valuesOf = (side: Side, { first, count }: SegmentRange): readonly Value[] => side.values.slice(side.valueStart[first], side.valueStart[first + count]);

/** A range and the segments of the beads beside it: where a value may have gone that a sentence took along. */
export function around(ground: Ground, index: number, side: 'source' | 'target'): SegmentRange {
  const { beads } = ground.bitext;
  if (!ground.running) return beads[index]![side];
  const before = beads[index - 1]?.[side] ?? beads[index]![side];
  const after = beads[index + 1]?.[side] ?? beads[index]![side];
  return { first: before.first, count: after.first + after.count - before.first };
}

/** The span of a range; of an empty one, the place where it belongs. */
export function spanOfRange({ segments, text }: SegmentedText, { first, count }: SegmentRange): Span {
  if (count > 0) return { from: segments[first]!.from, to: segments[first + count - 1]!.to };
  const at = first > 0 ? segments[first - 1]!.to : (segments[0]?.from ?? text.length);
  return { from: at, to: at };
}

export const textOfBead = (ground: Ground, bead: Bead, side: 'source' | 'target'): string => rangeText(ground.bitext[side], bead[side]);

/** A finding before its severity and place are filled in. */
export interface Finding {
  readonly code: IssueCode;
  readonly message: IssueMessageKey;
  readonly source: Span | null;
  readonly target: Span | null;
  readonly score: number;
  readonly evidence?: readonly Evidence[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Puts a finding down, where its code is on and its score suffices. */
export function report(ground: Ground, finding: Finding): void {
  const { settings, issues, source, target } = ground;
  const severity = settings.severityOf.get(finding.code);
  if (severity === undefined || finding.score < settings.minScore) return;
  const values: Record<string, string | number> = {};
  if (finding.source !== null && finding.source.to > finding.source.from) values['source'] = quoteWords(source.text, finding.source.from, finding.source.to);
  if (finding.target !== null && finding.target.to > finding.target.from) values['target'] = quoteWords(target.text, finding.target.from, finding.target.to);
  issues.push({
    code: finding.code, severity, message: finding.message, values: { ...values, ...finding.values }, source: finding.source, target: finding.target,
    score: finding.score, evidence: finding.evidence ?? [],
  });
}
