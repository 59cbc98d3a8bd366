import type { BeadWeights } from './bead-price.js';

// Written by tests/tools/fit-bead-weights.ts: fitted on bitexts made from open training pairs. One weight a feature, in the order of
// beadFeatureNames; the last is that of beginning a run of skips.

/** Weights for two texts whose words the lexicon knows. */
export const beadWeights: BeadWeights = [
  1.9182, // 1-1
  -3.6319, // 1-2
  -2.4278, // 2-2
  -3.8034, // 1-3
  -4.1364, // 1-4
  -14.2881, // 2-3
  -14.1862, // other shapes
  2.8186, // matched
  -0.7042, // unmatched
  -4.2696, // coverage
  -1.0598, // coverage below 0.25
  0.3284, // coverage above 0.5
  4.07, // least covered member
  0.827, // least covered member below 0.2
  10.4689, // less covered side
  -7.3941, // length
  2.7441, // length squared
  -0.1891, // length as Gale and Church
  -0.936, // numbers unmatched
  0.1142, // numbers matched
  0.0506, // names unmatched
  0.299, // names matched
  -0.5, // kinds differ
  -6.8877, // paragraph breaks inside
  0.2982, // both begin paragraphs
  -0.3647, // one begins a paragraph
  -2.5665, // skip
  1.9024, // skip length
  -0.2079, // skip weight
  3.7088, // skip best partner
  0.8909, // behind best partner
  -2.8411, // endings differ
  -1.728, // coverage of the short
  0.1923, // skip very short
  -0.2595, // shares nothing
  -1.0928, // shares nothing, long
  3.5126, // least gain of a member
  -1.0544, // least gain below 0.1
  5.6886, // vectors alike
  -7.5848, // vectors alike below 0.3
  7.6468, // vectors alike above 0.6
  3.8402, // least alike member
  -3.1679, // markup differs
  -2.2796, // blocks between
  -2.5254, // a run of skips
];

/** Weights for two texts of which no words are known: lengths, numbers, like spelling and the marks at the end. */
export const lengthWeights: BeadWeights = [
  1.3737, // 1-1
  -1.7942, // 1-2
  -2.7666, // 2-2
  -5.1667, // 1-3
  -7.4162, // 1-4
  -14.9301, // 2-3
  -16.6496, // other shapes
  2.116, // matched
  0.053, // unmatched
  -3.018, // coverage
  0.3246, // coverage below 0.25
  -1.0901, // coverage above 0.5
  1.4179, // least covered member
  -0.4498, // least covered member below 0.2
  18.8805, // less covered side
  -6.9954, // length
  2.3346, // length squared
  -0.4388, // length as Gale and Church
  -1.7505, // numbers unmatched
  0.6403, // numbers matched
  -0.0836, // names unmatched
  0.2107, // names matched
  -0.5, // kinds differ
  -7.9339, // paragraph breaks inside
  0.9877, // both begin paragraphs
  -0.6538, // one begins a paragraph
  -2.266, // skip
  0.6251, // skip length
  -0.0749, // skip weight
  3.4587, // skip best partner
  -5.7957, // behind best partner
  -3.5648, // endings differ
  -7.9543, // coverage of the short
  0.7244, // skip very short
  0.0537, // shares nothing
  -0.2932, // shares nothing, long
  2.688, // least gain of a member
  -0.7453, // least gain below 0.1
  0, // vectors alike
  0, // vectors alike below 0.3
  0, // vectors alike above 0.6
  0, // least alike member
  -2.1642, // markup differs
  -2.6244, // blocks between
  -3.1843, // a run of skips
];

/** Weights for two texts whose words were learned from the texts themselves: fewer words are known, and less surely. */
export const learnedWeights: BeadWeights = [
  0.3242, // 1-1
  -2.6454, // 1-2
  -3.9361, // 2-2
  -4.5903, // 1-3
  -6.3793, // 1-4
  -9.6733, // 2-3
  -10.5533, // other shapes
  1.8504, // matched
  -0.286, // unmatched
  3.3515, // coverage
  -0.0006, // coverage below 0.25
  -0.5516, // coverage above 0.5
  1.7302, // least covered member
  -0.8702, // least covered member below 0.2
  0.8112, // less covered side
  -1.9764, // length
  -2.9625, // length squared
  -1.1164, // length as Gale and Church
  -0.8995, // numbers unmatched
  0.6644, // numbers matched
  0.1746, // names unmatched
  0.142, // names matched
  -0.5, // kinds differ
  -2.8023, // paragraph breaks inside
  0.8316, // both begin paragraphs
  -1.0298, // one begins a paragraph
  -2.2386, // skip
  0.6265, // skip length
  -0.1422, // skip weight
  1.2504, // skip best partner
  -1.0818, // behind best partner
  -2.4113, // endings differ
  -0.294, // coverage of the short
  0.1658, // skip very short
  0.0725, // shares nothing
  -0.1258, // shares nothing, long
  0.456, // least gain of a member
  -0.3199, // least gain below 0.1
  0, // vectors alike
  0, // vectors alike below 0.3
  0, // vectors alike above 0.6
  0, // least alike member
  -0.4119, // markup differs
  -0.5829, // blocks between
  -1.3101, // a run of skips
];

/** Weights for two texts of which no words are known, but vectors of segments. */
export const vectorWeights: BeadWeights = [
  1.115, // 1-1
  -2.2152, // 1-2
  -3.0487, // 2-2
  -5.1391, // 1-3
  -7.6249, // 1-4
  -15.2343, // 2-3
  -17.0647, // other shapes
  1.402, // matched
  0.0866, // unmatched
  -7.7372, // coverage
  0.6449, // coverage below 0.25
  -0.5345, // coverage above 0.5
  -0.9673, // least covered member
  0.114, // least covered member below 0.2
  18.0938, // less covered side
  -7.4798, // length
  2.7807, // length squared
  -0.411, // length as Gale and Church
  -2.5472, // numbers unmatched
  0.8166, // numbers matched
  -0.1697, // names unmatched
  0.2936, // names matched
  -0.5, // kinds differ
  -9.8038, // paragraph breaks inside
  1.6256, // both begin paragraphs
  -0.5846, // one begins a paragraph
  -1.8296, // skip
  0.5475, // skip length
  -0.0812, // skip weight
  2.7731, // skip best partner
  -7.1326, // behind best partner
  -3.1007, // endings differ
  -7.8811, // coverage of the short
  -0.0183, // skip very short
  -0.0011, // shares nothing
  0.1097, // shares nothing, long
  2.6608, // least gain of a member
  -1.3619, // least gain below 0.1
  3.1489, // vectors alike
  -5.4794, // vectors alike below 0.3
  12.6031, // vectors alike above 0.6
  3.4072, // least alike member
  -2.0821, // markup differs
  -2.7596, // blocks between
  -3.5042, // a run of skips
];

/** Weights for a first look at two texts: by vectors, lengths and structure alone, no words. */
export const firstLookWeights: BeadWeights = [
  0.2901, // 1-1
  -3.0054, // 1-2
  -1.5791, // 2-2
  -3.1326, // 1-3
  -2.6018, // 1-4
  -7.3318, // 2-3
  -7.7526, // other shapes
  0, // matched
  0, // unmatched
  0, // coverage
  0, // coverage below 0.25
  0, // coverage above 0.5
  0, // least covered member
  0, // least covered member below 0.2
  0, // less covered side
  -4.4708, // length
  0.4794, // length squared
  -0.3359, // length as Gale and Church
  0, // numbers unmatched
  0, // numbers matched
  0, // names unmatched
  0, // names matched
  -0.5, // kinds differ
  -5.0862, // paragraph breaks inside
  -0.0305, // both begin paragraphs
  -0.479, // one begins a paragraph
  -0.5627, // skip
  0.5724, // skip length
  0, // skip weight
  0, // skip best partner
  0, // behind best partner
  -2.7294, // endings differ
  0, // coverage of the short
  0, // skip very short
  0, // shares nothing
  0, // shares nothing, long
  0, // least gain of a member
  0, // least gain below 0.1
  8.9237, // vectors alike
  -8.5034, // vectors alike below 0.3
  11.2408, // vectors alike above 0.6
  4.6457, // least alike member
  -2.8367, // markup differs
  -2.4434, // blocks between
  -2.1774, // a run of skips
];
