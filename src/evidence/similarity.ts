import type { SegmentedText } from '../bitext/index.js';
import { prepareTexts } from './vocabulary.js';
import { linkWords } from './word-links.js';
import { SegmentIndex } from './segment-index.js';

/**
 * How alike two sentences are in meaning, 0 to 1, in any two languages or one: the share of what each says that the other
 * answers. The same both ways.
 */
export function similarity(a: string, languageOfA: string, b: string, languageOfB: string): number {
  const prepared = prepareTexts([oneSegment(a, languageOfA), oneSegment(b, languageOfB)]);
  const [first, second] = prepared.texts;
  const index = new SegmentIndex(prepared, linkWords(prepared.vocabulary, [[first!.language, second!.language]]), () => false);
  if (first!.segmentCount === 0) return 0;
  const partner = index.partnersOf(0)[0];
  return partner === undefined ? 0 : harmonicMean(partner.covered, partner.covers);
}

const harmonicMean = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y));

function oneSegment(text: string, language: string): SegmentedText {
  const segments = text.trim() === '' ? [] : [{ from: 0, to: text.length, kind: 'sentence' as const, paragraph: 0 }];
  return { text, language, segments };
}
