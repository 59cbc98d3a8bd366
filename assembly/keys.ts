// The table of a model's words, in AssemblyScript: `npm run build:kernel` compiles it into src/model/keys-wasm.ts.
//
// The same tables as `indexWords` of src/model/vocabulary.ts. All pointers are byte addresses.

/** Every so many rows the place of a key is kept. */
const block = 16;
// 32-bit FNV-1a (Fowler, Noll, Vo), as for the tokens of a text.
const prime = 0x01000193;

/**
 * Enters the rows [row, last) into a table of `mask + 1` numbers. Their keys lie from `at` on, front-coded: how many bytes are those of the key before, which
 * is at `key` with the hash after each of its bytes at `states`, how many follow, and those. `seeds`: of hashes, by kind; where a key says
 * its kind, `hasKind`, that is its first byte, a digit. Returns where the last key ends; 0 where all keys end, at `end`, before it begins.
 */
export function indexRows(at: usize, keys: usize, end: usize, row: i32, last: i32, hasKind: bool, seeds: usize, key: usize, states: usize, table: usize, mask: i32, blocks: usize): usize {
  store<i32>(states, load<i32>(seeds));
  for (; row < last; row++) {
    if (at >= end) return 0;
    if (row % block === 0) store<i32>(blocks + (<usize>(row / block) << 2), <i32>(at - keys));
    const shared = <usize>load<u8>(at);
    const length = shared + <usize>load<u8>(at, 1);
    at += 2;
    let hash = load<i32>(states + (shared << 2));
    for (let i = shared; i < length; i++) {
      const byte = load<u8>(at++);
      store<u8>(key + i, byte);
      hash = (hash ^ <i32>byte) * prime;
      store<i32>(states + (i << 2), hash, 4);
    }
    if (hasKind || !isAscii(key, length)) hash = hashUnits(key, length, hasKind, seeds);
    hash ^= <i32>(<u32>hash >> 15);
    let slot = (hash << 1) & mask;
    while (load<i32>(table + (<usize>slot << 2)) !== 0) slot = (slot + 2) & mask;
    store<i32>(table + (<usize>slot << 2), row + 1);
    store<i32>(table + (<usize>slot << 2), hash, 4);
  }
  return at;
}

function isAscii(key: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) if (load<u8>(key + i) > 0x7f) return false;
  return true;
}

/** The hash of the UTF-16 units of a key in well-formed UTF-8. */
function hashUnits(key: usize, length: usize, hasKind: bool, seeds: usize): i32 {
  let hash = load<i32>(seeds + (hasKind ? <usize>(load<u8>(key) - 0x30) << 2 : 0));
  for (let i: usize = hasKind ? 1 : 0; i < length; ) {
    const lead = <i32>load<u8>(key + i++);
    if (lead < 0x80) {
      hash = (hash ^ lead) * prime;
      continue;
    }
    let point = lead < 0xe0 ? lead & 0x1f : lead < 0xf0 ? lead & 0xf : lead & 7;
    for (let more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3; more > 0; more--) point = (point << 6) | (<i32>load<u8>(key + i++) & 0x3f);
    if (point < 0x10000) hash = (hash ^ point) * prime;
    else hash = (((hash ^ (0xd7c0 + (point >> 10))) * prime) ^ (0xdc00 | (point & 0x3ff))) * prime;
  }
  return hash;
}
