import type { DocumentBlock } from '../documents/index.js';
import { matchSequences } from './sequence-diff.js';
import type { CurrentLinks } from './trace-changes.js';
import type { ReadDocument } from './read-file.js';

/** Which blocks of two documents answer each other: those of one content in order, then those of one kind between the same neighbours. Indexes, −1 for none. */
export function pairBlocks(source: ReadDocument, target: ReadDocument): Int32Array {
  const match = matchSequences(source.blockHashes, target.blockHashes);
  const taken = new Uint8Array(target.blocks.length);
  for (const j of match) if (j >= 0) taken[j] = 1;
  const after = new Int32Array(match.length);
  for (let i = match.length - 1, next = target.blocks.length; i >= 0; i--) {
    after[i] = next;
    if (match[i]! >= 0) next = match[i]!;
  }
  for (let i = 0, last = -1; i < match.length; i++) {
    if (match[i]! < 0) {
      for (let j = last + 1; j < after[i]! && taken[j] === 0; j++) {
        if (target.blocks[j]!.kind !== source.blocks[i]!.kind) continue;
        match[i] = j;
        taken[j] = 1;
        break;
      }
    }
    if (match[i]! >= 0) last = match[i]!;
  }
  return match;
}

/** Pairs of blocks as links of both directions. */
export function linksOfBlocks(pairs: Int32Array): CurrentLinks {
  const back = new Map<number, number>();
  pairs.forEach((j, i) => j >= 0 && back.set(j, i));
  return { targetsOf: (i) => (pairs[i]! >= 0 ? [pairs[i]!] : []), sourcesOf: (j) => (back.has(j) ? [back.get(j)!] : []) };
}

// Output and prose in a fence are for translators as much as for compilers.
const proseLanguages: ReadonlySet<string> = /* @__PURE__ */ new Set(['', 'text', 'txt', 'plain', 'plaintext', 'console', 'output', 'mermaid', 'markdown', 'md']);

/** Whether two blocks of code say something else to a machine: strings and comments may be translated. */
export function codeDiffers(source: string, a: DocumentBlock, target: string, b: DocumentBlock): boolean {
  if (a.hash === b.hash || proseLanguages.has(a.info.trim().toLowerCase().split(/[\s{,:]/u)[0]!)) return false;
  return codeSkeleton(source.slice(a.span.from, a.span.to)) !== codeSkeleton(target.slice(b.span.from, b.span.to));
}

/**
 * Code without comments, strings, blanks and fences. Comments are those of `//`, `#`, `--`, `;`, of C and `<!-- … -->`, whatever
 * the language: too much taken off hides a difference, too little calls a translated comment one.
 */
export function codeSkeleton(code: string): string {
  let skeleton = '';
  for (let at = 0; at < code.length; at++) {
    const character = code[at]!;
    const two = code.slice(at, at + 2);
    const blankBefore = at === 0 || /\s/u.test(code[at - 1]!);
    if (two === '//' && code[at - 1] !== ':') at = endOfLine(code, at);
    else if ((character === '#' || character === ';' || two === '--') && blankBefore && /\s/u.test(code[at + (two === '--' ? 2 : 1)] ?? ' ')) at = endOfLine(code, at);
    else if (two === '/*') at = after(code, '*/', at);
    else if (code.startsWith('<!--', at)) at = after(code, '-->', at);
    else if (character === '"' || character === "'" || character === '`') {
      const end = endOfString(code, at);
      skeleton += character;
      if (end > at) at = end;
    } else if (!/\s/u.test(character)) skeleton += character;
  }
  return skeleton;
}

function endOfLine(code: string, at: number): number {
  const end = code.indexOf('\n', at);
  return end < 0 ? code.length : end;
}

function after(code: string, mark: string, at: number): number {
  const end = code.indexOf(mark, at);
  return end < 0 ? code.length : end + mark.length - 1;
}

// A string ends on its own line; where none does, the sign is an apostrophe or a fence.
function endOfString(code: string, at: number): number {
  for (let i = at + 1; i < code.length && code[i] !== '\n'; i++) {
    if (code[i] === '\\') i++;
    else if (code[i] === code[at]) return i;
  }
  return at;
}
