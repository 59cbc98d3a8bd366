import { createUnit, FormatError, type AlignmentUnit, type InlineTag, type UnitState } from '../bitext/index.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type ReaderOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { addProperty, checkLanguages, languageIn, parseShare, parseSpans, parseState, propertiesOf, type MutableMetadata } from './unit-values.js';
import { childrenOf, createXmlReader, textOf, type XmlElement } from './xml-reader.js';
import { decodeName } from './xml-name.js';

const format = 'XLIFF';

export const core = 'urn:oasis:names:tc:xliff:document:2.0';
export const metadataModule = 'urn:oasis:names:tc:xliff:metadata:2.0';
/** Ids that our writer makes up begin so; they say nothing about the unit. */
export const madeId = 'bitekst-';

/** Reads XLIFF 2.0 to 2.2 and 1.2, told apart by the root's version. */
export function createXliffReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const log = new IssueLog();
  const asked = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const units: AlignmentUnit[] = [];
  let version: '1' | '2' = '2';
  let source = '';
  let target: string | undefined;
  let original: string | undefined;
  let header: FileHeader = { languages: [] };

  function enterFile(element: XmlElement): void {
    const { attributes, line, column } = element;
    original = attributes['original'];
    if (version === '1') {
      if (attributes['source-language'] === undefined) throw new FormatError(format, line, column, 'got a <file> without source-language');
      source = languageIn(format, attributes['source-language'], line, column);
      target = attributes['target-language'] === undefined ? asked?.[1] : languageIn(format, attributes['target-language'], line, column);
    }
    if (header.languages.length === 0) header = { ...header, languages: target === undefined ? [source] : [source, target] };
    if (original !== undefined && header.name === undefined) header = { ...header, name: original };
  }

  const xml = createXmlReader(format, options.maxRecordLength ?? defaultMaxRecordLength, true, {
    enter(element, path) {
      const { name, attributes, line, column, space } = element;
      if (path.length === 0) {
        const found = attributes['version'] ?? '';
        if (name !== 'xliff') throw new FormatError(format, line, column, `got root element <${name}>, expected <xliff>`);
        if (/^2\.[012]$/u.test(found)) {
          if (space !== core) throw new FormatError(format, line, column, `got XLIFF ${found} in the namespace ${JSON.stringify(space)}, expected "${core}"`);
          if (attributes['srcLang'] === undefined) throw new FormatError(format, line, column, 'got an <xliff> without srcLang');
          source = languageIn(format, attributes['srcLang'], line, column);
          target = attributes['trgLang'] === undefined ? asked?.[1] : languageIn(format, attributes['trgLang'], line, column);
        } else if (/^1\.[012]$/u.test(found)) version = '1';
        else throw new FormatError(format, line, column, `got XLIFF version ${JSON.stringify(found)}, expected 1.2 or 2.0 to 2.2`);
        return 'open';
      }
      const known = version === '1' || space === core;
      if (known && name === 'file' && path.length === 1) {
        enterFile(element);
        return 'open';
      }
      if (known && path.length > 1 && (name === 'group' || (version === '1' && name === 'body'))) return 'open';
      if (known && path.length > 1 && name === (version === '1' ? 'trans-unit' : 'unit')) return 'collect';
      if (known && name === 'notes' && path.at(-1) === 'file') return 'collect';
      // A skeleton is what the text was taken out of: it is the file's, and no part of its units.
      if (!(known && (name === 'skeleton' || name === 'header'))) log.add('elementLeftOut', `<${name}> in <${path.at(-1)!}> was not read`, line);
      return 'skip';
    },
    record(element, path) {
      if (element.name === 'notes') {
        if (path.length === 2) header = { ...header, notes: [...(header.notes ?? []), ...childrenOf(element, 'note').map(textOf)] };
      } else if (version === '1') units.push(readTransUnit(element, source, target, original, log));
      else units.push(...readUnit(element, source, target, original, log));
    },
  });
  return createTextReader(format, gatherRecords(xml, units, () => header, log), { xml: true });
}

interface Side {
  text: string;
  tags: InlineTag[];
}

// ---- XLIFF 2

function readUnit(unit: XmlElement, source: string, target: string | undefined, original: string | undefined, log: IssueLog): AlignmentUnit[] {
  const metadata: MutableMetadata = {};
  const properties = new Map<string, string>();
  const segments: XmlElement[] = [];
  const codes = new Map<string, string>();
  const places = new Map<string, string>();

  const { id, name } = unit.attributes;
  if (id === undefined) throw new FormatError(format, unit.line, unit.column, 'got a <unit> without id');
  const unitId = name ?? (id.startsWith(madeId) ? undefined : id);
  for (const child of unit.children) {
    if (typeof child === 'string') continue;
    if (child.space === metadataModule && child.name === 'metadata') readMetadata(child, metadata, properties, places);
    else if (child.space !== core) log.add('elementLeftOut', `<${child.name}> of a module was not read`, child.line);
    else if (child.name === 'notes') metadata.notes = childrenOf(child, 'note').map(textOf);
    else if (child.name === 'originalData') for (const data of childrenOf(child, 'data')) codes.set(data.attributes['id'] ?? '', characterData(data, unit));
    else if (child.name === 'segment') segments.push(child);
    else if (child.name === 'ignorable') {
      if (/\S/u.test(childrenOf(child, 'source').map(textOf).join(''))) log.add('elementLeftOut', 'an <ignorable> with words in it was not read', child.line);
    } else log.add('elementLeftOut', `<${child.name}> is not known in <unit>`, child.line);
  }
  if (metadata.origin === undefined && original !== undefined) metadata.origin = original;
  if (segments.length === 0) throw new FormatError(format, unit.line, unit.column, 'got a <unit> without <segment>');
  const held = propertiesOf(properties);
  if (held !== undefined) metadata.properties = held;

  return segments.map((segment, index) => {
    const own: MutableMetadata = { ...metadata };
    if (unitId !== undefined) own.unitId = segments.length === 1 ? unitId : `${unitId}/${segment.attributes['id'] ?? index + 1}`;
    const state = segment.attributes['subState'] === 'bitekst:rejected' ? 'rejected' : parseState(segment.attributes['state'] ?? '');
    if (state !== undefined) own.state = state;
    const sides: [string, Side][] = [];
    const [sourceElement] = childrenOf(segment, 'source');
    const [targetElement] = childrenOf(segment, 'target');
    if (sourceElement === undefined) throw new FormatError(format, segment.line, segment.column, 'got a <segment> without <source>');
    sides.push([source, readSide(sourceElement, codes, log)]);
    if (targetElement !== undefined && target === undefined) throw new FormatError(format, targetElement.line, targetElement.column, 'got a <target> in a file without trgLang');
    if (target !== undefined) sides.push([target, targetElement === undefined ? { text: '', tags: [] } : readSide(targetElement, codes, log)]);
    return unitFrom(sides, own, places);
  });
}

function unitFrom(sides: readonly [string, Side][], metadata: MutableMetadata, places: ReadonlyMap<string, string>): AlignmentUnit {
  const marked = sides.filter(([, { tags }]) => tags.length > 0);
  if (marked.length > 0) metadata.markup = Object.fromEntries(marked.map(([language, { tags }]) => [language, tags]));
  for (const member of ['spans', 'segments'] as const) {
    const found = sides.flatMap(([language, { text }]) => {
      const spans = parseSpans(places.get(`${member} ${language}`) ?? '');
      if (spans === undefined || (member === 'segments' && spans.some(({ to }) => to > text.length))) return [];
      return [[language, member === 'spans' ? spans[0]! : spans] as const];
    });
    if (found.length > 0) Object.assign(metadata, { [member]: Object.fromEntries(found) });
  }
  return createUnit(sides.map(([language, { text }]) => [language, text] as const), metadata);
}

function readMetadata(element: XmlElement, metadata: MutableMetadata, properties: Map<string, string>, places: Map<string, string>): void {
  for (const group of childrenOf(element, 'metaGroup')) readGroup(group, '');

  function readGroup(group: XmlElement, path: string): void {
    const category = `${path}${group.attributes['category'] ?? ''}`;
    for (const child of group.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'metaGroup') readGroup(child, category === '' ? '' : `${category}/`);
      else if (child.name === 'meta') {
        const type = child.attributes['type'] ?? '';
        const value = textOf(child);
        if (category === 'bitekst' && readMember(type, value, metadata, places)) continue;
        addProperty(properties, category === 'properties' || category === '' ? type : `${category}/${type}`, value);
      }
    }
  }
}

function readMember(type: string, value: string, metadata: MutableMetadata, places: Map<string, string>): boolean {
  switch (type) {
    case 'score':
    case 'quality': {
      const share = parseShare(value);
      if (share === undefined) return false;
      metadata[type] = share;
      return true;
    }
    case 'origin':
    case 'domain':
    case 'context':
    case 'created':
    case 'changed':
    case 'author':
      metadata[type] = value;
      return true;
    default:
      if (!/^(?:spans|segments) /u.test(type)) return false;
      places.set(type, value);
      return true;
  }
}

function readSide(element: XmlElement, codes: ReadonlyMap<string, string>, log: IssueLog): Side {
  const side: Side = { text: '', tags: [] };
  readInline(element, side, codes, log);
  return side;
}

function readInline(element: XmlElement, side: Side, codes: ReadonlyMap<string, string>, log: IssueLog): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      side.text += child;
      continue;
    }
    const { attributes } = child;
    const id = decodeName(attributes['id'] ?? '');
    const type = typeOf(attributes);
    const add = (kind: InlineTag['kind'], tagId: string, dataRef: string | undefined, shown: string | undefined, what?: string): void => {
      const code = (dataRef === undefined ? undefined : codes.get(dataRef)) ?? shown;
      side.tags.push({ offset: side.text.length, kind, tagId, ...(what !== undefined && { type: what }), ...(code !== undefined && code !== '' && { code }) });
    };
    switch (child.name) {
      case 'cp':
        side.text += codePoint(child, child);
        break;
      case 'ph':
        add('point', id, attributes['dataRef'], attributes['equiv'] ?? attributes['disp'], type);
        break;
      case 'sc':
        add('open', id, attributes['dataRef'], attributes['equiv'] ?? attributes['disp'], type);
        break;
      case 'ec':
        add('close', attributes['startRef'] === undefined ? id : decodeName(attributes['startRef']), attributes['dataRef'], attributes['equiv'] ?? attributes['disp']);
        break;
      case 'pc':
        add('open', id, attributes['dataRefStart'], attributes['equivStart'] ?? attributes['dispStart'], type);
        readInline(child, side, codes, log);
        add('close', id, attributes['dataRefEnd'], attributes['equivEnd'] ?? attributes['dispEnd']);
        break;
      case 'mrk':
      case 'sm':
        if (attributes['value'] !== undefined || attributes['ref'] !== undefined) log.add('attributeLeftOut', 'the value or ref of an annotation was not read', child.line);
        add('open', id, undefined, undefined, `mrk:${attributes['type'] ?? 'generic'}`);
        if (child.name === 'sm') break;
        readInline(child, side, codes, log);
        add('close', id, undefined, undefined);
        break;
      case 'em':
        add('close', decodeName(attributes['startRef'] ?? ''), undefined, undefined);
        break;
      default:
        log.add('elementLeftOut', `<${child.name}> is not known in text; what it encloses was kept`, child.line);
        readInline(child, side, codes, log);
    }
  }
}

function typeOf(attributes: XmlElement['attributes']): string | undefined {
  const { type, subType } = attributes;
  if (subType === undefined) return type;
  return subType.startsWith('bitekst:') ? decodeName(subType.slice('bitekst:'.length)) : subType;
}

function characterData(data: XmlElement, unit: XmlElement): string {
  return data.children.map((child) => (typeof child === 'string' ? child : child.name === 'cp' ? codePoint(child, unit) : '')).join('');
}

function codePoint(cp: XmlElement, place: XmlElement): string {
  const hex = cp.attributes['hex'] ?? '';
  const code = /^[\da-f]{1,8}$/iu.test(hex) ? parseInt(hex, 16) : Infinity;
  if (code > 0x10ffff) throw new FormatError(format, place.line, place.column, `got <cp hex=${JSON.stringify(hex.slice(0, 20))}>, expected the hexadecimal code of a character`);
  return String.fromCodePoint(code);
}

// ---- XLIFF 1.2

// What the many states of 1.2 come to. Whatever needs work is initial.
const statesOf12: ReadonlyMap<string, UnitState> = new Map<string, UnitState>([
  ['final', 'final'], ['signed-off', 'final'], ['translated', 'translated'], ['needs-review-translation', 'translated'], ['needs-review-adaptation', 'translated'], ['needs-review-l10n', 'translated'],
  ['new', 'initial'], ['needs-translation', 'initial'], ['needs-adaptation', 'initial'], ['needs-l10n', 'initial'],
]);

function readTransUnit(unit: XmlElement, source: string, target: string | undefined, original: string | undefined, log: IssueLog): AlignmentUnit {
  const metadata: MutableMetadata = {};
  const properties = new Map<string, string>();
  const notes: string[] = [];
  let from: Side | undefined;
  let to: Side | undefined;
  if (unit.attributes['id'] !== undefined) metadata.unitId = unit.attributes['id'];
  if (original !== undefined) metadata.origin = original;
  if (unit.attributes['resname'] !== undefined) properties.set('resname', unit.attributes['resname']);
  for (const child of unit.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'source') from = readSide12(child, log);
    else if (child.name === 'target') {
      to = readSide12(child, log);
      const state = statesOf12.get(child.attributes['state'] ?? '');
      if (state !== undefined) metadata.state = state;
    } else if (child.name === 'note') notes.push(textOf(child));
    else if (child.name === 'context-group') {
      for (const context of childrenOf(child, 'context')) addProperty(properties, context.attributes['context-type'] ?? 'context', textOf(context));
    } else if (child.name !== 'seg-source') log.add('elementLeftOut', `<${child.name}> in <trans-unit> was not read`, child.line);
  }
  if (unit.attributes['approved'] === 'yes') metadata.state = 'final';
  if (from === undefined) throw new FormatError(format, unit.line, unit.column, 'got a <trans-unit> without <source>');
  if (to !== undefined && target === undefined) throw new FormatError(format, unit.line, unit.column, 'got a <target> in a <file> without target-language');
  if (notes.length > 0) metadata.notes = notes;
  const held = propertiesOf(properties);
  if (held !== undefined) metadata.properties = held;
  const sides: [string, Side][] = [[source, from]];
  if (target !== undefined) sides.push([target, to ?? { text: '', tags: [] }]);
  return unitFrom(sides, metadata, new Map());
}

function readSide12(element: XmlElement, log: IssueLog): Side {
  const side: Side = { text: '', tags: [] };
  readInline12(element, side, log);
  return side;
}

function readInline12(element: XmlElement, side: Side, log: IssueLog): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      side.text += child;
      continue;
    }
    const { id = '', rid, ctype, pos, mtype, mid = '' } = child.attributes;
    const add = (kind: InlineTag['kind'], tagId: string, code: string | undefined, type?: string): void => {
      side.tags.push({ offset: side.text.length, kind, tagId, ...(type !== undefined && { type }), ...(code !== undefined && code !== '' && { code }) });
    };
    switch (child.name) {
      case 'g':
        add('open', id, undefined, ctype);
        readInline12(child, side, log);
        add('close', id, undefined);
        break;
      case 'x':
        add('point', id, child.attributes['equiv-text'], ctype);
        break;
      case 'bx':
        add('open', rid ?? id, child.attributes['equiv-text'], ctype);
        break;
      case 'ex':
        add('close', rid ?? id, child.attributes['equiv-text']);
        break;
      case 'ph':
        add('point', id, textOf(child), ctype);
        break;
      case 'bpt':
        add('open', rid ?? id, textOf(child), ctype);
        break;
      case 'ept':
        add('close', rid ?? id, textOf(child));
        break;
      case 'it':
        add(pos === 'close' ? 'close' : 'open', rid ?? id, textOf(child), pos === 'close' ? undefined : ctype);
        break;
      case 'mrk':
        // Segmentation inside a unit: the unit is kept whole, on both sides.
        if (mtype === 'seg') readInline12(child, side, log);
        else {
          add('open', `mrk-${mid || side.tags.length}`, undefined, `mrk:${mtype ?? 'generic'}`);
          const opened = side.tags.at(-1)!.tagId;
          readInline12(child, side, log);
          add('close', opened, undefined);
        }
        break;
      default:
        log.add('elementLeftOut', `<${child.name}> is not known in text; what it encloses was kept`, child.line);
        readInline12(child, side, log);
    }
  }
}
