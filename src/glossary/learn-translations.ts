import { assertIterable, assertObject, languagesOf, type AnyUnit } from '../bitext/index.js';
import { findWords, lemmaCandidates, normalizeForm } from '../text/index.js';
import { Forms, NumberList, poolForms, type Lemmas } from './lexemes.js';
import { learnWordPairs, type TokenTable, type WordPairs } from './word-pairs.js';

export interface LearnOptions {
  /** The two languages to learn from units of more; by default the first two of the first unit. */
  readonly languages?: readonly [string, string];
}

/** A translation that texts showed. */
export interface LearnedTranslation {
  /** In its dictionary form, in lower case. */
  readonly text: string;
  /** The share of the word's answers that it has, 0 to 1, less where the word is rare. */
  readonly score: number;
}

/** Which words answer which, learned from units alone; see {@link learnTranslations}. */
export class LearnedTranslations {
  readonly languages: readonly [string, string];
  private readonly sides: readonly [LearnedSide, LearnedSide];
  private readonly pairs: readonly [WordPairs, WordPairs];

  /** @internal `pairs` from the first language to the second. */
  constructor(sides: readonly [LearnedSide, LearnedSide], pairs: WordPairs) {
    this.languages = [sides[0].forms.language, sides[1].forms.language];
    this.sides = sides;
    this.pairs = [pairs, mirrorPairs(pairs)];
  }

  /**
   * The translations of a word out of language `from`, in any of its inflections, best first, at most `count`; none for a word
   * that the units did not have. Throws `RangeError` when `from` is neither language.
   */
  translationsOf(word: string, from: string, count: number = 5): LearnedTranslation[] {
    const side = this.languages.indexOf(from);
    if (side < 0) throw new RangeError(`got language ${JSON.stringify(from)}, expected ${this.languages.join(' or ')}`);
    const lemma = lemmaOfWord(this.sides[side]!, normalizeForm(word));
    if (lemma === undefined) return [];
    const { starts, partners, links, targetCounts } = this.pairs[side]!;
    const found: { partner: number; links: number; rank: number }[] = [];
    let all = 0.5;
    for (let p = starts[lemma]!; p < starts[lemma + 1]!; p++) {
      all += links[p]!;
      found.push({ partner: partners[p]!, links: links[p]!, rank: links[p]! * targetCounts[partners[p]!]! ** -commonness });
    }
    found.sort((a, b) => b.rank - a.rank || a.partner - b.partner);
    const { lemmas } = this.sides[1 - side]!.lemmas;
    return found.slice(0, count).map((match) => ({ text: lemmas[match.partner]!, score: match.links / all }));
  }

  /** The words of a language that have a translation, as forms, in the order in which they came. */
  wordsOf(language: string): readonly string[] {
    const side = this.languages.indexOf(language);
    if (side < 0) throw new RangeError(`got language ${JSON.stringify(language)}, expected ${this.languages.join(' or ')}`);
    const { forms, lemmas } = this.sides[side]!;
    const { starts } = this.pairs[side]!;
    return forms.forms.filter((_, id) => starts[lemmas.lemmaOf[id]!]! < starts[lemmas.lemmaOf[id]! + 1]!);
  }
}

// Common words keep company with everything; chosen on ../shared/eval/glossary: 0 gives 61.1 %, 0.3 gives 61.6, 0.5 (Ochiai) 60.5.
const commonness = 0.3;

/**
 * Learns which words translate each other from units alone, without model or dictionary: a word aligner in both directions
 * at once over lemmas. Units that lack a side are passed over. Deterministic. Throws `RangeError` when no unit names two
 * languages and none are given.
 */
export function learnTranslations(units: Iterable<AnyUnit>, options: LearnOptions = {}): LearnedTranslations {
  assertIterable(units, 'units', 'an iterable of units, such as unitsOf() gives');
  let languages = options.languages;
  let sides: [SideReader, SideReader] | undefined;
  for (const unit of units) {
    assertObject(unit, 'a unit', 'an object with a text for each language');
    if (languages === undefined) {
      const [first, second] = languagesOf(unit);
      if (first === undefined || second === undefined) throw new RangeError(`got a first unit with the languages [${languagesOf(unit).join(', ')}], expected two`);
      languages = [first, second];
    }
    sides ??= [new SideReader(languages[0]), new SideReader(languages[1])];
    const [a, b] = [unit[languages[0]], unit[languages[1]]];
    if (typeof a !== 'string' || typeof b !== 'string' || a === '' || b === '') continue;
    sides[0].add(a);
    sides[1].add(b);
  }
  if (languages === undefined) throw new RangeError('got no units and no languages, expected units or { languages }');
  sides ??= [new SideReader(languages[0]), new SideReader(languages[1])];
  const [source, target] = [sides[0].finish(), sides[1].finish()];
  return new LearnedTranslations([source, target], learnWordPairs(source.table, target.table));
}

interface LearnedSide {
  readonly forms: Forms;
  readonly lemmas: Lemmas;
}

// The lemma of a form, or where it is new, of another form of one of its lemmas.
function lemmaOfWord({ forms, lemmas }: LearnedSide, form: string): number | undefined {
  const id = forms.idOf(form);
  if (id !== undefined) return lemmas.lemmaOf[id];
  for (const lemma of lemmaCandidates(form, forms.language)) {
    const known = lemmas.idOf.get(lemma);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Gathers one side's words as numbers. */
class SideReader {
  private readonly forms: Forms;
  private readonly tokens = new NumberList();
  private readonly starts = new NumberList();

  constructor(language: string) {
    this.forms = new Forms(language);
    this.starts.push(0);
  }

  add(text: string): void {
    for (const { form, kind } of findWords(text)) if (kind === 'word' || kind === 'number') this.tokens.push(this.forms.add(form));
    this.starts.push(this.tokens.length);
  }

  finish(): LearnedSide & { table: TokenTable } {
    const { forms } = this;
    const lemmas = poolForms(forms);
    const types = this.tokens.toArray();
    for (let k = 0; k < types.length; k++) types[k] = lemmas.lemmaOf[types[k]!]!;
    return { forms, lemmas, table: { types, starts: this.starts.toArray(), typeCount: lemmas.lemmas.length } };
  }
}

function mirrorPairs({ starts, partners, links, sourceCounts, targetCounts }: WordPairs): WordPairs {
  const mirrored = new Int32Array(targetCounts.length + 1);
  for (const b of partners) mirrored[b + 1]!++;
  for (let b = 0; b < targetCounts.length; b++) mirrored[b + 1]! += mirrored[b]!;
  const next = mirrored.slice();
  const back = new Int32Array(partners.length);
  const backLinks = new Float32Array(partners.length);
  for (let a = 0; a < sourceCounts.length; a++) {
    for (let p = starts[a]!; p < starts[a + 1]!; p++) {
      const at = next[partners[p]!]!++;
      back[at] = a;
      backLinks[at] = links[p]!;
    }
  }
  return { starts: mirrored, partners: back, links: backLinks, sourceCounts: targetCounts, targetCounts: sourceCounts };
}
