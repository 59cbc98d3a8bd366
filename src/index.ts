export * from './bitext/index.js';
export * from './segment/index.js';
