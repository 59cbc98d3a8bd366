// In which places of the word at hand each unit stands, a bit a place; all 0 between two calls.
const places = /* @__PURE__ */ new Int32Array(1 << 16);
const mostPlaces = 32;

/**
 * Levenshtein distance of two short strings where it is `most` or less; more than `most` otherwise. By columns of the matrix, each as the bits of
 * where it goes up and where down (Myers 1999, as Hyyrö 2003 has it for whole strings).
 */
export function editDistance(a: string, b: string, most: number): number {
  const m = a.length;
  if (m === 0 || m > mostPlaces) return editDistanceByRows(a, b, most);
  for (let i = 0; i < m; i++) places[a.charCodeAt(i)]! |= 1 << i;
  const last = 1 << (m - 1);
  let up = -1;
  let down = 0;
  let distance = m;
  for (let j = 0; j < b.length; j++) {
    const equal = places[b.charCodeAt(j)]!;
    const across = ((((equal & up) + up) | 0) ^ up) | equal;
    let right = down | ~(across | up);
    let left = up & across;
    if ((right & last) !== 0) distance++;
    else if ((left & last) !== 0) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    const stays = equal | down;
    up = left | ~(stays | right);
    down = right & stays;
  }
  for (let i = 0; i < m; i++) places[a.charCodeAt(i)] = 0;
  return distance;
}

// One row of the matrix: a skeleton has three letters at most for each of 40 (Hangul taken apart).
const edits = /* @__PURE__ */ new Uint8Array(256);

/** The same by rows (Wagner and Fischer 1974), for any length. */
function editDistanceByRows(a: string, b: string, most: number): number {
  const n = b.length;
  for (let j = 0; j <= n; j++) edits[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let corner = i - 1;
    let left = i;
    let fewest = i;
    edits[0] = i;
    for (let j = 1; j <= n; j++) {
      const above = edits[j]!;
      let edit = corner + (b.charCodeAt(j - 1) === unit ? 0 : 1);
      if (above + 1 < edit) edit = above + 1;
      if (left + 1 < edit) edit = left + 1;
      corner = above;
      left = edit;
      edits[j] = edit;
      if (edit < fewest) fewest = edit;
    }
    // No entry of a row is below the least of the row before it.
    if (fewest > most) return fewest;
  }
  return edits[n]!;
}
