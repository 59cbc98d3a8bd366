import { foldDiacritics, normalizeForm } from '../../text/index.js';
import type { Span } from '../../bitext/index.js';

/** A text as search reads it: `folded[i]` was made from the character at `starts[i]`; `starts` ends with the length. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
}

const folds = new Map<string, string>();

/**
 * Lower case, no diacritics, plain hyphens and apostrophes, each run of blanks one blank. Folded character by character,
 * so that every hit has its place; a letter and the marks written after it fold alike to one written whole.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  let blank = true;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const length = code > 0xffff ? 2 : 1;
    let form: string;
    if (code < 0x80) form = code <= 0x20 ? ' ' : code === 0x60 ? "'" : code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text[at]!;
    else form = foldCharacter(text.slice(at, at + length));
    if (form !== ' ' || !blank) {
      folded += form;
      for (let i = 0; i < form.length; i++) starts.push(at);
    }
    // What folds to nothing (a combining mark, a soft hyphen) leaves the run of blanks as it was.
    if (form !== '') blank = form === ' ';
    at += length;
  }
  starts.push(text.length);
  return { folded, starts };
}

function foldCharacter(character: string): string {
  let form = folds.get(character);
  if (form === undefined) {
    form = /^\s$/u.test(character) ? ' ' : foldDiacritics(normalizeForm(character)).toLowerCase();
    folds.set(character, form);
  }
  return form;
}

/** The words of a query, folded; a claim is found when it has every one of them, anywhere in its wordings. */
export function readQuery(query: string): string[] {
  return [...new Set(foldText(query).folded.split(' ').filter((term) => term !== ''))];
}

/** Where the terms stand in a text, in order and disjoint. */
export function findHits(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const { folded, starts } = foldText(text);
  const hits: Span[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      let end = starts[at + term.length]!;
      // The last character may have folded to several: the hit takes all of it.
      for (let next = at + term.length; end === starts[at + term.length - 1]! && next < starts.length; next++) end = starts[next]!;
      hits.push({ from: starts[at]!, to: end });
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Span[] = [];
  for (const hit of hits) if (hit.from >= (apart.at(-1)?.to ?? 0)) apart.push(hit);
  return apart;
}
