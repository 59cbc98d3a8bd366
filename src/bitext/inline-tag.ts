/**
 * Markup that stood inside a text: a link, bold type, a placeholder. The text itself is kept without it, so that words can
 * be compared; the tag says where it stood and what it was, so that it can be put back.
 */
export interface InlineTag {
  /** Where it stands in the text of its side: UTF-16 code units. Tags at one offset stand in the order of their list. */
  readonly offset: number;
  /** `open` and `close` enclose text; `point` stands alone (a line break, an image, a placeholder). */
  readonly kind: 'open' | 'close' | 'point';
  /**
   * Joins an `open` with its `close`; no two `open` or `point` tags of one side share it. The same id on the other side is
   * the same tag there. An `open` without a `close` (or the other way round) has its partner in another unit.
   */
  readonly tagId: string;
  /** What it does, in the words of the file it came from: `bold`, `link`, `x-style`. A `close` has none: its `open` says it. */
  readonly type?: string;
  /** The markup as it stood in the original document: `<b>`, `{0}`. */
  readonly code?: string;
}
