type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Node | string | null | undefined | false;

const svgSpace = 'http://www.w3.org/2000/svg';

/**
 * An element. Strings become text nodes and attributes go through `setAttribute`, so that nothing of a text is ever read
 * as HTML; no other function of the page makes elements.
 */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  fill(made, attributes, children);
  return made;
}

export function svg(tag: 'svg' | 'path' | 'circle', attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const made = document.createElementNS(svgSpace, tag);
  fill(made, attributes, children);
  return made;
}

function fill(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  append(made, children);
}

export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== null && child !== undefined && child !== false) parent.append(child);
}

/** A name or a value of a text within our own words: isolated, so that its direction moves nothing around it. */
export function isolate(text: string, attributes: Attributes = {}): HTMLElement {
  return element('bdi', attributes, text);
}
