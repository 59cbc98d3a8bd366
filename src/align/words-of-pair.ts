import { primaryLanguage, type Bead, type SegmentedText } from '../bitext/index.js';
import { embedDocuments, type Embedder, type SegmentVectors } from '../model/index.js';
import { learnAssociations, linkWords, type LearnedLink, type PreparedText, type Vocabulary, type WordLinks } from '../evidence/index.js';
import { coreLexicon } from '../text/index.js';

/** Whether the lexicon holds the words of both languages; where it does not, they are learned from the texts themselves. */
export function isKnownPair(source: SegmentedText, target: SegmentedText): boolean {
  const { languages } = coreLexicon();
  return languages.includes(primaryLanguage(source.language)) && languages.includes(primaryLanguage(target.language));
}

/** The links between the words of two texts, with those that their beads teach and those that are given. */
export function learnLinks(source: PreparedText, target: PreparedText, vocabulary: Vocabulary, beads: readonly Bead[], given: readonly LearnedLink[] = []): WordLinks {
  return linkWords(vocabulary, [[source.language, target.language]], [...learnAssociations(source, target, vocabulary, beads), ...given]);
}

/** The vectors of both texts' segments where the model knows both languages. */
export function vectorsOf(source: SegmentedText, target: SegmentedText, model: Embedder): [SegmentVectors, SegmentVectors] | undefined {
  if (!model.knows(source.language) || !model.knows(target.language)) return undefined;
  return [...embedDocuments(model, [source, target])] as [SegmentVectors, SegmentVectors];
}
