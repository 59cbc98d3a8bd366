// Many documents on many matters, with gold of who tells what: seeded, of the invented events of `fixtures/reports` and the shared data
// (free retellings, graded) and of open training lines (translations and copies, five documents a matter).
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromSegments } from '../../../src/segment/index.js';
import type { SegmentedText } from '../../../src/bitext/index.js';
import { dropCopies, readEvents } from '../../../src/train/claims/sets.js';
import { Random } from '../../../src/train/random.js';

const root = resolve(import.meta.dirname, '../../..');
export const trainingLines: string = join(root, '../shared/data/train');

export const sentencesOf = 40;
const [perMatter, ofMatter, share] = [5, 30, 0.6];

/** Documents on one matter, by their places in the set. */
export interface Matter {
  readonly kind: 'event' | 'lines';
  readonly places: readonly number[];
}

export interface ReportSet {
  readonly documents: readonly SegmentedText[];
  readonly matters: readonly Matter[];
  /** 1 a pair of segments that a reader joins, 0 one that is neither right nor wrong; by {@link keyOf}. */
  readonly gold: ReadonlyMap<number, 0 | 1>;
}

/** A pair of segments as one number: documents have at most 64 segments, and there are at most 16,384 of them. */
export function keyOf(a: number, i: number, b: number, j: number): number {
  return a < b ? (a * 64 + i) * 1_048_576 + b * 64 + j : (b * 64 + j) * 1_048_576 + a * 64 + i;
}

type Line = readonly [en: string, nl: string];

// Manuals of one program say much the same on every page: no matter is made of them.
const repetitive = /^(?:adobe_|ms_)/u;

/** Running prose: whole sentences on either side, without markup, and none that differs from another in figures or case alone. */
function readLines(): { stretches: number[][]; lines: Line[] } {
  const stretches: number[][] = [];
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const name of readdirSync(trainingLines).filter((file) => file.endsWith('.tsv') && !file.startsWith('bible') && !file.startsWith('esco')).sort()) {
    const first = lines.length;
    for (const line of readFileSync(join(trainingLines, name), 'utf8').split('\n')) {
      const [en = '', nl = ''] = line.split('\t');
      if (en.length < 60 || en.length > 250 || nl.length < 60 || nl.length > 250 || !/^[A-Z]/u.test(en) || !/[.!?]$/u.test(en) || !/[.!?]$/u.test(nl) || /[<>{}|%=\\]/u.test(en + nl)) continue;
      const keys = [en, nl].map((text) => text.toLowerCase().replaceAll(/[^a-z]+/gu, ''));
      if (keys.some((key) => seen.has(key))) continue;
      for (const key of keys) seen.add(key);
      lines.push([en, nl]);
    }
    if (!repetitive.test(name)) for (let from = first; from + ofMatter <= lines.length; from += ofMatter) stretches.push(Array.from({ length: ofMatter }, (_, k) => from + k));
  }
  return { stretches, lines };
}

/**
 * `count` documents of {@link sentencesOf} sentences: the events first, five documents each and filled up with other lines; then
 * matters of lines in a row from one source, each document in one language with six in ten of them and lines from anywhere.
 */
export function makeReports(count: number, seed: number = 20261126): ReportSet {
  const random = new Random(seed);
  const { stretches, lines } = readLines();
  const order = Int32Array.from(stretches, (_, index) => index);
  random.shuffle(order);
  const events = dropCopies([...readEvents(join(root, 'fixtures/reports')), ...readEvents(join(root, '../shared/data/claims'))]);
  const needed = Math.max(0, Math.ceil((count - events.length * perMatter) / perMatter));
  // What fills up is in no matter; where a line fills up twice, that is gold as well.
  const isTold = new Uint8Array(lines.length);
  for (let k = 0; k < needed; k++) for (const line of stretches[order[k % order.length]!]!) isTold[line] = 1;
  const fill = Int32Array.from(lines.keys()).filter((line) => isTold[line] === 0);
  random.shuffle(fill);
  let filled = 0;
  const fillers = (size: number): number[] => Array.from({ length: Math.max(0, size) }, () => fill[filled++ % fill.length]!);
  const documents: SegmentedText[] = [];
  const matters: Matter[] = [];
  const gold = new Map<number, 0 | 1>();
  // Where each line stands.
  const tellings = new Map<number, [document: number, segment: number][]>();
  const tell = (line: number, segment: number): void => {
    const known = tellings.get(line) ?? [];
    for (const [document, other] of known) if (document !== documents.length) gold.set(keyOf(document, other, documents.length, segment), 1);
    known.push([documents.length, segment]);
    tellings.set(line, known);
  };
  const addDocument = (own: readonly string[], told: readonly number[], language: string): void => {
    const rest = [...told, ...fillers(sentencesOf - own.length - told.length)];
    rest.forEach((line, k) => tell(line, own.length + k));
    documents.push(fromSegments([...own, ...rest.map((line) => lines[line]![language === 'en' ? 0 : 1])], language));
  };
  for (const { documents: texts, grades } of events) {
    const first = documents.length;
    if (first + texts.length > count) break;
    for (const { text, segments, language } of texts) addDocument(segments.map(({ from, to }) => text.slice(from, to)), [], language);
    for (const [key, grade] of grades) {
      const [a, i, b, j] = key.split(/[ :]/u).map(Number) as [number, number, number, number];
      gold.set(keyOf(first + a, i, first + b, j), grade >= 2 ? 1 : 0);
    }
    matters.push({ kind: 'event', places: texts.map((_, d) => first + d) });
  }
  for (let next = 0; documents.length < count; next++) {
    const matter = stretches[order[next % order.length]!]!;
    const first = documents.length;
    for (let d = 0; d < perMatter && documents.length < count; d++) addDocument([], matter.filter(() => random.fraction() < share), d < 3 ? 'en' : 'nl');
    matters.push({ kind: 'lines', places: Array.from({ length: documents.length - first }, (_, d) => first + d) });
  }
  return { documents, matters, gold };
}
