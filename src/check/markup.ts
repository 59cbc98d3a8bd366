import type { Ground } from './ground.js';
import { checkMarks, type Mark } from './unmatched.js';

// Bounded look-ahead: markup that is longer is prose with stray signs.
const longestInline = 400;

/**
 * Tags and inline Markdown of a stretch of text: tags by name, code spans, strong and plain emphasis, links and images. The key is
 * what kind of markup it is (`<b>`, `**`, a code span, a link): what is inside and where a link leads may be translated.
 */
function findMarkup(text: string, from = 0, to: number = text.length): Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) {
      const tag = /^<(\/?)([a-z][a-z0-9-]*)\b[^<>\n]{0,300}>/iu.exec(text.slice(at, at + 320));
      // Words in angle brackets (`<bestand>`) stand for something else; tags of HTML and of components are few or have capitals.
      if (tag === null || !isTag(tag[2]!)) continue;
      found.push({ from: at, to: at + tag[0].length, key: `<${tag[1]!}${tag[2]!.toLowerCase()}>` });
      at += tag[0].length - 1;
    } else if (code === 0x60) {
      const fence = /^`+/u.exec(text.slice(at, at + 4))![0];
      const end = at + fence.length + text.slice(at + fence.length, Math.min(to, at + longestInline)).indexOf(fence);
      if (end < at + fence.length) {
        at += fence.length - 1;
        continue;
      }
      found.push({ from: at, to: end + fence.length, key: '`' });
      at = end + fence.length - 1;
    } else if ((code === 0x2a || code === 0x5f) && opensEmphasis(text, at)) {
      const sign = text[at]!;
      const strong = text[at + 1] === sign;
      const fence = strong ? sign + sign : sign;
      const end = closingOf(text, at + fence.length, Math.min(to, at + longestInline), fence);
      if (end < 0) {
        at += fence.length - 1;
        continue;
      }
      found.push({ from: at, to: end + fence.length, key: strong ? '**' : '*' });
      // What is inside emphasis may be markup as well.
      at += fence.length - 1;
    } else if (code === 0x5d && text[at + 1] === '(') {
      const end = at + text.slice(at, Math.min(to, at + longestInline)).indexOf(')');
      if (end > at && !/\s\S+\s/u.test(text.slice(at + 2, end))) found.push({ from: at, to: end + 1, key: '](' });
    }
  }
  return found;
}

const htmlTags: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'svg', 'table', 'td', 'th', 'time', 'tr', 'u', 'ul', 'var', 'wbr'],
);
const isTag = (name: string): boolean => htmlTags.has(name.toLowerCase()) || /^[A-Z]\w*[a-z]/u.test(name);

const isBlankOrEnd = (text: string, at: number): boolean => at < 0 || at >= text.length || /\s/u.test(text[at]!);
const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');

// A sign opens emphasis before a letter and after no letter: `2*3` and snake_case are none.
function opensEmphasis(text: string, at: number): boolean {
  const sign = text[at]!;
  const inner = text[at + 1] === sign ? at + 2 : at + 1;
  return text[inner] !== sign && !isBlankOrEnd(text, inner) && !isWord(text, at - 1) && text[at - 1] !== sign && text[at - 1] !== '\\';
}

function closingOf(text: string, from: number, limit: number, fence: string): number {
  const window = text.slice(from, limit);
  for (let inside = window.indexOf(fence, 1); inside >= 0; inside = window.indexOf(fence, inside + 1)) {
    const at = from + inside;
    if (!isBlankOrEnd(text, at - 1) && !isWord(text, at + fence.length) && text[at + fence.length] !== fence[0]) return at;
  }
  return -1;
}

/** Markup that one side has more of than the other. */
export const checkMarkup = (ground: Ground): void => checkMarks(ground, { code: 'markup', find: findMarkup, differs: 0.8, missing: 0.75, added: 0.7 });
