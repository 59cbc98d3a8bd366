import { align } from '../align/index.js';
import { createPlaceFinder, type Bitext, type FilePlace, type Issue, type Span } from '../bitext/index.js';
import { elementsOfSegment, originalSpan, type InlineKind, type SegmentedDocument } from '../documents/index.js';
import { placeholderEnd } from '../text/index.js';
import { runChecks, sortIssues } from './check-bitext.js';
import { isOtherCode } from './code.js';
import { createGround, report, spanOfRange, type Ground } from './ground.js';
import { without } from './unmatched.js';
import { readSettings, type CheckOptions } from './options.js';

export interface DocumentCheckOptions extends CheckOptions {
  /** How the two are joined; left out, they are aligned. */
  readonly bitext?: Bitext;
}

/**
 * Checks a document against its translation: prose as `checkBitext` does, and the code, links, images and placeholders
 * inside it. Issues have their places in both files (by the names of the documents), and offsets of the prose.
 */
export function checkDocuments(source: SegmentedDocument, target: SegmentedDocument, { bitext = align(source.text, target.text), ...options }: DocumentCheckOptions = {}): Issue[] {
  const ground = createGround(bitext, readSettings(options), true, verbatimSegments(target));
  runChecks(ground);
  checkElements(ground, source, target);
  const [placeSource, placeTarget] = [placesOf(source), placesOf(target)];
  return sortIssues(ground.issues).map((issue) => ({
    ...issue,
    ...(issue.source !== null && placeSource !== undefined && { sourcePlace: placeSource(issue.source) }),
    ...(issue.target !== null && placeTarget !== undefined && { targetPlace: placeTarget(issue.target) }),
  }));
}

/** Segments that are code, and nothing beside it, from end to end. */
function verbatimSegments(document: SegmentedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  document.text.segments.forEach(({ from, to }, s) => {
    if (elementsOfSegment(document, s).some(({ kind, prose }) => (kind === 'code' || kind === 'math') && prose.from <= from && prose.to >= to)) found.add(s);
  });
  return found;
}

function placesOf(document: SegmentedDocument): ((span: Span) => FilePlace) | undefined {
  const { name } = document.text;
  if (name === undefined) return undefined;
  const find = createPlaceFinder(document.original, name);
  return (span) => {
    if (span.to > span.from) return find(originalSpan(document, span));
    // An empty span stands where something belongs: after the words before it.
    const before = originalSpan(document, { from: Math.max(0, span.from - 1), to: Math.max(1, span.from) });
    return find({ from: span.from === 0 ? before.from : before.to, to: span.from === 0 ? before.from : before.to });
  };
}

// What is the same in every language; other markup may come and go with the words that it is on.
const compared: ReadonlySet<InlineKind> = /* @__PURE__ */ new Set<InlineKind>(['code', 'math', 'placeholder', 'expression', 'link', 'image', 'strong', 'tag', 'footnote']);

interface Element {
  readonly key: string;
  readonly span: Span;
  readonly kind: InlineKind;
  readonly text: string;
}

function checkElements(ground: Ground, source: SegmentedDocument, target: SegmentedDocument): void {
  const elementsOf = (document: SegmentedDocument, first: number, count: number): Element[] => {
    const found: Element[] = [];
    for (let s = first; s < first + count; s++) {
      for (const { kind, prose, original, value } of elementsOfSegment(document, s)) {
        // Code and placeholders are compared by what they say; a link by being there, since it may lead to a translation.
        if (compared.has(kind)) found.push({ key: kind === 'code' || kind === 'placeholder' || kind === 'expression' || kind === 'tag' ? `${kind} ${kind === 'code' ? '' : value}` : kind, span: prose, kind, text: document.original.slice(original.from, Math.min(original.to, original.from + 80)) });
      }
    }
    return found;
  };
  ground.bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || ground.settled.has(index)) return;
    const left = elementsOf(source, bead.source.first, bead.source.count);
    const right = elementsOf(target, bead.target.first, bead.target.count);
    if (left.length === 0 && right.length === 0) return;
    const [a, b] = [spanOfRange(ground.bitext.source, bead.source), spanOfRange(ground.bitext.target, bead.target)];
    checkCode(ground, left, right);
    for (const { kind, span, text } of without(left, right)) {
      if (!isToldOf(kind, span, ground.source.text)) report(ground, { code: 'markup', message: 'markup.missing', source: span, target: b, score: 0.75, values: { source: text } });
    }
    for (const { kind, span, text } of without(right, left)) {
      if (!isToldOf(kind, span, ground.target.text)) report(ground, { code: 'markup', message: 'markup.added', source: a, target: span, score: 0.7, values: { target: text } });
    }
  });
}

/** Code that became other code, where both sides have as many pieces; those that are the same are left out first. */
function checkCode(ground: Ground, left: readonly Element[], right: readonly Element[]): void {
  const codeOf = (elements: readonly Element[], text: string): { key: string; span: Span; text: string }[] =>
    elements.filter(({ kind }) => kind === 'code').map((element) => ({ key: text.slice(element.span.from, element.span.to), span: element.span, text: element.text }));
  const [a, b] = [codeOf(left, ground.source.text), codeOf(right, ground.target.text)];
  if (a.length !== b.length) return;
  const come = without(b, a);
  without(a, b).forEach((one, index) => {
    const other = come[index]!;
    if (isOtherCode(one.key, other.key, ground.source.language, ground.target.language)) report(ground, { code: 'markup', message: 'markup.differs', source: one.span, target: other.span, score: 0.6, values: { source: one.text, target: other.text } });
  });
}

/** The prose keeps placeholders, `{name}` of MDX among them, so that the checks of prose have told of them. */
const isToldOf = (kind: InlineKind, { from, to }: Span, prose: string): boolean => kind === 'placeholder' || (kind === 'expression' && placeholderEnd(prose, from) === to);
