// What the shipped model costs, and what another one takes to train: `npm run bench model`; with RECORD=1 the numbers go into
// model/README.md as well. Needs `npm run build`, since a user loads the package as it is built. Times are the least of many
// runs: other work on the machine only ever adds. Processor time is told beside the clock's, which counts what others do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { segmentText } from '../../src/bitext/index.js';
import { builtInModel } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';
import { train } from '../../src/train/index.js';

const root = resolve(import.meta.dirname, '../..');
const data = resolve(root, '../shared/data/train');
const lines: string[] = [];
const tell = (line: string): void => {
  lines.push(`- ${line}`);
  console.log(line);
};

const cold = coldStarts('model', 20);
const whole = coldStarts('index', 20);
const startOf = ({ whole, cpu, imported, importedCpu }: ColdStart): string => `${whole.toFixed(0)} ms by the clock, ${cpu.toFixed(0)} ms of processor; of that ${imported.toFixed(0)} ms (${importedCpu.toFixed(0)} ms)`;
tell(`From \`import\` of \`bitekst/model\` to the first translation, in a new process: ${startOf(cold)} to import it, which does not read the model yet, and the rest to read it and answer. A second word: ${cold.second.toFixed(1)} ms. From the whole of \`bitekst\`: ${startOf(whole)} to import it.`);
tell(`${cold.memory.toFixed(0)} MB of memory for the model, ${(gzipSync(readFileSync(join(root, 'model/en-nl.cjs'))).length / 1e6).toFixed(2)} MB in the packed tarball (${(statSync(join(root, 'model/en-nl.cjs')).size / 1e6).toFixed(2)} MB unpacked).`);
const { rate, characters, count } = sentenceRate();
tell(`${Math.round(rate / 1000)},000 sentences a second on one core (${count} sentences of ${characters} characters on average, those of fixtures/reports; by processor time).`);
if (process.env['TRAINING'] !== '0') await tellTraining(50_000);

if (process.env['RECORD'] === '1') {
  const file = join(root, 'model/README.md');
  const [open, close] = ['<!-- costs -->\n', '<!-- /costs -->'];
  const card = readFileSync(file, 'utf8');
  const [from, to] = [card.indexOf(open) + open.length, card.indexOf(close)];
  if (from < open.length || to < from) throw new Error('got model/README.md without the marks of costs');
  writeFileSync(file, `${card.slice(0, from)}${lines.join('\n')}\n${card.slice(to)}`);
}

interface ColdStart { readonly imported: number; readonly importedCpu: number; readonly whole: number; readonly cpu: number; readonly second: number; readonly memory: number }

/** Of many new processes that import an entry of the package, the least of each number. */
function coldStarts(entry: string, runs: number): ColdStart {
  const code = `
    const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const held = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const [cpu, began] = [used(), performance.now()];
    const { wordTranslations } = await import(${JSON.stringify(join(root, 'dist', `${entry}.js`))});
    const [importedCpu, imported] = [used() - cpu, performance.now() - began];
    globalThis.gc(); const before = held(); const [cpuAgain, again] = [used(), performance.now()];
    wordTranslations('house', 'en', 'nl');
    const [first, firstCpu] = [performance.now() - again, used() - cpuAgain];
    const third = performance.now();
    wordTranslations('tree', 'en', 'nl');
    const second = performance.now() - third;
    globalThis.gc();
    console.log(JSON.stringify({ imported, importedCpu, whole: imported + first, cpu: importedCpu + firstCpu, second, memory: (held() - before) / 1e6 }));`;
  const found = Array.from({ length: runs }, () => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], { encoding: 'utf8' })) as ColdStart);
  const least = (name: keyof ColdStart): number => Math.min(...found.map((one) => one[name]));
  return { imported: least('imported'), importedCpu: least('importedCpu'), whole: least('whole'), cpu: least('cpu'), second: least('second'), memory: least('memory') };
}

function sentenceRate(): { rate: number; characters: number; count: number } {
  const folder = join(root, 'fixtures/reports');
  const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:en|nl)\.txt$/u.test(file))
    .sort()
    .flatMap((file) => {
      const language = file.endsWith('.en.txt') ? 'en' : 'nl';
      const text = segment(readFileSync(join(folder, file), 'utf8'), language);
      return text.segments.map((_, s) => [segmentText(text, s), language] as const);
    });
  const model = builtInModel();
  let best = 0;
  for (let run = 0; run < 20; run++) {
    const cpu = process.cpuUsage();
    for (const [text, language] of sentences) model.embed(text, language);
    const { user, system } = process.cpuUsage(cpu);
    best = Math.max(best, sentences.length / ((user + system) / 1e6));
  }
  return { rate: best, characters: Math.round(sentences.reduce((sum, [text]) => sum + text.length, 0) / sentences.length), count: sentences.length };
}

/** A model with the default settings, of so many pairs: English and Dutch under other names, since no other pair is at hand. */
async function tellTraining(count: number): Promise<void> {
  const files = ['ms_d365smb_nl-nl', 'privacyguides', 'bible_canisius_bbe'].map((name) => join(data, `${name}.tsv`));
  if (!files.every((file) => existsSync(file))) {
    console.log(`training not timed: the pairs are not there (${data})`);
    return;
  }
  // Line by line from each file in turn, so that all kinds of text are in it.
  const texts = files.map((file) => readFileSync(file, 'utf8').split('\n').filter((line) => /^[^\t]+\t[^\t]+/u.test(line)));
  const pairs: string[] = [];
  for (let i = 0; pairs.length < count; i++) for (const text of texts) if (text[i] !== undefined && pairs.length < count) pairs.push(text[i]!);
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-bench-'));
  const file = join(folder, 'pairs.tsv');
  writeFileSync(file, pairs.join('\n'));
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = (await train({ pairs: [{ file }], source: 'qaa', target: 'qab' }))!;
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  rmSync(folder, { recursive: true });
  tell(`A model from ${count.toLocaleString('en')} pairs of two languages, trained with the default settings (${result.steps} batches): ${seconds.toFixed(0)} s by the clock, ${((user + system) / 1e6).toFixed(0)} s of processor over all cores; ${(result.bytes.length / 1e6).toFixed(1)} MB, ${(100 * result.heldOutAccuracy).toFixed(1)} % of ${result.heldOutPairs} held-out pairs find each other. English–Dutch pairs stand in for another language here.`);
}
