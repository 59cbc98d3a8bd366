import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Where this code is, whichever build it belongs to: CommonJS has no `import.meta`, ES modules no `__filename`.
declare const __filename: string | undefined;
const place: string = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;

/** The file that worker threads run. In the package all files stand side by side. */
export const threadFile = (): string => new URL('job-thread.js', place).href;

const requireHere = createRequire(place);

/**
 * A package of the host's. Both that the queue loads are CommonJS, and `import()` reads each of their 250 files once more, for the
 * names they export: a fifth of the time that a short-lived process takes.
 */
export const requirePackage = (name: string): unknown => requireHere(name);

/** The version of this package. It names itself, so that source and build find the same file. */
export const packageVersion = (): string => (requireHere('bitekst/package.json') as { version: string }).version;
