export type { CompoundPart } from './compound-splitter.js';
export {
  type PartOfSpeech, type SplitCompoundOptions, inflect, isInflectionOf, lemmaCandidates, sameLemma, separableVerbs, splitCompound,
} from './morphology.js';
