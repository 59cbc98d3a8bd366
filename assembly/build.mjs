// Compiles kernel.ts and writes it, in base64, into src/train/kernel-wasm.ts.
import asc from 'assemblyscript/asc';
import { writeFileSync, readFileSync } from 'node:fs';

const { error, stderr, binary } = await compile();
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
const text = Buffer.from(binary).toString('base64');
const lines = text.match(/.{1,160}/gu).map((line) => `${line}\n`).join('');
writeFileSync(
  new URL('../src/train/kernel-wasm.ts', import.meta.url),
  `// Written by \`npm run build:kernel\` from assembly/kernel.ts.\nexport const kernelBase64: string = \`\n${lines}\`;\n`,
);

async function compile() {
  let binary;
  const source = readFileSync(new URL('kernel.ts', import.meta.url), 'utf8');
  const options = ['kernel.ts', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '32768', '--enable', 'simd', '--enable', 'threads', '-o', 'kernel.wasm'];
  const result = await asc.main(options, {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (name, data) => { if (name === 'kernel.wasm') binary = data; },
    listFiles: () => [],
  });
  return { ...result, binary };
}
