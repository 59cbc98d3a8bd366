export type { Host, Output } from './host.js';
export { runCommandLine } from './run.js';
