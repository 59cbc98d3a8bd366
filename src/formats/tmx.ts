import { createUnit, FormatError, languagesOf, type AlignmentUnit, type InlineTag, type Span } from '../bitext/index.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { addProperty, closedTags, formatSpans, languageIn, parseShare, parseSpans, parseState, propertiesOf, sideOf, type MutableMetadata } from './unit-values.js';
import { createXmlReader, textOf, type XmlElement } from './xml-reader.js';
import { escapeAttribute, escapeText } from './xml-writer.js';

const format = 'TMX';

/**
 * TMX 1.4b, the exchange format of translation memories (LISA OSCAR 2005). Reads 1.1 to 1.4; writes 1.4.
 *
 * What TMX has no place for stands in properties with names of ours (`x-score`, `x-quality`, `x-origin`, `x-domain`,
 * `x-context`, `x-state`, `x-span`, `x-segments`). What a file says of one language only is kept as a property with the
 * language before it (`nl/usagecount`). TMX speaks of translations: a unit with fewer than two sides is left out and counted.
 */
export const tmx: UnitFormat = {
  name: 'tmx',
  title: 'TMX 1.4',
  content: 'units',
  extensions: ['.tmx'],
  parts: ['file'],
  holds: new Set([
    'unitId', 'score', 'spans', 'segments', 'markup', 'origin', 'domain', 'context', 'created', 'changed', 'author', 'state', 'quality', 'notes', 'properties',
    'lineBreaks', 'manyLanguages', 'manyPairs',
  ]),
  createReader,
  createWriter,
};

// ---- reading

function createReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const log = new IssueLog();
  const units: AlignmentUnit[] = [];
  let header: FileHeader = { languages: [] };
  const xml = createXmlReader(format, options.maxRecordLength ?? defaultMaxRecordLength, false, {
    enter(element, path) {
      if (path.length === 0) {
        if (element.name !== 'tmx') throw new FormatError(format, element.line, element.column, `got root element <${element.name}>, expected <tmx>`);
        return 'open';
      }
      if (path.length === 1 && element.name === 'body') return 'open';
      if ((path.length === 1 && element.name === 'header') || (path.length === 2 && element.name === 'tu')) return 'collect';
      log.add('elementLeftOut', `<${element.name}> is not known in <${path.at(-1)!}>`, element.line);
      return 'skip';
    },
    record(element) {
      if (element.name === 'tu') readUnit(element, units, log);
      else header = readHeader(element);
    },
  });
  return createTextReader(format, gatherRecords(xml, units, () => header, log), { xml: true });
}

function readHeader(element: XmlElement): FileHeader {
  const source = element.attributes['srclang'];
  const properties = new Map<string, string>();
  const notes: string[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'note') notes.push(textOf(child));
    if (child.name === 'prop') addProperty(properties, child.attributes['type'] ?? '', textOf(child));
  }
  const name = properties.get('x-name');
  properties.delete('x-name');
  const tool = element.attributes['creationtool'];
  const held = propertiesOf(properties);
  return {
    languages: source === undefined || source === '*all*' ? [] : [languageIn(format, source, element.line, element.column)],
    ...(name !== undefined && { name }),
    ...(tool !== undefined && { tool }),
    ...(notes.length > 0 && { notes }),
    ...(held !== undefined && { properties: held }),
  };
}

// Attributes of <tu> and <tuv> that the unit has no member for; kept as properties under their own names.
const tuAttributes: ReadonlySet<string> = new Set([
  'o-encoding', 'datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion', 'creationdate', 'creationid', 'changedate', 'segtype', 'o-tmf', 'srclang',
]);
const tuvAttributes: ReadonlySet<string> = new Set([
  'o-encoding', 'datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion', 'creationdate', 'creationid', 'changedate', 'changeid', 'o-tmf',
]);
const segmentTypes: ReadonlySet<string> = new Set(['block', 'paragraph', 'sentence', 'phrase']);
const ownProperties: ReadonlySet<string> = new Set(['x-score', 'x-quality', 'x-origin', 'x-domain', 'x-context', 'x-state', 'x-created', 'x-changed', 'x-span', 'x-segments']);
/** Stands before the name of a property that would be read as something else. */
const literal = 'x-property:';

interface Side {
  text: string;
  tags: InlineTag[];
  span?: Span;
  segments?: Span[];
}

function readUnit(tu: XmlElement, units: AlignmentUnit[], log: IssueLog): void {
  const metadata: MutableMetadata = {};
  const notes: string[] = [];
  const properties = new Map<string, string>();
  // Almost every unit has each language once; the second of a language makes a second unit.
  const rounds: Map<string, Side>[] = [];

  for (const name in tu.attributes) readTuAttribute(name, tu.attributes[name]!, metadata, properties);
  const { creationid: creator, changeid: editor } = tu.attributes;
  const author = editor ?? creator;
  if (author !== undefined) metadata.author = author;
  if (editor !== undefined && creator !== undefined) properties.set('creationid', creator);
  for (const child of tu.children) {
    if (typeof child === 'string') {
      if (/\S/u.test(child)) throw new FormatError(format, tu.line, tu.column, `got text ${JSON.stringify(child.trim().slice(0, 40))} in <tu>, expected elements`);
    } else if (child.name === 'tuv') readVariant(child, rounds, notes, properties, log);
    else if (child.name === 'note') notes.push(textOf(child));
    else if (child.name === 'prop') readProperty(child, metadata, properties);
    else log.add('elementLeftOut', `<${child.name}> is not known in <tu>`, child.line);
  }
  if (metadata.changed === undefined && properties.size > 0) {
    const latest = latestChange(properties, rounds);
    if (latest !== undefined) metadata.changed = latest;
  }
  if (notes.length > 0) metadata.notes = notes;
  const held = propertiesOf(properties);
  if (held !== undefined) metadata.properties = held;

  const [first, ...repeats] = rounds;
  if (first === undefined) {
    log.add('recordLeftOut', 'a <tu> without <tuv> has no text', tu.line);
    return;
  }
  units.push(unitFrom(first, metadata));
  if (repeats.length === 0) return;
  log.add('languageRepeated', 'a <tu> with a language twice was read as one unit for each', tu.line, repeats.length);
  delete metadata.unitId;
  for (const round of repeats) units.push(unitFrom(new Map([...first, ...round]), metadata));
}

function unitFrom(sides: ReadonlyMap<string, Side>, metadata: MutableMetadata): AlignmentUnit {
  const own: MutableMetadata = { ...metadata };
  const texts: [string, string][] = [];
  const markup: Record<string, InlineTag[]> = {};
  const spans: Record<string, Span> = {};
  const segments: Record<string, Span[]> = {};
  let marked = false;
  let placed = false;
  let cut = false;
  for (const [language, side] of sides) {
    texts.push([language, side.text]);
    if (side.tags.length > 0) marked = Boolean((markup[language] = side.tags));
    if (side.span !== undefined) placed = Boolean((spans[language] = side.span));
    if (side.segments !== undefined) cut = Boolean((segments[language] = side.segments));
  }
  if (marked) own.markup = markup;
  if (placed) own.spans = spans;
  if (cut) own.segments = segments;
  return createUnit(texts, own);
}

function readTuAttribute(name: string, value: string, metadata: MutableMetadata, properties: Map<string, string>): void {
  if (name === 'tuid') metadata.unitId = value;
  else if (name === 'changeid' || name === 'creationid') return;
  else if (name === 'creationdate' || name === 'changedate') {
    const date = parseDate(value);
    if (date === undefined) addProperty(properties, name, value);
    else metadata[name === 'creationdate' ? 'created' : 'changed'] = date;
  } else addProperty(properties, name, value);
}

function readProperty(prop: XmlElement, metadata: MutableMetadata, properties: Map<string, string>): void {
  const type = prop.attributes['type'] ?? '';
  const value = textOf(prop);
  switch (type) {
    case 'x-score':
    case 'x-quality': {
      const member = type === 'x-score' ? 'score' : 'quality';
      const share = parseShare(value);
      if (share !== undefined && metadata[member] === undefined) {
        metadata[member] = share;
        return;
      }
      break;
    }
    case 'x-state': {
      const state = parseState(value);
      if (state !== undefined && metadata.state === undefined) {
        metadata.state = state;
        return;
      }
      break;
    }
    case 'x-origin':
    case 'x-domain':
    case 'x-context':
    case 'x-created':
    case 'x-changed': {
      const member = type.slice(2) as 'origin' | 'domain' | 'context' | 'created' | 'changed';
      if (metadata[member] === undefined) {
        metadata[member] = value;
        return;
      }
    }
  }
  if (type.startsWith(literal)) properties.set(type.slice(literal.length), value);
  else addProperty(properties, type, value);
}

function readVariant(tuv: XmlElement, rounds: Map<string, Side>[], notes: string[], properties: Map<string, string>, log: IssueLog): void {
  const tag = tuv.attributes['xml:lang'] ?? tuv.attributes['lang'];
  if (tag === undefined) throw new FormatError(format, tuv.line, tuv.column, 'got a <tuv> without xml:lang');
  const language = languageIn(format, tag, tuv.line, tuv.column);
  let side: Side | undefined;
  let span: Span | undefined;
  let segments: Span[] | undefined;
  for (const name in tuv.attributes) {
    if (name !== 'xml:lang' && name !== 'lang') addProperty(properties, `${language}/${name}`, tuv.attributes[name]!);
  }
  for (const child of tuv.children) {
    if (typeof child === 'string') {
      if (/\S/u.test(child)) throw new FormatError(format, tuv.line, tuv.column, `got text ${JSON.stringify(child.trim().slice(0, 40))} in <tuv>, expected it in <seg>`);
    } else if (child.name === 'seg') {
      if (side !== undefined) throw new FormatError(format, child.line, child.column, 'got a second <seg> in a <tuv>, expected one');
      side = readSegment(child, log);
    } else if (child.name === 'note') notes.push(textOf(child));
    else if (child.name === 'prop') {
      const type = child.attributes['type'] ?? '';
      const value = textOf(child);
      const spans = type === 'x-span' || type === 'x-segments' ? parseSpans(value) : undefined;
      if (type === 'x-span' && spans?.length === 1) span = spans[0];
      else if (type === 'x-segments' && spans !== undefined) segments = spans;
      else if (type.startsWith(literal)) properties.set(`${language}/${type.slice(literal.length)}`, value);
      else addProperty(properties, `${language}/${type}`, value);
    } else log.add('elementLeftOut', `<${child.name}> is not known in <tuv>`, child.line);
  }
  if (side === undefined) throw new FormatError(format, tuv.line, tuv.column, 'got a <tuv> without <seg>');
  if (span !== undefined) side.span = span;
  if (segments !== undefined && segments.every(({ to }) => to <= side.text.length)) side.segments = segments;
  let round = rounds.find((sides) => !sides.has(language));
  if (round === undefined) rounds.push((round = new Map()));
  round.set(language, side);
}

function readSegment(seg: XmlElement, log: IssueLog): Side {
  const only = seg.children[0];
  if (seg.children.length === 0) return { text: '', tags: [] };
  if (seg.children.length === 1 && typeof only === 'string') return { text: only, tags: [] };
  const reader = new InlineReader(log);
  reader.read(seg);
  return { text: reader.text, tags: reader.tags };
}

/** Splits a <seg> into its text and its markup. */
class InlineReader {
  text = '';
  readonly tags: InlineTag[] = [];
  readonly #log: IssueLog;
  readonly #ids = new Set<string>();
  /** `i` of a <bpt> → the id its <ept> must carry. */
  readonly #pairs = new Map<string, string>();
  #made = 0;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  read(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text += child;
      else this.#readTag(child);
    }
  }

  #readTag(element: XmlElement): void {
    const { i, x, type, pos } = element.attributes;
    switch (element.name) {
      case 'bpt': {
        const tagId = this.#freeId(x ?? i);
        this.#add('open', tagId, type, element);
        if (i !== undefined) this.#pairs.set(i, tagId);
        return;
      }
      case 'ept':
        this.#add('close', this.#pairs.get(i ?? '') ?? i ?? this.#freeId(undefined), undefined, element);
        return;
      case 'it':
        if (pos === 'end') this.#add('close', x ?? this.#freeId(undefined), undefined, element);
        else this.#add('open', this.#freeId(x), type, element);
        return;
      case 'ph':
      case 'ut':
        if (element.attributes['assoc'] !== undefined) this.#log.add('attributeLeftOut', 'the attribute assoc of <ph> has no place in a unit', element.line);
        this.#add('point', this.#freeId(x), type, element);
        return;
      case 'hi': {
        // A mark without native code: enclosed text is text of the segment.
        const tagId = this.#freeId(x);
        this.tags.push({ offset: this.text.length, kind: 'open', tagId, ...(type !== undefined && { type }) });
        this.read(element);
        this.tags.push({ offset: this.text.length, kind: 'close', tagId });
        return;
      }
      default:
        this.#log.add('elementLeftOut', `<${element.name}> is not known in <seg>; its text was kept`, element.line);
        this.read(element);
    }
  }

  #add(kind: InlineTag['kind'], tagId: string, type: string | undefined, element: XmlElement): void {
    const code = textOf(element);
    this.tags.push({ offset: this.text.length, kind, tagId, ...(type !== undefined && { type }), ...(code !== '' && { code }) });
  }

  #freeId(wanted: string | undefined): string {
    let id = wanted ?? `t${++this.#made}`;
    while (this.#ids.has(id)) id = `t${++this.#made}`;
    this.#ids.add(id);
    return id;
  }
}

/** The latest date at which a side was changed; for units whose own date is not given. */
function latestChange(properties: ReadonlyMap<string, string>, rounds: readonly Map<string, Side>[]): string | undefined {
  let latest: string | undefined;
  for (const language of rounds[0]?.keys() ?? []) {
    const date = parseDate(properties.get(`${language}/changedate`) ?? '');
    if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  }
  return latest;
}

/** TMX writes dates as `20261125T093000Z`. */
function parseDate(text: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(text);
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`;
}

function formatDate(iso: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(iso) ? iso.replace(/[-:]/gu, '') : undefined;
}

// ---- writing

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  const start = headOnce((languages: readonly string[]) => {
    const source = languages[0];
    let text = '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
      + '  <header creationtool="bitekst" creationtoolversion="1" segtype="sentence" o-tmf="bitekst" adminlang="en"'
      + ` srclang="${source === undefined ? '*all*' : escapeAttribute(source, log)}" datatype="plaintext" o-encoding="UTF-8"`;
    const inside = [
      ...(options.notes ?? []).map((note) => `    <note>${escapeText(note, log)}</note>\n`),
      ...(options.name === undefined ? [] : [`    <prop type="x-name">${escapeText(options.name, log)}</prop>\n`]),
    ];
    text += inside.length === 0 ? '/>\n' : `>\n${inside.join('')}  </header>\n`;
    return `${text}  <body>\n`;
  });
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      const asked = options.languages ?? languagesOf(unit);
      const head = start(asked);
      const languages = asked.filter((language) => sideOf(unit, language) !== '');
      if (languages.length < 2) {
        log.add('recordLeftOut', 'a unit with fewer than two sides is no translation');
        return [head];
      }
      return [head + formatUnit(unit, languages, log)];
    },
    end: () => [`${start(options.languages ?? [])}  </body>\n</tmx>\n`],
  };
}

function formatUnit(unit: AlignmentUnit, languages: readonly string[], log: IssueLog): string {
  const attributes = new Map<string, string>();
  const tuProps: string[] = [];
  const sides = new Map(languages.map((language) => [language, { attributes: new Map<string, string>(), props: [] as string[] }]));
  const prop = (type: string, value: string): string => `<prop type="${escapeAttribute(type, log)}">${escapeText(value, log)}</prop>`;

  if (unit.unitId !== undefined) attributes.set('tuid', unit.unitId);
  for (const [member, attribute] of [['created', 'creationdate'], ['changed', 'changedate']] as const) {
    const value = unit[member];
    if (value === undefined) continue;
    const date = formatDate(value);
    if (date === undefined) tuProps.push(prop(`x-${member}`, value));
    else attributes.set(attribute, date);
  }
  if (unit.author !== undefined) attributes.set(unit.changed === undefined && unit.properties?.['creationid'] === undefined ? 'creationid' : 'changeid', unit.author);
  if (unit.score !== undefined) tuProps.push(prop('x-score', String(unit.score)));
  if (unit.quality !== undefined) tuProps.push(prop('x-quality', String(unit.quality)));
  if (unit.origin !== undefined) tuProps.push(prop('x-origin', unit.origin));
  if (unit.domain !== undefined) tuProps.push(prop('x-domain', unit.domain));
  if (unit.context !== undefined) tuProps.push(prop('x-context', unit.context));
  if (unit.state !== undefined) tuProps.push(prop('x-state', unit.state));

  const repeats = new Map<string, number>();
  for (const key in unit.properties) {
    const value = unit.properties[key]!;
    const slash = key.indexOf('/');
    const side = slash > 0 && slash < key.length - 1 ? sides.get(key.slice(0, slash)) : undefined;
    const own = side === undefined ? key : key.slice(slash + 1);
    const target = side ?? { attributes, props: tuProps };
    if ((side === undefined ? tuAttributes : tuvAttributes).has(own) && !target.attributes.has(own) && (side !== undefined || staysProperty(own, value, unit))) {
      target.attributes.set(own, value);
      continue;
    }
    // A property whose name a reader numbered (`name#2`) goes back under its own name, if it is the next of that name.
    const numbered = /^(.*[^#\d])#(\d{1,6})$/su.exec(own);
    const base = numbered?.[1];
    const seen = base === undefined ? undefined : repeats.get(key.slice(0, key.length - own.length) + base);
    repeats.set(key, 1);
    if (base !== undefined && seen !== undefined && Number(numbered![2]) === seen + 1 && !isReserved(base)) {
      repeats.set(key.slice(0, key.length - own.length) + base, seen + 1);
      target.props.push(prop(base, value));
    } else if (isReserved(own) || numbered !== null) target.props.push(prop(literal + own, value));
    else target.props.push(prop(own, value));
  }
  for (const [language, { props }] of sides) {
    const span = unit.spans?.[language];
    if (span !== undefined) props.push(prop('x-span', formatSpans([span])));
    const segments = unit.segments?.[language];
    if (segments !== undefined && segments.length > 0) props.push(prop('x-segments', formatSpans(segments)));
  }

  let text = `    <tu${formatAttributes(attributes, log)}>\n`;
  for (const note of unit.notes ?? []) text += `      <note>${escapeText(note, log)}</note>\n`;
  for (const line of tuProps) text += `      ${line}\n`;
  for (const [language, side] of sides) {
    text += `      <tuv xml:lang="${language}"${formatAttributes(side.attributes, log)}>${side.props.join('')}<seg>`;
    const tags = unit.markup?.[language];
    text += tags === undefined || tags.length === 0 ? escapeText(unit[language]!, log) : formatInline(unit[language]!, tags, log);
    text += '</seg></tuv>\n';
  }
  return `${text}    </tu>\n`;
}

const isReserved = (name: string): boolean => ownProperties.has(name) || name.startsWith(literal) || tuAttributes.has(name) || tuvAttributes.has(name);

/** Whether an attribute of <tu>, read back, is the same property again and not a member of the unit. */
function staysProperty(name: string, value: string, unit: AlignmentUnit): boolean {
  if (name === 'segtype') return segmentTypes.has(value);
  if (name === 'creationid') return unit.author !== undefined;
  if (name === 'creationdate' || name === 'changedate') return parseDate(value) === undefined;
  return true;
}

function formatAttributes(attributes: ReadonlyMap<string, string>, log: IssueLog): string {
  let text = '';
  for (const [name, value] of attributes) text += ` ${name}="${escapeAttribute(value, log)}"`;
  return text;
}

function formatInline(text: string, tags: readonly InlineTag[], log: IssueLog): string {
  const closed = closedTags(tags);
  let result = '';
  let at = 0;
  for (const tag of tags) {
    result += escapeText(text.slice(at, tag.offset), log);
    at = Math.max(at, tag.offset);
    const id = escapeAttribute(tag.tagId, log);
    const type = tag.type === undefined ? '' : ` type="${escapeAttribute(tag.type, log)}"`;
    const code = escapeText(tag.code ?? '', log);
    const paired = closed.has(tag.tagId);
    if (tag.kind === 'point') result += `<ph x="${id}"${type}>${code}</ph>`;
    else if (tag.kind === 'open') result += paired ? `<bpt i="${id}" x="${id}"${type}>${code}</bpt>` : `<it pos="begin" x="${id}"${type}>${code}</it>`;
    else result += paired ? `<ept i="${id}">${code}</ept>` : `<it pos="end" x="${id}">${code}</it>`;
  }
  return result + escapeText(text.slice(at), log);
}
