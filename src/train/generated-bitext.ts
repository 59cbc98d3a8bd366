import type { BeadShape, Segment, SegmentedText, SegmentStructure } from '../bitext/index.js';

/** Two texts made from translation pairs, and the beads by which they were made. */
export interface GeneratedBitext {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  readonly gold: readonly BeadShape[];
}

export interface GeneratorOptions {
  readonly languages: readonly [string, string];
  /** Pairs to take, at least and at most. */
  readonly length: readonly [number, number];
  /** Share of texts from which much was left out, 0 to 1. */
  readonly ragged: number;
  /** Share of texts whose target is another text altogether. */
  readonly unrelated: number;
  /** Share of texts whose target is written in another alphabet's order, so that no word resembles its translation. */
  readonly disguised: number;
  /** Share of texts with markup: headings, list items and cells, and blocks of code between paragraphs. None by default. */
  readonly marked?: number;
}

type Pair = readonly [string, string];

/**
 * Makes a bitext such as translators and editors leave behind, out of a run of consecutive translation pairs: sentences
 * merged on one side or across each other (2–2), single sentences and whole passages left out, passages of another text put
 * in. How often each happens is drawn anew for each text. `random` gives numbers from 0 up to 1.
 */
export function generateBitext(pairs: readonly Pair[], foreign: readonly Pair[], random: () => number, { languages, length, ragged: raggedShare, unrelated, disguised, marked = 0 }: GeneratorOptions): GeneratedBitext {
  const count = Math.min(pairs.length, length[0] + Math.floor(random() * (length[1] - length[0] + 1)));
  const first = Math.floor(random() * (pairs.length - count + 1));
  const between = (low: number, high: number): number => low + random() * (high - low);
  const ragged = random() < raggedShare;
  const isDisguised = random() < disguised;
  const mergeRate = between(0, ragged ? 0.25 : 0.12);
  const crossRate = between(0, 0.06);
  const dropRate = between(0, ragged ? 0.15 : 0.05);
  const passageRate = ragged ? between(0, 0.08) : random() < 0.2 ? 0.03 : 0;
  const isMarked = marked > 0 && random() < marked;
  const hasParagraphs = random() < 0.3 || isMarked;
  const sides: [string[], string[]] = [[], []];
  const breaks: [number[], number[]] = [[], []];
  const gold: BeadShape[] = [];
  let paragraph = 0;
  const put = (side: 0 | 1, text: string): void => {
    sides[side].push(side === 1 && isDisguised ? disguise(text) : text);
    breaks[side].push(hasParagraphs ? paragraph : sides[side].length - 1);
  };
  const bead = (source: readonly string[], target: readonly string[]): void => {
    gold.push({ source: { first: sides[0].length, count: source.length }, target: { first: sides[1].length, count: target.length } });
    for (const text of source) put(0, text);
    for (const text of target) put(1, text);
  };
  if (random() < unrelated && foreign.length > 0) {
    const from = Math.floor(random() * foreign.length);
    for (let k = 0; k < count; k++) bead([pairs[first + k]![0]], []);
    for (const pair of foreign.slice(from, from + Math.ceil(count * between(0.7, 1.4)))) bead([], [pair[1]]);
    return { source: textOf(sides[0], breaks[0], languages[0]), target: textOf(sides[1], breaks[1], languages[1]), gold };
  }
  const drawn = isMarked ? drawMarkup(count + 1, random) : undefined;
  const finish = (side: 0 | 1): SegmentedText => textOf(sides[side], breaks[side], languages[side], drawn?.[side]);
  const at = (k: number): Pair => pairs[first + k]!;
  const joined = (side: 0 | 1, k: number, n: number): string => Array.from({ length: n }, (_, x) => at(k + x)[side]).join(' ');
  for (let k = 0; k < count; ) {
    if (random() < 0.25) paragraph++;
    const left = count - k;
    const draw = random();
    if (draw < passageRate) {
      const run = 1 + Math.floor(random() * 6);
      const side = random() < 0.5 ? 0 : 1;
      if (random() < 0.5) {
        for (let x = 0; x < Math.min(run, left); x++) bead(side === 0 ? [at(k + x)[0]] : [], side === 1 ? [at(k + x)[1]] : []);
        k += Math.min(run, left);
      } else {
        const from = Math.floor(random() * Math.max(1, foreign.length - run));
        for (const pair of foreign.slice(from, from + run)) bead(side === 0 ? [pair[0]] : [], side === 1 ? [pair[1]] : []);
      }
    } else if (draw < passageRate + dropRate) {
      if (random() < 0.5) bead([at(k)[0]], []);
      else bead([], [at(k)[1]]);
      k++;
    } else if (draw < passageRate + dropRate + mergeRate && left >= 2) {
      const n = left >= 3 && random() < 0.15 ? (left >= 4 && random() < 0.25 ? 4 : 3) : 2;
      const whole = random() < 0.5 ? 0 : 1;
      const parts = [0, 1].map((side) => (side === whole ? [joined(side as 0 | 1, k, n)] : Array.from({ length: n }, (_, x) => at(k + x)[side as 0 | 1])));
      bead(parts[0]!, parts[1]!);
      k += n;
    } else if (draw < passageRate + dropRate + mergeRate + crossRate && left >= 3) {
      // [1 2] [3] against [1] [2 3]: no smaller bead is right.
      const early = random() < 0.5 ? 0 : 1;
      const parts = [0, 1].map((side) => (side === early ? [joined(side as 0 | 1, k, 2), at(k + 2)[side as 0 | 1]] : [at(k)[side as 0 | 1], joined(side as 0 | 1, k + 1, 2)]));
      bead(parts[0]!, parts[1]!);
      k += 3;
    } else {
      bead([at(k)[0]], [at(k)[1]]);
      k++;
    }
  }
  return { source: finish(0), target: finish(1), gold };
}

// How often a text's paragraphs are of each kind, and how often something stands before one that is no prose.
const kindsOfBlock: readonly (readonly [SegmentStructure['block'], number])[] = [['paragraph', 0.55], ['listItem', 0.2], ['heading', 0.15], ['tableCell', 0.1]];
const codeRate = 0.15;
// What a translator marks up in another way, and the share of translations with a block too many or too few.
const otherMarkup = 0.02;
const otherBlocks = 0.2;

/** The markup of each paragraph on either side: the same, but for what a translator changed. */
function drawMarkup(paragraphs: number, random: () => number): [SegmentStructure[], SegmentStructure[]] {
  const draw = (): Pick<SegmentStructure, 'block' | 'level'> => {
    let rest = random();
    const block = (kindsOfBlock.find(([, rate]) => (rest -= rate) < 0) ?? kindsOfBlock[0]!)[0];
    return { block, level: block === 'heading' ? 2 + Math.floor(random() * 2) : 0 };
  };
  const changed = random() < otherBlocks ? Math.floor(random() * paragraphs) : -1;
  const sides: [SegmentStructure[], SegmentStructure[]] = [[], []];
  let source = 0;
  let target = 0;
  for (let p = 0; p < paragraphs; p++) {
    const own = draw();
    if (random() < codeRate) {
      source++;
      target++;
    }
    if (p === changed) target++;
    sides[0].push({ ...own, setAsideBefore: source });
    sides[1].push({ ...(random() < otherMarkup ? draw() : own), setAsideBefore: target });
  }
  return sides;
}

const plain = 'bcdfghjklmnpqrstvwxzaeiouy';
const other = 'kzsvtrgdwjcxlbqpfhnmouiaey';

/** The words that begin with a small letter, each letter exchanged for another: still the same words, but like no others. */
function disguise(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{Ll}\p{L}*/gu, (word) => [...word].map((letter) => other[plain.indexOf(letter)] ?? letter).join(''));
}

function textOf(sentences: readonly string[], paragraphs: readonly number[], language: string, markup?: readonly SegmentStructure[]): SegmentedText {
  const segments: Segment[] = [];
  let text = '';
  sentences.forEach((sentence, index) => {
    if (index > 0) text += '\n';
    const paragraph = paragraphs[index]!;
    const structure = markup?.[paragraph];
    const kind = structure?.block === 'heading' || structure?.block === 'listItem' ? structure.block : 'sentence';
    segments.push({ from: text.length, to: text.length + sentence.length, kind, paragraph, ...(structure !== undefined && { structure }) });
    text += sentence;
  });
  return { text, language, segments };
}
