import type { Bitext, Evidence } from '../bitext/index.js';
import { explainRuns, linkWords, prepareTexts, tokenRun, type PreparedText, type PreparedTexts, type WordLinks } from '../evidence/index.js';
import { isKnownPair, learnLinks } from './words-of-pair.js';

interface Ground {
  readonly prepared: PreparedTexts;
  readonly links: WordLinks;
}

// A bitext is immutable, so what was prepared for one of its beads serves them all.
const grounds = /* @__PURE__ */ new WeakMap<Bitext, Ground>();

/**
 * Why bead `index` of a bitext holds, or what speaks against it: which words, numbers and names meet, and which numbers
 * nothing answers, with their spans in the whole texts. The first call for a bitext prepares both texts; the
 * rest are quick. Throws `RangeError` when there is no such bead.
 */
export function explainBead(bitext: Bitext, index: number): Evidence[] {
  const bead = bitext.beads[index];
  if (bead === undefined) throw new RangeError(`got bead ${index}, expected 0 to ${bitext.beads.length - 1} (the bitext has ${bitext.beads.length} beads)`);
  let ground = grounds.get(bitext);
  if (ground === undefined) grounds.set(bitext, (ground = prepareGround(bitext)));
  const { texts, vocabulary } = ground.prepared;
  return explainRuns(tokenRun(texts[0]!, bead.source.first, bead.source.count), tokenRun(texts[1]!, bead.target.first, bead.target.count), vocabulary, ground.links);
}

function prepareGround({ source, target, beads }: Bitext): Ground {
  const prepared = prepareTexts([source, target]);
  const [a, b] = prepared.texts as [PreparedText, PreparedText];
  const links = isKnownPair(source, target) ? linkWords(prepared.vocabulary, [[a.language, b.language]]) : learnLinks(a, b, prepared.vocabulary, beads);
  return { prepared, links };
}
