import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// `npm run bench matchers`: what the matchers add to a test run's start, and what the first one costs when it is called (the
// model is read then). Processes of Node with and without the import, by turns; the least of each, since a machine only
// ever makes things slower. Needs `npm run build`.
const entry = resolve(import.meta.dirname, '../../dist/matchers.js');
if (!existsSync(entry)) throw new Error('there is no dist/matchers.js: run npm run build first');
const url = JSON.stringify(pathToFileURL(entry).href);
const rounds = 9;

const measure = (code: string): { wall: number; processor: number } => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `const cpu = process.cpuUsage(); const start = performance.now(); ${code}; const used = process.cpuUsage(cpu); console.log(JSON.stringify([performance.now() - start, (used.user + used.system) / 1000]))`], { encoding: 'utf8' });
  const [wall, processor] = JSON.parse(stdout) as [number, number];
  return { wall, processor };
};
const least = (code: string): { wall: number; processor: number } => {
  const runs = Array.from({ length: rounds }, () => measure(code));
  return { wall: Math.min(...runs.map(({ wall }) => wall)), processor: Math.min(...runs.map(({ processor }) => processor)) };
};

const nothing = least('await import("node:path")');
const start = least(`await import(${url})`);
const first = least(`const { matchers } = await import(${url}); matchers.toBeInSyncWith("Hij is 38 meter hoog.", "It is 38 metres high.")`);
const row = (name: string, a: { wall: number; processor: number }, b: { wall: number; processor: number }): void => {
  console.log(`${name.padEnd(44)} ${(a.wall - b.wall).toFixed(0).padStart(5)} ms, ${(a.processor - b.processor).toFixed(0).padStart(5)} ms of processor`);
};
row('added to the start of a run', start, nothing);
row('added by the first matcher that is called', first, start);
