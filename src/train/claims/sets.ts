import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentedText } from '../../bitext/index.js';
import type { ClaimSet } from '../../claims/index.js';
import { fromSegments } from '../../segment/index.js';

/** Texts with the links between their segments: what a scorer learns from. */
export interface ClaimCase {
  /** Cases of one group are left out together. */
  readonly group: string;
  readonly documents: readonly SegmentedText[];
  /** Grade of `${text}:${segment} ${text}:${segment}`, the earlier text first: 2 and 3 are links, 1 is neither. */
  readonly grades: ReadonlyMap<string, number>;
  /** The pairs that disagree, named as in `grades`. */
  readonly conflicts: ReadonlyMap<string, Disagreement>;
}

/** Of two segments that disagree, what on (`number`, `date`, `actor` …), and the claims, in English, that they make; '' where nobody has said. */
export interface Disagreement {
  readonly about: string;
  readonly left: string;
  readonly right: string;
  /** The very words that disagree, instead of claims. */
  readonly words?: readonly [{ readonly words: string; readonly language: string }, { readonly words: string; readonly language: string }];
}

/** The name of pair `p` of a measured case, as `grades` has it. */
export function pairKey({ index: { textOf, firstSegment }, pairs }: ClaimSet, p: number): string {
  const name = (segment: number): string => `${textOf[segment]!}:${segment - firstSegment[textOf[segment]!]!}`;
  return `${name(pairs.from[p]!)} ${name(pairs.to[p]!)}`;
}

interface JsonCase {
  readonly id: string;
  readonly documents: readonly { readonly lang: string; readonly sentences: readonly string[] }[];
  readonly gold: readonly (readonly [number, number, number, number, number])[];
  readonly conflicts?: readonly (readonly [number, number, number, number])[];
}

const readLines = (file: string): unknown[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);

export function caseOf({ id, documents, gold, conflicts = [] }: JsonCase): ClaimCase {
  const key = (a: number, i: number, b: number, j: number): string => (a < b ? `${a}:${i} ${b}:${j}` : `${b}:${j} ${a}:${i}`);
  return {
    group: id,
    documents: documents.map(({ lang, sentences }) => fromSegments(sentences, lang)),
    grades: new Map(gold.map(([a, i, b, j, grade]) => [key(a, i, b, j), grade])),
    conflicts: new Map(conflicts.map(([a, i, b, j]) => [key(a, i, b, j), { about: '', left: '', right: '' }])),
  };
}

interface AnnotatedEvent {
  readonly id: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly conflicts: readonly (readonly [string, string, string] | { readonly claims: readonly [string, string]; readonly about: string })[];
  readonly documents: readonly {
    readonly lang?: string;
    readonly language?: string;
    readonly sentences?: readonly AnnotatedSentence[];
    readonly segments?: readonly AnnotatedSentence[];
  }[];
}
interface AnnotatedSentence {
  readonly text: string;
  readonly claims?: readonly string[];
  readonly main: readonly string[];
  readonly also?: readonly string[];
}

/** An event with its claims by sentence, as in `fixtures/reports` and in the shared data: grades by the rule of `fixtures/reports/README.md`. */
export function caseOfEvent(event: AnnotatedEvent): ClaimCase {
  const rivals = new Map<string, Disagreement>();
  for (const conflict of event.conflicts) {
    const [a, b, about] = 'claims' in conflict ? [...conflict.claims, conflict.about] : conflict;
    const [left, right] = [event.claims[a] ?? '', event.claims[b] ?? ''];
    rivals.set(`${a} ${b}`, { about, left, right }).set(`${b} ${a}`, { about, left: right, right: left });
  }
  const family = (claim: string): string => (/^c\d+[a-z]$/u.test(claim) ? claim.slice(0, -1) : claim);
  const documents = event.documents.map((document) => ({ language: document.lang ?? document.language ?? 'en', sentences: document.sentences ?? document.segments ?? [] }));
  const grades = new Map<string, number>();
  const conflicts = new Map<string, Disagreement>();
  documents.forEach((one, a) => {
    one.sentences.forEach((x, i) => {
      documents.slice(a + 1).forEach((two, offset) => {
        two.sentences.forEach((y, j) => {
          const key = `${a}:${i} ${a + 1 + offset}:${j}`;
          const [mainX, mainY] = [x.main.map(family), y.main.map(family)];
          const [allX, allY] = [[...mainX, ...(x.claims ?? x.also ?? []).map(family)], [...mainY, ...(y.claims ?? y.also ?? []).map(family)]];
          const clash = x.main.flatMap((p) => y.main.flatMap((q) => rivals.get(`${p} ${q}`) ?? []))[0];
          if (clash !== undefined) conflicts.set(key, clash);
          const shared = mainX.filter((claim) => mainY.includes(claim));
          if (shared.length > 0) grades.set(key, clash === undefined && mainX.length === mainY.length && shared.length === mainX.length ? 3 : 2);
          else if (allX.some((claim) => allY.includes(claim))) grades.set(key, 1);
        });
      });
    });
  });
  return { group: event.id, documents: documents.map(({ language, sentences }) => fromSegments(sentences.map(({ text }) => text), language)), grades, conflicts };
}

export const readEvent = (file: string): ClaimCase => caseOfEvent(JSON.parse(readFileSync(file, 'utf8')) as AnnotatedEvent);
export const readCases = (file: string): ClaimCase[] => readLines(file).map((line) => caseOf(line as JsonCase));

/** Every annotated event of a folder of folders (`NAME/claims.json`) or of a folder of files (`evNN.json`). */
export function readEvents(folder: string): ClaimCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? join(folder, entry.name, 'claims.json') : join(folder, entry.name)))
    .filter((file) => file.endsWith('.json') && existsSync(file))
    .sort()
    .map(readEvent);
}

/** The texts of `numbers` of a case, by themselves. */
export function takeTexts({ group, documents, grades, conflicts }: ClaimCase, numbers: readonly number[]): ClaimCase {
  const place = new Map(numbers.map((number, k) => [number, k]));
  const move = (key: string): string | undefined => {
    const [x, y] = key.split(' ').map((ref) => ref.split(':').map(Number)) as [[number, number], [number, number]];
    const [a, b] = [place.get(x[0]), place.get(y[0])];
    return a === undefined || b === undefined ? undefined : `${a}:${x[1]} ${b}:${y[1]}`;
  };
  return {
    group,
    documents: numbers.map((number) => documents[number]!),
    grades: new Map([...grades].flatMap(([key, grade]) => (move(key) === undefined ? [] : [[move(key)!, grade]]))),
    conflicts: new Map([...conflicts].flatMap(([key, about]) => (move(key) === undefined ? [] : [[move(key)!, about]]))),
  };
}

/** Cases of which no text occurs in an earlier one: the fixtures and the shared data hold some of the same events. */
export function dropCopies(cases: readonly ClaimCase[]): ClaimCase[] {
  const seen = new Set<string>();
  return cases.filter(({ documents }) => {
    const ends = documents.map(({ text }) => text.slice(-200));
    if (ends.some((end) => seen.has(end))) return false;
    for (const end of ends) seen.add(end);
    return true;
  });
}
