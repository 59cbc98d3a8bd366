/** Weights of `namePairFeatures`, in their order: `npx tsx tests/tools/fit-name-weights.ts --write` writes them. */
export const namePairWeights: readonly number[] = [
  1.34, // bias
  -0.95, // translatable source
  0.29, // translatable target
  0.15, // all translatable source
  -1.34, // all translatable target
  -2.53, // acronym source
  -2.10, // acronym target
  -0.43, // both acronyms
  0.13, // lengths differ
  -2.36, // short
  -0.28, // cut title
  -1.11, // pair told again
  -0.26, // source lost again
  -1.63, // target come again
  0.68, // both told nowhere
  -1.36, // both exonyms
  0.64, // one exonym
  -0.82, // lost here
  -0.17, // come here
  -0.87, // places differ
  1.70, // source answered elsewhere
  -1.47, // target answered elsewhere
  -5.64, // vectors alike
  0.00, // several segments
];
