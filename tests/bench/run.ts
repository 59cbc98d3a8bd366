import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// `npm run bench [NAME…]`: every bench of this folder, or the named ones, each in a process of its own, one after the
// other: side by side they would time each other.
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`got ${unknown.join(', ')}, expected ${names.length === 0 ? 'none: there are no benches' : `one of ${names.join(', ')}`}`);
  process.exit(2);
}
let failed = false;
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
