// The file that worker threads run: a task in, its records out. The pool calls its default export.
export { runJobTask as default } from './job-task.js';
