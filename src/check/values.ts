import type { EvidenceKind, Span } from '../bitext/index.js';
import { compareValues, type Value } from '../text/index.js';
import { report, spanOfRange, standsIn, textOfBead, valuesOf, type Ground, type Side } from './ground.js';

// A table of numbers is compared by its first values: all pairs of a bead are looked at.
const mostValues = 40;

/**
 * `compareValues`, sterner: of a text and its translation one does not round what the other gives in full, and "more than 500"
 * is not "more than 580".
 */
function compareSternly(a: Value, b: Value): ReturnType<typeof compareValues> {
  const comparison = compareValues(a, b);
  // "Thousands" answers "duizenden", not "1040".
  if ('hedge' in a && 'hedge' in b && (a.hedge === 'order' || b.hedge === 'order')) return a.key === b.key ? 'same' : a.hedge === b.hedge ? 'compatible' : 'unrelated';
  if (comparison !== 'compatible' || !('amount' in a) || !('amount' in b) || a.kind !== b.kind || a.unit !== b.unit || a.upTo !== null || b.upTo !== null) return comparison;
  // A mark of thousands may have been read as a decimal one, and degrees may be of two scales.
  return a.amount !== b.amount && a.sure && b.sure && a.unit !== '°C' ? 'clash' : comparison;
}

const isSameOr = (a: Value, b: Value): boolean => {
  const comparison = compareSternly(a, b);
  return comparison === 'same' || comparison === 'compatible';
};

/** A value that the other side does not answer. `sure`: not even by a value that answers another already. */
interface Lone {
  readonly value: Value;
  readonly sure: boolean;
}

/** Numbers, sums, measures, dates and times of each bead that nothing in the other side answers, in pairs where two may answer each other. */
export function checkValues(ground: Ground): void {
  const { bitext, source, target, settled } = ground;
  const lost: Lone[][] = [];
  const come: Lone[][] = [];
  bitext.beads.forEach((bead, index) => {
    lost.push([]);
    come.push([]);
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const regrouped = findRegrouped(source.text, spanOfRange(bitext.source, bead.source), target.text, spanOfRange(bitext.target, bead.target));
    const left = valuesOf(source, bead.source).filter((value) => isFigure(value) && !isWithin(value, regrouped.source)).slice(0, mostValues);
    const right = valuesOf(target, bead.target).filter((value) => isFigure(value) && !isWithin(value, regrouped.target)).slice(0, mostValues);
    if (left.length === 0 && right.length === 0) return;
    const [freeLeft, freeRight] = matchValues(left, right);
    lost[index] = freeLeft.filter(({ value }) => !hasDigitsOf(value, source.text, textOfBead(ground, bead, 'target')));
    come[index] = freeRight.filter(({ value }) => !hasDigitsOf(value, target.text, textOfBead(ground, bead, 'source')));
  });
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const gone = lost[index]!.filter((one) => !isBeside(one, come, index, ground));
    const arrived = come[index]!.filter((one) => !isBeside(one, lost, index, ground));
    const taken = new Set<Lone>();
    for (const { one, other } of rankPairs(gone, arrived)) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      const [a, b] = [one.value, other.value];
      if (isRepunctuated(source.text.slice(a.from, a.to), target.text.slice(b.from, b.to))) continue;
      const code = isDate(a) || isDate(b) ? 'date' : 'number';
      report(ground, {
        code: `${code}-mismatch`, message: `${code}.differs`, source: spanOf(a), target: spanOf(b), score: scoreOfPair(one, other, bead.score),
        evidence: [{ kind: kindOf(a), verdict: 'clashes', source: spanOf(a), target: spanOf(b), weight: -7 }],
      });
    }
    checkDigits(ground, index, gone.filter((one) => one.sure && !taken.has(one)), arrived.filter((one) => one.sure && !taken.has(one)), taken);
    for (const { value, sure } of gone.filter((one) => !taken.has(one))) {
      const code = isDate(value) ? 'date' : 'number';
      if (sure) report(ground, {
        code: `${code}-mismatch`, message: `${code}.missing`, source: spanOf(value), target: spanOfRange(bitext.target, bead.target), score: Math.min(bead.score, scoreOfSingle(value)),
        evidence: [{ kind: kindOf(value), verdict: 'unanswered', source: spanOf(value), target: null, weight: -3.5 }],
      });
    }
    for (const { value, sure } of arrived.filter((one) => !taken.has(one))) {
      const code = isDate(value) ? 'date' : 'number';
      if (sure) report(ground, {
        code: `${code}-mismatch`, message: `${code}.added`, source: spanOfRange(bitext.source, bead.source), target: spanOf(value), score: Math.min(bead.score, scoreOfSingle(value)),
        evidence: [{ kind: kindOf(value), verdict: 'unanswered', source: null, target: spanOf(value), weight: -3.5 }],
      });
    }
  });
}

/**
 * Digits that are no value, or were changed into none: telephone numbers, SHA-1, "29 september" as "39 september". Runs that
 * stand on one side alone are joined where either is in a value that nothing answers; outside the values that have their
 * answer also where one digit is another, or where the same letters stand before them.
 */
function checkDigits(ground: Ground, index: number, gone: readonly Lone[], arrived: readonly Lone[], taken: Set<Lone>): void {
  const bead = ground.bitext.beads[index]!;
  const [a, b] = [spanOfRange(ground.bitext.source, bead.source), spanOfRange(ground.bitext.target, bead.target)];
  const regrouped = findRegrouped(ground.source.text, a, ground.target.text, b);
  const left = digitsOf(ground.source, a).filter((run) => !isWithin(run, regrouped.source));
  const right = digitsOf(ground.target, b).filter((run) => !isWithin(run, regrouped.target));
  if (left.length === 0 || right.length === 0) return;
  const [onLeft, onRight] = [new Set(left.map(({ digits }) => digits)), new Set(right.map(({ digits }) => digits))];
  const open = (side: 'source' | 'target', { from, to }: Span, lone: readonly Lone[]): boolean => {
    const value = valuesOf(ground[side], bead[side]).find((one) => isFigure(one) && one.from <= from && to <= one.to);
    return value === undefined || !value.sure || lone.some((one) => one.value === value);
  };
  const lost = left.filter((run) => !onRight.has(run.digits));
  const come = right.filter((run) => !onLeft.has(run.digits));
  const loneOf = (run: Span, lone: readonly Lone[]): Lone | undefined => lone.find(({ value }) => value.from <= run.from && run.to <= value.to);
  for (const run of lost) {
    const own = loneOf(run, gone);
    const answer = come.find((other) => {
      if (other.digits.length !== run.digits.length) return false;
      if (own !== undefined || loneOf(other, arrived) !== undefined) return true;
      return open('source', run, gone) && open('target', other, arrived) && (isDigitOff(run.digits, other.digits) || (run.lead !== '' && run.lead === other.lead));
    });
    if (answer === undefined) continue;
    come.splice(come.indexOf(answer), 1);
    const other = loneOf(answer, arrived);
    if (own !== undefined) taken.add(own);
    if (other !== undefined) taken.add(other);
    const [source, target] = [spanOf(own?.value ?? run), spanOf(other?.value ?? answer)];
    report(ground, { code: 'number-mismatch', message: 'number.differs', source, target, score: Math.min(bead.score + 0.1, 0.75), evidence: [{ kind: 'number', verdict: 'clashes', source, target, weight: -7 }] });
  }
}

// A telephone number without its prefix has six digits at least; an amount in groups is compared as the value that it is as well.
const longNumber = /\+?\(?\d(?:[ \u00a0\u202f()./-]{0,2}\d){6,30}/gu;

/** Numbers that name something (telephones, accounts), digit by digit the same on both sides and grouped otherwise: (020) 555 01 42, +31 20 5550142. */
function findRegrouped(text: string, span: Span, otherText: string, otherSpan: Span): { source: Span[]; target: Span[] } {
  const numbersOf = (of: string, { from, to }: Span): { tail: string; from: number; to: number }[] =>
    [...of.slice(from, Math.min(to, from + 4000)).matchAll(longNumber)].slice(0, mostValues).map(({ 0: number, index }) => ({ tail: number.replace(/\D+/gu, '').replace(/^0+/u, ''), from: from + index, to: from + index + number.length }));
  const found: { source: Span[]; target: Span[] } = { source: [], target: [] };
  const left = numbersOf(text, span);
  if (left.length === 0) return found;
  const right = numbersOf(otherText, otherSpan);
  for (const a of left) {
    for (const b of right) {
      // The number of a country stands before what is left without the zero.
      if (!(a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail)) || Math.abs(a.tail.length - b.tail.length) > 3) continue;
      found.source.push(a);
      found.target.push(b);
    }
  }
  return found;
}

// 4/2 of one language is 4-2 of the other: a day and a month, if nothing else says so.
const isRepunctuated = (a: string, b: string): boolean => /^\d{1,2}[/-]\d{1,2}$/u.test(a) && /^\d{1,2}[/-]\d{1,2}$/u.test(b) && a.replace('/', '-') === b.replace('/', '-');

const isWithin = ({ from, to }: Span, spans: readonly Span[]): boolean => spans.some((span) => span.from <= from && to <= span.to);

/** Whether two runs of two digits or more, of one length, differ in one digit. */
function isDigitOff(a: string, b: string): boolean {
  let off = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) off++;
  return a.length > 1 && off === 1;
}

/** Runs of digits outside placeholders, with marks of thousands left out, and the letters written on to them in front (`sha-`). */
function digitsOf({ text, placeholders }: Side, { from, to }: Span): { digits: string; lead: string; from: number; to: number }[] {
  return [...text.slice(from, Math.min(to, from + 4000)).matchAll(/\d+(?:[.,]\d{3}(?!\d))*/gu)].slice(0, mostValues).map(({ 0: digits, index }) => {
    const lead = /\p{L}{1,12}-?$/u.exec(text.slice(Math.max(from, from + index - 14), from + index))?.[0] ?? '';
    return { digits: digits.replace(/[.,]/gu, ''), lead: lead.toLowerCase(), from: from + index, to: from + index + digits.length };
  }).filter((run) => !standsIn(run, placeholders));
}

const isFigure = (value: Value): boolean => value.kind !== 'name' || (value.category === 'code' && /\d/u.test(value.key));
const isDate = (value: Value): boolean => value.kind === 'date' || value.kind === 'time';
const kindOf = (value: Value): EvidenceKind => (isDate(value) ? 'date' : 'number');
const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** What is left of either list when equal values are joined first, then those that go together, each once. */
function matchValues(left: readonly Value[], right: readonly Value[]): [Lone[], Lone[]] {
  const freeLeft = new Set(left);
  const freeRight = new Set(right);
  for (const wanted of ['same', 'compatible'] as const) {
    for (const a of freeLeft) {
      for (const b of freeRight) {
        if (compareSternly(a, b) !== wanted) continue;
        freeLeft.delete(a);
        freeRight.delete(b);
        break;
      }
    }
  }
  const lone = (free: ReadonlySet<Value>, others: readonly Value[]): Lone[] => [...free].filter(({ sure }) => sure).map((value) => ({ value, sure: !others.some((other) => isSameOr(value, other)) }));
  return [lone(freeLeft, right), lone(freeRight, left)];
}

/** Whether a bead beside it has the value to spare: a sentence took it along. */
function isBeside({ value }: Lone, others: readonly Lone[][], index: number, ground: Ground): boolean {
  return ground.running && [index - 1, index + 1].some((at) => others[at]?.some((other) => isSameOr(value, other.value)) ?? false);
}

function hasDigitsOf(value: Value, text: string, otherText: string): boolean {
  const digits = /\d[\d.,:/]*\d|\d/u.exec(text.slice(value.from, value.to))?.[0];
  return digits !== undefined && (value.kind === 'time' || value.kind === 'ordinal') && hasDigits(otherText, digits);
}

function hasDigits(text: string, digits: string): boolean {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + digits.length] ?? ' '];
    if (!/[\d.,]/u.test(before) && !/\d/u.test(after) && !(/[.,]/u.test(after) && /\d/u.test(text[at + digits.length + 1] ?? ' '))) return true;
  }
  return false;
}

/** Which value may have become which, likeliest first. One of the two must be told nowhere else. */
function rankPairs(gone: readonly Lone[], arrived: readonly Lone[]): { one: Lone; other: Lone; rank: number }[] {
  const pairs: { one: Lone; other: Lone; rank: number }[] = [];
  for (const one of gone) for (const other of arrived) if (one.sure || other.sure) pairs.push({ one, other, rank: rankOfPair(one.value, other.value) });
  // Equal ranks keep the order of the texts.
  return pairs.sort((x, y) => x.rank - y.rank);
}

/** 0: they measure the same and differ; 1: of one kind and unit, or one amount of two units; 2: one is a bare number; 3: of two kinds. */
function rankOfPair(a: Value, b: Value): number {
  // Thousands and tens of thousands are told loosely.
  if ('hedge' in a && 'hedge' in b && (a.hedge === 'order' || b.hedge === 'order')) return 3;
  if (compareSternly(a, b) === 'clash') return 0;
  if (a.kind === b.kind) return unitOf(a) === unitOf(b) || isInOtherUnit(a, b) ? 1 : 3;
  if (isDate(a) !== isDate(b)) return (isClockOrYear(a) && isClockOrYear(b)) || (isCentury(a) && b.kind === 'ordinal') || (isCentury(b) && a.kind === 'ordinal') || (isWholeHour(a) && mayBeHour(b)) || (isWholeHour(b) && mayBeHour(a)) ? 2 : 3;
  return a.kind === 'number' || b.kind === 'number' ? 2 : 3;
}

// Currencies that share a name, of which the reader of values takes one: the kroner of one text may be the kronor of the other.
const namesakes = ['USD CAD AUD NZD HKD SGD', 'SEK NOK DKK ISK CZK', 'CHF FRF BEF', 'EUR cent', 'USD cent'].map((list) => new Set(list.split(' ')));

/** Whether both name one amount and each another unit, which no conversion does: $5 and 5 euros, 250 g and 250 ml. */
function isInOtherUnit(a: Value, b: Value): boolean {
  return (a.kind === 'money' || a.kind === 'measure') && b.kind === a.kind && a.amount === b.amount && a.upTo === b.upTo && !namesakes.some((names) => names.has(a.unit) && names.has(b.unit));
}

// What is no time or year any more is read as a number: 34 uur, jaren 9980.
const isClockOrYear = (value: Value): boolean => value.kind === 'time' || (value.kind === 'date' && (value.year !== null || /^\d{3}x$/u.test(value.rest ?? ''))) || (value.kind === 'measure' && value.unit === 'h') || (value.kind === 'number' && value.amount >= 1000);

// "At nine", which only its answer ("om negen uur") shows to be a time.
const isWholeHour = (value: Value): boolean => value.kind === 'time' && value.minute === 0;
const mayBeHour = (value: Value): boolean => value.kind === 'number' && value.amount >= 1 && value.amount <= 24 && Number.isInteger(value.amount);

// The 79th century is none.
const isCentury = (value: Value): boolean => value.kind === 'date' && /^c\d/u.test(value.rest ?? '');

const unitOf = (value: Value): string => ('unit' in value ? value.unit : '');

/** How often such a pair is a fault (mutations against untouched translations, `npm run eval -- --only checks`). */
function scoreOfPair(one: Lone, other: Lone, bead: number): number {
  const rank = rankOfPair(one.value, other.value);
  return Math.min(bead + 0.1, [0.9, 0.85, 0.6, 0.4][rank]! - (one.sure && other.sure ? 0 : 0.1));
}

/** How often a value that only one side has is a fault: seldom, since free translations tell small numbers and days in other words. */
const scoreOfSingle = (value: Value): number => (isDate(value) ? 0.3 : 'amount' in value && value.amount >= 10 ? 0.45 : 0.3);
