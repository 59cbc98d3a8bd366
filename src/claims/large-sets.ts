/**
 * Sets of at most so many segments are looked at pair by pair, by words and by vectors: what shares no word may share its meaning.
 * In larger ones strangers are many, and texts that have little in common are left out as soon as that is known.
 */
export const mostForVectors = 600;

// Sets of more segments hold so much that it counts what V8 does with it.
const mostKept = 50_000;
// V8 looks for what is no longer used when its buffers have grown by so many bytes.
const bytesNoticed = 2 ** 26;

/**
 * To be said between the stages of a set of `segments`: what the last one held is of no use any more. V8 lets the heap grow to a multiple of what
 * was in use before it looks, and of a large set that is most of the memory taken; it looks at once when buffers grow, and this one, which
 * nobody writes to, takes no room itself. Other engines may do as they like.
 */
export function leaveStage(segments: number): void {
  // Asked for its length, or bundlers would leave out what has no use.
  if (segments > mostKept && new ArrayBuffer(bytesNoticed).byteLength !== bytesNoticed) throw new RangeError(`got less than ${bytesNoticed} bytes of memory, expected as many`);
}
