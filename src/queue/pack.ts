import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';

// Lines and records as a queue keeps them: raw deflate (RFC 1951), at the level that costs least. zlib hands its output over in
// pieces, each of them a trip to another thread and back where it is not waited for, so the pieces are as large as the whole is
// likely to be: records shrink to a ninth, lines to a fifth (docs/scale.md).
const packing = ({ length }: Uint8Array): ZlibOptions => ({ level: 1, chunkSize: pieceOf(length / 4) });
const unpacking = ({ length }: Uint8Array): ZlibOptions => ({ chunkSize: pieceOf(length * 12) });
const pieceOf = (bytes: number): number => Math.min(4 << 20, Math.max(16 << 10, Math.ceil(bytes)));

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, ZlibOptions, Buffer>(inflateRaw);

/** Deflates, in a thread of Node's own. */
export const pack = async (bytes: Uint8Array): Promise<Buffer> => deflate(bytes, packing(bytes));

/** Inflates what {@link pack} made, in a thread of Node's own. */
export const unpack = async (packed: Uint8Array): Promise<Buffer> => inflate(packed, unpacking(packed));

/** {@link pack}, here and now: for threads that have nothing else to do meanwhile. */
export const packNow = (bytes: Uint8Array): Buffer => deflateRawSync(bytes, packing(bytes));

/** {@link unpack}, here and now. */
export const unpackNow = (packed: Uint8Array): Buffer => inflateRawSync(packed, unpacking(packed));
