export { align, type AlignOptions } from './align.js';
export { explainBead } from './explain-bead.js';
