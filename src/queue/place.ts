import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Where this code is, whichever build it belongs to: CommonJS has no `import.meta`, ES modules no `__filename`.
declare const __filename: string | undefined;
const place: string = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;

/** The file that worker threads run. In the package all files stand side by side. */
export const threadFile = (): string => new URL('job-thread.js', place).href;

/** The version of this package. It names itself, so that source and build find the same file. */
export const packageVersion = (): string => (createRequire(place)('bitekst/package.json') as { version: string }).version;
