export { inflect, isInfinitive, knownPartsOfSpeech, lemmaCandidates, separableVerbs, splitCompound } from './morphology.js';
