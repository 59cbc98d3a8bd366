// The file that worker threads run: a task in, its records out. The pool calls its default export, or another by name.
export { runJobTask as default } from './job-task.js';
export { runDriftTask } from './drift/drift-task.js';
