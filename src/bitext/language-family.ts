// ISO 639-3 macro languages whose members are met under tags of their own (IANA Language Subtag Registry, `Macrolanguage:`).
const macroLanguages: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'], ['nn', 'no'], ['cmn', 'zh'], ['yue', 'zh'], ['wuu', 'zh'], ['nan', 'zh'], ['hak', 'zh'], ['arb', 'ar'], ['arz', 'ar'], ['apc', 'ar'], ['ary', 'ar'], ['pes', 'fa'], ['prs', 'fa'],
  ['zsm', 'ms'], ['id', 'ms'], ['ekk', 'et'], ['vro', 'et'], ['lvs', 'lv'], ['ltg', 'lv'], ['swh', 'sw'], ['sr', 'sh'], ['hr', 'sh'], ['bs', 'sh'], ['als', 'sq'], ['npi', 'ne'], ['ory', 'or'],
  ['uzn', 'uz'], ['azj', 'az'], ['khk', 'mn'], ['plt', 'mg'], ['pbt', 'ps'], ['quz', 'qu'], ['kmr', 'ku'], ['ckb', 'ku'], ['ydd', 'yi'], ['gug', 'gn'], ['dgo', 'doi'], ['gom', 'kok'], ['ayr', 'ay'],
]);

/** The primary subtag of a BCP 47 code, in lower case: `en-GB` → `en`. */
export function primaryLanguage(language: string): string {
  const hyphen = language.indexOf('-');
  return (hyphen < 0 ? language : language.slice(0, hyphen)).toLowerCase();
}

/**
 * How well a tag answers a wish, 0 for not at all. 4: the same tag; 3: the same language, and either names no region or
 * script (`nl` for `nl-BE`, `en-US` for `en`); 2: the same language of another region (`nl-NL` for `nl-BE`); 1: the macro
 * language, or one of its members (`no` for `nb`). Both tags canonical.
 */
export function languageFit(wish: string, tag: string): number {
  if (wish === tag) return 4;
  const a = primaryLanguage(wish);
  const b = primaryLanguage(tag);
  if (a === b) return wish.startsWith(`${tag}-`) || tag.startsWith(`${wish}-`) ? 3 : 2;
  return macroLanguages.get(a) === b || macroLanguages.get(b) === a ? 1 : 0;
}
