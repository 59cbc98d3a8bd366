import type { SegmentedText, SegmentStructure } from '../bitext/index.js';

/** Characters of each segment, blanks not counted. */
export function segmentLengths({ text, segments }: SegmentedText): Float64Array {
  const lengths = new Float64Array(segments.length);
  for (let s = 0; s < segments.length; s++) {
    const { from, to } = segments[s]!;
    let characters = 0;
    for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32) characters++;
    lengths[s] = characters;
  }
  return lengths;
}

/** How each segment ends: 1 a full stop, 2 a question mark, 3 an exclamation mark, 4 a colon, 5 a semicolon or comma, 0 none of these; closing quotes and brackets are looked through. */
export function segmentEndings({ text, segments }: SegmentedText): Uint8Array {
  const found = new Uint8Array(segments.length);
  for (let s = 0; s < segments.length; s++) {
    const { from, to } = segments[s]!;
    for (let at = to - 1; at >= Math.max(from, to - 8); at--) {
      const mark = text.charAt(at);
      const kind = mark === '.' || mark === '…' ? 1 : mark === '?' ? 2 : mark === '!' ? 3 : mark === ':' ? 4 : mark === ';' || mark === ',' ? 5 : 0;
      if (kind > 0) {
        found[s] = kind;
        break;
      }
      if (!' \t\n\r"\'»«“”‘’„)]*_'.includes(mark)) break;
    }
  }
  return found;
}

/** Whether breaks between paragraphs say anything: not where every segment is one. */
export function sharesParagraphs({ segments }: SegmentedText): boolean {
  return segments.length > 1 && segments[segments.length - 1]!.paragraph - segments[0]!.paragraph + 1 <= 0.9 * segments.length;
}

/** 1 for each of `count` segments from `first` on that begins a paragraph. */
export function beginnings({ segments }: SegmentedText, first: number, count: number): Uint8Array {
  const begins = new Uint8Array(count);
  for (let s = 0; s < count; s++) begins[s] = first + s === 0 || segments[first + s - 1]!.paragraph !== segments[first + s]!.paragraph ? 1 : 0;
  return begins;
}

const blocks: readonly (SegmentStructure['block'])[] = ['paragraph', 'heading', 'listItem', 'tableCell', 'term', 'caption', 'attribute', 'metadata'];

/** In what block of a document with markup each segment stands, and at what level, as one number; −1 where there is no markup. */
export function segmentPlaces({ segments }: SegmentedText): Int32Array {
  const places = new Int32Array(segments.length).fill(-1);
  for (let s = 0; s < segments.length; s++) {
    const { structure } = segments[s]!;
    if (structure !== undefined) places[s] = blocks.indexOf(structure.block) + blocks.length * structure.level;
  }
  return places;
}

/** How many blocks that are no prose stand before each segment. */
export function blocksBefore({ segments }: SegmentedText): Int32Array {
  const before = new Int32Array(segments.length);
  for (let s = 0; s < segments.length; s++) before[s] = segments[s]!.structure?.setAsideBefore ?? 0;
  return before;
}

/** Whether blocks that are no prose say where the texts are: where both have equally many, since nobody translates them. */
export function sharesBlocks(source: SegmentedText, target: SegmentedText): boolean {
  const count = source.segments.at(-1)?.structure?.setAsideBefore ?? 0;
  return count > 0 && count === target.segments.at(-1)?.structure?.setAsideBefore;
}

// Farther apart is no worse.
const mostBlocks = 3;

/** How many such blocks stand between the segments of two runs, by their first or by their last segments, 0 to 3. */
export function blocksBetween(source: Int32Array, sourceFirst: number, sourceCount: number, target: Int32Array, targetFirst: number, targetCount: number): number {
  const first = Math.abs(source[sourceFirst]! - target[targetFirst]!);
  const last = Math.abs(source[sourceFirst + sourceCount - 1]! - target[targetFirst + targetCount - 1]!);
  return Math.min(mostBlocks, Math.max(first, last));
}

/** The log of how much longer the source is than the target, from the lengths of their segments. */
export function lengthRatioOf(source: Float64Array | Float32Array, target: Float64Array | Float32Array): number {
  return Math.log((sum(source) + 20) / (sum(target) + 20));
}

function sum(values: Float64Array | Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
