import type { IssueLog } from './issue-log.js';

// What a parser would not give back as it was: markup characters, CR (which parsers turn into LF), and what XML 1.0 forbids
// in any form (2.2): control characters, U+FFFE, U+FFFF, lone surrogates (with the u flag, a surrogate in a class is a lone one).
const special = /[<>&\r\p{Cs}\ufffe\uffff]|(?![\t\n\u007f-\u009f])\p{Cc}/u;
const specials: RegExp = /[<>&\r\p{Cs}\ufffe\uffff]|(?![\t\n\u007f-\u009f])\p{Cc}/gu;
const specialInAttribute = /[<>&"\t\n\r\p{Cs}\ufffe\uffff]|(?![\u007f-\u009f])\p{Cc}/u;
const specialsInAttribute: RegExp = /[<>&"\t\n\r\p{Cs}\ufffe\uffff]|(?![\u007f-\u009f])\p{Cc}/gu;

const references: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'], ['>', '&gt;'], ['&', '&amp;'], ['"', '&quot;'], ['\t', '&#9;'], ['\n', '&#10;'], ['\r', '&#13;'],
]);

/**
 * Text as XML content. A character that XML forbids becomes U+FFFD, and the log says so; `replace` may write it another way
 * (XLIFF's `<cp>`).
 */
export function escapeText(text: string, log: IssueLog, replace?: (code: number) => string): string {
  if (!special.test(text)) return text;
  return text.replace(specials, (character) => references.get(character) ?? replace?.(character.charCodeAt(0)) ?? replacement(character, log));
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string, log: IssueLog): string {
  if (!specialInAttribute.test(text)) return text;
  return text.replace(specialsInAttribute, (character) => references.get(character) ?? replacement(character, log));
}

function replacement(character: string, log: IssueLog): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  log.add('characterReplaced', `U+${code} is not allowed in XML and was written as U+FFFD`);
  return '\ufffd';
}
