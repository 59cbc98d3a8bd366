import { assertBitext, describeValue, type AnyUnit, type Bitext, type Evidence } from '../bitext/index.js';
import { explainRuns, GivenWords, linkWords, prepareTexts, tokenRun, type PreparedText, type PreparedTexts, type WordLinks } from '../evidence/index.js';
import { isKnownPair, learnLinks } from './words-of-pair.js';

export interface ExplainBeadOptions {
  /** What `align` was given as its `dictionary`: words that it joins are reasons as well. */
  readonly dictionary?: readonly AnyUnit[];
}

interface Ground {
  readonly dictionary: readonly AnyUnit[] | undefined;
  readonly prepared: PreparedTexts;
  readonly links: WordLinks;
}

// A bitext is immutable, so what was prepared for one of its beads serves them all.
const grounds = /* @__PURE__ */ new WeakMap<Bitext, Ground>();

/**
 * Why bead `index` of a bitext holds, or what speaks against it: which words, numbers and names meet, and which numbers
 * nothing answers, with their spans in the whole texts. The first call for a bitext prepares both texts; the
 * rest are quick, as long as the dictionary is the same array. Throws `RangeError` when there is no such bead, or no entry of the dictionary
 * is in both languages.
 */
export function explainBead(bitext: Bitext, index: number, { dictionary }: ExplainBeadOptions = {}): Evidence[] {
  assertBitext(bitext);
  const bead = typeof index === 'number' ? bitext.beads[index] : undefined;
  if (bead === undefined) throw new RangeError(`got bead ${describeValue(index)}, expected 0 to ${bitext.beads.length - 1} (the bitext has ${bitext.beads.length} beads)`);
  let ground = grounds.get(bitext);
  if (ground?.dictionary !== dictionary || ground === undefined) grounds.set(bitext, (ground = prepareGround(bitext, dictionary)));
  const { texts, vocabulary } = ground.prepared;
  return explainRuns(tokenRun(texts[0]!, bead.source.first, bead.source.count), tokenRun(texts[1]!, bead.target.first, bead.target.count), vocabulary, ground.links);
}

function prepareGround({ source, target, beads }: Bitext, dictionary: readonly AnyUnit[] | undefined): Ground {
  const prepared = prepareTexts([source, target]);
  const [a, b] = prepared.texts as [PreparedText, PreparedText];
  const given = dictionary === undefined ? [] : new GivenWords(dictionary, source.language, target.language).linksOf(prepared.vocabulary, a.language, b.language);
  const links = isKnownPair(source, target) ? linkWords(prepared.vocabulary, [[a.language, b.language]], given) : learnLinks(a, b, prepared.vocabulary, beads, given);
  return { dictionary, prepared, links };
}
