#!/usr/bin/env node
import { runCommandLine } from './run.js';

// A reader that has seen enough (`bitekst … | head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

// Set, not exited with: what is still on its way to a pipe must arrive.
process.exitCode = await runCommandLine({
  arguments: process.argv.slice(2),
  environment: process.env,
  // Every part of Intl knows it; this one is made in a fiftieth of the time that one of dates takes.
  locale: new Intl.PluralRules().resolvedOptions().locale,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
