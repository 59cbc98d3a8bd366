import type { Model } from '../model/index.js';
import { isCounter, isPlainAdjective, isQuantity, isVagueNoun, splitCompound, type Word } from '../text/index.js';
import { findProseWords } from './prose-words.js';
import { Forms, NumberList, poolForms, type Lemmas } from './lexemes.js';
import { ClassCache, isAnchored, isNameLike, Tag, tagWords, visitPhrases } from './noun-phrases.js';
import { hashForm, joinHash, PhraseCounter } from './phrase-counter.js';
import type { TokenTable } from './word-pairs.js';

/** A term candidate of one language: all phrases with the same lemmas. */
export interface Candidate {
  readonly id: number;
  /** Lemma ids of its words, those of function words among them. */
  readonly lemmas: readonly number[];
  /** How many of its words are no function words. */
  readonly length: number;
  /** Of the words of it, whether each is no function word. */
  readonly content: readonly boolean[];
  /** As `Tag`, from where it was first met. */
  readonly tags: readonly number[];
  frequency: number;
  documents: number;
  /** How often it is the whole of its noun phrase. */
  wholes: number;
  /** How often it could have stood without capitals, and in how many of those places it had them. */
  free: number;
  capitals: number;
  /** Index of the surface seen most. */
  bestSurface: number;
  lastDocument: number;
  /** The largest share of its places that lie in one longer candidate. */
  nested: number;
  /** Of its words, the parts that its compounds are made of; as many as `length` where none is split. */
  parts: number;
  /** A single noun of measure or time, or of no matter of its own. */
  readonly vague: boolean;
  /** Counts or measures what the rest of it names. */
  readonly counts: boolean;
  /** Begins with an adjective that seldom begins a term. */
  readonly plain: boolean;
}

interface Surface {
  readonly forms: readonly number[];
  readonly tags: readonly number[];
  count: number;
  capitals: number;
  free: number;
  /** In how many of the free places its first word has a capital: "Wet energiebesparing". */
  openings: number;
  documents: number;
  /** As written where it was first met in the middle of a sentence, or else where it was first met. */
  text: string;
  candidate: number;
}

/** Where phrases stand: `surface, first, end` in words, and whether each is the whole of its noun phrase. */
interface Occurrences {
  /** Per unit, half-open, into the lists. */
  readonly starts: NumberList;
  readonly surfaces: NumberList;
  readonly firsts: NumberList;
  readonly ends: NumberList;
}

const noOccurrences = (): Occurrences => ({ starts: new NumberList(), surfaces: new NumberList(), firsts: new NumberList(), ends: new NumberList() });

/**
 * One language of an extraction. While units stream by, only counts are kept ({@link count}); of the sample, words and
 * phrases are gathered afterwards ({@link gather}).
 */
export class Side {
  readonly language: string;
  readonly forms: Forms;
  tokenCount = 0;
  private counter: PhraseCounter;
  private classes: ClassCache;
  private tokens = new NumberList();
  private tokenStarts = new NumberList();
  private surfaceIds = new Map<string, number>();
  private readonly surfaces: Surface[] = [];
  private occurrences = noOccurrences();
  /** Indices of the occurrences that are the whole of their noun phrase, ascending. */
  private wholes = new NumberList();
  /** How often each form ends a noun phrase that is told by what opens it, by form id. */
  private readonly anchored = new Map<number, number>();
  private hashes = new Map<string, readonly [number, number]>();

  constructor(language: string) {
    this.language = language;
    this.forms = new Forms(language);
    this.counter = new PhraseCounter();
    this.classes = new ClassCache(language);
    this.tokenStarts.push(0);
    this.occurrences.starts.push(0);
  }

  /** Counts the phrases of a text that streams by. */
  count(text: string, document: number): void {
    const words = findProseWords(text);
    this.tokenCount += words.length;
    const tags = tagWords(text, words, this.classes);
    visitPhrases(text, words, tags, (first, end) => {
      const [high, low] = this.hashPhrase(words, first, end);
      this.counter.add(high, low, document);
    });
  }

  private hashPhrase(words: readonly Word[], first: number, end: number): [number, number] {
    let high = 0;
    let low = 0;
    for (let k = first; k < end; k++) {
      const form = words[k]!.form;
      let hash = this.hashes.get(form);
      if (hash === undefined) {
        if (this.hashes.size > 300_000) this.hashes.clear();
        hash = hashForm(form);
        this.hashes.set(form, hash);
      }
      high = joinHash(high, hash[0]);
      low = joinHash(low, hash[1] ^ (k - first));
    }
    return [high, low];
  }

  /** Gathers words and phrases of a text of the sample; phrases that the stream counted less than `least` times are left out. */
  gather(text: string, least: number): void {
    const words = findProseWords(text);
    for (const { form } of words) this.tokens.push(this.forms.add(form));
    this.tokenStarts.push(this.tokens.length);
    const tags = tagWords(text, words, this.classes);
    const base = this.tokens.length - words.length;
    const { surfaces, firsts, ends, starts } = this.occurrences;
    visitPhrases(text, words, tags, (first, end, whole, head) => {
      if (head && end - first === 1 && isAnchored(words, tags, first, this.classes)) {
        const form = this.tokens.at(base + first);
        this.anchored.set(form, (this.anchored.get(form) ?? 0) + 1);
      }
      if (least > 1) {
        const [high, low] = this.hashPhrase(words, first, end);
        if (this.counter.countOf(high, low).count < least) return;
      }
      if (whole) this.wholes.push(surfaces.length);
      surfaces.push(this.surfaceOf(text, words, tags, first, end));
      firsts.push(first);
      ends.push(end);
    });
    starts.push(surfaces.length);
  }

  private surfaceOf(text: string, words: readonly Word[], tags: Uint8Array, first: number, end: number): number {
    let key = words[first]!.form;
    for (let k = first + 1; k < end; k++) key += ` ${words[k]!.form}`;
    let id = this.surfaceIds.get(key);
    const inside = first > 0;
    const opening = inside && isNameLike(text, words, first);
    const capital = opening && isNameLike(text, words, end - 1);
    if (id === undefined) {
      id = this.surfaces.length;
      this.surfaceIds.set(key, id);
      const [high, low] = this.hashPhrase(words, first, end);
      this.surfaces.push({
        forms: words.slice(first, end).map(({ form }) => this.forms.idOf(form)!), tags: [...tags.subarray(first, end)], count: 0, capitals: 0, free: 0, openings: 0,
        documents: this.counter.countOf(high, low).documents, text: text.slice(words[first]!.from, words[end - 1]!.to), candidate: -1,
      });
    }
    const surface = this.surfaces[id]!;
    surface.count++;
    if (inside) {
      surface.free++;
      if (capital) surface.capitals++;
      if (opening) surface.openings++;
      // The writing in the middle of a sentence, and there the one that is the rule.
      if (surface.free === 1 || (capital === surface.capitals * 2 > surface.free && opening === surface.openings * 2 > surface.free)) surface.text = text.slice(words[first]!.from, words[end - 1]!.to);
    }
    return id;
  }

  /** Joins what was gathered under lemmas. `scale`: whether the sample is all there was; counts are then its own. */
  finish(documentOf: Int32Array, complete: boolean, model: Model | undefined): FinishedSide {
    const lemmas = poolForms(this.forms);
    const types = this.tokens.toArray();
    for (let k = 0; k < types.length; k++) types[k] = lemmas.lemmaOf[types[k]!]!;
    const candidates: Candidate[] = [];
    const ids = new Map<string, number>();
    this.surfaces.forEach((surface, id) => {
      const own = surface.forms.map((form) => lemmas.lemmaOf[form]!);
      const key = phraseKey(own, lemmas);
      let candidate = ids.get(key);
      if (candidate === undefined) {
        candidate = candidates.length;
        ids.set(key, candidate);
        const content = surface.tags.map(contentTag);
        candidates.push({
          id: candidate, lemmas: own, content, tags: surface.tags, length: content.filter(Boolean).length, frequency: 0, documents: 0, wholes: 0, free: 0, capitals: 0, bestSurface: id,
          lastDocument: -1, nested: 0, parts: 0, plain: own.length > 1 && isPlainAdjective(this.forms.forms[surface.forms[0]!]!, this.language), vague: own.length === 1 && (isVagueNoun(lemmas.lemmas[own[0]!]!, this.language) || isCounter(lemmas.lemmas[own[0]!]!, this.language)),
          counts: isCount(surface.forms.map((form) => this.forms.forms[form]!), content, surface.tags, this.language),
        });
      }
      surface.candidate = candidate;
      const joined = candidates[candidate]!;
      joined.free += surface.free;
      joined.capitals += surface.capitals;
      if (!complete) {
        const global = this.globalCount(surface);
        joined.frequency += global;
        joined.documents = Math.max(joined.documents, surface.documents);
      }
      if (surface.count > this.surfaces[joined.bestSurface]!.count || (surface.count === this.surfaces[joined.bestSurface]!.count && this.isBase(surface, lemmas) && !this.isBase(this.surfaces[joined.bestSurface]!, lemmas))) joined.bestSurface = id;
    });
    const starts = this.occurrences.starts.toArray();
    const surfaceOf = this.occurrences.surfaces.toArray();
    const candidateOf = new Int32Array(surfaceOf.length);
    let whole = 0;
    for (let unit = 0; unit + 1 < starts.length; unit++) {
      const document = documentOf[unit]!;
      for (let k = starts[unit]!; k < starts[unit + 1]!; k++) {
        const candidate = candidates[this.surfaces[surfaceOf[k]!]!.candidate]!;
        candidateOf[k] = candidate.id;
        if (whole < this.wholes.length && this.wholes.at(whole) === k) {
          candidate.wholes++;
          whole++;
        }
        if (!complete) continue;
        candidate.frequency++;
        if (candidate.lastDocument !== document) {
          candidate.lastDocument = document;
          candidate.documents++;
        }
      }
    }
    markNested(candidates, ids, lemmas);
    const table: TokenTable = { types, starts: this.tokenStarts.toArray(), typeCount: lemmas.lemmas.length };
    const lemmaCounts = new Float64Array(lemmas.lemmas.length);
    for (const type of types) lemmaCounts[type]!++;
    const anchoredCounts = new Float64Array(lemmas.lemmas.length);
    for (const [form, count] of this.anchored) anchoredCounts[lemmas.lemmaOf[form]!]! += count;
    const commonForms = this.commonForms(lemmas);
    const general = new Float64Array(lemmas.lemmas.length);
    if (model?.knows(this.language) === true) {
      this.forms.forms.forEach((form, id) => (general[lemmas.lemmaOf[id]!]! += model.commonnessOf(form, this.language)));
    }
    const isKnown = (form: string): boolean => this.forms.idOf(form) !== undefined;
    const compoundParts = new Map<number, readonly string[]>();
    const partsOf = (lemma: number): readonly string[] => {
      let parts = compoundParts.get(lemma);
      if (parts === undefined) {
        const split = splitCompound(lemmas.lemmas[lemma]!, { language: this.language, isWord: isKnown });
        parts = split === null ? [] : split.map((part) => part.lemma);
        compoundParts.set(lemma, parts);
      }
      return parts;
    };
    for (const candidate of candidates) candidate.parts = candidate.lemmas.reduce((sum, lemma, k) => sum + (candidate.content[k] ? Math.max(1, candidate.frequency > 1 || complete ? partsOf(lemma).length : 1) : 0), 0);
    const [firsts, ends] = [this.occurrences.firsts.toArray(), this.occurrences.ends.toArray()];
    this.release();
    return {
      language: this.language, forms: this.forms, lemmas, table, candidates, ids, general, lemmaCounts, anchoredCounts, commonForms, partsOf,
      occurrences: { starts, candidates: candidateOf, surfaces: surfaceOf, firsts, ends },
      isContent: (surface, k) => contentTag(this.surfaces[surface]!.tags[k]!),
      textOf: (candidate) => this.textOf(candidate, lemmas),
    };
  }

  /** Lets go of what only counting and gathering need, so that it is not held beside the aligner's tables. */
  private release(): void {
    this.counter = new PhraseCounter();
    this.classes = new ClassCache(this.language);
    this.tokens = new NumberList();
    this.tokenStarts = new NumberList();
    this.surfaceIds = new Map();
    this.hashes = new Map();
    this.occurrences = noOccurrences();
    this.wholes = new NumberList();
  }

  private globalCount(surface: Surface): number {
    let high = 0;
    let low = 0;
    surface.forms.forEach((id, k) => {
      const hash = hashForm(this.forms.forms[id]!);
      high = joinHash(high, hash[0]);
      low = joinHash(low, hash[1] ^ k);
    });
    return Math.max(surface.count, this.counter.countOf(high, low).count);
  }

  private isBase({ forms }: Surface, { lemmas, lemmaOf }: Lemmas): boolean {
    const last = forms.at(-1)!;
    return lemmas[lemmaOf[last]!] === this.forms.forms[last];
  }

  private commonForms({ lemmaOf, lemmas }: Lemmas): string[] {
    const best = new Int32Array(lemmas.length).fill(-1);
    lemmaOf.forEach((lemma, form) => {
      if (best[lemma]! < 0 || this.forms.counts[form]! > this.forms.counts[best[lemma]!]!) best[lemma] = form;
    });
    return Array.from(best, (form) => this.forms.forms[form]!);
  }

  /** A candidate as it should be read: its commonest writing, the head in its base form where the texts have it so. */
  private textOf(candidate: Candidate, lemmas: Lemmas): { text: string; lemma: string } {
    const best = this.surfaces[candidate.bestSurface]!;
    let chosen = best;
    if (!this.isBase(best, lemmas)) {
      for (const surface of this.surfacesOf(candidate)) {
        if (surface.forms.length === best.forms.length && this.isBase(surface, lemmas) && surface.count * 4 >= best.count && (chosen === best || surface.count > chosen.count)) chosen = surface;
      }
    }
    const name = candidate.free > 0 && candidate.capitals * 2 > candidate.free;
    const text = name || keepsCase(chosen.text) || (chosen.forms.length > 1 && chosen.openings * 2 > chosen.free) ? chosen.text.replace(/\s+/gu, ' ') : chosen.text.toLowerCase().replace(/\s+/gu, ' ');
    const lemma = chosen.forms.map((form, k) => (k === chosen.forms.length - 1 ? lemmas.lemmas[lemmas.lemmaOf[form]!]! : this.forms.forms[form]!)).join(' ');
    return { text, lemma };
  }

  private byCandidate: Surface[][] | undefined;

  private surfacesOf(candidate: Candidate): readonly Surface[] {
    if (this.byCandidate === undefined) {
      this.byCandidate = [];
      for (const surface of this.surfaces) (this.byCandidate[surface.candidate] ??= []).push(surface);
    }
    return this.byCandidate[candidate.id] ?? [];
  }
}

function isCount(forms: readonly string[], content: readonly boolean[], tags: readonly number[], language: string): boolean {
  if (forms.length > 1 && isQuantity(forms.at(-1)!, language) && tags.slice(0, -1).every((tag) => tag === Tag.adjective || tag === Tag.both)) return true;
  for (let k = 0; k + 1 < forms.length; k++) {
    if (content[k + 1] === false) return isQuantity(forms[k]!, language);
    if (isCounter(forms[k]!, language)) return true;
  }
  return false;
}

const contentTag = (tag: number): boolean => tag === Tag.noun || tag === Tag.adjective || tag === Tag.both;

// Capitals inside a word, as in DigiD, EEA, CO2 and QR code, are spelling and stay.
const keepsCase = (text: string): boolean => /[\p{L}\d-]\p{Lu}|\p{Lu}\d|^\p{Lu}$/u.test(text);

/** One key for all writings of a phrase: its lemmas without blanks and hyphens, so that "QR codes" and "QR-code" are one. */
export const phraseKey = (lemmas: readonly number[], table: Lemmas): string => {
  let key = '';
  for (const lemma of lemmas) key += table.lemmas[lemma]!;
  return key.includes('-') ? key.replaceAll('-', '') : key;
};

// Of each candidate, the share of its places that lie within one longer candidate.
function markNested(candidates: readonly Candidate[], ids: ReadonlyMap<string, number>, table: Lemmas): void {
  for (const { lemmas, frequency } of candidates) {
    if (lemmas.length < 2 || frequency < 2) continue;
    for (let first = 0; first < lemmas.length; first++) {
      for (let end = first + 1; end <= lemmas.length; end++) {
        if (end - first === lemmas.length) continue;
        const inner = ids.get(phraseKey(lemmas.slice(first, end), table));
        if (inner !== undefined) candidates[inner]!.nested = Math.max(candidates[inner]!.nested, Math.min(1, frequency / Math.max(1, candidates[inner]!.frequency)));
      }
    }
  }
}

/** One language of a sample, ready to be linked. */
export interface FinishedSide {
  readonly language: string;
  readonly forms: Forms;
  readonly lemmas: Lemmas;
  readonly table: TokenTable;
  readonly candidates: readonly Candidate[];
  /** Candidate ids by {@link phraseKey}. */
  readonly ids: ReadonlyMap<string, number>;
  readonly occurrences: { readonly starts: Int32Array; readonly candidates: Int32Array; readonly surfaces: Int32Array; readonly firsts: Int32Array; readonly ends: Int32Array };
  /** Share of each lemma in general language; 0 where unknown. */
  readonly general: Float64Array;
  readonly lemmaCounts: Float64Array;
  /** How many of them end a noun phrase that is told by a determiner, a preposition or an adjective before it. */
  readonly anchoredCounts: Float64Array;
  /** The form of each lemma that was seen most. */
  readonly commonForms: readonly string[];
  partsOf(lemma: number): readonly string[];
  /** Whether word `k` of a surface is no function word. */
  isContent(surface: number, k: number): boolean;
  textOf(candidate: Candidate): { readonly text: string; readonly lemma: string };
}
