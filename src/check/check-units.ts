import { assertList, describeValue, assertObject, createBitext, languagesOf, segmentAt, type AnyUnit, type Issue, type Span } from '../bitext/index.js';
import { fromSegments } from '../segment/index.js';
import { runChecks, sortIssues } from './check-bitext.js';
import { createGround, report } from './ground.js';
import { checkInlineTags } from './inline-tags.js';
import { spanOf } from './unmatched.js';
import { readSettings, type CheckOptions } from './options.js';

export interface UnitCheckOptions extends CheckOptions {
  /** The language that was translated from, as the units name it; by default the first of the first unit. */
  readonly source?: string;
  /** The language of the translation; by default the second of the first unit. */
  readonly target?: string;
}

/**
 * Checks pairs that were joined elsewhere: a translation memory, an XLIFF file, strings by key. The offsets of an issue are
 * those of its unit's sides, and `unit` is the index of the unit. Markup that a unit keeps beside its texts is checked as well. A unit without the source is passed over. Throws
 * `RangeError` where the languages cannot be told.
 */
export function checkUnits(units: readonly AnyUnit[], { source, target, ...options }: UnitCheckOptions = {}): Issue[] {
  assertList(units, 'units', 'an array of units, such as { en: "Open", nl: "Openen" }');
  for (const unit of units) assertObject(unit, 'a unit', 'an object with a text for each language');
  const settings = readSettings(options);
  if (units.length === 0) return [];
  const languages = languagesOf(units[0]!);
  const from = source ?? languages.find((language) => language !== target);
  const to = target ?? languages.find((language) => language !== from);
  for (const language of [source, target]) if (language !== undefined && !units.some((unit) => Object.hasOwn(unit, language))) throw new RangeError(`got units in ${languages.join(' and ') || 'no language'}, expected some in ${describeValue(language)}, which source and target name`);
  if (from === undefined || to === undefined || from === to) throw new RangeError(`got units in ${languages.join(' and ') || 'no language'}, expected two languages; name them as source and target`);
  const textOf = (unit: AnyUnit, language: string): string => (Object.hasOwn(unit, language) && typeof unit[language] === 'string' ? unit[language] : '');
  const sourceText = fromSegments(units.map((unit) => textOf(unit, from)), from);
  const targetText = fromSegments(units.map((unit) => textOf(unit, to)), to);
  const beads = units.map((unit, index) => ({ source: { first: index, count: 1 }, target: { first: index, count: 1 }, score: unit.score ?? 1 }));
  const ground = createGround(createBitext(sourceText, targetText, beads), settings, false);
  units.forEach((_, index) => {
    const [a, b] = [sourceText.segments[index]!, targetText.segments[index]!];
    const [blankSource, blankTarget] = [sourceText.text.slice(a.from, a.to).trim() === '', targetText.text.slice(b.from, b.to).trim() === ''];
    if (!blankSource && !blankTarget) return;
    ground.settled.add(index);
    if (blankTarget && !blankSource) report(ground, { code: 'missing', message: 'missing.segment', source: spanOf(a), target: spanOf(b), score: 1 });
    else if (blankSource && !blankTarget) report(ground, { code: 'added', message: 'added.segment', source: spanOf(a), target: spanOf(b), score: 1 });
  });
  checkInlineTags(ground, units, from, to);
  runChecks(ground);
  return sortIssues(ground.issues).map((issue) => {
    const unit = issue.target !== null ? segmentAt(targetText.segments, issue.target.from) : segmentAt(sourceText.segments, issue.source?.from ?? 0);
    const [a, b] = [sourceText.segments[unit]!.from, targetText.segments[unit]!.from];
    const { unitId } = units[unit]!;
    return {
      ...issue, source: moved(issue.source, a), target: moved(issue.target, b), unit, ...(unitId !== undefined && { unitId }),
      evidence: issue.evidence.map((reason) => ({ ...reason, source: moved(reason.source, a), target: moved(reason.target, b) })),
    };
  });
}
const moved = (span: Span | null, by: number): Span | null => (span === null ? null : { from: span.from - by, to: span.to - by });
