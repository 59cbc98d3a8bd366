type Thresholds = readonly (readonly [precision: number, score: number])[];

// Written by tests/tools/fit-score-thresholds.ts.
/** Least scores of which so many beads, strictly counted, are right: where the words are known, and where they are learned from the texts. */
export const scoreThresholds: { readonly known: Thresholds; readonly learned: Thresholds } = {
  known: [[0.8, 0.227087], [0.9, 0.227087], [0.95, 0.492222], [0.97, 0.807067], [0.98, 0.929331], [0.99, 0.99133], [0.995, 0.999862]],
  learned: [[0.8, 0.044955], [0.9, 0.044955], [0.95, 0.044955], [0.97, 0.697232], [0.98, 0.82503], [0.99, 0.93753], [0.995, 0.964402]],
};
