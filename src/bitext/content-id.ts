/**
 * An id made from words alone, so that the same words have the same id on every run and machine: 16 hexadecimal digits.
 * `['ab', 'c']` and `['a', 'bc']` differ. 64 bits: among ten million ids, two fall together with a chance of about 3 in
 * a million. Not for secrets: whoever tries can make two strings meet.
 *
 * Two 32-bit lanes of multiply-and-xor over UTF-16 code units, mixed at the end as in MurmurHash3 (Appleby 2011).
 */
export function contentId(parts: readonly string[]): string {
  const { high, low } = contentBits(parts);
  return hex(high) + hex(low);
}

/** {@link contentId} as two signed 32-bit numbers, for tables of many ids. */
export function contentBits(parts: readonly string[]): { high: number; low: number } {
  let a = 0x9e3779b9;
  let b = 0x41c6ce57;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
    // The length closes the part; no code unit reaches this high, so no text can imitate it.
    a = Math.imul(a ^ (part.length + 0x10000), 0x85ebca77);
    b = Math.imul(b ^ (part.length + 0x10000), 0xc2b2ae3d);
  }
  const left = mix(a) ^ mix(b + 0x27d4eb2f);
  const right = mix(b) ^ mix(a + 0x165667b1);
  return { high: left, low: right };
}

function mix(lane: number): number {
  lane = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  lane = Math.imul(lane ^ (lane >>> 13), 0xc2b2ae35);
  return lane ^ (lane >>> 16);
}

const digits = '0123456789abcdef';

// By hand: `toString(16)` leaves the compiled code for each.
function hex(lane: number): string {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) text += digits[(lane >>> shift) & 15]!;
  return text;
}
