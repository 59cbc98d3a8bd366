import { primaryLanguage, type Bead, type Span } from '../bitext/index.js';
import { builtInModel, cosine } from '../model/index.js';
import { report, spanOfRange, wordsOf, type Ground, type Side } from './ground.js';

interface Lone {
  readonly bead: number;
  readonly segment: number;
  readonly span: Span;
}

// Each lost segment is compared with each that came: a text with more of either has been rewritten, and says nothing by its order.
const mostMoved = 60;
// Two segments are one that moved when the model finds them this alike, of all that stand alone: below it no more are found, and
// more that were put in pass for moved (`npm run eval -- --only checks`).
const leastMoved = 0.5;
// How far back a repetition is looked for, in segments.
const repetitionReach = 3;
// Two neighbours of fewer words (cells, buttons) stand together in more than one place.
const leastPassage = 6;

/** Segments without a counterpart: missing in the target, added to it, said twice, or moved to another place. */
export function checkOmissions(ground: Ground): void {
  const { bitext } = ground;
  const lost: Lone[] = [];
  const come: Lone[] = [];
  bitext.beads.forEach((bead, index) => {
    if (ground.settled.has(index)) return;
    if (bead.target.count === 0) for (let s = bead.source.first; s < bead.source.first + bead.source.count; s++) addLone(lost, ground, 'source', index, s);
    if (bead.source.count === 0) for (let s = bead.target.first; s < bead.target.first + bead.target.count; s++) addLone(come, ground, 'target', index, s);
  });
  checkMoved(ground, lost, come);
  for (const { bead, span, segment } of lost) {
    if (ground.settled.has(bead)) continue;
    report(ground, { code: 'missing', message: 'missing.segment', source: span, target: spanOfRange(bitext.target, bitext.beads[bead]!.target), score: scoreOf(ground, 'source', bead, segment), evidence: unanswered('source', span) });
  }
  const repeated = findRepetitions(ground, come);
  for (const { bead, span, segment } of come) {
    if (ground.settled.has(bead)) continue;
    const twin = repeated.get(segment);
    if (twin !== undefined) {
      report(ground, { code: 'duplicate', message: 'duplicate.repeated', source: spanOfRange(bitext.source, bitext.beads[ground.beadOfTarget[twin]!]!.source), target: span, score: 0.9 });
      continue;
    }
    report(ground, { code: 'added', message: 'added.segment', source: spanOfRange(bitext.source, bitext.beads[bead]!.source), target: span, score: scoreOf(ground, 'target', bead, segment), evidence: unanswered('target', span) });
  }
  checkTwins(ground);
}

const unanswered = (side: 'source' | 'target', span: Span): { kind: 'structure'; verdict: 'unanswered'; source: Span | null; target: Span | null; weight: number }[] => [
  { kind: 'structure', verdict: 'unanswered', source: side === 'source' ? span : null, target: side === 'target' ? span : null, weight: -5 },
];

function addLone(list: Lone[], ground: Ground, side: 'source' | 'target', bead: number, segment: number): void {
  const { from, to, kind } = ground.bitext[side].segments[segment]!;
  // Page furniture comes and goes, and rules and numbers say nothing.
  if (kind === 'boilerplate' || !/\p{L}{2}/u.test(ground[side].text.slice(from, Math.min(to, from + 2000)))) return;
  list.push({ bead, segment, span: { from, to } });
}

/** The aligner's own score, less for a segment of a word or two, which is easily told within another. */
function scoreOf(ground: Ground, side: 'source' | 'target', bead: number, segment: number): number {
  const words = wordsOf(ground[side], { first: segment, count: 1 }).length;
  return ground.bitext.beads[bead]!.score * (words >= 4 ? 0.95 : 0.6);
}

function checkMoved(ground: Ground, lost: readonly Lone[], come: readonly Lone[]): void {
  if (lost.length === 0 || come.length === 0 || lost.length > mostMoved || come.length > mostMoved) return;
  const model = builtInModel();
  const { source, target } = ground;
  if (!model.knows(source.language) || !model.knows(target.language)) return;
  const vector = (side: 'source' | 'target', { span }: Lone): Float32Array => model.embed(ground[side].text.slice(span.from, span.to), ground[side].language);
  const right = come.map((one) => vector('target', one));
  const pairs: { i: number; j: number; score: number }[] = [];
  lost.forEach((one, i) => {
    if (wordsOf(source, { first: one.segment, count: 1 }).length < 3) return;
    const own = vector('source', one);
    right.forEach((other, j) => {
      const score = cosine(own, other);
      if (score >= leastMoved) pairs.push({ i, j, score });
    });
  });
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const taken = new Set<number>();
  for (const { i, j, score } of pairs) {
    const [a, b] = [lost[i]!, come[j]!];
    if (taken.has(j) || ground.settled.has(a.bead)) continue;
    taken.add(j);
    ground.settled.add(a.bead).add(b.bead);
    report(ground, { code: 'order', message: 'order.moved', source: a.span, target: b.span, score: Math.min(0.9, score), evidence: [{ kind: 'vector', verdict: 'agrees', source: a.span, target: b.span, weight: 5 * score }] });
  }
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * Which of the target's lone segments it says twice, and the segment that says the same: one near by, or, where the next segment is
 * said again as well, one anywhere. A sentence that comes back far away by itself is as often meant to.
 */
function findRepetitions(ground: Ground, come: readonly Lone[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  if (come.length === 0) return twins;
  const { text, document } = ground.target;
  const folded = document.segments.map(({ from, to }) => fold(text.slice(from, to)));
  const lone = new Set(come.map(({ segment }) => segment));
  // Of two that both stand alone, the later one is the repetition.
  const mayRepeat = (s: number, twin: number): boolean => twin < s || !lone.has(twin);
  for (const s of lone) {
    if (folded[s]!.split(' ').length < 3) continue;
    for (let other = Math.max(0, s - repetitionReach); other <= Math.min(folded.length - 1, s + repetitionReach); other++) {
      if (other !== s && folded[other] === folded[s] && mayRepeat(s, other)) twins.set(s, other);
    }
  }
  // The first and the last place of each pair of neighbours.
  const places = new Map<string, [number, number]>();
  const pairOf = (s: number): string => `${folded[s]!}\n${folded[s + 1]!}`;
  for (let s = 0; s + 1 < folded.length; s++) {
    const known = places.get(pairOf(s));
    if (known === undefined) places.set(pairOf(s), [s, s]);
    else known[1] = s;
  }
  for (const s of lone) {
    if (!lone.has(s + 1) || pairOf(s).split(/\s/u).length < leastPassage) continue;
    const twin = places.get(pairOf(s))!.find((place) => Math.abs(place - s) >= 2 && mayRepeat(s, place) && mayRepeat(s + 1, place + 1));
    if (twin === undefined) continue;
    twins.set(s, twin).set(s + 1, twin + 1);
  }
  return twins;
}

/** Segments of one bead that say the same, and neighbouring beads with one translation for two different texts. */
function checkTwins(ground: Ground): void {
  const { bitext, source, target } = ground;
  const textOf = (side: 'source' | 'target', first: number, count: number): string => {
    const { from, to } = spanOfRange(bitext[side], { first, count });
    return fold(ground[side].text.slice(from, to));
  };
  const isRepeated = (s: number): boolean => beginsAlike(target, s, s - 1) && textOf('target', s, 1).split(' ').length >= 3 && textOf('target', s, 1) === textOf('target', s - 1, 1);
  let before: Bead | undefined;
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0) return;
    for (let s = bead.target.first + 1; s < bead.target.first + bead.target.count; s++) {
      if (!isRepeated(s)) continue;
      // Repeated on purpose where the source repeats as well.
      const repeats = bead.source.count > 1 && textOf('source', bead.source.first, 1) === textOf('source', bead.source.first + 1, 1);
      if (!repeats) report(ground, { code: 'duplicate', message: 'duplicate.repeated', source: spanOfRange(bitext.source, bead.source), target: spanOfRange(bitext.target, { first: s, count: 1 }), score: 0.9 });
    }
    const last = before;
    before = bead;
    if (last === undefined || ground.settled.has(index) || !beginsAlike(target, bead.target.first, last.target.first)) return;
    const own = textOf('target', bead.target.first, bead.target.count);
    if (own !== textOf('target', last.target.first, last.target.count) || own.split(' ').length < 5 || primaryLanguage(target.language) === primaryLanguage(source.language)) return;
    if (differ(textOf('source', bead.source.first, bead.source.count), textOf('source', last.source.first, last.source.count), source.language)) {
      report(ground, { code: 'duplicate', message: 'duplicate.target', source: spanOfRange(bitext.source, bead.source), target: spanOfRange(bitext.target, bead.target), score: 0.85 });
    }
  });
}

const firstLetter = /[\p{L}\p{N}]/u;

/** Whether two segments may be the same words: by their first letters, which tells most apart at next to no cost. */
function beginsAlike({ text, document: { segments } }: Side, a: number, b: number): boolean {
  const begin = (segment: number): string => {
    const { from, to } = segments[segment]!;
    const head = text.slice(from, Math.min(to, from + 40));
    const at = head.search(firstLetter);
    // Letters beyond ASCII may change their number when they are folded.
    return at < 0 ? '' : /^[a-z\d]{1,6}/iu.exec(head.slice(at))?.[0].toLowerCase() ?? '';
  };
  const [left, right] = [begin(a), begin(b)];
  const shared = Math.min(left.length, right.length);
  return left.slice(0, shared) === right.slice(0, shared);
}

/** Two texts of which neither is the other with a word changed. */
function differ(a: string, b: string, language: string): boolean {
  if (a === b) return false;
  const model = builtInModel();
  return !model.knows(language) || cosine(model.embed(a, language), model.embed(b, language)) < 0.8;
}
