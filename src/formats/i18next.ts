import { createUnit, FormatError, unitIdOf, type AlignmentUnit } from '../bitext/index.js';
import { formatResources, readResources, resourcesOfUnits, tabulateResources, unitsOfResources } from '../i18next/index.js';
import { defaultMaxRecordLength, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { createTextReader } from './text-reader.js';
import { askedPair, neededLanguages, pairOf, sidesOf } from './unit-values.js';

const format = 'i18next JSON';
const namespace = 'translation';

/**
 * Two files of i18next's resources, one namespace in two languages: nested or flat keys, plurals, contexts. The key of a value is the
 * `unitId` and the `context` of its unit, so that equal words under two keys stay two units; a value that only one language has is a
 * unit with an empty side. JSON is one object, so both files are held whole, reading and writing.
 */
export const i18nextResources: UnitFormat = {
  name: 'i18next',
  title: format,
  content: 'units',
  extensions: ['.json'],
  parts: ['source', 'target'],
  holds: new Set(['unitId', 'context', 'lineBreaks', 'oneSided']),
  createReader,
  createWriter,
};

function createReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const languages = neededLanguages(options, 'i18next resources');
  const maxLength = options.maxRecordLength ?? defaultMaxRecordLength;
  const log = new IssueLog();
  const texts = ['', ''];
  const ended = [false, false];

  function pairUp(): AlignmentUnit[] {
    const resources = readResources(languages.map((language, part) => ({ path: i18nextResources.parts[part]!, language, namespace, text: texts[part]! })));
    for (const { message, place } of resources.issues) log.add('recordLeftOut', message, place.line);
    // Of plural forms the one that answers where a language has no such form.
    const answered = new Map(unitsOfResources(resources, { languages }).map((unit) => [unit.unitId!, unit]));
    return tabulateResources(resources).flatMap(({ id, values }) => {
      const own = languages.map((language) => (Object.hasOwn(values, language) ? values[language]!.text : undefined));
      const answer = answered.get(id);
      const [source, target] = own.map((text, side) => text ?? answer?.[languages[side]!] ?? '') as [string, string];
      if (source === '' && target === '') return [];
      const key = id.slice(namespace.length + 1);
      return [createUnit([[languages[0], source], [languages[1], target]], { unitId: key, context: key })];
    });
  }

  return createTextReader(format, {
    header: { languages },
    get issues() {
      return log.issues;
    },
    get wants() {
      return ended[0] ? 1 : 0;
    },
    push(text, part) {
      texts[part] += text;
      if (texts[part]!.length > maxLength) throw new FormatError(format, 1, 1, `got more than ${maxLength} characters, expected a file of resources; maxRecordLength sets another limit`);
      return [];
    },
    end(part) {
      ended[part] = true;
      return ended[0] && ended[1] ? pairUp() : [];
    },
    place: (part) => {
      const lines = texts[part]!.split('\n');
      return { line: lines.length, column: lines.at(-1)!.length + 1 };
    },
  }, { parts: 2 });
}

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  let pair = askedPair(options);
  const held = new Map<string, AlignmentUnit>();
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      const sides = sidesOf(unit, pair, log);
      if (sides === undefined) return ['', ''];
      const key = unit.properties?.['i18next-key'] ?? unit.unitId ?? unit.context ?? unitIdOf(unit);
      if (held.has(key)) log.add('idRepeated', `the key ${JSON.stringify(key.slice(0, 80))} stands twice: the last text counts`);
      held.set(key, createUnit([[pair![0], sides[0]], [pair![1], sides[1]]]));
      return ['', ''];
    },
    end() {
      const keys = new Map([...held].map(([key, unit]) => [unit, key]));
      const files = formatResources(resourcesOfUnits(keys.keys(), { namespace, keyOf: (unit) => keys.get(unit)! }));
      return [0, 1].map((side) => files.find(({ language }) => language === pair?.[side])?.text ?? '{}\n');
    },
  };
}
