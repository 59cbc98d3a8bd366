import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { FormatError } from '../bitext/index.js';

/** An element with all it holds; only elements of one record are ever built, never the document. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace it is in; `''` where namespaces are not read. */
  readonly space: string;
  /** By name as written (`xml:lang`); without a prototype. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: (XmlElement | string)[];
  /** Where its start tag ends. */
  readonly line: number;
  readonly column: number;
}

/**
 * What to do with an element: `open` it and look at its children one by one, `collect` it whole as a record, or `skip` it
 * with all it holds.
 */
export type XmlStep = 'open' | 'collect' | 'skip';

export interface XmlHandlers {
  /** `path` holds the names of the elements it stands in, the root first. */
  enter(element: XmlElement, path: readonly string[]): XmlStep;
  /** A record that is complete, with the names of the elements it stands in. */
  record(element: XmlElement, path: readonly string[]): void;
  /** An element that was opened is closed. */
  leave?(name: string): void;
}

export interface XmlReader {
  push(text: string): void;
  end(): void;
  place(): { line: number; column: number };
}

// saxes takes half a surrogate pair together with whatever follows, a "<" included. Such text comes only from strings, never
// from bytes; a NUL in its place is refused with the same words as any other character that XML forbids.
const loneSurrogate = /\p{Cs}/u;

// Deeper than any exchange format nests; without a bound, a file of nothing but start tags fills the memory.
const maxDepth = 200;

/**
 * Reads XML record by record in constant memory. Well-formedness is checked as XML 1.0 demands; entities beyond the five
 * of XML are never expanded, and a DOCTYPE that declares one is refused.
 */
export function createXmlReader(format: string, maxRecordLength: number, namespaces: boolean, handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ xmlns: namespaces as true, position: false });
  /** Names of the open elements that are neither collected nor skipped. */
  const path: string[] = [];
  /** The record being built, from its root to the innermost open element. */
  const building: XmlElement[] = [];
  let skipped = 0;
  let depth = 0;
  /** The position at which a record began, or at which the last event outside records stood. */
  let mark = 0;

  /** Characters given to the parser. Its own position is right only while it reads. */
  let given = 0;
  /** A CR or half a surrogate pair at the end of a chunk; what it is depends on what follows. */
  let carried = '';

  // Columns count Unicode characters, as saxes does.
  const place = (): { line: number; column: number } => (carried === '\r' ? { line: parser.line + 1, column: 1 } : { line: parser.line, column: parser.column + 1 });
  const fail = (problem: string): FormatError => new FormatError(format, parser.line, Math.max(1, parser.column), problem);

  parser.on('error', (error) => {
    const problem = error.message.replace(/\.$/u, '');
    throw fail(problem === 'undefined entity' ? 'got an undefined entity, expected &amp; &lt; &gt; &quot; &apos; or a number such as &#160;: XML has no others (&nbsp; is one of HTML)' : problem);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw fail('got a DOCTYPE that declares an entity, which is refused: entities can hide or multiply content');
    mark = parser.position;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (++depth > maxDepth) throw fail(`got elements nested more than ${maxDepth} deep`);
    if (skipped > 0) {
      skipped++;
      mark = parser.position;
      return;
    }
    const element: XmlElement = {
      name: namespaces ? tag.local : tag.name,
      space: namespaces ? tag.uri : '',
      attributes: namespaces ? plainAttributes(tag.attributes) : (tag.attributes as unknown as Record<string, string>),
      children: [],
      line: parser.line,
      column: Math.max(1, parser.column),
    };
    if (building.length > 0) {
      building[building.length - 1]!.children.push(element);
      building.push(element);
      return;
    }
    mark = parser.position;
    const step = handlers.enter(element, path);
    if (step === 'skip') skipped = 1;
    else if (step === 'collect') building.push(element);
    else path.push(element.name);
  });
  parser.on('closetag', () => {
    depth--;
    if (skipped > 0) {
      skipped--;
      mark = parser.position;
    } else if (building.length > 0) {
      const element = building.pop()!;
      if (building.length === 0) {
        mark = parser.position;
        handlers.record(element, path);
      }
    } else {
      handlers.leave?.(path.pop()!);
      mark = parser.position;
    }
  });
  const onText = (text: string): void => {
    if (skipped > 0) return;
    if (building.length > 0) {
      const { children } = building[building.length - 1]!;
      const last = children.length - 1;
      if (typeof children[last] === 'string') children[last] += text;
      else children.push(text);
    } else if (depth > 0 && /\S/u.test(text)) {
      throw fail(`got text ${JSON.stringify(text.trim().slice(0, 40))} where only elements may stand`);
    }
  };
  parser.on('text', onText);
  parser.on('cdata', onText);

  return {
    push(text) {
      let chunk = carried === '' ? text : carried + text;
      carried = '';
      const last = chunk.charCodeAt(chunk.length - 1);
      if (last === 13 || (last >= 0xd800 && last <= 0xdbff)) {
        carried = chunk.slice(-1);
        chunk = chunk.slice(0, -1);
      }
      if (loneSurrogate.test(chunk)) chunk = chunk.slice(0, chunk.search(loneSurrogate)) + '\0';
      parser.write(chunk);
      given += chunk.length;
      if (given - mark > maxRecordLength) throw fail(`got a record of more than ${maxRecordLength} characters`);
    },
    end() {
      if (carried !== '') parser.write(carried === '\r' ? '\n' : '\0');
      parser.close();
    },
    place,
  };
}

function plainAttributes(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const plain = Object.create(null) as Record<string, string>;
  for (const name in attributes) plain[name] = attributes[name]!.value;
  return plain;
}

/** All the text inside an element, markup left out. */
export function textOf(element: XmlElement): string {
  const { children } = element;
  if (children.length === 1 && typeof children[0] === 'string') return children[0];
  let text = '';
  for (const child of children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

/** The child elements with a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}
