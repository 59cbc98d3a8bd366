// npm run train [-- --data DIR] [-- --checkpoint FILE]: trains the model of this package anew and writes model/en-nl.cjs
// and the tables of model/README.md. The same data give the same file, bit for bit.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { train } from '../../src/train/index.js';
import { dictionarySources, familySources, likenessSources, pairSources, type ModelSource } from './model-sources.js';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, checkpoint: { type: 'string', default: '/tmp/bitekst-model.checkpoint' }, threads: { type: 'string' } } });
const filesOf = (folder: string, extension: string, sources: readonly ModelSource[]): { file: string; share?: number }[] =>
  sources.map(({ name, share }) => ({ file: `${values.data}/${folder}/${name}.${extension}`, ...(share !== undefined && { share }) }));

const began = performance.now();
const result = await train({
  source: 'en',
  target: 'nl',
  pairs: filesOf('train', 'tsv', pairSources),
  dictionaries: filesOf('dictionaries', 'tsv', dictionarySources),
  families: filesOf('families', 'tsv', familySources),
  likeness: filesOf('similarity', 'jsonl', likenessSources),
  steps: 3000,
  checkpoint: values.checkpoint,
  ...(values.threads !== undefined && { threads: Number(values.threads) }),
  onProgress: ({ phase, done, total, loss, secondsLeft }) => {
    if (phase === 'training' && done % 500 === 0) process.stderr.write(`${done} of ${total} steps, loss ${loss?.toFixed(3) ?? '-'}, ${Math.round(secondsLeft ?? 0)} s left\n`);
  },
});
if (result === undefined) throw new Error('got no model, expected training to run to its end');
const { bytes, ...facts } = result;
writeFileSync('model/en-nl.cjs', `module.exports = '${Buffer.from(bytes).toString('base64')}';\n`);
rmSync(values.checkpoint, { force: true });

const sources = [...pairSources, ...dictionarySources, ...familySources, ...likenessSources];
const table = ['| source | from | licence | share |', '|---|---|---|---:|', ...sources.map(({ name, source, licence, share = 1 }) => `| ${name} | ${source} | ${licence} | ${share} |`)];
const summary = [
  `${facts.pairs.toLocaleString('en')} sentence pairs, ${facts.steps.toLocaleString('en')} batches; ${facts.words.toLocaleString('en')} words with vectors of their own; ${bytes.length.toLocaleString('en')} bytes, SHA-256 \`${createHash('sha256').update(bytes).digest('hex')}\`.`,
  `Of ${facts.heldOutPairs.toLocaleString('en')} held-out pairs, ${(100 * facts.heldOutAccuracy).toFixed(1)} % find each other among all held out, by cosine alone.`,
];
const card = readFileSync('model/README.md', 'utf8');
writeFileSync('model/README.md', replaceSection(replaceSection(card, 'facts', summary.join('\n')), 'sources', table.join('\n')));
process.stderr.write(`${summary.join('\n')}\n${Math.round((performance.now() - began) / 1000)} s\n`);

function replaceSection(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`got model/README.md without the marks of ${name}, expected ${open.trim()} and ${close}`);
  return `${text.slice(0, from + open.length)}${content}\n${text.slice(to)}`;
}
