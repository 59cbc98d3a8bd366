import type { SegmentKind } from '../bitext/index.js';
import { classOf, terminator } from './characters.js';

/** The kind of a block by itself: `segments` is how many segments it was cut into. */
export function kindOfBlock(text: string, classes: Uint8Array, from: number, to: number, segments: number, marked: boolean): SegmentKind {
  if (marked) return 'listItem';
  if (segments === 1 && to - from <= 120 && (classOf(classes, text.charCodeAt(to - 1)) & terminator) === 0) return 'heading';
  return 'sentence';
}
