import type { SegmentedText } from '../../bitext/index.js';
import { fromSegments } from '../../segment/index.js';
import type { ClaimCase } from './sets.js';

/**
 * Sets of `size` segments of each text of a case, as small as those that people try first: every other one about a link, the rest from
 * anywhere in the texts, so that "nothing corresponds" is as common.
 */
export function takeExcerpts(one: ClaimCase, size: number, count: number, random: () => number): ClaimCase[] {
  const links = [...one.grades].flatMap(([key, grade]) => (grade >= 2 ? [placesOf(key)] : []));
  return Array.from({ length: count }, (_, k) => {
    const starts = one.documents.map(({ segments }) => Math.floor(random() * (Math.max(0, segments.length - size) + 1)));
    if (k % 2 === 0 && links.length > 0) {
      for (const [text, segment] of links[Math.floor(random() * links.length)]!) {
        starts[text] = Math.max(0, Math.min(one.documents[text]!.segments.length - size, segment - Math.floor(random() * size)));
      }
    }
    return cutCase(one, starts, size);
  });
}

type Place = readonly [text: number, segment: number];

const placesOf = (key: string): [Place, Place] => key.split(' ').map((place) => place.split(':').map(Number)) as unknown as [Place, Place];

/** `size` segments of each text of a case, from `starts` on. */
function cutCase({ group, documents, grades, conflicts }: ClaimCase, starts: readonly number[], size: number): ClaimCase {
  const move = <T>(all: ReadonlyMap<string, T>): Map<string, T> => new Map([...all].flatMap(([key, value]): [string, T][] => {
    const places = placesOf(key).map(([text, segment]): Place => [text, segment - starts[text]!]);
    return places.every(([, segment]) => segment >= 0 && segment < size) ? [[places.map((place) => place.join(':')).join(' '), value]] : [];
  }));
  return { group, documents: documents.map((document, d) => cutText(document, starts[d]!, size)), grades: move(grades), conflicts: move(conflicts) };
}

function cutText({ text, language, segments }: SegmentedText, start: number, size: number): SegmentedText {
  return fromSegments(segments.slice(start, start + size).map(({ from, to }) => text.slice(from, to)), language);
}
