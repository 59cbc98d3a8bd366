// The tables of the lexicon's forms, in AssemblyScript: `npm run build:kernel` compiles it into src/text/lexicon/families-wasm.ts.
//
// The same tables as `FormTable` of src/text/lexicon/form-table.ts reads. All pointers are byte addresses; a table is known by a record
// of where its columns begin and how far they are filled, which `readFamiliesQuickly` lays out.

const lettersAt: usize = 0;
const startAt: usize = 4;
const hashesAt: usize = 8;
const firstAt: usize = 12;
const lastAt: usize = 16;
const conceptAt: usize = 20;
const nextAt: usize = 24;
const longestAt: usize = 28;
const followingAt: usize = 32;
const slotsAt: usize = 36;
const statesAt: usize = 40;
const mostLettersAt: usize = 44;
const mostFormsAt: usize = 48;
const countAt: usize = 52;
const linksAt: usize = 56;
const previousAt: usize = 60;
const blankAt: usize = 64;
const recordBytes: usize = 68;

// 32-bit FNV-1a (Fowler, Noll, Vo).
const seed: i32 = 0x811c9dc5;
const prime: i32 = 0x01000193;
const longestForm: i32 = 255;

const newline: i32 = 0x0a;
const tab: i32 = 0x09;
const space: i32 = 0x20;
const bar: i32 = 0x7c;

/** Reads the families in UTF-8 from `at` to `end`, the first as `concept`, into a table a language, and their rarities. Returns one past the last concept, or −1 where a table has no room. */
export function readFamilies(at: usize, end: usize, concept: i32, records: usize, languages: i32, rarity: usize): i32 {
  while (at < end) {
    const code = <i32>load<u8>(at++);
    if (code === newline) continue;
    store<u8>(rarity + concept, code < 0x3a ? code - 0x30 : code - 0x57);
    for (let k = 0; k < languages; k++) {
      const record = records + <usize>k * recordBytes;
      do {
        if (!hasRoom(record)) return -1;
        at = readForm(at, end, concept, record) + 1;
      } while (load<u8>(at - 1) === bar);
    }
    concept++;
  }
  return concept;
}

// A form may add three: itself, its first word, and its first two.
function hasRoom(record: usize): bool {
  const count = load<i32>(record, countAt);
  const most = load<i32>(record, mostFormsAt);
  return count + 3 < most && load<i32>(record, linksAt) + 1 < most && number(load<usize>(record, startAt), count) + 4 * longestForm < load<i32>(record, mostLettersAt);
}

@inline
function number(column: usize, at: i32): i32 {
  return load<i32>(column + (<usize>at << 2));
}

@inline
function setNumber(column: usize, at: i32, value: i32): void {
  store<i32>(column + (<usize>at << 2), value);
}

function readForm(at: usize, end: usize, concept: i32, record: usize): usize {
  const own = number(load<usize>(record, startAt), load<i32>(record, countAt));
  const letters = load<usize>(record, lettersAt);
  const states = load<usize>(record, statesAt);
  const previous = load<i32>(record, previousAt);
  const code = <i32>load<u8>(at);
  let length = code < 0x30 || code >= 0x5b ? 0 : code < 0x3a ? code - 0x30 : code - 0x37;
  if (length > 0) at++;
  if (own !== previous) memory.copy(letters + (<usize>own << 1), letters + (<usize>previous << 1), <usize>length << 1);
  let blank = load<i32>(record, blankAt);
  if (blank >= length) blank = longestForm;
  let state = length === 0 ? seed : number(states, length);
  while (at < end) {
    let unit = <i32>load<u8>(at);
    if (unit === bar || unit === tab || unit === newline) break;
    at++;
    if (unit >= 0xe0) {
      unit = ((unit & 0xf) << 12) | ((<i32>load<u8>(at) & 0x3f) << 6) | (<i32>load<u8>(at, 1) & 0x3f);
      at += 2;
    } else if (unit >= 0x80) unit = ((unit & 0x1f) << 6) | (<i32>load<u8>(at++) & 0x3f);
    if (unit === space && blank === longestForm) blank = length;
    store<u16>(letters + (<usize>(own + length++) << 1), unit);
    state = (state ^ unit) * prime;
    setNumber(states, length, state);
  }
  store<i32>(record, own, previousAt);
  store<i32>(record, blank, blankAt);
  addConcept(record, enter(record, own, length), concept);
  if (blank > 0 && blank < length) addBeginnings(record, own, blank, length);
  return at;
}

function addBeginnings(record: usize, own: i32, first: i32, length: i32): void {
  const letters = load<usize>(record, lettersAt) + (<usize>own << 1);
  let words = 2;
  let second = length;
  for (let k = first + 1; k < length; k++) if (load<u16>(letters + (<usize>k << 1)) === space && words++ === 2) second = k;
  const word = enter(record, own, first);
  const bit = 1 << ((<i32>load<u16>(letters + (<usize>first << 1), 2) + 5 * <i32>load<u16>(letters + (<usize>(second - 1) << 1)) + 11 * (second - first - 1)) & 31);
  const following = load<usize>(record, followingAt);
  setNumber(following, word, number(following, word) | bit);
  const longest = load<usize>(record, longestAt);
  if (words > <i32>load<u8>(longest + word)) store<u8>(longest + word, words);
  const both = enter(record, own, second);
  if (words > <i32>load<u8>(longest + both)) store<u8>(longest + both, words);
}

/** The form of the first `length` letters of the one that is at `own`, added where it is not there. */
function enter(record: usize, own: i32, length: i32): i32 {
  const slots = load<usize>(record, slotsAt);
  const hashes = load<usize>(record, hashesAt);
  const start = load<usize>(record, startAt);
  const letters = load<usize>(record, lettersAt);
  const state = length === 0 ? seed : number(load<usize>(record, statesAt), length);
  const hash = state ^ <i32>(<u32>state >> 15);
  const mask = 2 * load<i32>(record, mostFormsAt) - 1;
  const ownAt = letters + (<usize>own << 1);
  let slot = hash & mask;
  for (; ; slot = (slot + 1) & mask) {
    const form = number(slots, slot) - 1;
    if (form < 0) break;
    const from = number(start, form);
    if (number(hashes, form) === hash && number(start, form + 1) - from === length && memory.compare(letters + (<usize>from << 1), ownAt, <usize>length << 1) === 0) return form;
  }
  const form = load<i32>(record, countAt);
  store<i32>(record, form + 1, countAt);
  setNumber(slots, slot, form + 1);
  const from = number(start, form);
  if (from !== own) memory.copy(letters + (<usize>from << 1), ownAt, <usize>length << 1);
  setNumber(start, form + 1, from + length);
  setNumber(hashes, form, hash);
  return form;
}

function addConcept(record: usize, form: i32, concept: i32): void {
  const link = load<i32>(record, linksAt) + 1;
  store<i32>(record, link, linksAt);
  setNumber(load<usize>(record, conceptAt), link, concept);
  const first = load<usize>(record, firstAt);
  const last = load<usize>(record, lastAt);
  if (number(first, form) === 0) setNumber(first, form, link);
  else setNumber(load<usize>(record, nextAt), number(last, form), link);
  setNumber(last, form, link);
}
