import type { Claim, ClaimAlignment, ClaimLink, Evidence, EvidenceKind, SegmentedText, SegmentRef, Span } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';

/** What would break a page that took it for HTML, or for JavaScript. */
export const hostileName = '</script><img src=x onerror="window.hacked=1">.txt';
export const hostileSentence = 'A sign read <script>window.hacked = 1</script> and <!-- then "</script>" & more &amp;\u2028after a line\u2029break, {{count}} \u202Ereversed\u202C.';

export const documents: readonly SegmentedText[] = [
  { ...fromSegments(['Bridge over the Waal stays shut', 'Inspectors found 37 cracks in the steel, said Mayor Bruls.', 'Café owners in Málaga sent their regards.'], 'en'), name: 'north.en.txt' },
  { ...fromSegments(['De brug over de Waal blijft dicht', 'Inspecteurs vonden 37 scheuren in het staal.', 'De veerman zweeg.'], 'nl'), name: 'zuid.nl.txt' },
  { ...fromSegments(['Inspectors found 41 cracks in the steel.', hostileSentence], 'en'), name: hostileName },
  { ...fromSegments(['وجد المفتشون 41 شقا في الفولاذ.', 'العبارة تبحر كل عشر دقائق.'], 'ar'), name: 'جسر.txt' },
];

const at = (document: number, segment: number): SegmentRef => ({ document, segment });
function spanOf({ document, segment }: SegmentRef, words: string | null): Span | null {
  if (words === null) return null;
  const { text, segments } = documents[document]!;
  const from = text.indexOf(words, segments[segment]!.from);
  return { from, to: from + words.length };
}

type Reason = [kind: EvidenceKind, verdict: Evidence['verdict'], source: string | null, target: string | null, weight: number];
function link(from: SegmentRef, to: SegmentRef, score: number, relation: ClaimLink['relation'], ...reasons: Reason[]): ClaimLink {
  return { from, to, score, relation, evidence: reasons.map(([kind, verdict, source, target, weight]) => ({ kind, verdict, source: spanOf(from, source), target: spanOf(to, target), weight })) };
}
const claim = (claimId: string, members: SegmentRef[], disputed = false): Claim => ({ claimId, members, central: members[0]!, disputed });

/** Four texts on a bridge: two claims of several texts, one of them disputed, and five of one text. */
export const alignment: ClaimAlignment = {
  version: 1,
  documents,
  links: [
    link(at(0, 1), at(1, 1), 0.97, 'same', ['number', 'agrees', '37', '37', 3.1], ['lexicon', 'agrees', 'cracks', 'scheuren', 1.2], ['lexicon', 'agrees', 'steel', 'staal', 1.1], ['name', 'unanswered', 'Bruls', null, -0.4], ['length', 'agrees', null, null, -0.2]),
    link(at(0, 1), at(2, 0), 0.91, 'conflicting', ['number', 'clashes', '37', '41', -2], ['lexicon', 'agrees', 'Inspectors', 'Inspectors', 1], ['lexicon', 'agrees', 'cracks', 'cracks', 1.4]),
    link(at(0, 0), at(1, 0), 0.88, 'same', ['name', 'agrees', 'Waal', 'Waal', 2]),
    link(at(1, 1), at(2, 0), 0.86, 'conflicting', ['number', 'clashes', '37', '41', -2]),
    link(at(2, 0), at(3, 0), 0.8, 'overlapping', ['number', 'agrees', '41', '41', 2.5]),
    link(at(1, 2), at(3, 1), 0.55, 'overlapping'),
  ],
  claims: [
    claim('c-shut', [at(0, 0), at(1, 0)]),
    claim('c-cracks', [at(0, 1), at(1, 1), at(2, 0), at(3, 0)], true),
    claim('c-regards', [at(0, 2)]),
    claim('c-ferryman', [at(1, 2)]),
    claim('c-sign', [at(2, 1)]),
    claim('c-ferry', [at(3, 1)]),
  ],
};

/** `count` texts that share most of what they say, for the layout of many. */
export function crowd(count: number): ClaimAlignment {
  const texts = Array.from({ length: count }, (_, index) => ({
    ...fromSegments(['The ferry sails every ten minutes.', `Stall ${index} opened at ${7 + (index % 3)}.`, `Visitor ${index} wrote a letter.`, `Visitor ${index} then left.`], index % 2 === 0 ? 'en' : 'nl'),
    name: `text-${index}.txt`,
  }));
  const all = texts.map((_, document) => document);
  return {
    version: 1,
    documents: texts,
    links: all.slice(1).map((document) => ({ from: at(0, 0), to: at(document, 0), score: 0.9, relation: 'same', evidence: [] })),
    claims: [claim('ferry', all.map((document) => at(document, 0))), ...all.flatMap((document) => [1, 2, 3].map((segment) => claim(`own-${document}-${segment}`, [at(document, segment)])))],
  };
}
