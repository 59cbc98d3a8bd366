/** What a stretch of text needs before two spellings of one word are the same string. Offsets are never taken from these strings. */

const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\uFF07\u0060\u00B4]/gu;
const hyphens = /[\u2010-\u2015\u2212\uFE63\uFF0D]/gu;
// Cf: soft hyphen, zero-width space and joiners, directional marks, word joiner, byte order mark.
const invisible = /[\p{Cf}\p{Variation_Selector}\u034F]/gu;
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/gu;
const marks = /\p{M}+/gu;
const latinBeyondAscii = /[^\0-\u007F]/u;

// Letters that Unicode does not decompose, though readers do. ö, ü and å lose their mark only: `Malmö` is `Malmo` to an Englishman.
const undecomposed: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['ø', 'o'], ['Ø', 'O'], ['ł', 'l'], ['Ł', 'L'], ['đ', 'd'], ['Đ', 'D'], ['ð', 'd'], ['Ð', 'D'], ['þ', 'th'], ['Þ', 'Th'],
  ['ß', 'ss'], ['ẞ', 'SS'], ['æ', 'ae'], ['Æ', 'Ae'], ['œ', 'oe'], ['Œ', 'Oe'], ['ı', 'i'], ['ŀ', 'l'], ['ħ', 'h'], ['Ħ', 'H'],
  ['ŋ', 'n'], ['ŧ', 't'], ['Ŧ', 'T'], ['ĳ', 'ij'], ['Ĳ', 'IJ'], ['ſ', 's'],
]);
const undecomposedLetters = /[øØłŁđĐðÐþÞßẞæÆœŒıŀħĦŋŧŦĳĲſ]/gu;

/**
 * The form under which a word is looked up: NFC, lower case, straight apostrophes, plain hyphens, ASCII digits, nothing invisible.
 * Lower case by Unicode's default mapping, whatever the locale of the machine.
 */
export function normalizeForm(word: string): string {
  return word
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(otherDigits, asciiDigit)
    .normalize('NFC')
    .toLowerCase();
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = code >= 0xff10 ? 0xff10 : code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660;
  return String(code - zero);
}

/** The text without diacritics: `Oekraïne` → `Oekraine`, `Łódź` → `Lodz`. Case stays. */
export function foldDiacritics(text: string): string {
  if (!latinBeyondAscii.test(text)) return text;
  return text.normalize('NFD').replace(marks, '').replace(undecomposedLetters, (letter) => undecomposed.get(letter)!);
}
