import { assertIterable, assertList, assertObject, assertString, canonicalLanguage, describeValue, languageFit, primaryLanguage, type AlignmentUnit } from '../bitext/index.js';
import { CharacterSearch, characterSimilarity } from './character-search.js';
import { alignTokens, differenceOf, tokenizeText, type TokenizedText } from './difference.js';
import { fillValues } from './fill-values.js';
import { FuzzySearch } from './fuzzy-search.js';
import { MeaningIndex, type MeaningModel } from './meaning.js';
import { damageError, formatAppendix, formatMemory, parseMemory, type MemoryDamage } from './memory-file.js';
import type { AddOptions, ChangeOptions, LookupOptions, MatchKind, MemoryChange, MemoryMatch, MemoryStore, UnitLike } from './memory-match.js';
import { canonicalText, documentEdge, hashText, MemoryTables, prepareUnit, unknownRow, type LanguageTexts } from './memory-tables.js';
import { idBits, idOfBits } from './record.js';
import { plainToken, TokenReader } from './token-reader.js';
import { compileFilter } from './unit-filter.js';

/** What a memory may be given beside its units. */
export interface MemoryOptions {
  /** For `meaning` matches; without one there are none. */
  readonly model?: MeaningModel;
  /** Languages that count as met already, in this order, which decides where a lookup names no language for the translation. */
  readonly languages?: readonly string[];
}

/** A memory that was read from a damaged file, and what could not be read. */
export interface SalvagedMemory {
  readonly memory: TranslationMemory;
  readonly damage: readonly MemoryDamage[];
}

// By characters, texts of so many are compared with all others, as are all texts in a memory of few. Of longer ones those that are nearly as
// like by words, and of these the likeliest: so many for each match that is asked for. `npm run bench lookup` says what that finds.
const shortText = 24;
const fewTexts = 2000;
const lessByWords = 0.08;
const candidatesEach = 5;

const owned = /* @__PURE__ */ new WeakMap<TranslationMemory, MemoryTables>();

/** The tables of a memory, for what else in this room reads them. */
export const tablesOf = (memory: TranslationMemory): MemoryTables => owned.get(memory)!;

const kindOrder: readonly MatchKind[] = ['context', 'exact', 'fuzzy', 'meaning'];

interface Hit {
  readonly kind: MatchKind;
  readonly similarity: number;
  readonly row: number;
  readonly tag: string;
  readonly text: string;
  readonly to: string;
  readonly fit: number;
}

/**
 * Parallel text to look things up in, from either side: units by the words they are made of. Units with the same words,
 * languages and context are one unit, so that importing twice changes nothing.
 *
 * All of it is in memory; {@link toBytes} and {@link changes} give what to write, {@link open} reads it back.
 */
export class TranslationMemory implements MemoryStore {
  private readonly tables: MemoryTables;
  private readonly model: MeaningModel | undefined;
  private readonly meanings = new Map<string, MeaningIndex>();
  private readonly characters = new Map<string, CharacterSearch>();
  private readonly search = new FuzzySearch();
  private readonly reader = new TokenReader();
  private readonly other = new TokenReader();

  constructor(options: MemoryOptions = {}) {
    assertObject(options, 'options', 'an object of options');
    assertList(options.languages ?? [], 'languages', 'an array of BCP 47 tags');
    this.tables = new MemoryTables();
    this.tables.tags.push(...(options.languages ?? []).map((language) => readLanguage('languages', language)));
    this.model = options.model;
    owned.set(this, this.tables);
  }

  /** A memory from its bytes, which must not be changed afterwards. Throws `FormatError` where any of them are damaged; see {@link salvage}. */
  static open(bytes: Uint8Array, options: MemoryOptions = {}): TranslationMemory {
    const { tables, damage } = parseMemory(bytesOf(bytes));
    if (damage.length > 0) throw damageError(damage, tables.liveCount);
    return fromTables(tables, options);
  }

  /** All that can be read of a file, damaged or not, and what cannot. */
  static salvage(bytes: Uint8Array, options: MemoryOptions = {}): SalvagedMemory {
    const { tables, damage } = parseMemory(bytesOf(bytes));
    return { memory: fromTables(tables, options), damage };
  }

  /** How many units there are. */
  count(): number {
    return this.tables.liveCount;
  }

  /** The languages of the texts, as canonical tags, in the order in which they came. */
  languages(): readonly string[] {
    return [...this.tables.tags];
  }

  add<U extends UnitLike>(units: Iterable<U>, options: AddOptions = {}): MemoryChange {
    assertIterable(units, 'units', 'an iterable of units, such as { en: "Open", nl: "Openen" }');
    assertObject(options, 'options', 'an object of options');
    const { dryRun = false, ordered = true } = options;
    const { tables } = this;
    const change = { added: 0, updated: 0, unchanged: 0, removed: 0, skipped: 0 };
    // Of a dry run only: what it would have added, with its metadata.
    const planned = new Map<string, string>();
    let document: number[] = [];
    let origin: string | undefined;
    for (const given of units) {
      assertObject(given, 'a unit', 'an object with a text for each language');
      const prepared = prepareUnit(given as AlignmentUnit);
      if (ordered && given.origin !== origin) {
        if (!dryRun) tables.addDocument(document, true);
        document = [];
        origin = given.origin;
      }
      if (prepared === undefined) {
        change.skipped++;
        document.push(unknownRow);
        continue;
      }
      const { unit, id, languages, metadata } = prepared;
      const row = tables.rowOf(id);
      const key = dryRun ? idOfBits(id.high, id.low) : '';
      const known = planned.get(key) ?? (row >= 0 && tables.live[row] === 1 ? tables.metadataTextOf(row) : undefined);
      let placed = row;
      if (known === undefined) {
        change.added++;
        if (dryRun) planned.set(key, metadata);
        else placed = tables.put(unit, id, languages, metadata);
      } else {
        const merged = mergeMetadata(known, metadata);
        if (merged === known) {
          change.unchanged++;
        } else {
          change.updated++;
          if (dryRun) planned.set(key, merged);
          else placed = tables.put(unit, id, languages, merged);
        }
      }
      if (ordered && !dryRun) document.push(placed);
    }
    if (ordered && !dryRun) tables.addDocument(document, true);
    return change;
  }

  update<U extends UnitLike>(unitId: string, unit: U): string {
    const row = this.rowOf(unitId);
    if (row < 0) throw new RangeError(`got unit id ${describeValue(unitId)}, expected that of a unit in this memory`);
    assertObject(unit, 'unit', 'an object with a text for each language');
    const prepared = prepareUnit(unit as AlignmentUnit);
    if (prepared === undefined) throw new RangeError('got a unit with fewer than two sides that say something, expected two or more; to take a unit out, remove it');
    const id = idOfBits(prepared.id.high, prepared.id.low);
    if (id !== unitId) this.tables.remove(row, true);
    this.tables.put(prepared.unit, prepared.id, prepared.languages, prepared.metadata);
    return id;
  }

  remove(unitIds: Iterable<string>, { dryRun = false }: ChangeOptions = {}): MemoryChange {
    assertIterable(unitIds, 'unitIds', 'an iterable of ids of units');
    let removed = 0;
    let unchanged = 0;
    const seen = new Set<number>();
    for (const unitId of unitIds) {
      const row = this.rowOf(unitId);
      if (row < 0 || seen.has(row)) unchanged++;
      else removed++;
      if (dryRun) seen.add(row);
      else this.tables.remove(row, true);
    }
    return { added: 0, updated: 0, unchanged, removed, skipped: 0 };
  }

  get(unitId: string): AlignmentUnit | undefined {
    const row = this.rowOf(unitId);
    return row < 0 ? undefined : this.tables.unitOf(row);
  }

  /** All units with their ids, in the order in which they were first added. */
  *units(): IterableIterator<[unitId: string, unit: AlignmentUnit]> {
    for (let row = 0; row < this.tables.rowCount; row++) if (this.tables.live[row] === 1) yield [this.tables.idOf(row), this.tables.unitOf(row)];
  }

  private rowOf(unitId: string): number {
    const id = idBits(unitId);
    const row = id === undefined ? -1 : this.tables.rowOf(id);
    return row >= 0 && this.tables.live[row] === 1 ? row : -1;
  }

  /**
   * The units that answer a text of a language (a BCP 47 tag: `nl-BE` finds `nl`, `nl-NL` and `nl-BE`): by kind in the order
   * context, exact, fuzzy, meaning; within a kind the most similar first, then the closer language, the better quality, the later
   * change. Throws `RangeError` for a language that is no tag and for options out of range.
   */
  lookup(text: string, language: string, options: LookupOptions = {}): MemoryMatch[] {
    assertString(text, 'text');
    assertObject(options, 'options', 'an object of options');
    const { minSimilarity = 0.7, measure = 'words', limit = 10, minMeaning = 0.6, kinds = kindOrder } = options;
    const wish = readLanguage('language', language);
    const to = options.to === undefined ? undefined : readLanguage('to', options.to);
    assertShare('minSimilarity', minSimilarity);
    assertShare('minMeaning', minMeaning);
    if (measure !== 'words' && measure !== 'characters') throw new RangeError(`got measure ${describeValue(measure)}, expected "words" or "characters"`);
    if (!(limit === Infinity || (Number.isInteger(limit) && limit >= 0))) throw new RangeError(`got limit ${describeValue(limit)}, expected a whole number of 0 or more, or Infinity`);
    for (const name of ['previous', 'next', 'context'] as const) if (options[name] !== undefined) assertString(options[name], name);
    assertList(kinds, 'kinds', `an array of ${kindOrder.join(', ')}`);
    for (const kind of kinds) if (!kindOrder.includes(kind)) throw new RangeError(`got the kind ${describeValue(kind)}, expected one of ${kindOrder.join(', ')}`);
    const filter = compileFilter(options);
    const asked = canonicalText(text);
    if (asked === '' || limit === 0) return [];
    const hits: Hit[] = [];
    const found = new Set<number>();
    const candidate = (texts: LanguageTexts, side: number): Omit<Hit, 'kind' | 'similarity' | 'text'> | undefined => {
      const { index } = texts;
      const row = index.row[side]!;
      if (this.tables.live[row] === 0 || found.has(row)) return undefined;
      const tag = this.tables.tags[index.tag[side]!]!;
      const fit = languageFit(wish, tag);
      if (fit === 0) return undefined;
      const translation = this.translationLanguage(row, tag, to);
      if (translation === undefined) return undefined;
      return this.tables.passes(row, filter) ? { row, tag, to: translation, fit } : undefined;
    };
    const languages = [...this.tables.texts].filter(([key]) => this.tables.tags.some((tag) => languageFit(wish, tag) > 0 && languageFit(tag, key) > 1));
    for (const [, texts] of languages) this.findExact(texts, text, asked, options, candidate, (hit) => {
      if (kinds.includes(hit.kind)) hits.push(hit);
      else if (hit.kind === 'context' && kinds.includes('exact')) hits.push({ ...hit, kind: 'exact' });
      found.add(hit.row);
    });
    if (kinds.includes('fuzzy') && hits.length < limit) {
      const most = limit - hits.length;
      const take = (texts: LanguageTexts, side: number, stored: string, similarity: number): number => {
        const base = similarity < minSimilarity ? undefined : candidate(texts, side);
        if (base === undefined) return -1;
        found.add(base.row);
        hits.push({ ...base, kind: 'fuzzy', similarity, text: stored });
        return similarity;
      };
      this.reader.read(text);
      for (const [key, texts] of languages) {
        if (measure === 'characters' && (text.length <= shortText || texts.index.count <= fewTexts)) {
          this.charactersOf(key).search(this.tables, texts, text, minSimilarity, most, (side, similarity, stored) => take(texts, side, stored, similarity));
          continue;
        }
        if (measure === 'characters') {
          texts.index.settle();
          const like: number[] = [];
          this.search.search(texts.index, this.reader, Math.max(0, minSimilarity - lessByWords), most * candidatesEach, (side, similarity) => {
            if (candidate(texts, side) === undefined) return -1;
            like.push(side);
            return similarity;
          });
          for (const side of like) {
            const stored = this.tables.sideText(texts.index, side);
            take(texts, side, stored, characterSimilarity(text, stored));
          }
          continue;
        }
        texts.index.settle();
        this.search.search(texts.index, this.reader, minSimilarity, most, (side, similarity) => {
          // Before its text is read: most are refused for their row.
          if (candidate(texts, side) === undefined) return -1;
          const stored = this.tables.sideText(texts.index, side);
          this.other.read(stored);
          return take(texts, side, stored, Math.min(0.99, sameValues(this.reader, text, this.other, stored) ? similarity : similarity - 0.01));
        });
      }
    }
    if (kinds.includes('meaning') && this.model?.knows(wish) === true && hits.length < limit) {
      for (const [key, texts] of languages) {
        this.meaningOf(key, this.model).search(this.tables, texts, text, wish, minMeaning, (side, cosine) => {
          const base = candidate(texts, side);
          if (base === undefined) return;
          found.add(base.row);
          hits.push({ ...base, kind: 'meaning', similarity: cosine, text: this.tables.sideText(texts.index, side) });
        });
      }
    }
    const tokens = tokenizeText(text);
    return this.ranked(hits).slice(0, limit).map((hit) => this.matchOf(hit, tokens));
  }

  private findExact(texts: LanguageTexts, text: string, asked: string, options: LookupOptions, candidate: (texts: LanguageTexts, side: number) => Omit<Hit, 'kind' | 'similarity' | 'text'> | undefined, take: (hit: Hit) => void): void {
    const hash = hashText(text);
    for (let side = texts.head[hash & (texts.head.length - 1)]!; side >= 0; side = texts.chain[side]!) {
      if (texts.hash[side] !== hash) continue;
      const stored = this.tables.sideText(texts.index, side);
      if (stored !== text && canonicalText(stored) !== asked) continue;
      const base = candidate(texts, side);
      if (base !== undefined) take({ ...base, kind: this.agreesInContext(base.row, base.tag, options) ? 'context' : 'exact', similarity: 1, text: stored });
    }
  }

  /** Whether all that is known of where the text stands holds for some place where the unit stands. */
  private agreesInContext(row: number, language: string, { previous, next, context }: LookupOptions): boolean {
    if (previous === undefined && next === undefined && context === undefined) return false;
    const { tables } = this;
    if (context !== undefined && tables.metadataOf(row).context !== context) return false;
    if (previous === undefined && next === undefined) return true;
    const tags = tables.tags.filter((tag) => primaryLanguage(tag) === primaryLanguage(language));
    const says = (neighbour: number, wanted: string | undefined): boolean => {
      if (wanted === undefined) return true;
      const canonical = canonicalText(wanted);
      if (canonical === '' || neighbour < 0) return canonical === '' && neighbour === documentEdge;
      return tags.some((tag) => {
        const text = tables.textOf(neighbour, tag);
        return text !== undefined && canonicalText(text) === canonical;
      });
    };
    for (let at = tables.lastPosition[row]!; at >= 0; at = tables.sequenceChain[at]!) {
      if (says(tables.sequence[at - 1]!, previous) && says(tables.sequence[at + 1]!, next)) return true;
    }
    return false;
  }

  private translationLanguage(row: number, tag: string, to: string | undefined): string | undefined {
    let best: string | undefined;
    let bestFit = 0;
    for (const language of this.tables.tags) {
      if (language === tag) continue;
      const fit = to === undefined ? 1 : languageFit(to, language);
      if (fit > bestFit && this.tables.hasText(row, language)) {
        best = language;
        bestFit = fit;
      }
    }
    return best;
  }

  private charactersOf(key: string): CharacterSearch {
    let search = this.characters.get(key);
    if (search === undefined) this.characters.set(key, (search = new CharacterSearch()));
    return search;
  }

  private meaningOf(key: string, model: MeaningModel): MeaningIndex {
    let index = this.meanings.get(key);
    if (index === undefined) this.meanings.set(key, (index = new MeaningIndex(model)));
    return index;
  }

  private ranked(hits: readonly Hit[]): Hit[] {
    const keyed = hits.map((hit) => {
      const { quality = -1, changed, created } = this.tables.metadataOf(hit.row);
      return { hit, quality, time: changed ?? created ?? '', id: this.tables.idOf(hit.row) };
    });
    keyed.sort((a, b) =>
      kindOrder.indexOf(a.hit.kind) - kindOrder.indexOf(b.hit.kind) || b.hit.similarity - a.hit.similarity || b.hit.fit - a.hit.fit || b.quality - a.quality
      || (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? -1 : 1));
    return keyed.map(({ hit }) => hit);
  }

  private matchOf({ kind, similarity, row, tag, text, to }: Hit, asked: TokenizedText): MemoryMatch {
    const unit = this.tables.unitOf(row);
    const stored = tokenizeText(text);
    const pairs = alignTokens(stored, asked);
    const { translation, filled } = fillValues(stored, asked, pairs, unit[to]!);
    return { kind, similarity, unitId: this.tables.idOf(row), unit, language: tag, text, translationLanguage: to, translation, filled, difference: differenceOf(stored, asked, pairs) };
  }

  /** The whole memory as one file, its index included, without the units that were removed. */
  toBytes(): Uint8Array {
    return formatMemory(this.tables);
  }

  /**
   * What has been added, updated and removed since the memory was opened, or since {@link markSaved}: bytes to append to the
   * file it was opened from. Empty where nothing was.
   */
  changes(): Uint8Array {
    return formatAppendix(this.tables);
  }

  /** Says that what {@link changes} or {@link toBytes} gave is in the file, so that the next changes begin after it. */
  markSaved(): void {
    this.tables.unsaved = this.tables.added.length;
  }
}

function fromTables(tables: MemoryTables, options: MemoryOptions): TranslationMemory {
  const memory = new TranslationMemory(options);
  Object.assign(memory, { tables });
  owned.set(memory, tables);
  return memory;
}

/** Metadata of a unit, as JSON with its names in order (`''` for none), with what others say of the same words. */
export function mergeMetadata(known: string, added: string): string {
  if (added === known || added === '') return known;
  if (known === '') return added;
  const merged = { ...(JSON.parse(known) as Record<string, unknown>), ...(JSON.parse(added) as Record<string, unknown>) };
  return JSON.stringify(Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function sameValues(a: TokenReader, textA: string, b: TokenReader, textB: string): boolean {
  let j = 0;
  for (let i = 0; i < a.count; i++) {
    if (a.kind[i] === plainToken) continue;
    while (j < b.count && b.kind[j] === plainToken) j++;
    if (j === b.count || textA.slice(a.from[i], a.to[i]) !== textB.slice(b.from[j], b.to[j])) return false;
    j++;
  }
  while (j < b.count && b.kind[j] === plainToken) j++;
  return j === b.count;
}

function readLanguage(name: string, language: string): string {
  const tag = canonicalLanguage(language);
  if (tag === undefined) throw new RangeError(`got ${name} ${describeValue(language)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
  return tag;
}

function assertShare(name: string, value: number): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1)) throw new RangeError(`got ${name} ${describeValue(value)}, expected a number of 0 to 1`);
}

function bytesOf(bytes: Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`got bytes: ${describeValue(bytes)}, expected a Uint8Array, as toBytes() gives`);
  return bytes;
}

