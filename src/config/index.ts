export { defineConfig, readConfig, type BitekstConfig } from './config.js';
export type { IgnoreRule } from '../drift/index.js';
