import { createBitext, rangeText, type AlignmentUnit, type AnyUnit, type Bead, type Bitext, type Segment, type SegmentRange, type SegmentedText, type Span } from '../bitext/index.js';
import { createUnit } from '../bitext/index.js';
import { sideOf } from './unit-values.js';

/**
 * All beads of a bitext as units, those with an empty side as units with an empty text, so that files of beads (ladders,
 * reviews) lose nothing. `unitId` is the number of the bead, from 1. Throws `RangeError` when both texts are in one language.
 */
export function coverUnitsOf(bitext: Bitext): AlignmentUnit[] {
  const { source, target } = bitext;
  if (source.language === target.language) {
    throw new RangeError(`got a bitext with both sides in "${source.language}", expected two languages; units name their sides by language`);
  }
  return bitext.beads.map((bead, index) => {
    const spans: Record<string, Span> = {};
    const segments: Record<string, Span[]> = {};
    for (const [document, range] of [[source, bead.source], [target, bead.target]] as const) {
      if (range.count === 0) continue;
      const parts = document.segments.slice(range.first, range.first + range.count);
      const from = parts[0]!.from;
      spans[document.language] = { from, to: parts.at(-1)!.to };
      if (range.count > 1) segments[document.language] = parts.map((part) => ({ from: part.from - from, to: part.to - from }));
    }
    return createUnit([[source.language, rangeText(source, bead.source)], [target.language, rangeText(target, bead.target)]], {
      unitId: String(index + 1), score: bead.score, spans, ...(Object.keys(segments).length > 0 && { segments }),
    });
  });
}

/**
 * A bitext of units that stand in order, each a bead: the texts are the units' segments, one a line. A unit without a score
 * has score 1, as a file of beads by hand means it. Blank segments are dropped, and beads of nothing else with them.
 */
export function bitextOfUnits<S extends string, T extends string>(units: Iterable<AnyUnit>, [source, target]: readonly [source: S, target: T]): Bitext<S, T> {
  const sides = [new TextBuilder(source), new TextBuilder(target)] as const;
  const beads: Bead[] = [];
  for (const given of units) {
    const unit = given as AlignmentUnit;
    const bead = { source: sides[0].add(unit), target: sides[1].add(unit), score: unit.score ?? 1 };
    if (bead.source.count + bead.target.count > 0) beads.push(bead);
  }
  return createBitext(sides[0].build() as SegmentedText<S>, sides[1].build() as SegmentedText<T>, beads);
}

class TextBuilder {
  readonly #language: string;
  readonly #lines: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;

  constructor(language: string) {
    this.#language = language;
  }

  add(unit: AlignmentUnit): SegmentRange {
    const text = sideOf(unit, this.#language);
    const first = this.#segments.length;
    for (const { from, to } of unit.segments?.[this.#language] ?? [{ from: 0, to: text.length }]) {
      const line = text.slice(from, to).replace(/[\r\n]+/gu, ' ').trim();
      if (line === '') continue;
      this.#segments.push({ from: this.#length, to: this.#length + line.length, kind: 'sentence', paragraph: 0 });
      this.#lines.push(line);
      this.#length += line.length + 1;
    }
    return { first, count: this.#segments.length - first };
  }

  build(): SegmentedText {
    return { text: this.#lines.join('\n'), language: this.#language, segments: this.#segments };
  }
}
