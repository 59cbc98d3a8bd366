// The file that worker threads run: a task in, its records out. The pool calls its exports by name.
export { runJobTask as default, runPackedTask } from './job-task.js';
