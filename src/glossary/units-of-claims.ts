import { createUnit, segmentText, type AlignmentUnit, type ClaimAlignment } from '../bitext/index.js';

/**
 * The links between two languages of a claim alignment as units, best first, so that terms can be extracted from texts that do
 * not translate each other; a unit's `score` is its link's, by which all that is drawn from it counts less. Conflicting links
 * are taken too: they differ in a number or a name, and speak of the same things. `minScore` is 0.5 by default.
 */
export function unitsOfClaims({ documents, links }: ClaimAlignment, languages: readonly [string, string], { minScore = 0.5 }: { readonly minScore?: number } = {}): AlignmentUnit[] {
  const units: AlignmentUnit[] = [];
  for (const { from, to, score } of links) {
    if (score < minScore) continue;
    const [a, b] = [documents[from.document]!, documents[to.document]!];
    const sides: [string, string][] = [[a.language, segmentText(a, from.segment)], [b.language, segmentText(b, to.segment)]];
    if (sides[0]![0] === languages[1] && sides[1]![0] === languages[0]) sides.reverse();
    if (sides[0]![0] !== languages[0] || sides[1]![0] !== languages[1]) continue;
    units.push(createUnit(sides, { score, origin: `${from.document}–${to.document}` }));
  }
  return units;
}
