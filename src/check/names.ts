import type { SegmentRange, Span } from '../bitext/index.js';
import { builtInModel, cosine, type Model } from '../model/index.js';
import { coreLexicon, exonymStanding, functionWords, keyLikeness, nameKey, type NameValue, type Value, type Word } from '../text/index.js';
import { namePairWeights } from './name-weights.js';
import { report, spanOfRange, valuesOf, type Ground, type Side } from './ground.js';

// A list of names is compared by its first ones: every name of a bead is held against every word of the other side.
const mostNames = 30;
const mostWords = 200;
// Two words of names in two spellings (see `compareValues`).
const likelyOneName = 0.75;
// A name that goes into another word keeps its beginning: `Titicacameer`, `Senaatscommissie`, `puriteins`.
const sharedBeginning = 4;
// Words whose vectors are this near translate each other; of names that have nothing to do with each other hardly any are above 0.35.
const leastTranslation = 0.45;
const leastGuess = 0.58;

/** A name, or a word of one, that has to be answered by itself. */
interface Piece extends Span {
  /** As names are compared (see `nameKey`); of a name that languages spell differently, that of the whole name. */
  readonly key: string;
  readonly form: string;
  /** Which name of the bead it is of, and of how many pieces that one is. */
  readonly name: number;
  readonly size: number;
  readonly category: NameValue['category'];
}

/** Pieces of one name that nothing answers, in a row. */
interface Lone extends Span {
  readonly pieces: readonly Piece[];
  readonly key: string;
  /** Nothing answers it at all; else it is told more often here than there. */
  readonly sure: boolean;
  /** A word of the other side may translate it, though elsewhere in the text it stands as it is. */
  readonly translated: boolean;
}

/** Names of each bead that nothing in the other side answers, in pairs: one name became another. `onPair` is told what each pair measures. */
export function checkNames(ground: Ground, onPair?: (features: readonly number[], source: Span, target: Span) => void): void {
  const { bitext, source, target, settled } = ground;
  if (!ground.settings.severityOf.has('name-mismatch')) return;
  const model = builtInModel();
  if (!model.knows(source.language) || !model.knows(target.language)) return;
  const words = new WordMeaning(model);
  const names = { source: new NamedSide(source), target: new NamedSide(target) };
  const within = { source: names.source.keysWithin(), target: names.target.keysWithin() };
  const pieces = bitext.beads.map((bead) => [names.source.piecesIn(bead.source), names.target.piecesIn(bead.target)] as const);
  // What stands on both sides as it is, somewhere, is not translated.
  const kept = new Set(pieces.flatMap(([left, right]) => {
    const keys = new Set(right.map(({ key }) => key));
    return left.flatMap(({ key }) => (keys.has(key) ? key : []));
  }));
  const lost: Lone[][] = [];
  const come: Lone[][] = [];
  bitext.beads.forEach((bead, index) => {
    lost.push([]);
    come.push([]);
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const [allLeft, allRight] = pieces[index]!;
    const left = withoutHeads(allLeft, source, bead.source, within.source);
    const right = withoutHeads(allRight, target, bead.target, within.target);
    if (left.length === 0 || right.length === 0) return;
    const [wordsLeft, wordsRight] = [(): KeyedWord[] => names.source.wordsIn(bead.source), (): KeyedWord[] => names.target.wordsIn(bead.target)];
    lost[index] = findLone(left, allRight, wordsLeft, wordsRight, source, target, words, kept);
    come[index] = findLone(right, allLeft, wordsRight, wordsLeft, target, source, words, kept);
  });
  // What a sentence gave to the next has not been lost.
  const told = new Map<string, number>();
  const pairs: { index: number; one: Lone; other: Lone; lostHere: number; comeHere: number }[] = [];
  lost.forEach((own, index) => {
    const [gone, arrived] = [own.filter((one) => !isBeside(one, come, index, ground)), come[index]!.filter((one) => !isBeside(one, lost, index, ground))];
    const taken = new Set<Lone>();
    for (const { one, other } of rankPairs(gone, arrived, source, target)) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      pairs.push({ index, one, other, lostHere: gone.length, comeHere: arrived.length });
      const key = `${one.key}\n${other.key}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    const bead = bitext.beads[index]!;
    for (const one of gone) if (one.sure && !taken.has(one)) report(ground, { code: 'name-mismatch', message: 'name.missing', source: spanOf(one), target: spanOfRange(bitext.target, bead.target), score: 0.3 * bead.score, evidence: [{ kind: 'name', verdict: 'unanswered', source: spanOf(one), target: null, weight: -3.5 }] });
    for (const one of arrived) if (one.sure && !taken.has(one)) report(ground, { code: 'name-mismatch', message: 'name.added', source: spanOfRange(bitext.source, bead.source), target: spanOf(one), score: 0.3 * bead.score, evidence: [{ kind: 'name', verdict: 'unanswered', source: null, target: spanOf(one), weight: -3.5 }] });
  });
  if (pairs.length === 0) return;
  // A name that sentence after sentence does without has another name there, and one that is answered elsewhere should be here.
  const [oftenLost, oftenCome] = [countBeads(lost), countBeads(come)];
  const [tellsSource, tellsTarget] = [countTold(pieces.map(([left]) => left)), countTold(pieces.map(([, right]) => right))];
  for (const { index, one, other, lostHere, comeHere } of pairs) {
    const bead = bitext.beads[index]!;
    const [a, b] = [spanOfRange(bitext.source, bead.source), spanOfRange(bitext.target, bead.target)];
    const features = measurePair(one, other, source, target, {
      pair: told.get(`${one.key}\n${other.key}`)!, lost: oftenLost.get(one.key)!, come: oftenCome.get(other.key)!, lostHere, comeHere,
      toldSource: one.pieces.some(({ key }) => (tellsSource.get(key) ?? 0) > oftenLost.get(one.key)!), toldTarget: other.pieces.some(({ key }) => (tellsTarget.get(key) ?? 0) > oftenCome.get(other.key)!),
      alike: words.likeness(source.text.slice(one.from, one.to), source.language, target.text.slice(other.from, other.to), target.language),
      placeSource: placeIn(one, a), placeTarget: placeIn(other, b), segments: bead.source.count + bead.target.count,
    });
    onPair?.(features, one, other);
    report(ground, {
      code: 'name-mismatch', message: 'name.differs', source: spanOf(one), target: spanOf(other), score: Math.min(bead.score + 0.1, scoreOfPair(features)),
      evidence: [{ kind: 'name', verdict: 'clashes', source: spanOf(one), target: spanOf(other), weight: -7 }],
    });
  }
}

/** In how many beads each word of a name is told. */
function countTold(beads: readonly (readonly Piece[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const pieces of beads) for (const key of new Set(pieces.map((piece) => piece.key))) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

const isName = (value: Value): value is NameValue => value.kind === 'name' && value.category !== 'code' && value.sure;

/**
 * Pieces that have to be answered: a word at the head of a segment may answer a name, and owes its own capital to its place, unless it
 * is a name in the tables or stands within a sentence elsewhere.
 */
function withoutHeads(pieces: readonly Piece[], side: Side, range: SegmentRange, within: ReadonlySet<string>): Piece[] {
  const heads = new Set<number>();
  for (let s = range.first; s < range.first + range.count; s++) heads.add(headOf(side, s));
  return pieces.filter(({ from, form, key }) => !heads.has(from) || exonymStanding(form, side.language) !== undefined || within.has(key));
}

/** Where the first letter of a segment stands. */
function headOf({ document, text }: Side, segment: number): number {
  const { from, to } = document.segments[segment]!;
  const at = text.slice(from, Math.min(to, from + 40)).search(/[\p{L}\p{N}]/u);
  return at < 0 ? from : from + at;
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** A word and its key (see {@link wordKey}). */
interface KeyedWord {
  readonly word: Word;
  readonly key: string;
}

/** The names of one side in pieces and the keys of its words, each made once, when first asked for. */
class NamedSide {
  private readonly side: Side;
  private readonly parts = new Map<NameValue, readonly Omit<Piece, 'name'>[]>();
  private readonly words: (KeyedWord | undefined)[];

  constructor(side: Side) {
    this.side = side;
    this.words = new Array<KeyedWord | undefined>(side.words.length);
  }

  piecesIn(range: SegmentRange): Piece[] {
    return valuesOf(this.side, range).filter(isName).slice(0, mostNames).flatMap((value, name) => this.partsOf(value).map((part) => ({ ...part, name })));
  }

  /** The first words of a range. */
  wordsIn({ first, count }: SegmentRange): KeyedWord[] {
    const { text, words, wordStart } = this.side;
    const found: KeyedWord[] = [];
    for (let w = wordStart[first]!; w < wordStart[first + count]! && found.length < mostWords; w++) {
      const word = words[w]!;
      found.push((this.words[w] ??= { word, key: wordKey(text.slice(word.from, word.to)) }));
    }
    return found;
  }

  /** Keys of names that stand within a segment, not at its head. */
  keysWithin(): Set<string> {
    const { side } = this;
    const keys = new Set<string>();
    side.document.segments.forEach((_, s) => {
      const names = valuesOf(side, { first: s, count: 1 }).filter(isName);
      if (names.length === 0) return;
      const head = headOf(side, s);
      for (const name of names) for (const { from, key } of this.partsOf(name)) if (from !== head) keys.add(key);
    });
    return keys;
  }

  private partsOf(name: NameValue): readonly Omit<Piece, 'name'>[] {
    let parts = this.parts.get(name);
    if (parts === undefined) this.parts.set(name, (parts = readParts(this.side, name)));
    return parts;
  }
}

function readParts({ text }: Side, { from, to, category, key: named }: NameValue): readonly Omit<Piece, 'name'>[] {
  const key = named.slice(named.indexOf(':') + 1);
  const written = [...text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu)].filter(([word]) => /\p{Lu}|\p{N}/u.test(word));
  const parts = key.split(' ');
  // An exonym's key is that of the whole name; other names have a key for each of their words.
  if (written.length !== parts.length || parts.some((part, i) => keyLikeness(part, nameKey(written[i]![0].replace(/['’]s?$/u, '')), likelyOneName) < likelyOneName)) return [{ from, to, key, form: text.slice(from, to), size: 1, category }];
  return written.map((word, i) => ({ from: from + word.index, to: from + word.index + word[0].length, key: parts[i]!, form: word[0], size: written.length, category }));
}

/** Vectors and concepts of words, made once each. */
class WordMeaning {
  private readonly model: Model;
  private readonly vectors = new Map<string, Float32Array>();
  private readonly lexicon = coreLexicon();

  constructor(model: Model) {
    this.model = model;
  }

  likeness(a: string, languageOfA: string, b: string, languageOfB: string): number {
    return cosine(this.vectorOf(a, languageOfA), this.vectorOf(b, languageOfB));
  }

  isTranslation(a: string, languageOfA: string, b: string, languageOfB: string): boolean {
    // Words that the model does not know have the vectors of their letters, which are alike by chance more often.
    const known = this.model.hasWord(a, languageOfA) && this.model.hasWord(b, languageOfB);
    if (this.likeness(a, languageOfA, b, languageOfB) >= (known ? leastTranslation : leastGuess)) return true;
    const concepts = this.lexicon.find(a.toLowerCase(), languageOfA)?.concepts;
    return concepts !== undefined && (this.lexicon.find(b.toLowerCase(), languageOfB)?.concepts.some((concept) => concepts.includes(concept)) ?? false);
  }

  isGrammar(form: string, language: string): boolean {
    return functionWords(language).has(form);
  }

  private vectorOf(word: string, language: string): Float32Array {
    const key = `${language}\n${word}`;
    let vector = this.vectors.get(key);
    if (vector === undefined) this.vectors.set(key, (vector = this.model.wordVector(word, language)));
    return vector;
  }
}

function findLone(own: readonly Piece[], others: readonly Piece[], readOwn: () => readonly KeyedWord[], readWords: () => readonly KeyedWord[], side: Side, other: Side, meaning: WordMeaning, kept: ReadonlySet<string>): Lone[] {
  // As many times as the other side tells a name, so many are answered.
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  // Most names stand on both sides as they are, and need no more.
  let words: { readonly open: readonly Word[]; readonly answers: readonly Answer[] } | undefined;
  const read = (): NonNullable<typeof words> => {
    const plain = readWords().filter(({ word: { kind } }) => kind === 'word' || kind === 'handle' || kind === 'code');
    // A word that stands on both sides as it is has its answer, and is no translation of something else.
    const keyed = readOwn();
    const ownKeys = new Set(keyed.map(({ key }) => key));
    const open = plain.filter(({ word, key }) => word.kind === 'word' && !ownKeys.has(key) && !meaning.isGrammar(word.form, other.language)).map(({ word }) => word);
    return { open, answers: readAnswers(own, others, keyed, plain) };
  };
  const lone: Lone[] = [];
  let run: Piece[] = [];
  let surest = false;
  let translated = false;
  const end = (): void => {
    if (run.length > 0) lone.push({ from: run[0]!.from, to: run.at(-1)!.to, pieces: run, key: run.map(({ key }) => key).join(' '), sure: surest, translated });
    run = [];
    surest = false;
    translated = false;
  };
  for (const piece of own) {
    // Johnny English: two names to the reader of values, one to the reader.
    if (run.length > 0 && run.at(-1)!.name !== piece.name && (piece.from - run.at(-1)!.to !== 1 || side.text[piece.from - 1] !== ' ')) end();
    const count = left.get(piece.key) ?? 0;
    if (count > 0) {
      left.set(piece.key, count - 1);
      end();
      continue;
    }
    const { open, answers } = (words ??= read());
    const told = answers.filter((answer) => isAnswer(piece, answer));
    const free = told.find(({ spent }) => !spent);
    if (free !== undefined) free.spent = true;
    const mayBe = free === undefined && told.length === 0 && isTranslatedIn(piece, open, side, other, meaning);
    if (free !== undefined || (mayBe && !kept.has(piece.key))) {
      end();
      continue;
    }
    run.push(piece);
    translated ||= mayBe;
    if (told.length === 0) surest = true;
  }
  end();
  return lone;
}

/** A name or a word of the other side that may answer a name in another spelling, in another form, or inside a compound: once. */
interface Answer {
  readonly keys: readonly string[];
  /** Whether it answers a name already, one that is written as it is. */
  spent: boolean;
}

function readAnswers(own: readonly Piece[], others: readonly Piece[], ownWords: readonly KeyedWord[], words: readonly KeyedWord[]): Answer[] {
  const names = new Map<string, number>();
  for (const { key } of own) names.set(key, (names.get(key) ?? 0) + 1);
  const plain = new Map<string, number>();
  // `git clone` answers `git clone`, and not the name of Git.
  visitOutside(ownWords, own, ({ key }) => plain.set(key, (plain.get(key) ?? 0) + 1));
  const take = (counts: Map<string, number>, key: string): boolean => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count > 0;
  };
  const answers = others.map(({ key }): Answer => ({ keys: key.includes(' ') ? [key, ...key.split(' ')] : [key], spent: take(names, key) }));
  visitOutside(
    words, others,
    ({ key }) => answers.push({ keys: [key], spent: take(plain, key) }),
    // An exonym's key is that of the whole name, which its words may answer as well.
    ({ key }, name) => !answers[name]!.keys.includes(key) && (answers[name] = { keys: [...answers[name]!.keys, key], spent: answers[name]!.spent }),
  );
  return answers;
}

/** Calls `visit` for each word that is in none of the names, and `visitInside` for the others; names are in order and apart, as words are. */
function visitOutside(words: readonly KeyedWord[], names: readonly Piece[], visit: (word: KeyedWord) => void, visitInside?: (word: KeyedWord, name: number) => void): void {
  let next = 0;
  for (const one of words) {
    while (next < names.length && names[next]!.to <= one.word.from) next++;
    if (next === names.length || one.word.to <= names[next]!.from) visit(one);
    else visitInside?.(one, next);
  }
}

/** Whether a word of the name is the answer, as it is, in another spelling, or as the beginning of another word. */
function isAnswer({ key, form }: Piece, { keys }: Answer): boolean {
  const parts = key.split(' ').concat(form.split(/[^\p{L}\p{N}]+/u).map(wordKey)).filter((part) => part.length > 1);
  return keys.some((word) => word === key || parts.some((part) => word === part || (part.length >= sharedBeginning && word.length >= sharedBeginning && (beginsAlike(word, part) || keyLikeness(word, part, likelyOneName) >= likelyOneName))));
}

/** As names are compared; the plural of an acronym is that acronym: `VCSs`, `VCS'en`. */
const wordKey = (word: string): string => nameKey(/^(\p{Lu}[\p{Lu}\p{N}]{1,9})['’]?(?:[sen]|en)$/u.exec(word)?.[1] ?? word);

/** Whether two words share their beginning: six letters (Taliban-like, Talibanachtig), or all of the shorter but an ending. */
function beginsAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= 6 || shared >= Math.max(sharedBeginning, shorter - 2, 0.75 * shorter);
}

function isTranslatedIn({ form }: Piece, words: readonly Word[], side: Side, other: Side, meaning: WordMeaning): boolean {
  return words.some((word) => meaning.isTranslation(form, side.language, other.text.slice(word.from, word.to), other.language));
}

/** Whether the other side of a bead beside it has the name to spare. */
function isBeside(one: Lone, others: readonly Lone[][], index: number, ground: Ground): boolean {
  if (!ground.running) return false;
  return [index - 1, index + 1].some((at) => others[at]?.some(({ pieces }) => pieces.some(({ key }) => one.pieces.some((piece) => piece.key === key))) ?? false);
}

/** Which name may have taken the place of which, likest in shape first. One of the two must be told nowhere else. */
function rankPairs(gone: readonly Lone[], arrived: readonly Lone[], source: Side, target: Side): { one: Lone; other: Lone }[] {
  const pairs: { one: Lone; other: Lone; likeness: number }[] = [];
  for (const one of gone) for (const other of arrived) if (one.sure || other.sure) pairs.push({ one, other, likeness: shapeLikeness(one, other, source, target) });
  // Equal ones keep the order of the texts.
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

/** How far two names are of one kind, higher is liker; only the order counts. */
function shapeLikeness(one: Lone, other: Lone, source: Side, target: Side): number {
  const translatable = Math.abs(shareOfTranslatable(one, source) - shareOfTranslatable(other, target));
  return -translatable - 0.5 * shareOfTranslatable(one, source) - Math.abs(one.pieces.length - other.pieces.length) / 2 - (isAcronym(one) === isAcronym(other) ? 0 : 1) - (exonymOf(one, source) === exonymOf(other, target) ? 0 : 0.25);
}

/** Whether another word of the same name has its answer: "Git Internals" is no other name than "Git Binnenwerk". */
const isPart = ({ pieces }: Lone): boolean => pieces.some(({ name, size }) => pieces.filter((piece) => piece.name === name).length < size);
const isAcronym = ({ pieces }: Lone): boolean => pieces.length === 1 && pieces[0]!.category === 'acronym';
const exonymOf = ({ from, to }: Lone, { text, language }: Side): 'main' | 'derived' | undefined => exonymStanding(text.slice(from, to).replace(/['’]s?$/u, ''), language);

/** In how many beads each name stands alone. */
function countBeads(beads: readonly Lone[][]): Map<string, number> {
  const count = new Map<string, number>();
  for (const bead of beads) for (const key of new Set(bead.map((one) => one.key))) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

/** Names of what {@link measurePair} says of two names. */
export const namePairFeatures: readonly string[] = [
  'bias', 'translatable source', 'translatable target', 'all translatable source', 'all translatable target', 'acronym source', 'acronym target', 'both acronyms',
  'lengths differ', 'short', 'cut title', 'pair told again', 'source lost again', 'target come again', 'both told nowhere', 'both exonyms', 'one exonym', 'lost here', 'come here',
  'places differ', 'source answered elsewhere', 'target answered elsewhere', 'vectors alike', 'several segments', 'rest of source answered', 'rest of target answered', 'source told nowhere', 'neither translatable',
  'source may be translated', 'target may be translated',
];

interface PairContext {
  readonly pair: number;
  readonly lost: number;
  readonly come: number;
  readonly lostHere: number;
  readonly comeHere: number;
  readonly toldSource: boolean;
  readonly toldTarget: boolean;
  readonly alike: number;
  readonly placeSource: number;
  readonly placeTarget: number;
  readonly segments: number;
}

function measurePair(one: Lone, other: Lone, source: Side, target: Side, context: PairContext): number[] {
  const [a, b] = [shareOfTranslatable(one, source), shareOfTranslatable(other, target)];
  const exonyms = Number(exonymOf(one, source) === 'main') + Number(exonymOf(other, target) === 'main');
  // Rev. John Johnson: a title, cut short.
  const cut = ([[one, source], [other, target]] as const).some(([lone, side]) => lone.to - lone.from <= 4 && /^\. \p{Lu}/u.test(side.text.slice(lone.to, lone.to + 3)));
  return [
    1, a, b, Number(a === 1), Number(b === 1), Number(isAcronym(one)), Number(isAcronym(other)), Number(isAcronym(one) && isAcronym(other)),
    Math.min(3, Math.abs(one.pieces.length - other.pieces.length)), Number(one.to - one.from < 3 || other.to - other.from < 3), Number(cut),
    Number(context.pair > 1), Number(context.lost > 1), Number(context.come > 1), Number(one.sure && other.sure), Number(exonyms === 2), Number(exonyms === 1),
    Math.log(context.lostHere), Math.log(context.comeHere), Math.abs(context.placeSource - context.placeTarget), Number(context.toldSource), Number(context.toldTarget),
    Math.max(0, context.alike), Number(context.segments > 2), Number(isPart(one)), Number(isPart(other)), Number(one.sure), Number(a === 0 && b === 0),
    Number(one.translated), Number(other.translated),
  ];
}

const placeIn = (span: Span, whole: Span): number => (span.from - whole.from) / Math.max(1, whole.to - whole.from);

/** How likely such a pair is a fault, 0 to 1: `tests/tools/fit-name-weights.ts` fitted the weights. */
function scoreOfPair(features: readonly number[]): number {
  let sum = 0;
  for (let f = 0; f < features.length; f++) sum += features[f]! * (namePairWeights[f] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The share of a name's words that are words of the dictionary or adjectives of a country: what a translator may tell otherwise. */
function shareOfTranslatable({ pieces }: Lone, { language }: Side): number {
  const lexicon = coreLexicon();
  const count = pieces.filter(({ form }) => {
    const bare = form.replace(/['’]s?$/u, '');
    const standing = exonymStanding(bare, language);
    return standing === undefined ? lexicon.find(bare.toLowerCase(), language)?.by === 'form' : standing === 'derived';
  }).length;
  return count / pieces.length;
}
