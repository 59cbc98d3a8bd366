import { existsSync } from 'node:fs';
import { copyFile, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig, type BitekstConfig } from '../config/index.js';
import { Refusal, type Context } from './host.js';

const names = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `bitekst.config.${ending}`);

/** The configuration of `--config`, or of the working folder; an empty one where there is none. `file` is undefined then. */
export async function loadConfig({ options, say }: Context): Promise<{ config: BitekstConfig; file: string | undefined }> {
  const given = options.get('config');
  const file = given === undefined ? names.find((name) => existsSync(name)) : String(given);
  if (file === undefined) return { config: {}, file };
  if (!existsSync(file)) throw new Refusal(say('file.missing', { file }));
  try {
    return { config: readConfig(await importConfig(file, say)), file };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(say('config.broken', { file, reason: (error as Error).message }));
  }
}

async function importConfig(file: string, say: Context['say']): Promise<unknown> {
  const path = resolve(file);
  if (extname(file) === '.json') return JSON.parse(await readFile(path, 'utf8'));
  // The time in the address: while watching, a module that changed is another module.
  const load = async (module: string): Promise<unknown> => ((await import(/* @vite-ignore */ `${pathToFileURL(module).href}?${(await stat(module)).mtimeMs}`)) as { default?: unknown }).default;
  if (!/^\.m?ts$/u.test(extname(file)) || process.features['typescript' as keyof typeof process.features]) return load(path);
  // A Node that takes no types off runs a configuration that has none, once it is called a module.
  const copy = join(dirname(path), `.${basename(path)}.${process.pid}.mjs`);
  try {
    await copyFile(path, copy);
    return await load(copy);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(say('config.types', { file, version: process.versions.node }));
    throw error;
  } finally {
    await rm(copy, { force: true });
  }
}
