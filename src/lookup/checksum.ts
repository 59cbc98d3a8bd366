/**
 * 32 bits that change with any changed byte, in four lanes so that the multiplications need not wait for each other (after
 * xxHash32, Collet 2012). Finds damage; keeps no secret.
 */
export function checksum(bytes: Uint8Array): number {
  let a = 0x24234428;
  let b = 0x85ebca77 | 0;
  let c = 0;
  let d = 0x61c8864f;
  let at = 0;
  if (bytes.byteOffset % 4 === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    const whole = words.length - (words.length % 4);
    for (let i = 0; i < whole; i += 4) {
      a = round(a, words[i]!);
      b = round(b, words[i + 1]!);
      c = round(c, words[i + 2]!);
      d = round(d, words[i + 3]!);
    }
    at = whole * 4;
  } else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; at + 16 <= bytes.length; at += 16) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
  }
  let sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) + bytes.length) | 0;
  for (; at < bytes.length; at++) sum = Math.imul(rotate((sum + Math.imul(bytes[at]!, 0x165667b1)) | 0, 11), 0x9e3779b1);
  sum ^= sum >>> 15;
  sum = Math.imul(sum, 0x85ebca77);
  sum ^= sum >>> 13;
  sum = Math.imul(sum, 0xc2b2ae3d);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const round = (lane: number, word: number): number => Math.imul(rotate((lane + Math.imul(word, 0x85ebca77)) | 0, 13), 0x9e3779b1);
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
