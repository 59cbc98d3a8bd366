export type { Host } from './host.js';
export { runCommandLine } from './run.js';
