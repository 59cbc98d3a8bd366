// The file that worker threads of `bitekst drift` run; a pool calls its export by name.
export { runDriftTask } from './drift/drift-task.js';
