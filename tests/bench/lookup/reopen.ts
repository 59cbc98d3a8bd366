import { readFileSync } from 'node:fs';
import { Concordance, TranslationMemory } from '../../../src/index.js';
import { MiB } from './timing.js';

// A process of its own, which knows of a memory only its file: what it holds is what a program that uses the memory holds.
const [file, ...queries] = process.argv.slice(2);
const bytes = readFileSync(file!);
const memory = TranslationMemory.open(bytes);
const concordance = new Concordance(memory);
for (const query of queries) {
  memory.lookup(query, 'en', { minSimilarity: 0.7 });
  memory.lookup(query, 'nl', { minSimilarity: 0.7 });
  concordance.find(query.split(' ').slice(0, 2).join(' '), 'en');
}
console.log(`memory of a process that opens the file and answers ${queries.length} lookups each way: ${MiB(process.memoryUsage().rss)} now, ${MiB(process.resourceUsage().maxRSS * 1024)} at most`);
