import { assertList, assertObject, claimSpan, claimText, contentId, isSameMember, languagesOf, linksByClaim, segmentAt, unitIdOf, type AlignmentUnit, type ClaimAlignment, type ClaimLink, type SegmentedText, type Span } from '../bitext/index.js';

/** A text of several languages under one key. */
export interface ParallelEntry<K extends string = string, L extends string = string> {
  readonly key: K;
  readonly unitId: string;
  readonly unit: AlignmentUnit;
  /** The text in a language; undefined where it has none. */
  readonly text: { readonly [language in L]?: string };
}

/** A place in a document: which one, which segment, and where in the whole text. */
export interface TextPlace {
  readonly document: SegmentedText;
  readonly segment: number;
  readonly span: Span;
}

/** Parallel text by key: every key that the caller named is there. */
export interface ParallelText<K extends string = string, L extends string = string> {
  readonly keys: readonly K[];
  get(key: K): ParallelEntry<K, L>;
  /** The text of a key in a language. Throws `RangeError` where it has none. */
  text(key: K, language: L): string;
  /** The unit of an id, whatever its key. */
  byId(unitId: string): ParallelEntry<K, L> | undefined;
  /** Where a key's text stands in a document of that language; undefined where the unit does not say, or the document is not the one. */
  place(key: K, document: SegmentedText<L>): TextPlace | undefined;
}

/**
 * Parallel text under keys that the caller knows: `parallelText<'ban' | 'office', 'en' | 'nl'>({ ban: unit, office: unit })`. A key that
 * is not among them is an error of types, and a `RangeError` where no types are checked.
 */
export function parallelText<K extends string, L extends string = string>(units: { readonly [key in K]: AlignmentUnit<L, L> | AlignmentUnit }): ParallelText<K, L> {
  assertObject(units, 'units', 'an object with a unit for each key');
  const entries = new Map<string, ParallelEntry<K, L>>();
  const ids = new Map<string, ParallelEntry<K, L>>();
  for (const key of Object.keys(units) as K[]) {
    const unit = units[key] as AlignmentUnit;
    assertObject(unit, `units.${key}`, 'a unit: an object with a text for each language');
    const text = Object.fromEntries(languagesOf(unit).map((language) => [language, unit[language]!])) as { [language in L]?: string };
    const entry: ParallelEntry<K, L> = { key, unitId: unitIdOf(unit), unit, text };
    entries.set(key, entry);
    if (!ids.has(entry.unitId)) ids.set(entry.unitId, entry);
  }
  const get = (key: K): ParallelEntry<K, L> => {
    const entry = entries.get(key);
    if (entry === undefined) throw new RangeError(`got key ${JSON.stringify(key)}, expected one of ${[...entries.keys()].slice(0, 20).join(', ')}${entries.size > 20 ? ', …' : ''}`);
    return entry;
  };
  return {
    keys: [...entries.keys()] as K[],
    get,
    byId: (unitId) => ids.get(unitId),
    text: (key, language) => {
      const { text } = get(key);
      const found = Object.hasOwn(text, language) ? text[language] : undefined;
      if (found === undefined) throw new RangeError(`got language ${JSON.stringify(language)} for key ${JSON.stringify(key)}, expected one of ${Object.keys(text).join(', ')}`);
      return found;
    },
    place: (key, document) => {
      const { unit, text } = get(key);
      const span = unit.spans?.[document.language];
      // A span of another version of the document would point at other words.
      if (span === undefined || document.text.slice(span.from, span.to) !== text[document.language]) return undefined;
      return { document, segment: segmentAt(document.segments, span.from), span };
    },
  };
}

/** A claim with its members as texts with their places, and the links between them. */
export interface ClaimRecord {
  readonly claimId: string;
  readonly disputed: boolean;
  readonly members: readonly (TextPlace & { readonly unitId: string; readonly text: string; readonly language: string })[];
  /** The member whose wording stands closest to all, as an index of `members`. */
  readonly central: number;
  readonly links: readonly ClaimLink[];
}

/** The claims of an alignment by their ids. Links are looked up once for all claims. */
export function claimsById(alignment: ClaimAlignment): ReadonlyMap<string, ClaimRecord> {
  assertObject(alignment, 'alignment', 'a claim alignment, as alignClaims() makes');
  for (const member of ['documents', 'links', 'claims'] as const) assertList(alignment[member], `alignment.${member}`, 'an array');
  const links = linksByClaim(alignment);
  return new Map(alignment.claims.map(({ claimId, disputed, members, central }, k) => [claimId, {
    claimId,
    disputed,
    members: members.map((member) => {
      const document = alignment.documents[member.document]!;
      const text = claimText(document, member);
      return { document, segment: member.segment, span: claimSpan(document, member), unitId: contentId([document.language, text]), text, language: document.language };
    }),
    central: Math.max(0, members.findIndex((member) => isSameMember(member, central))),
    links: links[k]!,
  }]));
}
