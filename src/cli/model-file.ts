import type { Model } from '../model/index.js';
import type { Context } from './host.js';
import { readBytes } from './input.js';

/** The model of `--model`, one that `bitekst train` made; undefined where none is asked for. Throws `FormatError` when the file is none. */
export async function readModel({ options, say }: Context): Promise<Model | undefined> {
  const file = options.get('model');
  if (file === undefined) return undefined;
  const bytes = await readBytes(String(file), say);
  // Only here: whose threads or workers align has no use for what reads a model.
  return (await import('../model/index.js')).loadModel(bytes);
}
