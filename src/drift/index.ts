export { createBaseline, formatBaseline, parseBaseline, withoutBaseline, type Baseline } from './baseline.js';
export { acceptFiles, compareFiles, contentHashes } from './compare-files.js';
export { applyIgnores, matchesPattern, type Ignored, type IgnoreFault, type IgnoreRule } from './ignore.js';
export { formatLock, parseLock, type AcceptedLink, type AcceptedPair, type DriftLock } from './lock.js';
export { defaultDriftSeverities, type DriftOptions } from './options.js';
export { pairByContent } from './pair-files.js';
export { pairPaths, sideOfPath, type PathPairing } from './pair-paths.js';
export { driftFormatOf, type DriftFile, type DriftFormat } from './read-file.js';
export { matchAccepted, type CurrentPair } from './rename.js';
