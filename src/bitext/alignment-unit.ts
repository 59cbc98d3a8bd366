import { rangeText, type Bitext } from './bitext.js';
import type { Span } from './span.js';

/**
 * A piece of parallel text, each side under its language: `unit.en`, `unit.nl`. The other members have names of four
 * letters and more, because every word of two or three letters may be a language (`id` is Indonesian).
 */
export type AlignmentUnit<A extends string = string, B extends string = string> = {
  readonly [language in A | B]: string;
} & {
  /** How likely the two sides correspond, 0 to 1. */
  readonly score: number;
  /** Where each side stands in its text. */
  readonly spans: { readonly [language in A | B]: Span };
};

/**
 * The beads of a bitext that have both sides, as units by language. Throws `RangeError` when both texts are in one
 * language, since then no name tells them apart.
 */
export function unitsOf<A extends string, B extends string>(bitext: Bitext<A, B>): AlignmentUnit<A, B>[] {
  const { source, target } = bitext;
  if ((source.language as string) === target.language) {
    throw new RangeError(`got a bitext with both sides in "${source.language}", expected two languages; units name their sides by language`);
  }
  const units: AlignmentUnit<A, B>[] = [];
  for (const bead of bitext.beads) {
    if (bead.source.count === 0 || bead.target.count === 0) continue;
    units.push({
      [source.language]: rangeText(source, bead.source),
      [target.language]: rangeText(target, bead.target),
      score: bead.score,
      spans: { [source.language]: rangeSpan(bitext.source.segments, bead.source), [target.language]: rangeSpan(bitext.target.segments, bead.target) },
    } as unknown as AlignmentUnit<A, B>);
  }
  return units;
}

function rangeSpan(segments: readonly Span[], { first, count }: { first: number; count: number }): Span {
  return { from: segments[first]!.from, to: segments[first + count - 1]!.to };
}
