import type { Bead, Bitext, Issue, IssueCode, SegmentedText, Span, TermBase, TermEntry } from '../../src/bitext/index.js';
import type { CheckCode } from '../../src/check/index.js';
import { Random } from '../../src/train/random.js';
import { askedKinds, makeMutants, mutationCodes, withPlaceholders, type CleanText, type Mutant, type MutationKind, type Passage } from './mutations.js';

/** What the checks are measured through. */
export interface CheckedLibrary {
  fromSegments(segments: readonly string[], language: string): SegmentedText;
  align(source: SegmentedText, target: SegmentedText): { readonly beads: readonly Bead[] };
  checkBitext(bitext: Bitext, options?: { readonly terms?: TermBase; readonly codes?: readonly CheckCode[] }): readonly Issue[];
  createTermBase(entries: readonly TermEntry[], languages: readonly string[]): TermBase;
}

/** How one code does: findings at faults of its kind, other findings, and findings in clean texts. */
export interface CodeRow {
  readonly code: IssueCode;
  readonly faults: number;
  readonly found: number;
  /** Findings of the code in the mutated texts that stand at no fault. */
  readonly wrong: number;
  /** Findings in untouched texts. */
  readonly alarms: number;
}

export interface CheckScores {
  readonly byKind: ReadonlyMap<MutationKind, { readonly faults: number; readonly found: number }>;
  readonly byCode: ReadonlyMap<IssueCode, CodeRow>;
  /** Sentences of the translations in the untouched texts, and the findings there over all codes together. */
  readonly sentences: number;
  readonly alarms: number;
  /** What was found in clean texts, and the faults that were not found, for people to read. */
  readonly alarmList: readonly { readonly issue: Issue; readonly source: string; readonly target: string }[];
  readonly missedList: readonly { readonly mutant: Mutant; readonly found: readonly Issue[] }[];
}

// Two faults of one text stand this many passages apart, so that one does not spoil the neighbourhood of the other.
const apart = 3;

/** Runs the checks over clean texts and over copies of them with `count` faults of each kind. */
export function scoreChecks(texts: readonly CleanText[], library: CheckedLibrary, count: number, seed: number, kinds: readonly MutationKind[] = Object.keys(mutationCodes) as MutationKind[]): CheckScores {
  const byKind = new Map<MutationKind, { faults: number; found: number }>();
  const byCode = new Map<IssueCode, { code: IssueCode; faults: number; found: number; wrong: number; alarms: number }>();
  const rowOf = (code: IssueCode): { faults: number; found: number; wrong: number; alarms: number } => {
    let row = byCode.get(code);
    if (row === undefined) byCode.set(code, (row = { code, faults: 0, found: 0, wrong: 0, alarms: 0 }));
    return row;
  };
  const alarmList: { issue: Issue; source: string; target: string }[] = [];
  const missedList: { mutant: Mutant; found: Issue[] }[] = [];
  let sentences = 0;
  let alarms = 0;
  const random = new Random(seed);
  // Untouched texts, and the same with whole placeholders, in which nothing is wrong either.
  for (const text of texts) {
    for (const passages of [text.passages, text.passages.map((passage) => withPlaceholders(passage, random))]) {
      if (passages !== text.passages && !kinds.includes('placeholder')) continue;
      const { source, target, bitext } = assemble(passages.map((passage) => ({ passage })), library);
      const issues = library.checkBitext(bitext);
      if (passages !== text.passages) {
        // Only what the placeholders brought counts here: the rest was counted already.
        for (const issue of issues.filter(({ code }) => code === 'placeholder')) alarmList.push({ issue, source: contextOf(source, issue.source), target: contextOf(target, issue.target) });
        alarms += issues.filter(({ code }) => code === 'placeholder').length;
        continue;
      }
      sentences += target.segments.length;
      for (const issue of issues) {
        rowOf(issue.code).alarms++;
        alarms++;
        alarmList.push({ issue, source: contextOf(source, issue.source), target: contextOf(target, issue.target) });
      }
    }
  }
  // Findings of codes that nobody gets unasked are no false alarms of those that everybody gets.
  for (const kind of kinds.filter((one) => askedKinds.includes(one))) {
    for (const { passages } of texts) for (const { code } of library.checkBitext(assemble(passages.map((passage) => ({ passage })), library).bitext, { codes: [...mutationCodes[kind]] })) rowOf(code).alarms++;
  }
  const usual = kinds.filter((kind) => !askedKinds.includes(kind));
  const mutants = [...packMutants(usual.flatMap((kind) => makeMutants(texts, kind, count, seed))), ...kinds.filter((kind) => !usual.includes(kind)).flatMap((kind) => packMutants(makeMutants(texts, kind, count, seed)))];
  for (const copy of mutants) {
    const { bitext, spans } = assemble(copy.parts, library);
    const asked = spans.find(({ mutant }) => askedKinds.includes(mutant.kind))?.mutant.kind;
    const issues = library.checkBitext(bitext, { ...(asked !== undefined && { codes: [...mutationCodes[asked]] }), ...(copy.terms.length > 0 && { terms: termBaseOf(copy.terms, library) }) });
    const explained = new Set<Issue>();
    for (const { mutant, source, target } of spans) {
      const codes: readonly IssueCode[] = mutationCodes[mutant.kind];
      const here = issues.filter((issue) => overlaps(issue.source, source) || overlaps(issue.target, target));
      for (const issue of here) explained.add(issue);
      const hit = here.find(({ code }) => codes.includes(code));
      const kind = byKind.get(mutant.kind) ?? { faults: 0, found: 0 };
      byKind.set(mutant.kind, kind);
      kind.faults++;
      const row = rowOf(hit?.code ?? codes[0]!);
      row.faults++;
      if (hit !== undefined) {
        kind.found++;
        row.found++;
      } else missedList.push({ mutant, found: here });
    }
    for (const issue of issues) if (!explained.has(issue)) rowOf(issue.code).wrong++;
  }
  return { byKind, byCode, sentences, alarms, alarmList, missedList };
}

function termBaseOf(terms: readonly (readonly [string, string])[], { createTermBase }: CheckedLibrary): TermBase {
  const unique = new Map(terms.map(([en, nl]) => [`${en} ${nl}`, [en, nl] as const]));
  return createTermBase([...unique].map(([entryId, [en, nl]]) => ({ entryId, terms: { en: [{ text: en, status: 'approved' as const }], nl: [{ text: nl, status: 'approved' as const }] } })), ['en', 'nl']);
}

interface Part {
  readonly passage: Passage;
  readonly mutant?: Mutant;
}

/** Copies of texts with as many faults in each as fit. */
function packMutants(mutants: readonly Mutant[]): { parts: Part[]; terms: readonly (readonly [string, string])[] }[] {
  const copies: { text: CleanText; held: Mutant[] }[] = [];
  const byText = new Map<CleanText, { text: CleanText; held: Mutant[] }[]>();
  for (const mutant of mutants) {
    const own = byText.get(mutant.text) ?? [];
    byText.set(mutant.text, own);
    let copy = own.find(({ held }) => held.every(({ passage, count }) => passage - (mutant.passage + mutant.count - 1) >= apart || mutant.passage - (passage + count - 1) >= apart));
    if (copy === undefined) {
      copy = { text: mutant.text, held: [] };
      own.push(copy);
      copies.push(copy);
    }
    copy.held.push(mutant);
  }
  return copies.map(({ text, held }) => ({
    parts: text.passages.flatMap((passage, index) => {
      const mutant = held.find((one) => one.passage <= index && index < one.passage + one.count);
      if (mutant === undefined) return [{ passage }];
      return index > mutant.passage ? [] : mutant.replacement.map((one, i) => (mutant.faults.includes(i) ? { passage: one, mutant } : { passage: one }));
    }),
    terms: held.flatMap(({ terms }) => terms ?? []),
  }));
}

function assemble(parts: readonly Part[], library: CheckedLibrary): { source: SegmentedText; target: SegmentedText; bitext: Bitext; spans: { mutant: Mutant; source: Span | null; target: Span | null }[] } {
  const source = library.fromSegments(parts.flatMap(({ passage }) => passage.en), 'en');
  const target = library.fromSegments(parts.flatMap(({ passage }) => passage.nl), 'nl');
  const spans: { mutant: Mutant; source: Span | null; target: Span | null }[] = [];
  let a = 0;
  let b = 0;
  for (const { passage, mutant } of parts) {
    // Of two sentences that say the same, either may be called the repetition.
    const twin = mutant?.kind === 'duplicate' ? 1 : 0;
    if (mutant !== undefined) {
      const own = { mutant, source: spanOf(source, a, passage.en.length), target: spanOf(target, b - twin, passage.nl.length + twin) };
      // What moved has its source in one place and its target in another.
      const other = spans.at(-1);
      if (other?.mutant === mutant) spans[spans.length - 1] = { mutant, source: other.source ?? own.source, target: own.target ?? other.target };
      else spans.push(own);
    }
    a += passage.en.length;
    b += passage.nl.length;
  }
  return { source, target, bitext: { version: 1, source, target, beads: library.align(source, target).beads }, spans };
}

const spanOf = ({ segments }: SegmentedText, first: number, count: number): Span | null => (count === 0 ? null : { from: segments[first]!.from, to: segments[first + count - 1]!.to });
const overlaps = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && a.from < b.to && b.from < a.to;

function contextOf({ text, segments }: SegmentedText, span: Span | null): string {
  if (span === null) return '';
  const first = segments.find(({ to }) => to > span.from);
  const last = segments.findLast(({ from }) => from < span.to);
  return first === undefined || last === undefined ? '' : text.slice(first.from, Math.max(first.to, last.to));
}
