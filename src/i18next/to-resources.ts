import { assertIterable, assertObject, canonicalLanguage, languagesOf, segmentText, unitIdOf, type AlignmentUnit, type AnyUnit, type Claim, type ClaimAlignment, type SegmentRef, type TermBase, type TermEntry } from '../bitext/index.js';
import { nestKeys, type ResourceBundle } from './format-resources.js';

export interface ToResourcesOptions<R> {
  /** The namespace of what says none; `translation`, `claims` or `terms` by default. */
  readonly namespace?: string;
  /** The key of a record; by default what the record calls itself. */
  readonly keyOf?: (record: R) => string;
  /** Where keys are nested; `.` by default, false for flat keys. */
  readonly keySeparator?: string | false;
}

/**
 * Units as resources. A unit that was read from resources goes back under its namespace and key; any other under its context, its
 * `unitId`, or an id made from its words. Of two texts under one key and language the last counts, as in i18next.
 */
export function resourcesOfUnits(units: Iterable<AnyUnit>, options: ToResourcesOptions<AlignmentUnit> = {}): ResourceBundle {
  assertIterable(units, 'units', 'an iterable of units');
  const { namespace = 'translation', keyOf } = options;
  const builder = new BundleBuilder();
  for (const given of units) {
    assertObject(given, 'a unit', 'an object with a text for each language');
    const unit = given as AlignmentUnit;
    const { properties } = unit;
    const own = properties?.['i18next-namespace'];
    const key = keyOf?.(unit) ?? properties?.['i18next-key'] ?? unit.context ?? unit.unitId ?? unitIdOf(unit);
    for (const language of languagesOf(unit)) if (unit[language] !== '') builder.set(language, own ?? namespace, key, unit[language]!);
  }
  return builder.build(options);
}

/**
 * Claims as resources: under the claim's id, in each language in which a text makes it, the wording that stands closest to all, or else
 * the one that is best linked to that.
 */
export function resourcesOfClaims(alignment: ClaimAlignment, options: ToResourcesOptions<Claim> = {}): ResourceBundle {
  const { namespace = 'claims', keyOf = (claim) => claim.claimId } = options;
  const builder = new BundleBuilder();
  const scores = new Map<string, number>();
  for (const { from, to, score } of alignment.links) scores.set(pairKey(from, to), score).set(pairKey(to, from), score);
  for (const claim of alignment.claims) {
    const best = new Map<string, { readonly member: SegmentRef; readonly score: number }>();
    for (const member of claim.members) {
      const { language } = alignment.documents[member.document]!;
      const isCentral = member.document === claim.central.document && member.segment === claim.central.segment;
      const score = isCentral ? Infinity : (scores.get(pairKey(claim.central, member)) ?? 0);
      if (score > (best.get(language)?.score ?? -1)) best.set(language, { member, score });
    }
    for (const [language, { member }] of best) builder.set(language, namespace, keyOf(claim), segmentText(alignment.documents[member.document]!, member.segment));
  }
  return builder.build(options);
}

const pairKey = (a: SegmentRef, b: SegmentRef): string => `${a.document}:${a.segment} ${b.document}:${b.segment}`;

/**
 * A term base as resources: under the entry's id, in each language the first term that is approved, or else the first candidate;
 * rejected and forbidden terms are not shown to anyone.
 */
export function resourcesOfTermBase(base: TermBase, options: ToResourcesOptions<TermEntry> = {}): ResourceBundle {
  const { namespace = 'terms', keyOf = (entry) => entry.entryId } = options;
  const builder = new BundleBuilder();
  for (const entry of base.entries) {
    for (const [language, terms] of Object.entries(entry.terms)) {
      const term = terms.find(({ status }) => status === 'approved') ?? terms.find(({ status }) => status === 'candidate');
      if (term !== undefined) builder.set(language, namespace, keyOf(entry), term.text);
    }
  }
  return builder.build(options);
}

class BundleBuilder {
  readonly #languages = new Map<string, Map<string, Map<string, string>>>();

  set(language: string, namespace: string, key: string, text: string): void {
    const tag = canonicalLanguage(language) ?? language;
    let namespaces = this.#languages.get(tag);
    if (namespaces === undefined) this.#languages.set(tag, (namespaces = new Map()));
    let texts = namespaces.get(namespace);
    if (texts === undefined) namespaces.set(namespace, (texts = new Map()));
    texts.set(key, text);
  }

  build({ keySeparator = '.' }: { readonly keySeparator?: string | false }): ResourceBundle {
    return Object.fromEntries([...this.#languages].map(([language, namespaces]) =>
      [language, Object.fromEntries([...namespaces].map(([namespace, texts]) => [namespace, nestKeys(texts, keySeparator)]))]));
  }
}
