import type { DocumentFormat, ParsedDocument } from './document.js';
import { readAsciidoc } from './asciidoc.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { findPlaceholders } from './placeholders.js';
import { ProseBuilder } from './prose-builder.js';

const extensions: ReadonlyMap<string, DocumentFormat> = /* @__PURE__ */ new Map([
  ['md', 'markdown'], ['markdown', 'markdown'], ['mdown', 'markdown'], ['mkd', 'markdown'], ['mkdn', 'markdown'], ['qmd', 'markdown'], ['rmd', 'markdown'], ['mdx', 'mdx'],
  ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'],
  ['adoc', 'asciidoc'], ['asciidoc', 'asciidoc'], ['asc', 'asciidoc'],
  ['txt', 'text'], ['text', 'text'],
]);

/** The format that a file's name ends in (`guide.nl.md`); undefined where it ends in none that is read here. */
export function formatOfDocument(name: string): DocumentFormat | undefined {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? undefined : extensions.get(name.slice(dot + 1).toLowerCase());
}

/** The formats that {@link parseDocument} reads. */
export const documentFormats: readonly DocumentFormat[] = ['markdown', 'mdx', 'html', 'asciidoc', 'text'];

/**
 * Takes a document apart: its prose without markup, where each stretch of it stood, what is markup inside it, and the blocks
 * that are no prose. Any string is read: what is broken markup is text. Time is linear in the length. Throws `TypeError` when
 * the document is not a string, `RangeError` when the format is none of {@link documentFormats}.
 */
export function parseDocument(original: string, format: DocumentFormat): ParsedDocument {
  if (typeof original !== 'string') throw new TypeError(`got a document of type ${typeof original}, expected a string`);
  if (format === 'text') return parsePlainText(original);
  const builder = new ProseBuilder(original);
  switch (format) {
    case 'markdown':
    case 'mdx':
      readMarkdown(original, format === 'mdx', builder);
      break;
    case 'html':
      readHtml(original, 0, original.length, builder);
      break;
    case 'asciidoc':
      readAsciidoc(original, builder);
      break;
    default:
      throw new RangeError(`got format ${JSON.stringify(format)}, expected one of ${documentFormats.join(', ')}`);
  }
  return builder.finish(format);
}

// The file is its own prose. Where its blocks are is for `segment` to say.
function parsePlainText(original: string): ParsedDocument {
  const whole = { from: 0, to: original.length };
  const elements = findPlaceholders(original, []).map((span) => ({ kind: 'placeholder' as const, prose: span, original: span, value: original.slice(span.from, span.to) }));
  return { format: 'text', original, prose: original, proseBlocks: [], runs: original === '' ? [] : [{ prose: whole, original: whole }], elements, blocks: [] };
}
