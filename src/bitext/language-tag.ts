// A tag begins with a language of two or three letters, or with `x` or `i`; the rest are subtags of up to eight
// (RFC 5646, 2.1). Languages of four letters and more are reserved and none exist; leaving them out keeps tags apart
// from the other members of an AlignmentUnit.
const wellFormed = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|[ix](?:-[a-z0-9]{1,8})+)$/iu;

/** Whether a string is a BCP 47 language tag by its form: `nl`, `nl-BE`, `zh-Hant`, `x-klingon`. */
export function isLanguageTag(tag: string): boolean {
  if (typeof tag !== 'string') return false;
  // The first subtag has at most three letters: the names of a unit's other members are told apart without the regex.
  if (tag.length > 3 && !isHyphen(tag, 1) && !isHyphen(tag, 2) && !isHyphen(tag, 3)) return false;
  return canonical.has(tag) || wellFormed.test(tag);
}

const isHyphen = (tag: string, at: number): boolean => tag.charCodeAt(at) === 0x2d;

/**
 * A language tag in the case and punctuation that RFC 5646 (2.1.1) recommends: `EN_us` becomes `en-US`. The underscore is
 * POSIX's and common in gettext and translation memories. Returns `undefined` for what is no tag in either notation.
 */
export function canonicalLanguage(tag: string): string | undefined {
  // Callers without types, whose own message then says what came in.
  if (typeof tag !== 'string') return undefined;
  const known = canonical.get(tag);
  if (known !== undefined) return known;
  const dashed = tag.trim().replaceAll('_', '-');
  if (!wellFormed.test(dashed)) return undefined;
  let extension = false;
  const result = dashed.split('-').map((subtag, index) => {
    const lower = subtag.toLowerCase();
    if (index > 0 && lower.length === 1) extension = true;
    if (index === 0 || extension) return lower;
    if (lower.length === 2) return lower.toUpperCase();
    if (lower.length === 4 && /^[a-z]/u.test(lower)) return lower[0]!.toUpperCase() + lower.slice(1);
    return lower;
  }).join('-');
  return result;
}

// The tags met in nearly every file, so that a million units do not parse them a million times.
const canonical: ReadonlyMap<string, string> = new Map([['en', 'en'], ['nl', 'nl'], ['en-US', 'en-US'], ['en-GB', 'en-GB'], ['nl-NL', 'nl-NL'], ['nl-BE', 'nl-BE']]);
