import type { Bead, SegmentedText } from '../bitext/index.js';
import { builtInModel, type SegmentVectors } from '../model/index.js';
import { learnAssociations, linkWords, type PreparedText, type Vocabulary, type WordLinks } from '../evidence/index.js';
import { coreLexicon } from '../text/index.js';

/** Whether the lexicon holds the words of both languages; where it does not, they are learned from the texts themselves. */
export function isKnownPair(source: PreparedText, target: PreparedText, vocabulary: Vocabulary): boolean {
  const { languages } = coreLexicon();
  return languages.includes(vocabulary.languages[source.language]!) && languages.includes(vocabulary.languages[target.language]!);
}

/** The links between the words of two texts, with those that their beads teach. */
export function learnLinks(source: PreparedText, target: PreparedText, vocabulary: Vocabulary, beads: readonly Bead[]): WordLinks {
  return linkWords(vocabulary, [[source.language, target.language]], learnAssociations(source, target, vocabulary, beads));
}

/** The vectors of both texts' segments where the built-in model knows both languages. */
export function vectorsOf(source: SegmentedText, target: SegmentedText): [SegmentVectors, SegmentVectors] | undefined {
  const model = builtInModel();
  return model.knows(source.language) && model.knows(target.language) ? [model.embedSegments(source), model.embedSegments(target)] : undefined;
}
