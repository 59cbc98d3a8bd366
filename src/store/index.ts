export { isDatabaseAddress, isMemoryPlace, nameOfPlace, openMemory, type OpenMemoryOptions } from './open-memory.js';
export type { StoredMemory } from './store.js';
