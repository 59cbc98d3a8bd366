import { loadModel, type Model } from '../model/index.js';
import type { Context } from './host.js';
import { readBytes } from './input.js';

/** The model of `--model`, one that `bitekst train` made; undefined where none is asked for. Throws `FormatError` when the file is none. */
export async function readModel({ options, say }: Context): Promise<Model | undefined> {
  const file = options.get('model');
  return file === undefined ? undefined : loadModel(await readBytes(String(file), say));
}
