import type { Output } from './host.js';

/** Says how far the work is, on a line of standard error that it wipes after itself. */
export interface Progress {
  step(label: string, done: number, total: number): void;
  clear(): void;
}

const width = 20;

/** A bar where `output` is a terminal and `wanted`; elsewhere nothing, since a log is no place for a bar. */
export function createProgress(output: Output, wanted: boolean): Progress {
  if (!wanted || output.isTTY !== true) return { step: () => {}, clear: () => {} };
  let shown = false;
  return {
    step(label, done, total) {
      const full = total === 0 ? width : Math.round((width * done) / total);
      output.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${label} ${done}/${total}`);
      shown = true;
    },
    clear() {
      if (shown) output.write('\r\u001b[K');
      shown = false;
    },
  };
}
