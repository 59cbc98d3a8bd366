// One suite for every format: what is written reads back, wherever the bytes are cut, and a broken file is a FormatError.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnit, FormatError, languagesOf, termEntryId, type AlignmentUnit, type InlineTag, type Term, type TermEntry } from '../../src/bitext/index.js';
import {
  readAll, writeAll,
  type FileContent, type Format, type FormatRecord, type ReaderOptions, type TermFormat, type UnitFeature, type UnitFormat, type WriterOptions,
} from '../../src/formats/index.js';

export interface FormatContract<F extends Format, R extends FormatRecord> {
  readonly format: F;
  readonly reading?: ReaderOptions;
  readonly writing?: WriterOptions;
  /** Valid files, one string for each part; broken in 10,000 ways between them. */
  readonly samples: readonly (readonly string[])[];
  /** What must come back for a record that was written; `[]` when the format leaves it out. */
  readonly expected: (record: R) => readonly R[];
  /** Records that differ in ways that the format cannot tell apart are made different first. */
  readonly adjust?: (records: readonly R[]) => readonly R[];
  readonly numRuns?: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// ---- texts

/** Text that formats trip over: markup, quotes, escapes, separators of every format, blanks at the edges, scripts, and what is not Unicode. */
const piece = fc.oneof(
  fc.constantFrom(
    'The committee', 'agreed.', 'De commissie', 'stemde in.', ' ', '  ', '\t', '\n', '\r\n', '\r', '\\', '\\n', '\\t', '"', '""', "'", '`', ',', ';', '|', '=', '+1', '-', '@', '#', '#~ ',
    '<b>', '</b>', '<script>alert(1)</script>', ']]>', '<![CDATA[', '<!--', '-->', '&', '&amp;', '&#65;', '&lt;', '{{name}}', '%s', '%(n)d', ':', '[0]:[0]:0', ' ~~~ ',
    'é', 'e\u0301', 'ij', 'ﬁ', '😀', '👩‍👩‍👧', 'שלום', '\u202eabc\u202c', 'مرحبا', '漢字', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u00ad', '15.000', '3,5 %', 'msgid', 'NaN', 'null', '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('\u0000', '\u0001', '\u000b', '\u001f', '\u007f', '\ufffe', '\uffff', '\ud83d', '\ude00', '\ud800\ud800'),
);
export const text: fc.Arbitrary<string> = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')).filter((t) => t !== '');
const line: fc.Arbitrary<string> = text;
const share = fc.oneof(fc.constantFrom(0, 1, 0.5, 0.123456789), fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000));
const date = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true }).map((d) => `${d.toISOString().slice(0, 19)}Z`);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** What a reader of UTF-8 sees of a string: a lone surrogate has no bytes of its own. */
export const wellFormed = (t: string): string => t.replace(/\p{Cs}/gu, '\ufffd');
/** What XML can carry of a string: forbidden characters stand as U+FFFD. */
export const xmlText = (t: string): string => t.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '\ufffd');

// ---- units

function inlineTags(length: number): fc.Arbitrary<InlineTag[]> {
  return fc.array(fc.record({ from: fc.nat(length), to: fc.nat(length), point: fc.boolean(), alone: fc.constantFrom('no', 'no', 'open', 'close'), type: optional(fc.constantFrom('bold', 'link', 'x-style')), code: optional(fc.constantFrom('<b>', '{0}', '&amp;', 'ü"')) }), { maxLength: 3 })
    .map((list) => list.flatMap(({ from, to, point, alone, type, code }, index): InlineTag[] => {
      const tagId = `${index + 1}`;
      const what = { ...(type !== undefined && { type }), ...(code !== undefined && { code }) };
      const closing = code === undefined ? {} : { code: `/${code}` };
      const [first, last] = from <= to ? [from, to] : [to, from];
      if (point) return [{ offset: from, kind: 'point', tagId, ...what }];
      if (alone === 'open') return [{ offset: from, kind: 'open', tagId, ...what }];
      if (alone === 'close') return [{ offset: from, kind: 'close', tagId, ...closing }];
      return [{ offset: first, kind: 'open', tagId, ...what }, { offset: last, kind: 'close', tagId, ...closing }];
    }).map((tag, order) => ({ tag, order })).sort((a, b) => a.tag.offset - b.tag.offset || a.order - b.order).map(({ tag }) => tag));
}

/** Edges that cut no surrogate pair: only there can markup stand. */
const onEdges = (t: string, tags: readonly InlineTag[]): InlineTag[] =>
  tags.map((tag) => ({ ...tag, offset: edgeAt(t, tag.offset) }))
    .map((tag, order) => ({ tag, order })).sort((a, b) => a.tag.offset - b.tag.offset || a.order - b.order).map(({ tag }) => tag);

export function units(holds: ReadonlySet<UnitFeature>): fc.Arbitrary<AlignmentUnit> {
  const has = <T>(feature: UnitFeature, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => (holds.has(feature) ? optional(arbitrary) : fc.constant(undefined));
  const sides = fc.tuple(
    holds.has('oneSided') ? fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') }) : text,
    text,
    holds.has('manyLanguages') ? optional(text) : fc.constant(undefined),
  );
  return sides.chain(([en, nl, fr]) => {
    const languages = fr === undefined ? ['en', 'nl'] : ['en', 'nl', 'fr-BE'];
    const texts = [en, nl, fr ?? ''];
    const bySide = <T>(make: (t: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
      fc.tuple(...texts.map(make)).map((values) => Object.fromEntries(languages.map((language, i) => [language, (values as T[])[i]!])));
    return fc.record({
      unitId: has('unitId', fc.oneof(fc.stringMatching(/^[a-z]{1,8}\d{1,4}$/u), line)),
      score: has('score', share),
      spans: has('spans', bySide((t) => fc.nat(1000).map((from) => ({ from, to: from + t.length })))),
      segments: has('segments', bySide((t) => fc.nat(t.length).map((cut) => (cut === 0 || cut === t.length ? [{ from: 0, to: t.length }] : [{ from: 0, to: cut }, { from: cut, to: t.length }])))),
      markup: has('markup', bySide((t) => inlineTags(t.length).map((tags) => onEdges(t, tags)))),
      origin: has('origin', line),
      domain: has('domain', line),
      context: has('context', line),
      created: has('created', date),
      changed: has('changed', date),
      author: has('author', line),
      state: has('state', fc.constantFrom('initial' as const, 'translated' as const, 'reviewed' as const, 'final' as const, 'rejected' as const)),
      quality: has('quality', share),
      notes: has('notes', fc.array(text, { minLength: 1, maxLength: 2 })),
      properties: has('properties', fc.dictionary(fc.oneof(fc.constantFrom('x-client', 'usagecount', 'x-score', 'nl/x-check', 'nl/usagecount', 'segtype', 'a', 'a#2', 'a#3', '__proto__', 'constructor'), line.map(xmlText)), text, { minKeys: 1, maxKeys: 4 })),
    }).map((metadata) => createUnit(languages.map((language, i) => [language, texts[i]!] as const), Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))));
  });
}

/** A unit with every string in it put through `change`, and what it need not say left out (markup without tags). */
export function mapUnit(unit: AlignmentUnit, change: (t: string) => string, changeMetadata: (t: string) => string = change): AlignmentUnit {
  const result: Record<string, unknown> = { ...unit };
  for (const language of languagesOf(unit)) result[language] = change(unit[language]!);
  for (const member of ['unitId', 'origin', 'domain', 'context', 'author'] as const) if (unit[member] !== undefined) result[member] = changeMetadata(unit[member]);
  if (unit.notes !== undefined) result['notes'] = unit.notes.map(changeMetadata);
  if (unit.properties !== undefined) result['properties'] = Object.fromEntries(Object.entries(unit.properties).map(([name, value]) => [changeMetadata(name), changeMetadata(value)]));
  if (unit.markup !== undefined) {
    const markup = Object.fromEntries(Object.entries(unit.markup).filter(([, tags]) => tags!.length > 0));
    if (Object.keys(markup).length > 0) result['markup'] = markup;
    else delete result['markup'];
  }
  return result as AlignmentUnit;
}

// ---- terms

const term: fc.Arbitrary<Term> = fc.record({
  text,
  status: fc.constantFrom('candidate' as const, 'approved' as const, 'rejected' as const, 'forbidden' as const),
  lemma: optional(text),
  partOfSpeech: optional(fc.constantFrom('noun' as const, 'name' as const, 'verb' as const, 'adjective' as const, 'adverb' as const, 'other' as const)),
  gender: optional(fc.constantFrom('masculine' as const, 'feminine' as const, 'common' as const, 'neuter' as const)),
  form: optional(fc.constantFrom('fullForm' as const, 'abbreviation' as const, 'acronym' as const, 'shortForm' as const, 'variant' as const, 'phrase' as const)),
  frequency: optional(fc.nat(100000)),
  documents: optional(fc.nat(1000)),
  notes: optional(fc.array(text, { minLength: 1, maxLength: 2 })),
}).map((t) => dropUndefined(t) as Term);
const distinctTerms = fc.uniqueArray(term, { minLength: 1, maxLength: 3, selector: (t) => xmlText(t.text).trim() });

/** An offset that does not stand between the halves of a surrogate pair. */
const edgeAt = (t: string, at: number): number => (at > 0 && t.codePointAt(at - 1)! > 0xffff ? at - 1 : at);

/** Drops members that are undefined; readers leave them out. */
export function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

export const termEntries: fc.Arbitrary<TermEntry> = fc.record({
  en: distinctTerms,
  nl: distinctTerms,
  fr: optional(distinctTerms),
  id: optional(fc.stringMatching(/^[a-z]{1,8}\d{1,4}$/u)),
  definition: optional(text),
  domain: optional(text),
  score: optional(share),
  reasons: optional(fc.constant([{ kind: 'association' as const, weight: 2.5 }])),
  frequency: optional(fc.nat(1000)),
  documents: optional(fc.nat(100)),
  examples: optional(fc.array(fc.tuple(text, text).chain(([en, nl]) => fc.tuple(fc.nat(en.length - 1), fc.nat(nl.length - 1)).map(([a, b]) => ({ texts: { en, nl }, spans: { en: [{ from: edgeAt(en, a), to: en.length }], nl: [{ from: edgeAt(nl, b), to: nl.length }] } }))), { minLength: 1, maxLength: 2 })),
  alternatives: optional(fc.array(fc.record({ language: fc.constant('nl'), text, share }), { minLength: 1, maxLength: 2 })),
  flags: optional(fc.constantFrom(['untranslatable' as const], ['falseFriend' as const])),
  notes: optional(fc.array(text, { minLength: 1, maxLength: 2 })),
  origin: optional(text),
  created: optional(date),
  changed: optional(date),
  author: optional(text),
  properties: optional(fc.dictionary(fc.oneof(fc.constantFrom('client', '__proto__'), text.map(xmlText)), text, { minKeys: 1, maxKeys: 2 })),
}).map(({ en, nl, fr, id, ...rest }) => {
  const terms = fr === undefined ? { en, nl } : { en, nl, 'fr-BE': fr };
  return { entryId: id ?? termEntryId(terms), terms, ...dropUndefined(rest) } as TermEntry;
});

// ---- the suite

export function describeUnitFormat(contract: FormatContract<UnitFormat, AlignmentUnit>): void {
  describeFormat(contract, units(contract.format.holds), (records) => records);
}

export function describeTermFormat(contract: FormatContract<TermFormat, TermEntry>): void {
  describeFormat(contract, termEntries, (records) => [...new Map(records.map((entry) => [entry.entryId, entry])).values()]);
}

type Outcome<R extends FormatRecord> = FileContent<R> | { readonly error: string };

function describeFormat<F extends Format, R extends FormatRecord>(contract: FormatContract<F, R>, arbitrary: fc.Arbitrary<R>, distinct: (records: readonly R[]) => readonly R[]): void {
  const { format, reading, writing, samples, expected, adjust = (records) => records, numRuns = 300 } = contract;
  const reader = () => format.createReader(reading) as ReturnType<UnitFormat['createReader']> & ReturnType<TermFormat['createReader']>;
  const writer = () => format.createWriter(writing) as unknown as { push(record: R): readonly string[]; end(): readonly string[]; issues: FileContent['issues'] };
  const read = (parts: readonly (string | Uint8Array)[]): FileContent<R> => readAll(reader(), parts) as unknown as FileContent<R>;
  const write = (records: readonly R[]): string[] => writeAll(writer(), records);
  const bytesOf = (parts: readonly string[]): Uint8Array[] => parts.map((part) => encoder.encode(part));
  const records = fc.array(arbitrary, { minLength: 1, maxLength: 4 }).map((list) => adjust(distinct(list)));

  /** Reads a file cut at the given places, its parts in turns. */
  function readCut(parts: readonly Uint8Array[], cuts: readonly number[]): Outcome<R> {
    const chunks = parts.map((part) => {
      const edges = [...new Set([0, ...cuts.map((cut) => cut % (part.length + 1)), part.length])].sort((a, b) => a - b);
      return edges.slice(1).map((edge, i) => part.slice(edges[i], edge));
    });
    try {
      const file = reader();
      const found: R[] = [];
      for (let round = 0; chunks.some((list) => round < list.length); round++) {
        chunks.forEach((list, part) => {
          if (round < list.length) found.push(...(file.push(list[round]!, part) as unknown as R[]));
        });
      }
      parts.forEach((_, part) => found.push(...(file.end(part) as unknown as R[])));
      return { header: file.header, records: found, issues: file.issues };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      // saxes speaks of text around the root at the end of a chunk, wherever that is: the finding is the same, its column is not.
      return { error: error.message.replace(/^.*(?=text data outside of root node)/u, 'XML, line 1, column 1: ') };
    }
  }

  describe(`${format.title}: the contract of formats`, () => {
    it(`law: what is written reads back equal, as far as the format holds it (${numRuns} seeded files)`, () => {
      fc.assert(fc.property(records, (list) => {
        const { records: found, issues } = read(bytesOf(write(list)));
        const wanted = list.flatMap((record) => expected(record));
        expect(found).toEqual(wanted);
        expect(found.length).toBe(wanted.length);
        expect(issues).toEqual([]);
      }), { seed: 11, numRuns });
    });

    it('law: what was read and is written again reads back equal', () => {
      for (const sample of samples) {
        const first = read(sample);
        expect(first.records.length).toBeGreaterThan(0);
        expect(read(bytesOf(write(first.records))).records).toEqual(first.records);
      }
      fc.assert(fc.property(records, (list) => {
        const once = write(list);
        expect(write(read(once).records)).toEqual(once);
      }), { seed: 12, numRuns: Math.ceil(numRuns / 4) });
    });

    it('law: where the bytes are cut changes nothing, characters and escapes included', () => {
      for (const sample of samples) {
        const bytes = bytesOf(sample);
        const whole = readCut(bytes, []);
        const longest = Math.max(...bytes.map((part) => part.length));
        expect(readCut(bytes, Array.from({ length: longest }, (_, i) => i))).toEqual(whole);
        for (let at = 1; at < Math.min(longest, 1500); at++) expect(readCut(bytes, [at])).toEqual(whole);
      }
      fc.assert(fc.property(records, fc.array(fc.nat(5000), { maxLength: 8 }), (list, cuts) => {
        const bytes = bytesOf(write(list));
        expect(readCut(bytes, cuts)).toEqual(readCut(bytes, []));
      }), { seed: 13, numRuns: Math.ceil(numRuns / 3) });
    });

    it('writes the same bytes for the same records, and nothing but a frame for none', () => {
      const list = fc.sample(records, { seed: 14, numRuns: 20 }).flat();
      expect(write(distinct(list))).toEqual(write(distinct(list)));
      const empty = read(bytesOf(write([])));
      expect(empty.records).toEqual([]);
    });

    it('answers 10,000 seeded mutations of valid files with a result or a FormatError, the same however they are cut, and loses no text in silence', () => {
      let refused = 0;
      let kept = 0;
      const runs = 10_000;
      const baseline = samples.map((sample) => read(sample));
      const words = samples.map((sample, k) => wordsKept(sample.join('\n'), baseline[k]!));
      const saysMore = ({ issues }: FileContent, before: FileContent): boolean => issues.some(({ code, count }) => count > (before.issues.find((issue) => issue.code === code)?.count ?? 0));
      fc.assert(fc.property(fc.nat(samples.length - 1), fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(5000), { maxLength: 3 }), fc.nat(99), (index, mutations, cuts, part) => {
        const bytes = bytesOf(samples[index]!);
        const broken = part % bytes.length;
        bytes[broken] = mutations.reduce(mutate, bytes[broken]!);
        const whole = readCut(bytes, []);
        if ('error' in whole) {
          refused++;
          expect(whole.error).toMatch(/line \d+, column \d+: /u);
        } else if (!saysMore(whole, baseline[index]!)) {
          kept++;
          expect(lostWords(words[index]!, bytes.map((one) => decoder.decode(one)).join('\n'), whole)).toEqual([]);
        }
        expect(readCut(bytes, cuts)).toEqual(whole);
      }), { seed: 15, numRuns: runs });
      expect(kept).toBeGreaterThan(0);
      // A suite whose mutations never break anything, or always do, tests nothing.
      expect(refused).toBeGreaterThan(0);
      expect(refused).toBeLessThan(runs);
    });

    it('comes to an end of a long run of anything, in small pieces', () => {
      for (const token of ['<', '<a>', '<a ', '&', '&#', '"', '\\', '[', '\t', ',', '\n', '\r', 'a', ' ', '#', '"\n', '<!--', '<![CDATA[', 'msgid ""\n', '0\t', '{"']) {
        for (const start of ['', samples[0]![0]!.slice(0, 200)]) {
          const file = reader();
          const run = token.repeat(Math.ceil(100_000 / token.length));
          try {
            file.push(start, 0);
            // Were each piece joined to all before it, this would be 10⁹ characters.
            for (let at = 0; at < run.length; at += 5) file.push(run.slice(at, at + 5), 0);
            file.end(0);
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError);
          }
        }
      }
    });

    it('gives the same error again once it has failed', () => {
      const file = reader();
      const bad = Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0xff, 0x3e);
      let error: unknown;
      try {
        file.push(bad, 0);
        file.end(0);
      } catch (caught) {
        error = caught;
      }
      expect(error).toBeInstanceOf(FormatError);
      expect(() => file.push('more', 0)).toThrow(error as Error);
    });
  });
}

// ---- silent loss

/**
 * What is loss: a word that stands in the file and neither in a record nor in the header, where no issue says that anything was left out.
 * Only words of which the unbroken file and its records hold equally many are counted, so that no name of an element is taken for text.
 */
function lostWords(words: readonly string[], file: string, { records, header }: FileContent): string[] {
  const text = withoutComments(file);
  const found = JSON.stringify([records, header]);
  // A glossary has a term of an entry once, however often the file names it.
  const most = records.some((record) => Object.hasOwn(record, 'terms')) ? 1 : Infinity;
  return words.filter((word) => Math.min(most, countOf(text, word)) > countOf(found, word));
}

/** Words of the texts (or terms) of an unbroken file. */
function wordsKept(file: string, content: FileContent): string[] {
  const texts = (content.records as readonly FormatRecord[]).flatMap((record) =>
    'terms' in record && typeof record.terms === 'object' ? Object.values((record as TermEntry).terms).flatMap((terms) => terms.map((one) => one.text)) : languagesOf(record as AlignmentUnit).map((language) => (record as AlignmentUnit)[language]!));
  const words = new Set(texts.join('\n').match(/(?<![A-Za-z0-9])[A-Za-z]{4,}(?![A-Za-z0-9])/gu));
  const found = JSON.stringify([content.records, content.header]);
  return [...words].filter((word) => countOf(withoutComments(file), word) === countOf(found, word));
}

const countOf = (text: string, word: string): number => text.split(word).length - 1;

/** What the formats themselves say is not content: comments of XML, which may hold anything, and its declarations. */
const withoutComments = (file: string): string => file.replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/gu, ' ');

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly how: 'flip' | 'delete' | 'repeat' | 'insert' | 'cut' | 'swap';
  readonly token: string;
  readonly byte: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  length: fc.integer({ min: 1, max: 40 }),
  how: fc.constantFrom('flip', 'delete', 'repeat', 'insert', 'insert', 'cut', 'swap'),
  token: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '\t', '\n', '\r', ',', ';', '\\', '\0', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&#0;', '<![CDATA[', '<!--', '<a>', '</a>', '<tu/>', '0', '-1', '1e999', '[', ']', '{', '}', ':', 'xml:lang=""', 'msgid', '#', '\ufeff', '\ud83d', 'null', '__proto__'),
  byte: fc.nat(255),
});

function mutate(bytes: Uint8Array, { at, length, how, token, byte }: Mutation): Uint8Array {
  const from = at % (bytes.length + 1);
  const to = Math.min(bytes.length, from + length);
  const before = bytes.slice(0, from);
  const middle = bytes.slice(from, to);
  const after = bytes.slice(to);
  const join = (...parts: Uint8Array[]): Uint8Array => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  };
  switch (how) {
    case 'flip': return join(before, Uint8Array.of(byte), bytes.slice(from + 1));
    case 'delete': return join(before, after);
    case 'repeat': return join(before, middle, middle, after);
    case 'insert': return join(before, encoder.encode(token), middle, after);
    case 'cut': return before;
    case 'swap': return join(before, middle.reverse(), after);
  }
}

export const textOfBytes = (bytes: Uint8Array): string => decoder.decode(bytes);
