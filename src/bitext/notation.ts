import { assertString } from './argument.js';
import { assertBeads, type BeadShape } from './cover.js';
import { FormatError } from './format-error.js';

/**
 * Beads written as their shapes, in order: `"1-1 2-1 0-1"` joins the first segments, then two to one, then leaves a
 * target segment alone. The shapes say it all, since beads are a cover.
 */
export function formatBeads(beads: readonly BeadShape[]): string {
  assertBeads(beads, 'beads');
  return beads.map((bead) => `${bead.source.count}-${bead.target.count}`).join(' ');
}

/** Reads {@link formatBeads}'s notation. Throws `FormatError` at the first word that is not a bead. */
export function parseBeads(notation: string): BeadShape[] {
  assertString(notation, 'notation', 'a string such as "1-1 2-1"');
  const beads: BeadShape[] = [];
  let source = 0;
  let target = 0;
  for (const word of notation.matchAll(/\S+/gu)) {
    const shape = /^(\d{1,9})-(\d{1,9})$/u.exec(word[0]);
    const sourceCount = Number(shape?.[1]);
    const targetCount = Number(shape?.[2]);
    if (shape === null || sourceCount + targetCount === 0) {
      const { line, column } = placeOf(notation, word.index);
      throw new FormatError('bead notation', line, column, `got ${JSON.stringify(word[0])}, expected two counts such as "2-1", not both 0`);
    }
    beads.push({ source: { first: source, count: sourceCount }, target: { first: target, count: targetCount } });
    source += sourceCount;
    target += targetCount;
  }
  return beads;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
