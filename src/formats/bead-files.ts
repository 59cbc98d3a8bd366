// hunalign ladders and vecalign alignments: a file of numbers beside two texts of a segment a line.
import { createUnit, FormatError, type AlignmentUnit, type Span } from '../bitext/index.js';
import { defaultMaxRecordLength, type FormatReader, type FormatWriter, type ReaderOptions, type UnitFormat, type WriterOptions } from './format.js';
import { IssueLog } from './issue-log.js';
import { fileStart, oneLine } from './plain-text.js';
import { createTextReader, LineSplitter } from './text-reader.js';
import { askedPair, neededLanguages, pairOf, parseShare, sideOf, sidesOf, type MutableMetadata } from './unit-values.js';

/**
 * A hunalign ladder (Varga et al. 2005) with its texts: each rung says at which segment of both sides a bead begins, and how
 * confident hunalign is in it. That confidence is no probability: from 0 to 1 it is read as the score, else it is the
 * property `confidence`.
 */
export const ladder: UnitFormat = {
  name: 'ladder',
  title: 'hunalign ladder',
  content: 'units',
  extensions: ['.ladder'],
  parts: ['ladder', 'source', 'target'],
  holds: new Set(['score', 'segments', 'oneSided']),
  createReader: (options) => createBeadReader('hunalign ladder', options, ladderLines()),
  createWriter: (options) => createBeadWriter(options, {
    line: (source, target, unit) => {
      const confidence = unit.score ?? unit.properties?.['confidence'];
      return `${source.first}\t${target.first}${confidence === undefined ? '' : `\t${confidence}`}\n`;
    },
    last: (source, target) => `${source}\t${target}\n`,
  }),
};

/**
 * vecalign's alignments (Thompson & Koehn 2019) with their texts: `[0, 1]:[0]:0.25` joins two segments to one at a cost.
 * The cost is in no unit that other programs share, and is kept as the property `cost`.
 */
export const vecalign: UnitFormat = {
  name: 'vecalign',
  title: 'vecalign alignment',
  content: 'units',
  extensions: ['.vecalign', '.align'],
  parts: ['alignment', 'source', 'target'],
  holds: new Set(['segments', 'oneSided']),
  createReader: (options) => createBeadReader('vecalign alignment', options, vecalignLines()),
  createWriter: (options) => createBeadWriter(options, {
    line: (source, target, unit) => {
      const cost = unit.properties?.['cost'];
      return `${formatIndexes(source)}:${formatIndexes(target)}${cost === undefined ? '' : `:${cost}`}\n`;
    },
    last: () => '',
  }),
};

interface Range {
  readonly first: number;
  readonly count: number;
}

interface BeadLine {
  readonly source: number;
  readonly target: number;
  readonly metadata: MutableMetadata;
  readonly line: number;
}

/** Reads the lines of the file of numbers, in order, as counts of segments. */
interface BeadLines {
  /** The bead that this line completes, if any. */
  read(text: string, fail: (problem: string) => FormatError): Omit<BeadLine, 'line'> | undefined;
}

function ladderLines(): BeadLines {
  let previous: { source: number; target: number; confidence: string | undefined } | undefined;
  return {
    read(text, fail) {
      const match = /^(\d{1,9})\s+(\d{1,9})(?:\s+(\S{1,40}))?\s*$/u.exec(text);
      if (match === null) throw fail(`got ${JSON.stringify(text.slice(0, 40))}, expected two segment numbers and a confidence`);
      const rung = { source: Number(match[1]), target: Number(match[2]), confidence: match[3] };
      const from = previous;
      previous = rung;
      if (from === undefined) {
        if (rung.source !== 0 || rung.target !== 0) throw fail(`got a first rung at ${rung.source} and ${rung.target}, expected 0 and 0`);
        return undefined;
      }
      const source = rung.source - from.source;
      const target = rung.target - from.target;
      if (source < 0 || target < 0 || source + target === 0) throw fail(`got a rung at ${rung.source} and ${rung.target} after ${from.source} and ${from.target}, expected it further on`);
      const metadata: MutableMetadata = {};
      if (from.confidence !== undefined) {
        const score = parseShare(from.confidence);
        if (score === undefined) metadata.properties = { confidence: from.confidence };
        else metadata.score = score;
      }
      return { source, target, metadata };
    },
  };
}

function vecalignLines(): BeadLines {
  const next = [0, 0];
  return {
    read(text, fail) {
      const match = /^\[([\d, ]*)\]:\[([\d, ]*)\](?::\s*(\S{1,40}))?\s*$/u.exec(text);
      if (match === null) throw fail(`got ${JSON.stringify(text.slice(0, 40))}, expected a line such as "[0, 1]:[0]:0.25"`);
      const [source, target] = [match[1]!, match[2]!].map((list, side) => {
        const indexes = list.split(',').map((word) => word.trim()).filter((word) => word !== '');
        for (const index of indexes) {
          if (Number(index) !== next[side] || !/^\d{1,9}$/u.test(index)) throw fail(`got segment ${index} of the ${side === 0 ? 'source' : 'target'}, expected ${next[side]}; beads take the segments in order, each once`);
          next[side]!++;
        }
        return indexes.length;
      }) as [number, number];
      if (source + target === 0) throw fail('got a bead with no segment on either side');
      return { source, target, metadata: match[3] === undefined ? {} : { properties: { cost: match[3] } } };
    },
  };
}

function formatIndexes({ first, count }: Range): string {
  return `[${Array.from({ length: count }, (_, i) => first + i).join(', ')}]`;
}

/**
 * Reads the numbers and takes the lines that they ask for. Constant memory when the parts are pushed as `wants` says; any
 * other order gives the same units.
 */
function createBeadReader(format: string, options: ReaderOptions = {}, beadLines: BeadLines): FormatReader<AlignmentUnit> {
  const languages = neededLanguages(options, `a ${format}`);
  const maxLength = options.maxRecordLength ?? defaultMaxRecordLength;
  const splitters = Array.from({ length: 3 }, () => new LineSplitter(format, maxLength));
  const log = new IssueLog();
  const beads: BeadLine[] = [];
  let nextBead = 0;
  /** Lines of the two texts, from `heads` on not yet in a bead. */
  const waiting: [string[], string[]] = [[], []];
  const heads: [number, number] = [0, 0];
  const ended = [false, false, false];
  let beadLine = 0;

  const left = (side: 0 | 1): number => waiting[side].length - heads[side];
  const take = (side: 0 | 1, count: number): string[] => {
    const lines = waiting[side].slice(heads[side], heads[side] + count);
    heads[side] += count;
    if (heads[side] * 2 > waiting[side].length) {
      waiting[side].splice(0, heads[side]);
      heads[side] = 0;
    }
    return lines;
  };

  function join(): AlignmentUnit[] {
    const units: AlignmentUnit[] = [];
    for (let bead = beads[nextBead]; bead !== undefined && left(0) >= bead.source && left(1) >= bead.target; bead = beads[nextBead]) {
      nextBead++;
      const lines = [take(0, bead.source), take(1, bead.target)] as const;
      const texts = lines.map((side) => side.join(' '));
      if (texts[0] === '' && texts[1] === '') {
        log.add('recordLeftOut', 'a bead of blank lines has no text', bead.line);
        continue;
      }
      const segments: Record<string, Span[]> = {};
      lines.forEach((side, i) => {
        if (side.length > 1) segments[languages[i]!] = spansOf(side);
      });
      units.push(createUnit([[languages[0], texts[0]!], [languages[1], texts[1]!]], { ...bead.metadata, ...(Object.keys(segments).length > 0 && { segments }) }));
    }
    if (nextBead > 1000 && nextBead * 2 > beads.length) {
      beads.splice(0, nextBead);
      nextBead = 0;
    }
    return units;
  }

  function readLines(lines: readonly string[], part: number): void {
    for (const line of lines) {
      if (part > 0) {
        waiting[part - 1]!.push(line);
        continue;
      }
      beadLine++;
      if (line.trim() === '') continue;
      const bead = beadLines.read(line, (problem) => new FormatError(format, beadLine, 1, problem));
      if (bead !== undefined) beads.push({ ...bead, line: beadLine });
    }
  }

  return createTextReader(format, {
    header: { languages },
    get issues() {
      return log.issues;
    },
    get wants() {
      const bead = beads[nextBead];
      if (bead === undefined) return 0;
      return left(0) < bead.source ? 1 : 2;
    },
    push(text, part) {
      readLines(splitters[part]!.push(text), part);
      return join();
    },
    end(part) {
      readLines(splitters[part]!.end(), part);
      ended[part] = true;
      const units = join();
      if (ended.every(Boolean)) {
        const bead = beads[nextBead];
        if (bead !== undefined) throw new FormatError(format, bead.line, 1, `got a bead of ${bead.source} and ${bead.target} segments, but only ${left(0)} and ${left(1)} lines of text are left`);
        if (left(0) + left(1) > 0) throw new FormatError(format, beadLine + 1, 1, `got ${left(0)} source and ${left(1)} target lines of text after the last bead; are these the texts that were aligned?`);
      }
      return units;
    },
    place: (part) => splitters[part]!.place(),
  }, { parts: 3 });
}

function spansOf(lines: readonly string[]): Span[] {
  let at = 0;
  return lines.map((line) => {
    const from = at;
    at += line.length + 1;
    return { from, to: from + line.length };
  });
}

interface BeadLineWriter {
  line(source: Range, target: Range, unit: AlignmentUnit): string;
  last(sourceCount: number, targetCount: number): string;
}

function createBeadWriter(options: WriterOptions = {}, { line, last }: BeadLineWriter): FormatWriter<AlignmentUnit> {
  const log = new IssueLog();
  let pair = askedPair(options);
  const next = [0, 0];
  const linesOf = (unit: AlignmentUnit, language: string): string[] => {
    const text = sideOf(unit, language);
    if (text === '') return [];
    const segments = unit.segments?.[language];
    return (segments === undefined || segments.length === 0 ? [text] : segments.map(({ from, to }) => text.slice(from, to))).map((segment) => oneLine(segment, log));
  };
  return {
    get issues() {
      return log.issues;
    },
    push(unit) {
      pair ??= pairOf(unit, undefined);
      if (sidesOf(unit, pair, log) === undefined) return ['', '', ''];
      const source = linesOf(unit, pair![0]);
      const target = linesOf(unit, pair![1]);
      const joined = [source, target].map((lines, side) => {
        const text = lines.map((segment) => `${segment}\n`).join('');
        return next[side] === 0 ? fileStart(text) : text;
      });
      const beadText = line({ first: next[0]!, count: source.length }, { first: next[1]!, count: target.length }, unit);
      next[0]! += source.length;
      next[1]! += target.length;
      return [beadText, ...joined];
    },
    end: () => [last(next[0]!, next[1]!), '', ''],
  };
}
