import type { SegmentedText } from '../../src/bitext/index.js';
import { SegmentVectors, type Embedder } from '../../src/model/index.js';

/** Another embedder's vectors, of length 1 and with a part that all sentences of a language share, so that any two of them have about the cosine `background`. */
export function bend(embedder: Embedder, background: number): Embedder {
  const { dimensions } = embedder;
  return {
    dimensions: dimensions + 2,
    knows: (language) => embedder.knows(language),
    embedSegments: (document) => {
      const own = embedder.embedSegments(document);
      const values = new Float32Array(own.count * (dimensions + 2));
      const row = new Float32Array(dimensions);
      const share = Math.sqrt(background);
      // Most of what is shared is shared by all languages, the rest by the sentences of one.
      const turn = document.language.endsWith('n') ? 0.3 : -0.3;
      for (let s = 0; s < own.count; s++) {
        const length = own.sumOf(s, 1, row);
        const at = s * (dimensions + 2);
        for (let k = 0; k < dimensions; k++) values[at + k] = length === 0 ? 0 : (row[k]! / length) * Math.sqrt(1 - background);
        values[at + dimensions] = share * Math.cos(turn);
        values[at + dimensions + 1] = share * Math.sin(turn);
      }
      return new SegmentVectors(values, dimensions + 2);
    },
  };
}

/** The vectors of English and Dutch for texts that say to be in `qae` and `qan`, languages that no table of this package knows. */
export function maskLanguages(embedder: Embedder): Embedder {
  const unmasked = (document: SegmentedText): SegmentedText => ({ ...document, language: document.language === 'qae' ? 'en' : 'nl' });
  return { dimensions: embedder.dimensions, knows: (language) => language === 'qae' || language === 'qan', embedSegments: (document) => embedder.embedSegments(unmasked(document)) };
}
