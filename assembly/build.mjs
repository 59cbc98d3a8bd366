// Compiles the kernels and writes each, in base64, where its room reads it.
import asc from 'assemblyscript/asc';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const sources = new Set(readdirSync(new URL('.', import.meta.url)));

// The trainer's memory is shared by its threads; the others are of one room each.
await build('kernel.ts', 'src/train/kernel-wasm.ts', 'kernelBase64', ['--sharedMemory', '--initialMemory', '1', '--maximumMemory', '32768', '--enable', 'threads']);
await build('sums.ts', 'src/model/sums-wasm.ts', 'sumsBase64', ['--initialMemory', '1']);
await build('keys.ts', 'src/model/keys-wasm.ts', 'keysBase64', ['--initialMemory', '1']);
await build('prices.ts', 'src/evidence/prices-wasm.ts', 'pricesBase64', ['--initialMemory', '1']);
await build('nearness.ts', 'src/claims/nearness-wasm.ts', 'nearnessBase64', ['--initialMemory', '1']);
await build('forest.ts', 'src/claims/forest-wasm.ts', 'forestBase64', ['--initialMemory', '1']);
await build('covers.ts', 'src/align/covers-wasm.ts', 'coversBase64', ['--initialMemory', '1']);
await build('families.ts', 'src/text/lexicon/families-wasm.ts', 'familiesBase64', ['--initialMemory', '1']);

async function build(file, target, name, memory) {
  const { error, stderr, binary } = await compile(file, memory);
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  const lines = text.match(/.{1,160}/gu).map((line) => `${line}\n`).join('');
  writeFileSync(new URL(`../${target}`, import.meta.url), `// Written by \`npm run build:kernel\` from assembly/${file}.\nexport const ${name}: string = \`\n${lines}\`;\n`);
}

async function compile(file, memory) {
  let binary;
  const options = [file, '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', ...memory, '--enable', 'simd', '-o', 'kernel.wasm'];
  const result = await asc.main(options, {
    readFile: (name) => (sources.has(name) ? readFileSync(new URL(name, import.meta.url), 'utf8') : null),
    writeFile: (name, data) => { if (name === 'kernel.wasm') binary = data; },
    listFiles: () => [],
  });
  return { ...result, binary };
}
