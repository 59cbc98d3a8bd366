export { decodeBase64 } from './base64.js';
export { instantiateKernel } from './kernel.js';
