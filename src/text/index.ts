export { detectionTables, type DetectionTable } from './detection/index.js';
export { languageCalled, languageNames, segmentationTable, type AbbreviationClass, type BoilerplateTable, type SegmentationTable } from './segmentation/index.js';
export { pluralCategories } from './plurals.js';
export { findPlaceholderSpans, placeholderEnd } from './placeholder.js';
export { foldDiacritics, normalizeForm } from './normalize.js';
export { findWords, hasCapital, isCapitalized, type Word, type WordKind } from './words.js';
export { citationWords, functionWords } from './function-words/index.js';
export { coreLexicon, letterBit, wordBit, type Lexicon } from './lexicon/index.js';
export { exonymStanding } from './names/exonyms.js';
export { keyLikeness, nameKey, nameLikeness } from './names/name-key.js';
export {
  compareValues, findSegmentValues, findValues, nameKeyLikeness, valueFormOf, type Comparison, type NameValue, type QuantityValue, type Value, type ValueForm,
} from './values/index.js';
export { inflect, isInfinitive, knownPartsOfSpeech, lemmaCandidates, separableVerbs, splitCompound } from './morphology/index.js';
export { actorNouns } from './actors/index.js';
export { ClauseRole, clauseWords, type ClauseWords } from './clauses/index.js';
export { polarityWords, type PolarityWords } from './polarity/index.js';
export { isCounter, isPlainAdjective, isQuantity, isVagueNoun, wordClassesOf, WordClass } from './word-classes/index.js';
export { falseFriends } from './false-friends.js';
