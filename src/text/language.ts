/** As `primaryLanguage` of `bitext`, for a room that imports no other: the primary subtag of a BCP 47 code, in lower case: `en-GB` → `en`. */
export function primaryLanguage(language: string): string {
  const hyphen = language.indexOf('-');
  return (hyphen < 0 ? language : language.slice(0, hyphen)).toLowerCase();
}
