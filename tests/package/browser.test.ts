import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.js';
import { findBrowser, launchArguments } from '../tools/chromium.js';

// The library in a real browser, bundled as an application would. A machine without Chromium skips it and says so.
const root = resolve(import.meta.dirname, '../..');
// Not imported by name: types are checked before there is a dist.
const library = (await import(pathToFileURL(resolve(root, 'dist/index.js')).href)) as typeof Library;
const executable = findBrowser();
const cut = 'Dr. Ames came at 3 p.m. She left soon after.\n\nBewoners\n\nZo’n 1.500 mensen, o.a. uit Zwolle, keken toe. 😀 Niemand raakte gewond!';

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'bitekst',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('a bundle of segment alone', () => {
  it('is under 60 kB minified', async () => {
    const size = Buffer.byteLength(await bundle(`export { segment } from 'bitekst';`));
    expect(size).toBeLessThan(60_000);
  });
});

describe.skipIf(executable === undefined)(executable === undefined ? 'in a browser (skipped: no Chromium on the PATH)' : 'in a browser', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: launchArguments });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('about:')) errors.push(`asked for ${request.url()}`);
    });
  });
  afterAll(() => browser?.close());

  it('cuts as it does in Node, from the bundle of segment alone', async () => {
    await page.addScriptTag({ content: await bundle(`export { segment } from 'bitekst';`) });
    const inBrowser = await page.evaluate(`JSON.stringify(bitekst.segment(${JSON.stringify(cut)}, 'nl'))`);
    expect(inBrowser).toBe(JSON.stringify(library.segment(cut, 'nl')));
    expect(errors).toEqual([]);
  });

  it('aligns and finds claims as it does in Node', async () => {
    await page.addScriptTag({ content: await bundle(`export * from 'bitekst';`) });
    const code = (name: string): string => `(() => {
      const en = ${name}.segment('The bridge is shut. Inspectors found 37 cracks in the steel.', 'en');
      const nl = ${name}.segment('De brug is dicht. Inspecteurs vonden 39 scheuren in het staal.', 'nl');
      return JSON.stringify([${name}.align(en, nl, { explain: true }), ${name}.alignClaims([en, nl]), ${name}.detectLanguage(nl.text)]);
    })()`;
    const inBrowser = await page.evaluate(code('bitekst'));
    const en = library.segment('The bridge is shut. Inspectors found 37 cracks in the steel.', 'en');
    const nl = library.segment('De brug is dicht. Inspecteurs vonden 39 scheuren in het staal.', 'nl');
    expect(inBrowser).toBe(JSON.stringify([library.align(en, nl, { explain: true }), library.alignClaims([en, nl]), library.detectLanguage(nl.text)]));
    expect(errors).toEqual([]);
  });
});
