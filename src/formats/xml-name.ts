/**
 * Any text as an XML name token: what is not a plain letter, digit, dot or hyphen is written by its code (`_x0020_`), and so
 * is an underscore before an x. {@link decodeName} reads it back.
 */
export function encodeName(text: string): string {
  if (text === '') return '_x_';
  return text.replace(/_(?=x)|[^\w.-]/gu, (character) => Array.from({ length: character.length }, (_, i) => `_x${character.charCodeAt(i).toString(16).padStart(4, '0')}_`).join(''));
}

/** As {@link encodeName}, and begins with a letter or underscore, as an ID must. */
export function encodeId(text: string): string {
  const name = encodeName(text);
  return /^[A-Za-z_]/u.test(name) ? name : `_x${name.charCodeAt(0).toString(16).padStart(4, '0')}_${name.slice(1)}`;
}

export function decodeName(name: string): string {
  if (name === '_x_') return '';
  return name.includes('_x') ? name.replace(/_x([\da-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : name;
}
