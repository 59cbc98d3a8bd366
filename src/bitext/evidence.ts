import type { Span } from './span.js';

/** The kinds of reason that a link can have. */
export type EvidenceKind = 'length' | 'lexicon' | 'cognate' | 'number' | 'date' | 'name' | 'vector' | 'structure';

/**
 * One reason for or against a link.
 * - `agrees`: the two spans say the same (`15.000` and `15,000`; `Oekraïne` and `Ukraine`).
 * - `clashes`: they answer each other and differ (`19 mei` and `20 May`).
 * - `unanswered`: one side has it and the other has nothing for it; the span of the other side is null.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly verdict: 'agrees' | 'clashes' | 'unanswered';
  /** Where it stands in the first-named text (`source` of a bead, `from` of a claim link), in offsets of the whole text. */
  readonly source: Span | null;
  /** Where it stands in the other text. */
  readonly target: Span | null;
  /** How much it says, in nats: above 0 for the link, below 0 against it. */
  readonly weight: number;
}
