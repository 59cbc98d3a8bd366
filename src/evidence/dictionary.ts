import { languagesOf, primaryLanguage, type AnyUnit, type SegmentedText } from '../bitext/index.js';
import { findWords, functionWords } from '../text/index.js';
import { learnAssociations, type LearnedLink } from './association.js';
import { prepareTexts, type PreparedText, type Vocabulary } from './vocabulary.js';

// An entry of a dictionary has at most so many words a side; what is longer is a translated sentence, from which words are learned.
const longestEntry = 4;
// How sure a pair is by the way it was found; set by hand.
const sureness = { entry: 1, phrase: 0.6, inflected: 0.7 } as const;
// A form may be an inflection of a headword that is a few letters shorter.
const mostEnding = 3;
const shortestStem = 4;

/** Words of two languages that a user's dictionary or translation memory shows to answer each other. */
export class GivenWords {
  private readonly languages: readonly [string, string];
  /** Per word of the first language those of the second, each with its strength. */
  private readonly answers: Map<string, Map<string, number>> = new Map();

  /**
   * `units` have a side in each of the two languages, by name; others are passed over. Throws `RangeError` when none has both.
   */
  constructor(units: readonly AnyUnit[], source: string, target: string) {
    this.languages = [primaryLanguage(source), primaryLanguage(target)];
    const sentences: [string[], string[]] = [[], []];
    let used = 0;
    for (const unit of units) {
      const left = sideOf(unit, this.languages[0]);
      const right = sideOf(unit, this.languages[1]);
      if (left === undefined || right === undefined) continue;
      used++;
      const a = this.formsOf(left, 0);
      const b = this.formsOf(right, 1);
      if (a.length === 0 || b.length === 0) continue;
      if (a.length <= longestEntry && b.length <= longestEntry) {
        const strength = a.length === 1 && b.length === 1 ? sureness.entry : sureness.phrase;
        for (const x of a) for (const y of b) this.add(x, y, strength);
      } else {
        sentences[0].push(left);
        sentences[1].push(right);
      }
    }
    if (used === 0) throw new RangeError(`got a dictionary of ${units.length} entries, none in both "${this.languages[0]}" and "${this.languages[1]}"${units.length === 0 ? '' : ` (the first is in ${languagesOf(units[0]!).join(' and ')})`}; expected units such as { ${this.languages[0]}: 'word', ${this.languages[1]}: 'word' }`);
    if (sentences[0].length > 0) this.learn(sentences[0], sentences[1]);
  }

  /** The links between the types of two languages of a vocabulary. */
  linksOf(vocabulary: Vocabulary, source: number, target: number): LearnedLink[] {
    if (vocabulary.languages[source] !== this.languages[0]) return this.linksOf(vocabulary, target, source);
    // Target types by form, and by the forms that they may inflect.
    const types = new Map<string, [type: number, strength: number][]>();
    for (let t = 0; t < vocabulary.size; t++) {
      if (vocabulary.language[t] !== target) continue;
      for (const [form, strength] of headwordsOf(vocabulary.form[t]!)) {
        const list = types.get(form);
        if (list === undefined) types.set(form, [[t, strength]]);
        else list.push([t, strength]);
      }
    }
    const links: LearnedLink[] = [];
    for (let t = 0; t < vocabulary.size; t++) {
      if (vocabulary.language[t] !== source) continue;
      for (const [form, sure] of headwordsOf(vocabulary.form[t]!)) {
        const answers = this.answers.get(form);
        if (answers === undefined) continue;
        for (const [answer, strength] of answers) for (const [b, alsoSure] of types.get(answer) ?? []) links.push({ a: t, b, strength: strength * sure * alsoSure });
        // The longest headword is the likeliest.
        break;
      }
    }
    return links;
  }

  private add(x: string, y: string, strength: number): void {
    let answers = this.answers.get(x);
    if (answers === undefined) this.answers.set(x, (answers = new Map<string, number>()));
    if ((answers.get(y) ?? 0) < strength) answers.set(y, strength);
  }

  // Of a phrase its function words answer nothing by themselves.
  private formsOf(text: string, side: 0 | 1): string[] {
    const forms = findWords(text).map(({ form }) => form);
    if (forms.length === 1) return forms;
    const minor = functionWords(this.languages[side]);
    return forms.filter((form) => !minor.has(form));
  }

  private learn(source: readonly string[], target: readonly string[]): void {
    const { texts, vocabulary } = prepareTexts([textOf(source, this.languages[0]), textOf(target, this.languages[1])]);
    const [a, b] = texts as [PreparedText, PreparedText];
    const beads = source.map((_, k) => ({ source: { first: k, count: 1 }, target: { first: k, count: 1 }, score: 1 }));
    for (const link of learnAssociations(a, b, vocabulary, beads)) this.add(vocabulary.form[link.a]!, vocabulary.form[link.b]!, link.strength);
  }
}

/** A form, and what is left of it without endings of up to three letters, each with how sure it is. */
function* headwordsOf(form: string): Generator<[string, number]> {
  yield [form, 1];
  for (let ending = 1; ending <= mostEnding && form.length - ending >= shortestStem; ending++) yield [form.slice(0, form.length - ending), sureness.inflected];
}

function sideOf(unit: AnyUnit, language: string): string | undefined {
  for (const tag of languagesOf(unit)) {
    const text = unit[tag];
    if (primaryLanguage(tag) === language && typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}

function textOf(sentences: readonly string[], language: string): SegmentedText {
  let from = 0;
  const segments = sentences.map((sentence, paragraph) => {
    const segment = { from, to: from + sentence.length, kind: 'sentence' as const, paragraph };
    from = segment.to + 1;
    return segment;
  });
  return { text: sentences.join('\n'), language, segments };
}
