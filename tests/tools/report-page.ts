import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

// Writes src/report/page-assets.ts from src/report/page: `npm run report-page`. The page's script is code for browsers,
// type-checked and linted with the rest and bundled here, so that the library carries it as a string and no build of
// ours or of a user's has to know of it. A test fails where the file is not what this makes.
const root = resolve(import.meta.dirname, '../..');
export const assetsFile: string = resolve(root, 'src/report/page-assets.ts');

export async function buildPageAssets(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [resolve(root, 'src/report/page/main.ts')], bundle: true, minify: true, platform: 'browser', format: 'iife', target: 'es2022', charset: 'ascii', legalComments: 'none', write: false });
  const script = outputFiles[0]!.text.trim();
  const { code } = await transform(readFileSync(resolve(root, 'src/report/page/style.css'), 'utf8'), { loader: 'css', minify: true, charset: 'ascii', legalComments: 'none' });
  const style = code.trim();
  // Either would end the element that carries it.
  for (const asset of [script, style]) if (/<\/|<!--/u.test(asset)) throw new RangeError('got </ or <!-- in the page\'s script or style, expected neither');
  const hash = (asset: string): string => `sha256-${createHash('sha256').update(asset, 'utf8').digest('base64')}`;
  const line = (name: string, value: string): string => `export const ${name}: string = ${JSON.stringify(value)};\n`;
  return `// Made by \`npm run report-page\` from src/report/page: do not edit.\n${line('pageScript', script)}${line('pageScriptHash', hash(script))}${line('pageStyle', style)}${line('pageStyleHash', hash(style))}`;
}

if (pathToFileURL(argv[1] ?? '').href === import.meta.url) writeFileSync(assetsFile, await buildPageAssets());
