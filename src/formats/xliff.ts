import { type AlignmentUnit, type InlineTag } from '../bitext/index.js';
import { headOnce } from './file-head.js';
import type { FormatWriter, UnitFormat, WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { askedPair, closedTags, formatSpans, pairOf, sideOf, sidesOf } from './unit-values.js';
import { core, createXliffReader, madeId, metadataModule } from './xliff-reader.js';
import { encodeName } from './xml-name.js';
import { escapeAttribute, escapeText } from './xml-writer.js';

/**
 * XLIFF (OASIS). Writes 2.1; reads 2.0 to 2.2 and 1.2. A unit with several segments is read as a unit for each.
 *
 * The unit's own name is the attribute `name`. What XLIFF has no place for stands in its metadata module, in the category
 * `bitekst`, and properties in the category `properties`. Characters that XML forbids are written as `<cp>`, so that a text
 * comes back whatever is in it; elsewhere they become U+FFFD. A file has one pair of languages: units without text in either
 * are left out and counted.
 */
export const xliff: UnitFormat = {
  name: 'xliff',
  title: 'XLIFF 2.1',
  content: 'units',
  extensions: ['.xlf', '.xliff'],
  parts: ['file'],
  holds: new Set([
    'unitId', 'score', 'spans', 'segments', 'markup', 'origin', 'domain', 'context', 'created', 'changed', 'author', 'state', 'quality', 'notes', 'properties', 'lineBreaks', 'oneSided',
  ]),
  createReader: createXliffReader,
  createWriter,
};

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  let pair = askedPair(options);
  let written = 0;
  const start = headOnce(() => {
    const [source, target] = pair ?? ['en', 'nl'];
    const name = options.name === undefined ? '' : ` original="${escapeAttribute(options.name, log)}"`;
    const notes = (options.notes ?? []).map((note) => `<note>${escapeText(note, log)}</note>`).join('');
    return '<?xml version="1.0" encoding="UTF-8"?>\n'
      + `<xliff xmlns="${core}" xmlns:mda="${metadataModule}" version="2.1" srcLang="${source}" trgLang="${target}">\n`
      + `  <file id="f1"${name} xml:space="preserve">\n${notes === '' ? '' : `    <notes>${notes}</notes>\n`}`;
  });
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      const head = pair === undefined ? '' : start();
      if (sidesOf(unit, pair, log) === undefined) return [head];
      return [head + formatUnit(unit, pair!, `${madeId}${++written}`, log)];
    },
    // A file without units is not valid; an empty group is.
    end: () => [`${start()}${written === 0 ? '    <group id="g1"/>\n' : ''}  </file>\n</xliff>\n`],
  };
}

function formatUnit(unit: AlignmentUnit, pair: readonly [string, string], id: string, log: IssueLog): string {
  const name = unit.unitId === undefined ? '' : ` name="${escapeAttribute(unit.unitId, log)}"`;
  const codes = new Map<string, string>();
  const [source, target] = pair.map((language) => formatSide(sideOf(unit, language), unit.markup?.[language] ?? [], codes, log)) as [string, string];
  const notes = (unit.notes ?? []).map((note) => `<note>${escapeText(note, log)}</note>`).join('');
  const data = [...codes].map(([code, dataId]) => `<data id="${dataId}">${escapeText(code, log, codePoint)}</data>`).join('');
  const state = unit.state === undefined ? '' : unit.state === 'rejected' ? ' state="initial" subState="bitekst:rejected"' : ` state="${unit.state}"`;
  return `    <unit id="${id}"${name}>\n`
    + formatMetadata(unit, pair, log)
    + (notes === '' ? '' : `      <notes>${notes}</notes>\n`)
    + (data === '' ? '' : `      <originalData>${data}</originalData>\n`)
    + `      <segment${state}>\n        <source>${source}</source>\n${target === '' ? '' : `        <target>${target}</target>\n`}      </segment>\n    </unit>\n`;
}

function formatMetadata(unit: AlignmentUnit, pair: readonly [string, string], log: IssueLog): string {
  const meta = (type: string, value: string): string => `<mda:meta type="${escapeAttribute(type, log)}">${escapeText(value, log)}</mda:meta>`;
  const own: string[] = [];
  for (const member of ['score', 'quality', 'origin', 'domain', 'context', 'created', 'changed', 'author'] as const) {
    if (unit[member] !== undefined) own.push(meta(member, String(unit[member])));
  }
  for (const language of pair) {
    const span = unit.spans?.[language];
    if (span !== undefined) own.push(meta(`spans ${language}`, formatSpans([span])));
    const segments = unit.segments?.[language];
    if (segments !== undefined && segments.length > 0) own.push(meta(`segments ${language}`, formatSpans(segments)));
  }
  const properties = Object.entries(unit.properties ?? {}).map(([type, value]) => meta(type, value));
  if (own.length + properties.length === 0) return '';
  const group = (category: string, metas: readonly string[]): string => (metas.length === 0 ? '' : `<mda:metaGroup category="${category}">${metas.join('')}</mda:metaGroup>`);
  return `      <mda:metadata>${group('bitekst', own)}${group('properties', properties)}</mda:metadata>\n`;
}

const codePoint = (code: number): string => `<cp hex="${code.toString(16).toUpperCase().padStart(4, '0')}"/>`;

/** A text with its markup as spanning codes, which may overlap and nest as they like; `codes` collects what they stand for. */
function formatSide(text: string, tags: readonly InlineTag[], codes: Map<string, string>, log: IssueLog): string {
  const closed = closedTags(tags);
  const opened = new Set<string>();
  let result = '';
  let at = 0;
  for (const { offset, kind, tagId, type, code } of tags) {
    result += escapeText(text.slice(at, offset), log, codePoint);
    at = Math.max(at, offset);
    const id = encodeName(tagId);
    let attributes = '';
    if (code !== undefined && code !== '') {
      if (!codes.has(code)) codes.set(code, `d${codes.size + 1}`);
      attributes += ` dataRef="${codes.get(code)!}"`;
    }
    if (type !== undefined) attributes += formatType(type, log);
    const paired = closed.has(tagId) && (kind === 'open' || opened.has(tagId));
    const isolated = paired ? '' : ' isolated="yes"';
    if (kind === 'point') result += `<ph id="${id}"${attributes}/>`;
    else if (kind === 'open') {
      opened.add(tagId);
      result += `<sc id="${id}"${isolated}${attributes}/>`;
    } else result += paired ? `<ec startRef="${id}"${attributes}/>` : `<ec id="${id}"${isolated}${attributes}/>`;
  }
  return result + escapeText(text.slice(at), log, codePoint);
}

const types: ReadonlySet<string> = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);

/** XLIFF knows six types; all others are subtypes with a prefix. */
function formatType(type: string, log: IssueLog): string {
  if (types.has(type)) return ` type="${type}"`;
  const prefixed = /^[^\s:]+:[^\s:]+$/u.test(type) && !type.startsWith('bitekst:');
  const family = type === 'xlf:var' ? 'ui' : type.startsWith('xlf:') ? 'fmt' : 'other';
  return ` type="${family}" subType="${prefixed ? escapeAttribute(type, log) : `bitekst:${encodeName(type)}`}"`;
}
