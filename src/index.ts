export * from './bitext/index.js';
