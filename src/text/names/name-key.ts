import { foldDiacritics } from '../normalize.js';

/**
 * The normal form of one word of a name (any case), in which Dutch and English transliterations of the same foreign name mostly meet:
 * `Poetin`, `Putin` → `putin`; `Tsjaikovski`, `Tchaikovsky` → `chaikovski`; `Sjostakovitsj`, `Shostakovich` → `shostakovich`;
 * `Gorbatsjov`, `Gorbachev` → `gorbachov`; `Hoessein`, `Hussein` → `husein`.
 *
 * The rules know no language, because a name keeps its spelling in most texts (`Churchill` must meet `Churchill`): every spelling of a sound
 * in either transliteration goes to one letter or pair. They follow the Dutch (Nederlandse Taalunie) and English (BGN/PCGN) transliterations
 * of Russian, Ukrainian and Arabic, and the common doublings. A possessive `'s` is dropped.
 */
export function nameKey(word: string): string {
  let form = foldDiacritics(word).toLowerCase();
  // Doubled letters of a Roman number count.
  if (form.length > 64 || /^[ivx]+$/u.test(form)) return form;
  const apostrophe = form.search(/['\u2019]s?$/u);
  if (apostrophe > 0) form = form.slice(0, apostrophe);
  let key = '';
  let at = 0;
  const { length } = form;
  while (at < length) {
    const code = form.charCodeAt(at);
    const next = at + 1 < length ? form.charCodeAt(at + 1) : 0;
    const third = at + 2 < length ? form.charCodeAt(at + 2) : 0;
    let out = '';
    let taken = 1;
    switch (code) {
      case 0x61: // aa → a
        out = 'a';
        break;
      case 0x63: // ch, ck, c
        if (next === 0x68) {
          out = 'ch';
          taken = 2;
        } else if (next === 0x6b) {
          out = 'k';
          taken = 2;
        } else out = next === 0x65 || next === 0x69 || next === 0x79 ? 'c' : 'k';
        break;
      case 0x64: // dh, dj/dzj/dzh stay apart: d + zh
        out = 'd';
        if (next === 0x68) taken = 2;
        break;
      case 0x65: // ei, ey, ij all end in i; oe is handled at o
        out = 'e';
        break;
      case 0x67: // gh
        out = 'g';
        if (next === 0x68) taken = 2;
        break;
      case 0x69: // ie, ij, iy → i
        out = 'i';
        if (next === 0x65 && third === 0x76 && (at + 3 === length || (at + 4 === length && form.endsWith('a')))) taken = 1;
        else if (next === 0x65 && (third === 0 || !isVowel(third)) && at + 2 < length) taken = 2;
        else if (next === 0x65 && at + 2 === length && length > 4) taken = 2;
        else if (next === 0x6a || next === 0x79) taken = 2;
        break;
      case 0x6a:
        out = 'i';
        break;
      case 0x6b: // kh, ks as x
        if (next === 0x68) {
          out = 'ch';
          taken = 2;
        } else out = 'k';
        break;
      case 0x6f: // oe, ou, oo; but Dostoevsky
        if (next === 0x65 && !(third === 0x76 && form.startsWith('vsk', at + 2))) {
          out = 'u';
          taken = 2;
        } else if (next === 0x65) {
          out = 'oie';
          taken = 2;
        } else if (next === 0x75) {
          out = 'u';
          taken = 2;
        } else out = 'o';
        break;
      case 0x70:
        if (next === 0x68) {
          out = 'f';
          taken = 2;
        } else out = 'p';
        break;
      case 0x71:
        out = 'k';
        break;
      case 0x73: // sj, sh
        if (next === 0x6a || next === 0x68) {
          out = 'sh';
          taken = 2;
        } else out = 's';
        break;
      case 0x74: // tsj, tch, tsch, tj, th
        if (next === 0x73 && third === 0x6a) {
          out = 'ch';
          taken = 3;
        } else if (next === 0x73 && third === 0x63 && form.charCodeAt(at + 3) === 0x68) {
          out = 'ch';
          taken = 4;
        } else if (next === 0x63 && third === 0x68) {
          out = 'ch';
          taken = 3;
        } else {
          out = 't';
          if (next === 0x68) taken = 2;
        }
        break;
      case 0x77:
        out = 'v';
        break;
      case 0x78:
        out = 'ks';
        break;
      case 0x79:
        out = 'i';
        break;
      case 0x7a: // zj, zh
        if (next === 0x6a || next === 0x68) {
          out = 'zh';
          taken = 2;
        } else out = 'z';
        break;
      case 0x27: // Palyanytsya's soft sign
      case 0x2019:
      case 0x2e:
        break;
      default:
        out = form[at]!;
    }
    // Doubled letters are one.
    if (out.length !== 1 || key.charCodeAt(key.length - 1) !== out.charCodeAt(0) || (code >= 0x30 && code <= 0x39)) key += out;
    at += taken;
  }
  return foldRussianEnding(key);
}

function isVowel(code: number): boolean {
  return code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75 || code === 0x79;
}

// -ev, -iev, -jov, -yov, -off → -ov (Gorbachev, Gorbatsjov); the same before -a.
function foldRussianEnding(key: string): string {
  const female = key.endsWith('va') ? 1 : 0;
  const last = key.length - 1 - female;
  if (last < 4) return key;
  const end = key.charCodeAt(last);
  if (end !== 0x76 && !(end === 0x66 && female === 0)) return key;
  const vowel = key.charCodeAt(last - 1);
  if (vowel !== 0x65 && vowel !== 0x6f) return key;
  const head = key.charCodeAt(last - 2) === 0x69 ? last - 2 : last - 1;
  return `${key.slice(0, head)}ov${female ? 'a' : ''}`;
}

/** The key of a name of several words: their keys, blanks between. */
export function phraseKey(phrase: string): string {
  return phrase.split(/[\s-]+/u).map(nameKey).filter(Boolean).join(' ');
}

const longest = 32;
const rows = /* @__PURE__ */ new Float32Array(2 * (longest + 1));

/**
 * How alike two words of names are, 0–1: 1 when their keys are equal, else one minus the edit distance of the keys over the longer length,
 * where one vowel for another costs half, and a vowel for a consonant one and a half. From about 0.75 up they are likely one name in two transliterations.
 */
export function nameLikeness(a: string, b: string): number {
  return keyLikeness(nameKey(a), nameKey(b));
}

/** `nameLikeness` of two keys (see `nameKey`) that are already there. What is less than `least` may come out as 0, and sooner. */
export function keyLikeness(a: string, b: string, least: number = 0): number {
  if (a === b) return 1;
  const m = a.length;
  const n = b.length;
  if (m === 0 || n === 0 || m > longest || n > longest) return 0;
  const longer = Math.max(m, n);
  if (Math.abs(m - n) > longer / 2) return 0;
  // Dutch writes the possessive on to the name: Poetins.
  if (m === n + 1 && a.endsWith('s') && a.startsWith(b)) return 0.97;
  if (n === m + 1 && b.endsWith('s') && b.startsWith(a)) return 0.97;
  if (1 - Math.abs(m - n) / longer < least) return 0;
  let before = 0;
  let now = longest + 1;
  for (let j = 0; j <= n; j++) rows[j] = j;
  for (let i = 1; i <= m; i++) {
    rows[now] = i;
    // No entry of a row is below the least of the row before it.
    let fewest = i;
    const x = a.charCodeAt(i - 1);
    for (let j = 1; j <= n; j++) {
      const y = b.charCodeAt(j - 1);
      const swap = x === y ? 0 : isVowel(x) ? (isVowel(y) ? 0.5 : 1.5) : isVowel(y) ? 1.5 : 1;
      const edits = Math.min(rows[before + j]! + 1, rows[now + j - 1]! + 1, rows[before + j - 1]! + swap);
      rows[now + j] = edits;
      if (edits < fewest) fewest = edits;
    }
    if (1 - fewest / longer < least) return 0;
    const last = before;
    before = now;
    now = last;
  }
  return Math.max(0, 1 - rows[before + n]! / longer);
}
