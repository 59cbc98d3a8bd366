// What the bench of long pairs times: two files of sentences in, beads on disk out.  node align-files.mjs SOURCE TARGET BEADS
import { readFileSync, writeFileSync } from 'node:fs';
import { align, formatBeads, fromSegments } from '../../dist/index.js';

const [source, target, out] = process.argv.slice(2);
const read = (file, language) => fromSegments(readFileSync(file, 'utf8').split('\n'), language);
const { beads } = align(read(source, 'en'), read(target, 'nl'));
writeFileSync(out, `${formatBeads(beads)}\n${beads.map(({ score }) => score.toFixed(4)).join(' ')}\n`);
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, processor: process.cpuUsage().user / 1e6 }));
