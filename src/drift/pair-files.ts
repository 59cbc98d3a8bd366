import { pairDocuments } from '../align/index.js';
import { driftFormatOf, readDriftDocument, type DriftFile } from './read-file.js';
import type { PathPairing } from './pair-paths.js';

/** Pairs by content the documents that their paths left without a partner. Files of keys have no content to go by, and stay alone. */
export function pairByContent(pairing: PathPairing, fileOf: (path: string, side: 'source' | 'target') => DriftFile): PathPairing {
  const isDocument = (path: string): boolean => driftFormatOf(path) === 'document';
  const [sources, targets] = [pairing.sourceOnly.filter(isDocument), pairing.targetOnly.filter(isDocument)];
  if (sources.length === 0 || targets.length === 0) return pairing;
  const [left, right] = [sources.map((path) => readDriftDocument(fileOf(path, 'source'))), targets.map((path) => readDriftDocument(fileOf(path, 'target')))];
  // Code is the same in every language.
  const fixed = { source: left.map(({ blockHashes }) => blockHashes), target: right.map(({ blockHashes }) => blockHashes) };
  const found = pairDocuments(left.map(({ text }) => text), right.map(({ text }) => text), { fixed }).pairs.map(({ source, target }) => [sources[source]!, targets[target]!] as const);
  const taken = new Set(found.flat());
  const pairs = [...pairing.pairs, ...found].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { pairs, sourceOnly: pairing.sourceOnly.filter((path) => !taken.has(path)), targetOnly: pairing.targetOnly.filter((path) => !taken.has(path)) };
}
