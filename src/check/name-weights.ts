/** Weights of `namePairFeatures`, in their order: `npx tsx tests/tools/fit-name-weights.ts --write` writes them. */
export const namePairWeights: readonly number[] = [
  2.52, // bias
  -0.47, // translatable source
  0.22, // translatable target
  -0.14, // all translatable source
  -1.21, // all translatable target
  -2.24, // acronym source
  -2.54, // acronym target
  -0.87, // both acronyms
  0.16, // lengths differ
  -2.24, // short
  -0.31, // cut title
  -0.77, // pair told again
  -0.90, // source lost again
  -0.97, // target come again
  0.87, // both told nowhere
  -2.00, // both exonyms
  0.85, // one exonym
  -0.63, // lost here
  -1.20, // come here
  -0.45, // places differ
  1.55, // source answered elsewhere
  -1.84, // target answered elsewhere
  -7.15, // vectors alike
  0.00, // several segments
  -0.40, // rest of source answered
  -0.31, // rest of target answered
  -0.86, // source told nowhere
  0.23, // neither translatable
  -0.34, // source may be translated
  0.84, // target may be translated
];
