// Dutch spells a long vowel once in an open syllable and doubles a consonant after a short one: boom/bomen, bos/bossen, brief/brieven.
// The two functions here walk that rule in both directions; nothing else in this folder knows it.

const vowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121 || (code > 223 && code < 255);

/** Whether two vowels are one sound: boek, brief, deur, and in loans download; not sociaal, ideaal. */
const oneSound = (first: number, second: number): boolean =>
  first === second || (first === 105 && second === 101) || (first === 111 && (second === 101 || second === 117 || second === 97)) || (first === 101 && (second === 117 || second === 105)) ||
  (first === 117 && second === 105) || (first === 97 && second === 117);

/** Whether the last syllable of `stem` is likely unstressed, so that its vowel is never lengthened nor its consonant doubled: wonder, engel, open, perzik, ernstig. */
const endsUnstressed = (stem: string): boolean => {
  const last = stem.length - 1;
  const end = stem.charCodeAt(last);
  const middle = stem.charCodeAt(last - 1);
  const light = middle === 101 ? end === 114 || end === 108 || end === 110 || end === 109 : middle === 105 && (end === 103 || end === 107);
  if (!light || vowel(stem.charCodeAt(last - 2))) return false;
  for (let index = last - 3; index >= 0; index -= 1) if (vowel(stem.charCodeAt(index))) return true;
  return false;
};

/**
 * The base words that can stand before an ending that begins with a vowel, likeliest first:
 * `bom` (bom-en) → boom; `boss` → bos; `huiz` → huis; `wonder` → wonder, wondeer; `motor` → motor, motoor.
 */
export const closeStem = (open: string): string[] => {
  const last = open.length - 1;
  if (last < 1) return [];
  let end = open.charCodeAt(last);
  const before = open.charCodeAt(last - 1);
  if (vowel(end)) return [open];
  if (end === before) return end === 118 || end === 122 ? [] : [open.slice(0, last)];
  let stem = open;
  if (end === 118) stem = open.slice(0, last) + 'f';
  else if (end === 122) stem = open.slice(0, last) + 's';
  end = stem.charCodeAt(last);
  const lengthens = before === 97 || before === 101 || before === 111 || before === 117;
  if (!lengthens || (last > 1 && oneSound(open.charCodeAt(last - 2), before)) || end === 106 || end === 119 || end === 120) return [stem];
  const long = stem.slice(0, last) + stem.slice(last - 1);
  if (endsUnstressed(stem)) return [stem, long];
  if (before === 111 && end === 114 && last > 3 && (open.charCodeAt(last - 2) === 116 || open.charCodeAt(last - 2) === 115)) return [stem, long];
  return [long];
};

/**
 * The spellings of a stem before an ending that begins with a vowel, likeliest first: the reverse of {@link closeStem}.
 * `loop` → lop; `zet` → zett; `leef` → lev; `reis` → reiz, reis; `wandel` → wandel, wandell.
 */
export const openStem = (stem: string): string[] => {
  const last = stem.length - 1;
  if (last < 1) return [];
  const end = stem.charCodeAt(last);
  if (vowel(end)) return [stem];
  const before = stem.charCodeAt(last - 1);
  const voiced = end === 102 ? 'v' : end === 115 ? 'z' : '';
  if (!vowel(before)) {
    if (voiced === '' || end === before) return [stem];
    // ij is one long vowel: blijf/blijven, prijs/prijzen.
    if (before === 106) return [stem.slice(0, last) + voiced, stem];
    const soft = stem.slice(0, last) + voiced;
    return end === 102 ? [soft, stem] : [stem, soft];
  }
  if (last > 1 && vowel(stem.charCodeAt(last - 2))) {
    const double = before === stem.charCodeAt(last - 2) && before !== 105;
    const head = double ? stem.slice(0, last - 1) : stem.slice(0, last);
    if (voiced === '') return [head + stem[last]!];
    return [head + voiced, head + stem[last]!];
  }
  if (end === 106 || end === 119 || end === 120) return [stem];
  const doubled = stem + stem[last]!;
  return endsUnstressed(stem) ? [stem, doubled] : [doubled];
};
