import type { BeadWeights } from './bead-price.js';

// Written by tests/tools/fit-bead-weights.ts: fitted on bitexts made from open training pairs. One weight a feature, in the order of
// beadFeatureNames; the last is that of beginning a run of skips.

/** Weights for two texts whose words the lexicon knows. */
export const beadWeights: BeadWeights = [
  1.9276, // 1-1
  -2.7577, // 1-2
  -2.6399, // 2-2
  -3.3033, // 1-3
  -5.0331, // 1-4
  -14.2746, // 2-3
  -14.1167, // other shapes
  2.7963, // matched
  -0.7786, // unmatched
  -0.3251, // coverage
  -2.0911, // coverage below 0.25
  0.7858, // coverage above 0.5
  3.9599, // least covered member
  0.1375, // least covered member below 0.2
  11.2698, // less covered side
  -6.99, // length
  2.4685, // length squared
  -0.2218, // length as Gale and Church
  -0.8068, // numbers unmatched
  -0.12, // numbers matched
  -0.0304, // names unmatched
  0.2573, // names matched
  -0.5, // kinds differ
  -5.7007, // paragraph breaks inside
  0.6532, // both begin paragraphs
  -0.1154, // one begins a paragraph
  -3.0041, // skip
  1.3742, // skip length
  -0.0343, // skip weight
  2.8514, // skip best partner
  1.8669, // behind best partner
  -3.7254, // endings differ
  -3.5484, // coverage of the short
  0.3963, // skip very short
  0.4707, // shares nothing
  -1.85, // shares nothing, long
  2.9845, // least gain of a member
  -1.2941, // least gain below 0.1
  -2.8759, // a run of skips
];

/** Weights for two texts of which no words are known: lengths, numbers, like spelling and the marks at the end. */
export const lengthWeights: BeadWeights = [
  1.1977, // 1-1
  -2.1175, // 1-2
  -3.0815, // 2-2
  -5.5444, // 1-3
  -7.6807, // 1-4
  -14.4263, // 2-3
  -15.8814, // other shapes
  2.2981, // matched
  0.0522, // unmatched
  -1.2533, // coverage
  0.2378, // coverage below 0.25
  -1.2107, // coverage above 0.5
  1.5563, // least covered member
  -0.9244, // least covered member below 0.2
  16.1514, // less covered side
  -6.6709, // length
  2.1351, // length squared
  -0.451, // length as Gale and Church
  -1.7556, // numbers unmatched
  0.6846, // numbers matched
  -0.0746, // names unmatched
  0.266, // names matched
  -0.5, // kinds differ
  -7.3242, // paragraph breaks inside
  0.8917, // both begin paragraphs
  -0.7376, // one begins a paragraph
  -2.2467, // skip
  0.7274, // skip length
  -0.0878, // skip weight
  3.378, // skip best partner
  -5.9089, // behind best partner
  -3.5169, // endings differ
  -6.8849, // coverage of the short
  0.6726, // skip very short
  0, // shares nothing
  0, // shares nothing, long
  0, // least gain of a member
  0, // least gain below 0.1
  -3.1188, // a run of skips
];

/** Weights for two texts whose words were learned from the texts themselves: fewer words are known, and less surely. */
export const learnedWeights: BeadWeights = [
  0.3099, // 1-1
  -2.6322, // 1-2
  -3.8622, // 2-2
  -4.8119, // 1-3
  -6.1992, // 1-4
  -8.4955, // 2-3
  -9.6322, // other shapes
  1.8782, // matched
  -0.3158, // unmatched
  3.5909, // coverage
  -0.119, // coverage below 0.25
  -0.2283, // coverage above 0.5
  1.7002, // least covered member
  -0.8281, // least covered member below 0.2
  1.0043, // less covered side
  -1.4582, // length
  -2.3966, // length squared
  -1.2311, // length as Gale and Church
  -0.9703, // numbers unmatched
  0.4465, // numbers matched
  0.1061, // names unmatched
  0.1761, // names matched
  -0.5, // kinds differ
  -2.1783, // paragraph breaks inside
  0.9066, // both begin paragraphs
  -1.0167, // one begins a paragraph
  -2.417, // skip
  0.4483, // skip length
  -0.1306, // skip weight
  0.9143, // skip best partner
  -1.1948, // behind best partner
  -2.2718, // endings differ
  -0.2044, // coverage of the short
  0.9523, // skip very short
  0, // shares nothing
  0, // shares nothing, long
  0, // least gain of a member
  0, // least gain below 0.1
  -0.6779, // a run of skips
];
