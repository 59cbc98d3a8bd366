import { canonicalLanguage, contentId, createUnit, FormatError, languagesOf, type AlignmentUnit } from '../bitext/index.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { formatNotes, parseNotes, wellFormedText } from './plain-text.js';
import { createTextReader, gatherRecords, LineSplitter } from './text-reader.js';
import { askedPair, checkLanguages, pairOf, propertiesOf, sideOf, type MutableMetadata } from './unit-values.js';

const format = 'gettext PO';

/**
 * gettext's PO catalogues (GNU gettext manual, "The Format of PO Files"). The header says the language of the translations;
 * the source is English unless `X-Source-Language` or the options say otherwise.
 *
 * `fuzzy` is the state `initial`; `msgctxt` is the context; translators' comments are notes; what programs wrote (`#.`,
 * `#:`, `#|`, other flags) stands in the properties `extracted`, `references`, `previous` and `flags`. Each form of a plural
 * is a unit with the property `plural`. Obsolete entries (`#~`) are left out and counted, and so is a unit without a source,
 * since an empty msgid is the header. As gettext demands, a translation begins and ends in a line break when its source does,
 * and a source that occurs twice in one context gets a context of its own.
 */
export const po: UnitFormat = {
  name: 'po',
  title: 'gettext PO',
  content: 'units',
  extensions: ['.po', '.pot'],
  parts: ['file'],
  holds: new Set(['context', 'notes', 'lineBreaks', 'oneSided']),
  createReader,
  createWriter,
};

/** An entry while its lines come in. */
interface Entry {
  line: number;
  notes: string[];
  extracted: string[];
  references: string[];
  previous: string[];
  flags: string[];
  /** By keyword: `msgid`, `msgstr[1]`. */
  texts: Map<string, string[]>;
  /** The keyword that a line with only a string continues. */
  open: string | undefined;
}

function createReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const log = new IssueLog();
  const asked = options.languages === undefined ? undefined : checkLanguages(options.languages);
  const maxLength = options.maxRecordLength ?? defaultMaxRecordLength;
  const lines = new LineSplitter(format, maxLength);
  let header: FileHeader = { languages: asked ?? [] };
  let languages = asked;
  let entry: Entry | undefined;
  let entryLength = 0;
  let lineNumber = 0;
  const units: AlignmentUnit[] = [];

  const fail = (column: number, problem: string): FormatError => new FormatError(format, lineNumber, column, problem);

  function readLine(line: string): void {
    lineNumber++;
    const start = line.search(/\S/u);
    if (start < 0) {
      finish();
      return;
    }
    const text = line.slice(start);
    entryLength += text.length;
    if (entryLength > maxLength) throw fail(1, `got an entry of more than ${maxLength} characters`);
    if (text.startsWith('#')) {
      if (entry?.texts.size) finish();
      readComment(text);
      return;
    }
    if (text.startsWith('"')) {
      if (entry?.open === undefined) throw fail(start + 1, 'got a string, expected a keyword such as msgid before it');
      entry.texts.get(entry.open)!.push(parseString(text, start));
      return;
    }
    const keyword = /^(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)/u.exec(text)?.[0];
    if (keyword === undefined) throw fail(start + 1, `got ${JSON.stringify(text.slice(0, 40))}, expected a comment, a string, or one of msgctxt, msgid, msgid_plural, msgstr`);
    if (entry?.texts.has('msgstr') || entry?.texts.has('msgstr[0]')) {
      if (!keyword.startsWith('msgstr[')) finish();
    }
    entry ??= newEntry();
    if (entry.texts.has(keyword)) throw fail(start + 1, `got ${keyword} twice in one entry`);
    if (keyword === 'msgctxt' && entry.texts.has('msgid')) throw fail(start + 1, 'got msgctxt after msgid, expected it before');
    if (keyword !== 'msgctxt' && keyword !== 'msgid' && !entry.texts.has('msgid')) throw fail(start + 1, `got ${keyword} without a msgid before it`);
    const rest = text.slice(keyword.length);
    const gap = rest.search(/\S/u);
    entry.open = keyword;
    entry.texts.set(keyword, [parseString(rest.slice(Math.max(0, gap)), start + keyword.length + Math.max(0, gap))]);
  }

  let headed = false;

  function newEntry(): Entry {
    return { line: lineNumber, notes: [], extracted: [], references: [], previous: [], flags: [], texts: new Map(), open: undefined };
  }

  function readComment(text: string): void {
    if (text.startsWith('#~')) {
      if (/^#~\|?\s*msgid\s/u.test(text)) log.add('recordLeftOut', 'an obsolete entry (#~) is not in use', lineNumber);
      return;
    }
    entry ??= newEntry();
    const body = text.slice(2).replace(/^ /u, '');
    if (text.startsWith('#.')) entry.extracted.push(body);
    else if (text.startsWith('#:')) entry.references.push(body);
    else if (text.startsWith('#|')) entry.previous.push(body);
    else if (text.startsWith('#,')) entry.flags.push(...body.split(',').map((flag) => flag.trim()).filter((flag) => flag !== ''));
    else entry.notes.push(text.slice(1).replace(/^ /u, ''));
  }

  function parseString(text: string, offset: number): string {
    const match = /^"((?:[^"\\]|\\.)*)"\s*$/su.exec(text);
    if (match === null) throw fail(offset + 1, `got ${JSON.stringify(text.slice(0, 40))}, expected a string in double quotes`);
    const body = match[1]!;
    return body.includes('\\') ? unescape(body, offset) : body;
  }

  function unescape(body: string, offset: number): string {
    // Octal and hexadecimal escapes are bytes; neighbours together are UTF-8.
    return body.replace(/(?:\\(?:x[\da-f]{1,2}|[0-7]{1,3}))+|\\(.)/gisu, (escape: string, character: string | undefined) => {
      if (character !== undefined && !/^[0-7]/u.test(character)) {
        const plain = escapes.get(character);
        if (plain === undefined) throw fail(offset + 1, `got the escape ${JSON.stringify(escape)}, which PO does not know`);
        return plain;
      }
      const bytes = [...escape.matchAll(/\\(?:x([\da-f]{1,2})|([0-7]{1,3}))/giu)].map(([, hex, octal]) => (hex === undefined ? parseInt(octal!, 8) : parseInt(hex, 16)));
      try {
        if (bytes.some((byte) => byte > 255)) throw new RangeError('a byte has 8 bits');
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
      } catch {
        throw fail(offset + 1, `got the escape ${JSON.stringify(escape.slice(0, 40))}, whose bytes are not UTF-8`);
      }
    });
  }

  function finish(): void {
    const done = entry;
    entry = undefined;
    entryLength = 0;
    if (done === undefined) return;
    const text = (keyword: string): string | undefined => done.texts.get(keyword)?.join('');
    const source = text('msgid');
    if (source === undefined) {
      if (done.texts.size > 0) throw new FormatError(format, done.line, 1, 'got an entry without a msgid');
      log.add('elementLeftOut', 'comments without a message after them', done.line);
      return;
    }
    if (source === '' && text('msgctxt') === undefined) {
      if (headed || done.texts.size > 2 || !done.texts.has('msgstr')) throw new FormatError(format, done.line, 1, 'got an empty msgid that is not the header, expected the text of a message');
      headed = true;
      readHeader(text('msgstr')!, done.line);
      return;
    }
    if (languages === undefined) throw new FormatError(format, done.line, 1, 'got no language of the translations: the header has no Language and none was named');
    const plural = text('msgid_plural');
    if (plural === undefined && text('msgstr') === undefined) throw new FormatError(format, done.line, 1, 'got a msgid without a msgstr');

    const metadata: MutableMetadata = {};
    const properties = new Map<string, string>();
    const context = text('msgctxt');
    if (context !== undefined) metadata.context = context;
    if (done.notes.length > 0) metadata.notes = parseNotes(done.notes.join('\n'));
    if (done.flags.includes('fuzzy')) metadata.state = 'initial';
    const flags = done.flags.filter((flag) => flag !== 'fuzzy');
    for (const [name, values, glue] of [['extracted', done.extracted, '\n'], ['references', done.references, '\n'], ['previous', done.previous, '\n'], ['flags', flags, ', ']] as const) {
      if (values.length > 0) properties.set(name, values.join(glue));
    }
    const [from, to] = languages;
    const add = (original: string, translation: string, values: MutableMetadata): number => units.push(createUnit([[from, original], [to, translation]], values));
    if (plural === undefined) {
      const held = propertiesOf(properties);
      add(source, text('msgstr')!, held === undefined ? metadata : { ...metadata, properties: held });
      return;
    }
    const forms = [...done.texts.keys()].flatMap((keyword) => /^msgstr\[(\d+)\]$/u.exec(keyword)?.[1] ?? []);
    if (forms.length === 0) throw new FormatError(format, done.line, 1, 'got a msgid_plural without msgstr[0]');
    forms.forEach((form, index) => {
      if (Number(form) !== index) throw new FormatError(format, done.line, 1, `got msgstr[${form}], expected msgstr[${index}]: the forms stand in order`);
      if (index > 0) {
        add(plural, text(`msgstr[${form}]`)!, { ...(context !== undefined && { context }), properties: { plural: form } });
        return;
      }
      properties.set('plural', form);
      if (forms.length === 1) properties.set('plural source', plural);
      add(source, text('msgstr[0]')!, { ...metadata, properties: propertiesOf(properties)! });
    });
  }

  function readHeader(text: string, firstLine: number): void {
    const fields = new Map<string, string>();
    for (const line of text.split('\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
      else if (line.trim() !== '') log.add('valueUnknown', `the header has ${JSON.stringify(line.slice(0, 40))}, which is no field of one`, firstLine);
    }
    const target = canonicalLanguage(fields.get('language') ?? '');
    const source = canonicalLanguage(fields.get('x-source-language') ?? 'en') ?? 'en';
    if (target !== undefined && languages === undefined && target !== source) languages = [source, target];
    const name = fields.get('project-id-version');
    const tool = fields.get('x-generator');
    header = { languages: languages ?? [], ...(name !== undefined && name !== '' && { name }), ...(tool !== undefined && { tool }) };
  }

  const entries = {
    push(text: string) {
      for (const line of lines.push(text)) readLine(line);
    },
    end() {
      for (const line of lines.end()) readLine(line);
      finish();
    },
    place: () => lines.place(),
  };
  return createTextReader(format, gatherRecords(entries, units, () => header, log));
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'], ['t', '\t'], ['r', '\r'], ['"', '"'], ['\\', '\\'], ['a', '\u0007'], ['b', '\b'], ['f', '\f'], ['v', '\v'],
]);

// ---- writing

interface OpenPlural {
  readonly head: AlignmentUnit;
  readonly forms: string[];
  source: string | undefined;
}

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  let pair = askedPair(options);
  let plural: OpenPlural | undefined;
  // gettext refuses a catalogue that says one thing twice; ids, not texts, so that memory stays small.
  const seen = new Map<string, number>();

  const start = headOnce(() => {
    const fields = [
      ['Project-Id-Version', options.name ?? 'bitekst'], ['MIME-Version', '1.0'], ['Content-Type', 'text/plain; charset=UTF-8'], ['Content-Transfer-Encoding', '8bit'],
      ...(pair === undefined ? [] : [['Language', pair[1].replaceAll('-', '_')], ['X-Source-Language', pair[0].replaceAll('-', '_')]]),
      ...(pair !== undefined && /^(?:en|nl)(?:-|$)/u.test(pair[1]) ? [['Plural-Forms', 'nplurals=2; plural=(n != 1);']] : []),
      ['X-Generator', 'bitekst'],
    ];
    const comments = (options.notes ?? []).map((note) => formatComment('# ', note)).join('');
    return `${comments}msgid ""\nmsgstr ""\n${fields.map(([name, value]) => `"${escape(`${name}: ${value!.replace(/\s+/gu, ' ')}\n`)}"\n`).join('')}`;
  });

  function formatComment(prefix: string, text: string): string {
    return wellFormedText(text, log).split('\n').map((line) => `${prefix}${line.replace(/\r/gu, () => {
      log.add('lineBreakReplaced', 'a carriage return in a comment was written as a space');
      return ' ';
    })}\n`).join('');
  }

  function formatString(keyword: string, text: string): string {
    const formed = wellFormedText(text, log);
    const inner = formed.indexOf('\n');
    if (inner < 0 || inner === formed.length - 1) return `${keyword} "${escape(formed)}"\n`;
    // A line of the text a line, as gettext's own tools wrap.
    return `${keyword} ""\n${formed.split('\n').map((line, i, all) => (i < all.length - 1 ? `"${escape(`${line}\n`)}"\n` : line === '' ? '' : `"${escape(line)}"\n`)).join('')}`;
  }

  function formatEntry(unit: AlignmentUnit, source: string, body: string): string {
    const properties = unit.properties === undefined ? undefined : new Map(Object.entries(unit.properties));
    let text = '\n';
    if (unit.notes !== undefined && unit.notes.length > 0) text += formatComment('# ', formatNotes(unit.notes));
    for (const [name, prefix] of [['extracted', '#. '], ['references', '#: ']] as const) {
      const value = properties?.get(name);
      if (value !== undefined) text += formatComment(prefix, value);
    }
    const flags = [...(unit.state === 'initial' || unit.state === 'rejected' ? ['fuzzy'] : []), ...(properties?.has('flags') ? [properties.get('flags')!] : [])];
    if (flags.length > 0) text += formatComment('#, ', flags.join(', '));
    const previous = properties?.get('previous');
    if (previous !== undefined) text += formatComment('#| ', previous);

    let context = unit.context;
    const id = contentId(context === undefined ? [source] : [source, context]);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    if (times > 1) {
      context = `${context ?? ''}#${times}`;
      log.add('sourceRepeated', 'a source that occurs twice in one context got a context of its own');
    }
    if (context !== undefined) text += formatString('msgctxt', context);
    return `${text}${formatString('msgid', source)}${body}`;
  }

  /** gettext refuses a translation that begins or ends in a line break where its source does not, or the other way round. */
  function edgesLike(source: string, text: string): string {
    if (text === '') return text;
    let result = text;
    if (source.startsWith('\n') !== result.startsWith('\n')) result = source.startsWith('\n') ? `\n${result}` : result.replace(/^\n+/u, '');
    if (source.endsWith('\n') !== result.endsWith('\n')) result = source.endsWith('\n') ? `${result}\n` : withoutLastBreaks(result);
    if (result !== text) log.add('lineBreakReplaced', 'a line break at the edge of a translation was made to follow its source, as gettext demands');
    return result;
  }

  function closePlural(): string {
    const group = plural;
    plural = undefined;
    if (group === undefined) return '';
    const source = sideOf(group.head, pair![0]);
    const many = group.source ?? group.head.properties?.['plural source'] ?? source;
    return formatEntry(group.head, source, formatString('msgid_plural', edgesLike(source, many)) + group.forms.map((form, i) => formatString(`msgstr[${i}]`, edgesLike(source, form))).join(''));
  }

  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      const head = start();
      const source = pair === undefined ? '' : sideOf(unit, pair[0]);
      const target = pair === undefined ? '' : sideOf(unit, pair[1]);
      if (source === '') {
        log.add('recordLeftOut', pair === undefined ? `a unit in ${languagesOf(unit).join(', ') || 'no language'} only is no pair` : `a unit without text in ${pair[0]} has no msgid`);
        return [head + closePlural()];
      }
      const form = unit.properties !== undefined && Object.hasOwn(unit.properties, 'plural') ? unit.properties['plural'] : undefined;
      if (plural !== undefined && form === String(plural.forms.length) && unit.context === plural.head.context && (plural.source ?? source) === source) {
        plural.forms.push(target);
        plural.source = source;
        return [head];
      }
      const before = closePlural();
      if (form === '0') {
        plural = { head: unit, forms: [target], source: undefined };
        return [head + before];
      }
      return [head + before + formatEntry(unit, source, formatString('msgstr', edgesLike(source, target)))];
    },
    end: () => [start() + closePlural()],
  };
}

function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  return text.slice(0, end);
}

function escape(text: string): string {
  return text.replace(/["\\\p{Cc}]/gu, (character) => {
    switch (character) {
      case '"': return '\\"';
      case '\\': return '\\\\';
      case '\n': return '\\n';
      case '\t': return '\\t';
      case '\r': return '\\r';
      default: {
        const code = character.charCodeAt(0);
        return code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : character;
      }
    }
  });
}
