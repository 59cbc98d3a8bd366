export { align } from './align.js';
