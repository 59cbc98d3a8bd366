import encoded from 'bitekst/model/en-nl';
import { decodeBase64 } from '../kernel/index.js';
import { readTrustedModelFile } from './model-file.js';
import { Model } from './model.js';

let loaded: Model | undefined;

/**
 * The English–Dutch model of this package, read on the first call. It lies in a module of its own, so that a bundle in
 * which nothing calls this function leaves its four megabytes out, and under Node it is read when it is first needed.
 */
export function builtInModel(): Model {
  if (loaded === undefined) {
    // Not checked bit by bit as a file from elsewhere is: what came with the package is as whole as its code.
    const { head, sections } = readTrustedModelFile(decodeBase64(typeof encoded === 'string' ? encoded : encoded()));
    loaded = new Model(head, sections);
  }
  return loaded;
}
