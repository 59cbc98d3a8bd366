// Inside a script element only `<` can end it or open a comment; `>` and `&` are escaped as well, so that the JSON stays
// whole in XHTML and under filters. U+2028 and U+2029 end a line in old JavaScript.
const unsafeInScript = /[<>&\u2028\u2029]/gu;

/** JSON that may stand in a script element as it is; `JSON.parse` gives `value` back. Lone surrogates come out escaped. */
export function formatScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafeInScript, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const entities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;'], ['\0', '\uFFFD'],
]);

/** Text that may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (character) => entities.get(character)!);
}
