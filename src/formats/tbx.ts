import { termEntryId, FormatError, type PartOfSpeech, type Span, type Term, type TermEntry, type TermExample, type TermForm, type TermGender, type TermStatus } from '../bitext/index.js';
import { headOnce } from './file-head.js';
import { defaultMaxRecordLength, type FileHeader, type FormatReader, type FormatWriter, type ReaderOptions, type TermFeature, type TermFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { createTextReader, gatherRecords } from './text-reader.js';
import { addProperty, checkLanguages, languageIn, propertiesOf } from './unit-values.js';
import { decodeName, encodeId } from './xml-name.js';
import { childrenOf, createXmlReader, textOf, type XmlElement } from './xml-reader.js';
import { escapeAttribute, escapeText } from './xml-writer.js';

const format = 'TBX';
const namespace = 'urn:iso:std:iso:30042:ed-2';

// TBX-Basic knows nothing of counts, scores and lemmas: they belong to an extraction, not to a terminologist's record.
const holds: ReadonlySet<TermFeature> = new Set<TermFeature>([
  'entryId', 'status', 'partOfSpeech', 'gender', 'form', 'termNotes', 'definition', 'domain', 'examples', 'notes', 'origin', 'created', 'changed', 'author', 'synonyms', 'manyLanguages',
]);

/**
 * TBX version 3 (ISO 30042:2019), dialect TBX-Basic in the DCA style. Reads versions 2 and 3 in any dialect and both styles,
 * martif included.
 *
 * Statuses: the first approved term of a language is preferred, other approved ones are admitted; forbidden is deprecated,
 * rejected is superseded, and a candidate has no status. A term without status is read as the options say. Examples are the
 * contexts of the first terms, the terms marked; the n-th context of each language belong together. Categories that an entry
 * has no member for are kept as notes, with their names.
 */
export const tbx: TermFormat = {
  name: 'tbx',
  title: 'TBX 3 (TBX-Basic)',
  content: 'terms',
  extensions: ['.tbx'],
  parts: ['file'],
  holds,
  createReader,
  createWriter: (options) => createWriter(version3, options),
};

/** TBX version 2 (ISO 30042:2008, "martif"), dialect TBX-Basic: what Translate Toolkit and Weblate read. */
export const tbx2: TermFormat = {
  ...tbx,
  name: 'tbx2',
  title: 'TBX 2 (martif)',
  extensions: [],
  createWriter: (options) => createWriter(version2, options),
};

// ---- reading

function createReader(options: ReaderOptions = {}): FormatReader<TermEntry> {
  const log = new IssueLog();
  const entries: TermEntry[] = [];
  let header: FileHeader = { languages: [] };
  const ids = new Set<string>();
  const xml = createXmlReader(format, options.maxRecordLength ?? defaultMaxRecordLength, true, {
    enter(element, path) {
      const { name } = element;
      if (path.length === 0) {
        if (name !== 'tbx' && name !== 'martif') throw new FormatError(format, element.line, element.column, `got root element <${name}>, expected <tbx> or <martif>`);
        const language = element.attributes['xml:lang'];
        if (language !== undefined) header = { languages: [languageIn(format, language, element.line, element.column)] };
        return 'open';
      }
      if ((path.length === 1 && name === 'text') || (path.length === 2 && name === 'body')) return 'open';
      if (path.length === 1 && (name === 'tbxHeader' || name === 'martifHeader')) return 'collect';
      if (path.length === 3 && (name === 'conceptEntry' || name === 'termEntry')) return 'collect';
      log.add('elementLeftOut', `<${name}> in <${path.at(-1)!}> was not read`, element.line);
      return 'skip';
    },
    record(element) {
      if (element.name.endsWith('Header')) {
        const title = deep(element, ['fileDesc', 'titleStmt', 'title']).map(textOf)[0];
        const notes = deep(element, ['fileDesc', 'titleStmt', 'note']).map(textOf);
        header = { ...header, ...(title !== undefined && title !== '' && { name: title }), ...(notes.length > 0 && { notes }) };
        return;
      }
      const entry = readEntry(element, options.termStatus ?? 'candidate', log);
      if (entry === undefined) return;
      let { entryId } = entry;
      if (ids.has(entryId)) {
        log.add('idRepeated', `the id ${JSON.stringify(entryId)} occurs twice; the later entry got another`, element.line);
        for (let n = 2; ids.has(entryId); n++) entryId = `${entry.entryId}#${n}`;
      }
      ids.add(entryId);
      entries.push(entryId === entry.entryId ? entry : { ...entry, entryId });
    },
  });
  return createTextReader(format, gatherRecords(xml, entries, () => header, log), { xml: true });
}

function deep(element: XmlElement, path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);
}

/** An entry while its elements are read. */
interface Draft {
  readonly notes: string[];
  readonly properties: Map<string, string>;
  definition?: string;
  domain?: string;
  origin?: string;
  created?: string;
  changed?: string;
  author?: string;
}

interface Context {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly origin?: string;
}

function readEntry(element: XmlElement, absent: TermStatus, log: IssueLog): TermEntry | undefined {
  const draft: Draft = { notes: [], properties: new Map() };
  const terms = new Map<string, Term[]>();
  const contexts = new Map<string, Context[]>();
  for (const child of elementsOf(element)) {
    if (child.name !== 'langSec' && child.name !== 'langSet') {
      readEntryItem(child, draft, undefined);
      continue;
    }
    const language = languageIn(format, child.attributes['xml:lang'] ?? '', child.line, child.column);
    for (const item of elementsOf(child)) {
      if (item.name === 'termSec' || item.name === 'tig' || item.name === 'ntig') readTerm(item, language, absent, terms, contexts, log);
      else readEntryItem(item, draft, language);
    }
  }
  if (terms.size === 0) {
    log.add('recordLeftOut', 'an entry without terms says nothing', element.line);
    return undefined;
  }
  const { notes, properties, ...members } = draft;
  const examples = zipContexts(contexts);
  const held = propertiesOf(properties);
  const byLanguage = Object.fromEntries(terms);
  const id = element.attributes['id'];
  return {
    entryId: id === undefined || id === '' ? termEntryId(byLanguage) : decodeName(id),
    terms: byLanguage,
    ...members,
    ...(examples.length > 0 && { examples }),
    ...(notes.length > 0 && { notes }),
    ...(held !== undefined && { properties: held }),
  };
}

/** The children of an element that holds no text of its own. */
function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => {
    if (typeof child !== 'string') return true;
    if (/\S/u.test(child)) throw new FormatError(format, element.line, element.column, `got text ${JSON.stringify(child.trim().slice(0, 40))} in <${element.name}>, expected elements`);
    return false;
  });
}

const generic: ReadonlySet<string> = new Set(['descrip', 'admin', 'termNote', 'note', 'ref', 'xref', 'transac', 'transacNote', 'descripNote', 'adminNote', 'date', 'term']);
/** What an item is about: its type in the DCA style, its own name in the DCT style. */
const categoryOf = (element: XmlElement): string => (element.name === 'note' ? 'note' : generic.has(element.name) ? element.attributes['type'] ?? element.name : element.name);

function readEntryItem(item: XmlElement, draft: Draft, language: string | undefined): void {
  if (item.name === 'transacGrp') {
    readTransaction(item, draft);
    return;
  }
  if (item.name.endsWith('Grp')) {
    for (const child of elementsOf(item)) readEntryItem(child, draft, language);
    return;
  }
  const value = textOf(item);
  switch (categoryOf(item)) {
    case 'note':
      draft.notes.push(value);
      return;
    case 'subjectField':
      if (draft.domain === undefined) draft.domain = value;
      else draft.notes.push(`subjectField: ${value}`);
      return;
    case 'definition':
      if (draft.definition === undefined && language === undefined) draft.definition = value;
      else if (language !== undefined && !draft.properties.has(`${language}/definition`)) draft.properties.set(`${language}/definition`, value);
      else draft.notes.push(`definition: ${value}`);
      return;
    case 'source':
      if (draft.origin === undefined) draft.origin = value;
      else draft.notes.push(`source: ${value}`);
      return;
    case 'customerSubset':
    case 'projectSubset':
      if (language === undefined) addProperty(draft.properties, categoryOf(item), value);
      else draft.notes.push(`${categoryOf(item)}: ${value}`);
      return;
    default:
      draft.notes.push(asNote(item));
  }
}

/** An item that has no place of its own, with its category, as a note. */
function asNote(item: XmlElement): string {
  const target = item.attributes['target'];
  return `${categoryOf(item)}: ${textOf(item)}${target === undefined ? '' : ` (${target})`}`;
}

function readTransaction(group: XmlElement, draft: Draft): void {
  let kind = '';
  let date: string | undefined;
  let person: string | undefined;
  for (const item of elementsOf(group)) {
    if (item.name === 'transac' || categoryOf(item) === 'transactionType') kind = textOf(item).trim();
    else if (item.name === 'date') date = textOf(item).trim();
    else if (categoryOf(item) === 'responsibility') person = textOf(item);
    else draft.notes.push(asNote(item));
  }
  const modified = kind === 'modification';
  if (date !== undefined) {
    const whole = /^\d{4}-\d\d-\d\d$/u.test(date) ? `${date}T00:00:00Z` : date;
    if (modified) draft.changed = whole;
    else draft.created ??= whole;
  }
  if (person !== undefined && (modified || draft.author === undefined)) draft.author = person;
}

const statuses: ReadonlyMap<string, TermStatus> = new Map<string, TermStatus>([
  ['preferredTerm-admn-sts', 'approved'], ['admittedTerm-admn-sts', 'approved'], ['deprecatedTerm-admn-sts', 'forbidden'], ['supersededTerm-admn-sts', 'rejected'],
  ['preferredTerm', 'approved'], ['admittedTerm', 'approved'], ['deprecatedTerm', 'forbidden'], ['supersededTerm', 'rejected'],
  ['standardizedTerm-admn-sts', 'approved'], ['legalTerm-admn-sts', 'approved'], ['regulatedTerm-admn-sts', 'approved'],
]);
const partsOfSpeech: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ['noun', 'noun'], ['properNoun', 'name'], ['proper noun', 'name'], ['verb', 'verb'], ['adjective', 'adjective'], ['adverb', 'adverb'], ['other', 'other'],
]);
// "other" is what TBX offers Dutch nouns with "de" that are neither masculine nor feminine.
const genders: ReadonlyMap<string, TermGender> = new Map<string, TermGender>([['masculine', 'masculine'], ['feminine', 'feminine'], ['neuter', 'neuter'], ['other', 'common'], ['common', 'common']]);
const forms: ReadonlySet<string> = new Set<TermForm>(['fullForm', 'abbreviation', 'acronym', 'shortForm', 'variant', 'phrase']);

function readTerm(element: XmlElement, language: string, absent: TermStatus, terms: Map<string, Term[]>, contexts: Map<string, Context[]>, log: IssueLog): void {
  const draft: { -readonly [member in keyof Term]?: Term[member] } = {};
  const notes: string[] = [];
  const read = (item: XmlElement): void => {
    if (item.name === 'descripGrp' && elementsOf(item).some((child) => categoryOf(child) === 'context')) {
      const source = elementsOf(item).find((child) => categoryOf(child) === 'source');
      for (const child of elementsOf(item)) {
        if (categoryOf(child) === 'context') listIn(contexts, language).push(readContext(child, source === undefined ? undefined : textOf(source)));
        else if (child !== source) notes.push(asNote(child));
      }
      return;
    }
    if (item.name.endsWith('Grp')) {
      elementsOf(item).forEach(read);
      return;
    }
    const value = textOf(item);
    switch (categoryOf(item)) {
      case 'term':
        if (draft.text !== undefined) throw new FormatError(format, item.line, item.column, 'got a second term where one is described, expected it in an element of its own');
        draft.text = value.trim();
        return;
      case 'note': notes.push(value); return;
      case 'context': listIn(contexts, language).push(readContext(item, undefined)); return;
      case 'administrativeStatus':
      case 'normativeAuthorization': {
        const status = statuses.get(value.trim());
        if (status === undefined) notes.push(asNote(item));
        else draft.status = status;
        return;
      }
      case 'partOfSpeech': {
        const part = partsOfSpeech.get(value.trim());
        if (part === undefined) notes.push(asNote(item));
        else draft.partOfSpeech = part;
        return;
      }
      case 'grammaticalGender': {
        const gender = genders.get(value.trim());
        if (gender === undefined) notes.push(asNote(item));
        else draft.gender = gender;
        return;
      }
      case 'termType':
        if (forms.has(value.trim())) draft.form = value.trim() as TermForm;
        else notes.push(asNote(item));
        return;
      default: notes.push(asNote(item));
    }
  };
  elementsOf(element).forEach(read);
  if (draft.text === undefined || draft.text === '') {
    log.add('valueUnknown', 'a term without words was left out', element.line);
    return;
  }
  const known = listIn(terms, language);
  if (known.some((term) => term.text === draft.text)) {
    log.add('valueUnknown', `the term ${JSON.stringify(draft.text.slice(0, 40))} occurs twice in one entry and language; the second was left out`, element.line);
    return;
  }
  known.push({ ...draft, text: draft.text, status: draft.status ?? absent, ...(notes.length > 0 && { notes }) });
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

function readContext(element: XmlElement, origin: string | undefined): Context {
  let text = '';
  const spans: Span[] = [];
  for (const child of element.children) {
    const piece = typeof child === 'string' ? child : textOf(child);
    if (typeof child !== 'string' && child.name === 'hi' && piece !== '') spans.push({ from: text.length, to: text.length + piece.length });
    text += piece;
  }
  return { text, spans, ...(origin !== undefined && { origin }) };
}

function zipContexts(contexts: ReadonlyMap<string, readonly Context[]>): TermExample[] {
  const count = Math.max(0, ...[...contexts.values()].map((list) => list.length));
  return Array.from({ length: count }, (_, i) => {
    const sides = [...contexts].flatMap(([language, list]) => (list[i] === undefined ? [] : [[language, list[i]] as const]));
    const origin = sides.map(([, context]) => context.origin).find((found) => found !== undefined);
    return {
      texts: Object.fromEntries(sides.map(([language, { text }]) => [language, text])),
      spans: Object.fromEntries(sides.map(([language, { spans }]) => [language, spans])),
      ...(origin !== undefined && { origin }),
    };
  });
}

// ---- writing

/** What the two versions call the same things. */
interface Version {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  readonly partOfSpeech: (part: PartOfSpeech) => string;
  head(language: string, title: string, log: IssueLog): string;
  readonly tail: string;
  /** For a file without entries, which neither schema allows a body for. */
  readonly emptyBody: string;
}

const version3: Version = {
  entry: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
  // The dialect has no name for names.
  partOfSpeech: (part) => (part === 'name' ? 'noun' : part),
  head: (language, title) => `<?xml version="1.0" encoding="UTF-8"?>\n<tbx xmlns="${namespace}" style="dca" type="TBX-Basic" xml:lang="${language}">\n  <tbxHeader>\n    <fileDesc>\n${title}      <sourceDesc><p>Written by bitekst</p></sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n`,
  tail: '</tbx>\n',
  emptyBody: '  <text/>\n',
};

const version2: Version = {
  entry: 'termEntry',
  language: 'langSet',
  term: 'tig',
  partOfSpeech: (part) => (part === 'name' ? 'properNoun' : part),
  head: (language, title) => `<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX-Basic" xml:lang="${language}">\n  <martifHeader>\n    <fileDesc>\n${title}      <sourceDesc><p>Written by bitekst</p></sourceDesc>\n    </fileDesc>\n    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>\n  </martifHeader>\n`,
  tail: '</martif>\n',
  emptyBody: '  <text><body/></text>\n',
};

function createWriter(version: Version, options: WriterOptions = {}): FormatWriter<TermEntry> {
  const log = new IssueLog();
  if (options.languages !== undefined) checkLanguages(options.languages);
  let written = 0;
  const ids = new Set<string>();
  const start = headOnce((languages: readonly string[]) => {
    const notes = (options.notes ?? []).map((note) => `<note>${escapeText(note, log)}</note>`).join('');
    const title = options.name === undefined && notes === '' ? '' : `      <titleStmt><title>${escapeText(options.name ?? '', log)}</title>${notes}</titleStmt>\n`;
    return version.head(options.languages?.[0] ?? languages[0] ?? 'en', title, log);
  });
  return {
    get issues() {
      return log.issues;
    },
    push(entry) {
      const languages = (options.languages ?? Object.keys(entry.terms)).filter((language) => (entry.terms[language] ?? []).some(hasWords));
      const head = start(Object.keys(entry.terms));
      if (languages.length === 0) {
        log.add('recordLeftOut', 'an entry without terms in the languages asked for');
        return [head];
      }
      let id = encodeId(entry.entryId);
      if (ids.has(id)) {
        log.add('idRepeated', `the id ${JSON.stringify(entry.entryId)} occurs twice; the later entry got another`);
        for (let n = 2; ids.has(id); n++) id = encodeId(`${entry.entryId}#${n}`);
      }
      ids.add(id);
      return [`${head}${written++ === 0 ? '  <text>\n    <body>\n' : ''}${formatEntry(version, entry, id, languages, log)}`];
    },
    end: () => [`${start([])}${written === 0 ? version.emptyBody : '    </body>\n  </text>\n'}${version.tail}`],
  };
}

const hasWords = (term: Term): boolean => /\S/u.test(term.text);

function formatEntry(version: Version, entry: TermEntry, id: string, languages: readonly string[], log: IssueLog): string {
  const item = (name: string, type: string, value: string): string => `<${name} type="${type}">${escapeText(value, log)}</${name}>`;
  const lines: string[] = [];
  if (entry.domain !== undefined) lines.push(item('descrip', 'subjectField', entry.domain));
  if (entry.definition !== undefined) lines.push(item('descrip', 'definition', entry.definition));
  for (const category of ['customerSubset', 'projectSubset']) {
    const value = entry.properties !== undefined && Object.hasOwn(entry.properties, category) ? entry.properties[category] : undefined;
    if (value !== undefined) lines.push(item('admin', category, value));
  }
  if (entry.origin !== undefined) lines.push(item('admin', 'source', entry.origin));
  for (const [kind, value, author] of [['origination', entry.created, entry.changed === undefined ? entry.author : undefined], ['modification', entry.changed, entry.changed === undefined ? undefined : entry.author]] as const) {
    const valid = value !== undefined && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/u.test(value);
    if (value !== undefined && !valid) log.add('valueUnknown', `the date ${JSON.stringify(value.slice(0, 40))} is not ISO 8601 and was left out`);
    if (!valid && author === undefined) continue;
    lines.push(`<transacGrp><transac type="transactionType">${kind}</transac>${valid ? `<date>${value}</date>` : ''}${author === undefined ? '' : item('transacNote', 'responsibility', author)}</transacGrp>`);
  }
  for (const note of entry.notes ?? []) lines.push(`<note>${escapeText(note, log)}</note>`);

  let text = `      <${version.entry} id="${escapeAttribute(id, log)}">\n${lines.map((line) => `        ${line}\n`).join('')}`;
  for (const language of languages) {
    text += `        <${version.language} xml:lang="${language}">\n`;
    const definition = entry.properties !== undefined && Object.hasOwn(entry.properties, `${language}/definition`) ? entry.properties[`${language}/definition`] : undefined;
    if (definition !== undefined) text += `          ${item('descrip', 'definition', definition)}\n`;
    let preferred = false;
    entry.terms[language]!.filter(hasWords).forEach((term, index) => {
      text += `          <${version.term}>\n            <term>${escapeText(term.text.trim(), log)}</term>\n`;
      const notes: string[] = [];
      if (term.partOfSpeech !== undefined) notes.push(item('termNote', 'partOfSpeech', version.partOfSpeech(term.partOfSpeech)));
      if (term.gender !== undefined) notes.push(item('termNote', 'grammaticalGender', term.gender === 'common' ? 'other' : term.gender));
      if (term.form !== undefined) notes.push(item('termNote', 'termType', term.form));
      if (term.status !== 'candidate') {
        const status = term.status === 'forbidden' ? 'deprecated' : term.status === 'rejected' ? 'superseded' : preferred ? 'admitted' : 'preferred';
        preferred ||= term.status === 'approved';
        notes.push(item('termNote', 'administrativeStatus', `${status}Term-admn-sts`));
      }
      if (index === 0) for (const example of entry.examples ?? []) notes.push(...formatContext(example, language, languages, log));
      for (const note of term.notes ?? []) notes.push(`<note>${escapeText(note, log)}</note>`);
      text += `${notes.map((note) => `            ${note}\n`).join('')}          </${version.term}>\n`;
    });
    text += `        </${version.language}>\n`;
  }
  return `${text}      </${version.entry}>\n`;
}

function formatContext({ texts, spans, origin }: TermExample, language: string, languages: readonly string[], log: IssueLog): string[] {
  const text = Object.hasOwn(texts, language) ? texts[language]! : undefined;
  if (text === undefined) return [];
  let marked = '';
  let at = 0;
  // Marks do not nest: of two that overlap, the first stays.
  for (const { from, to } of [...(spans[language] ?? [])].sort((a, b) => a.from - b.from)) {
    if (from < at || to <= from) continue;
    marked += `${escapeText(text.slice(at, from), log)}<hi type="entailedTerm">${escapeText(text.slice(from, to), log)}</hi>`;
    at = to;
  }
  const descrip = `<descrip type="context">${marked}${escapeText(text.slice(at), log)}</descrip>`;
  // The origin is the pair's; it stands with its first side.
  const first = languages.find((one) => Object.hasOwn(texts, one));
  return [origin === undefined || language !== first ? descrip : `<descripGrp>${descrip}<admin type="source">${escapeText(origin, log)}</admin></descripGrp>`];
}
