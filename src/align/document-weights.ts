/** Weights of what speaks for two documents. Written by tests/tools/fit-document-weights.ts. */
export interface PairingWeights {
  /** In the order of `documentFeatureNames`; their sum is a pair's log-odds on its own. */
  readonly documents: readonly number[];
  /** A constant, those log-odds, and how far they lead the next best of the source and of the target. */
  readonly leads: readonly number[];
}

export const weightsWithVectors: PairingWeights = { documents: [-10.3355, 10.6035, 5.5274, 5.8489, -1.4296, 2.124, -0.8012], leads: [-1.5032, 0.2269, 0.5062, 0.5334] };

/** For languages that no model knows. */
export const weightsWithoutVectors: PairingWeights = { documents: [-5.8268, 0, 9.6156, 6.6518, -1.8052, 1.9284, -3.218], leads: [-1.2432, 0.227, 0.4027, 0.3909] };
