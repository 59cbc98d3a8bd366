export { align, type AlignOptions } from './align.js';
