export type { CompoundPart } from './compound-splitter.js';
export {
  type PartOfSpeech, type SplitCompoundOptions, inflect, isInfinitive, isInflectionOf, knownPartsOfSpeech, lemmaCandidates, sameLemma, separableVerbs, splitCompound,
} from './morphology.js';
