import { decodeBase64 } from './base64.js';

/**
 * The functions of a kernel (assembly/, in base64) with a memory of so many bytes at least; undefined on a platform without WebAssembly
 * or SIMD, or a page whose policy forbids it. Kernels are small enough to be compiled on the main thread of any browser.
 */
export function instantiateKernel(base64: string, bytes: number): ({ readonly memory: WebAssembly.Memory } & WebAssembly.Exports) | undefined {
  if (typeof WebAssembly !== 'object') return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(base64)), { env: { memory } });
    return { ...exports, memory };
  } catch {
    return undefined;
  }
}
