import { fromSegments } from '../../segment/index.js';
import { compareValues, findValues, type Value } from '../../text/index.js';
import { Random } from '../random.js';
import type { ClaimCase, Disagreement } from './sets.js';

// So many values of an event are told differently in some of its texts.
const mostChanged = 12;
// A name in more segments is what the event is about: who changes it tells of another event.
const mostNamed = 6;
// Places and people, written alike in both languages.
const otherNames = `Almelo Baarn Cuijk Deurne Emmen Fermo Gdynia Hasselt Izegem Jena Kampen Lommel Malmesbury Narvik Ootmarsum Poperinge Quimper Ravello Sneek Thirsk Urk Venray Weert Ystad Zelzate
Hartog Brinkley Costello Drenth Elshout Farrow Gillis Hobson Iversen Jolink Kersten Lambrecht Mulcahy Noordhof Ockley Pruitt Roskam Stanway Tromp Underwood`.split(/\s+/u);
const numberWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ' two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')],
  ['nl', ' twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')],
]);
const weekdays: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
  ['nl', ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']],
]);

/** A value where it stands: text, segment, and the value with its span in the segment. */
interface Told {
  readonly document: number;
  readonly segment: number;
  readonly value: Value;
}

/**
 * An event in which some texts tell some values otherwise than they did: the links stay, and where both sides of one told the
 * value, they now disagree. What the writers planted stays as it is. From a seed, so that it is the same on every run.
 */
export function contradict({ group, documents, grades, conflicts }: ClaimCase, seed: number): ClaimCase {
  const random = new Random(seed);
  const sentences = documents.map(({ text, segments }) => segments.map(({ from, to }) => text.slice(from, to)));
  const tellings = new Map<string, Told[]>();
  sentences.forEach((list, document) => list.forEach((sentence, segment) => {
    for (const value of findValues(sentence, documents[document]!.language)) {
      if (!value.sure || !isChangeable(value)) continue;
      const key = groupKey(value);
      tellings.set(key, [...(tellings.get(key) ?? []), { document, segment, value }]);
    }
  }));
  const planted = [...conflicts.values()].flatMap(({ left, right }) => [...findValues(left, 'en'), ...findValues(right, 'en')]);
  const linked = [...grades].filter(([, grade]) => grade >= 2).map(([key]) => key.split(' ') as [string, string]);
  const open: string[] = [];
  for (const [key, told] of tellings) {
    const refs = new Set(told.map(({ document, segment }) => `${document}:${segment}`));
    if (told[0]!.value.kind === 'name' && refs.size > mostNamed) continue;
    if (planted.some((value) => ['same', 'compatible', 'clash'].includes(compareValues(value, told[0]!.value)) && (value.kind === 'name' || groupKey(value) === key))) continue;
    if (linked.some(([a, b]) => refs.has(a) && refs.has(b))) open.push(key);
  }
  const order = Int32Array.from(open, (_, index) => index);
  random.shuffle(order);
  const changed: { document: number; segment: number; from: number; to: number; words: string }[] = [];
  const disputed = new Map<string, Disagreement>();
  for (const at of order.subarray(0, mostChanged)) {
    const told = tellings.get(open[at]!)!;
    const texts = [...new Set(told.map(({ document }) => document))];
    const others = new Set(texts.filter(() => random.fraction() < 0.5));
    if (others.size === 0) others.add(texts[random.below(texts.length)]!);
    else if (others.size === texts.length) others.delete(texts[random.below(texts.length)]!);
    const draw = random.next();
    const edits = told.filter(({ document }) => others.has(document)).map(({ document, segment, value }) => {
      const words = rewrite(sentences[document]![segment]!.slice(value.from, value.to), value, documents[document]!.language, draw);
      return words === undefined ? undefined : { document, segment, from: value.from, to: value.to, words };
    });
    if (edits.some((edit) => edit === undefined || changed.some((one) => one.document === edit.document && one.segment === edit.segment && one.from < edit.to && edit.from < one.to))) continue;
    for (const edit of edits) changed.push(edit!);
    const sides = new Map<string, boolean>();
    for (const { document, segment } of told) sides.set(`${document}:${segment}`, others.has(document));
    for (const [a, b] of linked) {
      const [x, y] = [sides.get(a), sides.get(b)];
      if (x === undefined || y === undefined || x === y || conflicts.has(`${a} ${b}`)) continue;
      const sideOf = (ref: string): { words: string; language: string } => {
        const { document, segment, value } = told.find((one) => `${one.document}:${one.segment}` === ref)!;
        const edit = edits.find((one) => one!.document === document && one!.segment === segment && one!.from === value.from);
        return { words: edit?.words ?? sentences[document]![segment]!.slice(value.from, value.to), language: documents[document]!.language };
      };
      if (!disputed.has(`${a} ${b}`)) disputed.set(`${a} ${b}`, { about: told[0]!.value.kind, left: '', right: '', words: [sideOf(a), sideOf(b)] });
    }
  }
  changed.sort((x, y) => y.from - x.from);
  for (const { document, segment, from, to, words } of changed) sentences[document]![segment] = `${sentences[document]![segment]!.slice(0, from)}${words}${sentences[document]![segment]!.slice(to)}`;
  return { group, documents: sentences.map((list, d) => fromSegments(list, documents[d]!.language)), grades, conflicts: new Map([...conflicts, ...disputed]) };
}

function isChangeable(value: Value): boolean {
  if (value.kind === 'name') return value.category === 'name';
  if (value.kind === 'date') return value.rest === null && (value.day !== null || (value.month === null && value.weekday !== null));
  return value.kind === 'time' || (value.upTo === null && value.hedge !== 'order');
}

// What the texts of an event would change together: a date by day and month, whatever else is told of it.
function groupKey(value: Value): string {
  return value.kind === 'date' && value.day !== null ? `date ${value.month ?? ''} ${value.day}` : value.key;
}

/** The words of a value, changed by `draw` in the same way in every text that tells it; undefined where there is no way to. */
function rewrite(words: string, value: Value, language: string, draw: number): string | undefined {
  if (value.kind === 'name') return otherNames[draw % otherNames.length]!;
  if (value.kind === 'date') {
    if (value.day !== null) {
      const day = 1 + ((value.day + 1 + (draw % 24)) % 28);
      return day === value.day ? undefined : replaceOne(words, new RegExp(`(?<![\\d])0?${value.day}(?!\\d)`, 'u'), String(day));
    }
    const names = weekdays.get(language)!;
    const at = names.findIndex((name) => words.toLowerCase().includes(name.toLowerCase()));
    return at < 0 ? undefined : words.replace(new RegExp(names[at]!, 'iu'), names[(at + 1 + (draw % 5)) % 7]!);
  }
  const figures = /\d[\d.,:]*/u.exec(words)?.[0].replace(/[.,:]$/u, '');
  if (figures === undefined) {
    const list = numberWords.get(language)!;
    const match = /\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
    const at = list.indexOf(match);
    if (at < 2) return undefined;
    const other = 2 + ((at - 2 + 1 + (draw % 8)) % 18);
    return words.replace(new RegExp(match, 'iu'), list[other]!);
  }
  // Figures in two runs may be a range, a sum in two currencies, or marked as thousands: they stay.
  if (/\d\D+\d/u.test(words)) return undefined;
  // The same digits become the same others whatever marks stand between them; noughts at the end stay, as do hours and minutes what they are.
  const digits = figures.replace(/\D/gu, '');
  let end = digits.length;
  while (value.kind !== 'time' && end > 0 && digits[end - 1] === '0') end--;
  let turned = '';
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[k]);
    if (k >= end) turned += digits[k];
    else if (value.kind === 'time') turned += k === digits.length - 2 ? String((digit + 1 + (draw % 4)) % 6) : digits[k]!;
    else if (k === 0) turned += String(1 + ((digit - 1 + (draw & 1 ? 1 + ((draw >>> 4) % 3) : 0) + 9) % 9));
    else turned += String((digit + 1 + ((draw >>> (3 + k)) % 8)) % 10);
  }
  if (turned.length === 1 && turned === digits) turned = String(1 + (Number(digits) % 9));
  if (turned === digits) return undefined;
  let next = 0;
  return words.replace(figures, figures.replace(/\d/gu, () => turned[next++]!));
}

function replaceOne(words: string, pattern: RegExp, by: string): string | undefined {
  return pattern.test(words) ? words.replace(pattern, by) : undefined;
}
