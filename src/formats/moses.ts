import { createUnit, FormatError, type AlignmentUnit } from '../bitext/index.js';
import { defaultMaxRecordLength, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { fileStart, oneLine } from './plain-text.js';
import { createTextReader, LineSplitter } from './text-reader.js';
import { askedPair, neededLanguages, pairOf, sidesOf } from './unit-values.js';

const format = 'Moses pair';

/**
 * Two texts in which line n answers line n: what Moses, OPUS and most training of translation systems read. The files do not
 * say their languages (their names do: `corpus.en`, `corpus.nl`); the reader must be told.
 */
export const moses: UnitFormat = {
  name: 'moses',
  title: 'Moses pair of texts',
  content: 'units',
  extensions: [],
  parts: ['source', 'target'],
  holds: new Set(['oneSided']),
  createReader,
  createWriter,
};

function createReader(options: ReaderOptions = {}): FormatReader<AlignmentUnit> {
  const languages = neededLanguages(options, 'a Moses pair');
  const maxLength = options.maxRecordLength ?? defaultMaxRecordLength;
  const splitters = [new LineSplitter(format, maxLength), new LineSplitter(format, maxLength)] as const;
  /** Lines that the other side has not answered yet, from `heads` on. */
  const waiting: [string[], string[]] = [[], []];
  const heads = [0, 0];
  const ended = [false, false];

  function pairUp(): AlignmentUnit[] {
    const units: AlignmentUnit[] = [];
    const count = Math.min(waiting[0].length - heads[0]!, waiting[1].length - heads[1]!);
    for (let i = 0; i < count; i++) units.push(createUnit([[languages[0], waiting[0][heads[0]! + i]!], [languages[1], waiting[1][heads[1]! + i]!]]));
    for (const side of [0, 1] as const) {
      heads[side]! += count;
      if (heads[side]! * 2 > waiting[side].length) {
        waiting[side].splice(0, heads[side]);
        heads[side] = 0;
      }
    }
    return units;
  }
  const left = (side: number): number => waiting[side]!.length - heads[side]!;

  return createTextReader(format, {
    header: { languages },
    issues: [],
    get wants() {
      return left(0) > left(1) ? 1 : 0;
    },
    push(text, part) {
      for (const line of splitters[part]!.push(text)) waiting[part]!.push(line);
      return pairUp();
    },
    end(part) {
      waiting[part]!.push(...splitters[part]!.end());
      ended[part] = true;
      const units = pairUp();
      for (const side of [0, 1] as const) {
        if (ended[1 - side] && ended[side] && left(side) > 0) {
          throw new FormatError(format, splitters[1 - side]!.line + 1, 1, `got ${splitters[0].line} lines in ${languages[0]} and ${splitters[1].line} in ${languages[1]}, expected as many; line n must answer line n`);
        }
      }
      return units;
    },
    place: (part) => splitters[part]!.place(),
  }, { parts: 2 });
}

function createWriter(options: WriterOptions = {}): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  let pair = askedPair(options);
  let started = false;
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      const sides = sidesOf(unit, pair, log);
      if (sides === undefined) return ['', ''];
      const lines = sides.map((text) => `${oneLine(text, log)}\n`);
      if (started) return lines;
      started = true;
      return lines.map(fileStart);
    },
    end: () => ['', ''],
  };
}
