/**
 * A score as it leaves the library, in steps of a millionth. `Math.exp` and `Math.log` may differ by a last bit between
 * engines (ECMA-262 leaves them to the implementation); what is said, stored and compared must not.
 */
export function roundScore(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
