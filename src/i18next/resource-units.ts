import { align } from '../align/index.js';
import { createBitext, createUnit, describeValue, type AlignmentUnit, type Bead, type Bitext, type Segment, type SegmentedText, type SegmentRange } from '../bitext/index.js';
import { fromSegments, segment } from '../segment/index.js';
import { assertResources, tabulateResources, type ResourceEntry, type Resources, type ResourceValue } from './read-resources.js';

export interface ResourceUnitsOptions {
  /** The languages of the units, in this order; those of the resources by default. */
  readonly languages?: readonly string[];
}

/**
 * A unit for every key that has a text in two languages or more. `unitId` and `context` are namespace and key (`common:cart.item_one`),
 * so that equal words under two keys stay two units; the properties say where each side stands (`i18next-place-nl`). A plural form that
 * a language never uses is answered by its `other`.
 */
export function unitsOfResources(resources: Resources, options: ResourceUnitsOptions = {}): AlignmentUnit[] {
  assertResources(resources);
  const { languages = resources.languages } = options;
  assertLanguages(resources, languages);
  const units: AlignmentUnit[] = [];
  const pluralsOf = usedPlurals(resources);
  const entries = tabulateResources(resources);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const sides = languages.flatMap((language) => {
      const value = answerOf(entry, language, byId, pluralsOf);
      return value === undefined || value.text.trim() === '' ? [] : [[language, value] as const];
    });
    // A form of which every side is another form's is that other form.
    if (sides.length < 2 || sides.every(([, value]) => value.id !== entry.id)) continue;
    const places = sides.map(([language, { place }]) => [`i18next-place-${language}`, `${place.file}:${place.line}:${place.column}`] as const);
    units.push(createUnit(sides.map(([language, { text }]) => [language, text] as const), {
      unitId: entry.id, context: entry.id,
      properties: { 'i18next-namespace': entry.namespace, 'i18next-key': entry.id.slice(entry.namespace.length + 1), ...Object.fromEntries(places) },
    }));
  }
  return units;
}

/** Two languages of resources as a bitext, and for each segment of both sides the value that it is of. */
export interface ResourceBitext<S extends string = string, T extends string = string> {
  readonly bitext: Bitext<S, T>;
  readonly sourceValues: readonly ResourceValue[];
  readonly targetValues: readonly ResourceValue[];
}

export interface ResourceBitextOptions {
  /** `values` (the default): each value is one segment. `sentences`: values are cut, and aligned within their key. */
  readonly cut?: 'values' | 'sentences';
}

/**
 * Two languages as a bitext in which keys are anchors: what stands under one key answers what stands under it in the other language,
 * and nothing else. In the order of the source; keys that only the target has come last. Score 1 says that the key joins the two, not
 * that the words do; with `sentences`, beads inside a value of several have a score by their words. Blank values are as good as missing.
 */
export function bitextOfResources<S extends string, T extends string>(resources: Resources, source: S, target: T, options: ResourceBitextOptions = {}): ResourceBitext<S, T> {
  assertResources(resources);
  const { cut = 'values' } = options;
  assertLanguages(resources, [source, target]);
  const sides = [new Side(source), new Side(target)] as const;
  const beads: Bead[] = [];
  const pluralsOf = usedPlurals(resources);
  const entries = tabulateResources(resources);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = new Set<ResourceValue>();
  for (const only of [false, true]) {
    for (const entry of entries) {
      const values = [source, target].map((language) => {
        const value = answerOf(entry, language, byId, pluralsOf);
        return value === undefined || value.text.trim() === '' || taken.has(value) ? undefined : value;
      });
      if ((values[0] === undefined) !== only) continue;
      for (const value of values) if (value !== undefined) taken.add(value);
      beads.push(...joinValues(sides, values, cut));
    }
  }
  const [left, right] = [sides[0].build() as SegmentedText<S>, sides[1].build() as SegmentedText<T>];
  return { bitext: createBitext(left, right, beads), sourceValues: sides[0].values, targetValues: sides[1].values };
}

function joinValues(sides: readonly [Side, Side], values: readonly (ResourceValue | undefined)[], cut: 'values' | 'sentences'): Bead[] {
  const cuts = values.map((value) => (value === undefined ? undefined : cut === 'values' ? fromSegments([value.text], value.language) : cutValue(value)));
  const ranges = cuts.map((text, side) => (text === undefined ? { first: sides[side]!.count, count: 0 } : sides[side]!.add(text, values[side]!)));
  const [a, b] = [ranges[0]!, ranges[1]!];
  if (a.count === 0 && b.count === 0) return [];
  if (a.count + b.count < 3 || a.count === 0 || b.count === 0) {
    // The beads of one side that nothing answers are one a segment, as `align` makes them.
    if (a.count > 0 && b.count > 0) return [{ source: a, target: b, score: 1 }];
    const [range, isSource] = a.count > 0 ? [a, true] : [b, false];
    return Array.from({ length: range.count }, (_, k) => {
      const own = { first: range.first + k, count: 1 };
      return isSource ? { source: own, target: b, score: 1 } : { source: { first: a.first, count: 0 }, target: own, score: 1 };
    });
  }
  return align(cuts[0]!, cuts[1]!).beads.map(({ source, target, score }) => ({
    source: { first: source.first + a.first, count: source.count }, target: { first: target.first + b.first, count: target.count }, score,
  }));
}

/** A value cut into sentences, never inside a placeholder. */
function cutValue({ text, language, placeholders }: ResourceValue): SegmentedText {
  const cut = segment(text, language);
  if (placeholders.length === 0) return cut;
  const segments: Segment[] = [];
  let next = 0;
  for (const one of cut.segments) {
    while (next < placeholders.length && placeholders[next]!.to <= one.from) next++;
    const before = segments.at(-1);
    if (before !== undefined && next < placeholders.length && placeholders[next]!.from < before.to) segments[segments.length - 1] = { ...before, to: one.to };
    else segments.push(one);
  }
  return { ...cut, segments };
}

/** One side of a bitext, a value a line. */
class Side {
  readonly values: ResourceValue[] = [];
  readonly #language: string;
  readonly #texts: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #paragraph = 0;

  constructor(language: string) {
    this.#language = language;
  }

  get count(): number {
    return this.#segments.length;
  }

  add({ text, segments }: SegmentedText, value: ResourceValue): SegmentRange {
    const first = this.#segments.length;
    for (const { from, to, kind, paragraph } of segments) {
      this.#segments.push({ from: this.#length + from, to: this.#length + to, kind, paragraph: this.#paragraph + paragraph });
      this.values.push(value);
    }
    this.#paragraph = (this.#segments.at(-1)?.paragraph ?? -1) + 1;
    this.#texts.push(text);
    this.#length += text.length + 1;
    return { first, count: this.#segments.length - first };
  }

  build(): SegmentedText {
    return { text: this.#texts.join('\n'), language: this.#language, segments: this.#segments };
  }
}

/** For each language the plural forms that any of its keys has. */
function usedPlurals({ values }: Resources): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const { language, plural, ordinal } of values) {
    if (plural === undefined) continue;
    let set = used.get(language);
    if (set === undefined) used.set(language, (set = new Set()));
    set.add(`${plural}${ordinal === true ? ' ordinal' : ''}`);
  }
  return used;
}

function answerOf(entry: ResourceEntry, language: string, byId: ReadonlyMap<string, ResourceEntry>, pluralsOf: ReadonlyMap<string, ReadonlySet<string>>): ResourceValue | undefined {
  const { id, plural, ordinal, values } = entry;
  if (Object.hasOwn(values, language)) return values[language];
  // `zero` may be left out in any language, and then nothing answers it: "no items" is not "{{count}} items".
  if (plural === undefined || plural === 'other' || plural === 'zero' || pluralsOf.get(language)?.has(`${plural}${ordinal === true ? ' ordinal' : ''}`) === true) return undefined;
  const other = byId.get(`${id.slice(0, -plural.length)}other`)?.values;
  return other !== undefined && Object.hasOwn(other, language) ? other[language] : undefined;
}

function assertLanguages({ languages: known }: Resources, languages: readonly string[]): void {
  const repeated = languages.find((language, k) => languages.indexOf(language) !== k);
  if (repeated !== undefined) throw new RangeError(`got the language ${describeValue(repeated)} twice, expected two different ones`);
  const missing = languages.find((language) => !known.includes(language));
  if (missing !== undefined) throw new RangeError(`got the language ${describeValue(missing)}, expected one of ${known.join(', ')}`);
}
